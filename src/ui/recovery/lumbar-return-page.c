/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Return view: the way back to the old weight.
 *
 * It shows what the plan says and hands back the few things a person decides:
 * the weight before, that something changed, that it is over. */

#include "config.h"

#include "lumbar-return-page.h"

#include <glib/gi18n.h>

#include "lumbar-forecast-card.h"
#include "lumbar-intake-dialog.h"
#include "lumbar-ladder-dialog.h"
#include "lumbar-ladder-rows.h"
#include "lumbar-plan-text.h"
#include "lumbar-reason-row.h"
#include "lumbar-record-writer.h"
#include "lumbar-rows.h"
#include "lumbar-window.h"

struct _LumbarReturnPage
{
  LumbarView parent_instance;

  /* Template children */
  GtkStack            *stack;
  AdwActionRow        *phase_row;
  AdwActionRow        *class_row;
  LumbarForecastCard  *forecast_card;
  AdwPreferencesGroup *ladder_group;
  GtkListBox          *ladder_box;
  AdwPreferencesGroup *gate_group;
  GtkListBox          *gate_box;
  AdwPreferencesGroup *reasons_group;
  GtkListBox          *reasons_box;
  AdwButtonRow        *physio_row;
};

G_DEFINE_FINAL_TYPE (LumbarReturnPage, lumbar_return_page, LUMBAR_TYPE_VIEW)

static void
show_state (LumbarReturnPage *self,
            LumbarPlan       *plan)
{
  g_autofree char *day = g_strdup_printf (_ ("Day %d"), plan->day_index + 1);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", day, lumbar_phase_get_goal (plan->phase));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->phase_row), lumbar_phase_get_title (plan->phase));
  adw_action_row_set_subtitle (self->phase_row, subtitle);

  gtk_widget_set_visible (GTK_WIDGET (self->class_row), plan->course_class != LUMBAR_CLASS_NONE);
  if (plan->course_class != LUMBAR_CLASS_NONE)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->class_row), lumbar_class_get_title (plan->course_class));
      adw_action_row_set_subtitle (self->class_row, lumbar_class_get_range_text (plan->course_class));
    }
}

static void
show_ladder (LumbarReturnPage *self,
             LumbarPlan       *plan)
{
  gboolean on_track = plan->phase != LUMBAR_PHASE_DOMS;

  gtk_widget_set_visible (GTK_WIDGET (self->ladder_group), on_track);
  gtk_list_box_remove_all (self->ladder_box);

  if (plan->ladder == NULL)
    {
      gtk_list_box_append (self->ladder_box,
                           lumbar_button_row_new (_ ("Enter What You Lifted Before"),
                                                  _ ("The ladder starts at half of it and ends at all of it."),
                                                  "return.edit-ladder", NULL));
      return;
    }

  for (guint i = 0; i < plan->ladder->steps->len; i++)
    gtk_list_box_append (self->ladder_box, lumbar_ladder_row_new (plan, i));
}

/* Where a result is written down that a condition asks for; NULL: nowhere. */
static const char *
get_record_action (LumbarConditionId id)
{
  switch (id)
    {
    case LUMBAR_CONDITION_CORE_TEST:
      return "app.record-test::core-test";
    case LUMBAR_CONDITION_HINGE_TEST:
      return "app.record-test::hinge-test";
    case LUMBAR_CONDITION_SCREEN:
      return "app.record-screen";
    case LUMBAR_CONDITION_CLEARANCE:
      return "app.record-clearance";
    case LUMBAR_CONDITION_FULL_LOAD:
      return "app.log-lift";
    case LUMBAR_CONDITION_CHECK_IN:
      return "app.new-entry";
    case LUMBAR_CONDITION_TABLE:
      return "app.warning-signs";
    case LUMBAR_CONDITION_DAY:
    case LUMBAR_CONDITION_SHARP:
    case LUMBAR_CONDITION_PAIN:
    case LUMBAR_CONDITION_FUNCTION:
    case LUMBAR_CONDITION_LEG:
    case LUMBAR_CONDITION_LEG_FREE:
    case LUMBAR_CONDITION_CORE_SESSIONS:
    case LUMBAR_CONDITION_CORE_PAIN:
    case LUMBAR_CONDITION_CORE_LEVEL:
    case LUMBAR_CONDITION_TRIAGE:
    case LUMBAR_CONDITION_HOLD:
      break;
    }

  return NULL;
}

