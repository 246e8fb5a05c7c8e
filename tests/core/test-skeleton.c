/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bones keep their lengths and what is held stays held, whatever is asked. */

#include "config.h"

#include "lumbar-skeleton.h"

#include <math.h>

#define N_POSES 3000
#define NEAR 1e-6

static GRand *
make_rand (void)
{
  guint32 seed = (guint32) g_test_rand_int ();

  g_test_message ("seed %u", seed);

  return g_rand_new_with_seed (seed);
}

static void
set_random (LumbarPose     *pose,
            LumbarPoseValue value,
            GRand          *rand,
            double          least,
            double          most)
{
  pose->values[value] = g_rand_double_range (rand, least, most);
}

static LumbarPose
random_pose (GRand *rand)
{
  static const LumbarPoseValue directions[] = {
    LUMBAR_POSE_TRUNK, LUMBAR_POSE_THIGH, LUMBAR_POSE_FAR_THIGH, LUMBAR_POSE_SHANK, LUMBAR_POSE_FAR_SHANK,
    LUMBAR_POSE_FOOT, LUMBAR_POSE_FAR_FOOT, LUMBAR_POSE_UPPER_ARM, LUMBAR_POSE_FAR_UPPER_ARM,
    LUMBAR_POSE_FOREARM, LUMBAR_POSE_FAR_FOREARM, LUMBAR_POSE_WRIST, LUMBAR_POSE_FAR_WRIST
  };
  LumbarPose pose;

  lumbar_pose_init (&pose, LUMBAR_VIEW_SIDE);
  for (gsize i = 0; i < G_N_ELEMENTS (directions); i++)
    set_random (&pose, directions[i], rand, -360, 360);
  set_random (&pose, LUMBAR_POSE_LUMBAR, rand, -30, 55);
  set_random (&pose, LUMBAR_POSE_THORAX, rand, -25, 55);
  for (LumbarPoseValue value = LUMBAR_POSE_ANKLE_X; value <= LUMBAR_POSE_FAR_HAND_Y; value++)
    set_random (&pose, value, rand, -600, 900);
  pose.holds = (LumbarHolds) g_rand_int_range (rand, 0, LUMBAR_HOLD_BAR);

  return pose;
}

static void
assert_length (const LumbarFigureFrame *frame,
               guint                    from,
               guint                    to,
               double                   length)
{
  g_assert_cmpfloat_with_epsilon (lumbar_distance (frame->joints[from], frame->joints[to]), length, NEAR);
}

static void
assert_lengths (const LumbarFigureFrame *frame)
{
  assert_length (frame, LUMBAR_JOINT_HIPS, LUMBAR_JOINT_LOW_BACK, 75);
  assert_length (frame, LUMBAR_JOINT_LOW_BACK, LUMBAR_JOINT_MID_BACK, 90);
  assert_length (frame, LUMBAR_JOINT_MID_BACK, LUMBAR_JOINT_SHOULDERS, 126);
  assert_length (frame, LUMBAR_JOINT_SHOULDERS, LUMBAR_JOINT_HEAD, LUMBAR_NECK);
  for (guint far = 0; far <= 1; far++)
    {
      assert_length (frame, LUMBAR_JOINT_HIP + far, LUMBAR_JOINT_KNEE + far, LUMBAR_THIGH);
      assert_length (frame, LUMBAR_JOINT_KNEE + far, LUMBAR_JOINT_ANKLE + far, LUMBAR_SHANK);
      assert_length (frame, LUMBAR_JOINT_HEEL + far, LUMBAR_JOINT_TOE + far, LUMBAR_HEEL + LUMBAR_TOE - LUMBAR_FOOT_WIDTH);
      assert_length (frame, LUMBAR_JOINT_SHOULDER + far, LUMBAR_JOINT_ELBOW + far, LUMBAR_UPPER_ARM);
      assert_length (frame, LUMBAR_JOINT_ELBOW + far, LUMBAR_JOINT_WRIST + far, LUMBAR_FOREARM);
      assert_length (frame, LUMBAR_JOINT_WRIST + far, LUMBAR_JOINT_HAND + far, LUMBAR_HAND);
    }
}

