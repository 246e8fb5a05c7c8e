/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From a routine to timed steps.
 *
 * The step at index -1 is the lead-in; it is kept in front of the others. */

#include "config.h"

#include "lumbar-script.h"

#define HALF_TIME_FROM (20 * G_USEC_PER_SEC)
#define LAST_SECONDS_FROM (10 * G_USEC_PER_SEC)
#define LAST_SECONDS 3

struct _LumbarScript
{
  char   *routine;
  char   *title;
  GArray *steps;  /* of LumbarScriptStep, the lead-in first */
  gint64 *begins; /* one more than there are steps */
};

static void
step_clear (gpointer data)
{
  LumbarScriptStep *step = data;

  g_clear_pointer (&step->title, g_free);
  g_clear_pointer (&step->exercise, g_free);
  g_clear_pointer (&step->points, g_array_unref);
}

static void
add_point (LumbarScriptStep *step,
           LumbarEventKind   kind,
           gint64            offset,
           int               number)
{
  LumbarCuePoint point = { kind, offset, number };

  if (offset > 0)
    g_array_append_val (step->points, point);
}

static void
add_points (LumbarScriptStep *step)
{
  step->points = g_array_new (FALSE, FALSE, sizeof (LumbarCuePoint));

  if (step->prepares)
    {
      for (int number = LAST_SECONDS; number > 0; number--)
        add_point (step, LUMBAR_EVENT_COUNT, step->length - number * G_USEC_PER_SEC, number);
      return;
    }

  if (step->kind == LUMBAR_STEP_HOLD && step->length >= HALF_TIME_FROM)
    add_point (step, LUMBAR_EVENT_HALF, step->length / 2, 0);
  if (step->length >= LAST_SECONDS_FROM)
    add_point (step, LUMBAR_EVENT_LAST, step->length - LAST_SECONDS * G_USEC_PER_SEC, 0);
}

static gboolean
kind_prepares (LumbarStepKind kind)
{
  return kind == LUMBAR_STEP_REST || kind == LUMBAR_STEP_CHANGE;
}

static void
append_lead_in (GArray *steps)
{
  LumbarScriptStep step = { .length = LUMBAR_SCRIPT_LEAD_IN, .kind = LUMBAR_STEP_CHANGE, .prepares = TRUE };

  add_points (&step);
  g_array_append_val (steps, step);
}

static void
append_step (GArray                  *steps,
             const LumbarRoutineStep *source)
{
  LumbarScriptStep step = {
    .title = g_strdup (source->title),
    .exercise = g_strdup (source->exercise),
    .length = (gint64) MAX (source->seconds, 0) * G_USEC_PER_SEC,
    .kind = source->kind,
    .side = source->side,
    .count = source->count,
    .prepares = kind_prepares (source->kind),
  };

  add_points (&step);
  g_array_append_val (steps, step);
}

/* The side is changed by the step of kind "change" between two sides, or, where
 * there is none, by the first step of the other side. */
static void
mark_changes_of_side (GArray *steps)
{
  LumbarScriptStep *sided = NULL; /* the last exercise, if it was for one side */
  LumbarScriptStep *change = NULL;

  for (guint i = 1; i < steps->len; i++)
    {
      LumbarScriptStep *step = &g_array_index (steps, LumbarScriptStep, i);

      if (step->prepares)
        {
          change = step->kind == LUMBAR_STEP_CHANGE && change == NULL ? step : change;
          continue;
        }

      if (sided != NULL && step->side != LUMBAR_SIDE_NONE && step->side != sided->side)
        (change != NULL ? change : step)->changes_side = TRUE;
      sided = step->side != LUMBAR_SIDE_NONE ? step : NULL;
      change = NULL;
    }
}

LumbarScript *
lumbar_script_new (const LumbarRoutine *routine)
{
  LumbarScript *self;

  g_return_val_if_fail (routine != NULL && routine->steps->len > 0, NULL);

  self = g_atomic_rc_box_new0 (LumbarScript);
  self->routine = g_strdup (routine->id);
  self->title = g_strdup (routine->title);
  self->steps = g_array_new (FALSE, TRUE, sizeof (LumbarScriptStep));
  self->begins = g_new0 (gint64, routine->steps->len + 1);
  g_array_set_clear_func (self->steps, step_clear);

  append_lead_in (self->steps);
  for (guint i = 0; i < routine->steps->len; i++)
    {
      append_step (self->steps, g_ptr_array_index (routine->steps, i));
      self->begins[i + 1] = self->begins[i] + lumbar_script_get_step (self, i)->length;
    }
  mark_changes_of_side (self->steps);

  return self;
}

static void
script_clear (gpointer data)
{
  LumbarScript *self = data;

  g_clear_pointer (&self->routine, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->steps, g_array_unref);
  g_clear_pointer (&self->begins, g_free);
}

LumbarScript *
lumbar_script_ref (LumbarScript *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
lumbar_script_unref (LumbarScript *self)
{
  g_atomic_rc_box_release_full (self, script_clear);
}

const char *
lumbar_script_get_routine (LumbarScript *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->routine;
}

const char *
lumbar_script_get_title (LumbarScript *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

gboolean
lumbar_script_has_lead_in (LumbarScript *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !lumbar_script_get_step (self, 0)->prepares;
}

gint64
lumbar_script_get_length (LumbarScript *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->begins[lumbar_script_get_n_steps (self)];
}

int
lumbar_script_get_n_steps (LumbarScript *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (int) self->steps->len - 1;
}

const LumbarScriptStep *
lumbar_script_get_step (LumbarScript *self,
                        int           index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index >= -1 && index < (int) self->steps->len - 1, NULL);

  return &g_array_index (self->steps, LumbarScriptStep, index + 1);
}

gint64
lumbar_script_get_begin (LumbarScript *self,
                         int           index)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (index >= 0 && index <= lumbar_script_get_n_steps (self), 0);

  return self->begins[index];
}
