/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Exercises and routines: they say the same as the rules, step by step and phase
 * by phase. */

#include "config.h"

#include <json-glib/json-glib.h>

#include "content-asserts.h"
#include "lumbar-allowed.h"
#include "lumbar-plan.h"

static JsonNode *
load_vectors (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "rules", "routines.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  return json_parser_steal_root (parser);
}

static void
compare_steps (const LumbarRoutine *routine,
               JsonArray           *expect)
{
  g_assert_cmpuint (routine->steps->len, ==, json_array_get_length (expect));
  for (guint i = 0; i < routine->steps->len; i++)
    {
      const LumbarRoutineStep *step = g_ptr_array_index (routine->steps, i);
      JsonArray               *row = json_array_get_array_element (expect, i);
      g_auto (GStrv) words = g_strsplit (step->title, "’", -1);
      g_autofree char *plain = g_strjoinv ("'", words);

      g_assert_cmpstr (plain, ==, json_array_get_string_element (row, 0));
      g_assert_cmpint (step->seconds, ==, json_array_get_int_element (row, 1));
      if (g_strcmp0 (json_array_get_string_element (row, 2), "test") != 0)
        g_assert_cmpstr (lumbar_name_of (lumbar_step_kind_names, step->kind), ==, json_array_get_string_element (row, 2));
    }
}

/* Step by step and second by second what the rules write down. */
static void
test_routines (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  g_autoptr (JsonNode) root = load_vectors ();
  JsonArray *vectors = json_node_get_array (root);

  g_assert_cmpuint (lumbar_catalog_get_routines (catalog)->len, ==, json_array_get_length (vectors));
  for (guint i = 0; i < json_array_get_length (vectors); i++)
    {
      JsonObject          *vector = json_array_get_object_element (vectors, i);
      const LumbarRoutine *routine = lumbar_catalog_get_routine (catalog, json_object_get_string_member (vector, "id"));

      g_assert_nonnull (routine);
      content_assert_text (routine->id, routine->title);
      content_assert_text (routine->id, routine->summary);
      g_assert_cmpint (routine->seconds, ==, json_object_get_int_member (vector, "totalSeconds"));
      compare_steps (routine, json_object_get_array_member (vector, "steps"));
      g_assert_true (routine == g_ptr_array_index (lumbar_catalog_get_routines (catalog), i));
    }
}

static void
test_sides_and_counts (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarRoutine     *morning = lumbar_catalog_get_routine (catalog, "morning-5");
  const LumbarRoutineStep *stretch = g_ptr_array_index (morning->steps, 1);
  const LumbarRoutineStep *bridges = g_ptr_array_index (morning->steps, 11);
  const LumbarRoutineStep *ready = g_ptr_array_index (morning->steps, 0);

  g_assert_cmpint (stretch->side, ==, LUMBAR_SIDE_LEFT);
  g_assert_cmpstr (stretch->exercise, ==, "hip-flexor");
  g_assert_cmpint (stretch->count, ==, 0);
  g_assert_cmpint (bridges->count, ==, 15);
  g_assert_cmpint (bridges->side, ==, LUMBAR_SIDE_NONE);
  g_assert_null (ready->exercise);
}

/* Every step of a routine leads to an exercise or to none, never astray. */
static void
test_references (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *routines = lumbar_catalog_get_routines (catalog);

  for (guint i = 0; i < routines->len; i++)
    {
      const LumbarRoutine *routine = g_ptr_array_index (routines, i);

      for (guint j = 0; j < routine->steps->len; j++)
        {
          const LumbarRoutineStep *step = g_ptr_array_index (routine->steps, j);

          if (step->exercise != NULL)
            g_assert_nonnull (lumbar_catalog_get_exercise (catalog, step->exercise));
        }
    }
}

