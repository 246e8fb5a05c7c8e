/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rules of a well-shared load, as things that can be seen in a figure. */

#pragma once

#include "lumbar-movement.h"

G_BEGIN_DECLS

/**
 * lumbar_movement_take_frames:
 * @self: a movement
 *
 * Returns: (transfer full) (element-type LumbarFigureFrame): every moment of one
 *   round, sixty in a second
 */
GArray *lumbar_movement_take_frames (const LumbarMovement *self);

/**
 * lumbar_movement_frame_time:
 * @index: the place of a frame among those taken
 *
 * Returns: its moment in milliseconds
 */
double lumbar_movement_frame_time (guint index);

/**
 * lumbar_movement_rule_broken_at:
 * @rule: one rule
 * @frames: (element-type LumbarFigureFrame): every moment of a movement
 *
 * Returns: the first moment that breaks the rule, in milliseconds; -1 if none
 */
double lumbar_movement_rule_broken_at (LumbarRules rule,
                                       GArray     *frames);

G_END_DECLS
