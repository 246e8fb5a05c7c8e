/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A movement from its file. A posture says only what it changes: the first one
 * starts from standing tall, every other one from the first or from the one that
 * it names. */

#include "config.h"

#include "lumbar-movement.h"

#include <math.h>

#define MAX_DEGREES 360
#define MAX_PLACE 3000 /* thousandths of the body's height */
#define MAX_MILLISECONDS 20000
#define MAX_SHOWN 1100
#define MAX_PLATES 6

typedef enum
{
  VALUE_PLAIN,
  VALUE_DIRECTION, /* seen from the front, the far limb mirrors it */
  VALUE_TURN,      /* seen from the front, the far limb takes its negative */
  VALUE_SHOWN,
  VALUE_PLATES
} LumbarValueKind;

static const struct
{
  const char     *name;
  LumbarPoseValue value;
  LumbarValueKind kind;
  gboolean        paired;
} value_names[] = {
  { "trunk", LUMBAR_POSE_TRUNK, VALUE_DIRECTION, FALSE },
  { "lumbar", LUMBAR_POSE_LUMBAR, VALUE_PLAIN, FALSE },
  { "thorax", LUMBAR_POSE_THORAX, VALUE_PLAIN, FALSE },
  { "neck", LUMBAR_POSE_NECK, VALUE_PLAIN, FALSE },
  { "arm", LUMBAR_POSE_ARM, VALUE_DIRECTION, FALSE },
  { "tilt", LUMBAR_POSE_BAR_TILT, VALUE_PLAIN, FALSE },
  { "gripShift", LUMBAR_POSE_GRIP_SHIFT, VALUE_PLAIN, FALSE },
  { "plates", LUMBAR_POSE_PLATES, VALUE_PLATES, FALSE },
  { "mark", LUMBAR_POSE_MARK, VALUE_PLATES, FALSE },
  { "belly", LUMBAR_POSE_BELLY, VALUE_SHOWN, FALSE },
  { "ache", LUMBAR_POSE_ACHE, VALUE_SHOWN, FALSE },
  { "shownTrunk", LUMBAR_POSE_SHOWN_TRUNK, VALUE_SHOWN, FALSE },
  { "shownShoulders", LUMBAR_POSE_SHOWN_SHOULDERS, VALUE_SHOWN, FALSE },
  { "shownHips", LUMBAR_POSE_SHOWN_HIPS, VALUE_SHOWN, FALSE },
  { "thigh", LUMBAR_POSE_THIGH, VALUE_DIRECTION, TRUE },
  { "shank", LUMBAR_POSE_SHANK, VALUE_DIRECTION, TRUE },
  { "foot", LUMBAR_POSE_FOOT, VALUE_TURN, TRUE },
  { "upperArm", LUMBAR_POSE_UPPER_ARM, VALUE_DIRECTION, TRUE },
  { "forearm", LUMBAR_POSE_FOREARM, VALUE_DIRECTION, TRUE },
  { "wrist", LUMBAR_POSE_WRIST, VALUE_TURN, TRUE },
  { "turn", LUMBAR_POSE_TURN, VALUE_PLAIN, TRUE },
  { "shownThigh", LUMBAR_POSE_SHOWN_THIGH, VALUE_SHOWN, TRUE },
  { "shownShank", LUMBAR_POSE_SHOWN_SHANK, VALUE_SHOWN, TRUE },
  { "shownUpperArm", LUMBAR_POSE_SHOWN_UPPER_ARM, VALUE_SHOWN, TRUE },
  { "shownForearm", LUMBAR_POSE_SHOWN_FOREARM, VALUE_SHOWN, TRUE },
};

/* Places: x, and y two further where the place is paired, else one. */
static const struct
{
  const char     *name;
  LumbarPoseValue x;
  LumbarHolds     holds;
  gboolean        paired;
} place_names[] = {
  { "at", LUMBAR_POSE_ROOT_X, 0, FALSE },
  { "bar", LUMBAR_POSE_BAR_X, 0, FALSE },
  { "prop", LUMBAR_POSE_PROP_X, 0, FALSE },
  { "ankle", LUMBAR_POSE_ANKLE_X, LUMBAR_HOLD_ANKLE, TRUE },
  { "hand", LUMBAR_POSE_HAND_X, LUMBAR_HOLD_HAND, TRUE },
};

static const LumbarName view_names[] = {
  { LUMBAR_VIEW_SIDE, "side" },
  { LUMBAR_VIEW_FRONT, "front" },
  { 0, NULL },
};

