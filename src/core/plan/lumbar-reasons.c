/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 17.5 and 17.7: why today is not simply "carry on", in a fixed
 * order. */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-activity.h"
#include "lumbar-constants.h"
#include "lumbar-programming.h"
#include "lumbar-screen.h"
#include "lumbar-soreness.h"

static LumbarReason *
add_reason (GArray    *reasons,
            LumbarRule rule)
{
  LumbarReason reason = { .rule = rule, .date = LUMBAR_DATE_NONE };

  g_array_append_val (reasons, reason);

  return &g_array_index (reasons, LumbarReason, reasons->len - 1);
}

void
lumbar_reasons_add (GArray    *reasons,
                    LumbarRule rule)
{
  add_reason (reasons, rule);
}

void
lumbar_reasons_add_triage (GArray     *reasons,
                           LumbarFlags standing)
{
  for (int i = 1; i < LUMBAR_N_FLAGS; i++)
    {
      if ((standing & LUMBAR_RF (i)) != 0)
        add_reason (reasons, LUMBAR_RULE_RF)->flag = i;
    }
}

/* Until when the going back by @rule holds, while it does. */
static LumbarDate
get_running_hold (const LumbarReplay *self,
                  LumbarRule          rule)
{
  LumbarDate until = LUMBAR_DATE_NONE;

  for (guint i = 0; i < self->holds->len; i++)
    {
      const LumbarHold *hold = &g_array_index (self->holds, LumbarHold, i);

      if (hold->rule == rule && hold->until > self->today)
        until = MAX (until, hold->until);
    }

  return until;
}

static gboolean
changed_today_by (const LumbarReplay *self,
                  LumbarRule          rule)
{
  for (guint i = self->phases->len; i > 0; i--)
    {
      const LumbarPhaseChange *change = &g_array_index (self->phases, LumbarPhaseChange, i - 1);

      if (change->date != self->today)
        return FALSE;
      if (change->rule == rule)
        return TRUE;
    }

  return FALSE;
}

/* A phase change of today, or a going back whose hold runs. */
static void
add_changes (const LumbarReplay *self,
             GArray             *reasons)
{
  for (int rule = LUMBAR_RULE_START; rule <= LUMBAR_RULE_LR0; rule++)
    {
      LumbarDate until = get_running_hold (self, (LumbarRule) rule);

      if (until != LUMBAR_DATE_NONE || changed_today_by (self, (LumbarRule) rule))
        add_reason (reasons, (LumbarRule) rule)->date = until;
    }
}

static void
add_soreness (const LumbarReplay *self,
              GArray             *reasons)
{
  if (lumbar_replay_may_deadlift_after_soreness (self))
    {
      LumbarReason *reason = add_reason (reasons, LUMBAR_RULE_DM1);
      LumbarUnit    unit = LUMBAR_UNIT_KG;

      reason->number = MAX (0, lumbar_replay_get_soreness_load (self, &unit));
      reason->unit = unit;
    }

  if (changed_today_by (self, LUMBAR_RULE_DM2))
    add_reason (reasons, LUMBAR_RULE_DM2);
  if (lumbar_replay_is_soreness_long (self))
    add_reason (reasons, LUMBAR_RULE_DM3);
}

static void
add_load_reason (GArray             *reasons,
                 LumbarRule          rule,
                 const LumbarLadder *ladder)
{
  LumbarReason *reason = add_reason (reasons, rule);

  reason->number = MAX (0, ladder->load);
  reason->unit = ladder->settings.unit;
}

/* The day-of check of a ladder session. */
static void
add_day_of (const LumbarReplay *self,
            const LumbarLadder *ladder,
            GArray             *reasons)
{
  const LumbarCheckIn *check_in = lumbar_replay_get_check_in (self);

  if (check_in == NULL && !lumbar_replay_is_frozen (self))
    add_load_reason (reasons, LUMBAR_RULE_DC0, ladder);
  else if (lumbar_replay_is_frozen (self) || check_in->pain_now >= LUMBAR_DAY_OF_STOP_PAIN ||
           check_in->leg_trend != LUMBAR_LEG_TREND_NONE)
    add_reason (reasons, LUMBAR_RULE_DC1);
  else if (lumbar_replay_is_day_lighter (self))
    add_load_reason (reasons, LUMBAR_RULE_DC2, ladder);
}

