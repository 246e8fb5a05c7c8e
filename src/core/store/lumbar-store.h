/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary on disk, as the application sees it.
 *
 * One worker thread owns the database handle. Public functions are called on
 * the thread that made the store; the answer arrives there too, after
 * `changed`. Jobs are done in the order they were given. A record that was
 * acknowledged survives a kill and a power cut. */

#pragma once

#include <gio/gio.h>

#include "lumbar-history.h"

G_BEGIN_DECLS

#define LUMBAR_STORE_ERROR (lumbar_store_error_quark ())
GQuark lumbar_store_error_quark (void);

/* Codes by what can be done about it. */
typedef enum
{
  LUMBAR_STORE_ERROR_FAILED,
  LUMBAR_STORE_ERROR_BUSY,       /* another process owns the diary */
  LUMBAR_STORE_ERROR_FULL,       /* no space left */
  LUMBAR_STORE_ERROR_READ_ONLY,  /* the folder or the diary cannot be written */
  LUMBAR_STORE_ERROR_DAMAGED,    /* no database, or one that fails quick_check */
  LUMBAR_STORE_ERROR_TOO_NEW,    /* written by a newer Lumbar */
  LUMBAR_STORE_ERROR_CONSTRAINT, /* the record contradicts the schema */
  LUMBAR_STORE_ERROR_NOT_FOUND,  /* no such record or snapshot */
} LumbarStoreError;

typedef enum
{
  LUMBAR_STORE_CLOSED,
  LUMBAR_STORE_WRITABLE,
  LUMBAR_STORE_READ_ONLY, /* folder or file not writable: readable, writes fail */
  LUMBAR_STORE_TOO_NEW,   /* newer schema: readable, writes fail */
  LUMBAR_STORE_RECOVERED, /* a damaged file was set aside; writable and empty */
} LumbarStoreState;

/* A copy of the diary made by the store; sorted newest first in lists. */
typedef struct
{
  char        *name; /* "2025-01-06-daily.db": also the argument of `restore` */
  LumbarMoment at;
  gint64       bytes;
} LumbarSnapshot;

void lumbar_snapshot_free (LumbarSnapshot *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarSnapshot, lumbar_snapshot_free)

#define LUMBAR_TYPE_STORE (lumbar_store_get_type ())
G_DECLARE_FINAL_TYPE (LumbarStore, lumbar_store, LUMBAR, STORE, GObject)

/* Signals:
 *   changed (guint kinds): after every transaction; bit n is LumbarRecordKind n.
 *     After opening and restoring all bits are set. */

/**
 * lumbar_store_new:
 * @data_dir: (nullable): the folder; NULL for lumbar_diary_dup_default_dir()
 *
 * Nothing is read until lumbar_store_open_async().
 *
 * Returns: (transfer full): the store; answers arrive in the thread's default
 *   main context of now
 */
LumbarStore *lumbar_store_new (const char *data_dir);

/**
 * lumbar_store_get_data_dir:
 *
 * Returns: the folder of the diary
 */
const char *lumbar_store_get_data_dir (LumbarStore *self);

/**
 * lumbar_store_get_state:
 *
 * Returns: whether it is open and can be written, and if not, why
 */
LumbarStoreState lumbar_store_get_state (LumbarStore *self);

/**
 * lumbar_store_get_set_aside_name:
 *
 * Returns: (nullable): the name in the data folder that a damaged diary got
 *   when it was opened
 */
const char *lumbar_store_get_set_aside_name (LumbarStore *self);

/**
 * lumbar_store_get_history:
 *
 * Returns: (transfer none): all records as of the last `changed`; empty before
 */
LumbarHistory *lumbar_store_get_history (LumbarStore *self);

/**
 * lumbar_store_open_async:
 *
 * Opens and loads the diary. A damaged one is set aside: the state is
 * LUMBAR_STORE_RECOVERED then. Errors: LUMBAR_STORE_ERROR_BUSY, and
 * LUMBAR_STORE_ERROR_DAMAGED when it could not be set aside. May be called again
 * after an error, and to see whether what was read-only can be written now.
 */
void     lumbar_store_open_async (LumbarStore        *self,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);
gboolean lumbar_store_open_finish (LumbarStore  *self,
                                   GAsyncResult *result,
                                   GError      **error);

/**
 * lumbar_store_put_async:
 * @record: must not be changed any more
 *
 * Adds the record, or replaces the one with its id. Putting back what was
 * deleted undoes the deletion.
 */
void     lumbar_store_put_async (LumbarStore        *self,
                                 gpointer            record,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data);
gboolean lumbar_store_put_finish (LumbarStore  *self,
                                  GAsyncResult *result,
                                  GError      **error);

/**
 * lumbar_store_delete_async:
 * @id: of a record of @kind; else LUMBAR_STORE_ERROR_NOT_FOUND
 */
void     lumbar_store_delete_async (LumbarStore        *self,
                                    LumbarRecordKind    kind,
                                    const char         *id,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);
gboolean lumbar_store_delete_finish (LumbarStore  *self,
                                     GAsyncResult *result,
                                     GError      **error);

/**
 * lumbar_store_merge_async:
 * @records: (element-type LumbarRecord): must not be changed any more
 * @cancellable: (nullable): keeps it from starting; what has started ends
 *
 * Adds unknown ids, replaces known ones that are older; all or nothing.
 */
void     lumbar_store_merge_async (LumbarStore        *self,
                                   GPtrArray          *records,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
gboolean lumbar_store_merge_finish (LumbarStore  *self,
                                    GAsyncResult *result,
                                    guint        *out_added,
                                    guint        *out_replaced,
                                    GError      **error);

/**
 * lumbar_store_list_snapshots_async:
 *
 * Works whether the diary could be opened or not.
 */
void lumbar_store_list_snapshots_async (LumbarStore        *self,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);

/**
 * lumbar_store_list_snapshots_finish:
 *
 * Returns: (transfer full) (element-type LumbarSnapshot): newest first
 */
GPtrArray *lumbar_store_list_snapshots_finish (LumbarStore  *self,
                                               GAsyncResult *result,
                                               GError      **error);

/**
 * lumbar_store_backup_async:
 *
 * Makes a snapshot that is kept until a person deletes it.
 */
void            lumbar_store_backup_async (LumbarStore        *self,
                                           GAsyncReadyCallback callback,
                                           gpointer            user_data);
LumbarSnapshot *lumbar_store_backup_finish (LumbarStore  *self,
                                            GAsyncResult *result,
                                            GError      **error);

/**
 * lumbar_store_restore_async:
 * @name: of a snapshot
 *
 * Puts the snapshot's content in the place of all records, and keeps a
 * snapshot of what was there.
 */
void     lumbar_store_restore_async (LumbarStore        *self,
                                     const char         *name,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
gboolean lumbar_store_restore_finish (LumbarStore  *self,
                                      GAsyncResult *result,
                                      GError      **error);

/**
 * lumbar_store_close:
 *
 * Waits for the writes under way and closes the file. Their callbacks run when
 * the main context is next run. A closed store stays closed.
 */
void lumbar_store_close (LumbarStore *self);

G_END_DECLS
