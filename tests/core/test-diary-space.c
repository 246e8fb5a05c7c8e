/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary when it cannot be written: no permission, no space.
 *
 * Nothing is simulated: the permissions are taken away, from root too by
 * dropping its capabilities, and the space is limited by RLIMIT_FSIZE. */

#include "lumbar-diary.h"
#include "lumbar-entry.h"
#include "lumbar-record-fixtures.h"
#include "moments.h"
#include "test-diary.h"

#include <glib/gstdio.h>
#include <linux/capability.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#define NOON "2025-01-06T12:00:00Z"

/* Root may write everywhere because of its capabilities; without them it is
 * the owner of its files and nothing more. */
static void
drop_capabilities (void)
{
  struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
  struct __user_cap_data_struct   data[_LINUX_CAPABILITY_U32S_3];

  g_assert_cmpint (syscall (SYS_capget, &header, data), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (data); i++)
    data[i].effective = 0;
  g_assert_cmpint (syscall (SYS_capset, &header, data), ==, 0);
}

static void
set_mode (const char *name,
          int         mode)
{
  g_autofree char *path = test_diary_path (name);

  g_assert_cmpint (g_chmod (path, mode), ==, 0);
}

static void
copy_file (const char *from,
           const char *to)
{
  g_autofree char *source = test_diary_path (from);
  g_autofree char *target = test_diary_path (to);
  g_autofree char *data = NULL;
  gsize            length;

  g_assert_true (g_file_get_contents (source, &data, &length, NULL));
  g_assert_true (g_file_set_contents (target, data, (gssize) length, NULL));
}

static LumbarDiary *
open_with (LumbarDiaryFlags flags,
           LumbarStoreState state)
{
  return test_diary_open (NOON, flags, state);
}

static gboolean
put_random (LumbarDiary *diary,
            GRand       *rand,
            GError     **error)
{
  g_autoptr (LumbarEntry) entry = lumbar_fixture_random (rand, LUMBAR_RECORD_ENTRY);

  return lumbar_diary_put (diary, entry, error);
}

static void
add_entries (LumbarDiary *diary,
             guint        n)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_assert_true (put_random (diary, rand, &error));
      g_assert_no_error (error);
    }
}

static void
make_diary (guint n)
{
  g_autoptr (LumbarDiary) diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);

  add_entries (diary, n);
}

/* What a killed program leaves: all entries are in the log only. */
static void
make_killed_diary (guint n)
{
  static const char *const names[] = { "lumbar.db", "lumbar.db-wal", "lumbar.db-shm" };
  LumbarDiary             *diary;

  make_diary (0);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
  add_entries (diary, n);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *kept = g_strconcat ("kept-", names[i], NULL);

      copy_file (names[i], kept);
    }
  lumbar_diary_close (diary);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *kept = g_strconcat ("kept-", names[i], NULL);
      g_autofree char *kept_path = test_diary_path (kept);
      g_autofree char *path = test_diary_path (names[i]);

      g_assert_cmpint (g_rename (kept_path, path), ==, 0);
    }
}

/* Can be read both ways, not written, and not changed by trying. */
static void
assert_only_readable (guint n)
{
  static const LumbarDiaryFlags ways[] = { LUMBAR_DIARY_DEFAULT, LUMBAR_DIARY_SET_ASIDE, LUMBAR_DIARY_READ_ONLY };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autoptr (LumbarDiary) diary = open_with (ways[i], LUMBAR_STORE_READ_ONLY);
      g_autoptr (LumbarRecord) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
      g_autoptr (GError) error = NULL;

      g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, n);
      g_assert_false (lumbar_diary_put (diary, entry, &error));
      g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_READ_ONLY);
      g_clear_error (&error);
      g_assert_false (lumbar_diary_delete (diary, LUMBAR_RECORD_ENTRY, entry->id, &error));
      g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_READ_ONLY);
      g_clear_error (&error);
      g_assert_null (lumbar_diary_backup (diary, moment_at (NOON), &error));
      g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_READ_ONLY);
    }
}

static void
assert_writable_again (guint n)
{
  g_autoptr (LumbarDiary) diary = NULL;

  set_mode ("", 0700);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, n);
  add_entries (diary, 1);
}

static void
test_folder_of_a_closed_diary (void)
{
  make_diary (3);
  set_mode ("", 0500);
  assert_only_readable (3);
  assert_writable_again (3);
}

static void
test_folder_of_a_killed_diary (void)
{
  make_killed_diary (3);
  set_mode ("", 0500);
  assert_only_readable (3);
  assert_writable_again (3);
}

static void
test_folder_with_a_log_but_no_index (void)
{
  g_autofree char *index = test_diary_path ("lumbar.db-shm");

  make_killed_diary (3);
  g_assert_cmpint (g_unlink (index), ==, 0);
  set_mode ("", 0500);
  assert_only_readable (3);
  assert_writable_again (3);
}

static void
test_file (void)
{
  make_diary (3);
  set_mode ("lumbar.db", 0400);
  assert_only_readable (3);
  set_mode ("lumbar.db", 0600);
  assert_writable_again (3);
}

static void
test_folder_and_files (void)
{
  make_killed_diary (3);
  set_mode ("lumbar.db", 0400);
  set_mode ("lumbar.db-wal", 0400);
  set_mode ("lumbar.db-shm", 0400);
  set_mode ("", 0500);
  assert_only_readable (3);
  set_mode ("", 0700);
  set_mode ("lumbar.db", 0600);
  set_mode ("lumbar.db-wal", 0600);
  set_mode ("lumbar.db-shm", 0600);
  assert_writable_again (3);
}

