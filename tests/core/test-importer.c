/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the import reads, what it refuses, and that a refusal names the place. */

#include "config.h"

#include <string.h>

#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-importer.h"
#include "lumbar-lift.h"

#define ID "\"id\": \"00000000-0000-4000-8000-000000000001\", \"modifiedAt\": \"2026-01-01T08:00:00Z\""
#define ID2 "\"id\": \"00000000-0000-4000-8000-000000000002\", \"modifiedAt\": \"2026-01-01T08:00:00Z\""
#define AT "\"at\": \"2026-01-01T08:00:00Z\""
#define HEAD "{\"format\": \"lumbar-export\", \"version\": 1, "
#define INTAKE "\"intake\": {\"onset\": \"same_day\", \"sides\": \"left\", \"worst\": 4}"
#define EPISODE HEAD "\"episodes\": [{" ID ", \"onset\": \"2026-01-01T08:00:00Z\", " INTAKE ", "
#define ENTRY HEAD "\"entries\": [{" ID ", "
#define SESSION HEAD "\"sessions\": [{" ID ", \"startedAt\": \"2026-01-01T08:00:00Z\", \"endedAt\": \"2026-01-01T08:05:00Z\", "
#define LIFT HEAD "\"lifts\": [{" ID ", " AT ", \"lift\": \"sumo\", "
#define SET "\"unit\": \"kg\", \"reps\": 5"

static GPtrArray *
import (const char *text,
        GError    **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  return lumbar_import_json (text, -1, zone, error);
}

static gpointer
import_one (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = import (text, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, 1);

  return lumbar_record_ref (g_ptr_array_index (records, 0));
}

