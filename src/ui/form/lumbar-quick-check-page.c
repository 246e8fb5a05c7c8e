/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The four cues on one sheet, to be read from the bar.
 *
 * Before anything is ticked the button, Space and Enter mean "all four"; after
 * that they mean "done with what is ticked". */

#include "config.h"

#include "lumbar-quick-check-page.h"

#include <glib/gi18n.h>

#include "lumbar-cue-card.h"
#include "lumbar-cue-help.h"
#include "lumbar-form-check.h"
#include "lumbar-form-text.h"
#include "lumbar-record-writer.h"
#include "lumbar-undo.h"

#define CHECKLIST "quick-check"
#define MAX_CARDS 9

struct _LumbarQuickCheckPage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  GtkGrid   *grid;
  GtkButton *finish_button;

  /* Owned */
  LumbarCoach     *coach;
  LumbarFormCheck *stored; /* (nullable): being written */

  const LumbarChecklist *checklist; /* (unowned): the catalog's */
  LumbarCueCard         *cards[MAX_CARDS];
  guint                  n_cards;
};

G_DEFINE_FINAL_TYPE (LumbarQuickCheckPage, lumbar_quick_check_page, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
is_touched (LumbarQuickCheckPage *self)
{
  for (guint i = 0; i < self->n_cards; i++)
    {
      if (lumbar_cue_card_get_answer (self->cards[i]) != LUMBAR_ANSWER_UNCHECKED)
        return TRUE;
    }

  return FALSE;
}

static void
answer_changed_cb (LumbarQuickCheckPage *self)
{
  gboolean touched = is_touched (self);

  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (self), !touched);
  gtk_button_set_label (self->finish_button, touched ? _ ("_Done") : _ ("_All Four"));
}

static void
arrange (LumbarQuickCheckPage *self,
         int                   n_columns)
{
  gboolean brief = n_columns == 1;

  for (guint i = 0; i < self->n_cards; i++)
    {
      GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self->grid));
      GtkLayoutChild   *place = gtk_layout_manager_get_layout_child (layout, GTK_WIDGET (self->cards[i]));

      g_object_set (place, "column", (int) i % n_columns, "row", (int) i / n_columns, NULL);
      lumbar_cue_card_set_brief (self->cards[i], brief);
    }
}

static void
narrow_cb (LumbarQuickCheckPage *self)
{
  arrange (self, 1);
}

static void
wide_cb (LumbarQuickCheckPage *self)
{
  arrange (self, 2);
}

static LumbarFormCheck *
new_check (LumbarQuickCheckPage *self)
{
  LumbarFormCheck *check = lumbar_form_check_new ();

  check->at = lumbar_clock_get_now (lumbar_coach_get_clock (self->coach));
  g_set_str (&check->checklist, CHECKLIST);

  for (guint i = 0; i < self->n_cards; i++)
    {
      int number;

      if (lumbar_check_item_parse (lumbar_cue_card_get_cue (self->cards[i])->id, &number))
        check->items[number] = (guint8) lumbar_cue_card_get_answer (self->cards[i]);
    }

  return check;
}

static void
stored_cb (GtkWidget *origin)
{
  LumbarQuickCheckPage *self = LUMBAR_QUICK_CHECK_PAGE (origin);
  g_autofree char      *score = lumbar_form_check_dup_score_text (self->stored);
  /* Translators: how many cues held, such as "Check stored: 3 of 4" */
  g_autofree char *text = g_strdup_printf (_ ("Check stored: %s"), score);
  LumbarUndo      *undo = lumbar_undo_get (origin);

  if (undo != NULL)
    lumbar_undo_stored (undo, lumbar_coach_get_store (self->coach), self->stored, text);

  gtk_widget_activate_action (origin, "navigation.pop", NULL);
}

static void
finish_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  LumbarQuickCheckPage *self = LUMBAR_QUICK_CHECK_PAGE (widget);

  if (!is_touched (self))
    {
      for (guint i = 0; i < self->n_cards; i++)
        lumbar_cue_card_set_answer (self->cards[i], LUMBAR_ANSWER_YES);
    }

  g_clear_pointer (&self->stored, lumbar_record_unref);
  self->stored = new_check (self);
  lumbar_write_record (widget, self->coach, lumbar_record_ref (self->stored), _ ("This check could not be stored"), stored_cb);
}

