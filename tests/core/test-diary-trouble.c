/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary when something is wrong with the file: whatever is found is kept
 * as it was, and what can be read is shown. */

#include "lumbar-database.h"
#include "lumbar-diary.h"
#include "lumbar-entry.h"
#include "lumbar-record-fixtures.h"
#include "moments.h"
#include "test-diary.h"

#include <glib/gstdio.h>
#include <string.h>

#define NOON "2025-01-06T12:00:00Z"

static void
write_file (const char *name,
            const void *data,
            gsize       length)
{
  g_autofree char *path = test_diary_path (name);
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, data, (gssize) length, NULL));
}

static GBytes *
read_file (const char *name)
{
  g_autofree char *path = test_diary_path (name);
  char            *data;
  gsize            length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));

  return g_bytes_new_take (data, length);
}

static void
assert_file (const char *name,
             GBytes     *expect)
{
  g_autoptr (GBytes) found = read_file (name);

  g_assert_true (g_bytes_equal (found, expect));
}

static LumbarDiary *
open_with (LumbarDiaryFlags flags,
           LumbarStoreState state)
{
  return test_diary_open (NOON, flags, state);
}

static void
assert_refused (LumbarDiaryFlags flags)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarDiary) diary = lumbar_diary_open (NULL, flags, moment_at (NOON), &error);

  g_assert_null (diary);
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_DAMAGED);
}

/* A diary with @n entries, closed. */
static void
make_diary (guint n)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (lumbar_record_unref);
  g_autoptr (LumbarDiary) diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (entries, lumbar_fixture_random (rand, LUMBAR_RECORD_ENTRY));

  g_assert_true (lumbar_diary_merge (diary, entries, FALSE, NULL, NULL, NULL));
}

/* Refused as it is; set aside byte for byte when that is allowed. */
static void
assert_set_aside (const char *expect_name)
{
  g_autoptr (GBytes) before = read_file ("lumbar.db");
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (LumbarRecord) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);

  assert_refused (LUMBAR_DIARY_DEFAULT);
  assert_refused (LUMBAR_DIARY_READ_ONLY);
  assert_refused (LUMBAR_DIARY_READ_ONLY | LUMBAR_DIARY_SET_ASIDE);
  assert_file ("lumbar.db", before);

  diary = open_with (LUMBAR_DIARY_SET_ASIDE, LUMBAR_STORE_RECOVERED);
  g_assert_cmpstr (lumbar_diary_get_set_aside_name (diary), ==, expect_name);
  assert_file (expect_name, before);

  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 0);
  g_assert_true (lumbar_diary_put (diary, entry, NULL));
  g_clear_pointer (&diary, lumbar_diary_close);

  diary = open_with (LUMBAR_DIARY_SET_ASIDE, LUMBAR_STORE_WRITABLE);
  g_assert_null (lumbar_diary_get_set_aside_name (diary));
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 1);
}

static void
test_random_bytes (void)
{
  static const gsize sizes[] = { 1, 15, 16, 99, 100, 512, 4095, 4096, 70000 };
  guint32            seed = (guint32) g_test_rand_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree guint8 *data = g_malloc (sizes[i]);
      g_autofree char   *name = i == 0 ? g_strdup ("lumbar-damaged-2025-01-06.db")
                                       : g_strdup_printf ("lumbar-damaged-2025-01-06-%u.db", i + 1);

      for (gsize j = 0; j < sizes[i]; j++)
        data[j] = (guint8) g_rand_int (rand);

      g_test_message ("%" G_GSIZE_FORMAT " bytes", sizes[i]);
      write_file ("lumbar.db", data, sizes[i]);
      assert_set_aside (name);
    }
}

