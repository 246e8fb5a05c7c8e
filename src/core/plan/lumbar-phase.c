/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md section 4: where an episode starts, how a phase changes, and what
 * sends it back. */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-constants.h"

int
lumbar_phase_get_floor (LumbarClass course_class,
                        LumbarPhase phase)
{
  static const struct
  {
    int p2;
    int p3;
  } floors[] = {
    [LUMBAR_CLASS_NONE] = { LUMBAR_FLOOR_P2_MILD, LUMBAR_FLOOR_P3_MILD },
    [LUMBAR_CLASS_DOMS] = { LUMBAR_FLOOR_P2_MILD, LUMBAR_FLOOR_P3_MILD },
    [LUMBAR_CLASS_MILD] = { LUMBAR_FLOOR_P2_MILD, LUMBAR_FLOOR_P3_MILD },
    [LUMBAR_CLASS_MODERATE] = { LUMBAR_FLOOR_P2_MODERATE, LUMBAR_FLOOR_P3_MODERATE },
    [LUMBAR_CLASS_LEG] = { LUMBAR_FLOOR_P2_LEG, LUMBAR_FLOOR_P3_LEG },
    [LUMBAR_CLASS_SEVERE] = { LUMBAR_FLOOR_P2_SEVERE, LUMBAR_FLOOR_P3_SEVERE },
  };

  if (phase == LUMBAR_PHASE_P1)
    return LUMBAR_FLOOR_P1;

  return phase == LUMBAR_PHASE_P3 ? floors[course_class].p3 : floors[course_class].p2;
}

static gboolean
is_going_back (LumbarRule rule)
{
  return rule >= LUMBAR_RULE_PR1 && rule <= LUMBAR_RULE_LR0;
}

static void
note_going_back (LumbarReplay *self,
                 LumbarPhase   from,
                 LumbarPhase   to,
                 LumbarRule    rule)
{
  self->last_back = self->date;
  self->went_back = TRUE;
  self->recovered = FALSE;
  lumbar_replay_lower_ladder (self, from, to, rule);
}

void
lumbar_replay_change_phase (LumbarReplay *self,
                            LumbarPhase   to,
                            LumbarRule    rule)
{
  LumbarPhaseChange change = { self->date, to, rule };
  LumbarPhase       from = self->phase;

  g_array_append_val (self->phases, change);
  self->phase = to;
  self->phase_since = self->date;
  self->changed = TRUE;
  self->full_load = FALSE;
  self->p0_left |= from == LUMBAR_PHASE_P0;
  lumbar_replay_reset_sessions (self);

  if (rule == LUMBAR_RULE_G2)
    self->p2_entered = self->date;
  if (to <= LUMBAR_PHASE_P1 || rule == LUMBAR_RULE_G2)
    lumbar_replay_reset_core (self);
  if (rule == LUMBAR_RULE_G5)
    self->ladder.step = lumbar_replay_get_last_step (self);

  if (is_going_back (rule))
    note_going_back (self, from, to, rule);
}

/* START: nobody starts later than P1. */
void
lumbar_replay_start (LumbarReplay *self)
{
  const LumbarCheckIn *check_in = lumbar_replay_get_check_in (self);
  gboolean             is_sharp = (self->episode->intake.quality & LUMBAR_QUALITY_SHARP) != 0 ||
                      (check_in != NULL && check_in->sharp_on_move);

  if (self->course_class == LUMBAR_CLASS_DOMS)
    lumbar_replay_change_phase (self, LUMBAR_PHASE_DOMS, LUMBAR_RULE_START);
  else if (self->hours < LUMBAR_CALM_HOURS || is_sharp || self->outcome >= LUMBAR_OUTCOME_DOCTOR_TODAY)
    lumbar_replay_change_phase (self, LUMBAR_PHASE_P0, LUMBAR_RULE_START);
  else
    lumbar_replay_change_phase (self, LUMBAR_PHASE_P1, LUMBAR_RULE_START);
}

/* A hold is never shortened. */
void
lumbar_replay_hold_phase (LumbarReplay *self,
                          LumbarDate    until)
{
  self->phase_hold_until = MAX (self->phase_hold_until, until);
}

/* The order in which rules give the reason when several send back to one phase. */
static int
rank_of (LumbarRule rule)
{
  static const LumbarRule order[] = {
    LUMBAR_RULE_PR4, LUMBAR_RULE_PR3, LUMBAR_RULE_PR2, LUMBAR_RULE_PR1, LUMBAR_RULE_PR5, LUMBAR_RULE_LR0
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      if (order[i] == rule)
        return (int) i;
    }

  return G_N_ELEMENTS (order);
}

/* Collects a going back for the date; every hold applies, the lowest phase wins. */
void
lumbar_replay_send_back (LumbarReplay *self,
                         LumbarPhase   to,
                         LumbarRule    rule,
                         LumbarDate    until)
{
  lumbar_replay_hold_phase (self, until);

  if (self->back_to != LUMBAR_PHASE_NONE &&
      (self->back_to < to || (self->back_to == to && rank_of (self->back_rule) < rank_of (rule))))
    return;

  self->back_to = to;
  self->back_rule = rule;
}

