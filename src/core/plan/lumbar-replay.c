/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 17.3: the walk over the dates, step by step. */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-constants.h"
#include "lumbar-forecast.h"

#include <string.h>

/* The highest pain of the first 24 hours (section 1). */
static int
find_day_one_worst (const LumbarReplay *self)
{
  const LumbarIntake *intake = &self->episode->intake;
  gint64              end = self->onset_minute + LUMBAR_MINUTES_PER_DAY;
  LumbarSlice         entries = lumbar_timeline_get_range (self->timeline, LUMBAR_TRACK_ENTRIES, self->onset_date, self->onset_date + 1);
  int                 worst = intake->day_one_worst;

  for (guint i = 0; i < entries.n; i++)
    {
      const LumbarEntry *entry = entries.items[i];

      if (lumbar_moment_get_minute (entry->at) < end)
        worst = MAX (worst, MAX (entry->worst24, entry->pain_now));
    }

  if (lumbar_moment_get_minute (self->intake_at) < end)
    worst = MAX (worst, intake->worst);

  return worst >= 0 ? worst : intake->worst;
}

static GHashTable *
index_checks (LumbarHistory *history)
{
  const GPtrArray *checks = lumbar_history_get (history, LUMBAR_RECORD_CHECK);
  GHashTable      *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < checks->len; i++)
    {
      const LumbarRecord *check = g_ptr_array_index (checks, i);

      g_hash_table_insert (index, check->id, (gpointer) check);
    }

  return index;
}

static void
set_facts (LumbarReplay        *self,
           LumbarHistory       *history,
           const LumbarEpisode *episode,
           LumbarMoment         now)
{
  self->history = history;
  self->episode = episode;
  self->now = now;
  self->mode = episode->mode;
  self->today = lumbar_moment_get_date (now);
  self->onset = lumbar_episode_get_onset (episode);
  self->onset_minute = lumbar_moment_get_minute (self->onset);
  self->onset_date = MIN (lumbar_moment_get_date (self->onset), self->today);
  self->intake_at = lumbar_episode_get_intake_at (episode);
  self->intake_date = CLAMP (lumbar_moment_get_date (self->intake_at), self->onset_date, self->today);
  self->timeline = lumbar_timeline_new (history, self->onset, now, self->onset_date, self->today);
  self->checks = index_checks (history);
  self->schedule = lumbar_schedule_of_episode (episode, self->onset_minute, lumbar_moment_get_minute (self->intake_at));
  self->day_one_worst = find_day_one_worst (self);
}

static void
set_start (LumbarReplay *self)
{
  self->date = self->onset_date - 1;
  self->core_level = 1;
  self->phase_since = LUMBAR_DATE_NONE;
  self->phase_hold_until = LUMBAR_DATE_NONE;
  self->last_back = LUMBAR_DATE_NONE;
  self->p2_entered = LUMBAR_DATE_NONE;
  self->p2_clearance = LUMBAR_DATE_NONE;
  self->p3_clearance = LUMBAR_DATE_NONE;
  self->rf32_first = LUMBAR_DATE_NONE;
  self->rf40_first = LUMBAR_DATE_NONE;
  self->rf45_on = LUMBAR_DATE_NONE;
  self->core_test_on = LUMBAR_DATE_NONE;
  self->hinge_test_on = LUMBAR_DATE_NONE;
  self->automatic = (LumbarAutomaticFlags) { LUMBAR_DATE_NONE, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE };
  self->table = (LumbarTable) {
    .last_full = G_MININT64,
    .last_full_date = LUMBAR_DATE_NONE,
    .last_any = G_MININT64,
    .full_cause = G_MININT64,
    .any_cause = G_MININT64,
    .last_mistake = G_MININT64,
    .screen_cause = LUMBAR_DATE_NONE,
  };
}

