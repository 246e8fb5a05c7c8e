/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What people write down so that the plan can go on: a session, the morning
 * after, the tests of a gate, the movement screen, a clearance. */

#include "config.h"

#include "plan-story.h"
#include "ui-dialog.h"
#include "ui-test.h"

#include "lumbar-clearance-dialog.h"
#include "lumbar-form-check.h"
#include "lumbar-lift-dialog.h"
#include "lumbar-lift.h"
#include "lumbar-morning-dialog.h"
#include "lumbar-pain-scale.h"
#include "lumbar-return-page.h"
#include "lumbar-screen-dialog.h"
#include "lumbar-screen.h"
#include "lumbar-test-dialog.h"
#include "moments.h"

#define DAY (24 * 60 * 60)

/* Reaches the ladder on 14 January; today is the next evening. */
static const char reload[] = "{ \"begins\": \"reload\", \"entries\": [ { \"on\": \"2025-01-15 to 2025-01-22\", \"pain\": \"0/0\" } ] }";

/* The same until the gate that asks for the tests. */
static const char rebuild[] = "{ \"episode\": { \"onset\": \"2025-01-06T18:30\", \"intake\": { \"at\": \"2025-01-06T19:00\", \"worst\": 4 }, \"ladders\": [ {} ] },"
                              "\"entries\": [ { \"on\": \"2025-01-07\", \"pain\": \"3/4\" }, { \"on\": \"2025-01-08\", \"pain\": \"2/3\" },"
                              "{ \"on\": \"2025-01-09 to 2025-01-10\", \"pain\": \"1/2\" }, { \"on\": \"2025-01-11 to 2025-01-15\", \"pain\": \"0/1\" } ],"
                              "\"sessions\": [ { \"on\": \"2025-01-08 to 2025-01-09\", \"routine\": \"p1-core\", \"times\": 2 },"
                              "{ \"on\": [ \"2025-01-11\", \"2025-01-12\" ], \"routine\": \"p2-core-1\" },"
                              "{ \"on\": [ \"2025-01-13\", \"2025-01-14\" ], \"routine\": \"p2-core-2\" } ] }";

