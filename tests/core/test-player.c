/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player: told the time, it never loses or invents any. */

#include "config.h"

#include "lumbar-player.h"
#include "lumbar-session.h"

#define SECONDS(n) ((gint64) ((n) * (double) G_USEC_PER_SEC))
#define BEGIN SECONDS (1000)

/* Starts with time to get ready; two sides with a change between, a rest, and
 * repetitions at the end. 10 + 30 + 5 + 30 + 15 + 60 = 150 s. */
static LumbarRoutineStep two_sides[] = {
  { .title = "Get ready", .seconds = 10, .kind = LUMBAR_STEP_CHANGE },
  { .title = "Stretch, left", .seconds = 30, .kind = LUMBAR_STEP_HOLD, .side = LUMBAR_SIDE_LEFT },
  { .title = "Change side", .seconds = 5, .kind = LUMBAR_STEP_CHANGE },
  { .title = "Stretch, right", .seconds = 30, .kind = LUMBAR_STEP_HOLD, .side = LUMBAR_SIDE_RIGHT },
  { .title = "Rest", .seconds = 15, .kind = LUMBAR_STEP_REST },
  { .title = "Bridges, 15 × 4 s", .seconds = 60, .kind = LUMBAR_STEP_REPS, .count = 15 },
};

/* Begins with an exercise at once. */
static LumbarRoutineStep walk[] = {
  { .title = "Walk slowly", .seconds = 20, .kind = LUMBAR_STEP_WORK },
  { .title = "Reach, left", .seconds = 8, .kind = LUMBAR_STEP_HOLD, .side = LUMBAR_SIDE_LEFT },
  { .title = "Reach, right", .seconds = 8, .kind = LUMBAR_STEP_HOLD, .side = LUMBAR_SIDE_RIGHT },
};

static LumbarPlayer *
player_new_for (LumbarRoutineStep *steps,
                guint              n_steps)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new ();
  LumbarRoutine routine = { .id = "test", .title = "Test", .steps = array };
  g_autoptr (LumbarScript) script = NULL;

  for (guint i = 0; i < n_steps; i++)
    g_ptr_array_add (array, &steps[i]);
  script = lumbar_script_new (&routine);

  return lumbar_player_new (script);
}

static LumbarPlayer *
player_new (void)
{
  return player_new_for (two_sides, G_N_ELEMENTS (two_sides));
}

static LumbarPlayer *
player_new_walk (void)
{
  return player_new_for (walk, G_N_ELEMENTS (walk));
}

/* One watched second after the other. */
static gint64
watch (LumbarPlayer *player,
       gint64        from,
       int           seconds)
{
  for (int i = 1; i <= seconds; i++)
    lumbar_player_advance (player, from + SECONDS (i));

  return from + SECONDS (seconds);
}

static const char *const event_names[] = { "count", "step", "side", "half", "last", "gap", "end" };

/* All events so far, as "step@0 count@0:3". */
static char *
take_events (LumbarPlayer *player)
{
  GString          *text = g_string_new (NULL);
  LumbarPlayerEvent event;

  while (lumbar_player_pop_event (player, &event))
    {
      if (text->len > 0)
        g_string_append_c (text, ' ');
      g_string_append_printf (text, "%s@%d", event_names[event.kind], event.step);
      if (event.number > 0)
        g_string_append_printf (text, ":%d", event.number);
    }

  return g_string_free_and_steal (text);
}

static void
assert_events (LumbarPlayer *player,
               const char   *expected)
{
  g_autofree char *events = take_events (player);

  g_assert_cmpstr (events, ==, expected);
}

static void
assert_step (LumbarPlayer     *player,
             int               index,
             int               seconds,
             LumbarStepOutcome outcome)
{
  g_autoptr (GArray) steps = lumbar_player_dup_steps (player);

  for (guint i = 0; i < steps->len; i++)
    {
      LumbarSessionStep *step = &g_array_index (steps, LumbarSessionStep, i);

      if (step->index != index)
        continue;
      g_assert_cmpint (step->seconds, ==, seconds);
      g_assert_cmpint (step->outcome, ==, outcome);
      return;
    }

  g_test_fail_printf ("step %d was not begun", index);
}

