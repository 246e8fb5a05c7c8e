/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates and moments as people write them down.
 *
 * A date is a local calendar day and never derived from UTC. A moment is the
 * wall-clock time as written with the offset of that place beside it: the
 * rules do their arithmetic on the wall clock, the order of records goes by
 * the instant. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LumbarDate:
 *
 * A local calendar date, in days since 1970-01-01.
 */
typedef gint32 LumbarDate;

#define LUMBAR_DATE_NONE G_MININT32

/**
 * LumbarMoment:
 * @local: wall-clock seconds since 1970-01-01T00:00:00, as written
 * @offset: seconds east of UTC at that place
 *
 * The instant is `local - offset`.
 */
typedef struct
{
  gint64 local;
  gint32 offset;
} LumbarMoment;

#define LUMBAR_MOMENT_NONE ((LumbarMoment) { G_MININT64, 0 })

/* Errors of reading what people or files wrote. */
#define LUMBAR_RECORD_ERROR (lumbar_record_error_quark ())
GQuark lumbar_record_error_quark (void);

typedef enum
{
  LUMBAR_RECORD_ERROR_SYNTAX, /* not of the form that is asked for */
  LUMBAR_RECORD_ERROR_RANGE,  /* of the form, but no such date, or out of range */
} LumbarRecordError;

gboolean     lumbar_moment_is_set (LumbarMoment self);
gint64       lumbar_moment_get_instant (LumbarMoment self);
LumbarDate   lumbar_moment_get_date (LumbarMoment self);
int          lumbar_moment_compare (LumbarMoment a,
                                    LumbarMoment b);
LumbarMoment lumbar_moment_now (GTimeZone *zone);
LumbarMoment lumbar_moment_from_instant (gint64     instant,
                                         GTimeZone *zone);
LumbarMoment lumbar_moment_from_local (LumbarDate date,
                                       int        minute_of_day,
                                       GTimeZone *zone);
gboolean     lumbar_moment_parse (const char   *text,
                                  GTimeZone    *zone,
                                  LumbarMoment *out_moment,
                                  GError      **error);
char        *lumbar_moment_format (LumbarMoment self);
GDateTime   *lumbar_moment_to_date_time (LumbarMoment self);

LumbarDate lumbar_date_from_ymd (int year,
                                 int month,
                                 int day);
void       lumbar_date_to_ymd (LumbarDate self,
                               int       *out_year,
                               int       *out_month,
                               int       *out_day);
int        lumbar_date_get_weekday (LumbarDate self);
gboolean   lumbar_date_parse (const char *text,
                              LumbarDate *out_date,
                              GError    **error);
char      *lumbar_date_format (LumbarDate self);

G_END_DECLS
