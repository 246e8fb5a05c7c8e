/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Histories nobody would live through: every kind of record, every member
 * anywhere in its range, the same for the same seed. */

#pragma once

#include "lumbar-activity.h"
#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-form-check.h"
#include "lumbar-history.h"
#include "lumbar-lift.h"
#include "lumbar-own-routine.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"
#include "lumbar-treatment.h"

#define RANDOM_FIRST_DATE 18262 /* 2020-01-01 */
#define RANDOM_N_DATES 800

static inline int
random_int (GRand *rand,
            int    min,
            int    max)
{
  return g_rand_int_range (rand, min, max + 1);
}

static inline gboolean
random_bool (GRand *rand)
{
  return g_rand_boolean (rand);
}

static inline int
random_answer (GRand *rand,
               int    max)
{
  return random_int (rand, LUMBAR_UNANSWERED, max);
}

static inline LumbarDate
random_date (GRand *rand)
{
  return RANDOM_FIRST_DATE + random_int (rand, 0, RANDOM_N_DATES);
}

static inline LumbarMoment
random_moment (GRand *rand)
{
  LumbarMoment moment;

  moment.local = (gint64) random_date (rand) * 86400 + random_int (rand, 0, 86399);
  moment.offset = random_int (rand, -12 * 4, 14 * 4) * 900;

  return moment;
}

static inline int
random_name (GRand            *rand,
             const LumbarName *table)
{
  int n = 0;

  while (table[n].name != NULL)
    n++;

  return table[random_int (rand, 0, n - 1)].value;
}

static inline int
random_set (GRand            *rand,
            const LumbarName *table)
{
  int set = 0;

  for (const LumbarName *name = table; name->name != NULL; name++)
    if (random_int (rand, 0, 3) == 0)
      set |= name->value;

  return set;
}

static inline char *
random_text (GRand *rand)
{
  static const char *const pieces[] = {
    "stiff", " ", "\n", "\t", "\"", "\\", "/", "=1+1", "Rücken", "腰", "\xf0\x9f\x8f\x8b", "\x01", ",", "<b>", "'", "\r\n", "\xe2\x80\xa8"
  };
  GString *text = g_string_new (NULL);

  for (int n = random_int (rand, 0, 6); n > 0; n--)
    g_string_append (text, pieces[random_int (rand, 0, (int) G_N_ELEMENTS (pieces) - 1)]);

  return g_string_free_and_steal (text);
}

static inline char *
random_title (GRand *rand)
{
  g_autofree char *text = random_text (rand);

  return g_strconcat ("a", text, NULL);
}

static inline char *
random_id (GRand *rand)
{
  return g_strdup_printf ("%08x-%04x-4%03x-a%03x-%04x%08x",
                          g_rand_int (rand), (guint) random_int (rand, 0, 0xffff),
                          (guint) random_int (rand, 0, 0xfff), (guint) random_int (rand, 0, 0xfff),
                          (guint) random_int (rand, 0, 0xffff), g_rand_int (rand));
}

static inline void
random_intake (GRand        *rand,
               LumbarIntake *intake)
{
  intake->at = random_bool (rand) ? random_moment (rand) : LUMBAR_MOMENT_NONE;
  intake->onset = random_name (rand, lumbar_onset_names);
  intake->sides = random_name (rand, lumbar_sides_names);
  intake->quality = random_set (rand, lumbar_quality_names);
  intake->worst = random_int (rand, 0, 10);
  intake->leg_pain = random_name (rand, lumbar_leg_pain_names);
  intake->leg_numb_tingle = random_bool (rand);
  intake->adl = random_int (rand, 0, 3);
  intake->morning_lock = random_bool (rand);
  intake->day_one_worst = random_answer (rand, 10);
}

static inline void
random_triage (GRand  *rand,
               GArray *triage)
{
  LumbarTriageRecord record = { .at = random_moment (rand), .full = random_bool (rand), .mistake = random_bool (rand) };

  for (int n = 1; n <= 46; n++)
    if ((lumbar_flags_get_all () & LUMBAR_RF (n)) != 0 && random_int (rand, 0, 9) == 0)
      record.yes |= LUMBAR_RF (n);
  record.has_temperature = random_bool (rand);
  if (record.has_temperature)
    {
      record.temperature_unit = random_bool (rand) ? 'C' : 'F';
      record.temperature = record.temperature_unit == 'C' ? random_int (rand, 25000, 45000) : random_int (rand, 77000, 113000);
    }

  g_array_append_val (triage, record);
}

