/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any valid history gives a plan: the bytes choose what was recorded and when,
 * however little sense it makes. The plan is the same when it is made twice
 * and after a journey through a file, its estimate is in order, and it never
 * offers more than the old weight. */

#include "config.h"

#include "fuzz-target.h"
#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-exporter.h"
#include "lumbar-form-check.h"
#include "lumbar-importer.h"
#include "lumbar-lift.h"
#include "lumbar-plan.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"
#include "lumbar-status-writer.h"
#include "lumbar-treatment.h"

#define FIRST_DATE 20094 /* Monday 2025-01-06 */
#define MOST_DAYS 500
#define MOST_RECORDS 200

typedef struct
{
  const guint8 *data;
  gsize         size;
  gsize         used;
  guint         n_records;
} Bytes;

/* The next byte as one of @n values; 0 once there are no more. */
static int
take (Bytes *self,
      int    n)
{
  return self->used < self->size ? self->data[self->used++] % n : 0;
}

static LumbarDate
take_date (Bytes *self)
{
  return FIRST_DATE + (take (self, 256) * 256 + take (self, 256)) % MOST_DAYS;
}

static LumbarMoment
take_moment (Bytes *self)
{
  gint64 seconds = (gint64) take_date (self) * 86400 + (gint64) take (self, 24) * 3600 + (gint64) take (self, 60) * 60;

  return (LumbarMoment) { seconds, (take (self, 25) - 12) * 3600 };
}

/* 0 to @most, or unanswered. */
static int
take_answer (Bytes *self,
             int    most)
{
  return take (self, most + 2) - 1;
}

static LumbarFlags
take_flags (Bytes *self)
{
  LumbarFlags flags = 0;

  for (int i = take (self, 4); i > 0; i--)
    flags |= LUMBAR_RF (1 + take (self, 46)) & lumbar_flags_get_all ();

  return flags;
}

static void
name_record (Bytes        *self,
             LumbarRecord *record)
{
  g_free (record->id);
  record->id = g_strdup_printf ("00000000-0000-4000-8000-%012x", self->n_records++);
  record->modified_at = (LumbarMoment) { (gint64) FIRST_DATE * 86400, 0 };
}

static void
take_answers (Bytes         *self,
              LumbarEpisode *episode)
{
  for (int i = take (self, 6); i > 0; i--)
    {
      LumbarTriageRecord triage = {
        .at = take_moment (self),
        .full = take (self, 2),
        .yes = take_flags (self),
        .mistake = take (self, 8) == 0,
      };

      g_array_append_val (episode->triage, triage);
    }

  for (int i = take (self, 4); i > 0; i--)
    {
      LumbarRelease   release = { take_moment (self), take (self, 3), take_date (self) };
      LumbarClearance clearance = { take (self, 2), take_date (self), take (self, 2) };

      g_array_append_val (episode->releases, release);
      g_array_append_val (episode->clearances, clearance);
    }
}

static void
take_settings (Bytes         *self,
               LumbarEpisode *episode)
{
  for (int i = take (self, 3); i > 0; i--)
    {
      LumbarLadderSettings ladder = {
        .since = take (self, 2) ? take_moment (self) : LUMBAR_MOMENT_NONE,
        .working_weight = 2500 * (1 + take (self, 120)),
        .unit = take (self, 2),
        .bar = 2500 * (1 + take (self, 10)),
        .smallest_plate = 1250 * (1 + take (self, 2)),
        .step_pct = 5000000 + 500000 * take (self, 11),
        .model = take (self, 2),
        .lift = take (self, 4),
      };

      g_array_append_val (episode->ladders, ladder);
    }

  for (int i = take (self, 4); i > 0; i--)
    {
      gboolean   core = take (self, 2);
      LumbarTest test = { .at = take_moment (self), .kind = core ? LUMBAR_TEST_CORE : LUMBAR_TEST_HINGE, .pain = take (self, 11) };

      if (core)
        {
          test.plank = take (self, 90);
          test.side_plank_left = take (self, 60);
          test.side_plank_right = take (self, 60);
          test.bird_dog = take (self, 10);
        }
      else
        {
          test.hinge_reps = take (self, 20);
        }
      g_array_append_val (episode->tests, test);
    }
}

static gpointer
take_episode (Bytes *self)
{
  LumbarEpisode *episode = lumbar_episode_new ();

  episode->onset = take_moment (self);
  episode->ended_at = take (self, 4) == 0 ? take_moment (self) : LUMBAR_MOMENT_NONE;
  episode->mode = take (self, 2);
  episode->intake = (LumbarIntake) {
    .at = take (self, 4) == 0 ? LUMBAR_MOMENT_NONE : take_moment (self),
    .onset = take (self, 3),
    .sides = take (self, 4),
    .quality = take (self, 32),
    .worst = take (self, 11),
    .leg_pain = take (self, 3),
    .leg_numb_tingle = take (self, 4) == 0,
    .adl = take (self, 4),
    .morning_lock = take (self, 4) == 0,
    .day_one_worst = take_answer (self, 10),
  };
  take_answers (self, episode);
  take_settings (self, episode);

  return episode;
}

static gpointer
take_entry (Bytes *self)
{
  LumbarEntry *entry = lumbar_entry_new ();

  entry->at = take_moment (self);
  entry->pain_now = take (self, 11);
  entry->worst24 = take (self, 11);
  entry->adl = take (self, 4);
  entry->sharp_on_move = take (self, 4) == 0;
  entry->leg_trend = take (self, 8) < 5 ? LUMBAR_LEG_TREND_NONE : take (self, 4);
  entry->pain_relief = take (self, 8) == 0;
  entry->places = take (self, 256) << take (self, 10);
  entry->quality = take (self, 32);

  return entry;
}

