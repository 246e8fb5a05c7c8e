/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the tests of widgets share. */

#include "config.h"

#include "ui-test.h"

#include "lumbar-ui-resources.h"
#include "widget-lives.h"

#define PATIENCE_SECONDS 10
#define USUAL_DPI (96 * 1024)
#define PHONE_WIDTH 360

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, LUMBAR_RESOURCE_PREFIX "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

void
ui_test_init (int    *argc,
              char ***argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (argc, argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  /* GTK reads the icons on a thread of its own; a test that ends before it has
   * done so would look as if it leaked. */
  gtk_icon_theme_has_icon (gtk_icon_theme_get_for_display (gdk_display_get_default ()), "open-menu-symbolic");
  lumbar_ui_register_resource ();
  load_style ();
}

/* One for the whole program: a widget may outlive its test. */
static WidgetLives *
get_lives (void)
{
  static WidgetLives *lives;

  if (lives == NULL)
    lives = widget_lives_new ();

  return lives;
}

static gboolean
wake_up_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/* Returns whether the condition came to hold. */
static gboolean
wait_patiently (gboolean (*condition) (gpointer user_data),
                gpointer user_data)
{
  gint64   deadline = g_get_monotonic_time () + PATIENCE_SECONDS * G_USEC_PER_SEC;
  guint    wake_up = g_timeout_add (50, wake_up_cb, NULL);
  gboolean holds;

  while (!(holds = condition (user_data)) && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (wake_up);

  return holds;
}

void
ui_test_wait (gboolean (*condition) (gpointer user_data),
              gpointer user_data)
{
  gboolean came_to_hold = wait_patiently (condition, user_data);

  g_assert_true (came_to_hold);
}

static gboolean
is_done (gpointer user_data)
{
  return *(gboolean *) user_data;
}

void
ui_test_wait_for (gboolean *done)
{
  ui_test_wait (is_done, done);
}

static gboolean
is_gone (gpointer user_data)
{
  return *(gpointer *) user_data == NULL;
}

void
ui_test_wait_until_gone (gpointer *pointer)
{
  ui_test_wait (is_gone, pointer);
}

static void
drain (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static gboolean
are_gone (gpointer user_data)
{
  GPtrArray *faults = user_data;

  g_ptr_array_set_size (faults, 0);
  widget_lives_find_all (get_lives (), faults);

  return faults->len == 0;
}

void
ui_test_assert_all_gone (void)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);

  if (wait_patiently (are_gone, faults))
    return;

  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", (char *) g_ptr_array_index (faults, i));
  g_assert_cmpuint (faults->len, ==, 0);
}

typedef struct
{
  GtkWidget     *window;
  GdkFrameClock *clock;
  gboolean       painted;
} Frame;

static void
painted_cb (Frame *frame)
{
  frame->painted = TRUE;
}

/* A window that goes away meanwhile has no clock any more. */
static gboolean
is_over (gpointer user_data)
{
  Frame *frame = user_data;

  return frame->painted || gtk_widget_get_frame_clock (frame->window) != frame->clock;
}

/* What is new is laid out, and with that mapped, at the next frame; on a busy
 * machine that is not due yet when nothing else is left to do. */
static void
wait_for_frame (GtkWidget *window)
{
  Frame  frame = { .window = window, .clock = gtk_widget_get_frame_clock (window) };
  gulong handler;

  if (frame.clock == NULL || !gtk_widget_get_mapped (window))
    return;

  g_object_ref (frame.clock);
  handler = g_signal_connect_swapped (frame.clock, "after-paint", G_CALLBACK (painted_cb), &frame);
  gdk_frame_clock_request_phase (frame.clock, GDK_FRAME_CLOCK_PHASE_LAYOUT);
  ui_test_wait (is_over, &frame);
  g_signal_handler_disconnect (frame.clock, handler);
  g_object_unref (frame.clock);
}

void
ui_test_settle (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  drain ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      wait_for_frame (window);
      widget_lives_meet (get_lives (), window);
    }
  drain ();
}

