/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The state of the replay (docs/rules.md 17.3).
 *
 * One walk over the dates from onset to today; each section of the rules keeps
 * its own file and changes its own part of this struct. Only src/core/plan
 * looks inside. */

#pragma once

#include "lumbar-check-in.h"
#include "lumbar-episode.h"
#include "lumbar-form-check.h"
#include "lumbar-lift.h"
#include "lumbar-plan.h"
#include "lumbar-schedule.h"
#include "lumbar-session.h"
#include "lumbar-timeline.h"
#include "lumbar-triage.h"

G_BEGIN_DECLS

#define LUMBAR_N_CORE_LEVELS 6 /* levels 1 to 5; 0 is unused */

/* What the rules made of one lift. */
typedef struct
{
  const LumbarLift *lift;
  LumbarDate        date;
  gint64            minute; /* wall clock */
  LumbarPhase       phase;  /* in which it was lifted */
  gboolean          is_ladder;
  int               step;    /* of the session; of a free lift the current one */
  gint32            pct;     /* of that step */
  int               rpe_cap; /* tenths */
  gboolean          capped;  /* at best HOLD */
  gboolean          limited; /* it was a PROGRESS before that: LS1 */
  gboolean          leg_symptoms;
  gboolean          critical_fault;
  gboolean          screen_valid; /* on its date */
  LumbarEvaluation  evaluation;
} LumbarJudgedLift;

/* Where the person is on the ladder. */
typedef struct
{
  int                  settings_index; /* in the episode's list; -1: none */
  LumbarLadderSettings settings;       /* in force, after RF45 linear with 5 */
  GArray              *steps;          /* of LumbarLadderStep; (nullable) */
  int                  step;
  LumbarDate           step_started_on;
  LumbarDate           hold_until;
  gboolean             progressed;    /* the newest session was PROGRESS at @step */
  gboolean             slow;          /* RF45: linear with 5 from then on */
  int                  newest;        /* ladder session in the lifts; -1: none */
  int                  newest_judged; /* ladder session or lift in P4; -1: none */
  gint64               newest_minute; /* of the newest ladder session */
  LumbarDate           gap_from;      /* the last ladder session or lift in P4 */
  LumbarDate           first_session; /* of the episode */
  int                  faults_in_a_row;
  GArray              *setbacks;         /* of gint32: their percentages */
  gint64               progress_load[4]; /* of each lift kind: newest PROGRESS; -1: none */
  LumbarUnit           progress_unit[4];
} LumbarLadderState;

/* What makes the full table of warning signs due; instants. */
typedef struct
{
  gboolean   has_full;
  gint64     last_full;
  LumbarDate last_full_date;
  gint64     last_any;
  gint64     full_cause;   /* the newest that asks for a full record */
  gint64     any_cause;    /* the newest that any record answers */
  gint64     last_mistake; /* G_MININT64: none */
  LumbarDate screen_cause; /* or LUMBAR_DATE_NONE */
} LumbarTable;

/* Sessions of p2-core at one level. */
typedef struct
{
  guint    numbers[2]; /* of the last two, newest first; 0: none */
  gboolean good[2];
} LumbarCoreResults;

