/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player: started and paused by key, left at any moment, and what was done
 * is in the diary. */

#include "ui-test.h"

#include "lumbar-figure.h"
#include "lumbar-pain-scale.h"
#include "lumbar-player-page.h"
#include "lumbar-player-view.h"
#include "lumbar-ring.h"
#include "lumbar-session.h"
#include "lumbar-unfinished.h"
#include "ui-coach.h"

#define FAST 1000

typedef struct
{
  UiCoach           *coach;
  GtkWidget         *window;
  AdwNavigationView *navigation;
  LumbarPlayerPage  *page; /* NULL once it is gone */
} Fixture;

static void
open_page (Fixture   *fixture,
           LumbarRun *run)
{
  fixture->page = lumbar_player_page_new (fixture->coach->coach, fixture->coach->settings, run);
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  adw_navigation_view_push (fixture->navigation, ADW_NAVIGATION_PAGE (fixture->page));
  ui_test_settle ();
}

static void
open_routine (Fixture    *fixture,
              const char *id)
{
  open_page (fixture, lumbar_run_new (lumbar_catalog_get_routine (lumbar_coach_get_catalog (fixture->coach->coach), id), 2));
}

static void
wait_until_gone (Fixture *fixture)
{
  ui_test_wait_until_gone ((gpointer *) &fixture->page);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  AdwNavigationPage *views = adw_navigation_page_new (gtk_label_new ("Views"), "Views");

  fixture->coach = ui_coach_new ("2026-03-02T07:00:00+01:00");
  fixture->navigation = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_set_animate_transitions (fixture->navigation, FALSE);
  adw_navigation_view_push (fixture->navigation, views);
  fixture->window = ui_test_open_window (GTK_WIDGET (fixture->navigation), 360, 640);
  open_routine (fixture, "morning-5");
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_until_gone (fixture);
  ui_coach_free (fixture->coach);
}

static LumbarPlayer *
get_player (Fixture *fixture)
{
  return lumbar_run_get_player (lumbar_player_page_get_run (fixture->page));
}

static LumbarPlayerState
get_state (Fixture *fixture)
{
  return lumbar_player_get_state (get_player (fixture));
}

static GtkWidget *
find (Fixture    *fixture,
      GType       type,
      const char *name)
{
  GtkWidget *widget = ui_test_find_shown (fixture->window, type, name);

  g_assert_nonnull (widget);

  return widget;
}

static void
press (Fixture    *fixture,
       const char *key)
{
  g_assert_true (ui_test_press (GTK_WIDGET (fixture->page), key));
  ui_test_settle ();
}

static void
answer (Fixture    *fixture,
        const char *label)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  gtk_test_accessible_assert_role (dialog, GTK_ACCESSIBLE_ROLE_ALERT_DIALOG);
  g_signal_emit_by_name (ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, label), "clicked");
  ui_test_settle ();
}

static const LumbarSession *
wait_for_session (Fixture *fixture)
{
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_SESSION, 1);

  return ui_coach_get (fixture->coach, LUMBAR_RECORD_SESSION, 0);
}

static gboolean
has_played (gpointer user_data)
{
  return lumbar_player_get_active (get_player (user_data)) >= 2 * G_USEC_PER_SEC;
}

/* Starts and is in the first hold for at least two seconds of the routine. */
static void
play_some (Fixture *fixture)
{
  LumbarClock *clock = lumbar_coach_get_clock (fixture->coach->coach);

  press (fixture, "space");
  press (fixture, "s");
  lumbar_clock_set_speed (clock, 50);
  ui_test_wait (has_played, fixture);
  lumbar_clock_set_speed (clock, 1);
}

static void
test_waits_to_be_started (Fixture      *fixture,
                          gconstpointer data)
{
  GtkWidget *start = find (fixture, GTK_TYPE_BUTTON, "_Start");
  GtkWidget *ring = find (fixture, LUMBAR_TYPE_RING, NULL);

  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_READY);
  g_assert_false (lumbar_player_page_get_awake (fixture->page));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (fixture->page)), ==, "Five-minute morning");
  g_assert_cmpstr (lumbar_ring_get_text (LUMBAR_RING (ring)), ==, "5:00");
  g_assert_true (gtk_widget_has_focus (start) || gtk_window_get_focus (GTK_WINDOW (fixture->window)) == start);
  gtk_test_accessible_assert_role (start, GTK_ACCESSIBLE_ROLE_BUTTON);
  find (fixture, GTK_TYPE_LABEL, "Begins with: Hip-flexor stretch, left");
}

