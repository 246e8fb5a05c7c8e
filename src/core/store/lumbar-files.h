/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Small things about files: private, synced, never overwritten. Errors are
 * LUMBAR_STORE_ERROR. */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Makes @path and what leads to it, for the owner alone (0700). */
gboolean lumbar_files_make_folder (const char *path,
                                   GError    **error);
GDir    *lumbar_files_open_folder (const char *path,
                                   GError    **error);

/* Makes an empty file for the owner alone (0600); it must not exist. */
gboolean lumbar_files_create_private (const char *path,
                                      GError    **error);

/* @instant is in seconds since 1970. */
gboolean lumbar_files_set_time_and_sync (const char *path,
                                         gint64      instant,
                                         GError    **error);

/* Fails when there is a @target already. */
gboolean lumbar_files_rename (const char *source,
                              const char *target,
                              GError    **error);

/* Makes renamed and new names in @path last. */
void lumbar_files_sync_folder (const char *path);

/* Whether a file in @folder can be made, and @path be written if it exists. */
gboolean lumbar_files_can_write (const char *folder,
                                 const char *path);

G_END_DECLS