/* Joints that a posture places. */
static const LumbarJoint roots[] = { LUMBAR_JOINT_ANKLE, LUMBAR_JOINT_HIPS, LUMBAR_JOINT_KNEE,
                                     LUMBAR_JOINT_TOE, LUMBAR_JOINT_ELBOW, LUMBAR_JOINT_SHOULDERS };

static void
test_lengths (void)
{
  g_autoptr (GRand) rand = make_rand ();

  for (guint i = 0; i < N_POSES; i++)
    {
      LumbarPose        pose = random_pose (rand);
      LumbarJoint       root = roots[i % G_N_ELEMENTS (roots)];
      LumbarFigureFrame frame;

      lumbar_skeleton_solve (&pose, LUMBAR_VIEW_SIDE, root, &frame);
      assert_lengths (&frame);
    }
}

/* The joint that a posture places is where it says, unless its leg or arm has to
 * be elsewhere. */
static void
test_roots (void)
{
  g_autoptr (GRand) rand = make_rand ();

  for (guint i = 0; i < N_POSES; i++)
    {
      LumbarPose        pose = random_pose (rand);
      LumbarJoint       root = roots[i % G_N_ELEMENTS (roots)];
      LumbarPoint       asked;
      LumbarFigureFrame frame;

      pose.holds = 0;
      set_random (&pose, LUMBAR_POSE_ROOT_X, rand, -500, 500);
      set_random (&pose, LUMBAR_POSE_ROOT_Y, rand, 0, 900);
      asked = (LumbarPoint) { pose.values[LUMBAR_POSE_ROOT_X], pose.values[LUMBAR_POSE_ROOT_Y] };
      lumbar_skeleton_solve (&pose, LUMBAR_VIEW_SIDE, root, &frame);
      g_assert_cmpfloat_with_epsilon (lumbar_distance (frame.joints[root], asked), 0, NEAR);
    }
}

static double
turned (double from,
        double to)
{
  return remainder (to - from, 360);
}

/* In reach a held ankle is where it is held, with a knee that bends to the
 * front; out of reach the figure says by how much. */
static void
test_held_ankle (void)
{
  g_autoptr (GRand) rand = make_rand ();
  guint n_reached = 0;

  for (guint i = 0; i < N_POSES; i++)
    {
      LumbarPose        pose = random_pose (rand);
      LumbarPoint       target = { pose.values[LUMBAR_POSE_FAR_ANKLE_X], pose.values[LUMBAR_POSE_FAR_ANKLE_Y] };
      LumbarFigureFrame frame;
      double            left;

      pose.holds = LUMBAR_HOLD_FAR_ANKLE;
      lumbar_skeleton_solve (&pose, LUMBAR_VIEW_SIDE, LUMBAR_JOINT_HIPS, &frame);
      left = lumbar_distance (frame.joints[LUMBAR_JOINT_FAR_ANKLE], target);
      g_assert_cmpfloat_with_epsilon (left, frame.excess, 1e-3);
      g_assert_cmpfloat (turned (frame.pose.values[LUMBAR_POSE_FAR_SHANK], frame.pose.values[LUMBAR_POSE_FAR_THIGH]), >=, -1e-3);
      n_reached += frame.excess < NEAR ? 1 : 0;
    }
  g_assert_cmpuint (n_reached, >, N_POSES / 10);
}

static void
test_held_hand (void)
{
  g_autoptr (GRand) rand = make_rand ();

  for (guint i = 0; i < N_POSES; i++)
    {
      LumbarPose        pose = random_pose (rand);
      LumbarPoint       target = { pose.values[LUMBAR_POSE_HAND_X], pose.values[LUMBAR_POSE_HAND_Y] };
      LumbarFigureFrame frame;

      pose.holds = LUMBAR_HOLD_HAND;
      set_random (&pose, LUMBAR_POSE_WRIST, rand, -60, 60);
      lumbar_skeleton_solve (&pose, LUMBAR_VIEW_SIDE, LUMBAR_JOINT_SHOULDERS, &frame);
      g_assert_cmpfloat_with_epsilon (lumbar_distance (frame.joints[LUMBAR_JOINT_HAND], target), frame.excess, 1e-3);
    }
}

