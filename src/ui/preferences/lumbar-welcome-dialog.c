/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The first-run page: what Lumbar is, what it is not, and two questions. */

#include "config.h"

#include "lumbar-welcome-dialog.h"

#include "lumbar-units.h"

struct _LumbarWelcomeDialog
{
  AdwDialog parent_instance;

  /* Template children */
  AdwComboRow *unit_row;

  /* Owned */
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (LumbarWelcomeDialog, lumbar_welcome_dialog, ADW_TYPE_DIALOG)

static void
finish (LumbarWelcomeDialog *self)
{
  LumbarUnit unit = adw_combo_row_get_selected (self->unit_row);

  if (unit != lumbar_units_get_preferred (self->settings))
    g_settings_set_string (self->settings, "units", lumbar_name_of (lumbar_unit_names, unit));
  g_settings_set_boolean (self->settings, "first-run-done", TRUE);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
fine_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  finish (LUMBAR_WELCOME_DIALOG (widget));
}

static void
hurts_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));

  finish (LUMBAR_WELCOME_DIALOG (widget));
  gtk_widget_activate_action (window, "app.my-back-hurts", NULL);
}

static void
lumbar_welcome_dialog_dispose (GObject *object)
{
  LumbarWelcomeDialog *self = LUMBAR_WELCOME_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_WELCOME_DIALOG);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lumbar_welcome_dialog_parent_class)->dispose (object);
}

static void
lumbar_welcome_dialog_class_init (LumbarWelcomeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_welcome_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/preferences/lumbar-welcome-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarWelcomeDialog, unit_row);

  gtk_widget_class_install_action (widget_class, "welcome.fine", NULL, fine_action);
  gtk_widget_class_install_action (widget_class, "welcome.hurts", NULL, hurts_action);
}

static void
lumbar_welcome_dialog_init (LumbarWelcomeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
lumbar_welcome_dialog_new (GSettings *settings)
{
  LumbarWelcomeDialog *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (LUMBAR_TYPE_WELCOME_DIALOG, NULL);
  self->settings = g_object_ref (settings);
  adw_combo_row_set_selected (self->unit_row, lumbar_units_get_preferred (settings));

  return ADW_DIALOG (self);
}
