/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of routines that a person put together. */

#include "config.h"

#include "lumbar-own-routine.h"
#include "lumbar-table.h"

static void
bind_own_routine (LumbarStatement *stmt,
                  gconstpointer    record)
{
  const LumbarOwnRoutine *self = record;

  lumbar_statement_bind_text (stmt, ":name", self->name);
}

static void
read_own_routine (LumbarStatement *stmt,
                  gpointer         record)
{
  LumbarOwnRoutine *self = record;

  g_free (self->name);
  self->name = lumbar_statement_read_text (stmt);
}

static guint
count_step_rows (gconstpointer record)
{
  return ((const LumbarOwnRoutine *) record)->steps->len;
}

static gboolean
bind_step_row (LumbarStatement *stmt,
               gconstpointer    record,
               guint            position)
{
  const LumbarOwnStep *row = g_ptr_array_index (((const LumbarOwnRoutine *) record)->steps, position);

  lumbar_statement_bind_text (stmt, ":exercise", row->exercise);
  lumbar_statement_bind_text (stmt, ":name", row->name);
  lumbar_statement_bind_int (stmt, ":seconds", row->seconds);
  lumbar_statement_bind_name (stmt, ":kind", lumbar_step_kind_names, row->kind);
  lumbar_statement_bind_name (stmt, ":side", lumbar_side_names, row->side);

  return TRUE;
}

static void
read_step_row (LumbarStatement *stmt,
               gpointer         record,
               guint            position)
{
  LumbarOwnStep *row = lumbar_own_step_new ();

  g_free (row->name);
  row->exercise = lumbar_statement_read_nullable (stmt);
  row->name = lumbar_statement_read_text (stmt);
  row->seconds = lumbar_statement_read_int (stmt);
  row->kind = lumbar_statement_read_name (stmt, lumbar_step_kind_names);
  row->side = lumbar_statement_read_name (stmt, lumbar_side_names);

  g_ptr_array_add (((LumbarOwnRoutine *) record)->steps, row);
}

static const LumbarListTable lists[] = {
  {
    .name = "routine_step",
    .columns = "exercise, name, seconds, kind, side",
    .count = count_step_rows,
    .bind = bind_step_row,
    .read = read_step_row,
  },
  { NULL },
};

const LumbarTable lumbar_own_routine_table = {
  .name = "routine",
  .columns = "name",
  .bind = bind_own_routine,
  .read = read_own_routine,
  .lists = lists,
};
