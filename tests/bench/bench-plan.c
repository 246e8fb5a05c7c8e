/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How long a plan takes for one, two, five and ten years of one episode with
 * a thousand entries and 120 lifting sessions a year.
 *
 * Two lives are measured: a calm one, and a hard one in which every day raises
 * a warning sign, answers it, screens and lifts too much. Prints milliseconds,
 * the median of many runs, and microseconds for each year. Fails when a year
 * takes longer than 2 ms, or when a year among ten costs half as much again as
 * one alone. */

#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-form-check.h"
#include "lumbar-lift.h"
#include "lumbar-plan.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"

#include <stdio.h>
#include <stdlib.h>

#define FIRST_DATE 20094 /* Monday 2025-01-06 */
#define N_RUNS 51
#define MAX_YEAR_MS 2.0
#define MAX_GROWTH 1.5

typedef enum
{
  LIFE_CALM,
  LIFE_HARD,
} Life;

static LumbarMoment
moment_of (int day,
           int minute)
{
  return (LumbarMoment) { ((gint64) FIRST_DATE + day) * 86400 + minute * 60, 3600 };
}

static gpointer
add_record (GPtrArray       *records,
            LumbarRecordKind kind)
{
  LumbarRecord *record = lumbar_record_new (kind);

  g_free (record->id);
  record->id = g_strdup_printf ("00000000-0000-4000-8000-%012u", records->len + 1);
  record->modified_at = moment_of (0, 0);
  g_ptr_array_add (records, record);

  return record;
}

static LumbarEpisode *
add_episode (GPtrArray *records)
{
  LumbarEpisode       *episode = add_record (records, LUMBAR_RECORD_EPISODE);
  LumbarTriageRecord   table = { .at = moment_of (0, 1140), .full = TRUE };
  LumbarTest           core = { moment_of (6, 420), LUMBAR_TEST_CORE, 30, 15, 15, 5, 0, 0 };
  LumbarTest           hinge = { moment_of (6, 430), LUMBAR_TEST_HINGE, 0, 0, 0, 0, 10, 0 };
  LumbarLadderSettings ladder = {
    .since = LUMBAR_MOMENT_NONE, .working_weight = 180000, .bar = 20000, .smallest_plate = 1250, .step_pct = 10000000
  };

  episode->onset = moment_of (0, 1110);
  episode->ended_at = LUMBAR_MOMENT_NONE;
  episode->intake = (LumbarIntake) { .at = moment_of (0, 1140), .worst = 4, .quality = LUMBAR_QUALITY_TIGHT, .sides = LUMBAR_SIDES_CENTRE, .day_one_worst = LUMBAR_UNANSWERED };
  g_array_append_val (episode->triage, table);
  g_array_append_val (episode->tests, core);
  g_array_append_val (episode->tests, hinge);
  g_array_append_val (episode->ladders, ladder);

  return episode;
}

static void
add_entry (GPtrArray *records,
           Life       life,
           int        day,
           int        minute)
{
  LumbarEntry *entry = add_record (records, LUMBAR_RECORD_ENTRY);

  entry->at = moment_of (day, minute);
  entry->pain_now = day < 4 ? 3 : day % 97 == 0 ? 2
                                                : 0;
  entry->worst24 = entry->pain_now;
  entry->sleep_ok = LUMBAR_UNANSWERED;
  if (life == LIFE_CALM)
    return;

  entry->worst24 = 8;
  entry->quality = LUMBAR_QUALITY_SHARP;
  entry->leg_trend = LUMBAR_LEG_TREND_WORSE;
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
  session->started_at = moment_of (day, 600);
  session->ended_at = moment_of (day, 605);
  session->completed = TRUE;
  session->active_seconds = 300;
  session->max_pain = 1;
  session->next_morning = LUMBAR_UNANSWERED;
  g_array_append_val (session->steps, step);
}

