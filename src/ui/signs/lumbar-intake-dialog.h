/* SPDX-License-Identifier: GPL-3.0-or-later */

/* "My back hurts": warning signs first, then what the plan needs to know. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_INTAKE_DIALOG (lumbar_intake_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarIntakeDialog, lumbar_intake_dialog, LUMBAR, INTAKE_DIALOG, AdwDialog)

/**
 * lumbar_intake_dialog_new:
 * @coach: the coach
 * @settings: the application's settings: unit, bar, plates and mode
 *
 * A yes to one of RF01–RF11 stores the answer and ends the questions: the plan
 * then shows the stop card. Otherwise the questions of docs/rules.md section 3
 * follow, and a new episode is stored. An episode that was begun with a warning
 * sign and has no intake yet is completed instead.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *lumbar_intake_dialog_new (LumbarCoach *coach,
                                     GSettings   *settings);

/**
 * lumbar_intake_dialog_new_table:
 * @coach: the coach, with an episode
 * @settings: the application's settings
 *
 * The same warning-sign table for an episode that is under way: it is asked in
 * full, stored, and nothing else is asked (docs/rules.md section 2).
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *lumbar_intake_dialog_new_table (LumbarCoach *coach,
                                           GSettings   *settings);

G_END_DECLS
