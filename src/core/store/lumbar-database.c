/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One SQLite connection. */

#include "config.h"

#include "lumbar-database.h"
#include "lumbar-statement-private.h"

#include <errno.h>
#include <string.h>

#define BUSY_TIMEOUT_MS 5000

/* KiB, as a negative number. The history holds every record, so pages need not stay. */
#define CACHE_SIZE "-512"

struct _LumbarDatabase
{
  sqlite3 *handle;
};

G_DEFINE_QUARK (lumbar - store - error - quark, lumbar_store_error)

/* A full disk, a full quota or a file-size limit. */
static gboolean
is_out_of_space (sqlite3 *handle)
{
  int system_errno = handle != NULL ? sqlite3_system_errno (handle) : 0;

  return system_errno == ENOSPC || system_errno == EDQUOT || system_errno == EFBIG;
}

static LumbarStoreError
get_error_code (sqlite3 *handle,
                int      code)
{
  switch (code & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return LUMBAR_STORE_ERROR_BUSY;
    case SQLITE_FULL:
      return LUMBAR_STORE_ERROR_FULL;
    case SQLITE_IOERR:
      return is_out_of_space (handle) ? LUMBAR_STORE_ERROR_FULL : LUMBAR_STORE_ERROR_FAILED;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
      return LUMBAR_STORE_ERROR_READ_ONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return LUMBAR_STORE_ERROR_DAMAGED;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
      return LUMBAR_STORE_ERROR_CONSTRAINT;
    default:
      return LUMBAR_STORE_ERROR_FAILED;
    }
}

gboolean
lumbar_database_set_error (sqlite3 *handle,
                           int      code,
                           GError **error)
{
  g_set_error_literal (error, LUMBAR_STORE_ERROR, (int) get_error_code (handle, code),
                       handle != NULL ? sqlite3_errmsg (handle) : sqlite3_errstr (code));

  return FALSE;
}

/* A URI, because only a URI can say that nobody else has the file open. */
static char *
build_uri (const char        *path,
           LumbarDatabaseMode mode)
{
  g_autofree char *escaped = g_uri_escape_string (path, "/", FALSE);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);

  if (mode == LUMBAR_DATABASE_CREATE)
    return g_strconcat ("file:", escaped, NULL);

  if (mode == LUMBAR_DATABASE_READ)
    return g_strconcat ("file:", escaped, "?mode=ro", NULL);

  /* A log that was left behind holds the newest records: it must be read,
   * though no index for it can be put beside it. */
  if (g_file_test (wal, G_FILE_TEST_EXISTS))
    return g_strconcat ("file:", escaped, "?mode=ro&vfs=unix-none", NULL);

  return g_strconcat ("file:", escaped, "?immutable=1", NULL);
}

static gboolean
set_up (LumbarDatabase    *self,
        LumbarDatabaseMode mode,
        GError           **error)
{
  sqlite3_busy_timeout (self->handle, BUSY_TIMEOUT_MS);
  sqlite3_extended_result_codes (self->handle, 1);

  /* Closing must leave a file that is to be set aside as it was found. */
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);

  /* Keeps the index of the log in memory; it does not touch the file yet. */
  if (mode == LUMBAR_DATABASE_READ_ALONE && !lumbar_database_exec (self, "PRAGMA locking_mode = EXCLUSIVE", error))
    return FALSE;

  return lumbar_database_exec (self, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = " CACHE_SIZE, error);
}

LumbarDatabase *
lumbar_database_open (const char        *path,
                      LumbarDatabaseMode mode,
                      GError           **error)
{
  g_autoptr (LumbarDatabase) self = g_new0 (LumbarDatabase, 1);
  g_autofree char *uri = build_uri (path, mode);
  int              flags, code;

  flags = mode == LUMBAR_DATABASE_CREATE ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
  code = sqlite3_open_v2 (uri, &self->handle, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);

  if (code != SQLITE_OK)
    lumbar_database_set_error (self->handle, code, error);
  else if (set_up (self, mode, error))
    return g_steal_pointer (&self);

  g_prefix_error (error, "%s: ", path);

  return NULL;
}

void
lumbar_database_close (LumbarDatabase *self)
{
  if (sqlite3_close (self->handle) != SQLITE_OK)
    g_assert_not_reached ();

  g_free (self);
}

void
lumbar_database_set_trusted (LumbarDatabase *self)
{
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
}

gboolean
lumbar_database_exec (LumbarDatabase *self,
                      const char     *sql,
                      GError        **error)
{
  int code = sqlite3_exec (self->handle, sql, NULL, NULL, NULL);

  return code == SQLITE_OK || lumbar_database_set_error (self->handle, code, error);
}

LumbarStatement *
lumbar_database_prepare (LumbarDatabase *self,
                         const char     *sql,
                         GError        **error)
{
  sqlite3_stmt *stmt = NULL;
  int           code = sqlite3_prepare_v2 (self->handle, sql, -1, &stmt, NULL);

  if (code == SQLITE_OK)
    return lumbar_statement_new (stmt);

  lumbar_database_set_error (self->handle, code, error);

  return NULL;
}

gboolean
lumbar_database_transact (LumbarDatabase       *self,
                          LumbarTransactionFunc func,
                          gpointer              user_data,
                          GError              **error)
{
  if (!lumbar_database_exec (self, "BEGIN IMMEDIATE", error))
    return FALSE;

  if (func (self, user_data, error) &&
      lumbar_database_exec (self, "COMMIT", error))
    return TRUE;

  /* @error already says what went wrong; a failed rollback adds nothing. */
  lumbar_database_exec (self, "ROLLBACK", NULL);

  return FALSE;
}

gboolean
lumbar_database_get_number (LumbarDatabase *self,
                            const char     *sql,
                            gint64         *out_number,
                            GError        **error)
{
  g_autoptr (LumbarStatement) stmt = lumbar_database_prepare (self, sql, error);
  LumbarStep step;

  if (stmt == NULL)
    return FALSE;

  step = lumbar_statement_step (stmt, error);
  if (step == LUMBAR_STEP_ROW)
    *out_number = lumbar_statement_read_int64 (stmt);
  else if (step == LUMBAR_STEP_DONE)
    g_set_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED, "no result from “%s”", sql);

  return step == LUMBAR_STEP_ROW;
}

gboolean
lumbar_database_check (LumbarDatabase *self,
                       GError        **error)
{
  g_autoptr (LumbarStatement) stmt = lumbar_database_prepare (self, "PRAGMA quick_check (1)", error);
  g_autofree char *finding = NULL;

  if (stmt == NULL || lumbar_statement_step (stmt, error) != LUMBAR_STEP_ROW)
    return FALSE;

  finding = lumbar_statement_read_text (stmt);
  if (g_strcmp0 (finding, "ok") == 0)
    return TRUE;

  g_set_error_literal (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_DAMAGED, finding);

  return FALSE;
}

gboolean
lumbar_database_copy (LumbarDatabase *self,
                      LumbarDatabase *target,
                      GError        **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (target->handle, "main", self->handle, "main");
  int             code;

  if (backup == NULL)
    return lumbar_database_set_error (target->handle, sqlite3_errcode (target->handle), error);

  /* An error of the step is the error of the whole. */
  sqlite3_backup_step (backup, -1);
  code = sqlite3_backup_finish (backup);

  return code == SQLITE_OK || lumbar_database_set_error (target->handle, code, error);
}
