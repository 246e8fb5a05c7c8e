/* SPDX-License-Identifier: GPL-3.0-or-later */

/* F1: which page of the help the window asks for. */

#include "config.h"

#include "lumbar-entry-dialog.h"
#include "lumbar-help.h"
#include "lumbar-intake-dialog.h"
#include "lumbar-library.h"
#include "lumbar-preferences-dialog.h"
#include "lumbar-quick-check-page.h"
#include "lumbar-shortcuts.h"
#include "lumbar-today-page.h"
#include "lumbar-welcome-dialog.h"
#include "ui-page.h"
#include "ui-test.h"

static void
set_up (UiPage       *fixture,
        gconstpointer data)
{
  fixture->coach = ui_coach_new ("2026-03-02T18:00:00+01:00");
  ui_page_open (fixture, "today", LUMBAR_TYPE_TODAY_PAGE);
}

static void
assert_page (UiPage     *fixture,
             const char *page)
{
  g_autofree char *wanted = g_strconcat ("help:lumbar/", page, NULL);
  g_autofree char *uri = NULL;

  ui_test_settle ();
  uri = lumbar_help_dup_uri (fixture->window);
  g_assert_cmpstr (uri, ==, wanted);
}

/* Opens @dialog, looks, and closes it. */
static void
assert_page_of_dialog (UiPage     *fixture,
                       AdwDialog  *dialog,
                       const char *page)
{
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  assert_page (fixture, page);
  adw_dialog_force_close (dialog);
  ui_test_settle ();
}

static void
test_pages_exist (void)
{
  gsize                  n_topics;
  const LumbarHelpTopic *topics = lumbar_help_get_topics (&n_topics);

  for (gsize i = 0; i < n_topics; i++)
    {
      g_autofree char *name = g_strconcat (topics[i].page, ".page", NULL);
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "help", "C", name, NULL);

      g_test_message ("%s: %s", topics[i].name, path);
      g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
    }
}

static void
test_views (UiPage       *fixture,
            gconstpointer data)
{
  assert_page (fixture, "today-read");
  lumbar_window_show_view (fixture->window, "form");
  assert_page (fixture, "form-quick-check");
  lumbar_window_show_view (fixture->window, "mobility");
  assert_page (fixture, "mobility-run");
  lumbar_window_show_view (fixture->window, "diary");
  assert_page (fixture, "diary-write");
  lumbar_window_show_view (fixture->window, "return");
  assert_page (fixture, "return-weeks");
}

static void
test_pages (UiPage       *fixture,
            gconstpointer data)
{
  g_autoptr (LumbarLibrary) library = lumbar_library_new (lumbar_coach_get_catalog (fixture->coach->coach));

  lumbar_library_show (library, fixture->window);
  assert_page (fixture, "library-read");
  lumbar_library_show_article (library, fixture->window, "plank");
  assert_page (fixture, "library-read");
  lumbar_window_show_view (fixture->window, "today");
  lumbar_form_open_quick_check (fixture->window);
  assert_page (fixture, "form-quick-check");
  lumbar_window_show_view (fixture->window, "today");
  assert_page (fixture, "today-read");
}

static void
test_dialogs (UiPage       *fixture,
              gconstpointer data)
{
  LumbarCoach *coach = fixture->coach->coach;
  GSettings   *settings = fixture->coach->settings;
  g_autoptr (LumbarEntry) entry = lumbar_entry_new ();

  assert_page_of_dialog (fixture, lumbar_welcome_dialog_new (settings), "getting-started");
  assert_page_of_dialog (fixture, lumbar_preferences_dialog_new (settings), "preferences");
  assert_page_of_dialog (fixture, lumbar_shortcuts_dialog_new (), "keyboard");
  assert_page_of_dialog (fixture, lumbar_entry_dialog_new (coach, NULL), "diary-write");
  assert_page_of_dialog (fixture, lumbar_entry_dialog_new (coach, entry), "diary-change");
  assert_page (fixture, "today-read");
}

static void
help_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       n_asked)
{
  *(int *) n_asked += 1;
}

/* A dialog keeps the keys of the window away, but not this one. */
static void
test_key_in_dialogs (UiPage       *fixture,
                     gconstpointer data)
{
  const GActionEntry actions[] = { { .name = "help", .activate = help_cb } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  AdwDialog *dialog = lumbar_preferences_dialog_new (fixture->coach->settings);
  AdwDialog *question = adw_alert_dialog_new ("Sure?", NULL);
  int        n_asked = 0;

  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), &n_asked);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->window), "app", G_ACTION_GROUP (group));
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  g_assert_true (ui_test_press (GTK_WIDGET (dialog), "F1"));
  g_assert_cmpint (n_asked, ==, 1);

  adw_dialog_present (question, GTK_WIDGET (fixture->window));
  g_assert_true (ui_test_press (GTK_WIDGET (question), "F1"));
  g_assert_cmpint (n_asked, ==, 2);
  adw_dialog_force_close (question);
  ui_test_settle ();
  g_assert_true (ui_test_press (GTK_WIDGET (dialog), "F1"));
  g_assert_cmpint (n_asked, ==, 3);
}

/* The steps of a dialog have pages of their own. */
static void
test_steps (UiPage       *fixture,
            gconstpointer data)
{
  AdwDialog *dialog = lumbar_intake_dialog_new (fixture->coach->coach, fixture->coach->settings);
  GtkWidget *view;

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  assert_page (fixture, "warning-signs");
  view = ui_test_find_shown (GTK_WIDGET (dialog), ADW_TYPE_NAVIGATION_VIEW, NULL);
  adw_navigation_view_push_by_tag (ADW_NAVIGATION_VIEW (view), "where");
  assert_page (fixture, "return-my-back-hurts");
  adw_dialog_force_close (dialog);
}

/* A question is about what it was asked from. */
static void
test_question (UiPage       *fixture,
               gconstpointer data)
{
  AdwDialog *dialog = lumbar_preferences_dialog_new (fixture->coach->settings);

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  adw_dialog_present (adw_alert_dialog_new ("Sure?", NULL), GTK_WIDGET (fixture->window));
  assert_page (fixture, "preferences");
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/help/pages-exist", test_pages_exist);
#define ADD(path, func) g_test_add ("/help/" path, UiPage, NULL, set_up, func, ui_page_close)
  ADD ("views", test_views);
  ADD ("pages", test_pages);
  ADD ("dialogs", test_dialogs);
  ADD ("key-in-dialogs", test_key_in_dialogs);
  ADD ("steps", test_steps);
  ADD ("question", test_question);

  return g_test_run ();
}