typedef struct
{
  /* What is given */
  LumbarHistory       *history;
  const LumbarEpisode *episode;
  LumbarTimeline      *timeline;
  GHashTable          *checks; /* LumbarFormCheck by its id; borrows both */
  LumbarMoment         now;
  LumbarDate           today;
  LumbarMode           mode;
  LumbarMoment         onset;
  LumbarDate           onset_date;
  gint64               onset_minute;
  LumbarMoment         intake_at;
  LumbarDate           intake_date;
  int                  day_one_worst;
  LumbarSchedule       schedule;

  /* The date */
  LumbarDate  date;
  gint64      clock; /* wall-clock minutes: 23:59 of the date, today now */
  int         hours;
  int         day_index;
  LumbarPhase phase_at_start;
  gboolean    changed;   /* the phase changed on the date */
  gboolean    went_back; /* it went back on the date */
  GArray     *check_ins; /* of LumbarCheckIn */

  /* Warning signs */
  GArray              *events; /* of LumbarAnswerEvent */
  guint                next_event;
  LumbarFlags         *known; /* history questions of each episode */
  LumbarAnswers        answers;
  LumbarAutomaticFlags automatic;
  LumbarDate           rf32_first;
  LumbarDate           rf40_first;
  LumbarDate           rf45_on;
  LumbarTable          table;
  LumbarFlags          standing;
  LumbarTriageOutcome  outcome;
  gboolean             was_serious; /* DOCTOR_TODAY or above at any time */
  LumbarDate           p2_clearance;
  LumbarDate           p3_clearance;

  /* Course */
  LumbarClass course_class;
  gboolean    leg_flag;
  gboolean    leg_ever;
  int         leg_free_days;
  gboolean    recovered;
  gboolean    ever_recovered;

  /* Phase */
  LumbarPhase phase;
  LumbarDate  phase_since;
  LumbarDate  phase_hold_until;
  LumbarDate  last_back;
  LumbarDate  p2_entered;
  gboolean    p0_left;
  GArray     *phases;  /* of LumbarPhaseChange */
  GArray     *holds;   /* of LumbarHold */
  LumbarPhase back_to; /* collected for the date; NONE: stay */
  LumbarRule  back_rule;
  gboolean    leave_soreness; /* a lift ended the soreness track */
  gboolean    soreness_over;  /* never entered again */

  /* Trunk work */
  int                  core_level;
  int                  core_streak;
  guint                n_core_sessions;
  LumbarCoreResults    core_results[LUMBAR_N_CORE_LEVELS];
  int                  n_p1_core;  /* completed, since phaseSince, of earlier dates */
  const LumbarSession *p1_core[2]; /* the last two of earlier dates, newest first */
  LumbarDate           p1_core_dates[2];
  guint                next_test;
  const LumbarTest    *core_test; /* the newest */
  LumbarDate           core_test_on;
  const LumbarTest    *hinge_test; /* the newest */
  LumbarDate           hinge_test_on;

  /* Lifting */
  GArray           *lifts;   /* of LumbarJudgedLift */
  GArray           *pending; /* of guint: lifts whose result may still change */
  LumbarLadderState ladder;
  gboolean          full_load; /* a PROGRESS at 100 % in this stay in P3 */

  /* Outlook */
  GArray *forecast_line; /* of LumbarForecastPoint */
} LumbarReplay;

/* A going back and how long it holds. */
typedef struct
{
  LumbarRule rule;
  LumbarDate until;
} LumbarHold;

/* Something that moves the answers, in order of time (17.4). */
typedef enum
{
  LUMBAR_EVENT_TRIAGE,
  LUMBAR_EVENT_RELEASE,
  LUMBAR_EVENT_INTAKE,
  LUMBAR_EVENT_ENTRY,
} LumbarAnswerEventKind;

typedef struct
{
  LumbarDate            date;
  gint64                instant;
  LumbarAnswerEventKind kind;
  gconstpointer         item;
  guint                 episode;  /* which, for what it has raised before */
  gboolean              own;      /* of the current episode */
  gboolean              left_out; /* a mistake that was put right */
} LumbarAnswerEvent;

/* lumbar-replay.c */
LumbarReplay        *lumbar_replay_new (LumbarHistory       *history,
                                        const LumbarEpisode *episode,
                                        LumbarMoment         now,
                                        GArray              *events,
                                        guint                n_episodes);
void                 lumbar_replay_free (LumbarReplay *self);
gboolean             lumbar_replay_step (LumbarReplay *self);
const LumbarCheckIn *lumbar_replay_get_check_in (const LumbarReplay *self);
const LumbarCheckIn *lumbar_replay_get_latest_check_in (const LumbarReplay *self);
gboolean             lumbar_replay_get_forecast (const LumbarReplay *self,
                                                 LumbarForecast     *out_forecast);

