/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing a record from a page or a dialog: store it, go on when it is safe,
 * and say so when it is not. */

#pragma once

#include <gtk/gtk.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

/**
 * LumbarWrittenFunc:
 * @origin: the widget that wrote
 *
 * Called on the main thread once the record is on disk.
 */
typedef void (*LumbarWrittenFunc) (GtkWidget *origin);

/**
 * lumbar_write_record:
 * @origin: the page or dialog that writes; kept alive until the answer
 * @coach: whose store to write to
 * @record: (transfer full): the record; its `modified_at` is set to now
 * @failure: a translated sentence without full stop for the case that it fails
 * @written: (nullable): what to do once it is on disk
 *
 * Stores @record. If that fails the person is told in the window of @origin.
 */
void lumbar_write_record (GtkWidget        *origin,
                          LumbarCoach      *coach,
                          gpointer          record,
                          const char       *failure,
                          LumbarWrittenFunc written);

/**
 * lumbar_close_when_written:
 * @dialog: the #AdwDialog that wrote
 *
 * A #LumbarWrittenFunc for dialogs that have nothing else to do then.
 */
void lumbar_close_when_written (GtkWidget *dialog);

/**
 * lumbar_edit_episode:
 * @coach: the coach
 *
 * Returns: (transfer full) (nullable): a copy to change of the episode that new
 *   answers belong to: the current one, else the newest
 */
LumbarEpisode *lumbar_edit_episode (LumbarCoach *coach);

G_END_DECLS
