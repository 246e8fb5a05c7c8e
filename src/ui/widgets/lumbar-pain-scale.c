/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A row that asks for a number from 0 to 10, and starts without an answer.
 *
 * A slider always has a position, an answer does not: until somebody moves or
 * presses it, the knob is hidden and the value is -1. */

#include "config.h"

#include "lumbar-pain-scale.h"

#include <glib/gi18n.h>
#include <math.h>

#define NOT_SET -1
#define HIGHEST 10

struct _LumbarPainScale
{
  AdwPreferencesRow parent_instance;

  /* Template children */
  GtkLabel *title_label;
  GtkLabel *value_label;
  GtkScale *scale;
  GtkLabel *low_label;
  GtkLabel *high_label;

  int      value;
  gboolean updating; /* the slider follows the value, not the other way round */
};

G_DEFINE_FINAL_TYPE (LumbarPainScale, lumbar_pain_scale, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_VALUE = 1,
} LumbarPainScaleProperty;

static GParamSpec *properties[PROP_VALUE + 1];

static char *
value_text (int value)
{
  if (value == NOT_SET)
    return g_strdup (C_ ("a scale from 0 to 10", "not set"));

  /* Translators: an answer on the scale from 0 to 10, such as "6 of 10" */
  return g_strdup_printf (_ ("%d of 10"), value);
}

static void
move_slider (LumbarPainScale *self)
{
  self->updating = TRUE;
  gtk_range_set_value (GTK_RANGE (self->scale), MAX (self->value, 0));
  self->updating = FALSE;
}

static void
show_value (LumbarPainScale *self)
{
  g_autofree char *text = value_text (self->value);

  move_slider (self);
  gtk_label_set_label (self->value_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);

  if (self->value == NOT_SET)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "unset");
      gtk_widget_add_css_class (GTK_WIDGET (self->value_label), "dimmed");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "unset");
      gtk_widget_remove_css_class (GTK_WIDGET (self->value_label), "dimmed");
    }
}

static int
to_answer (double position)
{
  return CLAMP ((int) lround (position), 0, HIGHEST);
}

static gboolean
change_value_cb (LumbarPainScale *self,
                 GtkScrollType    scroll,
                 double           position)
{
  /* The first arrow key sets the scale; only the next one steps. */
  if (self->value == NOT_SET && scroll != GTK_SCROLL_JUMP && scroll != GTK_SCROLL_END)
    position = 0;

  lumbar_pain_scale_set_value (self, to_answer (position));

  return GDK_EVENT_STOP;
}

static void
value_changed_cb (LumbarPainScale *self)
{
  if (!self->updating)
    lumbar_pain_scale_set_value (self, to_answer (gtk_range_get_value (GTK_RANGE (self->scale))));
}

/* A press on the hidden knob moves nothing, but it is an answer. */
static void
released_cb (LumbarPainScale *self)
{
  if (self->value == NOT_SET)
    lumbar_pain_scale_set_value (self, to_answer (gtk_range_get_value (GTK_RANGE (self->scale))));
}

static void
title_changed_cb (LumbarPainScale *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)),
                                  -1);
}

static gboolean
lumbar_pain_scale_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LUMBAR_PAIN_SCALE (widget)->scale));
}

static void
lumbar_pain_scale_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  LumbarPainScale *self = LUMBAR_PAIN_SCALE (object);

  switch ((LumbarPainScaleProperty) prop_id)
    {
    case PROP_VALUE:
      g_value_set_int (value, lumbar_pain_scale_get_value (self));
      break;
    }
}

static void
lumbar_pain_scale_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  LumbarPainScale *self = LUMBAR_PAIN_SCALE (object);

  switch ((LumbarPainScaleProperty) prop_id)
    {
    case PROP_VALUE:
      lumbar_pain_scale_set_value (self, g_value_get_int (value));
      break;
    }
}

static void
lumbar_pain_scale_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_PAIN_SCALE);

  G_OBJECT_CLASS (lumbar_pain_scale_parent_class)->dispose (object);
}

static void
lumbar_pain_scale_class_init (LumbarPainScaleClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lumbar_pain_scale_get_property;
  object_class->set_property = lumbar_pain_scale_set_property;
  object_class->dispose = lumbar_pain_scale_dispose;

  widget_class->grab_focus = lumbar_pain_scale_grab_focus;

  properties[PROP_VALUE] =
    g_param_spec_int ("value", NULL, NULL,
                      NOT_SET, HIGHEST, NOT_SET,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/widgets/lumbar-pain-scale.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarPainScale, title_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarPainScale, value_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarPainScale, scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarPainScale, low_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarPainScale, high_label);
  gtk_widget_class_bind_template_callback (widget_class, change_value_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
lumbar_pain_scale_init (LumbarPainScale *self)
{
  self->value = NOT_SET;

  gtk_widget_init_template (GTK_WIDGET (self));

  for (int i = 0; i <= HIGHEST; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", i);

      gtk_scale_add_mark (self->scale, i, GTK_POS_BOTTOM, number);
    }

  g_signal_connect (self, "notify::title", G_CALLBACK (title_changed_cb), NULL);
  show_value (self);
}

GtkWidget *
lumbar_pain_scale_new (const char *title)
{
  return g_object_new (LUMBAR_TYPE_PAIN_SCALE, "title", title, NULL);
}

int
lumbar_pain_scale_get_value (LumbarPainScale *self)
{
  g_return_val_if_fail (LUMBAR_IS_PAIN_SCALE (self), NOT_SET);

  return self->value;
}

void
lumbar_pain_scale_set_value (LumbarPainScale *self,
                             int              value)
{
  g_return_if_fail (LUMBAR_IS_PAIN_SCALE (self));
  g_return_if_fail (value >= NOT_SET && value <= HIGHEST);

  if (self->value == value)
    {
      move_slider (self);
      return;
    }

  self->value = value;
  show_value (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

void
lumbar_pain_scale_set_end_labels (LumbarPainScale *self,
                                  const char      *low,
                                  const char      *high)
{
  g_return_if_fail (LUMBAR_IS_PAIN_SCALE (self));

  gtk_label_set_label (self->low_label, low);
  gtk_label_set_label (self->high_label, high);
}

GtkWidget *
lumbar_pain_scale_get_scale (LumbarPainScale *self)
{
  g_return_val_if_fail (LUMBAR_IS_PAIN_SCALE (self), NULL);

  return GTK_WIDGET (self->scale);
}
