/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The status document of plans that are filled in by hand: what is null, what
 * is a number, and in which form. */

#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "lumbar-plan.h"
#include "lumbar-status-writer.h"

static LumbarPlan *
plan_of_nothing (void)
{
  g_autoptr (LumbarHistory) history = lumbar_history_new (NULL);
  LumbarMoment now;

  g_assert_true (lumbar_moment_parse ("2026-05-13T09:40:00+02:00", NULL, &now, NULL));

  return lumbar_plan_new (history, now);
}

static JsonNode *
status_of (LumbarPlan *plan)
{
  g_autofree char *text = lumbar_status_to_json (plan);
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);

  return node;
}

static void
test_nothing (void)
{
  static const char *const nulls[] = { "episode", "class", "dayIndex", "phase", "gate", "ladder", "forecast", "review" };
  g_autoptr (LumbarPlan) plan = plan_of_nothing ();
  g_autoptr (JsonNode) node = status_of (plan);
  JsonObject *status = json_node_get_object (node);

  for (guint i = 0; i < G_N_ELEMENTS (nulls); i++)
    g_assert_true (json_object_get_null_member (status, nulls[i]));
  g_assert_cmpstr (json_object_get_string_member (status, "now"), ==, "2026-05-13T09:40:00+02:00");
  g_assert_cmpstr (json_object_get_string_member (status, "mode"), ==, "standard");
  g_assert_false (json_object_get_boolean_member (status, "legFlag"));
  g_assert_false (json_object_get_boolean_member (status, "locked"));
}

/* A ladder of which nothing was lifted yet, at a step of the compound model. */
static void
test_ladder (void)
{
  g_autoptr (LumbarPlan) plan = plan_of_nothing ();
  g_autofree char *text = NULL;
  LumbarLadder     ladder = { .pct = 57881250, .load = 102500, .sets = 3, .reps = 8, .next_from = LUMBAR_DATE_NONE, .hold_until = LUMBAR_DATE_NONE };
  gint64           plate = 1250;
  gint32           rest = 100000000;
  g_autoptr (GArray) per_side = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) remaining = g_array_new (FALSE, FALSE, sizeof (gint32));

  g_array_append_val (per_side, plate);
  g_array_append_val (remaining, rest);
  ladder.per_side = per_side;
  ladder.remaining = remaining;
  plan->ladder = &ladder;
  text = lumbar_status_to_json (plan);
  plan->ladder = NULL;

  g_assert_nonnull (strstr (text,
                            "  \"ladder\": {\n"
                            "    \"step\": 0,\n"
                            "    \"pct\": 57.88,\n"
                            "    \"load\": 102.5,\n"
                            "    \"unit\": \"kg\",\n"
                            "    \"sets\": 3,\n"
                            "    \"reps\": 8,\n"
                            "    \"perSide\": [\n"
                            "      1.25\n"
                            "    ],\n"
                            "    \"nextFrom\": null,\n"
                            "    \"holdUntil\": null,\n"
                            "    \"lastEvaluation\": null,\n"
                            "    \"remaining\": [\n"
                            "      100\n"
                            "    ]\n"
                            "  }"));
}

static void
test_below_the_bar (void)
{
  g_autoptr (LumbarPlan) plan = plan_of_nothing ();
  g_autoptr (GArray) remaining = g_array_new (FALSE, FALSE, sizeof (gint32));
  g_autoptr (JsonNode) node = NULL;
  LumbarLadder ladder = { .pct = 50000000, .load = LUMBAR_UNANSWERED, .sets = 3, .reps = 8, .remaining = remaining };
  JsonObject  *member;

  plan->ladder = &ladder;
  node = status_of (plan);
  plan->ladder = NULL;

  member = json_object_get_object_member (json_node_get_object (node), "ladder");
  g_assert_true (json_object_get_null_member (member, "load"));
  g_assert_true (json_object_get_null_member (member, "perSide"));
}

/* Missing numbers are null, never 0 and never the mark for missing. */
static void
test_review (void)
{
  g_autoptr (LumbarPlan) plan = plan_of_nothing ();
  g_autoptr (GArray) evaluations = g_array_new (FALSE, FALSE, sizeof (LumbarEvaluation));
  g_autofree char *text = NULL;
  LumbarReview     review = {
        .from = 20454, .pain_avg = 29, .pain_peak = 4, .pain_change = -21, .trend = LUMBAR_TREND_WORSE, .checkins = 7, .adherence = G_MININT, .activity_score = G_MININT, .tonnage = G_MININT64, .reps = G_MININT, .set_mean_rpe = G_MININT, .rep_weighted_rpe = G_MININT, .zone_share = G_MININT, .top_pct = G_MININT, .sit_breaks = 0, .walk_minutes = G_MININT, .core_level = 2, .screen_age = G_MININT, .decision = LUMBAR_DECISION_TOO_FEW
  };

  review.evaluations = evaluations;
  plan->review = &review;
  text = lumbar_status_to_json (plan);
  plan->review = NULL;

  g_assert_nonnull (strstr (text, "\"from\": \"2026-01-01\""));
  g_assert_nonnull (strstr (text, "\"painAvg\": 2.9"));
  g_assert_nonnull (strstr (text, "\"painChange\": -2.1"));
  g_assert_nonnull (strstr (text, "\"trend\": \"worse\""));
  g_assert_nonnull (strstr (text, "\"adherence\": null"));
  g_assert_nonnull (strstr (text, "\"tonnage\": null"));
  g_assert_nonnull (strstr (text, "\"sitBreaks\": 0"));
  g_assert_nonnull (strstr (text, "\"evaluations\": []"));
  g_assert_nonnull (strstr (text, "\"decision\": \"too-few\""));
  g_assert_null (strstr (text, "-2147483648"));
}

/* The text has no empty line at its start and ends with a line feed. */
static void
test_text (void)
{
  g_autoptr (LumbarPlan) plan = plan_of_nothing ();
  g_autofree char *text = lumbar_status_to_text (plan);

  g_assert_cmpint (text[0], !=, '\n');
  g_assert_true (g_str_has_suffix (text, "\n"));
  g_assert_nonnull (strstr (text, "\nToday\n• "));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/status-json/nothing", test_nothing);
  g_test_add_func ("/status-json/ladder", test_ladder);
  g_test_add_func ("/status-json/below-the-bar", test_below_the_bar);
  g_test_add_func ("/status-json/review", test_review);
  g_test_add_func ("/status-json/text", test_text);

  return g_test_run ();
}
