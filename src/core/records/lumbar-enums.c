/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of the closed lists, as in data-format.md. They are stored: an
 * entry may be added, but never changed or removed. */

#include "config.h"

#include "lumbar-enums.h"

const LumbarName lumbar_mode_names[] = {
  { LUMBAR_MODE_STANDARD, "standard" },
  { LUMBAR_MODE_STRICT, "strict" },
  { 0, NULL },
};

const LumbarName lumbar_onset_names[] = {
  { LUMBAR_ONSET_DURING_LIFT, "during_lift" },
  { LUMBAR_ONSET_SAME_DAY, "same_day" },
  { LUMBAR_ONSET_NEXT_DAYS, "next_days" },
  { 0, NULL },
};

const LumbarName lumbar_sides_names[] = {
  { LUMBAR_SIDES_BOTH, "both" },
  { LUMBAR_SIDES_LEFT, "left" },
  { LUMBAR_SIDES_RIGHT, "right" },
  { LUMBAR_SIDES_CENTRE, "centre" },
  { 0, NULL },
};

const LumbarName lumbar_leg_pain_names[] = {
  { LUMBAR_LEG_PAIN_NONE, "none" },
  { LUMBAR_LEG_PAIN_BUTTOCK_THIGH, "buttock_thigh" },
  { LUMBAR_LEG_PAIN_BELOW_KNEE, "below_knee" },
  { 0, NULL },
};

const LumbarName lumbar_leg_trend_names[] = {
  { LUMBAR_LEG_TREND_NONE, "none" },
  { LUMBAR_LEG_TREND_BETTER, "better" },
  { LUMBAR_LEG_TREND_SAME, "same" },
  { LUMBAR_LEG_TREND_WORSE, "worse" },
  { 0, NULL },
};

const LumbarName lumbar_release_kind_names[] = {
  { LUMBAR_RELEASE_ASSESSED, "assessed" },
  { LUMBAR_RELEASE_SEEN, "seen" },
  { LUMBAR_RELEASE_NOT_NEEDED, "not_needed" },
  { 0, NULL },
};

const LumbarName lumbar_clearance_by_names[] = {
  { LUMBAR_CLEARANCE_BY_DOCTOR, "doctor" },
  { LUMBAR_CLEARANCE_BY_PHYSIO, "physio" },
  { 0, NULL },
};

const LumbarName lumbar_allows_names[] = {
  { LUMBAR_ALLOWS_P2, "P2" },
  { LUMBAR_ALLOWS_P3, "P3" },
  { 0, NULL },
};

const LumbarName lumbar_protocol_names[] = {
  { LUMBAR_PROTOCOL_GENTLE48, "gentle48" },
  { LUMBAR_PROTOCOL_HOURLY48, "hourly48" },
  { LUMBAR_PROTOCOL_TWO_HOURLY72, "twoHourly72" },
  { LUMBAR_PROTOCOL_HEAT_ONLY, "heatOnly" },
  { 0, NULL },
};

const LumbarName lumbar_unit_names[] = {
  { LUMBAR_UNIT_KG, "kg" },
  { LUMBAR_UNIT_LB, "lb" },
  { 0, NULL },
};

const LumbarName lumbar_ladder_model_names[] = {
  { LUMBAR_LADDER_LINEAR, "linear" },
  { LUMBAR_LADDER_COMPOUND, "compound" },
  { 0, NULL },
};

const LumbarName lumbar_lift_kind_names[] = {
  { LUMBAR_LIFT_CONVENTIONAL, "conventional" },
  { LUMBAR_LIFT_SUMO, "sumo" },
  { LUMBAR_LIFT_TRAP_BAR, "trap-bar" },
  { LUMBAR_LIFT_BLOCK_PULL, "block-pull" },
  { 0, NULL },
};

const LumbarName lumbar_test_kind_names[] = {
  { LUMBAR_TEST_CORE, "core" },
  { LUMBAR_TEST_HINGE, "hinge" },
  { 0, NULL },
};

const LumbarName lumbar_step_outcome_names[] = {
  { LUMBAR_STEP_OUTCOME_DONE, "done" },
  { LUMBAR_STEP_OUTCOME_SKIPPED, "skipped" },
  { LUMBAR_STEP_OUTCOME_STOPPED, "stopped" },
  { 0, NULL },
};

const LumbarName lumbar_next_kind_names[] = {
  { LUMBAR_NEXT_PAIN, "pain" },
  { LUMBAR_NEXT_SORENESS, "soreness" },
  { 0, NULL },
};