static const struct
{
  const char *name;
  int         seconds; /* since start, watched */
  int         step;
  int         step_remaining;
  int         remaining;
} positions[] = {
  { "start", 0, 0, 10, 150 },
  { "inside-first-step", 4, 0, 6, 146 },
  { "exactly-at-boundary", 10, 1, 30, 140 },
  { "inside-hold", 25, 1, 15, 125 },
  { "other-side", 45, 3, 30, 105 },
  { "last-second", 149, 5, 1, 1 },
  { "end", 150, 5, 0, 0 },
  { "long-after", 200, 5, 0, 0 },
};

static void
test_positions (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (positions); i++)
    {
      g_autoptr (LumbarPlayer) player = player_new ();

      g_test_message ("%s", positions[i].name);
      lumbar_player_start (player, BEGIN);
      watch (player, BEGIN, positions[i].seconds);

      g_assert_cmpint (lumbar_player_get_step (player), ==, positions[i].step);
      g_assert_cmpint (lumbar_player_get_step_remaining (player), ==, SECONDS (positions[i].step_remaining));
      g_assert_cmpint (lumbar_player_get_remaining (player), ==, SECONDS (positions[i].remaining));
    }
}

static void
test_ready_waits (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();

  lumbar_player_advance (player, BEGIN);
  lumbar_player_skip (player, BEGIN + SECONDS (1));
  lumbar_player_back (player, BEGIN + SECONDS (2));
  lumbar_player_finish (player, BEGIN + SECONDS (3));

  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_READY);
  g_assert_cmpint (lumbar_player_get_remaining (player), ==, SECONDS (150));
  assert_events (player, "");
}

static void
test_events_of_a_whole_run (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();

  lumbar_player_start (player, BEGIN);
  watch (player, BEGIN, 150);

  assert_events (player,
                 "step@0 count@0:3 count@0:2 count@0:1 "
                 "step@1 half@1 last@1 "
                 "step@2 side@2 count@2:3 count@2:2 count@2:1 "
                 "step@3 half@3 last@3 "
                 "step@4 count@4:3 count@4:2 count@4:1 "
                 "step@5 last@5 end@5");
  g_assert_true (lumbar_player_is_completed (player));
  g_assert_cmpint (lumbar_player_get_active (player), ==, SECONDS (150));
}

static void
test_one_late_call_crosses_steps (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();

  lumbar_player_set_gap (player, SECONDS (3600));
  lumbar_player_start (player, BEGIN);
  lumbar_player_advance (player, BEGIN + SECONDS (47));

  assert_events (player,
                 "step@0 count@0:3 count@0:2 count@0:1 "
                 "step@1 half@1 last@1 "
                 "step@2 side@2 count@2:3 count@2:2 count@2:1 "
                 "step@3");
  g_assert_cmpint (lumbar_player_get_step_remaining (player), ==, SECONDS (28));
  assert_step (player, 1, 30, LUMBAR_STEP_OUTCOME_DONE);

  lumbar_player_advance (player, BEGIN + SECONDS (900));
  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_ENDED);
  g_assert_cmpint (lumbar_player_get_active (player), ==, SECONDS (150));
}

static void
test_lead_in (void)
{
  g_autoptr (LumbarPlayer) player = player_new_walk ();
  gint64 now = BEGIN;

  lumbar_player_start (player, now);
  g_assert_cmpint (lumbar_player_get_step (player), ==, LUMBAR_PLAYER_LEAD_IN);
  g_assert_cmpint (lumbar_player_get_step_remaining (player), ==, SECONDS (5));
  g_assert_cmpint (lumbar_player_get_remaining (player), ==, SECONDS (36));

  now = watch (player, now, 6);
  assert_events (player, "step@-1 count@-1:3 count@-1:2 count@-1:1 step@0");
  g_assert_cmpint (lumbar_player_get_active (player), ==, SECONDS (1));

  watch (player, now, 35);
  assert_events (player, "last@0 step@1 step@2 side@2 end@2");
  g_assert_cmpint (lumbar_player_get_active (player), ==, SECONDS (36));
}

static void
test_skip_lead_in (void)
{
  g_autoptr (LumbarPlayer) player = player_new_walk ();

  lumbar_player_start (player, BEGIN);
  lumbar_player_skip (player, BEGIN + SECONDS (1));

  g_assert_cmpint (lumbar_player_get_step (player), ==, 0);
  g_assert_cmpint (lumbar_player_get_active (player), ==, 0);
  watch (player, BEGIN + SECONDS (1), 36);
  g_assert_true (lumbar_player_is_completed (player));
}

