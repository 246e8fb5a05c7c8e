/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A routine that was run. */

#include "config.h"

#include "lumbar-session.h"
#include "lumbar-record-private.h"

static void
init_session (gpointer record)
{
  LumbarSession *self = record;

  self->routine = g_strdup ("");
  self->started_at = LUMBAR_MOMENT_NONE;
  self->ended_at = LUMBAR_MOMENT_NONE;
  self->steps = g_array_new (FALSE, TRUE, sizeof (LumbarSessionStep));
  self->pain_before = LUMBAR_UNANSWERED;
  self->max_pain = LUMBAR_UNANSWERED;
  self->next_morning = LUMBAR_UNANSWERED;
}

static void
copy_session (gpointer record)
{
  LumbarSession *self = record;

  self->routine = g_strdup (self->routine);
  self->steps = g_array_copy (self->steps);
}

static void
clear_session (gpointer record)
{
  LumbarSession *self = record;

  g_clear_pointer (&self->routine, g_free);
  g_clear_pointer (&self->steps, g_array_unref);
}

static LumbarMoment
get_time (gconstpointer record)
{
  const LumbarSession *self = record;

  return self->started_at;
}

const LumbarRecordClass lumbar_session_class = {
  .size = sizeof (LumbarSession),
  .init = init_session,
  .copy = copy_session,
  .clear = clear_session,
  .get_time = get_time,
};

LumbarSession *
lumbar_session_new (void)
{
  return lumbar_record_new (LUMBAR_RECORD_SESSION);
}
