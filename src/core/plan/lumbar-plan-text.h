/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plan in sentences.
 *
 * Every sentence is whole, translatable and keeps to the words of rules-spec
 * section 13. The command line and the window take their words from here. */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

char       *lumbar_plan_dup_summary (LumbarPlan *plan);
char       *lumbar_reason_dup_text (const LumbarReason *reason);
char       *lumbar_condition_dup_text (const LumbarCondition *condition,
                                       LumbarGate            *gate);
char       *lumbar_forecast_dup_first_text (const LumbarForecast *forecast);
char       *lumbar_forecast_dup_full_text (const LumbarForecast *forecast);
char       *lumbar_forecast_dup_basis_text (LumbarPlan *plan);
char       *lumbar_review_dup_decision_text (LumbarPlan *plan);
char       *lumbar_load_dup_text (gint64     load,
                                  LumbarUnit unit);
const char *lumbar_phase_get_title (LumbarPhase phase);
const char *lumbar_phase_get_goal (LumbarPhase phase);
const char *lumbar_class_get_title (LumbarClass course_class);
const char *lumbar_class_get_range_text (LumbarClass course_class);
const char *lumbar_outcome_get_title (LumbarTriageOutcome outcome);
const char *lumbar_outcome_get_advice (LumbarTriageOutcome outcome);
const char *lumbar_evaluation_get_text (LumbarEvaluation evaluation);
char       *lumbar_task_dup_title (const LumbarTask *task);

G_END_DECLS
