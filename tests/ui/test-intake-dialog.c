/* SPDX-License-Identifier: GPL-3.0-or-later */

/* "My back hurts": warning signs first, then the questions; one episode. */

#include "config.h"

#include "ui-dialog.h"
#include "ui-test.h"

#include "lumbar-intake-dialog.h"
#include "lumbar-pain-scale.h"

static void
set_up (UiDialog     *fixture,
        gconstpointer data)
{
  ui_dialog_set_up (fixture, "2026-03-02T18:00:00+01:00");
  ui_dialog_present (fixture, lumbar_intake_dialog_new (fixture->coach->coach, fixture->coach->settings));
}

static void
press (UiDialog   *fixture,
       const char *label)
{
  GtkWidget *button = ui_dialog_find_shown (fixture, GTK_TYPE_BUTTON, label);

  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  ui_test_settle ();
}

static void
tick (UiDialog   *fixture,
      const char *question)
{
  GtkWidget *row = ui_dialog_find_shown (fixture, ADW_TYPE_ACTION_ROW, question);

  adw_action_row_activate (ADW_ACTION_ROW (row));
  ui_test_settle ();
}

static const char *
get_question (UiDialog *fixture,
              int       number)
{
  return lumbar_catalog_get_warning_sign (lumbar_coach_get_catalog (fixture->coach->coach), number)->question;
}

static void
answer_all (UiDialog *fixture)
{
  GtkWidget *scale;

  press (fixture, "_None of These");
  press (fixture, "_None of These");
  scale = ui_dialog_find_shown (fixture, LUMBAR_TYPE_PAIN_SCALE, "Worst pain in the last 24 hours");
  lumbar_pain_scale_set_value (LUMBAR_PAIN_SCALE (scale), 5);
  ui_test_settle ();
  press (fixture, "_Continue");
  press (fixture, "_Continue");
}

static void
test_warning_sign_ends_questions (UiDialog     *fixture,
                                  gconstpointer data)
{
  const LumbarEpisode      *episode;
  const LumbarTriageRecord *record;

  tick (fixture, get_question (fixture, 2));
  press (fixture, "_Continue with 1 Sign");
  ui_dialog_wait_until_closed (fixture);

  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_EPISODE), ==, 1);
  episode = ui_coach_get (fixture->coach, LUMBAR_RECORD_EPISODE, 0);
  g_assert_cmpuint (episode->triage->len, ==, 1);
  record = &g_array_index (episode->triage, LumbarTriageRecord, 0);
  g_assert_cmpuint (record->yes, ==, LUMBAR_RF (2));
  g_assert_false (record->full);
  g_assert_false (lumbar_moment_is_set (episode->intake.at));
}

static void
test_asks_before_answers_are_lost (UiDialog     *fixture,
                                   gconstpointer data)
{
  press (fixture, "_None of These");
  ui_dialog_assert_asks_to_discard (fixture, "Discard Your Answers?");
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_EPISODE), ==, 0);
}

/* A tick is an answer, before any page was left. */
static void
test_asks_before_a_tick_is_lost (UiDialog     *fixture,
                                 gconstpointer data)
{
  tick (fixture, get_question (fixture, 2));
  ui_dialog_assert_asks_to_discard (fixture, "Discard Your Answers?");
}

static void
test_closes_when_untouched (UiDialog     *fixture,
                            gconstpointer data)
{
  adw_dialog_close (fixture->dialog);
  ui_dialog_wait_until_closed (fixture);
}

