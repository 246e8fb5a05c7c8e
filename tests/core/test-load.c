/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The calculators against the computed examples of the rules. */

#include "lumbar-e1rm.h"
#include "lumbar-load-calculator.h"
#include "lumbar-plates.h"
#include "lumbar-programming.h"
#include "rules-vectors.h"

/* Half up to a tenth, in tenths. */
static gint64
tenths (gint64 thousandths)
{
  return lumbar_divide_half_up (thousandths, 100);
}

static int
rpe_of (JsonObject *vector)
{
  return (int) (vector_thousandths (vector, "rpe") / 100);
}

static void
check_e1rm (JsonObject *vector)
{
  gint64 load = vector_thousandths (vector, "w");
  int    reps = vector_int (vector, "reps");

  g_assert_cmpint (tenths (lumbar_e1rm_get (LUMBAR_E1RM_EPLEY, load, reps, rpe_of (vector))), ==,
                   tenths (vector_thousandths (vector, "epleyRir")));
  g_assert_cmpint (tenths (lumbar_e1rm_get (LUMBAR_E1RM_BRZYCKI, load, reps, rpe_of (vector))), ==,
                   tenths (vector_thousandths (vector, "brzyckiRir")));
}

static void
test_e1rm (void)
{
  rules_vectors_each ("e1rm", check_e1rm);
}

static void
test_e1rm_of_what_says_nothing (void)
{
  g_assert_cmpint (lumbar_e1rm_get (LUMBAR_E1RM_EPLEY, 100000, 11, 100), ==, 0);
  g_assert_cmpint (lumbar_e1rm_get (LUMBAR_E1RM_EPLEY, 100000, 0, 80), ==, 0);
  g_assert_cmpint (lumbar_e1rm_get (LUMBAR_E1RM_EPLEY, 100000, 5, 55), ==, 0);
  g_assert_cmpint (lumbar_e1rm_get (LUMBAR_E1RM_EPLEY, 100000, 5, LUMBAR_UNANSWERED), ==, 0);
  g_assert_cmpint (lumbar_e1rm_get (LUMBAR_E1RM_EPLEY, 100000, 9, 65), ==, 0);
}

static void
check_load_for (JsonObject *vector)
{
  LumbarBar bar = lumbar_bar_default (vector_unit (vector));
  gint64    e1rm = vector_thousandths (vector, "e1rm");
  int       reps = vector_int (vector, "reps");
  gint64    exact = lumbar_e1rm_get_exact_for_target (e1rm, reps, rpe_of (vector));

  g_assert_cmpint (tenths (exact), ==, tenths (vector_thousandths (vector, "exact")));
  g_assert_cmpint (lumbar_divide_half_up ((__int128) exact * 1000, e1rm), ==, tenths (vector_thousandths (vector, "pct")));
  g_assert_cmpint (lumbar_load_for_target (&bar, e1rm, reps, rpe_of (vector)), ==, vector_thousandths (vector, "load"));
}

static void
test_load_for (void)
{
  rules_vectors_each ("loadFor", check_load_for);
}

static void
check_top_back_off (JsonObject *vector)
{
  LumbarBar    bar = lumbar_bar_default (vector_unit (vector));
  LumbarTopSet set = lumbar_load_get_top_set (&bar, vector_thousandths (vector, "e1rm"));

  g_assert_cmpint (set.top, ==, vector_thousandths (vector, "top"));
  g_assert_cmpint (set.back_off, ==, vector_thousandths (vector, "backoff"));
  g_assert_cmpint (set.reps, ==, vector_int (vector, "reps"));
  g_assert_cmpint (set.tonnage, ==, vector_thousandths (vector, "tonnage"));
  g_assert_cmpint (set.drop, ==, tenths (vector_thousandths (vector, "dropPct")));
}

static void
test_top_back_off (void)
{
  rules_vectors_each ("topBackoff", check_top_back_off);
}

static void
check_ramp (JsonObject *vector)
{
  LumbarBar  bar = lumbar_bar_default (vector_unit (vector));
  JsonArray *expect = json_object_get_array_member (vector, "sets");
  g_autoptr (GArray) ramp = lumbar_load_dup_ramp (&bar, vector_thousandths (vector, "work"));

  g_assert_cmpint (bar.bar, ==, vector_thousandths (vector, "bar"));
  g_assert_cmpuint (ramp->len, ==, json_array_get_length (expect));
  for (guint i = 0; i < ramp->len; i++)
    {
      const LumbarPlannedSet *set = &g_array_index (ramp, LumbarPlannedSet, i);
      JsonArray              *pair = json_array_get_array_element (expect, i);

      g_assert_cmpint (set->load, ==, vector_element_thousandths (pair, 0));
      g_assert_cmpint (set->reps, ==, json_array_get_int_element (pair, 1));
    }
}

static void
test_ramp (void)
{
  rules_vectors_each ("ramp", check_ramp);
}

static void
check_working_weight (JsonObject *vector)
{
  LumbarBar bar = { vector_unit (vector), vector_thousandths (vector, "bar"), vector_thousandths (vector, "smallestPlate") };

  g_assert_cmpint (lumbar_load_working_weight_from_max (&bar, vector_thousandths (vector, "oneRm")), ==, vector_thousandths (vector, "W"));
}

static void
test_working_weight (void)
{
  rules_vectors_each ("wFrom1rm", check_working_weight);
}

static void
add_set (GArray *sets,
         gint64  load,
         int     reps,
         int     rpe)
{
  LumbarLiftSet set = { .load = load, .unit = LUMBAR_UNIT_LB, .reps = reps, .rpe = rpe };

  g_array_append_val (sets, set);
}