static void
test_exercises (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *exercises = lumbar_catalog_get_exercises (catalog);
  g_auto (GStrv) files = content_files_of ("exercises");

  g_assert_cmpuint (exercises->len, ==, g_strv_length (files));
  for (guint i = 0; i < exercises->len; i++)
    {
      const LumbarExercise *exercise = g_ptr_array_index (exercises, i);
      const char           *texts[] = { exercise->title, exercise->summary, exercise->dose, exercise->mistake,
                                        exercise->easier, exercise->harder, exercise->avoid };

      for (guint j = 0; j < G_N_ELEMENTS (texts); j++)
        content_assert_text (exercise->id, texts[j]);
      content_assert_texts (exercise->id, exercise->setup);
      content_assert_texts (exercise->id, exercise->steps);
      content_assert_texts (exercise->id, exercise->phases);
      content_assert_figure (catalog, exercise->id, exercise->figure);
    }
}

/* The rules: the first phase in which each exercise is allowed. */
static void
test_exercise_phases (void)
{
  static const struct
  {
    const char *id;
    const char *phase;
  } cases[] = {
    { "walk", "P0" },
    { "pelvic-tilt", "P0" },
    { "deep-core", "P1" },
    { "bridge", "P1" },
    { "cobra-elbows", "P1" },
    { "hamstring-seat", "P1" },
    { "childs-pose", "P1" },
    { "cat-cow", "P1" },
    { "plank", "P2a" },
    { "side-plank", "P2a" },
    { "bird-dog", "P2a" },
    { "hinge-stick", "P2a" },
    { "back-extension", "P2b" },
    { "dead-bug", "P2b" },
    { "hip-thrust", "P2b" },
    { "bw-squat", "P2a" },
    { "lunge", "P2a" },
    { "rdl", "P4" },
    { "crunch", "P4" },
    { "russian-twist", "P4" },
  };
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const LumbarExercise *exercise = lumbar_catalog_get_exercise (catalog, cases[i].id);

      g_assert_nonnull (exercise);
      g_assert_cmpstr (exercise->phases[0], ==, cases[i].phase);
      g_assert_true (g_strv_contains ((const char *const *) exercise->phases, "P4"));
    }

  g_assert_true (lumbar_catalog_get_exercise (catalog, "cat-cow")->leg_wait);
  g_assert_false (lumbar_catalog_get_exercise (catalog, "bridge")->leg_wait);
}

/* Each exercise of the plan says the same as the plan, in every phase. */
static void
test_plan_agrees (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *exercises = lumbar_catalog_get_exercises (catalog);
  guint            n_known = 0;

  for (guint i = 0; i < exercises->len; i++)
    {
      const LumbarExercise *exercise = g_ptr_array_index (exercises, i);
      LumbarPlan            plan = { .outcome = LUMBAR_OUTCOME_CONTINUE };

      if (lumbar_plan_get_allowance (&plan, exercise->id) == LUMBAR_ALLOWED_UNKNOWN)
        continue;

      n_known++;
      for (plan.phase = LUMBAR_PHASE_P0; plan.phase <= LUMBAR_PHASE_P4; plan.phase++)
        {
          gboolean listed = g_strv_contains ((const char *const *) exercise->phases, lumbar_phase_to_name (plan.phase));

          g_test_message ("%s in %s", exercise->id, lumbar_phase_to_name (plan.phase));
          g_assert_cmpint (lumbar_plan_get_allowance (&plan, exercise->id) == LUMBAR_ALLOWED, ==, listed);
          /* With fresh leg symptoms the same ones wait. */
          plan.leg_flag = TRUE;
          g_assert_cmpint (lumbar_plan_get_allowance (&plan, exercise->id) == LUMBAR_ALLOWED, ==, listed && !exercise->leg_wait);
          plan.leg_flag = FALSE;
        }
    }

  g_assert_cmpuint (n_known, ==, 20);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/exercises/routines", test_routines);
  g_test_add_func ("/exercises/sides-and-counts", test_sides_and_counts);
  g_test_add_func ("/exercises/references", test_references);
  g_test_add_func ("/exercises/exercises", test_exercises);
  g_test_add_func ("/exercises/exercise-phases", test_exercise_phases);
  g_test_add_func ("/exercises/plan-agrees", test_plan_agrees);

  return g_test_run ();
}
