/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every movement that ships can be made by a body and shows what it is there
 * for; and what tells so does notice when one cannot. */

#include "config.h"

#include "lumbar-movement-check.h"
#include "lumbar-movement-rules.h"
#include "movement-text.h"

#define LEAST_SHIPPED 40

static gboolean
has_fault (GStrv       faults,
           const char *part)
{
  for (guint i = 0; faults[i] != NULL; i++)
    {
      if (strstr (faults[i], part) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
test_shipped (void)
{
  g_autoptr (GHashTable) movements = movement_text_read_shipped ();
  GHashTableIter iter;
  gpointer       movement;

  g_assert_cmpuint (g_hash_table_size (movements), >=, LEAST_SHIPPED);
  g_hash_table_iter_init (&iter, movements);
  while (g_hash_table_iter_next (&iter, NULL, &movement))
    {
      const LumbarMovement *self = movement;
      g_auto (GStrv) faults = lumbar_movement_check (self);

      for (guint i = 0; faults[i] != NULL; i++)
        g_test_fail_printf ("%s: %s", self->id, faults[i]);
    }
}

/* A figure that nobody sees move, or that is hurried, teaches nothing. */
static void
test_shipped_pace (void)
{
  g_autoptr (GHashTable) movements = movement_text_read_shipped ();
  GHashTableIter iter;
  gpointer       movement;

  g_hash_table_iter_init (&iter, movements);
  while (g_hash_table_iter_next (&iter, NULL, &movement))
    {
      const LumbarMovement *self = movement;

      if (self->duration < 1000 || self->duration > 15000)
        g_test_fail_printf ("%s: a round takes %d ms", self->id, self->duration);
    }
}

static void
test_pairs (void)
{
  g_autoptr (GHashTable) movements = movement_text_read_shipped ();
  GHashTableIter iter;
  gpointer       movement;

  g_hash_table_iter_init (&iter, movements);
  while (g_hash_table_iter_next (&iter, NULL, &movement))
    {
      const LumbarMovement *wrong = movement;
      const LumbarMovement *right = wrong->right != NULL ? g_hash_table_lookup (movements, wrong->right) : NULL;
      gboolean              told_apart = FALSE;

      if (wrong->right == NULL && wrong->breaks == 0)
        continue;
      if (right == NULL)
        {
          g_test_fail_printf ("%s: there is no right movement “%s”", wrong->id, wrong->right);
          continue;
        }
      for (const LumbarName *rule = lumbar_rule_names; rule->name != NULL; rule++)
        {
          if (!(wrong->breaks & (LumbarRules) rule->value))
            continue;
          g_assert_false (lumbar_movement_keeps (wrong, (LumbarRules) rule->value));
          told_apart = told_apart || lumbar_movement_keeps (right, (LumbarRules) rule->value);
        }
      if (!told_apart)
        g_test_fail_printf ("%s: “%s” keeps none of the rules that it breaks", wrong->id, right->id);
      if (wrong->view != right->view)
        g_test_fail_printf ("%s: is not seen from where “%s” is", wrong->id, right->id);
    }
}

/* What is said of a movement that no body makes. */
static const struct
{
  const char *name;
  const char *members;
  const char *poses;
  const char *fault;
} bad[] = {
  { "a planted foot slides",
    "\"fixed\": [\"feet\"],",
    "{ \"id\": \"a\", \"move\": 500 }, { \"id\": \"b\", \"at\": [30, 40], \"move\": 500 }",
    "near-ankle slides by" },
  { "a foot on the floor slides in a step",
    "\"root\": \"hips\",",
    "{ \"id\": \"a\", \"at\": [0, 500], \"ankle\": [0, 40], \"move\": 500 },"
    "{ \"id\": \"b\", \"nearAnkle\": [150, 40], \"move\": 200 }",
    "near-ankle slides by" },
  { "a hand leaves the bar",
    "",
    "{ \"id\": \"a\", \"bar\": [30, 200], \"grip\": true }",
    "the hands leave the bar by" },
  { "the body sinks into the floor",
    "\"root\": \"hips\",",
    "{ \"id\": \"a\", \"at\": [0, 400] }",
    "below the floor" },
  { "a hand goes through the floor on its way",
    "\"root\": \"hips\",",
    "{ \"id\": \"a\", \"at\": [0, 95], \"thigh\": 0, \"shank\": 0, \"foot\": 90, \"upperArm\": -60, \"forearm\": -60, \"move\": 900 },"
    "{ \"id\": \"b\", \"upperArm\": -120, \"forearm\": -120, \"move\": 900 }",
    "near-hand is" },
  { "a straight back folds as far as a round one",
    "\"root\": \"hips\",",
    "{ \"id\": \"a\", \"at\": [0, 600], \"trunk\": -8, \"thigh\": -30 }",
    "the hip bends by 158°" },
  { "a knee folds too far",
    "\"root\": \"hips\",",
    "{ \"id\": \"a\", \"at\": [0, 600], \"thigh\": -90, \"shank\": -260, \"foot\": -190 }",
    "the knee bends by 170°, allowed are" },
  { "a knee bends forward",
    "\"root\": \"hips\",",
    "{ \"id\": \"a\", \"at\": [0, 600], \"shank\": -70 }",
    "the knee bends by -20°" },
  { "an elbow bends backward",
    "",
    "{ \"id\": \"a\", \"upperArm\": -60, \"forearm\": -110 }",
    "the elbow bends by -50°" },
  { "a neck bends too far",
    "",
    "{ \"id\": \"a\", \"neck\": 90 }",
    "the neck bends by 90°" },
  { "a foot is out of reach",
    "\"root\": \"hips\",",
    "{ \"id\": \"a\", \"at\": [0, 530], \"farAnkle\": [400, 40] }",
    "something is out of reach by" },
  { "a rule that is claimed is not kept",
    "\"keeps\": [\"neutral-spine\"],",
    "{ \"id\": \"a\", \"move\": 500 }, { \"id\": \"b\", \"lumbar\": 20, \"move\": 500 }",
    "does not keep “neutral-spine”" },
  { "a fault breaks nothing",
    "\"breaks\": [\"neutral-spine\"],",
    "{ \"id\": \"a\", \"move\": 500 }, { \"id\": \"b\", \"neck\": 20, \"move\": 500 }",
    "does not break “neutral-spine”, which it is there to show" },
};

static void
test_bad (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (LumbarMovement) movement = movement_text_read (bad[i].members, bad[i].poses);
  g_auto (GStrv) faults = lumbar_movement_check (movement);
  g_autofree char *told = g_strjoinv ("; ", faults);

  g_test_message ("%s", told);
  g_assert_true (has_fault (faults, bad[i].fault));
}

/* What looks alike and is possible after all. */
static const struct
{
  const char *name;
  const char *members;
  const char *poses;
} good[] = {
  { "a round back takes its part in folding",
    "\"root\": \"hips\",",
    "{ \"id\": \"a\", \"at\": [0, 600], \"trunk\": -8, \"lumbar\": 30, \"thorax\": 20, \"thigh\": -30, \"shank\": -30, \"foot\": 60 }" },
  { "seen from above there is no floor to sink into",
    "\"root\": \"hips\", \"above\": true,",
    "{ \"id\": \"a\", \"at\": [0, 0] }" },
};

static void
test_good (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (LumbarMovement) movement = movement_text_read (good[i].members, good[i].poses);
  g_auto (GStrv) faults = lumbar_movement_check (movement);
  g_autofree char *told = g_strjoinv ("; ", faults);

  g_assert_cmpstr (told, ==, "");
}

/* The bar on its way, in postures of a figure that stands. */
#define BAR(height, values) values "\"grip\": true, \"bar\": [0, " height "], \"move\": 500"
#define THEN(id) " }, { \"id\": \"" id "\", "
#define LIFT(values) BAR ("460", values) THEN ("high") BAR ("480", values)
#define LOWER(values) BAR ("480", values) THEN ("low") BAR ("460", values)
#define LIFT_TWICE(first, second) LIFT (first) THEN ("low-again") BAR ("460", second) THEN ("high-again") BAR ("480", second)

/* Each rule with one that keeps it and one that does not. */
static const struct
{
  const char *rule;
  const char *members;
  const char *kept;
  const char *broken;
} rules[] = {
  { "neutral-spine", "", "\"lumbar\": 3", "\"lumbar\": 8" },
  { "neutral-neck", "", "\"neck\": -6", "\"neck\": 12" },
  { "bar-over-mid-foot", "", "\"bar\": [52, 480], \"grip\": true", "\"bar\": [92, 480], \"grip\": true" },
  { "bar-on-legs", "", "\"bar\": [55, 480], \"grip\": true", "\"bar\": [120, 480], \"grip\": true" },
  { "tall-lockout", "", "\"bar\": [55, 460], \"grip\": true", "\"bar\": [55, 460], \"grip\": true, \"trunk\": 98" },
  { "flat-feet", "", "\"foot\": 0", "\"foot\": -10" },
  { "straight-body", "", "\"trunk\": 90", "\"thigh\": -60, \"shank\": -100" },
  { "hinge", "", "\"shank\": -92, \"thigh\": -60, \"trunk\": 30", "\"shank\": -120, \"thigh\": -30, \"trunk\": 55" },
  { "toes-forward", "\"view\": \"front\", ", "\"turn\": 12", "\"nearTurn\": 40" },
  { "level-bar", "\"view\": \"front\", ", "\"bar\": [0, 460], \"grip\": true", "\"bar\": [0, 460], \"grip\": true, \"tilt\": 6" },
  { "knees-over-feet", "\"view\": \"front\", ", "\"thigh\": -80, \"shank\": -100", "\"thigh\": -100, \"shank\": -80" },
  { "even-grip", "\"view\": \"front\", ", LIFT (""), LIFT ("\"gripShift\": 30, ") },
  { "ramped", "\"view\": \"front\", ", LIFT_TWICE ("\"plates\": 1, ", "\"plates\": 2, "), LIFT_TWICE ("\"plates\": 2, ", "\"plates\": 2, ") },
  { "planned-load", "\"view\": \"front\", ", LIFT ("\"mark\": 2, \"plates\": 2, "), LIFT ("\"mark\": 2, \"plates\": 3, ") },
  { "reserve", "\"view\": \"front\", ", LIFT ("\"mark\": 3, \"plates\": 2, "), LIFT ("\"mark\": 3, \"plates\": 3, ") },
  { "pain-free", "", "\"belly\": 500", "\"ache\": 500" },
  { "stops-at-pain", "\"once\": true, ", LOWER ("\"ache\": 500, "), LIFT ("\"ache\": 500, ") },
};

static gboolean
keeps_rule (const char *members,
            const char *values,
            const char *rule)
{
  g_autofree char *pose = g_strdup_printf ("{ \"id\": \"a\", %s }", values);
  g_autoptr (LumbarMovement) movement = movement_text_read (members, pose);
  int value = 0;

  g_assert_true (lumbar_name_parse (lumbar_rule_names, rule, &value));

  return lumbar_movement_keeps (movement, (LumbarRules) value);
}

static void
test_rules (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (!keeps_rule (rules[i].members, rules[i].kept, rules[i].rule))
        g_test_fail_printf ("%s is not kept by %s", rules[i].rule, rules[i].kept);
      if (keeps_rule (rules[i].members, rules[i].broken, rules[i].rule))
        g_test_fail_printf ("%s is kept by %s", rules[i].rule, rules[i].broken);
    }
}

static void
test_nothing_wrong (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("\"fixed\": [\"feet\"], \"keeps\": [\"neutral-spine\", \"flat-feet\"],",
                                                            "{ \"id\": \"a\", \"move\": 500 },"
                                                            "{ \"id\": \"b\", \"upperArm\": 0, \"forearm\": 0, \"move\": 500 }");
  g_auto (GStrv) faults = lumbar_movement_check (movement);

  g_assert_null (faults[0]);
}

/* The moment it begins at, and no second one of the same kind. */
static void
test_first_moment (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("\"fixed\": [\"feet\"],",
                                                            "{ \"id\": \"a\", \"hold\": 1000, \"move\": 1000 },"
                                                            "{ \"id\": \"b\", \"at\": [200, 40], \"move\": 1000, \"hold\": 500 }");
  g_auto (GStrv) faults = lumbar_movement_check (movement);
  int when = 0;

  g_assert_cmpuint (g_strv_length (faults), ==, 1);
  g_assert_true (g_str_has_prefix (faults[0], "at "));
  when = atoi (faults[0] + strlen ("at "));
  g_assert_cmpint (when, >, 1000);
  g_assert_cmpint (when, <, 1200);
}

static void
test_sixty_a_second (void)
{
  g_autoptr (LumbarMovement) movement = movement_text_read ("", "{ \"id\": \"a\", \"move\": 1500 }, { \"id\": \"b\", \"trunk\": 80, \"move\": 1500 }");
  g_autoptr (GArray) frames = lumbar_movement_take_frames (movement);

  g_assert_cmpuint (frames->len, ==, 3 * 60 + 1);
  g_assert_cmpfloat_with_epsilon (lumbar_movement_frame_time (60), 1000, 1e-9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/movement/shipped", test_shipped);
  g_test_add_func ("/movement/shipped/pace", test_shipped_pace);
  g_test_add_func ("/movement/shipped/pairs", test_pairs);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strconcat ("/movement/bad/", bad[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_bad);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *path = g_strconcat ("/movement/good/", good[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_good);
    }
  g_test_add_func ("/movement/rules", test_rules);
  g_test_add_func ("/movement/nothing-wrong", test_nothing_wrong);
  g_test_add_func ("/movement/first-moment", test_first_moment);
  g_test_add_func ("/movement/sixty-a-second", test_sixty_a_second);

  return g_test_run ();
}
