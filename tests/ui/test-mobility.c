/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Mobility view in the window: routines, history, and the run that was
 * interrupted. */

#include "ui-test.h"

#include "lumbar-entry.h"
#include "lumbar-mobility-page.h"
#include "lumbar-mobility.h"
#include "lumbar-player-page.h"
#include "lumbar-routine-page.h"
#include "lumbar-sessions-page.h"
#include "lumbar-unfinished.h"
#include "ui-page.h"

static void
open_window (UiPage *fixture)
{
  ui_page_open (fixture, "mobility", LUMBAR_TYPE_MOBILITY_PAGE);
}

static void
set_up_closed (UiPage       *fixture,
               gconstpointer data)
{
  fixture->coach = ui_coach_new ("2026-03-02T07:00:00+01:00");
  g_settings_set_boolean (fixture->coach->settings, "first-run-done", TRUE);
}

static void
set_up (UiPage       *fixture,
        gconstpointer data)
{
  set_up_closed (fixture, data);
  open_window (fixture);
}

static LumbarRun *
run_new (UiPage *fixture,
         int     seconds)
{
  LumbarCatalog *catalog = lumbar_coach_get_catalog (fixture->coach->coach);
  LumbarRun     *run = lumbar_run_new (lumbar_catalog_get_routine (catalog, "morning-5"), LUMBAR_UNANSWERED);

  lumbar_run_start (run, ui_coach_get_now (fixture->coach), 0);
  lumbar_player_set_gap (lumbar_run_get_player (run), G_MAXINT64);
  lumbar_player_advance (lumbar_run_get_player (run), seconds * (gint64) G_USEC_PER_SEC);

  return run;
}

/* Somebody was a hundred seconds into a routine when the computer went dark. */
static void
interrupt (UiPage *fixture,
           int     seconds)
{
  g_autoptr (LumbarRun) run = run_new (fixture, seconds);

  lumbar_unfinished_save (fixture->coach->coach, run);
}

static void
put_session (UiPage *fixture,
             int     day)
{
  g_autoptr (LumbarRun) run = run_new (fixture, 300);
  LumbarMoment   now = ui_coach_get_now (fixture->coach);
  LumbarSession *session = lumbar_run_dup_session (run, now, now, 1);

  session->started_at.local -= day * 86400;
  ui_coach_put (fixture->coach, session);
}

static GtkWidget *
find (UiPage     *fixture,
      GType       type,
      const char *name)
{
  GtkWidget *widget = ui_test_find_shown (GTK_WIDGET (fixture->window), type, name);

  if (widget == NULL)
    g_error ("“%s” is not shown", name);

  return widget;
}

static void
click (UiPage     *fixture,
       const char *label)
{
  g_signal_emit_by_name (find (fixture, GTK_TYPE_BUTTON, label), "clicked");
  ui_test_settle ();
}

static AdwNavigationPage *
get_top (UiPage *fixture)
{
  return lumbar_window_get_visible_page (fixture->window);
}

static LumbarPlayerState
get_state (UiPage *fixture)
{
  g_assert_true (LUMBAR_IS_PLAYER_PAGE (get_top (fixture)));

  return lumbar_player_get_state (lumbar_run_get_player (lumbar_player_page_get_run (LUMBAR_PLAYER_PAGE (get_top (fixture)))));
}

static void
test_routines_are_listed (UiPage       *fixture,
                          gconstpointer data)
{
  find (fixture, GTK_TYPE_LABEL, "Five-minute morning");
  g_assert_nonnull (ui_test_find (fixture->page, ADW_TYPE_ACTION_ROW, "Ten-minute morning"));
  g_assert_nonnull (ui_test_find (fixture->page, ADW_TYPE_ACTION_ROW, "Core builder, level 2"));
  g_assert_nonnull (ui_test_find (fixture->page, ADW_TYPE_ACTION_ROW, "Nothing yet"));
}

static void
test_one_press_starts_the_morning (UiPage       *fixture,
                                   gconstpointer data)
{
  click (fixture, "_Start, 5\u00a0min");

  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PLAYING);
}

static void
test_steps_can_be_read_first (UiPage       *fixture,
                              gconstpointer data)
{
  gtk_widget_activate_action (fixture->page, "mobility.show-routine", "s", "p1-core");
  ui_test_settle ();
  g_assert_true (LUMBAR_IS_ROUTINE_PAGE (get_top (fixture)));
  g_assert_cmpstr (adw_navigation_page_get_title (get_top (fixture)), ==, "Early core set");
  g_assert_nonnull (ui_test_find (GTK_WIDGET (get_top (fixture)), ADW_TYPE_ACTION_ROW, "Cobra on elbows"));

  click (fixture, "_Start");
  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PLAYING);
}

static void
test_opened_from_elsewhere_it_waits (UiPage       *fixture,
                                     gconstpointer data)
{
  LumbarEntry *entry = lumbar_entry_new ();
  LumbarRun   *run;

  entry->at = ui_coach_get_now (fixture->coach);
  entry->record.modified_at = entry->at;
  entry->pain_now = 3;
  entry->worst24 = 3;
  ui_coach_put (fixture->coach, entry);

  lumbar_mobility_open_routine (fixture->window, "morning-5");
  ui_test_settle ();
  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_READY);
  run = lumbar_player_page_get_run (LUMBAR_PLAYER_PAGE (get_top (fixture)));
  g_assert_cmpint (lumbar_run_get_pain_before (run), ==, 3);

  /* Asking twice does not stack two players. */
  lumbar_mobility_open_routine (fixture->window, "p1-core");
  ui_test_settle ();
  g_assert_true (lumbar_player_page_get_run (LUMBAR_PLAYER_PAGE (get_top (fixture))) == run);
}

