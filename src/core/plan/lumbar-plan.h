/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plan: what the recorded events mean today.
 *
 * lumbar_plan_new() replays a history date by date as docs/rules.md section 17
 * says. The result is immutable, holds no sentences (see lumbar-plan-text.h)
 * and is never stored. */

#pragma once

#include "lumbar-episode.h"
#include "lumbar-history.h"

G_BEGIN_DECLS

typedef enum
{
  LUMBAR_PHASE_NONE, /* no episode */
  LUMBAR_PHASE_P0,
  LUMBAR_PHASE_P1,
  LUMBAR_PHASE_P2A,
  LUMBAR_PHASE_P2B,
  LUMBAR_PHASE_P3,
  LUMBAR_PHASE_P4,
  LUMBAR_PHASE_DOMS, /* the soreness track */
} LumbarPhase;

typedef enum
{
  LUMBAR_CLASS_NONE,
  LUMBAR_CLASS_DOMS,
  LUMBAR_CLASS_MILD,
  LUMBAR_CLASS_MODERATE,
  LUMBAR_CLASS_LEG,
  LUMBAR_CLASS_SEVERE,
} LumbarClass;

typedef enum
{
  LUMBAR_OUTCOME_CONTINUE,
  LUMBAR_OUTCOME_PHYSIO,
  LUMBAR_OUTCOME_DOCTOR_SOON,
  LUMBAR_OUTCOME_DOCTOR_TODAY,
  LUMBAR_OUTCOME_EMERGENCY,
} LumbarTriageOutcome;

typedef enum
{
  LUMBAR_EVALUATION_NONE,
  LUMBAR_EVALUATION_PENDING,
  LUMBAR_EVALUATION_PROGRESS,
  LUMBAR_EVALUATION_HOLD,
  LUMBAR_EVALUATION_REGRESS,
  LUMBAR_EVALUATION_STOP_TRIAGE,
} LumbarEvaluation;

/* Rule ids in the fixed order of docs/rules.md 17.5; RF01–RF46 are given by
 * LUMBAR_RULE_RF with the number beside it. */
typedef enum
{
  LUMBAR_RULE_NONE,
  LUMBAR_RULE_RF,
  LUMBAR_RULE_TR0,
  LUMBAR_RULE_START,
  LUMBAR_RULE_G1,
  LUMBAR_RULE_G2,
  LUMBAR_RULE_G2B,
  LUMBAR_RULE_G3,
  LUMBAR_RULE_G5,
  LUMBAR_RULE_PR1,
  LUMBAR_RULE_PR2,
  LUMBAR_RULE_PR3,
  LUMBAR_RULE_PR4,
  LUMBAR_RULE_PR5,
  LUMBAR_RULE_LR0,
  LUMBAR_RULE_DM1,
  LUMBAR_RULE_DM2,
  LUMBAR_RULE_DM3,
  LUMBAR_RULE_DC0,
  LUMBAR_RULE_DC1,
  LUMBAR_RULE_DC2,
  LUMBAR_RULE_LS1,
  LUMBAR_RULE_LS2,
  LUMBAR_RULE_LF1,
  LUMBAR_RULE_GAP,
  LUMBAR_RULE_G4,
  LUMBAR_RULE_LD0,
  LUMBAR_RULE_EVERY_SESSION_SORE,
  LUMBAR_RULE_TESTING,
  LUMBAR_RULE_TONNAGE_JUMP,
  LUMBAR_RULE_TOO_SOON,
  LUMBAR_RULE_WK1,
  LUMBAR_RULE_EP1,
  LUMBAR_RULE_CLK,
} LumbarRule;

typedef struct
{
  LumbarDate  date;
  LumbarPhase phase;
  LumbarRule  rule;
} LumbarPhaseChange;

/* One reason; the numbers a sentence may want are beside it, else 0 or
 * LUMBAR_DATE_NONE. */
typedef struct
{
  LumbarRule rule;
  int        flag;   /* n of RFn with LUMBAR_RULE_RF */
  LumbarDate date;   /* e.g. until when a hold lasts */
  gint64     number; /* e.g. thousandths of a load, or percent */
  int        unit;   /* LumbarUnit of @number where it is a load */
} LumbarReason;