static const struct
{
  const char *name;
  const char *text;
  const char *message; /* how it starts */
} invalid[] = {
  { "id-missing", HEAD "\"entries\": [{" AT ", \"painNow\": 1}]}", "entries[0].id: is missing" },
  { "id-upper-case", HEAD "\"entries\": [{\"id\": \"ABCDEF00-0000-4000-8000-000000000001\"}]}", "entries[0].id: must be a UUID" },
  { "id-twice", ENTRY AT ", \"painNow\": 1}, {" ID ", " AT ", \"painNow\": 1}]}", "entries[1].id: is already the id of entries[0]" },
  { "id-twice-across-kinds", ENTRY AT ", \"painNow\": 1}], \"treatments\": [{" ID ", " AT ", \"kind\": \"ice\"}]}", "treatments[0].id: is already the id of entries[0]" },
  { "modified-missing", HEAD "\"entries\": [{\"id\": \"00000000-0000-4000-8000-000000000001\"}]}", "entries[0].modifiedAt: is missing" },
  { "list-of-wrong-type", HEAD "\"entries\": {}}", "entries: must be a list" },
  { "list-null", HEAD "\"entries\": null}", "entries: must be a list" },
  { "record-of-wrong-type", HEAD "\"entries\": [3]}", "entries[0]: must be an object" },
  { "pain-missing", ENTRY AT "}]}", "entries[0].painNow: is missing" },
  { "pain-text", ENTRY AT ", \"painNow\": \"3\"}]}", "entries[0].painNow: must be a whole number from 0 to 10" },
  { "pain-null", ENTRY AT ", \"painNow\": null}]}", "entries[0].painNow: must be a whole number from 0 to 10" },
  { "pain-high", ENTRY AT ", \"painNow\": 11}]}", "entries[0].painNow: must be a whole number from 0 to 10" },
  { "pain-negative", ENTRY AT ", \"painNow\": -1}]}", "entries[0].painNow: must be a whole number from 0 to 10" },
  { "pain-half", ENTRY AT ", \"painNow\": 2.5}]}", "entries[0].painNow: must be a whole number from 0 to 10" },
  { "pain-huge", ENTRY AT ", \"painNow\": 99999999999999999999}]}", "entries[0].painNow: must be a whole number" },
  { "pain-infinite", ENTRY AT ", \"painNow\": 1e999}]}", "entries[0].painNow: must be a whole number" },
  { "pain-true", ENTRY AT ", \"painNow\": true}]}", "entries[0].painNow: must be a whole number" },
  { "worst-null", ENTRY AT ", \"painNow\": 1, \"worst24\": null}]}", "entries[0].worst24: must be a whole number" },
  { "function-high", ENTRY AT ", \"painNow\": 1, \"adl\": 4}]}", "entries[0].adl: must be a whole number from 0 to 3" },
  { "bool-number", ENTRY AT ", \"painNow\": 1, \"painRelief\": 1}]}", "entries[0].painRelief: must be true or false" },
  { "leg-unknown", ENTRY AT ", \"painNow\": 1, \"legTrend\": \"so-so\"}]}", "entries[0].legTrend: must be one of: none, better, same, worse" },
  { "place-unknown", ENTRY AT ", \"painNow\": 1, \"places\": [\"lumbar-left\", \"elbow\"]}]}", "entries[0].places[1]: must be one of: upper-left" },
  { "place-number", ENTRY AT ", \"painNow\": 1, \"places\": [7]}]}", "entries[0].places[0]: must be a text" },
  { "note-list", ENTRY AT ", \"painNow\": 1, \"note\": []}]}", "entries[0].note: must be a text" },
  { "second-entry", ENTRY AT ", \"painNow\": 1}, {" ID2 ", " AT ", \"painNow\": 1, \"note\": null}]}", "entries[1].note: must be a text" },
  { "date-syntax", ENTRY "\"at\": \"1 Jan 2026\", \"painNow\": 1}]}", "entries[0].at: must be a date and time like" },
  { "date-without-time", ENTRY "\"at\": \"2026-01-01\", \"painNow\": 1}]}", "entries[0].at: must be a date and time like" },
  { "date-not-existing", ENTRY "\"at\": \"2026-02-29T08:00:00Z\", \"painNow\": 1}]}", "entries[0].at: is a date or time that does not exist" },
  { "hour-not-existing", ENTRY "\"at\": \"2026-02-28T24:00:00Z\", \"painNow\": 1}]}", "entries[0].at: is a date or time that does not exist" },
  { "date-number", ENTRY "\"at\": 20260101, \"painNow\": 1}]}", "entries[0].at: must be a date and time like" },
  { "routine-empty", SESSION "\"routine\": \"\", \"activeSeconds\": 1, \"completed\": true}]}", "sessions[0].routine: must not be empty" },
  { "seconds-negative", SESSION "\"routine\": \"walk\", \"activeSeconds\": -1, \"completed\": true}]}", "sessions[0].activeSeconds: must be a whole number from 0" },
  { "step-outcome", SESSION "\"routine\": \"walk\", \"activeSeconds\": 1, \"completed\": true, \"steps\": [{\"index\": 0, \"seconds\": 1, \"outcome\": \"lost\"}]}]}", "sessions[0].steps[0].outcome: must be one of: done, skipped, stopped" },
  { "load-four-decimals", LIFT "\"sets\": [{" SET ", \"load\": 107.5001}]}]}", "lifts[0].sets[0].load: must be a number from 0 to 10000 with at most 3 decimals" },
  { "load-almost", LIFT "\"sets\": [{" SET ", \"load\": 107.50000000001}]}]}", "lifts[0].sets[0].load: must be a number" },
  { "load-negative", LIFT "\"sets\": [{" SET ", \"load\": -0.5}]}]}", "lifts[0].sets[0].load: must be a number" },
  { "load-missing", LIFT "\"sets\": [{" SET "}]}]}", "lifts[0].sets[0].load: is missing" },
  { "unit-missing", LIFT "\"sets\": [{\"load\": 5, \"reps\": 5}]}]}", "lifts[0].sets[0].unit: is missing" },
  { "rpe-hundredths", LIFT "\"sets\": [{" SET ", \"load\": 100, \"rpe\": 7.25}]}]}", "lifts[0].sets[0].rpe: must be a number from 0 to 10 with at most 1 decimal" },
  { "step-out-of-range", LIFT "\"ladderStep\": 1000}]}", "lifts[0].ladderStep: must be a whole number from 0 to 100" },
  { "step-negative", LIFT "\"ladderStep\": -1}]}", "lifts[0].ladderStep: must be a whole number from 0 to 100" },
  { "next-morning-without-time", LIFT "\"nextMorning\": {\"pain\": 1}}]}", "lifts[0].nextMorning.at: is missing" },
  { "check-no-id", LIFT "\"check\": \"yesterday\"}]}", "lifts[0].check: must be the id of a form check" },
  { "intake-missing", HEAD "\"episodes\": [{" ID ", \"onset\": \"2026-01-01T08:00:00Z\"}]}", "episodes[0].intake: is missing" },
  { "intake-pain", HEAD "\"episodes\": [{" ID ", \"onset\": \"2026-01-01T08:00:00Z\", \"intake\": {\"onset\": \"same_day\", \"sides\": \"left\", \"worst\": 12}}]}", "episodes[0].intake.worst: must be a whole number" },
  { "sign-unknown", EPISODE "\"triage\": [{" AT ", \"full\": true, \"yes\": [\"RF01\", \"RF15\"]}]}]}", "episodes[0].triage[0].yes: must list ids of warning signs" },
  { "temperature-unit", EPISODE "\"triage\": [{" AT ", \"full\": true, \"temperature\": {\"value\": 38, \"unit\": \"K\"}}]}]}", "episodes[0].triage[0].temperature.unit: must be one of: C, F" },
  { "temperature-range", EPISODE "\"triage\": [{" AT ", \"full\": true, \"temperature\": {\"value\": 98.6, \"unit\": \"C\"}}]}]}", "episodes[0].triage[0].temperature.value: must be a number from 25 to 45" },
  { "step-percent", EPISODE "\"ladders\": [{\"workingWeight\": 180, \"unit\": \"kg\", \"bar\": 20, \"smallestPlate\": 1.25, \"stepPct\": 7.2}]}]}", "episodes[0].ladders[0].stepPct: must be a number from 5 to 10 in steps of 0.5" },
  { "plate-zero", EPISODE "\"ladders\": [{\"workingWeight\": 180, \"unit\": \"kg\", \"bar\": 20, \"smallestPlate\": 0, \"stepPct\": 5}]}]}", "episodes[0].ladders[0].smallestPlate: must be a number from 0.001" },
  { "care-clock", EPISODE "\"care\": {\"wake\": \"7:00\"}}]}", "episodes[0].care.wake: must be a time of day like 07:00" },
  { "care-clock-range", EPISODE "\"care\": {\"wake\": \"07:60\"}}]}", "episodes[0].care.wake: must be a time of day like 07:00" },
  { "care-order", EPISODE "\"care\": {\"wake\": \"09:00\", \"sleep\": \"08:00\"}}]}", "episodes[0].care.sleep: must be later in the day than wake" },
  { "clearance-date", EPISODE "\"clearances\": [{\"by\": \"doctor\", \"date\": \"2026-04-31\", \"allows\": \"P2\"}]}]}", "episodes[0].clearances[0].date: is a date or time that does not exist" },
  { "test-member-missing", EPISODE "\"tests\": [{" AT ", \"kind\": \"hinge\", \"pain\": 0}]}]}", "episodes[0].tests[0].hingeReps: is missing" },
  { "screen-test-twice", HEAD "\"screens\": [{" ID ", \"date\": \"2026-01-01\", \"tests\": [{\"id\": \"walk\", \"done\": true, \"pain\": 0, \"passed\": true}, {\"id\": \"walk\", \"done\": true, \"pain\": 0, \"passed\": true}]}]}", "screens[0].tests[1].id: names a test that is already" },
  { "answer-unknown", HEAD "\"checks\": [{" ID ", " AT ", \"checklist\": \"quick-check\", \"items\": {\"CK06\": \"maybe\"}}]}", "checks[0].items.CK06: must be one of: yes, no, unchecked" },
  { "score-high", HEAD "\"activities\": [{" ID ", \"name\": \"Socks\", \"scores\": [{\"date\": \"2026-01-01\", \"score\": 11}]}]}", "activities[0].scores[0].score: must be a whole number" },
  { "activity-without-name", HEAD "\"activities\": [{" ID "}]}", "activities[0].name: is missing" },
  { "treatment-kind", HEAD "\"treatments\": [{" ID ", " AT ", \"kind\": \"magnets\"}]}", "treatments[0].kind: must be one of: ice" },
  { "own-step-side", HEAD "\"routines\": [{" ID ", \"name\": \"Mine\", \"steps\": [{\"seconds\": 5, \"kind\": \"hold\", \"side\": \"up\"}]}]}", "routines[0].steps[0].side: must be one of: none, left, right" },
};

