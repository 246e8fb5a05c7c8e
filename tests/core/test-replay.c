/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for the plan of any history.
 *
 * Every property is tried on random lives. When one fails, the seed is
 * printed, the history is made smaller while it still fails, and what is left
 * is printed as an export file. */

#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-exporter.h"
#include "lumbar-importer.h"
#include "lumbar-lift.h"
#include "lumbar-plan.h"
#include "lumbar-record-fixtures.h"
#include "lumbar-status-writer.h"
#include "lumbar-timeline.h"
#include "lumbar-triage.h"
#include "random-recovery.h"

#include <string.h>

#define N_SEEDS 5

/* A calm, a troubled and an anxious life for each seed. */
static const RecoveryKind kinds[] = { { 110, 1, FALSE }, { 160, 5, FALSE }, { 90, 8, TRUE } };

static guint32    first_seed;
static GPtrArray *lives[N_SEEDS][G_N_ELEMENTS (kinds)];

/* Whether a property holds for a history at a moment; @seed for further choices. */
typedef gboolean (*PropertyFunc) (LumbarHistory *history,
                                  LumbarMoment   now,
                                  guint32        seed);

static char *
dup_status (LumbarHistory *history,
            LumbarMoment   now)
{
  g_autoptr (LumbarPlan) plan = lumbar_plan_new (history, now);

  return lumbar_status_to_json (plan);
}

/* Takes away ever smaller pieces as long as the property still fails. */
static void
shrink (GPtrArray   *records,
        PropertyFunc property,
        LumbarMoment now,
        guint32      seed)
{
  for (guint size = records->len / 2; size > 0; size /= 2)
    for (guint from = 1; from + size <= records->len;)
      {
        g_autoptr (GPtrArray) fewer = g_ptr_array_new ();
        g_autoptr (LumbarHistory) history = NULL;

        for (guint i = 0; i < records->len; i++)
          {
            if (i < from || i >= from + size)
              g_ptr_array_add (fewer, records->pdata[i]);
          }

        history = lumbar_history_new (fewer);
        if (property (history, now, seed))
          from += size;
        else
          g_ptr_array_remove_range (records, from, size);
      }
}

static void
report (GPtrArray   *records,
        PropertyFunc property,
        LumbarMoment now,
        guint32      seed)
{
  g_autofree char *moment = lumbar_moment_format (now);
  g_autofree char *json = NULL;
  g_autoptr (LumbarHistory) history = NULL;

  shrink (records, property, now, seed);
  history = lumbar_history_new (records);
  json = lumbar_export_json (history, now, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);
  g_test_fail_printf ("seed %u at %s, %u records are left", seed, moment, records->len);
  g_printerr ("%s\n", json);
}

static void
try_life (GPtrArray          *records,
          guint32             seed,
          const RecoveryKind *kind,
          PropertyFunc        property,
          int                 every)
{
  g_autoptr (LumbarHistory) history = lumbar_history_new (records);

  for (int day = 0; day < kind->n_days; day += every)
    {
      LumbarMoment now = recovery_moment (day, 1200);

      if (!property (history, now, seed))
        {
          g_autoptr (GPtrArray) copy = g_ptr_array_new ();

          g_ptr_array_extend (copy, records, NULL, NULL);
          report (copy, property, now, seed);
          return;
        }
    }
}

static void
try_property (PropertyFunc property,
              int          every)
{
  g_test_message ("seeds from %u", first_seed);
  for (guint i = 0; i < N_SEEDS; i++)
    for (guint k = 0; k < G_N_ELEMENTS (kinds) && !g_test_failed (); k++)
      try_life (lives[i][k], first_seed + i, &kinds[k], property, every);
}

static void
live_lives (void)
{
  first_seed = g_test_rand_int_range (0, G_MAXINT / 2);
  for (guint i = 0; i < N_SEEDS; i++)
    for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
      lives[i][k] = random_recovery_new (first_seed + i, &kinds[k]);
}

static void
forget_lives (void)
{
  for (guint i = 0; i < N_SEEDS; i++)
    for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
      g_ptr_array_unref (lives[i][k]);
}

static gboolean
is_ordered (const int weeks[3])
{
  return weeks[0] <= weeks[1] && weeks[1] <= weeks[2];
}

static gboolean
forecast_is_ordered (LumbarHistory *history,
                     LumbarMoment   now,
                     guint32        seed)
{
  g_autoptr (LumbarPlan) plan = lumbar_plan_new (history, now);

  for (guint i = 0; i < plan->forecast_line->len; i++)
    {
      if (!is_ordered (g_array_index (plan->forecast_line, LumbarForecastPoint, i).full_weeks))
        return FALSE;
    }

  return plan->forecast == NULL || (is_ordered (plan->forecast->first_weeks) && is_ordered (plan->forecast->full_weeks));
}

