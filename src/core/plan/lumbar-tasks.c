/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 17.6: what is planned on a date, and what of it is done. */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-constants.h"
#include "lumbar-screen-rules.h"

#define P1_WALK_MINUTES 10
#define P1_WALKS 2
#define P1_CORES 2
#define WALK_MINUTES 20

#define SECONDS_PER_MINUTE 60

static LumbarSlice
get_sessions (const LumbarReplay *self,
              int                 days_before,
              int                 days_until)
{
  return lumbar_timeline_get_range (self->timeline, LUMBAR_TRACK_SESSIONS, self->date - days_before, self->date - days_until);
}

/* Completed sessions of a routine; a name that ends in "-" stands for all that
 * begin with it. */
static int
count_completed (LumbarSlice sessions,
                 const char *routine)
{
  gboolean is_prefix = g_str_has_suffix (routine, "-");
  int      n = 0;

  for (guint i = 0; i < sessions.n; i++)
    {
      const LumbarSession *session = sessions.items[i];
      gboolean             is_same = is_prefix ? g_str_has_prefix (session->routine, routine) : g_strcmp0 (session->routine, routine) == 0;

      n += is_same && session->completed;
    }

  return n;
}

static int
count_today (const LumbarReplay *self,
             const char         *routine)
{
  return count_completed (get_sessions (self, 0, 0), routine);
}

static int
count_before (const LumbarReplay *self,
              const char         *routine,
              int                 days)
{
  return count_completed (get_sessions (self, days, 1), routine);
}

gboolean
lumbar_session_is_walk (const LumbarSession *session)
{
  return g_strcmp0 (session->routine, "walk") == 0 ||
         g_strcmp0 (session->routine, "hourly-walk") == 0 ||
         g_strcmp0 (session->routine, "hourly-walk-tilts") == 0;
}

/* Whole walks of @minutes that the walking of the date makes up. */
static int
count_walks (const LumbarReplay *self,
             int                 minutes)
{
  LumbarSlice sessions = get_sessions (self, 0, 0);
  int         seconds = 0;

  for (guint i = 0; i < sessions.n; i++)
    {
      const LumbarSession *session = sessions.items[i];

      if (session->completed && lumbar_session_is_walk (session))
        seconds += session->active_seconds;
    }

  return seconds / (minutes * SECONDS_PER_MINUTE);
}

/* The walks of P0, in halves of the date's prompts. */
static int
count_hourly_walks (const LumbarReplay *self)
{
  int prompts = lumbar_schedule_count_walks (&self->schedule, self->date);
  int half = MAX (1, (prompts + 1) / 2);

  return (count_today (self, "hourly-walk") + count_today (self, "hourly-walk-tilts")) / half;
}

static guint
count_track (const LumbarReplay *self,
             LumbarTrack         track,
             int                 days_before,
             int                 days_until)
{
  return lumbar_timeline_get_range (self->timeline, track, self->date - days_before, self->date - days_until).n;
}

static void
add_task (GArray        *tasks,
          LumbarTaskKind kind,
          const char    *id,
          int            planned,
          int            done,
          gboolean       counts)
{
  LumbarCountedTask counted = { { .kind = kind, .planned = planned, .done = done }, counts };

  g_strlcpy (counted.task.id, id, sizeof counted.task.id);
  g_array_append_val (tasks, counted);
}

static void
add_check_in (const LumbarReplay *self,
              GArray             *tasks)
{
  int done = count_track (self, LUMBAR_TRACK_ENTRIES, 0, 0) > 0;
  int planned = 1;

  if (self->phase == LUMBAR_PHASE_P4)
    planned = count_track (self, LUMBAR_TRACK_ENTRIES, 6, 1) == 0;

  add_task (tasks, LUMBAR_TASK_CHECK_IN, "check-in", planned, done, TRUE);
}

static void
add_walk (const LumbarReplay *self,
          GArray             *tasks)
{
  if (self->phase == LUMBAR_PHASE_P0)
    add_task (tasks, LUMBAR_TASK_WALK, "hourly-walk", 1, count_hourly_walks (self), TRUE);
  else if (self->phase == LUMBAR_PHASE_P1)
    add_task (tasks, LUMBAR_TASK_WALK, "walk", P1_WALKS, count_walks (self, P1_WALK_MINUTES), TRUE);
  else
    add_task (tasks, LUMBAR_TASK_WALK, "walk", 1, count_walks (self, WALK_MINUTES), FALSE);
}

