/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every file of the knowledge loads and leads where it says; a broken one is
 * left out with its place named; texts come in the language of the program. */

#include "config.h"

#include <json-glib/json-glib.h>
#include <libintl.h>
#include <locale.h>

#include "lumbar-allowed.h"
#include "lumbar-catalog.h"
#include "lumbar-content-resource.h"
#include "lumbar-plan.h"
#include "lumbar-reading.h"

static GStrv
files_of (const char *folder)
{
  g_autofree char *path = g_strconcat (LUMBAR_RESOURCE_PREFIX "/content/", folder, NULL);
  GStrv            names = g_resource_enumerate_children (lumbar_content_get_resource (), path, 0, NULL);

  g_assert_nonnull (names);
  for (guint i = 0; names[i] != NULL; i++)
    names[i][strcspn (names[i], ".")] = '\0';

  return names;
}

static void
assert_text (const char *id,
             const char *text)
{
  if (text == NULL || *text == '\0' || !g_utf8_validate (text, -1, NULL))
    g_error ("%s has an empty text", id);
}

static void
assert_texts (const char *id,
              GStrv       texts)
{
  g_assert_cmpuint (g_strv_length (texts), >, 0);
  for (guint i = 0; texts[i] != NULL; i++)
    assert_text (id, texts[i]);
}

/* A figure moves, and says in words what it shows. */
static void
assert_figure (LumbarCatalog *catalog,
               const char    *id,
               const char    *figure)
{
  const LumbarMovement *movement;

  if (figure == NULL)
    g_error ("%s has no figure", id);

  movement = lumbar_catalog_get_movement (catalog, figure);
  if (movement == NULL)
    g_error ("%s has the figure %s, which is not there", id, figure);
  assert_text (id, movement->title);
  assert_text (id, movement->shows);
}

static void
test_cues (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  g_auto (GStrv) files = NULL;

  for (int number = 1; number <= 17; number++)
    {
      g_autofree char *id = g_strdup_printf ("CK%02d", number);
      const LumbarCue *cue = lumbar_catalog_get_cue (catalog, id);

      g_assert_nonnull (cue);
      g_assert_cmpstr (cue->id, ==, id);
      assert_text (id, cue->title);
      assert_text (id, cue->cue);
      assert_text (id, cue->why);
      assert_text (id, cue->fault);
      assert_text (id, cue->fix);
      g_assert_cmpuint (g_strv_length (cue->basis.sources), >, 0);
      if (cue->figure != NULL)
        assert_figure (catalog, id, cue->figure);
    }

  files = files_of ("cues");
  g_assert_cmpuint (g_strv_length (files), ==, 17);
}

/* Right and wrong stand side by side, so they are seen from the same side, take
 * the same time, and differ in what they show. */
static void
assert_pair (LumbarCatalog        *catalog,
             const LumbarMovement *wrong)
{
  const LumbarMovement *right = lumbar_catalog_get_movement (catalog, wrong->right);

  g_assert_nonnull (right);
  g_assert_cmpint (wrong->view, ==, right->view);
  g_assert_cmpint (wrong->breaks, !=, 0);
  g_assert_cmpstr (wrong->title, !=, right->title);
  g_assert_cmpstr (wrong->shows, !=, right->shows);
}

/* Every cue of the lift itself has a figure that does it, and one that shows its
 * fault over the same time. */
static void
test_cue_pairs (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();

  for (int number = 1; number <= 17; number++)
    {
      g_autofree char      *id = g_strdup_printf ("CK%02d", number);
      const LumbarCue      *cue = lumbar_catalog_get_cue (catalog, id);
      const LumbarMovement *right = lumbar_catalog_get_movement (catalog, cue->figure);
      const LumbarMovement *wrong = lumbar_catalog_get_movement (catalog, cue->wrong_figure);

      g_assert_nonnull (right);
      g_assert_nonnull (wrong);
      g_assert_cmpstr (wrong->right, ==, right->id);
      g_assert_cmpint (wrong->duration, ==, right->duration);
      assert_pair (catalog, wrong);
    }
}

