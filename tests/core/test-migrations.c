/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Diaries of every schema version there was: they open, keep their rows, and
 * end with the schema of a new one. */

#include "lumbar-database.h"
#include "lumbar-diary.h"
#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-lift.h"
#include "lumbar-migrations.h"
#include "test-diary.h"

#include <glib/gstdio.h>

static void
install_fixture (guint version)
{
  g_autofree char *name = g_strdup_printf ("%03u.db", version);
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "data", "schema", name, NULL);
  g_autofree char *target = test_diary_path ("lumbar.db");
  g_autofree char *folder = g_path_get_dirname (target);
  g_autofree char *data = NULL;
  gsize            length;

  g_assert_true (g_file_get_contents (source, &data, &length, NULL));
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (target, data, (gssize) length, NULL));
}

static LumbarDiary *
open_diary (void)
{
  return test_diary_open ("2025-02-03T12:00:00Z", LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
}

/* The text of every table, in the order of their names. */
static char *
read_schema (LumbarDatabase *db)
{
  g_autoptr (LumbarStatement) stmt = lumbar_database_prepare (db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name", NULL);
  GString *schema = g_string_new (NULL);

  while (lumbar_statement_step (stmt, NULL) == LUMBAR_STEP_ROW)
    {
      g_autofree char *sql = lumbar_statement_read_text (stmt);

      g_string_append_printf (schema, "%s\n", sql);
    }

  return g_string_free_and_steal (schema);
}

static void
assert_schema_is_new (void)
{
  g_autofree char *path = test_diary_path ("lumbar.db");
  g_autoptr (LumbarDatabase) db = lumbar_database_open (path, LUMBAR_DATABASE_READ, NULL);
  g_autoptr (LumbarDatabase) fresh = lumbar_database_open (":memory:", LUMBAR_DATABASE_CREATE, NULL);
  g_autofree char *found = NULL;
  g_autofree char *expect = NULL;
  gint64           version;

  g_assert_true (lumbar_migrations_run (fresh, 0, NULL));
  found = read_schema (db);
  expect = read_schema (fresh);
  g_assert_cmpstr (found, ==, expect);
  g_assert_true (lumbar_migrations_get_version (db, &version, NULL));
  g_assert_cmpint (version, ==, LUMBAR_SCHEMA_VERSION);
}

static void
assert_moment (LumbarMoment moment,
               const char  *expect)
{
  g_autofree char *text = lumbar_moment_format (moment);

  g_assert_cmpstr (text, ==, expect);
}

static void
assert_rows_of_001 (LumbarHistory *history)
{
  static const guint   counts[LUMBAR_N_RECORD_KINDS] = { 1, 2, 1, 1, 1, 1, 1, 1, 1 };
  const LumbarEpisode *episode;
  const LumbarEntry   *entry;
  const LumbarLift    *lift;

  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    g_assert_cmpuint (lumbar_history_get (history, kind)->len, ==, counts[kind]);

  episode = lumbar_history_get (history, LUMBAR_RECORD_EPISODE)->pdata[0];
  assert_moment (episode->onset, "2025-01-06T13:00:00+01:00");
  g_assert_cmphex (g_array_index (episode->triage, LumbarTriageRecord, 0).yes, ==, LUMBAR_RF (42) | LUMBAR_RF (46));
  g_assert_cmpint (g_array_index (episode->ladders, LumbarLadderSettings, 0).working_weight, ==, 180000);
  g_assert_cmpint (episode->care->wake, ==, 7 * 60);

  entry = lumbar_history_get (history, LUMBAR_RECORD_ENTRY)->pdata[1];
  assert_moment (entry->at, "2025-01-08T03:30:00-03:30");
  g_assert_cmpint (entry->leg_trend, ==, LUMBAR_LEG_TREND_BETTER);

  lift = lumbar_history_get (history, LUMBAR_RECORD_LIFT)->pdata[0];
  g_assert_cmpint (lift->lift, ==, LUMBAR_LIFT_TRAP_BAR);
  g_assert_cmpint (g_array_index (lift->sets, LumbarLiftSet, 1).load, ==, 102500);
  g_assert_cmpint (lift->next_morning.kind, ==, LUMBAR_NEXT_SORENESS);
}

static void
test_every_version_opens (void)
{
  for (guint version = 1; version <= LUMBAR_SCHEMA_VERSION; version++)
    {
      g_autoptr (LumbarDiary) diary = NULL;
      g_autoptr (LumbarHistory) history = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("version %u", version);
      install_fixture (version);
      diary = open_diary ();
      history = lumbar_diary_load (diary, &error);
      g_assert_no_error (error);
      assert_rows_of_001 (history);
      assert_schema_is_new ();
    }
}

static void
test_opening_keeps_a_snapshot (void)
{
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (GPtrArray) snapshots = NULL;

  install_fixture (1);
  diary = open_diary ();
  snapshots = lumbar_diary_list_snapshots (NULL, NULL);
  g_assert_cmpuint (snapshots->len, >=, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_unsetenv ("LUMBAR_DATA_DIR");

  g_test_add_func ("/migrations/every-version-opens", test_every_version_opens);
  g_test_add_func ("/migrations/opening-keeps-a-snapshot", test_opening_keeps_a_snapshot);

  return g_test_run ();
}