static void
tell (UiDialog   *fixture,
      const char *story)
{
  g_autoptr (JsonNode) node = json_from_string (story, NULL);
  g_autoptr (LumbarHistory) history = plan_story_read_history (json_node_get_object (node));

  for (int kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    {
      const GPtrArray *records = lumbar_history_get (history, (LumbarRecordKind) kind);

      for (guint i = 0; i < records->len; i++)
        ui_coach_put (fixture->coach, lumbar_record_ref (g_ptr_array_index (records, i)));
    }
}

static void
set_up (UiDialog     *fixture,
        gconstpointer data)
{
  ui_dialog_set_up (fixture, "2025-01-15T20:00:00+01:00");
}

static LumbarPlan *
get_plan (UiDialog *fixture)
{
  return lumbar_coach_get_plan (fixture->coach->coach);
}

static void
enter_number (UiDialog   *fixture,
              const char *title,
              double      value)
{
  adw_spin_row_set_value (ui_dialog_find (fixture, ADW_TYPE_SPIN_ROW, title), value);
}

static void
enter_pain (UiDialog   *fixture,
            const char *title,
            int         pain)
{
  lumbar_pain_scale_set_value (ui_dialog_find (fixture, LUMBAR_TYPE_PAIN_SCALE, title), pain);
}

static gboolean
can_save (UiDialog *fixture)
{
  return gtk_widget_is_sensitive (ui_dialog_find (fixture, GTK_TYPE_BUTTON, "_Save"));
}

static void
planned_cb (gboolean *planned)
{
  *planned = TRUE;
}

/* Saves, and waits for the plan that knows of it. */
static void
save (UiDialog *fixture)
{
  gboolean planned = FALSE;
  gulong   handler = g_signal_connect_swapped (fixture->coach->coach, "plan-changed", G_CALLBACK (planned_cb), &planned);

  g_assert_true (can_save (fixture));
  g_signal_emit_by_name (ui_dialog_find (fixture, GTK_TYPE_BUTTON, "_Save"), "clicked");
  ui_test_wait_for (&planned);
  ui_dialog_wait_until_closed (fixture);
  g_signal_handler_disconnect (fixture->coach->coach, handler);
  ui_test_settle ();
}

/* What was done today was done yesterday. */
static void
let_a_night_pass (UiDialog        *fixture,
                  LumbarRecordKind kind)
{
  LumbarRecord *record = lumbar_record_copy (ui_coach_get (fixture->coach, kind, 0));

  record->modified_at.local++;
  if (kind == LUMBAR_RECORD_LIFT)
    ((LumbarLift *) record)->at.local -= DAY;
  else
    ((LumbarScreen *) record)->date--;
  ui_coach_put (fixture->coach, record);
}

/* The plan of a later moment. */
static LumbarPlan *
plan_at (UiDialog   *fixture,
         const char *now)
{
  return lumbar_plan_new (lumbar_coach_get_history (fixture->coach->coach), moment_at (now));
}

static void
test_session_starts_with_the_plan (UiDialog     *fixture,
                                   gconstpointer data)
{
  tell (fixture, reload);
  ui_dialog_present (fixture, lumbar_lift_dialog_new (fixture->coach->coach, fixture->coach->settings));

  g_assert_cmpfloat (adw_spin_row_get_value (ui_dialog_find (fixture, ADW_TYPE_SPIN_ROW, "Weight, kg")), ==, 90);
  g_assert_cmpfloat (adw_spin_row_get_value (ui_dialog_find (fixture, ADW_TYPE_SPIN_ROW, "Sets")), ==, 3);
  g_assert_cmpfloat (adw_spin_row_get_value (ui_dialog_find (fixture, ADW_TYPE_SPIN_ROW, "Repetitions in each set")), ==, 8);
}

/* Logged as offered and answered the next morning: the ladder goes up. */
static void
test_session_moves_the_ladder (UiDialog     *fixture,
                               gconstpointer data)
{
  const LumbarLift *lift;
  g_autoptr (LumbarPlan) later = NULL;

  tell (fixture, reload);
  ui_dialog_present (fixture, lumbar_lift_dialog_new (fixture->coach->coach, fixture->coach->settings));
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "How hard the hardest set was"), 1);
  enter_pain (fixture, "Pain before", 0);
  enter_pain (fixture, "Worst pain while lifting", 1);
  save (fixture);

  lift = ui_coach_get (fixture->coach, LUMBAR_RECORD_LIFT, 0);
  g_assert_cmpint (lift->ladder_step, ==, 0);
  g_assert_cmpuint (lift->sets->len, ==, 3);
  g_assert_cmpint (g_array_index (lift->sets, LumbarLiftSet, 2).load, ==, 90000);
  g_assert_cmpint (g_array_index (lift->sets, LumbarLiftSet, 2).reps, ==, 8);
  g_assert_cmpint (g_array_index (lift->sets, LumbarLiftSet, 2).rpe, ==, 60);
  g_assert_cmpint (lift->max_pain, ==, 1);
  g_assert_null (lumbar_morning_find_record (fixture->coach->coach));

  let_a_night_pass (fixture, LUMBAR_RECORD_LIFT);
  ui_dialog_present (fixture, lumbar_morning_dialog_new (fixture->coach->coach));
  g_assert_false (can_save (fixture));
  enter_pain (fixture, "Your back this morning", 0);
  save (fixture);

  later = plan_at (fixture, "2025-01-22T18:00:00+01:00");
  g_assert_cmpint (later->ladder->last_evaluation, ==, LUMBAR_EVALUATION_PROGRESS);
  g_assert_cmpint (later->ladder->step, ==, 1);
  g_assert_cmpint (later->ladder->load, ==, 107500);
  g_assert_null (lumbar_morning_find_record (fixture->coach->coach));
}