static void
test_pause_stops_the_clock (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();
  gint64 now = BEGIN;

  lumbar_player_start (player, now);
  now = watch (player, now, 14);
  lumbar_player_pause (player, now + SECONDS (0.5));
  lumbar_player_advance (player, now + SECONDS (300));
  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_PAUSED);
  g_assert_cmpint (lumbar_player_get_step_remaining (player), ==, SECONDS (25.5));

  now += SECONDS (5000);
  lumbar_player_resume (player, now);
  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_PLAYING);
  lumbar_player_advance (player, now + SECONDS (1));
  g_assert_cmpint (lumbar_player_get_step_remaining (player), ==, SECONDS (24.5));
  g_assert_cmpint (lumbar_player_get_active (player), ==, SECONDS (15.5));
}

static void
test_back (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();
  gint64 now = BEGIN;

  lumbar_player_start (player, now);
  now = watch (player, now, 20);
  lumbar_player_back (player, now);
  g_assert_cmpint (lumbar_player_get_step (player), ==, 1);
  g_assert_cmpint (lumbar_player_get_elapsed (player), ==, 0);

  now = watch (player, now, 1);
  lumbar_player_back (player, now);
  g_assert_cmpint (lumbar_player_get_step (player), ==, 0);
  g_assert_cmpint (lumbar_player_get_elapsed (player), ==, 0);

  /* Nothing is before the first step. */
  lumbar_player_back (player, now);
  g_assert_cmpint (lumbar_player_get_step (player), ==, 0);
  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_PLAYING);

  /* The time of both visits was exercised. */
  watch (player, now, 40);
  assert_step (player, 0, 20, LUMBAR_STEP_OUTCOME_DONE);
  assert_step (player, 1, 41, LUMBAR_STEP_OUTCOME_DONE);
}

static void
test_back_while_paused (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();

  lumbar_player_start (player, BEGIN);
  watch (player, BEGIN, 30);
  lumbar_player_pause (player, BEGIN + SECONDS (30));
  lumbar_player_back (player, BEGIN + SECONDS (40));

  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_PAUSED);
  g_assert_cmpint (lumbar_player_get_step_remaining (player), ==, SECONDS (30));
}

static void
test_skip (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();
  gint64 now = BEGIN;

  lumbar_player_start (player, now);
  now = watch (player, now, 17);
  lumbar_player_skip (player, now);
  g_assert_cmpint (lumbar_player_get_step (player), ==, 2);
  assert_step (player, 1, 7, LUMBAR_STEP_OUTCOME_SKIPPED);

  watch (player, now, 110);
  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_ENDED);
  g_assert_false (lumbar_player_is_completed (player));
}

static void
test_skipped_rest_is_no_loss (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();
  gint64 now = BEGIN;

  lumbar_player_start (player, now);
  lumbar_player_skip (player, now);
  now = watch (player, now, 70);
  lumbar_player_skip (player, now);
  watch (player, now, 60);

  assert_step (player, 0, 0, LUMBAR_STEP_OUTCOME_SKIPPED);
  assert_step (player, 4, 5, LUMBAR_STEP_OUTCOME_SKIPPED);
  g_assert_true (lumbar_player_is_completed (player));
}

static void
test_done_stays_done (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();
  gint64 now = BEGIN;

  lumbar_player_start (player, now);
  now = watch (player, now, 41);
  lumbar_player_back (player, now);
  g_assert_cmpint (lumbar_player_get_step (player), ==, 1);
  lumbar_player_skip (player, now);

  assert_step (player, 1, 30, LUMBAR_STEP_OUTCOME_DONE);
}

static void
test_skip_last_step_ends (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();

  lumbar_player_start (player, BEGIN);
  for (guint i = 0; i < G_N_ELEMENTS (two_sides); i++)
    lumbar_player_skip (player, BEGIN);
  lumbar_player_skip (player, BEGIN);

  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_ENDED);
  g_assert_cmpint (lumbar_player_get_active (player), ==, 0);
  g_assert_false (lumbar_player_is_completed (player));
  assert_events (player, "step@0 step@1 step@2 side@2 step@3 step@4 step@5 end@5");
}

