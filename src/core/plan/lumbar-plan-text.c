/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Phases, classes, outcomes, loads, forecasts and tasks in words (docs/rules.md
 * section 13). */

#include "config.h"

#include "lumbar-plan-text.h"

#include "lumbar-constants.h"
#include "lumbar-date-text.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>

enum
{
  BEST,
  LIKELY,
  WORST
};

/* Thousandths as a decimal of the locale, without trailing zeros. */
static char *
dup_thousandths (gint64 value)
{
  char fraction[4];
  int  length = 3;

  g_snprintf (fraction, sizeof fraction, "%03d", (int) (ABS (value) % 1000));
  while (length > 0 && fraction[length - 1] == '0')
    fraction[--length] = '\0';

  return g_strdup_printf ("%s%" G_GINT64_FORMAT "%s%s", value < 0 ? "−" : "", ABS (value) / 1000,
                          length > 0 ? localeconv ()->decimal_point : "", fraction);
}

char *
lumbar_load_dup_text (gint64     load,
                      LumbarUnit unit)
{
  g_autofree char *number = NULL;

  if (load < 0)
    return g_strdup (_ ("less than the bar"));

  number = dup_thousandths (load);

  /* Translators: a load with its unit; the space does not break. */
  return unit == LUMBAR_UNIT_LB ? g_strdup_printf (_ ("%s lb"), number) : g_strdup_printf (_ ("%s kg"), number);
}

const char *
lumbar_phase_get_title (LumbarPhase phase)
{
  switch (phase)
    {
    case LUMBAR_PHASE_P0:
      return C_ ("phase", "Calm");
    case LUMBAR_PHASE_P1:
      return C_ ("phase", "Move");
    case LUMBAR_PHASE_P2A:
      return C_ ("phase", "Rebuild: trunk");
    case LUMBAR_PHASE_P2B:
      return C_ ("phase", "Rebuild: back and hips");
    case LUMBAR_PHASE_P3:
      return C_ ("phase", "Reload");
    case LUMBAR_PHASE_P4:
      return C_ ("phase", "Return");
    case LUMBAR_PHASE_DOMS:
      return C_ ("phase", "Ordinary soreness");
    case LUMBAR_PHASE_NONE:
    default:
      return C_ ("phase", "Training");
    }
}

const char *
lumbar_phase_get_goal (LumbarPhase phase)
{
  switch (phase)
    {
    case LUMBAR_PHASE_P0:
      return _ ("Let the back settle and keep moving: short walks, positions of comfort, light daily tasks.");
    case LUMBAR_PHASE_P1:
      return _ ("Move without pain again: two short core sets, a stretch and two walks a day.");
    case LUMBAR_PHASE_P2A:
      return _ ("Build trunk endurance and practise the hinge every day.");
    case LUMBAR_PHASE_P2B:
      return _ ("Add back and hip strength, and pass two short tests.");
    case LUMBAR_PHASE_P3:
      return _ ("Lift again, from half the weight up, one step at a time.");
    case LUMBAR_PHASE_P4:
      return _ ("Train normally, and keep the back strong.");
    case LUMBAR_PHASE_DOMS:
      return _ ("Keep walking and do the morning routine; the soreness passes by itself.");
    case LUMBAR_PHASE_NONE:
    default:
      return _ ("Keep the back moving: five minutes every morning.");
    }
}

const char *
lumbar_class_get_title (LumbarClass course_class)
{
  switch (course_class)
    {
    case LUMBAR_CLASS_DOMS:
      return _ ("Ordinary soreness pattern");
    case LUMBAR_CLASS_MILD:
      return _ ("Short course");
    case LUMBAR_CLASS_MODERATE:
      return _ ("Medium course");
    case LUMBAR_CLASS_LEG:
      return _ ("Leg-symptom course");
    case LUMBAR_CLASS_SEVERE:
      return _ ("Long course");
    case LUMBAR_CLASS_NONE:
    default:
      return "";
    }
}

const char *
lumbar_class_get_range_text (LumbarClass course_class)
{
  switch (course_class)
    {
    case LUMBAR_CLASS_DOMS:
      return _ ("Daily life is usually normal within 7 days.");
    case LUMBAR_CLASS_MILD:
      return _ ("Daily life is usually normal in 1 to 2 weeks.");
    case LUMBAR_CLASS_MODERATE:
      return _ ("Daily life is usually normal in 4 to 8 weeks.");
    case LUMBAR_CLASS_LEG:
      return _ ("Daily life is usually normal in 3 to 4 months.");
    case LUMBAR_CLASS_SEVERE:
      return _ ("Daily life often takes 6 months or more to be normal.");
    case LUMBAR_CLASS_NONE:
    default:
      return "";
    }
}