static void
test_unknown_routine_is_said (UiPage       *fixture,
                              gconstpointer data)
{
  lumbar_mobility_open_routine (fixture->window, "no-such-routine");
  ui_test_settle ();

  g_assert_false (LUMBAR_IS_PLAYER_PAGE (get_top (fixture)));
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "There is no such routine"));
}

static void
test_history_newest_first (UiPage       *fixture,
                           gconstpointer data)
{
  GtkWidget *newest;
  GtkWidget *older;

  for (int day = 9; day >= 0; day--)
    put_session (fixture, day);

  newest = ui_test_find (fixture->page, GTK_TYPE_LABEL, "Today, 07:00 · 5\u00a0min, whole · worst pain 1");
  older = ui_test_find (fixture->page, GTK_TYPE_LABEL, "Yesterday, 07:00 · 5\u00a0min, whole · worst pain 1");
  g_assert_nonnull (newest);
  g_assert_nonnull (older);
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (newest, GTK_TYPE_LIST_BOX_ROW))), <,
                   gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (older, GTK_TYPE_LIST_BOX_ROW))));

  g_assert_nonnull (ui_test_find (fixture->page, ADW_TYPE_ACTION_ROW, "Show All"));
  gtk_widget_activate_action (fixture->page, "mobility.show-history", NULL);
  ui_test_settle ();
  g_assert_true (LUMBAR_IS_SESSIONS_PAGE (get_top (fixture)));
  find (fixture, GTK_TYPE_LABEL, "Saturday 21 February, 07:00 · 5\u00a0min, whole · worst pain 1");
}

static void
open_window_after_interruption (UiPage *fixture,
                                int     seconds)
{
  interrupt (fixture, seconds);
  open_window (fixture);
}

static void
test_interrupted_run_is_offered (UiPage       *fixture,
                                 gconstpointer data)
{
  AdwDialog *dialog;

  open_window_after_interruption (fixture, 100);
  dialog = ui_page_get_dialog (fixture);
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==, "Resume the Routine?");
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==, "Five-minute morning. Interrupted: Today, 07:00 · 3:20\u00a0min left");

  g_signal_emit_by_name (ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "_Resume"), "clicked");
  ui_test_settle ();
  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PAUSED);
  find (fixture, GTK_TYPE_LABEL, "Step 6 of 13 · 3:20 left");
}

static void
test_later_keeps_the_card (UiPage       *fixture,
                           gconstpointer data)
{
  AdwDialog *dialog;

  open_window_after_interruption (fixture, 100);
  dialog = ui_page_get_dialog (fixture);
  g_signal_emit_by_name (ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "_Later"), "clicked");
  ui_test_settle ();

  find (fixture, GTK_TYPE_LABEL, "Resume the Routine?");
  click (fixture, "S_tore as Is");
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_SESSION, 1);
  ui_test_settle ();

  const LumbarSession *session = ui_coach_get (fixture->coach, LUMBAR_RECORD_SESSION, 0);

  g_assert_cmpint (session->active_seconds, ==, 100);
  g_assert_false (session->completed);
  g_assert_null (lumbar_unfinished_load (fixture->coach->coach));
  g_assert_null (ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, "Resume the Routine?"));
}

static void
test_discarded_run_is_gone (UiPage       *fixture,
                            gconstpointer data)
{
  AdwDialog *dialog;

  open_window_after_interruption (fixture, 100);
  dialog = ui_page_get_dialog (fixture);
  g_signal_emit_by_name (ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "_Discard"), "clicked");
  ui_test_settle ();

  g_assert_null (lumbar_unfinished_load (fixture->coach->coach));
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_SESSION), ==, 0);
}

/* Killed between the end and the answer of the store. */
static void
test_ended_run_is_stored_unasked (UiPage       *fixture,
                                  gconstpointer data)
{
  open_window_after_interruption (fixture, 300);
  g_assert_null (ui_page_get_dialog (fixture));
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_SESSION, 1);

  g_assert_true (((const LumbarSession *) ui_coach_get (fixture->coach, LUMBAR_RECORD_SESSION, 0))->completed);
}

static void
test_fits_a_phone (UiPage       *fixture,
                   gconstpointer data)
{
  put_session (fixture, 0);

  ui_test_assert_fits_phone (fixture->page);
}

#define ADD(path, set_up, func) g_test_add ("/mobility/" path, UiPage, NULL, set_up, func, ui_page_close)

int
main (int   argc,
      char *argv[])
{
  ui_test_init (&argc, &argv);

  ADD ("routines-are-listed", set_up, test_routines_are_listed);
  ADD ("one-press-starts-the-morning", set_up, test_one_press_starts_the_morning);
  ADD ("steps-can-be-read-first", set_up, test_steps_can_be_read_first);
  ADD ("opened-from-elsewhere-it-waits", set_up, test_opened_from_elsewhere_it_waits);
  ADD ("unknown-routine-is-said", set_up, test_unknown_routine_is_said);
  ADD ("history-newest-first", set_up, test_history_newest_first);
  ADD ("interrupted-run-is-offered", set_up_closed, test_interrupted_run_is_offered);
  ADD ("later-keeps-the-card", set_up_closed, test_later_keeps_the_card);
  ADD ("discarded-run-is-gone", set_up_closed, test_discarded_run_is_gone);
  ADD ("ended-run-is-stored-unasked", set_up_closed, test_ended_run_is_stored_unasked);
  ADD ("fits-a-phone", set_up, test_fits_a_phone);

  return g_test_run ();
}
