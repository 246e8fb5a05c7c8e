/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads an episode out of the export file: its answers, its warning signs, its
 * settings and its tests. Members that may be missing are read as the data
 * format says; what comes before or after what is up to the plan. */

#include "config.h"

#include "lumbar-transfer-private.h"

#include <glib/gi18n-lib.h>

#include "lumbar-episode.h"

/* Loads go up to 10 000, times of a test to an hour. */
#define MAX_LOAD (10 * 1000 * 1000)
#define MAX_TEST_SECONDS 3600
#define MAX_TEST_REPS 1000
#define MAX_SLOT_MINUTES 120
#define MILLIONTHS 1000000

static void
read_intake (LumbarIntake       *intake,
             LumbarImportReader *reader)
{
  if (!lumbar_import_reader_begin_object (reader, "intake", LUMBAR_NEED_VALUE))
    return;

  intake->at = lumbar_import_reader_get_moment (reader, "at", LUMBAR_NEED_NULL);
  intake->onset = lumbar_import_reader_get_enum (reader, "onset", lumbar_onset_names, LUMBAR_NEED_VALUE, 0);
  intake->sides = lumbar_import_reader_get_enum (reader, "sides", lumbar_sides_names, LUMBAR_NEED_VALUE, 0);
  intake->quality = lumbar_import_reader_get_set (reader, "quality", lumbar_quality_names);
  intake->worst = lumbar_import_reader_get_int (reader, "worst", 0, 10, LUMBAR_NEED_VALUE, 0);
  intake->leg_pain = lumbar_import_reader_get_enum (reader, "legPain", lumbar_leg_pain_names, LUMBAR_NEED_NOT, LUMBAR_LEG_PAIN_NONE);
  intake->leg_numb_tingle = lumbar_import_reader_get_bool (reader, "legNumbTingle", LUMBAR_NEED_NOT, FALSE);
  intake->adl = lumbar_import_reader_get_int (reader, "adl", 0, 3, LUMBAR_NEED_NOT, 0);
  intake->morning_lock = lumbar_import_reader_get_bool (reader, "morningLock", LUMBAR_NEED_NOT, FALSE);
  intake->day_one_worst = lumbar_import_reader_get_int (reader, "dayOneWorst", 0, 10, LUMBAR_NEED_NULL, LUMBAR_UNANSWERED);

  lumbar_import_reader_end (reader);
}

static LumbarFlags
read_yes (LumbarImportReader *reader)
{
  LumbarFlags yes = 0;
  guint       length;

  if (!lumbar_import_reader_begin_list (reader, "yes", &length))
    return 0;

  for (guint i = 0; i < length && !lumbar_import_reader_has_failed (reader); i++)
    {
      g_autofree char *id = lumbar_import_reader_dup_item (reader, i);
      int              number;

      if (lumbar_flag_parse (id, &number))
        yes |= LUMBAR_RF (number);
      else
        lumbar_import_reader_fail (reader, NULL, _ ("must list ids of warning signs like RF07"));
    }
  lumbar_import_reader_end (reader);

  return yes;
}

static void
read_temperature (LumbarTriageRecord *triage,
                  LumbarImportReader *reader)
{
  static const LumbarName units[] = { { 'C', "C" }, { 'F', "F" }, { 0, NULL } };
  int                     unit;

  if (!lumbar_import_reader_begin_object (reader, "temperature", LUMBAR_NEED_NULL))
    return;

  unit = lumbar_import_reader_get_enum (reader, "unit", units, LUMBAR_NEED_VALUE, 'C');
  triage->has_temperature = TRUE;
  triage->temperature_unit = (char) unit;
  triage->temperature = (gint32) lumbar_import_reader_get_decimal (reader, "value", 3,
                                                                   unit == 'C' ? 25000 : 77000,
                                                                   unit == 'C' ? 45000 : 113000,
                                                                   LUMBAR_NEED_VALUE, 0);

  lumbar_import_reader_end (reader);
}