static void
test_forecast_is_ordered (void)
{
  try_property (forecast_is_ordered, 7);
}

static gboolean
load_stays_below (LumbarHistory *history,
                  LumbarMoment   now,
                  guint32        seed)
{
  g_autoptr (LumbarPlan) plan = lumbar_plan_new (history, now);
  const LumbarLadder *ladder = plan->ladder;

  if (ladder == NULL)
    return TRUE;

  for (guint i = 0; i < ladder->steps->len; i++)
    {
      if (g_array_index (ladder->steps, LumbarLadderStep, i).load > ladder->settings.working_weight)
        return FALSE;
    }

  return ladder->load <= ladder->settings.working_weight;
}

static void
test_load_stays_below_the_old_weight (void)
{
  try_property (load_stays_below, 3);
}

/* A copy of the history in which the current episode has one more answer. */
static LumbarHistory *
answer_yes (LumbarHistory *history,
            LumbarMoment   now,
            LumbarFlags    yes)
{
  g_autoptr (LumbarPlan) plan = lumbar_plan_new (history, now);
  LumbarTriageRecord record = { .at = now, .yes = yes };
  LumbarEpisode     *episode;
  LumbarHistory     *more;

  if (plan->episode == NULL)
    return NULL;

  episode = lumbar_record_copy (plan->episode);
  g_array_append_val (episode->triage, record);
  for (guint i = episode->triage->len - 1; i > 0; i--)
    {
      LumbarTriageRecord *before = &g_array_index (episode->triage, LumbarTriageRecord, i - 1);

      if (lumbar_moment_compare (before->at, now) <= 0)
        break;
      g_array_index (episode->triage, LumbarTriageRecord, i) = *before;
      *before = record;
    }
  more = lumbar_history_with (history, episode);
  lumbar_record_unref (episode);

  return more;
}

/* Whether a gate opened today and a lift of today sent back from there. */
static gboolean
went_up_and_back (const LumbarPlan *plan)
{
  const LumbarPhaseChange *changes = (const LumbarPhaseChange *) (gpointer) plan->phases->data;

  return plan->phases->len >= 2 && changes[plan->phases->len - 1].date == changes[plan->phases->len - 2].date;
}

/* A date is judged by all of it: a yes of the evening takes back the gate of the
 * morning, and then also what a lift behind that gate has led to. */
static gboolean
phase_is_not_higher (const LumbarPlan *before,
                     const LumbarPlan *after)
{
  if (went_up_and_back (before))
    return after->phase <= LUMBAR_PHASE_P4;
  if (before->phase == LUMBAR_PHASE_DOMS || after->phase == LUMBAR_PHASE_DOMS)
    return after->phase <= LUMBAR_PHASE_P1 || after->phase == LUMBAR_PHASE_DOMS;

  return after->phase <= before->phase;
}

/* The step is not higher; nor is the load, unless no session is offered at all
 * or the ladder is only shown: then the day-of check has nothing to take a tenth
 * of. */
static gboolean
ladder_is_not_higher (const LumbarPlan *before,
                      const LumbarPlan *after)
{
  /* The soreness track shows no ladder; what follows it shows the first step. */
  if (after->ladder == NULL || before->phase == LUMBAR_PHASE_DOMS)
    return after->ladder == NULL || after->ladder->step == 0;

  return before->ladder != NULL && after->ladder->pct <= before->ladder->pct &&
         (after->ladder->load <= before->ladder->load || after->outcome >= LUMBAR_OUTCOME_DOCTOR_SOON || after->phase < LUMBAR_PHASE_P3);
}

static gboolean
offers_lift (const LumbarPlan *plan)
{
  for (guint i = 0; i < plan->tasks->len; i++)
    {
      if (g_array_index (plan->tasks, LumbarTask, i).kind == LUMBAR_TASK_LIFT)
        return TRUE;
    }

  return FALSE;
}

/* One more yes, with nothing in between, is never milder and opens nothing. */
static gboolean
yes_opens_nothing (LumbarHistory *history,
                   LumbarMoment   now,
                   guint32        seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (LumbarPlan) before = lumbar_plan_new (history, now);
  int number;

  do
    number = g_rand_int_range (rand, 1, LUMBAR_N_FLAGS);
  while ((lumbar_flags_get_all () & LUMBAR_RF (number)) == 0);

  {
    g_autoptr (LumbarHistory) more = answer_yes (history, now, LUMBAR_RF (number));
    g_autoptr (LumbarPlan) after = NULL;

    if (more == NULL)
      return TRUE;

    after = lumbar_plan_new (more, now);

    /* The table may have been due because of an entry; answering it is what was
     * asked for, so what it blocked may show again. */
    if (before->table_due)
      return after->outcome >= before->outcome && after->locked >= before->locked;

    return after->outcome >= before->outcome && after->locked >= before->locked &&
           phase_is_not_higher (before, after) && ladder_is_not_higher (before, after) &&
           offers_lift (after) <= offers_lift (before);
  }
}

