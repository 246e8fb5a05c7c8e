/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 6.4: moving on the ladder. */

#include "config.h"

#include "lumbar-ladder.h"
#include "lumbar-replay-private.h"

#include "lumbar-constants.h"
#include "lumbar-screen-rules.h"

void
lumbar_ladder_state_init (LumbarLadderState *self)
{
  *self = (LumbarLadderState) {
    .settings_index = -1,
    .step_started_on = LUMBAR_DATE_NONE,
    .hold_until = LUMBAR_DATE_NONE,
    .newest = -1,
    .newest_judged = -1,
    .newest_minute = G_MININT64,
    .gap_from = LUMBAR_DATE_NONE,
    .first_session = LUMBAR_DATE_NONE,
    .setbacks = g_array_new (FALSE, FALSE, sizeof (gint32)),
  };

  for (guint i = 0; i < G_N_ELEMENTS (self->progress_load); i++)
    self->progress_load[i] = LUMBAR_UNANSWERED;
}

void
lumbar_ladder_state_clear (LumbarLadderState *self)
{
  g_clear_pointer (&self->steps, g_array_unref);
  g_clear_pointer (&self->setbacks, g_array_unref);
}

gboolean
lumbar_replay_has_ladder (const LumbarReplay *self)
{
  return self->ladder.steps != NULL;
}

/* N, or 0 without settings. */
int
lumbar_replay_get_last_step (const LumbarReplay *self)
{
  return lumbar_replay_has_ladder (self) ? (int) self->ladder.steps->len - 1 : 0;
}

const LumbarLadderStep *
lumbar_replay_get_step (const LumbarReplay *self,
                        int                 step)
{
  return &g_array_index (self->ladder.steps, LumbarLadderStep, CLAMP (step, 0, lumbar_replay_get_last_step (self)));
}

/* Whether settings have begun at a moment, or by the end of the date when none
 * is given. */
static gboolean
has_begun (const LumbarReplay         *self,
           const LumbarLadderSettings *settings,
           LumbarMoment                at)
{
  if (lumbar_moment_compare (settings->since, self->now) > 0)
    return FALSE;
  if (lumbar_moment_is_set (at))
    return lumbar_moment_compare (settings->since, at) <= 0;

  return lumbar_moment_get_date (settings->since) <= self->date;
}

/* The settings in force: the newest with `since` not after the moment; the
 * first applies from onset. */
static int
find_settings (const LumbarReplay *self,
               LumbarMoment        at)
{
  const GArray *ladders = self->episode->ladders;
  int           found = ladders->len > 0 ? 0 : -1;
  gint64        newest = G_MININT64;

  for (guint i = 1; i < ladders->len; i++)
    {
      const LumbarLadderSettings *settings = &g_array_index (ladders, LumbarLadderSettings, i);
      gint64                      since = lumbar_moment_get_instant (settings->since);

      if (has_begun (self, settings, at) && since >= newest)
        {
          newest = since;
          found = (int) i;
        }
    }

  return found;
}

/* After RF45 the ladder is linear with steps of 5. */
static void
build_ladder (LumbarLadderState          *ladder,
              const LumbarLadderSettings *settings)
{
  ladder->settings = *settings;
  if (ladder->slow)
    {
      ladder->settings.model = LUMBAR_LADDER_LINEAR;
      ladder->settings.step_pct = LUMBAR_LADDER_MIN_P;
    }

  g_clear_pointer (&ladder->steps, g_array_unref);
  ladder->steps = lumbar_ladder_dup_steps (&ladder->settings);
}

/* The highest step that is not above what was last lifted with PROGRESS. */
static int
find_first_step (const LumbarReplay *self)
{
  const LumbarLadderState *ladder = &self->ladder;
  LumbarLiftKind           lift = ladder->settings.lift;
  gint64                   load;
  int                      step = 0;

  if (ladder->progress_load[lift] < 0)
    return 0;

  load = lumbar_load_convert (ladder->progress_load[lift], ladder->progress_unit[lift], ladder->settings.unit);
  for (int i = 1; i <= lumbar_replay_get_last_step (self); i++)
    {
      if (!lumbar_ladder_step_is_above (&ladder->settings, lumbar_replay_get_step (self, i), load))
        step = i;
    }

  return step;
}

