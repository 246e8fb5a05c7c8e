/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The application: one process, one diary, one window.
 *
 * It owns the coach, opens the diary behind the first window and holds the
 * commands that work from everywhere. */

#include "config.h"

#include "lumbar-application.h"

#include <glib/gi18n.h>

#include "lumbar-diary.h"
#include "lumbar-entry-dialog.h"
#include "lumbar-help.h"
#include "lumbar-intake-dialog.h"
#include "lumbar-clearance-dialog.h"
#include "lumbar-library.h"
#include "lumbar-lift-dialog.h"
#include "lumbar-mobility.h"
#include "lumbar-morning-dialog.h"
#include "lumbar-screen-dialog.h"
#include "lumbar-test-dialog.h"
#include "lumbar-preferences-dialog.h"
#include "lumbar-quick-check-page.h"
#include "lumbar-remote.h"
#include "lumbar-shortcuts.h"
#include "lumbar-ui-resources.h"
#include "lumbar-window.h"

struct _LumbarApplication
{
  AdwApplication parent_instance;

  /* Owned */
  LumbarCoach   *coach;
  GSettings     *settings;
  LumbarRemote  *remote; /* (nullable) */
  LumbarLibrary *library;
};

G_DEFINE_FINAL_TYPE (LumbarApplication, lumbar_application, ADW_TYPE_APPLICATION)

static LumbarWindow *
get_window (LumbarApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return LUMBAR_IS_WINDOW (window) ? LUMBAR_WINDOW (window) : NULL;
}

static void
store_opened_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (LumbarApplication) self = user_data;
  g_autoptr (GError) error = NULL;

  LumbarWindow *window;

  window = get_window (self);
  if (!lumbar_store_open_finish (LUMBAR_STORE (object), result, &error))
    {
      if (window != NULL)
        lumbar_window_report_error (window, _ ("The diary could not be opened"), error);
      return;
    }

  if (window != NULL)
    lumbar_window_diary_opened (window);
}

/* The window that a command needs, opened when there is none yet. */
static LumbarWindow *
ensure_window (LumbarApplication *self)
{
  if (get_window (self) == NULL)
    g_application_activate (G_APPLICATION (self));

  return get_window (self);
}

static void
present_dialog (LumbarApplication *self,
                AdwDialog         *dialog)
{
  adw_dialog_present (dialog, GTK_WIDGET (ensure_window (self)));
}

static void
new_entry_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  LumbarWindow *window = ensure_window (user_data);

  /* Where another dialog asks something, it is answered first. */
  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) == NULL)
    lumbar_diary_open_entry (window, NULL);
}

static void
quick_check_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  lumbar_form_open_quick_check (ensure_window (user_data));
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static void
help_shown_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (LumbarApplication) self = user_data;
  AdwDialog *dialog;

  if (g_app_info_launch_default_for_uri_finish (result, NULL))
    return;

  dialog = adw_alert_dialog_new (_ ("Help Could Not Be Opened"),
                                 _ ("The help viewer is not installed. Installing “yelp” brings it. If you have a warning sign, contact help before training."));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  present_dialog (self, dialog);
}

static void
my_back_hurts_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  LumbarApplication *self = user_data;

  present_dialog (self, lumbar_intake_dialog_new (self->coach, self->settings));
}

static void
warning_signs_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  LumbarApplication *self = user_data;

  present_dialog (self, lumbar_intake_dialog_new_table (self->coach, self->settings));
}

static void
log_lift_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  LumbarApplication *self = user_data;

  present_dialog (self, lumbar_lift_dialog_new (self->coach, self->settings));
}

static void
morning_after_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  LumbarApplication *self = user_data;
  AdwDialog         *dialog = lumbar_morning_dialog_new (self->coach);

  if (dialog != NULL)
    present_dialog (self, dialog);
}

static void
record_test_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  LumbarApplication *self = user_data;
  LumbarTestKind     kind = g_str_equal (g_variant_get_string (parameter, NULL), "hinge-test") ? LUMBAR_TEST_HINGE : LUMBAR_TEST_CORE;

  present_dialog (self, lumbar_test_dialog_new (self->coach, kind));
}

