/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fault finder: from what was noticed to the fault, by pointer and keys. */

#include "config.h"

#include "lumbar-fault-finder-page.h"
#include "lumbar-form-page.h"
#include "ui-announced.h"
#include "ui-coach.h"
#include "ui-search.h"
#include "ui-test.h"

static void
set_up (UiSearch     *fixture,
        gconstpointer data)
{
  fixture->coach = ui_coach_new ("2026-03-02T18:00:00+01:00");
  ui_search_open (fixture, GTK_WIDGET (lumbar_fault_finder_page_new (lumbar_coach_get_catalog (fixture->coach->coach))));
}

static GtkWidget *
find_sign (UiSearch   *fixture,
           const char *sign)
{
  return ui_search_find (fixture, ADW_TYPE_ACTION_ROW, sign);
}

/* All five parts of a pull, and from a sign to its fault. */
static void
test_signs (UiSearch     *fixture,
            gconstpointer data)
{
  const char *stages[] = { "Before the Bar Moves", "On the Way Up", "At the Top", "On the Way Down", "Afterwards" };
  GtkWidget  *sign = find_sign (fixture, "There is a gap between the bar and the legs.");

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    g_assert_nonnull (ui_search_find (fixture, ADW_TYPE_PREFERENCES_GROUP, stages[i]));

  g_assert_nonnull (sign);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (sign)), ==, "Likely: Bar drifts forward");
  gtk_widget_activate (sign);
  g_assert_cmpstr (fixture->opened, ==, "bar-drifts");
}

/* Words of the sign or of the fault, in any order, with a slip. */
static void
test_typing (UiSearch     *fixture,
             gconstpointer data)
{
  ui_search_type (fixture, "legs gap");
  g_assert_nonnull (find_sign (fixture, "There is a gap between the bar and the legs."));
  g_assert_null (find_sign (fixture, "The bar is not level as it passes the knees."));
  g_assert_null (ui_search_find (fixture, ADW_TYPE_PREFERENCES_GROUP, "At the Top"));

  ui_search_type (fixture, "drfits");
  g_assert_nonnull (find_sign (fixture, "The bar swings around the knees."));

  ui_search_type (fixture, "");
  g_assert_nonnull (ui_search_find (fixture, ADW_TYPE_PREFERENCES_GROUP, "At the Top"));
}

/* Typed text is text, whatever it looks like. */
static void
test_nothing (UiSearch     *fixture,
              gconstpointer data)
{
  ui_search_type (fixture, "<xyzzy>");
  g_assert_nonnull (ui_search_find (fixture, GTK_TYPE_LABEL, "Nothing found for “<xyzzy>”"));
  g_assert_nonnull (ui_search_find (fixture, GTK_TYPE_BUTTON, "Search the _Library"));
  g_assert_null (ui_search_find (fixture, ADW_TYPE_PREFERENCES_GROUP, NULL));
}

/* Down goes to the first sign that is left, Enter opens it; Escape empties. */
static void
test_keys (UiSearch     *fixture,
           gconstpointer data)
{
  GtkWidget *focus;

  g_signal_emit_by_name (fixture->entry, "activate", NULL);
  g_assert_null (fixture->opened);

  ui_search_type (fixture, "dizzy");
  g_assert_true (ui_test_press (fixture->entry, "Down"));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (ADW_IS_ACTION_ROW (focus));
  gtk_widget_activate (focus);
  g_assert_cmpstr (fixture->opened, ==, "pressure-in-the-head");

  ui_search_type (fixture, "heels");
  g_signal_emit_by_name (fixture->entry, "activate", NULL);
  g_assert_cmpstr (fixture->opened, ==, "on-the-toes");

  g_assert_true (gtk_widget_grab_focus (ui_search_find (fixture, ADW_TYPE_ACTION_ROW, NULL)));
  ui_search_type (fixture, "dizzy");
  g_assert_true (GTK_IS_TEXT (gtk_window_get_focus (GTK_WINDOW (fixture->window))));

  g_signal_emit_by_name (fixture->entry, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)), ==, "");
}

static void
test_announced (UiSearch     *fixture,
                gconstpointer data)
{
  ui_search_type (fixture, "heels");
  ui_announced_wait_for ("1 result");
  ui_search_type (fixture, "xyzzy");
  ui_announced_wait_for ("0 results");
}

static void
test_fits (UiSearch     *fixture,
           gconstpointer data)
{
  ui_test_assert_fits_phone (fixture->page);
}

/* The row in the Form view leads here. */
static void
test_from_form (void)
{
  UiCoach      *coach = ui_coach_new ("2026-03-02T18:00:00+01:00");
  LumbarWindow *window = ui_coach_open_window (coach, "form");
  GtkWidget    *form = ui_test_find (GTK_WIDGET (window), LUMBAR_TYPE_FORM_PAGE, NULL);

  gtk_widget_activate (ui_test_find_shown (form, ADW_TYPE_ACTION_ROW, "Fault Finder"));
  ui_test_settle ();
  g_assert_true (LUMBAR_IS_FAULT_FINDER_PAGE (lumbar_window_get_visible_page (window)));
  g_assert_true (GTK_IS_TEXT (gtk_window_get_focus (GTK_WINDOW (window))));

  gtk_window_destroy (GTK_WINDOW (window));
  ui_test_settle ();
  ui_coach_free (coach);
}

int
main (int   argc,
      char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add ("/fault-finder/" path, UiSearch, NULL, set_up, func, ui_search_close)
  ADD ("signs", test_signs);
  ADD ("typing", test_typing);
  ADD ("nothing", test_nothing);
  ADD ("keys", test_keys);
  ADD ("announced", test_announced);
  ADD ("fits", test_fits);
  g_test_add_func ("/fault-finder/from-form", test_from_form);

  return g_test_run ();
}
