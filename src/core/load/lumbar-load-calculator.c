/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loads for targets and the sums of sessions, in integers throughout. */

#include "config.h"

#include "lumbar-load-calculator.h"

#include "lumbar-constants.h"
#include "lumbar-e1rm.h"

#define TOP_REPS 3
#define BACK_OFF_SETS 3

gint64
lumbar_load_for_target (const LumbarBar *bar,
                        gint64           e1rm,
                        int              reps,
                        int              rpe)
{
  int q = reps * 10 + (100 - rpe);

  if (q <= 10)
    return lumbar_bar_round_down (bar, e1rm, 1);

  return lumbar_bar_round_down (bar, e1rm * 300, 300 + q);
}

gint64
lumbar_load_working_weight_from_max (const LumbarBar *bar,
                                     gint64           one_rep_max)
{
  return lumbar_load_for_target (bar, one_rep_max, 5, 80);
}

LumbarTopSet
lumbar_load_get_top_set (const LumbarBar *bar,
                         gint64           e1rm)
{
  LumbarTopSet set = { 0 };

  set.top = lumbar_bar_take_percent (bar, e1rm, LUMBAR_ZONE_PCT_HIGH);
  set.back_off = lumbar_bar_take_percent (bar, e1rm, LUMBAR_ZONE_PCT_LOW);
  set.reps = TOP_REPS * (1 + BACK_OFF_SETS);
  if (set.top <= 0 || set.back_off < 0)
    return set;

  set.drop = lumbar_divide_half_up ((__int128) (set.top - set.back_off) * 1000, set.top);
  set.tonnage = TOP_REPS * (set.top + BACK_OFF_SETS * set.back_off);

  return set;
}

GArray *
lumbar_load_dup_ramp (const LumbarBar *bar,
                      gint64           working)
{
  static const struct
  {
    int percent;
    int reps;
  } ramp[] = { { 0, 8 }, { 40, 5 }, { 60, 3 }, { 80, 2 } };
  GArray *sets = g_array_new (FALSE, FALSE, sizeof (LumbarPlannedSet));
  gint64  before = LUMBAR_LOAD_BELOW_BAR;

  for (guint i = 0; i < G_N_ELEMENTS (ramp); i++)
    {
      LumbarPlannedSet set = { bar->bar, ramp[i].reps };

      if (ramp[i].percent > 0)
        set.load = lumbar_bar_take_percent (bar, working, ramp[i].percent);

      if (set.load <= before || set.load >= working)
        continue;

      g_array_append_val (sets, set);
      before = set.load;
    }

  return sets;
}

static int
mean_or_none (gint64 sum,
              gint64 count)
{
  return count > 0 ? (int) lumbar_divide_half_up (sum, count) : LUMBAR_NO_NUMBER;
}

LumbarSums
lumbar_sums_of_sets (const GArray *sets,
                     LumbarUnit    unit)
{
  LumbarSums sums = { 0 };
  gint64     n_rated = 0, n_zone = 0, rpe = 0, rated_reps = 0, weighted = 0;

  for (guint i = 0; i < sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (sets, LumbarLiftSet, i);

      if (set->warmup)
        continue;

      sums.n_sets++;
      sums.reps += set->reps;
      sums.tonnage += set->reps * lumbar_load_convert (set->load, set->unit, unit);
      if (set->rpe == LUMBAR_UNANSWERED)
        continue;

      n_rated++;
      n_zone += set->rpe >= LUMBAR_ZONE_RPE_LOW && set->rpe <= LUMBAR_ZONE_RPE_HIGH;
      rpe += set->rpe;
      rated_reps += set->reps;
      weighted += (gint64) set->reps * set->rpe;
    }

  sums.set_mean_rpe = mean_or_none (rpe, n_rated);
  sums.rep_weighted_rpe = mean_or_none (weighted, rated_reps);
  sums.zone_share = mean_or_none (n_zone * 1000, n_rated);

  return sums;
}