/* So has every fault. */
static void
test_fault_pairs (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *faults = lumbar_catalog_get_faults (catalog);

  for (guint i = 0; i < faults->len; i++)
    {
      const LumbarFault    *fault = g_ptr_array_index (faults, i);
      const LumbarMovement *wrong;

      g_assert_nonnull (fault->figure);
      wrong = lumbar_catalog_get_movement (catalog, fault->figure);
      g_assert_nonnull (wrong);
      assert_pair (catalog, wrong);
    }
}

/* A no to one of these holds the load. */
static void
test_critical_cues (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const char *critical[] = { "CK02", "CK07", "CK08", "CK10", "CK13", "CK17", NULL };

  for (int number = 1; number <= 17; number++)
    {
      g_autofree char *id = g_strdup_printf ("CK%02d", number);

      g_assert_cmpint (lumbar_catalog_get_cue (catalog, id)->critical, ==, g_strv_contains (critical, id));
    }
}

static void
test_quick_check (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarChecklist *checklist = lumbar_catalog_get_checklist (catalog, "quick-check");
  const char            *expect[] = { "CK06", "CK05", "CK08", "CK07" };

  g_assert_nonnull (checklist);
  g_assert_cmpuint (checklist->cues->len, ==, G_N_ELEMENTS (expect));
  for (guint i = 0; i < checklist->cues->len; i++)
    g_assert_cmpstr (((LumbarCue *) g_ptr_array_index (checklist->cues, i))->id, ==, expect[i]);
}

static void
test_full_check (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarChecklist *checklist = lumbar_catalog_get_checklist (catalog, "full-check");

  g_assert_nonnull (checklist);
  g_assert_cmpuint (checklist->cues->len, ==, 17);
  for (guint i = 0; i < checklist->cues->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("CK%02u", i + 1);

      g_assert_cmpstr (((LumbarCue *) g_ptr_array_index (checklist->cues, i))->id, ==, id);
    }
}

