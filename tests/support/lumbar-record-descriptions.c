/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Describes records member by member, so that a difference can be seen. */

#include "lumbar-record-fixtures.h"

#include "lumbar-activity.h"
#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-form-check.h"
#include "lumbar-lift.h"
#include "lumbar-own-routine.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"
#include "lumbar-treatment.h"

#define INT(member) g_string_append_printf (out, #member " %" G_GINT64_FORMAT "\n", (gint64) self->member)
#define TEXT(member) g_string_append_printf (out, #member " “%s”\n", self->member != NULL ? self->member : "(null)")
#define MOMENT(member) add_moment (out, #member, self->member)

static void
add_moment (GString     *out,
            const char  *name,
            LumbarMoment moment)
{
  g_autofree char *text = lumbar_moment_format (moment);

  g_string_append_printf (out, "%s %s\n", name, text != NULL ? text : "(none)");
}

static void
describe_care (GString          *out,
               const LumbarCare *self)
{
  INT (protocol);
  INT (wake);
  INT (sleep);
  INT (ice);
  INT (heat);
  MOMENT (created);
}

static void
describe_episode_triage_row (GString                  *out,
                             const LumbarTriageRecord *self)
{
  MOMENT (at);
  INT (full);
  INT (yes);
  INT (has_temperature);
  INT (temperature);
  INT (temperature_unit);
  INT (mistake);
}

static void
describe_episode_releases_row (GString             *out,
                               const LumbarRelease *self)
{
  MOMENT (at);
  INT (kind);
  INT (date);
}

static void
describe_episode_clearances_row (GString               *out,
                                 const LumbarClearance *self)
{
  INT (by);
  INT (date);
  INT (allows);
}

static void
describe_episode_ladders_row (GString                    *out,
                              const LumbarLadderSettings *self)
{
  MOMENT (since);
  INT (working_weight);
  INT (unit);
  INT (bar);
  INT (smallest_plate);
  INT (step_pct);
  INT (model);
  INT (lift);
}

static void
describe_episode_tests_row (GString          *out,
                            const LumbarTest *self)
{
  MOMENT (at);
  INT (kind);
  INT (plank);
  INT (side_plank_left);
  INT (side_plank_right);
  INT (bird_dog);
  INT (hinge_reps);
  INT (pain);
}

static void
describe_episode (GString             *out,
                  const LumbarEpisode *self)
{
  MOMENT (onset);
  MOMENT (ended_at);
  INT (mode);
  MOMENT (intake.at);
  INT (intake.onset);
  INT (intake.sides);
  INT (intake.quality);
  INT (intake.worst);
  INT (intake.leg_pain);
  INT (intake.leg_numb_tingle);
  INT (intake.adl);
  INT (intake.morning_lock);
  INT (intake.day_one_worst);

  for (guint i = 0; i < self->triage->len; i++)
    describe_episode_triage_row (out, &g_array_index (self->triage, LumbarTriageRecord, i));

  for (guint i = 0; i < self->releases->len; i++)
    describe_episode_releases_row (out, &g_array_index (self->releases, LumbarRelease, i));

  for (guint i = 0; i < self->clearances->len; i++)
    describe_episode_clearances_row (out, &g_array_index (self->clearances, LumbarClearance, i));

  for (guint i = 0; i < self->ladders->len; i++)
    describe_episode_ladders_row (out, &g_array_index (self->ladders, LumbarLadderSettings, i));

  for (guint i = 0; i < self->tests->len; i++)
    describe_episode_tests_row (out, &g_array_index (self->tests, LumbarTest, i));

  if (self->care != NULL)
    describe_care (out, self->care);
}

static void
describe_entry (GString           *out,
                const LumbarEntry *self)
{
  MOMENT (at);
  INT (pain_now);
  INT (worst24);
  INT (adl);
  INT (sharp_on_move);
  INT (leg_trend);
  INT (pain_relief);
  INT (sleep_ok);
  INT (places);
  INT (quality);
  TEXT (note);
}

static void
describe_session_steps_row (GString                 *out,
                            const LumbarSessionStep *self)
{
  INT (index);
  INT (seconds);
  INT (outcome);
}

