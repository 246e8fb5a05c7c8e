/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Logging a deadlift session.
 *
 * The dialog writes down what was lifted and felt. What becomes of it is the
 * plan's, and it does not say so before it is stored. */

#include "config.h"

#include "lumbar-lift-dialog.h"

#include <glib/gi18n.h>
#include <math.h>

#include "lumbar-date-text.h"
#include "lumbar-discard.h"
#include "lumbar-form-check.h"
#include "lumbar-form-text.h"
#include "lumbar-lift.h"
#include "lumbar-pain-scale.h"
#include "lumbar-record-writer.h"
#include "lumbar-undo.h"
#include "lumbar-units.h"
#include "lumbar-when-group.h"
#include "lumbar-window.h"

/* RPE is asked in halves from 6 to 10; below that nobody can tell. */
#define LOWEST_RPE 60
#define HIGHEST_RPE 100
#define RPE_STEP 5

/* Checks of the last day can belong to the session. */
#define CHECK_SECONDS (24 * 60 * 60)

/* Sets of one weight. */
typedef struct
{
  AdwSpinRow  *load;
  AdwSpinRow  *sets;
  AdwSpinRow  *reps;
  AdwComboRow *rpe;
} SetRows;

struct _LumbarLiftDialog
{
  AdwDialog parent_instance;

  /* Template children */
  AdwComboRow     *lift_row;
  AdwSwitchRow    *ladder_row;
  AdwSpinRow      *load_row;
  AdwSpinRow      *sets_row;
  AdwSpinRow      *reps_row;
  AdwComboRow     *rpe_row;
  AdwExpanderRow  *other_row;
  AdwSpinRow      *other_load_row;
  AdwSpinRow      *other_sets_row;
  AdwSpinRow      *other_reps_row;
  AdwComboRow     *other_rpe_row;
  LumbarPainScale *before_scale;
  LumbarPainScale *during_scale;
  AdwSwitchRow    *leg_row;
  AdwSwitchRow    *relief_row;
  AdwComboRow     *check_row;
  AdwEntryRow     *note_row;
  LumbarWhenGroup *when_group;

  /* Owned */
  LumbarCoach *coach;
  GPtrArray   *checks; /* of char: ids, beside the rows of check_row after the first */
  LumbarLift  *start;  /* what was filled in before anybody touched it */
  LumbarLift  *stored; /* (nullable) */

  LumbarUnit unit;
  int        ladder_step; /* LUMBAR_UNANSWERED: no ladder session today */
};

G_DEFINE_FINAL_TYPE (LumbarLiftDialog, lumbar_lift_dialog, ADW_TYPE_DIALOG)

static SetRows
get_rows (LumbarLiftDialog *self)
{
  return (SetRows) { self->load_row, self->sets_row, self->reps_row, self->rpe_row };
}

static SetRows
get_other_rows (LumbarLiftDialog *self)
{
  return (SetRows) { self->other_load_row, self->other_sets_row, self->other_reps_row, self->other_rpe_row };
}

/* The spin rows have hundredths, so this is exact. */
static gint64
get_load (const SetRows *rows)
{
  return llround (adw_spin_row_get_value (rows->load) * 1000.0);
}

static int
get_rpe (const SetRows *rows)
{
  guint selected = adw_combo_row_get_selected (rows->rpe);

  return selected == 0 ? LUMBAR_UNANSWERED : LOWEST_RPE + ((int) selected - 1) * RPE_STEP;
}

static void
add_sets (LumbarLiftDialog *self,
          const SetRows    *rows,
          LumbarLift       *lift)
{
  LumbarLiftSet set = {
    .load = get_load (rows),
    .unit = self->unit,
    .reps = (int) adw_spin_row_get_value (rows->reps),
    .rpe = get_rpe (rows),
  };
  int n = (int) adw_spin_row_get_value (rows->sets);

  for (int i = 0; i < n; i++)
    g_array_append_val (lift->sets, set);
}

static LumbarLift *
read_lift (LumbarLiftDialog *self)
{
  LumbarLift *lift = lumbar_lift_new ();
  SetRows     rows = get_rows (self);
  SetRows     other = get_other_rows (self);
  guint       check = adw_combo_row_get_selected (self->check_row);

  lumbar_when_group_get_moment (self->when_group, &lift->at);
  lift->lift = adw_combo_row_get_selected (self->lift_row);
  lift->ladder_step = gtk_widget_get_visible (GTK_WIDGET (self->ladder_row)) && adw_switch_row_get_active (self->ladder_row)
                        ? self->ladder_step
                        : LUMBAR_UNANSWERED;
  add_sets (self, &rows, lift);
  if (adw_expander_row_get_enable_expansion (self->other_row) && get_load (&other) > 0)
    add_sets (self, &other, lift);
  lift->pre_pain = lumbar_pain_scale_get_value (self->before_scale);
  lift->max_pain = lumbar_pain_scale_get_value (self->during_scale);
  lift->leg_symptoms = adw_switch_row_get_active (self->leg_row);
  lift->pain_relief = adw_switch_row_get_active (self->relief_row);
  if (check > 0)
    g_set_str (&lift->check, g_ptr_array_index (self->checks, check - 1));
  g_set_str (&lift->note, gtk_editable_get_text (GTK_EDITABLE (self->note_row)));
  g_strstrip (lift->note);

  return lift;
}

