/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sentences of the plan: none is missing, none uses a word that harms, and
 * the ones with numbers say them as people read them. */

#include "lumbar-constants.h"
#include "lumbar-plan-text.h"
#include "lumbar-triage.h"

#include <string.h>

/* docs/rules.md section 13, and words that would name a cause or a dose. */
static const char *const avoided[] = {
  "damage", "out of place", "vulnerable", "unstable", "bulletproof", "doing it wrong", "stop reading",
  "hernia", "slipped", "disc", "rupture", "torn", "fragile", "weak back", "ibuprofen", "paracetamol", " mg"
};

static void
check_sentence (const char *what,
                const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);

  if (text[0] == '\0')
    g_test_fail_printf ("%s: nothing is said", what);

  for (guint i = 0; i < G_N_ELEMENTS (avoided); i++)
    {
      if (strstr (lower, avoided[i]) != NULL)
        g_test_fail_printf ("%s: “%s” is avoided: %s", what, avoided[i], text);
    }
}

/* A sentence is whole: it begins with a capital or a digit and ends. */
static void
check_whole (const char *what,
             const char *text)
{
  check_sentence (what, text);
  if (!g_str_has_suffix (text, ".") || !g_unichar_isupper (g_utf8_get_char (text)))
    g_test_fail_printf ("%s: not a whole sentence: %s", what, text);
}

static void
check_reason (LumbarReason reason)
{
  g_autofree char *text = lumbar_reason_dup_text (&reason);

  check_whole (lumbar_rule_to_name (reason.rule), text);
}

static void
test_reasons (void)
{
  for (int rule = LUMBAR_RULE_TR0; rule <= LUMBAR_RULE_CLK; rule++)
    {
      check_reason ((LumbarReason) { .rule = (LumbarRule) rule, .date = LUMBAR_DATE_NONE });
      check_reason ((LumbarReason) { .rule = (LumbarRule) rule, .date = 20094, .number = 15, .unit = LUMBAR_UNIT_KG });
    }
}

static void
test_signs (void)
{
  for (int i = 1; i < LUMBAR_N_FLAGS; i++)
    {
      if ((lumbar_flags_get_all () & LUMBAR_RF (i)) != 0)
        check_reason ((LumbarReason) { .rule = LUMBAR_RULE_RF, .flag = i, .date = LUMBAR_DATE_NONE });
    }
}

static void
test_conditions (void)
{
  for (int id = LUMBAR_CONDITION_DAY; id <= LUMBAR_CONDITION_HOLD; id++)
    for (int to = LUMBAR_PHASE_P1; to <= LUMBAR_PHASE_P4; to++)
      for (int met = FALSE; met <= TRUE; met++)
        {
          LumbarCondition  condition = { (LumbarConditionId) id, met, 1, 2, 20094 };
          LumbarGate       gate = { .to = (LumbarPhase) to };
          g_autofree char *text = lumbar_condition_dup_text (&condition, &gate);

          check_sentence (lumbar_condition_to_name (condition.id), text);
        }
}

static void
test_names_of_states (void)
{
  for (int i = LUMBAR_PHASE_NONE; i <= LUMBAR_PHASE_DOMS; i++)
    {
      check_sentence ("phase", lumbar_phase_get_title ((LumbarPhase) i));
      check_whole ("goal", lumbar_phase_get_goal ((LumbarPhase) i));
    }

  for (int i = LUMBAR_CLASS_DOMS; i <= LUMBAR_CLASS_SEVERE; i++)
    {
      check_sentence ("class", lumbar_class_get_title ((LumbarClass) i));
      check_whole ("range", lumbar_class_get_range_text ((LumbarClass) i));
    }

  for (int i = LUMBAR_OUTCOME_CONTINUE; i <= LUMBAR_OUTCOME_EMERGENCY; i++)
    {
      check_sentence ("outcome", lumbar_outcome_get_title ((LumbarTriageOutcome) i));
      check_whole ("advice", lumbar_outcome_get_advice ((LumbarTriageOutcome) i));
    }

  for (int i = LUMBAR_EVALUATION_NONE; i <= LUMBAR_EVALUATION_STOP_TRIAGE; i++)
    check_sentence ("evaluation", lumbar_evaluation_get_text ((LumbarEvaluation) i));
}

