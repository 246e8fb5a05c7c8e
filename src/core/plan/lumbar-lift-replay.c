/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 6.3 and 17.3, steps 6 and 10: what becomes of a lift, on its date
 * and when the morning after is answered. */

#include "config.h"

#include "lumbar-evaluation.h"
#include "lumbar-replay-private.h"

#include "lumbar-constants.h"
#include "lumbar-screen-rules.h"
#include "lumbar-treatment.h"

/* The critical cues of docs/rules.md section 9. */
static gboolean
has_critical_fault (const LumbarFormCheck *check)
{
  static const int critical[] = { 2, 7, 8, 10, 13, 17 };

  for (guint i = 0; check != NULL && i < G_N_ELEMENTS (critical); i++)
    {
      if (check->items[critical[i]] == LUMBAR_ANSWER_NO)
        return TRUE;
    }

  return FALSE;
}

static gboolean
took_pain_relief_on (const LumbarReplay *self,
                     LumbarDate          date)
{
  LumbarSlice   treatments = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_TREATMENTS, date);
  LumbarSlice   entries = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_ENTRIES, date);
  LumbarCheckIn check_in;

  for (guint i = 0; i < treatments.n; i++)
    {
      if (((const LumbarTreatment *) treatments.items[i])->kind == LUMBAR_TREATMENT_PAIN_RELIEF)
        return TRUE;
    }

  return lumbar_check_in_of_entries (entries, date, &check_in) && check_in.pain_relief;
}

/* By the check-in or a treatment of the date. */
gboolean
lumbar_replay_took_pain_relief (const LumbarReplay *self)
{
  return took_pain_relief_on (self, self->date);
}

static int
get_highest_rpe (const LumbarLift *lift)
{
  int rpe = LUMBAR_UNANSWERED;

  for (guint i = 0; i < lift->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (lift->sets, LumbarLiftSet, i);

      if (!set->warmup)
        rpe = MAX (rpe, set->rpe);
    }

  return rpe;
}

static gboolean
has_working_set (const LumbarLift *lift)
{
  for (guint i = 0; i < lift->sets->len; i++)
    {
      if (!g_array_index (lift->sets, LumbarLiftSet, i).warmup)
        return TRUE;
    }

  return FALSE;
}

static LumbarDate
get_answer_date (const LumbarReplay *self,
                 const LumbarLift   *lift)
{
  return MIN (lumbar_moment_get_date (lift->next_morning.at), self->today);
}

/* Whether there is an answer up to now at all. */
static gboolean
is_answered (const LumbarReplay *self,
             const LumbarLift   *lift)
{
  return lumbar_moment_is_set (lift->next_morning.at) && lumbar_moment_compare (lift->next_morning.at, self->now) <= 0;
}

static gboolean
is_answered_by_date (const LumbarReplay *self,
                     const LumbarLift   *lift)
{
  return is_answered (self, lift) && get_answer_date (self, lift) <= self->date;
}

/* Dated after the session's date and at most 48 hours after it. */
static gboolean
is_timely (const LumbarReplay     *self,
           const LumbarJudgedLift *judged)
{
  gint64 minutes = lumbar_moment_get_minute (judged->lift->next_morning.at) - judged->minute;

  return get_answer_date (self, judged->lift) > judged->date &&
         minutes <= LUMBAR_PENDING_HOURS * LUMBAR_MINUTES_PER_HOUR;
}

static gboolean
has_waited (const LumbarReplay     *self,
            const LumbarJudgedLift *judged)
{
  return self->clock - judged->minute >= LUMBAR_PENDING_HOURS * LUMBAR_MINUTES_PER_HOUR;
}

/* The evaluation with what is known on the date. */
static LumbarEvaluation
evaluate (const LumbarReplay     *self,
          const LumbarJudgedLift *judged)
{
  const LumbarLift   *lift = judged->lift;
  LumbarSessionResult result = {
    .mode = self->mode,
    .pre_pain = lift->pre_pain,
    .max_pain = lift->max_pain,
    .next_morning = LUMBAR_UNANSWERED,
    .waited = has_waited (self, judged),
    .leg_symptoms = judged->leg_symptoms,
    .pain_relief = lift->pain_relief || took_pain_relief_on (self, judged->date),
    .critical_fault = judged->critical_fault,
    .rpe = get_highest_rpe (lift),
    .rpe_cap = judged->rpe_cap,
  };

  if (is_answered_by_date (self, lift))
    {
      result.next_morning = lift->next_morning.pain;
      result.next_kind = lift->next_morning.kind;
      result.untimely = !is_timely (self, judged);
    }

  return lumbar_session_evaluate (&result);
}

/* An answer of the session's own date is too early: it can lower at once, and
 * else leaves the result open until the 48 hours are over. */
static LumbarEvaluation
evaluate_on_its_date (const LumbarReplay     *self,
                      const LumbarJudgedLift *judged)
{
  LumbarEvaluation evaluation = evaluate (self, judged);

  return evaluation >= LUMBAR_EVALUATION_REGRESS ? evaluation : LUMBAR_EVALUATION_PENDING;
}

static void
apply_setback (LumbarReplay           *self,
               const LumbarJudgedLift *judged)
{
  if (judged->evaluation == LUMBAR_EVALUATION_STOP_TRIAGE)
    lumbar_replay_ask_full_table (self, lumbar_moment_get_instant (judged->lift->at));

  if (judged->phase == LUMBAR_PHASE_P3 || judged->phase == LUMBAR_PHASE_P4)
    lumbar_replay_apply_setback (self, judged);
  else if (judged->phase == LUMBAR_PHASE_DOMS)
    self->leave_soreness = self->phase == LUMBAR_PHASE_DOMS;
  else
    lumbar_replay_hold_phase (self, judged->date + LUMBAR_HOLD_DAYS);
}