static void
add_record_button (GtkWidget             *row,
                   const LumbarCondition *condition,
                   const char            *text)
{
  const char      *action = get_record_action (condition->id);
  g_autofree char *label = NULL;
  GtkWidget       *button;

  if (condition->met || action == NULL)
    return;

  /* Translators: a short button beside a condition; it opens where its result is entered. */
  button = gtk_button_new_with_label (_ ("Enter"));
  /* Translators: the same for screen readers; the argument is the condition. */
  label = g_strdup_printf (_ ("Enter: %s"), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
show_gate (LumbarReturnPage *self,
           LumbarPlan       *plan)
{
  LumbarCatalog   *catalog = lumbar_coach_get_catalog (lumbar_view_get_coach (LUMBAR_VIEW (self)));
  g_autofree char *title = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->gate_group), plan->gate != NULL);
  gtk_list_box_remove_all (self->gate_box);
  if (plan->gate == NULL)
    return;

  /* Translators: %s is the name of a phase, such as “Move”. */
  title = g_strdup_printf (_ ("What Opens “%s”"), lumbar_phase_get_title (plan->gate->to));
  adw_preferences_group_set_title (self->gate_group, title);

  for (guint i = 0; i < plan->gate->conditions->len; i++)
    {
      const LumbarCondition *condition = &g_array_index (plan->gate->conditions, LumbarCondition, i);
      g_autofree char       *text = lumbar_condition_dup_text (condition, plan->gate);
      GtkWidget             *row = lumbar_state_row_new (text, NULL, condition->met);

      add_record_button (row, condition, text);
      lumbar_row_set_article (row, lumbar_catalog_get_why (catalog, lumbar_condition_to_name (condition->id)));
      gtk_list_box_append (self->gate_box, row);
    }
}

static void
show_reasons (LumbarReturnPage *self,
              LumbarPlan       *plan)
{
  LumbarCatalog *catalog = lumbar_coach_get_catalog (lumbar_view_get_coach (LUMBAR_VIEW (self)));

  gtk_widget_set_visible (GTK_WIDGET (self->reasons_group), plan->reasons->len > 0);
  gtk_list_box_remove_all (self->reasons_box);

  for (guint i = 0; i < plan->reasons->len; i++)
    gtk_list_box_append (self->reasons_box, lumbar_reason_row_new (catalog, &g_array_index (plan->reasons, LumbarReason, i)));
}

static void
lumbar_return_page_plan_changed (LumbarView *view)
{
  LumbarReturnPage *self = LUMBAR_RETURN_PAGE (view);
  LumbarPlan       *plan = lumbar_coach_get_plan (lumbar_view_get_coach (view));

  gtk_stack_set_visible_child_name (self->stack, plan->episode != NULL ? "plan" : "empty");
  if (plan->episode == NULL)
    return;

  show_state (self, plan);
  lumbar_forecast_card_set_plan (self->forecast_card, plan);
  show_ladder (self, plan);
  show_gate (self, plan);
  show_reasons (self, plan);
  gtk_widget_set_visible (GTK_WIDGET (self->physio_row), plan->outcome == LUMBAR_OUTCOME_PHYSIO);
}

static GSettings *
get_settings (LumbarReturnPage *self)
{
  return lumbar_window_get_settings (lumbar_window_get (GTK_WIDGET (self)));
}

