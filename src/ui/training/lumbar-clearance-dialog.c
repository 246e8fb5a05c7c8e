/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Write down that a doctor or a physiotherapist said to go on. */

#include "config.h"

#include "lumbar-clearance-dialog.h"

#include <glib/gi18n.h>

#include "lumbar-record-writer.h"

struct _LumbarClearanceDialog
{
  AdwDialog parent_instance;

  /* Template children */
  AdwComboRow *by_row;
  AdwComboRow *allows_row;

  /* Owned */
  LumbarCoach *coach;
};

G_DEFINE_FINAL_TYPE (LumbarClearanceDialog, lumbar_clearance_dialog, ADW_TYPE_DIALOG)

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarClearanceDialog *self = LUMBAR_CLEARANCE_DIALOG (widget);
  LumbarEpisode         *episode = lumbar_edit_episode (self->coach);
  LumbarClearance        clearance = {
           .by = adw_combo_row_get_selected (self->by_row),
           .date = lumbar_clock_get_today (lumbar_coach_get_clock (self->coach)),
           .allows = adw_combo_row_get_selected (self->allows_row),
  };

  if (episode == NULL)
    return;

  g_array_append_val (episode->clearances, clearance);
  lumbar_write_record (widget, self->coach, episode, _ ("This could not be stored"), lumbar_close_when_written);
}

static void
lumbar_clearance_dialog_dispose (GObject *object)
{
  LumbarClearanceDialog *self = LUMBAR_CLEARANCE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_CLEARANCE_DIALOG);

  g_clear_object (&self->coach);

  G_OBJECT_CLASS (lumbar_clearance_dialog_parent_class)->dispose (object);
}

static void
lumbar_clearance_dialog_class_init (LumbarClearanceDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_clearance_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/training/lumbar-clearance-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarClearanceDialog, by_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarClearanceDialog, allows_row);

  gtk_widget_class_install_action (widget_class, "clearance.save", NULL, save_action);
}

static void
lumbar_clearance_dialog_init (LumbarClearanceDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
lumbar_clearance_dialog_new (LumbarCoach *coach)
{
  LumbarClearanceDialog *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);

  self = g_object_new (LUMBAR_TYPE_CLEARANCE_DIALOG, NULL);
  self->coach = g_object_ref (coach);

  return ADW_DIALOG (self);
}
