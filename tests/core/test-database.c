/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The database layer: records of every kind come back as they went in, and
 * what contradicts the schema does not go in. */

#include "lumbar-database.h"
#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-lift.h"
#include "lumbar-migrations.h"
#include "lumbar-record-fixtures.h"
#include "lumbar-table.h"
#include "lumbar-treatment.h"

static LumbarDatabase *
open_diary (void)
{
  g_autoptr (GError) error = NULL;
  LumbarDatabase *db = lumbar_database_open (":memory:", LUMBAR_DATABASE_CREATE, &error);

  g_assert_no_error (error);
  g_assert_true (lumbar_migrations_run (db, 0, &error));
  g_assert_no_error (error);

  return db;
}

static gboolean
put (LumbarDatabase *db,
     gpointer        record,
     GError        **error)
{
  return lumbar_table_put (db, record, error);
}

static void
assert_holds (LumbarDatabase *db,
              gconstpointer   record)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  g_autoptr (GError) error = NULL;

  g_assert_true (lumbar_table_load (db, ((const LumbarRecord *) record)->kind, records, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, 1);
  lumbar_fixture_assert_equal (g_ptr_array_index (records, 0), record);
}

/* In a transaction, as the diary does it. */
static void
assert_put (LumbarDatabase *db,
            gpointer        record)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (lumbar_database_transact (db, (LumbarTransactionFunc) put, record, &error));
  g_assert_no_error (error);
}

static void
assert_refused (LumbarDatabase *db,
                gpointer        record)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (lumbar_database_transact (db, (LumbarTransactionFunc) put, record, &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_CONSTRAINT);
}

static void
test_full_records_come_back (void)
{
  g_autoptr (LumbarDatabase) db = open_diary ();

  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    {
      g_autoptr (LumbarRecord) record = lumbar_fixture_full (kind);

      assert_put (db, record);
      assert_holds (db, record);
    }
}

static void
test_random_records_come_back (void)
{
  guint32 seed = (guint32) g_test_rand_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);

  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (LumbarDatabase) db = open_diary ();
      g_autoptr (LumbarRecord) record = lumbar_fixture_random (rand, i % LUMBAR_N_RECORD_KINDS);
      g_autoptr (LumbarRecord) other = lumbar_fixture_random (rand, i % LUMBAR_N_RECORD_KINDS);

      assert_put (db, record);
      assert_holds (db, record);

      /* Another version takes its place, with all rows of its lists. */
      g_set_str (&other->id, record->id);
      assert_put (db, other);
      assert_holds (db, other);
    }
}

static void
test_deleting_leaves_no_rows (void)
{
  g_autoptr (LumbarDatabase) db = open_diary ();
  g_autoptr (LumbarEpisode) episode = lumbar_fixture_full (LUMBAR_RECORD_EPISODE);
  g_autoptr (GError) error = NULL;
  gint64 n_rows = -1;

  assert_put (db, episode);
  g_assert_true (lumbar_table_delete (db, LUMBAR_RECORD_EPISODE, episode->record.id, &error));
  g_assert_no_error (error);
  g_assert_true (lumbar_database_get_number (db,
                                             "SELECT (SELECT count(*) FROM triage) + (SELECT count(*) FROM release) + "
                                             "(SELECT count(*) FROM clearance) + (SELECT count(*) FROM ladder) + "
                                             "(SELECT count(*) FROM test) + (SELECT count(*) FROM episode)",
                                             &n_rows, &error));
  g_assert_cmpint (n_rows, ==, 0);

  g_assert_false (lumbar_table_delete (db, LUMBAR_RECORD_EPISODE, episode->record.id, &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_NOT_FOUND);
}

static void
test_contradictions_are_refused (void)
{
  g_autoptr (LumbarDatabase) db = open_diary ();
  g_autoptr (LumbarEntry) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarLift) lift = lumbar_fixture_full (LUMBAR_RECORD_LIFT);
  g_autoptr (LumbarTreatment) treatment = lumbar_fixture_full (LUMBAR_RECORD_TREATMENT);
  g_autoptr (LumbarEpisode) episode = lumbar_fixture_full (LUMBAR_RECORD_EPISODE);
  LumbarMoment at = entry->at;

  assert_put (db, entry);

  entry->pain_now = 11;
  assert_refused (db, entry);
  entry->pain_now = LUMBAR_UNANSWERED;
  assert_refused (db, entry);
  entry->pain_now = 3;
  entry->at = LUMBAR_MOMENT_NONE;
  assert_refused (db, entry);
  entry->at = at;
  entry->leg_trend = (LumbarLegTrend) 17;
  assert_refused (db, entry);
  entry->leg_trend = LUMBAR_LEG_TREND_NONE;
  entry->places = (LumbarPlaces) (1 << 30);
  assert_refused (db, entry);
  entry->places = 0;
  g_set_str (&entry->note, "\xff");
  assert_refused (db, entry);
  g_set_str (&entry->note, "");
  g_set_str (&entry->record.id, "not-a-uuid");
  assert_refused (db, entry);

  treatment->minutes = -5;
  assert_refused (db, treatment);
  g_array_index (lift->sets, LumbarLiftSet, 1).load = -1;
  assert_refused (db, lift);
  g_array_index (episode->ladders, LumbarLadderSettings, 0).step_pct = 5250000;
  assert_refused (db, episode);
}

