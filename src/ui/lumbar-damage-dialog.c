/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person sees when the diary's file was damaged. Nothing is deleted:
 * the damaged file stays beside the new one. */

#include "config.h"

#include "lumbar-damage-dialog.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"
#include "lumbar-window.h"

static void
restored_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GtkWidget) parent = user_data;
  g_autoptr (GError) error = NULL;

  if (lumbar_store_restore_finish (LUMBAR_STORE (object), result, &error))
    lumbar_window_add_toast (LUMBAR_WINDOW (parent), adw_toast_new (_ ("Diary restored")));
  else
    lumbar_window_report_error (LUMBAR_WINDOW (parent), _ ("The copy could not be restored"), error);
}

static void
response_cb (AdwAlertDialog *dialog,
             const char     *response,
             LumbarStore    *store)
{
  GtkWidget  *parent = g_object_get_data (G_OBJECT (dialog), "lumbar-parent");
  const char *name = g_object_get_data (G_OBJECT (dialog), "lumbar-snapshot");

  if (g_str_equal (response, "restore"))
    lumbar_store_restore_async (store, name, restored_cb, g_object_ref (parent));
}

static char *
dup_body (LumbarStore          *store,
          const LumbarSnapshot *newest)
{
  const char      *set_aside = lumbar_store_get_set_aside_name (store);
  g_autofree char *date = NULL;

  if (newest == NULL)
    /* Translators: %s is a file name. */
    return g_strdup_printf (_ ("The file could not be read as a diary. It was set aside as “%s”; nothing was deleted. There is no earlier copy, so Lumbar starts with an empty diary."), set_aside);

  date = lumbar_date_dup_text (lumbar_moment_get_date (newest->at));

  /* Translators: the first %s is a file name, the second a date. */
  return g_strdup_printf (_ ("The file could not be read as a diary. It was set aside as “%s”; nothing was deleted. The newest good copy is of %s."), set_aside, date);
}

static void
snapshots_listed_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  LumbarStore *store = LUMBAR_STORE (object);
  g_autoptr (GtkWidget) parent = user_data;
  g_autoptr (GPtrArray) snapshots = lumbar_store_list_snapshots_finish (store, result, NULL);
  const LumbarSnapshot *newest = snapshots != NULL && snapshots->len > 0 ? g_ptr_array_index (snapshots, 0) : NULL;
  g_autofree char      *body = dup_body (store, newest);
  AdwAlertDialog       *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("The Diary Was Unreadable"), body));

  gtk_widget_set_name (GTK_WIDGET (dialog), "damaged-diary");
  adw_alert_dialog_add_response (dialog, "close", _ ("Start _Empty"));
  adw_alert_dialog_set_close_response (dialog, "close");
  if (newest != NULL)
    {
      adw_alert_dialog_add_response (dialog, "restore", _ ("_Restore Copy"));
      adw_alert_dialog_set_response_appearance (dialog, "restore", ADW_RESPONSE_SUGGESTED);
      adw_alert_dialog_set_default_response (dialog, "restore");
      g_object_set_data_full (G_OBJECT (dialog), "lumbar-snapshot", g_strdup (newest->name), g_free);
    }

  g_object_set_data (G_OBJECT (dialog), "lumbar-parent", parent);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), store, 0);
  adw_dialog_present (ADW_DIALOG (dialog), parent);
}

void
lumbar_damage_dialog_present (GtkWidget   *parent,
                              LumbarStore *store)
{
  g_return_if_fail (LUMBAR_IS_WINDOW (parent));
  g_return_if_fail (LUMBAR_IS_STORE (store));

  lumbar_store_list_snapshots_async (store, snapshots_listed_cb, g_object_ref (parent));
}
