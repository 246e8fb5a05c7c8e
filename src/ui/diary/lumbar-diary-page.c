/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Diary view: entries by day, newest first.
 *
 * It shows what the record model holds and asks the store to change it. The
 * list is only filled once somebody looks at it. */

#include "config.h"

#include "lumbar-diary-page.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"
#include "lumbar-diary-row.h"
#include "lumbar-entry-dialog.h"
#include "lumbar-entry-text.h"
#include "lumbar-undo.h"

/* A list view makes 200 rows or so at once. It gets them in portions, so that
 * the view is there at once and nothing stutters. */
#define FIRST_ROWS 24
#define MORE_ROWS 24
#define ALL_ROWS_FROM 240

struct _LumbarDiaryPage
{
  LumbarView parent_instance;

  /* Template children */
  GtkStack          *stack;
  GtkScrolledWindow *scrolled_window;
  GtkListView       *list_view;
  GtkButton         *first_button;

  /* Owned */
  LumbarRecordModel *model;
  GtkSliceListModel *shown; /* the rows that the list has so far */
  LumbarUndo        *undo;  /* (nullable) until the page is seen: the window's */
  guint              grow_id;
  guint              top_id;

  LumbarDate shown_today; /* what "Today" means in the section titles */
  gboolean   stale;       /* records changed while nobody looked */
  guint      next_focus;  /* where a deleted row was; GTK_INVALID_LIST_POSITION: none */
};

G_DEFINE_FINAL_TYPE (LumbarDiaryPage, lumbar_diary_page, LUMBAR_TYPE_VIEW)

static LumbarDate
get_today (LumbarDiaryPage *self)
{
  return lumbar_clock_get_today (lumbar_coach_get_clock (lumbar_view_get_coach (LUMBAR_VIEW (self))));
}

static const LumbarEntry *
find_entry (LumbarDiaryPage *self,
            const char      *id)
{
  LumbarHistory *history = lumbar_coach_get_history (lumbar_view_get_coach (LUMBAR_VIEW (self)));

  return history != NULL ? lumbar_history_find (history, LUMBAR_RECORD_ENTRY, id) : NULL;
}

static void
focus_row (LumbarDiaryPage *self,
           guint            position)
{
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->shown));

  if (n_rows == 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->first_button));
  else
    gtk_list_view_scroll_to (self->list_view, MIN (position, n_rows - 1), GTK_LIST_SCROLL_FOCUS, NULL);
}

static void
restore_focus (LumbarDiaryPage *self)
{
  guint position = self->next_focus;

  self->next_focus = GTK_INVALID_LIST_POSITION;
  if (position != GTK_INVALID_LIST_POSITION)
    focus_row (self, position);
}

static gboolean
to_top_cb (gpointer user_data)
{
  LumbarDiaryPage *self = user_data;

  self->top_id = 0;
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled_window), 0);

  return G_SOURCE_REMOVE;
}

/* A list view holds on to the first row, not to the title above it, nor to a
 * row that is new there. */
static void
stay_at_top (LumbarDiaryPage *self)
{
  double position = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scrolled_window));

  if (position <= 0 && self->top_id == 0)
    self->top_id = g_idle_add_full (G_PRIORITY_LOW, to_top_cb, self, NULL);
}

static void
refresh (LumbarDiaryPage *self)
{
  LumbarCoach   *coach = lumbar_view_get_coach (LUMBAR_VIEW (self));
  LumbarHistory *history = coach != NULL ? lumbar_coach_get_history (coach) : NULL;
  gboolean       is_empty;

  if (history == NULL)
    return;

  self->stale = FALSE;
  self->shown_today = get_today (self);
  stay_at_top (self);
  lumbar_record_model_set_history (self->model, history);

  is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->model)) == 0;
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "list");
  restore_focus (self);
}

static void
edit_entry (LumbarDiaryPage   *self,
            const LumbarEntry *entry)
{
  LumbarCoach *coach = lumbar_view_get_coach (LUMBAR_VIEW (self));

  if (coach != NULL)
    adw_dialog_present (lumbar_entry_dialog_new (coach, entry), GTK_WIDGET (self));
}

static void
delete_entry (LumbarDiaryPage   *self,
              const LumbarEntry *entry)
{
  LumbarCoach *coach = lumbar_view_get_coach (LUMBAR_VIEW (self));

  if (!lumbar_record_model_find (self->model, entry->record.id, &self->next_focus))
    self->next_focus = GTK_INVALID_LIST_POSITION;

  lumbar_undo_delete (self->undo, lumbar_coach_get_store (coach), entry, _ ("Entry deleted"));
}