/* A ladder session is one of the ladder's lift. */
static void
update (LumbarLiftDialog *self)
{
  LumbarPlan  *plan = lumbar_coach_get_plan (self->coach);
  SetRows      rows = get_rows (self);
  LumbarMoment at;
  gboolean     on_ladder = self->ladder_step != LUMBAR_UNANSWERED &&
                       adw_combo_row_get_selected (self->lift_row) == plan->ladder->settings.lift;

  gtk_widget_set_visible (GTK_WIDGET (self->ladder_row), on_ladder);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "lift.save",
                                 get_load (&rows) > 0 && lumbar_when_group_get_moment (self->when_group, &at));
}

static void
changed_cb (LumbarLiftDialog *self)
{
  if (self->coach != NULL)
    update (self);
}

/* Leg symptoms end the session: the warning signs are asked at once. */
static void
lift_written_cb (GtkWidget *origin)
{
  LumbarLiftDialog *self = LUMBAR_LIFT_DIALOG (origin);
  LumbarWindow     *window = lumbar_window_get (origin);
  LumbarPlan       *plan = lumbar_coach_get_plan (self->coach);

  adw_dialog_force_close (ADW_DIALOG (self));
  if (window == NULL)
    return;

  lumbar_undo_stored (lumbar_undo_get (GTK_WIDGET (window)), lumbar_coach_get_store (self->coach), self->stored, _ ("Session saved"));
  if (self->stored->leg_symptoms)
    gtk_widget_activate_action (GTK_WIDGET (window), plan->episode != NULL ? "app.warning-signs" : "app.my-back-hurts", NULL);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarLiftDialog *self = LUMBAR_LIFT_DIALOG (widget);

  g_clear_pointer (&self->stored, lumbar_record_unref);
  self->stored = read_lift (self);
  lumbar_write_record (widget, self->coach, lumbar_record_ref (self->stored), _ ("The session could not be saved"), lift_written_cb);
}

static gboolean
are_same_sets (const LumbarLift *a,
               const LumbarLift *b)
{
  for (guint i = 0; i < MIN (a->sets->len, b->sets->len); i++)
    {
      const LumbarLiftSet *x = &g_array_index (a->sets, LumbarLiftSet, i);
      const LumbarLiftSet *y = &g_array_index (b->sets, LumbarLiftSet, i);

      if (x->load != y->load || x->reps != y->reps || x->rpe != y->rpe)
        return FALSE;
    }

  return a->sets->len == b->sets->len;
}

static gboolean
is_same (const LumbarLift *a,
         const LumbarLift *b)
{
  return a->lift == b->lift &&
         a->ladder_step == b->ladder_step &&
         are_same_sets (a, b) &&
         a->pre_pain == b->pre_pain &&
         a->max_pain == b->max_pain &&
         a->leg_symptoms == b->leg_symptoms &&
         a->pain_relief == b->pain_relief &&
         g_strcmp0 (a->check, b->check) == 0 &&
         g_strcmp0 (a->note, b->note) == 0;
}

static void
close_attempt_cb (LumbarLiftDialog *self)
{
  g_autoptr (LumbarLift) lift = read_lift (self);

  if (is_same (lift, self->start) && !lumbar_when_group_is_changed (self->when_group))
    adw_dialog_force_close (ADW_DIALOG (self));
  else
    lumbar_discard_ask (ADW_DIALOG (self), _ ("Discard This Session?"));
}

static void
add_rpe_choices (AdwComboRow *row)
{
  g_autoptr (GtkStringList) choices = gtk_string_list_new (NULL);

  gtk_string_list_append (choices, C_ ("how hard a set was", "No answer"));
  for (int rpe = LOWEST_RPE; rpe <= HIGHEST_RPE; rpe += RPE_STEP)
    gtk_string_list_take (choices, rpe % 10 == 0 ? g_strdup_printf ("%d", rpe / 10) : g_strdup_printf ("%.1f", rpe / 10.0));
  adw_combo_row_set_model (row, G_LIST_MODEL (choices));
}

static void
add_check (LumbarLiftDialog      *self,
           GtkStringList         *choices,
           const LumbarFormCheck *check)
{
  g_autofree char *time = lumbar_moment_dup_time_text (check->at);
  g_autofree char *score = lumbar_form_check_dup_score_text (check);

  /* Translators: result and time of a form check: "3 of 4 – 18:30" */
  gtk_string_list_take (choices, g_strdup_printf (_ ("%s – %s"), score, time));
  g_ptr_array_add (self->checks, g_strdup (check->record.id));
}

