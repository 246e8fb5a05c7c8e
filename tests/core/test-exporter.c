/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The export file: its exact bytes, its order, and the dates it is cut to. */

#include "config.h"

#include <string.h>

#include "lumbar-exporter.h"
#include "lumbar-importer.h"
#include "lumbar-json-writer.h"
#include "random-history.h"
#include "moments.h"

static LumbarDate
date (const char *text)
{
  LumbarDate value;

  g_assert_true (lumbar_date_parse (text, &value, NULL));

  return value;
}

static char *
read_data (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "transfer", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static LumbarHistory *
import (const char *text)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = lumbar_import_json (text, -1, zone, &error);

  g_assert_no_error (error);

  return lumbar_history_new (records);
}

static char *
export_all (LumbarHistory *history)
{
  return lumbar_export_json (history, moment_at ("2026-05-13T09:40:00+02:00"), LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);
}

/* The program's version is no part of the contract. */
static char *
without_application (const char *text)
{
  const char      *member = strstr (text, "  \"application\":");
  const char      *rest = strchr (member, '\n');
  g_autofree char *head = g_strndup (text, (gsize) (member - text));

  return g_strconcat (head, rest + 1, NULL);
}

static void
test_every_kind (void)
{
  g_autofree char *expected = read_data ("every-kind.json");
  g_autoptr (LumbarHistory) history = import (expected);
  g_autofree char *text = export_all (history);
  g_autofree char *text_rest = without_application (text);
  g_autofree char *expected_rest = without_application (expected);

  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    g_assert_cmpuint (lumbar_history_get (history, kind)->len, >, 0);

  g_assert_cmpstr (text_rest, ==, expected_rest);
}

static void
test_empty (void)
{
  g_autoptr (LumbarHistory) history = lumbar_history_new (NULL);
  g_autofree char *text = export_all (history);

  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"format\": \"lumbar-export\",\n"
                   "  \"version\": 1,\n"
                   "  \"exportedAt\": \"2026-05-13T09:40:00+02:00\",\n"
                   "  \"application\": \"lumbar " LUMBAR_VERSION "\",\n"
                   "  \"episodes\": [],\n"
                   "  \"entries\": [],\n"
                   "  \"sessions\": [],\n"
                   "  \"lifts\": [],\n"
                   "  \"checks\": [],\n"
                   "  \"screens\": [],\n"
                   "  \"activities\": [],\n"
                   "  \"treatments\": [],\n"
                   "  \"routines\": []\n"
                   "}\n");
}

static const struct
{
  const char *name;
  gint64      value;
  int         digits;
  const char *text;
} decimals[] = {
  { "zero", 0, 3, "0" },
  { "whole", 90000, 3, "90" },
  { "half-plate", 107500, 3, "107.5" },
  { "smallest", 1, 3, "0.001" },
  { "quarter", 1250, 3, "1.25" },
  { "no-decimals", 42, 0, "42" },
  { "below-zero", -15, 1, "-1.5" },
  { "below-zero-small", -5, 1, "-0.5" },
  { "millionths", 7500000, 6, "7.5" },
  { "least-integer", G_MININT64, 0, "-9223372036854775808" },
};

static void
test_decimals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (decimals); i++)
    {
      g_autofree char *text = lumbar_decimal_to_string (decimals[i].value, decimals[i].digits);

      g_test_message ("%s", decimals[i].name);
      g_assert_cmpstr (text, ==, decimals[i].text);
    }
}

static void
test_sorted_by_time_then_id (void)
{
  static const struct
  {
    const char *id;
    const char *at;
  } rows[] = {
    { "bbbbbbbb-0000-4000-8000-000000000000", "2026-01-02T08:00:00+01:00" },
    { "aaaaaaaa-0000-4000-8000-000000000000", "2026-01-02T07:00:00+00:00" },
    /* Later on the wall, earlier in time. */
    { "cccccccc-0000-4000-8000-000000000000", "2026-01-02T09:00:00+09:00" },
  };
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  g_autoptr (LumbarHistory) history = NULL;
  g_autofree char *text = NULL;
  const char      *a, *b, *c;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      LumbarEntry *entry = lumbar_entry_new ();

      g_set_str (&entry->record.id, rows[i].id);
      entry->record.modified_at = moment_at (rows[i].at);
      entry->at = moment_at (rows[i].at);
      g_ptr_array_add (records, entry);
    }
  history = lumbar_history_new (records);
  text = export_all (history);

  a = strstr (text, "aaaaaaaa");
  b = strstr (text, "bbbbbbbb");
  c = strstr (text, "cccccccc");
  g_assert_true (c < a);
  g_assert_true (a < b);
}

/* Lists inside a record that were filled out of order are written in order. */
static void
test_inner_lists_are_sorted (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  LumbarEpisode     *episode = lumbar_episode_new ();
  LumbarTriageRecord late = { .at = moment_at ("2026-01-05T08:00:00Z") };
  LumbarTriageRecord early = { .at = moment_at ("2026-01-03T08:00:00Z") };
  g_autoptr (LumbarHistory) history = NULL;
  g_autofree char *text = NULL;

  episode->onset = moment_at ("2026-01-02T08:00:00Z");
  episode->record.modified_at = episode->onset;
  g_array_append_val (episode->triage, late);
  g_array_append_val (episode->triage, early);
  g_ptr_array_add (records, episode);
  history = lumbar_history_new (records);
  text = export_all (history);

  g_assert_true (strstr (text, "2026-01-03") < strstr (text, "2026-01-05"));
}

static void
test_dates (void)
{
  g_autofree char *all = read_data ("every-kind.json");
  g_autoptr (LumbarHistory) history = import (all);
  g_autofree char *text = lumbar_export_json (history, moment_at ("2026-05-13T09:40:00+02:00"), date ("2026-03-02"), date ("2026-03-02"));
  g_autoptr (LumbarHistory) part = import (text);

  /* The ended episode of 2025 lies outside, the open one reaches the date. */
  g_assert_cmpuint (lumbar_history_get (part, LUMBAR_RECORD_EPISODE)->len, ==, 1);
  g_assert_cmpuint (lumbar_history_get (part, LUMBAR_RECORD_ENTRY)->len, ==, 1);
  g_assert_cmpuint (lumbar_history_get (part, LUMBAR_RECORD_LIFT)->len, ==, 0);
  g_assert_cmpuint (lumbar_history_get (part, LUMBAR_RECORD_ROUTINE)->len, ==, 1);
}

static void
test_round_trip (void)
{
  for (guint32 seed = 1; seed <= 150; seed++)
    {
      g_autoptr (LumbarHistory) history = random_history_new (seed, 60);
      g_autofree char *first = export_all (history);
      g_autoptr (LumbarHistory) again = import (first);
      g_autofree char *second = export_all (again);

      g_test_message ("seed %u", seed);
      g_assert_cmpstr (second, ==, first);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exporter/every-kind", test_every_kind);
  g_test_add_func ("/exporter/empty", test_empty);
  g_test_add_func ("/exporter/decimals", test_decimals);
  g_test_add_func ("/exporter/sorted-by-time-then-id", test_sorted_by_time_then_id);
  g_test_add_func ("/exporter/inner-lists-are-sorted", test_inner_lists_are_sorted);
  g_test_add_func ("/exporter/dates", test_dates);
  g_test_add_func ("/exporter/round-trip", test_round_trip);

  return g_test_run ();
}
