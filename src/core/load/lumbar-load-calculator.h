/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a session weighs: loads for targets, top set and back-offs, ramp sets,
 * and the sums of what was done (docs/rules.md section 11). */

#pragma once

#include "lumbar-lift.h"
#include "lumbar-plates.h"

G_BEGIN_DECLS

/* A number that has no value because nothing was recorded. */
#define LUMBAR_NO_NUMBER G_MININT

typedef struct
{
  gint64 load; /* thousandths */
  int    reps;
} LumbarPlannedSet;

typedef struct
{
  gint64 top;      /* thousandths; 1 × 3 */
  gint64 back_off; /* thousandths; 3 × 3 */
  int    drop;     /* tenths of a percent from top to back-off */
  int    reps;
  gint64 tonnage; /* thousandths */
} LumbarTopSet;

/* The sums over working sets. Numbers without data are %LUMBAR_NO_NUMBER. */
typedef struct
{
  int    n_sets;
  gint64 tonnage; /* thousandths of the unit asked for */
  int    reps;
  int    set_mean_rpe;     /* tenths */
  int    rep_weighted_rpe; /* tenths */
  int    zone_share;       /* tenths of a percent: sets with 7 ≤ RPE ≤ 8.5 */
} LumbarSums;

/**
 * lumbar_load_for_target:
 * @e1rm: thousandths of the bar's unit
 * @rpe: tenths
 *
 * Returns: the load for @reps at @rpe, rounded down to the plates, in
 *   thousandths; %LUMBAR_LOAD_BELOW_BAR
 *
 * Rules: 11 (F1–F5).
 */
gint64 lumbar_load_for_target (const LumbarBar *bar,
                               gint64           e1rm,
                               int              reps,
                               int              rpe);

/**
 * lumbar_load_working_weight_from_max:
 * @one_rep_max: thousandths of the bar's unit
 *
 * W from a one-repetition maximum: 5 reps at RPE 8, rounded down to the plates
 * (docs/rules.md 6.1).
 */
gint64 lumbar_load_working_weight_from_max (const LumbarBar *bar,
                                            gint64           one_rep_max);

/**
 * lumbar_load_get_top_set:
 * @e1rm: thousandths of the bar's unit
 *
 * One top set of 3 at 86 % and three back-off sets of 3 at 80 %.
 *
 * Rules: 11 (B1–B4).
 */
LumbarTopSet lumbar_load_get_top_set (const LumbarBar *bar,
                                      gint64           e1rm);

/**
 * lumbar_load_dup_ramp:
 * @working: thousandths of the bar's unit
 *
 * The ramp before a working weight: bar × 8, 40 % × 5, 60 % × 3, 80 % × 2,
 * without those below the bar, not heavier than the set before, or as heavy as
 * the working weight.
 *
 * Returns: (transfer full) (element-type LumbarPlannedSet)
 *
 * Rules: 11 (W1–W5).
 */
GArray *lumbar_load_dup_ramp (const LumbarBar *bar,
                              gint64           working);

/**
 * lumbar_sums_of_sets:
 * @sets: (element-type LumbarLiftSet): ramp sets are left out
 * @unit: the unit of the tonnage
 *
 * Rules: 11 and 12 (TONNAGE_JUMP, Y2, Y3).
 */
LumbarSums lumbar_sums_of_sets (const GArray *sets,
                                LumbarUnit    unit);

G_END_DECLS