static void
check_sums (const char *id)
{
  JsonObject *vector = rules_vectors_find ("weekly", id);
  JsonArray  *given = json_object_get_array_member (vector, "sets");
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (LumbarLiftSet));
  LumbarSums sums;

  for (guint i = 0; i < json_array_get_length (given); i++)
    {
      JsonArray *set = json_array_get_array_element (given, i);

      add_set (sets, vector_element_thousandths (set, 0), (int) json_array_get_int_element (set, 1),
               (int) (vector_element_thousandths (set, 2) / 100));
    }

  sums = lumbar_sums_of_sets (sets, LUMBAR_UNIT_LB);
  g_assert_cmpint (sums.tonnage, ==, vector_thousandths (vector, "tonnage"));
  g_assert_cmpint (sums.reps, ==, vector_int (vector, "reps"));
  g_assert_cmpint (sums.set_mean_rpe, ==, tenths (vector_thousandths (vector, "setMeanRpe")));
  g_assert_cmpint (sums.rep_weighted_rpe, ==, tenths (vector_thousandths (vector, "repWeightedRpe")));
  g_assert_cmpint (sums.zone_share, ==, tenths (vector_thousandths (vector, "zoneShare")));
}

static void
test_sums (void)
{
  check_sums ("Y2");
  check_sums ("Y3");
}

/* Sets without RPE count for tonnage and reps only; ramp sets not at all. */
static void
test_sums_leave_out (void)
{
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (LumbarLiftSet));
  LumbarLiftSet ramp = { .load = 45000, .unit = LUMBAR_UNIT_LB, .reps = 8, .rpe = 50, .warmup = TRUE };
  LumbarSums    sums;

  add_set (sets, 300000, 5, LUMBAR_UNANSWERED);
  g_array_append_val (sets, ramp);
  sums = lumbar_sums_of_sets (sets, LUMBAR_UNIT_LB);

  g_assert_cmpint (sums.n_sets, ==, 1);
  g_assert_cmpint (sums.tonnage, ==, 1500000);
  g_assert_cmpint (sums.set_mean_rpe, ==, LUMBAR_NO_NUMBER);
  g_assert_cmpint (sums.zone_share, ==, LUMBAR_NO_NUMBER);
}

static void
test_plates_of_odd_sizes (void)
{
  LumbarBar micro = { LUMBAR_UNIT_KG, 20000, 500 };
  LumbarBar heavy = { LUMBAR_UNIT_KG, 20000, 5000 };
  g_autoptr (GArray) plates = lumbar_bar_dup_per_side (&micro, 23000);

  /* 1.5 on each side: 1.25 is no multiple of 0.5, so three of the smallest. */
  g_assert_cmpuint (plates->len, ==, 3);
  g_assert_cmpint (g_array_index (plates, gint64, 0), ==, 500);
  g_assert_cmpint (lumbar_bar_round_down (&heavy, 99999, 1), ==, 90000);
  g_assert_cmpint (lumbar_bar_round_down (&heavy, 19999, 1), ==, LUMBAR_LOAD_BELOW_BAR);
  g_assert_null (lumbar_bar_dup_per_side (&heavy, LUMBAR_LOAD_BELOW_BAR));
}

static void
test_convert (void)
{
  g_assert_cmpint (lumbar_load_convert (100000, LUMBAR_UNIT_KG, LUMBAR_UNIT_LB), ==, 220462);
  g_assert_cmpint (lumbar_load_convert (220462, LUMBAR_UNIT_LB, LUMBAR_UNIT_KG), ==, 100000);
  g_assert_cmpint (lumbar_load_convert (45000, LUMBAR_UNIT_LB, LUMBAR_UNIT_LB), ==, 45000);
  g_assert_cmpint (lumbar_divide_half_up (-5, 2), ==, -3);
  g_assert_cmpint (lumbar_divide_half_up (5, 2), ==, 3);
}

static void
test_next_load_in_p4 (void)
{
  LumbarBar bar = lumbar_bar_default (LUMBAR_UNIT_KG);

  /* 180 · 1.025 = 184.5: 182.5; held when the sessions were not easy. */
  g_assert_cmpint (lumbar_programming_get_next_load (&bar, 180000, 1, 180000), ==, 182500);
  g_assert_cmpint (lumbar_programming_get_next_load (&bar, 180000, 0, 180000), ==, 180000);
  /* 5 % above a week ago is the most: 171 · 1.05 = 179.55. */
  g_assert_cmpint (lumbar_programming_get_next_load (&bar, 177500, 1, 171000), ==, 177500);
  /* One jump of 2.5 is more than 5 % of 40: only after two easy sessions. */
  g_assert_cmpint (lumbar_programming_get_next_load (&bar, 40000, 1, 40000), ==, 40000);
  g_assert_cmpint (lumbar_programming_get_next_load (&bar, 40000, 2, 40000), ==, 42500);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/load/e1rm", test_e1rm);
  g_test_add_func ("/load/e1rm-of-what-says-nothing", test_e1rm_of_what_says_nothing);
  g_test_add_func ("/load/load-for-target", test_load_for);
  g_test_add_func ("/load/top-and-back-off", test_top_back_off);
  g_test_add_func ("/load/ramp", test_ramp);
  g_test_add_func ("/load/working-weight-from-max", test_working_weight);
  g_test_add_func ("/load/sums", test_sums);
  g_test_add_func ("/load/sums-leave-out", test_sums_leave_out);
  g_test_add_func ("/load/plates-of-odd-sizes", test_plates_of_odd_sizes);
  g_test_add_func ("/load/convert", test_convert);
  g_test_add_func ("/load/next-load-in-p4", test_next_load_in_p4);

  return g_test_run ();
}
