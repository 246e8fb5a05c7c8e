/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Floor, furniture, bars and what else stands around a figure. */

#include "config.h"

#include "lumbar-figure-props.h"

#include <math.h>

#define FLOOR_WIDTH 5 /* thousandths of the body's height, as all lengths here */
#define TICK_APART 250
#define SLEEVE 300 /* from the middle of the bar to the plates, seen from the front */
#define PLATE_THICK 34
#define PLATE_APART 38
#define PLATE_SLIDE 60
#define MARK_ROOM 24 /* between the plates that it allows and those beyond */
#define MARK_RISE 44 /* above the plates */
#define BACK_STEPS 16

/* Somebody who walks passes marks on the floor. */
static void
paint_floor (const LumbarPen *self)
{
  GdkRGBA color = lumbar_pen_faint (&self->palette->line, 0.45f);
  double  top = -FLOOR_WIDTH / 2.0;
  double  first = self->stage->left + TICK_APART - fmod (self->stage->left + self->frame->travel, TICK_APART);

  lumbar_pen_strip (self, (LumbarPoint) { self->stage->left, top }, (LumbarPoint) { self->stage->right, top }, FLOOR_WIDTH, &color);
  for (double x = first; self->movement->travel > 0 && x < self->stage->right; x += TICK_APART)
    lumbar_pen_strip (self, (LumbarPoint) { x, top }, (LumbarPoint) { x - 18, top - 18 }, FLOOR_WIDTH, &color);
}

/* Seen from above there is no floor line; a mat tells how somebody lies. */
static void
paint_mat (const LumbarPen *self)
{
  const LumbarStage *stage = self->stage;
  GdkRGBA            color = lumbar_pen_faint (&self->palette->prop, 0.22f);

  lumbar_pen_box (self, (LumbarPoint) { stage->left, stage->bottom }, stage->right - stage->left, stage->top - stage->bottom, 30, &color);
}

static void
paint_chair (const LumbarPen  *self,
             const LumbarProp *chair)
{
  LumbarPoint    seat = chair->place;
  double         left = seat.x - LUMBAR_CHAIR_HALF_SEAT;
  double         right = seat.x + LUMBAR_CHAIR_HALF_SEAT;
  double         width = LUMBAR_CHAIR_WIDTH;
  const GdkRGBA *color = &self->palette->prop;

  lumbar_pen_strip (self, (LumbarPoint) { left, seat.y - width / 2 }, (LumbarPoint) { right, seat.y - width / 2 }, width, color);
  lumbar_pen_strip (self, (LumbarPoint) { left, seat.y }, (LumbarPoint) { left - LUMBAR_CHAIR_LEAN, seat.y + LUMBAR_CHAIR_BACK }, width, color);
  lumbar_pen_strip (self, (LumbarPoint) { left + 10, seat.y }, (LumbarPoint) { left - 10, width / 2 }, width, color);
  lumbar_pen_strip (self, (LumbarPoint) { right - 10, seat.y }, (LumbarPoint) { right + 10, width / 2 }, width, color);
}

static void
paint_desk (const LumbarPen  *self,
            const LumbarProp *desk)
{
  LumbarPoint edge = desk->place;
  double      width = 24;

  lumbar_pen_strip (self, edge, (LumbarPoint) { edge.x + desk->width, edge.y }, width, &self->palette->prop);
  lumbar_pen_strip (self, (LumbarPoint) { edge.x + desk->width - 40, edge.y }, (LumbarPoint) { edge.x + desk->width - 40, width / 2 }, width, &self->palette->prop);
}

static void
paint_monitor (const LumbarPen  *self,
               const LumbarProp *monitor)
{
  LumbarPoint foot = monitor->place;

  lumbar_pen_strip (self, (LumbarPoint) { foot.x - LUMBAR_MONITOR_HALF_FOOT, foot.y + 10 }, (LumbarPoint) { foot.x + LUMBAR_MONITOR_HALF_FOOT, foot.y + 10 }, 18, &self->palette->prop);
  lumbar_pen_strip (self, (LumbarPoint) { foot.x, foot.y + 10 }, (LumbarPoint) { foot.x, foot.y + monitor->height / 2 }, 18, &self->palette->prop);
  lumbar_pen_strip (self, (LumbarPoint) { foot.x - 12, foot.y + monitor->height / 3 }, (LumbarPoint) { foot.x - 20, foot.y + monitor->height }, 28, &self->palette->line);
}

