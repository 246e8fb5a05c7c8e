/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md sections 2 and 17.4: which answers stand. */

#include "config.h"

#include "lumbar-triage.h"

#include "lumbar-constants.h"

#include <string.h>

LumbarTriageOutcome
lumbar_flags_get_outcome (LumbarFlags flags)
{
  if ((flags & LUMBAR_FLAGS_EMERGENCY) != 0)
    return LUMBAR_OUTCOME_EMERGENCY;
  if ((flags & LUMBAR_FLAGS_DOCTOR_TODAY) != 0)
    return LUMBAR_OUTCOME_DOCTOR_TODAY;
  if ((flags & LUMBAR_FLAGS_DOCTOR_SOON) != 0)
    return LUMBAR_OUTCOME_DOCTOR_SOON;

  return (flags & LUMBAR_FLAGS_PHYSIO) != 0 ? LUMBAR_OUTCOME_PHYSIO : LUMBAR_OUTCOME_CONTINUE;
}

LumbarFlags
lumbar_flags_of_outcome (LumbarTriageOutcome outcome)
{
  switch (outcome)
    {
    case LUMBAR_OUTCOME_EMERGENCY:
      return LUMBAR_FLAGS_EMERGENCY;
    case LUMBAR_OUTCOME_DOCTOR_TODAY:
      return LUMBAR_FLAGS_DOCTOR_TODAY;
    case LUMBAR_OUTCOME_DOCTOR_SOON:
      return LUMBAR_FLAGS_DOCTOR_SOON;
    case LUMBAR_OUTCOME_PHYSIO:
      return LUMBAR_FLAGS_PHYSIO;
    case LUMBAR_OUTCOME_CONTINUE:
    default:
      return 0;
    }
}

LumbarFlags
lumbar_temperature_to_flags (gint32 temperature,
                             char   unit)
{
  if (temperature > (unit == 'F' ? LUMBAR_FEVER_EMERG_F : LUMBAR_FEVER_EMERG_C))
    return LUMBAR_RF (7);

  return temperature >= (unit == 'F' ? LUMBAR_FEVER_DR_F : LUMBAR_FEVER_DR_C) ? LUMBAR_RF (21) : 0;
}

void
lumbar_answers_init (LumbarAnswers *self)
{
  memset (self, 0, sizeof *self);
  for (int i = 0; i < LUMBAR_N_FLAGS; i++)
    self->raised_on[i] = LUMBAR_DATE_NONE;
  self->emergency_on = LUMBAR_DATE_NONE;
  self->serious_on = LUMBAR_DATE_NONE;
  self->confirmed_on = LUMBAR_DATE_NONE;
  self->doctor_on = LUMBAR_DATE_NONE;
  self->cleared_on = LUMBAR_DATE_NONE;
}

/* A history question that was taken back and is answered yes again stands
 * again, with the time at which it was first raised. */
static void
raise_own (LumbarAnswers *self,
           LumbarFlags    yes,
           LumbarFlags    anew,
           LumbarDate     date)
{
  self->yes |= yes;
  self->ever |= yes;
  self->released &= ~anew;
  if ((anew & (LUMBAR_FLAGS_EMERGENCY | LUMBAR_FLAGS_DOCTOR_TODAY)) != 0)
    self->serious_on = date;

  for (int i = 1; i < LUMBAR_N_FLAGS; i++)
    {
      if ((anew & LUMBAR_RF (i)) != 0)
        self->raised_on[i] = date;
    }
}

void
lumbar_answers_raise (LumbarAnswers *self,
                      LumbarFlags    yes,
                      LumbarDate     date,
                      gboolean       own,
                      LumbarFlags   *known)
{
  LumbarFlags anew = yes & ~(*known & LUMBAR_FLAGS_HISTORY);
  LumbarFlags emergencies = anew & LUMBAR_FLAGS_EMERGENCY;

  *known |= yes & LUMBAR_FLAGS_HISTORY;
  if (own)
    raise_own (self, yes, anew, date);

  if (emergencies == 0)
    return;

  self->emergency = TRUE;
  self->assessed = FALSE;
  self->emergency_ids |= emergencies;
  self->emergency_on = date;
}

