/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Mobility view: the routines, what today's plan wants of them, and what
 * was run.
 *
 * A run that was interrupted comes first, as a question once after the start
 * and as a card until it is answered. */

#include "config.h"

#include "lumbar-mobility-page.h"

#include <glib/gi18n.h>

#include "lumbar-mobility.h"
#include "lumbar-player-page.h"
#include "lumbar-routine-page.h"
#include "lumbar-routine-text.h"
#include "lumbar-rows.h"
#include "lumbar-sessions-page.h"
#include "lumbar-unfinished.h"

/* The one routine for every morning. */
#define FIRST_ROUTINE "morning-5"

#define HISTORY_ROWS 7

struct _LumbarMobilityPage
{
  LumbarView parent_instance;

  /* Template children */
  GtkWidget           *unfinished_card;
  GtkLabel            *unfinished_label;
  GtkWidget           *store_button;
  GtkWidget           *locked_card;
  GtkWidget           *first_card;
  GtkLabel            *first_title;
  GtkLabel            *first_summary;
  GtkLabel            *first_hint;
  GtkButton           *start_button;
  AdwPreferencesGroup *today_group;
  AdwPreferencesGroup *all_group;
  AdwPreferencesGroup *history_group;

  /* Owned */
  LumbarRun *unfinished; /* (nullable) */
  GPtrArray *today_rows; /* of GtkWidget, as the two below */
  GPtrArray *all_rows;
  GPtrArray *history_rows;

  gboolean asked; /* about an interrupted run, since the start */
};

G_DEFINE_FINAL_TYPE (LumbarMobilityPage, lumbar_mobility_page, LUMBAR_TYPE_VIEW)

static LumbarCoach *
get_coach (LumbarMobilityPage *self)
{
  return lumbar_view_get_coach (LUMBAR_VIEW (self));
}

static LumbarCatalog *
get_catalog (LumbarMobilityPage *self)
{
  return lumbar_coach_get_catalog (get_coach (self));
}

static void
clear_rows (AdwPreferencesGroup *group,
            GPtrArray           *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (group, g_ptr_array_index (rows, i));
  g_ptr_array_set_size (rows, 0);
}

static void
add_row (AdwPreferencesGroup *group,
         GPtrArray           *rows,
         GtkWidget           *row)
{
  adw_preferences_group_add (group, row);
  g_ptr_array_add (rows, row);
}

/* Routines */

static const LumbarTask *
find_task (LumbarPlan *plan,
           const char *id)
{
  for (guint i = 0; plan != NULL && i < plan->tasks->len; i++)
    {
      const LumbarTask *task = &g_array_index (plan->tasks, LumbarTask, i);

      if (g_str_equal (task->id, id))
        return task;
    }

  return NULL;
}

/* How the routine fits today; NULL without a plan for a sore back. */
static char *
dup_hint (LumbarPlan *plan,
          const char *id)
{
  const LumbarTask *task = find_task (plan, id);

  if (plan == NULL || plan->episode == NULL)
    return NULL;
  if (task == NULL)
    return g_strdup (_ ("Not in today’s plan"));
  if (task->done > 0 && task->done >= task->planned)
    return g_strdup (_ ("Done today"));
  if (task->planned == 0)
    return g_strdup (_ ("Optional today"));
  if (task->planned == 1)
    return g_strdup (_ ("Planned today"));

  /* Translators: how often a routine was done today, and how often it is planned */
  return g_strdup_printf (_ ("%d of %d done today"), task->done, task->planned);
}

static GtkWidget *
routine_row_new (const LumbarRoutine *routine,
                 const char          *subtitle)
{
  GtkWidget       *row = lumbar_row_new (routine->title, subtitle);
  g_autofree char *length = lumbar_routine_dup_length_text (routine->seconds);
  GtkWidget       *label = gtk_label_new (length);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dimmed");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  lumbar_row_set_action (row, "mobility.show-routine", g_variant_new_string (routine->id));

  return row;
}

static void
show_first (LumbarMobilityPage *self,
            LumbarPlan         *plan)
{
  const LumbarRoutine *routine = lumbar_catalog_get_routine (get_catalog (self), FIRST_ROUTINE);
  g_autofree char     *fit = dup_hint (plan, FIRST_ROUTINE);
  g_autofree char     *subtitle = NULL;
  g_autofree char     *length = NULL;
  g_autofree char     *start = NULL;

  gtk_widget_set_visible (self->first_card, routine != NULL);
  if (routine == NULL)
    return;

  subtitle = lumbar_routine_dup_subtitle (routine);
  length = lumbar_routine_dup_length_text (routine->seconds);
  /* Translators: a button; %s is the length of the routine: “5 min” */
  start = g_strdup_printf (_ ("_Start, %s"), length);
  gtk_label_set_label (self->first_title, routine->title);
  gtk_label_set_label (self->first_summary, routine->summary);
  gtk_label_set_label (self->first_hint, fit != NULL ? fit : subtitle);
  gtk_button_set_label (self->start_button, start);
}

