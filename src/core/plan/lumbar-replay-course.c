/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 17.3, steps 2 and 3: the check-in of a date, what follows from it,
 * and the course class. */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-constants.h"
#include "lumbar-course.h"

#define CK_LEG_SYMPTOMS 17

/* Answers of the table that tell of a leg. */
#define LEG_FLAGS (LUMBAR_RF (3) | LUMBAR_RF (5) | LUMBAR_RF (20) | LUMBAR_RF (30))

/* The form check of a lift, or NULL. */
const LumbarFormCheck *
lumbar_replay_find_check (const LumbarReplay *self,
                          const LumbarLift   *lift)
{
  return lift->check != NULL ? g_hash_table_lookup (self->checks, lift->check) : NULL;
}

gboolean
lumbar_replay_has_leg_symptoms (const LumbarReplay *self,
                                const LumbarLift   *lift)
{
  const LumbarFormCheck *check = lumbar_replay_find_check (self, lift);

  return lift->leg_symptoms || (check != NULL && check->items[CK_LEG_SYMPTOMS] == LUMBAR_ANSWER_NO);
}

static gboolean
lifted_with_leg_symptoms (const LumbarReplay *self)
{
  LumbarSlice lifts = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_LIFTS, self->date);

  for (guint i = 0; i < lifts.n; i++)
    {
      if (lumbar_replay_has_leg_symptoms (self, lifts.items[i]))
        return TRUE;
    }

  return FALSE;
}

/* Leg-free days: dates with a check-in without leg symptoms since the last one
 * with them, or since a lift with them. */
static void
count_leg_free_days (LumbarReplay        *self,
                     const LumbarCheckIn *check_in)
{
  gboolean has_trend = check_in != NULL && check_in->leg_trend != LUMBAR_LEG_TREND_NONE;

  if (has_trend || lifted_with_leg_symptoms (self))
    {
      self->leg_free_days = 0;
      self->leg_ever = TRUE;
    }
  else if (check_in != NULL)
    {
      self->leg_free_days++;
    }
}

/* Recovered: three check-ins in a row with at most 1 and a normal day; no more
 * from 4 on. */
static void
update_recovered (LumbarReplay        *self,
                  const LumbarCheckIn *check_in)
{
  int   gap = self->phase == LUMBAR_PHASE_P4 ? LUMBAR_RUN_GAP_DAYS : 1;
  guint run = lumbar_check_ins_count_run (self->check_ins, gap, LUMBAR_DATE_NONE, LUMBAR_RECOVERED_RUN);

  if (check_in->worst24 >= LUMBAR_UNRECOVERED_PAIN)
    self->recovered = FALSE;

  if (run < LUMBAR_RECOVERED_RUN)
    return;

  for (guint i = 0; i < LUMBAR_RECOVERED_RUN; i++)
    {
      const LumbarCheckIn *item = &g_array_index (self->check_ins, LumbarCheckIn, self->check_ins->len - 1 - i);

      if (item->worst24 > LUMBAR_RECOVERED_MAX_PAIN || item->adl != 0)
        return;
    }

  self->recovered = TRUE;
  self->ever_recovered = TRUE;
}

void
lumbar_replay_check_in (LumbarReplay *self)
{
  LumbarSlice   entries = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_ENTRIES, self->date);
  LumbarCheckIn check_in;

  if (!lumbar_check_in_of_entries (entries, self->date, &check_in))
    {
      count_leg_free_days (self, NULL);
      return;
    }

  g_array_append_val (self->check_ins, check_in);
  count_leg_free_days (self, &check_in);
  update_recovered (self, &check_in);
}

static LumbarCourseInput
input_of_intake (const LumbarReplay *self)
{
  const LumbarIntake *intake = &self->episode->intake;
  gint64              minutes = lumbar_moment_get_minute (self->intake_at) - self->onset_minute;

  return (LumbarCourseInput) {
    .hours = (int) (MAX (0, minutes) / LUMBAR_MINUTES_PER_HOUR),
    .onset = intake->onset,
    .sides = intake->sides,
    .quality = intake->quality,
    .worst = intake->worst,
    .leg_pain = intake->leg_pain,
    .leg_numb_tingle = intake->leg_numb_tingle,
    .adl = intake->adl,
    .morning_lock = intake->morning_lock,
    .ever_recovered = self->ever_recovered,
  };
}

static LumbarLegPain
leg_pain_of (const LumbarCheckIn *check_in)
{
  if (check_in->leg_trend == LUMBAR_LEG_TREND_NONE)
    return LUMBAR_LEG_PAIN_NONE;

  return lumbar_places_are_below_knee (check_in->places) ? LUMBAR_LEG_PAIN_BELOW_KNEE : LUMBAR_LEG_PAIN_BUTTOCK_THIGH;
}

static LumbarCourseInput
input_of_check_in (const LumbarReplay  *self,
                   const LumbarCheckIn *check_in)
{
  LumbarCourseInput input = input_of_intake (self);
  gint64            minutes = lumbar_moment_get_minute (check_in->newest) - self->onset_minute;

  input.hours = (int) (MAX (0, minutes) / LUMBAR_MINUTES_PER_HOUR);
  input.worst = check_in->worst24;
  input.adl = check_in->adl;
  input.quality |= check_in->quality;
  input.leg_pain = MAX (input.leg_pain, leg_pain_of (check_in));
  input.leg_numb_tingle |= (self->answers.ever & LUMBAR_RF (30)) != 0;

  return input;
}

/* The class only moves up and legFlag is never taken back. */
static void
take_class (LumbarReplay            *self,
            const LumbarCourseInput *input)
{
  self->course_class = MAX (self->course_class, lumbar_course_classify (input));
  self->leg_flag |= lumbar_course_get_leg_flag (input);
}

void
lumbar_replay_find_course (LumbarReplay *self)
{
  const LumbarCheckIn *check_in = lumbar_replay_get_check_in (self);
  LumbarCourseInput    input;

  if (self->date < self->intake_date)
    return;

  if (self->date == self->intake_date)
    {
      input = input_of_intake (self);
      take_class (self, &input);
      self->leg_ever |= input.leg_pain != LUMBAR_LEG_PAIN_NONE || input.leg_numb_tingle;
    }

  if (check_in != NULL)
    {
      input = input_of_check_in (self, check_in);
      take_class (self, &input);
    }

  self->leg_ever |= self->leg_flag || (self->answers.ever & LEG_FLAGS) != 0;
  if (!self->ever_recovered)
    self->course_class = lumbar_course_upgrade_by_time (self->course_class, self->day_index);
}
