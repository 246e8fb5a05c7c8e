/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of treatments. */

#include "config.h"

#include "lumbar-treatment.h"
#include "lumbar-table.h"

static void
bind_treatment (LumbarStatement *stmt,
                gconstpointer    record)
{
  const LumbarTreatment *self = record;

  lumbar_statement_bind_moment (stmt, ":at", self->at);
  lumbar_statement_bind_name (stmt, ":kind", lumbar_treatment_kind_names, self->kind);
  lumbar_statement_bind_answer (stmt, ":minutes", self->minutes);
}

static void
read_treatment (LumbarStatement *stmt,
                gpointer         record)
{
  LumbarTreatment *self = record;

  self->at = lumbar_statement_read_moment (stmt);
  self->kind = lumbar_statement_read_name (stmt, lumbar_treatment_kind_names);
  self->minutes = lumbar_statement_read_answer (stmt);
}

const LumbarTable lumbar_treatment_table = {
  .name = "treatment",
  .columns = "at, at_offset, kind, minutes",
  .bind = bind_treatment,
  .read = read_treatment,
};
