/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A step of the load ladder as a row. */

#pragma once

#include <adwaita.h>

#include "lumbar-plan.h"

G_BEGIN_DECLS

/**
 * lumbar_ladder_row_new:
 * @plan: a plan with a ladder
 * @index: which of its steps
 *
 * Returns: (transfer floating): a row with load, sets, repetitions and whether
 *   the step is behind, current or to come
 */
GtkWidget *lumbar_ladder_row_new (LumbarPlan *plan,
                                  guint       index);

/**
 * lumbar_ladder_step_dup_text:
 * @step: a step
 * @unit: the ladder's unit
 *
 * Returns: (transfer full): its load, sets and repetitions, such as
 *   “102.5 kg, 3 × 8”
 */
char *lumbar_ladder_step_dup_text (const LumbarLadderStep *step,
                                   LumbarUnit              unit);

G_END_DECLS