const LumbarName lumbar_joint_names[] = {
  { LUMBAR_JOINT_HIPS, "hips" },
  { LUMBAR_JOINT_LOW_BACK, "low-back" },
  { LUMBAR_JOINT_MID_BACK, "mid-back" },
  { LUMBAR_JOINT_SHOULDERS, "shoulders" },
  { LUMBAR_JOINT_HEAD, "head" },
  { LUMBAR_JOINT_HIP, "near-hip" },
  { LUMBAR_JOINT_FAR_HIP, "far-hip" },
  { LUMBAR_JOINT_KNEE, "near-knee" },
  { LUMBAR_JOINT_FAR_KNEE, "far-knee" },
  { LUMBAR_JOINT_ANKLE, "near-ankle" },
  { LUMBAR_JOINT_FAR_ANKLE, "far-ankle" },
  { LUMBAR_JOINT_HEEL, "near-heel" },
  { LUMBAR_JOINT_FAR_HEEL, "far-heel" },
  { LUMBAR_JOINT_TOE, "near-toe" },
  { LUMBAR_JOINT_FAR_TOE, "far-toe" },
  { LUMBAR_JOINT_SHOULDER, "near-shoulder" },
  { LUMBAR_JOINT_FAR_SHOULDER, "far-shoulder" },
  { LUMBAR_JOINT_ELBOW, "near-elbow" },
  { LUMBAR_JOINT_FAR_ELBOW, "far-elbow" },
  { LUMBAR_JOINT_WRIST, "near-wrist" },
  { LUMBAR_JOINT_FAR_WRIST, "far-wrist" },
  { LUMBAR_JOINT_HAND, "near-hand" },
  { LUMBAR_JOINT_FAR_HAND, "far-hand" },
  { 0, NULL },
};

const LumbarName lumbar_rule_names[] = {
  { LUMBAR_RULE_NEUTRAL_SPINE, "neutral-spine" },
  { LUMBAR_RULE_NEUTRAL_NECK, "neutral-neck" },
  { LUMBAR_RULE_BAR_OVER_MID_FOOT, "bar-over-mid-foot" },
  { LUMBAR_RULE_BAR_ON_LEGS, "bar-on-legs" },
  { LUMBAR_RULE_SHOULDERS_OVER_BAR, "shoulders-over-bar" },
  { LUMBAR_RULE_HINGED_START, "hinged-start" },
  { LUMBAR_RULE_TOGETHER, "together" },
  { LUMBAR_RULE_TALL_LOCKOUT, "tall-lockout" },
  { LUMBAR_RULE_FLAT_FEET, "flat-feet" },
  { LUMBAR_RULE_STRAIGHT_BODY, "straight-body" },
  { LUMBAR_RULE_HINGE, "hinge" },
  { LUMBAR_RULE_BRACED, "braced" },
  { LUMBAR_RULE_TOES_FORWARD, "toes-forward" },
  { LUMBAR_RULE_LEVEL_BAR, "level-bar" },
  { LUMBAR_RULE_KNEES_OVER_FEET, "knees-over-feet" },
  { LUMBAR_RULE_EVEN_GRIP, "even-grip" },
  { LUMBAR_RULE_RAMPED, "ramped" },
  { LUMBAR_RULE_PLANNED_LOAD, "planned-load" },
  { LUMBAR_RULE_RESERVE, "reserve" },
  { LUMBAR_RULE_PAIN_FREE, "pain-free" },
  { LUMBAR_RULE_STOPS_AT_PAIN, "stops-at-pain" },
  { 0, NULL },
};

static const LumbarName root_names[] = {
  { LUMBAR_JOINT_ANKLE, "ankle" },
  { LUMBAR_JOINT_HIPS, "hips" },
  { LUMBAR_JOINT_KNEE, "knee" },
  { LUMBAR_JOINT_TOE, "toe" },
  { LUMBAR_JOINT_ELBOW, "elbow" },
  { LUMBAR_JOINT_SHOULDERS, "shoulders" },
  { 0, NULL },
};

static const LumbarName prop_names[] = {
  { LUMBAR_PROP_BARBELL, "barbell" },
  { LUMBAR_PROP_TRAP_BAR, "trap-bar" },
  { LUMBAR_PROP_STICK, "stick" },
  { LUMBAR_PROP_ROLLER, "roller" },
  { LUMBAR_PROP_BLOCK, "block" },
  { LUMBAR_PROP_WALL, "wall" },
  { LUMBAR_PROP_CHAIR, "chair" },
  { LUMBAR_PROP_BENCH, "bench" },
  { LUMBAR_PROP_DESK, "desk" },
  { LUMBAR_PROP_MONITOR, "monitor" },
  { LUMBAR_PROP_BOX, "box" },
  { 0, NULL },
};

