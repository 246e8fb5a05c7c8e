/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The open diary: reading, writing, merging, snapshots. */

#include "config.h"

#include "lumbar-diary-private.h"

#include <glib/gstdio.h>

#include "lumbar-migrations.h"
#include "lumbar-snapshots.h"
#include "lumbar-table.h"

char *
lumbar_diary_dup_default_dir (void)
{
  const char *dir = g_getenv ("LUMBAR_DATA_DIR");

  if (dir != NULL && *dir != '\0')
    return g_strdup (dir);

  return g_build_filename (g_get_user_data_dir (), "lumbar", NULL);
}

void
lumbar_diary_close (LumbarDiary *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->db, lumbar_database_close);

  /* Closing it gives the lock back. */
  g_clear_fd (&self->lock_fd, NULL);

  g_free (self->dir);
  g_free (self->path);
  g_free (self->set_aside_name);
  g_free (self);
}

LumbarStoreState
lumbar_diary_get_state (LumbarDiary *self)
{
  g_return_val_if_fail (self != NULL, LUMBAR_STORE_CLOSED);

  return self->state;
}

const char *
lumbar_diary_get_set_aside_name (LumbarDiary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->set_aside_name;
}

gboolean
lumbar_diary_check_writable (LumbarDiary *self,
                             GError     **error)
{
  switch (self->state)
    {
    case LUMBAR_STORE_WRITABLE:
    case LUMBAR_STORE_RECOVERED:
      return TRUE;
    case LUMBAR_STORE_TOO_NEW:
      g_set_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_TOO_NEW, "%s was written by a newer version", self->path);
      return FALSE;
    case LUMBAR_STORE_READ_ONLY:
    case LUMBAR_STORE_CLOSED:
    default:
      g_set_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_READ_ONLY, "%s was opened for reading", self->path);
      return FALSE;
    }
}

LumbarHistory *
lumbar_diary_load (LumbarDiary *self,
                   GError     **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);

  g_return_val_if_fail (self != NULL, NULL);

  for (LumbarRecordKind kind = 0; self->db != NULL && kind < LUMBAR_N_RECORD_KINDS; kind++)
    {
      g_autoptr (GError) local_error = NULL;

      if (lumbar_table_load (self->db, kind, records, &local_error))
        continue;

      /* Of a newer version's diary, what can be read is shown. */
      if (self->state == LUMBAR_STORE_TOO_NEW)
        continue;

      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  return lumbar_history_new (records);
}

static gboolean
put_record (LumbarDatabase *db,
            gpointer        user_data,
            GError        **error)
{
  return lumbar_table_put (db, user_data, error);
}

gboolean
lumbar_diary_put (LumbarDiary  *self,
                  gconstpointer record,
                  GError      **error)
{
  g_return_val_if_fail (self != NULL && record != NULL, FALSE);

  return lumbar_diary_check_writable (self, error) &&
         lumbar_database_transact (self->db, put_record, (gpointer) record, error);
}

typedef struct
{
  LumbarRecordKind kind;
  const char      *id;
} Deletion;

static gboolean
delete_record (LumbarDatabase *db,
               gpointer        user_data,
               GError        **error)
{
  const Deletion *deletion = user_data;

  return lumbar_table_delete (db, deletion->kind, deletion->id, error);
}

gboolean
lumbar_diary_delete (LumbarDiary     *self,
                     LumbarRecordKind kind,
                     const char      *id,
                     GError         **error)
{
  Deletion deletion = { kind, id };

  g_return_val_if_fail (self != NULL && kind < LUMBAR_N_RECORD_KINDS && id != NULL, FALSE);

  return lumbar_diary_check_writable (self, error) &&
         lumbar_database_transact (self->db, delete_record, &deletion, error);
}

typedef struct
{
  GPtrArray *records;
  gboolean   dry_run;
  guint      n_added;
  guint      n_replaced;
} Merge;

static gboolean
merge_record (LumbarDatabase     *db,
              Merge              *merge,
              const LumbarRecord *record,
              GError            **error)
{
  LumbarMoment known = LUMBAR_MOMENT_NONE;

  if (db != NULL && !lumbar_table_get_modified (db, record->kind, record->id, &known, error))
    return FALSE;

  if (lumbar_moment_compare (record->modified_at, known) <= 0)
    return TRUE;

  if (lumbar_moment_is_set (known))
    merge->n_replaced++;
  else
    merge->n_added++;

  return merge->dry_run || lumbar_table_put (db, record, error);
}

