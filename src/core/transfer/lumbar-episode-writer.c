/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An episode as the export file has it: its answers, its warning signs, its
 * settings and its tests. */

#include "config.h"

#include "lumbar-transfer-private.h"

#include "lumbar-episode.h"

static char *
clock_text (int minute)
{
  return g_strdup_printf ("%02d:%02d", minute / 60, minute % 60);
}

static void
write_intake (const LumbarIntake *intake,
              LumbarJsonWriter   *writer)
{
  lumbar_json_writer_begin_object (writer, "intake");
  if (lumbar_moment_is_set (intake->at))
    lumbar_json_write_moment (writer, "at", intake->at);
  lumbar_json_writer_add_string (writer, "onset", lumbar_name_of (lumbar_onset_names, intake->onset));
  lumbar_json_writer_add_string (writer, "sides", lumbar_name_of (lumbar_sides_names, intake->sides));
  lumbar_json_write_set (writer, "quality", lumbar_quality_names, intake->quality);
  lumbar_json_writer_add_int (writer, "worst", intake->worst);
  lumbar_json_writer_add_string (writer, "legPain", lumbar_name_of (lumbar_leg_pain_names, intake->leg_pain));
  lumbar_json_writer_add_bool (writer, "legNumbTingle", intake->leg_numb_tingle);
  lumbar_json_writer_add_int (writer, "adl", intake->adl);
  lumbar_json_writer_add_bool (writer, "morningLock", intake->morning_lock);
  lumbar_json_write_answer (writer, "dayOneWorst", intake->day_one_worst);
  lumbar_json_writer_end (writer);
}

static void
write_yes (LumbarFlags       yes,
           LumbarJsonWriter *writer)
{
  lumbar_json_writer_begin_list (writer, "yes");
  for (int number = 1; number < 64; number++)
    if (yes & LUMBAR_RF (number))
      lumbar_json_writer_take_string (writer, NULL, lumbar_flag_to_id (number));
  lumbar_json_writer_end (writer);
}

static void
write_temperature (const LumbarTriageRecord *triage,
                   LumbarJsonWriter         *writer)
{
  const char unit[] = { triage->temperature_unit, '\0' };

  if (!triage->has_temperature)
    {
      lumbar_json_writer_add_null (writer, "temperature");
      return;
    }

  lumbar_json_writer_begin_object (writer, "temperature");
  lumbar_json_writer_add_decimal (writer, "value", triage->temperature, 3);
  lumbar_json_writer_add_string (writer, "unit", unit);
  lumbar_json_writer_end (writer);
}

static void
write_triage (gconstpointer     item,
              LumbarJsonWriter *writer)
{
  const LumbarTriageRecord *triage = item;

  lumbar_json_write_moment (writer, "at", triage->at);
  lumbar_json_writer_add_bool (writer, "full", triage->full);
  write_yes (triage->yes, writer);
  write_temperature (triage, writer);
  lumbar_json_writer_add_bool (writer, "mistake", triage->mistake);
}

static void
write_release (gconstpointer     item,
               LumbarJsonWriter *writer)
{
  const LumbarRelease *release = item;

  lumbar_json_write_moment (writer, "at", release->at);
  lumbar_json_writer_add_string (writer, "kind", lumbar_name_of (lumbar_release_kind_names, release->kind));
  lumbar_json_write_date (writer, "date", release->date);
}

static void
write_clearance (gconstpointer     item,
                 LumbarJsonWriter *writer)
{
  const LumbarClearance *clearance = item;

  lumbar_json_writer_add_string (writer, "by", lumbar_name_of (lumbar_clearance_by_names, clearance->by));
  lumbar_json_write_date (writer, "date", clearance->date);
  lumbar_json_writer_add_string (writer, "allows", lumbar_name_of (lumbar_allows_names, clearance->allows));
}