static void
test_truncated (void)
{
  g_autoptr (GBytes) whole = NULL;

  make_diary (2000);
  whole = read_file ("lumbar.db");
  g_assert_cmpuint (g_bytes_get_size (whole), >, 100 * 4096);
  write_file ("lumbar.db", g_bytes_get_data (whole, NULL), g_bytes_get_size (whole) / 2);

  assert_set_aside ("lumbar-damaged-2025-01-06.db");
}

static void
test_damaged_in_the_middle (void)
{
  g_autoptr (GBytes) whole = NULL;
  g_autofree guint8 *data = NULL;
  gsize              size;

  make_diary (2000);
  whole = read_file ("lumbar.db");
  data = g_bytes_unref_to_data (g_steal_pointer (&whole), &size);
  memset (data + size / 4096 / 2 * 4096, 0x5a, 4096);
  write_file ("lumbar.db", data, size);

  assert_set_aside ("lumbar-damaged-2025-01-06.db");
}

static void
test_another_programs_database (void)
{
  g_autofree char *path = test_diary_path ("lumbar.db");

  write_file ("lumbar.db", "", 0);
  {
    g_autoptr (LumbarDatabase) db = lumbar_database_open (path, LUMBAR_DATABASE_CREATE, NULL);

    g_assert_true (lumbar_database_exec (db, "CREATE TABLE recipes (name TEXT); PRAGMA user_version = 1", NULL));
  }

  assert_set_aside ("lumbar-damaged-2025-01-06.db");
}

static void
test_emptied_file (void)
{
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (LumbarSnapshot) snapshot = NULL;
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);

  /* Without a byte and without a past: a new diary. */
  write_file ("lumbar.db", "", 0);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
  snapshot = lumbar_diary_backup (diary, moment_at (NOON), NULL);
  g_assert_nonnull (snapshot);
  g_clear_pointer (&diary, lumbar_diary_close);

  /* There are snapshots, so something was in it once. */
  write_file ("lumbar.db", "", 0);
  assert_refused (LUMBAR_DIARY_DEFAULT);
  diary = open_with (LUMBAR_DIARY_SET_ASIDE, LUMBAR_STORE_RECOVERED);
  assert_file ("lumbar-damaged-2025-01-06.db", nothing);
}

static void
test_the_log_goes_along (void)
{
  g_autoptr (GBytes) wal = g_bytes_new_static ("log", 3);
  g_autoptr (GBytes) shm = g_bytes_new_static ("index", 5);
  g_autofree char *old_wal = test_diary_path ("lumbar-damaged-2025-01-06.db-wal");
  g_autoptr (LumbarDiary) diary = NULL;

  /* A log of that name is there already: it stays, and the name is not used. */
  write_file ("lumbar-damaged-2025-01-06.db-wal", "other", 5);
  write_file ("lumbar.db", "no database", 11);
  write_file ("lumbar.db-wal", "log", 3);
  write_file ("lumbar.db-shm", "index", 5);

  diary = open_with (LUMBAR_DIARY_SET_ASIDE, LUMBAR_STORE_RECOVERED);
  g_assert_cmpstr (lumbar_diary_get_set_aside_name (diary), ==, "lumbar-damaged-2025-01-06-2.db");
  assert_file ("lumbar-damaged-2025-01-06-2.db-wal", wal);
  g_assert_true (g_file_test (old_wal, G_FILE_TEST_EXISTS));

  /* SQLite never opened it far enough to touch the index. */
  assert_file ("lumbar-damaged-2025-01-06-2.db-shm", shm);
}

static void
test_recovered_diary_gets_its_snapshot_back (void)
{
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (GPtrArray) snapshots = NULL;
  g_autoptr (GError) error = NULL;

  make_diary (10);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
  g_clear_pointer (&diary, lumbar_diary_close);
  write_file ("lumbar.db", "oh no", 5);

  diary = open_with (LUMBAR_DIARY_SET_ASIDE, LUMBAR_STORE_RECOVERED);
  snapshots = lumbar_diary_list_snapshots (NULL, NULL);
  g_assert_cmpuint (snapshots->len, ==, 1);
  g_assert_true (lumbar_diary_restore (diary, ((LumbarSnapshot *) snapshots->pdata[0])->name, moment_at (NOON), &error));
  g_assert_no_error (error);
  g_assert_cmpint (lumbar_diary_get_state (diary), ==, LUMBAR_STORE_WRITABLE);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 10);
}