static void
edit_ladder_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  LumbarCoach *coach = lumbar_view_get_coach (LUMBAR_VIEW (widget));

  adw_dialog_present (lumbar_ladder_dialog_new (coach, get_settings (LUMBAR_RETURN_PAGE (widget))), widget);
}

static void
ask_signs_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  LumbarCoach *coach = lumbar_view_get_coach (LUMBAR_VIEW (widget));

  adw_dialog_present (lumbar_intake_dialog_new_table (coach, get_settings (LUMBAR_RETURN_PAGE (widget))), widget);
}

/* "Seen" and "not needed" end the advice alike (section 2: PHYSIO). */
static void
physio_response_cb (LumbarReturnPage *self,
                    const char       *response)
{
  LumbarCoach   *coach = lumbar_view_get_coach (LUMBAR_VIEW (self));
  LumbarMoment   now = lumbar_clock_get_now (lumbar_coach_get_clock (coach));
  LumbarRelease  release = { now, LUMBAR_RELEASE_SEEN, lumbar_moment_get_date (now) };
  LumbarEpisode *episode;

  if (g_str_equal (response, "cancel") || (episode = lumbar_edit_episode (coach)) == NULL)
    return;

  if (g_str_equal (response, "not-needed"))
    release.kind = LUMBAR_RELEASE_NOT_NEEDED;
  g_array_append_val (episode->releases, release);
  lumbar_write_record (GTK_WIDGET (self), coach, episode, _ ("This could not be stored"), NULL);
}

static void
confirm_physio_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  AdwDialog *dialog = adw_alert_dialog_new (_ ("Were You Seen?"),
                                            _ ("The plan goes on when a physiotherapist has had a look, or when you decide that you do not need one."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _ ("_Cancel"),
                                  "not-needed", _ ("_Not Needed"),
                                  "seen", _ ("I Was _Seen"),
                                  NULL);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (physio_response_cb), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
end_response_cb (LumbarReturnPage *self,
                 const char       *response)
{
  LumbarCoach   *coach = lumbar_view_get_coach (LUMBAR_VIEW (self));
  LumbarEpisode *episode;

  if (!g_str_equal (response, "end") || (episode = lumbar_edit_episode (coach)) == NULL)
    return;

  episode->ended_at = lumbar_clock_get_now (lumbar_coach_get_clock (coach));
  lumbar_write_record (GTK_WIDGET (self), coach, episode, _ ("The episode could not be ended"), NULL);
}

static void
end_episode_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  AdwDialog *dialog = adw_alert_dialog_new (_ ("End This Episode?"),
                                            _ ("The plan ends today. Everything you recorded stays in the diary."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _ ("_Cancel"), "end", _ ("_End Episode"), NULL);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (end_response_cb), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
lumbar_return_page_dispose (GObject *object)
{
  /* The bin looks after its child; the template would free it before. */
  adw_bin_set_child (ADW_BIN (object), NULL);

  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_RETURN_PAGE);

  G_OBJECT_CLASS (lumbar_return_page_parent_class)->dispose (object);
}

static void
lumbar_return_page_class_init (LumbarReturnPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_return_page_dispose;
  LUMBAR_VIEW_CLASS (klass)->plan_changed = lumbar_return_page_plan_changed;

  g_type_ensure (LUMBAR_TYPE_FORECAST_CARD);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/recovery/lumbar-return-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, phase_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, class_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, forecast_card);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, ladder_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, ladder_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, gate_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, gate_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, reasons_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, reasons_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarReturnPage, physio_row);

  gtk_widget_class_install_action (widget_class, "return.edit-ladder", NULL, edit_ladder_action);
  gtk_widget_class_install_action (widget_class, "return.ask-signs", NULL, ask_signs_action);
  gtk_widget_class_install_action (widget_class, "return.confirm-physio", NULL, confirm_physio_action);
  gtk_widget_class_install_action (widget_class, "return.end-episode", NULL, end_episode_action);
}

static void
lumbar_return_page_init (LumbarReturnPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
