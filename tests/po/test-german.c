/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window in German: plurals, loads, dates and entries follow the language. */

#include "config.h"

#include <glib/gi18n.h>

#include "ui-coach.h"
#include "ui-test.h"
#include "worked-episode.h"

#include "lumbar-article-page.h"
#include "lumbar-date-text.h"
#include "lumbar-ladder-group.h"
#include "lumbar-plan-text.h"
#include "lumbar-return-page.h"
#include "lumbar-routine-text.h"

#define NBSP "\u00a0"

static void
assert_text (char       *text,
             const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_plurals (void)
{
  LumbarReason gap = { .rule = LUMBAR_RULE_GAP, .number = 1 };

  assert_text (lumbar_reason_dup_text (&gap), "Die letzte Einheit war vor 1" NBSP "Tag, deshalb beginnt es heute niedriger.");
  gap.number = 2;
  assert_text (lumbar_reason_dup_text (&gap), "Die letzte Einheit war vor 2" NBSP "Tagen, deshalb beginnt es heute niedriger.");
  assert_text (g_strdup_printf (ngettext ("%d week", "%d weeks", 1), 1), "1" NBSP "Woche");
  assert_text (g_strdup_printf (ngettext ("%d week", "%d weeks", 2), 2), "2" NBSP "Wochen");
}

static void
test_loads (void)
{
  assert_text (lumbar_load_dup_text (62500, LUMBAR_UNIT_KG), "62,5" NBSP "kg");
  assert_text (lumbar_load_dup_text (101250, LUMBAR_UNIT_LB), "101,25" NBSP "lb");
}

static void
test_dates (void)
{
  LumbarDate date = lumbar_date_from_ymd (2025, 3, 3);

  assert_text (lumbar_date_dup_text (date), "3. März 2025");
  assert_text (lumbar_date_dup_relative_text (date, date), "Heute");
  assert_text (lumbar_date_dup_relative_text (date, date + 1), "Gestern");
  assert_text (lumbar_date_dup_relative_text (date, date + 7), "Montag, 3. März");
  assert_text (lumbar_date_dup_relative_text (date, date + 365), "Montag, 3. März 2025");
}

static void
assert_typed (const char *text,
              const char *expected)
{
  LumbarDate       date = LUMBAR_DATE_NONE;
  g_autofree char *found = NULL;

  g_assert_cmpint (lumbar_date_parse_entry_text (text, &date), ==, expected != NULL);
  found = date != LUMBAR_DATE_NONE ? lumbar_date_format (date) : NULL;
  g_assert_cmpstr (found, ==, expected);
}

static void
test_typed_dates (void)
{
  assert_text (lumbar_date_dup_entry_text (lumbar_date_from_ymd (2025, 3, 14)), "14.03.2025");
  assert_typed ("14.03.2025", "2025-03-14");
  assert_typed (" 4.3.2025 ", "2025-03-04");
  assert_typed ("2025-03-14", "2025-03-14");
  assert_typed ("30.02.2025", NULL);
  assert_typed ("14.03.25", NULL);
  assert_typed ("14.03.", NULL);
  assert_typed ("gestern", NULL);
}

static void
test_typed_weights (void)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *group = g_object_ref_sink (g_object_new (LUMBAR_TYPE_LADDER_GROUP, NULL));
  GtkWidget *row;

  adw_window_set_content (ADW_WINDOW (window), group);
  row = ui_test_find (group, ADW_TYPE_SPIN_ROW, "Gewicht");
  g_assert_nonnull (row);

  gtk_editable_set_text (GTK_EDITABLE (row), "62,5");
  adw_spin_row_update (ADW_SPIN_ROW (row));
  g_assert_cmpfloat (adw_spin_row_get_value (ADW_SPIN_ROW (row)), ==, 62.5);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "62,50");

  /* As on a number pad that has a point. */
  gtk_editable_set_text (GTK_EDITABLE (row), "87.5");
  adw_spin_row_update (ADW_SPIN_ROW (row));
  g_assert_cmpfloat (adw_spin_row_get_value (ADW_SPIN_ROW (row)), ==, 87.5);

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (group);
}

static void
test_return_page (void)
{
  static const char *const texts[] = {
    "Wochen bis zur Rückkehr",
    "6" NBSP "Wochen",
    "21. April 2025",
    "102,5" NBSP "kg, 3 × 8",
    "57,5" NBSP "% deines früheren Gewichts",
  };
  UiCoach   *coach = ui_coach_new ("2025-01-06T20:00:00+01:00");
  GtkWidget *page = g_object_new (LUMBAR_TYPE_RETURN_PAGE, "coach", coach->coach, NULL);
  GtkWidget *window;

  ui_coach_put (coach, worked_episode_new (ui_coach_get_now (coach), TRUE));
  window = ui_test_open_window (page, 800, 800);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_nonnull (ui_test_find_shown (page, GTK_TYPE_LABEL, texts[i]));

  gtk_window_destroy (GTK_WINDOW (window));
  ui_coach_free (coach);
}

/* NULL: as the interface. */
static void
assert_language (GtkWidget  *page,
                 const char *text,
                 const char *expected)
{
  GtkWidget         *label = ui_test_find_shown (page, GTK_TYPE_LABEL, text);
  PangoAttrList     *attributes;
  PangoAttrIterator *iterator;
  PangoAttribute    *language;

  g_assert_nonnull (label);
  attributes = gtk_label_get_attributes (GTK_LABEL (label));
  iterator = attributes != NULL ? pango_attr_list_get_iterator (attributes) : NULL;
  language = iterator != NULL ? pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE) : NULL;
  g_assert_cmpstr (language != NULL ? pango_language_to_string (((PangoAttrLanguage *) language)->value) : NULL, ==, expected);
  g_clear_pointer (&iterator, pango_attr_iterator_destroy);
}

/* The content waits for its translation; a screen reader has to know. */
static void
test_english_article (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  g_autoptr (LumbarLibrary) library = lumbar_library_new (catalog);
  GtkWidget         *page = GTK_WIDGET (lumbar_article_page_new (library, "hips-first"));
  const LumbarFault *fault = lumbar_catalog_get_fault (catalog, "hips-first");
  GtkWidget         *window = ui_test_open_window (page, 800, 800);

  assert_language (page, "Kurz gesagt", NULL);
  assert_language (page, fault->title, "en");
  assert_language (page, fault->why, "en");
  assert_language (page, fault->notice[0], "en");

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  bindtextdomain (GETTEXT_PACKAGE, BUILT_CATALOGUES);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  ui_test_init (&argc, &argv);

  g_test_add_func ("/german/plurals", test_plurals);
  g_test_add_func ("/german/loads", test_loads);
  g_test_add_func ("/german/dates", test_dates);
  g_test_add_func ("/german/typed-dates", test_typed_dates);
  g_test_add_func ("/german/typed-weights", test_typed_weights);
  g_test_add_func ("/german/return-page", test_return_page);
  g_test_add_func ("/german/english-article", test_english_article);

  return g_test_run ();
}
