/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The store: answers on this thread, after `changed`, in order. */

#include "lumbar-diary.h"
#include "lumbar-entry.h"
#include "lumbar-record-fixtures.h"

#include <glib/gstdio.h>

typedef struct
{
  LumbarStore  *store;
  guint         n_answers;
  guint         kinds; /* of all `changed` since the last wait */
  guint         n_changed;
  guint         n_changed_at_answer;
  GAsyncResult *result;
} Fixture;

static void
changed_cb (LumbarStore *store,
            guint        kinds,
            gpointer     user_data)
{
  Fixture *fixture = user_data;

  fixture->kinds |= kinds;
  fixture->n_changed++;
}

static void
answer_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  Fixture *fixture = user_data;

  fixture->n_answers++;
  fixture->n_changed_at_answer = fixture->n_changed;
  g_set_object (&fixture->result, result);
}

static GAsyncResult *
wait_for (Fixture *fixture,
          guint    n_answers)
{
  while (fixture->n_answers < n_answers)
    g_main_context_iteration (NULL, TRUE);

  fixture->n_answers = 0;

  return fixture->result;
}

static void
reset (Fixture *fixture)
{
  fixture->kinds = 0;
  fixture->n_changed = 0;
  fixture->n_changed_at_answer = 0;
}

static void
open_store (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  lumbar_store_open_async (fixture->store, NULL, answer_cb, fixture);
  g_assert_true (lumbar_store_open_finish (fixture->store, wait_for (fixture, 1), &error));
  g_assert_no_error (error);
}

static void
put (Fixture *fixture,
     gpointer record)
{
  g_autoptr (GError) error = NULL;

  lumbar_store_put_async (fixture->store, record, answer_cb, fixture);
  g_assert_true (lumbar_store_put_finish (fixture->store, wait_for (fixture, 1), &error));
  g_assert_no_error (error);
}

