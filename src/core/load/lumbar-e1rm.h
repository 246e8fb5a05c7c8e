/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The estimated one-repetition maximum (docs/rules.md section 11).
 *
 * RPE is in tenths and means repetitions in reserve: RIR = 10 − RPE. */

#pragma once

#include "lumbar-lift.h"

G_BEGIN_DECLS

typedef enum
{
  LUMBAR_E1RM_EPLEY,   /* the default: w · (1 + q / 30) */
  LUMBAR_E1RM_BRZYCKI, /* w · 36 / (37 − q) */
} LumbarE1rmFormula;

/**
 * lumbar_e1rm_is_accepted:
 * @rpe: tenths, or %LUMBAR_UNANSWERED
 *
 * Whether a set says enough about the maximum: 1–10 reps, RPE 6–10 and at most
 * 12 effective reps.
 *
 * Rules: 11 (R1–R8).
 */
gboolean lumbar_e1rm_is_accepted (int reps,
                                  int rpe);

/**
 * lumbar_e1rm_get:
 * @load: thousandths
 * @rpe: tenths
 *
 * Returns: the estimate in thousandths, half up; 0 for a set that is not
 *   accepted. People see it to a tenth and as "about ±5 %".
 *
 * Rules: 11 (R1–R8).
 */
gint64 lumbar_e1rm_get (LumbarE1rmFormula formula,
                        gint64            load,
                        int               reps,
                        int               rpe);

/**
 * lumbar_e1rm_get_best_of_lift:
 * @unit: the unit of the answer
 *
 * Returns: the highest Epley estimate of the working sets, in thousandths of
 *   @unit; 0 without one
 *
 * Rules: 11.
 */
gint64 lumbar_e1rm_get_best_of_lift (const LumbarLift *lift,
                                     LumbarUnit        unit);

/**
 * lumbar_e1rm_get_best:
 * @lifts: (element-type LumbarLift): by time
 * @date: the last date that counts
 *
 * The best e1RM of a date: the highest of the 28 dates up to and including it.
 *
 * Returns: thousandths of @unit; 0 without one
 *
 * Rules: 11 (TESTING, TOO_SOON).
 */
gint64 lumbar_e1rm_get_best (const GPtrArray *lifts,
                             LumbarDate       date,
                             LumbarUnit       unit);

/**
 * lumbar_e1rm_get_exact_for_target:
 * @e1rm: thousandths
 * @rpe: tenths
 *
 * The load for @reps at @rpe, before it is rounded down: e1RM if q ≤ 1, else
 * e1RM / (1 + q / 30).
 *
 * Returns: thousandths, half up
 *
 * Rules: 11 (F1–F5).
 */
gint64 lumbar_e1rm_get_exact_for_target (gint64 e1rm,
                                         int    reps,
                                         int    rpe);

G_END_DECLS