static void
test_invalid (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = import (invalid[i].text, &error);

  g_assert_null (records);
  g_assert_error (error, LUMBAR_TRANSFER_ERROR, LUMBAR_TRANSFER_ERROR_INVALID);
  if (!g_str_has_prefix (error->message, invalid[i].message))
    g_assert_cmpstr (error->message, ==, invalid[i].message);
}

static const struct
{
  const char *name;
  const char *text;
  int         code;
} refused[] = {
  { "empty", "", LUMBAR_TRANSFER_ERROR_SYNTAX },
  { "text", "hello", LUMBAR_TRANSFER_ERROR_SYNTAX },
  { "cut-short", "{\"format\": \"lumbar-export\", ", LUMBAR_TRANSFER_ERROR_SYNTAX },
  { "behind", HEAD "\"entries\": []} {}", LUMBAR_TRANSFER_ERROR_SYNTAX },
  { "trailing-comma", HEAD "\"entries\": [],}", LUMBAR_TRANSFER_ERROR_SYNTAX },
  { "comment", "/* mine */ " HEAD "\"entries\": []}", LUMBAR_TRANSFER_ERROR_SYNTAX },
  { "nul-escape", HEAD "\"x\": \"a\\u0000b\"}", LUMBAR_TRANSFER_ERROR_SYNTAX },
  { "not-utf8", HEAD "\"x\": \"\xff\"}", LUMBAR_TRANSFER_ERROR_SYNTAX },
  { "two-marks", "\xef\xbb\xbf\xef\xbb\xbf" HEAD "\"entries\": []}", LUMBAR_TRANSFER_ERROR_SYNTAX },
  { "list", "[]", LUMBAR_TRANSFER_ERROR_FORMAT },
  { "null", "null", LUMBAR_TRANSFER_ERROR_FORMAT },
  { "no-format", "{\"version\": 1}", LUMBAR_TRANSFER_ERROR_FORMAT },
  { "other-format", "{\"format\": \"other\", \"version\": 1}", LUMBAR_TRANSFER_ERROR_FORMAT },
  { "format-list", "{\"format\": [], \"version\": 1}", LUMBAR_TRANSFER_ERROR_FORMAT },
  { "no-version", "{\"format\": \"lumbar-export\"}", LUMBAR_TRANSFER_ERROR_FORMAT },
  { "version-text", "{\"format\": \"lumbar-export\", \"version\": \"1\"}", LUMBAR_TRANSFER_ERROR_FORMAT },
  { "version-zero", "{\"format\": \"lumbar-export\", \"version\": 0}", LUMBAR_TRANSFER_ERROR_FORMAT },
  { "version-newer", "{\"format\": \"lumbar-export\", \"version\": 2}", LUMBAR_TRANSFER_ERROR_FORMAT },
};

