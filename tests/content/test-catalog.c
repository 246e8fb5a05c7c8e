/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The catalogue as such: an unknown id is nothing, a broken file is left out with
 * its place named, texts come in the language of the program. */

#include "config.h"

#include <json-glib/json-glib.h>
#include <libintl.h>
#include <locale.h>

#include "content-asserts.h"
#include "lumbar-content-resource.h"

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
      content_assert_text ("a warning sign", sign->question);
      g_assert_true (sign == lumbar_catalog_get_warning_sign (catalog, expect[i]));
    }

  g_assert_null (lumbar_catalog_get_warning_sign (catalog, 12));
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

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/catalog/warning-signs", test_warning_signs);
  g_test_add_func ("/catalog/unknown-ids", test_unknown_ids);
  g_test_add_func ("/catalog/broken-files", test_broken_files);
  g_test_add_func ("/catalog/the-rest-stays", test_the_rest_stays);
  g_test_add_func ("/catalog/translation", test_translation);

  return g_test_run ();
}
