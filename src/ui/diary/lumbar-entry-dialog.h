/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The dialog that writes or changes an entry; the check-in is the same. */

#pragma once

#include "lumbar-coach.h"
#include "lumbar-entry.h"
#include "lumbar-window.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_ENTRY_DIALOG (lumbar_entry_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarEntryDialog, lumbar_entry_dialog, LUMBAR, ENTRY_DIALOG, AdwDialog)

/**
 * lumbar_entry_dialog_new:
 * @coach: whose store and clock are used
 * @entry: (nullable): the entry to change, or NULL to write a new one
 *
 * It stores what was entered, says so in a toast of its window and closes
 * itself. What a warning sign among the answers means is for the plan to say.
 *
 * Returns: (transfer floating): the dialog, to be presented
 */
AdwDialog *lumbar_entry_dialog_new (LumbarCoach       *coach,
                                    const LumbarEntry *entry);

/**
 * lumbar_diary_open_entry:
 * @window: where to show it
 * @entry: (nullable): the entry to change, or NULL to write a new one
 *
 * Presents a dialog for @entry.
 */
void lumbar_diary_open_entry (LumbarWindow      *window,
                              const LumbarEntry *entry);

G_END_DECLS
