/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The posture that every description starts from. */

#include "config.h"

#include "lumbar-pose.h"

#include "lumbar-skeleton.h"

#define FRONT_TURN 12 /* degrees that feet turn out by themselves */

static void
set_pair (LumbarPose     *self,
          LumbarPoseValue value,
          double          near,
          double          far)
{
  self->values[value] = near;
  self->values[value + 1] = far;
}

void
lumbar_pose_init (LumbarPose       *self,
                  LumbarPerspective view)
{
  gboolean front = view == LUMBAR_VIEW_FRONT;

  *self = (LumbarPose) { 0 };
  self->values[LUMBAR_POSE_ROOT_X] = front ? LUMBAR_HALF_HIPS : 0;
  self->values[LUMBAR_POSE_ROOT_Y] = LUMBAR_ANKLE_HEIGHT;
  self->values[LUMBAR_POSE_TRUNK] = 90;
  self->values[LUMBAR_POSE_ARM] = -90;
  self->values[LUMBAR_POSE_PLATES] = 1;
  self->values[LUMBAR_POSE_SHOWN_TRUNK] = 1000;
  self->values[LUMBAR_POSE_SHOWN_SHOULDERS] = front ? 1000 : 0;
  self->values[LUMBAR_POSE_SHOWN_HIPS] = front ? 1000 : 0;
  set_pair (self, LUMBAR_POSE_THIGH, -90, -90);
  set_pair (self, LUMBAR_POSE_SHANK, -90, -90);
  set_pair (self, LUMBAR_POSE_UPPER_ARM, -90, -90);
  set_pair (self, LUMBAR_POSE_FOREARM, -90, -90);
  set_pair (self, LUMBAR_POSE_TURN, front ? FRONT_TURN : 0, front ? FRONT_TURN : 0);
  for (LumbarPoseValue value = LUMBAR_POSE_SHOWN_THIGH; value <= LUMBAR_POSE_FAR_SHOWN_FOREARM; value++)
    self->values[value] = 1000;
}
