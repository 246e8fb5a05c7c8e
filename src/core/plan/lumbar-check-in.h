/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The check-in of a date: all its diary entries together (docs/rules.md,
 * conventions), and runs of check-ins. */

#pragma once

#include "lumbar-entry.h"
#include "lumbar-timeline.h"

G_BEGIN_DECLS

typedef struct
{
  LumbarDate     date;
  LumbarMoment   newest;     /* when the newest entry was made */
  int            pain_now;   /* of the newest entry */
  int            first_pain; /* painNow of the first entry */
  int            worst24;    /* the highest worst24 and painNow */
  int            adl;        /* the highest */
  LumbarLegTrend leg_trend;  /* the worst */
  gboolean       sharp_on_move;
  gboolean       pain_relief;
  LumbarQuality  quality;
  LumbarPlaces   places;
} LumbarCheckIn;

/**
 * lumbar_check_in_of_entries:
 * @entries: the entries of one date, in order of time
 * @out_check_in: (out)
 *
 * Returns: whether there was an entry at all
 *
 * Rules: conventions; G1–G5, PR1–PR3.
 */
gboolean lumbar_check_in_of_entries (LumbarSlice    entries,
                                     LumbarDate     date,
                                     LumbarCheckIn *out_check_in);

/**
 * lumbar_check_ins_count_run:
 * @check_ins: (element-type LumbarCheckIn): by date
 * @max_gap: days that may lie between two check-ins of the run
 * @after: only check-ins after this date count, or %LUMBAR_DATE_NONE
 * @wanted: where to stop counting
 *
 * How many check-ins at the end of the list follow each other closely enough.
 *
 * Rules: conventions; G2, G3, PR1–PR3, PR5.
 */
guint lumbar_check_ins_count_run (const GArray *check_ins,
                                  int           max_gap,
                                  LumbarDate    after,
                                  guint         wanted);

/**
 * lumbar_places_are_on_both_sides:
 *
 * Whether thigh, calf or foot is named on the left and on the right.
 *
 * Rules: section 2 (TR0).
 */
gboolean lumbar_places_are_on_both_sides (LumbarPlaces places);

/**
 * lumbar_places_are_below_knee:
 *
 * Whether a calf or a foot is named.
 *
 * Rules: section 3.
 */
gboolean lumbar_places_are_below_knee (LumbarPlaces places);

G_END_DECLS
