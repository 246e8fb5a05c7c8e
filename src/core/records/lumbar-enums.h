/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The closed lists of the data format, and their names in files.
 *
 * The names are the ones of the export file; the database stores the same
 * names, so a value has one spelling everywhere. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  int         value;
  const char *name; /* NULL ends a table */
} LumbarName;

typedef enum
{
  LUMBAR_MODE_STANDARD,
  LUMBAR_MODE_STRICT
} LumbarMode;
typedef enum
{
  LUMBAR_ONSET_DURING_LIFT,
  LUMBAR_ONSET_SAME_DAY,
  LUMBAR_ONSET_NEXT_DAYS
} LumbarOnset;
typedef enum
{
  LUMBAR_SIDES_BOTH,
  LUMBAR_SIDES_LEFT,
  LUMBAR_SIDES_RIGHT,
  LUMBAR_SIDES_CENTRE
} LumbarSides;
typedef enum
{
  LUMBAR_LEG_PAIN_NONE,
  LUMBAR_LEG_PAIN_BUTTOCK_THIGH,
  LUMBAR_LEG_PAIN_BELOW_KNEE
} LumbarLegPain;

/* In the order of the rules: worse > same > better > none. */
typedef enum
{
  LUMBAR_LEG_TREND_NONE,
  LUMBAR_LEG_TREND_BETTER,
  LUMBAR_LEG_TREND_SAME,
  LUMBAR_LEG_TREND_WORSE
} LumbarLegTrend;

typedef enum
{
  LUMBAR_RELEASE_ASSESSED,
  LUMBAR_RELEASE_SEEN,
  LUMBAR_RELEASE_NOT_NEEDED
} LumbarReleaseKind;
typedef enum
{
  LUMBAR_CLEARANCE_BY_DOCTOR,
  LUMBAR_CLEARANCE_BY_PHYSIO
} LumbarClearanceBy;
typedef enum
{
  LUMBAR_ALLOWS_P2,
  LUMBAR_ALLOWS_P3
} LumbarAllows;
typedef enum
{
  LUMBAR_PROTOCOL_GENTLE48,
  LUMBAR_PROTOCOL_HOURLY48,
  LUMBAR_PROTOCOL_TWO_HOURLY72,
  LUMBAR_PROTOCOL_HEAT_ONLY
} LumbarProtocol;
typedef enum
{
  LUMBAR_UNIT_KG,
  LUMBAR_UNIT_LB
} LumbarUnit;
typedef enum
{
  LUMBAR_LADDER_LINEAR,
  LUMBAR_LADDER_COMPOUND
} LumbarLadderModel;
typedef enum
{
  LUMBAR_LIFT_CONVENTIONAL,
  LUMBAR_LIFT_SUMO,
  LUMBAR_LIFT_TRAP_BAR,
  LUMBAR_LIFT_BLOCK_PULL
} LumbarLiftKind;
typedef enum
{
  LUMBAR_TEST_CORE,
  LUMBAR_TEST_HINGE
} LumbarTestKind;
typedef enum
{
  LUMBAR_STEP_OUTCOME_DONE,
  LUMBAR_STEP_OUTCOME_SKIPPED,
  LUMBAR_STEP_OUTCOME_STOPPED
} LumbarStepOutcome;
typedef enum
{
  LUMBAR_NEXT_PAIN,
  LUMBAR_NEXT_SORENESS
} LumbarNextKind;
typedef enum
{
  LUMBAR_ANSWER_NONE,
  LUMBAR_ANSWER_YES,
  LUMBAR_ANSWER_NO,
  LUMBAR_ANSWER_UNCHECKED
} LumbarAnswer;
typedef enum
{
  LUMBAR_SCREEN_HINGE,
  LUMBAR_SCREEN_SQUAT,
  LUMBAR_SCREEN_PLANK,
  LUMBAR_SCREEN_WALK,
  LUMBAR_N_SCREEN_TESTS
} LumbarScreenTestId;
typedef enum
{
  LUMBAR_TREATMENT_ICE,
  LUMBAR_TREATMENT_HEAT,
  LUMBAR_TREATMENT_MASSAGE,
  LUMBAR_TREATMENT_STRETCH,
  LUMBAR_TREATMENT_PAIN_RELIEF
} LumbarTreatmentKind;
typedef enum
{
  LUMBAR_STEP_WORK,
  LUMBAR_STEP_HOLD,
  LUMBAR_STEP_REPS,
  LUMBAR_STEP_REST,
  LUMBAR_STEP_CHANGE
} LumbarStepKind;
typedef enum
{
  LUMBAR_SIDE_NONE,
  LUMBAR_SIDE_LEFT,
  LUMBAR_SIDE_RIGHT
} LumbarSide;