static void
test_out_of_reach (void)
{
  LumbarPose        pose;
  LumbarFigureFrame frame;

  lumbar_pose_init (&pose, LUMBAR_VIEW_SIDE);
  pose.values[LUMBAR_POSE_ROOT_Y] = 600;
  pose.values[LUMBAR_POSE_ANKLE_Y] = 9;
  pose.holds = LUMBAR_HOLD_ANKLE;
  lumbar_skeleton_solve (&pose, LUMBAR_VIEW_SIDE, LUMBAR_JOINT_HIPS, &frame);

  g_assert_cmpfloat_with_epsilon (frame.excess, 600 - 9 - LUMBAR_THIGH - LUMBAR_SHANK, NEAR);
  g_assert_cmpfloat_with_epsilon (frame.joints[LUMBAR_JOINT_ANKLE].y, 600 - LUMBAR_THIGH - LUMBAR_SHANK, NEAR);
}

static void
test_pull (void)
{
  g_autoptr (GRand) rand = make_rand ();
  guint n_reached = 0;

  for (guint i = 0; i < N_POSES; i++)
    {
      LumbarPose        pose;
      LumbarFigureFrame frame;
      LumbarPoint       bar;

      lumbar_pose_init (&pose, LUMBAR_VIEW_SIDE);
      pose.holds = LUMBAR_HOLD_PULL | LUMBAR_HOLD_BAR;
      set_random (&pose, LUMBAR_POSE_BAR_X, rand, 30, 80);
      set_random (&pose, LUMBAR_POSE_BAR_Y, rand, 129, 440);
      set_random (&pose, LUMBAR_POSE_SHANK, rand, -112, -88);
      set_random (&pose, LUMBAR_POSE_ARM, rand, -105, -80);
      bar = (LumbarPoint) { pose.values[LUMBAR_POSE_BAR_X], pose.values[LUMBAR_POSE_BAR_Y] };
      lumbar_skeleton_solve (&pose, LUMBAR_VIEW_SIDE, LUMBAR_JOINT_ANKLE, &frame);
      if (frame.excess > NEAR)
        continue;

      n_reached++;
      assert_lengths (&frame);
      g_assert_cmpfloat_with_epsilon (frame.joints[LUMBAR_JOINT_ANKLE].x, 0, NEAR);
      g_assert_cmpfloat_with_epsilon (frame.joints[LUMBAR_JOINT_ANKLE].y, LUMBAR_ANKLE_HEIGHT, NEAR);
      g_assert_cmpfloat_with_epsilon (lumbar_distance (frame.joints[LUMBAR_JOINT_HAND], bar), 0, 0.01);
      g_assert_cmpfloat_with_epsilon (lumbar_distance (frame.joints[LUMBAR_JOINT_SHOULDER], bar),
                                      LUMBAR_UPPER_ARM + LUMBAR_FOREARM + LUMBAR_HAND, 0.01);
    }
  g_assert_cmpuint (n_reached, >, N_POSES / 4);
}

static LumbarPose
random_mirrored_pose (GRand *rand)
{
  LumbarPose pose;

  lumbar_pose_init (&pose, LUMBAR_VIEW_FRONT);
  pose.values[LUMBAR_POSE_ROOT_X] = 0;
  pose.holds = LUMBAR_HOLD_ANKLE | LUMBAR_HOLD_FAR_ANKLE | LUMBAR_HOLD_HAND | LUMBAR_HOLD_FAR_HAND;
  set_random (&pose, LUMBAR_POSE_ROOT_Y, rand, 250, 530);
  set_random (&pose, LUMBAR_POSE_SHOWN_TRUNK, rand, 500, 1000);
  for (LumbarPoseValue value = LUMBAR_POSE_SHOWN_THIGH; value <= LUMBAR_POSE_SHOWN_FOREARM; value += 2)
    {
      set_random (&pose, value, rand, 300, 1000);
      pose.values[value + 1] = pose.values[value];
    }
  for (LumbarPoseValue value = LUMBAR_POSE_ANKLE_X; value <= LUMBAR_POSE_FAR_HAND_Y; value += 2)
    {
      gboolean is_x = value == LUMBAR_POSE_ANKLE_X || value == LUMBAR_POSE_HAND_X;

      set_random (&pose, value, rand, 30, 300);
      pose.values[value + 1] = is_x ? -pose.values[value] : pose.values[value];
    }

  return pose;
}

