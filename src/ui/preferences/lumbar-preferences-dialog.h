/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Units, bar and plates, sounds, and how the plan behaves. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LUMBAR_TYPE_PREFERENCES_DIALOG (lumbar_preferences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarPreferencesDialog, lumbar_preferences_dialog, LUMBAR, PREFERENCES_DIALOG, AdwPreferencesDialog)

/**
 * lumbar_preferences_dialog_new:
 * @settings: the application's settings
 *
 * Returns: (transfer floating): the dialog; a change counts at once
 */
AdwDialog *lumbar_preferences_dialog_new (GSettings *settings);

G_END_DECLS