static const LumbarName arrow_names[] = {
  { LUMBAR_ARROW_MOVE, "move" },
  { LUMBAR_ARROW_PRESSURE, "pressure" },
  { LUMBAR_ARROW_BREATH, "breath" },
  { LUMBAR_ARROW_GAZE, "gaze" },
  { 0, NULL },
};

static char *
sided_name (const char *side,
            const char *name)
{
  return g_strdup_printf ("%s%c%s", side, g_ascii_toupper (name[0]), name + 1);
}

static double
mirrored (LumbarPerspective view,
          LumbarValueKind   kind,
          double            value)
{
  if (view == LUMBAR_VIEW_SIDE)
    return value;
  if (kind == VALUE_DIRECTION)
    return 180 - value;

  return kind == VALUE_TURN ? -value : value;
}

static int
read_number (LumbarJsonReader *reader,
             const char       *name,
             LumbarValueKind   kind)
{
  int limit = kind == VALUE_SHOWN ? MAX_SHOWN : MAX_DEGREES;

  if (kind == VALUE_PLATES)
    return lumbar_json_reader_get_integer (reader, name, 0, MAX_PLATES);

  return lumbar_json_reader_get_integer (reader, name, -limit, limit);
}

/* A plain name says it of both limbs, "near" and "far" before it of one. */
static void
read_values (LumbarJsonReader *reader,
             LumbarPerspective view,
             LumbarPose       *pose)
{
  for (gsize i = 0; i < G_N_ELEMENTS (value_names); i++)
    {
      const char      *name = value_names[i].name;
      LumbarPoseValue  value = value_names[i].value;
      LumbarValueKind  kind = value_names[i].kind;
      g_autofree char *near_name = sided_name ("near", name);
      g_autofree char *far_name = sided_name ("far", name);

      if (lumbar_json_reader_has (reader, name))
        {
          pose->values[value] = read_number (reader, name, kind);
          if (value_names[i].paired)
            pose->values[value + 1] = mirrored (view, kind, pose->values[value]);
        }
      if (value_names[i].paired && lumbar_json_reader_has (reader, near_name))
        pose->values[value] = read_number (reader, near_name, kind);
      if (value_names[i].paired && lumbar_json_reader_has (reader, far_name))
        pose->values[value + 1] = read_number (reader, far_name, kind);
    }
}

static LumbarPoint
read_place (LumbarJsonReader *reader,
            const char       *name)
{
  LumbarPoint place = { 0, 0 };

  if (lumbar_json_reader_enter_list (reader, name) == 2)
    place = (LumbarPoint) {
      lumbar_json_reader_get_element_integer (reader, 0, -MAX_PLACE, MAX_PLACE),
      lumbar_json_reader_get_element_integer (reader, 1, -MAX_PLACE, MAX_PLACE),
    };
  else
    lumbar_json_reader_fail (reader, NULL, "must be two numbers, x and y");
  lumbar_json_reader_leave (reader);

  return place;
}

static void
set_place (LumbarPose     *pose,
           LumbarPoseValue x,
           LumbarPoseValue y,
           LumbarPoint     place)
{
  pose->values[x] = place.x;
  pose->values[y] = place.y;
}

static void
read_paired_place (LumbarJsonReader *reader,
                   LumbarPerspective view,
                   const char       *name,
                   LumbarPoseValue   x,
                   LumbarHolds       hold,
                   LumbarPose       *pose)
{
  g_autofree char *near_name = sided_name ("near", name);
  g_autofree char *far_name = sided_name ("far", name);

  if (lumbar_json_reader_has (reader, name))
    {
      LumbarPoint place = read_place (reader, name);

      set_place (pose, x, x + 2, place);
      if (view == LUMBAR_VIEW_FRONT)
        place.x = -place.x;
      set_place (pose, x + 1, x + 3, place);
      pose->holds |= hold | hold << 1;
    }
  if (lumbar_json_reader_has (reader, near_name))
    {
      set_place (pose, x, x + 2, read_place (reader, near_name));
      pose->holds |= hold;
    }
  if (lumbar_json_reader_has (reader, far_name))
    {
      set_place (pose, x + 1, x + 3, read_place (reader, far_name));
      pose->holds |= hold << 1;
    }
}

