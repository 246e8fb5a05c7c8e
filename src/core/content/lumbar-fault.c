/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What slips in a pull, and what helps. */

#include "config.h"

#include "lumbar-content-private.h"

static const LumbarName stage_names[] = {
  { LUMBAR_FAULT_BEFORE, "before" },
  { LUMBAR_FAULT_UP, "up" },
  { LUMBAR_FAULT_TOP, "top" },
  { LUMBAR_FAULT_DOWN, "down" },
  { LUMBAR_FAULT_AFTER, "after" },
  { 0, NULL },
};

LumbarFaultStage
lumbar_fault_parse_stage (LumbarJsonReader *reader)
{
  return lumbar_json_reader_get_name (reader, "stage", stage_names);
}

gpointer
lumbar_fault_read (LumbarCatalog    *catalog,
                   LumbarJsonReader *reader)
{
  LumbarFault *self = g_new0 (LumbarFault, 1);

  self->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  self->title = lumbar_catalog_translate (catalog, "fault", lumbar_json_reader_get_string (reader, "title"));
  self->stage = lumbar_fault_parse_stage (reader);
  self->order = lumbar_json_reader_get_integer (reader, "order", 0, 999);
  self->notice = lumbar_catalog_read_texts (catalog, reader, "notice", "fault");
  self->why = lumbar_catalog_translate (catalog, "fault", lumbar_json_reader_get_string (reader, "why"));
  self->fix = lumbar_catalog_read_texts (catalog, reader, "fix", "fault");
  self->cues = lumbar_catalog_read_ids (catalog, reader, "cues");
  self->exercises = lumbar_catalog_read_ids (catalog, reader, "exercises");
  self->article = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "article"));
  self->figure = lumbar_catalog_keep (catalog, lumbar_json_reader_get_optional_string (reader, "figure"));
  lumbar_catalog_read_basis (catalog, reader, &self->basis);

  return self;
}

void
lumbar_fault_free (gpointer data)
{
  LumbarFault *self = data;

  g_strfreev (self->notice);
  g_strfreev (self->fix);
  g_strfreev (self->cues);
  g_strfreev (self->exercises);
  lumbar_basis_clear (&self->basis);
  g_free (self);
}