static void
read_triage (gpointer            item,
             LumbarImportReader *reader)
{
  LumbarTriageRecord *triage = item;

  triage->at = lumbar_import_reader_get_moment (reader, "at", LUMBAR_NEED_VALUE);
  triage->full = lumbar_import_reader_get_bool (reader, "full", LUMBAR_NEED_VALUE, FALSE);
  triage->yes = read_yes (reader);
  read_temperature (triage, reader);
  triage->mistake = lumbar_import_reader_get_bool (reader, "mistake", LUMBAR_NEED_NOT, FALSE);
}

static void
read_release (gpointer            item,
              LumbarImportReader *reader)
{
  LumbarRelease *release = item;

  release->at = lumbar_import_reader_get_moment (reader, "at", LUMBAR_NEED_VALUE);
  release->kind = lumbar_import_reader_get_enum (reader, "kind", lumbar_release_kind_names, LUMBAR_NEED_VALUE, 0);
  release->date = lumbar_import_reader_get_date (reader, "date");
}

static void
read_clearance (gpointer            item,
                LumbarImportReader *reader)
{
  LumbarClearance *clearance = item;

  clearance->by = lumbar_import_reader_get_enum (reader, "by", lumbar_clearance_by_names, LUMBAR_NEED_VALUE, 0);
  clearance->date = lumbar_import_reader_get_date (reader, "date");
  clearance->allows = lumbar_import_reader_get_enum (reader, "allows", lumbar_allows_names, LUMBAR_NEED_VALUE, 0);
}

/* When the answers were given: the first triage record or the onset, where the
 * file does not say. */
static LumbarMoment
get_intake_time (const LumbarEpisode *episode)
{
  if (lumbar_moment_is_set (episode->intake.at))
    return episode->intake.at;

  if (episode->triage->len > 0)
    return g_array_index (episode->triage, LumbarTriageRecord, 0).at;

  return episode->onset;
}

static LumbarCare *
read_care (const LumbarEpisode *episode,
           LumbarImportReader  *reader)
{
  LumbarCare *care;

  if (!lumbar_import_reader_begin_object (reader, "care", LUMBAR_NEED_NULL))
    return NULL;

  /* The defaults of docs/rules.md 8.1. */
  care = g_new0 (LumbarCare, 1);
  care->protocol = lumbar_import_reader_get_enum (reader, "protocol", lumbar_protocol_names, LUMBAR_NEED_NOT, LUMBAR_PROTOCOL_GENTLE48);
  care->wake = lumbar_import_reader_get_minute (reader, "wake", 7 * 60);
  care->sleep = lumbar_import_reader_get_minute (reader, "sleep", 22 * 60 + 30);
  care->ice = lumbar_import_reader_get_int (reader, "ice", 0, MAX_SLOT_MINUTES, LUMBAR_NEED_NOT, 15);
  care->heat = lumbar_import_reader_get_int (reader, "heat", 0, MAX_SLOT_MINUTES, LUMBAR_NEED_NOT,
                                             care->protocol == LUMBAR_PROTOCOL_TWO_HOURLY72 ? 15 : 20);
  care->created = lumbar_import_reader_get_moment (reader, "created", LUMBAR_NEED_NULL);
  if (!lumbar_moment_is_set (care->created))
    care->created = get_intake_time (episode);
  if (care->sleep <= care->wake)
    lumbar_import_reader_fail (reader, "sleep", _ ("must be later in the day than wake"));

  lumbar_import_reader_end (reader);

  return care;
}

static void
read_ladder (gpointer            item,
             LumbarImportReader *reader)
{
  LumbarLadderSettings *ladder = item;
  gint64                halves;

  ladder->since = lumbar_import_reader_get_moment (reader, "since", LUMBAR_NEED_NULL);
  ladder->working_weight = lumbar_import_reader_get_decimal (reader, "workingWeight", 3, 1, MAX_LOAD, LUMBAR_NEED_VALUE, 0);
  ladder->unit = lumbar_import_reader_get_enum (reader, "unit", lumbar_unit_names, LUMBAR_NEED_VALUE, 0);
  ladder->bar = lumbar_import_reader_get_decimal (reader, "bar", 3, 0, MAX_LOAD, LUMBAR_NEED_VALUE, 0);
  ladder->smallest_plate = lumbar_import_reader_get_decimal (reader, "smallestPlate", 3, 1, MAX_LOAD, LUMBAR_NEED_VALUE, 0);
  halves = lumbar_import_reader_get_decimal (reader, "stepPct", 1, 50, 100, LUMBAR_NEED_VALUE, 50);
  if (halves % 5 != 0)
    lumbar_import_reader_fail (reader, "stepPct", _ ("must be a number from 5 to 10 in steps of 0.5"));
  ladder->step_pct = (gint32) (halves * (MILLIONTHS / 10));
  ladder->model = lumbar_import_reader_get_enum (reader, "model", lumbar_ladder_model_names, LUMBAR_NEED_NOT, LUMBAR_LADDER_LINEAR);
  ladder->lift = lumbar_import_reader_get_enum (reader, "lift", lumbar_lift_kind_names, LUMBAR_NEED_NOT, LUMBAR_LIFT_CONVENTIONAL);
}

