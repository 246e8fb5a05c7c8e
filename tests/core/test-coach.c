/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The coach: a plan after each change, and not one more than needed. */

#include "lumbar-coach.h"
#include "lumbar-episode.h"
#include "lumbar-record-fixtures.h"
#include "moments.h"

typedef struct
{
  LumbarStore *store;
  LumbarClock *clock;
  LumbarCoach *coach;
  guint        n_plans;
  guint        n_answers;
} Fixture;

static void
plan_changed_cb (LumbarCoach *coach,
                 gpointer     user_data)
{
  ((Fixture *) user_data)->n_plans++;
}

static void
answer_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  ((Fixture *) user_data)->n_answers++;
}

static void
set_up (Fixture      *fixture,
        gconstpointer user_data)
{
  fixture->store = lumbar_store_new (NULL);
  fixture->clock = lumbar_clock_new_fixed (moment_at ("2025-01-08T09:00:00+01:00"));
  fixture->coach = lumbar_coach_new (fixture->store, fixture->clock);
  g_signal_connect (fixture->coach, "plan-changed", G_CALLBACK (plan_changed_cb), fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer user_data)
{
  if (fixture->coach != NULL)
    g_assert_finalize_object (fixture->coach);
  g_assert_finalize_object (fixture->clock);
  g_assert_finalize_object (fixture->store);
}

static void
wait_for_plans (Fixture *fixture,
                guint    n)
{
  while (fixture->n_plans < n)
    g_main_context_iteration (NULL, TRUE);
}

static void
open_store (Fixture *fixture)
{
  lumbar_store_open_async (fixture->store, NULL, answer_cb, fixture);
  wait_for_plans (fixture, 1);
}

static LumbarEpisode *
new_episode (void)
{
  LumbarEpisode *episode = lumbar_episode_new ();

  episode->record.modified_at = moment_at ("2025-01-06T19:00:00+01:00");
  episode->onset = moment_at ("2025-01-06T18:00:00+01:00");
  episode->intake.worst = 5;

  return episode;
}

static void
test_no_plan_before_the_history (Fixture      *fixture,
                                 gconstpointer user_data)
{
  g_assert_null (lumbar_coach_get_plan (fixture->coach));

  open_store (fixture);

  g_assert_nonnull (lumbar_coach_get_plan (fixture->coach));
  g_assert_null (lumbar_coach_get_plan (fixture->coach)->episode);
  g_assert_cmpint (lumbar_coach_get_plan (fixture->coach)->phase, ==, LUMBAR_PHASE_NONE);
}

static void
test_a_change_makes_a_plan (Fixture      *fixture,
                            gconstpointer user_data)
{
  g_autoptr (LumbarEpisode) episode = new_episode ();

  open_store (fixture);
  lumbar_store_put_async (fixture->store, episode, answer_cb, fixture);
  wait_for_plans (fixture, 2);

  g_assert_cmpstr (lumbar_coach_get_plan (fixture->coach)->episode->record.id, ==, episode->record.id);
  g_assert_cmpint (lumbar_coach_get_plan (fixture->coach)->day_index, ==, 1);
  g_assert_nonnull (lumbar_history_find (lumbar_coach_get_history (fixture->coach), LUMBAR_RECORD_EPISODE, episode->record.id));
}

static void
test_many_changes_make_few_plans (Fixture      *fixture,
                                  gconstpointer user_data)
{
  open_store (fixture);

  /* All ask before the main loop runs: one is made, and one more after it. */
  for (guint i = 0; i < 20; i++)
    lumbar_coach_refresh (fixture->coach);

  wait_for_plans (fixture, 3);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_cmpuint (fixture->n_plans, ==, 3);
}

static void
test_the_last_change_is_in_the_last_plan (Fixture      *fixture,
                                          gconstpointer user_data)
{
  g_autoptr (LumbarEpisode) episode = NULL;
  const LumbarEpisode *planned;

  open_store (fixture);
  episode = new_episode ();
  for (int worst = 1; worst <= 9; worst++)
    {
      g_autoptr (LumbarEpisode) version = lumbar_record_copy (episode);

      version->intake.worst = worst;
      lumbar_store_put_async (fixture->store, version, answer_cb, fixture);
    }

  do
    {
      g_main_context_iteration (NULL, TRUE);
      planned = lumbar_coach_get_plan (fixture->coach)->episode;
    }
  while (fixture->n_answers < 10 || planned == NULL || planned->intake.worst < 9);

  g_assert_cmpint (planned->intake.worst, ==, 9);
}

static void
test_a_plan_under_way_does_not_hold_the_coach (Fixture      *fixture,
                                               gconstpointer user_data)
{
  open_store (fixture);
  lumbar_coach_refresh (fixture->coach);
  g_assert_finalize_object (fixture->coach);
  fixture->coach = NULL;

  /* Its answer finds nobody and is dropped. */
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_cmpuint (fixture->n_plans, ==, 1);
}

static void
add (const char *path,
     void (*func) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, func, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_unsetenv ("LUMBAR_DATA_DIR");

  add ("/coach/no-plan-before-the-history", test_no_plan_before_the_history);
  add ("/coach/a-change-makes-a-plan", test_a_change_makes_a_plan);
  add ("/coach/many-changes-make-few-plans", test_many_changes_make_few_plans);
  add ("/coach/the-last-change-is-in-the-last-plan", test_the_last_change_is_in_the_last_plan);
  add ("/coach/a-plan-under-way-does-not-hold-the-coach", test_a_plan_under_way_does_not_hold_the_coach);

  return g_test_run ();
}
