/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Today view: what to do now, in order.
 *
 * It shows the plan of the day and starts what a row names. Missed days are
 * not counted and not shown. */

#include "config.h"

#include "lumbar-today-page.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"
#include "lumbar-ladder-rows.h"
#include "lumbar-morning-dialog.h"
#include "lumbar-plan-text.h"
#include "lumbar-reason-row.h"
#include "lumbar-record-writer.h"
#include "lumbar-rows.h"
#include "lumbar-session.h"
#include "lumbar-undo.h"

/* What a walk and the hinge drill take (docs/rules.md sections 4.1 and 5). */
#define SHORT_WALK_SECONDS 600
#define LONG_WALK_SECONDS 1200
#define HINGE_DRILL_SECONDS 120

struct _LumbarTodayPage
{
  LumbarView parent_instance;

  /* Template children */
  GtkLabel            *state_title;
  GtkLabel            *state_label;
  AdwPreferencesGroup *advice_group;
  GtkListBox          *advice_box;
  GtkListBox          *tasks_box;
  AdwPreferencesGroup *slots_group;
  GtkListBox          *slots_box;
  GtkListBox          *training_box;
  AdwPreferencesGroup *hurts_group;

  /* Owned */
  LumbarSession *marked; /* (nullable): what was marked as done last */
};

G_DEFINE_FINAL_TYPE (LumbarTodayPage, lumbar_today_page, LUMBAR_TYPE_VIEW)

/* The state in one sentence; the phase stands in the title above it. */
static char *
dup_state_text (LumbarPlan *plan)
{
  if (plan->episode == NULL || plan->locked)
    return lumbar_plan_dup_summary (plan);

  /* Translators: which day of the episode it is, and the goal of the phase. */
  return g_strdup_printf (_ ("Day %d. %s"), plan->day_index + 1, lumbar_phase_get_goal (plan->phase));
}

static void
show_state (LumbarTodayPage *self,
            LumbarPlan      *plan)
{
  g_autofree char *text = dup_state_text (plan);
  const char      *title = plan->episode != NULL ? lumbar_phase_get_title (plan->phase) : _ ("Ready for the Day");

  if (plan->locked)
    title = lumbar_outcome_get_title (plan->outcome);

  gtk_label_set_label (self->state_title, title);
  gtk_label_set_label (self->state_label, text);
}

static void
show_advice (LumbarTodayPage *self,
             LumbarPlan      *plan)
{
  LumbarCatalog *catalog = lumbar_coach_get_catalog (lumbar_view_get_coach (LUMBAR_VIEW (self)));

  gtk_list_box_remove_all (self->advice_box);

  if (plan->outcome != LUMBAR_OUTCOME_CONTINUE)
    {
      GtkWidget *row = lumbar_row_new (lumbar_outcome_get_title (plan->outcome), lumbar_outcome_get_advice (plan->outcome));

      lumbar_row_set_article (row, lumbar_catalog_get_why (catalog, lumbar_rule_to_name (LUMBAR_RULE_RF)));
      gtk_list_box_append (self->advice_box, row);
    }

  for (guint i = 0; i < plan->reasons->len; i++)
    gtk_list_box_append (self->advice_box, lumbar_reason_row_new (catalog, &g_array_index (plan->reasons, LumbarReason, i)));

  gtk_widget_set_visible (GTK_WIDGET (self->advice_group), gtk_widget_get_first_child (GTK_WIDGET (self->advice_box)) != NULL);
}

/* The action that does the task. */
static const char *
get_task_action (const LumbarTask *task,
                 LumbarCatalog    *catalog)
{
  switch (task->kind)
    {
    case LUMBAR_TASK_TRIAGE:
      return "app.warning-signs";
    case LUMBAR_TASK_CHECK_IN:
      return "app.new-entry";
    case LUMBAR_TASK_WALK:
    case LUMBAR_TASK_ROUTINE:
    case LUMBAR_TASK_DRILL:
    case LUMBAR_TASK_SCREEN:
      return lumbar_catalog_get_routine (catalog, task->id) != NULL ? "app.routine" : "today.mark-done";
    case LUMBAR_TASK_LIFT:
      return "app.log-lift";
    case LUMBAR_TASK_TEST:
      return "app.record-test";
    }

  g_return_val_if_reached (NULL);
}

static char *
dup_progress_text (const LumbarTask *task,
                   const char       *action)
{
  if (task->done == 0 && g_strcmp0 (action, "today.mark-done") == 0)
    return g_strdup (_ ("Press when you have done it"));
  if (task->planned == 0)
    return g_strdup (task->done > 0 ? _ ("Done") : _ ("Optional today"));
  if (task->planned == 1)
    return g_strdup (task->done > 0 ? _ ("Done") : _ ("Once today"));

  /* Translators: how often a task was done and is planned today, such as “1 of 2 done”. */
  return g_strdup_printf (_ ("%d of %d done"), MIN (task->done, task->planned), task->planned);
}