const char *
lumbar_outcome_get_title (LumbarTriageOutcome outcome)
{
  switch (outcome)
    {
    case LUMBAR_OUTCOME_EMERGENCY:
      return _ ("Get help now");
    case LUMBAR_OUTCOME_DOCTOR_TODAY:
      return _ ("Contact a doctor today");
    case LUMBAR_OUTCOME_DOCTOR_SOON:
      return _ ("Book a doctor within a few days");
    case LUMBAR_OUTCOME_PHYSIO:
      return _ ("A physiotherapist can help");
    case LUMBAR_OUTCOME_CONTINUE:
    default:
      return _ ("Carry on");
    }
}

const char *
lumbar_outcome_get_advice (LumbarTriageOutcome outcome)
{
  switch (outcome)
    {
    case LUMBAR_OUTCOME_EMERGENCY:
      return _ ("Call the local emergency number or go to an emergency department now. Do not drive yourself if your legs are weak or numb. Training waits until you were assessed.");
    case LUMBAR_OUTCOME_DOCTOR_TODAY:
      return _ ("Contact a doctor or an urgent care line today. Until then leave out exercises; easy walking is fine.");
    case LUMBAR_OUTCOME_DOCTOR_SOON:
      return _ ("Book a doctor within a few days. Your exercises go on as they are; loads wait.");
    case LUMBAR_OUTCOME_PHYSIO:
      return _ ("Consider a visit to a physiotherapist. You can repeat your present step; confirm when you were seen or do not need it.");
    case LUMBAR_OUTCOME_CONTINUE:
    default:
      return _ ("No warning sign is open. Go on with today’s plan.");
    }
}

const char *
lumbar_evaluation_get_text (LumbarEvaluation evaluation)
{
  switch (evaluation)
    {
    case LUMBAR_EVALUATION_PENDING:
      return _ ("Waiting for tomorrow morning’s answer");
    case LUMBAR_EVALUATION_PROGRESS:
      return _ ("It went well: the next step can follow");
    case LUMBAR_EVALUATION_HOLD:
      return _ ("Stay at this step once more");
    case LUMBAR_EVALUATION_REGRESS:
      return _ ("The back is sensitive this week: one step down, hold seven days, then try again");
    case LUMBAR_EVALUATION_STOP_TRIAGE:
      return _ ("The session ended early: go through the warning signs");
    case LUMBAR_EVALUATION_NONE:
    default:
      return _ ("No session yet");
    }
}

char *
lumbar_plan_dup_summary (LumbarPlan *plan)
{
  if (plan->outcome == LUMBAR_OUTCOME_EMERGENCY || plan->outcome == LUMBAR_OUTCOME_DOCTOR_TODAY)
    return g_strdup (lumbar_outcome_get_advice (plan->outcome));
  if (plan->phase == LUMBAR_PHASE_NONE)
    return g_strdup (lumbar_phase_get_goal (plan->phase));

  /* Translators: the phase, the day since it started (1 is the first), and what the phase is for. */
  return g_strdup_printf (_ ("%1$s, day %2$d. %3$s"), lumbar_phase_get_title (plan->phase),
                          plan->day_index + 1, lumbar_phase_get_goal (plan->phase));
}

/* “about week 6 (4 to 8)” */
static char *
dup_weeks (const int weeks[3])
{
  if (weeks[BEST] == weeks[WORST])
    /* Translators: %d is a number of weeks since it started. */
    return g_strdup_printf (_ ("about week %d"), weeks[LIKELY]);

  /* Translators: the likely week, then the best and the worst, counted from the start. */
  return g_strdup_printf (_ ("about week %1$d (%2$d to %3$d)"), weeks[LIKELY], weeks[BEST], weeks[WORST]);
}

char *
lumbar_forecast_dup_first_text (const LumbarForecast *forecast)
{
  g_autofree char *weeks = dup_weeks (forecast->first_weeks);
  g_autofree char *date = lumbar_date_dup_text (forecast->first_dates[LIKELY]);

  /* Translators: a phrase such as “about week 6 (4 to 8)”, then the date of that week. */
  return g_strdup_printf (_ ("First light deadlift %1$s, around %2$s"), weeks, date);
}

