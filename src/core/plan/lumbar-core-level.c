/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md section 5: the level of the trunk work, and the sessions and tests
 * that the gates of section 4 ask for. */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-constants.h"
#include "lumbar-evaluation.h"

#include <string.h>

#define P1_CORE "p1-core"
#define P2_CORE "p2-core-"

/* 1–5 of p2-core-n, else 0. */
int
lumbar_session_get_core_level (const LumbarSession *session)
{
  const char *level;

  if (!g_str_has_prefix (session->routine, P2_CORE))
    return 0;

  level = session->routine + strlen (P2_CORE);

  return level[0] >= '1' && level[0] <= '5' && level[1] == '\0' ? level[0] - '0' : 0;
}

static gboolean
has_every_step (const LumbarSession *session)
{
  for (guint i = 0; i < session->steps->len; i++)
    {
      if (g_array_index (session->steps, LumbarSessionStep, i).outcome != LUMBAR_STEP_OUTCOME_DONE)
        return FALSE;
    }

  return session->completed && session->steps->len > 0;
}

/* An unanswered maxPain meets no limit. */
static gboolean
is_good_core_session (const LumbarSession *session)
{
  return has_every_step (session) && session->max_pain != LUMBAR_UNANSWERED && session->max_pain <= LUMBAR_CORE_PAIN;
}

static void
set_level (LumbarReplay *self,
           int           level)
{
  self->core_level = CLAMP (level, 1, LUMBAR_CORE_LEVELS);
  self->core_streak = 0;
}

static void
take_core_session (LumbarReplay        *self,
                   const LumbarSession *session,
                   int                  level)
{
  LumbarCoreResults *results = &self->core_results[level];
  gboolean           good = is_good_core_session (session);

  results->numbers[1] = results->numbers[0];
  results->good[1] = results->good[0];
  results->numbers[0] = ++self->n_core_sessions;
  results->good[0] = good;

  if (session->max_pain >= LUMBAR_CORE_DOWN_PAIN)
    set_level (self, self->core_level - 1);
  else if (level == self->core_level && !good)
    self->core_streak = 0;
  else if (level == self->core_level && ++self->core_streak >= LUMBAR_G2B_SESSIONS)
    set_level (self, self->core_level + 1);
}

/* G3's core test, each part with pain in the green. */
static gboolean
passes_core_test (const LumbarReplay *self,
                  const LumbarTest   *test)
{
  return test->plank >= LUMBAR_CORE_TEST_PLANK &&
         MIN (test->side_plank_left, test->side_plank_right) >= LUMBAR_CORE_TEST_SIDE_PLANK &&
         test->bird_dog >= LUMBAR_CORE_TEST_BIRD_DOG &&
         test->pain != LUMBAR_UNANSWERED && test->pain <= lumbar_mode_get_green (self->mode);
}

static gboolean
passes_hinge_test (const LumbarReplay *self,
                   const LumbarTest   *test)
{
  return test->hinge_reps >= LUMBAR_HINGE_TEST_REPS &&
         test->pain != LUMBAR_UNANSWERED && test->pain <= lumbar_mode_get_green (self->mode);
}

gboolean
lumbar_replay_has_core_test (const LumbarReplay *self)
{
  return self->core_test != NULL && self->p2_entered != LUMBAR_DATE_NONE &&
         self->core_test_on >= self->p2_entered && passes_core_test (self, self->core_test);
}

gboolean
lumbar_replay_has_hinge_test (const LumbarReplay *self)
{
  return self->hinge_test != NULL && self->p2_entered != LUMBAR_DATE_NONE &&
         self->hinge_test_on >= self->p2_entered && passes_hinge_test (self, self->hinge_test);
}

static gboolean
is_training (const LumbarReplay *self)
{
  return self->phase >= LUMBAR_PHASE_P2A && self->phase <= LUMBAR_PHASE_P4;
}

static void
take_test (LumbarReplay     *self,
           const LumbarTest *test)
{
  if (test->kind == LUMBAR_TEST_HINGE)
    {
      self->hinge_test = test;
      self->hinge_test_on = self->date;
      return;
    }

  self->core_test = test;
  self->core_test_on = self->date;
  if (is_training (self) && self->core_level < LUMBAR_G2B_LEVEL && passes_core_test (self, test))
    set_level (self, LUMBAR_G2B_LEVEL);
}

/* Takes the tests up to an instant of the date. */
static void
take_tests_until (LumbarReplay *self,
                  gint64        instant)
{
  const GArray *tests = self->episode->tests;

  for (; self->next_test < tests->len; self->next_test++)
    {
      const LumbarTest *test = &g_array_index (tests, LumbarTest, self->next_test);

      if (MIN (lumbar_moment_get_date (test->at), self->today) > self->date ||
          lumbar_moment_get_instant (test->at) > instant)
        return;

      take_test (self, test);
    }
}

/* Step 8, in order of time. */
void
lumbar_replay_update_core (LumbarReplay *self)
{
  LumbarSlice sessions = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_SESSIONS, self->date);

  for (guint i = 0; i < sessions.n; i++)
    {
      const LumbarSession *session = sessions.items[i];
      int                  level = lumbar_session_get_core_level (session);

      take_tests_until (self, lumbar_moment_get_instant (session->started_at));
      if (level > 0 && is_training (self))
        take_core_session (self, session, level);
    }

  take_tests_until (self, lumbar_moment_get_instant (self->now));
}

/* P2 starts at level 1; a test passed on that very date counts for it. */
void
lumbar_replay_reset_core (LumbarReplay *self)
{
  gboolean tested = self->phase == LUMBAR_PHASE_P2A && self->core_test_on == self->date && lumbar_replay_has_core_test (self);

  set_level (self, tested ? LUMBAR_G2B_LEVEL : 1);
}

void
lumbar_replay_reset_sessions (LumbarReplay *self)
{
  memset (self->core_results, 0, sizeof self->core_results);
  self->n_p1_core = 0;
  self->p1_core[0] = NULL;
  self->p1_core[1] = NULL;
}

/* At the end of a date: its p1-core sessions are earlier ones from now on. */
void
lumbar_replay_keep_sessions (LumbarReplay *self)
{
  LumbarSlice sessions = lumbar_timeline_get (self->timeline, LUMBAR_TRACK_SESSIONS, self->date);

  if (self->phase != LUMBAR_PHASE_P1)
    return;

  for (guint i = 0; i < sessions.n; i++)
    {
      const LumbarSession *session = sessions.items[i];

      if (g_strcmp0 (session->routine, P1_CORE) != 0)
        continue;

      self->n_p1_core += session->completed;
      self->p1_core[1] = self->p1_core[0];
      self->p1_core_dates[1] = self->p1_core_dates[0];
      self->p1_core[0] = session;
      self->p1_core_dates[0] = self->date;
    }
}