static void
paint_furniture (const LumbarPen  *self,
                 const LumbarProp *prop)
{
  GdkRGBA color = lumbar_pen_faint (&self->palette->prop, 0.6f);

  switch (prop->kind)
    {
    case LUMBAR_PROP_BLOCK:
      lumbar_pen_box (self, prop->place, prop->width, prop->height, 6, &color);
      break;
    case LUMBAR_PROP_BENCH:
      lumbar_pen_box (self, prop->place, prop->width, prop->height, 24, &color);
      break;
    case LUMBAR_PROP_WALL:
      lumbar_pen_box (self, prop->place, prop->width, prop->height, 2, &color);
      break;
    case LUMBAR_PROP_CHAIR:
      paint_chair (self, prop);
      break;
    case LUMBAR_PROP_DESK:
      paint_desk (self, prop);
      break;
    case LUMBAR_PROP_MONITOR:
      paint_monitor (self, prop);
      break;
    case LUMBAR_PROP_BARBELL:
    case LUMBAR_PROP_TRAP_BAR:
    case LUMBAR_PROP_STICK:
    case LUMBAR_PROP_ROLLER:
    case LUMBAR_PROP_BOX:
      break;
    }
}

static const LumbarProp *
find_prop (const LumbarPen *self,
           LumbarPropKind   kind)
{
  for (guint i = 0; i < self->movement->props->len; i++)
    {
      const LumbarProp *prop = &g_array_index (self->movement->props, LumbarProp, i);

      if (prop->kind == kind)
        return prop;
    }

  return NULL;
}

static gboolean
has_prop (const LumbarPen *self,
          LumbarPropKind   kind)
{
  return find_prop (self, kind) != NULL;
}

static double
plate_radius (const LumbarPen *self)
{
  const LumbarProp *barbell = find_prop (self, LUMBAR_PROP_BARBELL);

  return barbell != NULL && barbell->height > 0 ? barbell->height / 2 : LUMBAR_PLATE_RADIUS;
}

static void
paint_plate (const LumbarPen *self,
             LumbarPoint      bar)
{
  GdkRGBA fill = lumbar_pen_faint (&self->palette->prop, 0.28f);
  double  radius = plate_radius (self);

  lumbar_pen_disc (self, bar, radius, &fill);
  lumbar_pen_ring (self, bar, radius, 12, &self->palette->prop);
  lumbar_pen_disc (self, bar, 3 * LUMBAR_BAR_RADIUS, &self->palette->prop);
  lumbar_pen_disc (self, bar, LUMBAR_BAR_RADIUS, &self->palette->line);
}

/* A plate that is being put on slides along the sleeve from its end; what the
 * mark does not allow stands apart. */
static void
paint_front_plates (const LumbarPen *self,
                    LumbarPoint      bar,
                    int              side)
{
  double tilt = self->frame->pose.values[LUMBAR_POSE_BAR_TILT];
  double plates = self->frame->pose.values[LUMBAR_POSE_PLATES];
  double mark = self->frame->pose.values[LUMBAR_POSE_MARK];
  double half = plate_radius (self) - PLATE_THICK / 2.0;

  for (int i = 0; i < plates; i++)
    {
      double      there = MIN (plates - i, 1);
      gboolean    beyond = mark > 0 && i >= mark;
      double      out = SLEEVE + (i + 0.5) * PLATE_APART + (beyond ? MARK_ROOM : 0) + (1 - there) * PLATE_SLIDE;
      LumbarPoint centre = lumbar_point_towards (bar, tilt, side * out);
      GdkRGBA     color = lumbar_pen_faint (beyond ? &self->palette->line : &self->palette->prop, (float) there);

      lumbar_pen_strip (self, lumbar_point_towards (centre, tilt + 90, half), lumbar_point_towards (centre, tilt - 90, half), PLATE_THICK, &color);
    }
}

/* The mark stands where the plates that it allows end. */
static void
paint_mark (const LumbarPen *self,
            LumbarPoint      bar,
            int              side)
{
  double      tilt = self->frame->pose.values[LUMBAR_POSE_BAR_TILT];
  double      out = SLEEVE + self->frame->pose.values[LUMBAR_POSE_MARK] * PLATE_APART + (MARK_ROOM - PLATE_APART + PLATE_THICK) / 2.0;
  double      high = plate_radius (self) + MARK_RISE;
  LumbarPoint end = lumbar_point_towards (bar, tilt, side * out);
  LumbarPoint begin = lumbar_point_towards (bar, tilt, side * (SLEEVE - PLATE_APART / 2.0));
  LumbarPoint corner = lumbar_point_towards (end, tilt + 90, high);

  lumbar_pen_dashes (self, lumbar_point_towards (end, tilt - 90, plate_radius (self)), corner, &self->palette->focus);
  lumbar_pen_dashes (self, corner, lumbar_point_towards (begin, tilt + 90, high), &self->palette->focus);
}

