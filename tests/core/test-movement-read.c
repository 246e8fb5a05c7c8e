/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a file of poses/ says, and that a wrong one is refused with its name, the
 * place and the reason. */

#include "config.h"

#include "lumbar-movement.h"
#include "movement-text.h"

static const struct
{
  const char *name;
  const char *members;
  const char *poses;
  const char *told;
} refused[] = {
  { "like nobody", "",
    "{ \"id\": \"a\", \"move\": 1 }, { \"id\": \"b\", \"like\": \"c\", \"move\": 1 }",
    "poses[1].like: there is no posture “c” before this one" },
  { "like a later one", "",
    "{ \"id\": \"a\", \"move\": 1 }, { \"id\": \"b\", \"like\": \"c\", \"move\": 1 }, { \"id\": \"c\", \"move\": 1 }",
    "poses[1].like: there is no posture “c” before this one" },
  { "still nobody", "\"still\": \"low\",",
    "{ \"id\": \"a\" }",
    "still: there is no posture “low”" },
  { "arrow during nobody", "\"arrows\": [{ \"kind\": \"move\", \"joint\": \"hips\", \"direction\": 0, \"during\": \"low\" }],",
    "{ \"id\": \"a\" }",
    "arrows[0].during: there is no posture “low”" },
  { "arrow at no joint", "\"arrows\": [{ \"kind\": \"move\", \"joint\": \"ear\", \"direction\": 0 }],",
    "{ \"id\": \"a\" }",
    "arrows[0].joint" },
  { "a place of three", "",
    "{ \"id\": \"a\", \"at\": [0, 40, 1] }",
    "poses[0].at: must be two numbers, x and y" },
  { "a place of one", "",
    "{ \"id\": \"a\", \"farHand\": [0] }",
    "poses[0].farHand: must be two numbers, x and y" },
  { "a place far away", "",
    "{ \"id\": \"a\", \"at\": [0, 4000] }",
    "poses[0].at[1]" },
  { "no move", "",
    "{ \"id\": \"a\", \"move\": 1 }, { \"id\": \"b\" }",
    "poses[1].move: needs the milliseconds of the way from the posture before" },
  { "no move back", "",
    "{ \"id\": \"a\" }, { \"id\": \"b\", \"move\": 1 }",
    "poses[0].move: needs the milliseconds of the way from the posture before" },
  { "a negative move", "",
    "{ \"id\": \"a\", \"move\": 1 }, { \"id\": \"b\", \"move\": -5 }",
    "poses[1].move" },
  { "the same twice", "",
    "{ \"id\": \"a\", \"move\": 1 }, { \"id\": \"a\", \"move\": 1 }",
    "poses[1].id: the posture “a” is there twice" },
  { "a posture without an id", "",
    "{ \"id\": \"a\", \"move\": 1 }, { \"move\": 1 }",
    "poses[1].id: is missing" },
  { "no postures", "", "", "poses: needs at least one posture" },
  { "too many degrees", "", "{ \"id\": \"a\", \"trunk\": 400 }", "poses[0].trunk" },
  { "degrees as a word", "", "{ \"id\": \"a\", \"trunk\": \"up\" }", "poses[0].trunk" },
  { "no limb", "", "{ \"id\": \"a\", \"free\": [\"tail\"] }", "poses[0].free: names no limb" },
  { "no joint is fixed", "\"fixed\": [\"feet\", \"wings\"],", "{ \"id\": \"a\" }", "fixed: names no joint: “wings”" },
  { "no rule is kept", "\"keeps\": [\"straight-hair\"],", "{ \"id\": \"a\" }", "keeps: names no rule: “straight-hair”" },
  { "no rule is broken", "\"breaks\": [\"straight-hair\"],", "{ \"id\": \"a\" }", "breaks: names no rule: “straight-hair”" },
  { "from nowhere", "\"view\": \"above\",", "{ \"id\": \"a\" }", "view" },
  { "hangs from the nose", "\"root\": \"nose\",", "{ \"id\": \"a\" }", "root" },
  { "no such prop", "\"props\": [{ \"kind\": \"sofa\" }],", "{ \"id\": \"a\" }", "props[0].kind" },
};

static void
test_refused (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  LumbarMovement  *movement = movement_text_try (refused[i].members, refused[i].poses, &error);
  g_autofree char *told = g_strconcat ("poses/small.json: ", refused[i].told, NULL);

  g_assert_null (movement);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, told));
}

static const LumbarPose *
pose_of (const LumbarMovement *movement,
         guint                 key)
{
  g_assert_cmpuint (key, <, movement->n_keys);

  return &movement->keys[key].pose;
}

static void
assert_value (const LumbarPose *pose,
              LumbarPoseValue   value,
              double            expected)
{
  g_assert_cmpfloat_with_epsilon (pose->values[value], expected, 1e-9);
}

