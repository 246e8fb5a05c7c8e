/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A person asks the plan every morning and does most of what it says. */

#include "random-recovery.h"

#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-lift.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"
#include "lumbar-triage.h"

typedef struct
{
  GRand              *rand;
  const RecoveryKind *kind;
  GPtrArray          *records; /* the first is the episode */
  guint               n_ids;
  int                 day;
  double              pain;
} Life;

static gboolean
happens (Life *life,
         int   percent)
{
  return g_rand_int_range (life->rand, 0, 100) < percent;
}

/* Rarer in a calm life. */
static gboolean
goes_wrong (Life *life,
            int   percent)
{
  return happens (life, percent * life->kind->trouble / 10);
}

LumbarMoment
recovery_moment (int day,
                 int minute)
{
  return (LumbarMoment) { ((gint64) RECOVERY_FIRST_DATE + day) * 86400 + minute * 60, 3600 };
}

LumbarMoment
recovery_end (const RecoveryKind *kind)
{
  return recovery_moment (kind->n_days - 1, 20 * 60);
}

static gpointer
add_record (Life            *life,
            LumbarRecordKind kind)
{
  LumbarRecord *record = lumbar_record_new (kind);

  g_free (record->id);
  record->id = g_strdup_printf ("00000000-0000-4000-8000-%012u", ++life->n_ids);
  record->modified_at = recovery_moment (0, 0);
  g_ptr_array_add (life->records, record);

  return record;
}

/* A copy of the episode that can be changed; it takes the place of the old. */
static LumbarEpisode *
edit_episode (Life *life)
{
  LumbarEpisode *episode = lumbar_record_copy (life->records->pdata[0]);

  lumbar_record_unref (life->records->pdata[0]);
  life->records->pdata[0] = episode;

  return episode;
}

static LumbarFlags
pick_signs (Life *life)
{
  static const int likely[] = { 20, 21, 24, 30, 33, 38, 42, 43, 44, 46, 1, 2, 6, 8, 35 };

  if (!life->kind->with_signs || !happens (life, 20))
    return 0;

  return LUMBAR_RF (likely[g_rand_int_range (life->rand, 0, G_N_ELEMENTS (likely))]);
}

static void
answer_table (Life    *life,
              int      minute,
              gboolean full)
{
  LumbarEpisode     *episode = edit_episode (life);
  LumbarTriageRecord record = { .at = recovery_moment (life->day, minute), .full = full, .yes = pick_signs (life) };

  record.mistake = life->kind->with_signs && happens (life, 5);
  g_array_append_val (episode->triage, record);
}

static void
begin (Life *life)
{
  LumbarEpisode       *episode = add_record (life, LUMBAR_RECORD_EPISODE);
  LumbarLadderSettings ladder = {
    .since = LUMBAR_MOMENT_NONE,
    .working_weight = 5000 * g_rand_int_range (life->rand, 8, 48),
    .bar = 20000,
    .smallest_plate = 1250,
    .step_pct = 500000 * g_rand_int_range (life->rand, 10, 21),
    .model = happens (life, 20) ? LUMBAR_LADDER_COMPOUND : LUMBAR_LADDER_LINEAR,
  };

  episode->onset = recovery_moment (0, g_rand_int_range (life->rand, 0, 1440));
  episode->ended_at = LUMBAR_MOMENT_NONE;
  episode->mode = happens (life, 15) ? LUMBAR_MODE_STRICT : LUMBAR_MODE_STANDARD;
  episode->intake.at = episode->onset;
  episode->intake.at.local += 60 * g_rand_int_range (life->rand, 0, happens (life, 20) ? 8000 : 60);
  episode->intake.onset = (LumbarOnset) g_rand_int_range (life->rand, 0, 3);
  episode->intake.sides = happens (life, 50) ? LUMBAR_SIDES_BOTH : LUMBAR_SIDES_LEFT;
  episode->intake.quality = happens (life, 20) ? LUMBAR_QUALITY_SHARP : LUMBAR_QUALITY_TIGHT;
  episode->intake.worst = (int) life->pain;
  episode->intake.leg_pain = goes_wrong (life, 20) ? LUMBAR_LEG_PAIN_BELOW_KNEE : LUMBAR_LEG_PAIN_NONE;
  episode->intake.day_one_worst = LUMBAR_UNANSWERED;
  g_array_append_val (episode->ladders, ladder);
}