static void
describe_session (GString             *out,
                  const LumbarSession *self)
{
  TEXT (routine);
  MOMENT (started_at);
  MOMENT (ended_at);
  INT (active_seconds);
  INT (completed);
  INT (pain_before);
  INT (max_pain);
  INT (next_morning);

  for (guint i = 0; i < self->steps->len; i++)
    describe_session_steps_row (out, &g_array_index (self->steps, LumbarSessionStep, i));
}

static void
describe_lift_sets_row (GString             *out,
                        const LumbarLiftSet *self)
{
  INT (load);
  INT (unit);
  INT (reps);
  INT (rpe);
  INT (warmup);
}

static void
describe_lift (GString          *out,
               const LumbarLift *self)
{
  MOMENT (at);
  INT (lift);
  INT (ladder_step);
  INT (pre_pain);
  INT (max_pain);
  MOMENT (next_morning.at);
  INT (next_morning.pain);
  INT (next_morning.kind);
  INT (leg_symptoms);
  INT (pain_relief);
  TEXT (check);
  TEXT (note);

  for (guint i = 0; i < self->sets->len; i++)
    describe_lift_sets_row (out, &g_array_index (self->sets, LumbarLiftSet, i));
}

static void
describe_check (GString               *out,
                const LumbarFormCheck *self)
{
  MOMENT (at);
  TEXT (checklist);
  TEXT (note);
  for (int i = 0; i < LUMBAR_N_CHECK_ITEMS; i++)
    INT (items[i]);
}

static void
describe_screen (GString            *out,
                 const LumbarScreen *self)
{
  INT (date);
  INT (next_morning);
  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    g_string_append_printf (out, "test %d: %d %d %d %d\n", i, self->tests[i].present, self->tests[i].done, self->tests[i].pain, self->tests[i].passed);
}

static void
describe_activity_scores_row (GString                   *out,
                              const LumbarActivityScore *self)
{
  INT (date);
  INT (score);
}

static void
describe_activity (GString              *out,
                   const LumbarActivity *self)
{
  TEXT (name);

  for (guint i = 0; i < self->scores->len; i++)
    describe_activity_scores_row (out, &g_array_index (self->scores, LumbarActivityScore, i));
}

static void
describe_treatment (GString               *out,
                    const LumbarTreatment *self)
{
  MOMENT (at);
  INT (kind);
  INT (minutes);
}

static void
describe_step (GString             *out,
               const LumbarOwnStep *self)
{
  TEXT (exercise);
  TEXT (name);
  INT (seconds);
  INT (kind);
  INT (side);
}

static void
describe_routine (GString                *out,
                  const LumbarOwnRoutine *self)
{
  TEXT (name);
  for (guint i = 0; i < self->steps->len; i++)
    describe_step (out, g_ptr_array_index (self->steps, i));
}

char *
lumbar_fixture_describe (gconstpointer record)
{
  const LumbarRecord *self = record;
  GString            *out = g_string_new (NULL);

  INT (kind);
  TEXT (id);
  MOMENT (modified_at);

  switch (self->kind)
    {
    case LUMBAR_RECORD_EPISODE:
      describe_episode (out, record);
      break;
    case LUMBAR_RECORD_ENTRY:
      describe_entry (out, record);
      break;
    case LUMBAR_RECORD_SESSION:
      describe_session (out, record);
      break;
    case LUMBAR_RECORD_LIFT:
      describe_lift (out, record);
      break;
    case LUMBAR_RECORD_CHECK:
      describe_check (out, record);
      break;
    case LUMBAR_RECORD_SCREEN:
      describe_screen (out, record);
      break;
    case LUMBAR_RECORD_ACTIVITY:
      describe_activity (out, record);
      break;
    case LUMBAR_RECORD_TREATMENT:
      describe_treatment (out, record);
      break;
    case LUMBAR_RECORD_ROUTINE:
      describe_routine (out, record);
      break;
    case LUMBAR_N_RECORD_KINDS:
    default:
      g_assert_not_reached ();
    }

  return g_string_free_and_steal (out);
}

void
lumbar_fixture_assert_equal (gconstpointer a,
                             gconstpointer b)
{
  g_autofree char *text_a = lumbar_fixture_describe (a);
  g_autofree char *text_b = lumbar_fixture_describe (b);

  g_assert_cmpstr (text_a, ==, text_b);
}