static void
test_soreness_is_told_from_pain (UiDialog     *fixture,
                                 gconstpointer data)
{
  g_autofree char  *story = g_strdup_printf ("%.*s, \"lifts\": [ { \"on\": \"2025-01-14\", \"sets\": \"3x8x90 @6\" } ] }", (int) strlen (reload) - 2, reload);
  const LumbarLift *lift;

  tell (fixture, story);
  ui_dialog_present (fixture, lumbar_morning_dialog_new (fixture->coach->coach));
  enter_pain (fixture, "Your back this morning", 3);
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "What it feels like"), 1);
  save (fixture);

  lift = ui_coach_get (fixture->coach, LUMBAR_RECORD_LIFT, 0);
  g_assert_cmpint (lift->next_morning.pain, ==, 3);
  g_assert_cmpint (lift->next_morning.kind, ==, LUMBAR_NEXT_SORENESS);
  g_assert_true (lumbar_moment_is_set (lift->next_morning.at));
}

/* Another lift than the ladder's, and sets at two weights. */
static void
test_free_session (UiDialog     *fixture,
                   gconstpointer data)
{
  const LumbarLift *lift;

  tell (fixture, reload);
  ui_dialog_present (fixture, lumbar_lift_dialog_new (fixture->coach->coach, fixture->coach->settings));
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "Lift"), LUMBAR_LIFT_TRAP_BAR);
  enter_number (fixture, "Weight, kg", 62.5);
  enter_number (fixture, "Sets", 1);
  adw_expander_row_set_enable_expansion (ui_dialog_find (fixture, ADW_TYPE_EXPANDER_ROW, "Sets at another weight"), TRUE);
  {
    GtkWidget *other = ui_dialog_find (fixture, ADW_TYPE_EXPANDER_ROW, "Sets at another weight");

    adw_spin_row_set_value (ADW_SPIN_ROW (ui_test_find (other, ADW_TYPE_SPIN_ROW, "Weight, kg")), 50);
    adw_spin_row_set_value (ADW_SPIN_ROW (ui_test_find (other, ADW_TYPE_SPIN_ROW, "Sets")), 2);
  }
  save (fixture);

  lift = ui_coach_get (fixture->coach, LUMBAR_RECORD_LIFT, 0);
  g_assert_cmpint (lift->lift, ==, LUMBAR_LIFT_TRAP_BAR);
  g_assert_cmpint (lift->ladder_step, ==, LUMBAR_UNANSWERED);
  g_assert_cmpuint (lift->sets->len, ==, 3);
  g_assert_cmpint (g_array_index (lift->sets, LumbarLiftSet, 0).load, ==, 62500);
  g_assert_cmpint (g_array_index (lift->sets, LumbarLiftSet, 0).rpe, ==, LUMBAR_UNANSWERED);
  g_assert_cmpint (g_array_index (lift->sets, LumbarLiftSet, 2).load, ==, 50000);
  g_assert_cmpint (lift->pre_pain, ==, LUMBAR_UNANSWERED);
}

static void
test_session_needs_a_weight (UiDialog     *fixture,
                             gconstpointer data)
{
  ui_dialog_present (fixture, lumbar_lift_dialog_new (fixture->coach->coach, fixture->coach->settings));

  g_assert_false (can_save (fixture));
  enter_number (fixture, "Weight, kg", 100);
  g_assert_true (can_save (fixture));
}

/* The form check that was just made belongs to the session. */
static void
test_session_takes_the_check (UiDialog     *fixture,
                              gconstpointer data)
{
  LumbarFormCheck  *check = lumbar_form_check_new ();
  const LumbarLift *lift;

  check->at = moment_at ("2025-01-15T19:40:00+01:00");
  check->record.modified_at = check->at;
  g_set_str (&check->checklist, "quick-check");
  check->items[7] = LUMBAR_ANSWER_NO;
  ui_coach_put (fixture->coach, lumbar_record_ref (check));
  tell (fixture, reload);
  ui_dialog_present (fixture, lumbar_lift_dialog_new (fixture->coach->coach, fixture->coach->settings));
  save (fixture);

  lift = ui_coach_get (fixture->coach, LUMBAR_RECORD_LIFT, 0);
  g_assert_cmpstr (lift->check, ==, check->record.id);
  lumbar_record_unref (check);
}

static const LumbarCondition *
get_condition (UiDialog         *fixture,
               LumbarConditionId id)
{
  const GArray *conditions = get_plan (fixture)->gate->conditions;

  for (guint i = 0; i < conditions->len; i++)
    if (g_array_index (conditions, LumbarCondition, i).id == id)
      return &g_array_index (conditions, LumbarCondition, i);

  g_assert_not_reached ();
}