/* New settings start a new ladder from their `since` on. */
void
lumbar_replay_use_settings (LumbarReplay *self,
                            LumbarMoment  at)
{
  LumbarLadderState *ladder = &self->ladder;
  int                index = find_settings (self, at);

  if (index == ladder->settings_index)
    return;

  ladder->settings_index = index;
  build_ladder (ladder, &g_array_index (self->episode->ladders, LumbarLadderSettings, index));
  ladder->step = self->phase == LUMBAR_PHASE_P4 ? lumbar_replay_get_last_step (self) : find_first_step (self);
  ladder->step_started_on = LUMBAR_DATE_NONE;
  ladder->progressed = FALSE;
}

/* The date from which a PROGRESS can be followed by the next step. */
static LumbarDate
get_next_from (const LumbarLadderState *ladder)
{
  return MAX (ladder->step_started_on + LUMBAR_STEP_DAYS, ladder->hold_until);
}

static int
get_gap_steps (const LumbarReplay *self)
{
  int days = self->ladder.gap_from == LUMBAR_DATE_NONE ? 0 : self->date - self->ladder.gap_from;

  if (days >= LUMBAR_GAP_2)
    return 2;

  return days >= LUMBAR_GAP_1 ? 1 : 0;
}

static gboolean
is_above_screen (const LumbarReplay *self,
                 int                 step)
{
  return lumbar_replay_get_step (self, step)->pct > LUMBAR_SCREEN_ABOVE_PCT;
}

/* The step above, when the newest session allows it today. */
static int
find_step_up (const LumbarReplay  *self,
              gboolean             screened,
              LumbarSessionChoice *choice)
{
  const LumbarLadderState *ladder = &self->ladder;

  if (!ladder->progressed || self->date < get_next_from (ladder) ||
      !lumbar_replay_may_progress (self) || ladder->step >= lumbar_replay_get_last_step (self))
    return ladder->step;

  if (is_above_screen (self, ladder->step + 1) && !screened)
    {
      choice->limited = TRUE;
      return ladder->step;
    }

  return ladder->step + 1;
}

/* The step of a session on the date, in the order of 6.4: the gap rule, else
 * the step up; then the screen. */
LumbarSessionChoice
lumbar_replay_choose_step (const LumbarReplay *self)
{
  LumbarSessionChoice choice = { 0 };
  gboolean            screened = lumbar_screens_are_valid_on (self->timeline, self->date, self->mode);
  int                 gap_steps = get_gap_steps (self);

  if (gap_steps > 0)
    {
      choice.gap = TRUE;
      choice.found = MAX (0, self->ladder.step - gap_steps);
    }
  else
    {
      choice.found = find_step_up (self, screened, &choice);
    }

  choice.used = choice.found;
  while (!screened && choice.used > 0 && is_above_screen (self, choice.used))
    choice.used--;
  choice.limited |= choice.used < choice.found;

  return choice;
}

/* For people: when the step after the one of today can be taken. */
LumbarDate
lumbar_replay_get_next_from (const LumbarReplay *self)
{
  const LumbarLadderState *ladder = &self->ladder;

  if (!ladder->progressed || !lumbar_replay_may_progress (self) ||
      ladder->step >= lumbar_replay_get_last_step (self))
    return LUMBAR_DATE_NONE;

  return get_next_from (ladder);
}

/* The highest working set, in thousandths of @unit; 0 without one. */
gint64
lumbar_lift_get_working_load (const LumbarLift *lift,
                              LumbarUnit        unit)
{
  gint64 highest = 0;

  for (guint i = 0; i < lift->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (lift->sets, LumbarLiftSet, i);

      if (!set->warmup)
        highest = MAX (highest, lumbar_load_convert (set->load, set->unit, unit));
    }

  return highest;
}

