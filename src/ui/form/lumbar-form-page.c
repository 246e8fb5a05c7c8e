/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Form view: the quick check, the fault finder, and what was checked before.
 *
 * The history is filled when somebody looks at it and grows on request. */

#include "config.h"

#include "lumbar-form-page.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"
#include "lumbar-fault-finder-page.h"
#include "lumbar-form-text.h"
#include "lumbar-quick-check-page.h"
#include "lumbar-record-model.h"
#include "lumbar-rows.h"
#include "lumbar-undo.h"

#define CHECKLIST "quick-check"
#define ROWS_AT_ONCE 10

struct _LumbarFormPage
{
  LumbarView parent_instance;

  /* Template children */
  GtkBox     *cue_box;
  GtkButton  *start_button;
  GtkStack   *history_stack;
  GtkListBox *list_box;
  GtkButton  *more_button;

  /* Owned */
  LumbarRecordModel *model;
  GtkSliceListModel *shown; /* the newest of them */
  LumbarUndo        *undo;  /* (nullable) until the page is seen: the window's */

  LumbarDate shown_today; /* what "Today" means in the rows */
  gboolean   stale;       /* records changed while nobody looked */
  int        next_focus;  /* where a deleted row was; -1: none */
};

G_DEFINE_FINAL_TYPE (LumbarFormPage, lumbar_form_page, LUMBAR_TYPE_VIEW)

static LumbarDate
get_today (LumbarFormPage *self)
{
  return lumbar_clock_get_today (lumbar_coach_get_clock (lumbar_view_get_coach (LUMBAR_VIEW (self))));
}

static char *
dup_time_text (LumbarFormPage        *self,
               const LumbarFormCheck *check)
{
  g_autofree char *date = lumbar_date_dup_relative_text (lumbar_moment_get_date (check->at), get_today (self));
  g_autofree char *time = lumbar_moment_dup_time_text (check->at);

  /* Translators: date and time: "Yesterday, 18:30" */
  return g_strdup_printf (_ ("%s, %s"), date, time);
}

static GtkWidget *
new_delete_button (const LumbarFormCheck *check,
                   const char            *time)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* Translators: the argument is a date and a time */
  g_autofree char *label = g_strdup_printf (_ ("Delete the check of %s"), time);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _ ("Delete"));
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "form.delete");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", check->record.id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return button;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  LumbarFormPage        *self = user_data;
  const LumbarFormCheck *check = lumbar_record_item_get_record (item);
  LumbarCatalog         *catalog = lumbar_coach_get_catalog (lumbar_view_get_coach (LUMBAR_VIEW (self)));
  g_autofree char       *time = dup_time_text (self, check);
  g_autofree char       *score = lumbar_form_check_dup_score_text (check);
  g_autofree char       *result = lumbar_form_check_dup_result_text (check, catalog);
  /* Translators: result and time of a check: "3 of 4 – Yesterday, 18:30" */
  g_autofree char *title = g_strdup_printf (_ ("%s – %s"), score, time);
  GtkWidget       *row = lumbar_row_new (title, result);

  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_delete_button (check, time));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  return row;
}

static void
focus_row (LumbarFormPage *self,
           int             index)
{
  int            last = (int) g_list_model_get_n_items (G_LIST_MODEL (self->shown)) - 1;
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list_box, MIN (index, last));

  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : GTK_WIDGET (self->start_button));
}

static void
show_more_button (LumbarFormPage *self)
{
  guint n_all = g_list_model_get_n_items (G_LIST_MODEL (self->model));

  gtk_widget_set_visible (GTK_WIDGET (self->more_button), n_all > gtk_slice_list_model_get_size (self->shown));
}

static void
refresh (LumbarFormPage *self)
{
  LumbarCoach   *coach = lumbar_view_get_coach (LUMBAR_VIEW (self));
  LumbarHistory *history = coach != NULL ? lumbar_coach_get_history (coach) : NULL;
  int            next_focus = self->next_focus;
  gboolean       is_empty;

  if (history == NULL)
    return;

  self->stale = FALSE;
  self->next_focus = -1;
  self->shown_today = get_today (self);
  lumbar_record_model_set_history (self->model, history);

  is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->model)) == 0;
  gtk_stack_set_visible_child_name (self->history_stack, is_empty ? "empty" : "list");
  show_more_button (self);
  if (next_focus >= 0)
    focus_row (self, next_focus);
}

static void
delete_at (LumbarFormPage *self,
           guint           position)
{
  LumbarStore *store = lumbar_coach_get_store (lumbar_view_get_coach (LUMBAR_VIEW (self)));
  g_autoptr (LumbarRecordItem) item = g_list_model_get_item (G_LIST_MODEL (self->model), position);

  self->next_focus = (int) position;
  lumbar_undo_delete (self->undo, store, lumbar_record_item_get_record (item), _ ("Check deleted"));
}

static void
quick_check_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  LumbarWindow *window = lumbar_window_get (widget);

  if (window != NULL)
    lumbar_form_open_quick_check (window);
}

static void
find_fault_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  LumbarWindow *window = lumbar_window_get (widget);

  if (window != NULL)
    lumbar_form_open_fault_finder (window);
}

static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  LumbarFormPage *self = LUMBAR_FORM_PAGE (widget);
  guint           position;

  if (lumbar_record_model_find (self->model, g_variant_get_string (parameter, NULL), &position))
    delete_at (self, position);
}

