/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Enter or change the weight before, the bar and the size of the steps. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_LADDER_DIALOG (lumbar_ladder_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarLadderDialog, lumbar_ladder_dialog, LUMBAR, LADDER_DIALOG, AdwDialog)

/**
 * lumbar_ladder_dialog_new:
 * @coach: the coach, with an episode
 * @settings: the application's settings: unit, bar and plates
 *
 * A change adds settings from now on, so that the past keeps its own
 * (docs/rules.md 6.1); the first ones count from the onset.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *lumbar_ladder_dialog_new (LumbarCoach *coach,
                                     GSettings   *settings);

G_END_DECLS
