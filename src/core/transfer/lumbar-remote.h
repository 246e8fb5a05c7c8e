/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Hands records to the process that owns the diary.
 *
 * One process owns the database. While that is the window, a command that wants
 * to write sends its records over the session bus and gets the answer when they
 * are stored. */

#pragma once

#include "lumbar-store.h"

G_BEGIN_DECLS

typedef struct _LumbarRemote LumbarRemote;

/**
 * lumbar_remote_new:
 * @connection: the session bus
 * @store: the store that merges what arrives
 * @error: return location for an error
 *
 * Answers on the bus for as long as it lives.
 *
 * Returns: (transfer full): the remote end, or NULL with @error set
 */
LumbarRemote *lumbar_remote_new (GDBusConnection *connection,
                                 LumbarStore     *store,
                                 GError         **error);

/**
 * lumbar_remote_free:
 * @self: the remote end
 *
 * Stops answering.
 */
void lumbar_remote_free (LumbarRemote *self);

/**
 * lumbar_remote_merge:
 * @data_dir: the folder of the diary that is meant
 * @records: (element-type LumbarRecord): the records
 * @out_added: (out): how many were new
 * @out_replaced: (out): how many replaced an older one
 * @error: return location for an error
 *
 * Gives records to the window that owns the diary in @data_dir and waits until
 * they are stored. Nothing is started for it: without such a window this is
 * LUMBAR_STORE_ERROR_BUSY.
 *
 * Returns: whether the records are stored
 */
gboolean lumbar_remote_merge (const char *data_dir,
                              GPtrArray  *records,
                              guint      *out_added,
                              guint      *out_replaced,
                              GError    **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarRemote, lumbar_remote_free)

G_END_DECLS
