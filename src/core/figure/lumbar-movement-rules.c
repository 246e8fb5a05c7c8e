/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each rule is one question to one moment. Questions about the start and the
 * top of a pull are asked of the moments with the bar lowest and highest. */

#include "config.h"

#include "lumbar-movement-rules.h"

#include <math.h>

#define FRAMES_A_SECOND 60

#define MAX_BEND 3          /* degrees, for a back that keeps its shape */
#define MAX_NECK 6          /* degrees */
#define MAX_OFF_MID_FOOT 15 /* thousandths of the body's height, as below */
#define MAX_GAP 30
#define MAX_OVERLAP 25
#define SHOULDERS_BEHIND -6
#define SHOULDERS_AHEAD 75
#define MIN_START_TRUNK 22 /* degrees above horizontal */
#define MAX_START_TRUNK 48
#define MAX_START_SHANK 18 /* degrees of forward lean */
#define MAX_DROP 4         /* degrees that the chest may fall behind the hips */
#define MAX_LEAN 5         /* degrees from vertical at the top */
#define MAX_OFF_PLUMB 28
#define MAX_OFF_LINE 20
#define MAX_HINGE_SHANK 15 /* degrees */
#define MAX_HINGE_KNEE 50  /* degrees */
#define MIN_BELLY 500
#define LEFT_FLOOR 4
#define MAX_TURN 25      /* degrees */
#define MAX_TURN_APART 4 /* degrees */
#define MAX_TILT 1       /* degrees */
#define MAX_KNEE_IN 15
#define MAX_GRIP_SHIFT 8
#define MAX_RISE 0.1 /* in a frame */
#define HURTS 200    /* of an ache */

typedef struct
{
  double   lowest;  /* of the bar, while it is held */
  double   highest; /* of the bar, while it is held */
  double   start_trunk;
  double   knees; /* how high the knees are with the bar lowest */
  double   first_plates;
  double   most_plates;
  gboolean pulled_on; /* the bar rose while something hurt */
} LumbarPull;

typedef gboolean (*LumbarRuleFunc) (const LumbarFigureFrame *frame,
                                    const LumbarPull        *pull);

static gboolean
holds_bar (const LumbarFigureFrame *frame)
{
  return (frame->pose.holds & LUMBAR_HOLD_BAR) != 0;
}

static LumbarPoint
bar_of (const LumbarFigureFrame *frame)
{
  return (LumbarPoint) { frame->pose.values[LUMBAR_POSE_BAR_X], frame->pose.values[LUMBAR_POSE_BAR_Y] };
}

static gboolean
at_start (const LumbarFigureFrame *frame,
          const LumbarPull        *pull)
{
  return holds_bar (frame) && bar_of (frame).y < pull->lowest + 0.5;
}

static gboolean
at_top (const LumbarFigureFrame *frame,
        const LumbarPull        *pull)
{
  return holds_bar (frame) && bar_of (frame).y > pull->highest - 0.5;
}

static double
shank_lean (const LumbarFigureFrame *frame)
{
  return -90 - frame->pose.values[LUMBAR_POSE_SHANK];
}

static gboolean
keeps_spine (const LumbarFigureFrame *frame,
             const LumbarPull        *pull)
{
  return fabs (frame->pose.values[LUMBAR_POSE_LUMBAR]) <= MAX_BEND && fabs (frame->pose.values[LUMBAR_POSE_THORAX]) <= MAX_BEND;
}

static gboolean
keeps_neck (const LumbarFigureFrame *frame,
            const LumbarPull        *pull)
{
  return fabs (frame->pose.values[LUMBAR_POSE_NECK]) <= MAX_NECK;
}

static gboolean
keeps_bar_over_mid_foot (const LumbarFigureFrame *frame,
                         const LumbarPull        *pull)
{
  double middle = frame->joints[LUMBAR_JOINT_ANKLE].x + LUMBAR_MID_FOOT;

  return !holds_bar (frame) || fabs (bar_of (frame).x - middle) <= MAX_OFF_MID_FOOT;
}

