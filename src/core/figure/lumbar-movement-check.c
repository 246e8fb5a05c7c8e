/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sixty looks a second at what a body can and cannot do. */

#include "config.h"

#include "lumbar-movement-check.h"

#include <math.h>

#include "lumbar-movement-rules.h"

#define MAX_DRIFT 2 /* thousandths of the body's height, for what is fixed */
#define MAX_EXCESS 1
#define MAX_SINK 8 /* soft tissue gives way */

typedef struct
{
  const LumbarMovement *movement;
  GStrvBuilder         *faults;
  guint                 seen; /* the kinds of faults that were told */
  double                time;
} LumbarCheck;

typedef enum
{
  FAULT_LIMIT,
  FAULT_REACH,
  FAULT_FLOOR,
  FAULT_DRIFT,
  FAULT_BAR,
} LumbarFault;

/* The angles a joint allows, in degrees of flexion. */
typedef struct
{
  const char *name;
  double      least;
  double      most;
} LumbarLimit;

static const LumbarLimit hip_limit = { "hip", -35, 140 };
static const LumbarLimit knee_limit = { "knee", -3, 160 };
static const LumbarLimit ankle_limit = { "ankle", -60, 40 };
static const LumbarLimit shoulder_limit = { "shoulder", -65, 190 };
static const LumbarLimit elbow_limit = { "elbow", -4, 150 };
static const LumbarLimit wrist_limit = { "wrist", -80, 92 };
static const LumbarLimit lumbar_limit = { "low back", -30, 55 };
static const LumbarLimit thorax_limit = { "upper back", -25, 55 };
static const LumbarLimit neck_limit = { "neck", -55, 65 };

G_GNUC_PRINTF (3, 4)
static void
tell (LumbarCheck *check,
      LumbarFault  fault,
      const char  *format,
      ...)
{
  g_autofree char *reason = NULL;
  va_list          args;

  if (check->seen & 1u << fault)
    return;

  check->seen |= 1u << fault;
  va_start (args, format);
  reason = g_strdup_vprintf (format, args);
  va_end (args);
  g_strv_builder_take (check->faults, g_strdup_printf ("at %.0f ms: %s", check->time, reason));
}

static double
turned (double from,
        double to)
{
  return remainder (to - from, 360);
}

/* Turns are told apart from their complements by where a joint can be. */
static double
into_range (double             angle,
            const LumbarLimit *limit)
{
  double middle = (limit->least + limit->most) / 2;

  return middle + remainder (angle - middle, 360);
}

static void
check_limit (LumbarCheck       *check,
             const LumbarLimit *limit,
             double             angle)
{
  angle = into_range (angle, limit);
  if (angle < limit->least || angle > limit->most)
    tell (check, FAULT_LIMIT, "the %s bends by %.0f°, allowed are %.0f° to %.0f°", limit->name, angle, limit->least, limit->most);
}

static void
check_limits (LumbarCheck             *check,
              const LumbarFigureFrame *frame)
{
  const double *values = frame->pose.values;

  check_limit (check, &lumbar_limit, values[LUMBAR_POSE_LUMBAR]);
  check_limit (check, &thorax_limit, values[LUMBAR_POSE_THORAX]);
  check_limit (check, &neck_limit, values[LUMBAR_POSE_NECK]);
  for (guint far = 0; far <= 1; far++)
    {
      check_limit (check, &wrist_limit, values[LUMBAR_POSE_WRIST + far]);
      /* Seen from the front, depth is foreshortened and angles are not those of
       * the joints. */
      if (check->movement->view == LUMBAR_VIEW_FRONT)
        continue;
      check_limit (check, &hip_limit, turned (frame->pelvis - LUMBAR_PELVIS_LEAN + 180, values[LUMBAR_POSE_THIGH + far]));
      check_limit (check, &knee_limit, turned (values[LUMBAR_POSE_SHANK + far], values[LUMBAR_POSE_THIGH + far]));
      check_limit (check, &ankle_limit, turned (values[LUMBAR_POSE_SHANK + far] + 90, values[LUMBAR_POSE_FOOT + far]));
      check_limit (check, &shoulder_limit, turned (values[LUMBAR_POSE_TRUNK] + 180, values[LUMBAR_POSE_UPPER_ARM + far]));
      check_limit (check, &elbow_limit, turned (values[LUMBAR_POSE_UPPER_ARM + far], values[LUMBAR_POSE_FOREARM + far]));
    }
}

