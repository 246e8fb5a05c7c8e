/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md section 8: ice, heat and walk times of a date. */

#include "config.h"

#include "lumbar-schedule.h"

#include "lumbar-constants.h"
#include "lumbar-timeline.h"

#define DEFAULT_WAKE (7 * 60)
#define DEFAULT_SLEEP (22 * 60 + 30)
#define DEFAULT_ICE 15

/* A row of the table of protocols. */
typedef struct
{
  int interval; /* minutes from start to start; 0: no ice */
  int hours;    /* the ice window after onset; 0: whole calendar days */
  int days;     /* the ice window in calendar days */
  int heat;     /* the usual minutes */
  int ice_min, ice_max;
  int heat_min, heat_max;
} LumbarProtocolRow;

static const LumbarProtocolRow protocols[] = {
  [LUMBAR_PROTOCOL_GENTLE48] = { 120, 48, 0, 20, 10, LUMBAR_ICE_MAX, 15, LUMBAR_HEAT_MAX },
  [LUMBAR_PROTOCOL_HOURLY48] = { 60, 48, 0, 20, 15, LUMBAR_ICE_MAX, 20, LUMBAR_HEAT_MAX },
  [LUMBAR_PROTOCOL_TWO_HOURLY72] = { 120, 0, 3, 15, 15, LUMBAR_ICE_MAX, 15, 20 },
  [LUMBAR_PROTOCOL_HEAT_ONLY] = { 0, 0, 0, 20, 10, LUMBAR_ICE_MAX, 15, LUMBAR_HEAT_MAX },
};

LumbarSchedule
lumbar_schedule_of_episode (const LumbarEpisode *episode,
                            gint64               onset,
                            gint64               intake)
{
  const LumbarCare        *care = episode->care;
  LumbarProtocol           protocol = care ? care->protocol : LUMBAR_PROTOCOL_GENTLE48;
  const LumbarProtocolRow *row = &protocols[protocol];
  gboolean                 has_hours = care && care->sleep > care->wake;

  return (LumbarSchedule) {
    .onset = onset,
    .created = MAX (onset, care && lumbar_moment_is_set (care->created) ? lumbar_moment_get_minute (care->created) : intake),
    .protocol = protocol,
    .wake = has_hours ? care->wake : DEFAULT_WAKE,
    .sleep = has_hours ? care->sleep : DEFAULT_SLEEP,
    .ice = CLAMP (care ? care->ice : DEFAULT_ICE, row->ice_min, row->ice_max),
    .heat = CLAMP (care ? care->heat : row->heat, row->heat_min, row->heat_max),
  };
}

static gint64
minute_of_day (gint64 minute)
{
  return (minute % LUMBAR_MINUTES_PER_DAY + LUMBAR_MINUTES_PER_DAY) % LUMBAR_MINUTES_PER_DAY;
}

/* The minute at which ice ends and heat may begin. */
static gint64
get_window_end (const LumbarSchedule *self)
{
  const LumbarProtocolRow *row = &protocols[self->protocol];
  if (row->interval == 0)
    return G_MININT64;
  if (row->days > 0)
    return self->onset - minute_of_day (self->onset) + row->days * LUMBAR_MINUTES_PER_DAY;

  return self->onset + row->hours * LUMBAR_MINUTES_PER_HOUR;
}

static int
compare_slots (gconstpointer a,
               gconstpointer b)
{
  const LumbarSlot *first = a;
  const LumbarSlot *second = b;

  if (first->minute != second->minute)
    return first->minute < second->minute ? -1 : 1;

  return (int) first->kind - (int) second->kind;
}

static void
add_ice (const LumbarSchedule *self,
         gint64                midnight,
         GArray               *slots)
{
  int    interval = protocols[self->protocol].interval;
  gint64 start = MAX (self->wake, self->created - midnight);

  if (interval == 0)
    return;

  for (; midnight + start < get_window_end (self) && start + self->ice <= self->sleep; start += interval)
    {
      LumbarSlot slot = { LUMBAR_SLOT_ICE, (int) start, self->ice };

      g_array_append_val (slots, slot);
    }
}