static void
test_shows_where_it_stands (Fixture      *fixture,
                            gconstpointer data)
{
  GtkWidget *ring = find (fixture, LUMBAR_TYPE_RING, NULL);

  press (fixture, "space");
  press (fixture, "s");

  g_assert_cmpstr (lumbar_ring_get_text (LUMBAR_RING (ring)), ==, "30");
  gtk_test_accessible_assert_role (ring, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_LABEL, "Time left in this step");
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "30 seconds left");
  find (fixture, GTK_TYPE_LABEL, "Hip-flexor stretch, left");
  find (fixture, GTK_TYPE_LABEL, "Next: Change side");
  find (fixture, GTK_TYPE_LABEL, "Step 2 of 13 · 4:50 left");
}

static gboolean
is_mirrored (Fixture *fixture)
{
  gboolean mirrored;

  g_object_get (find (fixture, LUMBAR_TYPE_FIGURE, NULL), "mirrored", &mirrored, NULL);

  return mirrored;
}

/* The near side of a figure that faces right is its right one, that of a figure
 * that faces the reader, as in the side plank, its left one. */
static void
test_shows_the_side (Fixture      *fixture,
                     gconstpointer data)
{
  press (fixture, "space");
  press (fixture, "s");
  find (fixture, GTK_TYPE_LABEL, "Hip-flexor stretch, left");
  g_assert_true (is_mirrored (fixture));
  press (fixture, "s");
  press (fixture, "s");
  find (fixture, GTK_TYPE_LABEL, "Hip-flexor stretch, right");
  g_assert_false (is_mirrored (fixture));
}

static void
test_shows_the_side_from_the_front (Fixture      *fixture,
                                    gconstpointer data)
{
  press (fixture, "Escape");
  wait_until_gone (fixture);
  open_routine (fixture, "p2-core-1");
  press (fixture, "space");
  for (int step = 1; step < 4; step++)
    press (fixture, "s");
  find (fixture, GTK_TYPE_LABEL, "Side plank, left");
  g_assert_false (is_mirrored (fixture));
  press (fixture, "s");
  press (fixture, "s");
  find (fixture, GTK_TYPE_LABEL, "Side plank, right");
  g_assert_true (is_mirrored (fixture));
}

static void
test_space_pauses_and_resumes (Fixture      *fixture,
                               gconstpointer data)
{
  GtkWidget *toggle;

  press (fixture, "space");
  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PLAYING);
  g_assert_true (lumbar_player_page_get_awake (fixture->page));
  toggle = find (fixture, GTK_TYPE_BUTTON, "Pause");
  gtk_test_accessible_assert_property (toggle, GTK_ACCESSIBLE_PROPERTY_LABEL, "Pause");

  press (fixture, "space");
  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PAUSED);
  g_assert_false (lumbar_player_page_get_awake (fixture->page));
  gtk_test_accessible_assert_property (toggle, GTK_ACCESSIBLE_PROPERTY_LABEL, "Resume");
  find (fixture, GTK_TYPE_LABEL, "Paused");

  press (fixture, "space");
  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PLAYING);
  g_assert_true (lumbar_player_page_get_awake (fixture->page));
}

static void
test_arrows_follow_reading (Fixture      *fixture,
                            gconstpointer data)
{
  press (fixture, "space");
  press (fixture, "Right");
  press (fixture, "Right");
  g_assert_cmpint (lumbar_player_get_step (get_player (fixture)), ==, 2);
  press (fixture, "Left");
  g_assert_cmpint (lumbar_player_get_step (get_player (fixture)), ==, 1);

  gtk_widget_set_direction (GTK_WIDGET (fixture->page), GTK_TEXT_DIR_RTL);
  press (fixture, "Left");
  g_assert_cmpint (lumbar_player_get_step (get_player (fixture)), ==, 2);
  press (fixture, "Right");
  g_assert_cmpint (lumbar_player_get_step (get_player (fixture)), ==, 1);
}

static int
least_size (GtkWidget     *widget,
            GtkOrientation orientation)
{
  int size;

  gtk_widget_measure (widget, orientation, -1, &size, NULL, NULL, NULL);

  return size;
}

