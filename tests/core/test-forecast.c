/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Weeks to return against the computed examples of the rules. */

#include "lumbar-constants.h"
#include "lumbar-forecast.h"
#include "rules-vectors.h"

static void
check_weeks (JsonObject *vector,
             const char *member,
             const int   weeks[3])
{
  JsonArray *expect = json_object_get_array_member (vector, member);

  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (weeks[i], ==, json_array_get_int_element (expect, i));
}

static void
check_start (JsonObject *vector)
{
  LumbarForecast forecast;
  LumbarDate     onset = LUMBAR_DATE_NONE;
  JsonArray     *dates = json_object_get_array_member (vector, "fullDates");

  g_assert_true (lumbar_date_parse (vector_string (vector, "onset"), &onset, NULL));
  g_assert_true (lumbar_forecast_at_start (vector_class (vector, "cls"), LUMBAR_LADDER_LINEAR, vector_pct (vector, "stepPct"),
                                           onset, vector_int (vector, "elapsedWeeks") * 7, &forecast));
  check_weeks (vector, "firstWeeks", forecast.first_weeks);
  check_weeks (vector, "fullWeeks", forecast.full_weeks);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (forecast.full_dates[i], ==, vector_date (dates, i));
}

static void
test_at_start (void)
{
  rules_vectors_each ("eta", check_start);
}

static void
check_mid (JsonObject *vector)
{
  LumbarLadderPosition position = {
    .course_class = vector_class (vector, "cls"),
    .model = LUMBAR_LADDER_LINEAR,
    .step_pct = vector_pct (vector, "stepPct"),
    .current_pct = vector_pct (vector, "currentPct"),
    .hold_days = vector_int (vector, "holdDays"),
    .setbacks = vector_int (vector, "regressions"),
  };
  int weeks[3];

  lumbar_forecast_remaining (&position, weeks);
  check_weeks (vector, "remainingWeeks", weeks);
}

static void
test_on_ladder (void)
{
  rules_vectors_each ("etaMid", check_mid);
}

static void
test_held_week (void)
{
  LumbarLadderPosition position = {
    .course_class = LUMBAR_CLASS_MILD,
    .step_pct = LUMBAR_LADDER_MAX_P,
    .current_pct = 80 * LUMBAR_PERCENT,
    .newest_held = TRUE,
  };
  int weeks[3];

  lumbar_forecast_remaining (&position, weeks);
  g_assert_cmpint (weeks[0], ==, 3);
  g_assert_cmpint (weeks[1], ==, 3);
}

static void
test_none_for_soreness (void)
{
  LumbarForecast forecast;

  g_assert_false (lumbar_forecast_at_start (LUMBAR_CLASS_DOMS, LUMBAR_LADDER_LINEAR, LUMBAR_LADDER_MAX_P, 0, 0, &forecast));
  g_assert_false (lumbar_forecast_at_start (LUMBAR_CLASS_NONE, LUMBAR_LADDER_LINEAR, LUMBAR_LADDER_MAX_P, 0, 0, &forecast));
}

/* Best ≤ likely ≤ worst for every class, model, step and day. */
static void
test_order (void)
{
  for (int c = LUMBAR_CLASS_MILD; c <= LUMBAR_CLASS_SEVERE; c++)
    for (int model = LUMBAR_LADDER_LINEAR; model <= LUMBAR_LADDER_COMPOUND; model++)
      for (gint32 step = LUMBAR_LADDER_MIN_P; step <= LUMBAR_LADDER_MAX_P; step += LUMBAR_PERCENT / 2)
        for (int day = 0; day < 800; day += 3)
          {
            LumbarForecast forecast;

            g_assert_true (lumbar_forecast_at_start ((LumbarClass) c, (LumbarLadderModel) model, step, 20000, day, &forecast));
            for (int i = 0; i < 2; i++)
              {
                g_assert_cmpint (forecast.first_weeks[i], <=, forecast.first_weeks[i + 1]);
                g_assert_cmpint (forecast.full_weeks[i], <=, forecast.full_weeks[i + 1]);
              }
          }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/forecast/at-start", test_at_start);
  g_test_add_func ("/forecast/on-ladder", test_on_ladder);
  g_test_add_func ("/forecast/held-week", test_held_week);
  g_test_add_func ("/forecast/none-for-soreness", test_none_for_soreness);
  g_test_add_func ("/forecast/order", test_order);

  return g_test_run ();
}