static void
read_places (LumbarJsonReader *reader,
             LumbarPerspective view,
             LumbarPose       *pose)
{
  for (gsize i = 0; i < G_N_ELEMENTS (place_names); i++)
    {
      const char *name = place_names[i].name;

      if (place_names[i].paired)
        read_paired_place (reader, view, name, place_names[i].x, place_names[i].holds, pose);
      else if (lumbar_json_reader_has (reader, name))
        set_place (pose, place_names[i].x, place_names[i].x + 1, read_place (reader, name));
    }
}

/* What a posture lets go of that the one it starts from held. */
static void
read_free (LumbarJsonReader *reader,
           LumbarPose       *pose)
{
  static const LumbarName limbs[] = {
    { LUMBAR_HOLD_ANKLE, "nearAnkle" },
    { LUMBAR_HOLD_FAR_ANKLE, "farAnkle" },
    { LUMBAR_HOLD_ANKLE | LUMBAR_HOLD_FAR_ANKLE, "ankle" },
    { LUMBAR_HOLD_HAND, "nearHand" },
    { LUMBAR_HOLD_FAR_HAND, "farHand" },
    { LUMBAR_HOLD_HAND | LUMBAR_HOLD_FAR_HAND, "hand" },
    { 0, NULL },
  };
  guint n_elements = lumbar_json_reader_enter_list (reader, "free");

  for (guint i = 0; i < n_elements; i++)
    {
      int limb = 0;

      if (lumbar_name_parse (limbs, lumbar_json_reader_get_element (reader, i), &limb))
        pose->holds &= (LumbarHolds) ~limb;
      else
        lumbar_json_reader_fail (reader, NULL, "names no limb");
    }
  lumbar_json_reader_leave (reader);
}

static void
read_flag (LumbarJsonReader *reader,
           const char       *name,
           LumbarHolds       hold,
           LumbarPose       *pose)
{
  if (lumbar_json_reader_get_optional_boolean (reader, name, (pose->holds & hold) != 0))
    pose->holds |= hold;
  else
    pose->holds &= ~hold;
}

static const LumbarPose *
find_pose (LumbarMovement *self,
           const char     *id)
{
  for (guint i = 0; i < self->n_keys; i++)
    {
      if (g_strcmp0 (self->keys[i].id, id) == 0)
        return &self->keys[i].pose;
    }

  return NULL;
}

static void
begin_pose (LumbarMovement   *self,
            LumbarJsonReader *reader,
            LumbarPose       *pose)
{
  const char       *like = lumbar_json_reader_get_optional_string (reader, "like");
  const LumbarPose *start = like != NULL ? find_pose (self, like) : NULL;

  if (like != NULL && start == NULL)
    lumbar_json_reader_fail (reader, "like", "there is no posture “%s” before this one", like);
  if (start == NULL && self->n_keys > 0)
    start = &self->keys[0].pose;

  if (start != NULL)
    *pose = *start;
  else
    lumbar_pose_init (pose, self->view);
}

static LumbarKey
read_key (LumbarMovement   *self,
          LumbarJsonReader *reader)
{
  LumbarKey key = { 0 };

  key.id = g_strdup (lumbar_json_reader_get_string (reader, "id"));
  if (find_pose (self, key.id) != NULL)
    lumbar_json_reader_fail (reader, "id", "the posture “%s” is there twice", key.id);
  begin_pose (self, reader, &key.pose);
  read_values (reader, self->view, &key.pose);
  read_places (reader, self->view, &key.pose);
  read_free (reader, &key.pose);
  read_flag (reader, "grip", LUMBAR_HOLD_BAR, &key.pose);
  read_flag (reader, "pull", LUMBAR_HOLD_PULL, &key.pose);
  read_flag (reader, "kneesIn", LUMBAR_HOLD_KNEES_IN, &key.pose);
  if (key.pose.holds & LUMBAR_HOLD_PULL)
    key.pose.holds |= LUMBAR_HOLD_BAR;
  key.move = lumbar_json_reader_get_optional_integer (reader, "move", 0, MAX_MILLISECONDS, 0);
  key.hold = lumbar_json_reader_get_optional_integer (reader, "hold", 0, MAX_MILLISECONDS, 0);

  return key;
}

/* The turn nearest to that of the posture before. */
static double
unwrap (double angle,
        double near)
{
  return angle - 360 * round ((angle - near) / 360);
}

/* What was solved becomes a number of the posture, so that the way to a posture
 * that holds on to something else has a beginning. */
