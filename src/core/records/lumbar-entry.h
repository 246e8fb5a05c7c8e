/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A diary entry; there can be any number a day. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

typedef struct
{
  LumbarRecord   record;
  LumbarMoment   at;
  int            pain_now; /* 0–10 */
  int            worst24;  /* 0–10; pain_now when it was not asked */
  int            adl;      /* 0–3 */
  gboolean       sharp_on_move;
  LumbarLegTrend leg_trend;
  gboolean       pain_relief;
  int            sleep_ok; /* FALSE, TRUE or LUMBAR_UNANSWERED */
  LumbarPlaces   places;
  LumbarQuality  quality;
  char          *note;
} LumbarEntry;

/**
 * lumbar_entry_new:
 *
 * Returns: (transfer full): a new record, see lumbar_record_new()
 */
LumbarEntry *lumbar_entry_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarEntry, lumbar_record_unref)

G_END_DECLS
