/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Return view: a way in without an episode, and the weeks with one. */

#include "config.h"

#include "ui-page.h"
#include "ui-test.h"
#include "worked-episode.h"

#include "lumbar-forecast-card.h"
#include "lumbar-return-page.h"

static void
set_up (UiPage       *fixture,
        gconstpointer data)
{
  fixture->coach = ui_coach_new ("2025-01-06T20:00:00+01:00");
  ui_page_open (fixture, "return", LUMBAR_TYPE_RETURN_PAGE);
}

static void
start_episode (UiPage  *fixture,
               gboolean with_ladder)
{
  ui_coach_put (fixture->coach, worked_episode_new (ui_coach_get_now (fixture->coach), with_ladder));
  ui_test_settle ();
}

static gboolean
shows (UiPage     *fixture,
       const char *text)
{
  GtkWidget *label = ui_test_find_shown (fixture->page, GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
test_without_episode (UiPage       *fixture,
                      gconstpointer data)
{
  GtkWidget *button = ui_test_find_shown (fixture->page, GTK_TYPE_BUTTON, "My Back _Hurts");

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "app.my-back-hurts");
}

static void
test_weeks (UiPage       *fixture,
            gconstpointer data)
{
  start_episode (fixture, FALSE);

  g_assert_true (shows (fixture, "4 weeks"));
  g_assert_true (shows (fixture, "6 weeks"));
  g_assert_true (shows (fixture, "8 weeks"));
  g_assert_true (shows (fixture, "9 weeks"));
  g_assert_true (shows (fixture, "15 weeks"));
  g_assert_true (shows (fixture, "22 weeks"));
  g_assert_true (shows (fixture, "21 April 2025"));
}

static void
test_ladder (UiPage       *fixture,
             gconstpointer data)
{
  start_episode (fixture, TRUE);

  g_assert_true (shows (fixture, "90 kg, 3 × 8"));
  g_assert_true (shows (fixture, "102.5 kg, 3 × 8"));
  g_assert_true (shows (fixture, "57.5 % of your previous weight"));
  g_assert_true (shows (fixture, "180 kg, 3 × 5"));
}

/* A condition of the gate leads to what explains it. */
static void
test_conditions_have_a_why (UiPage       *fixture,
                            gconstpointer data)
{
  GtkWidget *row;
  GVariant  *article;

  start_episode (fixture, TRUE);
  row = ui_test_find_shown (fixture->page, ADW_TYPE_ACTION_ROW, "Moving is not sharp today");

  g_assert_nonnull (row);
  article = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "app.article");
  g_assert_cmpstr (g_variant_get_string (article, NULL), ==, "early-movement");
}

/* So does each reason of the plan, and what the weeks are made of. */
static void
test_reasons_have_a_why (UiPage       *fixture,
                         gconstpointer data)
{
  const char *const titles[] = { "The plan begins here, with what you told about the start.", "Where This Comes From" };
  const char *const articles[] = { "how-long", "how-long" };

  start_episode (fixture, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      GtkWidget *row = ui_test_find (fixture->page, ADW_TYPE_ACTION_ROW, titles[i]);

      g_assert_nonnull (row);
      g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
      g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "app.article");
      g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)), NULL), ==, articles[i]);
    }
}

static void
test_ladder_can_be_entered_later (UiPage       *fixture,
                                  gconstpointer data)
{
  start_episode (fixture, FALSE);

  g_assert_true (shows (fixture, "Enter What You Lifted Before"));
}

static gboolean
goes_on (gpointer user_data)
{
  UiPage *fixture = user_data;

  return lumbar_coach_get_plan (fixture->coach->coach)->outcome == LUMBAR_OUTCOME_CONTINUE;
}

/* Advice to see a physiotherapist ends when the person says so. */
static void
test_physio_is_confirmed (UiPage       *fixture,
                          gconstpointer data)
{
  const char        *question = "_Seen by a Physiotherapist, or Not Needed…";
  LumbarEpisode     *episode;
  LumbarTriageRecord unsure = { .full = TRUE, .yes = LUMBAR_RF (43) };
  AdwDialog         *dialog;

  start_episode (fixture, TRUE);
  g_assert_null (ui_test_find_shown (fixture->page, ADW_TYPE_BUTTON_ROW, question));

  episode = lumbar_record_copy (ui_coach_get (fixture->coach, LUMBAR_RECORD_EPISODE, 0));
  unsure.at = episode->onset;
  g_array_append_val (episode->triage, unsure);
  episode->record.modified_at.local++;
  ui_coach_put (fixture->coach, episode);
  ui_test_settle ();
  g_assert_nonnull (ui_test_find_shown (fixture->page, ADW_TYPE_BUTTON_ROW, question));

  gtk_widget_activate_action (fixture->page, "return.confirm-physio", NULL);
  ui_test_settle ();
  dialog = ui_page_get_dialog (fixture);
  g_signal_emit_by_name (dialog, "response", "seen");
  adw_dialog_force_close (dialog);
  ui_test_wait (goes_on, fixture);
}

static void
test_fits_a_phone (UiPage       *fixture,
                   gconstpointer data)
{
  start_episode (fixture, TRUE);

  ui_test_assert_fits_phone (fixture->page);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add ("/return-page/" path, UiPage, NULL, set_up, func, ui_page_close)
  ADD ("without-episode", test_without_episode);
  ADD ("weeks", test_weeks);
  ADD ("ladder", test_ladder);
  ADD ("conditions-have-a-why", test_conditions_have_a_why);
  ADD ("reasons-have-a-why", test_reasons_have_a_why);
  ADD ("ladder-can-be-entered-later", test_ladder_can_be_entered_later);
  ADD ("physio-is-confirmed", test_physio_is_confirmed);
  ADD ("fits-a-phone", test_fits_a_phone);
#undef ADD

  return g_test_run ();
}
