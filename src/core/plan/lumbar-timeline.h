/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The records of one episode, laid out by date.
 *
 * The replay walks along dates; this makes "everything of that date" a look-up
 * instead of a search, so that its cost grows with dates and records and not
 * with their product. */

#pragma once

#include "lumbar-history.h"

G_BEGIN_DECLS

/**
 * lumbar_moment_get_minute:
 *
 * The wall-clock minutes since 1970-01-01T00:00 as written: what the rules do
 * their arithmetic on. The moment must be set.
 *
 * Rules: conventions.
 */
gint64 lumbar_moment_get_minute (LumbarMoment self);

typedef enum
{
  LUMBAR_TRACK_ENTRIES,    /* LumbarEntry */
  LUMBAR_TRACK_SESSIONS,   /* LumbarSession */
  LUMBAR_TRACK_LIFTS,      /* LumbarLift */
  LUMBAR_TRACK_SCREENS,    /* LumbarScreen */
  LUMBAR_TRACK_TREATMENTS, /* LumbarTreatment */
  LUMBAR_N_TRACKS,
} LumbarTrack;

/* The records of one date, in order of time; borrowed. */
typedef struct
{
  gconstpointer const *items;
  guint                n;
} LumbarSlice;

typedef struct _LumbarTimeline LumbarTimeline;

/**
 * lumbar_timeline_new:
 * @onset: records before it are left out
 * @now: records after it are left out
 * @first: the first date
 * @last: the last date, not before @first; later dates as written count as this
 *   one (docs/rules.md, conventions)
 *
 * Borrows the records of @history, which must outlive it.
 */
LumbarTimeline *lumbar_timeline_new (LumbarHistory *history,
                                     LumbarMoment   onset,
                                     LumbarMoment   now,
                                     LumbarDate     first,
                                     LumbarDate     last);
void            lumbar_timeline_free (LumbarTimeline *self);

/**
 * lumbar_timeline_get:
 *
 * The records of a date; none outside the dates of the timeline.
 *
 * Rules: 17.2.
 */
LumbarSlice lumbar_timeline_get (const LumbarTimeline *self,
                                 LumbarTrack           track,
                                 LumbarDate            date);

/**
 * lumbar_timeline_get_range:
 *
 * The records of the dates from @from to @to, both included.
 *
 * Rules: 17.2.
 */
LumbarSlice lumbar_timeline_get_range (const LumbarTimeline *self,
                                       LumbarTrack           track,
                                       LumbarDate            from,
                                       LumbarDate            to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarTimeline, lumbar_timeline_free)

G_END_DECLS