/* Whether a load is the step's own: within a jump of it; below the bar, not
 * above the exact load. */
static gboolean
is_own_load (const LumbarLadderState *ladder,
             const LumbarLadderStep  *step,
             gint64                   load)
{
  LumbarBar bar = lumbar_ladder_get_bar (&ladder->settings);

  if (step->load < 0)
    return (__int128) load * LUMBAR_WHOLE <= (__int128) ladder->settings.working_weight * step->pct;

  return ABS (load - step->load) < lumbar_bar_get_jump (&bar);
}

/* Whether enough sets and repetitions were done with the step's own load. */
static gboolean
has_enough_sets (const LumbarLadderState *ladder,
                 const LumbarLadderStep  *step,
                 const LumbarLift        *lift)
{
  int n = 0;

  for (guint i = 0; i < lift->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (lift->sets, LumbarLiftSet, i);
      gint64               load = lumbar_load_convert (set->load, set->unit, ladder->settings.unit);

      n += !set->warmup && set->reps >= step->reps && is_own_load (ladder, step, load);
    }

  return n >= step->sets;
}

/* Whether the session can at best be HOLD (LS1). */
static gboolean
is_capped (const LumbarReplay     *self,
           const LumbarJudgedLift *judged,
           gint64                  working_load)
{
  const LumbarLadderState *ladder = &self->ladder;
  const LumbarLadderStep  *step = lumbar_replay_get_step (self, judged->step);
  gboolean                 too_soon = ladder->newest_minute != G_MININT64 &&
                      judged->minute - ladder->newest_minute < LUMBAR_MIN_HOURS_BETWEEN_LADDER * LUMBAR_MINUTES_PER_HOUR;

  return !is_own_load (ladder, step, working_load) ||
         !has_enough_sets (ladder, step, judged->lift) ||
         too_soon ||
         (step->pct > LUMBAR_SCREEN_ABOVE_PCT && !judged->screen_valid) ||
         !lumbar_replay_may_progress (self);
}

/* A ladder session on the date: the step found becomes the step. */
void
lumbar_replay_do_session (LumbarReplay     *self,
                          LumbarJudgedLift *judged)
{
  LumbarLadderState      *ladder = &self->ladder;
  LumbarSessionChoice     choice = lumbar_replay_choose_step (self);
  const LumbarLadderStep *step = lumbar_replay_get_step (self, choice.used);
  gint64                  working_load = lumbar_lift_get_working_load (judged->lift, ladder->settings.unit);

  judged->is_ladder = TRUE;
  judged->step = choice.used;
  judged->pct = step->pct;
  judged->rpe_cap = step->rpe_cap;
  judged->capped = is_capped (self, judged, working_load);

  if (choice.gap || choice.found != ladder->step)
    ladder->step_started_on = LUMBAR_DATE_NONE;
  ladder->step = choice.found;
  ladder->progressed = FALSE;
  if (choice.used == ladder->step && ladder->step_started_on == LUMBAR_DATE_NONE && is_own_load (ladder, step, working_load))
    ladder->step_started_on = self->date;

  ladder->newest = (int) self->lifts->len;
  ladder->newest_minute = judged->minute;
  ladder->faults_in_a_row = judged->critical_fault ? ladder->faults_in_a_row + 1 : 0;
  if (ladder->first_session == LUMBAR_DATE_NONE)
    ladder->first_session = self->date;
}

