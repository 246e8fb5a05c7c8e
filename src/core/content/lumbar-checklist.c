/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Cues, and the checklists that put them in order. */

#include "config.h"

#include "lumbar-content-private.h"

gpointer
lumbar_cue_read (LumbarCatalog    *catalog,
                 LumbarJsonReader *reader)
{
  LumbarCue *self = g_new0 (LumbarCue, 1);

  self->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  self->stage = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "stage"));
  self->title = lumbar_catalog_translate (catalog, "cue", lumbar_json_reader_get_string (reader, "title"));
  self->cue = lumbar_catalog_translate (catalog, "cue", lumbar_json_reader_get_string (reader, "cue"));
  self->why = lumbar_catalog_translate (catalog, "cue", lumbar_json_reader_get_string (reader, "why"));
  self->fault = lumbar_catalog_translate (catalog, "cue", lumbar_json_reader_get_string (reader, "fault"));
  self->fix = lumbar_catalog_translate (catalog, "cue", lumbar_json_reader_get_string (reader, "fix"));
  self->critical = lumbar_json_reader_get_optional_boolean (reader, "critical", FALSE);
  self->figure = lumbar_catalog_keep (catalog, lumbar_json_reader_get_optional_string (reader, "figure"));
  self->wrong_figure = lumbar_catalog_keep (catalog, lumbar_json_reader_get_optional_string (reader, "wrongFigure"));
  lumbar_catalog_read_basis (catalog, reader, &self->basis);

  return self;
}

void
lumbar_cue_free (gpointer data)
{
  LumbarCue *self = data;

  lumbar_basis_clear (&self->basis);
  g_free (self);
}

static GPtrArray *
read_cues (LumbarCatalog    *catalog,
           LumbarJsonReader *reader)
{
  GPtrArray *cues = g_ptr_array_new ();
  guint      n_cues = lumbar_json_reader_enter_list (reader, "cues");

  for (guint i = 0; i < n_cues; i++)
    {
      const char      *id = lumbar_json_reader_get_element (reader, i);
      const LumbarCue *cue = lumbar_catalog_get_cue (catalog, id);

      if (cue != NULL)
        g_ptr_array_add (cues, (gpointer) cue);
      else
        lumbar_json_reader_fail (reader, NULL, "there is no cue “%s”", id);
    }

  lumbar_json_reader_leave (reader);

  return cues;
}

gpointer
lumbar_checklist_read (LumbarCatalog    *catalog,
                       LumbarJsonReader *reader)
{
  LumbarChecklist *self = g_new0 (LumbarChecklist, 1);

  self->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  self->title = lumbar_catalog_translate (catalog, "checklist", lumbar_json_reader_get_string (reader, "title"));
  self->summary = lumbar_catalog_translate (catalog, "checklist", lumbar_json_reader_get_string (reader, "summary"));
  self->cues = read_cues (catalog, reader);
  lumbar_catalog_read_basis (catalog, reader, &self->basis);

  return self;
}

void
lumbar_checklist_free (gpointer data)
{
  LumbarChecklist *self = data;

  g_ptr_array_unref (self->cues);
  lumbar_basis_clear (&self->basis);
  g_free (self);
}