static void
test_finish_early (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();
  g_autoptr (GArray) steps = NULL;

  lumbar_player_start (player, BEGIN);
  watch (player, BEGIN, 50);
  lumbar_player_finish (player, BEGIN + SECONDS (51));

  steps = lumbar_player_dup_steps (player);
  g_assert_cmpint (steps->len, ==, 4);
  assert_step (player, 1, 30, LUMBAR_STEP_OUTCOME_DONE);
  assert_step (player, 3, 6, LUMBAR_STEP_OUTCOME_STOPPED);
  g_assert_false (lumbar_player_is_completed (player));
  g_assert_cmpint (lumbar_player_get_active (player), ==, SECONDS (51));
}

static void
test_finish_while_getting_ready (void)
{
  g_autoptr (LumbarPlayer) player = player_new_walk ();
  g_autoptr (GArray) steps = NULL;

  lumbar_player_start (player, BEGIN);
  lumbar_player_finish (player, BEGIN + SECONDS (2));

  steps = lumbar_player_dup_steps (player);
  g_assert_cmpint (steps->len, ==, 0);
  g_assert_cmpint (lumbar_player_get_active (player), ==, 0);
}

static void
test_sleeping_computer_pauses (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();
  gint64 now = BEGIN;

  lumbar_player_start (player, now);
  now = watch (player, now, 15);
  g_free (take_events (player));
  lumbar_player_advance (player, now + SECONDS (3600));

  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_PAUSED);
  g_assert_cmpint (lumbar_player_get_step_remaining (player), ==, SECONDS (25));
  g_assert_cmpint (lumbar_player_get_active (player), ==, SECONDS (15));
  assert_events (player, "gap@1");

  lumbar_player_resume (player, now + SECONDS (3610));
  watch (player, now + SECONDS (3610), 135);
  g_assert_true (lumbar_player_is_completed (player));
  g_assert_cmpint (lumbar_player_get_active (player), ==, SECONDS (150));
}

/* Whoever presses pause on waking up wants a pause; skip still skips. */
static void
test_buttons_after_a_gap (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();

  lumbar_player_start (player, BEGIN);
  lumbar_player_skip (player, BEGIN + SECONDS (600));

  g_assert_cmpint (lumbar_player_get_state (player), ==, LUMBAR_PLAYER_PAUSED);
  g_assert_cmpint (lumbar_player_get_step (player), ==, 1);
  assert_step (player, 0, 0, LUMBAR_STEP_OUTCOME_SKIPPED);
}

static void
test_clock_going_back (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();

  lumbar_player_start (player, BEGIN);
  lumbar_player_advance (player, BEGIN + SECONDS (4));
  lumbar_player_advance (player, BEGIN - SECONDS (4));
  lumbar_player_advance (player, BEGIN - SECONDS (3));

  g_assert_cmpint (lumbar_player_get_elapsed (player), ==, SECONDS (5));
}

static void
test_step_without_length (void)
{
  LumbarRoutineStep steps[] = {
    { .title = "Rest", .seconds = 0, .kind = LUMBAR_STEP_REST },
    { .title = "Walk", .seconds = 12, .kind = LUMBAR_STEP_WORK },
    { .title = "Rest", .seconds = 0, .kind = LUMBAR_STEP_REST },
  };
  g_autoptr (LumbarPlayer) player = player_new_for (steps, G_N_ELEMENTS (steps));

  lumbar_player_start (player, BEGIN);
  watch (player, BEGIN, 12);

  assert_events (player, "step@0 step@1 last@1 step@2 end@2");
  g_assert_true (lumbar_player_is_completed (player));
}

