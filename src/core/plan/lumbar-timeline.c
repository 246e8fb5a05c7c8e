/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Laying out the records of an episode by date. */

#include "config.h"

#include "lumbar-timeline.h"

typedef struct
{
  GPtrArray *items;
  guint     *starts; /* of each date, and one past the last */
} LumbarTrackData;

struct _LumbarTimeline
{
  LumbarDate      first;
  LumbarDate      last;
  LumbarTrackData tracks[LUMBAR_N_TRACKS];
};

static const LumbarRecordKind track_kinds[] = {
  [LUMBAR_TRACK_ENTRIES] = LUMBAR_RECORD_ENTRY,
  [LUMBAR_TRACK_SESSIONS] = LUMBAR_RECORD_SESSION,
  [LUMBAR_TRACK_LIFTS] = LUMBAR_RECORD_LIFT,
  [LUMBAR_TRACK_SCREENS] = LUMBAR_RECORD_SCREEN,
  [LUMBAR_TRACK_TREATMENTS] = LUMBAR_RECORD_TREATMENT,
};

gint64
lumbar_moment_get_minute (LumbarMoment self)
{
  /* Rounded down, also before 1970. */
  return self.local / 60 - (self.local % 60 < 0);
}

/* A screen has a date only; the other kinds have an instant. */
static gboolean
is_inside (gconstpointer record,
           LumbarDate    first,
           LumbarDate    last,
           LumbarMoment  onset,
           LumbarMoment  now)
{
  const LumbarRecord *head = record;
  LumbarMoment        at = lumbar_record_get_time (record);

  if (head->kind == LUMBAR_RECORD_SCREEN)
    return lumbar_moment_get_date (at) >= first && lumbar_moment_get_date (at) <= last;

  return lumbar_moment_get_instant (at) >= lumbar_moment_get_instant (onset) &&
         lumbar_moment_get_instant (at) <= lumbar_moment_get_instant (now);
}

static LumbarDate
date_of (gconstpointer         record,
         const LumbarTimeline *self)
{
  return CLAMP (lumbar_moment_get_date (lumbar_record_get_time (record)), self->first, self->last);
}

/* Sorts by date and keeps the order of records that share one. Histories are
 * sorted by instant already; only a journey swaps neighbours. */
static void
sort_by_date (const LumbarTimeline *self,
              GPtrArray            *items)
{
  for (guint i = 1; i < items->len; i++)
    {
      gpointer item = items->pdata[i];
      guint    at = i;

      for (; at > 0 && date_of (items->pdata[at - 1], self) > date_of (item, self); at--)
        items->pdata[at] = items->pdata[at - 1];
      items->pdata[at] = item;
    }
}

static void
index_dates (LumbarTimeline  *self,
             LumbarTrackData *track)
{
  guint n_dates = self->last - self->first + 1;
  guint item = 0;

  track->starts = g_new (guint, n_dates + 1);
  for (guint i = 0; i < n_dates; i++)
    {
      track->starts[i] = item;
      while (item < track->items->len && date_of (track->items->pdata[item], self) == self->first + (LumbarDate) i)
        item++;
    }
  track->starts[n_dates] = item;
}

LumbarTimeline *
lumbar_timeline_new (LumbarHistory *history,
                     LumbarMoment   onset,
                     LumbarMoment   now,
                     LumbarDate     first,
                     LumbarDate     last)
{
  LumbarTimeline *self = g_new0 (LumbarTimeline, 1);

  self->first = first;
  self->last = last;
  for (guint t = 0; t < LUMBAR_N_TRACKS; t++)
    {
      const GPtrArray *records = lumbar_history_get (history, track_kinds[t]);
      LumbarTrackData *track = &self->tracks[t];

      track->items = g_ptr_array_sized_new (records->len);
      for (guint i = 0; i < records->len; i++)
        {
          if (is_inside (records->pdata[i], first, last, onset, now))
            g_ptr_array_add (track->items, records->pdata[i]);
        }
      sort_by_date (self, track->items);
      index_dates (self, track);
    }

  return self;
}

void
lumbar_timeline_free (LumbarTimeline *self)
{
  for (guint t = 0; t < LUMBAR_N_TRACKS; t++)
    {
      g_ptr_array_unref (self->tracks[t].items);
      g_free (self->tracks[t].starts);
    }
  g_free (self);
}

LumbarSlice
lumbar_timeline_get (const LumbarTimeline *self,
                     LumbarTrack           track,
                     LumbarDate            date)
{
  return lumbar_timeline_get_range (self, track, date, date);
}

LumbarSlice
lumbar_timeline_get_range (const LumbarTimeline *self,
                           LumbarTrack           track,
                           LumbarDate            from,
                           LumbarDate            to)
{
  const LumbarTrackData *data = &self->tracks[track];
  guint                  begin, end;

  from = MAX (from, self->first);
  to = MIN (to, self->last);
  if (from > to)
    return (LumbarSlice) { NULL, 0 };

  begin = data->starts[from - self->first];
  end = data->starts[to - self->first + 1];

  return (LumbarSlice) { (gconstpointer const *) data->items->pdata + begin, end - begin };
}