/* The first posture stands; another one is the first but for what it says. */
static void
test_starts (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("",
                                                            "{ \"id\": \"a\", \"trunk\": 80, \"move\": 1 },"
                                                            "{ \"id\": \"b\", \"neck\": 10, \"lumbar\": 5, \"move\": 1 },"
                                                            "{ \"id\": \"c\", \"thorax\": 7, \"move\": 1 },"
                                                            "{ \"id\": \"d\", \"like\": \"b\", \"lumbar\": 9, \"move\": 1 }");

  assert_value (pose_of (movement, 0), LUMBAR_POSE_THIGH, -90);
  assert_value (pose_of (movement, 0), LUMBAR_POSE_ROOT_Y, 40);
  assert_value (pose_of (movement, 1), LUMBAR_POSE_TRUNK, 80);
  assert_value (pose_of (movement, 2), LUMBAR_POSE_TRUNK, 80);
  assert_value (pose_of (movement, 2), LUMBAR_POSE_NECK, 0);
  assert_value (pose_of (movement, 3), LUMBAR_POSE_NECK, 10);
  assert_value (pose_of (movement, 3), LUMBAR_POSE_LUMBAR, 9);
}

static void
test_sides (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("",
                                                            "{ \"id\": \"a\", \"thigh\": -60, \"farThigh\": -80, \"nearForearm\": -40, \"hand\": [100, 300], \"farHand\": [120, 310] }");
  const LumbarPose *pose = pose_of (movement, 0);

  assert_value (pose, LUMBAR_POSE_THIGH, -60);
  assert_value (pose, LUMBAR_POSE_FAR_THIGH, -80);
  assert_value (pose, LUMBAR_POSE_HAND_X, 100);
  assert_value (pose, LUMBAR_POSE_FAR_HAND_X, 120);
  assert_value (pose, LUMBAR_POSE_HAND_Y, 300);
  assert_value (pose, LUMBAR_POSE_FAR_HAND_Y, 310);
  g_assert_cmpint (pose->holds, ==, LUMBAR_HOLD_HAND | LUMBAR_HOLD_FAR_HAND);
}

/* Seen from the front, a plain name says it of both sides. */
static void
test_front (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("\"view\": \"front\",",
                                                            "{ \"id\": \"a\", \"upperArm\": -70, \"wrist\": 10, \"turn\": 20, \"ankle\": [110, 40] }");
  const LumbarPose *pose = pose_of (movement, 0);

  assert_value (pose, LUMBAR_POSE_UPPER_ARM, -70);
  assert_value (pose, LUMBAR_POSE_FAR_UPPER_ARM, 180 + 70);
  assert_value (pose, LUMBAR_POSE_FAR_WRIST, -10);
  assert_value (pose, LUMBAR_POSE_FAR_TURN, 20);
  assert_value (pose, LUMBAR_POSE_FAR_ANKLE_X, -110);
  assert_value (pose, LUMBAR_POSE_FAR_ANKLE_Y, 40);
}

static void
test_grips (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("",
                                                            "{ \"id\": \"a\", \"pull\": true, \"bar\": [52, 129], \"shank\": -104, \"arm\": -97, \"move\": 1 },"
                                                            "{ \"id\": \"b\", \"pull\": false, \"move\": 1 },"
                                                            "{ \"id\": \"c\", \"pull\": false, \"grip\": false, \"move\": 1 }");

  g_assert_cmpint (pose_of (movement, 0)->holds, ==, LUMBAR_HOLD_PULL | LUMBAR_HOLD_BAR);
  g_assert_cmpint (pose_of (movement, 1)->holds, ==, LUMBAR_HOLD_BAR);
  g_assert_cmpint (pose_of (movement, 2)->holds, ==, 0);
}

static void
test_whole_file (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("\"right\": \"tall\", \"focus\": \"low-back\", \"fixed\": [\"feet\", \"head\"],"
                                                            "\"keeps\": [\"flat-feet\"], \"breaks\": [\"neutral-spine\", \"hinge\"],"
                                                            "\"props\": [{ \"kind\": \"wall\", \"at\": [-80, 0], \"width\": 20, \"height\": 900 }],",
                                                            "{ \"id\": \"a\" }");
  const LumbarProp *wall = &g_array_index (movement->props, LumbarProp, 0);

  g_assert_cmpstr (movement->id, ==, "small");
  g_assert_cmpstr (movement->title, ==, "Small");
  g_assert_cmpstr (movement->shows, ==, "A small one.");
  g_assert_cmpstr (movement->right, ==, "tall");
  g_assert_true (movement->has_focus);
  g_assert_cmpint (movement->focus, ==, LUMBAR_JOINT_LOW_BACK);
  g_assert_cmpuint (movement->fixed->len, ==, 3);
  g_assert_cmpint (movement->keeps, ==, LUMBAR_RULE_FLAT_FEET);
  g_assert_cmpint (movement->breaks, ==, LUMBAR_RULE_NEUTRAL_SPINE | LUMBAR_RULE_HINGE);
  g_assert_cmpint (wall->kind, ==, LUMBAR_PROP_WALL);
  g_assert_cmpfloat_with_epsilon (wall->place.x, -80, 1e-9);
  g_assert_cmpfloat_with_epsilon (wall->height, 900, 1e-9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/movement/read/refused/", refused[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_refused);
    }
  g_test_add_func ("/movement/read/starts", test_starts);
  g_test_add_func ("/movement/read/sides", test_sides);
  g_test_add_func ("/movement/read/front", test_front);
  g_test_add_func ("/movement/read/grips", test_grips);
  g_test_add_func ("/movement/read/whole-file", test_whole_file);

  return g_test_run ();
}