static void
settle (LumbarMovement *self,
        guint           key)
{
  static const LumbarPoseValue solved[] = {
    LUMBAR_POSE_TRUNK, LUMBAR_POSE_THIGH, LUMBAR_POSE_FAR_THIGH, LUMBAR_POSE_SHANK,
    LUMBAR_POSE_FAR_SHANK, LUMBAR_POSE_UPPER_ARM, LUMBAR_POSE_FAR_UPPER_ARM,
    LUMBAR_POSE_FOREARM, LUMBAR_POSE_FAR_FOREARM
  };
  LumbarPose        asked = self->keys[key].pose;
  LumbarFigureFrame frame;

  lumbar_skeleton_solve (&asked, self->view, self->root, &frame);
  for (gsize i = 0; i < G_N_ELEMENTS (solved); i++)
    {
      double near = key > 0 ? self->keys[key - 1].pose.values[solved[i]] : asked.values[solved[i]];
      double angle = frame.pose.values[solved[i]];

      /* A direction that was written down is meant as it is written. */
      self->keys[key].pose.values[solved[i]] = G_APPROX_VALUE (angle, asked.values[solved[i]], 1e-9) ? angle : unwrap (angle, near);
    }
}

static void
read_keys (LumbarMovement   *self,
           LumbarJsonReader *reader)
{
  guint n_elements = lumbar_json_reader_enter_list (reader, "poses");

  self->keys = g_new0 (LumbarKey, MAX (n_elements, 1));
  if (n_elements == 0)
    lumbar_json_reader_fail (reader, NULL, "needs at least one posture");
  for (guint i = 0; i < n_elements; i++)
    {
      LumbarKey key;

      lumbar_json_reader_enter_element (reader, i);
      key = read_key (self, reader);
      if (key.move == 0 && (i > 0 || (self->loops && n_elements > 1)))
        lumbar_json_reader_fail (reader, "move", "needs the milliseconds of the way from the posture before");
      self->keys[self->n_keys++] = key;
      lumbar_json_reader_leave (reader);
    }
  lumbar_json_reader_leave (reader);
}

static void
time_keys (LumbarMovement *self)
{
  int now = 0;

  for (guint i = 0; i < self->n_keys; i++)
    {
      now += i > 0 ? self->keys[i].move : 0;
      self->keys[i].start = now;
      now += self->keys[i].hold;
      settle (self, i);
    }
  if (self->loops && self->n_keys > 1)
    now += self->keys[0].move;
  self->duration = now;
}

/* "feet", "hands", "knees", "elbows" and "toes" are both of them. */
static void
read_fixed (LumbarMovement   *self,
            LumbarJsonReader *reader)
{
  static const LumbarName pairs[] = {
    { LUMBAR_JOINT_ANKLE, "feet" },
    { LUMBAR_JOINT_HAND, "hands" },
    { LUMBAR_JOINT_KNEE, "knees" },
    { LUMBAR_JOINT_ELBOW, "elbows" },
    { LUMBAR_JOINT_TOE, "toes" },
    { 0, NULL },
  };
  guint n_elements = lumbar_json_reader_enter_list (reader, "fixed");

  for (guint i = 0; i < n_elements; i++)
    {
      const char *name = lumbar_json_reader_get_element (reader, i);
      int         joint = 0;

      if (lumbar_name_parse (pairs, name, &joint))
        {
          LumbarJoint both[] = { (LumbarJoint) joint, (LumbarJoint) joint + 1 };

          g_array_append_vals (self->fixed, both, 2);
        }
      else if (lumbar_name_parse (lumbar_joint_names, name, &joint))
        g_array_append_val (self->fixed, joint);
      else
        lumbar_json_reader_fail (reader, NULL, "names no joint: “%s”", name);
    }
  lumbar_json_reader_leave (reader);
}

static LumbarRules
read_rules (LumbarJsonReader *reader,
            const char       *member)
{
  LumbarRules rules = 0;
  guint       n_elements = lumbar_json_reader_enter_list (reader, member);

  for (guint i = 0; i < n_elements; i++)
    {
      const char *name = lumbar_json_reader_get_element (reader, i);
      int         rule = 0;

      if (lumbar_name_parse (lumbar_rule_names, name, &rule))
        rules |= (LumbarRules) rule;
      else
        lumbar_json_reader_fail (reader, NULL, "names no rule: “%s”", name);
    }
  lumbar_json_reader_leave (reader);

  return rules;
}

