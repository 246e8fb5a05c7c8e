/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making, naming, listing and thinning out snapshots. */

#include "config.h"

#include "lumbar-snapshots.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "lumbar-files.h"
#include "lumbar-migrations.h"

#define FOLDER "snapshots"
#define UNFINISHED ".unfinished"
#define N_DAILY 7
#define N_WEEKLY 4
#define N_BEFORE_RESTORE 7

static const LumbarName kind_names[] = {
  { LUMBAR_SNAPSHOT_DAILY, "daily" },
  { LUMBAR_SNAPSHOT_MANUAL, "manual" },
  { LUMBAR_SNAPSHOT_BEFORE_MIGRATION, "before-migration" },
  { LUMBAR_SNAPSHOT_BEFORE_RESTORE, "before-restore" },
  { 0, NULL },
};

/* What a name says: "2025-01-06-daily.db", "2025-01-06-manual-2.db". */
typedef struct
{
  LumbarDate         date;
  LumbarSnapshotKind kind;
  guint64            number; /* 1 when the name has none */
} SnapshotName;

void
lumbar_snapshot_free (LumbarSnapshot *self)
{
  g_free (self->name);
  g_free (self);
}

static char *
format_name (const SnapshotName *self)
{
  g_autofree char *date = lumbar_date_format (self->date);
  g_autofree char *number = self->number > 1 ? g_strdup_printf ("-%" G_GUINT64_FORMAT, self->number) : g_strdup ("");

  return g_strconcat (date, "-", lumbar_name_of (kind_names, (int) self->kind), number, ".db", NULL);
}

static gboolean
parse_name (const char   *name,
            SnapshotName *out)
{
  g_autofree char *stem = g_strndup (name, strlen (name) - (g_str_has_suffix (name, ".db") ? 3 : 0));
  g_autofree char *date = g_strndup (stem, 10);
  g_autofree char *canonical = NULL;
  char            *last_dash = strrchr (stem, '-');
  int              kind;

  out->number = 1;
  if (last_dash != NULL && g_ascii_string_to_unsigned (last_dash + 1, 10, 2, G_MAXINT32, &out->number, NULL))
    *last_dash = '\0';

  if (strlen (stem) < 12 || stem[10] != '-' || !lumbar_date_parse (date, &out->date, NULL) ||
      !lumbar_name_parse (kind_names, stem + 11, &kind))
    return FALSE;

  out->kind = (LumbarSnapshotKind) kind;
  canonical = format_name (out);

  return strcmp (canonical, name) == 0;
}

static char *
build_path (const char *data_dir,
            const char *name)
{
  return g_build_filename (data_dir, FOLDER, name, NULL);
}

/* The first free name of this kind and date. */
static char *
choose_name (const char        *data_dir,
             LumbarSnapshotKind kind,
             LumbarMoment       now)
{
  SnapshotName name = { .date = lumbar_moment_get_date (now), .kind = kind };

  for (name.number = 1;; name.number++)
    {
      g_autofree char *text = format_name (&name);
      g_autofree char *path = build_path (data_dir, text);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&text);
    }
}

gboolean
lumbar_snapshots_has_daily (const char  *data_dir,
                            LumbarMoment now)
{
  SnapshotName     name = { lumbar_moment_get_date (now), LUMBAR_SNAPSHOT_DAILY, 1 };
  g_autofree char *text = format_name (&name);
  g_autofree char *path = build_path (data_dir, text);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* A file of its own that needs no log beside it. */
static gboolean
write_copy (LumbarDatabase *db,
            const char     *path,
            GError        **error)
{
  g_autoptr (LumbarDatabase) copy = NULL;

  if (!lumbar_files_create_private (path, error))
    return FALSE;

  copy = lumbar_database_open (path, LUMBAR_DATABASE_CREATE, error);

  return copy != NULL &&
         lumbar_database_copy (db, copy, error) &&
         lumbar_database_exec (copy, "PRAGMA journal_mode = DELETE", error) &&
         lumbar_database_check (copy, error);
}

static void
remove_unfinished (const char *path)
{
  static const char *const suffixes[] = { "", "-wal", "-shm", "-journal" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (path, suffixes[i], NULL);

      g_unlink (name);
    }
}

static LumbarSnapshot *
read_snapshot (const char         *path,
               const char         *name,
               const SnapshotName *parsed)
{
  LumbarSnapshot *self = g_new0 (LumbarSnapshot, 1);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  GStatBuf info = { 0 };

  self->name = g_strdup (name);
  if (g_stat (path, &info) == 0)
    self->bytes = info.st_size;

  /* A folder that was copied has new times, but the names stay. */
  self->at = lumbar_moment_from_instant (info.st_mtime, zone);
  if (lumbar_moment_get_date (self->at) != parsed->date)
    self->at = lumbar_moment_from_local (parsed->date, 0, zone);

  return self;
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const LumbarSnapshot *snapshot_a = *(LumbarSnapshot *const *) a;
  const LumbarSnapshot *snapshot_b = *(LumbarSnapshot *const *) b;
  SnapshotName          name_a, name_b;
  int                   by_time = lumbar_moment_compare (snapshot_b->at, snapshot_a->at);

  if (by_time != 0)
    return by_time;

  parse_name (snapshot_a->name, &name_a);
  parse_name (snapshot_b->name, &name_b);

  return (name_b.number > name_a.number) - (name_b.number < name_a.number);
}

GPtrArray *
lumbar_snapshots_list (const char *data_dir,
                       GError    **error)
{
  g_autoptr (GPtrArray) snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) lumbar_snapshot_free);
  g_autofree char *folder = g_build_filename (data_dir, FOLDER, NULL);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (folder, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&snapshots);

  dir = lumbar_files_open_folder (folder, error);
  if (dir == NULL)
    return NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      SnapshotName     parsed;

      if (parse_name (name, &parsed))
        g_ptr_array_add (snapshots, read_snapshot (path, name, &parsed));
    }

  g_ptr_array_sort (snapshots, compare_newest_first);

  return g_steal_pointer (&snapshots);
}

