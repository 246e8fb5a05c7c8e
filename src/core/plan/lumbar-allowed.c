/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 4.1 and section 5: from which phase on an exercise is allowed. */

#include "config.h"

#include "lumbar-allowed.h"

#include "lumbar-constants.h"

typedef struct
{
  const char *id;
  LumbarPhase from;
  gboolean    bends_leg; /* waits for leg-free days */
  gboolean    when_sore; /* also on the soreness track */
} LumbarExerciseRule;

static const LumbarExerciseRule rules[] = {
  { "walk", LUMBAR_PHASE_P0, FALSE, TRUE },
  { "pelvic-tilt", LUMBAR_PHASE_P0, FALSE, TRUE },
  { "deep-core", LUMBAR_PHASE_P1, FALSE, TRUE },
  { "bridge", LUMBAR_PHASE_P1, FALSE, TRUE },
  { "cobra-elbows", LUMBAR_PHASE_P1, FALSE, TRUE },
  { "hamstring-seat", LUMBAR_PHASE_P1, TRUE, TRUE },
  { "childs-pose", LUMBAR_PHASE_P1, TRUE, TRUE },
  { "cat-cow", LUMBAR_PHASE_P1, TRUE, TRUE },
  { "plank", LUMBAR_PHASE_P2A, FALSE, FALSE },
  { "side-plank", LUMBAR_PHASE_P2A, FALSE, FALSE },
  { "bird-dog", LUMBAR_PHASE_P2A, FALSE, FALSE },
  { "hinge-stick", LUMBAR_PHASE_P2A, FALSE, FALSE },
  { "bw-squat", LUMBAR_PHASE_P2A, FALSE, FALSE },
  { "lunge", LUMBAR_PHASE_P2A, FALSE, FALSE },
  { "back-extension", LUMBAR_PHASE_P2B, FALSE, FALSE },
  { "dead-bug", LUMBAR_PHASE_P2B, FALSE, FALSE },
  { "hip-thrust", LUMBAR_PHASE_P2B, FALSE, FALSE },
  { "rdl", LUMBAR_PHASE_P4, FALSE, FALSE },
  { "crunch", LUMBAR_PHASE_P4, FALSE, FALSE },
  { "russian-twist", LUMBAR_PHASE_P4, FALSE, FALSE },
};

static const LumbarExerciseRule *
find_rule (const char *exercise)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (g_strcmp0 (rules[i].id, exercise) == 0)
        return &rules[i];
    }

  return NULL;
}

static gboolean
is_reached (const LumbarPlan         *plan,
            const LumbarExerciseRule *rule)
{
  if (plan->phase == LUMBAR_PHASE_DOMS)
    return rule->when_sore;

  return plan->phase >= rule->from;
}

LumbarAllowance
lumbar_plan_get_allowance (const LumbarPlan *plan,
                           const char       *exercise)
{
  const LumbarExerciseRule *rule = find_rule (exercise);

  if (rule == NULL)
    return LUMBAR_ALLOWED_UNKNOWN;
  if (plan->outcome == LUMBAR_OUTCOME_EMERGENCY ||
      (plan->outcome == LUMBAR_OUTCOME_DOCTOR_TODAY && g_strcmp0 (exercise, "walk") != 0))
    return LUMBAR_ALLOWED_NOT_TODAY;
  if (plan->phase == LUMBAR_PHASE_NONE)
    return LUMBAR_ALLOWED;
  if (!is_reached (plan, rule))
    return LUMBAR_ALLOWED_LATER;

  return rule->bends_leg && plan->leg_flag && plan->leg_free_days < LUMBAR_LEG_FREE ? LUMBAR_ALLOWED_LATER : LUMBAR_ALLOWED;
}
