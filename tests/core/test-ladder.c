/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The load ladder against the worked ladders of the rules. */

#include "lumbar-constants.h"
#include "lumbar-evaluation.h"
#include "lumbar-ladder.h"
#include "lumbar-soreness.h"
#include "rules-vectors.h"

static LumbarLadderSettings
settings_of (JsonObject *vector)
{
  return (LumbarLadderSettings) {
    .working_weight = vector_thousandths (vector, "W"),
    .unit = vector_unit (vector),
    .bar = vector_thousandths (vector, "bar"),
    .smallest_plate = vector_thousandths (vector, "smallestPlate"),
    .step_pct = vector_pct (vector, "stepPct"),
    .model = LUMBAR_LADDER_LINEAR,
  };
}

static void
check_plates (const LumbarLadderSettings *settings,
              gint64                      load,
              JsonNode                   *expect)
{
  LumbarBar bar = lumbar_ladder_get_bar (settings);
  g_autoptr (GArray) plates = lumbar_bar_dup_per_side (&bar, load);
  JsonArray *sizes;

  if (JSON_NODE_HOLDS_NULL (expect))
    {
      g_assert_null (plates);
      return;
    }

  sizes = json_node_get_array (expect);
  g_assert_cmpuint (plates->len, ==, json_array_get_length (sizes));
  for (guint i = 0; i < plates->len; i++)
    g_assert_cmpint (g_array_index (plates, gint64, i), ==, vector_element_thousandths (sizes, i));
}

static void
check_ladder (JsonObject *vector)
{
  LumbarLadderSettings settings = settings_of (vector);
  JsonArray           *expect = json_object_get_array_member (vector, "steps");
  g_autoptr (GArray) steps = lumbar_ladder_dup_steps (&settings);

  g_assert_cmpuint (steps->len, ==, json_array_get_length (expect));
  for (guint i = 0; i < steps->len; i++)
    {
      const LumbarLadderStep *step = &g_array_index (steps, LumbarLadderStep, i);
      JsonObject             *row = json_array_get_object_element (expect, i);

      g_assert_cmpint (step->index, ==, vector_int (row, "step"));
      g_assert_cmpint (step->pct, ==, vector_pct (row, "pct"));
      g_assert_cmpint (settings.working_weight * step->pct, ==, vector_thousandths (row, "raw") * LUMBAR_WHOLE);
      g_assert_cmpint (step->load, ==, vector_thousandths (row, "load"));
      g_assert_cmpint (step->sets, ==, vector_int (row, "sets"));
      g_assert_cmpint (step->reps, ==, vector_int (row, "reps"));
      g_assert_cmpint (step->rpe_cap, ==, step->pct == LUMBAR_WHOLE ? 80 : 70);
      check_plates (&settings, step->load, json_object_get_member (row, "perSide"));
    }
}

static void
test_linear (void)
{
  rules_vectors_each ("ladder", check_ladder);
}

/* Hundredths of a percent, half up. */
static gint64
shown_pct (gint32 pct)
{
  return lumbar_divide_half_up (pct, LUMBAR_PERCENT / 100);
}

static void
check_compound (JsonObject *vector)
{
  LumbarLadderSettings settings = {
    .working_weight = 180000,
    .bar = 20000,
    .smallest_plate = 1250,
    .step_pct = vector_pct (vector, "stepPct"),
    .model = LUMBAR_LADDER_COMPOUND,
  };
  JsonArray *expect = json_object_get_array_member (vector, "pcts");
  g_autoptr (GArray) steps = lumbar_ladder_dup_steps (&settings);

  g_assert_cmpint (lumbar_ladder_count_increments (LUMBAR_LADDER_COMPOUND, LUMBAR_LADDER_START, settings.step_pct), ==,
                   vector_int (vector, "increments"));
  g_assert_cmpuint (steps->len, ==, json_array_get_length (expect));
  for (guint i = 0; i < steps->len; i++)
    g_assert_cmpint (shown_pct (g_array_index (steps, LumbarLadderStep, i).pct), ==,
                     lumbar_divide_half_up (vector_element_thousandths (expect, i), 10));
}

static void
test_compound (void)
{
  rules_vectors_each ("ladderCompound", check_compound);
}