static gboolean
heat_fits (const LumbarSchedule *self,
           gint64                midnight,
           int                   start)
{
  return start >= 0 && midnight + start >= get_window_end (self) &&
         midnight + start >= self->created &&
         start + self->heat <= self->sleep - LUMBAR_HEAT_SLEEP_GAP;
}

static void
add_heat (const LumbarSchedule *self,
          gint64                midnight,
          GArray               *slots)
{
  int starts[] = {
    self->wake + LUMBAR_HEAT_AFTER_WAKE,
    (self->wake + self->sleep) / 2,
    self->sleep - LUMBAR_HEAT_BEFORE_SLEEP,
  };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      LumbarSlot slot = { LUMBAR_SLOT_HEAT, starts[i], self->heat };

      if (heat_fits (self, midnight, starts[i]))
        g_array_append_val (slots, slot);
    }
}

/* A heat slot that would start before the one before it ends is left out. */
static void
drop_overlaps (GArray *slots,
               guint   from)
{
  for (guint i = from + 1; i < slots->len;)
    {
      const LumbarSlot *before = &g_array_index (slots, LumbarSlot, i - 1);
      const LumbarSlot *slot = &g_array_index (slots, LumbarSlot, i);

      if (slot->kind == LUMBAR_SLOT_HEAT && slot->minute < before->minute + before->minutes)
        g_array_remove_index (slots, i);
      else
        i++;
    }
}

void
lumbar_schedule_add_ice_and_heat (const LumbarSchedule *self,
                                  LumbarDate            date,
                                  GArray               *slots)
{
  gint64 midnight = (gint64) date * LUMBAR_MINUTES_PER_DAY;
  guint  from = slots->len;

  add_ice (self, midnight, slots);
  add_heat (self, midnight, slots);
  g_array_sort (slots, compare_slots);
  drop_overlaps (slots, from);
}

/* The end of the slot that @minute falls into, or @minute. */
static int
move_out_of_slots (const GArray *slots,
                   guint         n_slots,
                   int           minute)
{
  for (guint i = 0; i < n_slots; i++)
    {
      const LumbarSlot *slot = &g_array_index (slots, LumbarSlot, i);

      if (minute >= slot->minute && minute < slot->minute + slot->minutes)
        return slot->minute + slot->minutes;
    }

  return minute;
}

void
lumbar_schedule_add_walks (const LumbarSchedule *self,
                           LumbarDate            date,
                           GArray               *slots)
{
  gint64 midnight = (gint64) date * LUMBAR_MINUTES_PER_DAY;
  guint  n_slots = slots->len;
  int    n_walks = 0;

  for (int base = self->wake + LUMBAR_WALK_AFTER_WAKE; base <= self->sleep - LUMBAR_WALK_BEFORE_SLEEP; base += LUMBAR_WALK_EVERY)
    {
      LumbarSlot slot = { LUMBAR_SLOT_WALK, move_out_of_slots (slots, n_slots, base), 0 };

      if (midnight + base < self->created)
        continue;

      n_walks++;
      slot.kind = n_walks % LUMBAR_TILTS_EVERY == 0 ? LUMBAR_SLOT_WALK_TILTS : LUMBAR_SLOT_WALK;
      slot.minutes = 3;
      g_array_append_val (slots, slot);
    }

  g_array_sort (slots, compare_slots);
}

int
lumbar_schedule_count_walks (const LumbarSchedule *self,
                             LumbarDate            date)
{
  gint64 midnight = (gint64) date * LUMBAR_MINUTES_PER_DAY;
  int    n_walks = 0;

  for (int base = self->wake + LUMBAR_WALK_AFTER_WAKE; base <= self->sleep - LUMBAR_WALK_BEFORE_SLEEP; base += LUMBAR_WALK_EVERY)
    n_walks += midnight + base >= self->created;

  return n_walks;
}