static void
test_refused (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = import (refused[i].text, &error);

  g_assert_null (records);
  g_assert_error (error, LUMBAR_TRANSFER_ERROR, refused[i].code);
}

static void
test_newer_version_says_so (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = import ("{\"format\": \"lumbar-export\", \"version\": 2, \"entries\": 7}", &error);

  g_assert_null (records);
  g_assert_nonnull (strstr (error->message, "newer Lumbar"));
}

static void
test_syntax_names_the_line (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = import ("{\n\"format\": \"lumbar-export\",\n\"version\" 1}", &error);

  g_assert_null (records);
  g_assert_nonnull (strstr (error->message, "line 3"));
}

static void
test_depth (void)
{
  g_autoptr (GString) text = g_string_new (HEAD "\"x\": ");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = NULL;

  for (int i = 0; i < 100000; i++)
    g_string_append_c (text, '[');
  records = import (text->str, &error);

  g_assert_null (records);
  g_assert_error (error, LUMBAR_TRANSFER_ERROR, LUMBAR_TRANSFER_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "nested"));
}

/* Brackets and escaped quotes inside a text open no level. */
static void
test_depth_counts_no_text (void)
{
  g_autoptr (GString) text = g_string_new (HEAD "\"entries\": [{" ID ", " AT ", \"painNow\": 1, \"note\": \"");
  g_autoptr (LumbarEntry) entry = NULL;

  for (int i = 0; i < 200; i++)
    g_string_append (text, "[{\\\"\\\\");
  g_string_append (text, "\"}]}");
  entry = import_one (text->str);

  g_assert_cmpuint (strlen (entry->note), ==, 800);
}

