/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Hands records to the process that owns the diary, over the session bus.
 *
 * Both ends are here. What travels is an export file, so that the receiving end
 * checks it like any other. */

#include "config.h"

#include "lumbar-remote.h"

#include <glib/gi18n-lib.h>

#include "lumbar-exporter.h"
#include "lumbar-importer.h"

#define OBJECT_PATH "/io/github/lumbarcoach/Lumbar/Diary"
#define INTERFACE LUMBAR_APP_ID ".Diary"
#define ERROR_NAME LUMBAR_APP_ID ".Error"
#define TIMEOUT_MS (60 * 1000)

static const char introspection[] =
  "<node>"
  "  <interface name='" INTERFACE "'>"
  "    <method name='Merge'>"
  "      <arg name='folder' type='ay' direction='in'/>"
  "      <arg name='text' type='s' direction='in'/>"
  "      <arg name='added' type='u' direction='out'/>"
  "      <arg name='replaced' type='u' direction='out'/>"
  "    </method>"
  "  </interface>"
  "</node>";

struct _LumbarRemote
{
  GDBusConnection *connection;
  LumbarStore     *store;
  guint            registration;
};

static void
merged_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  GDBusMethodInvocation *invocation = user_data;
  guint                  added = 0, replaced = 0;
  g_autoptr (GError) error = NULL;

  if (lumbar_store_merge_finish (LUMBAR_STORE (object), result, &added, &replaced, &error))
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(uu)", added, replaced));
  else
    g_dbus_method_invocation_return_dbus_error (invocation, ERROR_NAME, error->message);
}

static gboolean
is_folder_of (LumbarStore *store,
              const char  *folder)
{
  g_autoptr (GFile) own = g_file_new_for_path (lumbar_store_get_data_dir (store));
  g_autoptr (GFile) meant = g_file_new_for_path (folder);

  return g_file_equal (own, meant);
}

static void
method_called_cb (GDBusConnection       *connection,
                  const char            *sender,
                  const char            *path,
                  const char            *interface,
                  const char            *method,
                  GVariant              *parameters,
                  GDBusMethodInvocation *invocation,
                  gpointer               user_data)
{
  LumbarRemote *self = user_data;
  const char   *folder, *text;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GError) error = NULL;

  g_variant_get (parameters, "(^&ay&s)", &folder, &text);
  if (!is_folder_of (self->store, folder))
    {
      g_dbus_method_invocation_return_dbus_error (invocation, ERROR_NAME,
                                                  _ ("the window shows the diary of another folder"));
      return;
    }

  records = lumbar_import_json (text, -1, NULL, &error);
  if (records == NULL)
    g_dbus_method_invocation_return_dbus_error (invocation, ERROR_NAME, error->message);
  else
    lumbar_store_merge_async (self->store, records, NULL, merged_cb, invocation);
}

LumbarRemote *
lumbar_remote_new (GDBusConnection *connection,
                   LumbarStore     *store,
                   GError         **error)
{
  static const GDBusInterfaceVTable vtable = { .method_call = method_called_cb };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (introspection, error);
  g_autoptr (LumbarRemote) self = g_new0 (LumbarRemote, 1);

  self->connection = g_object_ref (connection);
  self->store = g_object_ref (store);
  if (node == NULL)
    return NULL;

  self->registration = g_dbus_connection_register_object (connection, OBJECT_PATH, node->interfaces[0],
                                                          &vtable, self, NULL, error);

  return self->registration != 0 ? g_steal_pointer (&self) : NULL;
}

void
lumbar_remote_free (LumbarRemote *self)
{
  if (self->registration != 0)
    g_dbus_connection_unregister_object (self->connection, self->registration);
  g_clear_object (&self->connection);
  g_clear_object (&self->store);
  g_free (self);
}

static char *
records_to_text (GPtrArray *records)
{
  g_autoptr (LumbarHistory) history = lumbar_history_new (records);

  return lumbar_export_json (history, lumbar_moment_now (NULL), LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);
}

/* Whether there is no window to talk to, rather than one that said no. */
static gboolean
is_nobody_there (const GError *error)
{
  return g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN) ||
         g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_NAME_HAS_NO_OWNER) ||
         g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_UNKNOWN_METHOD);
}

static gboolean
fail_nobody_there (GError **error)
{
  g_set_error_literal (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_BUSY,
                       _ ("the diary is open in another Lumbar; close it and try again"));

  return FALSE;
}

gboolean
lumbar_remote_merge (const char *data_dir,
                     GPtrArray  *records,
                     guint      *out_added,
                     guint      *out_replaced,
                     GError    **error)
{
  g_autoptr (GDBusConnection) connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) call_error = NULL;

  if (connection == NULL)
    return fail_nobody_there (error);

  text = records_to_text (records);
  reply = g_dbus_connection_call_sync (connection, LUMBAR_APP_ID, OBJECT_PATH, INTERFACE, "Merge",
                                       g_variant_new ("(^ays)", data_dir, text), G_VARIANT_TYPE ("(uu)"),
                                       G_DBUS_CALL_FLAGS_NO_AUTO_START, TIMEOUT_MS, NULL, &call_error);
  if (reply != NULL)
    {
      g_variant_get (reply, "(uu)", out_added, out_replaced);
      return TRUE;
    }

  if (is_nobody_there (call_error))
    return fail_nobody_there (error);

  g_dbus_error_strip_remote_error (call_error);
  g_set_error_literal (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED, call_error->message);

  return FALSE;
}
