/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How records lie in tables.
 *
 * Each record kind describes its table, and the tables of the lists inside it,
 * in a file of its own: which columns, how a record fills them, how a row
 * fills a record. What is common to all is done here. */

#pragma once

#include "lumbar-database.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

/**
 * LumbarListTable:
 * @name: the table; NULL ends a list of tables
 * @columns: what comes after the record's id (a column that is named like the
 *   record's table) and "position"
 * @count: the number of rows of a record
 * @bind: binds @columns of the row at @position, or FALSE to leave it out
 * @read: reads @columns and adds the row to the record
 *
 * The table of a list inside a record.
 */
typedef struct
{
  const char *name;
  const char *columns;
  guint (*count) (gconstpointer record);
  gboolean (*bind) (LumbarStatement *stmt,
                    gconstpointer    record,
                    guint            position);
  void (*read) (LumbarStatement *stmt,
                gpointer         record,
                guint            position);
} LumbarListTable;

/**
 * LumbarTable:
 * @name: the table
 * @columns: what comes after id, modified_at and modified_at_offset
 * @bind: binds @columns
 * @read: reads @columns
 * @lists: (nullable): the lists inside a record
 */
typedef struct
{
  const char *name;
  const char *columns;
  void (*bind) (LumbarStatement *stmt,
                gconstpointer    record);
  void (*read) (LumbarStatement *stmt,
                gpointer         record);
  const LumbarListTable *lists;
} LumbarTable;

extern const LumbarTable lumbar_episode_table;
extern const LumbarTable lumbar_entry_table;
extern const LumbarTable lumbar_session_table;
extern const LumbarTable lumbar_lift_table;
extern const LumbarTable lumbar_form_check_table;
extern const LumbarTable lumbar_screen_table;
extern const LumbarTable lumbar_activity_table;
extern const LumbarTable lumbar_treatment_table;
extern const LumbarTable lumbar_own_routine_table;

/**
 * lumbar_table_load:
 * @records: (element-type LumbarRecord): gets all records of @kind
 *
 * Returns: whether all could be read; if not, @records is as before
 */
gboolean lumbar_table_load (LumbarDatabase  *db,
                            LumbarRecordKind kind,
                            GPtrArray       *records,
                            GError         **error);

/**
 * lumbar_table_put:
 *
 * Adds @record or replaces the one with its id. Part of a transaction.
 */
gboolean lumbar_table_put (LumbarDatabase *db,
                           gconstpointer   record,
                           GError        **error);

/**
 * lumbar_table_delete:
 *
 * Part of a transaction.
 *
 * Returns: TRUE, or FALSE with LUMBAR_STORE_ERROR_NOT_FOUND among others
 */
gboolean lumbar_table_delete (LumbarDatabase  *db,
                              LumbarRecordKind kind,
                              const char      *id,
                              GError         **error);

/**
 * lumbar_table_get_modified:
 * @out_modified: (out): when the record with @id was last changed;
 *   LUMBAR_MOMENT_NONE when there is none
 */
gboolean lumbar_table_get_modified (LumbarDatabase  *db,
                                    LumbarRecordKind kind,
                                    const char      *id,
                                    LumbarMoment    *out_modified,
                                    GError         **error);

G_END_DECLS
