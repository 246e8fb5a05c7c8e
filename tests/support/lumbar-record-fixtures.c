/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random records, valid as data-format.md asks. */

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

typedef struct
{
  GRand   *rand;
  gboolean full; /* nothing may be missing */
  gint64   time; /* only moves on, so that lists are in order */
} Maker;

static int
number (Maker *maker,
        int    min,
        int    max)
{
  return g_rand_int_range (maker->rand, min, max + 1);
}

static gboolean
maybe (Maker *maker)
{
  return maker->full || g_rand_boolean (maker->rand);
}

static int
pain (Maker *maker)
{
  return number (maker, 0, 10);
}

static int
answer (Maker *maker,
        int    max)
{
  return maybe (maker) ? number (maker, 0, max) : LUMBAR_UNANSWERED;
}

static int
choice (Maker            *maker,
        const LumbarName *table)
{
  int n = 0;

  while (table[n].name != NULL)
    n++;

  return table[number (maker, 0, n - 1)].value;
}

static guint
subset (Maker            *maker,
        const LumbarName *table)
{
  guint bits = 0;

  for (; table->name != NULL; table++)
    {
      if (maybe (maker))
        bits |= (guint) table->value;
    }

  return bits;
}

static int
length (Maker *maker)
{
  return maker->full ? 3 : number (maker, 0, 4);
}

static LumbarMoment
moment (Maker *maker)
{
  gint32 offset = number (maker, -18 * 60, 18 * 60) * 60;

  maker->time += number (maker, 1, 1000000);

  return (LumbarMoment) { .local = maker->time + offset, .offset = offset };
}

static LumbarMoment
maybe_moment (Maker *maker)
{
  return maybe (maker) ? moment (maker) : LUMBAR_MOMENT_NONE;
}

static LumbarDate
date (Maker *maker)
{
  maker->time += 24 * 60 * 60;

  return (LumbarDate) (maker->time / (24 * 60 * 60));
}

static char *
text (Maker *maker)
{
  static const char *const texts[] = {
    "",
    "Stiff after sitting",
    "Zeile eins\nZeile \"zwei\"\t; , = +1",
    "<b>Não</b> & 'quoted' \\ %s",
    "腰が痛い 🏋️ \342\200\256rtl",
  };

  return g_strdup (texts[number (maker, maker->full ? 1 : 0, G_N_ELEMENTS (texts) - 1)]);
}

static char *
uuid (Maker *maker)
{
  guint32 a = g_rand_int (maker->rand), b = g_rand_int (maker->rand);
  guint32 c = g_rand_int (maker->rand), d = g_rand_int (maker->rand);

  return g_strdup_printf ("%08x-%04x-4%03x-8%03x-%04x%08x", a, b >> 16, b & 0xfff, c >> 20, c & 0xffff, d);
}

static gint64
load (Maker *maker)
{
  return number (maker, 1, 400000);
}

static void
fill_intake (Maker        *maker,
             LumbarIntake *intake)
{
  intake->at = maybe_moment (maker);
  intake->onset = choice (maker, lumbar_onset_names);
  intake->sides = choice (maker, lumbar_sides_names);
  intake->quality = subset (maker, lumbar_quality_names);
  intake->worst = pain (maker);
  intake->leg_pain = choice (maker, lumbar_leg_pain_names);
  intake->leg_numb_tingle = maybe (maker);
  intake->adl = number (maker, 0, 3);
  intake->morning_lock = maybe (maker);
  intake->day_one_worst = answer (maker, 10);
}

static void
add_triage (Maker         *maker,
            LumbarEpisode *episode)
{
  LumbarTriageRecord triage = { .at = moment (maker), .full = maybe (maker), .mistake = maybe (maker) };

  for (int i = 0; i < 64; i++)
    {
      if ((lumbar_flags_get_all () & LUMBAR_RF (i)) != 0 && maybe (maker))
        triage.yes |= LUMBAR_RF (i);
    }

  if (maybe (maker))
    {
      triage.has_temperature = TRUE;
      triage.temperature_unit = maybe (maker) ? 'C' : 'F';
      triage.temperature = number (maker, 350, 1060) * 100;
    }

  g_array_append_val (episode->triage, triage);
}

static void
add_test (Maker         *maker,
          LumbarEpisode *episode)
{
  LumbarTest test = { .at = moment (maker), .kind = choice (maker, lumbar_test_kind_names), .pain = pain (maker) };

  if (test.kind == LUMBAR_TEST_CORE)
    {
      test.plank = number (maker, 0, 300);
      test.side_plank_left = number (maker, 0, 300);
      test.side_plank_right = number (maker, 0, 300);
      test.bird_dog = number (maker, 0, 30);
    }
  else
    {
      test.hinge_reps = number (maker, 0, 30);
    }

  g_array_append_val (episode->tests, test);
}