/* Both tests open the gate to the ladder. */
static void
test_tests_open_the_gate (UiDialog     *fixture,
                          gconstpointer data)
{
  tell (fixture, rebuild);
  g_assert_cmpint (get_plan (fixture)->phase, ==, LUMBAR_PHASE_P2B);

  ui_dialog_present (fixture, lumbar_test_dialog_new (fixture->coach->coach, LUMBAR_TEST_CORE));
  g_assert_false (can_save (fixture));
  enter_number (fixture, "Front plank, seconds", 30);
  enter_number (fixture, "Side plank left, seconds", 15);
  enter_number (fixture, "Side plank right, seconds", 14);
  enter_number (fixture, "Bird-dogs on each side", 5);
  enter_pain (fixture, "Worst pain during it", 1);
  save (fixture);
  g_assert_false (get_condition (fixture, LUMBAR_CONDITION_CORE_TEST)->met);

  ui_dialog_present (fixture, lumbar_test_dialog_new (fixture->coach->coach, LUMBAR_TEST_CORE));
  enter_number (fixture, "Front plank, seconds", 30);
  enter_number (fixture, "Side plank left, seconds", 15);
  enter_number (fixture, "Side plank right, seconds", 15);
  enter_number (fixture, "Bird-dogs on each side", 5);
  enter_pain (fixture, "Worst pain during it", 1);
  save (fixture);
  g_assert_true (get_condition (fixture, LUMBAR_CONDITION_CORE_TEST)->met);
  g_assert_false (get_condition (fixture, LUMBAR_CONDITION_HINGE_TEST)->met);

  ui_dialog_present (fixture, lumbar_test_dialog_new (fixture->coach->coach, LUMBAR_TEST_HINGE));
  enter_number (fixture, "Repetitions in a row", 10);
  enter_pain (fixture, "Worst pain during it", 0);
  save (fixture);
  g_assert_cmpint (get_plan (fixture)->phase, ==, LUMBAR_PHASE_P3);
}

static void
test_screen_waits_for_the_morning (UiDialog     *fixture,
                                   gconstpointer data)
{
  static const char *const tests[] = { "Bend toward the toes", "20 bodyweight squats", "Front plank, 60 seconds", "Walk, 10 minutes" };
  const LumbarScreen      *screen;

  tell (fixture, reload);
  ui_dialog_present (fixture, lumbar_screen_dialog_new (fixture->coach->coach));
  g_assert_false (can_save (fixture));
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      GtkWidget *group = ui_dialog_find (fixture, ADW_TYPE_PREFERENCES_GROUP, tests[i]);

      adw_combo_row_set_selected (ADW_COMBO_ROW (ui_test_find (group, ADW_TYPE_COMBO_ROW, "Result")), 1);
      g_assert_false (can_save (fixture));
      lumbar_pain_scale_set_value (LUMBAR_PAIN_SCALE (ui_test_find (group, LUMBAR_TYPE_PAIN_SCALE, "Pain")), (int) i % 2);
    }
  save (fixture);

  screen = ui_coach_get (fixture->coach, LUMBAR_RECORD_SCREEN, 0);
  g_assert_true (screen->tests[LUMBAR_SCREEN_WALK].done && screen->tests[LUMBAR_SCREEN_WALK].passed);
  g_assert_cmpint (screen->tests[LUMBAR_SCREEN_SQUAT].pain, ==, 1);
  g_assert_cmpint (screen->next_morning, ==, LUMBAR_UNANSWERED);

  let_a_night_pass (fixture, LUMBAR_RECORD_SCREEN);
  ui_dialog_present (fixture, lumbar_morning_dialog_new (fixture->coach->coach));
  enter_pain (fixture, "Your back this morning", 1);
  save (fixture);
  screen = ui_coach_get (fixture->coach, LUMBAR_RECORD_SCREEN, 0);
  g_assert_cmpint (screen->next_morning, ==, 1);
}

