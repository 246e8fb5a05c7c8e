/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The load ladder as it is built (docs/rules.md 6.1): its percentages, loads, sets
 * and repetitions. How one moves on it: lumbar-ladder-replay.h. */

#pragma once

#include "lumbar-plan.h"
#include "lumbar-plates.h"

G_BEGIN_DECLS

/**
 * lumbar_ladder_get_bar:
 *
 * The bar and plates of the settings.
 *
 * Rules: 6.1.
 */
LumbarBar lumbar_ladder_get_bar (const LumbarLadderSettings *settings);

/**
 * lumbar_ladder_next_pct:
 * @pct: millionths of a percent
 * @step_pct: millionths of a percent; brought to 5–10
 *
 * The percentage after @pct, at most 100: plus @step_pct (linear), or times
 * 1 + p/100, carried in millionths and rounded half up (compound).
 *
 * Rules: 6.1 (L1–L10).
 */
gint32 lumbar_ladder_next_pct (LumbarLadderModel model,
                               gint32            pct,
                               gint32            step_pct);

/**
 * lumbar_ladder_count_increments:
 * @from: millionths of a percent
 *
 * How many steps lead from @from to 100 %. From 50 this is N of docs/rules.md 6.1;
 * for the linear model `ceil ((100 − from) / p)`.
 */
int lumbar_ladder_count_increments (LumbarLadderModel model,
                                    gint32            from,
                                    gint32            step_pct);

/**
 * lumbar_ladder_dup_steps:
 *
 * The whole ladder from 50 to exactly 100 %.
 *
 * Returns: (transfer full) (element-type LumbarLadderStep)
 *
 * Rules: 6.1 (L1–L10).
 */
GArray *lumbar_ladder_dup_steps (const LumbarLadderSettings *settings);

/**
 * lumbar_ladder_step_is_above:
 * @load: thousandths of the ladder's unit
 *
 * Whether @step weighs more than @load. A step below the bar is compared by
 * its exact load.
 *
 * Rules: 6.1.
 */
gboolean lumbar_ladder_step_is_above (const LumbarLadderSettings *settings,
                                      const LumbarLadderStep     *step,
                                      gint64                      load);

G_END_DECLS
