/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of the status document for what a plan holds. */

#include "config.h"

#include "lumbar-plan.h"

static const char *const phase_names[] = {
  [LUMBAR_PHASE_NONE] = "none",
  [LUMBAR_PHASE_P0] = "P0",
  [LUMBAR_PHASE_P1] = "P1",
  [LUMBAR_PHASE_P2A] = "P2a",
  [LUMBAR_PHASE_P2B] = "P2b",
  [LUMBAR_PHASE_P3] = "P3",
  [LUMBAR_PHASE_P4] = "P4",
  [LUMBAR_PHASE_DOMS] = "DOMS",
};

static const char *const class_names[] = {
  [LUMBAR_CLASS_NONE] = "none",
  [LUMBAR_CLASS_DOMS] = "doms",
  [LUMBAR_CLASS_MILD] = "mild",
  [LUMBAR_CLASS_MODERATE] = "moderate",
  [LUMBAR_CLASS_LEG] = "leg",
  [LUMBAR_CLASS_SEVERE] = "severe",
};

static const char *const outcome_names[] = {
  [LUMBAR_OUTCOME_CONTINUE] = "CONTINUE",
  [LUMBAR_OUTCOME_PHYSIO] = "PHYSIO",
  [LUMBAR_OUTCOME_DOCTOR_SOON] = "DOCTOR_SOON",
  [LUMBAR_OUTCOME_DOCTOR_TODAY] = "DOCTOR_TODAY",
  [LUMBAR_OUTCOME_EMERGENCY] = "EMERGENCY",
};

static const char *const evaluation_names[] = {
  [LUMBAR_EVALUATION_NONE] = NULL, /* null in the status document */
  [LUMBAR_EVALUATION_PENDING] = "PENDING",
  [LUMBAR_EVALUATION_PROGRESS] = "PROGRESS",
  [LUMBAR_EVALUATION_HOLD] = "HOLD",
  [LUMBAR_EVALUATION_REGRESS] = "REGRESS",
  [LUMBAR_EVALUATION_STOP_TRIAGE] = "STOP_TRIAGE",
};

static const char *const rule_names[] = {
  [LUMBAR_RULE_NONE] = "NONE",
  [LUMBAR_RULE_RF] = "RF",
  [LUMBAR_RULE_TR0] = "TR0",
  [LUMBAR_RULE_START] = "START",
  [LUMBAR_RULE_G1] = "G1",
  [LUMBAR_RULE_G2] = "G2",
  [LUMBAR_RULE_G2B] = "G2b",
  [LUMBAR_RULE_G3] = "G3",
  [LUMBAR_RULE_G5] = "G5",
  [LUMBAR_RULE_PR1] = "PR1",
  [LUMBAR_RULE_PR2] = "PR2",
  [LUMBAR_RULE_PR3] = "PR3",
  [LUMBAR_RULE_PR4] = "PR4",
  [LUMBAR_RULE_PR5] = "PR5",
  [LUMBAR_RULE_LR0] = "LR0",
  [LUMBAR_RULE_DM1] = "DM1",
  [LUMBAR_RULE_DM2] = "DM2",
  [LUMBAR_RULE_DM3] = "DM3",
  [LUMBAR_RULE_DC0] = "DC0",
  [LUMBAR_RULE_DC1] = "DC1",
  [LUMBAR_RULE_DC2] = "DC2",
  [LUMBAR_RULE_LS1] = "LS1",
  [LUMBAR_RULE_LS2] = "LS2",
  [LUMBAR_RULE_LF1] = "LF1",
  [LUMBAR_RULE_GAP] = "GAP",
  [LUMBAR_RULE_G4] = "G4",
  [LUMBAR_RULE_LD0] = "LD0",
  [LUMBAR_RULE_EVERY_SESSION_SORE] = "EVERY_SESSION_SORE",
  [LUMBAR_RULE_TESTING] = "TESTING",
  [LUMBAR_RULE_TONNAGE_JUMP] = "TONNAGE_JUMP",
  [LUMBAR_RULE_TOO_SOON] = "TOO_SOON",
  [LUMBAR_RULE_WK1] = "WK1",
  [LUMBAR_RULE_EP1] = "EP1",
  [LUMBAR_RULE_CLK] = "CLK",
};

