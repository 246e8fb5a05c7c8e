/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How long a plan takes for one, two, five and ten years of one episode with
 * a thousand entries and 120 lifting sessions a year.
 *
 * Prints milliseconds, the median of many runs, and fails when a year takes
 * longer than 2 ms or ten years more than four times as long a year: the work
 * is the same for each record, but ten years of them no longer fit the caches
 * of a small machine. */

#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-lift.h"
#include "lumbar-plan.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"
#include "random-recovery.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N_RUNS 51
#define MAX_YEAR_MS 2.0
#define MAX_GROWTH 40.0

static gpointer
add_record (GPtrArray       *records,
            LumbarRecordKind kind)
{
  LumbarRecord *record = lumbar_record_new (kind);

  g_free (record->id);
  record->id = g_strdup_printf ("00000000-0000-4000-8000-%012u", records->len + 1);
  record->modified_at = recovery_moment (0, 0);
  g_ptr_array_add (records, record);

  return record;
}

static void
add_episode (GPtrArray *records)
{
  LumbarEpisode       *episode = add_record (records, LUMBAR_RECORD_EPISODE);
  LumbarTriageRecord   table = { .at = recovery_moment (0, 1140), .full = TRUE };
  LumbarTest           core = { recovery_moment (6, 420), LUMBAR_TEST_CORE, 30, 15, 15, 5, 0, 0 };
  LumbarTest           hinge = { recovery_moment (6, 430), LUMBAR_TEST_HINGE, 0, 0, 0, 0, 10, 0 };
  LumbarLadderSettings ladder = {
    .since = LUMBAR_MOMENT_NONE, .working_weight = 180000, .bar = 20000, .smallest_plate = 1250, .step_pct = 10000000
  };

  episode->onset = recovery_moment (0, 1110);
  episode->ended_at = LUMBAR_MOMENT_NONE;
  episode->intake = (LumbarIntake) { .at = recovery_moment (0, 1140), .worst = 4, .quality = LUMBAR_QUALITY_TIGHT, .sides = LUMBAR_SIDES_CENTRE, .day_one_worst = LUMBAR_UNANSWERED };
  g_array_append_val (episode->triage, table);
  g_array_append_val (episode->tests, core);
  g_array_append_val (episode->tests, hinge);
  g_array_append_val (episode->ladders, ladder);
}

static void
add_entry (GPtrArray *records,
           int        day,
           int        minute)
{
  LumbarEntry *entry = add_record (records, LUMBAR_RECORD_ENTRY);

  entry->at = recovery_moment (day, minute);
  entry->pain_now = day < 4 ? 3 : day % 97 == 0 ? 2
                                                : 0;
  entry->worst24 = entry->pain_now;
  entry->sleep_ok = LUMBAR_UNANSWERED;
}

static void
add_session (GPtrArray  *records,
             int         day,
             const char *routine)
{
  LumbarSession    *session = add_record (records, LUMBAR_RECORD_SESSION);
  LumbarSessionStep step = { 0, 60, LUMBAR_STEP_OUTCOME_DONE };

  g_free (session->routine);
  session->routine = g_strdup (routine);
  session->started_at = recovery_moment (day, 600);
  session->ended_at = recovery_moment (day, 605);
  session->completed = TRUE;
  session->active_seconds = 300;
  session->max_pain = 1;
  session->next_morning = LUMBAR_UNANSWERED;
  g_array_append_val (session->steps, step);
}

static void
add_lift (GPtrArray *records,
          int        day)
{
  LumbarLift   *lift = add_record (records, LUMBAR_RECORD_LIFT);
  LumbarLiftSet set = { .load = 90000, .reps = 8, .rpe = 60 };

  lift->at = recovery_moment (day, 1080);
  lift->next_morning = (LumbarNextMorning) { recovery_moment (day + 1, 480), day % 5, LUMBAR_NEXT_PAIN };
  for (int i = 0; i < 3; i++)
    g_array_append_val (lift->sets, set);
}

/* A thousand entries, 120 lifts and daily routines a year. */
static LumbarHistory *
make_history (int years)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  int days = 365 * years;

  add_episode (records);
  for (int day = 1; day < days; day++)
    {
      add_entry (records, day, 480);
      add_entry (records, day, 780);
      if (day % 4 != 0)
        add_entry (records, day, 1200);
      add_session (records, day, day < 6 ? "p1-core" : "p2-core-2");
      add_session (records, day, "morning-5");
      if (day > 9 && day % 3 == 0)
        add_lift (records, day);
    }

  return lumbar_history_new (records);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

/* The median in milliseconds. */
static double
measure (int years)
{
  g_autoptr (LumbarHistory) history = make_history (years);
  LumbarMoment now = recovery_moment (365 * years - 1, 1260);
  gint64       times[N_RUNS];

  for (int i = 0; i < N_RUNS; i++)
    {
      gint64      begin = g_get_monotonic_time ();
      LumbarPlan *plan = lumbar_plan_new (history, now);

      lumbar_plan_unref (plan);
      times[i] = g_get_monotonic_time () - begin;
    }
  qsort (times, N_RUNS, sizeof times[0], compare_times);

  return (double) times[N_RUNS / 2] / 1000;
}

int
main (void)
{
  static const int years[] = { 1, 2, 5, 10 };
  double           took[G_N_ELEMENTS (years)];

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    {
      took[i] = measure (years[i]);
      printf ("plan of %2d years: %6.2f ms\n", years[i], took[i]);
    }

  return took[0] < MAX_YEAR_MS && took[3] < MAX_GROWTH * took[0] ? EXIT_SUCCESS : EXIT_FAILURE;
}
