/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Records that go over the session bus to the process that owns the diary. */

#include "config.h"

#include "lumbar-diary.h"
#include "lumbar-entry.h"
#include "lumbar-remote.h"
#include "test-folder.h"

/* A window's end: a bus of its own, the name, the store and its answers. */
typedef struct
{
  GTestDBus       *bus;
  GDBusConnection *connection;
  char            *data_dir;
  LumbarStore     *store;
  LumbarRemote    *remote;
  guint            name;
  gboolean         has_name;
} Fixture;

/* One call of the other end, made on a thread of its own. */
typedef struct
{
  const char *data_dir;
  GPtrArray  *records;
  guint       added;
  guint       replaced;
  gboolean    stored;
  GError     *error;
  gboolean    is_done;
} Call;

static void
name_acquired_cb (GDBusConnection *connection,
                  const char      *name,
                  gpointer         user_data)
{
  Fixture *fixture = user_data;

  fixture->has_name = TRUE;
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  gboolean *is_open = user_data;
  g_autoptr (GError) error = NULL;

  *is_open = lumbar_store_open_finish (LUMBAR_STORE (object), result, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  gboolean is_open = FALSE;
  g_autoptr (GError) error = NULL;

  fixture->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (fixture->bus);
  fixture->data_dir = g_dir_make_tmp ("lumbar-remote-XXXXXX", &error);
  g_assert_no_error (error);

  fixture->store = lumbar_store_new (fixture->data_dir);
  lumbar_store_open_async (fixture->store, NULL, opened_cb, &is_open);
  while (!is_open)
    g_main_context_iteration (NULL, TRUE);

  fixture->connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  g_dbus_connection_set_exit_on_close (fixture->connection, FALSE);
}

static void
open_window (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->remote = lumbar_remote_new (fixture->connection, fixture->store, &error);
  g_assert_no_error (error);
  fixture->name = g_bus_own_name_on_connection (fixture->connection, LUMBAR_APP_ID, G_BUS_NAME_OWNER_FLAGS_NONE, name_acquired_cb, NULL, fixture, NULL);
  while (!fixture->has_name)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  if (fixture->name != 0)
    g_bus_unown_name (fixture->name);
  g_clear_pointer (&fixture->remote, lumbar_remote_free);
  lumbar_store_close (fixture->store);
  g_clear_object (&fixture->store);
  g_dbus_connection_close_sync (fixture->connection, NULL, NULL);
  g_clear_object (&fixture->connection);
  g_test_dbus_stop (fixture->bus);
  g_clear_object (&fixture->bus);
  test_folder_remove (fixture->data_dir);
  g_clear_pointer (&fixture->data_dir, g_free);
}

static GPtrArray *
one_entry (int pain)
{
  GPtrArray   *records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  LumbarEntry *entry = lumbar_entry_new ();

  entry->at = lumbar_moment_now (NULL);
  entry->record.modified_at = entry->at;
  entry->pain_now = pain;
  entry->worst24 = pain;
  g_ptr_array_add (records, entry);

  return records;
}

static gpointer
call_thread (gpointer user_data)
{
  Call *call = user_data;

  call->stored = lumbar_remote_merge (call->data_dir, call->records, &call->added, &call->replaced, &call->error);
  g_atomic_int_set (&call->is_done, TRUE);
  g_main_context_wakeup (NULL);

  return NULL;
}

static void
run_call (Call       *call,
          const char *data_dir)
{
  GThread *thread;

  call->data_dir = data_dir;
  thread = g_thread_new ("call", call_thread, call);
  while (!g_atomic_int_get (&call->is_done))
    g_main_context_iteration (NULL, TRUE);
  g_thread_join (thread);
}

static void
test_stored (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GPtrArray) records = one_entry (4);
  Call call = { .records = records };
  Call again = { .records = records };

  open_window (fixture);
  run_call (&call, fixture->data_dir);

  g_assert_no_error (call.error);
  g_assert_true (call.stored);
  g_assert_cmpuint (call.added, ==, 1);
  g_assert_cmpuint (lumbar_history_get (lumbar_store_get_history (fixture->store), LUMBAR_RECORD_ENTRY)->len, ==, 1);

  run_call (&again, fixture->data_dir);
  g_assert_no_error (again.error);
  g_assert_cmpuint (again.added, ==, 0);
  g_assert_cmpuint (again.replaced, ==, 0);
}

/* Two windows of two folders: what is meant for one never lands in the other. */
static void
test_other_folder (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (GPtrArray) records = one_entry (4);
  Call call = { .records = records };

  open_window (fixture);
  run_call (&call, "/nowhere");

  g_assert_false (call.stored);
  g_assert_error (call.error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED);
  g_assert_cmpstr (call.error->message, ==, "the window shows the diary of another folder");
  g_assert_cmpuint (lumbar_history_get (lumbar_store_get_history (fixture->store), LUMBAR_RECORD_ENTRY)->len, ==, 0);
  g_clear_error (&call.error);
}

/* The receiving end trusts nobody. */
static void
test_invalid (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GPtrArray) records = one_entry (99);
  Call call = { .records = records };

  open_window (fixture);
  run_call (&call, fixture->data_dir);

  g_assert_false (call.stored);
  g_assert_error (call.error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (call.error->message, "entries[0].painNow: "));
  g_clear_error (&call.error);
}

static void
test_nobody_there (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (GPtrArray) records = one_entry (4);
  Call call = { .records = records };

  run_call (&call, fixture->data_dir);

  g_assert_false (call.stored);
  g_assert_error (call.error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_BUSY);
  g_clear_error (&call.error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_dbus_unset ();
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/remote/stored", Fixture, NULL, set_up, test_stored, tear_down);
  g_test_add ("/remote/other-folder", Fixture, NULL, set_up, test_other_folder, tear_down);
  g_test_add ("/remote/invalid", Fixture, NULL, set_up, test_invalid, tear_down);
  g_test_add ("/remote/nobody-there", Fixture, NULL, set_up, test_nobody_there, tear_down);

  return g_test_run ();
}
