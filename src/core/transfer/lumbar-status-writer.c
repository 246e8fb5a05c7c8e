/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The status document of the data format. Members keep their order. */

#include "config.h"

#include "lumbar-status-writer.h"

#include "lumbar-plan-text.h"
#include "lumbar-transfer-private.h"

#define MILLIONTHS_PER_HUNDREDTH 10000

static void
write_number (LumbarJsonWriter *writer,
              const char       *name,
              int               value,
              int               digits)
{
  if (value == G_MININT)
    lumbar_json_writer_add_null (writer, name);
  else
    lumbar_json_writer_add_decimal (writer, name, value, digits);
}

/* Percentages are shown with two decimals, rounded half up. */
static void
write_percent (LumbarJsonWriter *writer,
               const char       *name,
               gint32            millionths)
{
  gint64 hundredths = ((gint64) millionths + MILLIONTHS_PER_HUNDREDTH / 2) / MILLIONTHS_PER_HUNDREDTH;

  lumbar_json_writer_add_decimal (writer, name, hundredths, 2);
}

static char *
flag_or_rule_id (const LumbarReason *reason)
{
  if (reason->rule == LUMBAR_RULE_RF)
    return lumbar_flag_to_id (reason->flag);

  return g_strdup (lumbar_rule_to_name (reason->rule));
}