/* As a later Lumbar might leave it. */
static void
make_newer (const char *sql)
{
  g_autofree char *path = test_diary_path ("lumbar.db");
  g_autoptr (LumbarDatabase) db = NULL;

  make_diary (5);
  db = lumbar_database_open (path, LUMBAR_DATABASE_CREATE, NULL);
  g_assert_true (lumbar_database_exec (db, sql, NULL));
  lumbar_database_set_trusted (db);
}

static void
test_newer_version (void)
{
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (LumbarRecord) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GError) error = NULL;

  make_newer ("PRAGMA user_version = 99; ALTER TABLE entry ADD COLUMN mood TEXT");
  before = read_file ("lumbar.db");

  diary = open_with (LUMBAR_DIARY_SET_ASIDE, LUMBAR_STORE_TOO_NEW);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 5);
  g_assert_false (lumbar_diary_put (diary, entry, &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_TOO_NEW);
  g_clear_error (&error);
  g_assert_null (lumbar_diary_backup (diary, moment_at (NOON), &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_TOO_NEW);
  g_clear_pointer (&diary, lumbar_diary_close);

  diary = open_with (LUMBAR_DIARY_READ_ONLY, LUMBAR_STORE_TOO_NEW);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 5);
  g_clear_pointer (&diary, lumbar_diary_close);

  assert_file ("lumbar.db", before);
}

static void
test_newer_version_is_read_as_far_as_possible (void)
{
  g_autoptr (LumbarDiary) diary = NULL;

  make_newer ("PRAGMA user_version = 2; ALTER TABLE lift RENAME COLUMN pre_pain TO pain_before; DROP TABLE screen_test");
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_TOO_NEW);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 5);
}

static void
test_newer_snapshot_is_not_restored (void)
{
  g_autofree char *path = test_diary_path ("snapshots/2025-01-06-manual.db");
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (LumbarSnapshot) snapshot = NULL;
  g_autoptr (GError) error = NULL;

  make_diary (5);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
  snapshot = lumbar_diary_backup (diary, moment_at (NOON), NULL);
  {
    g_autoptr (LumbarDatabase) db = lumbar_database_open (path, LUMBAR_DATABASE_CREATE, NULL);

    g_assert_true (lumbar_database_exec (db, "PRAGMA user_version = 2", NULL));
  }

  g_assert_false (lumbar_diary_restore (diary, snapshot->name, moment_at (NOON), &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_TOO_NEW);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_unsetenv ("LUMBAR_DATA_DIR");

  g_test_add_func ("/diary-trouble/random-bytes", test_random_bytes);
  g_test_add_func ("/diary-trouble/truncated", test_truncated);
  g_test_add_func ("/diary-trouble/damaged-in-the-middle", test_damaged_in_the_middle);
  g_test_add_func ("/diary-trouble/another-programs-database", test_another_programs_database);
  g_test_add_func ("/diary-trouble/emptied-file", test_emptied_file);
  g_test_add_func ("/diary-trouble/the-log-goes-along", test_the_log_goes_along);
  g_test_add_func ("/diary-trouble/recovered-diary-gets-its-snapshot-back", test_recovered_diary_gets_its_snapshot_back);
  g_test_add_func ("/diary-trouble/newer-version", test_newer_version);
  g_test_add_func ("/diary-trouble/newer-version-is-read-as-far-as-possible", test_newer_version_is_read_as_far_as_possible);
  g_test_add_func ("/diary-trouble/newer-snapshot-is-not-restored", test_newer_snapshot_is_not_restored);

  return g_test_run ();
}