/* What the last lift leaves behind until the next one. */
static void
add_last_lift (const LumbarReplay *self,
               GArray             *reasons)
{
  const LumbarJudgedLift *last;

  if (self->lifts->len == 0)
    return;

  last = &g_array_index (self->lifts, LumbarJudgedLift, self->lifts->len - 1);
  if (last->limited)
    add_reason (reasons, LUMBAR_RULE_LS1);
  if ((last->phase == LUMBAR_PHASE_P3 && !last->is_ladder && last->evaluation >= LUMBAR_EVALUATION_REGRESS) ||
      (last->phase >= LUMBAR_PHASE_P0 && last->phase <= LUMBAR_PHASE_P2B))
    add_reason (reasons, LUMBAR_RULE_LS2);
}

static void
add_step (const LumbarReplay *self,
          const LumbarLadder *ladder,
          GArray             *reasons)
{
  LumbarSessionChoice choice = lumbar_replay_choose_step (self);

  if (lumbar_replay_is_faulty (self))
    add_load_reason (reasons, LUMBAR_RULE_LF1, ladder);
  if (choice.gap)
    add_reason (reasons, LUMBAR_RULE_GAP)->number = self->today - self->ladder.gap_from;
  if (choice.limited)
    add_reason (reasons, LUMBAR_RULE_G4);
}

/* P4 has gone well for four weeks, or the soreness is over: the episode can end. */
static gboolean
can_end (const LumbarReplay *self)
{
  if (self->phase == LUMBAR_PHASE_DOMS)
    return lumbar_replay_may_deadlift_after_soreness (self);
  if (self->phase != LUMBAR_PHASE_P4 || self->today < self->phase_since + LUMBAR_END_OFFER_DAYS)
    return FALSE;

  for (guint i = self->check_ins->len; i > 0; i--)
    {
      const LumbarCheckIn *check_in = &g_array_index (self->check_ins, LumbarCheckIn, i - 1);

      if (check_in->date <= self->today - LUMBAR_END_OFFER_DAYS)
        break;
      if (check_in->worst24 >= LUMBAR_UNRECOVERED_PAIN)
        return FALSE;
    }

  return TRUE;
}

/* The lifts up to now. */
static GPtrArray *
dup_lifts (LumbarHistory *history,
           LumbarMoment   now)
{
  const GPtrArray *all = lumbar_history_get (history, LUMBAR_RECORD_LIFT);
  GPtrArray       *lifts = g_ptr_array_sized_new (all->len);

  for (guint i = 0; i < all->len; i++)
    {
      if (lumbar_moment_compare (((const LumbarLift *) all->pdata[i])->at, now) <= 0)
        g_ptr_array_add (lifts, all->pdata[i]);
    }

  return lifts;
}

void
lumbar_reasons_add_flags (GArray        *reasons,
                          LumbarHistory *history,
                          LumbarMoment   now,
                          LumbarPhase    phase)
{
  g_autoptr (GPtrArray) lifts = dup_lifts (history, now);
  LumbarDate today = lumbar_moment_get_date (now);

  if (lumbar_soreness_is_every_session (lifts, now))
    add_reason (reasons, LUMBAR_RULE_EVERY_SESSION_SORE);
  if (lumbar_programming_is_testing (lifts, today))
    add_reason (reasons, LUMBAR_RULE_TESTING);
  if ((phase == LUMBAR_PHASE_P4 || phase == LUMBAR_PHASE_NONE) && lumbar_programming_is_tonnage_jump (lifts, today))
    add_reason (reasons, LUMBAR_RULE_TONNAGE_JUMP);
  if (phase == LUMBAR_PHASE_P4 && lumbar_programming_is_too_soon (lifts, today))
    add_reason (reasons, LUMBAR_RULE_TOO_SOON);
}

