/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one window: five views, and what is pushed over them.
 *
 * It remembers its size and the last view, and says in a banner when the
 * diary cannot be written. What the views show is theirs. */

#include "config.h"

#include "lumbar-window.h"

#include <glib/gi18n.h>

#include "lumbar-damage-dialog.h"
#include "lumbar-diary-page.h"
#include "lumbar-form-page.h"
#include "lumbar-mobility-page.h"
#include "lumbar-questions-dialog.h"
#include "lumbar-return-page.h"
#include "lumbar-stop-page.h"
#include "lumbar-today-page.h"
#include "lumbar-welcome-dialog.h"

struct _LumbarWindow
{
  AdwApplicationWindow parent_instance;

  /* Template children */
  AdwToastOverlay   *toast_overlay;
  AdwNavigationView *navigation_view;
  AdwBanner         *banner;
  AdwViewStack      *view_stack;

  /* Owned */
  LumbarCoach *coach;
  GSettings   *settings; /* (nullable) until constructed */

  guint       fill_id; /* source that fills the views not looked at yet */
  guint       ask_id;  /* source that asks what entries told of */
  LumbarFlags asked;   /* what was asked since the window was opened */
  gboolean    opened;  /* the diary is open and was spoken of */
};

G_DEFINE_FINAL_TYPE (LumbarWindow, lumbar_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_COACH = 1,
} LumbarWindowProperty;

static GParamSpec *properties[PROP_COACH + 1];

/* In the order of the switcher. */
typedef struct
{
  const char *name;
  GType (*get_type) (void);
} View;

static const View views[] = {
  { "today", lumbar_today_page_get_type },
  { "form", lumbar_form_page_get_type },
  { "mobility", lumbar_mobility_page_get_type },
  { "diary", lumbar_diary_page_get_type },
  { "return", lumbar_return_page_get_type },
};

static const View *
find_view (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_strcmp0 (views[i].name, name) == 0)
      return &views[i];

  return NULL;
}

/* Builds a view when it is first needed: the window paints sooner.
 * Returns whether there was something to build. */
static gboolean
fill_view (LumbarWindow *self,
           const View   *view)
{
  AdwBin    *bin = ADW_BIN (adw_view_stack_get_child_by_name (self->view_stack, view->name));
  GtkWidget *child;

  if (adw_bin_get_child (bin) != NULL)
    return FALSE;

  /* It may ask something as soon as it has the coach: in the window, then. */
  child = g_object_new (view->get_type (), NULL);
  adw_bin_set_child (bin, child);
  lumbar_view_set_coach (LUMBAR_VIEW (child), self->coach);

  return TRUE;
}

static void
view_shown_cb (LumbarWindow *self)
{
  const View *view = find_view (adw_view_stack_get_visible_child_name (self->view_stack));

  if (self->coach != NULL && view != NULL)
    fill_view (self, view);
}

/* One view at a time, while nothing else is to do. */
static gboolean
fill_next_cb (gpointer user_data)
{
  LumbarWindow *self = user_data;

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (fill_view (self, &views[i]))
      return G_SOURCE_CONTINUE;

  self->fill_id = 0;

  return G_SOURCE_REMOVE;
}

static const char *
banner_text (LumbarStoreState state)
{
  switch (state)
    {
    case LUMBAR_STORE_READ_ONLY:
      return _ ("The diary cannot be written. You can read everything, but nothing new is stored.");
    case LUMBAR_STORE_TOO_NEW:
      return _ ("This diary was written by a newer Lumbar. You can read it; update Lumbar to write.");
    case LUMBAR_STORE_CLOSED:
    case LUMBAR_STORE_WRITABLE:
    case LUMBAR_STORE_RECOVERED:
      break;
    }

  return NULL;
}

/* What the person can do about it, as a whole sentence. */
static const char *
remedy_text (const GError *error)
{
  if (g_error_matches (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FULL))
    return _ ("The disk is full. What was stored before is safe; free some space and try again.");
  if (g_error_matches (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_READ_ONLY))
    return _ ("The folder of the diary cannot be written. What was stored before is safe; check the permissions of the folder.");
  if (g_error_matches (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_TOO_NEW))
    return _ ("The diary was written by a newer Lumbar. Nothing was changed; update Lumbar and try again.");
  if (g_error_matches (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_BUSY))
    return _ ("Another Lumbar is using the diary. Nothing was changed; close it and try again.");

  return _ ("Nothing else was lost. Try again, and restart Lumbar if it goes on.");
}

