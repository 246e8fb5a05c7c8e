/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of movement screens. */

#include "config.h"

#include "lumbar-screen.h"
#include "lumbar-table.h"

static void
bind_screen (LumbarStatement *stmt,
             gconstpointer    record)
{
  const LumbarScreen *self = record;

  lumbar_statement_bind_date (stmt, ":date", self->date);
  lumbar_statement_bind_answer (stmt, ":next_morning", self->next_morning);
}

static void
read_screen (LumbarStatement *stmt,
             gpointer         record)
{
  LumbarScreen *self = record;

  self->date = lumbar_statement_read_date (stmt);
  self->next_morning = lumbar_statement_read_answer (stmt);
}

static guint
count_test_rows (gconstpointer record)
{
  return LUMBAR_N_SCREEN_TESTS;
}

static gboolean
bind_test_row (LumbarStatement *stmt,
               gconstpointer    record,
               guint            position)
{
  const LumbarScreenTest *row = &((const LumbarScreen *) record)->tests[position];

  if (!row->present)
    return FALSE;

  lumbar_statement_bind_name (stmt, ":test", lumbar_screen_test_names, (int) position);
  lumbar_statement_bind_int (stmt, ":done", row->done);
  lumbar_statement_bind_int (stmt, ":pain", row->pain);
  lumbar_statement_bind_int (stmt, ":passed", row->passed);

  return TRUE;
}

static void
read_test_row (LumbarStatement *stmt,
               gpointer         record,
               guint            position)
{
  int               test = lumbar_statement_read_name (stmt, lumbar_screen_test_names);
  LumbarScreenTest *row = &((LumbarScreen *) record)->tests[test];

  row->present = TRUE;
  row->done = lumbar_statement_read_int (stmt);
  row->pain = lumbar_statement_read_int (stmt);
  row->passed = lumbar_statement_read_int (stmt);
}

static const LumbarListTable lists[] = {
  {
    .name = "screen_test",
    .columns = "test, done, pain, passed",
    .count = count_test_rows,
    .bind = bind_test_row,
    .read = read_test_row,
  },
  { NULL },
};

const LumbarTable lumbar_screen_table = {
  .name = "screen",
  .columns = "date, next_morning",
  .bind = bind_screen,
  .read = read_screen,
  .lists = lists,
};
