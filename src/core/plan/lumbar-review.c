/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md section 12: the weekly review. */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-activity.h"
#include "lumbar-constants.h"
#include "lumbar-load-calculator.h"
#include "lumbar-programming.h"
#include "lumbar-review.h"
#include "lumbar-screen.h"

#define CLEAR_CHANGE 2
#define SOME_CHANGE 1
#define SOME_CHANGE_PCT 30
#define ENOUGH_CHECK_INS 4

/* The sum and number of worst24 over some check-ins. */
typedef struct
{
  int sum;
  int n;
  int peak;
} LumbarPain;

/* The weeks may have different numbers of check-ins, so the change is a fraction
 * over both. */
LumbarTrend
lumbar_review_get_trend (int  previous_sum,
                         int  n_previous,
                         int  this_sum,
                         int  n_this,
                         int *out_change)
{
  gint64 below, above;

  *out_change = LUMBAR_NO_NUMBER;
  if (n_previous == 0 || n_this == 0)
    return LUMBAR_TREND_NONE;

  above = (gint64) previous_sum * n_this - (gint64) this_sum * n_previous;
  below = (gint64) n_previous * n_this;
  *out_change = (int) lumbar_divide_half_up ((__int128) above * 10, below);

  if (above >= CLEAR_CHANGE * below ||
      (above >= SOME_CHANGE * below && above * 100 >= SOME_CHANGE_PCT * (gint64) previous_sum * n_this))
    return LUMBAR_TREND_IMPROVED;

  return above <= -CLEAR_CHANGE * below ? LUMBAR_TREND_WORSE : LUMBAR_TREND_SAME;
}

LumbarReviewWeek
lumbar_review_week_before (LumbarDate today)
{
  LumbarDate monday = today - (lumbar_date_get_weekday (today) - 1);

  return (LumbarReviewWeek) {
    .from = monday - LUMBAR_DAYS_PER_WEEK,
    .to = monday - 1,
    .core_level = LUMBAR_NO_NUMBER,
  };
}

/* Adds what the replayed date planned and did. Dates locked by EMERGENCY have
 * no tasks and so are left out. */
void
lumbar_review_week_note (LumbarReviewWeek   *week,
                         const LumbarReplay *replay)
{
  g_autoptr (GArray) tasks = NULL;

  if (replay->date < week->from || replay->date > week->to || replay->phase == LUMBAR_PHASE_NONE)
    return;

  tasks = lumbar_replay_dup_tasks (replay);
  for (guint i = 0; i < tasks->len; i++)
    {
      const LumbarCountedTask *counted = &g_array_index (tasks, LumbarCountedTask, i);

      if (!counted->counts)
        continue;

      week->planned += counted->task.planned;
      week->done += MIN (counted->task.done, counted->task.planned);
    }
  week->core_level = replay->core_level;
}

static LumbarPain
sum_pain (const LumbarReplay *replay,
          LumbarDate          from,
          LumbarDate          to)
{
  LumbarPain pain = { 0 };

  for (guint i = replay->check_ins->len; i > 0; i--)
    {
      const LumbarCheckIn *check_in = &g_array_index (replay->check_ins, LumbarCheckIn, i - 1);

      if (check_in->date < from)
        break;
      if (check_in->date > to)
        continue;

      pain.sum += check_in->worst24;
      pain.n++;
      pain.peak = MAX (pain.peak, check_in->worst24);
    }

  return pain;
}

static void
fill_pain (LumbarReview           *review,
           const LumbarReplay     *replay,
           const LumbarReviewWeek *week)
{
  LumbarPain now = sum_pain (replay, week->from, week->to);
  LumbarPain before = sum_pain (replay, week->from - LUMBAR_DAYS_PER_WEEK, week->from - 1);

  review->checkins = now.n;
  review->pain_avg = now.n > 0 ? (int) lumbar_divide_half_up (now.sum * 10, now.n) : LUMBAR_NO_NUMBER;
  review->pain_peak = now.n > 0 ? now.peak : LUMBAR_NO_NUMBER;
  review->trend = lumbar_review_get_trend (before.sum, before.n, now.sum, now.n, &review->pain_change);
}

