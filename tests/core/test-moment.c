/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates and moments as people write them. */

#include "lumbar-moment.h"
#include "moments.h"

static void
test_parse_and_format (void)
{
  static const struct
  {
    const char *text;
    const char *expect; /* NULL: refused */
    int         code;
  } cases[] = {
    { "2025-01-06T18:30:00+01:00", "2025-01-06T18:30:00+01:00" },
    { "2025-01-06T18:30:59-03:30", "2025-01-06T18:30:59-03:30" },
    { "2025-01-06T18:30:00Z", "2025-01-06T18:30:00+00:00" },
    { "2025-01-06T18:30Z", "2025-01-06T18:30:00+00:00" },
    { "2025-01-06T18:30", "2025-01-06T18:30:00+01:00" },
    { "2025-07-06T18:30:12", "2025-07-06T18:30:12+02:00" },
    { "1900-01-01T00:00:00+18:00", "1900-01-01T00:00:00+18:00" },
    { "2200-12-31T23:59:59-18:00", "2200-12-31T23:59:59-18:00" },
    { "2024-02-29T00:00:00+00:00", "2024-02-29T00:00:00+00:00" },
    /* The clocks went from 02:00 to 03:00, and back from 03:00 to 02:00. */
    { "2025-03-30T02:30", "2025-03-30T03:00:00+02:00" },
    { "2025-10-26T02:30", "2025-10-26T02:30:00+02:00" },
    { "2025-02-29T00:00:00+00:00", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "2025-13-01T00:00:00+00:00", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "2025-00-01T00:00:00+00:00", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "2025-01-06T24:00:00+00:00", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "2025-01-06T23:60:00+00:00", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "2025-01-06T23:59:60+00:00", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "2025-01-06T18:30:00+18:01", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "2025-01-06T18:30:00+01:60", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "1899-12-31T00:00:00+00:00", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "2201-01-01T00:00:00+00:00", NULL, LUMBAR_RECORD_ERROR_RANGE },
    { "2025-01-06", NULL, LUMBAR_RECORD_ERROR_SYNTAX },
    { "2025-01-06 18:30", NULL, LUMBAR_RECORD_ERROR_SYNTAX },
    { "2025-1-6T18:30", NULL, LUMBAR_RECORD_ERROR_SYNTAX },
    { "2025-01-06T18:30:00+0100", NULL, LUMBAR_RECORD_ERROR_SYNTAX },
    { "2025-01-06T18:30:00.5Z", NULL, LUMBAR_RECORD_ERROR_SYNTAX },
    { "2025-01-06T18:30:00Zulu", NULL, LUMBAR_RECORD_ERROR_SYNTAX },
    { "2025-01-06T18:30:", NULL, LUMBAR_RECORD_ERROR_SYNTAX },
    { " 2025-01-06T18:30", NULL, LUMBAR_RECORD_ERROR_SYNTAX },
    { "", NULL, LUMBAR_RECORD_ERROR_SYNTAX },
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  g_assert_nonnull (zone);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      LumbarMoment     moment;

      g_test_message ("%s", cases[i].text);
      if (cases[i].expect == NULL)
        {
          g_assert_false (lumbar_moment_parse (cases[i].text, zone, &moment, &error));
          g_assert_error (error, LUMBAR_RECORD_ERROR, cases[i].code);
          continue;
        }

      g_assert_true (lumbar_moment_parse (cases[i].text, zone, &moment, &error));
      g_assert_no_error (error);
      text = lumbar_moment_format (moment);
      g_assert_cmpstr (text, ==, cases[i].expect);
    }
}

static void
test_offset_needed_without_zone (void)
{
  g_autoptr (GError) error = NULL;
  LumbarMoment moment;

  g_assert_false (lumbar_moment_parse ("2025-01-06T18:30", NULL, &moment, &error));
  g_assert_error (error, LUMBAR_RECORD_ERROR, LUMBAR_RECORD_ERROR_SYNTAX);
}