/* The row that has the keyboard focus, or NULL. */
static LumbarDiaryRow *
get_focused_row (LumbarDiaryPage *self)
{
  GtkWidget *item = gtk_widget_get_focus_child (GTK_WIDGET (self->list_view));
  GtkWidget *child = item != NULL ? gtk_widget_get_first_child (item) : NULL;

  return LUMBAR_IS_DIARY_ROW (child) ? LUMBAR_DIARY_ROW (child) : NULL;
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  edit_entry (LUMBAR_DIARY_PAGE (widget), NULL);
}

static void
edit_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarDiaryPage   *self = LUMBAR_DIARY_PAGE (widget);
  const LumbarEntry *entry = find_entry (self, g_variant_get_string (parameter, NULL));

  if (entry != NULL)
    edit_entry (self, entry);
}

static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  LumbarDiaryPage   *self = LUMBAR_DIARY_PAGE (widget);
  const LumbarEntry *entry = find_entry (self, g_variant_get_string (parameter, NULL));

  if (entry != NULL)
    delete_entry (self, entry);
}

static void
delete_focused_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  LumbarDiaryPage *self = LUMBAR_DIARY_PAGE (widget);
  LumbarDiaryRow  *row = get_focused_row (self);

  if (row != NULL)
    delete_entry (self, lumbar_record_item_get_record (lumbar_diary_row_get_item (row)));
}

static void
open_menu_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  LumbarDiaryRow *row = get_focused_row (LUMBAR_DIARY_PAGE (widget));

  if (row != NULL)
    lumbar_diary_row_open_menu (row);
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarDiaryPage *self = LUMBAR_DIARY_PAGE (widget);

  if (self->undo != NULL)
    lumbar_undo_run (self->undo);
}

static void
undone_cb (LumbarDiaryPage *self,
           const char      *id)
{
  guint position;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && lumbar_record_model_find (self->model, id, &position))
    focus_row (self, position);
}

static void
find_undo (LumbarDiaryPage *self)
{
  self->undo = g_object_ref (lumbar_undo_get (GTK_WIDGET (self)));
  g_signal_connect_object (self->undo, "undone", G_CALLBACK (undone_cb), self, G_CONNECT_SWAPPED);
}

static void
activated_cb (LumbarDiaryPage *self,
              guint            position)
{
  g_autoptr (LumbarRecordItem) item = g_list_model_get_item (G_LIST_MODEL (self->model), position);

  edit_entry (self, lumbar_record_item_get_record (item));
}

static void
row_setup_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *list_item)
{
  gtk_list_item_set_child (list_item, lumbar_diary_row_new ());
}

static void
row_bind_cb (GtkSignalListItemFactory *factory,
             GtkListItem              *list_item)
{
  LumbarRecordItem  *item = gtk_list_item_get_item (list_item);
  const LumbarEntry *entry = lumbar_record_item_get_record (item);
  g_autofree char   *summary = lumbar_entry_dup_summary (entry);

  lumbar_diary_row_set_item (LUMBAR_DIARY_ROW (gtk_list_item_get_child (list_item)), item);
  gtk_list_item_set_accessible_label (list_item, summary);
  gtk_list_item_set_accessible_description (list_item, entry->note);
}

static void
header_setup_cb (GtkSignalListItemFactory *factory,
                 GtkListHeader            *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_header_set_child (header, label);
}

static void
header_bind_cb (LumbarDiaryPage *self,
                GtkListHeader   *header)
{
  LumbarRecordItem *item = gtk_list_header_get_item (header);
  g_autofree char  *text = lumbar_date_dup_relative_text (lumbar_record_item_get_date (item), get_today (self));

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), text);
}

static gboolean
grow_cb (gpointer user_data)
{
  LumbarDiaryPage *self = user_data;
  guint            n_rows = gtk_slice_list_model_get_size (self->shown) + MORE_ROWS;
  gboolean         all = n_rows >= MIN (ALL_ROWS_FROM, g_list_model_get_n_items (G_LIST_MODEL (self->model)));

  gtk_slice_list_model_set_size (self->shown, all ? G_MAXUINT : n_rows);
  if (!all)
    return G_SOURCE_CONTINUE;

  self->grow_id = 0;

  return G_SOURCE_REMOVE;
}