static double
distance_to_segment (LumbarPoint point,
                     LumbarPoint a,
                     LumbarPoint b)
{
  double length = MAX (lumbar_distance (a, b), 1e-6);
  double along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / (length * length);

  along = CLAMP (along, 0, 1);

  return lumbar_distance (point, (LumbarPoint) { a.x + along * (b.x - a.x), a.y + along * (b.y - a.y) });
}

static gboolean
keeps_bar_on_legs (const LumbarFigureFrame *frame,
                   const LumbarPull        *pull)
{
  const LumbarPoint *joints = frame->joints;
  double             thigh = distance_to_segment (bar_of (frame), joints[LUMBAR_JOINT_HIP], joints[LUMBAR_JOINT_KNEE]) - LUMBAR_THIGH_WIDTH / 2.0;
  double             shank = distance_to_segment (bar_of (frame), joints[LUMBAR_JOINT_KNEE], joints[LUMBAR_JOINT_ANKLE]) - LUMBAR_SHANK_WIDTH / 2.0;
  double             gap = MIN (thigh, shank) - LUMBAR_BAR_RADIUS;

  return !holds_bar (frame) || (gap <= MAX_GAP && gap >= -MAX_OVERLAP);
}

static gboolean
keeps_shoulders_over_bar (const LumbarFigureFrame *frame,
                          const LumbarPull        *pull)
{
  double ahead = frame->joints[LUMBAR_JOINT_SHOULDERS].x - bar_of (frame).x;

  return !at_start (frame, pull) || (ahead >= SHOULDERS_BEHIND && ahead <= SHOULDERS_AHEAD);
}

static gboolean
keeps_hinged_start (const LumbarFigureFrame *frame,
                    const LumbarPull        *pull)
{
  double trunk = frame->pose.values[LUMBAR_POSE_TRUNK];

  return !at_start (frame, pull) || (trunk >= MIN_START_TRUNK && trunk <= MAX_START_TRUNK && shank_lean (frame) <= MAX_START_SHANK);
}

static gboolean
keeps_together (const LumbarFigureFrame *frame,
                const LumbarPull        *pull)
{
  gboolean below_knees = holds_bar (frame) && bar_of (frame).y < pull->knees;

  return !below_knees || frame->pose.values[LUMBAR_POSE_TRUNK] >= pull->start_trunk - MAX_DROP;
}

static gboolean
keeps_tall_lockout (const LumbarFigureFrame *frame,
                    const LumbarPull        *pull)
{
  double off_plumb = fabs (frame->joints[LUMBAR_JOINT_HIPS].x - frame->joints[LUMBAR_JOINT_ANKLE].x);

  return !at_top (frame, pull) || (fabs (frame->pose.values[LUMBAR_POSE_TRUNK] - 90) <= MAX_LEAN && off_plumb <= MAX_OFF_PLUMB && keeps_spine (frame, pull));
}

static gboolean
keeps_flat_feet (const LumbarFigureFrame *frame,
                 const LumbarPull        *pull)
{
  return fabs (frame->pose.values[LUMBAR_POSE_FOOT]) <= 1 && fabs (frame->pose.values[LUMBAR_POSE_FAR_FOOT]) <= 1 && fabs (frame->joints[LUMBAR_JOINT_ANKLE].y - LUMBAR_ANKLE_HEIGHT) <= 1;
}

static gboolean
keeps_straight_body (const LumbarFigureFrame *frame,
                     const LumbarPull        *pull)
{
  const LumbarPoint *joints = frame->joints;

  return distance_to_segment (joints[LUMBAR_JOINT_HIPS], joints[LUMBAR_JOINT_SHOULDERS], joints[LUMBAR_JOINT_ANKLE]) <= MAX_OFF_LINE && distance_to_segment (joints[LUMBAR_JOINT_KNEE], joints[LUMBAR_JOINT_SHOULDERS], joints[LUMBAR_JOINT_ANKLE]) <= MAX_OFF_LINE;
}