static void
show_store_state (LumbarWindow *self)
{
  LumbarStore *store = lumbar_coach_get_store (self->coach);
  const char  *text = banner_text (lumbar_store_get_state (store));

  adw_banner_set_title (self->banner, text != NULL ? text : "");
  adw_banner_set_revealed (self->banner, text != NULL);
}

/* Nothing is open that a question would be in the way of. */
static gboolean
is_idle (LumbarWindow *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation_view);

  return page != NULL && g_strcmp0 (adw_navigation_page_get_tag (page), "views") == 0 &&
         adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) == NULL;
}

/* A question that was closed is left alone until the next opening. */
static void
ask_questions_cb (gpointer user_data)
{
  LumbarWindow *self = user_data;
  LumbarFlags   questions = lumbar_plan_get_questions (lumbar_coach_get_plan (self->coach));

  self->ask_id = 0;
  if (!is_idle (self))
    return;

  self->asked &= questions;
  if ((questions & ~self->asked) == 0)
    return;

  self->asked = questions;
  adw_dialog_present (lumbar_questions_dialog_new (self->coach), GTK_WIDGET (self));
}

/* Not at once: what was in the way may just be closing. */
static void
ask_soon (LumbarWindow *self)
{
  if (self->opened && self->ask_id == 0 && lumbar_coach_get_plan (self->coach) != NULL)
    self->ask_id = g_idle_add_once (ask_questions_cb, self);
}

/* GTK 4.18 looks for a new focus as a dialog is hidden and again as it is taken
 * away, and loses a reference in between: all that was in the dialog would stay
 * for good. The dialog gives the focus back itself where there is a widget that
 * had it before. */
static void
dialog_closed_cb (LumbarWindow *self,
                  AdwDialog    *dialog)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (dialog)))
    gtk_window_set_focus (GTK_WINDOW (self), NULL);
}

/* While a dialog is open, no shortcut of the window or the application is
 * looked at. */
static void
offer_help (AdwDialog *dialog)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_F1, 0), gtk_named_action_new ("app.help")));
  gtk_widget_add_controller (GTK_WIDGET (dialog), keys);
}

static void
dialog_shown_cb (LumbarWindow *self)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));

  if (dialog == NULL)
    return;

  /* It may have been below another one, and this has to be the last handler. */
  if (g_signal_handlers_disconnect_by_func (dialog, dialog_closed_cb, self) == 0)
    offer_help (dialog);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (dialog_closed_cb), self, G_CONNECT_SWAPPED);
}

/* The stop card covers everything for as long as the plan says so. */
static void
plan_changed_cb (LumbarWindow *self)
{
  LumbarPlan *plan = lumbar_coach_get_plan (self->coach);
  gboolean    stopped = plan != NULL && plan->outcome == LUMBAR_OUTCOME_EMERGENCY;
  gboolean    shown = adw_navigation_view_find_page (self->navigation_view, "stop") != NULL;

  if (stopped && !shown)
    adw_navigation_view_push (self->navigation_view, lumbar_stop_page_new (self->coach, self->settings));
  else if (!stopped && shown)
    adw_navigation_view_pop_to_tag (self->navigation_view, "views");
  ask_soon (self);
}

static void
show_view_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  lumbar_window_show_view (LUMBAR_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
lumbar_window_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  LumbarWindow *self = LUMBAR_WINDOW (object);

  switch ((LumbarWindowProperty) prop_id)
    {
    case PROP_COACH:
      g_value_set_object (value, self->coach);
      break;
    }
}

static void
lumbar_window_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  LumbarWindow *self = LUMBAR_WINDOW (object);

  switch ((LumbarWindowProperty) prop_id)
    {
    case PROP_COACH:
      self->coach = g_value_dup_object (value);
      break;
    }
}

static void
lumbar_window_dispose (GObject *object)
{
  LumbarWindow *self = LUMBAR_WINDOW (object);

  g_clear_handle_id (&self->fill_id, g_source_remove);
  g_clear_handle_id (&self->ask_id, g_source_remove);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_WINDOW);

  g_clear_object (&self->coach);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lumbar_window_parent_class)->dispose (object);
}

static void
add_view_shortcuts (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, GDK_ALT_MASK, "win.show-view", "s", views[i].name);
}