static void
show_routines (LumbarMobilityPage *self,
               LumbarPlan         *plan)
{
  const GPtrArray *routines = lumbar_catalog_get_routines (get_catalog (self));

  clear_rows (self->today_group, self->today_rows);
  clear_rows (self->all_group, self->all_rows);
  for (guint i = 0; i < routines->len; i++)
    {
      const LumbarRoutine *routine = g_ptr_array_index (routines, i);
      g_autofree char     *subtitle = lumbar_routine_dup_subtitle (routine);
      g_autofree char     *hint = dup_hint (plan, routine->id);

      if (g_str_equal (routine->id, FIRST_ROUTINE))
        continue;
      if (find_task (plan, routine->id) != NULL)
        add_row (self->today_group, self->today_rows, routine_row_new (routine, hint));
      else
        add_row (self->all_group, self->all_rows, routine_row_new (routine, subtitle));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->today_group), self->today_rows->len > 0);
}

static void
lumbar_mobility_page_plan_changed (LumbarView *view)
{
  LumbarMobilityPage *self = LUMBAR_MOBILITY_PAGE (view);
  LumbarPlan         *plan = lumbar_coach_get_plan (get_coach (self));
  gboolean            locked = plan != NULL && plan->locked;

  gtk_widget_set_visible (self->locked_card, locked);
  gtk_widget_set_sensitive (GTK_WIDGET (self->start_button), !locked);
  show_first (self, plan);
  show_routines (self, plan);
}

/* History */

static GtkWidget *
session_row_new (LumbarMobilityPage  *self,
                 const LumbarSession *session)
{
  g_autofree char *title = lumbar_session_dup_title (session, get_catalog (self));
  g_autofree char *subtitle = lumbar_session_dup_subtitle (session, lumbar_clock_get_today (lumbar_coach_get_clock (get_coach (self))));

  return lumbar_row_new (title, subtitle);
}

static void
show_history (LumbarMobilityPage *self)
{
  const GPtrArray *sessions = lumbar_history_get (lumbar_coach_get_history (get_coach (self)), LUMBAR_RECORD_SESSION);
  guint            n_rows = MIN (sessions->len, HISTORY_ROWS);

  clear_rows (self->history_group, self->history_rows);
  for (guint i = 0; i < n_rows; i++)
    add_row (self->history_group, self->history_rows, session_row_new (self, g_ptr_array_index (sessions, sessions->len - 1 - i)));

  if (sessions->len > n_rows)
    add_row (self->history_group, self->history_rows, lumbar_button_row_new (_ ("Show All"), NULL, "mobility.show-history", NULL));
  if (sessions->len == 0)
    add_row (self->history_group, self->history_rows, lumbar_row_new (_ ("Nothing yet"), _ ("Each routine you run is kept here, also when you stop early.")));
}

/* An interrupted run */

static void
show_unfinished (LumbarMobilityPage *self)
{
  LumbarPlayer    *player;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->unfinished_card, self->unfinished != NULL);
  if (self->unfinished == NULL)
    return;

  player = lumbar_run_get_player (self->unfinished);
  text = lumbar_run_dup_where_text (self->unfinished, lumbar_clock_get_today (lumbar_coach_get_clock (get_coach (self))));
  gtk_label_set_label (self->unfinished_label, text);
  gtk_widget_set_visible (self->store_button, lumbar_player_get_active (player) >= G_USEC_PER_SEC);
}

static void
answer_unfinished (LumbarMobilityPage *self,
                   const char         *answer)
{
  g_autoptr (LumbarRun) run = g_steal_pointer (&self->unfinished);
  LumbarWindow *window = lumbar_window_get (GTK_WIDGET (self));

  show_unfinished (self);
  if (run == NULL || window == NULL)
    return;

  if (g_str_equal (answer, "resume"))
    lumbar_mobility_resume (window, g_steal_pointer (&run));
  else if (g_str_equal (answer, "store"))
    lumbar_unfinished_store (get_coach (self), GTK_WIDGET (self), run, lumbar_run_get_saved_at (run), LUMBAR_UNANSWERED);
  else if (g_str_equal (answer, "discard"))
    lumbar_unfinished_clear (get_coach (self), lumbar_run_get_id (run));
  else
    {
      self->unfinished = g_steal_pointer (&run);
      show_unfinished (self);
    }
}

static void
question_answered_cb (LumbarMobilityPage *self,
                      const char         *response)
{
  answer_unfinished (self, response);
}

