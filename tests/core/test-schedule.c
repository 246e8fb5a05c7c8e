/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ice, heat and walk times against the computed examples of the rules. */

#include "lumbar-schedule.h"
#include "lumbar-timeline.h"
#include "rules-vectors.h"
#include "moments.h"

static gint64
parse_minute (const char *text)
{
  return lumbar_moment_get_minute (moment_at (text));
}

static int
parse_clock (const char *text)
{
  return (text[0] - '0') * 600 + (text[1] - '0') * 60 + (text[3] - '0') * 10 + (text[4] - '0');
}

static LumbarSchedule
schedule_of (JsonObject *vector)
{
  int protocol = 0;

  g_assert_true (lumbar_name_parse (lumbar_protocol_names, vector_string (vector, "protocol"), &protocol));

  return (LumbarSchedule) {
    .onset = parse_minute (vector_string (vector, "onset")),
    .created = parse_minute (vector_string (vector, "created")),
    .protocol = (LumbarProtocol) protocol,
    .wake = parse_clock (vector_string (vector, "wake")),
    .sleep = parse_clock (vector_string (vector, "sleep")),
    .ice = vector_int (vector, "ice"),
    .heat = vector_int (vector, "heat"),
  };
}

/* "2025-01-06T18:30 ice 15" */
static void
add_lines (GPtrArray    *lines,
           LumbarDate    date,
           const GArray *slots)
{
  g_autofree char *day = lumbar_date_format (date);

  for (guint i = 0; i < slots->len; i++)
    {
      const LumbarSlot *slot = &g_array_index (slots, LumbarSlot, i);

      g_ptr_array_add (lines, g_strdup_printf ("%sT%02d:%02d %s %d", day, slot->minute / 60, slot->minute % 60,
                                               slot->kind == LUMBAR_SLOT_ICE ? "ice" : "heat", slot->minutes));
    }
}

static void
check_ice_heat (JsonObject *vector)
{
  LumbarSchedule schedule = schedule_of (vector);
  JsonArray     *expect = json_object_get_array_member (vector, "sessions");
  LumbarDate     first = (LumbarDate) (schedule.onset / 1440);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (int i = 0; i < vector_int (vector, "days"); i++)
    {
      g_autoptr (GArray) slots = g_array_new (FALSE, FALSE, sizeof (LumbarSlot));

      lumbar_schedule_add_ice_and_heat (&schedule, first + i, slots);
      add_lines (lines, first + i, slots);
    }

  g_assert_cmpuint (lines->len, ==, json_array_get_length (expect));
  g_assert_cmpuint (lines->len, ==, (guint) (vector_int (vector, "iceCount") + vector_int (vector, "heatCount")));
  for (guint i = 0; i < lines->len; i++)
    g_assert_cmpstr (lines->pdata[i], ==, json_array_get_string_element (expect, i));
}

static void
test_ice_heat (void)
{
  rules_vectors_each ("iceHeat", check_ice_heat);
}

static void
check_walk_slot (const LumbarSlot *slot,
                 JsonObject       *vector,
                 guint             n_walks,
                 guint            *n_tilts)
{
  JsonArray *tilts = json_object_get_array_member (vector, "tiltsAt");

  g_assert_cmpint (slot->minute, ==, parse_clock (json_array_get_string_element (json_object_get_array_member (vector, "times"), n_walks)));
  if (slot->kind == LUMBAR_SLOT_WALK_TILTS)
    g_assert_cmpint (slot->minute, ==, parse_clock (json_array_get_string_element (tilts, (*n_tilts)++)));
}

static void
check_walk (JsonObject *vector)
{
  LumbarSchedule schedule = schedule_of (rules_vectors_find ("iceHeat", vector_string (vector, "schedule")));
  g_autoptr (GArray) slots = g_array_new (FALSE, FALSE, sizeof (LumbarSlot));
  LumbarDate date = LUMBAR_DATE_NONE;
  guint      n_walks = 0;
  guint      n_tilts = 0;

  g_assert_true (lumbar_date_parse (vector_string (vector, "date"), &date, NULL));
  lumbar_schedule_add_ice_and_heat (&schedule, date, slots);
  lumbar_schedule_add_walks (&schedule, date, slots);
  g_assert_cmpint (lumbar_schedule_count_walks (&schedule, date), ==, vector_int (vector, "count"));

  for (guint i = 0; i < slots->len; i++)
    {
      const LumbarSlot *slot = &g_array_index (slots, LumbarSlot, i);

      if (slot->kind == LUMBAR_SLOT_WALK || slot->kind == LUMBAR_SLOT_WALK_TILTS)
        check_walk_slot (slot, vector, n_walks++, &n_tilts);
    }

  g_assert_cmpuint (n_walks, ==, (guint) vector_int (vector, "count"));
  g_assert_cmpuint (n_tilts, ==, json_array_get_length (json_object_get_array_member (vector, "tiltsAt")));
}

static void
test_walk (void)
{
  rules_vectors_each ("walk", check_walk);
}

/* Minutes outside a protocol's limits come to the nearest limit, hours that
 * make no sense to the usual ones. */
static void
test_limits (void)
{
  LumbarEpisode *episode = lumbar_episode_new ();
  LumbarSchedule schedule;

  schedule = lumbar_schedule_of_episode (episode, 0, 30);
  g_assert_cmpint (schedule.ice, ==, 15);
  g_assert_cmpint (schedule.heat, ==, 20);
  g_assert_cmpint (schedule.created, ==, 30);

  episode->care = g_new0 (LumbarCare, 1);
  episode->care->protocol = LUMBAR_PROTOCOL_HOURLY48;
  episode->care->ice = 60;
  episode->care->heat = 5;
  episode->care->wake = 800;
  episode->care->sleep = 700;
  episode->care->created = LUMBAR_MOMENT_NONE;
  schedule = lumbar_schedule_of_episode (episode, 0, 30);
  g_assert_cmpint (schedule.ice, ==, 20);
  g_assert_cmpint (schedule.heat, ==, 20);
  g_assert_cmpint (schedule.wake, ==, 7 * 60);

  lumbar_record_unref (episode);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schedule/ice-and-heat", test_ice_heat);
  g_test_add_func ("/schedule/walk", test_walk);
  g_test_add_func ("/schedule/limits", test_limits);

  return g_test_run ();
}