static void
add_entry (Life *life)
{
  LumbarEntry *entry = add_record (life, LUMBAR_RECORD_ENTRY);
  int          worse = g_rand_int_range (life->rand, 0, 2);

  if (goes_wrong (life, 6))
    life->pain += g_rand_int_range (life->rand, 2, 5);
  life->pain = CLAMP (life->pain * 0.88, 0, 10);

  entry->at = recovery_moment (life->day, g_rand_int_range (life->rand, 360, 520));
  entry->pain_now = (int) life->pain;
  entry->worst24 = MIN (10, entry->pain_now + worse);
  entry->adl = entry->pain_now >= 6 ? 2 : entry->pain_now >= 3 ? 1
                                                               : 0;
  entry->sharp_on_move = goes_wrong (life, 4);
  entry->leg_trend = goes_wrong (life, 3) ? LUMBAR_LEG_TREND_SAME : LUMBAR_LEG_TREND_NONE;
  entry->pain_relief = goes_wrong (life, 5);
  entry->sleep_ok = LUMBAR_UNANSWERED;
}

static int
pick_pain (Life *life)
{
  if (goes_wrong (life, 8))
    return g_rand_int_range (life->rand, 4, 8);

  return goes_wrong (life, 25) ? g_rand_int_range (life->rand, 2, 4) : g_rand_int_range (life->rand, 0, 2);
}

static void
add_session (Life       *life,
             const char *routine)
{
  LumbarSession    *session = add_record (life, LUMBAR_RECORD_SESSION);
  LumbarSessionStep step = { 0, 60, goes_wrong (life, 6) ? LUMBAR_STEP_OUTCOME_SKIPPED : LUMBAR_STEP_OUTCOME_DONE };

  g_free (session->routine);
  session->routine = g_strdup (routine);
  session->started_at = recovery_moment (life->day, g_rand_int_range (life->rand, 600, 1000));
  session->ended_at = session->started_at;
  session->active_seconds = 600;
  session->completed = !goes_wrong (life, 5);
  session->pain_before = 0;
  session->max_pain = pick_pain (life);
  session->next_morning = LUMBAR_UNANSWERED;
  g_array_append_val (session->steps, step);
}

static void
add_test (Life          *life,
          LumbarTestKind kind)
{
  LumbarEpisode *episode = edit_episode (life);
  LumbarTest     test = { .at = recovery_moment (life->day, 1010), .kind = kind, .pain = goes_wrong (life, 20) ? 2 : 0 };

  if (kind == LUMBAR_TEST_CORE)
    {
      test.plank = 40;
      test.side_plank_left = 20;
      test.side_plank_right = 20;
      test.bird_dog = 6;
    }
  else
    {
      test.hinge_reps = 10;
    }
  g_array_append_val (episode->tests, test);
}

static void
add_screen (Life *life)
{
  LumbarScreen *screen = add_record (life, LUMBAR_RECORD_SCREEN);

  screen->date = RECOVERY_FIRST_DATE + life->day;
  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    screen->tests[i] = (LumbarScreenTest) { TRUE, TRUE, goes_wrong (life, 8) ? 4 : 0, !goes_wrong (life, 5) };
  screen->next_morning = goes_wrong (life, 20) ? LUMBAR_UNANSWERED : 0;
}