/* The newest score of the week for one activity, or -1. */
static int
get_week_score (const LumbarActivity   *activity,
                const LumbarReplay     *replay,
                const LumbarReviewWeek *week)
{
  int score = LUMBAR_UNANSWERED;

  for (guint i = 0; i < activity->scores->len; i++)
    {
      const LumbarActivityScore *item = &g_array_index (activity->scores, LumbarActivityScore, i);

      if (item->date >= MAX (week->from, replay->onset_date) && item->date <= week->to)
        score = item->score;
    }

  return score;
}

static int
get_activity_score (const LumbarReplay     *replay,
                    const LumbarReviewWeek *week)
{
  const GPtrArray *activities = lumbar_history_get (replay->history, LUMBAR_RECORD_ACTIVITY);
  int              sum = 0;
  int              n = 0;

  for (guint i = 0; i < activities->len; i++)
    {
      int score = get_week_score (g_ptr_array_index (activities, i), replay, week);

      if (score == LUMBAR_UNANSWERED)
        continue;
      sum += score;
      n++;
    }

  return n > 0 ? (int) lumbar_divide_half_up (sum * 10, n) : LUMBAR_NO_NUMBER;
}

/* Whether the review speaks of a lift's evaluation: sessions of the ladder and
 * of P4, and every setback. */
static gboolean
is_reviewed (const LumbarJudgedLift *judged)
{
  return judged->is_ladder || judged->phase == LUMBAR_PHASE_P4 || judged->evaluation >= LUMBAR_EVALUATION_REGRESS;
}

/* Returns: whether there were ladder sessions and all were PROGRESS */
static gboolean
fill_evaluations (LumbarReview           *review,
                  const LumbarReplay     *replay,
                  const LumbarReviewWeek *week)
{
  int n_ladder = 0;
  int n_progress = 0;

  for (guint i = 0; i < replay->lifts->len; i++)
    {
      const LumbarJudgedLift *judged = &g_array_index (replay->lifts, LumbarJudgedLift, i);

      if (judged->date < week->from || judged->date > week->to || !is_reviewed (judged))
        continue;

      g_array_append_val (review->evaluations, judged->evaluation);
      review->regressions += judged->evaluation >= LUMBAR_EVALUATION_REGRESS;
      n_ladder += judged->is_ladder;
      n_progress += judged->is_ladder && judged->evaluation == LUMBAR_EVALUATION_PROGRESS;
    }

  return n_ladder > 0 && n_ladder == n_progress;
}

static LumbarUnit
unit_of (const LumbarReplay *replay,
         const GArray       *sets)
{
  if (lumbar_replay_has_ladder (replay))
    return replay->ladder.settings.unit;

  return sets->len > 0 ? g_array_index (sets, LumbarLiftSet, 0).unit : LUMBAR_UNIT_KG;
}

/* The sums of every lift of the week, also of those before onset. */
static void
fill_training (LumbarReview           *review,
               const LumbarReplay     *replay,
               const LumbarReviewWeek *week)
{
  const GPtrArray *lifts = lumbar_history_get (replay->history, LUMBAR_RECORD_LIFT);
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (LumbarLiftSet));
  LumbarSums sums;
  int        top = 0;

  for (guint i = 0; i < lifts->len; i++)
    {
      const LumbarLift *lift = g_ptr_array_index (lifts, i);
      LumbarDate        date = lumbar_moment_get_date (lift->at);

      if (date < week->from || date > week->to)
        continue;

      if (lift->sets->len > 0)
        g_array_append_vals (sets, lift->sets->data, lift->sets->len);
      top = MAX (top, lumbar_programming_get_top_pct (lifts, lift));
    }

  review->tonnage_unit = unit_of (replay, sets);
  sums = lumbar_sums_of_sets (sets, review->tonnage_unit);
  review->tonnage = sums.n_sets > 0 ? sums.tonnage : G_MININT64;
  review->reps = sums.n_sets > 0 ? sums.reps : LUMBAR_NO_NUMBER;
  review->set_mean_rpe = sums.set_mean_rpe;
  review->rep_weighted_rpe = sums.rep_weighted_rpe;
  review->zone_share = sums.zone_share;
  review->top_pct = top > 0 ? top : LUMBAR_NO_NUMBER;
}

