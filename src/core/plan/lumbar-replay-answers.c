/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 17.3, steps 1 and 4: the answers, the automatic flags and the
 * outcome of a date, and whether the table is due (section 2). */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-constants.h"
#include "lumbar-screen-rules.h"

#define SHARP (LUMBAR_QUALITY_SHARP | LUMBAR_QUALITY_SHOOTING)

static LumbarFlags
flags_of_intake (const LumbarIntake *intake)
{
  LumbarFlags flags = 0;

  if (intake->adl >= 3)
    flags |= LUMBAR_RF (6);
  if (intake->worst >= LUMBAR_SEVERE_PAIN && (intake->quality & SHARP) != 0)
    flags |= LUMBAR_RF (24);
  if (intake->leg_numb_tingle)
    flags |= LUMBAR_RF (30);
  if (intake->morning_lock)
    flags |= LUMBAR_RF (46);

  return flags;
}

static LumbarFlags
flags_of_entry (const LumbarEntry *entry)
{
  LumbarFlags flags = entry->adl >= 3 ? LUMBAR_RF (6) : 0;

  if (MAX (entry->worst24, entry->pain_now) >= LUMBAR_SEVERE_PAIN && (entry->quality & SHARP) != 0)
    flags |= LUMBAR_RF (24);

  return flags;
}

static void
note_record (LumbarReplay             *self,
             const LumbarTriageRecord *record,
             const LumbarAnswerEvent  *event)
{
  LumbarTable *table = &self->table;

  if (record->mistake)
    table->last_mistake = MAX (table->last_mistake, event->instant);
  if (event->left_out)
    return;

  table->last_any = MAX (table->last_any, event->instant);
  if (!record->full)
    return;

  table->has_full = TRUE;
  table->last_full = MAX (table->last_full, event->instant);
  table->last_full_date = MAX (table->last_full_date, event->date);
}

/* What an event does to the answers and the lock; @known are the history
 * questions of its episode. */
void
lumbar_answer_event_apply (const LumbarAnswerEvent *event,
                           LumbarAnswers           *answers,
                           LumbarFlags             *known)
{
  switch (event->kind)
    {
    case LUMBAR_EVENT_TRIAGE:
      if (!event->left_out)
        lumbar_answers_apply_record (answers, event->item, event->date, event->own, known);
      break;
    case LUMBAR_EVENT_RELEASE:
      lumbar_answers_apply_release (answers, ((const LumbarRelease *) event->item)->kind, event->date, event->own);
      break;
    case LUMBAR_EVENT_INTAKE:
      lumbar_answers_raise (answers, flags_of_intake (event->item), event->date, event->own, known);
      break;
    case LUMBAR_EVENT_ENTRY:
      lumbar_answers_raise (answers, flags_of_entry (event->item), event->date, event->own, known);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
apply_event (LumbarReplay            *self,
             const LumbarAnswerEvent *event)
{
  if (event->kind == LUMBAR_EVENT_TRIAGE && event->own)
    note_record (self, event->item, event);
  if (event->kind == LUMBAR_EVENT_RELEASE && ((const LumbarRelease *) event->item)->kind == LUMBAR_RELEASE_ASSESSED)
    lumbar_replay_ask_full_table (self, event->instant);

  lumbar_answer_event_apply (event, &self->answers, &self->known[event->episode]);
}

/* A clearance applies from 00:00 of its date. */
static void
apply_clearances (LumbarReplay *self)
{
  for (guint i = 0; i < self->episode->clearances->len; i++)
    {
      const LumbarClearance *clearance = &g_array_index (self->episode->clearances, LumbarClearance, i);

      if (clearance->date != self->date)
        continue;

      self->answers.cleared_on = self->date;
      if (clearance->by == LUMBAR_CLEARANCE_BY_DOCTOR)
        self->answers.doctor_on = self->date;
      self->p2_clearance = self->date;
      if (clearance->allows == LUMBAR_ALLOWS_P3)
        self->p3_clearance = self->date;
    }
}

static gboolean
says_no_leg_symptoms (const LumbarIntake *intake)
{
  return intake->leg_pain == LUMBAR_LEG_PAIN_NONE && !intake->leg_numb_tingle;
}

/* Whether the check-in before the date's had no leg symptoms; before the first
 * the intake speaks. The date's own check-in is not in the list yet. */
static gboolean
had_no_leg_symptoms (const LumbarReplay *self)
{
  const LumbarCheckIn *before = lumbar_replay_get_latest_check_in (self);

  return before != NULL ? before->leg_trend == LUMBAR_LEG_TREND_NONE : says_no_leg_symptoms (&self->episode->intake);
}

/* Entries that make the table due until any triage record at or after them. */
static void
listen_to_entries (LumbarReplay *self)
{
  LumbarSlice entries = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_ENTRIES, self->date);

  for (guint i = 0; i < entries.n; i++)
    {
      const LumbarEntry *entry = entries.items[i];

      if (entry->leg_trend == LUMBAR_LEG_TREND_WORSE ||
          (entry->leg_trend != LUMBAR_LEG_TREND_NONE &&
           (had_no_leg_symptoms (self) || lumbar_places_are_on_both_sides (entry->places))))
        self->table.any_cause = MAX (self->table.any_cause, lumbar_moment_get_instant (entry->at));
    }
}

static void
look_at_screens (LumbarReplay *self)
{
  LumbarSlice screens = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_SCREENS, self->date);

  for (guint i = 0; i < screens.n; i++)
    {
      if (lumbar_screen_has_stop (screens.items[i]))
        self->table.screen_cause = self->date;
    }
}