static void
test_refused_change_keeps_the_old (void)
{
  g_autoptr (LumbarDatabase) db = open_diary ();
  g_autoptr (LumbarLift) lift = lumbar_fixture_full (LUMBAR_RECORD_LIFT);
  g_autoptr (LumbarLift) broken = lumbar_record_copy (lift);

  assert_put (db, lift);
  g_array_index (broken->sets, LumbarLiftSet, 2).reps = -1;
  assert_refused (db, broken);
  assert_holds (db, lift);
}

static void
test_statement_reports_the_first_bad_bind (void)
{
  g_autoptr (LumbarDatabase) db = open_diary ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarStatement) stmt = lumbar_database_prepare (db, "SELECT :a", &error);

  lumbar_statement_bind_int (stmt, ":nowhere", 1);
  lumbar_statement_bind_int (stmt, ":elsewhere", 1);
  g_assert_cmpint (lumbar_statement_step (stmt, &error), ==, LUMBAR_STEP_ERROR);
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, ":nowhere"));
}

static void
test_wrong_sql_is_an_error (void)
{
  g_autoptr (LumbarDatabase) db = open_diary ();
  g_autoptr (GError) error = NULL;

  g_assert_null (lumbar_database_prepare (db, "SELECT * FROM nowhere", &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED);
}

static void
test_new_file_is_marked (void)
{
  g_autoptr (LumbarDatabase) db = open_diary ();
  g_autoptr (GError) error = NULL;
  gint64 number;

  g_assert_true (lumbar_database_get_number (db, "PRAGMA application_id", &number, &error));
  g_assert_cmpint (number, ==, LUMBAR_APPLICATION_ID);
  g_assert_true (lumbar_migrations_get_version (db, &number, &error));
  g_assert_cmpint (number, ==, LUMBAR_SCHEMA_VERSION);
  g_assert_true (lumbar_database_get_number (db, "PRAGMA foreign_keys", &number, &error));
  g_assert_cmpint (number, ==, 1);
  g_assert_true (lumbar_database_get_number (db, "PRAGMA synchronous", &number, &error));
  g_assert_cmpint (number, ==, 2);
  g_assert_true (lumbar_database_check (db, &error));
  g_assert_no_error (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/database/full-records-come-back", test_full_records_come_back);
  g_test_add_func ("/database/random-records-come-back", test_random_records_come_back);
  g_test_add_func ("/database/deleting-leaves-no-rows", test_deleting_leaves_no_rows);
  g_test_add_func ("/database/contradictions-are-refused", test_contradictions_are_refused);
  g_test_add_func ("/database/refused-change-keeps-the-old", test_refused_change_keeps_the_old);
  g_test_add_func ("/database/statement-reports-the-first-bad-bind", test_statement_reports_the_first_bad_bind);
  g_test_add_func ("/database/wrong-sql-is-an-error", test_wrong_sql_is_an_error);
  g_test_add_func ("/database/new-file-is-marked", test_new_file_is_marked);

  return g_test_run ();
}
