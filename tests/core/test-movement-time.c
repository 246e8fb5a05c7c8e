/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When a posture is reached, and that the way to it never leaves the numbers
 * between the two. */

#include "config.h"

#include "lumbar-movement.h"
#include "movement-text.h"

#include <math.h>

#define SMALL 1e-6

static double
trunk_at (const LumbarMovement *movement,
          double                time)
{
  LumbarFigureFrame frame;

  lumbar_movement_sample (movement, time, &frame);

  return frame.pose.values[LUMBAR_POSE_TRUNK];
}

#define TWO "{ \"id\": \"a\", \"trunk\": 90, \"move\": 700, \"hold\": 500 }, { \"id\": \"b\", \"trunk\": 30, \"move\": 1000, \"hold\": 300 }"

static void
test_holds (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("", TWO);

  g_assert_cmpint (movement->duration, ==, 2500);
  for (int time = 0; time <= 500; time += 50)
    g_assert_cmpfloat_with_epsilon (trunk_at (movement, time), 90, SMALL);
  for (int time = 1500; time <= 1800; time += 50)
    g_assert_cmpfloat_with_epsilon (trunk_at (movement, time), 30, SMALL);
  g_assert_cmpfloat (trunk_at (movement, 1000), <, 89);
  g_assert_cmpfloat (trunk_at (movement, 1000), >, 31);
}

static void
test_loops (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("", TWO);

  g_assert_true (movement->loops);
  for (int time = 0; time < 2500; time += 90)
    {
      g_assert_cmpfloat_with_epsilon (trunk_at (movement, time), trunk_at (movement, time + 2500), SMALL);
      g_assert_cmpfloat_with_epsilon (trunk_at (movement, time), trunk_at (movement, time + 4 * 2500), SMALL);
    }
  /* The end leads back to the beginning. */
  g_assert_cmpfloat_with_epsilon (trunk_at (movement, 2499), 90, 0.1);
}

static void
test_once (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("\"once\": true,",
                                                            "{ \"id\": \"a\", \"trunk\": 90, \"hold\": 500 }, { \"id\": \"b\", \"trunk\": 30, \"move\": 1000, \"hold\": 300 }");

  g_assert_false (movement->loops);
  g_assert_cmpint (movement->duration, ==, 1800);
  g_assert_cmpfloat_with_epsilon (trunk_at (movement, 1800), 30, SMALL);
  g_assert_cmpfloat_with_epsilon (trunk_at (movement, 90000), 30, SMALL);
  g_assert_cmpfloat_with_epsilon (trunk_at (movement, -5), 90, SMALL);
}

static void
test_even (void)
{
  g_autoptr (LumbarMovement) even = movement_text_read ("\"even\": true,", TWO);
  g_autoptr (LumbarMovement) eased = movement_text_read ("", TWO);

  g_assert_cmpfloat_with_epsilon (trunk_at (even, 500 + 250), 75, SMALL);
  g_assert_cmpfloat_with_epsilon (trunk_at (even, 500 + 500), 60, SMALL);
  g_assert_cmpfloat_with_epsilon (trunk_at (even, 500 + 750), 45, SMALL);
  /* Easing begins and ends slowly. */
  g_assert_cmpfloat (trunk_at (eased, 500 + 250), >, 77);
  g_assert_cmpfloat_with_epsilon (trunk_at (eased, 500 + 500), 60, SMALL);
  g_assert_cmpfloat (trunk_at (eased, 500 + 750), <, 43);
}

/* A posture without a hold on a way that goes on is passed at speed. */
static void
test_flows_through (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("",
                                                            "{ \"id\": \"a\", \"trunk\": 90, \"move\": 900, \"hold\": 100 },"
                                                            "{ \"id\": \"b\", \"trunk\": 60, \"move\": 500 },"
                                                            "{ \"id\": \"c\", \"trunk\": 30, \"move\": 500, \"hold\": 100 }");
  double passing = fabs (trunk_at (movement, 610) - trunk_at (movement, 590));
  double leaving = fabs (trunk_at (movement, 120) - trunk_at (movement, 100));

  g_assert_cmpfloat_with_epsilon (trunk_at (movement, 600), 60, SMALL);
  g_assert_cmpfloat (passing, >, 0.9);
  g_assert_cmpfloat (leaving, <, passing / 4);
}

static char *
random_poses (GRand *rand,
              int   *trunks,
              guint  n_poses)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_poses; i++)
    {
      trunks[i] = g_rand_int_range (rand, -180, 181);
      g_string_append_printf (text, "%s{ \"id\": \"%c\", \"trunk\": %d, \"move\": %d, \"hold\": %d }", i > 0 ? "," : "", 'a' + (int) i,
                              trunks[i], g_rand_int_range (rand, 1, 3000), g_rand_boolean (rand) ? 0 : 200);
    }

  return g_string_free (text, FALSE);
}

static void
assert_between (const LumbarMovement *movement,
                guint                 from,
                guint                 to,
                int                   start,
                int                   length)
{
  double a = movement->keys[from].pose.values[LUMBAR_POSE_TRUNK];
  double b = movement->keys[to].pose.values[LUMBAR_POSE_TRUNK];
  double before = a;

  for (int i = 1; i <= 40; i++)
    {
      double now = trunk_at (movement, start + length * i / 40.0);

      /* The end of a round is its beginning. */
      if (to == 0 && i == 40)
        continue;
      g_assert_cmpfloat (now, >=, MIN (a, b) - SMALL);
      g_assert_cmpfloat (now, <=, MAX (a, b) + SMALL);
      g_assert_cmpfloat ((now - before) * (b - a), >=, -SMALL * 360);
      before = now;
    }
}

