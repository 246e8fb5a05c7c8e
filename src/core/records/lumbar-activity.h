/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An activity of the person's own, scored 0 (cannot) to 10 (as before). */

#pragma once

#include "lumbar-record.h"

G_BEGIN_DECLS

typedef struct
{
  LumbarDate date;
  int        score; /* 0–10 */
} LumbarActivityScore;

typedef struct
{
  LumbarRecord record;
  char        *name;
  GArray      *scores; /* of LumbarActivityScore, by date */
} LumbarActivity;

/**
 * lumbar_activity_new:
 *
 * Returns: (transfer full): a new record, see lumbar_record_new()
 */
LumbarActivity *lumbar_activity_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarActivity, lumbar_record_unref)

G_END_DECLS
