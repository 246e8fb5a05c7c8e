/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One deadlift session. */

#include "config.h"

#include "lumbar-lift.h"
#include "lumbar-record-private.h"

static void
init_lift (gpointer record)
{
  LumbarLift *self = record;

  self->at = LUMBAR_MOMENT_NONE;
  self->ladder_step = LUMBAR_UNANSWERED;
  self->sets = g_array_new (FALSE, TRUE, sizeof (LumbarLiftSet));
  self->pre_pain = LUMBAR_UNANSWERED;
  self->max_pain = LUMBAR_UNANSWERED;
  self->next_morning.at = LUMBAR_MOMENT_NONE;
  self->note = g_strdup ("");
}

static void
copy_lift (gpointer record)
{
  LumbarLift *self = record;

  self->sets = g_array_copy (self->sets);
  self->check = g_strdup (self->check);
  self->note = g_strdup (self->note);
}

static void
clear_lift (gpointer record)
{
  LumbarLift *self = record;

  g_clear_pointer (&self->sets, g_array_unref);
  g_clear_pointer (&self->check, g_free);
  g_clear_pointer (&self->note, g_free);
}

static LumbarMoment
get_time (gconstpointer record)
{
  const LumbarLift *self = record;

  return self->at;
}

const LumbarRecordClass lumbar_lift_class = {
  .size = sizeof (LumbarLift),
  .init = init_lift,
  .copy = copy_lift,
  .clear = clear_lift,
  .get_time = get_time,
};

LumbarLift *
lumbar_lift_new (void)
{
  return lumbar_record_new (LUMBAR_RECORD_LIFT);
}
