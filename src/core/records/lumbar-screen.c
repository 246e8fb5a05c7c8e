/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A movement screen. */

#include "config.h"

#include "lumbar-screen.h"
#include "lumbar-record-private.h"

static void
init_screen (gpointer record)
{
  LumbarScreen *self = record;

  self->date = LUMBAR_DATE_NONE;
  self->next_morning = LUMBAR_UNANSWERED;
}

static void
copy_screen (gpointer record)
{
}

static void
clear_screen (gpointer record)
{
}

static LumbarMoment
get_time (gconstpointer record)
{
  const LumbarScreen *self = record;

  return lumbar_moment_at_midnight (self->date);
}

const LumbarRecordClass lumbar_screen_class = {
  .size = sizeof (LumbarScreen),
  .init = init_screen,
  .copy = copy_screen,
  .clear = clear_screen,
  .get_time = get_time,
};

LumbarScreen *
lumbar_screen_new (void)
{
  return lumbar_record_new (LUMBAR_RECORD_SCREEN);
}
