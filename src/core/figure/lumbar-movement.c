/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Time: which two postures a moment lies between, and the way from one to the
 * other. Each number glides and rests where its direction turns; what both
 * postures hold on to is solved anew at every moment, so that it stays. */

#include "config.h"

#include "lumbar-movement.h"

#include <math.h>

#define STAGE_SAMPLES 48
#define STAGE_MARGIN 20
#define ARROW_ROOM 20 /* around the tip of an arrow, for its head */

void
lumbar_movement_free (LumbarMovement *self)
{
  for (guint i = 0; i < self->n_keys; i++)
    g_free (self->keys[i].id);
  g_free (self->keys);
  g_array_unref (self->fixed);
  g_array_unref (self->props);
  g_array_unref (self->arrows);
  g_free (self->id);
  g_free (self->title);
  g_free (self->shows);
  g_free (self->right);
  g_free (self);
}

/* Whether a number may flow through this key, or has to rest there. */
static gboolean
is_passed (const LumbarMovement *self,
           guint                 key)
{
  if (!self->loops && (key == 0 || key == self->n_keys - 1))
    return FALSE;

  return self->keys[key].hold == 0;
}

/* The change of a number on the way to a key, for each millisecond. */
static double
slope_towards (const LumbarMovement *self,
               guint                 key,
               LumbarPoseValue       value)
{
  guint before = (key + self->n_keys - 1) % self->n_keys;

  return (self->keys[key].pose.values[value] - self->keys[before].pose.values[value]) / MAX (self->keys[key].move, 1);
}

/* Zero where the direction turns, so that nothing overshoots a posture. */
static double
slope_at (const LumbarMovement *self,
          guint                 key,
          LumbarPoseValue       value)
{
  double before = slope_towards (self, key, value);
  double after = slope_towards (self, (key + 1) % self->n_keys, value);

  if (!is_passed (self, key) || before * after <= 0)
    return 0;

  return 2 * before * after / (before + after);
}

static double
value_between (const LumbarMovement *self,
               guint                 from,
               guint                 to,
               double                elapsed,
               LumbarPoseValue       value)
{
  double a = self->keys[from].pose.values[value];
  double b = self->keys[to].pose.values[value];
  double move = self->keys[to].move;
  double u = elapsed / move;

  if (self->even || G_APPROX_VALUE (a, b, 1e-9))
    return a + (b - a) * u;

  return a * (1 + 2 * u) * (1 - u) * (1 - u) + b * u * u * (3 - 2 * u) + move * u * (1 - u) * ((1 - u) * slope_at (self, from, value) - u * slope_at (self, to, value));
}

static LumbarPose
pose_between (const LumbarMovement *self,
              guint                 from,
              guint                 to,
              double                elapsed)
{
  LumbarPose pose;

  pose.holds = self->keys[from].pose.holds & self->keys[to].pose.holds;
  for (LumbarPoseValue value = 0; value < LUMBAR_N_POSE_VALUES; value++)
    pose.values[value] = value_between (self, from, to, elapsed, value);

  return pose;
}

static LumbarPose
pose_at (const LumbarMovement *self,
         double                time)
{
  guint last = self->n_keys - 1;

  for (guint i = 0; i < last; i++)
    {
      double left = time - self->keys[i].start - self->keys[i].hold;

      if (left < 0)
        return self->keys[i].pose;
      if (left < self->keys[i + 1].move)
        return pose_between (self, i, i + 1, left);
    }

  if (self->loops && time > self->keys[last].start + self->keys[last].hold)
    return pose_between (self, last, 0, time - self->keys[last].start - self->keys[last].hold);

  return self->keys[last].pose;
}

void
lumbar_movement_sample (const LumbarMovement *self,
                        double                time,
                        LumbarFigureFrame    *frame)
{
  double     rounds = self->duration > 0 ? time / self->duration : 0;
  LumbarPose pose;

  if (self->loops && self->duration > 0)
    time -= floor (rounds) * self->duration;
  pose = pose_at (self, CLAMP (time, 0, self->duration));
  lumbar_skeleton_solve (&pose, self->view, self->root, frame);
  frame->travel = self->travel * rounds;
}

static void
include (LumbarStage *stage,
         LumbarPoint  point,
         double       radius)
{
  stage->left = MIN (stage->left, point.x - radius);
  stage->right = MAX (stage->right, point.x + radius);
  stage->bottom = MIN (stage->bottom, point.y - radius);
  stage->top = MAX (stage->top, point.y + radius);
}

void
lumbar_arrow_place (const LumbarArrow       *self,
                    const LumbarFigureFrame *frame,
                    LumbarPoint             *from,
                    LumbarPoint             *tip)
{
  /* Pressure begins at the skin, everything else beside the limb. */
  static const struct
  {
    double gap;
    double length;
  } sizes[] = {
    [LUMBAR_ARROW_MOVE] = { 85, 105 },
    [LUMBAR_ARROW_PRESSURE] = { 25, 75 },
    [LUMBAR_ARROW_BREATH] = { 85, 105 },
    [LUMBAR_ARROW_GAZE] = { 95, 190 },
  };

  *from = lumbar_point_towards (frame->joints[self->joint], self->direction, sizes[self->kind].gap);
  *tip = lumbar_point_towards (*from, self->direction, sizes[self->kind].length);
}

static void
include_arrow (LumbarStage             *stage,
               const LumbarArrow       *arrow,
               const LumbarFigureFrame *frame)
{
  LumbarPoint from;
  LumbarPoint tip;

  lumbar_arrow_place (arrow, frame, &from, &tip);
  include (stage, tip, ARROW_ROOM);
}