static void
add_ladder (Maker         *maker,
            LumbarEpisode *episode)
{
  LumbarLadderSettings ladder = {
    .since = maybe_moment (maker),
    .working_weight = load (maker),
    .unit = choice (maker, lumbar_unit_names),
    .bar = number (maker, 0, 25000),
    .smallest_plate = number (maker, 1, 5000),
    .step_pct = number (maker, 10, 20) * 500000,
    .model = choice (maker, lumbar_ladder_model_names),
    .lift = choice (maker, lumbar_lift_kind_names),
  };

  g_array_append_val (episode->ladders, ladder);
}

static void
fill_episode_lists (Maker         *maker,
                    LumbarEpisode *episode)
{
  for (int i = length (maker); i > 0; i--)
    add_triage (maker, episode);

  for (int i = length (maker); i > 0; i--)
    {
      LumbarRelease release = { .at = moment (maker), .kind = choice (maker, lumbar_release_kind_names), .date = date (maker) };

      g_array_append_val (episode->releases, release);
    }

  for (int i = length (maker); i > 0; i--)
    {
      LumbarClearance clearance = {
        .by = choice (maker, lumbar_clearance_by_names),
        .date = date (maker),
        .allows = choice (maker, lumbar_allows_names),
      };

      g_array_append_val (episode->clearances, clearance);
    }

  for (int i = length (maker); i > 0; i--)
    add_ladder (maker, episode);

  for (int i = length (maker); i > 0; i--)
    add_test (maker, episode);
}

static void
fill_episode (Maker         *maker,
              LumbarEpisode *episode)
{
  episode->onset = moment (maker);
  episode->mode = choice (maker, lumbar_mode_names);
  fill_intake (maker, &episode->intake);
  fill_episode_lists (maker, episode);
  episode->ended_at = maybe_moment (maker);

  if (maybe (maker))
    {
      episode->care = g_new0 (LumbarCare, 1);
      episode->care->protocol = choice (maker, lumbar_protocol_names);
      episode->care->wake = number (maker, 0, 1439);
      episode->care->sleep = number (maker, 0, 1439);
      episode->care->ice = number (maker, 0, 20);
      episode->care->heat = number (maker, 0, 30);
      episode->care->created = moment (maker);
    }
}

static void
fill_entry (Maker       *maker,
            LumbarEntry *entry)
{
  entry->at = moment (maker);
  entry->pain_now = pain (maker);
  entry->worst24 = pain (maker);
  entry->adl = number (maker, 0, 3);
  entry->sharp_on_move = maybe (maker);
  entry->leg_trend = choice (maker, lumbar_leg_trend_names);
  entry->pain_relief = maybe (maker);
  entry->sleep_ok = answer (maker, 1);
  entry->places = subset (maker, lumbar_place_names);
  entry->quality = subset (maker, lumbar_quality_names);
  g_free (entry->note);
  entry->note = text (maker);
}

static void
fill_session (Maker         *maker,
              LumbarSession *session)
{
  g_set_str (&session->routine, maybe (maker) ? "morning-5" : "walk");
  session->started_at = moment (maker);
  session->ended_at = moment (maker);
  session->active_seconds = number (maker, 0, 7200);
  session->completed = maybe (maker);
  session->pain_before = answer (maker, 10);
  session->max_pain = answer (maker, 10);
  session->next_morning = answer (maker, 10);

  for (int i = 0, n = length (maker); i < n; i++)
    {
      LumbarSessionStep step = {
        .index = i,
        .seconds = number (maker, 0, 600),
        .outcome = choice (maker, lumbar_step_outcome_names),
      };

      g_array_append_val (session->steps, step);
    }
}

static void
fill_lift (Maker      *maker,
           LumbarLift *lift)
{
  lift->at = moment (maker);
  lift->lift = choice (maker, lumbar_lift_kind_names);
  lift->ladder_step = answer (maker, 12);
  lift->pre_pain = answer (maker, 10);
  lift->max_pain = answer (maker, 10);
  lift->leg_symptoms = maybe (maker);
  lift->pain_relief = maybe (maker);
  lift->check = maybe (maker) ? uuid (maker) : NULL;
  g_free (lift->note);
  lift->note = text (maker);

  if (maybe (maker))
    {
      lift->next_morning.at = moment (maker);
      lift->next_morning.pain = pain (maker);
      lift->next_morning.kind = choice (maker, lumbar_next_kind_names);
    }

  for (int i = length (maker); i > 0; i--)
    {
      LumbarLiftSet set = {
        .load = load (maker),
        .unit = choice (maker, lumbar_unit_names),
        .reps = number (maker, 0, 20),
        .rpe = maybe (maker) ? number (maker, 0, 20) * 5 : LUMBAR_UNANSWERED,
        .warmup = maybe (maker),
      };

      g_array_append_val (lift->sets, set);
    }
}

