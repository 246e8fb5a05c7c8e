/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moments as tests write them. */

#include "config.h"

#include "moments.h"

LumbarMoment
moment_at (const char *text)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GError) error = NULL;
  LumbarMoment moment = LUMBAR_MOMENT_NONE;

  lumbar_moment_parse (text, utc, &moment, &error);
  g_assert_no_error (error);

  return moment;
}
