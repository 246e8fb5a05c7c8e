/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A routine that a person put together. */

#include "config.h"

#include "lumbar-own-routine.h"
#include "lumbar-record-private.h"

static gpointer
copy_step (gconstpointer src,
           gpointer      user_data)
{
  LumbarOwnStep *copy = g_memdup2 (src, sizeof (LumbarOwnStep));

  copy->exercise = g_strdup (copy->exercise);
  copy->name = g_strdup (copy->name);

  return copy;
}

static void
free_step (gpointer data)
{
  LumbarOwnStep *step = data;

  g_free (step->exercise);
  g_free (step->name);
  g_free (step);
}

static void
init_own_routine (gpointer record)
{
  LumbarOwnRoutine *self = record;

  self->name = g_strdup ("");
  self->steps = g_ptr_array_new_with_free_func (free_step);
}

static void
copy_own_routine (gpointer record)
{
  LumbarOwnRoutine *self = record;

  self->name = g_strdup (self->name);
  self->steps = g_ptr_array_copy (self->steps, copy_step, NULL);
  g_ptr_array_set_free_func (self->steps, free_step);
}

static void
clear_own_routine (gpointer record)
{
  LumbarOwnRoutine *self = record;

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
}

static LumbarMoment
get_time (gconstpointer record)
{
  return LUMBAR_MOMENT_NONE;
}

const LumbarRecordClass lumbar_own_routine_class = {
  .size = sizeof (LumbarOwnRoutine),
  .init = init_own_routine,
  .copy = copy_own_routine,
  .clear = clear_own_routine,
  .get_time = get_time,
};

LumbarOwnRoutine *
lumbar_own_routine_new (void)
{
  return lumbar_record_new (LUMBAR_RECORD_ROUTINE);
}

LumbarOwnStep *
lumbar_own_step_new (void)
{
  LumbarOwnStep *step = g_new0 (LumbarOwnStep, 1);

  step->name = g_strdup ("");

  return step;
}
