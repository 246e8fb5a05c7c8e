/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One sentence for each condition of a gate: what is asked for, and how far it
 * is (docs/rules.md section 4). */

#include "config.h"

#include "lumbar-date-text.h"
#include "lumbar-plan-text-private.h"

#include <glib/gi18n-lib.h>

static char *
dup_pain_text (const LumbarCondition *condition,
               const LumbarGate      *gate)
{
  if (gate->to == LUMBAR_PHASE_P3)
    return g_strdup_printf (_ ("Three days in a row with hardly any pain (%d of %d)"), condition->have, condition->need);

  return g_strdup_printf (_ ("Two days in a row with the worst pain at 4 or less (%d of %d)"), condition->have, condition->need);
}

static char *
dup_sharp_text (const LumbarCondition *condition,
                const LumbarGate      *gate)
{
  if (gate->to == LUMBAR_PHASE_P1)
    return g_strdup (_ ("Moving is not sharp today"));

  return g_strdup_printf (_ ("Two days in a row without sharp pain on moving (%d of %d)"), condition->have, condition->need);
}

static char *
dup_triage_text (const LumbarGate *gate)
{
  if (gate->to == LUMBAR_PHASE_P1)
    return g_strdup (_ ("No warning sign that needs a doctor today"));
  if (gate->to == LUMBAR_PHASE_P2A || gate->to == LUMBAR_PHASE_P2B)
    return g_strdup (_ ("No warning sign that needs a doctor"));

  return g_strdup (_ ("No open warning sign, and a physiotherapist’s visit confirmed where one was suggested"));
}

static char *
dup_hold_text (const LumbarCondition *condition)
{
  g_autofree char *date = NULL;

  if (condition->met || condition->date == LUMBAR_DATE_NONE)
    return g_strdup (_ ("No waiting time after a setback is open"));

  date = lumbar_date_dup_text (condition->date);

  /* Translators: %s is a date. */
  return g_strdup_printf (_ ("The waiting time after a sensitive week ends on %s"), date);
}

static char *
dup_day_text (const LumbarCondition *condition)
{
  g_autofree char *date = lumbar_date_dup_text (condition->date);

  /* Translators: %d is a number of days since it started, %s the date of that day. */
  return g_strdup_printf (_ ("Day %d is reached (%s), or a doctor or physiotherapist agrees earlier"), condition->need, date);
}

static char *
dup_plain_text (LumbarConditionId id)
{
  switch ((int) id)
    {
    case LUMBAR_CONDITION_CHECK_IN:
      return g_strdup (_ ("A check-in today"));
    case LUMBAR_CONDITION_CORE_TEST:
      return g_strdup (_ ("The trunk test passed: plank 30 s, side planks 15 s, bird-dog 5 on each side, hardly any pain"));
    case LUMBAR_CONDITION_HINGE_TEST:
      return g_strdup (_ ("The hinge test passed: 10 in a row with the stick in touch, hardly any pain"));
    case LUMBAR_CONDITION_FULL_LOAD:
      return g_strdup (_ ("One calm session with your previous weight"));
    case LUMBAR_CONDITION_SCREEN:
      return g_strdup (_ ("A movement screen passed in the last two weeks"));
    case LUMBAR_CONDITION_CLEARANCE:
      return g_strdup (_ ("A doctor or physiotherapist agrees to loading"));
    case LUMBAR_CONDITION_TABLE:
      return g_strdup (_ ("The warning signs are answered"));
    default:
      return g_strdup ("");
    }
}

char *
lumbar_condition_dup_text (const LumbarCondition *condition,
                           LumbarGate            *gate)
{
  switch ((int) condition->id)
    {
    case LUMBAR_CONDITION_DAY:
      return dup_day_text (condition);
    case LUMBAR_CONDITION_SHARP:
      return dup_sharp_text (condition, gate);
    case LUMBAR_CONDITION_PAIN:
      return dup_pain_text (condition, gate);
    case LUMBAR_CONDITION_FUNCTION:
      return g_strdup_printf (_ ("Three normal days in a row (%d of %d)"), condition->have, condition->need);
    case LUMBAR_CONDITION_LEG:
      return g_strdup_printf (_ ("Two days in a row with the leg not getting worse (%d of %d)"), condition->have, condition->need);
    case LUMBAR_CONDITION_LEG_FREE:
      return g_strdup_printf (_ ("Days without leg symptoms: %d of %d"), condition->have, condition->need);
    case LUMBAR_CONDITION_CORE_SESSIONS:
      return g_strdup_printf (_ ("Early core sets done: %d of %d"), MIN (condition->have, condition->need), condition->need);
    case LUMBAR_CONDITION_CORE_PAIN:
      return g_strdup_printf (_ ("The last early core sets were calm and settled by the next morning (%d of %d)"), condition->have, condition->need);
    case LUMBAR_CONDITION_CORE_LEVEL:
      return g_strdup_printf (_ ("Trunk sessions at level 2 or more with every step done and little pain: %d of %d"), condition->have, condition->need);
    case LUMBAR_CONDITION_TRIAGE:
      return dup_triage_text (gate);
    case LUMBAR_CONDITION_HOLD:
      return dup_hold_text (condition);
    default:
      return dup_plain_text (condition->id);
    }
}
