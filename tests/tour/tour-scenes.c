/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The stops of the tour.
 *
 * A stop uses what people use: the views, the application's actions and the
 * pages inside a dialog. */

#include "config.h"

#include "tour-scenes.h"

#include "lumbar-entry.h"
#include "lumbar-fault-finder-page.h"
#include "lumbar-lift.h"

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
scroll_down (LumbarApplication *application,
             LumbarWindow      *window)
{
  GtkWidget     *scrolled = find_scrolled_window (GTK_WIDGET (window));
  GtkAdjustment *adjustment;

  if (scrolled == NULL)
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment));
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

/* What somebody types who is not sure how it is spelled. */
static void
search (LumbarApplication *application,
        LumbarWindow      *window)
{
  gtk_editable_set_text (GTK_EDITABLE (gtk_window_get_focus (GTK_WINDOW (window))), "sicatica");
}

static void
open_fault_finder (LumbarApplication *application,
                   LumbarWindow      *window)
{
  lumbar_form_open_fault_finder (window);
}

static LumbarMoment
get_now (LumbarApplication *application)
{
  return lumbar_clock_get_now (lumbar_coach_get_clock (lumbar_application_get_coach (application)));
}

static void
set_done_cb (gboolean *done)
{
  *done = TRUE;
}

/* Writes a record (transfer full) and goes on when the plan knows of it. */
static void
write_down (LumbarApplication *application,
            gpointer           record)
{
  LumbarCoach *coach = lumbar_application_get_coach (application);
  gboolean     planned = FALSE;

  g_signal_connect_swapped (coach, "plan-changed", G_CALLBACK (set_done_cb), &planned);
  lumbar_store_put_async (lumbar_coach_get_store (coach), record, NULL, NULL);
  lumbar_record_unref (record);
  while (!planned)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (coach, &planned);
}

/* Asks for the morning after a session, which is written down for it. */
static void
ask_for_morning (LumbarApplication *application,
                 LumbarWindow      *window)
{
  LumbarLift *lift = lumbar_lift_new ();

  lift->at = get_now (application);
  lift->record.modified_at = lift->at;
  lift->at.local -= G_TIME_SPAN_DAY / G_USEC_PER_SEC;
  write_down (application, lift);
  g_action_group_activate_action (G_ACTION_GROUP (application), "morning-after", NULL);
}

/* Writes an entry that tells of the leg: the window asks by itself. */
static void
tell_of_leg (LumbarApplication *application,
             LumbarWindow      *window)
{
  LumbarEntry *entry = lumbar_entry_new ();

  entry->at = get_now (application);
  entry->record.modified_at = entry->at;
  entry->pain_now = 3;
  entry->worst24 = 3;
  entry->leg_trend = LUMBAR_LEG_TREND_SAME;
  entry->places = LUMBAR_PLACE_CALF_LEFT;
  write_down (application, entry);
}

/* Answers RF02 with yes, as the intake would; the last stop, for it stays. */
static void
answer_sign (LumbarApplication *application,
             LumbarWindow      *window)
{
  LumbarPlan        *plan = lumbar_coach_get_plan (lumbar_application_get_coach (application));
  LumbarEpisode     *episode = lumbar_record_copy (plan->episode);
  LumbarTriageRecord record = { .at = get_now (application), .yes = LUMBAR_RF (2) };

  g_array_append_val (episode->triage, record);
  write_down (application, episode);
}

const TourScene tour_demo_scenes[] = {
  { "today", .view = "today" },
  { "today-more", .further = scroll_down },
  { "form", .view = "form" },
  { "quick-check", .action = "quick-check" },
  { "cue-help", .action = "quick-check", .page_action = "check.explain" },
  { "fault-finder", .further = open_fault_finder },
  { "fault", .action = "article", .target = "hips-first" },
  { "mobility", .view = "mobility" },
  { "history", .view = "mobility", .page_action = "mobility.show-history" },
  { "routine", .view = "mobility", .page_action = "mobility.show-routine", .target = "morning-5" },
  { "player", .action = "start-routine" },
  { "running", .action = "start-routine", .page_action = "player.toggle" },
  { "diary", .view = "diary" },
  { "entry", .action = "new-entry" },
  { "return", .view = "return" },
  { "return-more", .further = scroll_down },
  { "ladder", .view = "return", .page_action = "return.edit-ladder" },
  { "signs", .action = "my-back-hurts" },
  { "signs-more", .action = "my-back-hurts", .dialog_page = "more" },
  { "intake-start", .action = "my-back-hurts", .dialog_page = "start" },
  { "intake-where", .action = "my-back-hurts", .dialog_page = "where" },
  { "intake-weight", .action = "my-back-hurts", .dialog_page = "weight" },
  { "log-session", .action = "log-lift" },
  { "core-test", .action = "record-test", .target = "core-test" },
  { "movement-screen", .action = "record-screen" },
  { "clearance", .action = "record-clearance" },
  { "library", .action = "library" },
  { "library-results", .action = "library", .further = search },
  { "article", .action = "article", .target = "ice-and-heat" },
  { "article-more", .further = scroll_down },
  { "exercise", .action = "article", .target = "bird-dog" },
  { "exercise-more", .further = scroll_down },
  { "preferences", .action = "preferences" },
  { "shortcuts", .action = "shortcuts" },
  { "about", .action = "about" },
  { "morning-after", .further = ask_for_morning },
  { "questions", .further = tell_of_leg },
  { "stop", .further = answer_sign },
  { NULL },
};

/* The welcome dialog is there by itself at the first start. */
const TourScene tour_empty_scenes[] = {
  { "welcome" },
  { "empty-today", .view = "today" },
  { "empty-form", .view = "form" },
  { "empty-mobility", .view = "mobility" },
  { "empty-diary", .view = "diary" },
  { "empty-return", .view = "return" },
  { NULL },
};

void
tour_scene_show (const TourScene   *scene,
                 LumbarApplication *application,
                 LumbarWindow      *window)
{
  g_autoptr (GVariant) target = scene->target != NULL ? g_variant_ref_sink (g_variant_new_string (scene->target)) : NULL;

  if (scene->view != NULL)
    lumbar_window_show_view (window, scene->view);
  if (scene->action != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (application), scene->action, target);
  if (scene->page_action != NULL)
    activate_on_page (GTK_WIDGET (window), scene->page_action, target);
  if (scene->dialog_page != NULL)
    push_in_dialog (window, scene->dialog_page);
  if (scene->further != NULL)
    scene->further (application, window);
}

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
