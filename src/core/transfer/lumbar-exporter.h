/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes the export file of data-format.md. */

#pragma once

#include "lumbar-history.h"

G_BEGIN_DECLS

/* @from and @to may be LUMBAR_DATE_NONE: no limit at that end. */
char *lumbar_export_json (LumbarHistory *history,
                          LumbarMoment   exported_at,
                          LumbarDate     from,
                          LumbarDate     to);
char *lumbar_export_csv (LumbarHistory *history,
                         LumbarDate     from,
                         LumbarDate     to);

G_END_DECLS
