/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The morning after a session or a movement screen. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_MORNING_DIALOG (lumbar_morning_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarMorningDialog, lumbar_morning_dialog, LUMBAR, MORNING_DIALOG, AdwDialog)

/**
 * lumbar_morning_dialog_new:
 * @coach: the coach, with a record that waits for the answer
 *
 * Asks how the back was in the morning and stores the answer in the record
 * lumbar_morning_find_record() names.
 *
 * Returns: (transfer floating) (nullable): the dialog; NULL when nothing waits
 */
AdwDialog *lumbar_morning_dialog_new (LumbarCoach *coach);

/**
 * lumbar_morning_find_record:
 * @coach: the coach
 *
 * The newest lift of the two dates before today that nobody answered for, else
 * the newest movement screen of the last two weeks. A lift's answer counts for
 * 48 hours, a screen's without a limit.
 *
 * Returns: (transfer none) (nullable): the record
 */
gconstpointer lumbar_morning_find_record (LumbarCoach *coach);

G_END_DECLS
