/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The dialog that writes or changes an entry; the check-in is the same.
 *
 * Function comes first and nothing is filled in beforehand, so that a diary
 * stays quiet. It decides nothing: what an answer means is the plan's. */

#include "config.h"

#include "lumbar-entry-dialog.h"

#include <glib/gi18n.h>

#include "lumbar-discard.h"
#include "lumbar-entry-text.h"
#include "lumbar-pain-scale.h"
#include "lumbar-place-grid.h"
#include "lumbar-when-group.h"

#define N_FUNCTIONS 4
#define N_QUALITIES 5

/* In the order of the template. */
typedef enum
{
  SLEEP_UNANSWERED,
  SLEEP_WELL,
  SLEEP_BADLY,
} SleepChoice;

struct _LumbarEntryDialog
{
  AdwDialog parent_instance;

  /* Template children */
  GtkCheckButton  *function_buttons[N_FUNCTIONS];
  LumbarPainScale *now_scale;
  LumbarPainScale *worst_scale;
  AdwBin          *back_bin;
  AdwBin          *legs_bin;
  AdwExpanderRow  *legs_row;
  AdwExpanderRow  *more_row;
  AdwWrapBox      *quality_box;
  AdwSwitchRow    *sharp_row;
  AdwComboRow     *leg_trend_row;
  AdwSwitchRow    *relief_row;
  AdwComboRow     *sleep_row;
  GtkTextView     *note_view;
  LumbarWhenGroup *when_group;

  /* Made by hand */
  LumbarPlaceGrid *back_grid;
  LumbarPlaceGrid *legs_grid;
  GtkToggleButton *quality_buttons[N_QUALITIES];

  /* Owned */
  LumbarCoach *coach;
  LumbarEntry *start; /* what the dialog showed at first */
  gboolean     is_new;
  gboolean     had_function; /* there was an answer at the start */
  gboolean     ready;        /* filled in: changes are the person's */
};

G_DEFINE_FINAL_TYPE (LumbarEntryDialog, lumbar_entry_dialog, ADW_TYPE_DIALOG)

/* -1 while none is chosen. */
static int
get_function (LumbarEntryDialog *self)
{
  for (int i = 0; i < N_FUNCTIONS; i++)
    {
      if (gtk_check_button_get_active (self->function_buttons[i]))
        return i;
    }

  return LUMBAR_UNANSWERED;
}

static LumbarQuality
get_quality (LumbarEntryDialog *self)
{
  LumbarQuality quality = 0;

  for (guint i = 0; i < N_QUALITIES; i++)
    {
      if (gtk_toggle_button_get_active (self->quality_buttons[i]))
        quality |= lumbar_quality_choices[i].value;
    }

  return quality;
}

static int
get_sleep (LumbarEntryDialog *self)
{
  switch ((SleepChoice) adw_combo_row_get_selected (self->sleep_row))
    {
    case SLEEP_WELL:
      return TRUE;
    case SLEEP_BADLY:
      return FALSE;
    case SLEEP_UNANSWERED:
      break;
    }

  return LUMBAR_UNANSWERED;
}

static char *
dup_note (LumbarEntryDialog *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->note_view);
  GtkTextIter    start;
  GtkTextIter    end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
read_pain (LumbarEntryDialog *self,
           LumbarEntry       *entry)
{
  entry->pain_now = lumbar_pain_scale_get_value (self->now_scale);
  entry->worst24 = lumbar_pain_scale_get_value (self->worst_scale);

  /* Not asked, the worst is what it is now. */
  if (entry->worst24 == LUMBAR_UNANSWERED)
    entry->worst24 = entry->pain_now;
}

/* The entry as the dialog shows it; its time is not read here. */
static LumbarEntry *
read_entry (LumbarEntryDialog *self)
{
  LumbarEntry *entry = lumbar_record_copy (self->start);

  read_pain (self, entry);
  entry->adl = MAX (get_function (self), 0);
  entry->places = lumbar_place_grid_get_places (self->back_grid) | lumbar_place_grid_get_places (self->legs_grid);
  entry->quality = get_quality (self);
  entry->sharp_on_move = adw_switch_row_get_active (self->sharp_row);
  entry->leg_trend = (LumbarLegTrend) adw_combo_row_get_selected (self->leg_trend_row);
  entry->pain_relief = adw_switch_row_get_active (self->relief_row);
  entry->sleep_ok = get_sleep (self);
  g_clear_pointer (&entry->note, g_free);
  entry->note = dup_note (self);

  return entry;
}

