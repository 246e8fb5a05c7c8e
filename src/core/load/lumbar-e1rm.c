/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Estimating the one-repetition maximum in integers. */

#include "config.h"

#include "lumbar-e1rm.h"

#include "lumbar-constants.h"
#include "lumbar-plates.h"

#define MIN_RPE 60
#define MAX_RPE 100
#define MAX_REPS 10
#define MAX_EFFECTIVE 120

/* Effective repetitions in tenths: reps + (10 − RPE). */
static int
effective_reps (int reps,
                int rpe)
{
  return reps * 10 + (MAX_RPE - rpe);
}

gboolean
lumbar_e1rm_is_accepted (int reps,
                         int rpe)
{
  return reps >= 1 && reps <= MAX_REPS &&
         rpe >= MIN_RPE && rpe <= MAX_RPE &&
         effective_reps (reps, rpe) <= MAX_EFFECTIVE;
}

gint64
lumbar_e1rm_get (LumbarE1rmFormula formula,
                 gint64            load,
                 int               reps,
                 int               rpe)
{
  int q;

  if (!lumbar_e1rm_is_accepted (reps, rpe))
    return 0;

  q = effective_reps (reps, rpe);
  if (q <= 10)
    return load;

  if (formula == LUMBAR_E1RM_BRZYCKI)
    return lumbar_divide_half_up ((__int128) load * 360, 370 - q);

  return lumbar_divide_half_up ((__int128) load * (300 + q), 300);
}

gint64
lumbar_e1rm_get_best_of_lift (const LumbarLift *lift,
                              LumbarUnit        unit)
{
  gint64 best = 0;

  for (guint i = 0; i < lift->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (lift->sets, LumbarLiftSet, i);
      gint64               load = lumbar_load_convert (set->load, set->unit, unit);

      if (!set->warmup)
        best = MAX (best, lumbar_e1rm_get (LUMBAR_E1RM_EPLEY, load, set->reps, set->rpe));
    }

  return best;
}

gint64
lumbar_e1rm_get_best (const GPtrArray *lifts,
                      LumbarDate       date,
                      LumbarUnit       unit)
{
  gint64 best = 0;

  for (guint i = lifts->len; i > 0; i--)
    {
      const LumbarLift *lift = g_ptr_array_index (lifts, i - 1);
      LumbarDate        lifted = lumbar_moment_get_date (lift->at);

      /* A day more than asked for: journeys may swap neighbouring dates. */
      if (lifted < date - LUMBAR_E1RM_DAYS - 1)
        break;

      if (lifted <= date && lifted > date - LUMBAR_E1RM_DAYS)
        best = MAX (best, lumbar_e1rm_get_best_of_lift (lift, unit));
    }

  return best;
}

gint64
lumbar_e1rm_get_exact_for_target (gint64 e1rm,
                                  int    reps,
                                  int    rpe)
{
  int q = effective_reps (reps, rpe);

  if (q <= 10)
    return e1rm;

  return lumbar_divide_half_up ((__int128) e1rm * 300, 300 + q);
}