static void
paint_front_bar (const LumbarPen *self,
                 LumbarPoint      bar)
{
  double tilt = self->frame->pose.values[LUMBAR_POSE_BAR_TILT];
  double half = lumbar_prop_half_bar (find_prop (self, LUMBAR_PROP_BARBELL));

  lumbar_pen_strip (self, lumbar_point_towards (bar, tilt, -half), lumbar_point_towards (bar, tilt, half), 2 * LUMBAR_BAR_RADIUS, &self->palette->line);
  for (int side = -1; side <= 1; side += 2)
    {
      paint_front_plates (self, bar, side);
      if (self->frame->pose.values[LUMBAR_POSE_MARK] > 0)
        paint_mark (self, bar, side);
    }
}

static void
paint_bar (const LumbarPen *self)
{
  LumbarPoint bar = { self->frame->pose.values[LUMBAR_POSE_BAR_X], self->frame->pose.values[LUMBAR_POSE_BAR_Y] };

  if (self->movement->view == LUMBAR_VIEW_FRONT)
    {
      if (has_prop (self, LUMBAR_PROP_BARBELL))
        paint_front_bar (self, bar);
      return;
    }
  if (has_prop (self, LUMBAR_PROP_TRAP_BAR))
    lumbar_pen_strip (self, (LumbarPoint) { bar.x - 150, bar.y }, (LumbarPoint) { bar.x + 150, bar.y }, 20, &self->palette->prop);
  if (has_prop (self, LUMBAR_PROP_TRAP_BAR) || has_prop (self, LUMBAR_PROP_BARBELL))
    paint_plate (self, bar);
}

/* How far the back stands out behind the line from the hips to the shoulders. */
static double
bulge_of_back (const LumbarPen *self)
{
  LumbarPoint hips = self->frame->joints[LUMBAR_JOINT_HIPS];
  double      trunk = self->frame->pose.values[LUMBAR_POSE_TRUNK];
  double      bulge = 0;

  for (guint i = 1; i < BACK_STEPS; i++)
    {
      LumbarPoint point = lumbar_frame_get_back (self->frame, (double) i / BACK_STEPS);
      double      turn = (lumbar_direction (hips, point) - trunk) * G_PI / 180;

      bulge = MAX (bulge, lumbar_distance (hips, point) * sin (turn));
    }

  return bulge;
}

/* The stick lies along the back, from the tailbone to the back of the head; a
 * round back carries it on its highest point. */
static void
paint_stick (const LumbarPen *self)
{
  const LumbarPoint *joints = self->frame->joints;
  double             trunk = self->frame->pose.values[LUMBAR_POSE_TRUNK];
  double             out = LUMBAR_TRUNK_WIDTH / 2.0 + 8 + bulge_of_back (self);
  LumbarPoint        hips = lumbar_point_towards (joints[LUMBAR_JOINT_HIPS], trunk + 90, out);
  LumbarPoint        shoulders = lumbar_point_towards (joints[LUMBAR_JOINT_SHOULDERS], trunk + 90, out);

  lumbar_pen_strip (self, lumbar_point_towards (hips, trunk + 180, LUMBAR_STICK_BELOW), lumbar_point_towards (shoulders, trunk, LUMBAR_STICK_ABOVE), 16, &self->palette->prop);
}

static void
paint_roller (const LumbarPen *self)
{
  LumbarPoint place = { self->frame->pose.values[LUMBAR_POSE_PROP_X], self->frame->pose.values[LUMBAR_POSE_PROP_Y] };

  lumbar_pen_disc (self, place, place.y, &self->palette->prop);
  lumbar_pen_ring (self, place, place.y * 0.6, 8, &self->palette->line);
}

/* A box that is carried is between the arms. */
static void
paint_carried (const LumbarPen *self)
{
  LumbarPoint middle = { self->frame->pose.values[LUMBAR_POSE_PROP_X], self->frame->pose.values[LUMBAR_POSE_PROP_Y] };

  for (guint i = 0; i < self->movement->props->len; i++)
    {
      const LumbarProp *prop = &g_array_index (self->movement->props, LumbarProp, i);

      if (prop->kind == LUMBAR_PROP_BOX)
        lumbar_pen_box (self, (LumbarPoint) { middle.x - prop->width / 2, middle.y - prop->height / 2 }, prop->width, prop->height, 8, &self->palette->prop);
    }
}

void
lumbar_figure_props_paint_behind (const LumbarPen *self)
{
  if (self->movement->above)
    paint_mat (self);
  else
    paint_floor (self);
  for (guint i = 0; i < self->movement->props->len; i++)
    paint_furniture (self, &g_array_index (self->movement->props, LumbarProp, i));
  if (has_prop (self, LUMBAR_PROP_ROLLER))
    paint_roller (self);
}

void
lumbar_figure_props_paint_on_back (const LumbarPen *self)
{
  if (has_prop (self, LUMBAR_PROP_STICK))
    paint_stick (self);
}

void
lumbar_figure_props_paint_in_hands (const LumbarPen *self)
{
  paint_bar (self);
  paint_carried (self);
}