static void
test_warning_signs (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *signs = lumbar_catalog_get_warning_signs (catalog);
  /* The numbers of the table, in order. */
  const int expect[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 21, 22, 23, 24, 25, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46 };

  g_assert_cmpuint (signs->len, ==, G_N_ELEMENTS (expect));
  for (guint i = 0; i < signs->len; i++)
    {
      const LumbarWarningSign *sign = g_ptr_array_index (signs, i);

      g_assert_cmpint (sign->number, ==, expect[i]);
      assert_text ("a warning sign", sign->question);
      g_assert_true (sign == lumbar_catalog_get_warning_sign (catalog, expect[i]));
    }

  g_assert_null (lumbar_catalog_get_warning_sign (catalog, 12));
}

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
      assert_text (routine->id, routine->title);
      assert_text (routine->id, routine->summary);
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
  g_auto (GStrv) files = files_of ("exercises");

  g_assert_cmpuint (exercises->len, ==, g_strv_length (files));
  for (guint i = 0; i < exercises->len; i++)
    {
      const LumbarExercise *exercise = g_ptr_array_index (exercises, i);
      const char           *texts[] = { exercise->title, exercise->summary, exercise->dose, exercise->mistake,
                                        exercise->easier, exercise->harder, exercise->avoid };

      for (guint j = 0; j < G_N_ELEMENTS (texts); j++)
        assert_text (exercise->id, texts[j]);
      assert_texts (exercise->id, exercise->setup);
      assert_texts (exercise->id, exercise->steps);
      assert_texts (exercise->id, exercise->phases);
      assert_figure (catalog, exercise->id, exercise->figure);
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

/* Every fault can be noticed, mended and read about, in the order of a pull. */
static void
test_faults (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *faults = lumbar_catalog_get_faults (catalog);
  g_auto (GStrv) files = files_of ("faults");
  guint seen[LUMBAR_N_FAULT_STAGES] = { 0 };
  int   stage = LUMBAR_FAULT_BEFORE;

  g_assert_cmpuint (faults->len, ==, g_strv_length (files));
  for (guint i = 0; i < faults->len; i++)
    {
      const LumbarFault *fault = g_ptr_array_index (faults, i);
      g_autoptr (LumbarReading) reading = lumbar_reading_new (catalog, fault->id);

      g_assert_true (lumbar_catalog_get_fault (catalog, fault->id) == fault);
      g_assert_cmpint (fault->stage, >=, stage);
      stage = fault->stage;
      seen[stage]++;
      assert_text (fault->id, fault->title);
      assert_text (fault->id, fault->why);
      assert_texts (fault->id, fault->notice);
      assert_texts (fault->id, fault->fix);
      for (guint j = 0; fault->cues[j] != NULL; j++)
        g_assert_nonnull (lumbar_catalog_get_cue (catalog, fault->cues[j]));
      for (guint j = 0; fault->exercises[j] != NULL; j++)
        g_assert_nonnull (lumbar_catalog_get_exercise (catalog, fault->exercises[j]));
      if (fault->figure != NULL)
        assert_figure (catalog, fault->id, fault->figure);

      g_assert_cmpint (reading->kind, ==, LUMBAR_READING_FAULT);
      g_assert_cmpuint (g_strv_length (reading->related), ==, g_strv_length (fault->cues) + g_strv_length (fault->exercises) + 1);
      for (guint j = 0; reading->related[j] != NULL; j++)
        assert_text (fault->id, lumbar_catalog_get_reading_title (catalog, reading->related[j]));
      g_assert_cmpuint (reading->sources->len, >, 0);
    }

  for (int i = 0; i < LUMBAR_N_FAULT_STAGES; i++)
    g_assert_cmpuint (seen[i], >, 0);
}

/* The article about faults is made of them: each once, with its sources. */
static void
test_faults_article (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarArticle *article = lumbar_catalog_get_article (catalog, "faults");
  const GPtrArray     *faults = lumbar_catalog_get_faults (catalog);
  guint                n_found = 0;

  for (guint i = 0; i < article->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (article->blocks, i);

      for (guint j = 0; block->items != NULL && block->items[j] != NULL; j++)
        for (guint k = 0; k < faults->len; k++)
          if (g_str_has_prefix (block->items[j], ((const LumbarFault *) g_ptr_array_index (faults, k))->title))
            {
              n_found++;
              g_assert_cmpuint (g_strv_length (block->basis.sources), >, 0);
            }
    }

  g_assert_cmpuint (n_found, ==, faults->len);
}

/* Everything that was read is listed once, with how far to trust it. */
static void
test_all_sources (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarArticle *article = lumbar_catalog_get_article (catalog, "all-sources");
  const GPtrArray     *sources = lumbar_catalog_get_sources (catalog);
  guint                n_listed = 0;

  g_assert_cmpuint (sources->len, >, 50);
  for (guint i = 0; i < article->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (article->blocks, i);

      if (block->type != LUMBAR_BLOCK_LIST)
        continue;
      assert_texts (article->id, block->items);
      for (guint j = 0; block->items[j] != NULL; j++)
        g_assert_nonnull (strstr (block->items[j], "How far to trust it: "));
      n_listed += g_strv_length (block->items);
    }

  g_assert_cmpuint (n_listed, ==, sources->len);
}

static gboolean
is_category (LumbarCatalog *catalog,
             const char    *id)
{
  const GPtrArray *categories = lumbar_catalog_get_categories (catalog);

  for (guint i = 0; i < categories->len; i++)
    if (g_str_equal (((LumbarCategory *) g_ptr_array_index (categories, i))->id, id))
      return TRUE;

  return FALSE;
}

static void
assert_block (LumbarCatalog       *catalog,
              const LumbarArticle *article,
              const LumbarBlock   *block)
{
  switch (block->type)
    {
    case LUMBAR_BLOCK_HEADING:
    case LUMBAR_BLOCK_PARAGRAPH:
    case LUMBAR_BLOCK_NOTE:
      assert_text (article->id, block->text);
      break;
    case LUMBAR_BLOCK_LIST:
      assert_texts (article->id, block->items);
      break;
    case LUMBAR_BLOCK_FIGURE:
      assert_figure (catalog, article->id, block->figure);
      break;
    }

  for (guint i = 0; i < g_strv_length (block->basis.sources); i++)
    {
      const LumbarSource *source = lumbar_catalog_get_source (catalog, block->basis.sources[i]);

      g_assert_nonnull (source);
      assert_text (source->id, source->title);
      assert_text (source->id, source->gist);
      assert_text (source->id, source->trust);
    }
}

static void
test_articles (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *articles = lumbar_catalog_get_articles (catalog);
  g_auto (GStrv) files = files_of ("articles");

  g_assert_cmpuint (articles->len, ==, g_strv_length (files));
  for (guint i = 0; i < articles->len; i++)
    {
      const LumbarArticle *article = g_ptr_array_index (articles, i);

      assert_text (article->id, article->title);
      assert_texts (article->id, article->in_short);
      g_assert_true (is_category (catalog, article->category));
      for (guint j = 0; j < article->blocks->len; j++)
        assert_block (catalog, article, g_ptr_array_index (article->blocks, j));
      for (guint j = 0; article->related[j] != NULL; j++)
        assert_text (article->id, lumbar_catalog_get_reading_title (catalog, article->related[j]));
    }
}

/* What an article says in blocks arrives in blocks. */
static void
test_blocks (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarArticle *article = lumbar_catalog_get_article (catalog, "hinge");
  guint                seen = 0;

  g_assert_nonnull (article);
  for (guint i = 0; i < article->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (article->blocks, i);

      seen |= 1u << block->type;
      if (block->type == LUMBAR_BLOCK_FIGURE)
        g_assert_nonnull (lumbar_catalog_get_movement (catalog, block->figure));
      if (block->type == LUMBAR_BLOCK_LIST)
        g_assert_true (block->ordered);
    }

  g_assert_cmpuint (seen, ==, 1u << LUMBAR_BLOCK_HEADING | 1u << LUMBAR_BLOCK_PARAGRAPH | 1u << LUMBAR_BLOCK_LIST | 1u << LUMBAR_BLOCK_FIGURE);
  g_assert_true (g_strv_contains ((const char *const *) article->synonyms, "broomstick"));
}

/* The articles disagree on ice, and the reader is told. */
static void
test_disagreement (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarArticle *article = lumbar_catalog_get_article (catalog, "ice-and-heat");

  g_assert_nonnull (article);
  for (guint i = 0; i < article->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (article->blocks, i);

      if (block->type == LUMBAR_BLOCK_NOTE && block->note == LUMBAR_NOTE_DISAGREEMENT &&
          g_strv_contains ((const char *const *) block->basis.facts, "C01"))
        return;
    }

  g_assert_not_reached ();
}

static void
test_unknown_ids (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();

  /* A person's own routine has an id that no file has; that is no fault. */
  g_assert_null (lumbar_catalog_get_routine (catalog, "4e0f2b0c-1f8e-4a57-9d6b-0a6f2f6a0a11"));
  g_assert_null (lumbar_catalog_get_routine (catalog, NULL));
  g_assert_null (lumbar_catalog_get_exercise (catalog, ""));
  g_assert_null (lumbar_catalog_get_cue (catalog, "../cues/CK01"));
  g_assert_null (lumbar_catalog_get_article (catalog, "handstand"));
  g_assert_null (lumbar_catalog_get_source (catalog, "E99"));
  g_assert_null (lumbar_catalog_get_movement (catalog, "handstand"));
}

static LumbarCatalog *
broken_catalog (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GResource) resource = g_resource_load (g_getenv ("LUMBAR_TEST_BROKEN_CONTENT"), &error);

  g_assert_no_error (error);

  return lumbar_catalog_new_for_resource (resource);
}