static gboolean
keeps_hinge (const LumbarFigureFrame *frame,
             const LumbarPull        *pull)
{
  double knee = frame->pose.values[LUMBAR_POSE_THIGH] - frame->pose.values[LUMBAR_POSE_SHANK];

  return shank_lean (frame) <= MAX_HINGE_SHANK && knee <= MAX_HINGE_KNEE;
}

static gboolean
lifts (const LumbarFigureFrame *frame,
       const LumbarPull        *pull)
{
  return holds_bar (frame) && bar_of (frame).y > pull->lowest + LEFT_FLOOR;
}

static gboolean
keeps_brace (const LumbarFigureFrame *frame,
             const LumbarPull        *pull)
{
  return !lifts (frame, pull) || frame->pose.values[LUMBAR_POSE_BELLY] >= MIN_BELLY;
}

static gboolean
keeps_toes_forward (const LumbarFigureFrame *frame,
                    const LumbarPull        *pull)
{
  double near = frame->pose.values[LUMBAR_POSE_TURN];
  double far = frame->pose.values[LUMBAR_POSE_FAR_TURN];

  return near <= MAX_TURN && far <= MAX_TURN && fabs (near - far) <= MAX_TURN_APART;
}

static gboolean
keeps_level_bar (const LumbarFigureFrame *frame,
                 const LumbarPull        *pull)
{
  return fabs (frame->pose.values[LUMBAR_POSE_BAR_TILT]) <= MAX_TILT;
}

/* Of the near leg the outside is at the right, of the far one at the left. */
static gboolean
keeps_knees_over_feet (const LumbarFigureFrame *frame,
                       const LumbarPull        *pull)
{
  const LumbarPoint *joints = frame->joints;
  double             near = joints[LUMBAR_JOINT_ANKLE].x - joints[LUMBAR_JOINT_KNEE].x;
  double             far = joints[LUMBAR_JOINT_FAR_KNEE].x - joints[LUMBAR_JOINT_FAR_ANKLE].x;

  return near <= MAX_KNEE_IN && far <= MAX_KNEE_IN;
}

static gboolean
keeps_even_grip (const LumbarFigureFrame *frame,
                 const LumbarPull        *pull)
{
  return !holds_bar (frame) || fabs (frame->pose.values[LUMBAR_POSE_GRIP_SHIFT]) <= MAX_GRIP_SHIFT;
}

static gboolean
keeps_ramp (const LumbarFigureFrame *frame,
            const LumbarPull        *pull)
{
  return !lifts (frame, pull) || pull->first_plates < pull->most_plates;
}

static gboolean
keeps_planned_load (const LumbarFigureFrame *frame,
                    const LumbarPull        *pull)
{
  return !lifts (frame, pull) || frame->pose.values[LUMBAR_POSE_PLATES] <= frame->pose.values[LUMBAR_POSE_MARK];
}

static gboolean
keeps_reserve (const LumbarFigureFrame *frame,
               const LumbarPull        *pull)
{
  return !lifts (frame, pull) || frame->pose.values[LUMBAR_POSE_PLATES] < frame->pose.values[LUMBAR_POSE_MARK];
}

static gboolean
hurts (const LumbarFigureFrame *frame)
{
  return frame->pose.values[LUMBAR_POSE_ACHE] >= HURTS;
}

static gboolean
keeps_pain_free (const LumbarFigureFrame *frame,
                 const LumbarPull        *pull)
{
  return !hurts (frame);
}

static gboolean
keeps_stopping (const LumbarFigureFrame *frame,
                const LumbarPull        *pull)
{
  return !hurts (frame) || !pull->pulled_on;
}

