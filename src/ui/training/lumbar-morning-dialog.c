/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the back was the morning after. Only with this answer a session can lead
 * to the next step. */

#include "config.h"

#include "lumbar-morning-dialog.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"
#include "lumbar-lift.h"
#include "lumbar-pain-scale.h"
#include "lumbar-record-writer.h"
#include "lumbar-screen.h"

#define LIFT_DAYS 2
#define SCREEN_DAYS 14

struct _LumbarMorningDialog
{
  AdwDialog parent_instance;

  /* Template children */
  AdwPreferencesGroup *group;
  LumbarPainScale     *pain_scale;
  AdwComboRow         *kind_row;

  /* Owned */
  LumbarCoach  *coach;
  LumbarRecord *record; /* a lift or a screen */
};

G_DEFINE_FINAL_TYPE (LumbarMorningDialog, lumbar_morning_dialog, ADW_TYPE_DIALOG)

static gboolean
waits (const LumbarRecord *record)
{
  if (record->kind == LUMBAR_RECORD_LIFT)
    return !lumbar_moment_is_set (((const LumbarLift *) record)->next_morning.at);

  return ((const LumbarScreen *) record)->next_morning == LUMBAR_UNANSWERED;
}

/* The newest of a kind, from @days dates ago to yesterday. */
static gconstpointer
find_waiting (LumbarHistory   *history,
              LumbarRecordKind kind,
              LumbarDate       today,
              int              days)
{
  const GPtrArray *records = lumbar_history_get (history, kind);

  for (guint i = records->len; i > 0; i--)
    {
      gconstpointer record = g_ptr_array_index (records, i - 1);
      LumbarDate    date = lumbar_moment_get_date (lumbar_record_get_time (record));

      if (date < today - days)
        break;
      if (date < today && waits (record))
        return record;
    }

  return NULL;
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarMorningDialog *self = LUMBAR_MORNING_DIALOG (widget);
  gpointer             answered = lumbar_record_copy (self->record);
  int                  pain = lumbar_pain_scale_get_value (self->pain_scale);

  if (self->record->kind == LUMBAR_RECORD_LIFT)
    ((LumbarLift *) answered)->next_morning = (LumbarNextMorning) {
      lumbar_clock_get_now (lumbar_coach_get_clock (self->coach)), pain, adw_combo_row_get_selected (self->kind_row)
    };
  else
    ((LumbarScreen *) answered)->next_morning = pain;

  lumbar_write_record (widget, self->coach, answered, _ ("Your answer could not be stored"), lumbar_close_when_written);
}

static void
pain_changed_cb (LumbarMorningDialog *self)
{
  int pain = lumbar_pain_scale_get_value (self->pain_scale);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "morning.save", pain != LUMBAR_UNANSWERED);
  gtk_widget_set_visible (GTK_WIDGET (self->kind_row), pain > 0 && self->record != NULL && self->record->kind == LUMBAR_RECORD_LIFT);
}

static void
lumbar_morning_dialog_dispose (GObject *object)
{
  LumbarMorningDialog *self = LUMBAR_MORNING_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_MORNING_DIALOG);

  g_clear_object (&self->coach);
  g_clear_pointer (&self->record, lumbar_record_unref);

  G_OBJECT_CLASS (lumbar_morning_dialog_parent_class)->dispose (object);
}

static void
lumbar_morning_dialog_class_init (LumbarMorningDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_morning_dialog_dispose;

  g_type_ensure (LUMBAR_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/training/lumbar-morning-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarMorningDialog, group);
  gtk_widget_class_bind_template_child (widget_class, LumbarMorningDialog, pain_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarMorningDialog, kind_row);
  gtk_widget_class_bind_template_callback (widget_class, pain_changed_cb);

  gtk_widget_class_install_action (widget_class, "morning.save", NULL, save_action);
}

static void
lumbar_morning_dialog_init (LumbarMorningDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_description (gconstpointer record,
                 LumbarDate    today)
{
  LumbarDate       date = lumbar_moment_get_date (lumbar_record_get_time (record));
  g_autofree char *when = lumbar_date_dup_relative_text (date, today);

  if (((const LumbarRecord *) record)->kind == LUMBAR_RECORD_SCREEN)
    /* Translators: the argument is a date, such as “Yesterday” or “Monday”. */
    return g_strdup_printf (_ ("After the movement screen: %s"), when);

  /* Translators: the argument is a date, such as “Yesterday” or “Monday”. */
  return g_strdup_printf (_ ("After the deadlift session: %s"), when);
}

AdwDialog *
lumbar_morning_dialog_new (LumbarCoach *coach)
{
  gconstpointer        record = lumbar_morning_find_record (coach);
  LumbarMorningDialog *self;
  g_autofree char     *description = NULL;

  if (record == NULL)
    return NULL;

  self = g_object_new (LUMBAR_TYPE_MORNING_DIALOG, NULL);
  self->coach = g_object_ref (coach);
  self->record = lumbar_record_ref ((gpointer) record);
  description = dup_description (record, lumbar_clock_get_today (lumbar_coach_get_clock (coach)));
  adw_preferences_group_set_description (self->group, description);
  pain_changed_cb (self);

  return ADW_DIALOG (self);
}

gconstpointer
lumbar_morning_find_record (LumbarCoach *coach)
{
  LumbarHistory *history;
  LumbarDate     today;
  gconstpointer  lift;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);

  history = lumbar_coach_get_history (coach);
  today = lumbar_clock_get_today (lumbar_coach_get_clock (coach));
  if (history == NULL)
    return NULL;

  lift = find_waiting (history, LUMBAR_RECORD_LIFT, today, LIFT_DAYS);

  return lift != NULL ? lift : find_waiting (history, LUMBAR_RECORD_SCREEN, today, SCREEN_DAYS);
}