static void
record_screen_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  LumbarApplication *self = user_data;

  present_dialog (self, lumbar_screen_dialog_new (self->coach));
}

static void
record_clearance_action (GSimpleAction *action,
                         GVariant      *parameter,
                         gpointer       user_data)
{
  LumbarApplication *self = user_data;

  present_dialog (self, lumbar_clearance_dialog_new (self->coach));
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  LumbarApplication *self = user_data;

  present_dialog (self, lumbar_preferences_dialog_new (self->settings));
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  present_dialog (user_data, lumbar_shortcuts_dialog_new ());
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  AdwDialog *dialog = adw_about_dialog_new_from_appdata (LUMBAR_RESOURCE_PREFIX "/metainfo.xml", NULL);

  adw_about_dialog_set_version (ADW_ABOUT_DIALOG (dialog), LUMBAR_VERSION);
  adw_about_dialog_set_comments (ADW_ABOUT_DIALOG (dialog),
                                 _ ("Lumbar teaches and records. It is not a medical device and does not diagnose or treat. It does not replace care from a doctor, physiotherapist or pharmacist. If you have a warning sign, contact help before training."));
  adw_about_dialog_set_copyright (ADW_ABOUT_DIALOG (dialog), _ ("© The Lumbar authors"));
  adw_about_dialog_add_legal_section (ADW_ABOUT_DIALOG (dialog), _ ("Texts and Figures"), NULL, GTK_LICENSE_CUSTOM, "CC BY-SA 4.0");
  present_dialog (user_data, dialog);
}

static void
help_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_autofree char *uri = lumbar_help_dup_uri (get_window (user_data));

  /* Launched by GLib, not by a portal: in a sandbox the viewer that can see
   * these pages is the runtime's own. */
  g_app_info_launch_default_for_uri_async (uri, NULL, NULL, help_shown_cb, g_object_ref (user_data));
}

static void
routine_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  LumbarWindow *window = ensure_window (user_data);

  gtk_window_present (GTK_WINDOW (window));
  lumbar_mobility_open_routine (window, g_variant_get_string (parameter, NULL));
}

/* What the desktop file offers beside the icon. */
static void
start_routine_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  lumbar_application_open_routine (user_data, "morning-5");
}

static void
library_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  LumbarApplication *self = user_data;

  lumbar_library_show (self->library, ensure_window (self));
}

static void
article_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  LumbarApplication *self = user_data;
  LumbarWindow      *window = ensure_window (self);

  gtk_window_present (GTK_WINDOW (window));
  lumbar_library_show_article (self->library, window, g_variant_get_string (parameter, NULL));
}

static const GActionEntry actions[] = {
  { .name = "about", .activate = about_action },
  { .name = "article", .parameter_type = "s", .activate = article_action },
  { .name = "help", .activate = help_action },
  { .name = "library", .activate = library_action },
  { .name = "log-lift", .activate = log_lift_action },
  { .name = "morning-after", .activate = morning_after_action },
  { .name = "my-back-hurts", .activate = my_back_hurts_action },
  { .name = "new-entry", .activate = new_entry_action },
  { .name = "preferences", .activate = preferences_action },
  { .name = "shortcuts", .activate = shortcuts_action },
  { .name = "warning-signs", .activate = warning_signs_action },
  { .name = "quick-check", .activate = quick_check_action },
  { .name = "quit", .activate = quit_action },
  { .name = "record-clearance", .activate = record_clearance_action },
  { .name = "record-screen", .activate = record_screen_action },
  { .name = "record-test", .parameter_type = "s", .activate = record_test_action },
  { .name = "routine", .parameter_type = "s", .activate = routine_action },
  { .name = "start-routine", .activate = start_routine_action },
};

static void
lumbar_application_activate (GApplication *application)
{
  LumbarApplication *self = LUMBAR_APPLICATION (application);
  LumbarWindow      *window = get_window (self);
  LumbarStore       *store = lumbar_coach_get_store (self->coach);

  if (window == NULL)
    {
      window = lumbar_window_new (GTK_APPLICATION (self), self->coach, self->settings);
      lumbar_store_open_async (store, NULL, store_opened_cb, g_object_ref (self));
    }

  gtk_window_present (GTK_WINDOW (window));
}