static void
fill_list (LumbarDiaryPage *self)
{
  GtkListItemFactory *rows = gtk_signal_list_item_factory_new ();
  GtkListItemFactory *headers = gtk_signal_list_item_factory_new ();
  GtkNoSelection     *selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->shown)));

  g_signal_connect (rows, "setup", G_CALLBACK (row_setup_cb), NULL);
  g_signal_connect (rows, "bind", G_CALLBACK (row_bind_cb), NULL);
  g_signal_connect (headers, "setup", G_CALLBACK (header_setup_cb), NULL);
  g_signal_connect_object (headers, "bind", G_CALLBACK (header_bind_cb), self, G_CONNECT_SWAPPED);

  gtk_list_view_set_factory (self->list_view, rows);
  gtk_list_view_set_header_factory (self->list_view, headers);
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  self->grow_id = g_idle_add_full (G_PRIORITY_LOW, grow_cb, self, NULL);

  g_object_unref (rows);
  g_object_unref (headers);
  g_object_unref (selection);
}

static void
lumbar_diary_page_records_changed (LumbarView *view,
                                   guint       kinds)
{
  LumbarDiaryPage *self = LUMBAR_DIARY_PAGE (view);

  if ((kinds & (1u << LUMBAR_RECORD_ENTRY)) == 0)
    return;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
  else
    self->stale = TRUE;
}

/* A new plan also comes at midnight, when today becomes yesterday. */
static void
lumbar_diary_page_plan_changed (LumbarView *view)
{
  LumbarDiaryPage *self = LUMBAR_DIARY_PAGE (view);

  if (self->shown_today == LUMBAR_DATE_NONE || self->shown_today == get_today (self))
    return;

  self->shown_today = get_today (self);
  lumbar_record_model_day_changed (self->model);
}

static void
lumbar_diary_page_map (GtkWidget *widget)
{
  LumbarDiaryPage *self = LUMBAR_DIARY_PAGE (widget);

  if (self->undo == NULL)
    find_undo (self);
  if (gtk_list_view_get_model (self->list_view) == NULL)
    fill_list (self);
  if (self->stale)
    refresh (self);

  GTK_WIDGET_CLASS (lumbar_diary_page_parent_class)->map (widget);
}

static void
lumbar_diary_page_dispose (GObject *object)
{
  LumbarDiaryPage *self = LUMBAR_DIARY_PAGE (object);

  g_clear_handle_id (&self->grow_id, g_source_remove);
  g_clear_handle_id (&self->top_id, g_source_remove);
  g_clear_object (&self->undo);
  g_clear_object (&self->shown);
  g_clear_object (&self->model);

  /* The bin looks after its child; the template would free it before. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_DIARY_PAGE);

  G_OBJECT_CLASS (lumbar_diary_page_parent_class)->dispose (object);
}

static void
lumbar_diary_page_class_init (LumbarDiaryPageClass *klass)
{
  GObjectClass    *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass  *widget_class = GTK_WIDGET_CLASS (klass);
  LumbarViewClass *view_class = LUMBAR_VIEW_CLASS (klass);

  object_class->dispose = lumbar_diary_page_dispose;

  widget_class->map = lumbar_diary_page_map;

  view_class->records_changed = lumbar_diary_page_records_changed;
  view_class->plan_changed = lumbar_diary_page_plan_changed;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/diary/lumbar-diary-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarDiaryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LumbarDiaryPage, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, LumbarDiaryPage, list_view);
  gtk_widget_class_bind_template_child (widget_class, LumbarDiaryPage, first_button);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);

  gtk_widget_class_install_action (widget_class, "diary.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "diary.edit", "s", edit_action);
  gtk_widget_class_install_action (widget_class, "diary.delete", "s", delete_action);
  gtk_widget_class_install_action (widget_class, "diary.delete-focused", NULL, delete_focused_action);
  gtk_widget_class_install_action (widget_class, "diary.open-menu", NULL, open_menu_action);
  gtk_widget_class_install_action (widget_class, "diary.undo", NULL, undo_action);
}

static void
lumbar_diary_page_init (LumbarDiaryPage *self)
{
  self->model = lumbar_record_model_new (LUMBAR_RECORD_ENTRY);
  self->shown = gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (self->model)), 0, FIRST_ROWS);
  self->shown_today = LUMBAR_DATE_NONE;
  self->next_focus = GTK_INVALID_LIST_POSITION;

  gtk_widget_init_template (GTK_WIDGET (self));
}