/* Takes a result that has become known. */
static void
set_evaluation (LumbarReplay    *self,
                guint            index,
                LumbarEvaluation evaluation)
{
  LumbarJudgedLift *judged = &g_array_index (self->lifts, LumbarJudgedLift, index);

  judged->limited = judged->capped && evaluation == LUMBAR_EVALUATION_PROGRESS;
  judged->evaluation = judged->limited ? LUMBAR_EVALUATION_HOLD : evaluation;

  if (judged->evaluation >= LUMBAR_EVALUATION_REGRESS)
    apply_setback (self, judged);
  else if (judged->evaluation == LUMBAR_EVALUATION_PROGRESS && judged->is_ladder)
    lumbar_replay_apply_progress (self, index);
}

/* Whether a later date can still change the result. */
static gboolean
is_open (const LumbarReplay     *self,
         const LumbarJudgedLift *judged)
{
  if (judged->evaluation == LUMBAR_EVALUATION_PENDING)
    return TRUE;

  return judged->evaluation == LUMBAR_EVALUATION_HOLD &&
         is_answered (self, judged->lift) && get_answer_date (self, judged->lift) > self->date;
}

static void
settle_lift (LumbarReplay *self,
             guint         index)
{
  const LumbarJudgedLift *judged = &g_array_index (self->lifts, LumbarJudgedLift, index);
  gboolean                answered = is_answered_by_date (self, judged->lift);
  LumbarEvaluation        evaluation;

  if (judged->evaluation == LUMBAR_EVALUATION_PENDING && !has_waited (self, judged) &&
      !(answered && is_timely (self, judged)))
    return;

  /* A free lift in P3 can only be a setback. */
  evaluation = evaluate (self, judged);
  if (evaluation != judged->evaluation)
    set_evaluation (self, index, evaluation);
}

/* Step 6: results of earlier lifts that become known on the date. */
void
lumbar_replay_settle_lifts (LumbarReplay *self)
{
  guint n = self->pending->len;
  guint kept = 0;

  for (guint i = 0; i < n; i++)
    {
      guint index = g_array_index (self->pending, guint, i);

      settle_lift (self, index);
      if (is_open (self, &g_array_index (self->lifts, LumbarJudgedLift, index)))
        g_array_index (self->pending, guint, kept++) = index;
    }

  g_array_set_size (self->pending, kept);
}

static gboolean
is_ladder_session (const LumbarReplay *self,
                   const LumbarLift   *lift)
{
  return self->phase == LUMBAR_PHASE_P3 && lumbar_replay_has_ladder (self) &&
         lift->ladder_step != LUMBAR_UNANSWERED &&
         lift->lift == self->ladder.settings.lift && has_working_set (lift);
}

static int
get_cap_in_p4 (const LumbarReplay *self)
{
  return self->date < self->phase_since + LUMBAR_P4_FIRST_DAYS ? LUMBAR_RPE_CAP_P4 : LUMBAR_RPE_CAP_NONE;
}

/* A free lift counts from the current step; in P4 that is 100 %, and there is
 * no PROGRESS while a warning sign stands or the table is due (LS1). */
static void
judge_free_lift (LumbarReplay     *self,
                 LumbarJudgedLift *judged)
{
  judged->step = self->ladder.step;
  judged->pct = LUMBAR_LADDER_START;
  if (lumbar_replay_has_ladder (self))
    judged->pct = lumbar_replay_get_step (self, judged->step)->pct;
  judged->rpe_cap = LUMBAR_RPE_CAP_LADDER;

  if (self->phase != LUMBAR_PHASE_P4)
    return;

  judged->step = lumbar_replay_get_last_step (self);
  judged->pct = LUMBAR_WHOLE;
  judged->rpe_cap = get_cap_in_p4 (self);
  judged->capped = !lumbar_replay_may_progress (self);
}

static void
take_lift (LumbarReplay     *self,
           const LumbarLift *lift)
{
  const LumbarFormCheck *check = lumbar_replay_find_check (self, lift);
  guint                  index = self->lifts->len;
  LumbarJudgedLift       judged = {
          .lift = lift,
          .date = self->date,
          .minute = lumbar_moment_get_minute (lift->at),
          .phase = self->phase,
          .leg_symptoms = lumbar_replay_has_leg_symptoms (self, lift),
          .critical_fault = has_critical_fault (check),
          .screen_valid = lumbar_screens_are_valid_on (self->timeline, self->date, self->mode),
          .evaluation = LUMBAR_EVALUATION_PENDING,
  };

  lumbar_replay_use_settings (self, lift->at);
  if (is_ladder_session (self, lift))
    lumbar_replay_do_session (self, &judged);
  else
    judge_free_lift (self, &judged);

  if (judged.is_ladder || self->phase == LUMBAR_PHASE_P4)
    {
      self->ladder.newest_judged = (int) index;
      self->ladder.gap_from = self->date;
    }

  g_array_append_val (self->lifts, judged);
  g_array_append_val (self->pending, index);
  if (evaluate_on_its_date (self, &judged) != LUMBAR_EVALUATION_PENDING)
    set_evaluation (self, index, evaluate_on_its_date (self, &judged));
}

/* Step 10: the lifts of the date, in order of time. What sends back does so at
 * once, even after a gate. */
void
lumbar_replay_take_lifts (LumbarReplay *self)
{
  LumbarSlice lifts = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_LIFTS, self->date);

  for (guint i = 0; i < lifts.n; i++)
    {
      take_lift (self, lifts.items[i]);
      lumbar_replay_apply_going_back (self);
      if (self->leave_soreness)
        lumbar_replay_leave_soreness (self);
      self->leave_soreness = FALSE;
    }
}
