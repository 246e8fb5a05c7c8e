/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Constraints first, the rest solved: spine, hips, legs, arms. */

#include "config.h"

#include "lumbar-skeleton.h"

#include <math.h>

#define RADIANS (G_PI / 180)

/* The spine: what each part is long, and how it leans from the line between
 * hips and shoulders when it is neutral. Together they make the light S of a
 * steady back. */
#define PELVIS_LENGTH 75
#define LUMBAR_LENGTH 90
#define THORAX_LENGTH 126
#define LUMBAR_LEAN 3
#define THORAX_LEAN 5
#define NECK_LEAN -8 /* from the upper back */

typedef struct
{
  double pelvis; /* the leans, from the line between hips and shoulders */
  double lumbar;
  double thorax;
  double length; /* of that line */
} LumbarSpine;

double
lumbar_direction (LumbarPoint from,
                  LumbarPoint to)
{
  return atan2 (to.y - from.y, to.x - from.x) / RADIANS;
}

double
lumbar_distance (LumbarPoint a,
                 LumbarPoint b)
{
  return hypot (a.x - b.x, a.y - b.y);
}

LumbarPoint
lumbar_point_towards (LumbarPoint from,
                      double      degrees,
                      double      length)
{
  return (LumbarPoint) { from.x + length * cos (degrees * RADIANS), from.y + length * sin (degrees * RADIANS) };
}

/* An angle of a triangle from its sides, in degrees. */
static double
angle_between (double a,
               double b,
               double opposite)
{
  if (a <= 0 || b <= 0)
    return 0;

  return acos (CLAMP ((a * a + b * b - opposite * opposite) / (2 * a * b), -1, 1)) / RADIANS;
}

static LumbarSpine
bend_spine (const LumbarPose *pose)
{
  double      lumbar = LUMBAR_LEAN - pose->values[LUMBAR_POSE_LUMBAR];
  double      thorax = THORAX_LEAN - pose->values[LUMBAR_POSE_LUMBAR] - pose->values[LUMBAR_POSE_THORAX];
  LumbarPoint origin = { 0, 0 };
  LumbarPoint end = lumbar_point_towards (origin, LUMBAR_PELVIS_LEAN, PELVIS_LENGTH);
  double      lean;

  end = lumbar_point_towards (end, lumbar, LUMBAR_LENGTH);
  end = lumbar_point_towards (end, thorax, THORAX_LENGTH);
  lean = lumbar_direction (origin, end);

  return (LumbarSpine) {
    .pelvis = LUMBAR_PELVIS_LEAN - lean,
    .lumbar = lumbar - lean,
    .thorax = thorax - lean,
    .length = lumbar_distance (origin, end),
  };
}

/* Seen from the front, the back shows none of its curves. */
static LumbarSpine
spine_seen_from (const LumbarPose *pose,
                 LumbarPerspective view)
{
  LumbarSpine spine = bend_spine (pose);

  if (view == LUMBAR_VIEW_FRONT)
    spine = (LumbarSpine) { .length = PELVIS_LENGTH + LUMBAR_LENGTH + THORAX_LENGTH };

  return spine;
}

static LumbarPoint
shoulder_offset (const LumbarPose *pose,
                 double            side)
{
  return lumbar_point_towards ((LumbarPoint) { 0, 0 }, pose->values[LUMBAR_POSE_TRUNK] - 90,
                               side * LUMBAR_HALF_SHOULDERS * pose->values[LUMBAR_POSE_SHOWN_SHOULDERS] / 1000);
}

static LumbarPoint
hip_offset (const LumbarPose *pose,
            double            side)
{
  return lumbar_point_towards ((LumbarPoint) { 0, 0 }, pose->values[LUMBAR_POSE_TRUNK] - 90,
                               side * LUMBAR_HALF_HIPS * pose->values[LUMBAR_POSE_SHOWN_HIPS] / 1000);
}

static LumbarPoint
plus (LumbarPoint a,
      LumbarPoint b)
{
  return (LumbarPoint) { a.x + b.x, a.y + b.y };
}