static void
test_goes_on_after_a_crash (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();
  g_autoptr (LumbarPlayer) copy = NULL;
  g_autoptr (JsonObject) state = NULL;
  g_autoptr (GError) error = NULL;

  lumbar_player_start (player, BEGIN);
  watch (player, BEGIN, 20);
  lumbar_player_skip (player, BEGIN + SECONDS (20));
  watch (player, BEGIN + SECONDS (20), 9);
  state = lumbar_player_to_json (player);

  copy = lumbar_player_new_from_json (lumbar_player_get_script (player), state, &error);
  g_assert_no_error (error);
  g_assert_cmpint (lumbar_player_get_state (copy), ==, LUMBAR_PLAYER_PAUSED);
  g_assert_cmpint (lumbar_player_get_step (copy), ==, 3);
  g_assert_cmpint (lumbar_player_get_elapsed (copy), ==, SECONDS (4));
  assert_step (copy, 1, 10, LUMBAR_STEP_OUTCOME_SKIPPED);
  assert_events (copy, "");

  lumbar_player_resume (copy, SECONDS (7));
  watch (copy, SECONDS (7), 26 + 15 + 60);
  g_assert_cmpint (lumbar_player_get_state (copy), ==, LUMBAR_PLAYER_ENDED);
  g_assert_cmpint (lumbar_player_get_active (copy), ==, SECONDS (20 + 9 + 26 + 15 + 60));
}

static const char *const bad_states[] = {
  "{}",
  "{\"length\":150000000,\"step\":0,\"elapsed\":0,\"ended\":false}",
  "{\"length\":150000000,\"step\":0,\"elapsed\":0,\"ended\":false,\"steps\":[]}",
  "{\"length\":150000000,\"step\":0,\"elapsed\":0,\"ended\":false,\"steps\":[1,2,3,4,5,6]}",
  "{\"length\":150000000,\"step\":6,\"elapsed\":0,\"ended\":false,\"steps\":[]}",
  "{\"length\":150000000,\"step\":-1,\"elapsed\":0,\"ended\":false,\"steps\":[]}",
  "{\"length\":150000000,\"step\":0,\"elapsed\":10000001,\"ended\":false,\"steps\":[]}",
  "{\"length\":150000001,\"step\":0,\"elapsed\":0,\"ended\":false,\"steps\":[]}",
  "{\"length\":\"150\",\"step\":0,\"elapsed\":0,\"ended\":false,\"steps\":[]}",
  "{\"length\":150000000,\"step\":0,\"elapsed\":0,\"ended\":false,\"steps\":["
  "{\"begun\":true,\"spent\":-1},{\"begun\":true,\"spent\":0},{\"begun\":true,\"spent\":0},"
  "{\"begun\":true,\"spent\":0},{\"begun\":true,\"spent\":0},{\"begun\":true,\"spent\":0}]}",
  "{\"length\":150000000,\"step\":0,\"elapsed\":0,\"ended\":false,\"steps\":["
  "{\"begun\":true,\"spent\":1,\"outcome\":\"won\"},{\"begun\":true,\"spent\":0},{\"begun\":true,\"spent\":0},"
  "{\"begun\":true,\"spent\":0},{\"begun\":true,\"spent\":0},{\"begun\":true,\"spent\":0}]}",
};

static void
test_bad_state_is_refused (void)
{
  g_autoptr (LumbarPlayer) player = player_new ();

  for (guint i = 0; i < G_N_ELEMENTS (bad_states); i++)
    {
      g_autoptr (JsonNode) node = json_from_string (bad_states[i], NULL);
      g_autoptr (LumbarPlayer) copy = NULL;
      g_autoptr (GError) error = NULL;

      copy = lumbar_player_new_from_json (lumbar_player_get_script (player), json_node_get_object (node), &error);
      g_assert_null (copy);
      g_assert_error (error, LUMBAR_RECORD_ERROR, LUMBAR_RECORD_ERROR_RANGE);
    }
}

/* What must hold after every input. */
static void
check_invariants (LumbarPlayer *player)
{
  g_autoptr (GArray) steps = lumbar_player_dup_steps (player);
  gint64 length = lumbar_script_get_length (lumbar_player_get_script (player));
  gint64 seconds = 0;

  for (guint i = 0; i < steps->len; i++)
    seconds += g_array_index (steps, LumbarSessionStep, i).seconds;

  g_assert_cmpint (SECONDS (seconds), <=, lumbar_player_get_active (player));
  g_assert_cmpint (lumbar_player_get_remaining (player), >=, 0);
  g_assert_cmpint (lumbar_player_get_remaining (player), <=, length);
  g_assert_cmpint (lumbar_player_get_step_remaining (player), >=, 0);
}

