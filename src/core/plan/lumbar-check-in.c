/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Deriving the check-in of a date. */

#include "config.h"

#include "lumbar-check-in.h"

#define LEFT_LEG (LUMBAR_PLACE_THIGH_LEFT | LUMBAR_PLACE_CALF_LEFT | LUMBAR_PLACE_FOOT_LEFT)
#define RIGHT_LEG (LUMBAR_PLACE_THIGH_RIGHT | LUMBAR_PLACE_CALF_RIGHT | LUMBAR_PLACE_FOOT_RIGHT)
#define BELOW_KNEE (LUMBAR_PLACE_CALF_LEFT | LUMBAR_PLACE_CALF_RIGHT | LUMBAR_PLACE_FOOT_LEFT | LUMBAR_PLACE_FOOT_RIGHT)

static void
add_entry (LumbarCheckIn     *check_in,
           const LumbarEntry *entry)
{
  check_in->newest = entry->at;
  check_in->pain_now = entry->pain_now;
  check_in->worst24 = MAX (check_in->worst24, MAX (entry->worst24, entry->pain_now));
  check_in->adl = MAX (check_in->adl, entry->adl);
  check_in->leg_trend = MAX (check_in->leg_trend, entry->leg_trend);
  check_in->sharp_on_move |= entry->sharp_on_move;
  check_in->pain_relief |= entry->pain_relief;
  check_in->quality |= entry->quality;
  check_in->places |= entry->places;
}

gboolean
lumbar_check_in_of_entries (LumbarSlice    entries,
                            LumbarDate     date,
                            LumbarCheckIn *out_check_in)
{
  if (entries.n == 0)
    return FALSE;

  *out_check_in = (LumbarCheckIn) { .date = date };
  out_check_in->first_pain = ((const LumbarEntry *) entries.items[0])->pain_now;
  for (guint i = 0; i < entries.n; i++)
    add_entry (out_check_in, entries.items[i]);

  return TRUE;
}

guint
lumbar_check_ins_count_run (const GArray *check_ins,
                            int           max_gap,
                            LumbarDate    after,
                            guint         wanted)
{
  const LumbarCheckIn *items = (const LumbarCheckIn *) (gconstpointer) check_ins->data;
  guint                n = 0;

  for (guint i = check_ins->len; i > 0 && n < wanted; i--)
    {
      if (after != LUMBAR_DATE_NONE && items[i - 1].date <= after)
        break;
      if (n > 0 && items[i].date - items[i - 1].date > max_gap)
        break;
      n++;
    }

  return n;
}

gboolean
lumbar_places_are_on_both_sides (LumbarPlaces places)
{
  return (places & LEFT_LEG) != 0 && (places & RIGHT_LEG) != 0;
}

gboolean
lumbar_places_are_below_knee (LumbarPlaces places)
{
  return (places & BELOW_KNEE) != 0;
}
