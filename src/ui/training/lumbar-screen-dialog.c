/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Write down how the four tests of the movement screen went. */

#include "config.h"

#include "lumbar-screen-dialog.h"

#include <glib/gi18n.h>

#include "lumbar-pain-scale.h"
#include "lumbar-record-writer.h"
#include "lumbar-screen.h"

/* In the order of the rows. */
typedef enum
{
  RESULT_NOT_DONE,
  RESULT_PASSED,
  RESULT_NOT_PASSED,
} Result;

struct _LumbarScreenDialog
{
  AdwDialog parent_instance;

  /* Template children */
  AdwComboRow     *hinge_row;
  AdwComboRow     *squat_row;
  AdwComboRow     *plank_row;
  AdwComboRow     *walk_row;
  LumbarPainScale *hinge_scale;
  LumbarPainScale *squat_scale;
  LumbarPainScale *plank_scale;
  LumbarPainScale *walk_scale;

  /* Owned */
  LumbarCoach *coach;
};

G_DEFINE_FINAL_TYPE (LumbarScreenDialog, lumbar_screen_dialog, ADW_TYPE_DIALOG)

static Result
get_result (LumbarScreenDialog *self,
            LumbarScreenTestId  test)
{
  AdwComboRow *rows[] = { self->hinge_row, self->squat_row, self->plank_row, self->walk_row };

  return (Result) adw_combo_row_get_selected (rows[test]);
}

static LumbarPainScale *
get_scale (LumbarScreenDialog *self,
           LumbarScreenTestId  test)
{
  LumbarPainScale *scales[] = { self->hinge_scale, self->squat_scale, self->plank_scale, self->walk_scale };

  return scales[test];
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarScreenDialog *self = LUMBAR_SCREEN_DIALOG (widget);
  LumbarScreen       *screen = lumbar_screen_new ();

  screen->date = lumbar_clock_get_today (lumbar_coach_get_clock (self->coach));
  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    {
      Result result = get_result (self, (LumbarScreenTestId) i);

      screen->tests[i] = (LumbarScreenTest) {
        .present = TRUE,
        .done = result != RESULT_NOT_DONE,
        .pain = result != RESULT_NOT_DONE ? lumbar_pain_scale_get_value (get_scale (self, (LumbarScreenTestId) i)) : 0,
        .passed = result == RESULT_PASSED,
      };
    }

  lumbar_write_record (widget, self->coach, screen, _ ("The movement screen could not be saved"), lumbar_close_when_written);
}

/* Each test that was done says how much it hurt; one at least was done. */
static void
changed_cb (LumbarScreenDialog *self)
{
  int      n_done = 0;
  gboolean complete = TRUE;

  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    {
      LumbarPainScale *scale = get_scale (self, (LumbarScreenTestId) i);
      gboolean         done = get_result (self, (LumbarScreenTestId) i) != RESULT_NOT_DONE;

      n_done += done;
      complete &= !done || lumbar_pain_scale_get_value (scale) != LUMBAR_UNANSWERED;
      gtk_widget_set_visible (GTK_WIDGET (scale), done);
    }

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "screen.save", complete && n_done > 0);
}

static void
lumbar_screen_dialog_dispose (GObject *object)
{
  LumbarScreenDialog *self = LUMBAR_SCREEN_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_SCREEN_DIALOG);

  g_clear_object (&self->coach);

  G_OBJECT_CLASS (lumbar_screen_dialog_parent_class)->dispose (object);
}

static void
lumbar_screen_dialog_class_init (LumbarScreenDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_screen_dialog_dispose;

  g_type_ensure (LUMBAR_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/training/lumbar-screen-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarScreenDialog, hinge_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarScreenDialog, squat_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarScreenDialog, plank_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarScreenDialog, walk_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarScreenDialog, hinge_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarScreenDialog, squat_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarScreenDialog, plank_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarScreenDialog, walk_scale);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);

  gtk_widget_class_install_action (widget_class, "screen.save", NULL, save_action);
}

static void
lumbar_screen_dialog_init (LumbarScreenDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
lumbar_screen_dialog_new (LumbarCoach *coach)
{
  LumbarScreenDialog *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);

  self = g_object_new (LUMBAR_TYPE_SCREEN_DIALOG, NULL);
  self->coach = g_object_ref (coach);
  changed_cb (self);

  return ADW_DIALOG (self);
}
