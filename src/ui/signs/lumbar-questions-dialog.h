/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Warning signs that diary entries told of, asked without being looked for. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_QUESTIONS_DIALOG (lumbar_questions_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarQuestionsDialog, lumbar_questions_dialog, LUMBAR, QUESTIONS_DIALOG, AdwDialog)

/**
 * lumbar_questions_dialog_new:
 * @coach: the coach, with a plan that has questions
 *
 * Asks the questions of the plan and stores the answers as a daily re-check
 * (RF01–RF46; a re-check only adds yes answers). Whatever was answered, what the
 * entries told of is dealt with. Closing the dialog stores nothing.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *lumbar_questions_dialog_new (LumbarCoach *coach);

/**
 * lumbar_plan_get_questions:
 * @plan: a plan
 *
 * Returns: the numbers of `plan->questions` as a set
 */
LumbarFlags lumbar_plan_get_questions (LumbarPlan *plan);

G_END_DECLS
