/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The clock: fixed, running, and sped up without a jump. */

#include "lumbar-clock.h"
#include "moments.h"

static void
test_fixed_stands_still (void)
{
  LumbarMoment now = moment_at ("2025-01-06T23:30:00-05:00");
  g_autoptr (LumbarClock) clock = lumbar_clock_new_fixed (now);

  lumbar_clock_set_speed (clock, 1e6);

  g_assert_true (lumbar_clock_is_fixed (clock));
  g_assert_cmpint (lumbar_moment_compare (lumbar_clock_get_now (clock), now), ==, 0);
  g_assert_cmpint (lumbar_clock_get_now (clock).offset, ==, -5 * 3600);
  g_assert_cmpint (lumbar_clock_get_today (clock), ==, lumbar_date_from_ymd (2025, 1, 6));
}

static void
test_system_is_the_computers (void)
{
  g_autoptr (LumbarClock) clock = lumbar_clock_new_system ();
  gint64 before = g_get_real_time () / G_USEC_PER_SEC;
  gint64 now = lumbar_moment_get_instant (lumbar_clock_get_now (clock));
  gint64 after = g_get_real_time () / G_USEC_PER_SEC;

  g_assert_false (lumbar_clock_is_fixed (clock));
  g_assert_cmpint (now, >=, before);
  g_assert_cmpint (now, <=, after);
}

static void
test_speed_never_jumps (void)
{
  g_autoptr (LumbarClock) clock = lumbar_clock_new_system ();
  gint64 start = lumbar_clock_get_boot_time (clock);
  gint64 later;

  lumbar_clock_set_speed (clock, 1e6);
  while (lumbar_clock_get_boot_time (clock) - start < 60 * G_USEC_PER_SEC)
    continue;

  /* Back to normal speed, the minutes that were gained stay. */
  lumbar_clock_set_speed (clock, 1.0);
  later = lumbar_clock_get_boot_time (clock);
  g_assert_cmpint (later - start, >=, 60 * G_USEC_PER_SEC);
  g_assert_cmpint (lumbar_clock_get_boot_time (clock) - later, <, 60 * G_USEC_PER_SEC);
  g_assert_cmpint (lumbar_moment_get_instant (lumbar_clock_get_now (clock)), >=, g_get_real_time () / G_USEC_PER_SEC + 59);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/clock/fixed-stands-still", test_fixed_stands_still);
  g_test_add_func ("/clock/system-is-the-computers", test_system_is_the_computers);
  g_test_add_func ("/clock/speed-never-jumps", test_speed_never_jumps);

  return g_test_run ();
}
