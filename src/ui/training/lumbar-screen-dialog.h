/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Write down how the four tests of the movement screen went. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_SCREEN_DIALOG (lumbar_screen_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarScreenDialog, lumbar_screen_dialog, LUMBAR, SCREEN_DIALOG, AdwDialog)

/**
 * lumbar_screen_dialog_new:
 * @coach: the coach
 *
 * Stores a screen of today; the morning after is asked for from tomorrow on
 * (G4 and G5).
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *lumbar_screen_dialog_new (LumbarCoach *coach);

G_END_DECLS