/* Takes @events. */
LumbarReplay *
lumbar_replay_new (LumbarHistory       *history,
                   const LumbarEpisode *episode,
                   LumbarMoment         now,
                   GArray              *events,
                   guint                n_episodes)
{
  LumbarReplay *self = g_new0 (LumbarReplay, 1);

  self->events = events;
  self->known = g_new0 (LumbarFlags, n_episodes);
  self->check_ins = g_array_new (FALSE, FALSE, sizeof (LumbarCheckIn));
  self->phases = g_array_new (FALSE, FALSE, sizeof (LumbarPhaseChange));
  self->holds = g_array_new (FALSE, FALSE, sizeof (LumbarHold));
  self->lifts = g_array_new (FALSE, FALSE, sizeof (LumbarJudgedLift));
  self->pending = g_array_new (FALSE, FALSE, sizeof (guint));
  self->forecast_line = g_array_new (FALSE, FALSE, sizeof (LumbarForecastPoint));
  lumbar_answers_init (&self->answers);
  lumbar_ladder_state_init (&self->ladder);
  set_facts (self, history, episode, now);
  set_start (self);

  return self;
}

void
lumbar_replay_free (LumbarReplay *self)
{
  g_array_unref (self->events);
  g_free (self->known);
  g_array_unref (self->check_ins);
  g_array_unref (self->phases);
  g_array_unref (self->holds);
  g_array_unref (self->lifts);
  g_array_unref (self->pending);
  g_array_unref (self->forecast_line);
  lumbar_ladder_state_clear (&self->ladder);
  lumbar_timeline_free (self->timeline);
  g_hash_table_unref (self->checks);
  g_free (self);
}

const LumbarCheckIn *
lumbar_replay_get_latest_check_in (const LumbarReplay *self)
{
  return self->check_ins->len > 0 ? &g_array_index (self->check_ins, LumbarCheckIn, self->check_ins->len - 1) : NULL;
}

/* The check-in of the date, or NULL. */
const LumbarCheckIn *
lumbar_replay_get_check_in (const LumbarReplay *self)
{
  const LumbarCheckIn *latest = lumbar_replay_get_latest_check_in (self);

  return latest != NULL && latest->date == self->date ? latest : NULL;
}

/* The clock of the date: 23:59, and today now. */
static void
turn_page (LumbarReplay *self)
{
  gint64 minutes;

  lumbar_replay_keep_sessions (self);
  self->date++;
  self->clock = (gint64) self->date * LUMBAR_MINUTES_PER_DAY + LUMBAR_MINUTES_PER_DAY - 1;
  if (self->date == self->today)
    self->clock = lumbar_moment_get_minute (self->now);

  minutes = MAX (0, self->clock - self->onset_minute);
  self->hours = (int) (minutes / LUMBAR_MINUTES_PER_HOUR);
  self->day_index = self->hours / LUMBAR_HOURS_PER_DAY;
  self->phase_at_start = self->phase;
  self->changed = FALSE;
  self->went_back = FALSE;
}

/* Step 5: the start, or the end of the soreness track. */
static void
start_or_leave_soreness (LumbarReplay *self)
{
  if (self->date == self->intake_date)
    lumbar_replay_start (self);
  else if (self->phase == LUMBAR_PHASE_DOMS && lumbar_replay_should_leave_soreness (self))
    lumbar_replay_leave_soreness (self);
}

/* Steps 6 and 7. A date with the start or the end of the soreness track has had
 * its change. */
static void
go_back (LumbarReplay *self)
{
  lumbar_replay_settle_lifts (self);
  if (self->leave_soreness && !self->changed)
    lumbar_replay_leave_soreness (self);
  self->leave_soreness = FALSE;
  lumbar_replay_refresh_outcome (self);

  lumbar_replay_find_going_back (self);
  if (self->changed)
    self->back_to = LUMBAR_PHASE_NONE;
  lumbar_replay_apply_going_back (self);
}

