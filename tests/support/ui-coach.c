/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "ui-coach.h"

#include "moments.h"
#include "test-folder.h"
#include "ui-test.h"

static void
set_done_cb (gboolean *done)
{
  *done = TRUE;
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  lumbar_store_open_finish (LUMBAR_STORE (object), result, &error);
  g_assert_no_error (error);
}

static void
put_cb (GObject      *object,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  lumbar_store_put_finish (LUMBAR_STORE (object), result, &error);
  g_assert_no_error (error);
}

UiCoach *
ui_coach_new (const char *now)
{
  UiCoach *self = g_new0 (UiCoach, 1);
  gboolean planned = FALSE;
  g_autoptr (LumbarClock) clock = NULL;
  g_autoptr (LumbarStore) store = NULL;

  self->data_dir = g_dir_make_tmp ("lumbar-ui-XXXXXX", NULL);
  self->settings = g_settings_new (LUMBAR_APP_ID);
  clock = lumbar_clock_new_fixed (moment_at (now));
  store = lumbar_store_new (self->data_dir);
  self->coach = lumbar_coach_new (store, clock);

  g_signal_connect_swapped (self->coach, "plan-changed", G_CALLBACK (set_done_cb), &planned);
  lumbar_store_open_async (store, NULL, opened_cb, NULL);
  ui_test_wait_for (&planned);
  g_signal_handlers_disconnect_by_data (self->coach, &planned);

  return self;
}

LumbarMoment
ui_coach_get_now (UiCoach *self)
{
  return lumbar_clock_get_now (lumbar_coach_get_clock (self->coach));
}

void
ui_coach_put (UiCoach *self,
              gpointer record)
{
  gboolean planned = FALSE;

  g_signal_connect_swapped (self->coach, "plan-changed", G_CALLBACK (set_done_cb), &planned);
  lumbar_store_put_async (lumbar_coach_get_store (self->coach), record, put_cb, NULL);
  lumbar_record_unref (record);
  ui_test_wait_for (&planned);
  g_signal_handlers_disconnect_by_data (self->coach, &planned);
}

guint
ui_coach_count (UiCoach         *self,
                LumbarRecordKind kind)
{
  return lumbar_history_get (lumbar_coach_get_history (self->coach), kind)->len;
}

typedef struct
{
  UiCoach         *coach;
  LumbarRecordKind kind;
  guint            count;
} Count;

static gboolean
is_reached (gpointer user_data)
{
  Count *wanted = user_data;

  return ui_coach_count (wanted->coach, wanted->kind) == wanted->count;
}

void
ui_coach_wait_for (UiCoach         *self,
                   LumbarRecordKind kind,
                   guint            count)
{
  Count wanted = { self, kind, count };

  ui_test_wait (is_reached, &wanted);
}

gconstpointer
ui_coach_get (UiCoach         *self,
              LumbarRecordKind kind,
              guint            index)
{
  const GPtrArray *records = lumbar_history_get (lumbar_coach_get_history (self->coach), kind);

  g_assert_cmpuint (index, <, records->len);

  return g_ptr_array_index (records, index);
}

/* One for the whole program: it is the default application. */
static GtkApplication *
get_application (void)
{
  static GtkApplication *application;

  if (application == NULL)
    {
      application = GTK_APPLICATION (adw_application_new (LUMBAR_APP_ID, G_APPLICATION_NON_UNIQUE));
      g_application_register (G_APPLICATION (application), NULL, NULL);
    }

  return application;
}

LumbarWindow *
ui_coach_open_window (UiCoach    *self,
                      const char *view)
{
  LumbarWindow *window = lumbar_window_new (get_application (), self->coach, self->settings);

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  lumbar_window_show_view (window, view);
  gtk_window_present (GTK_WINDOW (window));
  ui_test_settle ();

  return window;
}

void
ui_coach_free (UiCoach *self)
{
  ui_test_settle ();
  ui_test_assert_all_gone ();
  lumbar_store_close (lumbar_coach_get_store (self->coach));
  ui_test_settle ();
  g_assert_finalize_object (self->coach);
  g_object_unref (self->settings);
  test_folder_remove (self->data_dir);
  g_free (self->data_dir);
  g_free (self);
}
