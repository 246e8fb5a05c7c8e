/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a body can move as a movement says, and whether the movement does
 * what it is there to show.
 *
 * Every moment is looked at, sixty in a second: joints stay within their
 * limits, everything is in reach, nothing sinks into the floor, what is planted
 * does not slide, hands stay on the bar, and the rules that a right movement
 * keeps are kept while a fault breaks those it shows. */

#pragma once

#include "lumbar-movement.h"

G_BEGIN_DECLS

/**
 * lumbar_movement_check:
 * @self: a movement
 *
 * Looks at every moment of a movement.
 *
 * Returns: (transfer full): what is wrong, one sentence for each kind of fault,
 *   each with the first moment it is seen at; empty if nothing is
 */
GStrv lumbar_movement_check (const LumbarMovement *self);

/**
 * lumbar_movement_keeps:
 * @self: a movement
 * @rule: one rule
 *
 * Returns: whether the movement keeps the rule from its beginning to its end
 */
gboolean lumbar_movement_keeps (const LumbarMovement *self,
                                LumbarRules           rule);

G_END_DECLS