static void
add_p1 (const LumbarReplay *self,
        GArray             *tasks)
{
  add_task (tasks, LUMBAR_TASK_ROUTINE, "p1-core", P1_CORES, count_today (self, "p1-core"), TRUE);
  if (!self->leg_flag || self->leg_free_days >= LUMBAR_LEG_FREE)
    add_task (tasks, LUMBAR_TASK_ROUTINE, "p1-stretch", 1, count_today (self, "p1-stretch"), TRUE);
}

/* The trunk work of the level, unless it was done on the dates before. */
static void
add_core (const LumbarReplay *self,
          GArray             *tasks,
          int                 days)
{
  char id[24];

  g_snprintf (id, sizeof id, "p2-core-%d", self->core_level);
  add_task (tasks, LUMBAR_TASK_ROUTINE, id, count_before (self, "p2-core-", days) == 0, count_today (self, "p2-core-"), TRUE);
}

static void
add_hinge (const LumbarReplay *self,
           GArray             *tasks,
           gboolean            counts)
{
  add_task (tasks, LUMBAR_TASK_DRILL, "hinge-stick", 1, count_today (self, "hinge-stick"), counts);
}

static void
add_morning (const LumbarReplay *self,
             GArray             *tasks,
             gboolean            counts)
{
  add_task (tasks, LUMBAR_TASK_ROUTINE, "morning-5", 1, count_today (self, "morning-"), counts);
}

static int
count_tests (const LumbarReplay *self,
             LumbarTestKind      kind)
{
  int n = 0;

  for (guint i = 0; i < self->episode->tests->len; i++)
    {
      const LumbarTest *test = &g_array_index (self->episode->tests, LumbarTest, i);

      n += test->kind == kind && lumbar_moment_compare (test->at, self->now) <= 0 &&
           MIN (lumbar_moment_get_date (test->at), self->today) == self->date;
    }

  return n;
}

static void
add_tests (const LumbarReplay *self,
           GArray             *tasks)
{
  gboolean asked = self->phase == LUMBAR_PHASE_P2B;

  add_task (tasks, LUMBAR_TASK_TEST, "core-test", asked && !lumbar_replay_has_core_test (self), count_tests (self, LUMBAR_TEST_CORE), FALSE);
  add_task (tasks, LUMBAR_TASK_TEST, "hinge-test", asked && !lumbar_replay_has_hinge_test (self), count_tests (self, LUMBAR_TEST_HINGE), FALSE);
}

static void
add_p2 (const LumbarReplay *self,
        GArray             *tasks)
{
  add_core (self, tasks, 1);
  add_hinge (self, tasks, TRUE);
  add_morning (self, tasks, TRUE);
  if (self->phase == LUMBAR_PHASE_P2B)
    add_task (tasks, LUMBAR_TASK_ROUTINE, "p2-back", count_before (self, "p2-back", 2) == 0, count_today (self, "p2-back"), TRUE);
  add_tests (self, tasks);
}

/* Ladder sessions among the lifts of some dates, and the newest of earlier
 * dates. */
static int
count_ladder_sessions (const LumbarReplay *self,
                       LumbarDate          from,
                       LumbarDate          to)
{
  int n = 0;

  for (guint i = self->lifts->len; i > 0; i--)
    {
      const LumbarJudgedLift *judged = &g_array_index (self->lifts, LumbarJudgedLift, i - 1);

      if (judged->date < from)
        break;
      n += judged->is_ladder && judged->date <= to;
    }

  return n;
}

static gboolean
is_too_early_to_lift (const LumbarReplay *self)
{
  for (guint i = self->lifts->len; i > 0; i--)
    {
      const LumbarJudgedLift *judged = &g_array_index (self->lifts, LumbarJudgedLift, i - 1);

      if (judged->is_ladder && judged->date < self->date)
        return self->clock - judged->minute < LUMBAR_MIN_HOURS_BETWEEN_LADDER * LUMBAR_MINUTES_PER_HOUR;
    }

  return FALSE;
}

/* No ladder session is offered: none is set up, warning signs, the table, or
 * the day-of check (DC1). */
gboolean
lumbar_replay_may_lift (const LumbarReplay *self)
{
  const LumbarCheckIn *check_in = lumbar_replay_get_check_in (self);

  if (!lumbar_replay_has_ladder (self) || lumbar_replay_is_frozen (self) || lumbar_replay_is_table_due (self))
    return FALSE;

  return check_in == NULL ||
         (check_in->pain_now < LUMBAR_DAY_OF_STOP_PAIN && check_in->leg_trend == LUMBAR_LEG_TREND_NONE);
}