static void
add_lift (Life             *life,
          const LumbarPlan *plan,
          gboolean          is_ladder)
{
  const LumbarLadder *ladder = plan->ladder;
  LumbarLift         *lift = add_record (life, LUMBAR_RECORD_LIFT);
  LumbarLiftSet       set = { .reps = ladder != NULL ? ladder->reps : 5, .rpe = 60 };

  set.load = ladder != NULL && ladder->load > 0 ? ladder->load : 20000;
  if (goes_wrong (life, 6))
    set.load += 10000;
  lift->at = recovery_moment (life->day, g_rand_int_range (life->rand, 1020, 1190));
  lift->ladder_step = is_ladder ? 0 : LUMBAR_UNANSWERED;
  for (int i = 0; i < 3; i++)
    g_array_append_val (lift->sets, set);
  lift->pre_pain = 0;
  lift->max_pain = pick_pain (life);
  lift->leg_symptoms = goes_wrong (life, 3);
  lift->next_morning = (LumbarNextMorning) { LUMBAR_MOMENT_NONE, 0, LUMBAR_NEXT_PAIN };
  if (!goes_wrong (life, 10))
    lift->next_morning = (LumbarNextMorning) { recovery_moment (life->day + 1, 500), goes_wrong (life, 10) ? 3 : 0, LUMBAR_NEXT_PAIN };
}

static void
do_task (Life             *life,
         const LumbarPlan *plan,
         const LumbarTask *task)
{
  switch (task->kind)
    {
    case LUMBAR_TASK_TRIAGE:
      answer_table (life, 590, TRUE);
      break;
    case LUMBAR_TASK_WALK:
    case LUMBAR_TASK_ROUTINE:
    case LUMBAR_TASK_DRILL:
      for (int i = 0; i < task->planned; i++)
        add_session (life, task->id);
      break;
    case LUMBAR_TASK_TEST:
      if (task->planned > 0)
        add_test (life, g_str_has_prefix (task->id, "core") ? LUMBAR_TEST_CORE : LUMBAR_TEST_HINGE);
      break;
    case LUMBAR_TASK_LIFT:
      if (task->planned > 0)
        add_lift (life, plan, g_strcmp0 (task->id, "ladder") == 0);
      break;
    case LUMBAR_TASK_SCREEN:
      add_screen (life);
      break;
    case LUMBAR_TASK_CHECK_IN:
    default:
      break;
    }
}

static void
speak_to_somebody (Life             *life,
                   const LumbarPlan *plan)
{
  LumbarEpisode  *episode = edit_episode (life);
  LumbarRelease   release = { recovery_moment (life->day, 580), LUMBAR_RELEASE_SEEN, RECOVERY_FIRST_DATE + life->day };
  LumbarClearance clearance = { LUMBAR_CLEARANCE_BY_DOCTOR, RECOVERY_FIRST_DATE + life->day, LUMBAR_ALLOWS_P3 };

  if (plan->outcome == LUMBAR_OUTCOME_EMERGENCY)
    release.kind = LUMBAR_RELEASE_ASSESSED;
  if (plan->outcome == LUMBAR_OUTCOME_EMERGENCY || plan->outcome == LUMBAR_OUTCOME_PHYSIO)
    g_array_append_val (episode->releases, release);
  else
    g_array_append_val (episode->clearances, clearance);
}

static void
live_a_day (Life *life)
{
  g_autoptr (LumbarHistory) history = NULL;
  g_autoptr (LumbarPlan) plan = NULL;

  if (!goes_wrong (life, 15))
    add_entry (life);

  history = lumbar_history_new (life->records);
  plan = lumbar_plan_new (history, recovery_moment (life->day, 560));
  if (plan->outcome != LUMBAR_OUTCOME_CONTINUE && happens (life, 40))
    speak_to_somebody (life, plan);
  if (plan->outcome == LUMBAR_OUTCOME_EMERGENCY && happens (life, 50))
    answer_table (life, 590, TRUE);
  if (life->kind->with_signs && happens (life, 5))
    answer_table (life, 595, happens (life, 30));

  for (guint i = 0; i < plan->tasks->len; i++)
    {
      if (!goes_wrong (life, 15))
        do_task (life, plan, &g_array_index (plan->tasks, LumbarTask, i));
    }
}

GPtrArray *
random_recovery_new (guint32             seed,
                     const RecoveryKind *kind)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  Life life = {
    .rand = rand,
    .kind = kind,
    .records = g_ptr_array_new_with_free_func (lumbar_record_unref),
  };

  life.pain = g_rand_int_range (rand, 2, 9);
  begin (&life);
  for (life.day = 0; life.day < kind->n_days; life.day++)
    live_a_day (&life);

  return life.records;
}
