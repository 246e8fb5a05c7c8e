/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Assembling the plan from a finished replay (docs/rules.md 17.1, 17.5). */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-constants.h"

/* What people hold is the first member. */
typedef struct
{
  LumbarPlan      plan;
  gatomicrefcount ref_count;
  LumbarHistory  *history;
} LumbarPlanPrivate;

static LumbarPlan *
new_plan (LumbarHistory *history,
          LumbarMoment   now)
{
  LumbarPlanPrivate *priv = g_new0 (LumbarPlanPrivate, 1);

  g_atomic_ref_count_init (&priv->ref_count);
  priv->history = lumbar_history_ref (history);
  priv->plan.now = now;
  priv->plan.mode = LUMBAR_MODE_STANDARD;
  priv->plan.day_index = -1;
  priv->plan.phase_since = LUMBAR_DATE_NONE;
  priv->plan.phase_hold_until = LUMBAR_DATE_NONE;
  priv->plan.core_level = 1;

  return &priv->plan;
}

static void
set_outcome (LumbarPlan *plan,
             LumbarFlags standing)
{
  plan->standing = standing;
  plan->outcome = lumbar_flags_get_outcome (standing);
  plan->because = standing & lumbar_flags_of_outcome (plan->outcome);
  plan->locked = plan->outcome >= LUMBAR_OUTCOME_DOCTOR_TODAY;
}

static LumbarFlags
replay_lock (const GArray *events,
             guint         n_episodes)
{
  g_autofree LumbarFlags *known = g_new0 (LumbarFlags, n_episodes);
  LumbarAnswers           answers;

  lumbar_answers_init (&answers);
  for (guint i = 0; i < events->len; i++)
    {
      const LumbarAnswerEvent *event = &g_array_index (events, LumbarAnswerEvent, i);

      lumbar_answer_event_apply (event, &answers, &known[event->episode]);
    }

  return answers.emergency ? answers.emergency_ids : 0;
}

static void
add_morning (LumbarPlan    *plan,
             LumbarHistory *history)
{
  const GPtrArray *sessions = lumbar_history_get (history, LUMBAR_RECORD_SESSION);
  LumbarDate       today = lumbar_moment_get_date (plan->now);
  LumbarTask       task = { .id = "morning-5", .kind = LUMBAR_TASK_ROUTINE, .planned = 1 };

  for (guint i = 0; i < sessions->len; i++)
    {
      const LumbarSession *session = g_ptr_array_index (sessions, i);

      task.done += session->completed && g_str_has_prefix (session->routine, "morning-") &&
                   lumbar_moment_compare (session->started_at, plan->now) <= 0 &&
                   MIN (lumbar_moment_get_date (session->started_at), today) == today;
    }

  g_array_append_val (plan->tasks, task);
}

/* Without a current episode (17.1): the lock, the flags and the morning. */
static void
fill_without_episode (LumbarPlan    *plan,
                      LumbarHistory *history,
                      GArray        *events)
{
  guint n_episodes = lumbar_history_get (history, LUMBAR_RECORD_EPISODE)->len;

  plan->phases = g_array_new (FALSE, FALSE, sizeof (LumbarPhaseChange));
  plan->tasks = g_array_new (FALSE, FALSE, sizeof (LumbarTask));
  plan->forecast_line = g_array_new (FALSE, FALSE, sizeof (LumbarForecastPoint));
  plan->slots = g_array_new (FALSE, FALSE, sizeof (LumbarSlot));
  plan->reasons = g_array_new (FALSE, FALSE, sizeof (LumbarReason));
  plan->questions = g_array_new (FALSE, FALSE, sizeof (int));

  set_outcome (plan, replay_lock (events, n_episodes));
  lumbar_reasons_add_triage (plan->reasons, plan->standing);
  lumbar_reasons_add_flags (plan->reasons, history, plan->now, LUMBAR_PHASE_NONE);
  if (lumbar_history_has_future (history, plan->now))
    lumbar_reasons_add (plan->reasons, LUMBAR_RULE_CLK);
  if (plan->outcome != LUMBAR_OUTCOME_EMERGENCY)
    add_morning (plan, history);
}

static GArray *
dup_plain_tasks (const LumbarReplay *replay)
{
  g_autoptr (GArray) counted = lumbar_replay_dup_tasks (replay);
  GArray *tasks = g_array_sized_new (FALSE, FALSE, sizeof (LumbarTask), counted->len);

  for (guint i = 0; i < counted->len; i++)
    g_array_append_val (tasks, g_array_index (counted, LumbarCountedTask, i).task);

  return tasks;
}

