/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The library: shelves, results as one types, and the keys between them. */

#include "config.h"

#include "lumbar-library-page.h"
#include "ui-announced.h"
#include "ui-search.h"
#include "ui-test.h"

typedef struct
{
  UiSearch       search;
  LumbarLibrary *library;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->search.coach = ui_coach_new ("2026-03-02T18:00:00+01:00");
  fixture->library = lumbar_library_new (lumbar_coach_get_catalog (fixture->search.coach->coach));
  ui_search_open (&fixture->search, GTK_WIDGET (lumbar_library_page_new (fixture->library)));
  lumbar_library_page_start_typing (LUMBAR_LIBRARY_PAGE (fixture->search.page));
}

static gboolean
is_alone (gpointer data)
{
  return G_OBJECT (data)->ref_count == 1;
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  ui_search_close (&fixture->search, data);
  /* The index may still be on its way. */
  ui_test_wait (is_alone, fixture->library);
  g_assert_finalize_object (fixture->library);
}

/* The text of the first result, with what is bold in it. */
static GtkLabel *
find_result (Fixture *fixture)
{
  GtkWidget *list = gtk_widget_get_parent (ui_search_find (&fixture->search, GTK_TYPE_LIST_BOX_ROW, NULL));

  return GTK_LABEL (ui_test_find_shown (list, GTK_TYPE_LABEL, NULL));
}

static void
test_shelves (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget *shelf = ui_search_find (&fixture->search, GTK_TYPE_LABEL, "The first days");

  gtk_test_accessible_assert_role (shelf, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (shelf, GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
  g_assert_nonnull (ui_search_find (&fixture->search, ADW_TYPE_ACTION_ROW, "Ice and heat"));
  g_assert_nonnull (ui_search_find (&fixture->search, ADW_TYPE_EXPANDER_ROW, "All Exercises"));
  g_assert_null (ui_search_find (&fixture->search, GTK_TYPE_LABEL, "Last Read"));

  gtk_widget_activate (ui_search_find (&fixture->search, ADW_TYPE_ACTION_ROW, "Ice and heat"));
  g_assert_cmpstr (fixture->search.opened, ==, "ice-and-heat");
}

static void
test_typing (Fixture      *fixture,
             gconstpointer data)
{
  GtkLabel      *result;
  PangoAttrList *attributes;

  ui_search_type (&fixture->search, "sicatica");
  g_assert_null (ui_search_find (&fixture->search, ADW_TYPE_ACTION_ROW, "Ice and heat"));
  result = find_result (fixture);
  g_assert_cmpstr (gtk_label_get_label (result), ==, "Patterns: what the signs hint at");

  ui_search_type (&fixture->search, "patt");
  attributes = gtk_label_get_attributes (find_result (fixture));
  g_assert_nonnull (attributes);
  {
    g_autofree char *bold = pango_attr_list_to_string (attributes);

    g_assert_cmpstr (bold, ==, "0 8 weight heavy");
  }

  ui_search_type (&fixture->search, "");
  g_assert_nonnull (ui_search_find (&fixture->search, ADW_TYPE_ACTION_ROW, "Ice and heat"));
}

/* Typed text is text, whatever it looks like. */
static void
test_nothing (Fixture      *fixture,
              gconstpointer data)
{
  ui_search_type (&fixture->search, "<xyzzy>");
  g_assert_nonnull (ui_search_find (&fixture->search, GTK_TYPE_LABEL, "Nothing found for “<xyzzy>”"));
  g_assert_nonnull (ui_search_find (&fixture->search, ADW_TYPE_ACTION_ROW, "Ice and heat"));
}

/* Enter opens the best; Down goes to the results, and Enter opens that one. */
static void
test_keys (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget *focus;

  ui_search_type (&fixture->search, "bird");
  g_signal_emit_by_name (fixture->search.entry, "activate", NULL);
  g_assert_cmpstr (fixture->search.opened, ==, "bird-dog");

  ui_search_type (&fixture->search, "plank");
  g_assert_true (ui_test_press (fixture->search.entry, "Down"));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->search.window));
  g_assert_true (GTK_IS_LIST_BOX_ROW (focus));
  gtk_widget_activate (focus);
  g_assert_cmpstr (fixture->search.opened, ==, "plank");

  g_signal_emit_by_name (fixture->search.entry, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->search.entry)), ==, "");
}

