/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md section 4 and 17.5: the next gate and its conditions. */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-constants.h"
#include "lumbar-evaluation.h"
#include "lumbar-screen-rules.h"

/* What is asked of the last check-ins. */
typedef enum
{
  WANT_LOW_PAIN,
  WANT_NOT_SHARP,
  WANT_LEG_NOT_WORSE,
  WANT_NORMAL_DAY,
} LumbarWish;

static void
add_condition (LumbarGate       *gate,
               LumbarConditionId id,
               gboolean          met,
               int               have,
               int               need,
               LumbarDate        date)
{
  LumbarCondition condition = { id, met, have, need, date };

  g_array_append_val (gate->conditions, condition);
  gate->open &= met;
}

static void
add_simple (LumbarGate       *gate,
            LumbarConditionId id,
            gboolean          met)
{
  add_condition (gate, id, met, met, 1, LUMBAR_DATE_NONE);
}

static void
add_day (LumbarGate         *gate,
         const LumbarReplay *self,
         LumbarDate          clearance)
{
  int      floor = lumbar_phase_get_floor (self->course_class, gate->to);
  gboolean met = self->day_index >= floor || lumbar_answers_are_cleared (&self->answers, clearance);

  add_condition (gate, LUMBAR_CONDITION_DAY, met, self->day_index, floor, self->onset_date + floor);
}

static gboolean
fulfils (const LumbarCheckIn *check_in,
         LumbarWish           wish,
         int                  max_pain)
{
  switch (wish)
    {
    case WANT_LOW_PAIN:
      return check_in->worst24 <= max_pain;
    case WANT_NOT_SHARP:
      return !check_in->sharp_on_move;
    case WANT_LEG_NOT_WORSE:
      return check_in->leg_trend != LUMBAR_LEG_TREND_WORSE;
    case WANT_NORMAL_DAY:
      return check_in->adl == 0;
    default:
      g_assert_not_reached ();
    }
}

/* The last @need check-ins, on consecutive calendar dates up to this one. */
static void
add_run (LumbarGate         *gate,
         const LumbarReplay *self,
         LumbarConditionId   id,
         LumbarWish          wish,
         int                 max_pain,
         guint               need)
{
  guint run = 0;
  guint have = 0;

  if (lumbar_replay_get_check_in (self) != NULL)
    run = lumbar_check_ins_count_run (self->check_ins, 1, LUMBAR_DATE_NONE, need);

  while (have < run &&
         fulfils (&g_array_index (self->check_ins, LumbarCheckIn, self->check_ins->len - 1 - have), wish, max_pain))
    have++;

  add_condition (gate, id, have >= need, (int) have, (int) need, LUMBAR_DATE_NONE);
}

/* What every gate needs besides its own conditions. */
static void
add_triage_table_hold (LumbarGate         *gate,
                       const LumbarReplay *self,
                       LumbarTriageOutcome highest)
{
  gboolean held = self->phase_hold_until != LUMBAR_DATE_NONE && self->date < self->phase_hold_until;

  add_condition (gate, LUMBAR_CONDITION_TRIAGE, self->outcome <= highest, (int) self->outcome, (int) highest, LUMBAR_DATE_NONE);
  add_simple (gate, LUMBAR_CONDITION_TABLE, !lumbar_replay_is_table_due (self));
  add_condition (gate, LUMBAR_CONDITION_HOLD, !held && !self->went_back, !held, 1, self->phase_hold_until);
}

static void
add_check_in (LumbarGate         *gate,
              const LumbarReplay *self)
{
  add_simple (gate, LUMBAR_CONDITION_CHECK_IN, lumbar_replay_get_check_in (self) != NULL);
}

static void
fill_g1 (LumbarGate         *gate,
         const LumbarReplay *self)
{
  const LumbarCheckIn *check_in = lumbar_replay_get_check_in (self);

  add_day (gate, self, LUMBAR_DATE_NONE);
  add_check_in (gate, self);
  add_simple (gate, LUMBAR_CONDITION_SHARP, check_in != NULL && !check_in->sharp_on_move);
  add_triage_table_hold (gate, self, LUMBAR_OUTCOME_DOCTOR_SOON);
}