static void
lumbar_application_startup (GApplication *application)
{
  LumbarApplication *self = LUMBAR_APPLICATION (application);

  lumbar_ui_register_resource ();
  G_APPLICATION_CLASS (lumbar_application_parent_class)->startup (application);

  self->settings = g_settings_new (LUMBAR_APP_ID);
  lumbar_library_set_settings (self->library, self->settings);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  lumbar_shortcuts_install (GTK_APPLICATION (self));
}

/* Commands that find the diary taken hand their records to this process. */
static gboolean
lumbar_application_dbus_register (GApplication    *application,
                                  GDBusConnection *connection,
                                  const char      *path,
                                  GError         **error)
{
  LumbarApplication *self = LUMBAR_APPLICATION (application);

  if (!G_APPLICATION_CLASS (lumbar_application_parent_class)->dbus_register (application, connection, path, error))
    return FALSE;

  g_clear_pointer (&self->remote, lumbar_remote_free);
  self->remote = lumbar_remote_new (connection, lumbar_coach_get_store (self->coach), error);

  return self->remote != NULL;
}

static void
lumbar_application_dbus_unregister (GApplication    *application,
                                    GDBusConnection *connection,
                                    const char      *path)
{
  LumbarApplication *self = LUMBAR_APPLICATION (application);

  g_clear_pointer (&self->remote, lumbar_remote_free);

  G_APPLICATION_CLASS (lumbar_application_parent_class)->dbus_unregister (application, connection, path);
}

static void
lumbar_application_shutdown (GApplication *application)
{
  LumbarApplication *self = LUMBAR_APPLICATION (application);

  lumbar_store_close (lumbar_coach_get_store (self->coach));

  G_APPLICATION_CLASS (lumbar_application_parent_class)->shutdown (application);
}

static void
lumbar_application_dispose (GObject *object)
{
  LumbarApplication *self = LUMBAR_APPLICATION (object);

  g_clear_pointer (&self->remote, lumbar_remote_free);
  g_clear_object (&self->library);
  g_clear_object (&self->coach);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lumbar_application_parent_class)->dispose (object);
}

static void
lumbar_application_class_init (LumbarApplicationClass *klass)
{
  GObjectClass      *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = lumbar_application_dispose;

  application_class->activate = lumbar_application_activate;
  application_class->dbus_register = lumbar_application_dbus_register;
  application_class->dbus_unregister = lumbar_application_dbus_unregister;
  application_class->startup = lumbar_application_startup;
  application_class->shutdown = lumbar_application_shutdown;
}

static void
lumbar_application_init (LumbarApplication *self)
{
}

LumbarApplication *
lumbar_application_new (const char  *data_dir,
                        LumbarClock *clock)
{
  g_autofree char *default_dir = data_dir == NULL ? lumbar_diary_dup_default_dir () : NULL;
  g_autoptr (LumbarStore) store = lumbar_store_new (data_dir != NULL ? data_dir : default_dir);
  g_autoptr (LumbarClock) used_clock = clock != NULL ? g_object_ref (clock) : lumbar_clock_new_system ();
  LumbarApplication *self;

  self = g_object_new (LUMBAR_TYPE_APPLICATION,
                       "application-id", LUMBAR_APP_ID,
                       "resource-base-path", LUMBAR_RESOURCE_PREFIX,
                       NULL);
  self->coach = lumbar_coach_new (store, used_clock);
  self->library = lumbar_library_new (lumbar_coach_get_catalog (self->coach));

  return self;
}

LumbarCoach *
lumbar_application_get_coach (LumbarApplication *self)
{
  g_return_val_if_fail (LUMBAR_IS_APPLICATION (self), NULL);

  return self->coach;
}

void
lumbar_application_open_routine (LumbarApplication *self,
                                 const char        *routine)
{
  g_return_if_fail (LUMBAR_IS_APPLICATION (self));
  g_return_if_fail (routine != NULL);

  g_action_group_activate_action (G_ACTION_GROUP (self), "routine", g_variant_new_string (routine));
}