static const struct
{
  LumbarRules    rule;
  LumbarRuleFunc keeps;
} rules[] = {
  { LUMBAR_RULE_NEUTRAL_SPINE, keeps_spine },
  { LUMBAR_RULE_NEUTRAL_NECK, keeps_neck },
  { LUMBAR_RULE_BAR_OVER_MID_FOOT, keeps_bar_over_mid_foot },
  { LUMBAR_RULE_BAR_ON_LEGS, keeps_bar_on_legs },
  { LUMBAR_RULE_SHOULDERS_OVER_BAR, keeps_shoulders_over_bar },
  { LUMBAR_RULE_HINGED_START, keeps_hinged_start },
  { LUMBAR_RULE_TOGETHER, keeps_together },
  { LUMBAR_RULE_TALL_LOCKOUT, keeps_tall_lockout },
  { LUMBAR_RULE_FLAT_FEET, keeps_flat_feet },
  { LUMBAR_RULE_STRAIGHT_BODY, keeps_straight_body },
  { LUMBAR_RULE_HINGE, keeps_hinge },
  { LUMBAR_RULE_BRACED, keeps_brace },
  { LUMBAR_RULE_TOES_FORWARD, keeps_toes_forward },
  { LUMBAR_RULE_LEVEL_BAR, keeps_level_bar },
  { LUMBAR_RULE_KNEES_OVER_FEET, keeps_knees_over_feet },
  { LUMBAR_RULE_EVEN_GRIP, keeps_even_grip },
  { LUMBAR_RULE_RAMPED, keeps_ramp },
  { LUMBAR_RULE_PLANNED_LOAD, keeps_planned_load },
  { LUMBAR_RULE_RESERVE, keeps_reserve },
  { LUMBAR_RULE_PAIN_FREE, keeps_pain_free },
  { LUMBAR_RULE_STOPS_AT_PAIN, keeps_stopping },
};

double
lumbar_movement_frame_time (guint index)
{
  return index * 1000.0 / FRAMES_A_SECOND;
}

GArray *
lumbar_movement_take_frames (const LumbarMovement *self)
{
  guint   n_frames = (guint) (self->duration * FRAMES_A_SECOND / 1000) + 1;
  GArray *frames = g_array_sized_new (FALSE, FALSE, sizeof (LumbarFigureFrame), n_frames);

  for (guint i = 0; i < n_frames; i++)
    {
      LumbarFigureFrame frame;

      lumbar_movement_sample (self, lumbar_movement_frame_time (i), &frame);
      g_array_append_val (frames, frame);
    }

  return frames;
}

static void
add_load (LumbarPull              *pull,
          const LumbarFigureFrame *frame)
{
  double plates = frame->pose.values[LUMBAR_POSE_PLATES];

  pull->most_plates = MAX (pull->most_plates, plates);
  if (pull->first_plates <= 0)
    pull->first_plates = plates;
}

static LumbarPull
find_pull (GArray *frames)
{
  LumbarPull pull = { .lowest = G_MAXDOUBLE, .highest = -G_MAXDOUBLE };

  for (guint i = 0; i < frames->len; i++)
    {
      const LumbarFigureFrame *frame = &g_array_index (frames, LumbarFigureFrame, i);
      double                   height = bar_of (frame).y;

      if (!holds_bar (frame))
        continue;
      add_load (&pull, frame);
      if (i > 0 && hurts (frame) && height > bar_of (frame - 1).y + MAX_RISE)
        pull.pulled_on = TRUE;
      pull.highest = MAX (pull.highest, height);
      if (height < pull.lowest)
        {
          pull.lowest = height;
          pull.start_trunk = frame->pose.values[LUMBAR_POSE_TRUNK];
          pull.knees = frame->joints[LUMBAR_JOINT_KNEE].y;
        }
    }

  return pull;
}

double
lumbar_movement_rule_broken_at (LumbarRules rule,
                                GArray     *frames)
{
  LumbarPull pull = find_pull (frames);

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      for (guint f = 0; rules[i].rule == rule && f < frames->len; f++)
        {
          if (!rules[i].keeps (&g_array_index (frames, LumbarFigureFrame, f), &pull))
            return lumbar_movement_frame_time (f);
        }
    }

  return -1;
}
