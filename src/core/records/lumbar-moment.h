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

/**
 * lumbar_moment_is_set:
 *
 * Returns: FALSE for LUMBAR_MOMENT_NONE
 */
gboolean lumbar_moment_is_set (LumbarMoment self);

/**
 * lumbar_moment_get_instant:
 *
 * Returns: seconds since 1970 in UTC; G_MININT64 for LUMBAR_MOMENT_NONE
 */
gint64 lumbar_moment_get_instant (LumbarMoment self);

/**
 * lumbar_moment_get_date:
 *
 * Returns: the date as written; LUMBAR_DATE_NONE for LUMBAR_MOMENT_NONE
 */
LumbarDate lumbar_moment_get_date (LumbarMoment self);

/**
 * lumbar_moment_compare:
 *
 * By instant, whatever the offsets; LUMBAR_MOMENT_NONE comes first.
 *
 * Returns: below, at or above 0
 */
int lumbar_moment_compare (LumbarMoment a,
                           LumbarMoment b);

/**
 * lumbar_moment_now:
 * @zone: (nullable): a place; NULL for the computer's
 *
 * Reads the computer's clock; nothing in core calls it but clocks and the store.
 *
 * Returns: the present moment
 */
LumbarMoment lumbar_moment_now (GTimeZone *zone);

/**
 * lumbar_moment_from_instant:
 * @instant: seconds since 1970 in UTC
 * @zone: (nullable): a place; NULL for the computer's
 *
 * Returns: what the clocks there show then
 */
LumbarMoment lumbar_moment_from_instant (gint64     instant,
                                         GTimeZone *zone);

/**
 * lumbar_moment_from_local:
 * @date: a calendar date
 * @minute_of_day: 0 to 1439
 * @zone: (nullable): a place; NULL for the computer's
 *
 * A time that the change of clocks leaves out becomes the next one there is; of
 * a time that comes twice the first is meant.
 *
 * Returns: the moment
 */
LumbarMoment lumbar_moment_from_local (LumbarDate date,
                                       int        minute_of_day,
                                       GTimeZone *zone);

/**
 * lumbar_moment_parse:
 * @text: "2025-01-06T18:30:00+01:00"; seconds and offset may be missing
 * @zone: (nullable): where it is when the offset is missing; NULL to ask for one
 * @out_moment: (out): the moment
 *
 * Years are 1900 to 2200, offsets at most 18 hours; "Z" is +00:00.
 *
 * Returns: TRUE, or FALSE with LUMBAR_RECORD_ERROR
 */
gboolean lumbar_moment_parse (const char   *text,
                              GTimeZone    *zone,
                              LumbarMoment *out_moment,
                              GError      **error);

/**
 * lumbar_moment_format:
 *
 * Returns: (transfer full) (nullable): "2025-01-06T18:30:00+01:00"; NULL for
 *   LUMBAR_MOMENT_NONE
 */
char *lumbar_moment_format (LumbarMoment self);

/**
 * lumbar_moment_to_date_time:
 *
 * Returns: (transfer full) (nullable): the moment with its offset, for
 *   formatting; NULL for LUMBAR_MOMENT_NONE
 */
GDateTime *lumbar_moment_to_date_time (LumbarMoment self);

/**
 * lumbar_date_from_ymd:
 * @year: 1900 to 2200
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * Returns: the date, or LUMBAR_DATE_NONE when there is none
 */
LumbarDate lumbar_date_from_ymd (int year,
                                 int month,
                                 int day);

/**
 * lumbar_date_to_ymd:
 * @out_year: (out) (optional): the year
 * @out_month: (out) (optional): 1 to 12
 * @out_day: (out) (optional): 1 to 31
 *
 * Takes a date apart; not LUMBAR_DATE_NONE.
 */
void lumbar_date_to_ymd (LumbarDate self,
                         int       *out_year,
                         int       *out_month,
                         int       *out_day);

/**
 * lumbar_date_get_weekday:
 *
 * Returns: 1 for Monday to 7 for Sunday
 */
int lumbar_date_get_weekday (LumbarDate self);

/**
 * lumbar_date_parse:
 * @text: "2025-01-06"
 * @out_date: (out): the date
 *
 * Returns: TRUE, or FALSE with LUMBAR_RECORD_ERROR
 */
gboolean lumbar_date_parse (const char *text,
                            LumbarDate *out_date,
                            GError    **error);

/**
 * lumbar_date_format:
 *
 * Returns: (transfer full) (nullable): "2025-01-06"; NULL for LUMBAR_DATE_NONE
 */
char *lumbar_date_format (LumbarDate self);

G_END_DECLS
