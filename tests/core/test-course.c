/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Course classes against the computed examples of the rules. */

#include "lumbar-course.h"
#include "rules-vectors.h"

static int
parse_name (const LumbarName *table,
            JsonObject       *input,
            const char       *member)
{
  int value = 0;

  g_assert_true (lumbar_name_parse (table, vector_string (input, member), &value));

  return value;
}

static LumbarQuality
parse_quality (JsonArray *names)
{
  int quality = 0;

  for (guint i = 0; i < json_array_get_length (names); i++)
    {
      int value = 0;

      g_assert_true (lumbar_name_parse (lumbar_quality_names, json_array_get_string_element (names, i), &value));
      quality |= value;
    }

  return (LumbarQuality) quality;
}

static void
check_class (JsonObject *vector)
{
  JsonObject       *given = json_object_get_object_member (vector, "input");
  LumbarCourseInput input = {
    .hours = vector_int (given, "hours"),
    .onset = (LumbarOnset) parse_name (lumbar_onset_names, given, "onset"),
    .sides = (LumbarSides) parse_name (lumbar_sides_names, given, "sides"),
    .quality = parse_quality (json_object_get_array_member (given, "quality")),
    .worst = vector_int (given, "worst"),
    .leg_pain = (LumbarLegPain) parse_name (lumbar_leg_pain_names, given, "legPain"),
    .leg_numb_tingle = json_object_get_boolean_member (given, "legNumbTingle"),
    .adl = vector_int (given, "adl"),
    .morning_lock = json_object_get_boolean_member (given, "morningLock"),
  };

  g_assert_cmpint (lumbar_course_classify (&input), ==, vector_class (vector, "expect"));
  g_assert_cmpint (lumbar_course_get_leg_flag (&input), ==, json_object_get_boolean_member (vector, "legFlag"));
}

static void
test_classify (void)
{
  rules_vectors_each ("classify", check_class);
}

static void
test_upgrade_by_time (void)
{
  static const struct
  {
    LumbarClass from;
    int         day;
    LumbarClass to;
  } cases[] = {
    { LUMBAR_CLASS_DOMS, 6, LUMBAR_CLASS_DOMS },
    { LUMBAR_CLASS_DOMS, 7, LUMBAR_CLASS_MILD },
    { LUMBAR_CLASS_MILD, 13, LUMBAR_CLASS_MILD },
    { LUMBAR_CLASS_MILD, 14, LUMBAR_CLASS_MODERATE },
    { LUMBAR_CLASS_MODERATE, 55, LUMBAR_CLASS_MODERATE },
    { LUMBAR_CLASS_MODERATE, 56, LUMBAR_CLASS_SEVERE },
    { LUMBAR_CLASS_LEG, 118, LUMBAR_CLASS_LEG },
    { LUMBAR_CLASS_LEG, 119, LUMBAR_CLASS_SEVERE },
    { LUMBAR_CLASS_SEVERE, 400, LUMBAR_CLASS_SEVERE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (lumbar_course_upgrade_by_time (cases[i].from, cases[i].day), ==, cases[i].to);
}

/* A flare months later is a setback, not a long course. */
static void
test_hours_after_recovery (void)
{
  LumbarCourseInput input = { .hours = 3000, .worst = 4, .sides = LUMBAR_SIDES_CENTRE };

  g_assert_cmpint (lumbar_course_classify (&input), ==, LUMBAR_CLASS_SEVERE);
  input.ever_recovered = TRUE;
  g_assert_cmpint (lumbar_course_classify (&input), ==, LUMBAR_CLASS_MILD);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/course/classify", test_classify);
  g_test_add_func ("/course/upgrade-by-time", test_upgrade_by_time);
  g_test_add_func ("/course/hours-after-recovery", test_hours_after_recovery);

  return g_test_run ();
}