/* Next-morning pain: the answer, else the first entry of the next date. */
static gboolean
is_settled (const LumbarReplay  *self,
            const LumbarSession *session,
            LumbarDate           date)
{
  LumbarSlice next = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_ENTRIES, date + 1);
  int         pain = session->next_morning;

  if (pain == LUMBAR_UNANSWERED && next.n > 0 && date < self->date)
    pain = ((const LumbarEntry *) next.items[0])->pain_now;

  return pain != LUMBAR_UNANSWERED && pain <= MAX (1, session->pain_before);
}

static gboolean
is_calm_session (const LumbarReplay *self,
                 guint               n)
{
  const LumbarSession *session = self->p1_core[n];

  return session != NULL && session->completed &&
         session->max_pain != LUMBAR_UNANSWERED && session->max_pain <= LUMBAR_G2_SESSION_PAIN &&
         is_settled (self, session, self->p1_core_dates[n]);
}

/* Whether a p1-core session of the date itself hurt too much. */
static gboolean
hurt_today (const LumbarReplay *self)
{
  LumbarSlice sessions = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_SESSIONS, self->date);

  for (guint i = 0; i < sessions.n; i++)
    {
      const LumbarSession *session = sessions.items[i];

      if (g_strcmp0 (session->routine, "p1-core") == 0 && session->max_pain > LUMBAR_G2_SESSION_PAIN)
        return TRUE;
    }

  return FALSE;
}

static void
fill_g2 (LumbarGate         *gate,
         const LumbarReplay *self)
{
  int calm = is_calm_session (self, 0) ? 1 + is_calm_session (self, 1) : 0;

  add_day (gate, self, self->p2_clearance);
  add_check_in (gate, self);
  add_run (gate, self, LUMBAR_CONDITION_SHARP, WANT_NOT_SHARP, 0, LUMBAR_G2_RUN);
  add_run (gate, self, LUMBAR_CONDITION_PAIN, WANT_LOW_PAIN, LUMBAR_G2_PAIN, LUMBAR_G2_RUN);
  add_run (gate, self, LUMBAR_CONDITION_LEG, WANT_LEG_NOT_WORSE, 0, LUMBAR_G2_RUN);
  add_condition (gate, LUMBAR_CONDITION_CORE_SESSIONS, self->n_p1_core >= LUMBAR_G2_SESSIONS,
                 self->n_p1_core, LUMBAR_G2_SESSIONS, LUMBAR_DATE_NONE);
  add_condition (gate, LUMBAR_CONDITION_CORE_PAIN, calm >= LUMBAR_G2_LAST_SESSIONS && !hurt_today (self),
                 calm, LUMBAR_G2_LAST_SESSIONS, LUMBAR_DATE_NONE);
  add_triage_table_hold (gate, self, LUMBAR_OUTCOME_PHYSIO);
}

/* Of the sessions at level 2 or more, not above the current level, how many of
 * the last two were good, counted from the newest. */
static int
count_good_core_sessions (const LumbarReplay *self)
{
  guint numbers[2] = { 0, 0 };
  guint good[2] = { 0, 0 };

  for (int level = LUMBAR_G2B_LEVEL; level <= self->core_level; level++)
    {
      const LumbarCoreResults *results = &self->core_results[level];

      for (int i = 0; i < 2; i++)
        {
          guint at = results->numbers[i] > numbers[0] ? 0 : 1;

          if (results->numbers[i] <= numbers[1])
            continue;
          if (at == 0)
            {
              numbers[1] = numbers[0];
              good[1] = good[0];
            }
          numbers[at] = results->numbers[i];
          good[at] = results->good[i];
        }
    }

  return good[0] ? 1 + (int) good[1] : 0;
}

static void
fill_g2b (LumbarGate         *gate,
          const LumbarReplay *self)
{
  int good = count_good_core_sessions (self);

  add_check_in (gate, self);
  add_condition (gate, LUMBAR_CONDITION_CORE_LEVEL, good >= LUMBAR_G2B_SESSIONS, good, LUMBAR_G2B_SESSIONS, LUMBAR_DATE_NONE);
  add_triage_table_hold (gate, self, LUMBAR_OUTCOME_PHYSIO);
}

static gboolean
needs_clearance (const LumbarReplay *self)
{
  return self->course_class == LUMBAR_CLASS_SEVERE ||
         (self->answers.yes & LUMBAR_RF (44)) != 0 ||
         self->was_serious;
}

