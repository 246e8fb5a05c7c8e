/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening the diary, whatever state it is found in.
 *
 * In order: who owns it, whether the folder can be written, whether the file
 * is a sound diary, which version wrote it. Nothing is ever overwritten or
 * deleted on the way. */

#include "config.h"

#include "lumbar-diary-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "lumbar-files.h"
#include "lumbar-migrations.h"
#include "lumbar-snapshots.h"

/* One page of the smallest size. */
#define SMALLEST_DATABASE 512

/* The version of a sound diary; 0 when there is nothing in it yet. */
static gboolean
inspect (LumbarDatabase *db,
         gint64         *out_version,
         GError        **error)
{
  return lumbar_migrations_get_version (db, out_version, error) && lumbar_database_check (db, error);
}

/* SQLite takes a file of a few bytes for an empty database, and would write
 * over it. A file without a byte is new, unless there was a diary before. */
static gboolean
check_head (LumbarDiary *self,
            GError     **error)
{
  static const char magic[16] = "SQLite format 3";
  char              head[SMALLEST_DATABASE];
  g_autofd int      fd = g_open (self->path, O_RDONLY | O_CLOEXEC, 0);
  g_autoptr (GPtrArray) snapshots = NULL;
  gssize n_read = fd >= 0 ? read (fd, head, sizeof head) : -1;

  /* That it cannot be read is found out when it is opened. */
  if (n_read < 0 || (n_read == sizeof head && memcmp (head, magic, sizeof magic) == 0))
    return TRUE;

  snapshots = n_read == 0 ? lumbar_snapshots_list (self->dir, NULL) : NULL;
  if (n_read == 0 && (snapshots == NULL || snapshots->len == 0))
    return TRUE;

  g_set_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_DAMAGED, "%s is not a database", self->path);

  return FALSE;
}

static gboolean
open_and_inspect (LumbarDiary       *self,
                  LumbarDatabaseMode mode,
                  gint64            *out_version,
                  GError           **error)
{
  g_clear_pointer (&self->db, lumbar_database_close);
  self->db = lumbar_database_open (self->path, mode, error);

  return self->db != NULL && inspect (self->db, out_version, error);
}

/* What still lets people read their diary. */
static gboolean
is_reason_to_read_only (const GError *error)
{
  return g_error_matches (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_READ_ONLY) ||
         g_error_matches (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FULL);
}

/* The folder, the file, and the log beside it. */
static gboolean
can_write (LumbarDiary *self)
{
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);
  g_autofree char *shm = g_strconcat (self->path, "-shm", NULL);

  return lumbar_files_can_write (self->dir, self->path) &&
         lumbar_files_can_write (self->dir, wal) &&
         lumbar_files_can_write (self->dir, shm);
}

/* Reading beside a writer needs files beside the diary. Where it cannot be
 * written there is no writer, and none are needed. */
static gboolean
open_one_way_or_other (LumbarDiary *self,
                       gint64      *out_version,
                       GError     **error)
{
  g_autoptr (GError) local_error = NULL;

  if (!can_write (self))
    return open_and_inspect (self, LUMBAR_DATABASE_READ_ALONE, out_version, error);

  if (open_and_inspect (self, LUMBAR_DATABASE_READ, out_version, &local_error))
    return TRUE;

  if (is_reason_to_read_only (local_error))
    return open_and_inspect (self, LUMBAR_DATABASE_READ_ALONE, out_version, error);

  g_propagate_error (error, g_steal_pointer (&local_error));

  return FALSE;
}

/* Reads what is there, and says READ_ONLY or TOO_NEW. */
static gboolean
open_for_reading (LumbarDiary *self,
                  GError     **error)
{
  gint64 version = 0;

  self->state = LUMBAR_STORE_READ_ONLY;

  if (!g_file_test (self->path, G_FILE_TEST_EXISTS))
    return TRUE;

  if (!check_head (self, error) || !open_one_way_or_other (self, &version, error))
    return FALSE;

  if (version == 0)
    g_clear_pointer (&self->db, lumbar_database_close);
  else if (version > LUMBAR_SCHEMA_VERSION)
    self->state = LUMBAR_STORE_TOO_NEW;

  return TRUE;
}

/* FALSE with LUMBAR_STORE_ERROR_BUSY when another process has it, and with
 * LUMBAR_STORE_ERROR_READ_ONLY when nobody can. */
static gboolean
take_ownership (LumbarDiary *self,
                GError     **error)
{
  g_autofree char *lock_path = g_build_filename (self->dir, "lumbar.lock", NULL);

  if (!lumbar_files_make_folder (self->dir, error))
    return FALSE;

  if (!can_write (self))
    {
      g_set_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_READ_ONLY, "%s cannot be written", self->dir);
      return FALSE;
    }

  self->lock_fd = g_open (lock_path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (self->lock_fd < 0)
    {
      g_set_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_READ_ONLY, "%s: %s", lock_path, g_strerror (errno));
      return FALSE;
    }

  if (flock (self->lock_fd, LOCK_EX | LOCK_NB) == 0)
    return TRUE;

  g_set_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_BUSY, "%s is owned by another process", self->dir);

  return FALSE;
}

