/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plan as lines of text. All sentences about the plan come from
 * lumbar-plan-text; here are only the headings and the order. */

#include "config.h"

#include "lumbar-status-writer.h"

#include <glib/gi18n-lib.h>

#include "lumbar-plan-text.h"

static void
append_line (GString    *text,
             const char *mark,
             char       *line)
{
  g_autofree char *owned = line;

  if (owned != NULL && *owned != '\0')
    g_string_append_printf (text, "%s%s\n", mark, owned);
}

static void
append_heading (GString    *text,
                const char *heading)
{
  g_string_append_printf (text, "\n%s\n", heading);
}

/* Whom to contact comes first. While coaching is locked the summary is the
 * advice; else the advice stands below it. */
static void
append_state (GString    *text,
              LumbarPlan *plan)
{
  if (plan->outcome != LUMBAR_OUTCOME_CONTINUE)
    append_line (text, "", g_strdup (lumbar_outcome_get_title (plan->outcome)));
  append_line (text, "", lumbar_plan_dup_summary (plan));
  if (plan->outcome != LUMBAR_OUTCOME_CONTINUE && !plan->locked)
    append_line (text, "", g_strdup (lumbar_outcome_get_advice (plan->outcome)));
}

static void
append_reasons (GString    *text,
                LumbarPlan *plan)
{
  if (plan->reasons->len == 0)
    return;

  append_heading (text, _ ("Why"));
  for (guint i = 0; i < plan->reasons->len; i++)
    append_line (text, "• ", lumbar_reason_dup_text (&g_array_index (plan->reasons, LumbarReason, i)));
}

static char *
task_line (const LumbarTask *task)
{
  g_autofree char *title = lumbar_task_dup_title (task);

  if (task->planned == 0)
    /* Translators: %s is a task; it can be left out today. */
    return g_strdup_printf (_ ("%s (optional today)"), title);

  /* Translators: a task, how often it was done and how often it is planned. */
  return g_strdup_printf (_ ("%s: %d of %d done"), title, task->done, task->planned);
}

static void
append_tasks (GString    *text,
              LumbarPlan *plan)
{
  if (plan->tasks->len == 0)
    return;

  append_heading (text, _ ("Today"));
  for (guint i = 0; i < plan->tasks->len; i++)
    append_line (text, "• ", task_line (&g_array_index (plan->tasks, LumbarTask, i)));
}

static void
append_ladder (GString    *text,
               LumbarPlan *plan)
{
  g_autofree char *load = NULL;

  if (plan->ladder == NULL || plan->phase != LUMBAR_PHASE_P3 || plan->ladder->load == LUMBAR_UNANSWERED)
    return;

  load = lumbar_load_dup_text (plan->ladder->load, plan->ladder->settings.unit);
  append_heading (text, _ ("Next deadlift"));
  /* Translators: a load with its unit, then sets and repetitions: "90 kg, 3 × 8". */
  append_line (text, "• ", g_strdup_printf (_ ("%s, %d × %d"), load, plan->ladder->sets, plan->ladder->reps));
}

static void
append_forecast (GString    *text,
                 LumbarPlan *plan)
{
  if (plan->forecast == NULL)
    return;

  append_heading (text, _ ("The way back"));
  append_line (text, "• ", lumbar_forecast_dup_first_text (plan->forecast));
  append_line (text, "• ", lumbar_forecast_dup_full_text (plan->forecast));
}

static void
append_gate (GString    *text,
             LumbarPlan *plan)
{
  g_autofree char *heading = NULL;

  if (plan->gate == NULL)
    return;

  /* Translators: %s is the name of a phase. */
  heading = g_strdup_printf (_ ("What opens “%s”"), lumbar_phase_get_title (plan->gate->to));
  append_heading (text, heading);
  for (guint i = 0; i < plan->gate->conditions->len; i++)
    {
      const LumbarCondition *condition = &g_array_index (plan->gate->conditions, LumbarCondition, i);

      append_line (text, condition->met ? "✓ " : "○ ", lumbar_condition_dup_text (condition, plan->gate));
    }
}

char *
lumbar_status_to_text (LumbarPlan *plan)
{
  GString *text = g_string_new (NULL);

  append_state (text, plan);
  append_reasons (text, plan);
  append_tasks (text, plan);
  append_ladder (text, plan);
  append_forecast (text, plan);
  append_gate (text, plan);

  return g_string_free_and_steal (text);
}