static LumbarPoint
minus (LumbarPoint a,
       LumbarPoint b)
{
  return (LumbarPoint) { a.x - b.x, a.y - b.y };
}

static double
shown (const LumbarPose *pose,
       LumbarPoseValue   value,
       double            length)
{
  return length * pose->values[value] / 1000;
}

/* The foot is a stiff shape around the ankle. */
static LumbarPoint
foot_point (double ahead,
            double direction)
{
  LumbarPoint sole = lumbar_point_towards ((LumbarPoint) { 0, 0 }, direction - 90, LUMBAR_ANKLE_HEIGHT - LUMBAR_FOOT_WIDTH / 2.0);

  return lumbar_point_towards (sole, direction, ahead);
}

static LumbarPoint
toe_point (const LumbarPose *pose,
           guint             far)
{
  return foot_point (LUMBAR_TOE - LUMBAR_FOOT_WIDTH / 2.0, pose->values[LUMBAR_POSE_FOOT + far]);
}

/* From the joint that the posture places, up the near limb to the hips. */
static LumbarPoint
hips_above_leg (const LumbarPose *pose,
                LumbarJoint       root,
                LumbarPoint       place)
{
  if (root == LUMBAR_JOINT_TOE)
    place = minus (place, toe_point (pose, 0));
  if (root == LUMBAR_JOINT_TOE || root == LUMBAR_JOINT_ANKLE)
    place = lumbar_point_towards (place, pose->values[LUMBAR_POSE_SHANK] + 180, shown (pose, LUMBAR_POSE_SHOWN_SHANK, LUMBAR_SHANK));
  place = lumbar_point_towards (place, pose->values[LUMBAR_POSE_THIGH] + 180, shown (pose, LUMBAR_POSE_SHOWN_THIGH, LUMBAR_THIGH));

  return minus (place, hip_offset (pose, 1));
}

static LumbarPoint
hips_below_arm (const LumbarPose *pose,
                LumbarJoint       root,
                LumbarPoint       place,
                double            trunk_length)
{
  if (root == LUMBAR_JOINT_ELBOW)
    {
      place = lumbar_point_towards (place, pose->values[LUMBAR_POSE_UPPER_ARM] + 180,
                                    shown (pose, LUMBAR_POSE_SHOWN_UPPER_ARM, LUMBAR_UPPER_ARM));
      place = minus (place, shoulder_offset (pose, 1));
    }

  return lumbar_point_towards (place, pose->values[LUMBAR_POSE_TRUNK] + 180, trunk_length);
}

/* The arms hang straight from the shoulders to the bar; the hips are behind,
 * where the thigh from the knee and the trunk from the shoulders meet. */
static LumbarPoint
hips_of_pull (LumbarFigureFrame *frame,
              double             trunk_length)
{
  double     *values = frame->pose.values;
  LumbarPoint ankle = { values[LUMBAR_POSE_ROOT_X], values[LUMBAR_POSE_ROOT_Y] };
  LumbarPoint bar = { values[LUMBAR_POSE_BAR_X], values[LUMBAR_POSE_BAR_Y] };
  LumbarPoint knee = lumbar_point_towards (ankle, values[LUMBAR_POSE_SHANK] + 180, LUMBAR_SHANK);
  LumbarPoint shoulders = lumbar_point_towards (bar, values[LUMBAR_POSE_ARM] + 180, LUMBAR_UPPER_ARM + LUMBAR_FOREARM + LUMBAR_HAND);
  double      distance = lumbar_distance (knee, shoulders);
  double      bend = angle_between (LUMBAR_THIGH, distance, trunk_length);
  LumbarPoint hips = lumbar_point_towards (knee, lumbar_direction (knee, shoulders) + bend, LUMBAR_THIGH);

  frame->excess = MAX (frame->excess, distance - LUMBAR_THIGH - trunk_length);
  values[LUMBAR_POSE_THIGH] = values[LUMBAR_POSE_FAR_THIGH] = lumbar_direction (hips, knee);
  values[LUMBAR_POSE_FAR_SHANK] = values[LUMBAR_POSE_SHANK];
  values[LUMBAR_POSE_TRUNK] = lumbar_direction (hips, shoulders);

  return hips;
}

