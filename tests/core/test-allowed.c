/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which exercises a phase allows. */

#include "lumbar-allowed.h"

static void
test_allowed (void)
{
  static const struct
  {
    LumbarPhase         phase;
    LumbarTriageOutcome outcome;
    gboolean            leg_flag;
    int                 leg_free_days;
    const char         *exercise;
    LumbarAllowance     expect;
  } cases[] = {
    { LUMBAR_PHASE_P0, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "walk", LUMBAR_ALLOWED },
    { LUMBAR_PHASE_P0, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "bridge", LUMBAR_ALLOWED_LATER },
    { LUMBAR_PHASE_P1, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "cat-cow", LUMBAR_ALLOWED },
    { LUMBAR_PHASE_P1, LUMBAR_OUTCOME_DOCTOR_SOON, TRUE, 6, "cat-cow", LUMBAR_ALLOWED_LATER },
    { LUMBAR_PHASE_P1, LUMBAR_OUTCOME_DOCTOR_SOON, TRUE, 7, "cat-cow", LUMBAR_ALLOWED },
    { LUMBAR_PHASE_P1, LUMBAR_OUTCOME_CONTINUE, TRUE, 0, "cobra-elbows", LUMBAR_ALLOWED },
    { LUMBAR_PHASE_P1, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "plank", LUMBAR_ALLOWED_LATER },
    { LUMBAR_PHASE_P2A, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "plank", LUMBAR_ALLOWED },
    { LUMBAR_PHASE_P2A, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "dead-bug", LUMBAR_ALLOWED_LATER },
    { LUMBAR_PHASE_P3, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "crunch", LUMBAR_ALLOWED_LATER },
    { LUMBAR_PHASE_P4, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "crunch", LUMBAR_ALLOWED },
    { LUMBAR_PHASE_DOMS, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "plank", LUMBAR_ALLOWED_LATER },
    { LUMBAR_PHASE_DOMS, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "bridge", LUMBAR_ALLOWED },
    { LUMBAR_PHASE_P3, LUMBAR_OUTCOME_DOCTOR_TODAY, FALSE, 0, "bridge", LUMBAR_ALLOWED_NOT_TODAY },
    { LUMBAR_PHASE_P3, LUMBAR_OUTCOME_DOCTOR_TODAY, FALSE, 0, "walk", LUMBAR_ALLOWED },
    { LUMBAR_PHASE_P3, LUMBAR_OUTCOME_EMERGENCY, FALSE, 0, "walk", LUMBAR_ALLOWED_NOT_TODAY },
    { LUMBAR_PHASE_NONE, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "rdl", LUMBAR_ALLOWED },
    { LUMBAR_PHASE_P4, LUMBAR_OUTCOME_CONTINUE, FALSE, 0, "juggling", LUMBAR_ALLOWED_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LumbarPlan plan = { .phase = cases[i].phase, .outcome = cases[i].outcome, .leg_flag = cases[i].leg_flag, .leg_free_days = cases[i].leg_free_days };

      g_test_message ("%s in %s", cases[i].exercise, lumbar_phase_to_name (cases[i].phase));
      g_assert_cmpint (lumbar_plan_get_allowance (&plan, cases[i].exercise), ==, cases[i].expect);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/allowed/table", test_allowed);

  return g_test_run ();
}
