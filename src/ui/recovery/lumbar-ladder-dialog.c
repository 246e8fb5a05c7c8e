/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Enter or change the weight before, the bar and the size of the steps. */

#include "config.h"

#include "lumbar-ladder-dialog.h"

#include <glib/gi18n.h>

#include "lumbar-ladder-group.h"
#include "lumbar-record-writer.h"

struct _LumbarLadderDialog
{
  AdwDialog parent_instance;

  /* Template children */
  LumbarLadderGroup *group;

  /* Owned */
  LumbarCoach *coach;
};

G_DEFINE_FINAL_TYPE (LumbarLadderDialog, lumbar_ladder_dialog, ADW_TYPE_DIALOG)

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarLadderDialog  *self = LUMBAR_LADDER_DIALOG (widget);
  LumbarEpisode       *episode = lumbar_edit_episode (self->coach);
  LumbarLadderSettings ladder;

  if (episode == NULL)
    return;

  lumbar_ladder_group_get_settings (self->group, &ladder);
  if (episode->ladders->len > 0)
    ladder.since = lumbar_clock_get_now (lumbar_coach_get_clock (self->coach));
  g_array_append_val (episode->ladders, ladder);

  lumbar_write_record (widget, self->coach, episode, _ ("The ladder could not be stored"), lumbar_close_when_written);
}

static void
group_complete_cb (LumbarLadderDialog *self)
{
  gboolean complete;

  g_object_get (self->group, "complete", &complete, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ladder.save", complete);
}

static void
lumbar_ladder_dialog_dispose (GObject *object)
{
  LumbarLadderDialog *self = LUMBAR_LADDER_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_LADDER_DIALOG);

  g_clear_object (&self->coach);

  G_OBJECT_CLASS (lumbar_ladder_dialog_parent_class)->dispose (object);
}

static void
lumbar_ladder_dialog_class_init (LumbarLadderDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_ladder_dialog_dispose;

  g_type_ensure (LUMBAR_TYPE_LADDER_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/recovery/lumbar-ladder-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarLadderDialog, group);

  gtk_widget_class_install_action (widget_class, "ladder.save", NULL, save_action);
}

static void
lumbar_ladder_dialog_init (LumbarLadderDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
lumbar_ladder_dialog_new (LumbarCoach *coach,
                          GSettings   *settings)
{
  LumbarLadderDialog *self;
  LumbarPlan         *plan;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);

  self = g_object_new (LUMBAR_TYPE_LADDER_DIALOG, NULL);
  self->coach = g_object_ref (coach);

  plan = lumbar_coach_get_plan (coach);
  if (plan != NULL && plan->ladder != NULL)
    lumbar_ladder_group_set_settings (self->group, &plan->ladder->settings);
  else
    lumbar_ladder_group_set_defaults (self->group, settings);

  g_signal_connect_object (self->group, "notify::complete", G_CALLBACK (group_complete_cb), self, G_CONNECT_SWAPPED);
  group_complete_cb (self);

  return ADW_DIALOG (self);
}
