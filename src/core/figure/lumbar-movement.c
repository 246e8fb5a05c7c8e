/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Time: which two postures a moment lies between, and the way from one to the
 * other. Each number glides and rests where its direction turns; what both
 * postures hold on to is solved anew at every moment, so that it stays. */

#include "config.h"

#include "lumbar-movement.h"

#include <math.h>

#define STAGE_SAMPLES 48
#define STAGE_MARGIN 20

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

static void
include_prop (LumbarStage      *stage,
              const LumbarProp *prop,
              LumbarPoint       bar)
{
  if (prop->kind == LUMBAR_PROP_BARBELL || prop->kind == LUMBAR_PROP_TRAP_BAR)
    {
      include (stage, bar, LUMBAR_PLATE_RADIUS);
    }
  else if (prop->kind != LUMBAR_PROP_STICK && prop->kind != LUMBAR_PROP_ROLLER)
    {
      include (stage, prop->place, 0);
      include (stage, (LumbarPoint) { prop->place.x + prop->width, prop->place.y + prop->height }, 0);
    }
}

LumbarStage
lumbar_movement_get_stage (const LumbarMovement *self)
{
  LumbarStage stage = { 0, 0, 0, 0 };
  gboolean    empty = TRUE;

  for (guint i = 0; i <= STAGE_SAMPLES; i++)
    {
      LumbarFigureFrame frame;
      LumbarPoint       bar;

      lumbar_movement_sample (self, (double) self->duration * i / STAGE_SAMPLES, &frame);
      if (empty)
        stage = (LumbarStage) { frame.joints[0].x, 0, frame.joints[0].x, 0 };
      empty = FALSE;
      for (LumbarJoint joint = 0; joint < LUMBAR_N_JOINTS; joint++)
        include (&stage, frame.joints[joint], joint == LUMBAR_JOINT_HEAD ? LUMBAR_HEAD_RADIUS : LUMBAR_SHANK_WIDTH / 2.0);
      bar = (LumbarPoint) { frame.pose.values[LUMBAR_POSE_BAR_X], frame.pose.values[LUMBAR_POSE_BAR_Y] };
      for (guint p = 0; p < self->props->len; p++)
        include_prop (&stage, &g_array_index (self->props, LumbarProp, p), bar);
    }

  return (LumbarStage) {
    stage.left - STAGE_MARGIN,
    MIN (stage.bottom, -STAGE_MARGIN),
    stage.right + STAGE_MARGIN,
    stage.top + STAGE_MARGIN,
  };
}
