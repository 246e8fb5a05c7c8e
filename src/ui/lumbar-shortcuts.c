/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The keys, in one table.
 *
 * Rows without an action are keys that a page handles itself, such as the
 * player's. */

#include "config.h"

#include "lumbar-shortcuts.h"

#include <glib/gi18n.h>

#include "lumbar-rows.h"

typedef struct
{
  const char *title;
  const char *accel;
  const char *action; /* (nullable): detailed action name */
} Shortcut;

typedef struct
{
  const char     *title;
  const Shortcut *shortcuts; /* ends with a NULL title */
} Group;

static const Shortcut general[] = {
  { N_ ("Write a Diary Entry"), "<primary>n", "app.new-entry" },
  { N_ ("Start the Morning Routine"), "<primary>r", "app.start-routine" },
  { N_ ("Quick Check"), "<primary>k", "app.quick-check" },
  { N_ ("Library and Search"), "<primary>f", "app.library" },
  { N_ ("Preferences"), "<primary>comma", "app.preferences" },
  { N_ ("Keyboard Shortcuts"), "<primary>question", "app.shortcuts" },
  { N_ ("Help"), "F1", "app.help" },
  { N_ ("Main Menu"), "F10", NULL },
  { N_ ("Close the Window"), "<primary>w", "window.close" },
  { N_ ("Quit"), "<primary>q", "app.quit" },
  { NULL },
};

static const Shortcut views[] = {
  { N_ ("Today"), "<alt>1", NULL },
  { N_ ("Form"), "<alt>2", NULL },
  { N_ ("Mobility"), "<alt>3", NULL },
  { N_ ("Diary"), "<alt>4", NULL },
  { N_ ("Return"), "<alt>5", NULL },
  { N_ ("Back"), "Escape", NULL },
  { NULL },
};

static const Shortcut player[] = {
  { N_ ("Start or Pause"), "space", NULL },
  { N_ ("Previous Step"), "Left", NULL },
  { N_ ("Next Step"), "Right", NULL },
  { N_ ("Skip the Step"), "s", NULL },
  { N_ ("Leave the Routine"), "Escape", NULL },
  { N_ ("Fullscreen"), "F11", NULL },
  { NULL },
};

static const Shortcut quick_check[] = {
  { N_ ("Answer Cue 1"), "1", NULL },
  { N_ ("Answer Cue 2"), "2", NULL },
  { N_ ("Answer Cue 3"), "3", NULL },
  { N_ ("Answer Cue 4"), "4", NULL },
  { N_ ("All Four, or Done"), "space", NULL },
  { N_ ("Why These Cues"), "question", NULL },
  { NULL },
};

static const Shortcut diary[] = {
  { N_ ("Delete the Entry"), "Delete", NULL },
  { N_ ("Entry Menu"), "Menu", NULL },
  { N_ ("Undo"), "<primary>z", NULL },
  { N_ ("Save an Entry"), "<primary>Return", NULL },
  { NULL },
};

static const Shortcut library[] = {
  { N_ ("From the Search to the Results"), "Down", NULL },
  { N_ ("Open the First Result"), "Return", NULL },
  { N_ ("Scroll an Article"), "space", NULL },
  { N_ ("Print an Article"), "<primary>p", NULL },
  { NULL },
};

static const Shortcut figure[] = {
  { N_ ("Stop and Start the Figure"), "space", NULL },
  { N_ ("A Moment Back"), "Left", NULL },
  { N_ ("A Moment On"), "Right", NULL },
  { N_ ("To the Beginning"), "Home", NULL },
  { NULL },
};

static const Group groups[] = {
  { N_ ("General"), general },
  { N_ ("Views"), views },
  { N_ ("Running a Routine"), player },
  { N_ ("Quick Check"), quick_check },
  { N_ ("Diary"), diary },
  { N_ ("Library"), library },
  { N_ ("Figures"), figure },
};

static GtkWidget *
shortcut_row_new (const Shortcut *shortcut)
{
  GtkWidget       *row = lumbar_row_new (_ (shortcut->title), NULL);
  GdkModifierType  modifiers;
  guint            key;
  g_autofree char *keys = NULL;
  GtkWidget       *label;

  gtk_accelerator_parse (shortcut->accel, &key, &modifiers);
  keys = gtk_accelerator_get_label (key, modifiers);
  label = gtk_label_new (keys);
  gtk_widget_add_css_class (label, "lumbar-keys");
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keys, -1);

  return row;
}

void
lumbar_shortcuts_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (const Shortcut *shortcut = groups[i].shortcuts; shortcut->title != NULL; shortcut++)
      if (shortcut->action != NULL)
        gtk_application_set_accels_for_action (application, shortcut->action, (const char *[]) { shortcut->accel, NULL });
}

AdwDialog *
lumbar_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GtkWidget *group = adw_preferences_group_new ();

      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ (groups[i].title));
      for (const Shortcut *shortcut = groups[i].shortcuts; shortcut->title != NULL; shortcut++)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), shortcut_row_new (shortcut));
      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
    }

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  gtk_widget_set_name (GTK_WIDGET (dialog), "shortcuts");
  adw_dialog_set_title (dialog, _ ("Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, 480);
  adw_dialog_set_content_height (dialog, 640);
  adw_dialog_set_child (dialog, view);

  return dialog;
}