/* Between two postures a number only ever goes towards the second. */
static void
test_monotone (void)
{
  guint32 seed = (guint32) g_test_rand_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);
  for (guint round = 0; round < 200; round++)
    {
      int              trunks[6];
      g_autofree char *poses = random_poses (rand, trunks, G_N_ELEMENTS (trunks));
      g_autoptr (LumbarMovement) movement = movement_text_read (round % 2 == 0 ? "" : "\"once\": true,", poses);

      for (guint i = 0; i + 1 < movement->n_keys; i++)
        {
          const LumbarKey *key = &movement->keys[i];

          g_assert_cmpfloat_with_epsilon (trunk_at (movement, key->start), trunks[i], SMALL);
          assert_between (movement, i, i + 1, key->start + key->hold, key[1].move);
        }
      if (movement->loops)
        {
          const LumbarKey *last = &movement->keys[movement->n_keys - 1];

          assert_between (movement, movement->n_keys - 1, 0, last->start + last->hold, movement->keys[0].move);
        }
    }
}

/* What both postures hold on to is kept on the way, the rest is let go. */
static void
test_holding_on (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("\"root\": \"hips\",",
                                                            "{ \"id\": \"a\", \"at\": [0, 500], \"ankle\": [0, 40], \"move\": 500, \"hold\": 200 },"
                                                            "{ \"id\": \"b\", \"at\": [0, 400], \"free\": [\"farAnkle\"], \"farThigh\": 0, \"move\": 500, \"hold\": 200 }");
  LumbarFigureFrame frame;

  lumbar_movement_sample (movement, 450, &frame);
  g_assert_cmpint (frame.pose.holds, ==, LUMBAR_HOLD_ANKLE);
  g_assert_cmpfloat_with_epsilon (frame.joints[LUMBAR_JOINT_ANKLE].x, 0, SMALL);
  g_assert_cmpfloat_with_epsilon (frame.joints[LUMBAR_JOINT_ANKLE].y, LUMBAR_ANKLE_HEIGHT, SMALL);
  g_assert_cmpfloat (frame.joints[LUMBAR_JOINT_FAR_ANKLE].x, >, 30);
  /* Letting go begins where it was held. */
  lumbar_movement_sample (movement, 201, &frame);
  g_assert_cmpfloat_with_epsilon (frame.joints[LUMBAR_JOINT_FAR_ANKLE].x, 0, 1);
}

static void
test_travel (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("\"travel\": 600,", TWO);
  LumbarFigureFrame frame;

  for (int time = 0; time <= 10000; time += 625)
    {
      lumbar_movement_sample (movement, time, &frame);
      g_assert_cmpfloat_with_epsilon (frame.travel, 600.0 * time / 2500, SMALL);
    }
}

static void
test_still_and_arrows (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("\"still\": \"b\","
                                                            "\"arrows\": [ { \"kind\": \"move\", \"joint\": \"hips\", \"direction\": 180, \"during\": \"a\" },"
                                                            "{ \"kind\": \"breath\", \"joint\": \"head\", \"direction\": 0, \"during\": \"b\" },"
                                                            "{ \"kind\": \"pressure\", \"joint\": \"near-toe\", \"direction\": -90 } ],",
                                                            TWO);
  const LumbarArrow *arrows = (const LumbarArrow *) movement->arrows->data;

  g_assert_cmpint (movement->still, ==, 1500);
  g_assert_cmpuint (movement->arrows->len, ==, 3);
  g_assert_cmpint (arrows[0].from, ==, 0);
  g_assert_cmpint (arrows[0].until, ==, 1500);
  g_assert_cmpint (arrows[1].from, ==, 1500);
  g_assert_cmpint (arrows[1].until, ==, 2500);
  g_assert_cmpint (arrows[2].from, ==, 0);
  g_assert_cmpint (arrows[2].until, ==, 2500);
}

/* One posture is a picture. */
static void
test_one_posture (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("", "{ \"id\": \"a\", \"trunk\": 70 }");

  g_assert_cmpint (movement->duration, ==, 0);
  g_assert_cmpfloat_with_epsilon (trunk_at (movement, 0), 70, SMALL);
  g_assert_cmpfloat_with_epsilon (trunk_at (movement, 12345), 70, SMALL);
}

static void
test_stage (void)
{
  g_autoptr (GHashTable) movements = movement_text_read_shipped ();
  GHashTableIter iter;
  gpointer       value;

  g_hash_table_iter_init (&iter, movements);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const LumbarMovement *movement = value;
      LumbarStage           stage = lumbar_movement_get_stage (movement);

      for (int i = 0; i <= 100; i++)
        {
          LumbarFigureFrame frame;

          lumbar_movement_sample (movement, movement->duration * i / 100.0, &frame);
          for (guint joint = 0; joint < LUMBAR_N_JOINTS; joint++)
            {
              LumbarPoint point = frame.joints[joint];

              if (point.x < stage.left || point.x > stage.right || point.y < stage.bottom || point.y > stage.top)
                {
                  g_test_fail_printf ("%s: joint %u leaves the stage", movement->id, joint);
                  return;
                }
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/movement/time/holds", test_holds);
  g_test_add_func ("/movement/time/loops", test_loops);
  g_test_add_func ("/movement/time/once", test_once);
  g_test_add_func ("/movement/time/even", test_even);
  g_test_add_func ("/movement/time/flows-through", test_flows_through);
  g_test_add_func ("/movement/time/monotone", test_monotone);
  g_test_add_func ("/movement/time/holding-on", test_holding_on);
  g_test_add_func ("/movement/time/travel", test_travel);
  g_test_add_func ("/movement/time/still-and-arrows", test_still_and_arrows);
  g_test_add_func ("/movement/time/one-posture", test_one_posture);
  g_test_add_func ("/movement/time/stage", test_stage);

  return g_test_run ();
}
