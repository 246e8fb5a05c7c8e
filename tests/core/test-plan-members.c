/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the status document does not show: which questions of the table an entry
 * raises to be asked, and the next load after the return. */

#include "lumbar-plan.h"
#include "plan-story.h"

#include <string.h>

static LumbarPlan *
make_plan_of (const char *text,
              const char *at)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);
  g_autoptr (LumbarHistory) history = NULL;
  g_autoptr (GTimeZone) zone = NULL;
  LumbarMoment now;

  g_assert_no_error (error);
  history = plan_story_read_history (json_node_get_object (node));
  zone = plan_story_get_zone (json_node_get_object (node));
  g_assert_true (lumbar_moment_parse (at, zone, &now, &error));

  return lumbar_plan_new (history, now);
}

static char *
dup_questions (LumbarPlan *plan)
{
  GString *questions = g_string_new (NULL);

  for (guint i = 0; i < plan->questions->len; i++)
    g_string_append_printf (questions, "%d ", g_array_index (plan->questions, int, i));

  return g_string_free_and_steal (questions);
}

static LumbarPlan *
make_plan (const char *entries)
{
  g_autofree char *text = g_strdup_printf ("{ \"episode\": { \"onset\": \"2025-01-06T12:00\", \"intake\": { \"at\": \"2025-01-06T13:00\" } }, "
                                           "\"entries\": [ %s ] }",
                                           entries);

  return make_plan_of (text, "2025-01-10T20:00");
}

/* After the return: the old weight first, then 2.5 % more after an easy
 * session, and no more after a hard one. */
static void
test_next_load (void)
{
  const char *story = "{ \"begins\": \"returned\", \"lifts\": ["
                      "{ \"on\": \"2025-02-26\", \"ladderStep\": null, \"sets\": \"3x5x180 @8\", \"morning\": 0 },"
                      "{ \"on\": \"2025-03-05\", \"ladderStep\": null, \"sets\": \"3x5x182.5 @8.5\", \"morning\": 0 } ] }";
  g_autoptr (LumbarPlan) before = make_plan_of (story, "2025-02-12T12:00");
  g_autoptr (LumbarPlan) first = make_plan_of (story, "2025-02-25T12:00");
  g_autoptr (LumbarPlan) easy = make_plan_of (story, "2025-02-27T12:00");
  g_autoptr (LumbarPlan) hard = make_plan_of (story, "2025-03-06T12:00");

  g_assert_cmpint (before->ladder->next_load, ==, LUMBAR_UNANSWERED);
  g_assert_cmpint (first->ladder->next_load, ==, 180000);
  g_assert_cmpint (easy->ladder->next_load, ==, 182500);
  g_assert_cmpint (hard->ladder->next_load, ==, 182500);
}

static void
test_questions (void)
{
  static const struct
  {
    const char *entries;
    const char *expect;
  } cases[] = {
    { "{ \"on\": \"2025-01-08\", \"pain\": \"2/3\" }", "" },
    { "{ \"on\": \"2025-01-08\", \"pain\": \"2/3\", \"legTrend\": \"same\", \"places\": [\"calf-left\"] }", "20 30 " },
    { "{ \"on\": \"2025-01-08 to 2025-01-09\", \"pain\": \"2/3\", \"legTrend\": \"worse\" }", "5 20 30 " },
    { "{ \"on\": \"2025-01-08\", \"pain\": \"2/3\", \"legTrend\": \"better\", \"places\": [\"foot-left\", \"thigh-right\"] }", "3 20 30 " },
    { "{ \"on\": \"2025-01-08\", \"pain\": \"2/3\", \"legTrend\": \"same\", \"places\": [\"buttock-left\"] }", "2 20 30 " },
    { "{ \"on\": \"2025-01-08 to 2025-01-09\", \"pain\": \"2/3\", \"legTrend\": \"same\" }", "20 30 " },
    /* These entries are the answer already. */
    { "{ \"on\": \"2025-01-08\", \"pain\": \"6/8\", \"quality\": [\"shooting\"] }", "" },
    { "{ \"on\": \"2025-01-08\", \"pain\": \"6/6\", \"adl\": 3 }", "" },
    { "{ \"on\": \"2025-01-08\", \"pain\": \"6/6\", \"adl\": 3, \"legTrend\": \"worse\" }", "" },
    { "{ \"on\": \"2025-01-08\", \"pain\": \"2/3\", \"places\": [\"upper-centre\"] }", "37 " },
    { "{ \"on\": \"2025-01-08\", \"pain\": \"2/3\", \"places\": [\"upper-centre\", \"lumbar-left\"] }", "" },
    { "{ \"on\": \"2025-01-08 to 2025-01-09\", \"pain\": \"2/3\", \"sleepOk\": false }", "33 " },
    { "{ \"on\": \"2025-01-09\", \"pain\": \"2/3\", \"sleepOk\": false }", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LumbarPlan) plan = make_plan (cases[i].entries);
      g_autofree char *questions = dup_questions (plan);

      g_assert_cmpstr (questions, ==, cases[i].expect);
    }
}

