/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The stops of the tour.
 *
 * A stop uses what people use: the views, the application's actions and the
 * pages inside a dialog. */

#include "config.h"

#include "tour-scenes.h"

#include "lumbar-fault-finder-page.h"

static void
show_view (LumbarWindow *window,
           const char   *name)
{
  lumbar_window_show_view (window, name);
}

static void
activate (LumbarApplication *application,
          const char        *action,
          GVariant          *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action, parameter);
}

/* The innermost navigation view: that of the dialog on top. */
static AdwNavigationView *
find_navigation_view (GtkWidget *widget)
{
  AdwNavigationView *found = ADW_IS_NAVIGATION_VIEW (widget) ? ADW_NAVIGATION_VIEW (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      AdwNavigationView *inner = find_navigation_view (child);

      if (inner != NULL)
        found = inner;
    }

  return found;
}

static void
push_in_dialog (LumbarWindow *window,
                const char   *tag)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  adw_navigation_view_push_by_tag (find_navigation_view (GTK_WIDGET (dialog)), tag);
}

static GtkWidget *
find_scrolled_window (GtkWidget *widget)
{
  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_SCROLLED_WINDOW (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_scrolled_window (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Shows what lies below the first screenful. */
static void
scroll_down (LumbarWindow *window)
{
  GtkWidget     *scrolled = find_scrolled_window (GTK_WIDGET (window));
  GtkAdjustment *adjustment;

  if (scrolled == NULL)
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment));
}

static void
show_today (LumbarApplication *application,
            LumbarWindow      *window)
{
  show_view (window, "today");
}

static void
show_form (LumbarApplication *application,
           LumbarWindow      *window)
{
  show_view (window, "form");
}

static void
show_mobility (LumbarApplication *application,
               LumbarWindow      *window)
{
  show_view (window, "mobility");
}

static void
show_diary (LumbarApplication *application,
            LumbarWindow      *window)
{
  show_view (window, "diary");
}

static void
show_return (LumbarApplication *application,
             LumbarWindow      *window)
{
  show_view (window, "return");
}

static void
show_more (LumbarApplication *application,
           LumbarWindow      *window)
{
  scroll_down (window);
}

static void
show_quick_check (LumbarApplication *application,
                  LumbarWindow      *window)
{
  activate (application, "quick-check", NULL);
}

static void
show_fault_finder (LumbarApplication *application,
                   LumbarWindow      *window)
{
  lumbar_form_open_fault_finder (window);
}

static void
show_fault (LumbarApplication *application,
            LumbarWindow      *window)
{
  activate (application, "article", g_variant_new_string ("hips-first"));
}

static void
show_player (LumbarApplication *application,
             LumbarWindow      *window)
{
  activate (application, "start-routine", NULL);
}

static void
show_entry (LumbarApplication *application,
            LumbarWindow      *window)
{
  activate (application, "new-entry", NULL);
}

static void
show_signs (LumbarApplication *application,
            LumbarWindow      *window)
{
  activate (application, "my-back-hurts", NULL);
}

static void
show_more_signs (LumbarApplication *application,
                 LumbarWindow      *window)
{
  activate (application, "my-back-hurts", NULL);
  push_in_dialog (window, "more");
}

static void
show_start_questions (LumbarApplication *application,
                      LumbarWindow      *window)
{
  activate (application, "my-back-hurts", NULL);
  push_in_dialog (window, "start");
}

static void
show_where_questions (LumbarApplication *application,
                      LumbarWindow      *window)
{
  activate (application, "my-back-hurts", NULL);
  push_in_dialog (window, "where");
}

static void
show_weight_questions (LumbarApplication *application,
                       LumbarWindow      *window)
{
  activate (application, "my-back-hurts", NULL);
  push_in_dialog (window, "weight");
}

static void
show_log (LumbarApplication *application,
          LumbarWindow      *window)
{
  activate (application, "log-lift", NULL);
}

static void
show_core_test (LumbarApplication *application,
                LumbarWindow      *window)
{
  activate (application, "record-test", g_variant_new_string ("core-test"));
}

static void
show_screen (LumbarApplication *application,
             LumbarWindow      *window)
{
  activate (application, "record-screen", NULL);
}

static void
show_library (LumbarApplication *application,
              LumbarWindow      *window)
{
  activate (application, "library", NULL);
}

static void
show_results (LumbarApplication *application,
              LumbarWindow      *window)
{
  activate (application, "library", NULL);
  gtk_editable_set_text (GTK_EDITABLE (gtk_window_get_focus (GTK_WINDOW (window))), "sicatica");
}

static void
show_article (LumbarApplication *application,
              LumbarWindow      *window)
{
  activate (application, "article", g_variant_new_string ("ice-and-heat"));
}

static void
show_exercise (LumbarApplication *application,
               LumbarWindow      *window)
{
  activate (application, "article", g_variant_new_string ("bird-dog"));
}

static void
show_preferences (LumbarApplication *application,
                  LumbarWindow      *window)
{
  activate (application, "preferences", NULL);
}

static void
show_shortcuts (LumbarApplication *application,
                LumbarWindow      *window)
{
  activate (application, "shortcuts", NULL);
}

static void
show_about (LumbarApplication *application,
            LumbarWindow      *window)
{
  activate (application, "about", NULL);
}

/* An action of a page, as a button on it would activate it. */
static gboolean
activate_on_page (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (gtk_widget_activate_action_variant (widget, action, parameter))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (activate_on_page (child, action, parameter))
      return TRUE;

  return FALSE;
}

static void
show_routine (LumbarApplication *application,
              LumbarWindow      *window)
{
  g_autoptr (GVariant) routine = g_variant_ref_sink (g_variant_new_string ("morning-5"));

  show_view (window, "mobility");
  activate_on_page (GTK_WIDGET (window), "mobility.show-routine", routine);
}

static void
show_history (LumbarApplication *application,
              LumbarWindow      *window)
{
  show_view (window, "mobility");
  activate_on_page (GTK_WIDGET (window), "mobility.show-history", NULL);
}

static void
show_running (LumbarApplication *application,
              LumbarWindow      *window)
{
  activate (application, "start-routine", NULL);
  activate_on_page (GTK_WIDGET (window), "player.toggle", NULL);
}

static void
show_ladder (LumbarApplication *application,
             LumbarWindow      *window)
{
  show_view (window, "return");
  activate_on_page (GTK_WIDGET (window), "return.edit-ladder", NULL);
}

static void
show_cue_help (LumbarApplication *application,
               LumbarWindow      *window)
{
  activate (application, "quick-check", NULL);
  activate_on_page (GTK_WIDGET (window), "check.explain", NULL);
}

/* Answers RF02 with yes, as the intake would; the last stop, for it stays. */
static void
show_stop (LumbarApplication *application,
           LumbarWindow      *window)
{
  LumbarCoach       *coach = lumbar_application_get_coach (application);
  LumbarPlan        *plan = lumbar_coach_get_plan (coach);
  LumbarEpisode     *episode = lumbar_record_copy (plan->episode);
  LumbarTriageRecord record = {
    .at = lumbar_clock_get_now (lumbar_coach_get_clock (coach)),
    .yes = LUMBAR_RF (2),
  };

  g_array_append_val (episode->triage, record);
  lumbar_store_put_async (lumbar_coach_get_store (coach), episode, NULL, NULL);
  lumbar_record_unref (episode);
}

/* The welcome dialog is there by itself at the first start. */
static void
show_welcome (LumbarApplication *application,
              LumbarWindow      *window)
{
}

const TourScene tour_demo_scenes[] = {
  { "today", show_today },
  { "today-more", show_more },
  { "form", show_form },
  { "quick-check", show_quick_check },
  { "cue-help", show_cue_help },
  { "fault-finder", show_fault_finder },
  { "fault", show_fault },
  { "mobility", show_mobility },
  { "history", show_history },
  { "routine", show_routine },
  { "player", show_player },
  { "running", show_running },
  { "diary", show_diary },
  { "entry", show_entry },
  { "return", show_return },
  { "return-more", show_more },
  { "ladder", show_ladder },
  { "signs", show_signs },
  { "signs-more", show_more_signs },
  { "intake-start", show_start_questions },
  { "intake-where", show_where_questions },
  { "intake-weight", show_weight_questions },
  { "log-session", show_log },
  { "core-test", show_core_test },
  { "movement-screen", show_screen },
  { "library", show_library },
  { "library-results", show_results },
  { "article", show_article },
  { "article-more", show_more },
  { "exercise", show_exercise },
  { "exercise-more", show_more },
  { "preferences", show_preferences },
  { "shortcuts", show_shortcuts },
  { "about", show_about },
  { "stop", show_stop },
  { NULL },
};

const TourScene tour_empty_scenes[] = {
  { "welcome", show_welcome },
  { "empty-today", show_today },
  { "empty-form", show_form },
  { "empty-mobility", show_mobility },
  { "empty-diary", show_diary },
  { "empty-return", show_return },
  { NULL },
};

void
tour_scenes_reset (LumbarWindow *window)
{
  AdwDialog         *dialog;
  AdwNavigationView *view;

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))) != NULL)
    adw_dialog_force_close (dialog);

  view = find_navigation_view (adw_application_window_get_content (ADW_APPLICATION_WINDOW (window)));
  adw_navigation_view_pop_to_tag (view, "views");
}
