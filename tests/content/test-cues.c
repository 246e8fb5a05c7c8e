/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The cues and faults of a pull: every one is complete, shown right and wrong,
 * and in its order. */

#include "config.h"

#include "content-asserts.h"
#include "lumbar-reading.h"

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
      content_assert_text (id, cue->title);
      content_assert_text (id, cue->cue);
      content_assert_text (id, cue->why);
      content_assert_text (id, cue->fault);
      content_assert_text (id, cue->fix);
      g_assert_cmpuint (g_strv_length (cue->basis.sources), >, 0);
      if (cue->figure != NULL)
        content_assert_figure (catalog, id, cue->figure);
    }

  files = content_files_of ("cues");
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

/* Every fault can be noticed, mended and read about, in the order of a pull. */
static void
test_faults (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *faults = lumbar_catalog_get_faults (catalog);
  g_auto (GStrv) files = content_files_of ("faults");
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
      content_assert_text (fault->id, fault->title);
      content_assert_text (fault->id, fault->why);
      content_assert_texts (fault->id, fault->notice);
      content_assert_texts (fault->id, fault->fix);
      for (guint j = 0; fault->cues[j] != NULL; j++)
        g_assert_nonnull (lumbar_catalog_get_cue (catalog, fault->cues[j]));
      for (guint j = 0; fault->exercises[j] != NULL; j++)
        g_assert_nonnull (lumbar_catalog_get_exercise (catalog, fault->exercises[j]));
      if (fault->figure != NULL)
        content_assert_figure (catalog, fault->id, fault->figure);

      g_assert_cmpint (reading->kind, ==, LUMBAR_READING_FAULT);
      g_assert_cmpuint (g_strv_length (reading->related), ==, g_strv_length (fault->cues) + g_strv_length (fault->exercises) + 1);
      for (guint j = 0; reading->related[j] != NULL; j++)
        content_assert_text (fault->id, lumbar_catalog_get_reading_title (catalog, reading->related[j]));
      g_assert_cmpuint (reading->sources->len, >, 0);
    }

  for (int i = 0; i < LUMBAR_N_FAULT_STAGES; i++)
    g_assert_cmpuint (seen[i], >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/cues/cues", test_cues);
  g_test_add_func ("/cues/cue-pairs", test_cue_pairs);
  g_test_add_func ("/cues/fault-pairs", test_fault_pairs);
  g_test_add_func ("/cues/critical-cues", test_critical_cues);
  g_test_add_func ("/cues/cue-order", test_cue_order);
  g_test_add_func ("/cues/quick-check", test_quick_check);
  g_test_add_func ("/cues/full-check", test_full_check);
  g_test_add_func ("/cues/faults", test_faults);

  return g_test_run ();
}
