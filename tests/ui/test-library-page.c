/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The library: shelves, results as one types, and the keys between them. */

#include "config.h"

#include "lumbar-library-page.h"
#include "ui-announced.h"
#include "ui-coach.h"
#include "ui-test.h"

typedef struct
{
  UiCoach           *coach;
  LumbarLibrary     *library;
  GtkWidget         *window;
  LumbarLibraryPage *page;
  GtkWidget         *entry;
  char              *opened; /* what app.article was asked for */
} Fixture;

static void
article_activate_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  g_set_str (&((Fixture *) user_data)->opened, g_variant_get_string (parameter, NULL));
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  const GActionEntry actions[] = { { .name = "article", .parameter_type = "s", .activate = article_activate_cb } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  fixture->coach = ui_coach_new ("2026-03-02T18:00:00+01:00");
  fixture->library = lumbar_library_new (lumbar_coach_get_catalog (fixture->coach->coach));
  fixture->page = lumbar_library_page_new (fixture->library);
  fixture->window = adw_window_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), fixture);
  gtk_widget_insert_action_group (fixture->window, "app", G_ACTION_GROUP (group));
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  gtk_window_present (GTK_WINDOW (fixture->window));
  ui_test_settle ();
  fixture->entry = ui_test_find (fixture->window, GTK_TYPE_SEARCH_ENTRY, NULL);
  lumbar_library_page_start_typing (fixture->page);
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
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  /* The index may still be on its way. */
  ui_test_wait (is_alone, fixture->library);
  g_assert_finalize_object (fixture->library);
  g_clear_pointer (&fixture->opened, g_free);
  ui_announced_forget ();
  ui_coach_free (fixture->coach);
}

static void
type (Fixture    *fixture,
      const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->entry), text);
  ui_test_settle ();
}

/* The text of the first result, with what is bold in it. */
static GtkLabel *
find_result (Fixture *fixture)
{
  GtkWidget *list = gtk_widget_get_parent (ui_test_find_shown (fixture->window, GTK_TYPE_LIST_BOX_ROW, NULL));

  return GTK_LABEL (ui_test_find_shown (list, GTK_TYPE_LABEL, NULL));
}

static void
test_shelves (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget *shelf = ui_test_find_shown (fixture->window, GTK_TYPE_LABEL, "The first days");

  gtk_test_accessible_assert_role (shelf, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (shelf, GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
  g_assert_nonnull (ui_test_find_shown (fixture->window, ADW_TYPE_ACTION_ROW, "Ice and heat"));
  g_assert_nonnull (ui_test_find_shown (fixture->window, ADW_TYPE_EXPANDER_ROW, "All Exercises"));
  g_assert_null (ui_test_find_shown (fixture->window, GTK_TYPE_LABEL, "Last Read"));

  gtk_widget_activate (ui_test_find_shown (fixture->window, ADW_TYPE_ACTION_ROW, "Ice and heat"));
  g_assert_cmpstr (fixture->opened, ==, "ice-and-heat");
}

static void
test_typing (Fixture      *fixture,
             gconstpointer data)
{
  GtkLabel      *result;
  PangoAttrList *attributes;

  type (fixture, "sicatica");
  g_assert_null (ui_test_find_shown (fixture->window, ADW_TYPE_ACTION_ROW, "Ice and heat"));
  result = find_result (fixture);
  g_assert_cmpstr (gtk_label_get_label (result), ==, "Patterns: what the signs hint at");

  type (fixture, "patt");
  attributes = gtk_label_get_attributes (find_result (fixture));
  g_assert_nonnull (attributes);
  {
    g_autofree char *bold = pango_attr_list_to_string (attributes);

    g_assert_cmpstr (bold, ==, "0 8 weight heavy");
  }

  type (fixture, "");
  g_assert_nonnull (ui_test_find_shown (fixture->window, ADW_TYPE_ACTION_ROW, "Ice and heat"));
}

/* Typed text is text, whatever it looks like. */
static void
test_nothing (Fixture      *fixture,
              gconstpointer data)
{
  type (fixture, "<xyzzy>");
  g_assert_nonnull (ui_test_find_shown (fixture->window, GTK_TYPE_LABEL, "Nothing found for “<xyzzy>”"));
  g_assert_nonnull (ui_test_find_shown (fixture->window, ADW_TYPE_ACTION_ROW, "Ice and heat"));
}

/* Enter opens the best; Down goes to the results, and Enter opens that one. */
static void
test_keys (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget *focus;

  type (fixture, "bird");
  g_signal_emit_by_name (fixture->entry, "activate", NULL);
  g_assert_cmpstr (fixture->opened, ==, "bird-dog");

  type (fixture, "plank");
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "library.enter-results", NULL);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (GTK_IS_LIST_BOX_ROW (focus));
  gtk_widget_activate (focus);
  g_assert_cmpstr (fixture->opened, ==, "plank");

  g_signal_emit_by_name (fixture->entry, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)), ==, "");
}

/* Once the typing rests, it is said how much was found. */
static void
test_announced (Fixture      *fixture,
                gconstpointer data)
{
  type (fixture, "sicatica");
  ui_announced_wait_for ("3 results");
  type (fixture, "xyzzy");
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
  ui_test_assert_fits_phone (GTK_WIDGET (fixture->page));
  type (fixture, "deadlift");
  ui_test_assert_fits_phone (GTK_WIDGET (fixture->page));
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
  ADD ("announced", test_announced);
  ADD ("last", test_last);
  ADD ("fits", test_fits);

  return g_test_run ();
}
