/* SPDX-License-Identifier: GPL-3.0-or-later */

/* For strptime(). */
#define _XOPEN_SOURCE 700

#include "config.h"

#include "lumbar-date-text.h"

#include <glib/gi18n-lib.h>
#include <time.h>

#define SECONDS_PER_DAY 86400

/* Wall-clock seconds as a date-time, whatever the place. */
static GDateTime *
get_wall_clock (gint64 local)
{
  return g_date_time_new_from_unix_utc (local);
}

static char *
format (gint64      local,
        const char *pattern)
{
  g_autoptr (GDateTime) time = get_wall_clock (local);

  return time != NULL ? g_date_time_format (time, pattern) : g_strdup ("");
}

static int
get_year (LumbarDate date)
{
  int year;

  lumbar_date_to_ymd (date, &year, NULL, NULL);

  return year;
}

char *
lumbar_date_dup_text (LumbarDate date)
{
  /* Translators: a date with its year, see g_date_time_format(): “3 March 2026”. */
  return format ((gint64) date * SECONDS_PER_DAY, _ ("%-d %B %Y"));
}

char *
lumbar_date_dup_relative_text (LumbarDate date,
                               LumbarDate today)
{
  if (date == today)
    return g_strdup (_ ("Today"));
  if (date == today - 1)
    return g_strdup (_ ("Yesterday"));
  if (date == today + 1)
    return g_strdup (_ ("Tomorrow"));
  if (get_year (date) == get_year (today))
    /* Translators: a date of this year, see g_date_time_format(): “Tuesday 3 March”. */
    return format ((gint64) date * SECONDS_PER_DAY, _ ("%A %-d %B"));

  /* Translators: a date of another year, see g_date_time_format(): “Tuesday 3 March 2026”. */
  return format ((gint64) date * SECONDS_PER_DAY, _ ("%A %-d %B %Y"));
}

/* How a date is typed. */
static const char *
get_entry_pattern (void)
{
  /* Translators: how people type a date, made of %Y, %m, %d and what stands between them.
     Texts with an example, such as “Date, such as 2025-03-14”, should show it in the same way. */
  return _ ("%Y-%m-%d");
}

char *
lumbar_date_dup_entry_text (LumbarDate date)
{
  return format ((gint64) date * SECONDS_PER_DAY, get_entry_pattern ());
}

gboolean
lumbar_date_parse_entry_text (const char *text,
                              LumbarDate *out_date)
{
  g_autofree char *typed = g_strstrip (g_strdup (text));
  struct tm        found = { 0 };
  const char      *end;
  LumbarDate       date;

  if (lumbar_date_parse (typed, out_date, NULL))
    return TRUE;

  end = strptime (typed, get_entry_pattern (), &found);
  if (end == NULL || *end != '\0' || found.tm_year < 0)
    return FALSE;

  /* A day that the month does not have is no date. */
  date = lumbar_date_from_ymd (found.tm_year + 1900, found.tm_mon + 1, found.tm_mday);
  if (date == LUMBAR_DATE_NONE)
    return FALSE;

  *out_date = date;

  return TRUE;
}

char *
lumbar_moment_dup_time_text (LumbarMoment moment)
{
  /* Translators: a time of the day, see g_date_time_format(): “18:30”. */
  return format (moment.local, _ ("%H:%M"));
}

char *
lumbar_minute_dup_time_text (int minute)
{
  return lumbar_moment_dup_time_text ((LumbarMoment) { minute * 60, 0 });
}