const LumbarName lumbar_answer_names[] = {
  { LUMBAR_ANSWER_YES, "yes" },
  { LUMBAR_ANSWER_NO, "no" },
  { LUMBAR_ANSWER_UNCHECKED, "unchecked" },
  { 0, NULL },
};

const LumbarName lumbar_screen_test_names[] = {
  { LUMBAR_SCREEN_HINGE, "hinge" },
  { LUMBAR_SCREEN_SQUAT, "squat" },
  { LUMBAR_SCREEN_PLANK, "plank" },
  { LUMBAR_SCREEN_WALK, "walk" },
  { 0, NULL },
};

const LumbarName lumbar_treatment_kind_names[] = {
  { LUMBAR_TREATMENT_ICE, "ice" },
  { LUMBAR_TREATMENT_HEAT, "heat" },
  { LUMBAR_TREATMENT_MASSAGE, "massage" },
  { LUMBAR_TREATMENT_STRETCH, "stretch" },
  { LUMBAR_TREATMENT_PAIN_RELIEF, "pain-relief" },
  { 0, NULL },
};

const LumbarName lumbar_step_kind_names[] = {
  { LUMBAR_STEP_WORK, "work" },
  { LUMBAR_STEP_HOLD, "hold" },
  { LUMBAR_STEP_REPS, "reps" },
  { LUMBAR_STEP_REST, "rest" },
  { LUMBAR_STEP_CHANGE, "change" },
  { 0, NULL },
};

const LumbarName lumbar_side_names[] = {
  { LUMBAR_SIDE_NONE, "none" },
  { LUMBAR_SIDE_LEFT, "left" },
  { LUMBAR_SIDE_RIGHT, "right" },
  { 0, NULL },
};

const LumbarName lumbar_quality_names[] = {
  { LUMBAR_QUALITY_DULL, "dull" },
  { LUMBAR_QUALITY_TIGHT, "tight" },
  { LUMBAR_QUALITY_THROBBING, "throbbing" },
  { LUMBAR_QUALITY_SHARP, "sharp" },
  { LUMBAR_QUALITY_SHOOTING, "shooting" },
  { 0, NULL },
};

const LumbarName lumbar_place_names[] = {
  { LUMBAR_PLACE_UPPER_LEFT, "upper-left" },
  { LUMBAR_PLACE_UPPER_CENTRE, "upper-centre" },
  { LUMBAR_PLACE_UPPER_RIGHT, "upper-right" },
  { LUMBAR_PLACE_LUMBAR_LEFT, "lumbar-left" },
  { LUMBAR_PLACE_LUMBAR_CENTRE, "lumbar-centre" },
  { LUMBAR_PLACE_LUMBAR_RIGHT, "lumbar-right" },
  { LUMBAR_PLACE_PELVIS_LEFT, "pelvis-left" },
  { LUMBAR_PLACE_PELVIS_CENTRE, "pelvis-centre" },
  { LUMBAR_PLACE_PELVIS_RIGHT, "pelvis-right" },
  { LUMBAR_PLACE_BUTTOCK_LEFT, "buttock-left" },
  { LUMBAR_PLACE_BUTTOCK_RIGHT, "buttock-right" },
  { LUMBAR_PLACE_THIGH_LEFT, "thigh-left" },
  { LUMBAR_PLACE_THIGH_RIGHT, "thigh-right" },
  { LUMBAR_PLACE_CALF_LEFT, "calf-left" },
  { LUMBAR_PLACE_CALF_RIGHT, "calf-right" },
  { LUMBAR_PLACE_FOOT_LEFT, "foot-left" },
  { LUMBAR_PLACE_FOOT_RIGHT, "foot-right" },
  { 0, NULL },
};

const char *
lumbar_name_of (const LumbarName *table,
                int               value)
{
  g_return_val_if_fail (table != NULL, NULL);

  for (; table->name != NULL; table++)
    {
      if (table->value == value)
        return table->name;
    }

  return NULL;
}

gboolean
lumbar_name_parse (const LumbarName *table,
                   const char       *name,
                   int              *out_value)
{
  g_return_val_if_fail (table != NULL, FALSE);

  for (; table->name != NULL; table++)
    {
      if (g_strcmp0 (table->name, name) == 0)
        {
          *out_value = table->value;
          return TRUE;
        }
    }

  return FALSE;
}