static void
test_clearance (UiDialog     *fixture,
                gconstpointer data)
{
  const LumbarEpisode   *episode;
  const LumbarClearance *clearance;

  tell (fixture, rebuild);
  ui_dialog_present (fixture, lumbar_clearance_dialog_new (fixture->coach->coach));
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "Who"), 1);
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "What you may do"), 1);
  save (fixture);

  episode = ui_coach_get (fixture->coach, LUMBAR_RECORD_EPISODE, 0);
  g_assert_cmpuint (episode->clearances->len, ==, 1);
  clearance = &g_array_index (episode->clearances, LumbarClearance, 0);
  g_assert_cmpint (clearance->by, ==, LUMBAR_CLEARANCE_BY_PHYSIO);
  g_assert_cmpint (clearance->allows, ==, LUMBAR_ALLOWS_P3);
  g_assert_cmpint (clearance->date, ==, lumbar_moment_get_date (moment_at ("2025-01-15T12:00:00+01:00")));
}

/* The Return view leads to what a condition still waits for. */
static void
test_conditions_lead_there (UiDialog     *fixture,
                            gconstpointer data)
{
  GtkWidget *page = g_object_new (LUMBAR_TYPE_RETURN_PAGE, "coach", fixture->coach->coach, NULL);
  GtkWidget *button;

  adw_window_set_content (ADW_WINDOW (fixture->window), page);
  tell (fixture, rebuild);
  ui_test_settle ();
  button = ui_test_find_shown (page, GTK_TYPE_BUTTON, "Enter");

  g_assert_nonnull (button);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "app.record-test");
  g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), NULL), ==, "core-test");
}

static void
test_asks_when_unsaved (UiDialog     *fixture,
                        gconstpointer data)
{
  tell (fixture, reload);
  ui_dialog_present (fixture, lumbar_lift_dialog_new (fixture->coach->coach, fixture->coach->settings));
  enter_number (fixture, "Repetitions in each set", 5);
  ui_dialog_assert_asks_to_discard (fixture, "Discard This Session?");
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_LIFT), ==, 0);
}

static void
test_closes_when_untouched (UiDialog     *fixture,
                            gconstpointer data)
{
  tell (fixture, reload);
  ui_dialog_present (fixture, lumbar_lift_dialog_new (fixture->coach->coach, fixture->coach->settings));
  g_signal_emit_by_name (ui_dialog_find (fixture, GTK_TYPE_BUTTON, "_Cancel"), "clicked");
  ui_dialog_wait_until_closed (fixture);
}

static void
test_fits_a_phone (UiDialog     *fixture,
                   gconstpointer data)
{
  tell (fixture, reload);
  ui_dialog_present (fixture, lumbar_lift_dialog_new (fixture->coach->coach, fixture->coach->settings));
  ui_test_assert_fits_phone (GTK_WIDGET (fixture->dialog));
  adw_dialog_force_close (fixture->dialog);
  ui_dialog_present (fixture, lumbar_screen_dialog_new (fixture->coach->coach));
  ui_test_assert_fits_phone (GTK_WIDGET (fixture->dialog));
  adw_dialog_force_close (fixture->dialog);
  ui_dialog_present (fixture, lumbar_test_dialog_new (fixture->coach->coach, LUMBAR_TEST_CORE));
  ui_test_assert_fits_phone (GTK_WIDGET (fixture->dialog));
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add ("/training-records/" path, UiDialog, NULL, set_up, func, ui_dialog_tear_down)
  ADD ("session-starts-with-the-plan", test_session_starts_with_the_plan);
  ADD ("session-moves-the-ladder", test_session_moves_the_ladder);
  ADD ("soreness-is-told-from-pain", test_soreness_is_told_from_pain);
  ADD ("free-session", test_free_session);
  ADD ("session-needs-a-weight", test_session_needs_a_weight);
  ADD ("session-takes-the-check", test_session_takes_the_check);
  ADD ("tests-open-the-gate", test_tests_open_the_gate);
  ADD ("screen-waits-for-the-morning", test_screen_waits_for_the_morning);
  ADD ("clearance", test_clearance);
  ADD ("conditions-lead-there", test_conditions_lead_there);
  ADD ("asks-when-unsaved", test_asks_when_unsaved);
  ADD ("closes-when-untouched", test_closes_when_untouched);
  ADD ("fits-a-phone", test_fits_a_phone);
#undef ADD

  return g_test_run ();
}
