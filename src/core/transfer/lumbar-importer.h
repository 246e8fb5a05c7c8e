/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads the export file of the data format: all or nothing. */

#pragma once

#include "lumbar-history.h"

G_BEGIN_DECLS

#define LUMBAR_TRANSFER_ERROR (lumbar_transfer_error_quark ())
GQuark lumbar_transfer_error_quark (void);

typedef enum
{
  LUMBAR_TRANSFER_ERROR_SYNTAX,  /* no JSON, not UTF-8, too deep, too large */
  LUMBAR_TRANSFER_ERROR_FORMAT,  /* not an export file, or of a newer version */
  LUMBAR_TRANSFER_ERROR_INVALID, /* a member is wrong; the message names the place */
} LumbarTransferError;

/* The largest file that is read. */
#define LUMBAR_IMPORT_MAX_BYTES (64 * 1024 * 1024)

/**
 * lumbar_import_json:
 * @text: the file
 * @length: its length in bytes, or -1 up to the NUL
 * @zone: (nullable): where date-times without an offset are meant; NULL is the
 *   computer's
 * @error: return location for a LUMBAR_TRANSFER_ERROR
 *
 * Reads an export file. Everything is checked before anything is returned.
 *
 * The text is strict JSON in UTF-8 of at most 64 MiB and 32 levels, with or
 * without a byte order mark and with nothing behind it. Of members with the
 * same name the last one counts; members that are not known are left alone. A
 * wrong type, an unknown name of a closed list, an id that is used twice in the
 * file, a date that does not exist and a number out of its range or with too
 * many decimals are errors. Their message starts with the place:
 * "entries[12].painNow: …". Lists may stand in any order.
 *
 * Returns: (transfer full) (element-type LumbarRecord): the records, or NULL
 *   with @error set
 */
GPtrArray *lumbar_import_json (const char *text,
                               gssize      length,
                               GTimeZone  *zone,
                               GError    **error);

G_END_DECLS
