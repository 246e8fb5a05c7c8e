/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary when all is well: writing, merging, owning, snapshots. */

#include "lumbar-diary.h"
#include "lumbar-entry.h"
#include "lumbar-record-fixtures.h"
#include "moments.h"
#include "test-diary.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

static LumbarDiary *
open_on (const char *date)
{
  g_autofree char *noon = g_strconcat (date, "T12:00:00Z", NULL);

  return test_diary_open (noon, LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
}

static LumbarDiary *
open_diary (void)
{
  return open_on ("2025-01-06");
}

static void
put (LumbarDiary  *diary,
     gconstpointer record)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (lumbar_diary_put (diary, record, &error));
  g_assert_no_error (error);
}

static LumbarHistory *
load (LumbarDiary *diary)
{
  g_autoptr (GError) error = NULL;
  LumbarHistory *history = lumbar_diary_load (diary, &error);

  g_assert_no_error (error);

  return history;
}

static void
assert_holds (LumbarDiary  *diary,
              gconstpointer record)
{
  const LumbarRecord *head = record;
  g_autoptr (LumbarHistory) history = load (diary);
  gconstpointer found = lumbar_history_find (history, head->kind, head->id);

  g_assert_nonnull (found);
  lumbar_fixture_assert_equal (found, record);
}

/* The names, newest first, with spaces between. */
static char *
list_snapshots (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) snapshots = lumbar_diary_list_snapshots (NULL, &error);
  g_autoptr (GString) names = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < snapshots->len; i++)
    {
      const LumbarSnapshot *snapshot = g_ptr_array_index (snapshots, i);

      g_assert_cmpint (snapshot->bytes, >, 4096);
      g_string_append_printf (names, "%s%s", i > 0 ? " " : "", snapshot->name);
    }

  return g_string_free_and_steal (g_steal_pointer (&names));
}

static void
assert_snapshots (const char *expect)
{
  g_autofree char *names = list_snapshots ();

  g_assert_cmpstr (names, ==, expect);
}

static void
assert_mode (const char *name,
             guint       mode)
{
  g_autofree char *path = test_diary_path (name);
  GStatBuf         info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmphex (info.st_mode & 0777, ==, mode);
}

static void
test_everything_comes_back (void)
{
  g_autoptr (LumbarDiary) diary = open_diary ();

  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    {
      g_autoptr (LumbarRecord) record = lumbar_fixture_full (kind);

      put (diary, record);
    }

  g_clear_pointer (&diary, lumbar_diary_close);
  diary = open_diary ();

  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    {
      g_autoptr (LumbarRecord) record = lumbar_fixture_full (kind);

      assert_holds (diary, record);
    }
}

static void
test_files_are_private (void)
{
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (LumbarEntry) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarSnapshot) snapshot = NULL;
  mode_t mask = umask (0);

  diary = open_diary ();
  put (diary, entry);
  snapshot = lumbar_diary_backup (diary, moment_at ("2025-01-06T13:00:00Z"), NULL);
  umask (mask);

  assert_mode ("", 0700);
  assert_mode ("lumbar.db", 0600);
  assert_mode ("lumbar.db-wal", 0600);
  assert_mode ("lumbar.db-shm", 0600);
  assert_mode ("lumbar.lock", 0600);
  assert_mode ("snapshots", 0700);
  assert_mode ("snapshots/2025-01-06-manual.db", 0600);
}

static void
test_delete_and_undo (void)
{
  g_autoptr (LumbarDiary) diary = open_diary ();
  g_autoptr (LumbarRecord) lift = lumbar_fixture_full (LUMBAR_RECORD_LIFT);
  g_autoptr (GError) error = NULL;

  put (diary, lift);
  g_assert_true (lumbar_diary_delete (diary, LUMBAR_RECORD_LIFT, lift->id, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_LIFT), ==, 0);

  put (diary, lift);
  assert_holds (diary, lift);

  g_assert_false (lumbar_diary_delete (diary, LUMBAR_RECORD_ENTRY, lift->id, &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_NOT_FOUND);
}

static void
assert_merge (LumbarDiary *diary,
              GPtrArray   *records,
              gboolean     dry_run,
              guint        n_added,
              guint        n_replaced)
{
  g_autoptr (GError) error = NULL;
  guint added = 99, replaced = 99;

  g_assert_true (lumbar_diary_merge (diary, records, dry_run, &added, &replaced, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (added, ==, n_added);
  g_assert_cmpuint (replaced, ==, n_replaced);
}

static void
test_merge_goes_by_id_and_time (void)
{
  g_autoptr (LumbarDiary) diary = open_diary ();
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (LumbarEntry) known = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarEntry) newer = lumbar_record_copy (known);
  g_autoptr (LumbarEntry) older = lumbar_record_copy (known);
  g_autoptr (LumbarRecord) lift = lumbar_fixture_full (LUMBAR_RECORD_LIFT);

  put (diary, known);
  g_set_str (&newer->note, "newer");
  g_set_str (&older->note, "older");

  /* An hour later on the wall, but the same instant: not newer. */
  newer->record.modified_at.local += 3600;
  newer->record.modified_at.offset += 3600;
  older->record.modified_at.local -= 1;

  g_ptr_array_add (records, newer);
  g_ptr_array_add (records, lift);
  assert_merge (diary, records, TRUE, 1, 0);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_LIFT), ==, 0);
  assert_merge (diary, records, FALSE, 1, 0);
  assert_holds (diary, known);
  assert_holds (diary, lift);

  newer->record.modified_at.local += 1;
  assert_merge (diary, records, TRUE, 0, 1);
  assert_holds (diary, known);
  assert_merge (diary, records, FALSE, 0, 1);
  assert_holds (diary, newer);

  /* The same file again, then an older one, change nothing. */
  assert_merge (diary, records, FALSE, 0, 0);
  g_ptr_array_set_size (records, 0);
  g_ptr_array_add (records, older);
  assert_merge (diary, records, FALSE, 0, 0);
  assert_holds (diary, newer);
}