/* What was seen so far, going from new to old. */
typedef struct
{
  guint      n_daily;
  guint      n_weekly;
  guint      n_before_restore;
  LumbarDate monday; /* of the last weekly one */
} Tally;

static gboolean
is_kept (Tally              *tally,
         const SnapshotName *name)
{
  LumbarDate monday = name->date - lumbar_date_get_weekday (name->date) + 1;

  if (name->kind == LUMBAR_SNAPSHOT_BEFORE_RESTORE)
    return ++tally->n_before_restore <= N_BEFORE_RESTORE;

  if (name->kind != LUMBAR_SNAPSHOT_DAILY || ++tally->n_daily <= N_DAILY)
    return TRUE;

  if (monday == tally->monday)
    return FALSE;

  tally->monday = monday;

  return ++tally->n_weekly <= N_WEEKLY;
}

static void
thin_out (const char *data_dir)
{
  g_autoptr (GPtrArray) snapshots = lumbar_snapshots_list (data_dir, NULL);
  Tally tally = { .monday = LUMBAR_DATE_NONE };

  for (guint i = 0; snapshots != NULL && i < snapshots->len; i++)
    {
      const LumbarSnapshot *snapshot = g_ptr_array_index (snapshots, i);
      g_autofree char      *path = build_path (data_dir, snapshot->name);
      SnapshotName          name;

      parse_name (snapshot->name, &name);
      if (!is_kept (&tally, &name))
        g_unlink (path);
    }
}

LumbarSnapshot *
lumbar_snapshots_make (const char        *data_dir,
                       LumbarDatabase    *db,
                       LumbarSnapshotKind kind,
                       LumbarMoment       now,
                       GError           **error)
{
  g_autofree char *folder = g_build_filename (data_dir, FOLDER, NULL);
  g_autofree char *unfinished = build_path (data_dir, UNFINISHED);
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  SnapshotName     parsed;

  if (!lumbar_files_make_folder (folder, error))
    return NULL;

  remove_unfinished (unfinished);
  name = choose_name (data_dir, kind, now);
  path = build_path (data_dir, name);

  if (!write_copy (db, unfinished, error) ||
      !lumbar_files_set_time_and_sync (unfinished, lumbar_moment_get_instant (now), error) ||
      !lumbar_files_rename (unfinished, path, error))
    {
      remove_unfinished (unfinished);
      g_prefix_error (error, "snapshot %s: ", name);
      return NULL;
    }

  lumbar_files_sync_folder (folder);
  thin_out (data_dir);
  parse_name (name, &parsed);

  return read_snapshot (path, name, &parsed);
}

LumbarDatabase *
lumbar_snapshots_open (const char *data_dir,
                       const char *name,
                       GError    **error)
{
  g_autofree char *path = build_path (data_dir, name);
  g_autoptr (LumbarDatabase) db = NULL;
  SnapshotName parsed;
  gint64       version;

  /* A name from the list, and no way out of the folder. */
  if (!parse_name (name, &parsed) || !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_set_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_NOT_FOUND, "no snapshot “%s”", name);
      return NULL;
    }

  db = lumbar_database_open (path, LUMBAR_DATABASE_READ_ALONE, error);
  if (db == NULL || !lumbar_migrations_get_version (db, &version, error) || !lumbar_database_check (db, error))
    return NULL;

  if (version > 0 && version <= LUMBAR_SCHEMA_VERSION)
    return g_steal_pointer (&db);

  g_set_error (error, LUMBAR_STORE_ERROR, version == 0 ? LUMBAR_STORE_ERROR_DAMAGED : LUMBAR_STORE_ERROR_TOO_NEW,
               "snapshot “%s” has version %" G_GINT64_FORMAT, name, version);

  return NULL;
}
