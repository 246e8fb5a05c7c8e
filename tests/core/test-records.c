/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Records: what a new one holds, that copies share nothing, and the order. */

#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-form-check.h"
#include "lumbar-lift.h"
#include "lumbar-own-routine.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"

static void
test_every_kind_starts_valid (void)
{
  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    {
      LumbarRecord *record = lumbar_record_new (kind);
      LumbarRecord *copy = lumbar_record_copy (record);

      g_assert_cmpint (record->kind, ==, kind);
      g_assert_true (lumbar_record_id_is_valid (record->id));
      g_assert_false (lumbar_moment_is_set (lumbar_record_get_time (record)));
      g_assert_cmpstr (copy->id, ==, record->id);
      g_assert_true (copy->id != record->id);

      g_assert_true (lumbar_record_ref (record) == record);
      lumbar_record_unref (record);
      lumbar_record_unref (record);
      lumbar_record_unref (copy);
    }
}

static void
test_unanswered_is_told_from_zero (void)
{
  g_autoptr (LumbarLift) lift = lumbar_lift_new ();
  g_autoptr (LumbarScreen) screen = lumbar_screen_new ();
  g_autoptr (LumbarSession) session = lumbar_session_new ();
  g_autoptr (LumbarEpisode) episode = lumbar_episode_new ();

  g_assert_cmpint (lift->ladder_step, ==, LUMBAR_UNANSWERED);
  g_assert_cmpint (lift->max_pain, ==, LUMBAR_UNANSWERED);
  g_assert_false (lumbar_moment_is_set (lift->next_morning.at));
  g_assert_cmpint (screen->next_morning, ==, LUMBAR_UNANSWERED);
  g_assert_cmpint (session->pain_before, ==, LUMBAR_UNANSWERED);
  g_assert_cmpint (episode->intake.day_one_worst, ==, LUMBAR_UNANSWERED);
  g_assert_null (episode->care);
}

static void
test_copies_share_nothing (void)
{
  g_autoptr (LumbarEpisode) episode = lumbar_episode_new ();
  g_autoptr (LumbarEpisode) copy = NULL;
  g_autoptr (LumbarOwnRoutine) routine = lumbar_own_routine_new ();
  g_autoptr (LumbarOwnRoutine) routine_copy = NULL;
  LumbarTest     test = { .pain = 3 };
  LumbarOwnStep *step = lumbar_own_step_new ();

  g_array_append_val (episode->tests, test);
  episode->care = g_new0 (LumbarCare, 1);
  copy = lumbar_record_copy (episode);
  g_array_index (copy->tests, LumbarTest, 0).pain = 9;
  copy->care->ice = 20;
  g_assert_cmpint (g_array_index (episode->tests, LumbarTest, 0).pain, ==, 3);
  g_assert_cmpint (episode->care->ice, ==, 0);

  g_ptr_array_add (routine->steps, step);
  routine_copy = lumbar_record_copy (routine);
  g_set_str (&((LumbarOwnStep *) routine_copy->steps->pdata[0])->name, "Rest");
  g_assert_cmpstr (step->name, ==, "");
}

static void
test_ids (void)
{
  int              number = 0;
  g_autofree char *flag = lumbar_flag_to_id (7);
  g_autofree char *item = lumbar_check_item_to_id (12);

  g_assert_cmpstr (flag, ==, "RF07");
  g_assert_cmpstr (item, ==, "CK12");
  g_assert_true (lumbar_flag_parse ("RF46", &number));
  g_assert_cmpint (number, ==, 46);
  g_assert_false (lumbar_flag_parse ("RF12", &number));
  g_assert_false (lumbar_flag_parse ("RF47", &number));
  g_assert_false (lumbar_flag_parse ("RF7", &number));
  g_assert_false (lumbar_flag_parse ("rf07", &number));
  g_assert_true (lumbar_check_item_parse ("CK17", &number));
  g_assert_false (lumbar_check_item_parse ("CK18", &number));
  g_assert_false (lumbar_check_item_parse ("CK00", &number));

  g_assert_true (lumbar_record_id_is_valid ("0f8fad5b-d9cb-469f-a165-70867728950e"));
  g_assert_false (lumbar_record_id_is_valid ("0F8FAD5B-D9CB-469F-A165-70867728950E"));
  g_assert_false (lumbar_record_id_is_valid ("1"));
  g_assert_false (lumbar_record_id_is_valid (NULL));
}

static void
test_form_score_rounds_half_up (void)
{
  g_autoptr (LumbarFormCheck) check = lumbar_form_check_new ();

  g_assert_cmpint (lumbar_form_check_get_score (check), ==, LUMBAR_UNANSWERED);
  check->items[1] = LUMBAR_ANSWER_UNCHECKED;
  g_assert_cmpint (lumbar_form_check_get_score (check), ==, LUMBAR_UNANSWERED);
  check->items[2] = LUMBAR_ANSWER_YES;
  check->items[3] = LUMBAR_ANSWER_YES;
  check->items[4] = LUMBAR_ANSWER_NO;
  g_assert_cmpint (lumbar_form_check_get_score (check), ==, 67);
  for (int i = 5; i < 10; i++)
    check->items[i] = LUMBAR_ANSWER_NO;
  check->items[2] = LUMBAR_ANSWER_YES;
  check->items[3] = LUMBAR_ANSWER_NO;
  g_assert_cmpint (lumbar_form_check_get_score (check), ==, 13);
}

static void
test_names_read_back (void)
{
  static const struct
  {
    const LumbarName *table;
    int               value;
    const char       *name;
  } cases[] = {
    { lumbar_lift_kind_names, LUMBAR_LIFT_TRAP_BAR, "trap-bar" },
    { lumbar_leg_trend_names, LUMBAR_LEG_TREND_WORSE, "worse" },
    { lumbar_leg_pain_names, LUMBAR_LEG_PAIN_BELOW_KNEE, "below_knee" },
    { lumbar_protocol_names, LUMBAR_PROTOCOL_TWO_HOURLY72, "twoHourly72" },
    { lumbar_allows_names, LUMBAR_ALLOWS_P3, "P3" },
    { lumbar_place_names, LUMBAR_PLACE_FOOT_RIGHT, "foot-right" },
    { lumbar_quality_names, LUMBAR_QUALITY_SHOOTING, "shooting" },
    { lumbar_treatment_kind_names, LUMBAR_TREATMENT_PAIN_RELIEF, "pain-relief" },
  };
  int value;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpstr (lumbar_name_of (cases[i].table, cases[i].value), ==, cases[i].name);
      g_assert_true (lumbar_name_parse (cases[i].table, cases[i].name, &value));
      g_assert_cmpint (value, ==, cases[i].value);
    }

  g_assert_false (lumbar_name_parse (lumbar_unit_names, "st", &value));
  g_assert_false (lumbar_name_parse (lumbar_unit_names, NULL, &value));
  g_assert_null (lumbar_name_of (lumbar_unit_names, 99));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/records/every-kind-starts-valid", test_every_kind_starts_valid);
  g_test_add_func ("/records/unanswered-is-told-from-zero", test_unanswered_is_told_from_zero);
  g_test_add_func ("/records/copies-share-nothing", test_copies_share_nothing);
  g_test_add_func ("/records/ids", test_ids);
  g_test_add_func ("/records/form-score-rounds-half-up", test_form_score_rounds_half_up);
  g_test_add_func ("/records/names-read-back", test_names_read_back);

  return g_test_run ();
}
