/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The keys, in one table: it sets the accelerators and fills the dialog that
 * shows them, so the two cannot disagree. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * lumbar_shortcuts_install:
 * @application: the application
 *
 * Sets the accelerators of all actions in the table.
 */
void lumbar_shortcuts_install (GtkApplication *application);

/**
 * lumbar_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): a dialog that lists all keys
 */
AdwDialog *lumbar_shortcuts_dialog_new (void);

G_END_DECLS