static GtkWidget *
task_row_new (const LumbarTask *task,
              LumbarCatalog    *catalog)
{
  g_autofree char *title = lumbar_task_dup_title (task);
  const char      *action = get_task_action (task, catalog);
  g_autofree char *progress = dup_progress_text (task, action);
  gboolean         needs_id = g_strcmp0 (action, "app.routine") == 0 || g_strcmp0 (action, "today.mark-done") == 0 ||
                      g_strcmp0 (action, "app.record-test") == 0;
  GtkWidget *row = lumbar_state_row_new (title, progress, task->done > 0 && task->done >= task->planned);

  lumbar_row_set_action (row, action, needs_id ? g_variant_new_string (task->id) : NULL);

  return row;
}

static void
show_tasks (LumbarTodayPage *self,
            LumbarPlan      *plan)
{
  LumbarCatalog *catalog = lumbar_coach_get_catalog (lumbar_view_get_coach (LUMBAR_VIEW (self)));

  gtk_list_box_remove_all (self->tasks_box);
  for (guint i = 0; i < plan->tasks->len; i++)
    gtk_list_box_append (self->tasks_box, task_row_new (&g_array_index (plan->tasks, LumbarTask, i), catalog));

  if (plan->episode == NULL)
    gtk_list_box_append (self->tasks_box,
                         lumbar_button_row_new (_ ("Write in the Diary"), _ ("How your back is today"), "app.new-entry", NULL));
}

static const char *
get_slot_title (LumbarSlotKind kind)
{
  switch (kind)
    {
    case LUMBAR_SLOT_ICE:
      return _ ("Ice, in a thin cloth");
    case LUMBAR_SLOT_HEAT:
      return _ ("Heat, never in bed");
    case LUMBAR_SLOT_WALK:
      return _ ("Walk slowly");
    case LUMBAR_SLOT_WALK_TILTS:
      return _ ("Walk slowly, then pelvic tilts");
    }

  g_return_val_if_reached ("");
}

/* The next few; the whole day would bury the rest of the page. */
#define SLOTS_SHOWN 5

static void
show_slots (LumbarTodayPage *self,
            LumbarPlan      *plan)
{
  int minute = (int) (plan->now.local % 86400 / 60);
  int shown = 0;

  gtk_list_box_remove_all (self->slots_box);
  for (guint i = 0; i < plan->slots->len && shown < SLOTS_SHOWN; i++)
    {
      const LumbarSlot *slot = &g_array_index (plan->slots, LumbarSlot, i);
      g_autofree char  *time = NULL;
      g_autofree char  *subtitle = NULL;

      if (slot->minute + slot->minutes < minute)
        continue;

      time = lumbar_minute_dup_time_text (slot->minute);
      /* Translators: a time of the day and a length, such as “18:30, 15 minutes”. */
      subtitle = g_strdup_printf (ngettext ("%s, %d minute", "%s, %d minutes", slot->minutes), time, slot->minutes);
      gtk_list_box_append (self->slots_box, lumbar_row_new (get_slot_title (slot->kind), subtitle));
      shown++;
    }

  gtk_widget_set_visible (GTK_WIDGET (self->slots_group), shown > 0);
}

static gboolean
has_screen_task (LumbarPlan *plan)
{
  for (guint i = 0; i < plan->tasks->len; i++)
    if (g_array_index (plan->tasks, LumbarTask, i).kind == LUMBAR_TASK_SCREEN)
      return TRUE;

  return FALSE;
}

static void
show_morning_after (LumbarTodayPage *self)
{
  if (lumbar_morning_find_record (lumbar_view_get_coach (LUMBAR_VIEW (self))) != NULL)
    gtk_list_box_append (self->training_box,
                         lumbar_button_row_new (_ ("The Morning After"), _ ("How your back was after the last session"), "app.morning-after", NULL));
}

/* Where what was done is written down. */
static void
show_records_to_write (LumbarTodayPage *self,
                       LumbarPlan      *plan)
{
  if (has_screen_task (plan))
    gtk_list_box_append (self->training_box,
                         lumbar_button_row_new (_ ("Enter the Movement Screen"), _ ("How the four tests went"), "app.record-screen", NULL));
  if (!plan->locked)
    gtk_list_box_append (self->training_box,
                         lumbar_button_row_new (_ ("Log a Session"), _ ("What you lifted, and what your back said"), "app.log-lift", NULL));
}

