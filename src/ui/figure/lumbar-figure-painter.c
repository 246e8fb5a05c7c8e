/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the back to the front: floor and furniture, far limbs, trunk and head,
 * near leg, bar, near arm, and what is drawn over the figure. */

#include "config.h"

#include "lumbar-figure-painter.h"

#include <math.h>

#include "lumbar-figure-props.h"

#define FAR_SHIFT 18 /* thousandths of the body's height, as all lengths here */
#define TRUNK_STEPS 16
#define NOSE_WIDTH 28
#define NOSE_LENGTH 80
#define WAIST 0.9     /* of the trunk's width */
#define BELLY_OUT 26  /* how far a full belly stands out */
#define BELLY_IN 34   /* how far a belly that is drawn in gives way */
#define ACHE_APART 32 /* degrees between the rays of an ache */
#define ACHE_WIDTH 15

static LumbarPoint
moved (LumbarPoint point,
       double      x)
{
  return (LumbarPoint) { point.x + x, point.y };
}

static void
paint_leg (const LumbarPen *self,
           guint            far,
           double           shift,
           const GdkRGBA   *color)
{
  const LumbarPoint *joints = self->frame->joints;

  lumbar_pen_strip (self, moved (joints[LUMBAR_JOINT_HIP + far], shift), moved (joints[LUMBAR_JOINT_KNEE + far], shift), LUMBAR_THIGH_WIDTH, color);
  lumbar_pen_strip (self, moved (joints[LUMBAR_JOINT_KNEE + far], shift), moved (joints[LUMBAR_JOINT_ANKLE + far], shift), LUMBAR_SHANK_WIDTH, color);
  lumbar_pen_strip (self, moved (joints[LUMBAR_JOINT_HEEL + far], shift), moved (joints[LUMBAR_JOINT_TOE + far], shift), LUMBAR_FOOT_WIDTH, color);
}

static void
paint_arm (const LumbarPen *self,
           guint            far,
           double           shift,
           const GdkRGBA   *color)
{
  const LumbarPoint *joints = self->frame->joints;

  lumbar_pen_strip (self, moved (joints[LUMBAR_JOINT_SHOULDER + far], shift), moved (joints[LUMBAR_JOINT_ELBOW + far], shift), LUMBAR_ARM_WIDTH, color);
  lumbar_pen_strip (self, moved (joints[LUMBAR_JOINT_ELBOW + far], shift), moved (joints[LUMBAR_JOINT_WRIST + far], shift), LUMBAR_ARM_WIDTH - 8, color);
  lumbar_pen_strip (self, moved (joints[LUMBAR_JOINT_WRIST + far], shift), moved (joints[LUMBAR_JOINT_HAND + far], shift), LUMBAR_HAND_WIDTH, color);
}

static void
paint_belly (const LumbarPen *self)
{
  double out = BELLY_OUT * self->frame->pose.values[LUMBAR_POSE_BELLY] / 1000;
  double forward = self->frame->pose.values[LUMBAR_POSE_TRUNK] - 90;

  if (self->movement->view == LUMBAR_VIEW_SIDE && out > 0)
    lumbar_pen_strip (self,
                      lumbar_point_towards (lumbar_frame_get_back (self->frame, 0.3), forward, out * 0.8),
                      lumbar_point_towards (lumbar_frame_get_back (self->frame, 0.52), forward, out),
                      LUMBAR_TRUNK_WIDTH * WAIST, &self->palette->near);
}

/* A belly that is drawn in takes from the front of the trunk alone. */
static void
paint_side_trunk (const LumbarPen *self)
{
  double back = self->frame->pose.values[LUMBAR_POSE_TRUNK] + 90;
  double drawn_in = BELLY_IN * MAX (-self->frame->pose.values[LUMBAR_POSE_BELLY] / 1000, 0);

  for (guint i = 0; i < TRUNK_STEPS; i++)
    {
      double      t = (double) i / TRUNK_STEPS;
      double      waist = 1 - (1 - WAIST) * sin (t * G_PI);
      double      gone = drawn_in * pow (sin (t * G_PI), 2);
      LumbarPoint from = lumbar_point_towards (lumbar_frame_get_back (self->frame, t), back, gone / 2);
      LumbarPoint to = lumbar_point_towards (lumbar_frame_get_back (self->frame, t + 1.0 / TRUNK_STEPS), back, gone / 2);

      lumbar_pen_strip (self, from, to, LUMBAR_TRUNK_WIDTH * waist - gone, &self->palette->near);
    }
}

static LumbarPoint
between (LumbarPoint a,
         LumbarPoint b,
         double      part)
{
  return (LumbarPoint) { a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part };
}

/* Somebody who turns shows the width of the chest. */
static void
paint_turned_chest (const LumbarPen *self)
{
  const LumbarPoint *joints = self->frame->joints;
  gboolean           turned = !G_APPROX_VALUE (self->frame->pose.values[LUMBAR_POSE_SHOWN_SHOULDERS], 0, 1);

  for (guint far = 0; turned && far <= 1; far++)
    {
      LumbarPoint top = between (joints[LUMBAR_JOINT_SHOULDERS], joints[LUMBAR_JOINT_SHOULDER + far], 0.7);

      lumbar_pen_strip (self, top, joints[LUMBAR_JOINT_LOW_BACK], LUMBAR_TRUNK_WIDTH * 0.72, &self->palette->near);
      lumbar_pen_strip (self, joints[LUMBAR_JOINT_SHOULDERS], joints[LUMBAR_JOINT_SHOULDER + far], LUMBAR_ARM_WIDTH + 14, &self->palette->near);
    }
}