static gboolean
is_later (gconstpointer record,
          LumbarMoment  now)
{
  const LumbarRecord *head = record;

  if (head->kind == LUMBAR_RECORD_SCREEN)
    return ((const LumbarScreen *) record)->date > lumbar_moment_get_date (now);

  return lumbar_moment_compare (lumbar_record_get_time (record), now) > 0;
}

/* Whether a list of an episode ends after now. */
static gboolean
episode_has_future (const LumbarEpisode *episode,
                    LumbarMoment         now)
{
  const GArray *triage = episode->triage;
  const GArray *releases = episode->releases;
  const GArray *tests = episode->tests;

  return lumbar_moment_compare (lumbar_episode_get_intake_at (episode), now) > 0 ||
         (triage->len > 0 && lumbar_moment_compare (g_array_index (triage, LumbarTriageRecord, triage->len - 1).at, now) > 0) ||
         (releases->len > 0 && lumbar_moment_compare (g_array_index (releases, LumbarRelease, releases->len - 1).at, now) > 0) ||
         (tests->len > 0 && lumbar_moment_compare (g_array_index (tests, LumbarTest, tests->len - 1).at, now) > 0);
}

/* CLK: something is dated after now and was left out. Each kind is sorted by
 * time, so its last record tells. */
gboolean
lumbar_history_has_future (LumbarHistory *history,
                           LumbarMoment   now)
{
  static const LumbarRecordKind kinds[] = {
    LUMBAR_RECORD_ENTRY, LUMBAR_RECORD_SESSION, LUMBAR_RECORD_LIFT, LUMBAR_RECORD_CHECK, LUMBAR_RECORD_SCREEN, LUMBAR_RECORD_TREATMENT
  };
  const GPtrArray *episodes = lumbar_history_get (history, LUMBAR_RECORD_EPISODE);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const GPtrArray *records = lumbar_history_get (history, kinds[i]);

      if (records->len > 0 && is_later (records->pdata[records->len - 1], now))
        return TRUE;
    }

  for (guint i = 0; i < episodes->len; i++)
    {
      if (episode_has_future (g_ptr_array_index (episodes, i), now))
        return TRUE;
    }

  return FALSE;
}

static void
add_lifting (const LumbarReplay *self,
             const LumbarLadder *ladder,
             GArray             *reasons)
{
  gboolean on_ladder = self->phase == LUMBAR_PHASE_P3 && ladder != NULL;

  if (on_ladder)
    add_day_of (self, ladder, reasons);
  add_last_lift (self, reasons);
  if (on_ladder)
    add_step (self, ladder, reasons);
  if (self->phase == LUMBAR_PHASE_P3 && ladder == NULL)
    add_reason (reasons, LUMBAR_RULE_LD0);
}

/* The reasons in force today. In an emergency only the warning signs, the table
 * and changes of phase speak. */
GArray *
lumbar_replay_dup_reasons (const LumbarReplay *self,
                           const LumbarLadder *ladder)
{
  GArray  *reasons = g_array_new (FALSE, FALSE, sizeof (LumbarReason));
  gboolean is_emergency = self->outcome == LUMBAR_OUTCOME_EMERGENCY;

  lumbar_reasons_add_triage (reasons, self->standing);
  if (lumbar_replay_is_table_due (self))
    add_reason (reasons, LUMBAR_RULE_TR0);
  add_changes (self, reasons);
  if (!is_emergency)
    {
      add_soreness (self, reasons);
      add_lifting (self, ladder, reasons);
    }
  lumbar_reasons_add_flags (reasons, self->history, self->now, self->phase);
  if (!is_emergency && self->day_index == LUMBAR_WEEK_CARD_DAY)
    add_reason (reasons, LUMBAR_RULE_WK1);
  if (!is_emergency && can_end (self))
    add_reason (reasons, LUMBAR_RULE_EP1);
  if (lumbar_history_has_future (self->history, self->now))
    add_reason (reasons, LUMBAR_RULE_CLK);

  return reasons;
}
