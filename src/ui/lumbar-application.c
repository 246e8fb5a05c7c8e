/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The application: one process, one diary, one window.
 *
 * It owns the coach, opens the diary behind the first window and holds the
 * commands that work from everywhere. */

#include "config.h"

#include "lumbar-application.h"

#include <glib/gi18n.h>

#include "lumbar-diary.h"
#include "lumbar-ui-resources.h"
#include "lumbar-window.h"

struct _LumbarApplication
{
  AdwApplication parent_instance;

  /* Owned */
  LumbarCoach *coach;
  GSettings   *settings;
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

  if (!lumbar_store_open_finish (LUMBAR_STORE (object), result, &error))
    lumbar_window_report_error (get_window (self), _ ("The diary could not be opened"), error);
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static const GActionEntry actions[] = {
  { .name = "quit", .activate = quit_action },
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
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "app.quit", (const char *[]) { "<primary>q", NULL });
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "window.close", (const char *[]) { "<primary>w", NULL });
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

  return self;
}

LumbarCoach *
lumbar_application_get_coach (LumbarApplication *self)
{
  g_return_val_if_fail (LUMBAR_IS_APPLICATION (self), NULL);

  return self->coach;
}
