/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Laying out the records of an episode by date. */

#include "config.h"

#include "lumbar-timeline.h"

/* A record is looked at once: its date stays beside it. */
typedef struct
{
  GPtrArray *items;
  GArray    *dates;  /* of LumbarDate, of each item */
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
is_inside (const LumbarTimeline *self,
           LumbarTrack           track,
           LumbarMoment          at,
           gint64                from,
           gint64                to)
{
  gint64     instant = lumbar_moment_get_instant (at);
  LumbarDate date;

  if (track != LUMBAR_TRACK_SCREENS)
    return instant >= from && instant <= to;

  date = lumbar_moment_get_date (at);

  return date >= self->first && date <= self->last;
}

#define DATE_OF(track, i) g_array_index ((track)->dates, LumbarDate, (i))

/* Moves the last item to its place by date, behind those of the same date.
 * Histories are sorted by instant already; only a journey swaps neighbours. */
static void
place_last (LumbarTrackData *track)
{
  guint      at = track->items->len - 1;
  gpointer   item = track->items->pdata[at];
  LumbarDate date = DATE_OF (track, at);

  for (; at > 0 && DATE_OF (track, at - 1) > date; at--)
    {
      track->items->pdata[at] = track->items->pdata[at - 1];
      DATE_OF (track, at) = DATE_OF (track, at - 1);
    }
  track->items->pdata[at] = item;
  DATE_OF (track, at) = date;
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
      while (item < track->items->len && DATE_OF (track, item) == self->first + (LumbarDate) i)
        item++;
    }
  track->starts[n_dates] = item;
}

static void
fill_track (LumbarTimeline  *self,
            LumbarTrack      which,
            const GPtrArray *records,
            gint64           from,
            gint64           to)
{
  LumbarTrackData *track = &self->tracks[which];

  track->items = g_ptr_array_sized_new (records->len);
  track->dates = g_array_sized_new (FALSE, FALSE, sizeof (LumbarDate), records->len);
  for (guint i = 0; i < records->len; i++)
    {
      LumbarMoment at = lumbar_record_get_time (records->pdata[i]);
      LumbarDate   date = CLAMP (lumbar_moment_get_date (at), self->first, self->last);

      if (!is_inside (self, which, at, from, to))
        continue;

      g_ptr_array_add (track->items, records->pdata[i]);
      g_array_append_val (track->dates, date);
      place_last (track);
    }
  index_dates (self, track);
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
    fill_track (self, (LumbarTrack) t, lumbar_history_get (history, track_kinds[t]),
                lumbar_moment_get_instant (onset), lumbar_moment_get_instant (now));

  return self;
}

void
lumbar_timeline_free (LumbarTimeline *self)
{
  for (guint t = 0; t < LUMBAR_N_TRACKS; t++)
    {
      g_ptr_array_unref (self->tracks[t].items);
      g_array_unref (self->tracks[t].dates);
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