static void
test_yes_opens_nothing (void)
{
  try_property (yes_opens_nothing, 3);
}

/* Whatever a ladder session of today was: had it hurt, the next offer is not
 * higher than the one before it. */
static gboolean
setback_lowers (LumbarHistory *history,
                LumbarMoment   now,
                guint32        seed)
{
  g_autoptr (LumbarPlan) before = NULL;
  g_autoptr (LumbarPlan) after = NULL;
  g_autoptr (LumbarHistory) hurt = NULL;
  LumbarLift   *lift = lumbar_lift_new ();
  LumbarLiftSet set = { .reps = 5, .rpe = 60 };

  before = lumbar_plan_new (history, now);
  lift->record.modified_at = now;
  lift->at = now;
  lift->ladder_step = 0;
  lift->max_pain = 6;
  set.load = before->ladder != NULL ? MAX (0, before->ladder->load) : 50000;
  g_array_append_val (lift->sets, set);
  hurt = lumbar_history_with (history, lift);
  lumbar_record_unref (lift);
  after = lumbar_plan_new (hurt, now);

  return before->phase != LUMBAR_PHASE_P3 || before->ladder == NULL || after->ladder == NULL ||
         after->ladder->pct <= before->ladder->pct;
}

static void
test_setback_lowers (void)
{
  try_property (setback_lowers, 2);
}

/* Whether what is offered at a moment is new only after a PROGRESS. */
static gboolean
is_earned (LumbarHistory *history,
           LumbarMoment   now,
           gint32        *highest)
{
  g_autoptr (LumbarPlan) plan = lumbar_plan_new (history, now);

  if (plan->phase != LUMBAR_PHASE_P3 || plan->ladder == NULL)
    return TRUE;
  if (*highest > 0 && plan->ladder->pct > *highest && plan->ladder->last_evaluation != LUMBAR_EVALUATION_PROGRESS)
    return FALSE;

  *highest = MAX (*highest, plan->ladder->pct);

  return TRUE;
}

/* A step that was never offered before comes only after a PROGRESS. */
static gboolean
only_progress_raises (LumbarHistory *history,
                      LumbarMoment   now,
                      guint32        seed)
{
  int    days = lumbar_moment_get_date (now) - RECOVERY_FIRST_DATE;
  gint32 highest = 0;

  for (int day = 0; day <= days; day++)
    {
      /* Before and after what is released and answered, and after lifting. */
      if (!is_earned (history, recovery_moment (day, 540), &highest) ||
          !is_earned (history, recovery_moment (day, 1015), &highest) ||
          !is_earned (history, recovery_moment (day, 1200), &highest))
        return FALSE;
    }

  return TRUE;
}

static void
test_only_progress_raises (void)
{
  try_property (only_progress_raises, 89);
}