static void
test_size (void)
{
  gsize            length = LUMBAR_IMPORT_MAX_BYTES + 1;
  g_autofree char *text = g_malloc (length);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = NULL;

  memset (text, ' ', length);
  records = lumbar_import_json (text, (gssize) length, NULL, &error);

  g_assert_null (records);
  g_assert_error (error, LUMBAR_TRANSFER_ERROR, LUMBAR_TRANSFER_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "64 MiB"));
}

/* The text ends where its length says, not at a NUL somewhere behind it. */
static void
test_length (void)
{
  static const char text[] = HEAD "\"entries\": []}\\u0000";
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = lumbar_import_json (text, (gssize) (strlen (text) - strlen ("\\u0000")), NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, 0);
}

static void
test_byte_order_mark (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = import ("\xef\xbb\xbf" HEAD "\"entries\": []}", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, 0);
}

static void
test_defaults (void)
{
  g_autoptr (LumbarEntry) entry = import_one (ENTRY AT ", \"painNow\": 6}]}");

  g_assert_cmpint (entry->worst24, ==, 6);
  g_assert_cmpint (entry->adl, ==, 0);
  g_assert_cmpint (entry->leg_trend, ==, LUMBAR_LEG_TREND_NONE);
  g_assert_cmpint (entry->sleep_ok, ==, LUMBAR_UNANSWERED);
  g_assert_cmpstr (entry->note, ==, "");
}

static void
test_unknown_members (void)
{
  g_autoptr (LumbarEntry) entry = import_one (ENTRY AT ", \"painNow\": 2, \"mood\": {\"painNow\": 99}}], \"dreams\": 7}");

  g_assert_cmpint (entry->pain_now, ==, 2);
}

static void
test_last_of_equal_names_counts (void)
{
  g_autoptr (LumbarEntry) entry = import_one (ENTRY AT ", \"painNow\": 99, \"painNow\": 2}]}");

  g_assert_cmpint (entry->pain_now, ==, 2);
}

static void
test_whole_numbers_may_have_a_point (void)
{
  g_autoptr (LumbarEntry) entry = import_one (ENTRY AT ", \"painNow\": 3.0, \"worst24\": 4e0}]}");

  g_assert_cmpint (entry->pain_now, ==, 3);
  g_assert_cmpint (entry->worst24, ==, 4);
}

static void
test_offset_and_seconds_may_be_missing (void)
{
  g_autoptr (LumbarEntry) winter = import_one (ENTRY "\"at\": \"2026-01-06T18:30\", \"painNow\": 1}]}");
  g_autoptr (LumbarEntry) summer = import_one (ENTRY "\"at\": \"2026-07-06T18:30\", \"painNow\": 1}]}");
  g_autofree char *winter_text = lumbar_moment_format (winter->at);
  g_autofree char *summer_text = lumbar_moment_format (summer->at);

  g_assert_cmpstr (winter_text, ==, "2026-01-06T18:30:00+01:00");
  g_assert_cmpstr (summer_text, ==, "2026-07-06T18:30:00+02:00");
}