static LumbarPoint
place_hips (LumbarFigureFrame *frame,
            LumbarJoint        root,
            double             trunk_length)
{
  const LumbarPose *pose = &frame->pose;
  LumbarPoint       place = { pose->values[LUMBAR_POSE_ROOT_X], pose->values[LUMBAR_POSE_ROOT_Y] };

  if (pose->holds & LUMBAR_HOLD_PULL)
    return hips_of_pull (frame, trunk_length);

  if (root == LUMBAR_JOINT_TOE || root == LUMBAR_JOINT_ANKLE || root == LUMBAR_JOINT_KNEE)
    return hips_above_leg (pose, root, place);
  if (root == LUMBAR_JOINT_ELBOW || root == LUMBAR_JOINT_SHOULDERS)
    return hips_below_arm (pose, root, place, trunk_length);

  return place;
}

static void
place_trunk (LumbarFigureFrame *frame,
             const LumbarSpine *spine,
             LumbarPerspective  view)
{
  const double *values = frame->pose.values;
  double        trunk = values[LUMBAR_POSE_TRUNK];
  double        scale = values[LUMBAR_POSE_SHOWN_TRUNK] / 1000;
  double        neck = LUMBAR_NECK * (view == LUMBAR_VIEW_FRONT ? scale : 1); /* it leans with the trunk */
  LumbarPoint  *joints = frame->joints;

  frame->pelvis = trunk + spine->pelvis;
  frame->thorax = trunk + spine->thorax;
  frame->neck = frame->thorax + (view == LUMBAR_VIEW_SIDE ? NECK_LEAN : 0) + values[LUMBAR_POSE_NECK];
  joints[LUMBAR_JOINT_LOW_BACK] = lumbar_point_towards (joints[LUMBAR_JOINT_HIPS], frame->pelvis, scale * PELVIS_LENGTH);
  joints[LUMBAR_JOINT_MID_BACK] = lumbar_point_towards (joints[LUMBAR_JOINT_LOW_BACK], trunk + spine->lumbar, scale * LUMBAR_LENGTH);
  joints[LUMBAR_JOINT_SHOULDERS] = lumbar_point_towards (joints[LUMBAR_JOINT_MID_BACK], frame->thorax, scale * THORAX_LENGTH);
  joints[LUMBAR_JOINT_HEAD] = lumbar_point_towards (joints[LUMBAR_JOINT_SHOULDERS], frame->neck, neck);
}

/* The first of two bones from @from whose second one ends at @target; @bend is
 * 1 where the joint between turns back clockwise, as a knee does. */
static double
reach (LumbarFigureFrame *frame,
       LumbarPoint        from,
       LumbarPoint        target,
       double             first,
       double             second,
       double             bend)
{
  double distance = lumbar_distance (from, target);

  frame->excess = MAX (frame->excess, MAX (distance - first - second, fabs (first - second) - distance));

  return lumbar_direction (from, target) + bend * angle_between (first, distance, second);
}

/* Where the bones of this side turn: knees to the front and elbows to the back,
 * and both to the outside when seen from the front. */
static double
bend_of (LumbarPerspective view,
         guint             far,
         double            side_view)
{
  if (view == LUMBAR_VIEW_SIDE)
    return side_view;

  return far ? -1 : 1;
}

static double
bend_of_knee (const LumbarFigureFrame *frame,
              LumbarPerspective        view,
              guint                    far)
{
  double bend = bend_of (view, far, 1);

  return view == LUMBAR_VIEW_FRONT && (frame->pose.holds & LUMBAR_HOLD_KNEES_IN) ? -bend : bend;
}

