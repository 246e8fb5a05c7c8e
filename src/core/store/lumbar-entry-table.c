/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of diary entries. */

#include "config.h"

#include "lumbar-entry.h"
#include "lumbar-table.h"

static void
bind_entry (LumbarStatement *stmt,
            gconstpointer    record)
{
  const LumbarEntry *self = record;

  lumbar_statement_bind_moment (stmt, ":at", self->at);
  lumbar_statement_bind_int (stmt, ":pain_now", self->pain_now);
  lumbar_statement_bind_int (stmt, ":worst24", self->worst24);
  lumbar_statement_bind_int (stmt, ":adl", self->adl);
  lumbar_statement_bind_int (stmt, ":sharp_on_move", self->sharp_on_move);
  lumbar_statement_bind_name (stmt, ":leg_trend", lumbar_leg_trend_names, self->leg_trend);
  lumbar_statement_bind_int (stmt, ":pain_relief", self->pain_relief);
  lumbar_statement_bind_answer (stmt, ":sleep_ok", self->sleep_ok);
  lumbar_statement_bind_set (stmt, ":places", lumbar_place_names, (guint) self->places);
  lumbar_statement_bind_set (stmt, ":quality", lumbar_quality_names, (guint) self->quality);
  lumbar_statement_bind_text (stmt, ":note", self->note);
}

static void
read_entry (LumbarStatement *stmt,
            gpointer         record)
{
  LumbarEntry *self = record;

  self->at = lumbar_statement_read_moment (stmt);
  self->pain_now = lumbar_statement_read_int (stmt);
  self->worst24 = lumbar_statement_read_int (stmt);
  self->adl = lumbar_statement_read_int (stmt);
  self->sharp_on_move = lumbar_statement_read_int (stmt);
  self->leg_trend = lumbar_statement_read_name (stmt, lumbar_leg_trend_names);
  self->pain_relief = lumbar_statement_read_int (stmt);
  self->sleep_ok = lumbar_statement_read_answer (stmt);
  self->places = lumbar_statement_read_set (stmt, lumbar_place_names);
  self->quality = lumbar_statement_read_set (stmt, lumbar_quality_names);
  g_free (self->note);
  self->note = lumbar_statement_read_text (stmt);
}

const LumbarTable lumbar_entry_table = {
  .name = "entry",
  .columns = "at, at_offset, pain_now, worst24, adl, sharp_on_move, leg_trend, "
             "pain_relief, sleep_ok, places, quality, note",
  .bind = bind_entry,
  .read = read_entry,
};