static void
ask_about_unfinished (LumbarMobilityPage *self)
{
  g_autofree char *where = lumbar_run_dup_where_text (self->unfinished, lumbar_clock_get_today (lumbar_coach_get_clock (get_coach (self))));
  AdwAlertDialog  *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Resume the Routine?"), where));

  adw_alert_dialog_add_responses (dialog,
                                  "later", _ ("_Later"),
                                  "discard", _ ("_Discard"),
                                  "store", _ ("S_tore as Is"),
                                  "resume", _ ("_Resume"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (dialog, "resume", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "resume");
  adw_alert_dialog_set_close_response (dialog, "later");
  g_signal_connect_object (dialog, "response", G_CALLBACK (question_answered_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static gboolean
is_being_played (LumbarMobilityPage *self)
{
  LumbarWindow *window = lumbar_window_get (GTK_WIDGET (self));

  return window != NULL && LUMBAR_IS_PLAYER_PAGE (lumbar_window_get_visible_page (window));
}

/* A run that had ended is no question: it only has to get into the diary. */
static void
look_for_unfinished (LumbarMobilityPage *self)
{
  g_clear_pointer (&self->unfinished, lumbar_run_free);
  if (get_coach (self) != NULL && !is_being_played (self))
    self->unfinished = lumbar_unfinished_load (get_coach (self));

  if (self->unfinished != NULL && lumbar_player_get_state (lumbar_run_get_player (self->unfinished)) == LUMBAR_PLAYER_ENDED)
    answer_unfinished (self, "store");
  show_unfinished (self);

  if (self->unfinished != NULL && !self->asked)
    ask_about_unfinished (self);
}

static void
lumbar_mobility_page_records_changed (LumbarView *view,
                                      guint       kinds)
{
  LumbarMobilityPage *self = LUMBAR_MOBILITY_PAGE (view);

  if ((kinds & (1u << LUMBAR_RECORD_SESSION)) == 0)
    return;

  show_history (self);
  look_for_unfinished (self);
  self->asked = TRUE;
}

/* Commands */

static void
start_clicked_cb (LumbarMobilityPage *self)
{
  LumbarWindow *window = lumbar_window_get (GTK_WIDGET (self));

  if (window != NULL)
    lumbar_mobility_start_routine (window, FIRST_ROUTINE);
}

static void
show_routine (LumbarMobilityPage *self,
              const char         *id)
{
  LumbarWindow        *window = lumbar_window_get (GTK_WIDGET (self));
  const LumbarRoutine *routine = lumbar_catalog_get_routine (get_catalog (self), id);
  g_autofree char     *hint = dup_hint (lumbar_coach_get_plan (get_coach (self)), id);

  if (window != NULL && routine != NULL)
    lumbar_window_push (window, ADW_NAVIGATION_PAGE (lumbar_routine_page_new (get_catalog (self), routine, hint)));
}

static void
steps_clicked_cb (LumbarMobilityPage *self)
{
  show_routine (self, FIRST_ROUTINE);
}

static void
show_routine_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  show_routine (LUMBAR_MOBILITY_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
show_history_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  LumbarWindow *window = lumbar_window_get (widget);

  if (window != NULL)
    lumbar_window_push (window, ADW_NAVIGATION_PAGE (lumbar_sessions_page_new (get_coach (LUMBAR_MOBILITY_PAGE (widget)))));
}

static void
resume_clicked_cb (LumbarMobilityPage *self)
{
  answer_unfinished (self, "resume");
}

static void
store_clicked_cb (LumbarMobilityPage *self)
{
  answer_unfinished (self, "store");
}

static void
discard_clicked_cb (LumbarMobilityPage *self)
{
  answer_unfinished (self, "discard");
}

/* Coming back from a player that was left in the middle. */
static void
lumbar_mobility_page_map (GtkWidget *widget)
{
  LumbarMobilityPage *self = LUMBAR_MOBILITY_PAGE (widget);

  GTK_WIDGET_CLASS (lumbar_mobility_page_parent_class)->map (widget);

  if (self->asked)
    look_for_unfinished (self);
}

static void
lumbar_mobility_page_dispose (GObject *object)
{
  LumbarMobilityPage *self = LUMBAR_MOBILITY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_MOBILITY_PAGE);
  g_clear_pointer (&self->unfinished, lumbar_run_free);
  g_clear_pointer (&self->today_rows, g_ptr_array_unref);
  g_clear_pointer (&self->all_rows, g_ptr_array_unref);
  g_clear_pointer (&self->history_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (lumbar_mobility_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, unfinished_card);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, unfinished_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, store_button);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, locked_card);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, first_card);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, first_title);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, first_summary);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, first_hint);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, start_button);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, today_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, all_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarMobilityPage, history_group);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, steps_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, resume_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, store_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, discard_clicked_cb);
}

static void
lumbar_mobility_page_class_init (LumbarMobilityPageClass *klass)
{
  GObjectClass    *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass  *widget_class = GTK_WIDGET_CLASS (klass);
  LumbarViewClass *view_class = LUMBAR_VIEW_CLASS (klass);

  object_class->dispose = lumbar_mobility_page_dispose;

  widget_class->map = lumbar_mobility_page_map;

  view_class->plan_changed = lumbar_mobility_page_plan_changed;
  view_class->records_changed = lumbar_mobility_page_records_changed;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/mobility/lumbar-mobility-page.ui");
  bind_children (widget_class);

  gtk_widget_class_install_action (widget_class, "mobility.show-routine", "s", show_routine_action);
  gtk_widget_class_install_action (widget_class, "mobility.show-history", NULL, show_history_action);
}

static void
lumbar_mobility_page_init (LumbarMobilityPage *self)
{
  self->today_rows = g_ptr_array_new ();
  self->all_rows = g_ptr_array_new ();
  self->history_rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}
