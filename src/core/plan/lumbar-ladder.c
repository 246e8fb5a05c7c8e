/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 6.1: percentages and loads of the return ladder. */

#include "config.h"

#include "lumbar-ladder.h"

#include "lumbar-constants.h"

#define REPS_LIGHT 8
#define REPS_MODERATE 6
#define REPS_WORKING 5
#define LIGHT_PCT (60 * LUMBAR_PERCENT)
#define MODERATE_PCT (80 * LUMBAR_PERCENT)

LumbarBar
lumbar_ladder_get_bar (const LumbarLadderSettings *settings)
{
  return (LumbarBar) { settings->unit, settings->bar, settings->smallest_plate };
}

gint32
lumbar_ladder_next_pct (LumbarLadderModel model,
                        gint32            pct,
                        gint32            step_pct)
{
  gint64 step = CLAMP (step_pct, LUMBAR_LADDER_MIN_P, LUMBAR_LADDER_MAX_P);
  gint64 next = pct + step;

  if (model == LUMBAR_LADDER_COMPOUND)
    next = lumbar_divide_half_up ((__int128) pct * (LUMBAR_WHOLE + step), LUMBAR_WHOLE);

  return (gint32) MIN (next, LUMBAR_WHOLE);
}

int
lumbar_ladder_count_increments (LumbarLadderModel model,
                                gint32            from,
                                gint32            step_pct)
{
  int n = 0;

  for (gint32 pct = from; pct < LUMBAR_WHOLE; n++)
    pct = lumbar_ladder_next_pct (model, pct, step_pct);

  return n;
}

static int
reps_at (gint32 pct)
{
  if (pct <= LIGHT_PCT)
    return REPS_LIGHT;

  return pct <= MODERATE_PCT ? REPS_MODERATE : REPS_WORKING;
}

static LumbarLadderStep
make_step (const LumbarLadderSettings *settings,
           int                         index,
           gint32                      pct)
{
  LumbarBar bar = lumbar_ladder_get_bar (settings);

  return (LumbarLadderStep) {
    .index = index,
    .pct = pct,
    .load = lumbar_bar_round_down (&bar, settings->working_weight * pct, LUMBAR_WHOLE),
    .sets = LUMBAR_LADDER_SETS,
    .reps = reps_at (pct),
    .rpe_cap = pct >= LUMBAR_WHOLE ? LUMBAR_RPE_CAP_AT100 : LUMBAR_RPE_CAP_LADDER,
  };
}

GArray *
lumbar_ladder_dup_steps (const LumbarLadderSettings *settings)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (LumbarLadderStep));
  gint32  pct = LUMBAR_LADDER_START;

  for (int i = 0;; i++)
    {
      LumbarLadderStep step = make_step (settings, i, pct);

      g_array_append_val (steps, step);
      if (pct >= LUMBAR_WHOLE)
        return steps;

      pct = lumbar_ladder_next_pct (settings->model, pct, settings->step_pct);
    }
}

gboolean
lumbar_ladder_step_is_above (const LumbarLadderSettings *settings,
                             const LumbarLadderStep     *step,
                             gint64                      load)
{
  if (step->load >= 0)
    return step->load > load;

  return (__int128) settings->working_weight * step->pct > (__int128) load * LUMBAR_WHOLE;
}
