/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One cue of a checklist as a large button: yes, no, not checked.
 *
 * An answer is a sign and a word, and a colour beside them. */

#include "config.h"

#include "lumbar-cue-card.h"

#include <glib/gi18n.h>

#include "lumbar-figure.h"
#include "lumbar-fit-label.h"
#include "lumbar-form-text.h"

struct _LumbarCueCard
{
  GtkButton parent_instance;

  /* Template children */
  GtkLabel       *key_label;
  GtkImage       *answer_image;
  GtkLabel       *answer_label;
  LumbarFitLabel *title_label;
  LumbarFigure   *figure;
  GtkLabel       *cue_label;

  const LumbarCue *cue; /* (unowned): the catalog's */
  LumbarAnswer     answer;
  gboolean         has_figure;
};

G_DEFINE_FINAL_TYPE (LumbarCueCard, lumbar_cue_card, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_ANSWER = 1,
} LumbarCueCardProperty;

static GParamSpec *properties[PROP_ANSWER + 1];

static const char *
answer_icon (LumbarAnswer answer)
{
  switch (answer)
    {
    case LUMBAR_ANSWER_YES:
      return "object-select-symbolic";
    case LUMBAR_ANSWER_NO:
      return "window-close-symbolic";
    case LUMBAR_ANSWER_NONE:
    case LUMBAR_ANSWER_UNCHECKED:
      break;
    }

  return NULL;
}

static void
set_css_class (LumbarCueCard *self,
               const char    *name,
               gboolean       on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

static void
tell_answer (LumbarCueCard *self)
{
  g_autofree char *description = g_strdup_printf ("%s. %s", lumbar_answer_get_words (self->answer), self->cue->cue);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_PRESSED,
                               self->answer == LUMBAR_ANSWER_YES ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
}

static void
show_answer (LumbarCueCard *self)
{
  const char *icon = answer_icon (self->answer);

  gtk_image_set_from_icon_name (self->answer_image, icon);
  gtk_widget_set_visible (GTK_WIDGET (self->answer_image), icon != NULL);
  gtk_label_set_label (self->answer_label, lumbar_answer_get_words (self->answer));
  set_css_class (self, "yes", self->answer == LUMBAR_ANSWER_YES);
  set_css_class (self, "no", self->answer == LUMBAR_ANSWER_NO);
  tell_answer (self);
}

static void
lumbar_cue_card_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  LumbarCueCard *self = LUMBAR_CUE_CARD (object);

  switch ((LumbarCueCardProperty) prop_id)
    {
    case PROP_ANSWER:
      g_value_set_int (value, (int) lumbar_cue_card_get_answer (self));
      break;
    }
}

static void
lumbar_cue_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_CUE_CARD);

  G_OBJECT_CLASS (lumbar_cue_card_parent_class)->dispose (object);
}

static void
lumbar_cue_card_class_init (LumbarCueCardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lumbar_cue_card_get_property;
  object_class->dispose = lumbar_cue_card_dispose;

  properties[PROP_ANSWER] =
    g_param_spec_int ("answer", NULL, NULL,
                      LUMBAR_ANSWER_NONE, LUMBAR_ANSWER_UNCHECKED, LUMBAR_ANSWER_UNCHECKED,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (LUMBAR_TYPE_FIGURE);
  g_type_ensure (LUMBAR_TYPE_FIT_LABEL);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/form/lumbar-cue-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarCueCard, key_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarCueCard, answer_image);
  gtk_widget_class_bind_template_child (widget_class, LumbarCueCard, answer_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarCueCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarCueCard, cue_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarCueCard, figure);
  gtk_widget_class_bind_template_callback (widget_class, lumbar_cue_card_advance);
}

static void
pointer_changed_cb (LumbarCueCard            *self,
                    GParamSpec               *pspec,
                    GtkEventControllerMotion *motion)
{
  gboolean looked_at = gtk_event_controller_motion_contains_pointer (motion);

  lumbar_figure_set_playing (self->figure, looked_at);
  if (!looked_at && self->has_figure)
    lumbar_figure_set_position (self->figure, lumbar_figure_get_movement (self->figure)->still);
}

/* Four figures that move at once would be three too many. */
static void
move_when_looked_at (LumbarCueCard *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (motion, "notify::contains-pointer", G_CALLBACK (pointer_changed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

static void
lumbar_cue_card_init (LumbarCueCard *self)
{
  self->answer = LUMBAR_ANSWER_UNCHECKED;

  gtk_widget_init_template (GTK_WIDGET (self));
  lumbar_figure_set_interactive (self->figure, FALSE);
  move_when_looked_at (self);
}

/* Beside the bar a picture is enough. */
static void
show_figure (LumbarCueCard *self,
             LumbarCatalog *catalog)
{
  if (!lumbar_figure_set_movement (self->figure, catalog, self->cue->figure))
    return;

  self->has_figure = TRUE;
  lumbar_figure_set_position (self->figure, lumbar_figure_get_movement (self->figure)->still);
  gtk_widget_set_visible (GTK_WIDGET (self->figure), TRUE);
}

GtkWidget *
lumbar_cue_card_new (LumbarCatalog   *catalog,
                     const LumbarCue *cue,
                     int              key)
{
  LumbarCueCard   *self = g_object_new (LUMBAR_TYPE_CUE_CARD, NULL);
  g_autofree char *key_text = g_strdup_printf ("%d", key);

  self->cue = cue;
  gtk_label_set_label (self->key_label, key_text);
  lumbar_fit_label_set_text (self->title_label, cue->title);
  gtk_label_set_label (self->cue_label, cue->cue);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, cue->title,
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, key_text,
                                  -1);
  show_figure (self, catalog);
  show_answer (self);

  return GTK_WIDGET (self);
}

const LumbarCue *
lumbar_cue_card_get_cue (LumbarCueCard *self)
{
  g_return_val_if_fail (LUMBAR_IS_CUE_CARD (self), NULL);

  return self->cue;
}

LumbarAnswer
lumbar_cue_card_get_answer (LumbarCueCard *self)
{
  g_return_val_if_fail (LUMBAR_IS_CUE_CARD (self), LUMBAR_ANSWER_UNCHECKED);

  return self->answer;
}

void
lumbar_cue_card_set_answer (LumbarCueCard *self,
                            LumbarAnswer   answer)
{
  g_return_if_fail (LUMBAR_IS_CUE_CARD (self));

  if (self->answer == answer)
    return;

  self->answer = answer;
  show_answer (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANSWER]);
}

void
lumbar_cue_card_set_brief (LumbarCueCard *self,
                           gboolean       brief)
{
  g_return_if_fail (LUMBAR_IS_CUE_CARD (self));

  gtk_widget_set_visible (GTK_WIDGET (self->cue_label), !brief);
  gtk_widget_set_visible (GTK_WIDGET (self->figure), self->has_figure && !brief);
}

void
lumbar_cue_card_advance (LumbarCueCard *self)
{
  g_return_if_fail (LUMBAR_IS_CUE_CARD (self));

  switch (self->answer)
    {
    case LUMBAR_ANSWER_YES:
      lumbar_cue_card_set_answer (self, LUMBAR_ANSWER_NO);
      break;
    case LUMBAR_ANSWER_NO:
      lumbar_cue_card_set_answer (self, LUMBAR_ANSWER_UNCHECKED);
      break;
    case LUMBAR_ANSWER_NONE:
    case LUMBAR_ANSWER_UNCHECKED:
      lumbar_cue_card_set_answer (self, LUMBAR_ANSWER_YES);
      break;
    }
}
