/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Write down that a doctor or a physiotherapist said to go on. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_CLEARANCE_DIALOG (lumbar_clearance_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarClearanceDialog, lumbar_clearance_dialog, LUMBAR, CLEARANCE_DIALOG, AdwDialog)

/**
 * lumbar_clearance_dialog_new:
 * @coach: the coach, with an episode
 *
 * Stores a clearance of today. What it opens and covers is the plan's.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *lumbar_clearance_dialog_new (LumbarCoach *coach);

G_END_DECLS