static void
show_training (LumbarTodayPage *self,
               LumbarPlan      *plan)
{
  gtk_list_box_remove_all (self->training_box);
  show_morning_after (self);
  gtk_list_box_append (self->training_box,
                       lumbar_button_row_new (_ ("Quick Check"), _ ("Head, knees and shoulders, brace, hinge"), "app.quick-check", NULL));

  if (plan->ladder != NULL && plan->phase == LUMBAR_PHASE_P3)
    {
      LumbarLadderStep step = g_array_index (plan->ladder->steps, LumbarLadderStep, plan->ladder->step);
      g_autofree char *text = NULL;

      step.load = plan->ladder->load;
      text = lumbar_ladder_step_dup_text (&step, plan->ladder->settings.unit);
      gtk_list_box_append (self->training_box,
                           lumbar_button_row_new (_ ("Next Load"), text, "win.show-view", g_variant_new_string ("return")));
    }
  else if (plan->gate != NULL)
    {
      gtk_list_box_append (self->training_box,
                           lumbar_button_row_new (_ ("What Opens Next"), lumbar_phase_get_title (plan->gate->to), "win.show-view", g_variant_new_string ("return")));
    }

  show_records_to_write (self, plan);
}

static void
lumbar_today_page_plan_changed (LumbarView *view)
{
  LumbarTodayPage *self = LUMBAR_TODAY_PAGE (view);
  LumbarPlan      *plan = lumbar_coach_get_plan (lumbar_view_get_coach (view));

  show_state (self, plan);
  show_advice (self, plan);
  show_tasks (self, plan);
  show_slots (self, plan);
  show_training (self, plan);
  gtk_widget_set_visible (GTK_WIDGET (self->hurts_group), plan->episode == NULL);
}

static void
marked_cb (GtkWidget *origin)
{
  LumbarTodayPage *self = LUMBAR_TODAY_PAGE (origin);
  LumbarStore     *store = lumbar_coach_get_store (lumbar_view_get_coach (LUMBAR_VIEW (self)));
  LumbarUndo      *undo = lumbar_undo_get (origin);

  if (undo != NULL)
    lumbar_undo_stored (undo, store, self->marked, _ ("Marked as done"));
}

static int
get_seconds (LumbarTodayPage *self,
             const char      *id)
{
  LumbarPlan *plan = lumbar_coach_get_plan (lumbar_view_get_coach (LUMBAR_VIEW (self)));

  if (!g_str_equal (id, "walk"))
    return HINGE_DRILL_SECONDS;

  return plan->phase == LUMBAR_PHASE_P1 ? SHORT_WALK_SECONDS : LONG_WALK_SECONDS;
}

/* Something done on one's own, without the player: it ends now. */
static void
mark_done_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  LumbarTodayPage *self = LUMBAR_TODAY_PAGE (widget);
  LumbarCoach     *coach = lumbar_view_get_coach (LUMBAR_VIEW (widget));
  const char      *id = g_variant_get_string (parameter, NULL);
  LumbarSession   *session = lumbar_session_new ();

  g_set_str (&session->routine, id);
  session->active_seconds = get_seconds (self, id);
  session->ended_at = lumbar_clock_get_now (lumbar_coach_get_clock (coach));
  session->started_at = session->ended_at;
  session->started_at.local -= session->active_seconds;
  session->completed = TRUE;

  g_clear_pointer (&self->marked, lumbar_record_unref);
  self->marked = lumbar_record_ref (session);
  lumbar_write_record (widget, coach, session, _ ("This could not be stored"), marked_cb);
}

static void
lumbar_today_page_dispose (GObject *object)
{
  LumbarTodayPage *self = LUMBAR_TODAY_PAGE (object);

  g_clear_pointer (&self->marked, lumbar_record_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_TODAY_PAGE);

  G_OBJECT_CLASS (lumbar_today_page_parent_class)->dispose (object);
}

static void
lumbar_today_page_class_init (LumbarTodayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_today_page_dispose;
  LUMBAR_VIEW_CLASS (klass)->plan_changed = lumbar_today_page_plan_changed;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/today/lumbar-today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarTodayPage, state_title);
  gtk_widget_class_bind_template_child (widget_class, LumbarTodayPage, state_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarTodayPage, advice_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarTodayPage, advice_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarTodayPage, tasks_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarTodayPage, slots_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarTodayPage, slots_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarTodayPage, training_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarTodayPage, hurts_group);

  gtk_widget_class_install_action (widget_class, "today.mark-done", "s", mark_done_action);
}

static void
lumbar_today_page_init (LumbarTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