static inline void
random_ladder (GRand  *rand,
               GArray *ladders)
{
  LumbarLadderSettings ladder = {
    .since = ladders->len > 0 ? random_moment (rand) : LUMBAR_MOMENT_NONE,
    .working_weight = random_int (rand, 1, 10000000),
    .unit = random_name (rand, lumbar_unit_names),
    .bar = random_int (rand, 0, 50000),
    .smallest_plate = random_int (rand, 1, 25000),
    .step_pct = random_int (rand, 10, 20) * 500000,
    .model = random_name (rand, lumbar_ladder_model_names),
    .lift = random_name (rand, lumbar_lift_kind_names),
  };

  g_array_append_val (ladders, ladder);
}

static inline void
random_test (GRand  *rand,
             GArray *tests)
{
  LumbarTest test = { .at = random_moment (rand), .kind = random_name (rand, lumbar_test_kind_names), .pain = random_int (rand, 0, 10) };

  if (test.kind == LUMBAR_TEST_CORE)
    {
      test.plank = random_int (rand, 0, 600);
      test.side_plank_left = random_int (rand, 0, 600);
      test.side_plank_right = random_int (rand, 0, 600);
      test.bird_dog = random_int (rand, 0, 40);
    }
  else
    {
      test.hinge_reps = random_int (rand, 0, 40);
    }

  g_array_append_val (tests, test);
}

static inline void
random_episode (GRand   *rand,
                gpointer record)
{
  LumbarEpisode *episode = record;

  episode->onset = random_moment (rand);
  episode->ended_at = random_bool (rand) ? random_moment (rand) : LUMBAR_MOMENT_NONE;
  episode->mode = random_name (rand, lumbar_mode_names);
  random_intake (rand, &episode->intake);
  for (int n = random_int (rand, 0, 4); n > 0; n--)
    random_triage (rand, episode->triage);
  for (int n = random_int (rand, 0, 2); n > 0; n--)
    {
      LumbarRelease   release = { random_moment (rand), random_name (rand, lumbar_release_kind_names), random_date (rand) };
      LumbarClearance clearance = { random_name (rand, lumbar_clearance_by_names), random_date (rand), random_name (rand, lumbar_allows_names) };

      g_array_append_val (episode->releases, release);
      g_array_append_val (episode->clearances, clearance);
    }
  if (random_bool (rand))
    {
      int wake = random_int (rand, 0, 700);

      episode->care = g_new0 (LumbarCare, 1);
      *episode->care = (LumbarCare) { random_name (rand, lumbar_protocol_names), wake, random_int (rand, wake + 1, 1439), random_int (rand, 0, 60), random_int (rand, 0, 60), random_moment (rand) };
    }
  for (int n = random_int (rand, 0, 3); n > 0; n--)
    random_ladder (rand, episode->ladders);
  for (int n = random_int (rand, 0, 3); n > 0; n--)
    random_test (rand, episode->tests);
}

static inline void
random_entry (GRand   *rand,
              gpointer record)
{
  LumbarEntry *entry = record;

  entry->at = random_moment (rand);
  entry->pain_now = random_int (rand, 0, 10);
  entry->worst24 = random_int (rand, 0, 10);
  entry->adl = random_int (rand, 0, 3);
  entry->sharp_on_move = random_bool (rand);
  entry->leg_trend = random_name (rand, lumbar_leg_trend_names);
  entry->pain_relief = random_bool (rand);
  entry->sleep_ok = random_answer (rand, 1);
  entry->places = random_set (rand, lumbar_place_names);
  entry->quality = random_set (rand, lumbar_quality_names);
  g_free (entry->note);
  entry->note = random_text (rand);
}

static inline void
random_session (GRand   *rand,
                gpointer record)
{
  static const char *const routines[] = { "walk", "hinge-stick", "morning-5", "p1-core", "p2-core-3", "sit-break" };
  LumbarSession           *session = record;

  g_free (session->routine);
  session->routine = g_strdup (routines[random_int (rand, 0, (int) G_N_ELEMENTS (routines) - 1)]);
  session->started_at = random_moment (rand);
  session->ended_at = session->started_at;
  session->ended_at.local += 900;
  session->active_seconds = random_int (rand, 0, 900);
  session->completed = random_bool (rand);
  for (int n = 0; n < random_int (rand, 0, 5); n++)
    {
      LumbarSessionStep step = { n, random_int (rand, 0, 60), random_name (rand, lumbar_step_outcome_names) };

      g_array_append_val (session->steps, step);
    }
  session->pain_before = random_answer (rand, 10);
  session->max_pain = random_answer (rand, 10);
  session->next_morning = random_answer (rand, 10);
}

