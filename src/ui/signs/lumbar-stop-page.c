/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The stop card: whom to call, and what was answered.
 *
 * It stays until the plan is unlocked, which takes two things in this order:
 * a statement (assessed, or answered by mistake) and the full table again. */

#include "config.h"

#include "lumbar-stop-page.h"

#include <glib/gi18n.h>

#include "lumbar-emergency.h"
#include "lumbar-intake-dialog.h"
#include "lumbar-plan-text.h"
#include "lumbar-record-writer.h"
#include "lumbar-rows.h"
#include "lumbar-window.h"

struct _LumbarStopPage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  GtkLabel   *advice_label;
  GtkLabel   *number_label;
  GtkLabel   *region_label;
  GtkListBox *answers_box;

  /* Owned */
  LumbarCoach *coach;
  GSettings   *settings;
};

G_DEFINE_FINAL_TYPE (LumbarStopPage, lumbar_stop_page, ADW_TYPE_NAVIGATION_PAGE)

static LumbarMoment
get_now (LumbarStopPage *self)
{
  return lumbar_clock_get_now (lumbar_coach_get_clock (self->coach));
}

static void
ask_table_again (GtkWidget *origin)
{
  LumbarStopPage *self = LUMBAR_STOP_PAGE (origin);

  adw_dialog_present (lumbar_intake_dialog_new_table (self->coach, self->settings), origin);
}

static void
state_assessed (LumbarStopPage *self)
{
  LumbarEpisode *episode = lumbar_edit_episode (self->coach);
  LumbarMoment   now = get_now (self);
  LumbarRelease  release = { now, LUMBAR_RELEASE_ASSESSED, lumbar_moment_get_date (now) };

  if (episode == NULL)
    return;

  g_array_append_val (episode->releases, release);
  lumbar_write_record (GTK_WIDGET (self), self->coach, episode, _ ("This could not be stored"), ask_table_again);
}

/* Marks every record that answered one of the signs on the card. */
static void
state_mistake (LumbarStopPage *self)
{
  LumbarEpisode *episode = lumbar_edit_episode (self->coach);
  LumbarFlags    because = lumbar_coach_get_plan (self->coach)->because;

  if (episode == NULL)
    return;

  for (guint i = 0; i < episode->triage->len; i++)
    {
      LumbarTriageRecord *record = &g_array_index (episode->triage, LumbarTriageRecord, i);

      if ((record->yes & because) != 0)
        record->mistake = TRUE;
    }

  lumbar_write_record (GTK_WIDGET (self), self->coach, episode, _ ("This could not be stored"), ask_table_again);
}

static void
assessed_response_cb (LumbarStopPage *self,
                      const char     *response)
{
  if (g_str_equal (response, "confirm"))
    state_assessed (self);
}

static void
mistake_response_cb (LumbarStopPage *self,
                     const char     *response)
{
  if (g_str_equal (response, "confirm"))
    state_mistake (self);
}

static void
ask (LumbarStopPage *self,
     const char     *heading,
     const char     *body,
     const char     *confirm,
     GCallback       response_cb)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, body);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _ ("_Cancel"), "confirm", confirm, NULL);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", response_cb, self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
assessed_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  ask (LUMBAR_STOP_PAGE (widget),
       _ ("Has a Professional Looked at It?"),
       _ ("The date is stored, and then Lumbar asks the warning signs once more before training goes on."),
       _ ("_Yes, Assessed"),
       G_CALLBACK (assessed_response_cb));
}

static void
mistake_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  ask (LUMBAR_STOP_PAGE (widget),
       _ ("Was It Answered by Mistake?"),
       _ ("The answer stays until you have gone through all the warning signs again."),
       _ ("_Ask Again"),
       G_CALLBACK (mistake_response_cb));
}

static char *
dup_summary (LumbarStopPage *self)
{
  LumbarPlan    *plan = lumbar_coach_get_plan (self->coach);
  LumbarCatalog *catalog = lumbar_coach_get_catalog (self->coach);
  GString       *text = g_string_new (NULL);

  /* Translators: the first line of a summary that is copied for a doctor. */
  g_string_append_printf (text, "%s\n", _ ("Back pain with a warning sign. Answered yes:"));
  for (int number = 1; number <= 46; number++)
    {
      const LumbarWarningSign *sign = lumbar_catalog_get_warning_sign (catalog, number);

      if ((plan->because & LUMBAR_RF (number)) != 0 && sign != NULL)
        g_string_append_printf (text, "• %s\n", sign->question);
    }

  return g_string_free_and_steal (text);
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_autofree char *summary = dup_summary (LUMBAR_STOP_PAGE (widget));
  LumbarWindow    *window = lumbar_window_get (widget);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), summary);
  if (window != NULL)
    lumbar_window_add_toast (window, adw_toast_new (_ ("Summary copied")));
}

static void
show_answers (LumbarStopPage *self)
{
  LumbarPlan      *plan = lumbar_coach_get_plan (self->coach);
  const GPtrArray *signs = lumbar_catalog_get_warning_signs (lumbar_coach_get_catalog (self->coach));

  gtk_list_box_remove_all (self->answers_box);
  for (guint i = 0; i < signs->len; i++)
    {
      const LumbarWarningSign *sign = g_ptr_array_index (signs, i);

      if ((plan->because & LUMBAR_RF (sign->number)) != 0)
        gtk_list_box_append (self->answers_box, lumbar_row_new (sign->question, NULL));
    }
}

static void
show_number (LumbarStopPage *self)
{
  LumbarRegion     region = lumbar_region_get_current (self->settings);
  g_autofree char *note = g_strdup_printf (_ ("Emergency number: %s. You can change the region in Preferences."), lumbar_region_get_title (region));

  gtk_label_set_label (self->number_label, lumbar_region_get_number (region));
  gtk_label_set_label (self->region_label, note);
}

static void
lumbar_stop_page_dispose (GObject *object)
{
  LumbarStopPage *self = LUMBAR_STOP_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_STOP_PAGE);

  g_clear_object (&self->coach);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lumbar_stop_page_parent_class)->dispose (object);
}

static void
lumbar_stop_page_class_init (LumbarStopPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_stop_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/signs/lumbar-stop-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarStopPage, advice_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarStopPage, number_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarStopPage, region_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarStopPage, answers_box);

  gtk_widget_class_install_action (widget_class, "stop.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "stop.assessed", NULL, assessed_action);
  gtk_widget_class_install_action (widget_class, "stop.mistake", NULL, mistake_action);
}

static void
lumbar_stop_page_init (LumbarStopPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
lumbar_stop_page_new (LumbarCoach *coach,
                      GSettings   *settings)
{
  LumbarStopPage *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (LUMBAR_TYPE_STOP_PAGE, NULL);
  self->coach = g_object_ref (coach);
  self->settings = g_object_ref (settings);

  gtk_label_set_label (self->advice_label, lumbar_outcome_get_advice (LUMBAR_OUTCOME_EMERGENCY));
  show_answers (self);
  show_number (self);
  g_signal_connect_object (settings, "changed::emergency-region", G_CALLBACK (show_number), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (coach, "plan-changed", G_CALLBACK (show_answers), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