static void
place_leg (LumbarFigureFrame *frame,
           LumbarPerspective  view,
           guint              far)
{
  double      *values = frame->pose.values;
  LumbarPoint *joints = frame->joints;
  LumbarPoint  hip = plus (joints[LUMBAR_JOINT_HIPS], hip_offset (&frame->pose, far ? -1 : 1));
  double       thigh = shown (&frame->pose, LUMBAR_POSE_SHOWN_THIGH + far, LUMBAR_THIGH);
  double       shank = shown (&frame->pose, LUMBAR_POSE_SHOWN_SHANK + far, LUMBAR_SHANK);

  if (frame->pose.holds & (LUMBAR_HOLD_ANKLE << far))
    {
      LumbarPoint ankle = { values[LUMBAR_POSE_ANKLE_X + far], values[LUMBAR_POSE_ANKLE_Y + far] };
      LumbarPoint knee;

      values[LUMBAR_POSE_THIGH + far] = reach (frame, hip, ankle, thigh, shank, bend_of_knee (frame, view, far));
      knee = lumbar_point_towards (hip, values[LUMBAR_POSE_THIGH + far], thigh);
      values[LUMBAR_POSE_SHANK + far] = lumbar_direction (knee, ankle);
    }

  joints[LUMBAR_JOINT_HIP + far] = hip;
  joints[LUMBAR_JOINT_KNEE + far] = lumbar_point_towards (hip, values[LUMBAR_POSE_THIGH + far], thigh);
  joints[LUMBAR_JOINT_ANKLE + far] = lumbar_point_towards (joints[LUMBAR_JOINT_KNEE + far], values[LUMBAR_POSE_SHANK + far], shank);
}

/* Seen from the front, a foot points at the reader: only its turn shows, and
 * whether it leans with a leg that is not on the floor. */
static void
place_foot (LumbarFigureFrame *frame,
            LumbarPerspective  view,
            guint              far)
{
  LumbarPoint *joints = frame->joints;
  LumbarPoint  ankle = joints[LUMBAR_JOINT_ANKLE + far];
  double       turn = frame->pose.values[LUMBAR_POSE_TURN + far] * RADIANS;
  double       side = far ? -1 : 1;

  if (view == LUMBAR_VIEW_SIDE)
    {
      joints[LUMBAR_JOINT_HEEL + far] = plus (ankle, foot_point (LUMBAR_FOOT_WIDTH / 2.0 - LUMBAR_HEEL,
                                                                 frame->pose.values[LUMBAR_POSE_FOOT + far]));
      joints[LUMBAR_JOINT_TOE + far] = plus (ankle, toe_point (&frame->pose, far));
      return;
    }

  joints[LUMBAR_JOINT_HEEL + far] = plus (ankle, foot_point (-side * LUMBAR_HEEL * sin (turn), frame->pose.values[LUMBAR_POSE_FOOT + far]));
  joints[LUMBAR_JOINT_TOE + far] = plus (ankle, foot_point (side * LUMBAR_TOE * sin (turn), frame->pose.values[LUMBAR_POSE_FOOT + far]));
}

static gboolean
hand_target (const LumbarPose *pose,
             guint             far,
             LumbarPoint      *target)
{
  const double *values = pose->values;

  if (pose->holds & LUMBAR_HOLD_BAR)
    {
      LumbarPoint bar = { values[LUMBAR_POSE_BAR_X], values[LUMBAR_POSE_BAR_Y] };
      double      grip = LUMBAR_HALF_SHOULDERS * values[LUMBAR_POSE_SHOWN_SHOULDERS] / 1000;

      *target = lumbar_point_towards (bar, values[LUMBAR_POSE_BAR_TILT], values[LUMBAR_POSE_GRIP_SHIFT] + (far ? -grip : grip));
      return TRUE;
    }

  *target = (LumbarPoint) { values[LUMBAR_POSE_HAND_X + far], values[LUMBAR_POSE_HAND_Y + far] };

  return (pose->holds & (LUMBAR_HOLD_HAND << far)) != 0;
}