void
lumbar_replay_apply_answers (LumbarReplay *self)
{
  apply_clearances (self);

  for (; self->next_event < self->events->len; self->next_event++)
    {
      const LumbarAnswerEvent *event = &g_array_index (self->events, LumbarAnswerEvent, self->next_event);

      if (event->date > self->date)
        break;

      apply_event (self, event);
    }

  listen_to_entries (self);
  look_at_screens (self);
}

void
lumbar_replay_ask_full_table (LumbarReplay *self,
                              gint64        instant)
{
  self->table.full_cause = MAX (self->table.full_cause, instant);
}

gboolean
lumbar_replay_is_table_due (const LumbarReplay *self)
{
  const LumbarTable *table = &self->table;

  return !table->has_full ||
         table->full_cause > table->last_full ||
         (table->last_mistake != G_MININT64 && table->last_mistake >= table->last_full) ||
         (table->screen_cause != LUMBAR_DATE_NONE && table->screen_cause > table->last_full_date) ||
         table->any_cause > table->last_any;
}

/* RF31: 7 or more on three of the last five dates. Dates up to a covering
 * clearance are not counted. */
static gboolean
is_severe_for_days (const LumbarReplay *self)
{
  int n = 0;

  for (guint i = self->check_ins->len; i > 0; i--)
    {
      const LumbarCheckIn *check_in = &g_array_index (self->check_ins, LumbarCheckIn, i - 1);

      if (check_in->date <= self->date - LUMBAR_SEVERE_PAIN_WINDOW)
        break;
      if (self->answers.cleared_on != LUMBAR_DATE_NONE && check_in->date <= self->answers.cleared_on)
        break;

      n += check_in->worst24 >= LUMBAR_SEVERE_PAIN;
    }

  return n >= LUMBAR_SEVERE_PAIN_DATES;
}

/* Improving: at most 1, or two points better than the first day, or one point
 * and 30 %. */
static gboolean
is_improving (const LumbarReplay *self)
{
  const LumbarCheckIn *latest = lumbar_replay_get_latest_check_in (self);
  int                  worst = latest != NULL ? latest->worst24 : self->episode->intake.worst;
  int                  better = self->day_one_worst - worst;

  return worst <= LUMBAR_RECOVERED_MAX_PAIN ||
         better >= 2 ||
         (better >= 1 && worst * 10 <= self->day_one_worst * 7);
}

static gboolean
is_not_improving (const LumbarReplay *self)
{
  if (self->day_index < LUMBAR_NOT_IMPROVING_DAY || self->phase == LUMBAR_PHASE_P3 || self->phase == LUMBAR_PHASE_P4)
    return FALSE;

  return !is_improving (self) || (self->phase == LUMBAR_PHASE_P0 && !self->p0_left);
}

/* The first date of the episode on which a condition held, while it holds. */
static LumbarDate
raise_once (gboolean    holds,
            LumbarDate *first,
            LumbarDate  date)
{
  if (!holds)
    return LUMBAR_DATE_NONE;
  if (*first == LUMBAR_DATE_NONE)
    *first = date;

  return *first;
}

static void
find_automatic_flags (LumbarReplay *self)
{
  LumbarAutomaticFlags *automatic = &self->automatic;
  const LumbarCheckIn  *latest = lumbar_replay_get_latest_check_in (self);
  gboolean              too_long = self->day_index >= LUMBAR_TOO_LONG_DAY && !self->recovered;

  if (!is_severe_for_days (self))
    automatic->rf31 = LUMBAR_DATE_NONE;
  else if (automatic->rf31 == LUMBAR_DATE_NONE)
    automatic->rf31 = self->date;

  automatic->rf32 = raise_once (is_not_improving (self), &self->rf32_first, self->date);
  automatic->rf40 = raise_once (too_long, &self->rf40_first, self->date);
  automatic->rf41 = latest != NULL && latest->adl == 2 ? latest->date : LUMBAR_DATE_NONE;
  automatic->rf45 = self->rf45_on;
}

void
lumbar_replay_refresh_outcome (LumbarReplay *self)
{
  self->automatic.rf45 = self->rf45_on;
  self->standing = lumbar_answers_get_standing (&self->answers, &self->automatic);
  self->outcome = lumbar_flags_get_outcome (self->standing);
  self->was_serious |= self->outcome >= LUMBAR_OUTCOME_DOCTOR_TODAY ||
                       (self->answers.ever & (LUMBAR_FLAGS_EMERGENCY | LUMBAR_FLAGS_DOCTOR_TODAY)) != 0;
}

void
lumbar_replay_find_outcome (LumbarReplay *self)
{
  find_automatic_flags (self);
  lumbar_replay_refresh_outcome (self);

  if (self->answers.emergency_on == self->date &&
      self->phase > LUMBAR_PHASE_P1 && self->phase <= LUMBAR_PHASE_P4)
    lumbar_replay_send_back (self, LUMBAR_PHASE_P1, LUMBAR_RULE_PR4, self->date + LUMBAR_HOLD_DAYS);
}

gboolean
lumbar_replay_is_frozen (const LumbarReplay *self)
{
  return self->outcome >= LUMBAR_OUTCOME_DOCTOR_SOON;
}

gboolean
lumbar_replay_may_progress (const LumbarReplay *self)
{
  return self->outcome == LUMBAR_OUTCOME_CONTINUE && !lumbar_replay_is_table_due (self);
}
