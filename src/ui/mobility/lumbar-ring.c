/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A ring that runs empty around very large digits.
 *
 * It draws what it is told and knows nothing of time. */

#include "config.h"

#include "lumbar-ring.h"

#include <adwaita.h>
#include <math.h>

#define MIN_SIZE 168
#define NATURAL_SIZE 320
#define DIGITS_WIDTH 0.74  /* of the inner diameter */
#define DIGITS_HEIGHT 0.46 /* of the inner diameter */
#define DIGITS_LEAST "00"  /* shorter texts are not drawn larger than this */
#define FONT_PIXELS 100

struct _LumbarRing
{
  GtkWidget parent_instance;

  double   fraction;
  gboolean preparing;
  char    *text;
};

G_DEFINE_FINAL_TYPE (LumbarRing, lumbar_ring, GTK_TYPE_WIDGET)

static GdkRGBA
track_color (LumbarRing *self)
{
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? 0.4f : 0.15f;

  return color;
}

static GdkRGBA
arc_color (LumbarRing *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GdkRGBA          color;

  if (self->preparing)
    gtk_widget_get_color (GTK_WIDGET (self), &color);
  else
    adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (manager),
                                         adw_style_manager_get_dark (manager),
                                         &color);

  return color;
}

/* Clockwise from the top; what has passed is taken away from its beginning. */
static GskPath *
arc_path (graphene_point_t centre,
          float            radius,
          double           fraction)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  double angle = 2 * G_PI * (1 - fraction);

  if (fraction >= 1)
    {
      gsk_path_builder_add_circle (builder, &centre, radius);
      return gsk_path_builder_to_path (builder);
    }

  gsk_path_builder_move_to (builder,
                            centre.x + radius * (float) sin (angle),
                            centre.y - radius * (float) cos (angle));
  gsk_path_builder_svg_arc_to (builder, radius, radius, 0, fraction > 0.5, TRUE, centre.x, centre.y - radius);

  return gsk_path_builder_to_path (builder);
}

static void
snapshot_ring (LumbarRing      *self,
               GtkSnapshot     *snapshot,
               graphene_point_t centre,
               float            radius,
               float            width)
{
  g_autoptr (GskPath) circle = arc_path (centre, radius, 1);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (width);
  GdkRGBA track = track_color (self);
  GdkRGBA color = arc_color (self);

  gtk_snapshot_append_stroke (snapshot, circle, stroke, &track);
  if (self->fraction > 0)
    {
      g_autoptr (GskPath) arc = arc_path (centre, radius, self->fraction);

      if (self->preparing)
        gsk_stroke_set_dash (stroke, (const float[]) { width * 0.75f, width * 0.75f }, 2);
      else
        gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
      gtk_snapshot_append_stroke (snapshot, arc, stroke, &color);
    }
}

static PangoLayout *
create_layout (LumbarRing *self,
               const char *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (pango_context_get_font_description (pango_layout_get_context (layout)));

  pango_font_description_set_absolute_size (font, FONT_PIXELS * PANGO_SCALE);
  pango_font_description_set_weight (font, PANGO_WEIGHT_SEMIBOLD);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_auto_dir (layout, FALSE);

  return layout;
}

static int
least_width (LumbarRing *self)
{
  g_autoptr (PangoLayout) layout = create_layout (self, DIGITS_LEAST);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

static void
snapshot_digits (LumbarRing      *self,
                 GtkSnapshot     *snapshot,
                 graphene_point_t centre,
                 float            diameter)
{
  g_autoptr (PangoLayout) layout = create_layout (self, self->text);
  PangoRectangle ink;
  GdkRGBA        color;
  double         scale;

  pango_layout_get_pixel_extents (layout, &ink, NULL);
  if (ink.width <= 0 || ink.height <= 0)
    return;

  scale = MIN (diameter * DIGITS_WIDTH / MAX (ink.width, least_width (self)), diameter * DIGITS_HEIGHT / ink.height);
  gtk_widget_get_color (GTK_WIDGET (self), &color);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &centre);
  gtk_snapshot_scale (snapshot, (float) scale, (float) scale);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-ink.x - ink.width / 2.0f, -ink.y - ink.height / 2.0f));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
lumbar_ring_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  LumbarRing      *self = LUMBAR_RING (widget);
  float            width = (float) gtk_widget_get_width (widget);
  float            height = (float) gtk_widget_get_height (widget);
  float            size = MIN (width, height);
  float            stroke = MAX (size / 18, 8);
  graphene_point_t centre = GRAPHENE_POINT_INIT (width / 2, height / 2);

  snapshot_ring (self, snapshot, centre, (size - stroke) / 2, stroke);
  snapshot_digits (self, snapshot, centre, size - 2 * stroke);
}

static void
lumbar_ring_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  *minimum = MIN_SIZE;
  *natural = NATURAL_SIZE;
}

static void
lumbar_ring_dispose (GObject *object)
{
  LumbarRing *self = LUMBAR_RING (object);

  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (lumbar_ring_parent_class)->dispose (object);
}

static void
lumbar_ring_class_init (LumbarRingClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_ring_dispose;

  widget_class->measure = lumbar_ring_measure;
  widget_class->snapshot = lumbar_ring_snapshot;

  gtk_widget_class_set_css_name (widget_class, "ring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
lumbar_ring_init (LumbarRing *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->text = g_strdup ("");
  self->fraction = 1;
  gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 1.0,
                                  -1);

  g_signal_connect_object (manager, "notify::accent-color", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

void
lumbar_ring_set_fraction (LumbarRing *self,
                          double      fraction)
{
  g_return_if_fail (LUMBAR_IS_RING (self));

  fraction = CLAMP (fraction, 0, 1);
  if (G_APPROX_VALUE (self->fraction, fraction, 1e-6))
    return;

  self->fraction = fraction;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
lumbar_ring_set_text (LumbarRing *self,
                      const char *text,
                      const char *value_text)
{
  g_return_if_fail (LUMBAR_IS_RING (self));
  g_return_if_fail (text != NULL && value_text != NULL);

  if (!g_set_str (&self->text, text))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->fraction,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, value_text,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
lumbar_ring_get_text (LumbarRing *self)
{
  g_return_val_if_fail (LUMBAR_IS_RING (self), NULL);

  return self->text;
}

void
lumbar_ring_set_preparing (LumbarRing *self,
                           gboolean    preparing)
{
  g_return_if_fail (LUMBAR_IS_RING (self));

  if (self->preparing == preparing)
    return;

  self->preparing = preparing;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