static void
lumbar_window_class_init (LumbarWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lumbar_window_get_property;
  object_class->set_property = lumbar_window_set_property;
  object_class->dispose = lumbar_window_dispose;

  properties[PROP_COACH] =
    g_param_spec_object ("coach", NULL, NULL,
                         LUMBAR_TYPE_COACH,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/lumbar-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, LumbarWindow, navigation_view);
  gtk_widget_class_bind_template_child (widget_class, LumbarWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, LumbarWindow, view_stack);
  gtk_widget_class_bind_template_callback (widget_class, view_shown_cb);

  gtk_widget_class_install_action (widget_class, "win.show-view", "s", show_view_action);
  add_view_shortcuts (widget_class);
}

static void
lumbar_window_init (LumbarWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
restore_state (LumbarWindow *self)
{
  g_autofree char *view = g_settings_get_string (self->settings, "last-view");

  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);

  if (find_view (view) != NULL)
    adw_view_stack_set_visible_child_name (self->view_stack, view);
  g_settings_bind (self->settings, "last-view", self->view_stack, "visible-child-name", G_SETTINGS_BIND_SET);
  view_shown_cb (self);
}

LumbarWindow *
lumbar_window_new (GtkApplication *application,
                   LumbarCoach    *coach,
                   GSettings      *settings)
{
  LumbarWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (LUMBAR_TYPE_WINDOW,
                       "application", application,
                       "coach", coach,
                       NULL);
  self->settings = g_object_ref (settings);
  restore_state (self);

  g_signal_connect_object (lumbar_coach_get_store (coach), "changed", G_CALLBACK (show_store_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (coach, "plan-changed", G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->navigation_view, "notify::visible-page", G_CALLBACK (ask_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (dialog_shown_cb), NULL);
  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (ask_soon), NULL);
  plan_changed_cb (self);

  return self;
}

LumbarWindow *
lumbar_window_get (GtkWidget *widget)
{
  GtkRoot *root;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  root = gtk_widget_get_root (widget);

  return LUMBAR_IS_WINDOW (root) ? LUMBAR_WINDOW (root) : NULL;
}

GSettings *
lumbar_window_get_settings (LumbarWindow *self)
{
  g_return_val_if_fail (LUMBAR_IS_WINDOW (self), NULL);

  return self->settings;
}

void
lumbar_window_diary_opened (LumbarWindow *self)
{
  LumbarStore *store;

  g_return_if_fail (LUMBAR_IS_WINDOW (self));

  store = lumbar_coach_get_store (self->coach);
  show_store_state (self);
  if (self->fill_id == 0)
    self->fill_id = g_idle_add_full (G_PRIORITY_LOW, fill_next_cb, self, NULL);

  if (lumbar_store_get_state (store) == LUMBAR_STORE_RECOVERED)
    lumbar_damage_dialog_present (GTK_WIDGET (self), store);
  else if (!g_settings_get_boolean (self->settings, "first-run-done"))
    adw_dialog_present (lumbar_welcome_dialog_new (self->settings), GTK_WIDGET (self));
  self->opened = TRUE;
  ask_soon (self);
}

void
lumbar_window_push (LumbarWindow      *self,
                    AdwNavigationPage *page)
{
  g_return_if_fail (LUMBAR_IS_WINDOW (self));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  adw_navigation_view_push (self->navigation_view, page);
}

AdwNavigationPage *
lumbar_window_get_visible_page (LumbarWindow *self)
{
  g_return_val_if_fail (LUMBAR_IS_WINDOW (self), NULL);

  return adw_navigation_view_get_visible_page (self->navigation_view);
}

void
lumbar_window_show_view (LumbarWindow *self,
                         const char   *name)
{
  g_return_if_fail (LUMBAR_IS_WINDOW (self));
  g_return_if_fail (find_view (name) != NULL);

  if (adw_navigation_view_find_page (self->navigation_view, "stop") != NULL)
    return;

  adw_navigation_view_pop_to_tag (self->navigation_view, "views");
  adw_view_stack_set_visible_child_name (self->view_stack, name);
}

void
lumbar_window_add_toast (LumbarWindow *self,
                         AdwToast     *toast)
{
  g_return_if_fail (LUMBAR_IS_WINDOW (self));
  g_return_if_fail (ADW_IS_TOAST (toast));

  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

void
lumbar_window_report_error (LumbarWindow *self,
                            const char   *what,
                            const GError *error)
{
  AdwDialog *dialog;

  g_return_if_fail (LUMBAR_IS_WINDOW (self));

  dialog = adw_alert_dialog_new (what, remedy_text (error));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}