static gboolean
is_repeatable (LumbarHistory *history,
               LumbarMoment   now,
               guint32        seed)
{
  g_autofree char *file = lumbar_export_json (history, now, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = lumbar_import_json (file, -1, NULL, &error);
  g_autoptr (LumbarHistory) again = NULL;
  g_autofree char *first = dup_status (history, now);
  g_autofree char *second = dup_status (history, now);
  g_autofree char *third = NULL;

  g_assert_no_error (error);
  again = lumbar_history_new (records);
  third = dup_status (again, now);

  return strcmp (first, second) == 0 && strcmp (first, third) == 0;
}

static void
test_is_repeatable (void)
{
  try_property (is_repeatable, 13);
}

/* Without the first member, which is the moment itself. */
static const char *
skip_now (const char *status)
{
  return strstr (status, "\"mode\"");
}

/* A minute later, with nothing recorded between and no whole hour since onset,
 * the plan says the same. */
static gboolean
minute_changes_nothing (LumbarHistory *history,
                        LumbarMoment   now,
                        guint32        seed)
{
  const GPtrArray *lifts = lumbar_history_get (history, LUMBAR_RECORD_LIFT);
  const GPtrArray *episodes = lumbar_history_get (history, LUMBAR_RECORD_EPISODE);
  LumbarMoment     later = { now.local + 60, now.offset };
  g_autofree char *first = dup_status (history, now);
  g_autofree char *second = dup_status (history, later);
  gint64           minute = lumbar_moment_get_minute (later);

  for (guint i = 0; i < lifts->len; i++)
    {
      if ((minute - lumbar_moment_get_minute (((const LumbarLift *) lifts->pdata[i])->at)) % 1440 == 0)
        return TRUE;
    }

  if ((minute - lumbar_moment_get_minute (((const LumbarEpisode *) episodes->pdata[0])->onset)) % 60 == 0)
    return TRUE;

  return g_strcmp0 (skip_now (first), skip_now (second)) == 0;
}

static void
test_minute_changes_nothing (void)
{
  try_property (minute_changes_nothing, 5);
}

/* What the phases list says fits together: it begins with START, goes on in
 * order of dates, and never up by more than one. */
static gboolean
phases_fit (LumbarHistory *history,
            LumbarMoment   now,
            guint32        seed)
{
  g_autoptr (LumbarPlan) plan = lumbar_plan_new (history, now);
  LumbarPhase phase = LUMBAR_PHASE_NONE;
  LumbarDate  date = LUMBAR_DATE_NONE;

  for (guint i = 0; i < plan->phases->len; i++)
    {
      const LumbarPhaseChange *change = &g_array_index (plan->phases, LumbarPhaseChange, i);

      if ((i == 0) != (change->rule == LUMBAR_RULE_START) || change->date < date)
        return FALSE;
      if (i > 0 && phase != LUMBAR_PHASE_DOMS && change->phase > phase + 1)
        return FALSE;
      if (i > 0 && change->phase == phase)
        return FALSE;

      phase = change->phase;
      date = change->date;
    }

  return plan->phase == phase;
}

static void
test_phases_fit (void)
{
  try_property (phases_fit, 9);
}

/* Records that make no sense together give a plan all the same. */
static void
test_any_records (void)
{
  guint32 seed = g_test_rand_int_range (0, G_MAXINT);
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);
  for (int i = 0; i < 25; i++)
    {
      g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
      g_autoptr (LumbarHistory) history = NULL;

      for (int n = 0; n < 120; n++)
        g_ptr_array_add (records, lumbar_fixture_random (rand, (LumbarRecordKind) g_rand_int_range (rand, 0, n < 100 ? 5 : LUMBAR_N_RECORD_KINDS)));
      history = lumbar_history_new (records);

      for (int n = 0; n < 12; n++)
        {
          LumbarMoment     now = { (gint64) g_rand_int_range (rand, 18000, 21000) * 86400 + g_rand_int_range (rand, 0, 86400), 0 };
          g_autofree char *status = dup_status (history, now);

          g_assert_nonnull (status);
          g_assert_true (load_stays_below (history, now, 0));
          g_assert_true (forecast_is_ordered (history, now, 0));
          g_assert_true (phases_fit (history, now, 0));
        }
    }
}

/* Every phase is reached by some life, so the properties are not empty. */
static void
test_lives_reach_every_phase (void)
{
  guint reached = 0;

  for (guint32 seed = 1; seed <= 16; seed++)
    for (int trouble = 1; trouble <= 5; trouble += 4)
      {
        RecoveryKind kind = { 130, trouble, FALSE };
        g_autoptr (GPtrArray) records = random_recovery_new (seed, &kind);
        g_autoptr (LumbarHistory) history = lumbar_history_new (records);
        g_autoptr (LumbarPlan) plan = lumbar_plan_new (history, recovery_end (&kind));

        for (guint i = 0; i < plan->phases->len; i++)
          reached |= 1u << g_array_index (plan->phases, LumbarPhaseChange, i).phase;
      }

  for (int phase = LUMBAR_PHASE_P0; phase <= LUMBAR_PHASE_DOMS; phase++)
    {
      if ((reached & (1u << phase)) == 0)
        g_test_fail_printf ("no life reached %s", lumbar_phase_to_name ((LumbarPhase) phase));
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  live_lives ();

  g_test_add_func ("/replay/lives-reach-every-phase", test_lives_reach_every_phase);
  g_test_add_func ("/replay/forecast-is-ordered", test_forecast_is_ordered);
  g_test_add_func ("/replay/load-stays-below-the-old-weight", test_load_stays_below_the_old_weight);
  g_test_add_func ("/replay/yes-opens-nothing", test_yes_opens_nothing);
  g_test_add_func ("/replay/setback-lowers", test_setback_lowers);
  g_test_add_func ("/replay/only-progress-raises", test_only_progress_raises);
  g_test_add_func ("/replay/is-repeatable", test_is_repeatable);
  g_test_add_func ("/replay/minute-changes-nothing", test_minute_changes_nothing);
  g_test_add_func ("/replay/phases-fit", test_phases_fit);
  g_test_add_func ("/replay/any-records", test_any_records);

  result = g_test_run ();
  forget_lives ();

  return result;
}