static void
write_care (const LumbarCare *care,
            LumbarJsonWriter *writer)
{
  if (care == NULL)
    {
      lumbar_json_writer_add_null (writer, "care");
      return;
    }

  lumbar_json_writer_begin_object (writer, "care");
  lumbar_json_writer_add_string (writer, "protocol", lumbar_name_of (lumbar_protocol_names, care->protocol));
  lumbar_json_writer_take_string (writer, "wake", clock_text (care->wake));
  lumbar_json_writer_take_string (writer, "sleep", clock_text (care->sleep));
  lumbar_json_writer_add_int (writer, "ice", care->ice);
  lumbar_json_writer_add_int (writer, "heat", care->heat);
  lumbar_json_write_moment (writer, "created", care->created);
  lumbar_json_writer_end (writer);
}

static void
write_ladder (gconstpointer     item,
              LumbarJsonWriter *writer)
{
  const LumbarLadderSettings *ladder = item;

  lumbar_json_write_moment (writer, "since", ladder->since);
  lumbar_json_writer_add_decimal (writer, "workingWeight", ladder->working_weight, 3);
  lumbar_json_writer_add_string (writer, "unit", lumbar_name_of (lumbar_unit_names, ladder->unit));
  lumbar_json_writer_add_decimal (writer, "bar", ladder->bar, 3);
  lumbar_json_writer_add_decimal (writer, "smallestPlate", ladder->smallest_plate, 3);
  lumbar_json_writer_add_decimal (writer, "stepPct", ladder->step_pct, 6);
  lumbar_json_writer_add_string (writer, "model", lumbar_name_of (lumbar_ladder_model_names, ladder->model));
  lumbar_json_writer_add_string (writer, "lift", lumbar_name_of (lumbar_lift_kind_names, ladder->lift));
}

static void
write_test (gconstpointer     item,
            LumbarJsonWriter *writer)
{
  const LumbarTest *test = item;

  lumbar_json_write_moment (writer, "at", test->at);
  lumbar_json_writer_add_string (writer, "kind", lumbar_name_of (lumbar_test_kind_names, test->kind));
  if (test->kind == LUMBAR_TEST_CORE)
    {
      lumbar_json_writer_add_int (writer, "plank", test->plank);
      lumbar_json_writer_add_int (writer, "sidePlankLeft", test->side_plank_left);
      lumbar_json_writer_add_int (writer, "sidePlankRight", test->side_plank_right);
      lumbar_json_writer_add_int (writer, "birdDog", test->bird_dog);
    }
  else
    {
      lumbar_json_writer_add_int (writer, "hingeReps", test->hinge_reps);
    }
  lumbar_json_writer_add_int (writer, "pain", test->pain);
}

static void
write_list (LumbarJsonWriter *writer,
            const char       *name,
            GArray           *items,
            GCompareFunc      compare,
            void (*write_item) (gconstpointer, LumbarJsonWriter *))
{
  g_autoptr (GArray) sorted = g_array_copy (items);
  guint size = g_array_get_element_size (sorted);

  g_array_sort (sorted, compare);

  lumbar_json_writer_begin_list (writer, name);
  for (guint i = 0; i < sorted->len; i++)
    {
      lumbar_json_writer_begin_object (writer, NULL);
      write_item (sorted->data + (gsize) i * size, writer);
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
}

void
lumbar_episode_write_json (gconstpointer     episode,
                           LumbarJsonWriter *writer)
{
  const LumbarEpisode *self = episode;

  lumbar_json_write_moment (writer, "onset", self->onset);
  lumbar_json_write_moment (writer, "endedAt", self->ended_at);
  lumbar_json_writer_add_string (writer, "mode", lumbar_name_of (lumbar_mode_names, self->mode));
  write_intake (&self->intake, writer);
  write_list (writer, "triage", self->triage, lumbar_transfer_compare_moments, write_triage);
  write_list (writer, "releases", self->releases, lumbar_transfer_compare_moments, write_release);
  write_list (writer, "clearances", self->clearances, lumbar_transfer_compare_clearances, write_clearance);
  write_care (self->care, writer);
  write_list (writer, "ladders", self->ladders, lumbar_transfer_compare_moments, write_ladder);
  write_list (writer, "tests", self->tests, lumbar_transfer_compare_moments, write_test);
}
