/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A diary entry. */

#include "config.h"

#include "lumbar-entry.h"
#include "lumbar-record-private.h"

static void
init_entry (gpointer record)
{
  LumbarEntry *self = record;

  self->at = LUMBAR_MOMENT_NONE;
  self->sleep_ok = LUMBAR_UNANSWERED;
  self->note = g_strdup ("");
}

static void
copy_entry (gpointer record)
{
  LumbarEntry *self = record;

  self->note = g_strdup (self->note);
}

static void
clear_entry (gpointer record)
{
  LumbarEntry *self = record;

  g_clear_pointer (&self->note, g_free);
}

static LumbarMoment
get_time (gconstpointer record)
{
  const LumbarEntry *self = record;

  return self->at;
}

const LumbarRecordClass lumbar_entry_class = {
  .size = sizeof (LumbarEntry),
  .init = init_entry,
  .copy = copy_entry,
  .clear = clear_entry,
  .get_time = get_time,
};

LumbarEntry *
lumbar_entry_new (void)
{
  return lumbar_record_new (LUMBAR_RECORD_ENTRY);
}