static LumbarDate
get_base_date (const LumbarReplay *self)
{
  const LumbarJudgedLift *newest = &g_array_index (self->lifts, LumbarJudgedLift, self->ladder.newest);

  return MAX (newest->date, self->date - LUMBAR_DAYS_PER_WEEK);
}

static void
forecast_on_ladder (const LumbarReplay *self,
                    LumbarForecast     *out_forecast)
{
  const LumbarLadderState *ladder = &self->ladder;
  const LumbarJudgedLift  *newest = &g_array_index (self->lifts, LumbarJudgedLift, ladder->newest);
  LumbarDate               base = get_base_date (self);
  LumbarLadderPosition     position = {
        .course_class = self->course_class,
        .model = ladder->settings.model,
        .step_pct = ladder->settings.step_pct,
        .current_pct = lumbar_replay_get_step (self, ladder->step)->pct,
        .hold_days = ladder->hold_until == LUMBAR_DATE_NONE ? 0 : ladder->hold_until - base,
        .newest_held = newest->evaluation == LUMBAR_EVALUATION_HOLD,
        .setbacks = (int) ladder->setbacks->len,
  };

  lumbar_forecast_on_ladder (&position, self->onset_date, ladder->first_session, base, out_forecast);
}

/* The estimate on the date; doms, P4 and EMERGENCY have none. */
gboolean
lumbar_replay_get_forecast (const LumbarReplay *self,
                            LumbarForecast     *out_forecast)
{
  LumbarLadderModel model = LUMBAR_LADDER_LINEAR;
  gint32            step_pct = lumbar_forecast_get_default_step (self->course_class);

  if (self->phase == LUMBAR_PHASE_NONE || self->phase == LUMBAR_PHASE_P4 || self->phase == LUMBAR_PHASE_DOMS ||
      self->outcome == LUMBAR_OUTCOME_EMERGENCY)
    return FALSE;

  if (self->ladder.newest >= 0)
    {
      forecast_on_ladder (self, out_forecast);
      return TRUE;
    }

  if (lumbar_replay_has_ladder (self))
    {
      model = self->ladder.settings.model;
      step_pct = self->ladder.settings.step_pct;
    }

  return lumbar_forecast_at_start (self->course_class, model, step_pct, self->onset_date, self->day_index, out_forecast);
}

/* A point of the line wherever the estimate moved. */
static void
note_forecast (LumbarReplay *self)
{
  LumbarForecast             forecast;
  LumbarForecastPoint        point = { .date = self->date };
  const LumbarForecastPoint *last = NULL;

  if (!lumbar_replay_get_forecast (self, &forecast))
    return;

  memcpy (point.full_weeks, forecast.full_weeks, sizeof point.full_weeks);
  if (self->forecast_line->len > 0)
    last = &g_array_index (self->forecast_line, LumbarForecastPoint, self->forecast_line->len - 1);
  if (last == NULL || memcmp (last->full_weeks, point.full_weeks, sizeof point.full_weeks) != 0)
    g_array_append_val (self->forecast_line, point);
}

/**
 * lumbar_replay_step:
 *
 * Replays the next date.
 *
 * Returns: whether there was one
 */
gboolean
lumbar_replay_step (LumbarReplay *self)
{
  if (self->date >= self->today)
    return FALSE;

  turn_page (self);
  lumbar_replay_apply_answers (self);
  lumbar_replay_check_in (self);
  lumbar_replay_find_course (self);
  lumbar_replay_find_outcome (self);
  if (self->date < self->intake_date)
    return TRUE;

  start_or_leave_soreness (self);
  if (!lumbar_replay_has_ladder (self))
    lumbar_replay_use_settings (self, LUMBAR_MOMENT_NONE);
  go_back (self);
  lumbar_replay_update_core (self);
  lumbar_replay_open_gate (self);
  lumbar_replay_take_lifts (self);
  lumbar_replay_use_settings (self, LUMBAR_MOMENT_NONE);
  lumbar_replay_refresh_outcome (self);
  note_forecast (self);

  return TRUE;
}
