/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A thin layer over one SQLite connection: errors as GError, statements by
 * name, and the only function that commits. Used by one thread at a time. */

#pragma once

#include "lumbar-statement.h"
#include "lumbar-store.h"

G_BEGIN_DECLS

typedef struct _LumbarDatabase LumbarDatabase;

typedef enum
{
  LUMBAR_DATABASE_CREATE,     /* read and write, made when missing */
  LUMBAR_DATABASE_READ,       /* read; another process may write */
  LUMBAR_DATABASE_READ_ALONE, /* read a file in a folder nobody can write */
} LumbarDatabaseMode;

/**
 * LumbarTransactionFunc:
 *
 * What happens inside a transaction. FALSE with @error set undoes all of it.
 */
typedef gboolean (*LumbarTransactionFunc) (LumbarDatabase *self,
                                           gpointer        user_data,
                                           GError        **error);

/**
 * lumbar_database_open:
 * @path: a file name
 * @mode: how to open it
 *
 * Foreign keys are checked and writes are synced in full. Until
 * lumbar_database_set_trusted() closing leaves the log beside the file, so that
 * a file that is to be set aside stays as it was found.
 *
 * Returns: (transfer full): the connection, or NULL with LUMBAR_STORE_ERROR
 */
LumbarDatabase *lumbar_database_open (const char        *path,
                                      LumbarDatabaseMode mode,
                                      GError           **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * lumbar_database_close:
 * @self: (transfer full): all its statements are gone
 */
void lumbar_database_close (LumbarDatabase *self);

/**
 * lumbar_database_set_trusted:
 *
 * The file is sound: closing may move the log into it.
 */
void lumbar_database_set_trusted (LumbarDatabase *self);

/**
 * lumbar_database_exec:
 * @sql: one or more statements without results
 *
 * Returns: whether all of them ran
 */
gboolean lumbar_database_exec (LumbarDatabase *self,
                               const char     *sql,
                               GError        **error);

/**
 * lumbar_database_prepare:
 * @sql: one statement with named parameters
 *
 * Returns: (transfer full): the statement, or NULL
 */
LumbarStatement *lumbar_database_prepare (LumbarDatabase *self,
                                          const char     *sql,
                                          GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * lumbar_database_transact:
 * @func: what to do
 *
 * Runs @func in a transaction of its own and commits it, or undoes it all.
 * The only place that commits or rolls back.
 *
 * Returns: whether it was committed
 */
gboolean lumbar_database_transact (LumbarDatabase       *self,
                                   LumbarTransactionFunc func,
                                   gpointer              user_data,
                                   GError              **error);

/**
 * lumbar_database_get_number:
 * @sql: a query or pragma with one number as its result
 * @out_number: (out): the number
 *
 * Returns: whether there was one
 */
gboolean lumbar_database_get_number (LumbarDatabase *self,
                                     const char     *sql,
                                     gint64         *out_number,
                                     GError        **error);

/**
 * lumbar_database_check:
 *
 * Runs SQLite's quick_check over the whole file.
 *
 * Returns: TRUE when it is sound; else LUMBAR_STORE_ERROR_DAMAGED
 */
gboolean lumbar_database_check (LumbarDatabase *self,
                                GError        **error);

/**
 * lumbar_database_copy:
 * @self: the source
 * @target: is replaced, in one transaction
 *
 * Copies everything with SQLite's backup API.
 *
 * Returns: whether @target holds the copy; else it is as before
 */
gboolean lumbar_database_copy (LumbarDatabase *self,
                               LumbarDatabase *target,
                               GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarDatabase, lumbar_database_close)

G_END_DECLS