static inline void
random_lift (GRand   *rand,
             gpointer record)
{
  LumbarLift *lift = record;

  lift->at = random_moment (rand);
  lift->lift = random_name (rand, lumbar_lift_kind_names);
  lift->ladder_step = random_answer (rand, 10);
  for (int n = random_int (rand, 0, 5); n > 0; n--)
    {
      LumbarLiftSet set = { random_int (rand, 0, 400000), random_name (rand, lumbar_unit_names), random_int (rand, 0, 20), random_answer (rand, 100), random_bool (rand) };

      g_array_append_val (lift->sets, set);
    }
  lift->pre_pain = random_answer (rand, 10);
  lift->max_pain = random_answer (rand, 10);
  if (random_bool (rand))
    lift->next_morning = (LumbarNextMorning) { random_moment (rand), random_int (rand, 0, 10), random_name (rand, lumbar_next_kind_names) };
  lift->leg_symptoms = random_bool (rand);
  lift->pain_relief = random_bool (rand);
  lift->check = NULL;
  g_free (lift->note);
  lift->note = random_text (rand);
}

static inline void
random_check (GRand   *rand,
              gpointer record)
{
  LumbarFormCheck *check = record;

  check->at = random_moment (rand);
  g_free (check->checklist);
  check->checklist = g_strdup (random_bool (rand) ? "quick-check" : "full-check");
  for (int n = 1; n < LUMBAR_N_CHECK_ITEMS; n++)
    check->items[n] = (guint8) random_int (rand, LUMBAR_ANSWER_NONE, LUMBAR_ANSWER_UNCHECKED);
  g_free (check->note);
  check->note = random_text (rand);
}

static inline void
random_screen (GRand   *rand,
               gpointer record)
{
  LumbarScreen *screen = record;

  screen->date = random_date (rand);
  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    if (random_int (rand, 0, 3) > 0)
      screen->tests[i] = (LumbarScreenTest) { TRUE, random_bool (rand), random_int (rand, 0, 10), random_bool (rand) };
  screen->next_morning = random_answer (rand, 10);
}

static inline void
random_activity (GRand   *rand,
                 gpointer record)
{
  LumbarActivity *activity = record;
  LumbarDate      date = random_date (rand);

  g_free (activity->name);
  activity->name = random_title (rand);
  for (int n = random_int (rand, 0, 4); n > 0; n--)
    {
      LumbarActivityScore score = { date, random_int (rand, 0, 10) };

      g_array_append_val (activity->scores, score);
      date += 7;
    }
}

static inline void
random_treatment (GRand   *rand,
                  gpointer record)
{
  LumbarTreatment *treatment = record;

  treatment->at = random_moment (rand);
  treatment->kind = random_name (rand, lumbar_treatment_kind_names);
  treatment->minutes = random_answer (rand, 60);
}

static inline void
random_own_routine (GRand   *rand,
                    gpointer record)
{
  LumbarOwnRoutine *routine = record;

  g_free (routine->name);
  routine->name = random_title (rand);
  for (int n = random_int (rand, 0, 4); n > 0; n--)
    {
      LumbarOwnStep *step = lumbar_own_step_new ();

      g_free (step->exercise);
      step->exercise = random_bool (rand) ? g_strdup ("bridge") : NULL;
      g_free (step->name);
      step->name = random_text (rand);
      step->seconds = random_int (rand, 0, 600);
      step->kind = random_name (rand, lumbar_step_kind_names);
      step->side = random_name (rand, lumbar_side_names);
      g_ptr_array_add (routine->steps, step);
    }
}

static inline gpointer
random_record (GRand           *rand,
               LumbarRecordKind kind)
{
  static void (*const fill[LUMBAR_N_RECORD_KINDS]) (GRand *, gpointer) = {
    [LUMBAR_RECORD_EPISODE] = random_episode,
    [LUMBAR_RECORD_ENTRY] = random_entry,
    [LUMBAR_RECORD_SESSION] = random_session,
    [LUMBAR_RECORD_LIFT] = random_lift,
    [LUMBAR_RECORD_CHECK] = random_check,
    [LUMBAR_RECORD_SCREEN] = random_screen,
    [LUMBAR_RECORD_ACTIVITY] = random_activity,
    [LUMBAR_RECORD_TREATMENT] = random_treatment,
    [LUMBAR_RECORD_ROUTINE] = random_own_routine,
  };
  LumbarRecord *record = lumbar_record_new (kind);

  g_free (record->id);
  record->id = random_id (rand);
  record->modified_at = random_moment (rand);
  fill[kind](rand, record);

  return record;
}

/* A history of up to @max_records records, none of them twice. */
static inline LumbarHistory *
random_history_new (guint32 seed,
                    int     max_records)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);

  for (int n = random_int (rand, 0, max_records); n > 0; n--)
    g_ptr_array_add (records, random_record (rand, (LumbarRecordKind) random_int (rand, 0, LUMBAR_N_RECORD_KINDS - 1)));

  return lumbar_history_new (records);
}
