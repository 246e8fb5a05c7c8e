/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the training log says over weeks (docs/rules.md section 11): flags, and
 * the next load in P4. */

#pragma once

#include "lumbar-lift.h"
#include "lumbar-plates.h"

G_BEGIN_DECLS

/**
 * lumbar_programming_is_testing:
 * @lifts: (element-type LumbarLift): every lift up to @today, by time
 *
 * TESTING: two or more sessions of the last 28 dates with a set at RPE 9 or
 * above 90 % of the e1RM of that date.
 */
gboolean lumbar_programming_is_testing (const GPtrArray *lifts,
                                        LumbarDate       today);

/**
 * lumbar_programming_get_tonnage:
 *
 * The tonnage of the dates from @from to @to, in thousandths of a kilogram.
 *
 * Rules: 11 (TONNAGE_JUMP).
 */
gint64 lumbar_programming_get_tonnage (const GPtrArray *lifts,
                                       LumbarDate       from,
                                       LumbarDate       to);

/**
 * lumbar_programming_is_tonnage_jump:
 *
 * TONNAGE_JUMP: this week, from Monday, is more than 1.10 times the mean of the
 * four weeks before, each with some tonnage.
 */
gboolean lumbar_programming_is_tonnage_jump (const GPtrArray *lifts,
                                             LumbarDate       today);

/**
 * lumbar_programming_is_too_soon:
 *
 * TOO_SOON: the last two heavy sessions, with a working set above 80 % of the
 * e1RM, were less than 72 hours apart, the later one in the last 7 days.
 */
gboolean lumbar_programming_is_too_soon (const GPtrArray *lifts,
                                         LumbarDate       today);

/**
 * lumbar_programming_get_top_pct:
 *
 * The heaviest working set of a lift as a part of the best e1RM of its date.
 *
 * Returns: tenths of a percent, half up; 0 without an e1RM
 *
 * Rules: 12.
 */
int lumbar_programming_get_top_pct (const GPtrArray  *lifts,
                                    const LumbarLift *lift);

/**
 * lumbar_programming_get_next_load:
 * @load: the working load of the newest session, thousandths
 * @n_easy: how many sessions in a row, up to the newest, were PROGRESS at this
 *   load with every working set at RPE 8 or below
 * @week_ago: the working load a week before, thousandths; 0: none
 *
 * The next load in P4: 2.5 % more rounded down to the plates, not more than 5 %
 * in a week; where one jump is more than that, one jump after two such
 * sessions. Never more than the lifter's own sessions have earned.
 */
gint64 lumbar_programming_get_next_load (const LumbarBar *bar,
                                         gint64           load,
                                         int              n_easy,
                                         gint64           week_ago);

G_END_DECLS