static void
delete_focused_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  LumbarFormPage *self = LUMBAR_FORM_PAGE (widget);
  GtkWidget      *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list_box));

  if (GTK_IS_LIST_BOX_ROW (row))
    delete_at (self, (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)));
}

static void
show_more_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  LumbarFormPage *self = LUMBAR_FORM_PAGE (widget);
  guint           n_shown = gtk_slice_list_model_get_size (self->shown);

  gtk_slice_list_model_set_size (self->shown, n_shown + ROWS_AT_ONCE);
  show_more_button (self);
  focus_row (self, (int) n_shown);
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarFormPage *self = LUMBAR_FORM_PAGE (widget);

  if (self->undo != NULL)
    lumbar_undo_run (self->undo);
}

static void
undone_cb (LumbarFormPage *self,
           const char     *id)
{
  guint position;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && lumbar_record_model_find (self->model, id, &position))
    focus_row (self, (int) position);
}

static void
find_undo (LumbarFormPage *self)
{
  self->undo = g_object_ref (lumbar_undo_get (GTK_WIDGET (self)));
  g_signal_connect_object (self->undo, "undone", G_CALLBACK (undone_cb), self, G_CONNECT_SWAPPED);
}

/* The titles of the cues, with the keys that answer them. */
static void
show_cues (LumbarFormPage *self)
{
  LumbarCatalog         *catalog = lumbar_coach_get_catalog (lumbar_view_get_coach (LUMBAR_VIEW (self)));
  const LumbarChecklist *checklist = lumbar_catalog_get_checklist (catalog, CHECKLIST);

  for (guint i = 0; checklist != NULL && i < checklist->cues->len; i++)
    {
      const LumbarCue *cue = g_ptr_array_index (checklist->cues, i);
      g_autofree char *text = g_strdup_printf ("%u  %s", i + 1, cue->title);
      GtkWidget       *label = gtk_label_new (text);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "heading");
      gtk_box_append (self->cue_box, label);
    }
}

static void
lumbar_form_page_records_changed (LumbarView *view,
                                  guint       kinds)
{
  LumbarFormPage *self = LUMBAR_FORM_PAGE (view);

  if ((kinds & (1u << LUMBAR_RECORD_CHECK)) == 0)
    return;

  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
}

/* A new plan also comes at midnight, when today becomes yesterday. */
static void
lumbar_form_page_plan_changed (LumbarView *view)
{
  LumbarFormPage *self = LUMBAR_FORM_PAGE (view);

  if (self->shown_today == LUMBAR_DATE_NONE || self->shown_today == get_today (self))
    return;

  lumbar_record_model_set_history (self->model, NULL);
  refresh (self);
}

static void
lumbar_form_page_map (GtkWidget *widget)
{
  LumbarFormPage *self = LUMBAR_FORM_PAGE (widget);

  if (self->undo == NULL)
    find_undo (self);
  if (gtk_widget_get_first_child (GTK_WIDGET (self->cue_box)) == NULL && lumbar_view_get_coach (LUMBAR_VIEW (self)) != NULL)
    show_cues (self);
  if (self->stale)
    refresh (self);

  GTK_WIDGET_CLASS (lumbar_form_page_parent_class)->map (widget);
}

static void
lumbar_form_page_dispose (GObject *object)
{
  LumbarFormPage *self = LUMBAR_FORM_PAGE (object);

  if (self->list_box != NULL)
    gtk_list_box_bind_model (self->list_box, NULL, NULL, NULL, NULL);
  g_clear_object (&self->undo);
  g_clear_object (&self->shown);
  g_clear_object (&self->model);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_FORM_PAGE);

  G_OBJECT_CLASS (lumbar_form_page_parent_class)->dispose (object);
}

static void
lumbar_form_page_class_init (LumbarFormPageClass *klass)
{
  GObjectClass    *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass  *widget_class = GTK_WIDGET_CLASS (klass);
  LumbarViewClass *view_class = LUMBAR_VIEW_CLASS (klass);

  object_class->dispose = lumbar_form_page_dispose;

  widget_class->map = lumbar_form_page_map;

  view_class->records_changed = lumbar_form_page_records_changed;
  view_class->plan_changed = lumbar_form_page_plan_changed;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/form/lumbar-form-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarFormPage, cue_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarFormPage, start_button);
  gtk_widget_class_bind_template_child (widget_class, LumbarFormPage, history_stack);
  gtk_widget_class_bind_template_child (widget_class, LumbarFormPage, list_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarFormPage, more_button);

  gtk_widget_class_install_action (widget_class, "form.quick-check", NULL, quick_check_action);
  gtk_widget_class_install_action (widget_class, "form.find-fault", NULL, find_fault_action);
  gtk_widget_class_install_action (widget_class, "form.delete", "s", delete_action);
  gtk_widget_class_install_action (widget_class, "form.delete-focused", NULL, delete_focused_action);
  gtk_widget_class_install_action (widget_class, "form.show-more", NULL, show_more_action);
  gtk_widget_class_install_action (widget_class, "form.undo", NULL, undo_action);
}

static void
lumbar_form_page_init (LumbarFormPage *self)
{
  self->model = lumbar_record_model_new (LUMBAR_RECORD_CHECK);
  self->shown = gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (self->model)), 0, ROWS_AT_ONCE);
  self->shown_today = LUMBAR_DATE_NONE;
  self->next_focus = -1;

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list_box, G_LIST_MODEL (self->shown), create_row, self, NULL);
}