static void
read_core_test (LumbarTest         *test,
                LumbarImportReader *reader)
{
  test->plank = lumbar_import_reader_get_int (reader, "plank", 0, MAX_TEST_SECONDS, LUMBAR_NEED_VALUE, 0);
  test->side_plank_left = lumbar_import_reader_get_int (reader, "sidePlankLeft", 0, MAX_TEST_SECONDS, LUMBAR_NEED_VALUE, 0);
  test->side_plank_right = lumbar_import_reader_get_int (reader, "sidePlankRight", 0, MAX_TEST_SECONDS, LUMBAR_NEED_VALUE, 0);
  test->bird_dog = lumbar_import_reader_get_int (reader, "birdDog", 0, MAX_TEST_REPS, LUMBAR_NEED_VALUE, 0);
}

static void
read_test (gpointer            item,
           LumbarImportReader *reader)
{
  LumbarTest *test = item;

  test->at = lumbar_import_reader_get_moment (reader, "at", LUMBAR_NEED_VALUE);
  test->kind = lumbar_import_reader_get_enum (reader, "kind", lumbar_test_kind_names, LUMBAR_NEED_VALUE, LUMBAR_TEST_CORE);
  if (test->kind == LUMBAR_TEST_CORE)
    read_core_test (test, reader);
  else
    test->hinge_reps = lumbar_import_reader_get_int (reader, "hingeReps", 0, MAX_TEST_REPS, LUMBAR_NEED_VALUE, 0);
  test->pain = lumbar_import_reader_get_int (reader, "pain", 0, 10, LUMBAR_NEED_VALUE, 0);
}

/* Lists may stand in any order in the file; they are kept in order of time. */
static void
read_list (LumbarImportReader *reader,
           const char         *name,
           GArray             *items,
           GCompareFunc        compare,
           void (*read_item) (gpointer, LumbarImportReader *))
{
  gsize size = g_array_get_element_size (items);
  guint length;

  if (!lumbar_import_reader_begin_list (reader, name, &length))
    return;

  for (guint i = 0; i < length && lumbar_import_reader_begin_item (reader, i); i++)
    {
      g_array_set_size (items, i + 1);
      read_item (items->data + i * size, reader);
      lumbar_import_reader_end (reader);
    }
  g_array_sort (items, compare);
  lumbar_import_reader_end (reader);
}

void
lumbar_episode_read_json (gpointer            episode,
                          LumbarImportReader *reader)
{
  LumbarEpisode *self = episode;

  self->onset = lumbar_import_reader_get_moment (reader, "onset", LUMBAR_NEED_VALUE);
  self->ended_at = lumbar_import_reader_get_moment (reader, "endedAt", LUMBAR_NEED_NULL);
  self->mode = lumbar_import_reader_get_enum (reader, "mode", lumbar_mode_names, LUMBAR_NEED_NOT, LUMBAR_MODE_STANDARD);
  read_intake (&self->intake, reader);
  read_list (reader, "triage", self->triage, lumbar_transfer_compare_moments, read_triage);
  read_list (reader, "releases", self->releases, lumbar_transfer_compare_moments, read_release);
  read_list (reader, "clearances", self->clearances, lumbar_transfer_compare_clearances, read_clearance);
  self->care = read_care (self, reader);
  read_list (reader, "ladders", self->ladders, lumbar_transfer_compare_moments, read_ladder);
  read_list (reader, "tests", self->tests, lumbar_transfer_compare_moments, read_test);
}