/* Conditions of gates, in the order of docs/rules.md 17.5. */
typedef enum
{
  LUMBAR_CONDITION_DAY,
  LUMBAR_CONDITION_CHECK_IN,
  LUMBAR_CONDITION_SHARP,
  LUMBAR_CONDITION_PAIN,
  LUMBAR_CONDITION_FUNCTION,
  LUMBAR_CONDITION_LEG,
  LUMBAR_CONDITION_LEG_FREE,
  LUMBAR_CONDITION_CORE_SESSIONS,
  LUMBAR_CONDITION_CORE_PAIN,
  LUMBAR_CONDITION_CORE_LEVEL,
  LUMBAR_CONDITION_CORE_TEST,
  LUMBAR_CONDITION_HINGE_TEST,
  LUMBAR_CONDITION_FULL_LOAD,
  LUMBAR_CONDITION_SCREEN,
  LUMBAR_CONDITION_CLEARANCE,
  LUMBAR_CONDITION_TRIAGE,
  LUMBAR_CONDITION_TABLE,
  LUMBAR_CONDITION_HOLD,
} LumbarConditionId;

typedef struct
{
  LumbarConditionId id;
  gboolean          met;
  int               have; /* e.g. sessions done, dates in a row */
  int               need; /* e.g. sessions asked for */
  LumbarDate        date; /* e.g. when the floor is reached; or LUMBAR_DATE_NONE */
} LumbarCondition;

typedef struct
{
  LumbarPhase to;
  LumbarRule  rule;
  gboolean    open;
  GArray     *conditions; /* of LumbarCondition */
} LumbarGate;

typedef enum
{
  LUMBAR_TASK_TRIAGE,
  LUMBAR_TASK_CHECK_IN,
  LUMBAR_TASK_WALK,
  LUMBAR_TASK_ROUTINE,
  LUMBAR_TASK_DRILL,
  LUMBAR_TASK_TEST,
  LUMBAR_TASK_LIFT,
  LUMBAR_TASK_SCREEN,
} LumbarTaskKind;

typedef struct
{
  char           id[24]; /* as in docs/rules.md 17.6: "p2-core-2", "walk", … */
  LumbarTaskKind kind;
  int            planned; /* 0: optional today */
  int            done;
} LumbarTask;

/* A step of the ladder, for lists. */
typedef struct
{
  int    index;
  gint32 pct;  /* millionths of a percent */
  gint64 load; /* thousandths; LUMBAR_UNANSWERED below the bar */
  int    sets;
  int    reps;
  int    rpe_cap; /* tenths */
} LumbarLadderStep;

typedef struct
{
  LumbarLadderSettings settings; /* those in force */
  int                  step;
  gint32               pct;  /* millionths of a percent */
  gint64               load; /* thousandths, after LF1 and the day-of check; LUMBAR_UNANSWERED below the bar */
  int                  sets;
  int                  reps;
  GArray              *per_side;   /* of gint64 thousandths, (nullable) below the bar */
  LumbarDate           next_from;  /* or LUMBAR_DATE_NONE */
  LumbarDate           hold_until; /* or LUMBAR_DATE_NONE */
  LumbarEvaluation     last_evaluation;
  gint64               next_load; /* P4: thousandths of the next working weight; else LUMBAR_UNANSWERED */
  GArray              *remaining; /* of gint32 millionths of a percent */
  GArray              *steps;     /* of LumbarLadderStep: the whole ladder */
} LumbarLadder;

/* best, likely, worst */
typedef struct
{
  int        first_weeks[3]; /* from onset to the first light deadlift */
  int        full_weeks[3];  /* from onset to the previous weight */
  LumbarDate first_dates[3];
  LumbarDate full_dates[3];
} LumbarForecast;

/* How the estimate stood on a date, for the line on the Return page. */
typedef struct
{
  LumbarDate date;
  int        full_weeks[3];
} LumbarForecastPoint;

typedef enum
{
  LUMBAR_TREND_NONE,
  LUMBAR_TREND_IMPROVED,
  LUMBAR_TREND_SAME,
  LUMBAR_TREND_WORSE
} LumbarTrend;

typedef enum
{
  LUMBAR_DECISION_WARNING,
  LUMBAR_DECISION_PHYSIO,
  LUMBAR_DECISION_HOLD,
  LUMBAR_DECISION_WORSE,
  LUMBAR_DECISION_TOO_FEW,
  LUMBAR_DECISION_NEXT,
  LUMBAR_DECISION_REPEAT,
} LumbarDecision;

