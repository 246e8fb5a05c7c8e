/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading, putting and deleting records of any kind. */

#include "config.h"

#include "lumbar-table.h"

#include <string.h>

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

static const char *
get_id (GPtrArray *records,
        guint      index)
{
  return ((const LumbarRecord *) g_ptr_array_index (records, index))->id;
}

static gboolean
load_records (LumbarDatabase  *db,
              LumbarRecordKind kind,
              GPtrArray       *records,
              GError         **error)
{
  const LumbarTable *table = tables[kind];
  g_autoptr (LumbarStatement) stmt = prepare_select (db, table->name, HEAD, table->columns, error);
  LumbarStep step = LUMBAR_STEP_ERROR;

  while (stmt != NULL && (step = lumbar_statement_step (stmt, error)) == LUMBAR_STEP_ROW)
    {
      LumbarRecord *record = lumbar_record_new_with_id (kind, lumbar_statement_read_text (stmt));

      record->modified_at = lumbar_statement_read_moment (stmt);
      table->read (stmt, record);
      g_ptr_array_add (records, record);
    }

  return step == LUMBAR_STEP_DONE;
}

/* Both the rows and the records from @first on are in the order of ids, so one
 * walk along them meets every row's record. */
static gboolean
load_list (LumbarDatabase        *db,
           const LumbarTable     *table,
           const LumbarListTable *list,
           GPtrArray             *records,
           guint                  first,
           GError               **error)
{
  g_autofree char *head = g_strconcat (table->name, ", position, ", NULL);
  g_autoptr (LumbarStatement) stmt = prepare_select (db, list->name, head, list->columns, error);
  LumbarStep step = LUMBAR_STEP_ERROR;
  guint      at = first;

  while (stmt != NULL && (step = lumbar_statement_step (stmt, error)) == LUMBAR_STEP_ROW)
    {
      const char *id = lumbar_statement_peek_text (stmt);
      guint       position = (guint) lumbar_statement_read_int (stmt);

      while (at < records->len && strcmp (get_id (records, at), id) < 0)
        at++;
      if (at < records->len && g_str_equal (get_id (records, at), id))
        list->read (stmt, g_ptr_array_index (records, at), position);
    }

  return step == LUMBAR_STEP_DONE;
}

gboolean
lumbar_table_load (LumbarDatabase  *db,
                   LumbarRecordKind kind,
                   GPtrArray       *records,
                   GError         **error)
{
  const LumbarTable *table = tables[kind];
  guint              first = records->len;
  gboolean           loaded = load_records (db, kind, records, error);

  for (const LumbarListTable *list = table->lists; loaded && list != NULL && list->name != NULL; list++)
    loaded = load_list (db, table, list, records, first, error);

  if (!loaded)
    g_ptr_array_set_size (records, (int) first);

  return loaded;
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