/* Enter reaches the entry from everywhere, and is for what has the focus. */
static void
test_enter_elsewhere (Fixture      *fixture,
                      gconstpointer data)
{
  GtkWidget *row;

  ui_search_type (&fixture->search, "sicatica");
  row = gtk_widget_get_next_sibling (ui_search_find (&fixture->search, GTK_TYPE_LIST_BOX_ROW, NULL));
  g_assert_true (gtk_widget_grab_focus (row));
  g_signal_emit_by_name (fixture->search.entry, "activate", NULL);
  g_assert_cmpstr (fixture->search.opened, ==, "when-to-get-help");

  ui_search_type (&fixture->search, "xyzzy");
  g_assert_true (gtk_widget_grab_focus (ui_search_find (&fixture->search, ADW_TYPE_ACTION_ROW, "Ice and heat")));
  g_signal_emit_by_name (fixture->search.entry, "activate", NULL);
  g_assert_cmpstr (fixture->search.opened, ==, "ice-and-heat");
}

/* What is typed while a row has the focus takes it to the entry. */
static void
test_typing_elsewhere (Fixture      *fixture,
                       gconstpointer data)
{
  GtkWidget *focus;

  g_assert_true (gtk_widget_grab_focus (ui_search_find (&fixture->search, ADW_TYPE_ACTION_ROW, "Ice and heat")));
  ui_search_type (&fixture->search, "hips");
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->search.window));
  g_assert_true (gtk_widget_is_ancestor (focus, fixture->search.entry));
}

/* The shelves are one list to who goes down them. */
static void
test_next_shelf (Fixture      *fixture,
                 gconstpointer data)
{
  GtkWidget *row = ui_search_find (&fixture->search, ADW_TYPE_ACTION_ROW, "Ice and heat");
  GtkWidget *list = gtk_widget_get_parent (row);
  gboolean   went;

  g_assert_true (gtk_widget_grab_focus (gtk_widget_get_last_child (list)));
  g_signal_emit_by_name (list, "keynav-failed", GTK_DIR_DOWN, &went);
  g_assert_true (went);
  row = gtk_window_get_focus (GTK_WINDOW (fixture->search.window));
  g_assert_false (gtk_widget_is_ancestor (row, list));
  g_signal_emit_by_name (gtk_widget_get_parent (row), "keynav-failed", GTK_DIR_UP, &went);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->search.window)), list));
}

/* Once the typing rests, it is said how much was found. */
static void
test_announced (Fixture      *fixture,
                gconstpointer data)
{
  ui_search_type (&fixture->search, "sicatica");
  ui_announced_wait_for ("3 results");
  ui_search_type (&fixture->search, "xyzzy");
  ui_announced_wait_for ("Nothing found; the shelves are below");
}

static void
test_last (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget *second;

  lumbar_library_set_place (fixture->library, "plank", 120);
  second = g_object_ref_sink (GTK_WIDGET (lumbar_library_page_new (fixture->library)));
  g_assert_nonnull (ui_test_find (second, ADW_TYPE_ACTION_ROW, "Front plank"));
  g_object_unref (second);
  g_assert_cmpstr (lumbar_library_get_last (fixture->library), ==, "plank");
}

static void
test_fits (Fixture      *fixture,
           gconstpointer data)
{
  ui_test_assert_fits_phone (fixture->search.page);
  ui_search_type (&fixture->search, "deadlift");
  ui_test_assert_fits_phone (fixture->search.page);
}

int
main (int   argc,
      char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add ("/library-page/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("shelves", test_shelves);
  ADD ("typing", test_typing);
  ADD ("nothing", test_nothing);
  ADD ("keys", test_keys);
  ADD ("enter-elsewhere", test_enter_elsewhere);
  ADD ("typing-elsewhere", test_typing_elsewhere);
  ADD ("next-shelf", test_next_shelf);
  ADD ("announced", test_announced);
  ADD ("last", test_last);
  ADD ("fits", test_fits);

  return g_test_run ();
}