static char *
choose_set_aside_name (LumbarDiary *self,
                       LumbarMoment now)
{
  g_autofree char *date = lumbar_date_format (lumbar_moment_get_date (now));

  for (guint i = 1;; i++)
    {
      g_autofree char *name = i == 1 ? g_strdup_printf ("lumbar-damaged-%s.db", date)
                                     : g_strdup_printf ("lumbar-damaged-%s-%u.db", date, i);
      g_autofree char *path = g_build_filename (self->dir, name, NULL);
      g_autofree char *wal = g_strconcat (path, "-wal", NULL);
      g_autofree char *shm = g_strconcat (path, "-shm", NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (wal, G_FILE_TEST_EXISTS) && !g_file_test (shm, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&name);
    }
}

/* The file goes last: while it stands, the next start sets it aside again. */
static gboolean
set_aside (LumbarDiary *self,
           LumbarMoment now,
           GError     **error)
{
  static const char *const suffixes[] = { "-wal", "-shm", "" };
  g_autofree char         *name = choose_set_aside_name (self, now);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *source = g_strconcat (self->path, suffixes[i], NULL);
      g_autofree char *target = g_strconcat (self->dir, G_DIR_SEPARATOR_S, name, suffixes[i], NULL);

      if (g_file_test (source, G_FILE_TEST_EXISTS) && !lumbar_files_rename (source, target, error))
        return FALSE;
    }

  lumbar_files_sync_folder (self->dir);
  self->set_aside_name = g_steal_pointer (&name);

  return TRUE;
}

static gboolean
open_or_create (LumbarDiary *self,
                gint64      *out_version,
                GError     **error)
{
  if (!g_file_test (self->path, G_FILE_TEST_EXISTS))
    {
      if (!lumbar_files_create_private (self->path, error))
        return FALSE;

      lumbar_files_sync_folder (self->dir);
    }
  else if (!check_head (self, error))
    {
      return FALSE;
    }

  return open_and_inspect (self, LUMBAR_DATABASE_CREATE, out_version, error);
}

/* Brings a sound file to this version's schema. */
static gboolean
upgrade (LumbarDiary *self,
         gint64       version,
         LumbarMoment now,
         GError     **error)
{
  if (version > 0 && version < LUMBAR_SCHEMA_VERSION)
    {
      LumbarSnapshot *snapshot = lumbar_snapshots_make (self->dir, self->db, LUMBAR_SNAPSHOT_BEFORE_MIGRATION, now, error);

      if (snapshot == NULL)
        return FALSE;

      lumbar_snapshot_free (snapshot);
    }

  if (!lumbar_database_exec (self->db, "PRAGMA journal_mode = WAL", error) ||
      !lumbar_migrations_run (self->db, version, error))
    return FALSE;

  lumbar_database_set_trusted (self->db);
  self->state = self->set_aside_name != NULL ? LUMBAR_STORE_RECOVERED : LUMBAR_STORE_WRITABLE;

  /* That today's copy cannot be made is no reason to refuse the diary. */
  if (version > 0)
    lumbar_diary_keep_daily (self, now, NULL);

  return TRUE;
}

static gboolean
open_owned (LumbarDiary     *self,
            LumbarDiaryFlags flags,
            LumbarMoment     now,
            GError         **error)
{
  g_autoptr (GError) local_error = NULL;
  gint64   version = 0;
  gboolean opened = open_or_create (self, &version, &local_error);

  if (!opened && (flags & LUMBAR_DIARY_SET_ASIDE) != 0 &&
      g_error_matches (local_error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_DAMAGED))
    {
      g_clear_error (&local_error);
      g_clear_pointer (&self->db, lumbar_database_close);
      opened = set_aside (self, now, &local_error) && open_or_create (self, &version, &local_error);
    }

  if (!opened)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  if (version > LUMBAR_SCHEMA_VERSION)
    return open_for_reading (self, error);

  return upgrade (self, version, now, error);
}

LumbarDiary *
lumbar_diary_open (const char      *data_dir,
                   LumbarDiaryFlags flags,
                   LumbarMoment     now,
                   GError         **error)
{
  g_autoptr (LumbarDiary) self = g_new0 (LumbarDiary, 1);
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (lumbar_moment_is_set (now), NULL);

  self->dir = data_dir != NULL ? g_strdup (data_dir) : lumbar_diary_dup_default_dir ();
  self->path = g_build_filename (self->dir, "lumbar.db", NULL);
  self->lock_fd = -1;

  if ((flags & LUMBAR_DIARY_READ_ONLY) != 0)
    return open_for_reading (self, error) ? g_steal_pointer (&self) : NULL;

  if (take_ownership (self, &local_error) && open_owned (self, flags, now, &local_error))
    return g_steal_pointer (&self);

  if (is_reason_to_read_only (local_error))
    return open_for_reading (self, error) ? g_steal_pointer (&self) : NULL;

  g_propagate_error (error, g_steal_pointer (&local_error));

  return NULL;
}