/* Within one visit of a step no event comes twice. */
static void
check_events (LumbarPlayer *player,
              GHashTable   *seen)
{
  LumbarPlayerEvent event;

  while (lumbar_player_pop_event (player, &event))
    {
      if (event.kind == LUMBAR_EVENT_STEP)
        g_hash_table_remove_all (seen);
      if (event.kind != LUMBAR_EVENT_GAP)
        g_assert_true (g_hash_table_add (seen, GINT_TO_POINTER (event.kind * 10 + event.number + 1)));
    }
}

static void
press_something (LumbarPlayer *player,
                 gint64        now)
{
  switch (g_test_rand_int_range (0, 30))
    {
    case 0:
      lumbar_player_skip (player, now);
      break;
    case 1:
      lumbar_player_back (player, now);
      break;
    case 2:
      lumbar_player_pause (player, now);
      break;
    case 3:
    case 4:
      lumbar_player_resume (player, now);
      break;
    case 5:
      if (g_test_rand_int_range (0, 20) == 0)
        lumbar_player_finish (player, now);
      break;
    default:
      lumbar_player_advance (player, now);
      break;
    }
}

static void
test_any_buttons_at_any_time (void)
{
  for (int round = 0; round < 1000; round++)
    {
      g_autoptr (LumbarPlayer) player = round % 2 == 0 ? player_new () : player_new_walk ();
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
      gint64 now = BEGIN;

      lumbar_player_start (player, now);
      for (int i = 0; i < 200; i++)
        {
          now += g_test_rand_int_range (0, (gint32) SECONDS (6));
          press_something (player, now);
          check_invariants (player);
          check_events (player, seen);
        }
      g_assert_cmpint (lumbar_player_get_active (player), <=, now - BEGIN);
    }
}

/* However the same time is cut into calls, the same is done. */
static void
test_calls_do_not_matter (void)
{
  for (int round = 0; round < 200; round++)
    {
      g_autoptr (LumbarPlayer) player = player_new ();
      g_autofree char *events = NULL;
      gint64           time = 0;

      lumbar_player_start (player, BEGIN);
      while (time < SECONDS (150))
        {
          time = MIN (time + g_test_rand_int_range (1, (gint32) SECONDS (4.9)), SECONDS (150));
          lumbar_player_advance (player, BEGIN + time);
        }

      events = take_events (player);
      g_assert_true (g_str_has_suffix (events, "step@5 last@5 end@5"));
      g_assert_cmpint (lumbar_player_get_active (player), ==, SECONDS (150));
      g_assert_true (lumbar_player_is_completed (player));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/player/positions", test_positions);
  g_test_add_func ("/player/ready-waits", test_ready_waits);
  g_test_add_func ("/player/events-of-a-whole-run", test_events_of_a_whole_run);
  g_test_add_func ("/player/one-late-call-crosses-steps", test_one_late_call_crosses_steps);
  g_test_add_func ("/player/lead-in", test_lead_in);
  g_test_add_func ("/player/skip-lead-in", test_skip_lead_in);
  g_test_add_func ("/player/pause-stops-the-clock", test_pause_stops_the_clock);
  g_test_add_func ("/player/back", test_back);
  g_test_add_func ("/player/back-while-paused", test_back_while_paused);
  g_test_add_func ("/player/skip", test_skip);
  g_test_add_func ("/player/skipped-rest-is-no-loss", test_skipped_rest_is_no_loss);
  g_test_add_func ("/player/done-stays-done", test_done_stays_done);
  g_test_add_func ("/player/skip-last-step-ends", test_skip_last_step_ends);
  g_test_add_func ("/player/finish-early", test_finish_early);
  g_test_add_func ("/player/finish-while-getting-ready", test_finish_while_getting_ready);
  g_test_add_func ("/player/sleeping-computer-pauses", test_sleeping_computer_pauses);
  g_test_add_func ("/player/buttons-after-a-gap", test_buttons_after_a_gap);
  g_test_add_func ("/player/clock-going-back", test_clock_going_back);
  g_test_add_func ("/player/step-without-length", test_step_without_length);
  g_test_add_func ("/player/goes-on-after-a-crash", test_goes_on_after_a_crash);
  g_test_add_func ("/player/bad-state-is-refused", test_bad_state_is_refused);
  g_test_add_func ("/player/any-buttons-at-any-time", test_any_buttons_at_any_time);
  g_test_add_func ("/player/calls-do-not-matter", test_calls_do_not_matter);

  return g_test_run ();
}
