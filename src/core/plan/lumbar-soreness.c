/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 3.1: the soreness track, and soreness after every session. */

#include "config.h"

#include "lumbar-soreness.h"

#include "lumbar-constants.h"
#include "lumbar-ladder.h"
#include "lumbar-replay-private.h"

gint64
lumbar_soreness_get_next_load (const LumbarBar *bar,
                               gint64           last)
{
  return lumbar_bar_take_percent (bar, last, LUMBAR_DOMS_RETURN_PCT);
}

static gboolean
was_sore_after (const LumbarLift *lift,
                LumbarMoment      now)
{
  const LumbarNextMorning *next = &lift->next_morning;

  return lumbar_moment_is_set (next->at) && lumbar_moment_compare (next->at, now) <= 0 &&
         next->kind == LUMBAR_NEXT_SORENESS && next->pain >= LUMBAR_EVERY_SESSION_PAIN;
}

gboolean
lumbar_soreness_is_every_session (const GPtrArray *lifts,
                                  LumbarMoment     now)
{
  const guint all_blocks = (1 << LUMBAR_EVERY_SESSION_BLOCKS) - 1;
  guint       blocks = 0;
  LumbarDate  last;

  if (lifts->len < LUMBAR_EVERY_SESSION_LIFTS)
    return FALSE;

  for (guint i = lifts->len - LUMBAR_EVERY_SESSION_LIFTS; i < lifts->len; i++)
    {
      if (!was_sore_after (g_ptr_array_index (lifts, i), now))
        return FALSE;
    }

  last = lumbar_moment_get_date (((const LumbarLift *) g_ptr_array_index (lifts, lifts->len - 1))->at);
  for (guint i = lifts->len - 1; i > 0 && blocks != all_blocks; i--)
    {
      const LumbarLift *lift = g_ptr_array_index (lifts, i - 1);
      int               days = last - lumbar_moment_get_date (lift->at);

      if (days > LUMBAR_EVERY_SESSION_BLOCKS * LUMBAR_DAYS_PER_WEEK)
        break;
      if (days > 0)
        blocks |= 1 << ((days - 1) / LUMBAR_DAYS_PER_WEEK);
    }

  return blocks == all_blocks;
}

gboolean
lumbar_replay_should_leave_soreness (const LumbarReplay *self)
{
  return self->course_class > LUMBAR_CLASS_DOMS ||
         self->outcome >= LUMBAR_OUTCOME_DOCTOR_SOON ||
         (self->day_index >= LUMBAR_DOMS_DAY && !self->ever_recovered);
}

/* DM2. The class is at least mild from here on. */
void
lumbar_replay_leave_soreness (LumbarReplay *self)
{
  const LumbarCheckIn *check_in = lumbar_replay_get_check_in (self);
  gboolean             is_sharp = check_in != NULL && check_in->sharp_on_move;
  gboolean             is_early = self->hours < LUMBAR_CALM_HOURS;

  self->course_class = MAX (self->course_class, LUMBAR_CLASS_MILD);
  self->soreness_over = TRUE;
  lumbar_replay_change_phase (self, is_early || is_sharp ? LUMBAR_PHASE_P0 : LUMBAR_PHASE_P1, LUMBAR_RULE_DM2);
}

/* DM1 */
gboolean
lumbar_replay_may_deadlift_after_soreness (const LumbarReplay *self)
{
  const LumbarCheckIn *check_in = lumbar_replay_get_check_in (self);

  return self->phase == LUMBAR_PHASE_DOMS && check_in != NULL &&
         check_in->pain_now <= LUMBAR_DOMS_RETURN_PAIN &&
         self->hours >= LUMBAR_DOMS_RETURN_HOURS &&
         self->outcome <= LUMBAR_OUTCOME_PHYSIO;
}

/* DM3: the newest check-in was made at 72 hours or later and still hurts. */
gboolean
lumbar_replay_is_soreness_long (const LumbarReplay *self)
{
  const LumbarCheckIn *check_in = lumbar_replay_get_latest_check_in (self);
  gint64               minutes;

  if (self->phase != LUMBAR_PHASE_DOMS || check_in == NULL)
    return FALSE;

  minutes = lumbar_moment_get_minute (check_in->newest) - self->onset_minute;

  return minutes >= LUMBAR_DOMS_LONG_HOURS * LUMBAR_MINUTES_PER_HOUR && check_in->worst24 >= LUMBAR_DOMS_LONG_PAIN;
}

/* The newest lift before the onset. */
static const LumbarLift *
find_lift_before (const LumbarReplay *self)
{
  const GPtrArray *lifts = lumbar_history_get (self->history, LUMBAR_RECORD_LIFT);

  for (guint i = lifts->len; i > 0; i--)
    {
      const LumbarLift *lift = g_ptr_array_index (lifts, i - 1);

      if (lumbar_moment_compare (lift->at, self->onset) < 0)
        return lift;
    }

  return NULL;
}

static LumbarUnit
unit_of_working_set (const LumbarLift *lift)
{
  for (guint i = 0; i < lift->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (lift->sets, LumbarLiftSet, i);

      if (!set->warmup)
        return set->unit;
    }

  return LUMBAR_UNIT_KG;
}

/* From the ladder's working weight, else from the last lift before onset;
 * LUMBAR_LOAD_BELOW_BAR without either. */
gint64
lumbar_replay_get_soreness_load (const LumbarReplay *self,
                                 LumbarUnit         *out_unit)
{
  const LumbarLift *lift = find_lift_before (self);
  LumbarBar         bar;

  if (lumbar_replay_has_ladder (self))
    {
      bar = lumbar_ladder_get_bar (&self->ladder.settings);
      *out_unit = bar.unit;
      return lumbar_soreness_get_next_load (&bar, self->ladder.settings.working_weight);
    }

  if (lift == NULL)
    return LUMBAR_LOAD_BELOW_BAR;

  *out_unit = unit_of_working_set (lift);
  bar = lumbar_bar_default (*out_unit);

  return lumbar_soreness_get_next_load (&bar, lumbar_lift_get_working_load (lift, *out_unit));
}