static void
test_merge_is_all_or_nothing (void)
{
  g_autoptr (LumbarDiary) diary = open_diary ();
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (LumbarRecord) lift = lumbar_fixture_full (LUMBAR_RECORD_LIFT);
  g_autoptr (LumbarEntry) broken = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (GError) error = NULL;
  guint added = 99, replaced = 99;

  broken->pain_now = 12;
  g_ptr_array_add (records, lift);
  g_ptr_array_add (records, broken);

  g_assert_false (lumbar_diary_merge (diary, records, FALSE, &added, &replaced, &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_CONSTRAINT);
  g_assert_true (g_str_has_prefix (error->message, broken->record.id));
  g_assert_cmpuint (added + replaced, ==, 0);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_LIFT), ==, 0);
}

static void
test_one_owner (void)
{
  g_autoptr (LumbarDiary) owner = open_diary ();
  g_autoptr (LumbarDiary) second = NULL;
  g_autoptr (LumbarDiary) reader = NULL;
  g_autoptr (LumbarEntry) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (GError) error = NULL;

  second = lumbar_diary_open (NULL, LUMBAR_DIARY_SET_ASIDE, moment_at ("2025-01-06T12:00:00Z"), &error);
  g_assert_null (second);
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_BUSY);
  g_clear_error (&error);

  reader = lumbar_diary_open (NULL, LUMBAR_DIARY_READ_ONLY, moment_at ("2025-01-06T12:00:00Z"), &error);
  g_assert_no_error (error);
  g_assert_cmpint (lumbar_diary_get_state (reader), ==, LUMBAR_STORE_READ_ONLY);

  /* It sees what the owner writes meanwhile, and cannot write. */
  put (owner, entry);
  assert_holds (reader, entry);
  g_assert_false (lumbar_diary_put (reader, entry, &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);

  g_clear_pointer (&owner, lumbar_diary_close);
  second = open_diary ();
  assert_holds (second, entry);
}

static void
test_reading_needs_no_diary (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarDiary) reader = lumbar_diary_open (NULL, LUMBAR_DIARY_READ_ONLY, moment_at ("2025-01-06T12:00:00Z"), &error);
  g_autofree char *folder = test_diary_path ("");

  g_assert_no_error (error);
  g_assert_cmpuint (test_diary_count (reader, LUMBAR_RECORD_ENTRY), ==, 0);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

static void
test_one_snapshot_a_day (void)
{
  g_autoptr (LumbarDiary) diary = open_on ("2025-01-06");
  g_autoptr (LumbarEntry) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);

  /* There was nothing to keep yet. */
  assert_snapshots ("");
  put (diary, entry);

  g_clear_pointer (&diary, lumbar_diary_close);
  diary = open_on ("2025-01-06");
  assert_snapshots ("2025-01-06-daily.db");
  g_clear_pointer (&diary, lumbar_diary_close);
  diary = open_on ("2025-01-06");
  assert_snapshots ("2025-01-06-daily.db");

  /* It stayed open over midnight. */
  g_assert_true (lumbar_diary_keep_daily (diary, moment_at ("2025-01-07T00:00:01Z"), NULL));
  g_assert_true (lumbar_diary_keep_daily (diary, moment_at ("2025-01-07T08:00:00Z"), NULL));
  assert_snapshots ("2025-01-07-daily.db 2025-01-06-daily.db");
}

static void
test_old_snapshots_thin_out (void)
{
  g_autoptr (LumbarDiary) diary = open_on ("2025-01-01");
  g_autoptr (LumbarSnapshot) by_hand = lumbar_diary_backup (diary, moment_at ("2025-01-01T12:00:00Z"), NULL);
  g_autofree char *foreign = test_diary_path ("snapshots/2025-01-02-mine.db");
  LumbarMoment     now = moment_at ("2025-01-01T12:00:00Z");

  g_assert_true (g_file_set_contents (foreign, "mine", -1, NULL));

  for (guint i = 0; i < 60; i++)
    {
      g_assert_true (lumbar_diary_keep_daily (diary, now, NULL));
      now.local += 24 * 60 * 60;
    }

  /* Seven days, then the Sundays of four weeks (the first of them not whole). */
  assert_snapshots ("2025-03-01-daily.db 2025-02-28-daily.db 2025-02-27-daily.db 2025-02-26-daily.db "
                    "2025-02-25-daily.db 2025-02-24-daily.db 2025-02-23-daily.db "
                    "2025-02-22-daily.db 2025-02-16-daily.db 2025-02-09-daily.db 2025-02-02-daily.db "
                    "2025-01-01-manual.db");
  g_assert_true (g_file_test (foreign, G_FILE_TEST_EXISTS));
}

