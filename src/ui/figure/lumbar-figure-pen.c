/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the stage of a figure to the pixels of a widget. */

#include "config.h"

#include "lumbar-figure-pen.h"

#include <math.h>

#define DASH 26

static graphene_point_t
project (const LumbarPen *self,
         LumbarPoint      point)
{
  double x = self->mirrored ? self->stage->right - point.x : point.x - self->stage->left;

  return GRAPHENE_POINT_INIT ((float) (self->left + self->scale * x),
                              (float) (self->bottom - self->scale * (point.y - self->stage->bottom)));
}

static void
append_rounded (const LumbarPen *self,
                graphene_rect_t *bounds,
                float            radius,
                const GdkRGBA   *color)
{
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, bounds, radius);
  gtk_snapshot_push_rounded_clip (self->snapshot, &rounded);
  gtk_snapshot_append_color (self->snapshot, color, bounds);
  gtk_snapshot_pop (self->snapshot);
}

void
lumbar_pen_strip (const LumbarPen *self,
                  LumbarPoint      from,
                  LumbarPoint      to,
                  double           width,
                  const GdkRGBA   *color)
{
  graphene_point_t a = project (self, from);
  graphene_point_t b = project (self, to);
  float            half = (float) (self->scale * width / 2);
  float            length = hypotf (b.x - a.x, b.y - a.y);

  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (self->snapshot, &a);
  gtk_snapshot_rotate (self->snapshot, atan2f (b.y - a.y, b.x - a.x) * 180 / (float) G_PI);
  append_rounded (self, &GRAPHENE_RECT_INIT (-half, -half, length + 2 * half, 2 * half), half, color);
  gtk_snapshot_restore (self->snapshot);
}

void
lumbar_pen_disc (const LumbarPen *self,
                 LumbarPoint      centre,
                 double           radius,
                 const GdkRGBA   *color)
{
  graphene_point_t point = project (self, centre);
  float            r = (float) (self->scale * radius);

  append_rounded (self, &GRAPHENE_RECT_INIT (point.x - r, point.y - r, 2 * r, 2 * r), r, color);
}

void
lumbar_pen_ring (const LumbarPen *self,
                 LumbarPoint      centre,
                 double           radius,
                 double           width,
                 const GdkRGBA   *color)
{
  graphene_point_t point = project (self, centre);
  float            r = (float) (self->scale * radius);
  float            w = (float) MAX (self->scale * width, 1.5);
  GskRoundedRect   outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (point.x - r, point.y - r, 2 * r, 2 * r), r);
  gtk_snapshot_append_border (self->snapshot, &outline,
                              (const float[]) { w, w, w, w },
                              (const GdkRGBA[]) { *color, *color, *color, *color });
}

void
lumbar_pen_box (const LumbarPen *self,
                LumbarPoint      place,
                double           width,
                double           height,
                double           radius,
                const GdkRGBA   *color)
{
  graphene_point_t a = project (self, place);
  graphene_point_t b = project (self, (LumbarPoint) { place.x + width, place.y + height });

  append_rounded (self, &GRAPHENE_RECT_INIT (MIN (a.x, b.x), b.y, fabsf (b.x - a.x), a.y - b.y), (float) (self->scale * radius), color);
}

void
lumbar_pen_dashes (const LumbarPen *self,
                   LumbarPoint      from,
                   LumbarPoint      to,
                   const GdkRGBA   *color)
{
  double length = lumbar_distance (from, to);
  double direction = lumbar_direction (from, to);

  for (double along = 0; along < length; along += 2 * DASH)
    lumbar_pen_strip (self,
                      lumbar_point_towards (from, direction, along),
                      lumbar_point_towards (from, direction, MIN (along + DASH, length)),
                      LUMBAR_LINE_WIDTH, color);
}

GdkRGBA
lumbar_pen_faint (const GdkRGBA *color,
                  float          alpha)
{
  GdkRGBA result = *color;

  result.alpha *= alpha;

  return result;
}
