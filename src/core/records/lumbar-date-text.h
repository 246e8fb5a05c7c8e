/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates and times as people of the locale read them. */

#pragma once

#include "lumbar-moment.h"

G_BEGIN_DECLS

/**
 * lumbar_date_dup_text:
 * @date: a date
 *
 * Returns: (transfer full): the date with its year, such as “3 March 2026”
 */
char *lumbar_date_dup_text (LumbarDate date);

/**
 * lumbar_date_dup_relative_text:
 * @date: a date
 * @today: the date it is
 *
 * Returns: (transfer full): “Today”, “Yesterday”, “Tomorrow”, else the weekday and the date,
 *   with the year where it is another one
 */
char *lumbar_date_dup_relative_text (LumbarDate date,
                                     LumbarDate today);

/**
 * lumbar_date_dup_entry_text:
 * @date: a date
 *
 * Returns: (transfer full): @date as people of the language type it, such as “2025-03-14”
 */
char *lumbar_date_dup_entry_text (LumbarDate date);

/**
 * lumbar_date_parse_entry_text:
 * @text: what somebody typed
 * @out_date: (out): the date it names; untouched when there is none
 *
 * Reads a date as people of the language type it, or as year-month-day.
 *
 * Returns: whether @text names a date
 */
gboolean lumbar_date_parse_entry_text (const char *text,
                                       LumbarDate *out_date);

/**
 * lumbar_moment_dup_time_text:
 * @moment: a moment
 *
 * Returns: (transfer full): its wall-clock time, such as “18:30”
 */
char *lumbar_moment_dup_time_text (LumbarMoment moment);

/**
 * lumbar_minute_dup_time_text:
 * @minute: minute of a day, 0–1439
 *
 * Returns: (transfer full): that time, such as “07:30”
 */
char *lumbar_minute_dup_time_text (int minute);

G_END_DECLS
