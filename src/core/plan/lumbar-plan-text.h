/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plan in sentences.
 *
 * Every sentence is whole, translatable and keeps to the words of docs/rules.md
 * section 13. The command line and the window take their words from here. */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

/**
 * lumbar_plan_dup_summary:
 *
 * The state in one or two sentences: phase, day and what it is for; while
 * locked, what to do instead.
 *
 * Returns: (transfer full)
 *
 * Rules: section 13.
 */
char *lumbar_plan_dup_summary (LumbarPlan *plan);

/**
 * lumbar_reason_dup_text:
 *
 * One whole sentence for a reason, with its numbers.
 *
 * Returns: (transfer full): "" for %LUMBAR_RULE_NONE
 *
 * Rules: 17.7 and section 13.
 */
char *lumbar_reason_dup_text (const LumbarReason *reason);

/**
 * lumbar_condition_dup_text:
 *
 * What a condition of a gate asks for and how far it is.
 *
 * Returns: (transfer full)
 *
 * Rules: 17.5 (G1–G5).
 */
char *lumbar_condition_dup_text (const LumbarCondition *condition,
                                 LumbarGate            *gate);

/**
 * lumbar_forecast_dup_first_text:
 *
 * When the first light deadlift is likely, with the range and a date (6.5).
 *
 * Returns: (transfer full)
 */
char *lumbar_forecast_dup_first_text (const LumbarForecast *forecast);

/**
 * lumbar_forecast_dup_full_text:
 *
 * When the previous weight is likely, with the range and a date (6.5).
 *
 * Returns: (transfer full)
 */
char *lumbar_forecast_dup_full_text (const LumbarForecast *forecast);

/**
 * lumbar_forecast_dup_basis_text:
 *
 * What the estimate rests on: the course and the steps of the ladder.
 *
 * Returns: (transfer full)
 *
 * Rules: 6.5.
 */
char *lumbar_forecast_dup_basis_text (LumbarPlan *plan);

/**
 * lumbar_review_dup_decision_text:
 *
 * What the weekly review advises (section 12).
 *
 * Returns: (transfer full): "" without a review
 */
char *lumbar_review_dup_decision_text (LumbarPlan *plan);

/**
 * lumbar_load_dup_text:
 * @load: thousandths of @unit; below 0: below the bar
 *
 * A load with its unit, such as “142.5 kg”, in the decimals of the locale.
 *
 * Returns: (transfer full)
 */
char *lumbar_load_dup_text (gint64     load,
                            LumbarUnit unit);

/**
 * lumbar_phase_get_title:
 *
 * The name of a phase, a word or two.
 *
 * Rules: section 4.
 */
const char *lumbar_phase_get_title (LumbarPhase phase);

/**
 * lumbar_phase_get_goal:
 *
 * What a phase is for, in one sentence.
 *
 * Rules: section 4.
 */
const char *lumbar_phase_get_goal (LumbarPhase phase);

/**
 * lumbar_class_get_title:
 *
 * The name of a course (section 3); "" for none.
 */
const char *lumbar_class_get_title (LumbarClass course_class);

/**
 * lumbar_class_get_range_text:
 *
 * How long daily life usually takes to be normal; "" for no course.
 *
 * Rules: section 3.
 */
const char *lumbar_class_get_range_text (LumbarClass course_class);

/**
 * lumbar_outcome_get_title:
 *
 * What an outcome asks for, in a few words (section 2).
 */
const char *lumbar_outcome_get_title (LumbarTriageOutcome outcome);

/**
 * lumbar_outcome_get_advice:
 *
 * What to do, and what is allowed meanwhile.
 *
 * Rules: section 2.
 */
const char *lumbar_outcome_get_advice (LumbarTriageOutcome outcome);

/**
 * lumbar_evaluation_get_text:
 *
 * What a session’s result means (6.3).
 */
const char *lumbar_evaluation_get_text (LumbarEvaluation evaluation);

/**
 * lumbar_task_dup_title:
 *
 * The name of a task (17.6).
 *
 * Returns: (transfer full)
 */
char *lumbar_task_dup_title (const LumbarTask *task);

G_END_DECLS
