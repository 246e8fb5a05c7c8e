/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Warning signs: outcomes, temperatures, and which answers stand. */

#include "lumbar-triage.h"
#include "rules-vectors.h"

static const LumbarAutomaticFlags no_automatic = {
  LUMBAR_DATE_NONE, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE
};

static void
check_triage (JsonObject *vector)
{
  JsonArray  *triggers = json_object_get_array_member (vector, "triggers");
  LumbarFlags flags = 0;

  for (guint i = 0; i < json_array_get_length (triggers); i++)
    {
      int number = 0;

      g_assert_true (lumbar_flag_parse (json_array_get_string_element (triggers, i), &number));
      flags |= LUMBAR_RF (number);
    }

  g_assert_cmpstr (lumbar_outcome_to_name (lumbar_flags_get_outcome (flags)), ==, vector_string (vector, "expect"));
}

static void
test_outcome (void)
{
  rules_vectors_each ("triage", check_triage);
}

static void
check_temperature (JsonObject *vector)
{
  LumbarFlags flags = lumbar_temperature_to_flags ((gint32) vector_thousandths (vector, "value"), vector_string (vector, "unit")[0]);
  const char *expect = vector_string (vector, "expect");

  if (g_strcmp0 (expect, "NONE") == 0)
    g_assert_cmpuint (flags, ==, 0);
  else
    g_assert_cmpstr (lumbar_outcome_to_name (lumbar_flags_get_outcome (flags)), ==, expect);
}

static void
test_temperature (void)
{
  rules_vectors_each ("temperature", check_temperature);
}

/* Every id has exactly one outcome. */
static void
test_every_id_leads_somewhere (void)
{
  LumbarFlags all = 0;

  for (int i = LUMBAR_OUTCOME_PHYSIO; i <= LUMBAR_OUTCOME_EMERGENCY; i++)
    {
      LumbarFlags flags = lumbar_flags_of_outcome ((LumbarTriageOutcome) i);

      g_assert_cmpuint (all & flags, ==, 0);
      all |= flags;
    }

  g_assert_cmphex (all, ==, lumbar_flags_get_all ());
}

typedef struct
{
  LumbarAnswers answers;
  LumbarFlags   known;
} Story;

static void
answer (Story      *story,
        LumbarDate  date,
        gboolean    full,
        LumbarFlags yes)
{
  LumbarTriageRecord record = { .full = full, .yes = yes };

  lumbar_answers_apply_record (&story->answers, &record, date, TRUE, &story->known);
}

static LumbarTriageOutcome
outcome (const Story *story)
{
  return lumbar_flags_get_outcome (lumbar_answers_get_standing (&story->answers, &no_automatic));
}

/* A daily "no" takes nothing back, a full table does. */
static void
test_full_and_daily (void)
{
  Story story = { 0 };

  lumbar_answers_init (&story.answers);
  answer (&story, 1, TRUE, LUMBAR_RF (24));
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_DOCTOR_TODAY);
  answer (&story, 2, FALSE, 0);
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_DOCTOR_TODAY);
  answer (&story, 3, TRUE, 0);
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_CONTINUE);
}

/* The lock opens only after an assessment and a full table without a newly
 * raised emergency. */
static void
test_lock (void)
{
  Story story = { 0 };

  lumbar_answers_init (&story.answers);
  answer (&story, 1, TRUE, LUMBAR_RF (2));
  answer (&story, 2, TRUE, 0);
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_EMERGENCY);

  lumbar_answers_apply_release (&story.answers, LUMBAR_RELEASE_ASSESSED, 3, TRUE);
  answer (&story, 3, FALSE, 0);
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_EMERGENCY);
  answer (&story, 3, TRUE, LUMBAR_RF (1));
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_EMERGENCY);
  answer (&story, 4, TRUE, 0);
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_EMERGENCY);

  lumbar_answers_apply_release (&story.answers, LUMBAR_RELEASE_ASSESSED, 5, TRUE);
  answer (&story, 5, TRUE, 0);
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_CONTINUE);
}

/* An accident stays in the table after an assessment without locking again. */
static void
test_history_is_raised_once (void)
{
  Story story = { 0 };

  lumbar_answers_init (&story.answers);
  answer (&story, 1, TRUE, LUMBAR_RF (8));
  lumbar_answers_apply_release (&story.answers, LUMBAR_RELEASE_ASSESSED, 2, TRUE);
  answer (&story, 2, TRUE, LUMBAR_RF (8));
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_CONTINUE);
  answer (&story, 3, TRUE, LUMBAR_RF (8));
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_CONTINUE);
}

static void
test_clearance_covers_what_was_raised (void)
{
  Story story = { 0 };

  lumbar_answers_init (&story.answers);
  answer (&story, 1, TRUE, LUMBAR_RF (23) | LUMBAR_RF (35) | LUMBAR_RF (44));
  story.answers.cleared_on = 2;
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_DOCTOR_TODAY);
  story.answers.doctor_on = 2;
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_CONTINUE);

  /* Repeated: history stays covered, the other one is raised anew. */
  answer (&story, 3, TRUE, LUMBAR_RF (23) | LUMBAR_RF (35) | LUMBAR_RF (44));
  g_assert_cmphex (lumbar_answers_get_standing (&story.answers, &no_automatic), ==, LUMBAR_RF (23));
  g_assert_false (lumbar_answers_are_cleared (&story.answers, 2));
  g_assert_true (lumbar_answers_are_cleared (&story.answers, 3));
}

static void
test_confirming_a_physio (void)
{
  Story                story = { 0 };
  LumbarAutomaticFlags automatic = no_automatic;

  lumbar_answers_init (&story.answers);
  answer (&story, 1, TRUE, LUMBAR_RF (43));
  lumbar_answers_apply_release (&story.answers, LUMBAR_RELEASE_SEEN, 1, TRUE);
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_CONTINUE);

  automatic.rf45 = 1;
  g_assert_cmphex (lumbar_answers_get_standing (&story.answers, &automatic), ==, 0);
  automatic.rf45 = 2;
  g_assert_cmphex (lumbar_answers_get_standing (&story.answers, &automatic), ==, LUMBAR_RF (45));

  answer (&story, 2, FALSE, LUMBAR_RF (43));
  g_assert_cmpint (outcome (&story), ==, LUMBAR_OUTCOME_PHYSIO);
}

/* Another episode's answers move the lock and nothing else. */
static void
test_lock_outlives_an_episode (void)
{
  LumbarAnswers      answers;
  LumbarFlags        known = 0;
  LumbarTriageRecord record = { .full = TRUE, .yes = LUMBAR_RF (9) | LUMBAR_RF (30) };

  lumbar_answers_init (&answers);
  lumbar_answers_apply_record (&answers, &record, 1, FALSE, &known);
  g_assert_cmphex (lumbar_answers_get_standing (&answers, &no_automatic), ==, LUMBAR_RF (9));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/triage/outcome", test_outcome);
  g_test_add_func ("/triage/temperature", test_temperature);
  g_test_add_func ("/triage/every-id-leads-somewhere", test_every_id_leads_somewhere);
  g_test_add_func ("/triage/full-and-daily", test_full_and_daily);
  g_test_add_func ("/triage/lock", test_lock);
  g_test_add_func ("/triage/history-is-raised-once", test_history_is_raised_once);
  g_test_add_func ("/triage/clearance", test_clearance_covers_what_was_raised);
  g_test_add_func ("/triage/confirming-a-physio", test_confirming_a_physio);
  g_test_add_func ("/triage/lock-outlives-an-episode", test_lock_outlives_an_episode);

  return g_test_run ();
}