static gboolean
is_same (const LumbarEntry *a,
         const LumbarEntry *b)
{
  return a->pain_now == b->pain_now &&
         a->worst24 == b->worst24 &&
         a->adl == b->adl &&
         a->places == b->places &&
         a->quality == b->quality &&
         a->sharp_on_move == b->sharp_on_move &&
         a->leg_trend == b->leg_trend &&
         a->pain_relief == b->pain_relief &&
         a->sleep_ok == b->sleep_ok &&
         g_strcmp0 (a->note, b->note) == 0;
}

static gboolean
is_changed (LumbarEntryDialog *self)
{
  g_autoptr (LumbarEntry) entry = read_entry (self);

  return !is_same (entry, self->start) ||
         lumbar_when_group_is_changed (self->when_group) ||
         (get_function (self) != LUMBAR_UNANSWERED) != self->had_function;
}

static gboolean
is_complete (LumbarEntryDialog *self)
{
  LumbarMoment moment;

  return lumbar_pain_scale_get_value (self->now_scale) != LUMBAR_UNANSWERED &&
         lumbar_when_group_get_moment (self->when_group, &moment);
}

static void
changed_cb (LumbarEntryDialog *self)
{
  if (!self->ready)
    return;

  adw_dialog_set_can_close (ADW_DIALOG (self), !is_changed (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.save", is_complete (self));
}

/* The worst of a day cannot be less than it is now, whichever scale is moved. */
static void
pain_changed_cb (LumbarEntryDialog *self)
{
  int now = lumbar_pain_scale_get_value (self->now_scale);
  int worst = lumbar_pain_scale_get_value (self->worst_scale);

  if (worst != LUMBAR_UNANSWERED && worst < now)
    lumbar_pain_scale_set_value (self->worst_scale, now);

  changed_cb (self);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LumbarEntryDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  LumbarWindow *window = lumbar_window_get (GTK_WIDGET (self));

  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);

  if (!lumbar_store_put_finish (LUMBAR_STORE (object), result, &error))
    {
      if (window != NULL)
        lumbar_window_report_error (window, _ ("This entry could not be stored"), error);
      return;
    }

  if (window != NULL)
    lumbar_window_add_toast (window, adw_toast_new (self->is_new ? _ ("Entry saved") : _ ("Changes saved")));
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarEntryDialog *self = LUMBAR_ENTRY_DIALOG (widget);
  g_autoptr (LumbarEntry) entry = read_entry (self);

  if (!is_complete (self))
    return;

  lumbar_when_group_get_moment (self->when_group, &entry->at);
  g_strchomp (entry->note);
  entry->record.modified_at = lumbar_clock_get_now (lumbar_coach_get_clock (self->coach));

  gtk_widget_set_sensitive (widget, FALSE);
  lumbar_store_put_async (lumbar_coach_get_store (self->coach), entry, saved_cb, g_object_ref (self));
}

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
close_attempt_cb (LumbarEntryDialog *self)
{
  lumbar_discard_ask (ADW_DIALOG (self), self->is_new ? _ ("Discard This Entry?") : _ ("Discard Changes?"));
}

static void
lumbar_entry_dialog_dispose (GObject *object)
{
  LumbarEntryDialog *self = LUMBAR_ENTRY_DIALOG (object);

  self->ready = FALSE;
  g_clear_object (&self->coach);
  g_clear_pointer (&self->start, lumbar_record_unref);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_ENTRY_DIALOG);

  G_OBJECT_CLASS (lumbar_entry_dialog_parent_class)->dispose (object);
}

static void
bind_function_buttons (GtkWidgetClass *widget_class)
{
  for (int i = 0; i < N_FUNCTIONS; i++)
    {
      g_autofree char *name = g_strdup_printf ("function_%d", i);
      gssize           offset = G_STRUCT_OFFSET (LumbarEntryDialog, function_buttons) + i * (gssize) sizeof (GtkCheckButton *);

      gtk_widget_class_bind_template_child_full (widget_class, name, FALSE, offset);
    }
}

static void
lumbar_entry_dialog_class_init (LumbarEntryDialogClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_entry_dialog_dispose;

  g_type_ensure (LUMBAR_TYPE_PAIN_SCALE);
  g_type_ensure (LUMBAR_TYPE_WHEN_GROUP);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/diary/lumbar-entry-dialog.ui");
  bind_function_buttons (widget_class);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, now_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, worst_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, back_bin);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, legs_bin);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, legs_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, more_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, quality_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, sharp_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, leg_trend_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, relief_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, sleep_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, note_view);
  gtk_widget_class_bind_template_child (widget_class, LumbarEntryDialog, when_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, pain_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_attempt_cb);

  gtk_widget_class_install_action (widget_class, "entry.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "entry.cancel", NULL, cancel_action);
}

