/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table for spreadsheets: its columns, its quoting, and that what people
 * typed stays text. */

#include "config.h"

#include <string.h>

#include "lumbar-entry.h"
#include "lumbar-exporter.h"
#include "lumbar-importer.h"
#include "random-history.h"

#define HEADINGS "kind,id,time,endedAt,name,painNow,worst24,adl,sharpOnMove,legTrend,painRelief,sleepOk,places,quality," \
                 "painBefore,maxPain,nextMorning,legSymptoms,completed,activeSeconds,minutes,ladderStep,sets,items,note\r\n"

static char *
export_data (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "transfer", "every-kind.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (LumbarHistory) history = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  records = lumbar_import_json (text, -1, NULL, &error);
  g_assert_no_error (error);
  history = lumbar_history_new (records);

  return lumbar_export_csv (history, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);
}

static char *
export_note (const char *note)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  g_autoptr (LumbarHistory) history = NULL;
  LumbarEntry *entry = lumbar_entry_new ();

  g_set_str (&entry->note, note);
  entry->at = (LumbarMoment) { .local = 0 };
  g_ptr_array_add (records, entry);
  history = lumbar_history_new (records);

  return lumbar_export_csv (history, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);
}

static void
assert_has_line (const char *csv,
                 const char *line)
{
  if (strstr (csv, line) == NULL)
    g_error ("missing line: %s in\n%s", line, csv);
}

static void
test_empty (void)
{
  g_autoptr (LumbarHistory) history = lumbar_history_new (NULL);
  g_autofree char *csv = lumbar_export_csv (history, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);

  g_assert_cmpstr (csv, ==, HEADINGS);
}

static void
test_lines (void)
{
  g_autofree char *csv = export_data ();

  g_assert_true (g_str_has_prefix (csv, HEADINGS));
  assert_has_line (csv, "\r\nentry,00000000-0000-4000-8000-000000000012,2026-03-03T07:30:00-03:30,,,2,3,1,no,better,no,yes,lumbar-left,tight,,,,,,,,,,,'=SUM(A1)\r\n");
  assert_has_line (csv, "\r\nsession,00000000-0000-4000-8000-000000000020,2026-02-06T08:00:00+01:00,2026-02-06T08:05:10+01:00,p1-core,,,,,,,,,,2,3,1,,yes,280,,,,,\r\n");
  assert_has_line (csv, "\r\nlift,00000000-0000-4000-8000-000000000030,2026-03-05T18:00:00+01:00,,conventional,,,,,,yes,,,,0,1,2,no,,,,0,20kg×8 warm-up; 107.5kg×8@6.5; 0.125lb×1@10,,\"belt, no straps\"\r\n");
  assert_has_line (csv, "\r\nscreen,00000000-0000-4000-8000-000000000050,2026-03-20,,,,,,,,,,,,,,,,,,,,,hinge:passed walk:not-passed,\r\n");
  assert_has_line (csv, "\r\ntreatment,00000000-0000-4000-8000-000000000070,2026-02-02T19:30:00+01:00,,ice,,,,,,,,,,,,,,,,15,,,,\r\n");
  assert_has_line (csv, "\r\nepisode,00000000-0000-4000-8000-000000000002,2026-02-02T18:30:00+01:00,,,,10,3,,,,,,dull tight throbbing sharp shooting,,,,,,,,,,,\r\n");
}

static const struct
{
  const char *note;
  const char *cell;
} notes[] = {
  { "stiff", "stiff" },
  { "a, b", "\"a, b\"" },
  { "he said \"ow\"", "\"he said \"\"ow\"\"\"" },
  { "two\nlines", "\"two\nlines\"" },
  { "=1+1", "'=1+1" },
  { "+49 30 1", "'+49 30 1" },
  { "-3 today", "'-3 today" },
  { "@home", "'@home" },
  { "\t=1", "'\t=1" },
  { "=A1,B1", "\"'=A1,B1\"" },
  { "1=1", "1=1" },
};

static void
test_notes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      g_autofree char *csv = export_note (notes[i].note);
      g_autofree char *end = g_strconcat (",", notes[i].cell, "\r\n", NULL);

      g_test_message ("%s", notes[i].note);
      g_assert_true (g_str_has_suffix (csv, end));
    }
}

/* The number of fields of the line at *@text; moves it to the next line. */
static int
count_fields (const char **text)
{
  gboolean is_quoted = FALSE;
  int      fields = 1;

  for (; **text != '\0'; (*text)++)
    {
      if (**text == '"')
        is_quoted = !is_quoted;
      else if (**text == ',' && !is_quoted)
        fields++;
      else if (**text == '\r' && !is_quoted)
        break;
    }
  g_assert_true (g_str_has_prefix (*text, "\r\n"));
  *text += 2;

  return fields;
}

static void
test_every_line_has_all_fields (void)
{
  for (guint32 seed = 1; seed <= 30; seed++)
    {
      g_autoptr (LumbarHistory) history = random_history_new (seed, 40);
      g_autofree char *csv = lumbar_export_csv (history, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);

      for (const char *line = csv; *line != '\0';)
        g_assert_cmpint (count_fields (&line), ==, 25);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv/empty", test_empty);
  g_test_add_func ("/csv/lines", test_lines);
  g_test_add_func ("/csv/notes", test_notes);
  g_test_add_func ("/csv/every-line-has-all-fields", test_every_line_has_all_fields);

  return g_test_run ();
}
