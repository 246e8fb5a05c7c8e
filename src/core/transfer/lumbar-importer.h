/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads the export file of data-format.md: all or nothing. */

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

/* The records of the file (transfer full) (element-type LumbarRecord), or NULL
 * with an error whose message starts with the place: "entries[12].painNow: …". */
GPtrArray *lumbar_import_json (const char *text,
                               gssize      length,
                               GTimeZone  *zone,
                               GError    **error);

G_END_DECLS