static void
add_lift_day (const LumbarReplay *self,
              GArray             *tasks)
{
  int planned = 0;

  if (lumbar_replay_may_lift (self) && !is_too_early_to_lift (self))
    {
      planned = count_ladder_sessions (self, self->date - 6, self->date - 1) == 0;
      add_task (tasks, LUMBAR_TASK_LIFT, "ladder", planned, count_ladder_sessions (self, self->date, self->date), TRUE);
    }

  add_task (tasks, LUMBAR_TASK_ROUTINE, "lift-warmup", planned, count_today (self, "lift-warmup"), FALSE);
  add_task (tasks, LUMBAR_TASK_ROUTINE, "cool-down", planned, count_today (self, "cool-down"), FALSE);
}

/* Offered when the next step is above 80 % and nothing speaks for or against
 * it yet. */
static void
add_screen (const LumbarReplay *self,
            GArray             *tasks)
{
  int next;

  if (!lumbar_replay_has_ladder (self))
    return;

  next = MIN (lumbar_replay_choose_step (self).found + 1, lumbar_replay_get_last_step (self));
  if (lumbar_replay_get_step (self, next)->pct <= LUMBAR_SCREEN_ABOVE_PCT ||
      lumbar_screens_are_valid_on (self->timeline, self->date, self->mode) ||
      lumbar_screens_failed_between (self->timeline, self->date - LUMBAR_SCREEN_RETRY, self->date, self->mode))
    return;

  add_task (tasks, LUMBAR_TASK_SCREEN, "movement-screen", 1, (int) count_track (self, LUMBAR_TRACK_SCREENS, 0, 0), FALSE);
}

static void
add_p3 (const LumbarReplay *self,
        GArray             *tasks)
{
  add_hinge (self, tasks, FALSE);
  add_morning (self, tasks, FALSE);
  add_core (self, tasks, 2);
  add_lift_day (self, tasks);
  add_screen (self, tasks);
}

static void
add_p4 (const LumbarReplay *self,
        GArray             *tasks)
{
  add_morning (self, tasks, FALSE);
  add_core (self, tasks, 2);
  if (!lumbar_replay_is_frozen (self))
    add_task (tasks, LUMBAR_TASK_LIFT, "deadlift", count_track (self, LUMBAR_TRACK_LIFTS, 6, 1) == 0,
              (int) count_track (self, LUMBAR_TRACK_LIFTS, 0, 0), FALSE);
}

static void
add_doms (const LumbarReplay *self,
          GArray             *tasks)
{
  add_morning (self, tasks, FALSE);
  if (lumbar_replay_may_deadlift_after_soreness (self))
    add_task (tasks, LUMBAR_TASK_LIFT, "deadlift", 1, (int) count_track (self, LUMBAR_TRACK_LIFTS, 0, 0), FALSE);
}

static void
add_phase (const LumbarReplay *self,
           GArray             *tasks)
{
  switch (self->phase)
    {
    case LUMBAR_PHASE_P1:
      add_p1 (self, tasks);
      break;
    case LUMBAR_PHASE_P2A:
    case LUMBAR_PHASE_P2B:
      add_p2 (self, tasks);
      break;
    case LUMBAR_PHASE_P3:
      add_p3 (self, tasks);
      break;
    case LUMBAR_PHASE_P4:
      add_p4 (self, tasks);
      break;
    case LUMBAR_PHASE_DOMS:
      add_doms (self, tasks);
      break;
    case LUMBAR_PHASE_NONE:
    case LUMBAR_PHASE_P0:
    default:
      break;
    }
}

/* The tasks of the date, in the order of the table of 17.6. EMERGENCY has none,
 * DOCTOR_TODAY only the table, the check-in and walking. */
GArray *
lumbar_replay_dup_tasks (const LumbarReplay *self)
{
  GArray *tasks = g_array_new (FALSE, TRUE, sizeof (LumbarCountedTask));

  if (self->outcome == LUMBAR_OUTCOME_EMERGENCY || self->phase == LUMBAR_PHASE_NONE)
    return tasks;

  if (lumbar_replay_is_table_due (self))
    add_task (tasks, LUMBAR_TASK_TRIAGE, "triage", 1, 0, FALSE);
  add_check_in (self, tasks);
  add_walk (self, tasks);
  if (self->outcome < LUMBAR_OUTCOME_DOCTOR_TODAY)
    add_phase (self, tasks);

  return tasks;
}