static gpointer
take_session (Bytes *self)
{
  static const char *const routines[] = { "p1-core", "p1-stretch", "p2-core-1", "p2-core-3", "p2-back", "morning-5", "walk", "hinge-stick", "hourly-walk", "sit-break" };
  LumbarSession           *session = lumbar_session_new ();

  g_set_str (&session->routine, routines[take (self, G_N_ELEMENTS (routines))]);
  session->started_at = take_moment (self);
  session->ended_at = session->started_at;
  session->active_seconds = take (self, 256) * 6;
  session->ended_at.local += session->active_seconds;
  session->completed = take (self, 4) != 0;
  session->pain_before = take_answer (self, 10);
  session->max_pain = take_answer (self, 10);
  session->next_morning = take_answer (self, 10);

  return session;
}

static gpointer
take_lift (Bytes *self)
{
  LumbarLift *lift = lumbar_lift_new ();

  lift->at = take_moment (self);
  lift->lift = take (self, 4);
  lift->ladder_step = take_answer (self, 15);
  lift->pre_pain = take_answer (self, 10);
  lift->max_pain = take_answer (self, 10);
  lift->leg_symptoms = take (self, 10) == 0;
  lift->pain_relief = take (self, 10) == 0;
  if (take (self, 4) != 0)
    lift->next_morning = (LumbarNextMorning) { take_moment (self), take (self, 11), take (self, 2) };
  for (int i = take (self, 6); i > 0; i--)
    {
      LumbarLiftSet set = {
        .load = 2500 * take (self, 120),
        .unit = take (self, 2),
        .reps = 1 + take (self, 10),
        .rpe = take (self, 3) == 0 ? LUMBAR_UNANSWERED : 60 + 5 * take (self, 9),
        .warmup = take (self, 4) == 0,
      };

      g_array_append_val (lift->sets, set);
    }

  return lift;
}

static gpointer
take_screen (Bytes *self)
{
  LumbarScreen *screen = lumbar_screen_new ();

  screen->date = take_date (self);
  screen->next_morning = take_answer (self, 10);
  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    screen->tests[i] = (LumbarScreenTest) { TRUE, take (self, 8) != 0, take (self, 11), take (self, 4) != 0 };

  return screen;
}

static gpointer
take_treatment (Bytes *self)
{
  LumbarTreatment *treatment = lumbar_treatment_new ();

  treatment->at = take_moment (self);
  treatment->kind = take (self, 5);
  treatment->minutes = take_answer (self, 30);

  return treatment;
}

static GPtrArray *
take_records (Bytes *self)
{
  static gpointer (*const takers[]) (Bytes *) = { take_entry, take_entry, take_entry, take_session, take_session, take_lift, take_lift, take_screen, take_treatment, take_episode };
  GPtrArray *records = g_ptr_array_new_with_free_func (lumbar_record_unref);

  g_ptr_array_add (records, take_episode (self));
  while (self->used < self->size && records->len < MOST_RECORDS)
    g_ptr_array_add (records, takers[take (self, G_N_ELEMENTS (takers))](self));
  for (guint i = 0; i < records->len; i++)
    name_record (self, g_ptr_array_index (records, i));

  return records;
}

static void
check_plan (LumbarPlan *plan)
{
  if (plan->forecast != NULL)
    for (int i = 0; i < 2; i++)
      {
        g_assert_cmpint (plan->forecast->first_weeks[i], <=, plan->forecast->first_weeks[i + 1]);
        g_assert_cmpint (plan->forecast->full_weeks[i], <=, plan->forecast->full_weeks[i + 1]);
      }
  if (plan->ladder != NULL)
    g_assert_cmpint (plan->ladder->load, <=, plan->ladder->settings.working_weight);
  if (plan->outcome == LUMBAR_OUTCOME_EMERGENCY)
    g_assert_cmpuint (plan->tasks->len, ==, 0);
}

static char *
plan_at (GPtrArray   *records,
         LumbarMoment now)
{
  g_autoptr (LumbarHistory) history = lumbar_history_new (records);
  g_autoptr (LumbarPlan) plan = lumbar_plan_new (history, now);

  check_plan (plan);

  return lumbar_status_to_json (plan);
}

/* Through a file and back, which also puts lists into their order. */
static GPtrArray *
travel (GPtrArray *records)
{
  g_autoptr (LumbarHistory) history = lumbar_history_new (records);
  g_autofree char *file = lumbar_export_json (history, (LumbarMoment) { 0, 0 }, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);
  g_autoptr (GError) error = NULL;
  GPtrArray *again = lumbar_import_json (file, -1, NULL, &error);

  g_assert_no_error (error);

  return again;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  Bytes        bytes = { data, size, 0, 0 };
  LumbarMoment now = take_moment (&bytes);
  g_autoptr (GPtrArray) taken = take_records (&bytes);
  g_autoptr (GPtrArray) records = travel (taken);
  g_autoptr (GPtrArray) again = travel (records);
  g_autofree char *first = plan_at (records, now);
  g_autofree char *same = plan_at (records, now);
  g_autofree char *second = plan_at (again, now);

  g_assert_cmpstr (same, ==, first);
  g_assert_cmpstr (second, ==, first);

  return 0;
}