/* The result of a ladder session is PROGRESS. */
void
lumbar_replay_apply_progress (LumbarReplay *self,
                              guint         index)
{
  LumbarLadderState      *ladder = &self->ladder;
  const LumbarJudgedLift *judged = &g_array_index (self->lifts, LumbarJudgedLift, index);
  LumbarLiftKind          lift = judged->lift->lift;
  LumbarUnit              unit = ladder->settings.unit;

  if ((int) index == ladder->newest && judged->step == ladder->step)
    ladder->progressed = ladder->step_started_on != LUMBAR_DATE_NONE;

  ladder->progress_load[lift] = lumbar_lift_get_working_load (judged->lift, unit);
  ladder->progress_unit[lift] = unit;

  if (judged->pct >= LUMBAR_WHOLE && judged->screen_valid &&
      self->phase == LUMBAR_PHASE_P3 && judged->date >= self->phase_since)
    self->full_load = TRUE;
}

/* RF45: twice at one percentage, or three in total. */
static gboolean
is_once_too_often (const GArray *setbacks,
                   gint32        pct)
{
  int n = 0;

  for (guint i = 0; i < setbacks->len; i++)
    n += g_array_index (setbacks, gint32, i) == pct;

  return n >= LUMBAR_SETBACKS_AT_ONE_STEP || setbacks->len >= LUMBAR_SETBACKS_IN_TOTAL;
}

/* The highest step of 50, 55 … 100 that is not above the lowered percentage. */
static void
slow_down (LumbarReplay *self)
{
  LumbarLadderState *ladder = &self->ladder;
  gint32             pct;

  if (ladder->slow)
    return;

  ladder->slow = TRUE;
  if (!lumbar_replay_has_ladder (self))
    return;

  pct = lumbar_replay_get_step (self, ladder->step)->pct;
  build_ladder (ladder, &g_array_index (self->episode->ladders, LumbarLadderSettings, ladder->settings_index));
  ladder->step = (pct - LUMBAR_LADDER_START) / LUMBAR_LADDER_MIN_P;
}

/* REGRESS or STOP_TRIAGE in P3 or P4. */
void
lumbar_replay_apply_setback (LumbarReplay           *self,
                             const LumbarJudgedLift *judged)
{
  LumbarLadderState *ladder = &self->ladder;
  int                base = MIN (ladder->step, judged->step);
  LumbarDate         until = judged->date + LUMBAR_HOLD_DAYS;

  g_array_append_val (ladder->setbacks, judged->pct);
  ladder->step = MAX (0, base - 1);
  ladder->hold_until = MAX (ladder->hold_until, until);
  ladder->step_started_on = LUMBAR_DATE_NONE;
  ladder->progressed = FALSE;

  if (self->phase == LUMBAR_PHASE_P4)
    lumbar_replay_send_back (self, LUMBAR_PHASE_P3, LUMBAR_RULE_PR5, self->date + LUMBAR_HOLD_DAYS);
  else if (self->phase == LUMBAR_PHASE_P3 && base == 0)
    lumbar_replay_send_back (self, LUMBAR_PHASE_P2A, LUMBAR_RULE_LR0, until);

  if (ladder->slow || is_once_too_often (ladder->setbacks, judged->pct))
    {
      self->rf45_on = self->date;
      slow_down (self);
    }
}

/* What going back does to the ladder (section 4). */
void
lumbar_replay_lower_ladder (LumbarReplay *self,
                            LumbarPhase   from,
                            LumbarPhase   to,
                            LumbarRule    rule)
{
  LumbarLadderState *ladder = &self->ladder;

  ladder->step_started_on = LUMBAR_DATE_NONE;
  ladder->progressed = FALSE;

  if (from != LUMBAR_PHASE_P3 && from != LUMBAR_PHASE_P4)
    return;

  if (from == LUMBAR_PHASE_P4 && to == LUMBAR_PHASE_P3)
    ladder->step = MIN (ladder->step, MAX (0, lumbar_replay_get_last_step (self) - 1));
  else if (to <= LUMBAR_PHASE_P1)
    ladder->step = 0;
  else if (rule != LUMBAR_RULE_LR0)
    ladder->step = MAX (0, ladder->step - 1);
}

/* LF1: the last two ladder sessions both had a critical fault. */
gboolean
lumbar_replay_is_faulty (const LumbarReplay *self)
{
  return self->ladder.faults_in_a_row >= 2;
}