static void
test_tasks (void)
{
  static const char *const ids[] = {
    "triage", "check-in", "hourly-walk", "walk", "p1-core", "p1-stretch", "p2-core-3", "p2-back", "hinge-stick", "morning-5",
    "core-test", "hinge-test", "ladder", "deadlift", "lift-warmup", "cool-down", "movement-screen"
  };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      LumbarTask       task = { 0 };
      g_autofree char *title = NULL;

      g_strlcpy (task.id, ids[i], sizeof task.id);
      title = lumbar_task_dup_title (&task);
      check_sentence (ids[i], title);
      g_assert_cmpstr (title, !=, ids[i]);
    }
}

static void
test_decisions (void)
{
  for (int i = LUMBAR_DECISION_WARNING; i <= LUMBAR_DECISION_REPEAT; i++)
    {
      LumbarReview     review = { .decision = (LumbarDecision) i };
      LumbarPlan       plan = { .review = &review, .outcome = LUMBAR_OUTCOME_DOCTOR_SOON };
      g_autofree char *text = lumbar_review_dup_decision_text (&plan);

      check_whole (lumbar_decision_to_name (review.decision), text);
    }
}

static void
test_loads (void)
{
  static const struct
  {
    gint64      load;
    LumbarUnit  unit;
    const char *expect;
  } cases[] = {
    { 142500, LUMBAR_UNIT_KG, "142.5 kg" },
    { 180000, LUMBAR_UNIT_KG, "180 kg" },
    { 61250, LUMBAR_UNIT_KG, "61.25 kg" },
    { 315000, LUMBAR_UNIT_LB, "315 lb" },
    { -1, LUMBAR_UNIT_KG, "less than the bar" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = lumbar_load_dup_text (cases[i].load, cases[i].unit);

      g_assert_cmpstr (g_strdelimit (text, "\u00a0", ' '), ==, cases[i].expect);
    }
}

static void
test_estimate (void)
{
  LumbarForecast   forecast = { { 4, 6, 8 }, { 9, 15, 22 }, { 20122, 20136, 20150 }, { 20157, 20199, 20248 } };
  LumbarLadder     ladder = { .settings = { .step_pct = 15 * LUMBAR_PERCENT / 2 } };
  LumbarPlan       plan = { .course_class = LUMBAR_CLASS_MODERATE, .ladder = &ladder };
  g_autofree char *first = lumbar_forecast_dup_first_text (&forecast);
  g_autofree char *full = lumbar_forecast_dup_full_text (&forecast);
  g_autofree char *basis = lumbar_forecast_dup_basis_text (&plan);

  g_assert_nonnull (strstr (first, "about week 6 (4 to 8)"));
  g_assert_nonnull (strstr (first, "2025"));
  g_assert_nonnull (strstr (full, "about week 15 (9 to 22)"));
  g_assert_nonnull (strstr (basis, "Medium course"));
  g_assert_nonnull (strstr (basis, "7.5 %"));
}

static void
test_summary (void)
{
  LumbarPlan       calm = { .phase = LUMBAR_PHASE_P1, .day_index = 2 };
  LumbarPlan       none = { .phase = LUMBAR_PHASE_NONE, .day_index = -1 };
  LumbarPlan       locked = { .phase = LUMBAR_PHASE_P1, .outcome = LUMBAR_OUTCOME_EMERGENCY };
  g_autofree char *calm_text = lumbar_plan_dup_summary (&calm);
  g_autofree char *none_text = lumbar_plan_dup_summary (&none);
  g_autofree char *locked_text = lumbar_plan_dup_summary (&locked);

  g_assert_true (g_str_has_prefix (calm_text, "Move, day 3. "));
  check_whole ("no episode", none_text);
  g_assert_cmpstr (locked_text, ==, lumbar_outcome_get_advice (LUMBAR_OUTCOME_EMERGENCY));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-text/reasons", test_reasons);
  g_test_add_func ("/plan-text/signs", test_signs);
  g_test_add_func ("/plan-text/conditions", test_conditions);
  g_test_add_func ("/plan-text/states", test_names_of_states);
  g_test_add_func ("/plan-text/tasks", test_tasks);
  g_test_add_func ("/plan-text/decisions", test_decisions);
  g_test_add_func ("/plan-text/loads", test_loads);
  g_test_add_func ("/plan-text/estimate", test_estimate);
  g_test_add_func ("/plan-text/summary", test_summary);

  return g_test_run ();
}
