/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of form checklists that were gone through. */

#include "config.h"

#include "lumbar-form-check.h"
#include "lumbar-table.h"

static void
bind_form_check (LumbarStatement *stmt,
                 gconstpointer    record)
{
  const LumbarFormCheck *self = record;

  lumbar_statement_bind_moment (stmt, ":at", self->at);
  lumbar_statement_bind_text (stmt, ":checklist", self->checklist);
  lumbar_statement_bind_text (stmt, ":note", self->note);
}

static void
read_form_check (LumbarStatement *stmt,
                 gpointer         record)
{
  LumbarFormCheck *self = record;

  self->at = lumbar_statement_read_moment (stmt);
  g_free (self->checklist);
  self->checklist = lumbar_statement_read_text (stmt);
  g_free (self->note);
  self->note = lumbar_statement_read_text (stmt);
}

static guint
count_item_rows (gconstpointer record)
{
  return LUMBAR_N_CHECK_ITEMS;
}

static gboolean
bind_item_row (LumbarStatement *stmt,
               gconstpointer    record,
               guint            position)
{
  LumbarAnswer answer = ((const LumbarFormCheck *) record)->items[position];

  if (answer == LUMBAR_ANSWER_NONE)
    return FALSE;

  lumbar_statement_bind_name (stmt, ":answer", lumbar_answer_names, (int) answer);

  return TRUE;
}

static void
read_item_row (LumbarStatement *stmt,
               gpointer         record,
               guint            position)
{
  if (position < LUMBAR_N_CHECK_ITEMS)
    ((LumbarFormCheck *) record)->items[position] = (guint8) lumbar_statement_read_name (stmt, lumbar_answer_names);
}

static const LumbarListTable lists[] = {
  {
    .name = "form_check_item",
    .columns = "answer",
    .count = count_item_rows,
    .bind = bind_item_row,
    .read = read_item_row,
  },
  { NULL },
};

const LumbarTable lumbar_form_check_table = {
  .name = "form_check",
  .columns = "at, at_offset, checklist, note",
  .bind = bind_form_check,
  .read = read_form_check,
  .lists = lists,
};
