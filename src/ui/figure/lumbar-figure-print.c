/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A figure is a shape in a line, so that lines and pages break around it as
 * around any other character. */

#include "config.h"

#include "lumbar-figure-print.h"

#include <pango/pangocairo.h>

#include "lumbar-figure-painter.h"

#define WIDTH 136 /* points */
#define HEIGHT 96

static void
draw_shape (cairo_t        *cr,
            PangoAttrShape *shape,
            gboolean        path_only,
            gpointer        user_data)
{
  const LumbarMovement *movement = shape->data;
  LumbarStage           stage = lumbar_movement_get_stage (movement);
  GtkSnapshot          *snapshot = gtk_snapshot_new ();
  GdkRGBA               ink = { 0.2f, 0.2f, 0.2f, 1 };
  GdkRGBA               body = { 0.45f, 0.45f, 0.48f, 1 };
  LumbarFigurePalette   palette;
  LumbarFigureFrame     frame;
  GskRenderNode        *node;
  double                x;
  double                y;

  cairo_get_current_point (cr, &x, &y);
  lumbar_figure_palette_init (&palette, &body, &ink, FALSE, FALSE);
  lumbar_movement_sample (movement, movement->still, &frame);
  lumbar_figure_paint (snapshot, movement, &frame, movement->still, &stage,
                       &GRAPHENE_RECT_INIT ((float) x, (float) (y - HEIGHT), WIDTH, HEIGHT),
                       &palette, lumbar_figure_overlays_of (movement), FALSE);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL && !path_only)
    gsk_render_node_draw (node, cr);
  g_clear_pointer (&node, gsk_render_node_unref);
}

static void
add_shape (PangoAttrList        *attributes,
           const char           *place,
           const char           *text,
           const LumbarMovement *movement)
{
  PangoRectangle  extents = { 0, -HEIGHT * PANGO_SCALE, WIDTH * PANGO_SCALE, HEIGHT * PANGO_SCALE };
  PangoAttribute *attribute = pango_attr_shape_new_with_data (&extents, &extents, (gpointer) movement, NULL, NULL);

  attribute->start_index = (guint) (place - text);
  attribute->end_index = attribute->start_index + (guint) strlen (LUMBAR_FIGURE_CHARACTER);
  pango_attr_list_insert (attributes, attribute);
}

void
lumbar_figure_print_in_layout (PangoLayout            *layout,
                               const LumbarFigurePair *pair)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  const char *text = pango_layout_get_text (layout);

  add_shape (attributes, strstr (text, LUMBAR_FIGURE_CHARACTER), text, pair->right);
  if (pair->wrong != NULL)
    add_shape (attributes, g_strrstr (text, LUMBAR_FIGURE_CHARACTER), text, pair->wrong);
  pango_layout_set_attributes (layout, attributes);
  pango_cairo_context_set_shape_renderer (pango_layout_get_context (layout), draw_shape, NULL, NULL);
}
