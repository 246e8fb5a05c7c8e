/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a routine, and what an event of the player becomes. */

#include "ui-test.h"

#include "lumbar-player-cue.h"
#include "lumbar-routine-text.h"

#define SECONDS(n) ((gint64) ((n) * (double) G_USEC_PER_SEC))

static const struct
{
  int         seconds;
  const char *text;
} lengths[] = {
  { 0, "0\u00a0s" },
  { 45, "45\u00a0s" },
  { 60, "1\u00a0min" },
  { 200, "3:20\u00a0min" },
  { 300, "5\u00a0min" },
  { 607, "10:07\u00a0min" },
};

static void
test_lengths (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *text = lumbar_routine_dup_length_text (lengths[i].seconds);

      g_assert_cmpstr (text, ==, lengths[i].text);
    }
}

static const struct
{
  const char *phase;
  const char *text;
} phases[] = {
  { "all", "any time" },
  { "P1", "phase P1" },
  { "P1+", "from phase P1 on" },
  { "P2b", "phase P2b" },
  { "P3 gate", "phase P3" },
};

static void
test_phases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      g_autofree char *text = lumbar_routine_dup_phase_text (phases[i].phase);

      g_assert_cmpstr (text, ==, phases[i].text);
    }
}

/* The form stays the same from the first to the last second of a step. */
static const struct
{
  double      remaining;
  int         length;
  const char *text;
  const char *words;
} countdowns[] = {
  { 30, 30, "30", "30 seconds left" },
  { 29.2, 30, "30", "30 seconds left" },
  { 0.1, 30, "1", "1 second left" },
  { 0, 30, "0", "0 seconds left" },
  { 60, 60, "1:00", "1 minute, 0 seconds left" },
  { 59, 60, "0:59", "59 seconds left" },
  { 125, 600, "2:05", "2 minutes, 5 seconds left" },
};

static void
test_countdowns (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (countdowns); i++)
    {
      g_autofree char *text = lumbar_countdown_dup_text (SECONDS (countdowns[i].remaining), SECONDS (countdowns[i].length));
      g_autofree char *words = lumbar_countdown_dup_value_text (SECONDS (countdowns[i].remaining));

      g_assert_cmpstr (text, ==, countdowns[i].text);
      g_assert_cmpstr (words, ==, countdowns[i].words);
    }
}

static void
test_repetitions (void)
{
  LumbarScriptStep bridges = { .title = (char *) "Bridges", .length = SECONDS (60), .kind = LUMBAR_STEP_REPS, .count = 15 };
  LumbarScriptStep hold = { .title = (char *) "Plank", .length = SECONDS (30), .kind = LUMBAR_STEP_HOLD };
  g_autofree char *first = lumbar_step_dup_repetition_text (&bridges, 0);
  g_autofree char *second = lumbar_step_dup_repetition_text (&bridges, SECONDS (4));
  g_autofree char *last = lumbar_step_dup_repetition_text (&bridges, SECONDS (59.9));
  g_autofree char *end = lumbar_step_dup_repetition_text (&bridges, SECONDS (60));

  g_assert_cmpstr (first, ==, "1 of 15");
  g_assert_cmpstr (second, ==, "2 of 15");
  g_assert_cmpstr (last, ==, "15 of 15");
  g_assert_cmpstr (end, ==, "15 of 15");
  g_assert_null (lumbar_step_dup_repetition_text (&hold, 0));
}

static const LumbarScriptStep lead_in = { .length = 5000000, .kind = LUMBAR_STEP_CHANGE, .prepares = TRUE };
static const LumbarScriptStep stretch = { .title = (char *) "Stretch, left", .length = 30000000, .kind = LUMBAR_STEP_HOLD, .side = LUMBAR_SIDE_LEFT };
static const LumbarScriptStep change = { .title = (char *) "Change side", .length = 5000000, .kind = LUMBAR_STEP_CHANGE, .prepares = TRUE, .changes_side = TRUE };

static const struct
{
  const char             *name;
  LumbarEventKind         kind;
  const LumbarScriptStep *step;
  const char             *shown;
  const char             *spoken;
  LumbarSound             sound;
} cues[] = {
  { "lead-in", LUMBAR_EVENT_STEP, &lead_in, NULL, "Get ready", LUMBAR_SOUND_NONE },
  { "count", LUMBAR_EVENT_COUNT, &lead_in, "Get ready", NULL, LUMBAR_SOUND_TICK },
  { "exercise", LUMBAR_EVENT_STEP, &stretch, NULL, "Stretch, left, 30 seconds", LUMBAR_SOUND_GO },
  { "half", LUMBAR_EVENT_HALF, &stretch, "Half of it is done", "Half of it is done", LUMBAR_SOUND_TICK },
  { "last", LUMBAR_EVENT_LAST, &stretch, "Three seconds to go", "Three seconds to go", LUMBAR_SOUND_TICK },
  { "side", LUMBAR_EVENT_SIDE, &change, "The other side", "Change side, 5 seconds", LUMBAR_SOUND_CHANGE },
  { "end", LUMBAR_EVENT_END, &stretch, "The routine is done", "The routine is done", LUMBAR_SOUND_END },
};

static void
test_cues (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cues); i++)
    {
      LumbarPlayerEvent event = { .kind = cues[i].kind };
      g_autoptr (LumbarPlayerCue) cue = lumbar_player_cue_new (&event, cues[i].step);

      g_test_message ("%s", cues[i].name);
      g_assert_cmpstr (cue->shown, ==, cues[i].shown);
      g_assert_cmpstr (cue->spoken, ==, cues[i].spoken);
      g_assert_cmpint (cue->sound, ==, cues[i].sound);
      g_assert_false (cue->stays);
    }
}

static void
test_sleep_is_told_until_the_next_press (void)
{
  LumbarPlayerEvent event = { .kind = LUMBAR_EVENT_GAP };
  g_autoptr (LumbarPlayerCue) cue = lumbar_player_cue_new (&event, &stretch);

  g_assert_true (cue->stays);
  g_assert_nonnull (cue->shown);
  g_assert_cmpint (cue->sound, ==, LUMBAR_SOUND_NONE);
}

int
main (int   argc,
      char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/routine-text/lengths", test_lengths);
  g_test_add_func ("/routine-text/phases", test_phases);
  g_test_add_func ("/routine-text/countdowns", test_countdowns);
  g_test_add_func ("/routine-text/repetitions", test_repetitions);
  g_test_add_func ("/routine-text/cues", test_cues);
  g_test_add_func ("/routine-text/sleep-is-told-until-the-next-press", test_sleep_is_told_until_the_next_press);

  return g_test_run ();
}