/* lumbar-episode-choice.c (17.1, 17.4) */
LumbarMoment         lumbar_episode_get_intake_at (const LumbarEpisode *episode);
LumbarMoment         lumbar_episode_get_onset (const LumbarEpisode *episode);
const LumbarEpisode *lumbar_episode_choose (LumbarHistory *history,
                                            LumbarMoment   now);
GArray              *lumbar_answer_events_new (LumbarHistory       *history,
                                               const LumbarEpisode *current,
                                               LumbarMoment         now);

/* lumbar-replay-answers.c (17.3 steps 1 and 4) */
void     lumbar_answer_event_apply (const LumbarAnswerEvent *event,
                                    LumbarAnswers           *answers,
                                    LumbarFlags             *known);
void     lumbar_replay_apply_answers (LumbarReplay *self);
void     lumbar_replay_find_outcome (LumbarReplay *self);
void     lumbar_replay_refresh_outcome (LumbarReplay *self);
gboolean lumbar_replay_is_table_due (const LumbarReplay *self);
void     lumbar_replay_ask_full_table (LumbarReplay *self,
                                       gint64        instant);
gboolean lumbar_replay_is_frozen (const LumbarReplay *self);
gboolean lumbar_replay_may_progress (const LumbarReplay *self);

/* lumbar-replay-course.c (17.3 steps 2 and 3) */
void                   lumbar_replay_check_in (LumbarReplay *self);
void                   lumbar_replay_find_course (LumbarReplay *self);
const LumbarFormCheck *lumbar_replay_find_check (const LumbarReplay *self,
                                                 const LumbarLift   *lift);
gboolean               lumbar_replay_has_leg_symptoms (const LumbarReplay *self,
                                                       const LumbarLift   *lift);

/* lumbar-soreness.c (3.1) */
void     lumbar_replay_leave_soreness (LumbarReplay *self);
gboolean lumbar_replay_should_leave_soreness (const LumbarReplay *self);
gboolean lumbar_replay_may_deadlift_after_soreness (const LumbarReplay *self);
gboolean lumbar_replay_is_soreness_long (const LumbarReplay *self);
gint64   lumbar_replay_get_soreness_load (const LumbarReplay *self,
                                          LumbarUnit         *out_unit);

/* lumbar-phase.c (4: changes, going back) */
int  lumbar_phase_get_floor (LumbarClass course_class,
                             LumbarPhase phase);
void lumbar_replay_start (LumbarReplay *self);
void lumbar_replay_change_phase (LumbarReplay *self,
                                 LumbarPhase   to,
                                 LumbarRule    rule);
void lumbar_replay_hold_phase (LumbarReplay *self,
                               LumbarDate    until);
void lumbar_replay_send_back (LumbarReplay *self,
                              LumbarPhase   to,
                              LumbarRule    rule,
                              LumbarDate    until);
void lumbar_replay_find_going_back (LumbarReplay *self);
void lumbar_replay_apply_going_back (LumbarReplay *self);

/* lumbar-gate.c (4: gates) */
LumbarGate *lumbar_replay_dup_gate (const LumbarReplay *self);
void        lumbar_replay_open_gate (LumbarReplay *self);
void        lumbar_gate_free (LumbarGate *gate);

/* lumbar-core-level.c (5) */
int      lumbar_session_get_core_level (const LumbarSession *session);
void     lumbar_replay_update_core (LumbarReplay *self);
void     lumbar_replay_keep_sessions (LumbarReplay *self);
void     lumbar_replay_reset_sessions (LumbarReplay *self);
void     lumbar_replay_reset_core (LumbarReplay *self);
gboolean lumbar_replay_has_core_test (const LumbarReplay *self);
gboolean lumbar_replay_has_hinge_test (const LumbarReplay *self);