static const char *const condition_names[] = {
  [LUMBAR_CONDITION_DAY] = "day",
  [LUMBAR_CONDITION_CHECK_IN] = "check-in",
  [LUMBAR_CONDITION_SHARP] = "sharp",
  [LUMBAR_CONDITION_PAIN] = "pain",
  [LUMBAR_CONDITION_FUNCTION] = "function",
  [LUMBAR_CONDITION_LEG] = "leg",
  [LUMBAR_CONDITION_LEG_FREE] = "leg-free",
  [LUMBAR_CONDITION_CORE_SESSIONS] = "core-sessions",
  [LUMBAR_CONDITION_CORE_PAIN] = "core-pain",
  [LUMBAR_CONDITION_CORE_LEVEL] = "core-level",
  [LUMBAR_CONDITION_CORE_TEST] = "core-test",
  [LUMBAR_CONDITION_HINGE_TEST] = "hinge-test",
  [LUMBAR_CONDITION_FULL_LOAD] = "full-load",
  [LUMBAR_CONDITION_SCREEN] = "screen",
  [LUMBAR_CONDITION_CLEARANCE] = "clearance",
  [LUMBAR_CONDITION_TRIAGE] = "triage",
  [LUMBAR_CONDITION_TABLE] = "table",
  [LUMBAR_CONDITION_HOLD] = "hold",
};

static const char *const task_kind_names[] = {
  [LUMBAR_TASK_TRIAGE] = "triage",
  [LUMBAR_TASK_CHECK_IN] = "check-in",
  [LUMBAR_TASK_WALK] = "walk",
  [LUMBAR_TASK_ROUTINE] = "routine",
  [LUMBAR_TASK_DRILL] = "drill",
  [LUMBAR_TASK_TEST] = "test",
  [LUMBAR_TASK_LIFT] = "lift",
  [LUMBAR_TASK_SCREEN] = "screen",
};

static const char *const decision_names[] = {
  [LUMBAR_DECISION_WARNING] = "warning",
  [LUMBAR_DECISION_PHYSIO] = "physio",
  [LUMBAR_DECISION_HOLD] = "hold",
  [LUMBAR_DECISION_WORSE] = "worse",
  [LUMBAR_DECISION_TOO_FEW] = "too-few",
  [LUMBAR_DECISION_NEXT] = "next",
  [LUMBAR_DECISION_REPEAT] = "repeat",
};

#define NAME_OF(table, value) ((guint) (value) < G_N_ELEMENTS (table) ? (table)[(value)] : NULL)

const char *
lumbar_phase_to_name (LumbarPhase phase)
{
  return NAME_OF (phase_names, phase);
}

const char *
lumbar_class_to_name (LumbarClass course_class)
{
  return NAME_OF (class_names, course_class);
}

const char *
lumbar_outcome_to_name (LumbarTriageOutcome outcome)
{
  return NAME_OF (outcome_names, outcome);
}

const char *
lumbar_evaluation_to_name (LumbarEvaluation evaluation)
{
  return NAME_OF (evaluation_names, evaluation);
}

const char *
lumbar_rule_to_name (LumbarRule rule)
{
  return NAME_OF (rule_names, rule);
}

const char *
lumbar_condition_to_name (LumbarConditionId condition)
{
  return NAME_OF (condition_names, condition);
}

const char *
lumbar_task_kind_to_name (LumbarTaskKind kind)
{
  return NAME_OF (task_kind_names, kind);
}

const char *
lumbar_decision_to_name (LumbarDecision decision)
{
  return NAME_OF (decision_names, decision);
}