static void
check_compound_180 (JsonObject *vector)
{
  LumbarLadderSettings settings = {
    .working_weight = 180000,
    .bar = 20000,
    .smallest_plate = 1250,
    .step_pct = LUMBAR_LADDER_MAX_P,
    .model = LUMBAR_LADDER_COMPOUND,
  };
  g_autoptr (GArray) steps = lumbar_ladder_dup_steps (&settings);
  const LumbarLadderStep *step = &g_array_index (steps, LumbarLadderStep, (guint) vector_int (vector, "step"));

  g_assert_cmpint (shown_pct (step->pct), ==, vector_thousandths (vector, "pct") / 10);
  g_assert_cmpint (step->load, ==, vector_thousandths (vector, "load"));
}

static void
test_compound_180 (void)
{
  rules_vectors_each ("ladderCompound180", check_compound_180);
}

static void
check_soreness (JsonObject *vector)
{
  LumbarBar bar = lumbar_bar_default (vector_unit (vector));

  g_assert_cmpint (lumbar_soreness_get_next_load (&bar, vector_thousandths (vector, "last")), ==, vector_thousandths (vector, "load"));
}

static void
test_after_soreness (void)
{
  rules_vectors_each ("domsNext", check_soreness);
}

static LumbarEvaluation
evaluation_of (const char *name)
{
  for (int i = LUMBAR_EVALUATION_NONE; i <= LUMBAR_EVALUATION_STOP_TRIAGE; i++)
    {
      if (g_strcmp0 (lumbar_evaluation_to_name ((LumbarEvaluation) i), name) == 0)
        return (LumbarEvaluation) i;
    }

  g_assert_not_reached ();
}

static int
int_or_unanswered (JsonObject *vector,
                   const char *member)
{
  return json_object_get_null_member (vector, member) ? LUMBAR_UNANSWERED : vector_int (vector, member);
}

static void
check_session (JsonObject *vector)
{
  LumbarSessionResult result = {
    .mode = g_strcmp0 (vector_string (vector, "mode"), "strict") == 0 ? LUMBAR_MODE_STRICT : LUMBAR_MODE_STANDARD,
    .pre_pain = vector_int (vector, "pre"),
    .max_pain = vector_int (vector, "maxDuring"),
    .next_morning = int_or_unanswered (vector, "nextMorning"),
    .next_kind = g_strcmp0 (vector_string (vector, "nextKind"), "soreness") == 0 ? LUMBAR_NEXT_SORENESS : LUMBAR_NEXT_PAIN,
    .leg_symptoms = json_object_get_boolean_member (vector, "legSymptoms"),
    .pain_relief = json_object_get_boolean_member (vector, "painkiller"),
    .critical_fault = json_object_get_boolean_member (vector, "criticalFault"),
    .rpe = (int) (vector_thousandths (vector, "maxRpe") / 100),
    .rpe_cap = (int) (vector_thousandths (vector, "rpeCap") / 100),
  };

  g_assert_cmpint (lumbar_session_evaluate (&result), ==, evaluation_of (vector_string (vector, "expect")));
}

static void
test_session (void)
{
  rules_vectors_each ("session", check_session);
}

/* What is missing opens nothing; a missing RPE holds nothing. */
static void
test_session_unanswered (void)
{
  LumbarSessionResult result = { .rpe = LUMBAR_UNANSWERED, .rpe_cap = 70, .pre_pain = LUMBAR_UNANSWERED };

  g_assert_cmpint (lumbar_session_evaluate (&result), ==, LUMBAR_EVALUATION_PROGRESS);
  result.max_pain = LUMBAR_UNANSWERED;
  g_assert_cmpint (lumbar_session_evaluate (&result), ==, LUMBAR_EVALUATION_HOLD);
  result.next_morning = 2;
  g_assert_cmpint (lumbar_session_evaluate (&result), ==, LUMBAR_EVALUATION_REGRESS);
  result.next_morning = LUMBAR_UNANSWERED;
  g_assert_cmpint (lumbar_session_evaluate (&result), ==, LUMBAR_EVALUATION_PENDING);
  result.waited = TRUE;
  g_assert_cmpint (lumbar_session_evaluate (&result), ==, LUMBAR_EVALUATION_HOLD);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ladder/linear", test_linear);
  g_test_add_func ("/ladder/compound", test_compound);
  g_test_add_func ("/ladder/compound-180", test_compound_180);
  g_test_add_func ("/ladder/after-soreness", test_after_soreness);
  g_test_add_func ("/ladder/session", test_session);
  g_test_add_func ("/ladder/session-unanswered", test_session_unanswered);

  return g_test_run ();
}