static void
read_props (LumbarMovement   *self,
            LumbarJsonReader *reader)
{
  guint n_elements = lumbar_json_reader_enter_list (reader, "props");

  for (guint i = 0; i < n_elements; i++)
    {
      LumbarProp prop = { 0 };

      lumbar_json_reader_enter_element (reader, i);
      prop.kind = (LumbarPropKind) lumbar_json_reader_get_name (reader, "kind", prop_names);
      if (lumbar_json_reader_has (reader, "at"))
        prop.place = read_place (reader, "at");
      prop.width = lumbar_json_reader_get_optional_integer (reader, "width", 1, MAX_PLACE, 0);
      prop.height = lumbar_json_reader_get_optional_integer (reader, "height", 1, MAX_PLACE, 0);
      lumbar_json_reader_leave (reader);
      g_array_append_val (self->props, prop);
    }
  lumbar_json_reader_leave (reader);
}

static const LumbarKey *
find_key (LumbarMovement   *self,
          LumbarJsonReader *reader,
          const char       *member)
{
  const char *id = lumbar_json_reader_get_string (reader, member);

  for (guint i = 0; i < self->n_keys; i++)
    {
      if (g_str_equal (self->keys[i].id, id))
        return &self->keys[i];
    }
  lumbar_json_reader_fail (reader, member, "there is no posture “%s”", id);

  return NULL;
}

/* An arrow is shown while its posture is held and on the way to the next one. */
static void
read_arrows (LumbarMovement   *self,
             LumbarJsonReader *reader)
{
  guint n_elements = lumbar_json_reader_enter_list (reader, "arrows");

  for (guint i = 0; i < n_elements; i++)
    {
      LumbarArrow      arrow = { .until = self->duration };
      const LumbarKey *key = NULL;

      lumbar_json_reader_enter_element (reader, i);
      arrow.kind = (LumbarArrowKind) lumbar_json_reader_get_name (reader, "kind", arrow_names);
      arrow.joint = (LumbarJoint) lumbar_json_reader_get_name (reader, "joint", lumbar_joint_names);
      arrow.direction = lumbar_json_reader_get_integer (reader, "direction", -MAX_DEGREES, MAX_DEGREES);
      if (lumbar_json_reader_has (reader, "during"))
        key = find_key (self, reader, "during");
      if (key != NULL)
        {
          arrow.from = key->start;
          arrow.until = key < &self->keys[self->n_keys - 1] ? key[1].start : self->duration;
        }
      lumbar_json_reader_leave (reader);
      g_array_append_val (self->arrows, arrow);
    }
  lumbar_json_reader_leave (reader);
}

LumbarMovement *
lumbar_movement_read (LumbarJsonReader *reader)
{
  LumbarMovement  *self = g_new0 (LumbarMovement, 1);
  const LumbarKey *still;

  self->fixed = g_array_new (FALSE, FALSE, sizeof (LumbarJoint));
  self->props = g_array_new (FALSE, FALSE, sizeof (LumbarProp));
  self->arrows = g_array_new (FALSE, FALSE, sizeof (LumbarArrow));
  self->id = g_strdup (lumbar_json_reader_get_string (reader, "id"));
  self->title = g_strdup (lumbar_json_reader_get_string (reader, "title"));
  self->shows = g_strdup (lumbar_json_reader_get_string (reader, "shows"));
  self->right = g_strdup (lumbar_json_reader_get_optional_string (reader, "right"));
  self->view = (LumbarPerspective) lumbar_json_reader_get_name (reader, "view", view_names);
  self->root = (LumbarJoint) lumbar_json_reader_get_name (reader, "root", root_names);
  self->loops = !lumbar_json_reader_get_optional_boolean (reader, "once", FALSE);
  self->above = lumbar_json_reader_get_optional_boolean (reader, "above", FALSE);
  self->even = lumbar_json_reader_get_optional_boolean (reader, "even", FALSE);
  self->travel = lumbar_json_reader_get_optional_integer (reader, "travel", 0, MAX_PLACE, 0);
  self->keeps = read_rules (reader, "keeps");
  self->breaks = read_rules (reader, "breaks");
  self->has_focus = lumbar_json_reader_has (reader, "focus");
  if (self->has_focus)
    self->focus = (LumbarJoint) lumbar_json_reader_get_name (reader, "focus", lumbar_joint_names);
  read_fixed (self, reader);
  read_keys (self, reader);
  time_keys (self);
  read_props (self, reader);
  read_arrows (self, reader);
  still = find_key (self, reader, "still");
  self->still = still != NULL ? still->start : 0;

  return self;
}