static void
fill_g3 (LumbarGate         *gate,
         const LumbarReplay *self)
{
  gboolean cleared = lumbar_answers_are_cleared (&self->answers, self->p3_clearance);
  int      leg_free = self->leg_flag && !cleared ? LUMBAR_LEG_FREE_UNCLEARED : LUMBAR_LEG_FREE;

  add_day (gate, self, self->p3_clearance);
  add_check_in (gate, self);
  add_run (gate, self, LUMBAR_CONDITION_PAIN, WANT_LOW_PAIN, lumbar_mode_get_green (self->mode), LUMBAR_G3_RUN);
  add_run (gate, self, LUMBAR_CONDITION_FUNCTION, WANT_NORMAL_DAY, 0, LUMBAR_G3_RUN);
  if (self->leg_ever)
    add_condition (gate, LUMBAR_CONDITION_LEG_FREE, self->leg_free_days >= leg_free, self->leg_free_days, leg_free, LUMBAR_DATE_NONE);
  add_simple (gate, LUMBAR_CONDITION_CORE_TEST, lumbar_replay_has_core_test (self));
  add_simple (gate, LUMBAR_CONDITION_HINGE_TEST, lumbar_replay_has_hinge_test (self));
  if (needs_clearance (self))
    add_simple (gate, LUMBAR_CONDITION_CLEARANCE, cleared);
  add_triage_table_hold (gate, self, LUMBAR_OUTCOME_CONTINUE);
}

/* The session at 100 % was a PROGRESS only with a valid screen. */
static void
fill_g5 (LumbarGate         *gate,
         const LumbarReplay *self)
{
  gboolean screened = self->full_load || lumbar_screens_are_valid_on (self->timeline, self->date, self->mode);

  add_check_in (gate, self);
  add_simple (gate, LUMBAR_CONDITION_FULL_LOAD, self->full_load);
  add_simple (gate, LUMBAR_CONDITION_SCREEN, screened);
  add_triage_table_hold (gate, self, LUMBAR_OUTCOME_CONTINUE);
}

static LumbarGate *
new_gate (LumbarPhase to,
          LumbarRule  rule)
{
  LumbarGate *gate = g_new0 (LumbarGate, 1);

  gate->to = to;
  gate->rule = rule;
  gate->open = TRUE;
  gate->conditions = g_array_new (FALSE, FALSE, sizeof (LumbarCondition));

  return gate;
}

void
lumbar_gate_free (LumbarGate *gate)
{
  g_array_unref (gate->conditions);
  g_free (gate);
}

/* The next gate of the chain with all its conditions; NULL in P4, on the
 * soreness track and before the start. */
LumbarGate *
lumbar_replay_dup_gate (const LumbarReplay *self)
{
  static const struct
  {
    LumbarPhase to;
    LumbarRule  rule;
    void (*fill) (LumbarGate         *gate,
                  const LumbarReplay *replay);
  } gates[] = {
    [LUMBAR_PHASE_P0] = { LUMBAR_PHASE_P1, LUMBAR_RULE_G1, fill_g1 },
    [LUMBAR_PHASE_P1] = { LUMBAR_PHASE_P2A, LUMBAR_RULE_G2, fill_g2 },
    [LUMBAR_PHASE_P2A] = { LUMBAR_PHASE_P2B, LUMBAR_RULE_G2B, fill_g2b },
    [LUMBAR_PHASE_P2B] = { LUMBAR_PHASE_P3, LUMBAR_RULE_G3, fill_g3 },
    [LUMBAR_PHASE_P3] = { LUMBAR_PHASE_P4, LUMBAR_RULE_G5, fill_g5 },
  };
  LumbarGate *gate;

  if (self->phase < LUMBAR_PHASE_P0 || self->phase > LUMBAR_PHASE_P3)
    return NULL;

  gate = new_gate (gates[self->phase].to, gates[self->phase].rule);
  gates[self->phase].fill (gate, self);

  return gate;
}

/* Step 9: at most one gate a date, and none on a date with another change. */
void
lumbar_replay_open_gate (LumbarReplay *self)
{
  LumbarGate *gate;

  if (self->changed || lumbar_replay_get_check_in (self) == NULL)
    return;

  gate = lumbar_replay_dup_gate (self);
  if (gate == NULL)
    return;

  if (gate->open)
    lumbar_replay_change_phase (self, gate->to, gate->rule);
  lumbar_gate_free (gate);
}
