/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One posture of a figure, as numbers that can be mixed with those of another.
 *
 * Lengths and places are in thousandths of the body's height, x forward (to the
 * right) and y up from the floor. Directions are in degrees: 0 forward, 90 up,
 * 180 backward, -90 down. A standing figure has its trunk at 90 and its legs at
 * -90; one that lies on its back has its head at the left and its trunk at 180. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A place on the stage, in thousandths of the body's height. */
typedef struct
{
  double x;
  double y;
} LumbarPoint;

typedef enum
{
  LUMBAR_VIEW_SIDE,
  LUMBAR_VIEW_FRONT
} LumbarPerspective;

/* The limbs come in pairs, near before far, so that far is near + 1. */
typedef enum
{
  LUMBAR_POSE_ROOT_X,
  LUMBAR_POSE_ROOT_Y,
  LUMBAR_POSE_TRUNK,  /* direction from the hips to the shoulders */
  LUMBAR_POSE_LUMBAR, /* flexion of the low back, 0 is neutral */
  LUMBAR_POSE_THORAX, /* flexion of the upper back, 0 is neutral */
  LUMBAR_POSE_NECK,   /* extension of the neck, 0 is neutral */
  LUMBAR_POSE_THIGH,
  LUMBAR_POSE_FAR_THIGH,
  LUMBAR_POSE_SHANK,
  LUMBAR_POSE_FAR_SHANK,
  LUMBAR_POSE_FOOT, /* direction from heel to toe */
  LUMBAR_POSE_FAR_FOOT,
  LUMBAR_POSE_UPPER_ARM,
  LUMBAR_POSE_FAR_UPPER_ARM,
  LUMBAR_POSE_FOREARM,
  LUMBAR_POSE_FAR_FOREARM,
  LUMBAR_POSE_WRIST, /* extension of the wrist, 0 is straight */
  LUMBAR_POSE_FAR_WRIST,
  LUMBAR_POSE_ANKLE_X, /* where an ankle that reaches is */
  LUMBAR_POSE_FAR_ANKLE_X,
  LUMBAR_POSE_ANKLE_Y,
  LUMBAR_POSE_FAR_ANKLE_Y,
  LUMBAR_POSE_HAND_X, /* where a hand that reaches is */
  LUMBAR_POSE_FAR_HAND_X,
  LUMBAR_POSE_HAND_Y,
  LUMBAR_POSE_FAR_HAND_Y,
  LUMBAR_POSE_TURN, /* front view: how far the toes turn out */
  LUMBAR_POSE_FAR_TURN,
  LUMBAR_POSE_SHOWN_THIGH, /* what foreshortening leaves of a length, in thousandths */
  LUMBAR_POSE_FAR_SHOWN_THIGH,
  LUMBAR_POSE_SHOWN_SHANK,
  LUMBAR_POSE_FAR_SHOWN_SHANK,
  LUMBAR_POSE_SHOWN_UPPER_ARM,
  LUMBAR_POSE_FAR_SHOWN_UPPER_ARM,
  LUMBAR_POSE_SHOWN_FOREARM,
  LUMBAR_POSE_FAR_SHOWN_FOREARM,
  LUMBAR_POSE_SHOWN_TRUNK,
  LUMBAR_POSE_SHOWN_SHOULDERS, /* of the width between the joints; 0 in a pure side view */
  LUMBAR_POSE_SHOWN_HIPS,
  LUMBAR_POSE_ARM, /* pull: direction of the straight arm from shoulder to bar */
  LUMBAR_POSE_BAR_X,
  LUMBAR_POSE_BAR_Y,
  LUMBAR_POSE_BAR_TILT,   /* front view: degrees the bar leans */
  LUMBAR_POSE_GRIP_SHIFT, /* front view: how far the hands are from the middle of the bar */
  LUMBAR_POSE_PLATES,     /* front view: how many are on each side */
  LUMBAR_POSE_MARK,       /* front view: how many the mark beside the bar is for, 0 for none */
  LUMBAR_POSE_BELLY,      /* how full of breath and firm the belly is */
  LUMBAR_POSE_ACHE,       /* how much the low back hurts */
  LUMBAR_POSE_PROP_X,     /* where the prop that moves is */
  LUMBAR_POSE_PROP_Y,
  LUMBAR_N_POSE_VALUES
} LumbarPoseValue;

/* What a posture holds on to. Everything else follows from the directions. */
typedef enum
{
  LUMBAR_HOLD_ANKLE = 1 << 0,
  LUMBAR_HOLD_FAR_ANKLE = 1 << 1,
  LUMBAR_HOLD_HAND = 1 << 2,
  LUMBAR_HOLD_FAR_HAND = 1 << 3,
  LUMBAR_HOLD_BAR = 1 << 4,     /* both hands on the bar */
  LUMBAR_HOLD_PULL = 1 << 5,    /* hips follow from the shanks, the bar and straight arms */
  LUMBAR_HOLD_KNEES_IN = 1 << 6 /* front view: the knees of planted feet turn inward */
} LumbarHolds;

typedef struct
{
  double      values[LUMBAR_N_POSE_VALUES];
  LumbarHolds holds;
} LumbarPose;

/**
 * lumbar_pose_init:
 * @self: (out caller-allocates): a posture
 * @view: from where it is seen
 *
 * Makes the posture that every description starts from: standing tall, arms
 * hanging, the spine neutral, the feet on the floor below the hips.
 */
void lumbar_pose_init (LumbarPose       *self,
                       LumbarPerspective view);

G_END_DECLS