static void
test_front_mirrored (void)
{
  g_autoptr (GRand) rand = make_rand ();

  for (guint i = 0; i < N_POSES; i++)
    {
      LumbarPose        pose = random_mirrored_pose (rand);
      LumbarFigureFrame frame;

      lumbar_skeleton_solve (&pose, LUMBAR_VIEW_FRONT, LUMBAR_JOINT_HIPS, &frame);
      for (guint joint = LUMBAR_JOINT_HIP; joint < LUMBAR_N_JOINTS; joint += 2)
        {
          g_assert_cmpfloat_with_epsilon (frame.joints[joint].x, -frame.joints[joint + 1].x, 1e-3);
          g_assert_cmpfloat_with_epsilon (frame.joints[joint].y, frame.joints[joint + 1].y, 1e-3);
        }
      for (guint joint = LUMBAR_JOINT_HIPS; joint <= LUMBAR_JOINT_HEAD; joint++)
        g_assert_cmpfloat_with_epsilon (frame.joints[joint].x, 0, 1e-3);
    }
}

/* Bending turns the shape of the back, not its ends. */
static void
test_spine (void)
{
  LumbarPose        pose;
  LumbarFigureFrame neutral;
  LumbarFigureFrame rounded;
  LumbarFigureFrame arched;

  lumbar_pose_init (&pose, LUMBAR_VIEW_SIDE);
  lumbar_skeleton_solve (&pose, LUMBAR_VIEW_SIDE, LUMBAR_JOINT_ANKLE, &neutral);
  pose.values[LUMBAR_POSE_LUMBAR] = 35;
  lumbar_skeleton_solve (&pose, LUMBAR_VIEW_SIDE, LUMBAR_JOINT_ANKLE, &rounded);
  pose.values[LUMBAR_POSE_LUMBAR] = -20;
  lumbar_skeleton_solve (&pose, LUMBAR_VIEW_SIDE, LUMBAR_JOINT_ANKLE, &arched);

  /* The figure looks to the right, so backward is to the left. */
  g_assert_cmpfloat (rounded.joints[LUMBAR_JOINT_MID_BACK].x, <, neutral.joints[LUMBAR_JOINT_MID_BACK].x - 10);
  g_assert_cmpfloat (arched.joints[LUMBAR_JOINT_MID_BACK].x, >, neutral.joints[LUMBAR_JOINT_MID_BACK].x + 5);
  g_assert_cmpfloat_with_epsilon (rounded.joints[LUMBAR_JOINT_SHOULDERS].x, neutral.joints[LUMBAR_JOINT_SHOULDERS].x, NEAR);
  g_assert_cmpfloat (rounded.joints[LUMBAR_JOINT_SHOULDERS].y, <, neutral.joints[LUMBAR_JOINT_SHOULDERS].y);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/skeleton/lengths", test_lengths);
  g_test_add_func ("/skeleton/roots", test_roots);
  g_test_add_func ("/skeleton/held-ankle", test_held_ankle);
  g_test_add_func ("/skeleton/held-hand", test_held_hand);
  g_test_add_func ("/skeleton/out-of-reach", test_out_of_reach);
  g_test_add_func ("/skeleton/pull", test_pull);
  g_test_add_func ("/skeleton/front-mirrored", test_front_mirrored);
  g_test_add_func ("/skeleton/spine", test_spine);

  return g_test_run ();
}