static gboolean
merge_records (LumbarDatabase *db,
               gpointer        user_data,
               GError        **error)
{
  Merge *merge = user_data;

  for (guint i = 0; i < merge->records->len; i++)
    {
      const LumbarRecord *record = g_ptr_array_index (merge->records, i);

      if (!merge_record (db, merge, record, error))
        {
          g_prefix_error (error, "%s: ", record->id);
          return FALSE;
        }
    }

  return TRUE;
}

gboolean
lumbar_diary_merge (LumbarDiary *self,
                    GPtrArray   *records,
                    gboolean     dry_run,
                    guint       *out_added,
                    guint       *out_replaced,
                    GError     **error)
{
  Merge    merge = { .records = records, .dry_run = dry_run };
  gboolean merged;

  g_return_val_if_fail (self != NULL && records != NULL, FALSE);

  if (dry_run)
    merged = merge_records (self->db, &merge, error);
  else
    merged = lumbar_diary_check_writable (self, error) && lumbar_database_transact (self->db, merge_records, &merge, error);

  if (out_added != NULL)
    *out_added = merged ? merge.n_added : 0;
  if (out_replaced != NULL)
    *out_replaced = merged ? merge.n_replaced : 0;

  return merged;
}

LumbarSnapshot *
lumbar_diary_backup (LumbarDiary *self,
                     LumbarMoment now,
                     GError     **error)
{
  g_return_val_if_fail (self != NULL && lumbar_moment_is_set (now), NULL);

  if (!lumbar_diary_check_writable (self, error))
    return NULL;

  return lumbar_snapshots_make (self->dir, self->db, LUMBAR_SNAPSHOT_MANUAL, now, error);
}

gboolean
lumbar_diary_keep_daily (LumbarDiary *self,
                         LumbarMoment now,
                         GError     **error)
{
  LumbarSnapshot *snapshot;

  g_return_val_if_fail (self != NULL && lumbar_moment_is_set (now), FALSE);

  if (!lumbar_diary_check_writable (self, error))
    return FALSE;

  if (lumbar_snapshots_has_daily (self->dir, now))
    return TRUE;

  snapshot = lumbar_snapshots_make (self->dir, self->db, LUMBAR_SNAPSHOT_DAILY, now, error);
  if (snapshot == NULL)
    return FALSE;

  lumbar_snapshot_free (snapshot);

  return TRUE;
}

GPtrArray *
lumbar_diary_list_snapshots (const char *data_dir,
                             GError    **error)
{
  g_autofree char *dir = data_dir != NULL ? g_strdup (data_dir) : lumbar_diary_dup_default_dir ();

  return lumbar_snapshots_list (dir, error);
}

/* The snapshot in memory, brought to this version's schema. */
static LumbarDatabase *
load_snapshot (LumbarDiary *self,
               const char  *name,
               GError     **error)
{
  g_autoptr (LumbarDatabase) snapshot = lumbar_snapshots_open (self->dir, name, error);
  g_autoptr (LumbarDatabase) memory = NULL;
  gint64 version;

  if (snapshot == NULL)
    return NULL;

  memory = lumbar_database_open (":memory:", LUMBAR_DATABASE_CREATE, error);
  if (memory == NULL ||
      !lumbar_database_copy (snapshot, memory, error) ||
      !lumbar_migrations_get_version (memory, &version, error) ||
      !lumbar_migrations_run (memory, version, error))
    return NULL;

  return g_steal_pointer (&memory);
}

gboolean
lumbar_diary_restore (LumbarDiary *self,
                      const char  *name,
                      LumbarMoment now,
                      GError     **error)
{
  g_autoptr (LumbarDatabase) memory = NULL;
  LumbarSnapshot *before;

  g_return_val_if_fail (self != NULL && name != NULL && lumbar_moment_is_set (now), FALSE);

  if (!lumbar_diary_check_writable (self, error))
    return FALSE;

  /* Loaded first: keeping what is there may thin out the one that is asked for. */
  memory = load_snapshot (self, name, error);
  if (memory == NULL)
    return FALSE;

  before = lumbar_snapshots_make (self->dir, self->db, LUMBAR_SNAPSHOT_BEFORE_RESTORE, now, error);
  if (before == NULL)
    return FALSE;

  lumbar_snapshot_free (before);
  if (!lumbar_database_copy (memory, self->db, error))
    return FALSE;

  self->state = LUMBAR_STORE_WRITABLE;

  return TRUE;
}