double
lumbar_prop_half_bar (const LumbarProp *self)
{
  return self->width > 0 ? self->width / 2 : LUMBAR_HALF_BAR;
}

/* Seen from the front a bar is as wide as it is long. */
static void
include_bar (LumbarStage             *stage,
             const LumbarProp        *prop,
             LumbarPerspective        view,
             const LumbarFigureFrame *frame)
{
  LumbarPoint bar = { frame->pose.values[LUMBAR_POSE_BAR_X], frame->pose.values[LUMBAR_POSE_BAR_Y] };
  double      half = view == LUMBAR_VIEW_FRONT ? lumbar_prop_half_bar (prop) : 0;

  include (stage, bar, prop->height > 0 ? prop->height / 2 : LUMBAR_PLATE_RADIUS);
  include (stage, (LumbarPoint) { bar.x - half, bar.y }, 0);
  include (stage, (LumbarPoint) { bar.x + half, bar.y }, 0);
}

static void
include_box (LumbarStage *stage,
             double       left,
             double       bottom,
             double       width,
             double       height)
{
  include (stage, (LumbarPoint) { left, bottom }, 0);
  include (stage, (LumbarPoint) { left + width, bottom + height }, 0);
}

static void
include_prop (LumbarStage             *stage,
              const LumbarProp        *prop,
              LumbarPerspective        view,
              const LumbarFigureFrame *frame)
{
  LumbarPoint carried = { frame->pose.values[LUMBAR_POSE_PROP_X], frame->pose.values[LUMBAR_POSE_PROP_Y] };

  switch (prop->kind)
    {
    case LUMBAR_PROP_BARBELL:
    case LUMBAR_PROP_TRAP_BAR:
      include_bar (stage, prop, view, frame);
      break;
    case LUMBAR_PROP_STICK:
      include (stage, lumbar_point_towards (frame->joints[LUMBAR_JOINT_SHOULDERS], frame->pose.values[LUMBAR_POSE_TRUNK], LUMBAR_STICK_ABOVE), 0);
      break;
    case LUMBAR_PROP_ROLLER:
      include (stage, carried, carried.y);
      break;
    case LUMBAR_PROP_BOX:
      include (stage, carried, MAX (prop->width, prop->height) / 2);
      break;
    case LUMBAR_PROP_CHAIR:
      include_box (stage, prop->place.x - LUMBAR_CHAIR_HALF_SEAT - LUMBAR_CHAIR_LEAN - LUMBAR_CHAIR_WIDTH / 2.0, prop->place.y,
                   2 * LUMBAR_CHAIR_HALF_SEAT + LUMBAR_CHAIR_LEAN + LUMBAR_CHAIR_WIDTH, LUMBAR_CHAIR_BACK + LUMBAR_CHAIR_WIDTH / 2.0);
      break;
    case LUMBAR_PROP_MONITOR:
      include_box (stage, prop->place.x - LUMBAR_MONITOR_HALF_FOOT, prop->place.y, 2 * LUMBAR_MONITOR_HALF_FOOT, prop->height);
      break;
    case LUMBAR_PROP_BLOCK:
    case LUMBAR_PROP_WALL:
    case LUMBAR_PROP_BENCH:
    case LUMBAR_PROP_DESK:
      include_box (stage, prop->place.x, prop->place.y, prop->width, prop->height);
      break;
    }
}

static void
include_moment (LumbarStage          *stage,
                const LumbarMovement *movement,
                double                time)
{
  LumbarFigureFrame frame;

  lumbar_movement_sample (movement, time, &frame);
  for (LumbarJoint joint = 0; joint < LUMBAR_N_JOINTS; joint++)
    include (stage, frame.joints[joint], joint <= LUMBAR_JOINT_HEAD ? LUMBAR_TRUNK_WIDTH / 2.0 : LUMBAR_SHANK_WIDTH / 2.0);
  if (frame.pose.values[LUMBAR_POSE_ACHE] > 0)
    include (stage, lumbar_point_towards (frame.joints[LUMBAR_JOINT_LOW_BACK], frame.pose.values[LUMBAR_POSE_TRUNK] + 90, LUMBAR_ACHE_FAR), ARROW_ROOM);
  if (movement->has_focus)
    include (stage, frame.joints[movement->focus], LUMBAR_FOCUS_RADIUS);
  for (guint i = 0; i < movement->props->len; i++)
    include_prop (stage, &g_array_index (movement->props, LumbarProp, i), movement->view, &frame);
  for (guint i = 0; i < movement->arrows->len; i++)
    {
      const LumbarArrow *arrow = &g_array_index (movement->arrows, LumbarArrow, i);

      if (time >= arrow->from && time <= arrow->until)
        include_arrow (stage, arrow, &frame);
    }
}

LumbarStage
lumbar_movement_get_stage (const LumbarMovement *self)
{
  LumbarFigureFrame first;
  LumbarStage       stage = { 0 };

  lumbar_movement_sample (self, 0, &first);
  stage.left = stage.right = first.joints[LUMBAR_JOINT_HIPS].x;
  for (guint i = 0; i <= STAGE_SAMPLES; i++)
    include_moment (&stage, self, (double) self->duration * i / STAGE_SAMPLES);

  return (LumbarStage) {
    stage.left - STAGE_MARGIN,
    MIN (stage.bottom, -STAGE_MARGIN),
    stage.right + STAGE_MARGIN,
    stage.top + STAGE_MARGIN,
  };
}
