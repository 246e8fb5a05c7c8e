/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of deadlift sessions. */

#include "config.h"

#include "lumbar-lift.h"
#include "lumbar-table.h"

/* All of it, or nothing was answered. */
static void
bind_next_morning (LumbarStatement         *stmt,
                   const LumbarNextMorning *self)
{
  lumbar_statement_bind_moment (stmt, ":next_morning_at", self->at);

  if (lumbar_moment_is_set (self->at))
    {
      lumbar_statement_bind_int (stmt, ":next_morning_pain", self->pain);
      lumbar_statement_bind_name (stmt, ":next_morning_kind", lumbar_next_kind_names, self->kind);
    }
  else
    {
      lumbar_statement_bind_null (stmt, ":next_morning_pain");
      lumbar_statement_bind_null (stmt, ":next_morning_kind");
    }
}

static void
read_next_morning (LumbarStatement   *stmt,
                   LumbarNextMorning *self)
{
  self->at = lumbar_statement_read_moment (stmt);

  if (lumbar_moment_is_set (self->at))
    {
      self->pain = lumbar_statement_read_int (stmt);
      self->kind = lumbar_statement_read_name (stmt, lumbar_next_kind_names);
    }
}

static void
bind_lift (LumbarStatement *stmt,
           gconstpointer    record)
{
  const LumbarLift *self = record;

  lumbar_statement_bind_moment (stmt, ":at", self->at);
  lumbar_statement_bind_name (stmt, ":lift", lumbar_lift_kind_names, self->lift);
  lumbar_statement_bind_answer (stmt, ":ladder_step", self->ladder_step);
  lumbar_statement_bind_answer (stmt, ":pre_pain", self->pre_pain);
  lumbar_statement_bind_answer (stmt, ":max_pain", self->max_pain);
  lumbar_statement_bind_int (stmt, ":leg_symptoms", self->leg_symptoms);
  lumbar_statement_bind_int (stmt, ":pain_relief", self->pain_relief);
  lumbar_statement_bind_text (stmt, ":form_check", self->check);
  lumbar_statement_bind_text (stmt, ":note", self->note);
  bind_next_morning (stmt, &self->next_morning);
}

static void
read_lift (LumbarStatement *stmt,
           gpointer         record)
{
  LumbarLift *self = record;

  self->at = lumbar_statement_read_moment (stmt);
  self->lift = lumbar_statement_read_name (stmt, lumbar_lift_kind_names);
  self->ladder_step = lumbar_statement_read_answer (stmt);
  self->pre_pain = lumbar_statement_read_answer (stmt);
  self->max_pain = lumbar_statement_read_answer (stmt);
  self->leg_symptoms = lumbar_statement_read_int (stmt);
  self->pain_relief = lumbar_statement_read_int (stmt);
  g_free (self->check);
  self->check = lumbar_statement_read_nullable (stmt);
  g_free (self->note);
  self->note = lumbar_statement_read_text (stmt);
  read_next_morning (stmt, &self->next_morning);
}

static guint
count_set_rows (gconstpointer record)
{
  return ((const LumbarLift *) record)->sets->len;
}

static gboolean
bind_set_row (LumbarStatement *stmt,
              gconstpointer    record,
              guint            position)
{
  const LumbarLiftSet *row = &g_array_index (((const LumbarLift *) record)->sets, LumbarLiftSet, position);

  lumbar_statement_bind_int (stmt, ":load", row->load);
  lumbar_statement_bind_name (stmt, ":unit", lumbar_unit_names, row->unit);
  lumbar_statement_bind_int (stmt, ":reps", row->reps);
  lumbar_statement_bind_answer (stmt, ":rpe", row->rpe);
  lumbar_statement_bind_int (stmt, ":warmup", row->warmup);

  return TRUE;
}

static void
read_set_row (LumbarStatement *stmt,
              gpointer         record,
              guint            position)
{
  LumbarLiftSet row = { 0 };

  row.load = lumbar_statement_read_int64 (stmt);
  row.unit = lumbar_statement_read_name (stmt, lumbar_unit_names);
  row.reps = lumbar_statement_read_int (stmt);
  row.rpe = lumbar_statement_read_answer (stmt);
  row.warmup = lumbar_statement_read_int (stmt);
  g_array_append_val (((LumbarLift *) record)->sets, row);
}

static const LumbarListTable lists[] = {
  {
    .name = "lift_set",
    .columns = "load, unit, reps, rpe, warmup",
    .count = count_set_rows,
    .bind = bind_set_row,
    .read = read_set_row,
  },
  { NULL },
};

const LumbarTable lumbar_lift_table = {
  .name = "lift",
  .columns = "at, at_offset, lift, ladder_step, pre_pain, max_pain, leg_symptoms, "
             "pain_relief, form_check, note, next_morning_at, next_morning_at_offset, "
             "next_morning_pain, next_morning_kind",
  .bind = bind_lift,
  .read = read_lift,
  .lists = lists,
};
