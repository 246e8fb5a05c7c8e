/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates and moments: reading, writing and comparing them. */

#include "config.h"

#include "lumbar-moment.h"

#include <string.h>

#define DAY G_GINT64_CONSTANT (86400)
#define MIN_YEAR 1900
#define MAX_YEAR 2200
#define MAX_OFFSET (18 * 60 * 60)

G_DEFINE_QUARK (lumbar - record - error - quark, lumbar_record_error)

/* Rounds down, also before 1970. */
static gint64
floor_divide (gint64 a,
              gint64 b)
{
  return a / b - (a % b < 0);
}

gboolean
lumbar_moment_is_set (LumbarMoment self)
{
  return self.local != G_MININT64;
}

gint64
lumbar_moment_get_instant (LumbarMoment self)
{
  return lumbar_moment_is_set (self) ? self.local - self.offset : G_MININT64;
}

LumbarDate
lumbar_moment_get_date (LumbarMoment self)
{
  if (!lumbar_moment_is_set (self))
    return LUMBAR_DATE_NONE;

  return (LumbarDate) floor_divide (self.local, DAY);
}

int
lumbar_moment_compare (LumbarMoment a,
                       LumbarMoment b)
{
  gint64 instant_a = lumbar_moment_get_instant (a);
  gint64 instant_b = lumbar_moment_get_instant (b);

  return (instant_a > instant_b) - (instant_a < instant_b);
}

/* Offsets are written in whole minutes. */
static LumbarMoment
moment_at (gint64 instant,
           gint32 offset)
{
  offset -= offset % 60;

  return (LumbarMoment) { .local = instant + offset, .offset = offset };
}

LumbarMoment
lumbar_moment_from_instant (gint64     instant,
                            GTimeZone *zone)
{
  g_autoptr (GTimeZone) local_zone = zone != NULL ? g_time_zone_ref (zone) : g_time_zone_new_local ();
  int interval = g_time_zone_find_interval (local_zone, G_TIME_TYPE_UNIVERSAL, instant);

  return moment_at (instant, g_time_zone_get_offset (local_zone, interval));
}

LumbarMoment
lumbar_moment_now (GTimeZone *zone)
{
  return lumbar_moment_from_instant (g_get_real_time () / G_USEC_PER_SEC, zone);
}

/* What the clocks of @zone show: moved on to the next time that exists when
 * the hour is left out, the first of the two when it comes twice. */
static LumbarMoment
resolve_local (gint64     local,
               GTimeZone *zone)
{
  gint64 adjusted = local;
  int    interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_DAYLIGHT, &adjusted);
  gint32 offset = g_time_zone_get_offset (zone, interval);

  return (LumbarMoment) { .local = adjusted, .offset = offset - offset % 60 };
}

LumbarMoment
lumbar_moment_from_local (LumbarDate date,
                          int        minute_of_day,
                          GTimeZone *zone)
{
  g_autoptr (GTimeZone) local_zone = zone != NULL ? g_time_zone_ref (zone) : g_time_zone_new_local ();

  g_return_val_if_fail (date != LUMBAR_DATE_NONE, LUMBAR_MOMENT_NONE);

  return resolve_local (date * DAY + minute_of_day * 60, local_zone);
}

static gboolean
fail (GError          **error,
      LumbarRecordError code,
      const char       *what,
      const char       *text)
{
  g_autofree char *shown = g_utf8_make_valid (text, (gssize) strnlen (text, 40));

  g_set_error (error, LUMBAR_RECORD_ERROR, code, "%s: “%s”", what, shown);

  return FALSE;
}

/* Exactly @n digits; moves @text behind them. */
static gboolean
read_digits (const char **text,
             int          n,
             int         *out_value)
{
  int value = 0;

  for (int i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit ((*text)[i]))
        return FALSE;

      value = value * 10 + ((*text)[i] - '0');
    }

  *text += n;
  *out_value = value;

  return TRUE;
}

static gboolean
read_char (const char **text,
           char         c)
{
  if (**text != c)
    return FALSE;

  (*text)++;

  return TRUE;
}

static gboolean
read_ymd (const char **text,
          int         *out_year,
          int         *out_month,
          int         *out_day)
{
  return read_digits (text, 4, out_year) && read_char (text, '-') &&
         read_digits (text, 2, out_month) && read_char (text, '-') &&
         read_digits (text, 2, out_day);
}

/* HH:MM and perhaps :SS. */
static gboolean
read_clock (const char **text,
            int         *out_hour,
            int         *out_minute,
            int         *out_second)
{
  *out_second = 0;

  if (!read_digits (text, 2, out_hour) || !read_char (text, ':') || !read_digits (text, 2, out_minute))
    return FALSE;

  return !read_char (text, ':') || read_digits (text, 2, out_second);
}