static void
test_restore_brings_back (void)
{
  g_autoptr (LumbarDiary) diary = open_diary ();
  g_autoptr (LumbarRecord) lift = lumbar_fixture_full (LUMBAR_RECORD_LIFT);
  g_autoptr (LumbarRecord) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarSnapshot) snapshot = NULL;
  g_autoptr (GError) error = NULL;

  put (diary, lift);
  snapshot = lumbar_diary_backup (diary, moment_at ("2025-01-06T12:00:00Z"), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (snapshot->name, ==, "2025-01-06-manual.db");
  g_assert_cmpint (lumbar_moment_compare (snapshot->at, moment_at ("2025-01-06T12:00:00Z")), ==, 0);

  put (diary, entry);
  g_assert_true (lumbar_diary_delete (diary, LUMBAR_RECORD_LIFT, lift->id, &error));
  g_assert_true (lumbar_diary_restore (diary, snapshot->name, moment_at ("2025-01-08T09:00:00Z"), &error));
  g_assert_no_error (error);
  assert_holds (diary, lift);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 0);
  assert_snapshots ("2025-01-08-before-restore.db 2025-01-06-manual.db");

  /* It can be written as before, and what was there comes back too. */
  put (diary, entry);
  g_assert_true (lumbar_diary_restore (diary, "2025-01-08-before-restore.db", moment_at ("2025-01-08T09:01:00Z"), &error));
  g_assert_no_error (error);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_LIFT), ==, 0);
  g_clear_pointer (&diary, lumbar_diary_close);
  diary = open_diary ();
  assert_holds (diary, entry);
  assert_snapshots ("2025-01-08-before-restore-2.db 2025-01-08-before-restore.db "
                    "2025-01-06-daily.db 2025-01-06-manual.db");
}

static void
test_restore_of_what_is_not_there (void)
{
  static const char *const names[] = {
    "2025-01-05-daily.db",
    "../lumbar.db",
    "../../lumbar/lumbar.db",
    "/etc/passwd",
    "",
    "2025-01-06-manual-1.db",
  };
  g_autoptr (LumbarDiary) diary = open_diary ();
  g_autoptr (LumbarRecord) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);

  put (diary, entry);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (lumbar_diary_restore (diary, names[i], moment_at ("2025-01-06T12:00:00Z"), &error));
      g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_NOT_FOUND);
    }

  assert_holds (diary, entry);
  assert_snapshots ("");
}

static void
test_restore_of_a_damaged_snapshot (void)
{
  g_autoptr (LumbarDiary) diary = open_diary ();
  g_autoptr (LumbarRecord) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarSnapshot) snapshot = lumbar_diary_backup (diary, moment_at ("2025-01-06T12:00:00Z"), NULL);
  g_autofree char *path = test_diary_path ("snapshots/2025-01-06-manual.db");
  g_autoptr (GError) error = NULL;

  put (diary, entry);
  g_assert_true (g_file_set_contents (path, "these are not the bytes of a database", -1, NULL));
  g_assert_false (lumbar_diary_restore (diary, snapshot->name, moment_at ("2025-01-06T12:00:00Z"), &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_DAMAGED);
  assert_holds (diary, entry);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_unsetenv ("LUMBAR_DATA_DIR");

  g_test_add_func ("/diary/everything-comes-back", test_everything_comes_back);
  g_test_add_func ("/diary/files-are-private", test_files_are_private);
  g_test_add_func ("/diary/delete-and-undo", test_delete_and_undo);
  g_test_add_func ("/diary/merge-goes-by-id-and-time", test_merge_goes_by_id_and_time);
  g_test_add_func ("/diary/merge-is-all-or-nothing", test_merge_is_all_or_nothing);
  g_test_add_func ("/diary/one-owner", test_one_owner);
  g_test_add_func ("/diary/reading-needs-no-diary", test_reading_needs_no_diary);
  g_test_add_func ("/diary/one-snapshot-a-day", test_one_snapshot_a_day);
  g_test_add_func ("/diary/old-snapshots-thin-out", test_old_snapshots_thin_out);
  g_test_add_func ("/diary/restore-brings-back", test_restore_brings_back);
  g_test_add_func ("/diary/restore-of-what-is-not-there", test_restore_of_what_is_not_there);
  g_test_add_func ("/diary/restore-of-a-damaged-snapshot", test_restore_of_a_damaged_snapshot);

  return g_test_run ();
}