static void
check_floor (LumbarCheck             *check,
             const LumbarFigureFrame *frame)
{
  static const struct
  {
    LumbarJoint joint;
    double      radius;
  } soft[] = {
    { LUMBAR_JOINT_HIPS, LUMBAR_TRUNK_WIDTH / 2.0 },
    { LUMBAR_JOINT_LOW_BACK, LUMBAR_TRUNK_WIDTH / 2.0 },
    { LUMBAR_JOINT_MID_BACK, LUMBAR_TRUNK_WIDTH / 2.0 },
    { LUMBAR_JOINT_SHOULDERS, LUMBAR_TRUNK_WIDTH / 2.0 },
    { LUMBAR_JOINT_HEAD, LUMBAR_HEAD_RADIUS },
    { LUMBAR_JOINT_KNEE, LUMBAR_SHANK_WIDTH / 2.0 },
    { LUMBAR_JOINT_FAR_KNEE, LUMBAR_SHANK_WIDTH / 2.0 },
    { LUMBAR_JOINT_ANKLE, LUMBAR_SHANK_WIDTH / 2.0 },
    { LUMBAR_JOINT_FAR_ANKLE, LUMBAR_SHANK_WIDTH / 2.0 },
    { LUMBAR_JOINT_HEEL, LUMBAR_FOOT_WIDTH / 2.0 },
    { LUMBAR_JOINT_FAR_HEEL, LUMBAR_FOOT_WIDTH / 2.0 },
    { LUMBAR_JOINT_TOE, LUMBAR_FOOT_WIDTH / 2.0 },
    { LUMBAR_JOINT_FAR_TOE, LUMBAR_FOOT_WIDTH / 2.0 },
    { LUMBAR_JOINT_ELBOW, LUMBAR_ARM_WIDTH / 2.0 },
    { LUMBAR_JOINT_FAR_ELBOW, LUMBAR_ARM_WIDTH / 2.0 },
    { LUMBAR_JOINT_WRIST, LUMBAR_ARM_WIDTH / 2.0 },
    { LUMBAR_JOINT_FAR_WRIST, LUMBAR_ARM_WIDTH / 2.0 },
    { LUMBAR_JOINT_HAND, LUMBAR_HAND_WIDTH / 2.0 },
    { LUMBAR_JOINT_FAR_HAND, LUMBAR_HAND_WIDTH / 2.0 },
  };

  for (gsize i = 0; !check->movement->above && i < G_N_ELEMENTS (soft); i++)
    {
      double bottom = frame->joints[soft[i].joint].y - soft[i].radius;

      if (bottom < -MAX_SINK)
        tell (check, FAULT_FLOOR, "%s is %.0f below the floor", lumbar_name_of (lumbar_joint_names, soft[i].joint), -bottom);
    }
}

static LumbarPoint
on_stage (const LumbarFigureFrame *frame,
          LumbarJoint              joint)
{
  return (LumbarPoint) { frame->joints[joint].x + frame->travel, frame->joints[joint].y };
}

static void
check_fixed (LumbarCheck             *check,
             const LumbarFigureFrame *first,
             const LumbarFigureFrame *frame)
{
  for (guint i = 0; i < check->movement->fixed->len; i++)
    {
      LumbarJoint joint = g_array_index (check->movement->fixed, LumbarJoint, i);
      double      drift = lumbar_distance (on_stage (first, joint), on_stage (frame, joint));

      if (drift > MAX_DRIFT)
        tell (check, FAULT_DRIFT, "%s slides by %.0f", lumbar_name_of (lumbar_joint_names, joint), drift);
    }
}

/* A planted foot of somebody who walks: while both postures of a step hold the
 * ankle at the floor, it stays there. */
