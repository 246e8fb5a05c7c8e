/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a diary entry told of is asked when the window opens, once, and what was
 * answered counts. */

#include "config.h"

#include "ui-coach.h"
#include "ui-test.h"

#include "lumbar-entry.h"
#include "lumbar-questions-dialog.h"
#include "lumbar-sign-page.h"

typedef struct
{
  UiCoach      *coach;
  LumbarWindow *window; /* (nullable) */
} Fixture;

static LumbarMoment
hours_ago (Fixture *fixture,
           int      hours)
{
  LumbarMoment moment = ui_coach_get_now (fixture->coach);

  moment.local -= hours * 3600;

  return moment;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  LumbarEpisode     *episode = lumbar_episode_new ();
  LumbarTriageRecord none = { .full = TRUE };

  fixture->coach = ui_coach_new ("2025-01-08T20:00:00+01:00");
  g_settings_set_boolean (fixture->coach->settings, "first-run-done", TRUE);
  episode->onset = hours_ago (fixture, 30);
  episode->record.modified_at = episode->onset;
  none.at = episode->onset;
  episode->intake = (LumbarIntake) { .at = episode->onset, .quality = LUMBAR_QUALITY_TIGHT, .worst = 4, .day_one_worst = LUMBAR_UNANSWERED };
  g_array_append_val (episode->triage, none);
  ui_coach_put (fixture->coach, episode);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  ui_coach_free (fixture->coach);
}

static void
write_entry (Fixture       *fixture,
             LumbarLegTrend leg_trend,
             LumbarPlaces   places,
             int            hours)
{
  LumbarEntry *entry = lumbar_entry_new ();

  entry->at = hours_ago (fixture, hours);
  entry->record.modified_at = entry->at;
  entry->pain_now = 3;
  entry->worst24 = 3;
  entry->leg_trend = leg_trend;
  entry->places = places;
  ui_coach_put (fixture->coach, entry);
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  ui_test_settle ();

  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static void
open_window (Fixture *fixture)
{
  fixture->window = ui_coach_open_window (fixture->coach, "diary");
  lumbar_window_diary_opened (fixture->window);
  ui_test_settle ();
}

static void
close_window (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = NULL;
  ui_test_settle ();
}

static const char *
get_question (Fixture *fixture,
              int      number)
{
  return lumbar_catalog_get_warning_sign (lumbar_coach_get_catalog (fixture->coach->coach), number)->question;
}

static gboolean
asks (Fixture *fixture,
      int      number)
{
  return ui_test_find_shown (GTK_WIDGET (get_dialog (fixture)), ADW_TYPE_ACTION_ROW, get_question (fixture, number)) != NULL;
}

static void
tick (Fixture *fixture,
      int      number)
{
  GtkWidget *row = ui_test_find_shown (GTK_WIDGET (get_dialog (fixture)), ADW_TYPE_ACTION_ROW, get_question (fixture, number));

  g_assert_nonnull (row);
  adw_action_row_activate (ADW_ACTION_ROW (row));
}

static gboolean
is_answered (gpointer user_data)
{
  Fixture *fixture = user_data;

  return lumbar_coach_get_plan (fixture->coach->coach)->questions->len == 0 &&
         adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)) == NULL;
}