/* The weekly review of docs/rules.md section 12. Decimals are in tenths, missing
 * numbers are G_MININT. */
typedef struct
{
  LumbarDate     from;
  int            pain_avg; /* tenths */
  int            pain_peak;
  int            pain_change; /* tenths, positive is better */
  LumbarTrend    trend;
  int            checkins;
  int            adherence;      /* percent */
  int            activity_score; /* tenths */
  int            regressions;
  GArray        *evaluations; /* of LumbarEvaluation */
  gint64         tonnage;     /* thousandths; G_MININT64: none */
  LumbarUnit     tonnage_unit;
  int            reps;
  int            set_mean_rpe;     /* tenths */
  int            rep_weighted_rpe; /* tenths */
  int            zone_share;       /* tenths of a percent */
  int            top_pct;          /* tenths of a percent of e1RM */
  int            sit_breaks;
  int            walk_minutes;
  int            core_level;
  int            screen_age; /* days */
  LumbarDecision decision;
} LumbarReview;

/* What ice, heat and walk times a date has (docs/rules.md section 8). */
typedef enum
{
  LUMBAR_SLOT_ICE,
  LUMBAR_SLOT_HEAT,
  LUMBAR_SLOT_WALK,
  LUMBAR_SLOT_WALK_TILTS
} LumbarSlotKind;

typedef struct
{
  LumbarSlotKind kind;
  int            minute; /* of the day */
  int            minutes;
} LumbarSlot;

typedef struct
{
  LumbarMoment         now;
  LumbarMode           mode;
  const LumbarEpisode *episode; /* (nullable): belongs to the plan */
  LumbarClass          course_class;
  gboolean             leg_flag;
  int                  leg_free_days; /* dates with a check-in since the last leg symptoms */
  int                  day_index;     /* -1 without an episode */
  LumbarPhase          phase;
  LumbarDate           phase_since;
  LumbarDate           phase_hold_until; /* or LUMBAR_DATE_NONE */
  gboolean             locked;
  GArray              *phases; /* of LumbarPhaseChange */
  LumbarTriageOutcome  outcome;
  LumbarFlags          because;
  LumbarFlags          standing;
  gboolean             table_due;
  LumbarGate          *gate;          /* (nullable) */
  GArray              *tasks;         /* of LumbarTask */
  LumbarLadder        *ladder;        /* (nullable) */
  LumbarForecast      *forecast;      /* (nullable) */
  GArray              *forecast_line; /* of LumbarForecastPoint */
  LumbarReview        *review;        /* (nullable) */
  int                  core_level;
  GArray              *slots;     /* of LumbarSlot: today's ice, heat and walk times in P0 and P1 */
  GArray              *reasons;   /* of LumbarReason */
  GArray              *questions; /* of int: RF numbers that an entry raises to be asked (listening re-screen) */
} LumbarPlan;

/**
 * lumbar_plan_new:
 * @history: everything that was recorded
 * @now: what the time is; records after it are left out
 *
 * Replays the history as docs/rules.md section 17 says. The same history and
 * moment always give the same plan; nothing is read from the clock.
 *
 * Returns: (transfer full): the plan, which keeps @history alive
 */
LumbarPlan *lumbar_plan_new (LumbarHistory *history,
                             LumbarMoment   now);

/**
 * lumbar_plan_ref:
 *
 * Plans are immutable and counted atomically: they may cross threads.
 */
LumbarPlan *lumbar_plan_ref (LumbarPlan *self);

/**
 * lumbar_plan_unref:
 *
 * Drops one reference.
 */
void lumbar_plan_unref (LumbarPlan *self);

/* Names as in the status document (17.5, 17.7): "P2a", "moderate", "PHYSIO", "PROGRESS",
 * "G2b", "core-level", "check-in". NULL for the evaluation of no session and for
 * values that do not exist. */
const char *lumbar_phase_to_name (LumbarPhase phase);
const char *lumbar_class_to_name (LumbarClass course_class);
const char *lumbar_outcome_to_name (LumbarTriageOutcome outcome);
const char *lumbar_evaluation_to_name (LumbarEvaluation evaluation);
const char *lumbar_rule_to_name (LumbarRule rule);
const char *lumbar_condition_to_name (LumbarConditionId condition);
const char *lumbar_task_kind_to_name (LumbarTaskKind kind);
const char *lumbar_decision_to_name (LumbarDecision decision);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarPlan, lumbar_plan_unref)

G_END_DECLS
