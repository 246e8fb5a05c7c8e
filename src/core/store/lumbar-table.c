/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading, putting and deleting records of any kind. */

#include "config.h"

#include "lumbar-table.h"

#define HEAD "id, modified_at, modified_at_offset, "

static const LumbarTable *const tables[LUMBAR_N_RECORD_KINDS] = {
  [LUMBAR_RECORD_EPISODE] = &lumbar_episode_table,
  [LUMBAR_RECORD_ENTRY] = &lumbar_entry_table,
  [LUMBAR_RECORD_SESSION] = &lumbar_session_table,
  [LUMBAR_RECORD_LIFT] = &lumbar_lift_table,
  [LUMBAR_RECORD_CHECK] = &lumbar_form_check_table,
  [LUMBAR_RECORD_SCREEN] = &lumbar_screen_table,
  [LUMBAR_RECORD_ACTIVITY] = &lumbar_activity_table,
  [LUMBAR_RECORD_TREATMENT] = &lumbar_treatment_table,
  [LUMBAR_RECORD_ROUTINE] = &lumbar_own_routine_table,
};

static LumbarStatement *
prepare_select (LumbarDatabase *db,
                const char     *table,
                const char     *head,
                const char     *columns,
                GError        **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT %s%s FROM %s ORDER BY 1, 2", head, columns, table);

  return lumbar_database_prepare (db, sql, error);
}

/* Every column gets the parameter of its name. */
static LumbarStatement *
prepare_insert (LumbarDatabase *db,
                const char     *table,
                const char     *head,
                const char     *columns,
                GError        **error)
{
  g_autofree char *all = g_strconcat (head, columns, NULL);
  g_auto (GStrv) names = g_strsplit (all, ", ", -1);
  g_autofree char *parameters = g_strjoinv (", :", names);
  g_autofree char *sql = g_strdup_printf ("INSERT INTO %s (%s) VALUES (:%s)", table, all, parameters);

  return lumbar_database_prepare (db, sql, error);
}

static gboolean
load_records (LumbarDatabase  *db,
              LumbarRecordKind kind,
              GHashTable      *by_id,
              GError         **error)
{
  const LumbarTable *table = tables[kind];
  g_autoptr (LumbarStatement) stmt = prepare_select (db, table->name, HEAD, table->columns, error);
  LumbarStep step = LUMBAR_STEP_ERROR;

  while (stmt != NULL && (step = lumbar_statement_step (stmt, error)) == LUMBAR_STEP_ROW)
    {
      LumbarRecord *record = lumbar_record_new (kind);

      g_free (record->id);
      record->id = lumbar_statement_read_text (stmt);
      record->modified_at = lumbar_statement_read_moment (stmt);
      table->read (stmt, record);
      g_hash_table_insert (by_id, record->id, record);
    }

  return step == LUMBAR_STEP_DONE;
}

static gboolean
load_list (LumbarDatabase        *db,
           const LumbarTable     *table,
           const LumbarListTable *list,
           GHashTable            *by_id,
           GError               **error)
{
  g_autofree char *head = g_strconcat (table->name, ", position, ", NULL);
  g_autoptr (LumbarStatement) stmt = prepare_select (db, list->name, head, list->columns, error);
  LumbarStep step = LUMBAR_STEP_ERROR;

  while (stmt != NULL && (step = lumbar_statement_step (stmt, error)) == LUMBAR_STEP_ROW)
    {
      g_autofree char *id = lumbar_statement_read_text (stmt);
      guint            position = (guint) lumbar_statement_read_int (stmt);
      gpointer         record = g_hash_table_lookup (by_id, id);

      if (record != NULL)
        list->read (stmt, record, position);
    }

  return step == LUMBAR_STEP_DONE;
}

