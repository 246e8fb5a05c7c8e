/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Timed routines: steps with seconds, and nothing about running them. */

#include "config.h"

#include "lumbar-content-private.h"

/* No step is longer than an hour. */
#define SECONDS_MAX 3600

static LumbarSide
read_side (LumbarJsonReader *reader)
{
  if (!lumbar_json_reader_has (reader, "side"))
    return LUMBAR_SIDE_NONE;

  return lumbar_json_reader_get_name (reader, "side", lumbar_side_names);
}

static LumbarRoutineStep *
read_step (LumbarCatalog    *catalog,
           LumbarJsonReader *reader)
{
  LumbarRoutineStep *step = g_new0 (LumbarRoutineStep, 1);

  step->title = lumbar_catalog_translate (catalog, "routine", lumbar_json_reader_get_string (reader, "title"));
  step->exercise = lumbar_catalog_keep (catalog, lumbar_json_reader_get_optional_string (reader, "exercise"));
  step->seconds = lumbar_json_reader_get_integer (reader, "seconds", 1, SECONDS_MAX);
  step->kind = lumbar_json_reader_get_name (reader, "kind", lumbar_step_kind_names);
  step->side = read_side (reader);
  step->count = lumbar_json_reader_get_optional_integer (reader, "count", 1, SECONDS_MAX, 0);

  return step;
}

static GPtrArray *
read_steps (LumbarCatalog    *catalog,
            LumbarJsonReader *reader)
{
  GPtrArray *steps = g_ptr_array_new_with_free_func (g_free);
  guint      n_steps = lumbar_json_reader_enter_list (reader, "steps");

  for (guint i = 0; i < n_steps; i++)
    {
      lumbar_json_reader_enter_element (reader, i);
      g_ptr_array_add (steps, read_step (catalog, reader));
      lumbar_json_reader_leave (reader);
    }

  lumbar_json_reader_leave (reader);

  return steps;
}

static void
check_sum (LumbarRoutine    *self,
           LumbarJsonReader *reader)
{
  int sum = 0;

  for (guint i = 0; i < self->steps->len; i++)
    sum += ((LumbarRoutineStep *) g_ptr_array_index (self->steps, i))->seconds;

  if (self->steps->len == 0)
    lumbar_json_reader_fail (reader, "steps", "must not be empty");
  else if (sum != self->seconds)
    lumbar_json_reader_fail (reader, "seconds", "the steps sum up to %d", sum);
}

gpointer
lumbar_routine_read (LumbarCatalog    *catalog,
                     LumbarJsonReader *reader)
{
  LumbarRoutine *self = g_new0 (LumbarRoutine, 1);

  self->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  self->title = lumbar_catalog_translate (catalog, "routine", lumbar_json_reader_get_string (reader, "title"));
  self->summary = lumbar_catalog_translate (catalog, "routine", lumbar_json_reader_get_string (reader, "summary"));
  self->phase = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "phase"));
  self->order = lumbar_json_reader_get_integer (reader, "order", 0, G_MAXINT);
  self->seconds = lumbar_json_reader_get_integer (reader, "seconds", 1, G_MAXINT);
  self->steps = read_steps (catalog, reader);
  check_sum (self, reader);
  lumbar_catalog_read_basis (catalog, reader, &self->basis);

  return self;
}

void
lumbar_routine_free (gpointer data)
{
  LumbarRoutine *self = data;

  g_ptr_array_unref (self->steps);
  lumbar_basis_clear (&self->basis);
  g_free (self);
}
