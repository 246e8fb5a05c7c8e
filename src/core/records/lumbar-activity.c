/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An activity of the person's own. */

#include "config.h"

#include "lumbar-activity.h"
#include "lumbar-record-private.h"

static void
init_activity (gpointer record)
{
  LumbarActivity *self = record;

  self->name = g_strdup ("");
  self->scores = g_array_new (FALSE, TRUE, sizeof (LumbarActivityScore));
}

static void
copy_activity (gpointer record)
{
  LumbarActivity *self = record;

  self->name = g_strdup (self->name);
  self->scores = g_array_copy (self->scores);
}

static void
clear_activity (gpointer record)
{
  LumbarActivity *self = record;

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->scores, g_array_unref);
}

static LumbarMoment
get_time (gconstpointer record)
{
  const LumbarActivity *self = record;

  if (self->scores->len == 0)
    return LUMBAR_MOMENT_NONE;

  return lumbar_moment_at_midnight (g_array_index (self->scores, LumbarActivityScore, 0).date);
}

const LumbarRecordClass lumbar_activity_class = {
  .size = sizeof (LumbarActivity),
  .init = init_activity,
  .copy = copy_activity,
  .clear = clear_activity,
  .get_time = get_time,
};

LumbarActivity *
lumbar_activity_new (void)
{
  return lumbar_record_new (LUMBAR_RECORD_ACTIVITY);
}
