/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of a person's own activities. */

#include "config.h"

#include "lumbar-activity.h"
#include "lumbar-table.h"

static void
bind_activity (LumbarStatement *stmt,
               gconstpointer    record)
{
  const LumbarActivity *self = record;

  lumbar_statement_bind_text (stmt, ":name", self->name);
}

static void
read_activity (LumbarStatement *stmt,
               gpointer         record)
{
  LumbarActivity *self = record;

  g_free (self->name);
  self->name = lumbar_statement_read_text (stmt);
}

static guint
count_score_rows (gconstpointer record)
{
  return ((const LumbarActivity *) record)->scores->len;
}

static gboolean
bind_score_row (LumbarStatement *stmt,
                gconstpointer    record,
                guint            position)
{
  const LumbarActivityScore *row = &g_array_index (((const LumbarActivity *) record)->scores, LumbarActivityScore, position);

  lumbar_statement_bind_date (stmt, ":date", row->date);
  lumbar_statement_bind_int (stmt, ":score", row->score);

  return TRUE;
}

static void
read_score_row (LumbarStatement *stmt,
                gpointer         record,
                guint            position)
{
  LumbarActivityScore row = { 0 };

  row.date = lumbar_statement_read_date (stmt);
  row.score = lumbar_statement_read_int (stmt);
  g_array_append_val (((LumbarActivity *) record)->scores, row);
}

static const LumbarListTable lists[] = {
  {
    .name = "activity_score",
    .columns = "date, score",
    .count = count_score_rows,
    .bind = bind_score_row,
    .read = read_score_row,
  },
  { NULL },
};

const LumbarTable lumbar_activity_table = {
  .name = "activity",
  .columns = "name",
  .bind = bind_activity,
  .read = read_activity,
  .lists = lists,
};