static void
test_empty_folder (void)
{
  g_autofree char *folder = test_diary_path ("");

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  set_mode ("", 0500);
  assert_only_readable (0);
  assert_writable_again (0);
}

static void
test_no_folder (void)
{
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  g_assert_cmpint (g_chmod (g_get_user_data_dir (), 0500), ==, 0);
  assert_only_readable (0);
  g_assert_cmpint (g_chmod (g_get_user_data_dir (), 0700), ==, 0);
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_assert_true (lumbar_store_open_finish (LUMBAR_STORE (object), result, NULL));
  *(gboolean *) user_data = TRUE;
}

static void
open_store (LumbarStore *store)
{
  gboolean opened = FALSE;

  lumbar_store_open_async (store, NULL, opened_cb, &opened);
  while (!opened)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_store_can_try_again (void)
{
  g_autoptr (LumbarStore) store = lumbar_store_new (NULL);

  make_diary (3);
  set_mode ("", 0500);
  open_store (store);
  g_assert_cmpint (lumbar_store_get_state (store), ==, LUMBAR_STORE_READ_ONLY);
  g_assert_cmpuint (lumbar_history_get (lumbar_store_get_history (store), LUMBAR_RECORD_ENTRY)->len, ==, 3);

  set_mode ("", 0700);
  open_store (store);
  g_assert_cmpint (lumbar_store_get_state (store), ==, LUMBAR_STORE_WRITABLE);
}

/* The largest file this process may write, in bytes. */
static void
limit_file_size (rlim_t size)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (size, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static void
test_no_space_while_writing (void)
{
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autoptr (GError) error = NULL;
  guint n = 0;

  make_diary (3);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);

  limit_file_size (300 * 1024);
  while (put_random (diary, rand, &error))
    n++;
  limit_file_size (RLIM_INFINITY);

  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FULL);
  g_assert_cmpuint (n, >, 5);

  /* What was acknowledged is there, now and after a restart; and when there is
   * space again, writing goes on. */
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 3 + n);
  add_entries (diary, 1);
  g_clear_pointer (&diary, lumbar_diary_close);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 4 + n);
}

static void
test_no_space_when_opening (void)
{
  g_autoptr (LumbarDiary) diary = NULL;

  make_diary (3);
  limit_file_size (0);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_READ_ONLY);
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 3);
  g_clear_pointer (&diary, lumbar_diary_close);
  limit_file_size (RLIM_INFINITY);

  assert_writable_again (3);
}

static void
test_no_space_for_a_snapshot (void)
{
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (GPtrArray) snapshots = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = test_diary_path ("snapshots");
  g_autoptr (GDir) dir = NULL;

  make_diary (3);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
  limit_file_size (20 * 1024);
  g_assert_null (lumbar_diary_backup (diary, moment_at (NOON), &error));
  limit_file_size (RLIM_INFINITY);
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FULL);

  /* Nothing half-written is left: only today's, from opening. */
  dir = g_dir_open (folder, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (dir), ==, "2025-01-06-daily.db");
  g_assert_null (g_dir_read_name (dir));
}

static void
delete_one (LumbarDiary *diary)
{
  g_autoptr (LumbarHistory) history = lumbar_diary_load (diary, NULL);
  const LumbarRecord *entry = lumbar_history_get (history, LUMBAR_RECORD_ENTRY)->pdata[0];

  g_assert_true (lumbar_diary_delete (diary, LUMBAR_RECORD_ENTRY, entry->id, NULL));
}

static void
test_no_space_while_restoring (void)
{
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (LumbarSnapshot) snapshot = NULL;
  g_autoptr (GError) error = NULL;

  make_diary (300);
  diary = open_with (LUMBAR_DIARY_DEFAULT, LUMBAR_STORE_WRITABLE);
  snapshot = lumbar_diary_backup (diary, moment_at (NOON), &error);
  g_assert_no_error (error);
  delete_one (diary);

  /* Room for a copy of what is there, but not for the log of all its pages. */
  limit_file_size ((rlim_t) snapshot->bytes + 100);
  g_assert_false (lumbar_diary_restore (diary, snapshot->name, moment_at (NOON), &error));
  limit_file_size (RLIM_INFINITY);
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FULL);

  /* Either all of it or nothing: here nothing. */
  g_assert_cmpuint (test_diary_count (diary, LUMBAR_RECORD_ENTRY), ==, 299);
  g_clear_pointer (&diary, lumbar_diary_close);
  assert_writable_again (299);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_unsetenv ("LUMBAR_DATA_DIR");
  drop_capabilities ();
  signal (SIGXFSZ, SIG_IGN);

  g_test_add_func ("/diary-space/folder-of-a-closed-diary", test_folder_of_a_closed_diary);
  g_test_add_func ("/diary-space/folder-of-a-killed-diary", test_folder_of_a_killed_diary);
  g_test_add_func ("/diary-space/folder-with-a-log-but-no-index", test_folder_with_a_log_but_no_index);
  g_test_add_func ("/diary-space/file", test_file);
  g_test_add_func ("/diary-space/folder-and-files", test_folder_and_files);
  g_test_add_func ("/diary-space/empty-folder", test_empty_folder);
  g_test_add_func ("/diary-space/no-folder", test_no_folder);
  g_test_add_func ("/diary-space/store-can-try-again", test_store_can_try_again);
  g_test_add_func ("/diary-space/no-space-while-writing", test_no_space_while_writing);
  g_test_add_func ("/diary-space/no-space-when-opening", test_no_space_when_opening);
  g_test_add_func ("/diary-space/no-space-for-a-snapshot", test_no_space_for_a_snapshot);
  g_test_add_func ("/diary-space/no-space-while-restoring", test_no_space_while_restoring);

  return g_test_run ();
}