static void
paint_front_trunk (const LumbarPen *self)
{
  const LumbarPoint *joints = self->frame->joints;
  LumbarPoint        shoulders = joints[LUMBAR_JOINT_SHOULDERS];
  LumbarPoint        hips = joints[LUMBAR_JOINT_HIPS];

  for (guint far = 0; far <= 1; far++)
    {
      LumbarPoint top = between (shoulders, joints[LUMBAR_JOINT_SHOULDER + far], 0.62);
      LumbarPoint low = between (hips, joints[LUMBAR_JOINT_HIP + far], 0.5);

      lumbar_pen_strip (self, top, low, LUMBAR_TRUNK_WIDTH * 0.72, &self->palette->near);
      lumbar_pen_strip (self, shoulders, joints[LUMBAR_JOINT_SHOULDER + far], LUMBAR_ARM_WIDTH, &self->palette->near);
      lumbar_pen_strip (self, hips, joints[LUMBAR_JOINT_HIP + far], LUMBAR_THIGH_WIDTH, &self->palette->near);
    }
  lumbar_pen_strip (self, shoulders, hips, LUMBAR_TRUNK_WIDTH * 0.8, &self->palette->near);
}

/* The head turns with the chest. */
static void
paint_head (const LumbarPen *self)
{
  LumbarPoint head = self->frame->joints[LUMBAR_JOINT_HEAD];
  LumbarPoint shoulders = self->frame->joints[LUMBAR_JOINT_SHOULDERS];
  double      turned = MIN (fabs (self->frame->pose.values[LUMBAR_POSE_SHOWN_SHOULDERS]) / 1000, 1);
  double      nose = (1 - turned) * (NOSE_LENGTH - NOSE_WIDTH / 2.0);

  lumbar_pen_strip (self, shoulders, head, LUMBAR_NECK_WIDTH, &self->palette->near);
  lumbar_pen_disc (self, head, LUMBAR_HEAD_RADIUS, &self->palette->near);
  if (self->movement->view == LUMBAR_VIEW_SIDE)
    lumbar_pen_strip (self, head, lumbar_point_towards (head, self->frame->neck - 92, nose), NOSE_WIDTH, &self->palette->near);
}

/* Rays behind the low back, as long as it hurts. */
static void
paint_ache (const LumbarPen *self)
{
  double      ache = self->frame->pose.values[LUMBAR_POSE_ACHE] / 1000;
  double      back = self->frame->pose.values[LUMBAR_POSE_TRUNK] + 90;
  LumbarPoint place = self->frame->joints[LUMBAR_JOINT_LOW_BACK];

  for (int ray = -1; ache > 0 && ray <= 1; ray++)
    {
      double direction = back + ray * ACHE_APART;

      lumbar_pen_strip (self, lumbar_point_towards (place, direction, LUMBAR_ACHE_NEAR),
                        lumbar_point_towards (place, direction, LUMBAR_ACHE_NEAR + ache * (LUMBAR_ACHE_FAR - LUMBAR_ACHE_NEAR)),
                        ACHE_WIDTH, &self->palette->focus);
    }
}

static void
paint_body (const LumbarPen *self)
{
  gboolean side = self->movement->view == LUMBAR_VIEW_SIDE;
  double   shift = side ? FAR_SHIFT : 0;

  paint_arm (self, 1, shift, side ? &self->palette->far : &self->palette->arm);
  paint_leg (self, 1, shift, side ? &self->palette->far : &self->palette->near);
  if (side)
    {
      paint_belly (self);
      paint_side_trunk (self);
      paint_turned_chest (self);
    }
  else
    {
      paint_front_trunk (self);
    }
  paint_head (self);
  lumbar_figure_props_paint_on_back (self);
  paint_leg (self, 0, 0, &self->palette->near);
  lumbar_figure_props_paint_in_hands (self);
  if (!side)
    paint_arm (self, 1, 0, &self->palette->arm);
  paint_arm (self, 0, 0, &self->palette->arm);
  if (side)
    paint_ache (self);
}

void
lumbar_figure_paint (GtkSnapshot               *snapshot,
                     const LumbarMovement      *movement,
                     const LumbarFigureFrame   *frame,
                     double                     time,
                     const LumbarStage         *stage,
                     const graphene_rect_t     *area,
                     const LumbarFigurePalette *palette,
                     LumbarOverlays             overlays,
                     gboolean                   mirrored)
{
  double    width = stage->right - stage->left;
  double    height = stage->top - stage->bottom;
  double    scale = MIN (area->size.width / width, area->size.height / height);
  LumbarPen self = {
    .snapshot = snapshot,
    .movement = movement,
    .frame = frame,
    .palette = palette,
    .stage = stage,
    .scale = scale,
    .left = area->origin.x + (area->size.width - scale * width) / 2,
    .bottom = area->origin.y + area->size.height,
    .mirrored = mirrored,
  };

  lumbar_figure_props_paint_behind (&self);
  paint_body (&self);
  lumbar_figure_overlays_paint (&self, time, overlays);
}