static void
test_buttons_are_large_and_named (Fixture      *fixture,
                                  gconstpointer data)
{
  static const char *const names[] = { "Back", "Pause", "Skip", "Finish" };

  press (fixture, "space");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *button = find (fixture, GTK_TYPE_BUTTON, names[i]);

      gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, names[i]);
      g_assert_cmpint (least_size (button, GTK_ORIENTATION_HORIZONTAL), >=, 44);
      g_assert_cmpint (least_size (button, GTK_ORIENTATION_VERTICAL), >=, 44);
    }
}

static void
test_escape_asks_and_stores (Fixture      *fixture,
                             gconstpointer data)
{
  const LumbarSession *session;

  play_some (fixture);
  press (fixture, "Escape");
  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PAUSED);
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_SESSION), ==, 0);

  answer (fixture, "_Stop");
  session = wait_for_session (fixture);
  g_assert_cmpstr (session->routine, ==, "morning-5");
  g_assert_false (session->completed);
  g_assert_cmpint (session->active_seconds, >=, 2);
  g_assert_cmpint (session->pain_before, ==, 2);
  g_assert_cmpint (session->max_pain, ==, LUMBAR_UNANSWERED);
  g_assert_false (lumbar_player_page_get_awake (fixture->page));
  find (fixture, LUMBAR_TYPE_PAIN_SCALE, NULL);

  /* Leaving the question takes nothing away. */
  press (fixture, "Escape");
  wait_until_gone (fixture);
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_SESSION), ==, 1);
}

static void
test_keep_going_goes_on (Fixture      *fixture,
                         gconstpointer data)
{
  press (fixture, "space");
  press (fixture, "Escape");
  answer (fixture, "_Keep Going");

  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PLAYING);
  g_assert_true (lumbar_player_page_get_awake (fixture->page));
}

static void
test_escape_before_the_start_leaves (Fixture      *fixture,
                                     gconstpointer data)
{
  press (fixture, "Escape");

  wait_until_gone (fixture);
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_SESSION), ==, 0);
}

static void
test_alt_left_leaves (Fixture      *fixture,
                      gconstpointer data)
{
  press (fixture, "<Alt>Left");

  wait_until_gone (fixture);
}

static void
test_answer_is_added (Fixture      *fixture,
                      gconstpointer data)
{
  GtkWidget           *scale;
  const LumbarSession *session;
  g_autofree char     *id = NULL;

  play_some (fixture);
  press (fixture, "Escape");
  answer (fixture, "_Stop");
  session = wait_for_session (fixture);
  id = g_strdup (session->record.id);

  scale = find (fixture, LUMBAR_TYPE_PAIN_SCALE, NULL);
  g_assert_cmpint (lumbar_pain_scale_get_value (LUMBAR_PAIN_SCALE (scale)), ==, LUMBAR_UNANSWERED);
  lumbar_pain_scale_set_value (LUMBAR_PAIN_SCALE (scale), 4);
  ui_test_settle ();
  g_assert_nonnull (ui_test_find_shown (fixture->window, GTK_TYPE_LABEL, "Pain rose by two points or more. Next time, stop at that point and go on with what feels easy."));
  g_signal_emit_by_name (find (fixture, GTK_TYPE_BUTTON, "_Save"), "clicked");
  ui_test_settle ();
  wait_until_gone (fixture);

  lumbar_store_close (lumbar_coach_get_store (fixture->coach->coach));
  session = ui_coach_get (fixture->coach, LUMBAR_RECORD_SESSION, 0);
  g_assert_cmpstr (session->record.id, ==, id);
  g_assert_cmpint (session->max_pain, ==, 4);
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_SESSION), ==, 1);
}

static gboolean
has_ended (gpointer user_data)
{
  return get_state (user_data) == LUMBAR_PLAYER_ENDED;
}

static void
test_whole_morning (Fixture      *fixture,
                    gconstpointer data)
{
  const LumbarSession *session;

  press (fixture, "Escape");
  wait_until_gone (fixture);
  lumbar_clock_set_speed (lumbar_coach_get_clock (fixture->coach->coach), FAST);
  open_routine (fixture, "morning-5");
  press (fixture, "space");
  ui_test_wait (has_ended, fixture);
  session = wait_for_session (fixture);

  g_assert_true (session->completed);
  g_assert_cmpint (session->active_seconds, ==, 300);
  g_assert_cmpuint (session->steps->len, ==, 13);
  g_assert_false (lumbar_player_page_get_awake (fixture->page));
  g_assert_null (lumbar_unfinished_load (fixture->coach->coach));
  find (fixture, GTK_TYPE_LABEL, "Done");
}

