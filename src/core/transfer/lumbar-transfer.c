/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the writing and the reading side of the export file share: the names of
 * the lists and the order of what a record lists. */

#include "config.h"

#include "lumbar-transfer-private.h"

#include "lumbar-activity.h"
#include "lumbar-episode.h"

static const char *const list_names[LUMBAR_N_RECORD_KINDS] = {
  [LUMBAR_RECORD_EPISODE] = "episodes",
  [LUMBAR_RECORD_ENTRY] = "entries",
  [LUMBAR_RECORD_SESSION] = "sessions",
  [LUMBAR_RECORD_LIFT] = "lifts",
  [LUMBAR_RECORD_CHECK] = "checks",
  [LUMBAR_RECORD_SCREEN] = "screens",
  [LUMBAR_RECORD_ACTIVITY] = "activities",
  [LUMBAR_RECORD_TREATMENT] = "treatments",
  [LUMBAR_RECORD_ROUTINE] = "routines",
};

/* Structs are handed to these by their first member. */
G_STATIC_ASSERT (G_STRUCT_OFFSET (LumbarTriageRecord, at) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (LumbarRelease, at) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (LumbarLadderSettings, since) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (LumbarTest, at) == 0);

static int
compare_dates (LumbarDate a,
               LumbarDate b)
{
  return (a > b) - (a < b);
}

const char *
lumbar_record_kind_get_list_name (LumbarRecordKind kind)
{
  g_return_val_if_fail (kind < LUMBAR_N_RECORD_KINDS, NULL);

  return list_names[kind];
}

int
lumbar_transfer_compare_moments (gconstpointer a,
                                 gconstpointer b)
{
  return lumbar_moment_compare (*(const LumbarMoment *) a, *(const LumbarMoment *) b);
}

int
lumbar_transfer_compare_clearances (gconstpointer a,
                                    gconstpointer b)
{
  return compare_dates (((const LumbarClearance *) a)->date, ((const LumbarClearance *) b)->date);
}

int
lumbar_transfer_compare_scores (gconstpointer a,
                                gconstpointer b)
{
  return compare_dates (((const LumbarActivityScore *) a)->date, ((const LumbarActivityScore *) b)->date);
}