static void
check_steps (LumbarCheck             *check,
             const LumbarFigureFrame *before,
             const LumbarFigureFrame *frame)
{
  for (guint far = 0; far <= 1; far++)
    {
      LumbarHolds hold = LUMBAR_HOLD_ANKLE << far;
      gboolean    down = before->joints[LUMBAR_JOINT_ANKLE + far].y <= LUMBAR_ANKLE_HEIGHT + 0.5 && frame->joints[LUMBAR_JOINT_ANKLE + far].y <= LUMBAR_ANKLE_HEIGHT + 0.5;
      double      drift = lumbar_distance (on_stage (before, LUMBAR_JOINT_ANKLE + far), on_stage (frame, LUMBAR_JOINT_ANKLE + far));

      if ((before->pose.holds & frame->pose.holds & hold) && down && drift > MAX_DRIFT)
        tell (check, FAULT_DRIFT, "%s slides by %.0f", lumbar_name_of (lumbar_joint_names, (int) (LUMBAR_JOINT_ANKLE + far)), drift);
    }
}

static void
check_bar (LumbarCheck             *check,
           const LumbarFigureFrame *frame)
{
  LumbarPoint middle_of_bar = { frame->pose.values[LUMBAR_POSE_BAR_X], frame->pose.values[LUMBAR_POSE_BAR_Y] };
  LumbarPoint bar = lumbar_point_towards (middle_of_bar, frame->pose.values[LUMBAR_POSE_BAR_TILT], frame->pose.values[LUMBAR_POSE_GRIP_SHIFT]);
  LumbarPoint hand = frame->joints[LUMBAR_JOINT_HAND];
  LumbarPoint far_hand = frame->joints[LUMBAR_JOINT_FAR_HAND];
  LumbarPoint middle = { (hand.x + far_hand.x) / 2, (hand.y + far_hand.y) / 2 };

  if ((frame->pose.holds & LUMBAR_HOLD_BAR) && lumbar_distance (bar, middle) > MAX_DRIFT)
    tell (check, FAULT_BAR, "the hands leave the bar by %.0f", lumbar_distance (bar, middle));
}

static void
check_frames (LumbarCheck *check,
              GArray      *frames)
{
  const LumbarFigureFrame *first = &g_array_index (frames, LumbarFigureFrame, 0);

  for (guint i = 0; i < frames->len; i++)
    {
      const LumbarFigureFrame *frame = &g_array_index (frames, LumbarFigureFrame, i);

      check->time = lumbar_movement_frame_time (i);
      if (frame->excess > MAX_EXCESS)
        tell (check, FAULT_REACH, "something is out of reach by %.0f", frame->excess);
      check_limits (check, frame);
      check_floor (check, frame);
      check_fixed (check, first, frame);
      check_bar (check, frame);
      if (i > 0)
        check_steps (check, frame - 1, frame);
    }
}

static void
check_rules (LumbarCheck *check,
             GArray      *frames)
{
  for (const LumbarName *name = lumbar_rule_names; name->name != NULL; name++)
    {
      LumbarRules rule = (LumbarRules) name->value;
      double      when = lumbar_movement_rule_broken_at (rule, frames);

      if ((check->movement->keeps & rule) && when >= 0)
        g_strv_builder_take (check->faults, g_strdup_printf ("at %.0f ms: does not keep “%s”", when, name->name));
      if ((check->movement->breaks & rule) && when < 0)
        g_strv_builder_take (check->faults, g_strdup_printf ("does not break “%s”, which it is there to show", name->name));
    }
}

GStrv
lumbar_movement_check (const LumbarMovement *self)
{
  g_autoptr (GStrvBuilder) faults = g_strv_builder_new ();
  g_autoptr (GArray) frames = lumbar_movement_take_frames (self);
  LumbarCheck check = { .movement = self, .faults = faults };

  check_frames (&check, frames);
  check_rules (&check, frames);

  return g_strv_builder_end (faults);
}

gboolean
lumbar_movement_keeps (const LumbarMovement *self,
                       LumbarRules           rule)
{
  g_autoptr (GArray) frames = lumbar_movement_take_frames (self);

  return lumbar_movement_rule_broken_at (rule, frames) < 0;
}