static void
fill_habits (LumbarReview           *review,
             const LumbarReplay     *replay,
             const LumbarReviewWeek *week)
{
  LumbarSlice sessions = lumbar_timeline_get_range (replay->timeline, LUMBAR_TRACK_SESSIONS, week->from, week->to);
  LumbarSlice screens = lumbar_timeline_get_range (replay->timeline, LUMBAR_TRACK_SCREENS, replay->onset_date, week->to);
  int         breaks = 0;
  int         seconds = 0;

  for (guint i = 0; i < sessions.n; i++)
    {
      const LumbarSession *session = sessions.items[i];

      if (session->completed && g_strcmp0 (session->routine, "sit-break") == 0)
        breaks++;
      else if (session->completed && lumbar_session_is_walk (session))
        seconds += session->active_seconds;
    }

  review->sit_breaks = breaks > 0 ? breaks : LUMBAR_NO_NUMBER;
  review->walk_minutes = seconds > 0 ? seconds / 60 : LUMBAR_NO_NUMBER;
  review->core_level = week->core_level;
  review->screen_age = LUMBAR_NO_NUMBER;
  if (screens.n > 0)
    review->screen_age = week->to - ((const LumbarScreen *) screens.items[screens.n - 1])->date;
}

static gboolean
has_too_few (const LumbarReview     *review,
             const LumbarReplay     *replay,
             const LumbarReviewWeek *week)
{
  int days = week->to - MAX (week->from, replay->onset_date) + 1;

  if (replay->phase == LUMBAR_PHASE_P4)
    return review->checkins == 0;

  return review->checkins * LUMBAR_DAYS_PER_WEEK < ENOUGH_CHECK_INS * days;
}

static LumbarDecision
decide (const LumbarReview     *review,
        const LumbarReplay     *replay,
        const LumbarReviewWeek *week,
        gboolean                all_progress)
{
  if (replay->outcome >= LUMBAR_OUTCOME_DOCTOR_SOON)
    return LUMBAR_DECISION_WARNING;
  if ((replay->standing & LUMBAR_RF (45)) != 0)
    return LUMBAR_DECISION_PHYSIO;
  if (review->regressions > 0)
    return LUMBAR_DECISION_HOLD;
  if (review->trend == LUMBAR_TREND_WORSE)
    return LUMBAR_DECISION_WORSE;
  if (has_too_few (review, replay, week))
    return LUMBAR_DECISION_TOO_FEW;

  return all_progress ? LUMBAR_DECISION_NEXT : LUMBAR_DECISION_REPEAT;
}

/* NULL without an episode in the week. */
LumbarReview *
lumbar_review_new (const LumbarReplay     *replay,
                   const LumbarReviewWeek *week)
{
  LumbarReview *review;
  gboolean      all_progress;

  if (replay->onset_date > week->to)
    return NULL;

  review = g_new0 (LumbarReview, 1);
  review->from = week->from;
  review->evaluations = g_array_new (FALSE, FALSE, sizeof (LumbarEvaluation));
  review->adherence = week->planned > 0 ? (int) lumbar_divide_half_up (week->done * 100, week->planned) : LUMBAR_NO_NUMBER;
  review->activity_score = get_activity_score (replay, week);
  fill_pain (review, replay, week);
  all_progress = fill_evaluations (review, replay, week);
  fill_training (review, replay, week);
  fill_habits (review, replay, week);
  review->decision = decide (review, replay, week, all_progress);

  return review;
}

void
lumbar_review_free (LumbarReview *review)
{
  g_array_unref (review->evaluations);
  g_free (review);
}