static void
test_broken_files (void)
{
  static const struct
  {
    const char *kind;
    const char *id;
    const char *place;
  } cases[] = {
    { "cue", "CK02", "*cues/CK02.json: *" },
    { "cue", "CK03", "*cues/CK03.json: id: must be the name of the file" },
    { "routine", "text-for-number", "*routines/text-for-number.json: steps[2].seconds: expected an integer" },
    { "routine", "wrong-sum", "*routines/wrong-sum.json: seconds: the steps sum up to 10" },
    { "routine", "strange-kind", "*routines/strange-kind.json: steps[0].kind: “dance” is not one of the names" },
    { "exercise", "empty-text", "*exercises/empty-text.json: summary: must not be empty" },
    { "exercise", "no-list", "*exercises/no-list.json: steps: expected a list" },
    { "checklist", "quick-check", "*checklists/quick-check.json: cues: there is no cue “CK99”" },
    { "sign", "1", "*warning-signs/RF01.json: expected an object" },
    { "sign", "2", "*warning-signs/RF02.json: id: expected RF01 to RF99" },
  };
  g_autoptr (LumbarCatalog) catalog = broken_catalog ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    /* Twice: the second time nothing is read and nothing is said. */
    for (guint round = 0; round < 2; round++)
      {
        gconstpointer value = NULL;

        if (round == 0)
          g_test_expect_message ("lumbar", G_LOG_LEVEL_WARNING, cases[i].place);

        if (g_str_equal (cases[i].kind, "cue"))
          value = lumbar_catalog_get_cue (catalog, cases[i].id);
        else if (g_str_equal (cases[i].kind, "routine"))
          value = lumbar_catalog_get_routine (catalog, cases[i].id);
        else if (g_str_equal (cases[i].kind, "exercise"))
          value = lumbar_catalog_get_exercise (catalog, cases[i].id);
        else if (g_str_equal (cases[i].kind, "checklist"))
          value = lumbar_catalog_get_checklist (catalog, cases[i].id);
        else
          value = lumbar_catalog_get_warning_sign (catalog, atoi (cases[i].id));

        g_test_assert_expected_messages ();
        g_assert_null (value);
      }
}

