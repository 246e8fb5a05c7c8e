/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes the export file of the data format, as JSON and as CSV. */

#pragma once

#include "lumbar-history.h"

G_BEGIN_DECLS

/**
 * lumbar_export_json:
 * @history: what to write
 * @exported_at: the time of the export
 * @from: the first date, or LUMBAR_DATE_NONE
 * @to: the last date, or LUMBAR_DATE_NONE
 *
 * Writes the export file. The same history gives the same bytes but for
 * `exportedAt`: lists are sorted by time, then id, and every member has its
 * place. With a first or last date only records of these dates are written;
 * episodes that touch them, activities with a score in them and all own
 * routines are kept whole.
 *
 * Returns: (transfer full): UTF-8 JSON
 */
char *lumbar_export_json (LumbarHistory *history,
                          LumbarMoment   exported_at,
                          LumbarDate     from,
                          LumbarDate     to);

/**
 * lumbar_export_csv:
 * @history: what to write
 * @from: the first date, or LUMBAR_DATE_NONE
 * @to: the last date, or LUMBAR_DATE_NONE
 *
 * Writes one table of all records for spreadsheets: RFC 4180, a header line,
 * one line a record sorted by time, columns a kind does not have empty. What
 * people typed is preceded by an apostrophe where a spreadsheet would take it
 * for a formula. The table leaves out what does not fit a line (intake, warning
 * signs, settings); it is not meant to be read in again.
 *
 * Returns: (transfer full): UTF-8 text with CRLF line ends
 */
char *lumbar_export_csv (LumbarHistory *history,
                         LumbarDate     from,
                         LumbarDate     to);

/**
 * lumbar_record_is_between:
 * @record: a record of any kind
 * @from: the first date, or LUMBAR_DATE_NONE
 * @to: the last date, or LUMBAR_DATE_NONE
 *
 * Returns: whether an export of these dates has the record
 */
gboolean lumbar_record_is_between (gconstpointer record,
                                   LumbarDate    from,
                                   LumbarDate    to);

G_END_DECLS