static void
fill_check (Maker           *maker,
            LumbarFormCheck *check)
{
  check->at = moment (maker);
  g_set_str (&check->checklist, "full-check");
  g_free (check->note);
  check->note = text (maker);

  for (int i = 1; i < LUMBAR_N_CHECK_ITEMS; i++)
    check->items[i] = (guint8) (maybe (maker) ? choice (maker, lumbar_answer_names) : LUMBAR_ANSWER_NONE);
}

static void
fill_screen (Maker        *maker,
             LumbarScreen *screen)
{
  screen->date = date (maker);
  screen->next_morning = answer (maker, 10);

  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    {
      if (maybe (maker))
        screen->tests[i] = (LumbarScreenTest) { TRUE, maybe (maker), pain (maker), maybe (maker) };
    }
}

static void
fill_activity (Maker          *maker,
               LumbarActivity *activity)
{
  g_free (activity->name);
  activity->name = text (maker);

  for (int i = length (maker); i > 0; i--)
    {
      LumbarActivityScore score = { .date = date (maker), .score = pain (maker) };

      g_array_append_val (activity->scores, score);
    }
}

static void
fill_treatment (Maker           *maker,
                LumbarTreatment *treatment)
{
  treatment->at = moment (maker);
  treatment->kind = choice (maker, lumbar_treatment_kind_names);
  treatment->minutes = answer (maker, 60);
}

static void
fill_routine (Maker            *maker,
              LumbarOwnRoutine *routine)
{
  g_free (routine->name);
  routine->name = text (maker);

  for (int i = length (maker); i > 0; i--)
    {
      LumbarOwnStep *step = lumbar_own_step_new ();

      g_free (step->name);
      step->name = text (maker);
      step->exercise = maybe (maker) ? g_strdup ("cat-cow") : NULL;
      step->seconds = number (maker, 1, 600);
      step->kind = choice (maker, lumbar_step_kind_names);
      step->side = choice (maker, lumbar_side_names);
      g_ptr_array_add (routine->steps, step);
    }
}

static gpointer
make (Maker           *maker,
      LumbarRecordKind kind)
{
  LumbarRecord *record = lumbar_record_new (kind);

  g_free (record->id);
  record->id = uuid (maker);
  record->modified_at = moment (maker);

  switch (kind)
    {
    case LUMBAR_RECORD_EPISODE:
      fill_episode (maker, (LumbarEpisode *) record);
      break;
    case LUMBAR_RECORD_ENTRY:
      fill_entry (maker, (LumbarEntry *) record);
      break;
    case LUMBAR_RECORD_SESSION:
      fill_session (maker, (LumbarSession *) record);
      break;
    case LUMBAR_RECORD_LIFT:
      fill_lift (maker, (LumbarLift *) record);
      break;
    case LUMBAR_RECORD_CHECK:
      fill_check (maker, (LumbarFormCheck *) record);
      break;
    case LUMBAR_RECORD_SCREEN:
      fill_screen (maker, (LumbarScreen *) record);
      break;
    case LUMBAR_RECORD_ACTIVITY:
      fill_activity (maker, (LumbarActivity *) record);
      break;
    case LUMBAR_RECORD_TREATMENT:
      fill_treatment (maker, (LumbarTreatment *) record);
      break;
    case LUMBAR_RECORD_ROUTINE:
      fill_routine (maker, (LumbarOwnRoutine *) record);
      break;
    case LUMBAR_N_RECORD_KINDS:
    default:
      g_assert_not_reached ();
    }

  return record;
}

gpointer
lumbar_fixture_random (GRand           *rand,
                       LumbarRecordKind kind)
{
  Maker maker = { .rand = rand, .time = g_rand_int_range (rand, 1000000000, 1700000000) };

  return make (&maker, kind);
}

gpointer
lumbar_fixture_full (LumbarRecordKind kind)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (kind);
  Maker maker = { .rand = rand, .full = TRUE, .time = 1700000000 };

  return make (&maker, kind);
}