/* Ice and heat in P0 and P1, walk prompts in P0; nothing in an emergency. */
static GArray *
dup_slots (const LumbarReplay *replay)
{
  GArray *slots = g_array_new (FALSE, FALSE, sizeof (LumbarSlot));

  if (replay->outcome == LUMBAR_OUTCOME_EMERGENCY ||
      (replay->phase != LUMBAR_PHASE_P0 && replay->phase != LUMBAR_PHASE_P1))
    return slots;

  lumbar_schedule_add_ice_and_heat (&replay->schedule, replay->today, slots);
  if (replay->phase == LUMBAR_PHASE_P0)
    lumbar_schedule_add_walks (&replay->schedule, replay->today, slots);

  return slots;
}

static void
fill_outlook (LumbarPlan             *plan,
              LumbarReplay           *replay,
              const LumbarReviewWeek *week)
{
  LumbarForecast forecast = { 0 };

  plan->forecast_line = g_array_ref (replay->forecast_line);
  if (plan->outcome == LUMBAR_OUTCOME_EMERGENCY)
    return;

  plan->gate = lumbar_replay_dup_gate (replay);
  plan->ladder = lumbar_replay_dup_ladder (replay);
  plan->review = lumbar_review_new (replay, week);
  if (lumbar_replay_get_forecast (replay, &forecast))
    plan->forecast = g_memdup2 (&forecast, sizeof forecast);
}

static void
fill_from_replay (LumbarPlan             *plan,
                  LumbarReplay           *replay,
                  const LumbarReviewWeek *week)
{
  plan->episode = replay->episode;
  plan->mode = replay->mode;
  plan->course_class = replay->course_class;
  plan->leg_flag = replay->leg_flag;
  plan->leg_free_days = replay->leg_free_days;
  plan->day_index = replay->day_index;
  plan->phase = replay->phase;
  plan->phase_since = replay->phase_since;
  plan->phase_hold_until = replay->phase_hold_until;
  plan->phases = g_array_ref (replay->phases);
  plan->table_due = lumbar_replay_is_table_due (replay);
  plan->core_level = replay->core_level;
  set_outcome (plan, replay->standing);
  fill_outlook (plan, replay, week);
  plan->tasks = dup_plain_tasks (replay);
  plan->slots = dup_slots (replay);
  plan->questions = lumbar_replay_dup_questions (replay);
  plan->reasons = lumbar_replay_dup_reasons (replay, plan->ladder);
}

static void
fill_with_episode (LumbarPlan          *plan,
                   LumbarHistory       *history,
                   const LumbarEpisode *episode,
                   GArray              *events)
{
  guint            n_episodes = lumbar_history_get (history, LUMBAR_RECORD_EPISODE)->len;
  LumbarReplay    *replay = lumbar_replay_new (history, episode, plan->now, g_array_ref (events), n_episodes);
  LumbarReviewWeek week = lumbar_review_week_before (replay->today);

  while (lumbar_replay_step (replay))
    lumbar_review_week_note (&week, replay);

  fill_from_replay (plan, replay, &week);
  lumbar_replay_free (replay);
}

LumbarPlan *
lumbar_plan_new (LumbarHistory *history,
                 LumbarMoment   now)
{
  const LumbarEpisode *episode;
  LumbarPlan          *plan;
  g_autoptr (GArray) events = NULL;

  g_return_val_if_fail (history != NULL, NULL);
  g_return_val_if_fail (lumbar_moment_is_set (now), NULL);

  plan = new_plan (history, now);
  episode = lumbar_episode_choose (history, now);
  events = lumbar_answer_events_new (history, episode, now);
  if (episode != NULL)
    fill_with_episode (plan, history, episode, events);
  else
    fill_without_episode (plan, history, events);

  return plan;
}

LumbarPlan *
lumbar_plan_ref (LumbarPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&((LumbarPlanPrivate *) self)->ref_count);

  return self;
}

void
lumbar_plan_unref (LumbarPlan *self)
{
  LumbarPlanPrivate *priv = (LumbarPlanPrivate *) self;

  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&priv->ref_count))
    return;

  g_array_unref (self->phases);
  g_array_unref (self->tasks);
  g_array_unref (self->forecast_line);
  g_array_unref (self->slots);
  g_array_unref (self->reasons);
  g_array_unref (self->questions);
  g_clear_pointer (&self->gate, lumbar_gate_free);
  g_clear_pointer (&self->ladder, lumbar_ladder_free);
  g_clear_pointer (&self->review, lumbar_review_free);
  g_clear_pointer (&self->forecast, g_free);
  lumbar_history_unref (priv->history);
  g_free (priv);
}