static void
test_the_rest_stays (void)
{
  g_autoptr (LumbarCatalog) catalog = broken_catalog ();
  const GPtrArray *routines;

  for (int i = 0; i < 3; i++)
    g_test_expect_message ("lumbar", G_LOG_LEVEL_WARNING, "Left out of the content: routines/*");
  routines = lumbar_catalog_get_routines (catalog);
  g_test_assert_expected_messages ();

  g_assert_cmpuint (routines->len, ==, 1);
  g_assert_cmpstr (((LumbarRoutine *) g_ptr_array_index (routines, 0))->id, ==, "fine");
  g_assert_cmpstr (lumbar_catalog_get_cue (catalog, "CK01")->title, ==, "A fine cue");
}

/* The layout gettext looks for. */
static char *
install_catalogue (void)
{
  g_autofree char *root = g_build_filename (g_get_user_cache_dir (), "catalogue", NULL);
  g_autofree char *folder = g_build_filename (root, "de", "LC_MESSAGES", NULL);
  g_autofree char *target = g_build_filename (folder, LUMBAR_CONTENT_DOMAIN ".mo", NULL);
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_get_contents (g_getenv ("LUMBAR_TEST_CATALOGUE"), &data, &length, &error);
  g_assert_no_error (error);
  g_file_set_contents (target, data, (gssize) length, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&root);
}

/* gettext does nothing in the C locale, so a real one is made for the test. */
static gboolean
use_locale (const char *root)
{
  g_autofree char *target = g_build_filename (root, "de_DE.UTF-8", NULL);
  const char      *argv[] = { "localedef", "-i", "de_DE", "-f", "UTF-8", target, NULL };

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL, NULL, NULL, NULL))
    return FALSE;

  g_setenv ("LOCPATH", root, TRUE);

  return setlocale (LC_ALL, "de_DE.UTF-8") != NULL;
}

static void
test_translation (void)
{
  g_autofree char *root = install_catalogue ();
  g_autoptr (LumbarCatalog) catalog = NULL;

  if (!use_locale (root))
    {
      g_test_skip ("localedef could not make a German locale");
      return;
    }

  bindtextdomain (LUMBAR_CONTENT_DOMAIN, root);
  bind_textdomain_codeset (LUMBAR_CONTENT_DOMAIN, "UTF-8");

  catalog = lumbar_catalog_new ();
  g_assert_cmpstr (lumbar_catalog_get_cue (catalog, "CK06")->title, ==, "Kopf in Verlängerung");
  g_assert_cmpstr (lumbar_catalog_get_checklist (catalog, "quick-check")->title, ==, "Kurzer Blick");
  /* What nobody has translated stays English, and ids are never translated. */
  g_assert_cmpstr (lumbar_catalog_get_cue (catalog, "CK08")->title, ==, "Exhale, then brace");
  g_assert_cmpstr (lumbar_catalog_get_cue (catalog, "CK06")->id, ==, "CK06");
}