static void
unlock (LumbarAnswers *self)
{
  self->emergency = FALSE;
  self->assessed = FALSE;
  self->emergency_ids = 0;
}

void
lumbar_answers_apply_record (LumbarAnswers            *self,
                             const LumbarTriageRecord *record,
                             LumbarDate                date,
                             gboolean                  own,
                             LumbarFlags              *known)
{
  LumbarFlags yes = record->yes;
  LumbarFlags emergencies;

  if (record->has_temperature)
    yes |= lumbar_temperature_to_flags (record->temperature, record->temperature_unit);
  emergencies = yes & ~(*known & LUMBAR_FLAGS_HISTORY) & LUMBAR_FLAGS_EMERGENCY;

  if (record->full && own)
    self->yes &= yes;

  lumbar_answers_raise (self, yes, date, own, known);

  if (record->full && emergencies == 0 && self->assessed)
    unlock (self);
}

void
lumbar_answers_apply_release (LumbarAnswers    *self,
                              LumbarReleaseKind kind,
                              LumbarDate        date,
                              gboolean          own)
{
  if (kind == LUMBAR_RELEASE_ASSESSED)
    {
      self->assessed = self->emergency;
      return;
    }

  if (!own)
    return;

  self->released |= self->yes & LUMBAR_FLAGS_PHYSIO;
  self->confirmed_on = MAX (self->confirmed_on, date);
}

/* Whether something raised on @raised is covered by what happened on @date. */
static gboolean
covers (LumbarDate date,
        LumbarDate raised)
{
  return date != LUMBAR_DATE_NONE && date >= raised;
}

static gboolean
answer_stands (const LumbarAnswers *self,
               int                  number)
{
  LumbarFlags flag = LUMBAR_RF (number);
  LumbarDate  raised = self->raised_on[number];

  if ((flag & LUMBAR_FLAGS_EMERGENCY) != 0)
    return FALSE;
  if ((flag & LUMBAR_FLAGS_DOCTOR_TODAY) != 0)
    return !covers (self->doctor_on, raised);
  if (covers (self->cleared_on, raised))
    return FALSE;

  return (self->released & flag) == 0;
}

static LumbarFlags
stand_if_raised (const LumbarAnswers *self,
                 LumbarDate           raised,
                 int                  number)
{
  gboolean is_physio = (LUMBAR_RF (number) & LUMBAR_FLAGS_PHYSIO) != 0;

  if (raised == LUMBAR_DATE_NONE || covers (self->cleared_on, raised))
    return 0;

  return is_physio && covers (self->confirmed_on, raised) ? 0 : LUMBAR_RF (number);
}

LumbarFlags
lumbar_answers_get_standing (const LumbarAnswers        *self,
                             const LumbarAutomaticFlags *automatic)
{
  LumbarFlags standing = self->emergency ? self->emergency_ids : 0;

  for (int i = 1; self->yes != 0 && i < LUMBAR_N_FLAGS; i++)
    {
      if ((self->yes & LUMBAR_RF (i)) != 0 && answer_stands (self, i))
        standing |= LUMBAR_RF (i);
    }

  return standing |
         stand_if_raised (self, automatic->rf31, 31) |
         stand_if_raised (self, automatic->rf32, 32) |
         stand_if_raised (self, automatic->rf40, 40) |
         stand_if_raised (self, automatic->rf41, 41) |
         stand_if_raised (self, automatic->rf45, 45);
}

gboolean
lumbar_answers_are_cleared (const LumbarAnswers *self,
                            LumbarDate           clearance)
{
  return clearance != LUMBAR_DATE_NONE &&
         (self->serious_on == LUMBAR_DATE_NONE || clearance >= self->serious_on);
}