/* A window that closes, or a crash: the run waits in its file. */
static void
test_interrupted_run_is_kept (Fixture      *fixture,
                              gconstpointer data)
{
  g_autoptr (LumbarRun) run = NULL;
  g_autofree char *id = NULL;

  play_some (fixture);
  id = g_strdup (lumbar_run_get_id (lumbar_player_page_get_run (fixture->page)));
  adw_navigation_view_pop_to_page (fixture->navigation, adw_navigation_view_get_previous_page (fixture->navigation, ADW_NAVIGATION_PAGE (fixture->page)));
  ui_test_settle ();
  wait_until_gone (fixture);

  run = lumbar_unfinished_load (fixture->coach->coach);
  g_assert_nonnull (run);
  g_assert_cmpstr (lumbar_run_get_id (run), ==, id);
  g_assert_cmpint (lumbar_player_get_state (lumbar_run_get_player (run)), ==, LUMBAR_PLAYER_PAUSED);
  g_assert_cmpint (lumbar_player_get_step (lumbar_run_get_player (run)), ==, 1);

  /* It goes on where it stood, and ends as the same record. */
  open_page (fixture, g_steal_pointer (&run));
  find (fixture, GTK_TYPE_LABEL, "Paused");
  press (fixture, "space");
  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PLAYING);
  press (fixture, "Escape");
  answer (fixture, "_Stop");
  g_assert_cmpstr (wait_for_session (fixture)->record.id, ==, id);
  g_assert_null (lumbar_unfinished_load (fixture->coach->coach));
}

/* Starting something new does not lose what was interrupted. */
static void
test_new_run_stores_the_interrupted_one (Fixture      *fixture,
                                         gconstpointer data)
{
  g_autofree char *id = NULL;

  play_some (fixture);
  id = g_strdup (lumbar_run_get_id (lumbar_player_page_get_run (fixture->page)));
  adw_navigation_view_pop_to_page (fixture->navigation, adw_navigation_view_get_previous_page (fixture->navigation, ADW_NAVIGATION_PAGE (fixture->page)));
  wait_until_gone (fixture);

  open_routine (fixture, "sit-break");
  press (fixture, "space");
  g_assert_cmpstr (wait_for_session (fixture)->record.id, ==, id);
}

static void
test_fits_a_phone (Fixture      *fixture,
                   gconstpointer data)
{
  ui_test_assert_fits_phone (GTK_WIDGET (fixture->page));
  press (fixture, "space");
  ui_test_assert_fits_phone (GTK_WIDGET (fixture->page));
}

static void
test_can_be_silent (Fixture      *fixture,
                    gconstpointer data)
{
  GtkWidget *button = find (fixture, GTK_TYPE_TOGGLE_BUTTON, "Sounds");

  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), FALSE);
  g_assert_false (g_settings_get_boolean (fixture->coach->settings, "sounds"));
  press (fixture, "space");
  press (fixture, "s");
  g_assert_cmpint (get_state (fixture), ==, LUMBAR_PLAYER_PLAYING);
  g_settings_reset (fixture->coach->settings, "sounds");
}

#define add(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  ui_test_init (&argc, &argv);

  add ("/player-page/waits-to-be-started", test_waits_to_be_started);
  add ("/player-page/shows-where-it-stands", test_shows_where_it_stands);
  add ("/player-page/shows-the-side", test_shows_the_side);
  add ("/player-page/shows-the-side-from-the-front", test_shows_the_side_from_the_front);
  add ("/player-page/space-pauses-and-resumes", test_space_pauses_and_resumes);
  add ("/player-page/arrows-follow-reading", test_arrows_follow_reading);
  add ("/player-page/buttons-are-large-and-named", test_buttons_are_large_and_named);
  add ("/player-page/escape-asks-and-stores", test_escape_asks_and_stores);
  add ("/player-page/keep-going-goes-on", test_keep_going_goes_on);
  add ("/player-page/escape-before-the-start-leaves", test_escape_before_the_start_leaves);
  add ("/player-page/alt-left-leaves", test_alt_left_leaves);
  add ("/player-page/answer-is-added", test_answer_is_added);
  add ("/player-page/whole-morning", test_whole_morning);
  add ("/player-page/interrupted-run-is-kept", test_interrupted_run_is_kept);
  add ("/player-page/new-run-stores-the-interrupted-one", test_new_run_stores_the_interrupted_one);
  add ("/player-page/fits-a-phone", test_fits_a_phone);
  add ("/player-page/can-be-silent", test_can_be_silent);

  return g_test_run ();
}