static void
add_screen (GPtrArray *records,
            int        day)
{
  LumbarScreen *screen = add_record (records, LUMBAR_RECORD_SCREEN);

  screen->date = FIRST_DATE + day;
  screen->next_morning = 1;
  for (guint i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    screen->tests[i] = (LumbarScreenTest) { TRUE, TRUE, 0, TRUE };
}

static const char *
add_check (GPtrArray *records,
           int        day)
{
  LumbarFormCheck *check = add_record (records, LUMBAR_RECORD_CHECK);

  check->at = moment_of (day, 1070);
  check->items[7] = LUMBAR_ANSWER_NO;

  return check->record.id;
}

static void
add_lift (GPtrArray *records,
          Life       life,
          int        day)
{
  LumbarLift   *lift = add_record (records, LUMBAR_RECORD_LIFT);
  LumbarLiftSet set = { .load = 90000, .reps = 8, .rpe = 60 };

  lift->at = moment_of (day, 1080);
  lift->next_morning = (LumbarNextMorning) { moment_of (day + 1, 480), day % 5, LUMBAR_NEXT_PAIN };
  for (int i = 0; i < 3; i++)
    g_array_append_val (lift->sets, set);
  if (life == LIFE_CALM)
    return;

  lift->max_pain = 5;
  lift->check = g_strdup (add_check (records, day));
}

/* The whole table, a release and a clearance: what a hard day asks for. */
static void
answer (LumbarEpisode *episode,
        int            day)
{
  LumbarTriageRecord table = { .at = moment_of (day, 1230), .full = day % 2 == 0, .yes = LUMBAR_RF (30) | LUMBAR_RF (43) };
  LumbarRelease      release = { moment_of (day, 1235), LUMBAR_RELEASE_SEEN, FIRST_DATE + day };

  g_array_append_val (episode->triage, table);
  g_array_append_val (episode->releases, release);
}

/* A thousand entries, 120 lifts and daily routines a year. */
static LumbarHistory *
make_history (Life life,
              int  years)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  LumbarEpisode *episode = add_episode (records);
  int            days = 365 * years;

  for (int day = 1; day < days; day++)
    {
      add_entry (records, life, day, 480);
      add_entry (records, life, day, 780);
      if (day % 4 != 0)
        add_entry (records, life, day, 1200);
      add_session (records, day, day < 6 ? "p1-core" : "p2-core-2");
      add_session (records, day, "morning-5");
      if (day > 9 && day % 3 == 0)
        add_lift (records, life, day);
      if (life == LIFE_HARD)
        answer (episode, day);
      if (life == LIFE_HARD && day % 7 == 0)
        add_screen (records, day);
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

/* The median in microseconds. */
static double
measure (Life life,
         int  years)
{
  g_autoptr (LumbarHistory) history = make_history (life, years);
  LumbarMoment now = moment_of (365 * years - 1, 1260);
  gint64       times[N_RUNS];

  for (int i = 0; i < N_RUNS; i++)
    {
      gint64      begin = g_get_monotonic_time ();
      LumbarPlan *plan = lumbar_plan_new (history, now);

      lumbar_plan_unref (plan);
      times[i] = g_get_monotonic_time () - begin;
    }
  qsort (times, N_RUNS, sizeof times[0], compare_times);

  return (double) times[N_RUNS / 2];
}

static gboolean
is_quick (Life        life,
          const char *name)
{
  static const int years[] = { 1, 2, 5, 10 };
  double           a_year[G_N_ELEMENTS (years)];

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    {
      double took = measure (life, years[i]);

      a_year[i] = took / years[i];
      printf ("plan of %2d %s years: %6.2f ms, %4.0f µs a year\n", years[i], name, took / 1000, a_year[i]);
    }

  return a_year[0] < MAX_YEAR_MS * 1000 && a_year[3] < MAX_GROWTH * a_year[0];
}

int
main (void)
{
  gboolean calm = is_quick (LIFE_CALM, "calm");
  gboolean hard = is_quick (LIFE_HARD, "hard");

  return calm && hard ? EXIT_SUCCESS : EXIT_FAILURE;
}
