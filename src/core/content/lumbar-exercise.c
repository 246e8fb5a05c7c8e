/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Exercises: how to do them, how much, and when to leave them out. */

#include "config.h"

#include "lumbar-content-private.h"

static const char *
read_text (LumbarCatalog    *catalog,
           LumbarJsonReader *reader,
           const char       *member)
{
  return lumbar_catalog_translate (catalog, "exercise", lumbar_json_reader_get_string (reader, member));
}

gpointer
lumbar_exercise_read (LumbarCatalog    *catalog,
                      LumbarJsonReader *reader)
{
  LumbarExercise *self = g_new0 (LumbarExercise, 1);

  self->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  self->title = read_text (catalog, reader, "title");
  self->summary = read_text (catalog, reader, "summary");
  self->order = lumbar_json_reader_get_integer (reader, "order", 0, G_MAXINT);
  self->phases = lumbar_catalog_read_ids (catalog, reader, "phases");
  self->leg_wait = lumbar_json_reader_get_optional_boolean (reader, "legWait", FALSE);
  self->setup = lumbar_catalog_read_texts (catalog, reader, "setup", "exercise");
  self->steps = lumbar_catalog_read_texts (catalog, reader, "steps", "exercise");
  self->dose = read_text (catalog, reader, "dose");
  self->mistake = read_text (catalog, reader, "mistake");
  self->easier = read_text (catalog, reader, "easier");
  self->harder = read_text (catalog, reader, "harder");
  self->avoid = read_text (catalog, reader, "avoid");
  self->figure = lumbar_catalog_keep (catalog, lumbar_json_reader_get_optional_string (reader, "figure"));
  self->wrong_figure = lumbar_catalog_keep (catalog, lumbar_json_reader_get_optional_string (reader, "wrongFigure"));
  lumbar_catalog_read_basis (catalog, reader, &self->basis);

  return self;
}

void
lumbar_exercise_free (gpointer data)
{
  LumbarExercise *self = data;

  g_strfreev (self->phases);
  g_strfreev (self->setup);
  g_strfreev (self->steps);
  lumbar_basis_clear (&self->basis);
  g_free (self);
}
