/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Warning signs that diary entries told of.
 *
 * Which questions those are is the plan's; what the answers mean, too. */

#include "config.h"

#include "lumbar-questions-dialog.h"

#include <glib/gi18n.h>

#include "lumbar-record-writer.h"
#include "lumbar-sign-page.h"
#include "lumbar-window.h"

struct _LumbarQuestionsDialog
{
  AdwDialog parent_instance;

  /* Template children */
  LumbarSignPage *page;

  /* Owned */
  LumbarCoach *coach;
};

G_DEFINE_FINAL_TYPE (LumbarQuestionsDialog, lumbar_questions_dialog, ADW_TYPE_DIALOG)

/* Where something was ticked, Today says what to do next. */
static void
answers_written_cb (GtkWidget *origin)
{
  LumbarQuestionsDialog *self = LUMBAR_QUESTIONS_DIALOG (origin);
  LumbarWindow          *window = lumbar_window_get (origin);

  if (window != NULL && lumbar_sign_page_get_yes (self->page) != 0)
    lumbar_window_show_view (window, "today");
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
answered_cb (LumbarQuestionsDialog *self)
{
  LumbarEpisode     *episode = lumbar_edit_episode (self->coach);
  LumbarTriageRecord record = {
    .at = lumbar_clock_get_now (lumbar_coach_get_clock (self->coach)),
    .full = FALSE,
    .yes = lumbar_sign_page_get_yes (self->page),
  };

  if (episode == NULL)
    return;

  g_array_append_val (episode->triage, record);
  lumbar_write_record (GTK_WIDGET (self), self->coach, episode, _ ("Your answers could not be stored"), answers_written_cb);
}

static void
lumbar_questions_dialog_dispose (GObject *object)
{
  LumbarQuestionsDialog *self = LUMBAR_QUESTIONS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_QUESTIONS_DIALOG);

  g_clear_object (&self->coach);

  G_OBJECT_CLASS (lumbar_questions_dialog_parent_class)->dispose (object);
}

static void
lumbar_questions_dialog_class_init (LumbarQuestionsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_questions_dialog_dispose;

  g_type_ensure (LUMBAR_TYPE_SIGN_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/signs/lumbar-questions-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarQuestionsDialog, page);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
}

static void
lumbar_questions_dialog_init (LumbarQuestionsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
lumbar_questions_dialog_new (LumbarCoach *coach)
{
  LumbarQuestionsDialog *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);
  g_return_val_if_fail (lumbar_coach_get_plan (coach) != NULL, NULL);

  self = g_object_new (LUMBAR_TYPE_QUESTIONS_DIALOG, NULL);
  self->coach = g_object_ref (coach);
  lumbar_sign_page_set_questions (self->page,
                                  lumbar_coach_get_catalog (coach),
                                  lumbar_plan_get_questions (lumbar_coach_get_plan (coach)));

  return ADW_DIALOG (self);
}

LumbarFlags
lumbar_plan_get_questions (LumbarPlan *plan)
{
  LumbarFlags questions = 0;

  g_return_val_if_fail (plan != NULL, 0);

  for (guint i = 0; i < plan->questions->len; i++)
    questions |= LUMBAR_RF (g_array_index (plan->questions, int, i));

  return questions;
}