/* The checks of the last day, newest first; the newest is likely the one. */
static void
add_check_choices (LumbarLiftDialog *self)
{
  g_autoptr (GtkStringList) choices = gtk_string_list_new (NULL);
  LumbarHistory   *history = lumbar_coach_get_history (self->coach);
  const GPtrArray *checks = history != NULL ? lumbar_history_get (history, LUMBAR_RECORD_CHECK) : NULL;
  gint64           now = lumbar_moment_get_instant (lumbar_clock_get_now (lumbar_coach_get_clock (self->coach)));

  gtk_string_list_append (choices, C_ ("form check of a session", "None"));
  for (guint i = checks != NULL ? checks->len : 0; i > 0; i--)
    {
      const LumbarFormCheck *check = g_ptr_array_index (checks, i - 1);

      if (lumbar_moment_get_instant (check->at) > now - CHECK_SECONDS)
        add_check (self, choices, check);
    }
  adw_combo_row_set_model (self->check_row, G_LIST_MODEL (choices));
  adw_combo_row_set_selected (self->check_row, self->checks->len > 0 ? 1 : 0);
  gtk_widget_set_visible (GTK_WIDGET (self->check_row), self->checks->len > 0);
}

static void
set_unit (LumbarLiftDialog *self,
          LumbarUnit        unit)
{
  const char *title = unit == LUMBAR_UNIT_LB ? _ ("Weight, lb") : _ ("Weight, kg");

  self->unit = unit;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->load_row), title);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->other_load_row), title);
}

static void
set_sets (LumbarLiftDialog *self,
          gint64            load,
          int               sets,
          int               reps)
{
  adw_spin_row_set_value (self->load_row, (double) MAX (0, load) / 1000.0);
  adw_spin_row_set_value (self->sets_row, sets);
  adw_spin_row_set_value (self->reps_row, reps);
}

/* What was lifted last: its first working set. */
static void
start_with_last_lift (LumbarLiftDialog *self)
{
  LumbarHistory    *history = lumbar_coach_get_history (self->coach);
  const GPtrArray  *lifts = history != NULL ? lumbar_history_get (history, LUMBAR_RECORD_LIFT) : NULL;
  const LumbarLift *last = lifts != NULL && lifts->len > 0 ? g_ptr_array_index (lifts, lifts->len - 1) : NULL;

  for (guint i = 0; last != NULL && i < last->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (last->sets, LumbarLiftSet, i);

      if (set->warmup)
        continue;

      set_unit (self, set->unit);
      set_sets (self, set->load, (int) (last->sets->len - i), set->reps);
      adw_combo_row_set_selected (self->lift_row, last->lift);
      return;
    }
}

/* What the plan offers today. */
static void
start_with_plan (LumbarLiftDialog *self)
{
  LumbarPlan         *plan = lumbar_coach_get_plan (self->coach);
  const LumbarLadder *ladder = plan != NULL ? plan->ladder : NULL;

  if (ladder == NULL || plan->phase < LUMBAR_PHASE_P3)
    {
      start_with_last_lift (self);
      return;
    }

  set_unit (self, ladder->settings.unit);
  set_sets (self, plan->phase == LUMBAR_PHASE_P4 ? ladder->next_load : ladder->load, ladder->sets, ladder->reps);
  adw_combo_row_set_selected (self->lift_row, ladder->settings.lift);
  if (plan->phase == LUMBAR_PHASE_P3)
    self->ladder_step = ladder->step;
}

static void
lumbar_lift_dialog_dispose (GObject *object)
{
  LumbarLiftDialog *self = LUMBAR_LIFT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_LIFT_DIALOG);

  g_clear_object (&self->coach);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_pointer (&self->start, lumbar_record_unref);
  g_clear_pointer (&self->stored, lumbar_record_unref);

  G_OBJECT_CLASS (lumbar_lift_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/training/lumbar-lift-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, lift_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, ladder_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, load_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, sets_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, reps_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, rpe_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, other_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, other_load_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, other_sets_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, other_reps_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, other_rpe_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, before_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, during_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, leg_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, relief_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, check_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLiftDialog, when_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_attempt_cb);
}

static void
lumbar_lift_dialog_class_init (LumbarLiftDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_lift_dialog_dispose;

  g_type_ensure (LUMBAR_TYPE_PAIN_SCALE);
  g_type_ensure (LUMBAR_TYPE_WHEN_GROUP);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "lift.save", NULL, save_action);
}

static void
lumbar_lift_dialog_init (LumbarLiftDialog *self)
{
  self->checks = g_ptr_array_new_with_free_func (g_free);
  self->ladder_step = LUMBAR_UNANSWERED;

  gtk_widget_init_template (GTK_WIDGET (self));
  add_rpe_choices (self->rpe_row);
  add_rpe_choices (self->other_rpe_row);
}

AdwDialog *
lumbar_lift_dialog_new (LumbarCoach *coach,
                        GSettings   *settings)
{
  LumbarLiftDialog *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (LUMBAR_TYPE_LIFT_DIALOG, NULL);
  set_unit (self, lumbar_units_get_preferred (settings));
  self->coach = g_object_ref (coach);
  lumbar_when_group_start (self->when_group, lumbar_coach_get_clock (coach), LUMBAR_MOMENT_NONE);
  start_with_plan (self);
  add_check_choices (self);
  update (self);
  self->start = read_lift (self);

  return ADW_DIALOG (self);
}