gboolean
lumbar_table_load (LumbarDatabase  *db,
                   LumbarRecordKind kind,
                   GPtrArray       *records,
                   GError         **error)
{
  g_autoptr (GHashTable) by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, lumbar_record_unref);
  const LumbarTable *table = tables[kind];
  GHashTableIter     iter;
  gpointer           record;

  if (!load_records (db, kind, by_id, error))
    return FALSE;

  for (const LumbarListTable *list = table->lists; list != NULL && list->name != NULL; list++)
    {
      if (!load_list (db, table, list, by_id, error))
        return FALSE;
    }

  g_hash_table_iter_init (&iter, by_id);
  while (g_hash_table_iter_next (&iter, NULL, &record))
    g_ptr_array_add (records, lumbar_record_ref (record));

  return TRUE;
}

static gboolean
insert_list (LumbarDatabase        *db,
             const LumbarTable     *table,
             const LumbarListTable *list,
             const LumbarRecord    *record,
             GError               **error)
{
  g_autofree char *head = g_strconcat (table->name, ", position, ", NULL);
  g_autofree char *owner = g_strconcat (":", table->name, NULL);
  g_autoptr (LumbarStatement) stmt = prepare_insert (db, list->name, head, list->columns, error);

  if (stmt == NULL)
    return FALSE;

  for (guint i = 0; i < list->count (record); i++)
    {
      lumbar_statement_bind_text (stmt, owner, record->id);
      lumbar_statement_bind_int (stmt, ":position", i);

      if (list->bind (stmt, record, i) && !lumbar_statement_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
insert_record (LumbarDatabase     *db,
               const LumbarRecord *record,
               GError            **error)
{
  const LumbarTable *table = tables[record->kind];
  g_autoptr (LumbarStatement) stmt = prepare_insert (db, table->name, HEAD, table->columns, error);

  if (stmt == NULL)
    return FALSE;

  lumbar_statement_bind_text (stmt, ":id", record->id);
  lumbar_statement_bind_moment (stmt, ":modified_at", record->modified_at);
  table->bind (stmt, record);

  return lumbar_statement_run (stmt, error);
}

/* The rows of its lists go with it. */
static gboolean
delete_record (LumbarDatabase  *db,
               LumbarRecordKind kind,
               const char      *id,
               GError         **error)
{
  g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE id = :id", tables[kind]->name);
  g_autoptr (LumbarStatement) stmt = lumbar_database_prepare (db, sql, error);

  if (stmt == NULL)
    return FALSE;

  lumbar_statement_bind_text (stmt, ":id", id);

  return lumbar_statement_run (stmt, error);
}

gboolean
lumbar_table_put (LumbarDatabase *db,
                  gconstpointer   record,
                  GError        **error)
{
  const LumbarRecord *head = record;
  const LumbarTable  *table = tables[head->kind];

  if (!delete_record (db, head->kind, head->id, error) || !insert_record (db, head, error))
    return FALSE;

  for (const LumbarListTable *list = table->lists; list != NULL && list->name != NULL; list++)
    {
      if (!insert_list (db, table, list, head, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
lumbar_table_delete (LumbarDatabase  *db,
                     LumbarRecordKind kind,
                     const char      *id,
                     GError         **error)
{
  LumbarMoment modified;

  if (!lumbar_table_get_modified (db, kind, id, &modified, error))
    return FALSE;

  if (!lumbar_moment_is_set (modified))
    {
      g_set_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_NOT_FOUND, "no %s %s", tables[kind]->name, id);
      return FALSE;
    }

  return delete_record (db, kind, id, error);
}

gboolean
lumbar_table_get_modified (LumbarDatabase  *db,
                           LumbarRecordKind kind,
                           const char      *id,
                           LumbarMoment    *out_modified,
                           GError         **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT modified_at, modified_at_offset FROM %s WHERE id = :id", tables[kind]->name);
  g_autoptr (LumbarStatement) stmt = lumbar_database_prepare (db, sql, error);
  LumbarStep step;

  if (stmt == NULL)
    return FALSE;

  lumbar_statement_bind_text (stmt, ":id", id);
  step = lumbar_statement_step (stmt, error);
  *out_modified = step == LUMBAR_STEP_ROW ? lumbar_statement_read_moment (stmt) : LUMBAR_MOMENT_NONE;

  return step != LUMBAR_STEP_ERROR;
}