/* Z, +HH:MM or -HH:MM. */
static gboolean
read_offset (const char **text,
             int         *out_seconds)
{
  int  hours, minutes;
  char sign = **text;

  *out_seconds = 0;

  if (read_char (text, 'Z'))
    return TRUE;

  if (sign != '+' && sign != '-')
    return FALSE;

  (*text)++;
  if (!read_digits (text, 2, &hours) || !read_char (text, ':') || !read_digits (text, 2, &minutes))
    return FALSE;

  /* An impossible minute is out of range like an impossible offset. */
  *out_seconds = minutes > 59 ? G_MAXINT32 : (hours * 60 + minutes) * 60 * (sign == '-' ? -1 : 1);

  return TRUE;
}

gboolean
lumbar_moment_parse (const char   *text,
                     GTimeZone    *zone,
                     LumbarMoment *out_moment,
                     GError      **error)
{
  const char *p = text;
  int         year, month, day, hour, minute, second;
  int         offset = 0;
  gboolean    has_offset;
  LumbarDate  date;
  gint64      local;

  g_return_val_if_fail (text != NULL, FALSE);

  if (!read_ymd (&p, &year, &month, &day) || !read_char (&p, 'T') || !read_clock (&p, &hour, &minute, &second))
    return fail (error, LUMBAR_RECORD_ERROR_SYNTAX, "not a date and time like 2025-01-06T18:30:00+01:00", text);

  has_offset = *p != '\0';
  if (has_offset ? !read_offset (&p, &offset) || *p != '\0' : zone == NULL)
    return fail (error, LUMBAR_RECORD_ERROR_SYNTAX, "not a date and time like 2025-01-06T18:30:00+01:00", text);

  date = lumbar_date_from_ymd (year, month, day);
  if (date == LUMBAR_DATE_NONE || hour > 23 || minute > 59 || second > 59 || ABS (offset) > MAX_OFFSET)
    return fail (error, LUMBAR_RECORD_ERROR_RANGE, "there is no such date and time", text);

  local = date * DAY + (hour * 60 + minute) * 60 + second;
  *out_moment = has_offset ? (LumbarMoment) { .local = local, .offset = offset } : resolve_local (local, zone);

  return TRUE;
}

char *
lumbar_moment_format (LumbarMoment self)
{
  g_autofree char *date = NULL;
  int              second, offset = ABS (self.offset) / 60;

  if (!lumbar_moment_is_set (self))
    return NULL;

  date = lumbar_date_format (lumbar_moment_get_date (self));
  second = (int) (self.local - floor_divide (self.local, DAY) * DAY);

  return g_strdup_printf ("%sT%02d:%02d:%02d%c%02d:%02d", date,
                          second / 3600, second / 60 % 60, second % 60,
                          self.offset < 0 ? '-' : '+', offset / 60, offset % 60);
}

GDateTime *
lumbar_moment_to_date_time (LumbarMoment self)
{
  g_autoptr (GTimeZone) zone = NULL;
  g_autoptr (GDateTime) utc = NULL;

  if (!lumbar_moment_is_set (self))
    return NULL;

  zone = g_time_zone_new_offset (self.offset);
  utc = g_date_time_new_from_unix_utc (lumbar_moment_get_instant (self));

  return g_date_time_to_timezone (utc, zone);
}

LumbarDate
lumbar_date_from_ymd (int year,
                      int month,
                      int day)
{
  GDate date;

  if (year < MIN_YEAR || year > MAX_YEAR || month < 1 || month > 12 || day < 1 ||
      !g_date_valid_dmy ((GDateDay) MIN (day, 99), (GDateMonth) month, (GDateYear) year))
    return LUMBAR_DATE_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  /* GDate counts from 0001-01-01 as day 1. */
  return (LumbarDate) g_date_get_julian (&date) - 719163;
}

void
lumbar_date_to_ymd (LumbarDate self,
                    int       *out_year,
                    int       *out_month,
                    int       *out_day)
{
  GDate date;

  g_return_if_fail (self > -719163);

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) (self + 719163));

  if (out_year != NULL)
    *out_year = g_date_get_year (&date);
  if (out_month != NULL)
    *out_month = (int) g_date_get_month (&date);
  if (out_day != NULL)
    *out_day = g_date_get_day (&date);
}

int
lumbar_date_get_weekday (LumbarDate self)
{
  /* 1970-01-01 was a Thursday. */
  gint64 days = (gint64) self + 3;

  return (int) (days - floor_divide (days, 7) * 7) + 1;
}

gboolean
lumbar_date_parse (const char *text,
                   LumbarDate *out_date,
                   GError    **error)
{
  const char *p = text;
  int         year, month, day;
  LumbarDate  date;

  g_return_val_if_fail (text != NULL, FALSE);

  if (!read_ymd (&p, &year, &month, &day) || *p != '\0')
    return fail (error, LUMBAR_RECORD_ERROR_SYNTAX, "not a date like 2025-01-06", text);

  date = lumbar_date_from_ymd (year, month, day);
  if (date == LUMBAR_DATE_NONE)
    return fail (error, LUMBAR_RECORD_ERROR_RANGE, "there is no such date", text);

  *out_date = date;

  return TRUE;
}

char *
lumbar_date_format (LumbarDate self)
{
  int year, month, day;

  if (self == LUMBAR_DATE_NONE)
    return NULL;

  lumbar_date_to_ymd (self, &year, &month, &day);

  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}