/* The eyes are on the bar, and the keyboard's focus is elsewhere. */
static void
announce (LumbarCueCard *card)
{
  g_autofree char *text = NULL;

  /* Translators: a cue and its answer, spoken: "Head neutral: Yes" */
  text = g_strdup_printf (_ ("%s: %s"),
                          lumbar_cue_card_get_cue (card)->title,
                          lumbar_answer_get_words (lumbar_cue_card_get_answer (card)));
  gtk_accessible_announce (GTK_ACCESSIBLE (card), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
advance_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  LumbarQuickCheckPage *self = LUMBAR_QUICK_CHECK_PAGE (widget);
  guint                 index = (guint) g_variant_get_int32 (parameter);

  if (index >= self->n_cards)
    return;

  lumbar_cue_card_advance (self->cards[index]);
  announce (self->cards[index]);
}

static void
leave_cb (LumbarQuickCheckPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static void
store_cb (LumbarQuickCheckPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "check.finish", NULL);
}

static void
ask_to_leave (LumbarQuickCheckPage *self)
{
  AdwDialog *question = adw_alert_dialog_new (_ ("Leave Without Storing?"), _ ("What you ticked is not stored yet."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (question),
                                  "cancel", _ ("_Keep Checking"),
                                  "leave", _ ("_Leave"),
                                  "store", _ ("_Store"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (question), "leave", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (question), "store", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (question), "store");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (question), "cancel");
  g_signal_connect_object (question, "response::leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (question, "response::store", G_CALLBACK (store_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (question, GTK_WIDGET (self));
}

static void
leave_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LumbarQuickCheckPage *self = LUMBAR_QUICK_CHECK_PAGE (widget);

  if (is_touched (self))
    ask_to_leave (self);
  else
    leave_cb (self);
}

static void
explain_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  LumbarQuickCheckPage *self = LUMBAR_QUICK_CHECK_PAGE (widget);

  adw_dialog_present (lumbar_cue_help_new (lumbar_coach_get_catalog (self->coach), self->checklist), widget);
}

static void
shown_cb (LumbarQuickCheckPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->finish_button));
}

static void
lumbar_quick_check_page_dispose (GObject *object)
{
  LumbarQuickCheckPage *self = LUMBAR_QUICK_CHECK_PAGE (object);

  self->n_cards = 0;
  g_clear_object (&self->coach);
  g_clear_pointer (&self->stored, lumbar_record_unref);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_QUICK_CHECK_PAGE);

  G_OBJECT_CLASS (lumbar_quick_check_page_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const guint finish_keys[] = { GDK_KEY_space, GDK_KEY_KP_Space, GDK_KEY_Return, GDK_KEY_KP_Enter };

  for (int i = 0; i < MAX_CARDS; i++)
    {
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + (guint) i, 0, "check.advance", "i", i);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_1 + (guint) i, 0, "check.advance", "i", i);
    }
  for (guint i = 0; i < G_N_ELEMENTS (finish_keys); i++)
    gtk_widget_class_add_binding_action (widget_class, finish_keys[i], 0, "check.finish", NULL);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_question, 0, "check.explain", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_question, GDK_SHIFT_MASK, "check.explain", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "check.leave", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "check.leave", NULL);
}

static void
lumbar_quick_check_page_class_init (LumbarQuickCheckPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_quick_check_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/form/lumbar-quick-check-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarQuickCheckPage, grid);
  gtk_widget_class_bind_template_child (widget_class, LumbarQuickCheckPage, finish_button);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, wide_cb);

  gtk_widget_class_install_action (widget_class, "check.advance", "i", advance_action);
  gtk_widget_class_install_action (widget_class, "check.finish", NULL, finish_action);
  gtk_widget_class_install_action (widget_class, "check.explain", NULL, explain_action);
  gtk_widget_class_install_action (widget_class, "check.leave", NULL, leave_action);
  add_keys (widget_class);
}

static void
lumbar_quick_check_page_init (LumbarQuickCheckPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_cards (LumbarQuickCheckPage *self)
{
  self->n_cards = MIN (self->checklist->cues->len, MAX_CARDS);

  for (guint i = 0; i < self->n_cards; i++)
    {
      GtkWidget *card = lumbar_cue_card_new (lumbar_coach_get_catalog (self->coach), g_ptr_array_index (self->checklist->cues, i), (int) i + 1);

      gtk_widget_set_hexpand (card, TRUE);
      gtk_widget_set_vexpand (card, TRUE);
      g_signal_connect_object (card, "notify::answer", G_CALLBACK (answer_changed_cb), self, G_CONNECT_SWAPPED);
      gtk_grid_attach (self->grid, card, 0, 0, 1, 1);
      self->cards[i] = LUMBAR_CUE_CARD (card);
    }

  arrange (self, 2);
  answer_changed_cb (self);
}

AdwNavigationPage *
lumbar_quick_check_page_new (LumbarCoach *coach)
{
  LumbarQuickCheckPage *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);

  self = g_object_new (LUMBAR_TYPE_QUICK_CHECK_PAGE, NULL);
  self->coach = g_object_ref (coach);
  self->checklist = lumbar_catalog_get_checklist (lumbar_coach_get_catalog (coach), CHECKLIST);
  if (self->checklist != NULL)
    add_cards (self);

  return ADW_NAVIGATION_PAGE (self);
}

void
lumbar_form_open_quick_check (LumbarWindow *window)
{
  g_autoptr (LumbarCoach) coach = NULL;

  g_return_if_fail (LUMBAR_IS_WINDOW (window));

  g_object_get (window, "coach", &coach, NULL);
  lumbar_window_push (window, lumbar_quick_check_page_new (coach));
}