static const struct
{
  const char *text;
  gint64      thousandths;
} loads[] = {
  { "0", 0 },
  { "-0", 0 },
  { "0.001", 1 },
  { "1.005", 1005 },
  { "107.5", 107500 },
  { "107.500", 107500 },
  { "1.075e2", 107500 },
  { "231.485", 231485 },
  { "4503.999", 4503999 },
  { "9999.999", 9999999 },
  { "10000", 10000000 },
};

static void
test_loads_are_exact (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (loads); i++)
    {
      g_autofree char *text = g_strdup_printf (LIFT "\"sets\": [{" SET ", \"load\": %s}]}]}", loads[i].text);
      g_autoptr (LumbarLift) lift = import_one (text);

      g_assert_cmpint (g_array_index (lift->sets, LumbarLiftSet, 0).load, ==, loads[i].thousandths);
    }
}

static void
test_care_defaults (void)
{
  g_autoptr (LumbarEpisode) episode = import_one (EPISODE "\"care\": {\"protocol\": \"twoHourly72\"}}]}");

  g_assert_cmpint (episode->care->wake, ==, 7 * 60);
  g_assert_cmpint (episode->care->sleep, ==, 22 * 60 + 30);
  g_assert_cmpint (episode->care->ice, ==, 15);
  g_assert_cmpint (episode->care->heat, ==, 15);
  g_assert_cmpint (lumbar_moment_compare (episode->care->created, episode->onset), ==, 0);
}

static void
test_lists_come_in_order (void)
{
  g_autoptr (LumbarEpisode) episode = import_one (EPISODE "\"triage\": [{\"at\": \"2026-01-03T08:00:00Z\", \"full\": true}, {\"at\": \"2026-01-02T08:00:00Z\", \"full\": false}]}]}");

  g_assert_false (g_array_index (episode->triage, LumbarTriageRecord, 0).full);
  g_assert_true (g_array_index (episode->triage, LumbarTriageRecord, 1).full);
}

/* What comes before what is answered by the plan, not by the import. */
static void
test_order_of_times_is_not_judged (void)
{
  g_autoptr (LumbarEpisode) episode = import_one (EPISODE "\"endedAt\": \"2025-01-01T08:00:00Z\"}]}");

  g_assert_cmpint (lumbar_moment_compare (episode->ended_at, episode->onset), <, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (invalid); i++)
    {
      g_autofree char *path = g_strdup_printf ("/importer/invalid/%s", invalid[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_invalid);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/importer/refused/%s", refused[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_refused);
    }
  g_test_add_func ("/importer/newer-version-says-so", test_newer_version_says_so);
  g_test_add_func ("/importer/syntax-names-the-line", test_syntax_names_the_line);
  g_test_add_func ("/importer/depth", test_depth);
  g_test_add_func ("/importer/depth-counts-no-text", test_depth_counts_no_text);
  g_test_add_func ("/importer/size", test_size);
  g_test_add_func ("/importer/length", test_length);
  g_test_add_func ("/importer/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/importer/defaults", test_defaults);
  g_test_add_func ("/importer/unknown-members", test_unknown_members);
  g_test_add_func ("/importer/last-of-equal-names-counts", test_last_of_equal_names_counts);
  g_test_add_func ("/importer/whole-numbers-may-have-a-point", test_whole_numbers_may_have_a_point);
  g_test_add_func ("/importer/offset-and-seconds-may-be-missing", test_offset_and_seconds_may_be_missing);
  g_test_add_func ("/importer/loads-are-exact", test_loads_are_exact);
  g_test_add_func ("/importer/care-defaults", test_care_defaults);
  g_test_add_func ("/importer/lists-come-in-order", test_lists_come_in_order);
  g_test_add_func ("/importer/order-of-times-is-not-judged", test_order_of_times_is_not_judged);

  return g_test_run ();
}