/* lumbar-ladder-replay.c (6.4), lumbar-lift-replay.c (6.3) */
typedef struct
{
  int      found; /* what it becomes when the session is done */
  int      used;  /* what is lifted */
  gboolean gap;
  gboolean limited; /* by the missing screen: G4 */
} LumbarSessionChoice;

void                    lumbar_ladder_state_init (LumbarLadderState *self);
void                    lumbar_ladder_state_clear (LumbarLadderState *self);
gboolean                lumbar_replay_has_ladder (const LumbarReplay *self);
int                     lumbar_replay_get_last_step (const LumbarReplay *self);
const LumbarLadderStep *lumbar_replay_get_step (const LumbarReplay *self,
                                                int                 step);
void                    lumbar_replay_use_settings (LumbarReplay *self,
                                                    LumbarMoment  at);
LumbarSessionChoice     lumbar_replay_choose_step (const LumbarReplay *self);
LumbarDate              lumbar_replay_get_next_from (const LumbarReplay *self);
void                    lumbar_replay_do_session (LumbarReplay     *self,
                                                  LumbarJudgedLift *judged);
void                    lumbar_replay_apply_progress (LumbarReplay *self,
                                                      guint         index);
void                    lumbar_replay_apply_setback (LumbarReplay           *self,
                                                     const LumbarJudgedLift *judged);
void                    lumbar_replay_lower_ladder (LumbarReplay *self,
                                                    LumbarPhase   from,
                                                    LumbarPhase   to,
                                                    LumbarRule    rule);
gint64                  lumbar_lift_get_working_load (const LumbarLift *lift,
                                                      LumbarUnit        unit);
gboolean                lumbar_replay_is_faulty (const LumbarReplay *self);

gboolean lumbar_replay_took_pain_relief (const LumbarReplay *self);
void     lumbar_replay_settle_lifts (LumbarReplay *self);
void     lumbar_replay_take_lifts (LumbarReplay *self);

/* lumbar-tasks.c (17.6) */
typedef struct
{
  LumbarTask task;
  gboolean   counts; /* for adherence */
} LumbarCountedTask;

gboolean lumbar_session_is_walk (const LumbarSession *session);
gboolean lumbar_replay_may_lift (const LumbarReplay *self);
GArray  *lumbar_replay_dup_tasks (const LumbarReplay *self);

/* lumbar-review.c (12) */
typedef struct
{
  LumbarDate from; /* Monday */
  LumbarDate to;   /* Sunday */
  int        planned;
  int        done;
  int        core_level;
} LumbarReviewWeek;

LumbarReviewWeek lumbar_review_week_before (LumbarDate today);
void             lumbar_review_week_note (LumbarReviewWeek   *week,
                                          const LumbarReplay *replay);
LumbarReview    *lumbar_review_new (const LumbarReplay     *replay,
                                    const LumbarReviewWeek *week);
void             lumbar_review_free (LumbarReview *review);

/* lumbar-reasons.c (17.5, 17.7) */
GArray  *lumbar_replay_dup_reasons (const LumbarReplay *self,
                                    const LumbarLadder *ladder);
void     lumbar_reasons_add_flags (GArray        *reasons,
                                   LumbarHistory *history,
                                   LumbarMoment   now,
                                   LumbarPhase    phase);
void     lumbar_reasons_add (GArray    *reasons,
                             LumbarRule rule);
void     lumbar_reasons_add_triage (GArray     *reasons,
                                    LumbarFlags standing);
gboolean lumbar_history_has_future (LumbarHistory *history,
                                    LumbarMoment   now);

/* lumbar-ladder-view.c (17.5) */
gboolean      lumbar_replay_is_day_lighter (const LumbarReplay *self);
LumbarLadder *lumbar_replay_dup_ladder (const LumbarReplay *self);
void          lumbar_ladder_free (LumbarLadder *ladder);

/* lumbar-questions.c */
GArray *lumbar_replay_dup_questions (const LumbarReplay *self);

G_END_DECLS