static void
test_order_is_by_instant (void)
{
  LumbarMoment tokyo = moment_at ("2025-01-06T09:00:00+09:00");
  LumbarMoment berlin = moment_at ("2025-01-06T08:00:00+01:00");

  g_assert_cmpint (lumbar_moment_compare (tokyo, berlin), <, 0);
  g_assert_cmpint (lumbar_moment_compare (berlin, tokyo), >, 0);
  g_assert_cmpint (lumbar_moment_compare (moment_at ("2025-01-06T00:00:00Z"), tokyo), ==, 0);
  g_assert_cmpint (lumbar_moment_compare (LUMBAR_MOMENT_NONE, tokyo), <, 0);
}

static void
test_date_is_as_written (void)
{
  LumbarMoment     late = moment_at ("2025-01-06T23:30:00-05:00");
  g_autofree char *date = lumbar_date_format (lumbar_moment_get_date (late));

  g_assert_cmpstr (date, ==, "2025-01-06");
  g_assert_cmpint (lumbar_moment_get_date (moment_at ("1969-12-31T23:59:59Z")), ==, -1);
  g_assert_cmpint (lumbar_moment_get_date (LUMBAR_MOMENT_NONE), ==, LUMBAR_DATE_NONE);
}

static void
test_every_date_round_trips (void)
{
  LumbarDate first = lumbar_date_from_ymd (1900, 1, 1);
  LumbarDate last = lumbar_date_from_ymd (2200, 12, 31);

  for (LumbarDate date = first; date <= last; date++)
    {
      int year, month, day;

      lumbar_date_to_ymd (date, &year, &month, &day);
      g_assert_cmpint (lumbar_date_from_ymd (year, month, day), ==, date);
    }

  g_assert_cmpint (lumbar_date_from_ymd (1970, 1, 1), ==, 0);
  g_assert_cmpint (lumbar_date_from_ymd (2025, 4, 31), ==, LUMBAR_DATE_NONE);
}

static void
test_weekday (void)
{
  g_assert_cmpint (lumbar_date_get_weekday (lumbar_date_from_ymd (2025, 1, 6)), ==, 1);
  g_assert_cmpint (lumbar_date_get_weekday (lumbar_date_from_ymd (2025, 1, 12)), ==, 7);
  g_assert_cmpint (lumbar_date_get_weekday (lumbar_date_from_ymd (1969, 12, 28)), ==, 7);
}

static void
test_date_parse (void)
{
  g_autoptr (GError) error = NULL;
  LumbarDate date;

  g_assert_true (lumbar_date_parse ("2024-02-29", &date, NULL));
  g_assert_cmpint (date, ==, lumbar_date_from_ymd (2024, 2, 29));
  g_assert_false (lumbar_date_parse ("2023-02-29", &date, &error));
  g_assert_error (error, LUMBAR_RECORD_ERROR, LUMBAR_RECORD_ERROR_RANGE);
  g_clear_error (&error);
  g_assert_false (lumbar_date_parse ("2023-02-28T10:00", &date, &error));
  g_assert_error (error, LUMBAR_RECORD_ERROR, LUMBAR_RECORD_ERROR_SYNTAX);
}

static void
test_date_time_keeps_the_offset (void)
{
  g_autoptr (GDateTime) time = lumbar_moment_to_date_time (moment_at ("2025-01-06T18:30:00+05:45"));
  g_autofree char *text = g_date_time_format_iso8601 (time);

  g_assert_cmpstr (text, ==, "2025-01-06T18:30:00+05:45");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/moment/parse-and-format", test_parse_and_format);
  g_test_add_func ("/moment/offset-needed-without-zone", test_offset_needed_without_zone);
  g_test_add_func ("/moment/order-is-by-instant", test_order_is_by_instant);
  g_test_add_func ("/moment/date-is-as-written", test_date_is_as_written);
  g_test_add_func ("/moment/every-date-round-trips", test_every_date_round_trips);
  g_test_add_func ("/moment/weekday", test_weekday);
  g_test_add_func ("/moment/date-parse", test_date_parse);
  g_test_add_func ("/moment/date-time-keeps-the-offset", test_date_time_keeps_the_offset);

  return g_test_run ();
}