/* What ends a question: any triage record after the entry, whatever it says, a
 * sign that stands, and time. */
static void
test_questions_end (void)
{
  static const struct
  {
    const char *triage;
    const char *now;
    const char *expect;
    const char *outcome;
  } cases[] = {
    { "", "2025-01-08T07:59", "", "CONTINUE" },
    { "", "2025-01-08T20:00", "5 20 30 ", "CONTINUE" },
    { "", "2025-01-14T20:00", "5 20 30 ", "DOCTOR_SOON" },
    { "", "2025-01-15T20:00", "", "DOCTOR_SOON" },
    { ", { \"at\": \"2025-01-08T07:00\", \"full\": false }", "2025-01-08T20:00", "5 20 30 ", "CONTINUE" },
    { ", { \"at\": \"2025-01-08T12:00\", \"full\": false }", "2025-01-08T20:00", "", "CONTINUE" },
    { ", { \"at\": \"2025-01-08T12:00\" }", "2025-01-08T20:00", "", "CONTINUE" },
    { ", { \"at\": \"2025-01-08T12:00\", \"full\": false, \"yes\": [\"RF20\"] }", "2025-01-08T20:00", "", "DOCTOR_TODAY" },
    { ", { \"at\": \"2025-01-08T12:00\", \"full\": false, \"yes\": [\"RF05\"] }", "2025-01-08T20:00", "", "EMERGENCY" },
    { ", { \"at\": \"2025-01-07T12:00\", \"full\": false, \"yes\": [\"RF30\"] }", "2025-01-08T20:00", "5 20 ", "DOCTOR_SOON" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *story = g_strdup_printf ("{ \"episode\": { \"onset\": \"2025-01-06T12:00\", \"intake\": { \"at\": \"2025-01-06T13:00\" }, "
                                                "\"triage\": [ { \"at\": \"2025-01-06T13:00\" } %s ] }, "
                                                "\"entries\": [ { \"on\": \"2025-01-08\", \"pain\": \"2/3\", \"legTrend\": \"worse\" } ] }",
                                                cases[i].triage);
      g_autoptr (LumbarPlan) plan = make_plan_of (story, cases[i].now);
      g_autofree char *questions = dup_questions (plan);

      g_assert_cmpstr (questions, ==, cases[i].expect);
      g_assert_cmpstr (lumbar_outcome_to_name (plan->outcome), ==, cases[i].outcome);
    }
}

/* After soreness: nine tenths of the last lift before it, where no old weight
 * was entered. */
static void
test_load_after_soreness (void)
{
  const char *story = "{ \"episode\": { \"onset\": \"2025-01-07T09:00\", \"intake\": { \"at\": \"2025-01-07T09:30\", \"onset\": \"next_days\", "
                      "\"sides\": \"both\", \"quality\": [\"dull\"], \"worst\": 3 } }, "
                      "\"entries\": [ { \"on\": \"2025-01-09\", \"at\": \"10:00\", \"pain\": \"1/2\" } ], "
                      "\"lifts\": [ { \"on\": \"2025-01-03\", \"sets\": \"3x5x100\" }, { \"on\": \"2025-01-06\", \"sets\": \"ramp 1x5x225 lb, 3x5x315 lb\" } ] }";
  g_autoptr (LumbarPlan) plan = make_plan_of (story, "2025-01-09T12:00");
  const LumbarReason *reason = &g_array_index (plan->reasons, LumbarReason, 0);

  g_assert_cmpint (reason->rule, ==, LUMBAR_RULE_DM1);
  g_assert_cmpint (reason->number, ==, 280000);
  g_assert_cmpint (reason->unit, ==, LUMBAR_UNIT_LB);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-members/listening", test_questions);
  g_test_add_func ("/plan-members/listening-ends", test_questions_end);
  g_test_add_func ("/plan-members/next-load", test_next_load);
  g_test_add_func ("/plan-members/load-after-soreness", test_load_after_soreness);

  return g_test_run ();
}