static void
test_questions_make_an_episode (UiDialog     *fixture,
                                gconstpointer data)
{
  const LumbarEpisode *episode;

  answer_all (fixture);
  press (fixture, "_Skip, I Will Enter It Later");
  ui_dialog_wait_until_closed (fixture);

  episode = ui_coach_get (fixture->coach, LUMBAR_RECORD_EPISODE, 0);
  g_assert_cmpint (episode->intake.worst, ==, 5);
  g_assert_true (lumbar_moment_is_set (episode->intake.at));
  g_assert_cmpuint (episode->triage->len, ==, 1);
  g_assert_true (g_array_index (episode->triage, LumbarTriageRecord, 0).full);
  g_assert_cmpuint (g_array_index (episode->triage, LumbarTriageRecord, 0).yes, ==, 0);
  g_assert_cmpuint (episode->ladders->len, ==, 0);
}

static void
test_completes_an_episode_begun_by_a_sign (UiDialog     *fixture,
                                           gconstpointer data)
{
  LumbarEpisode       *begun = lumbar_episode_new ();
  const LumbarEpisode *episode;
  g_autofree char     *id = g_strdup (begun->record.id);

  begun->onset = ui_coach_get_now (fixture->coach);
  begun->record.modified_at = begun->onset;
  ui_coach_put (fixture->coach, begun);

  answer_all (fixture);
  press (fixture, "_Skip, I Will Enter It Later");
  ui_dialog_wait_until_closed (fixture);

  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_EPISODE), ==, 1);
  episode = ui_coach_get (fixture->coach, LUMBAR_RECORD_EPISODE, 0);
  g_assert_cmpstr (episode->record.id, ==, id);
  g_assert_cmpint (episode->intake.worst, ==, 5);
}

static void
test_needs_the_worst_pain (UiDialog     *fixture,
                           gconstpointer data)
{
  GtkWidget *button;

  press (fixture, "_None of These");
  press (fixture, "_None of These");
  button = ui_dialog_find_shown (fixture, GTK_TYPE_BUTTON, "_Continue");

  g_assert_false (gtk_widget_is_sensitive (button));
}

static void
test_weight_becomes_a_ladder (UiDialog     *fixture,
                              gconstpointer data)
{
  const LumbarEpisode        *episode;
  const LumbarLadderSettings *ladder;
  GtkWidget                  *weight;

  answer_all (fixture);
  weight = ui_dialog_find_shown (fixture, ADW_TYPE_SPIN_ROW, "Weight");
  adw_spin_row_set_value (ADW_SPIN_ROW (weight), 142.5);
  ui_test_settle ();
  press (fixture, "_Make My Plan");
  ui_dialog_wait_until_closed (fixture);

  episode = ui_coach_get (fixture->coach, LUMBAR_RECORD_EPISODE, 0);
  g_assert_cmpuint (episode->ladders->len, ==, 1);
  ladder = &g_array_index (episode->ladders, LumbarLadderSettings, 0);
  g_assert_cmpint (ladder->working_weight, ==, 142500);
  g_assert_cmpint (ladder->bar, ==, 20000);
  g_assert_cmpint (ladder->smallest_plate, ==, 1250);
  g_assert_cmpint (ladder->step_pct, ==, 7500000);
}

static void
test_fits_a_phone (UiDialog     *fixture,
                   gconstpointer data)
{
  ui_test_assert_fits_phone (GTK_WIDGET (fixture->dialog));
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add ("/intake-dialog/" path, UiDialog, NULL, set_up, func, ui_dialog_tear_down)
  ADD ("warning-sign-ends-questions", test_warning_sign_ends_questions);
  ADD ("questions-make-an-episode", test_questions_make_an_episode);
  ADD ("completes-an-episode-begun-by-a-sign", test_completes_an_episode_begun_by_a_sign);
  ADD ("needs-the-worst-pain", test_needs_the_worst_pain);
  ADD ("weight-becomes-a-ladder", test_weight_becomes_a_ladder);
  ADD ("asks-before-answers-are-lost", test_asks_before_answers_are_lost);
  ADD ("asks-before-a-tick-is-lost", test_asks_before_a_tick_is_lost);
  ADD ("closes-when-untouched", test_closes_when_untouched);
  ADD ("fits-a-phone", test_fits_a_phone);
#undef ADD

  return g_test_run ();
}
