/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The end of a routine: what was done, and one question.
 *
 * The record is in the diary when this opens. Leaving the question out leaves
 * the record as it is. */

#include "config.h"

#include "lumbar-run-summary.h"

#include <glib/gi18n.h>

#include "lumbar-pain-scale.h"
#include "lumbar-routine-text.h"
#include "lumbar-unfinished.h"

/* The stop rule: pain that rose this much ends an exercise. */
#define PAIN_ROSE 2

struct _LumbarRunSummary
{
  AdwBin parent_instance;

  /* Template children */
  GtkLabel        *title_label;
  GtkLabel        *done_label;
  LumbarPainScale *pain_scale;
  GtkLabel        *hint_label;
  GtkButton       *save_button;

  /* Owned */
  LumbarCoach *coach; /* (nullable) until shown */

  LumbarRun   *run; /* not owned */
  LumbarMoment ended_at;
};

G_DEFINE_FINAL_TYPE (LumbarRunSummary, lumbar_run_summary, ADW_TYPE_BIN)

enum
{
  CLOSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
pain_changed_cb (LumbarRunSummary *self)
{
  int      pain = lumbar_pain_scale_get_value (self->pain_scale);
  int      before = self->run != NULL ? lumbar_run_get_pain_before (self->run) : LUMBAR_UNANSWERED;
  gboolean rose = pain != LUMBAR_UNANSWERED && before != LUMBAR_UNANSWERED && pain >= before + PAIN_ROSE;

  gtk_widget_set_visible (GTK_WIDGET (self->hint_label), rose);
}

static void
save_clicked_cb (LumbarRunSummary *self)
{
  int pain = lumbar_pain_scale_get_value (self->pain_scale);

  if (pain != LUMBAR_UNANSWERED)
    lumbar_unfinished_store (self->coach, GTK_WIDGET (self), self->run, self->ended_at, pain);

  g_signal_emit (self, signals[CLOSED], 0);
}

static void
lumbar_run_summary_dispose (GObject *object)
{
  LumbarRunSummary *self = LUMBAR_RUN_SUMMARY (object);

  self->run = NULL;
  g_clear_object (&self->coach);
  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_RUN_SUMMARY);

  G_OBJECT_CLASS (lumbar_run_summary_parent_class)->dispose (object);
}

static gboolean
lumbar_run_summary_grab_focus (GtkWidget *widget)
{
  LumbarRunSummary *self = LUMBAR_RUN_SUMMARY (widget);

  return gtk_widget_grab_focus (lumbar_pain_scale_get_scale (self->pain_scale));
}

static void
lumbar_run_summary_class_init (LumbarRunSummaryClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_run_summary_dispose;

  widget_class->grab_focus = lumbar_run_summary_grab_focus;

  signals[CLOSED] =
    g_signal_new ("closed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (LUMBAR_TYPE_PAIN_SCALE);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/mobility/lumbar-run-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarRunSummary, title_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarRunSummary, done_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarRunSummary, pain_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarRunSummary, hint_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarRunSummary, save_button);
  gtk_widget_class_bind_template_callback (widget_class, pain_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
}

static void
lumbar_run_summary_init (LumbarRunSummary *self)
{
  self->ended_at = LUMBAR_MOMENT_NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_done (LumbarRunSummary *self)
{
  LumbarPlayer    *player = lumbar_run_get_player (self->run);
  g_autofree char *length = lumbar_routine_dup_length_text ((int) (lumbar_player_get_active (player) / G_USEC_PER_SEC));
  g_autofree char *done = NULL;

  /* Translators: the title of a routine and the time it was done for */
  done = g_strdup_printf (_ ("%s · %s"), lumbar_script_get_title (lumbar_player_get_script (player)), length);
  gtk_label_set_label (self->done_label, done);
  gtk_label_set_label (self->title_label, lumbar_player_is_completed (player) ? _ ("Done") : _ ("Stored"));
}

void
lumbar_run_summary_show (LumbarRunSummary *self,
                         LumbarCoach      *coach,
                         LumbarRun        *run,
                         LumbarMoment      ended_at)
{
  g_return_if_fail (LUMBAR_IS_RUN_SUMMARY (self));
  g_return_if_fail (LUMBAR_IS_COACH (coach));
  g_return_if_fail (run != NULL);

  g_set_object (&self->coach, coach);
  self->run = run;
  self->ended_at = ended_at;
  lumbar_pain_scale_set_value (self->pain_scale, LUMBAR_UNANSWERED);
  show_done (self);
}