/* What people type leads to something they can read. */
static void
test_synonyms (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *synonyms = lumbar_catalog_get_synonyms (catalog);

  g_assert_cmpuint (synonyms->len, >, 20);
  for (guint i = 0; i < synonyms->len; i++)
    {
      const LumbarSynonym *synonym = g_ptr_array_index (synonyms, i);

      assert_texts (synonym->id, synonym->words);
      g_assert_cmpuint (g_strv_length (synonym->leads_to), >, 0);
      for (guint j = 0; synonym->leads_to[j] != NULL; j++)
        assert_text (synonym->id, lumbar_catalog_get_reading_title (catalog, synonym->leads_to[j]));
    }
}

/* Every reason and every condition of the plan is explained somewhere. */
static void
test_why (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();

  for (LumbarRule rule = LUMBAR_RULE_RF; rule <= LUMBAR_RULE_CLK; rule++)
    if (rule != LUMBAR_RULE_CLK) /* says all there is to say about a wrong date */
      g_assert_nonnull (lumbar_catalog_get_article (catalog, lumbar_catalog_get_why (catalog, lumbar_rule_to_name (rule))));
  for (LumbarConditionId id = LUMBAR_CONDITION_DAY; id <= LUMBAR_CONDITION_HOLD; id++)
    g_assert_nonnull (lumbar_catalog_get_article (catalog, lumbar_catalog_get_why (catalog, lumbar_condition_to_name (id))));

  g_assert_null (lumbar_catalog_get_why (catalog, "CLK"));
  g_assert_null (lumbar_catalog_get_why (catalog, NULL));
}

static void
test_cue_order (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *cues = lumbar_catalog_get_cues (catalog);

  g_assert_cmpuint (cues->len, ==, 17);
  for (guint i = 0; i < cues->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("CK%02u", i + 1);

      g_assert_cmpstr (((const LumbarCue *) g_ptr_array_index (cues, i))->id, ==, id);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/catalog/cues", test_cues);
  g_test_add_func ("/catalog/cue-pairs", test_cue_pairs);
  g_test_add_func ("/catalog/fault-pairs", test_fault_pairs);
  g_test_add_func ("/catalog/critical-cues", test_critical_cues);
  g_test_add_func ("/catalog/cue-order", test_cue_order);
  g_test_add_func ("/catalog/synonyms", test_synonyms);
  g_test_add_func ("/catalog/why", test_why);
  g_test_add_func ("/catalog/quick-check", test_quick_check);
  g_test_add_func ("/catalog/full-check", test_full_check);
  g_test_add_func ("/catalog/warning-signs", test_warning_signs);
  g_test_add_func ("/catalog/routines", test_routines);
  g_test_add_func ("/catalog/sides-and-counts", test_sides_and_counts);
  g_test_add_func ("/catalog/references", test_references);
  g_test_add_func ("/catalog/exercises", test_exercises);
  g_test_add_func ("/catalog/exercise-phases", test_exercise_phases);
  g_test_add_func ("/catalog/plan-agrees", test_plan_agrees);
  g_test_add_func ("/catalog/faults", test_faults);
  g_test_add_func ("/catalog/faults-article", test_faults_article);
  g_test_add_func ("/catalog/all-sources", test_all_sources);
  g_test_add_func ("/catalog/articles", test_articles);
  g_test_add_func ("/catalog/blocks", test_blocks);
  g_test_add_func ("/catalog/disagreement", test_disagreement);
  g_test_add_func ("/catalog/unknown-ids", test_unknown_ids);
  g_test_add_func ("/catalog/broken-files", test_broken_files);
  g_test_add_func ("/catalog/the-rest-stays", test_the_rest_stays);
  g_test_add_func ("/catalog/translation", test_translation);

  return g_test_run ();
}
