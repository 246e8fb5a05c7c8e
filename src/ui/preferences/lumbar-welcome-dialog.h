/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The first-run page: what Lumbar is, what it is not, and two questions. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LUMBAR_TYPE_WELCOME_DIALOG (lumbar_welcome_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarWelcomeDialog, lumbar_welcome_dialog, LUMBAR, WELCOME_DIALOG, AdwDialog)

/**
 * lumbar_welcome_dialog_new:
 * @settings: the application's settings; `first-run-done` is set at the end
 *
 * Asks for the unit and whether the back hurts now.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *lumbar_welcome_dialog_new (GSettings *settings);

G_END_DECLS
