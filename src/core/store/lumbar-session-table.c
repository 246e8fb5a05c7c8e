/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of routines that were run. */

#include "config.h"

#include "lumbar-session.h"
#include "lumbar-table.h"

static void
bind_session (LumbarStatement *stmt,
              gconstpointer    record)
{
  const LumbarSession *self = record;

  lumbar_statement_bind_text (stmt, ":routine", self->routine);
  lumbar_statement_bind_moment (stmt, ":started_at", self->started_at);
  lumbar_statement_bind_moment (stmt, ":ended_at", self->ended_at);
  lumbar_statement_bind_int (stmt, ":active_seconds", self->active_seconds);
  lumbar_statement_bind_int (stmt, ":completed", self->completed);
  lumbar_statement_bind_answer (stmt, ":pain_before", self->pain_before);
  lumbar_statement_bind_answer (stmt, ":max_pain", self->max_pain);
  lumbar_statement_bind_answer (stmt, ":next_morning", self->next_morning);
}

static void
read_session (LumbarStatement *stmt,
              gpointer         record)
{
  LumbarSession *self = record;

  g_free (self->routine);
  self->routine = lumbar_statement_read_text (stmt);
  self->started_at = lumbar_statement_read_moment (stmt);
  self->ended_at = lumbar_statement_read_moment (stmt);
  self->active_seconds = lumbar_statement_read_int (stmt);
  self->completed = lumbar_statement_read_int (stmt);
  self->pain_before = lumbar_statement_read_answer (stmt);
  self->max_pain = lumbar_statement_read_answer (stmt);
  self->next_morning = lumbar_statement_read_answer (stmt);
}

static guint
count_step_rows (gconstpointer record)
{
  return ((const LumbarSession *) record)->steps->len;
}

static gboolean
bind_step_row (LumbarStatement *stmt,
               gconstpointer    record,
               guint            position)
{
  const LumbarSessionStep *row = &g_array_index (((const LumbarSession *) record)->steps, LumbarSessionStep, position);

  lumbar_statement_bind_int (stmt, ":step_index", row->index);
  lumbar_statement_bind_int (stmt, ":seconds", row->seconds);
  lumbar_statement_bind_name (stmt, ":outcome", lumbar_step_outcome_names, row->outcome);

  return TRUE;
}

static void
read_step_row (LumbarStatement *stmt,
               gpointer         record,
               guint            position)
{
  LumbarSessionStep row = { 0 };

  row.index = lumbar_statement_read_int (stmt);
  row.seconds = lumbar_statement_read_int (stmt);
  row.outcome = lumbar_statement_read_name (stmt, lumbar_step_outcome_names);
  g_array_append_val (((LumbarSession *) record)->steps, row);
}

static const LumbarListTable lists[] = {
  {
    .name = "session_step",
    .columns = "step_index, seconds, outcome",
    .count = count_step_rows,
    .bind = bind_step_row,
    .read = read_step_row,
  },
  { NULL },
};

const LumbarTable lumbar_session_table = {
  .name = "session",
  .columns = "routine, started_at, started_at_offset, ended_at, ended_at_offset, "
             "active_seconds, completed, pain_before, max_pain, next_morning",
  .bind = bind_session,
  .read = read_session,
  .lists = lists,
};