typedef enum
{
  LUMBAR_QUALITY_DULL = 1 << 0,
  LUMBAR_QUALITY_TIGHT = 1 << 1,
  LUMBAR_QUALITY_THROBBING = 1 << 2,
  LUMBAR_QUALITY_SHARP = 1 << 3,
  LUMBAR_QUALITY_SHOOTING = 1 << 4,
} LumbarQuality;

typedef enum
{
  LUMBAR_PLACE_UPPER_LEFT = 1 << 0,
  LUMBAR_PLACE_UPPER_CENTRE = 1 << 1,
  LUMBAR_PLACE_UPPER_RIGHT = 1 << 2,
  LUMBAR_PLACE_LUMBAR_LEFT = 1 << 3,
  LUMBAR_PLACE_LUMBAR_CENTRE = 1 << 4,
  LUMBAR_PLACE_LUMBAR_RIGHT = 1 << 5,
  LUMBAR_PLACE_PELVIS_LEFT = 1 << 6,
  LUMBAR_PLACE_PELVIS_CENTRE = 1 << 7,
  LUMBAR_PLACE_PELVIS_RIGHT = 1 << 8,
  LUMBAR_PLACE_BUTTOCK_LEFT = 1 << 9,
  LUMBAR_PLACE_BUTTOCK_RIGHT = 1 << 10,
  LUMBAR_PLACE_THIGH_LEFT = 1 << 11,
  LUMBAR_PLACE_THIGH_RIGHT = 1 << 12,
  LUMBAR_PLACE_CALF_LEFT = 1 << 13,
  LUMBAR_PLACE_CALF_RIGHT = 1 << 14,
  LUMBAR_PLACE_FOOT_LEFT = 1 << 15,
  LUMBAR_PLACE_FOOT_RIGHT = 1 << 16,
} LumbarPlaces;

extern const LumbarName lumbar_mode_names[];
extern const LumbarName lumbar_onset_names[];
extern const LumbarName lumbar_sides_names[];
extern const LumbarName lumbar_leg_pain_names[];
extern const LumbarName lumbar_leg_trend_names[];
extern const LumbarName lumbar_release_kind_names[];
extern const LumbarName lumbar_clearance_by_names[];
extern const LumbarName lumbar_allows_names[];
extern const LumbarName lumbar_protocol_names[];
extern const LumbarName lumbar_unit_names[];
extern const LumbarName lumbar_ladder_model_names[];
extern const LumbarName lumbar_lift_kind_names[];
extern const LumbarName lumbar_test_kind_names[];
extern const LumbarName lumbar_step_outcome_names[];
extern const LumbarName lumbar_next_kind_names[];
extern const LumbarName lumbar_answer_names[];
extern const LumbarName lumbar_screen_test_names[];
extern const LumbarName lumbar_treatment_kind_names[];
extern const LumbarName lumbar_step_kind_names[];
extern const LumbarName lumbar_side_names[];
extern const LumbarName lumbar_quality_names[];
extern const LumbarName lumbar_place_names[];

/**
 * lumbar_name_of:
 * @table: one of the tables above
 * @value: a value of its enum
 *
 * Returns: (nullable): the name in files; NULL when @value has none
 */
const char *lumbar_name_of (const LumbarName *table,
                            int               value);

/**
 * lumbar_name_parse:
 * @table: one of the tables above
 * @name: (nullable): text from a file
 * @out_value: (out): its value
 *
 * Returns: whether @name is in @table
 */
gboolean lumbar_name_parse (const LumbarName *table,
                            const char       *name,
                            int              *out_value);

G_END_DECLS