static void
place_arm (LumbarFigureFrame *frame,
           LumbarPerspective  view,
           guint              far)
{
  double      *values = frame->pose.values;
  LumbarPoint *joints = frame->joints;
  LumbarPoint  shoulder = plus (joints[LUMBAR_JOINT_SHOULDERS], shoulder_offset (&frame->pose, far ? -1 : 1));
  double       upper_arm = shown (&frame->pose, LUMBAR_POSE_SHOWN_UPPER_ARM + far, LUMBAR_UPPER_ARM);
  double       forearm = shown (&frame->pose, LUMBAR_POSE_SHOWN_FOREARM + far, LUMBAR_FOREARM);
  double       hand = shown (&frame->pose, LUMBAR_POSE_SHOWN_FOREARM + far, LUMBAR_HAND);
  LumbarPoint  elbow;
  LumbarPoint  target;

  if (hand_target (&frame->pose, far, &target))
    {
      /* Forearm and hand are one bone from the elbow, bent by the wrist. */
      LumbarPoint origin = { 0, 0 };
      LumbarPoint grip = lumbar_point_towards (lumbar_point_towards (origin, 0, forearm), values[LUMBAR_POSE_WRIST + far], hand);

      values[LUMBAR_POSE_UPPER_ARM + far] = reach (frame, shoulder, target, upper_arm, lumbar_distance (origin, grip), bend_of (view, far, -1));
      elbow = lumbar_point_towards (shoulder, values[LUMBAR_POSE_UPPER_ARM + far], upper_arm);
      values[LUMBAR_POSE_FOREARM + far] = lumbar_direction (elbow, target) - lumbar_direction (origin, grip);
    }

  elbow = lumbar_point_towards (shoulder, values[LUMBAR_POSE_UPPER_ARM + far], upper_arm);
  joints[LUMBAR_JOINT_SHOULDER + far] = shoulder;
  joints[LUMBAR_JOINT_ELBOW + far] = elbow;
  joints[LUMBAR_JOINT_WRIST + far] = lumbar_point_towards (elbow, values[LUMBAR_POSE_FOREARM + far], forearm);
  joints[LUMBAR_JOINT_HAND + far] = lumbar_point_towards (joints[LUMBAR_JOINT_WRIST + far],
                                                          values[LUMBAR_POSE_FOREARM + far] + values[LUMBAR_POSE_WRIST + far],
                                                          hand);
}

void
lumbar_skeleton_solve (const LumbarPose  *pose,
                       LumbarPerspective  view,
                       LumbarJoint        root,
                       LumbarFigureFrame *frame)
{
  LumbarSpine spine = spine_seen_from (pose, view);

  *frame = (LumbarFigureFrame) { .pose = *pose };
  frame->joints[LUMBAR_JOINT_HIPS] = place_hips (frame, root, spine.length * pose->values[LUMBAR_POSE_SHOWN_TRUNK] / 1000);
  place_trunk (frame, &spine, view);
  for (guint far = 0; far <= 1; far++)
    {
      place_leg (frame, view, far);
      place_foot (frame, view, far);
      place_arm (frame, view, far);
    }
  frame->excess = MAX (frame->excess, 0);
}

LumbarPoint
lumbar_frame_get_back (const LumbarFigureFrame *self,
                       double                   t)
{
  const LumbarPoint *p = self->joints + LUMBAR_JOINT_HIPS;
  int                i = MIN ((int) (t * 3), 2);
  double             u = t * 3 - i;
  LumbarPoint        before = i > 0 ? p[i - 1] : (LumbarPoint) { 2 * p[0].x - p[1].x, 2 * p[0].y - p[1].y };
  LumbarPoint        after = i < 2 ? p[i + 2] : (LumbarPoint) { 2 * p[3].x - p[2].x, 2 * p[3].y - p[2].y };
  double             w0 = -u * (1 - u) * (1 - u) / 2;
  double             w1 = (3 * u * u * u - 5 * u * u + 2) / 2;
  double             w2 = (-3 * u * u * u + 4 * u * u + u) / 2;
  double             w3 = -u * u * (1 - u) / 2;

  return (LumbarPoint) {
    w0 * before.x + w1 * p[i].x + w2 * p[i + 1].x + w3 * after.x,
    w0 * before.y + w1 * p[i].y + w2 * p[i + 1].y + w3 * after.y,
  };
}