void
lumbar_replay_apply_going_back (LumbarReplay *self)
{
  LumbarPhase to = self->back_to;
  LumbarRule  rule = self->back_rule;
  LumbarHold  hold = { rule, self->phase_hold_until };

  self->back_to = LUMBAR_PHASE_NONE;
  self->back_rule = LUMBAR_RULE_NONE;
  if (to == LUMBAR_PHASE_NONE || to >= self->phase || self->phase > LUMBAR_PHASE_P4)
    return;

  lumbar_replay_change_phase (self, to, rule);
  g_array_append_val (self->holds, hold);
}

static const LumbarCheckIn *
get_back (const LumbarReplay *self,
          guint               n)
{
  return &g_array_index (self->check_ins, LumbarCheckIn, self->check_ins->len - 1 - n);
}

/* One phase back; P2b and P2a both lead to P1, P3 to P2a. */
static LumbarPhase
phase_before (LumbarPhase phase)
{
  switch (phase)
    {
    case LUMBAR_PHASE_P4:
      return LUMBAR_PHASE_P3;
    case LUMBAR_PHASE_P3:
      return LUMBAR_PHASE_P2A;
    case LUMBAR_PHASE_P2B:
    case LUMBAR_PHASE_P2A:
      return LUMBAR_PHASE_P1;
    case LUMBAR_PHASE_P1:
    case LUMBAR_PHASE_P0:
    case LUMBAR_PHASE_NONE:
    case LUMBAR_PHASE_DOMS:
    default:
      return LUMBAR_PHASE_P0;
    }
}

static int
compare_ints (gconstpointer a,
              gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

/* Twice the median, so that it stays an integer. */
static int
get_double_median (int  *values,
                   guint n)
{
  qsort (values, n, sizeof (int), compare_ints);

  return values[(n - 1) / 2] + values[n / 2];
}

/* PR1: the last two check-ins are two points above the median of the up to
 * seven before them. */
static gboolean
is_flare (const LumbarReplay *self)
{
  int   values[LUMBAR_FLARE_LOOKS_BACK];
  guint n = MIN (self->check_ins->len - 2, G_N_ELEMENTS (values));
  int   worst = MIN (get_back (self, 0)->worst24, get_back (self, 1)->worst24);

  if (n < LUMBAR_FLARE_NEEDS)
    return FALSE;

  for (guint i = 0; i < n; i++)
    values[i] = get_back (self, 2 + i)->worst24;

  return 2 * worst >= get_double_median (values, n) + 2 * LUMBAR_FLARE_DELTA;
}

/* PR2: 6 or more on two of the last three. */
static gboolean
is_bad_twice (const LumbarReplay *self,
              guint               run)
{
  int n = 0;

  for (guint i = 0; i < run; i++)
    n += get_back (self, i)->worst24 >= LUMBAR_BAD_PAIN;

  return n >= 2;
}

/* The entry of the date with which PR2 became true. */
static gint64
get_bad_entry (const LumbarReplay *self)
{
  LumbarSlice entries = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_ENTRIES, self->date);

  for (guint i = 0; i < entries.n; i++)
    {
      const LumbarEntry *entry = entries.items[i];

      if (MAX (entry->worst24, entry->pain_now) >= LUMBAR_BAD_PAIN)
        return lumbar_moment_get_instant (entry->at);
    }

  return lumbar_moment_get_instant (((const LumbarEntry *) entries.items[0])->at);
}

static void
find_flares (LumbarReplay *self,
             LumbarPhase   phase,
             guint         run)
{
  LumbarDate until = self->date + LUMBAR_HOLD_DAYS;

  if (run >= 2 && phase <= LUMBAR_PHASE_P3 && is_flare (self))
    lumbar_replay_send_back (self, phase_before (phase), LUMBAR_RULE_PR1, until);

  if (is_bad_twice (self, run))
    {
      lumbar_replay_send_back (self, phase_before (phase), LUMBAR_RULE_PR2, until);
      lumbar_replay_ask_full_table (self, get_bad_entry (self));
    }

  if (run >= 2 && phase >= LUMBAR_PHASE_P2A && get_back (self, 0)->sharp_on_move && get_back (self, 1)->sharp_on_move)
    lumbar_replay_send_back (self, LUMBAR_PHASE_P1, LUMBAR_RULE_PR3, until);

  if (run >= 2 && phase == LUMBAR_PHASE_P4 &&
      MIN (get_back (self, 0)->worst24, get_back (self, 1)->worst24) >= LUMBAR_P4_FLARE_PAIN)
    lumbar_replay_send_back (self, LUMBAR_PHASE_P3, LUMBAR_RULE_PR5, until);
}

/* Step 7: PR1, PR2, PR3 and PR5 against the phase at the start of the date. */
void
lumbar_replay_find_going_back (LumbarReplay *self)
{
  LumbarPhase phase = self->phase_at_start;

  if (lumbar_replay_get_check_in (self) == NULL || phase < LUMBAR_PHASE_P1 || phase > LUMBAR_PHASE_P4)
    return;

  find_flares (self, phase, lumbar_check_ins_count_run (self->check_ins, LUMBAR_RUN_GAP_DAYS, self->last_back, LUMBAR_FLARE_NEEDS));
}
