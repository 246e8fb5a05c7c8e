/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Write down a core test or a hinge test, which the gate to the ladder asks for. */

#include "config.h"

#include "lumbar-test-dialog.h"

#include <glib/gi18n.h>

#include "lumbar-pain-scale.h"
#include "lumbar-record-writer.h"

struct _LumbarTestDialog
{
  AdwDialog parent_instance;

  /* Template children */
  AdwPreferencesGroup *core_group;
  AdwPreferencesGroup *hinge_group;
  AdwSpinRow          *plank_row;
  AdwSpinRow          *left_row;
  AdwSpinRow          *right_row;
  AdwSpinRow          *bird_dog_row;
  AdwSpinRow          *reps_row;
  LumbarPainScale     *pain_scale;

  /* Owned */
  LumbarCoach *coach;

  LumbarTestKind kind;
};

G_DEFINE_FINAL_TYPE (LumbarTestDialog, lumbar_test_dialog, ADW_TYPE_DIALOG)

static int
get_number (AdwSpinRow *row)
{
  return (int) adw_spin_row_get_value (row);
}

/* What does not belong to the kind stays 0 and is not written out. */
static LumbarTest
read_test (LumbarTestDialog *self)
{
  LumbarTest test = {
    .at = lumbar_clock_get_now (lumbar_coach_get_clock (self->coach)),
    .kind = self->kind,
    .pain = lumbar_pain_scale_get_value (self->pain_scale),
  };

  if (self->kind == LUMBAR_TEST_HINGE)
    {
      test.hinge_reps = get_number (self->reps_row);
      return test;
    }

  test.plank = get_number (self->plank_row);
  test.side_plank_left = get_number (self->left_row);
  test.side_plank_right = get_number (self->right_row);
  test.bird_dog = get_number (self->bird_dog_row);

  return test;
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarTestDialog *self = LUMBAR_TEST_DIALOG (widget);
  LumbarEpisode    *episode = lumbar_edit_episode (self->coach);
  LumbarTest        test = read_test (self);

  if (episode == NULL)
    return;

  g_array_append_val (episode->tests, test);
  lumbar_write_record (widget, self->coach, episode, _ ("The test could not be saved"), lumbar_close_when_written);
}

static void
pain_changed_cb (LumbarTestDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "test.save",
                                 lumbar_pain_scale_get_value (self->pain_scale) != LUMBAR_UNANSWERED);
}

static void
lumbar_test_dialog_dispose (GObject *object)
{
  LumbarTestDialog *self = LUMBAR_TEST_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_TEST_DIALOG);

  g_clear_object (&self->coach);

  G_OBJECT_CLASS (lumbar_test_dialog_parent_class)->dispose (object);
}

static void
lumbar_test_dialog_class_init (LumbarTestDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_test_dialog_dispose;

  g_type_ensure (LUMBAR_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/training/lumbar-test-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarTestDialog, core_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarTestDialog, hinge_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarTestDialog, plank_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarTestDialog, left_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarTestDialog, right_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarTestDialog, bird_dog_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarTestDialog, reps_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarTestDialog, pain_scale);
  gtk_widget_class_bind_template_callback (widget_class, pain_changed_cb);

  gtk_widget_class_install_action (widget_class, "test.save", NULL, save_action);
}

static void
lumbar_test_dialog_init (LumbarTestDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
lumbar_test_dialog_new (LumbarCoach   *coach,
                        LumbarTestKind kind)
{
  LumbarTestDialog *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);

  self = g_object_new (LUMBAR_TYPE_TEST_DIALOG, NULL);
  self->coach = g_object_ref (coach);
  self->kind = kind;
  adw_dialog_set_title (ADW_DIALOG (self), kind == LUMBAR_TEST_CORE ? _ ("Core Test") : _ ("Hinge Test"));
  gtk_widget_set_visible (GTK_WIDGET (self->core_group), kind == LUMBAR_TEST_CORE);
  gtk_widget_set_visible (GTK_WIDGET (self->hinge_group), kind == LUMBAR_TEST_HINGE);
  pain_changed_cb (self);

  return ADW_DIALOG (self);
}