static LumbarPlaceGrid *
add_grid (LumbarEntryDialog  *self,
          AdwBin             *bin,
          LumbarPlaceGridPart part)
{
  GtkWidget *grid = lumbar_place_grid_new (part);

  adw_bin_set_child (bin, grid);
  g_signal_connect_swapped (grid, "notify::places", G_CALLBACK (changed_cb), self);

  return LUMBAR_PLACE_GRID (grid);
}

static void
add_quality_buttons (LumbarEntryDialog *self)
{
  for (guint i = 0; i < N_QUALITIES; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (_ (lumbar_quality_choices[i].label));

      self->quality_buttons[i] = GTK_TOGGLE_BUTTON (button);
      adw_wrap_box_append (self->quality_box, button);
      g_signal_connect_swapped (button, "toggled", G_CALLBACK (changed_cb), self);
    }
}

static void
lumbar_entry_dialog_init (LumbarEntryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->back_grid = add_grid (self, self->back_bin, LUMBAR_PLACE_GRID_BACK);
  self->legs_grid = add_grid (self, self->legs_bin, LUMBAR_PLACE_GRID_LEGS);
  add_quality_buttons (self);
  g_signal_connect_object (gtk_text_view_get_buffer (self->note_view), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
show_more (LumbarEntryDialog *self,
           const LumbarEntry *entry)
{
  SleepChoice sleep = SLEEP_UNANSWERED;

  if (entry->sleep_ok != LUMBAR_UNANSWERED)
    sleep = entry->sleep_ok ? SLEEP_WELL : SLEEP_BADLY;

  for (guint i = 0; i < N_QUALITIES; i++)
    gtk_toggle_button_set_active (self->quality_buttons[i], (entry->quality & lumbar_quality_choices[i].value) != 0);

  adw_switch_row_set_active (self->sharp_row, entry->sharp_on_move);
  adw_switch_row_set_active (self->relief_row, entry->pain_relief);
  adw_combo_row_set_selected (self->sleep_row, sleep);
  adw_expander_row_set_expanded (self->more_row,
                                 entry->quality != 0 || entry->sharp_on_move || entry->pain_relief || sleep != SLEEP_UNANSWERED);
}

static void
show_places (LumbarEntryDialog *self,
             const LumbarEntry *entry)
{
  lumbar_place_grid_set_places (self->back_grid, entry->places);
  lumbar_place_grid_set_places (self->legs_grid, entry->places);
  adw_combo_row_set_selected (self->leg_trend_row, entry->leg_trend);
  adw_expander_row_set_expanded (self->legs_row,
                                 lumbar_place_grid_get_places (self->legs_grid) != 0 || entry->leg_trend != LUMBAR_LEG_TREND_NONE);
}

static void
show_entry (LumbarEntryDialog *self,
            const LumbarEntry *entry)
{
  if (!self->is_new)
    gtk_check_button_set_active (self->function_buttons[entry->adl], TRUE);

  lumbar_pain_scale_set_value (self->now_scale, entry->pain_now);
  lumbar_pain_scale_set_value (self->worst_scale, entry->worst24);
  show_places (self, entry);
  show_more (self, entry);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->note_view), entry->note, -1);
}

static LumbarEntry *
new_unanswered_entry (void)
{
  LumbarEntry *entry = lumbar_entry_new ();

  entry->pain_now = LUMBAR_UNANSWERED;
  entry->worst24 = LUMBAR_UNANSWERED;

  return entry;
}

static void
start (LumbarEntryDialog *self,
       LumbarCoach       *coach,
       const LumbarEntry *entry)
{
  self->coach = g_object_ref (coach);
  self->is_new = entry == NULL;
  self->had_function = !self->is_new;
  self->start = self->is_new ? new_unanswered_entry () : lumbar_record_ref (entry);

  if (!self->is_new)
    {
      gtk_widget_set_name (GTK_WIDGET (self), "edit-entry");
      adw_dialog_set_title (ADW_DIALOG (self), _ ("Edit Entry"));
    }

  show_entry (self, self->start);
  lumbar_when_group_start (self->when_group, lumbar_coach_get_clock (coach), self->start->at);

  self->ready = TRUE;
  changed_cb (self);
}

AdwDialog *
lumbar_entry_dialog_new (LumbarCoach       *coach,
                         const LumbarEntry *entry)
{
  LumbarEntryDialog *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);

  self = g_object_new (LUMBAR_TYPE_ENTRY_DIALOG, NULL);
  start (self, coach, entry);

  return ADW_DIALOG (self);
}

void
lumbar_diary_open_entry (LumbarWindow      *window,
                         const LumbarEntry *entry)
{
  g_autoptr (LumbarCoach) coach = NULL;

  g_return_if_fail (LUMBAR_IS_WINDOW (window));

  g_object_get (window, "coach", &coach, NULL);
  adw_dialog_present (lumbar_entry_dialog_new (coach, entry), GTK_WIDGET (window));
}
