/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading: what is said, in which order, how a screen reader hears it, where
 * it was left, and on paper. */

#include "config.h"

#include <glib/gstdio.h>

#include "lumbar-article-page.h"
#include "lumbar-article-print.h"
#include "ui-coach.h"
#include "ui-test.h"

typedef struct
{
  UiCoach       *coach;
  LumbarLibrary *library;
  GtkWidget     *window;
  GtkWidget     *page;
} Fixture;

static void
show (Fixture    *fixture,
      const char *id)
{
  fixture->page = GTK_WIDGET (lumbar_article_page_new (fixture->library, id));
  adw_navigation_view_replace (ADW_NAVIGATION_VIEW (adw_window_get_content (ADW_WINDOW (fixture->window))),
                               (AdwNavigationPage *[]) { ADW_NAVIGATION_PAGE (fixture->page) }, 1);
  ui_test_settle ();
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->coach = ui_coach_new ("2026-03-02T18:00:00+01:00");
  fixture->library = lumbar_library_new (lumbar_coach_get_catalog (fixture->coach->coach));
  fixture->window = ui_test_open_window (adw_navigation_view_new (), 360, 400);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  ui_test_settle ();
  g_assert_finalize_object (fixture->library);
  ui_coach_free (fixture->coach);
}

static void
test_article (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget *title;
  GtkWidget *heading;
  GtkWidget *short_title;

  show (fixture, "causes");
  title = ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "What can lead to back pain");
  heading = ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "In the lift");
  short_title = ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "In Short");

  gtk_test_accessible_assert_role (title, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (title, GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
  gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (heading, GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
  g_assert_nonnull (short_title);
  g_assert_nonnull (ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "One side does more than the other."));
  g_assert_nonnull (ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "Where Articles Disagree"));
  g_assert_nonnull (ui_test_find (fixture->page, ADW_TYPE_ACTION_ROW, "Staying well"));
  g_assert_nonnull (ui_test_find (fixture->page, ADW_TYPE_EXPANDER_ROW, "Where This Comes From"));
}

/* Every reading there is can be shown, and none asks for more than a phone. */
static void
test_all_fit (Fixture      *fixture,
              gconstpointer data)
{
  const char *ids[] = { "causes", "when-to-get-help", "faults", "about-sources", "rdl", "bird-dog", "CK05" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      show (fixture, ids[i]);
      ui_test_assert_fits_phone (fixture->page);
    }
}

static gboolean
is_note_title (GtkWidget *widget)
{
  return gtk_widget_has_css_class (widget, "caption-heading") &&
         gtk_widget_has_css_class (gtk_widget_get_parent (widget), "article-note");
}

static int
get_expected_level (GtkWidget *widget)
{
  if (gtk_widget_has_css_class (widget, "title-1"))
    return 1;

  return is_note_title (widget) && !gtk_widget_has_css_class (gtk_widget_get_parent (widget), "in-short") ? 3 : 2;
}

/* What looks like a heading is one, of its level; returns how many there are,
 * and counts the titles. */
static guint
count_headings (GtkWidget *widget,
                guint     *n_titles)
{
  guint count = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  if (gtk_widget_has_css_class (widget, "title-1") || gtk_widget_has_css_class (widget, "title-4") ||
      gtk_widget_has_css_class (widget, "heading") || is_note_title (widget))
    {
      gtk_test_accessible_assert_role (widget, GTK_ACCESSIBLE_ROLE_HEADING);
      gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LEVEL, get_expected_level (widget));
      *n_titles += get_expected_level (widget) == 1;
      count++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += count_headings (child, n_titles);

  return count;
}

/* Headings of the text, and notes with theirs. */
static guint
count_heading_blocks (const LumbarReading *reading)
{
  guint count = 0;

  for (guint i = 0; i < reading->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (reading->blocks, i);

      count += block->type == LUMBAR_BLOCK_HEADING || block->type == LUMBAR_BLOCK_NOTE;
    }

  return count;
}

/* In every article: the title, what is in short, each heading of the text, and
 * what to read next. */
static void
test_headings (Fixture      *fixture,
               gconstpointer data)
{
  LumbarCatalog   *catalog = lumbar_library_get_catalog (fixture->library);
  const GPtrArray *articles = lumbar_catalog_get_articles (catalog);

  for (guint i = 0; i < articles->len; i++)
    {
      const LumbarArticle *article = g_ptr_array_index (articles, i);
      g_autoptr (LumbarReading) reading = lumbar_reading_new (catalog, article->id);
      gboolean reads_on = reading->next != NULL || reading->related[0] != NULL;
      guint    n_titles = 0;

      show (fixture, article->id);
      g_test_message ("%s", article->id);
      g_assert_cmpuint (count_headings (fixture->page, &n_titles), ==, 2 + count_heading_blocks (reading) + reads_on);
      g_assert_cmpuint (n_titles, ==, 1);
    }
}

/* What comes next, and what belongs to it, is one press away. */
static void
test_read_on (Fixture      *fixture,
              gconstpointer data)
{
  LumbarCatalog   *catalog = lumbar_library_get_catalog (fixture->library);
  const GPtrArray *articles = lumbar_catalog_get_articles (catalog);
  guint            n_next = 0;

  for (guint i = 0; i < articles->len; i++)
    {
      const LumbarArticle *article = g_ptr_array_index (articles, i);
      g_autoptr (LumbarReading) reading = lumbar_reading_new (catalog, article->id);
      const char *title = reading->next != NULL ? lumbar_catalog_get_reading_title (catalog, reading->next) : NULL;
      GtkWidget  *row;

      if (title == NULL)
        continue;

      show (fixture, article->id);
      row = ui_test_find_shown (fixture->page, ADW_TYPE_ACTION_ROW, title);
      g_assert_nonnull (row);
      g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "app.article");
      g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)), NULL), ==, reading->next);
      n_next++;
    }
  g_assert_cmpuint (n_next, >, articles->len / 2);
}

