/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Log a deadlift session: what was lifted, and what the back said. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_LIFT_DIALOG (lumbar_lift_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarLiftDialog, lumbar_lift_dialog, LUMBAR, LIFT_DIALOG, AdwDialog)

/**
 * lumbar_lift_dialog_new:
 * @coach: the coach
 * @settings: the application's settings: unit
 *
 * Starts with what the plan offers today, else with what was lifted last, and
 * stores one lift (RF45, LS1, LS2 and the evaluation of a session are made of
 * it). Leg symptoms lead on to the warning signs.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *lumbar_lift_dialog_new (LumbarCoach *coach,
                                   GSettings   *settings);

G_END_DECLS