static void
answer (Fixture    *fixture,
        const char *label)
{
  GtkWidget *button = ui_test_find_shown (GTK_WIDGET (get_dialog (fixture)), GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  ui_test_wait (is_answered, fixture);
}

static const LumbarTriageRecord *
get_newest_record (Fixture *fixture)
{
  const LumbarEpisode *episode = ui_coach_get (fixture->coach, LUMBAR_RECORD_EPISODE, 0);

  return &g_array_index (episode->triage, LumbarTriageRecord, episode->triage->len - 1);
}

static void
test_nothing_to_ask (Fixture      *fixture,
                     gconstpointer data)
{
  write_entry (fixture, LUMBAR_LEG_TREND_NONE, LUMBAR_PLACE_LUMBAR_LEFT, 2);
  open_window (fixture);

  g_assert_null (get_dialog (fixture));
}

static void
test_asks_what_the_entry_told_of (Fixture      *fixture,
                                  gconstpointer data)
{
  write_entry (fixture, LUMBAR_LEG_TREND_SAME, LUMBAR_PLACE_CALF_LEFT, 2);
  open_window (fixture);

  g_assert_true (LUMBAR_IS_QUESTIONS_DIALOG (get_dialog (fixture)));
  g_assert_true (asks (fixture, 20));
  g_assert_true (asks (fixture, 30));
  g_assert_false (asks (fixture, 1));
}

static void
test_no_ends_it (Fixture      *fixture,
                 gconstpointer data)
{
  write_entry (fixture, LUMBAR_LEG_TREND_SAME, LUMBAR_PLACE_CALF_LEFT, 2);
  open_window (fixture);
  answer (fixture, "_None of These");

  g_assert_cmpuint (get_newest_record (fixture)->yes, ==, 0);
  g_assert_false (get_newest_record (fixture)->full);
  g_assert_cmpint (lumbar_coach_get_plan (fixture->coach->coach)->outcome, ==, LUMBAR_OUTCOME_CONTINUE);

  close_window (fixture);
  open_window (fixture);
  g_assert_null (get_dialog (fixture));
}

static void
test_yes_counts (Fixture      *fixture,
                 gconstpointer data)
{
  write_entry (fixture, LUMBAR_LEG_TREND_SAME, LUMBAR_PLACE_CALF_LEFT, 2);
  open_window (fixture);
  tick (fixture, 30);
  answer (fixture, "_Continue with 1 Sign");

  g_assert_cmpuint (get_newest_record (fixture)->yes, ==, LUMBAR_RF (30));
  g_assert_cmpint (lumbar_coach_get_plan (fixture->coach->coach)->outcome, ==, LUMBAR_OUTCOME_DOCTOR_SOON);
  g_assert_nonnull (ui_test_find_shown (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Book a doctor within a few days"));
}

static void
test_emergency_stops (Fixture      *fixture,
                      gconstpointer data)
{
  write_entry (fixture, LUMBAR_LEG_TREND_WORSE, LUMBAR_PLACE_BUTTOCK_LEFT, 2);
  open_window (fixture);
  tick (fixture, 2);
  answer (fixture, "_Continue with 1 Sign");
  ui_test_settle ();

  g_assert_cmpstr (adw_navigation_page_get_tag (lumbar_window_get_visible_page (fixture->window)), ==, "stop");
  g_assert_null (get_dialog (fixture));
}

/* Closing answers nothing: not again at once, but at the next opening. */
static void
test_closing_waits_for_the_next_opening (Fixture      *fixture,
                                         gconstpointer data)
{
  write_entry (fixture, LUMBAR_LEG_TREND_SAME, LUMBAR_PLACE_CALF_LEFT, 2);
  open_window (fixture);
  g_assert_true (adw_dialog_close (get_dialog (fixture)));
  g_assert_null (get_dialog (fixture));

  write_entry (fixture, LUMBAR_LEG_TREND_NONE, 0, 1);
  g_assert_null (get_dialog (fixture));

  close_window (fixture);
  open_window (fixture);
  g_assert_true (LUMBAR_IS_QUESTIONS_DIALOG (get_dialog (fixture)));
}

/* Also where nothing had the focus that it could go back to. */
static void
test_closed_leaves_nothing_behind (Fixture      *fixture,
                                   gconstpointer data)
{
  GtkWidget *page;

  open_window (fixture);
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  write_entry (fixture, LUMBAR_LEG_TREND_SAME, LUMBAR_PLACE_CALF_LEFT, 2);
  page = ui_test_find (GTK_WIDGET (get_dialog (fixture)), LUMBAR_TYPE_SIGN_PAGE, NULL);
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);

  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  g_assert_true (adw_dialog_close (get_dialog (fixture)));
  ui_test_wait_until_gone ((gpointer *) &page);
}

/* An entry written while the window is open is heard as soon as nothing is in
 * the way. */
static void
test_waits_until_nothing_is_in_the_way (Fixture      *fixture,
                                        gconstpointer data)
{
  AdwDialog *other;

  open_window (fixture);
  other = adw_alert_dialog_new ("Something Else", NULL);
  adw_dialog_present (other, GTK_WIDGET (fixture->window));
  write_entry (fixture, LUMBAR_LEG_TREND_WORSE, LUMBAR_PLACE_CALF_LEFT, 0);
  g_assert_true (get_dialog (fixture) == other);

  adw_dialog_force_close (other);
  ui_test_settle ();
  g_assert_true (LUMBAR_IS_QUESTIONS_DIALOG (get_dialog (fixture)));
  g_assert_true (asks (fixture, 5));
}

static void
test_fits_a_phone (Fixture      *fixture,
                   gconstpointer data)
{
  write_entry (fixture, LUMBAR_LEG_TREND_WORSE, LUMBAR_PLACE_CALF_LEFT, 1);
  open_window (fixture);

  ui_test_assert_fits_phone (GTK_WIDGET (get_dialog (fixture)));
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add ("/questions/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("nothing-to-ask", test_nothing_to_ask);
  ADD ("asks-what-the-entry-told-of", test_asks_what_the_entry_told_of);
  ADD ("no-ends-it", test_no_ends_it);
  ADD ("yes-counts", test_yes_counts);
  ADD ("emergency-stops", test_emergency_stops);
  ADD ("closing-waits-for-the-next-opening", test_closing_waits_for_the_next_opening);
  ADD ("closed-leaves-nothing-behind", test_closed_leaves_nothing_behind);
  ADD ("waits-until-nothing-is-in-the-way", test_waits_until_nothing_is_in_the_way);
  ADD ("fits-a-phone", test_fits_a_phone);
#undef ADD

  return g_test_run ();
}