char *
lumbar_forecast_dup_full_text (const LumbarForecast *forecast)
{
  g_autofree char *weeks = dup_weeks (forecast->full_weeks);
  g_autofree char *date = lumbar_date_dup_text (forecast->full_dates[LIKELY]);

  /* Translators: a phrase such as “about week 15 (9 to 22)”, then the date of that week. */
  return g_strdup_printf (_ ("Previous weight %1$s, around %2$s"), weeks, date);
}

/* “steps of 7.5 % a week” */
static char *
dup_step_text (LumbarPlan *plan)
{
  g_autofree char *number = NULL;

  if (plan->ladder == NULL)
    return g_strdup (_ ("the usual steps of this course"));

  number = dup_thousandths (plan->ladder->settings.step_pct / 1000);

  /* Translators: %s is a number such as 7.5. */
  return g_strdup_printf (_ ("steps of %s %% a week"), number);
}

char *
lumbar_forecast_dup_basis_text (LumbarPlan *plan)
{
  g_autofree char *step = dup_step_text (plan);

  /* Translators: a course such as “Medium course”, then “steps of 7.5 % a week”. */
  return g_strdup_printf (_ ("%1$s, with %2$s, one session a week and room for setbacks. It is an estimate from recorded days, and it narrows as you log."),
                          lumbar_class_get_title (plan->course_class), step);
}

char *
lumbar_review_dup_decision_text (LumbarPlan *plan)
{
  g_autofree char *date = NULL;

  if (plan->review == NULL)
    return g_strdup ("");

  switch (plan->review->decision)
    {
    case LUMBAR_DECISION_WARNING:
      return g_strdup (lumbar_outcome_get_advice (plan->outcome));
    case LUMBAR_DECISION_PHYSIO:
      return g_strdup (lumbar_outcome_get_advice (LUMBAR_OUTCOME_PHYSIO));
    case LUMBAR_DECISION_HOLD:
      return g_strdup (_ ("The back is sensitive this week; one step down, hold seven days, then try again."));
    case LUMBAR_DECISION_WORSE:
      return g_strdup (_ ("The week was harder than the one before: repeat this week, and look at load and sleep."));
    case LUMBAR_DECISION_TOO_FEW:
      return g_strdup (_ ("There were too few check-ins to tell: a few seconds a day are enough."));
    case LUMBAR_DECISION_NEXT:
      if (plan->ladder == NULL || plan->ladder->next_from == LUMBAR_DATE_NONE)
        return g_strdup (_ ("Every session went well: the next step is ready."));
      date = lumbar_date_dup_text (plan->ladder->next_from);
      /* Translators: %s is a date. */
      return g_strdup_printf (_ ("Every session went well: the next step is ready from %s."), date);
    case LUMBAR_DECISION_REPEAT:
    default:
      return g_strdup (plan->phase == LUMBAR_PHASE_P3 ? _ ("Repeat the present step.") : _ ("Carry on as you do."));
    }
}

static const struct
{
  const char *id;
  const char *title;
} task_titles[] = {
  { "triage", N_ ("Go through the warning signs") },
  { "check-in", N_ ("Check in") },
  { "hourly-walk", N_ ("Short walk every hour") },
  { "walk", N_ ("Walk") },
  { "p1-core", N_ ("Early core set") },
  { "p1-stretch", N_ ("Early stretch set") },
  { "p2-back", N_ ("Back builder") },
  { "hinge-stick", N_ ("Hinge drill with the stick") },
  { "morning-5", N_ ("Five-minute morning") },
  { "core-test", N_ ("Trunk test") },
  { "hinge-test", N_ ("Hinge test") },
  { "ladder", N_ ("Deadlift: the step of today") },
  { "deadlift", N_ ("Deadlift") },
  { "lift-warmup", N_ ("Warm-up before lifting") },
  { "cool-down", N_ ("Cool-down after lifting") },
  { "movement-screen", N_ ("Movement screen") },
};

char *
lumbar_task_dup_title (const LumbarTask *task)
{
  if (g_str_has_prefix (task->id, "p2-core-"))
    /* Translators: %s is a level from 1 to 5. */
    return g_strdup_printf (_ ("Core builder, level %s"), task->id + strlen ("p2-core-"));

  for (guint i = 0; i < G_N_ELEMENTS (task_titles); i++)
    {
      if (g_str_equal (task->id, task_titles[i].id))
        return g_strdup (_ (task_titles[i].title));
    }

  return g_strdup (task->id);
}
