/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 17.5: what the ladder shows today. */

#include "config.h"

#include "lumbar-ladder.h"
#include "lumbar-replay-private.h"

#include "lumbar-constants.h"
#include "lumbar-programming.h"

/* DC2: some pain or pain relief today. */
gboolean
lumbar_replay_is_day_lighter (const LumbarReplay *self)
{
  const LumbarCheckIn *check_in = lumbar_replay_get_check_in (self);

  return check_in != NULL && lumbar_replay_may_lift (self) &&
         (check_in->pain_now >= LUMBAR_DAY_OF_LESS_PAIN || check_in->pain_relief || lumbar_replay_took_pain_relief (self));
}

/* The load of today: nine tenths after two faults or on a lighter day, once. */
static gint64
get_load (const LumbarReplay     *self,
          const LumbarLadderStep *step)
{
  LumbarBar bar = lumbar_ladder_get_bar (&self->ladder.settings);

  if (self->phase == LUMBAR_PHASE_P3 && (lumbar_replay_is_faulty (self) || lumbar_replay_is_day_lighter (self)))
    return lumbar_bar_take_percent (&bar, step->load, LUMBAR_DAY_OF_PCT);

  return step->load;
}

static int
get_step_today (const LumbarReplay *self)
{
  if (self->phase == LUMBAR_PHASE_P4)
    return lumbar_replay_get_last_step (self);

  return self->phase == LUMBAR_PHASE_P3 ? lumbar_replay_choose_step (self).used : 0;
}

static GArray *
dup_remaining (const LumbarReplay *self,
               int                 step)
{
  GArray *remaining = g_array_new (FALSE, FALSE, sizeof (gint32));

  for (int i = step + 1; i <= lumbar_replay_get_last_step (self); i++)
    g_array_append_val (remaining, lumbar_replay_get_step (self, i)->pct);

  return remaining;
}

/* nextFrom, holdUntil and the last evaluation, which only P3 and P4 have. */
static void
fill_movement (LumbarLadder       *view,
               const LumbarReplay *self)
{
  const LumbarLadderState *ladder = &self->ladder;

  if (self->phase == LUMBAR_PHASE_P3 && view->step == ladder->step)
    view->next_from = lumbar_replay_get_next_from (self);
  if (ladder->hold_until != LUMBAR_DATE_NONE && ladder->hold_until >= self->today)
    view->hold_until = ladder->hold_until;
  if (ladder->newest_judged >= 0)
    view->last_evaluation = g_array_index (self->lifts, LumbarJudgedLift, ladder->newest_judged).evaluation;
}

/* Whether every working set was rated 8 or below. */
static gboolean
is_easy (const LumbarLift *lift)
{
  for (guint i = 0; i < lift->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (lift->sets, LumbarLiftSet, i);

      if (!set->warmup && (set->rpe == LUMBAR_UNANSWERED || set->rpe > LUMBAR_P4_ADD_RPE))
        return FALSE;
    }

  return TRUE;
}

/* How many lifts up to the newest were easy PROGRESS with one load. */
static int
count_easy_lifts (const LumbarReplay *self,
                  gint64              load)
{
  int n = 0;

  for (guint i = self->lifts->len; i > 0; i--, n++)
    {
      const LumbarJudgedLift *judged = &g_array_index (self->lifts, LumbarJudgedLift, i - 1);

      if (judged->phase != LUMBAR_PHASE_P4 || judged->evaluation != LUMBAR_EVALUATION_PROGRESS || !is_easy (judged->lift) ||
          lumbar_lift_get_working_load (judged->lift, self->ladder.settings.unit) != load)
        break;
    }

  return n;
}

/* The working load of the newest lift that is a week older than the newest. */
static gint64
get_load_a_week_ago (const LumbarReplay *self,
                     LumbarDate          newest)
{
  for (guint i = self->lifts->len; i > 0; i--)
    {
      const LumbarJudgedLift *judged = &g_array_index (self->lifts, LumbarJudgedLift, i - 1);

      if (judged->date <= newest - LUMBAR_DAYS_PER_WEEK)
        return lumbar_lift_get_working_load (judged->lift, self->ladder.settings.unit);
    }

  return 0;
}

/* The next working weight in P4 (section 11): never more than the lifter's own
 * sessions have earned, and the old weight before the first of them. */
static gint64
get_next_load (const LumbarReplay *self)
{
  LumbarBar               bar = lumbar_ladder_get_bar (&self->ladder.settings);
  const LumbarJudgedLift *newest;
  gint64                  load;

  if (self->phase != LUMBAR_PHASE_P4)
    return LUMBAR_UNANSWERED;

  newest = self->lifts->len > 0 ? &g_array_index (self->lifts, LumbarJudgedLift, self->lifts->len - 1) : NULL;
  if (newest == NULL || newest->phase != LUMBAR_PHASE_P4)
    return lumbar_replay_get_step (self, lumbar_replay_get_last_step (self))->load;

  load = lumbar_lift_get_working_load (newest->lift, bar.unit);

  return lumbar_programming_get_next_load (&bar, load, count_easy_lifts (self, load), get_load_a_week_ago (self, newest->date));
}

/* NULL without settings, on the soreness track and in an emergency. */
LumbarLadder *
lumbar_replay_dup_ladder (const LumbarReplay *self)
{
  const LumbarLadderStep *step;
  LumbarLadder           *view;
  LumbarBar               bar;

  if (!lumbar_replay_has_ladder (self) || self->phase == LUMBAR_PHASE_DOMS || self->phase == LUMBAR_PHASE_NONE ||
      self->outcome == LUMBAR_OUTCOME_EMERGENCY)
    return NULL;

  bar = lumbar_ladder_get_bar (&self->ladder.settings);
  view = g_new0 (LumbarLadder, 1);
  view->settings = self->ladder.settings;
  view->step = get_step_today (self);
  step = lumbar_replay_get_step (self, view->step);
  view->pct = step->pct;
  view->load = get_load (self, step);
  view->sets = step->sets;
  view->reps = step->reps;
  view->per_side = lumbar_bar_dup_per_side (&bar, view->load);
  view->next_from = LUMBAR_DATE_NONE;
  view->hold_until = LUMBAR_DATE_NONE;
  view->last_evaluation = LUMBAR_EVALUATION_NONE;
  view->next_load = get_next_load (self);
  view->remaining = dup_remaining (self, view->step);
  view->steps = g_array_copy (self->ladder.steps);
  if (self->phase >= LUMBAR_PHASE_P3)
    fill_movement (view, self);

  return view;
}

void
lumbar_ladder_free (LumbarLadder *ladder)
{
  g_clear_pointer (&ladder->per_side, g_array_unref);
  g_array_unref (ladder->remaining);
  g_array_unref (ladder->steps);
  g_free (ladder);
}
