/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A text as large as its place allows, to be read from the other end of the
 * room.
 *
 * The place decides the size, never the size the place: it asks for no more
 * than the smallest size needs, so there is nothing to go back and forth
 * about. */

#include "config.h"

#include "lumbar-fit-label.h"

struct _LumbarFitLabel
{
  GtkWidget parent_instance;

  /* Owned */
  char        *text;
  PangoLayout *layout; /* (nullable): made for the current place */

  double scale;
};

G_DEFINE_FINAL_TYPE (LumbarFitLabel, lumbar_fit_label, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_TEXT = 1,
} LumbarFitLabelProperty;

static GParamSpec *properties[PROP_TEXT + 1];

/* Largest first; the last one is what the style says. */
static const double scales[] = { 6, 5, 4.5, 4, 3.5, 3, 2.5, 2.25, 2, 1.75, 1.5, 1.25, 1 };

/* Only the smallest size may break words. */
static PangoLayout *
new_layout (LumbarFitLabel *self,
            double          scale)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, scale > 1 ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR);

  return layout;
}

static gboolean
fits (PangoLayout *layout,
      int          width,
      int          height)
{
  int text_width;
  int text_height;

  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, &text_width, &text_height);

  return text_width <= width && text_height <= height;
}

/* The widest word at the smallest size. */
static void
measure_width (LumbarFitLabel *self,
               int            *minimum,
               int            *natural)
{
  g_autoptr (PangoLayout) layout = new_layout (self, 1);

  pango_layout_get_pixel_size (layout, natural, NULL);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_width (layout, 0);
  pango_layout_get_pixel_size (layout, minimum, NULL);
  *minimum = MIN (*minimum, *natural);
}

static void
lumbar_fit_label_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  LumbarFitLabel *self = LUMBAR_FIT_LABEL (widget);
  g_autoptr (PangoLayout) layout = NULL;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, minimum, natural);
      return;
    }

  layout = new_layout (self, 1);
  pango_layout_set_width (layout, for_size < 0 ? -1 : for_size * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, minimum);
  *natural = *minimum;
}

static GtkSizeRequestMode
lumbar_fit_label_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
lumbar_fit_label_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  LumbarFitLabel *self = LUMBAR_FIT_LABEL (widget);

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_clear_object (&self->layout);
      self->layout = new_layout (self, scales[i]);
      self->scale = scales[i];
      if (fits (self->layout, width, height))
        return;
    }
}

static void
lumbar_fit_label_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  LumbarFitLabel *self = LUMBAR_FIT_LABEL (widget);
  GdkRGBA         colour;
  int             height;

  if (self->layout == NULL)
    return;

  gtk_widget_get_color (widget, &colour);
  pango_layout_get_pixel_size (self->layout, NULL, &height);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float) (gtk_widget_get_height (widget) - height) / 2));
  gtk_snapshot_append_layout (snapshot, self->layout, &colour);
}

static void
lumbar_fit_label_system_setting_changed (GtkWidget       *widget,
                                         GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (lumbar_fit_label_parent_class)->system_setting_changed (widget, setting);

  if (setting == GTK_SYSTEM_SETTING_DPI || setting == GTK_SYSTEM_SETTING_FONT_NAME || setting == GTK_SYSTEM_SETTING_FONT_CONFIG)
    gtk_widget_queue_resize (widget);
}

static void
lumbar_fit_label_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  LumbarFitLabel *self = LUMBAR_FIT_LABEL (object);

  switch ((LumbarFitLabelProperty) prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, lumbar_fit_label_get_text (self));
      break;
    }
}

static void
lumbar_fit_label_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LumbarFitLabel *self = LUMBAR_FIT_LABEL (object);

  switch ((LumbarFitLabelProperty) prop_id)
    {
    case PROP_TEXT:
      lumbar_fit_label_set_text (self, g_value_get_string (value));
      break;
    }
}

static void
lumbar_fit_label_finalize (GObject *object)
{
  LumbarFitLabel *self = LUMBAR_FIT_LABEL (object);

  g_clear_object (&self->layout);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (lumbar_fit_label_parent_class)->finalize (object);
}

static void
lumbar_fit_label_class_init (LumbarFitLabelClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lumbar_fit_label_get_property;
  object_class->set_property = lumbar_fit_label_set_property;
  object_class->finalize = lumbar_fit_label_finalize;

  widget_class->measure = lumbar_fit_label_measure;
  widget_class->get_request_mode = lumbar_fit_label_get_request_mode;
  widget_class->size_allocate = lumbar_fit_label_size_allocate;
  widget_class->snapshot = lumbar_fit_label_snapshot;
  widget_class->system_setting_changed = lumbar_fit_label_system_setting_changed;

  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL,
                         "",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
lumbar_fit_label_init (LumbarFitLabel *self)
{
  self->text = g_strdup ("");
  self->scale = 1;
}

const char *
lumbar_fit_label_get_text (LumbarFitLabel *self)
{
  g_return_val_if_fail (LUMBAR_IS_FIT_LABEL (self), NULL);

  return self->text;
}

void
lumbar_fit_label_set_text (LumbarFitLabel *self,
                           const char     *text)
{
  g_return_if_fail (LUMBAR_IS_FIT_LABEL (self));

  if (!g_set_str (&self->text, text != NULL ? text : ""))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

double
lumbar_fit_label_get_scale (LumbarFitLabel *self)
{
  g_return_val_if_fail (LUMBAR_IS_FIT_LABEL (self), 1);

  return self->scale;
}