static void
write_phases (LumbarPlan       *plan,
              LumbarJsonWriter *writer)
{
  lumbar_json_writer_begin_list (writer, "phases");
  for (guint i = 0; i < plan->phases->len; i++)
    {
      const LumbarPhaseChange *change = &g_array_index (plan->phases, LumbarPhaseChange, i);

      lumbar_json_writer_begin_object (writer, NULL);
      lumbar_json_write_date (writer, "date", change->date);
      lumbar_json_writer_add_string (writer, "phase", lumbar_phase_to_name (change->phase));
      lumbar_json_writer_add_string (writer, "rule", lumbar_rule_to_name (change->rule));
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
}

static void
write_triage (LumbarPlan       *plan,
              LumbarJsonWriter *writer)
{
  lumbar_json_writer_begin_object (writer, "triage");
  lumbar_json_writer_add_string (writer, "outcome", lumbar_outcome_to_name (plan->outcome));
  lumbar_json_writer_begin_list (writer, "because");
  for (int number = 1; number < 64; number++)
    if (plan->because & LUMBAR_RF (number))
      lumbar_json_writer_take_string (writer, NULL, lumbar_flag_to_id (number));
  lumbar_json_writer_end (writer);
  lumbar_json_writer_end (writer);
}

static void
write_gate (LumbarGate       *gate,
            LumbarJsonWriter *writer)
{
  if (gate == NULL)
    {
      lumbar_json_writer_add_null (writer, "gate");
      return;
    }

  lumbar_json_writer_begin_object (writer, "gate");
  lumbar_json_writer_add_string (writer, "to", lumbar_phase_to_name (gate->to));
  lumbar_json_writer_add_bool (writer, "open", gate->open);
  lumbar_json_writer_begin_list (writer, "conditions");
  for (guint i = 0; i < gate->conditions->len; i++)
    {
      const LumbarCondition *condition = &g_array_index (gate->conditions, LumbarCondition, i);

      lumbar_json_writer_begin_object (writer, NULL);
      lumbar_json_writer_add_string (writer, "id", lumbar_condition_to_name (condition->id));
      lumbar_json_writer_add_bool (writer, "met", condition->met);
      lumbar_json_writer_take_string (writer, "reason", lumbar_condition_dup_text (condition, gate));
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
  lumbar_json_writer_end (writer);
}

static void
write_tasks (LumbarPlan       *plan,
             LumbarJsonWriter *writer)
{
  lumbar_json_writer_begin_list (writer, "tasks");
  for (guint i = 0; i < plan->tasks->len; i++)
    {
      const LumbarTask *task = &g_array_index (plan->tasks, LumbarTask, i);

      lumbar_json_writer_begin_object (writer, NULL);
      lumbar_json_writer_add_string (writer, "id", task->id);
      lumbar_json_writer_add_string (writer, "kind", lumbar_task_kind_to_name (task->kind));
      lumbar_json_writer_add_int (writer, "planned", task->planned);
      lumbar_json_writer_add_int (writer, "done", task->done);
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
}

/* The load and the plates of one side; both null below the bar. */
static void
write_load (const LumbarLadder *ladder,
            LumbarJsonWriter   *writer)
{
  if (ladder->load == LUMBAR_UNANSWERED)
    lumbar_json_writer_add_null (writer, "load");
  else
    lumbar_json_writer_add_decimal (writer, "load", ladder->load, 3);

  lumbar_json_writer_add_string (writer, "unit", lumbar_name_of (lumbar_unit_names, ladder->settings.unit));
  lumbar_json_writer_add_int (writer, "sets", ladder->sets);
  lumbar_json_writer_add_int (writer, "reps", ladder->reps);

  if (ladder->load == LUMBAR_UNANSWERED || ladder->per_side == NULL)
    {
      lumbar_json_writer_add_null (writer, "perSide");
      return;
    }

  lumbar_json_writer_begin_list (writer, "perSide");
  for (guint i = 0; i < ladder->per_side->len; i++)
    lumbar_json_writer_add_decimal (writer, NULL, g_array_index (ladder->per_side, gint64, i), 3);
  lumbar_json_writer_end (writer);
}

/* (nullable): nothing was evaluated yet */
static const char *
evaluation_name (LumbarEvaluation evaluation)
{
  return evaluation != LUMBAR_EVALUATION_NONE ? lumbar_evaluation_to_name (evaluation) : NULL;
}

static void
write_ladder (const LumbarLadder *ladder,
              LumbarJsonWriter   *writer)
{
  if (ladder == NULL)
    {
      lumbar_json_writer_add_null (writer, "ladder");
      return;
    }

  lumbar_json_writer_begin_object (writer, "ladder");
  lumbar_json_writer_add_int (writer, "step", ladder->step);
  write_percent (writer, "pct", ladder->pct);
  write_load (ladder, writer);
  lumbar_json_write_date (writer, "nextFrom", ladder->next_from);
  lumbar_json_write_date (writer, "holdUntil", ladder->hold_until);
  lumbar_json_writer_add_string (writer, "lastEvaluation", evaluation_name (ladder->last_evaluation));
  lumbar_json_writer_begin_list (writer, "remaining");
  for (guint i = 0; i < ladder->remaining->len; i++)
    write_percent (writer, NULL, g_array_index (ladder->remaining, gint32, i));
  lumbar_json_writer_end (writer);
  lumbar_json_writer_end (writer);
}

static void
write_weeks (LumbarJsonWriter *writer,
             const char       *name,
             const int         weeks[3])
{
  lumbar_json_writer_begin_list (writer, name);
  for (int i = 0; i < 3; i++)
    lumbar_json_writer_add_int (writer, NULL, weeks[i]);
  lumbar_json_writer_end (writer);
}

static void
write_forecast (const LumbarForecast *forecast,
                LumbarJsonWriter     *writer)
{
  if (forecast == NULL)
    {
      lumbar_json_writer_add_null (writer, "forecast");
      return;
    }

  lumbar_json_writer_begin_object (writer, "forecast");
  write_weeks (writer, "firstWeeks", forecast->first_weeks);
  write_weeks (writer, "fullWeeks", forecast->full_weeks);
  lumbar_json_writer_begin_list (writer, "fullDates");
  for (int i = 0; i < 3; i++)
    lumbar_json_write_date (writer, NULL, forecast->full_dates[i]);
  lumbar_json_writer_end (writer);
  lumbar_json_writer_end (writer);
}

static const char *
trend_name (LumbarTrend trend)
{
  switch (trend)
    {
    case LUMBAR_TREND_IMPROVED:
      return "improved";
    case LUMBAR_TREND_SAME:
      return "same";
    case LUMBAR_TREND_WORSE:
      return "worse";
    case LUMBAR_TREND_NONE:
    default:
      return NULL;
    }
}

static void
write_review_pain (const LumbarReview *review,
                   LumbarJsonWriter   *writer)
{
  lumbar_json_write_date (writer, "from", review->from);
  write_number (writer, "painAvg", review->pain_avg, 1);
  write_number (writer, "painPeak", review->pain_peak, 0);
  write_number (writer, "painChange", review->pain_change, 1);
  lumbar_json_writer_add_string (writer, "trend", trend_name (review->trend));
  write_number (writer, "checkins", review->checkins, 0);
  write_number (writer, "adherence", review->adherence, 0);
  write_number (writer, "activityScore", review->activity_score, 1);
}

static void
write_review_training (const LumbarReview *review,
                       LumbarJsonWriter   *writer)
{
  write_number (writer, "regressions", review->regressions, 0);
  lumbar_json_writer_begin_list (writer, "evaluations");
  for (guint i = 0; i < review->evaluations->len; i++)
    lumbar_json_writer_add_string (writer, NULL, lumbar_evaluation_to_name (g_array_index (review->evaluations, LumbarEvaluation, i)));
  lumbar_json_writer_end (writer);

  if (review->tonnage == G_MININT64)
    lumbar_json_writer_add_null (writer, "tonnage");
  else
    lumbar_json_writer_add_decimal (writer, "tonnage", review->tonnage, 3);

  write_number (writer, "reps", review->reps, 0);
  write_number (writer, "setMeanRpe", review->set_mean_rpe, 1);
  write_number (writer, "repWeightedRpe", review->rep_weighted_rpe, 1);
  write_number (writer, "zoneShare", review->zone_share, 1);
  write_number (writer, "topPct", review->top_pct, 1);
}

static void
write_review (const LumbarReview *review,
              LumbarJsonWriter   *writer)
{
  if (review == NULL)
    {
      lumbar_json_writer_add_null (writer, "review");
      return;
    }

  lumbar_json_writer_begin_object (writer, "review");
  write_review_pain (review, writer);
  write_review_training (review, writer);
  write_number (writer, "sitBreaks", review->sit_breaks, 0);
  write_number (writer, "walkMinutes", review->walk_minutes, 0);
  write_number (writer, "coreLevel", review->core_level, 0);
  write_number (writer, "screenAge", review->screen_age, 0);
  lumbar_json_writer_add_string (writer, "decision", lumbar_decision_to_name (review->decision));
  lumbar_json_writer_end (writer);
}

static void
write_reasons (LumbarPlan       *plan,
               LumbarJsonWriter *writer)
{
  lumbar_json_writer_begin_list (writer, "reasons");
  for (guint i = 0; i < plan->reasons->len; i++)
    {
      const LumbarReason *reason = &g_array_index (plan->reasons, LumbarReason, i);

      lumbar_json_writer_begin_object (writer, NULL);
      lumbar_json_writer_take_string (writer, "rule", flag_or_rule_id (reason));
      lumbar_json_writer_take_string (writer, "text", lumbar_reason_dup_text (reason));
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
}

static void
write_state (LumbarPlan       *plan,
             LumbarJsonWriter *writer)
{
  gboolean is_current = plan->episode != NULL;

  lumbar_json_write_moment (writer, "now", plan->now);
  lumbar_json_writer_add_string (writer, "mode", lumbar_name_of (lumbar_mode_names, plan->mode));
  lumbar_json_writer_add_string (writer, "episode", is_current ? plan->episode->record.id : NULL);
  lumbar_json_writer_add_string (writer, "class", plan->course_class != LUMBAR_CLASS_NONE ? lumbar_class_to_name (plan->course_class) : NULL);
  lumbar_json_writer_add_bool (writer, "legFlag", plan->leg_flag);
  lumbar_json_write_answer (writer, "dayIndex", is_current ? plan->day_index : LUMBAR_UNANSWERED);
  lumbar_json_writer_add_string (writer, "phase", plan->phase != LUMBAR_PHASE_NONE ? lumbar_phase_to_name (plan->phase) : NULL);
  lumbar_json_writer_add_bool (writer, "locked", plan->locked);
}

char *
lumbar_status_to_json (LumbarPlan *plan)
{
  g_autoptr (LumbarJsonWriter) writer = lumbar_json_writer_new ();

  lumbar_json_writer_begin_object (writer, NULL);
  write_state (plan, writer);
  write_phases (plan, writer);
  write_triage (plan, writer);
  write_gate (plan->gate, writer);
  write_tasks (plan, writer);
  write_ladder (plan->ladder, writer);
  write_forecast (plan->forecast, writer);
  write_review (plan->review, writer);
  write_reasons (plan, writer);
  lumbar_json_writer_end (writer);

  return lumbar_json_writer_finish (g_steal_pointer (&writer));
}
