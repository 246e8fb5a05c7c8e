/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where every joint of a figure is in one posture.
 *
 * What the posture holds on to comes first and the rest is solved: planted feet
 * stay, hands stay on the bar, arms hang straight from the shoulders, and the
 * hips are where thigh and trunk meet. Lengths are the usual anthropometric
 * tables, in thousandths of the body's height. */

#pragma once

#include "lumbar-pose.h"

G_BEGIN_DECLS

#define LUMBAR_UPPER_ARM 186
#define LUMBAR_FOREARM 146
#define LUMBAR_HAND 50
#define LUMBAR_THIGH 245
#define LUMBAR_SHANK 246
#define LUMBAR_NECK 115 /* from the shoulders to the middle of the head */
#define LUMBAR_ANKLE_HEIGHT 40
#define LUMBAR_HEEL 45     /* behind the ankle */
#define LUMBAR_TOE 107     /* ahead of the ankle */
#define LUMBAR_MID_FOOT 50 /* ahead of the ankle */
#define LUMBAR_HALF_SHOULDERS 129
#define LUMBAR_HALF_HIPS 96
#define LUMBAR_PELVIS_LEAN -11 /* of a neutral pelvis, in degrees from the line between hips and shoulders */

#define LUMBAR_TRUNK_WIDTH 125
#define LUMBAR_NECK_WIDTH 60
#define LUMBAR_HEAD_RADIUS 62
#define LUMBAR_ARM_WIDTH 56
#define LUMBAR_HAND_WIDTH 40
#define LUMBAR_THIGH_WIDTH 92
#define LUMBAR_SHANK_WIDTH 66
#define LUMBAR_FOOT_WIDTH 38
#define LUMBAR_PLATE_RADIUS 129
#define LUMBAR_BAR_RADIUS 8
#define LUMBAR_HALF_BAR 370 /* from its middle to the end of a sleeve */

/* The limbs come in pairs, near before far, so that far is near + 1. */
typedef enum
{
  LUMBAR_JOINT_HIPS,     /* the middle of the pelvis */
  LUMBAR_JOINT_LOW_BACK, /* where the pelvis ends */
  LUMBAR_JOINT_MID_BACK, /* where the low back ends */
  LUMBAR_JOINT_SHOULDERS,
  LUMBAR_JOINT_HEAD,
  LUMBAR_JOINT_HIP,
  LUMBAR_JOINT_FAR_HIP,
  LUMBAR_JOINT_KNEE,
  LUMBAR_JOINT_FAR_KNEE,
  LUMBAR_JOINT_ANKLE,
  LUMBAR_JOINT_FAR_ANKLE,
  LUMBAR_JOINT_HEEL,
  LUMBAR_JOINT_FAR_HEEL,
  LUMBAR_JOINT_TOE,
  LUMBAR_JOINT_FAR_TOE,
  LUMBAR_JOINT_SHOULDER,
  LUMBAR_JOINT_FAR_SHOULDER,
  LUMBAR_JOINT_ELBOW,
  LUMBAR_JOINT_FAR_ELBOW,
  LUMBAR_JOINT_WRIST,
  LUMBAR_JOINT_FAR_WRIST,
  LUMBAR_JOINT_HAND, /* where it grips, the end of the figure */
  LUMBAR_JOINT_FAR_HAND,
  LUMBAR_N_JOINTS
} LumbarJoint;

/* One moment of a figure. */
typedef struct
{
  LumbarPoint joints[LUMBAR_N_JOINTS];
  LumbarPose  pose;   /* with every direction as it was solved */
  double      pelvis; /* direction of the pelvis */
  double      thorax; /* direction of the upper back */
  double      neck;   /* direction of the neck */
  double      excess; /* how far something is out of reach, 0 if nothing is */
  double      travel; /* how far the whole figure has walked */
} LumbarFigureFrame;

/**
 * lumbar_direction:
 * @from: a place
 * @to: another place
 *
 * Returns: the direction from @from to @to in degrees, over -180 to 180
 */
double lumbar_direction (LumbarPoint from,
                         LumbarPoint to);

/**
 * lumbar_distance:
 * @a: a place
 * @b: another place
 *
 * Returns: how far they are apart, in thousandths of the body's height
 */
double lumbar_distance (LumbarPoint a,
                        LumbarPoint b);

/**
 * lumbar_point_towards:
 * @from: a place
 * @degrees: a direction
 * @length: how far, in thousandths of the body's height
 *
 * Returns: the place that lies there
 */
LumbarPoint lumbar_point_towards (LumbarPoint from,
                                  double      degrees,
                                  double      length);

/**
 * lumbar_skeleton_solve:
 * @pose: a posture
 * @view: from where it is seen
 * @root: the joint that the posture's root places
 * @frame: (out caller-allocates): where everything is
 *
 * Finds every joint. What cannot be reached is stretched towards as far as it
 * goes, and @frame tells by how much it falls short.
 */
void lumbar_skeleton_solve (const LumbarPose  *pose,
                            LumbarPerspective  view,
                            LumbarJoint        root,
                            LumbarFigureFrame *frame);

/**
 * lumbar_frame_get_back:
 * @self: one moment of a figure
 * @t: how far up the back, from 0 at the hips to 1 at the shoulders
 *
 * Returns: that place on a smooth curve through the back
 */
LumbarPoint lumbar_frame_get_back (const LumbarFigureFrame *self,
                                   double                   t);

G_END_DECLS