static void
assert_subtitle (Fixture    *fixture,
                 const char *title,
                 const char *subtitle)
{
  GtkWidget *row = ui_test_find_shown (fixture->page, ADW_TYPE_ACTION_ROW, title);

  g_assert_nonnull (row);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, subtitle);
}

/* A title alone does not tell whether it is an exercise, a cue or an article. */
static void
test_read_on_says_what (Fixture      *fixture,
                        gconstpointer data)
{
  LumbarCatalog     *catalog = lumbar_library_get_catalog (fixture->library);
  const LumbarFault *fault = g_ptr_array_index (lumbar_catalog_get_faults (catalog), 0);
  g_autoptr (LumbarReading) reading = lumbar_reading_new (catalog, fault->id);

  show (fixture, fault->id);
  assert_subtitle (fixture, lumbar_catalog_get_reading_title (catalog, fault->cues[0]), "Cue");
  assert_subtitle (fixture, lumbar_catalog_get_reading_title (catalog, fault->exercises[0]), "Exercise");
  assert_subtitle (fixture, lumbar_catalog_get_reading_title (catalog, fault->article), "Article");
  assert_subtitle (fixture, lumbar_catalog_get_reading_title (catalog, reading->next), "Next fault");
}

static void
test_exercise (Fixture      *fixture,
               gconstpointer data)
{
  show (fixture, "rdl");
  g_assert_nonnull (ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "Steps"));
  g_assert_nonnull (ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "A common mistake"));
  g_assert_nonnull (ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "Take Care"));
  g_assert_nonnull (ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "3."));
}

static gboolean
is_scrolled (gpointer data)
{
  return gtk_adjustment_get_value (data) > 0;
}

/* Left in the middle, an article opens there again. */
static void
test_place (Fixture      *fixture,
            gconstpointer data)
{
  GtkWidget     *scroller;
  GtkAdjustment *adjustment;

  show (fixture, "causes");
  scroller = ui_test_find (fixture->page, GTK_TYPE_SCROLLED_WINDOW, NULL);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_widget_activate_action (fixture->page, "article.scroll", "i", GTK_SCROLL_PAGE_DOWN);
  ui_test_wait (is_scrolled, adjustment);
  gtk_adjustment_set_value (adjustment, 300);
  show (fixture, "plank");
  g_assert_cmpfloat (lumbar_library_get_place (fixture->library, "causes"), ==, 300);
  g_assert_cmpstr (lumbar_library_get_last (fixture->library), ==, "plank");

  show (fixture, "causes");
  scroller = ui_test_find (fixture->page, GTK_TYPE_SCROLLED_WINDOW, NULL);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 300);
}

/* So does what was open when the window was closed, at the next start. */
static void
test_last_place (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (LumbarLibrary) next = lumbar_library_new (lumbar_library_get_catalog (fixture->library));
  GtkWidget *scroller;

  lumbar_library_set_settings (fixture->library, fixture->coach->settings);
  show (fixture, "causes");
  scroller = ui_test_find (fixture->page, GTK_TYPE_SCROLLED_WINDOW, NULL);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 300);
  gtk_widget_set_visible (fixture->window, FALSE);

  lumbar_library_set_settings (next, fixture->coach->settings);
  g_assert_cmpstr (lumbar_library_get_last (next), ==, "causes");
  g_assert_cmpfloat (lumbar_library_get_place (next, "causes"), ==, 300);

  /* What an update took away is forgotten. */
  g_settings_set (fixture->coach->settings, "last-read", "(sd)", "gone", 12.0);
  lumbar_library_set_settings (fixture->library, fixture->coach->settings);
  g_assert_cmpstr (lumbar_library_get_last (fixture->library), ==, "causes");
}

/* Prints to a file on paper of a size, and says how many pages it took. */
static int
print_pages (Fixture    *fixture,
             const char *id,
             const char *paper)
{
  g_autoptr (GtkPrintOperation) print = lumbar_article_print_new (lumbar_library_get_catalog (fixture->library), id);
  g_autofree char *path = g_build_filename (fixture->coach->data_dir, "article.pdf", NULL);
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  GtkPaperSize *size = gtk_paper_size_new (paper);
  int           n_pages;

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_paper_size_free (size);
  gtk_print_operation_set_default_page_setup (print, setup);
  gtk_print_operation_set_export_filename (print, path);
  gtk_print_operation_run (print, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  g_object_get (print, "n-pages", &n_pages, NULL);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "%PDF"));
  g_assert_cmpint (g_unlink (path), ==, 0);

  return n_pages;
}

static void
test_print (Fixture      *fixture,
            gconstpointer data)
{
  g_assert_cmpint (print_pages (fixture, "side-plank", GTK_PAPER_NAME_A4), ==, 1);
  g_assert_cmpint (print_pages (fixture, "CK01", GTK_PAPER_NAME_A4), ==, 1);
  g_assert_cmpint (print_pages (fixture, "when-to-get-help", "iso_a6"), >, 2);
}

int
main (int   argc,
      char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add ("/article-page/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("article", test_article);
  ADD ("all-fit", test_all_fit);
  ADD ("headings", test_headings);
  ADD ("read-on", test_read_on);
  ADD ("read-on-says-what", test_read_on_says_what);
  ADD ("exercise", test_exercise);
  ADD ("place", test_place);
  ADD ("last-place", test_last_place);
  ADD ("print", test_print);

  return g_test_run ();
}