GtkWidget *
ui_test_open_window (GtkWidget *content,
                     int        width,
                     int        height)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), content);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  ui_test_settle ();

  return window;
}

static gboolean
property_is (GtkWidget  *widget,
             const char *property,
             const char *text)
{
  GParamSpec      *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (widget), property);
  g_autofree char *value = NULL;

  if (pspec == NULL || pspec->value_type != G_TYPE_STRING || !(pspec->flags & G_PARAM_READABLE))
    return FALSE;

  g_object_get (widget, property, &value, NULL);

  return g_strcmp0 (value, text) == 0;
}

/* The label of a button that wraps is a widget of its own. */
static gboolean
is_child_called (GtkWidget  *widget,
                 const char *name)
{
  GtkWidget *child = GTK_IS_BUTTON (widget) ? gtk_button_get_child (GTK_BUTTON (widget)) : NULL;

  return child != NULL && property_is (child, "label", name);
}

static gboolean
is_called (GtkWidget  *widget,
           const char *name)
{
  return name == NULL || is_child_called (widget, name) ||
         property_is (widget, "name", name) ||
         property_is (widget, "label", name) ||
         property_is (widget, "title", name) ||
         property_is (widget, "tooltip-text", name);
}

GtkWidget *
ui_test_find (GtkWidget  *root,
              GType       type,
              const char *name)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && is_called (root, name))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ui_test_find (child, type, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
ui_test_find_shown (GtkWidget  *root,
                    GType       type,
                    const char *name)
{
  if (!gtk_widget_get_mapped (root))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && is_called (root, name))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ui_test_find_shown (child, type, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* "Delete|KP_Delete" is two triggers in one. */
static gboolean
matches (GtkShortcutTrigger *trigger,
         GtkShortcutTrigger *wanted)
{
  if (GTK_IS_ALTERNATIVE_TRIGGER (trigger))
    return matches (gtk_alternative_trigger_get_first (GTK_ALTERNATIVE_TRIGGER (trigger)), wanted) ||
           matches (gtk_alternative_trigger_get_second (GTK_ALTERNATIVE_TRIGGER (trigger)), wanted);

  return gtk_shortcut_trigger_equal (trigger, wanted);
}

static gboolean
press_in (GtkWidget          *widget,
          GListModel         *shortcuts,
          GtkShortcutTrigger *trigger)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);

      if (matches (gtk_shortcut_get_trigger (shortcut), trigger) &&
          gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                        GTK_SHORTCUT_ACTION_EXCLUSIVE,
                                        widget,
                                        gtk_shortcut_get_arguments (shortcut)))
        return TRUE;
    }

  return FALSE;
}

gboolean
ui_test_press (GtkWidget  *widget,
               const char *trigger)
{
  g_autoptr (GtkShortcutTrigger) wanted = gtk_shortcut_trigger_parse_string (trigger);

  g_assert_nonnull (wanted);

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

      for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

          if (GTK_IS_SHORTCUT_CONTROLLER (controller) && press_in (widget, G_LIST_MODEL (controller), wanted))
            return TRUE;
        }
    }

  return FALSE;
}

int
ui_test_get_min_width (GtkWidget *widget,
                       double     text_scale)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int          width;

  g_object_set (settings, "gtk-xft-dpi", (int) (USUAL_DPI * text_scale), NULL);
  ui_test_settle ();
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", USUAL_DPI, NULL);
  ui_test_settle ();

  return width;
}

void
ui_test_assert_fits_phone (GtkWidget *widget)
{
  g_assert_cmpint (ui_test_get_min_width (widget, 1), <=, PHONE_WIDTH);
  g_assert_cmpint (ui_test_get_min_width (widget, 2), <=, PHONE_WIDTH);
}
