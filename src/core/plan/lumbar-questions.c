/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Listening: what entries since the last triage record tell of is asked the
 * next time, instead of waiting for the person to think of it.
 *
 *   leg symptoms that got worse        RF05, RF20, RF30
 *   leg symptoms that are new          RF20, RF30
 *   either, with a buttock             RF02
 *   leg symptoms on both sides         RF03
 *   pain high up and not low           RF37
 *   two bad nights or more             RF33
 *
 * Only the last seven dates are listened to, and what stands already is not
 * asked. Nothing here raises an answer: it orders questions. RF06 and RF24 are
 * not among them, because an entry that tells of them is the answer. */

#include "config.h"

#include "lumbar-replay-private.h"

#define LISTEN_DAYS 7
#define BAD_NIGHTS 2

#define BUTTOCKS (LUMBAR_PLACE_BUTTOCK_LEFT | LUMBAR_PLACE_BUTTOCK_RIGHT)
#define HIGH (LUMBAR_PLACE_UPPER_LEFT | LUMBAR_PLACE_UPPER_CENTRE | LUMBAR_PLACE_UPPER_RIGHT)

static LumbarFlags
listen_to_leg (const LumbarEntry *entry,
               gboolean           is_new)
{
  gboolean    is_worse = entry->leg_trend == LUMBAR_LEG_TREND_WORSE;
  LumbarFlags flags = 0;

  if (entry->leg_trend == LUMBAR_LEG_TREND_NONE)
    return 0;

  if (is_worse)
    flags |= LUMBAR_RF (5);
  if (is_worse || is_new)
    flags |= LUMBAR_RF (20) | LUMBAR_RF (30);
  if ((is_worse || is_new) && (entry->places & BUTTOCKS) != 0)
    flags |= LUMBAR_RF (2);
  if (lumbar_places_are_on_both_sides (entry->places))
    flags |= LUMBAR_RF (3);

  return flags;
}

static LumbarFlags
listen_to_entry (const LumbarEntry *entry,
                 gboolean           is_new)
{
  LumbarFlags flags = listen_to_leg (entry, is_new);

  if ((entry->places & HIGH) != 0 && (entry->places & ~HIGH) == 0)
    flags |= LUMBAR_RF (37);

  return flags;
}

/* Whether the check-in before the one at @index had no leg symptoms. */
static gboolean
is_new_at (const LumbarReplay *self,
           guint               index)
{
  const LumbarIntake *intake = &self->episode->intake;

  if (index > 0)
    return g_array_index (self->check_ins, LumbarCheckIn, index - 1).leg_trend == LUMBAR_LEG_TREND_NONE;

  return intake->leg_pain == LUMBAR_LEG_PAIN_NONE && !intake->leg_numb_tingle;
}

static LumbarFlags
listen_to_date (const LumbarReplay *self,
                guint               index,
                int                *n_bad_nights)
{
  const LumbarCheckIn *check_in = &g_array_index (self->check_ins, LumbarCheckIn, index);
  LumbarSlice          entries = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_ENTRIES, check_in->date);
  LumbarFlags          flags = 0;

  for (guint i = 0; i < entries.n; i++)
    {
      const LumbarEntry *entry = entries.items[i];

      if (lumbar_moment_get_instant (entry->at) <= self->table.last_any)
        continue;

      flags |= listen_to_entry (entry, is_new_at (self, index));
      *n_bad_nights += entry->sleep_ok == FALSE;
    }

  return flags;
}

static LumbarFlags
listen (const LumbarReplay *self)
{
  LumbarFlags flags = 0;
  int         n_bad_nights = 0;

  for (guint i = self->check_ins->len; i > 0; i--)
    {
      if (g_array_index (self->check_ins, LumbarCheckIn, i - 1).date <= self->today - LISTEN_DAYS)
        break;
      flags |= listen_to_date (self, i - 1, &n_bad_nights);
    }

  if (n_bad_nights >= BAD_NIGHTS)
    flags |= LUMBAR_RF (33);

  return flags & ~self->standing;
}

/* The numbers of the questions, ascending; none while the lock is on, for then
 * the whole table is asked. */
GArray *
lumbar_replay_dup_questions (const LumbarReplay *self)
{
  GArray     *questions = g_array_new (FALSE, FALSE, sizeof (int));
  LumbarFlags flags = self->outcome == LUMBAR_OUTCOME_EMERGENCY ? 0 : listen (self);

  for (int i = 1; i < LUMBAR_N_FLAGS; i++)
    {
      if ((flags & LUMBAR_RF (i)) != 0)
        g_array_append_val (questions, i);
    }

  return questions;
}