static void
set_up (Fixture      *fixture,
        gconstpointer user_data)
{
  fixture->store = lumbar_store_new (NULL);
  g_signal_connect (fixture->store, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer user_data)
{
  g_clear_object (&fixture->result);
  g_assert_finalize_object (fixture->store);
}

static guint
count (Fixture         *fixture,
       LumbarRecordKind kind)
{
  return lumbar_history_get (lumbar_store_get_history (fixture->store), kind)->len;
}

static void
test_opening_announces_everything (Fixture      *fixture,
                                   gconstpointer user_data)
{
  g_assert_cmpint (lumbar_store_get_state (fixture->store), ==, LUMBAR_STORE_CLOSED);
  g_assert_cmpuint (count (fixture, LUMBAR_RECORD_ENTRY), ==, 0);

  open_store (fixture);

  g_assert_cmpint (lumbar_store_get_state (fixture->store), ==, LUMBAR_STORE_WRITABLE);
  g_assert_cmphex (fixture->kinds, ==, (1 << LUMBAR_N_RECORD_KINDS) - 1);
  g_assert_null (lumbar_store_get_set_aside_name (fixture->store));
}

static void
test_change_comes_before_the_answer (Fixture      *fixture,
                                     gconstpointer user_data)
{
  g_autoptr (LumbarRecord) lift = lumbar_fixture_full (LUMBAR_RECORD_LIFT);

  open_store (fixture);
  reset (fixture);
  put (fixture, lift);

  g_assert_cmpuint (fixture->n_changed_at_answer, ==, 1);
  g_assert_cmphex (fixture->kinds, ==, 1 << LUMBAR_RECORD_LIFT);
  g_assert_true (lumbar_history_find (lumbar_store_get_history (fixture->store), LUMBAR_RECORD_LIFT, lift->id) == lift);
}

static void
test_delete_and_undo (Fixture      *fixture,
                      gconstpointer user_data)
{
  g_autoptr (LumbarRecord) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (GError) error = NULL;

  open_store (fixture);
  put (fixture, entry);
  lumbar_store_delete_async (fixture->store, LUMBAR_RECORD_ENTRY, entry->id, answer_cb, fixture);
  g_assert_true (lumbar_store_delete_finish (fixture->store, wait_for (fixture, 1), &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture, LUMBAR_RECORD_ENTRY), ==, 0);

  put (fixture, entry);
  g_assert_cmpuint (count (fixture, LUMBAR_RECORD_ENTRY), ==, 1);
}

static void
test_refusal_changes_nothing (Fixture      *fixture,
                              gconstpointer user_data)
{
  g_autoptr (LumbarEntry) broken = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (GError) error = NULL;

  broken->adl = 4;
  open_store (fixture);
  reset (fixture);
  lumbar_store_put_async (fixture->store, broken, answer_cb, fixture);
  g_assert_false (lumbar_store_put_finish (fixture->store, wait_for (fixture, 1), &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_CONSTRAINT);
  g_assert_cmpuint (fixture->n_changed, ==, 0);
  g_assert_cmpuint (count (fixture, LUMBAR_RECORD_ENTRY), ==, 0);
}

static void
test_writing_before_opening (Fixture      *fixture,
                             gconstpointer user_data)
{
  g_autoptr (LumbarRecord) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (GError) error = NULL;

  lumbar_store_put_async (fixture->store, entry, answer_cb, fixture);
  g_assert_false (lumbar_store_put_finish (fixture->store, wait_for (fixture, 1), &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED);
}

static void
test_merge_counts (Fixture      *fixture,
                   gconstpointer user_data)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  g_autoptr (GError) error = NULL;
  guint added, replaced;

  g_ptr_array_add (records, lumbar_fixture_full (LUMBAR_RECORD_ENTRY));
  g_ptr_array_add (records, lumbar_fixture_full (LUMBAR_RECORD_SCREEN));
  open_store (fixture);
  reset (fixture);

  lumbar_store_merge_async (fixture->store, records, NULL, answer_cb, fixture);
  g_assert_true (lumbar_store_merge_finish (fixture->store, wait_for (fixture, 1), &added, &replaced, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (added, ==, 2);
  g_assert_cmpuint (replaced, ==, 0);
  g_assert_cmphex (fixture->kinds, ==, 1 << LUMBAR_RECORD_ENTRY | 1 << LUMBAR_RECORD_SCREEN);
  g_assert_cmpuint (count (fixture, LUMBAR_RECORD_SCREEN), ==, 1);

  /* The second time nothing changes, and nothing is announced. */
  reset (fixture);
  lumbar_store_merge_async (fixture->store, records, NULL, answer_cb, fixture);
  g_assert_true (lumbar_store_merge_finish (fixture->store, wait_for (fixture, 1), &added, &replaced, &error));
  g_assert_cmpuint (added + replaced, ==, 0);
  g_assert_cmpuint (fixture->n_changed, ==, 0);
}

static void
test_cancelled_merge_does_not_start (Fixture      *fixture,
                                     gconstpointer user_data)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (records, lumbar_fixture_full (LUMBAR_RECORD_ENTRY));
  open_store (fixture);
  g_cancellable_cancel (cancellable);
  lumbar_store_merge_async (fixture->store, records, cancellable, answer_cb, fixture);
  g_assert_false (lumbar_store_merge_finish (fixture->store, wait_for (fixture, 1), NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count (fixture, LUMBAR_RECORD_ENTRY), ==, 0);
}

static void
test_backup_and_restore (Fixture      *fixture,
                         gconstpointer user_data)
{
  g_autoptr (LumbarRecord) entry = lumbar_fixture_full (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarSnapshot) snapshot = NULL;
  g_autoptr (GPtrArray) snapshots = NULL;
  g_autoptr (GError) error = NULL;

  open_store (fixture);
  lumbar_store_backup_async (fixture->store, answer_cb, fixture);
  snapshot = lumbar_store_backup_finish (fixture->store, wait_for (fixture, 1), &error);
  g_assert_no_error (error);

  put (fixture, entry);
  reset (fixture);
  lumbar_store_restore_async (fixture->store, snapshot->name, answer_cb, fixture);
  g_assert_true (lumbar_store_restore_finish (fixture->store, wait_for (fixture, 1), &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture, LUMBAR_RECORD_ENTRY), ==, 0);
  g_assert_cmphex (fixture->kinds, ==, (1 << LUMBAR_N_RECORD_KINDS) - 1);

  lumbar_store_list_snapshots_async (fixture->store, answer_cb, fixture);
  snapshots = lumbar_store_list_snapshots_finish (fixture->store, wait_for (fixture, 1), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (snapshots->len, ==, 2);
}

static void
test_damaged_diary_is_recovered (Fixture      *fixture,
                                 gconstpointer user_data)
{
  const char      *dir = lumbar_store_get_data_dir (fixture->store);
  g_autofree char *path = g_build_filename (dir, "lumbar.db", NULL);
  g_autofree char *set_aside = NULL;
  g_autofree char *content = NULL;

  g_assert_cmpint (g_mkdir_with_parents (dir, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "not a database at all", -1, NULL));

  open_store (fixture);

  g_assert_cmpint (lumbar_store_get_state (fixture->store), ==, LUMBAR_STORE_RECOVERED);
  set_aside = g_build_filename (dir, lumbar_store_get_set_aside_name (fixture->store), NULL);
  g_assert_true (g_file_get_contents (set_aside, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "not a database at all");
}

static void
test_busy_diary_can_be_tried_again (Fixture      *fixture,
                                    gconstpointer user_data)
{
  g_autoptr (LumbarDiary) owner = lumbar_diary_open (NULL, LUMBAR_DIARY_DEFAULT, lumbar_moment_now (NULL), NULL);
  g_autoptr (GError) error = NULL;

  lumbar_store_open_async (fixture->store, NULL, answer_cb, fixture);
  g_assert_false (lumbar_store_open_finish (fixture->store, wait_for (fixture, 1), &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_BUSY);
  g_assert_cmpint (lumbar_store_get_state (fixture->store), ==, LUMBAR_STORE_CLOSED);

  g_clear_pointer (&owner, lumbar_diary_close);
  open_store (fixture);
}

static void
test_close_waits_for_writes (Fixture      *fixture,
                             gconstpointer user_data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (LumbarDiary) reader = NULL;
  g_autoptr (LumbarHistory) history = NULL;
  g_autoptr (LumbarRecord) late = lumbar_fixture_full (LUMBAR_RECORD_LIFT);
  g_autoptr (GError) error = NULL;

  open_store (fixture);
  for (guint i = 0; i < 50; i++)
    {
      g_autoptr (LumbarRecord) entry = lumbar_fixture_random (rand, LUMBAR_RECORD_ENTRY);

      lumbar_store_put_async (fixture->store, entry, answer_cb, fixture);
    }

  lumbar_store_close (fixture->store);
  g_assert_cmpint (lumbar_store_get_state (fixture->store), ==, LUMBAR_STORE_CLOSED);

  /* Everything is in the file before any callback ran; then all of them run. */
  reader = lumbar_diary_open (NULL, LUMBAR_DIARY_DEFAULT, lumbar_moment_now (NULL), &error);
  g_assert_no_error (error);
  history = lumbar_diary_load (reader, &error);
  g_assert_cmpuint (lumbar_history_get (history, LUMBAR_RECORD_ENTRY)->len, ==, 50);
  wait_for (fixture, 50);

  lumbar_store_put_async (fixture->store, late, answer_cb, fixture);
  g_assert_false (lumbar_store_put_finish (fixture->store, wait_for (fixture, 1), &error));
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED);
}

static void
add (const char *path,
     void (*func) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, func, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_unsetenv ("LUMBAR_DATA_DIR");

  add ("/store/opening-announces-everything", test_opening_announces_everything);
  add ("/store/change-comes-before-the-answer", test_change_comes_before_the_answer);
  add ("/store/delete-and-undo", test_delete_and_undo);
  add ("/store/refusal-changes-nothing", test_refusal_changes_nothing);
  add ("/store/writing-before-opening", test_writing_before_opening);
  add ("/store/merge-counts", test_merge_counts);
  add ("/store/cancelled-merge-does-not-start", test_cancelled_merge_does_not_start);
  add ("/store/backup-and-restore", test_backup_and_restore);
  add ("/store/damaged-diary-is-recovered", test_damaged_diary_is_recovered);
  add ("/store/busy-diary-can-be-tried-again", test_busy_diary_can_be_tried_again);
  add ("/store/close-waits-for-writes", test_close_waits_for_writes);

  return g_test_run ();
}
