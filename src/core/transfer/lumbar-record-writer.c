/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every kind of record as the export file has it, but what only an episode
 * has. Members keep this order; a new one goes last. */

#include "config.h"

#include "lumbar-transfer-private.h"

#include "lumbar-activity.h"
#include "lumbar-entry.h"
#include "lumbar-form-check.h"
#include "lumbar-lift.h"
#include "lumbar-own-routine.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"
#include "lumbar-treatment.h"

static void
write_entry (gconstpointer     record,
             LumbarJsonWriter *writer)
{
  const LumbarEntry *entry = record;

  lumbar_json_write_moment (writer, "at", entry->at);
  lumbar_json_writer_add_int (writer, "painNow", entry->pain_now);
  lumbar_json_writer_add_int (writer, "worst24", entry->worst24);
  lumbar_json_writer_add_int (writer, "adl", entry->adl);
  lumbar_json_writer_add_bool (writer, "sharpOnMove", entry->sharp_on_move);
  lumbar_json_writer_add_string (writer, "legTrend", lumbar_name_of (lumbar_leg_trend_names, entry->leg_trend));
  lumbar_json_writer_add_bool (writer, "painRelief", entry->pain_relief);
  if (entry->sleep_ok == LUMBAR_UNANSWERED)
    lumbar_json_writer_add_null (writer, "sleepOk");
  else
    lumbar_json_writer_add_bool (writer, "sleepOk", entry->sleep_ok);
  lumbar_json_write_set (writer, "places", lumbar_place_names, entry->places);
  lumbar_json_write_set (writer, "quality", lumbar_quality_names, entry->quality);
  lumbar_json_writer_add_string (writer, "note", entry->note != NULL ? entry->note : "");
}

static void
write_session_steps (const GArray     *steps,
                     LumbarJsonWriter *writer)
{
  lumbar_json_writer_begin_list (writer, "steps");
  for (guint i = 0; i < steps->len; i++)
    {
      const LumbarSessionStep *step = &g_array_index (steps, LumbarSessionStep, i);

      lumbar_json_writer_begin_object (writer, NULL);
      lumbar_json_writer_add_int (writer, "index", step->index);
      lumbar_json_writer_add_int (writer, "seconds", step->seconds);
      lumbar_json_writer_add_string (writer, "outcome", lumbar_name_of (lumbar_step_outcome_names, step->outcome));
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
}

static void
write_session (gconstpointer     record,
               LumbarJsonWriter *writer)
{
  const LumbarSession *session = record;

  lumbar_json_writer_add_string (writer, "routine", session->routine);
  lumbar_json_write_moment (writer, "startedAt", session->started_at);
  lumbar_json_write_moment (writer, "endedAt", session->ended_at);
  lumbar_json_writer_add_int (writer, "activeSeconds", session->active_seconds);
  lumbar_json_writer_add_bool (writer, "completed", session->completed);
  write_session_steps (session->steps, writer);
  lumbar_json_write_answer (writer, "painBefore", session->pain_before);
  lumbar_json_write_answer (writer, "maxPain", session->max_pain);
  lumbar_json_write_answer (writer, "nextMorning", session->next_morning);
}

static void
write_sets (const GArray     *sets,
            LumbarJsonWriter *writer)
{
  lumbar_json_writer_begin_list (writer, "sets");
  for (guint i = 0; i < sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (sets, LumbarLiftSet, i);

      lumbar_json_writer_begin_object (writer, NULL);
      lumbar_json_writer_add_decimal (writer, "load", set->load, 3);
      lumbar_json_writer_add_string (writer, "unit", lumbar_name_of (lumbar_unit_names, set->unit));
      lumbar_json_writer_add_int (writer, "reps", set->reps);
      if (set->rpe == LUMBAR_UNANSWERED)
        lumbar_json_writer_add_null (writer, "rpe");
      else
        lumbar_json_writer_add_decimal (writer, "rpe", set->rpe, 1);
      lumbar_json_writer_add_bool (writer, "warmup", set->warmup);
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
}

static void
write_next_morning (const LumbarNextMorning *answer,
                    LumbarJsonWriter        *writer)
{
  if (!lumbar_moment_is_set (answer->at))
    {
      lumbar_json_writer_add_null (writer, "nextMorning");
      return;
    }

  lumbar_json_writer_begin_object (writer, "nextMorning");
  lumbar_json_write_moment (writer, "at", answer->at);
  lumbar_json_writer_add_int (writer, "pain", answer->pain);
  lumbar_json_writer_add_string (writer, "kind", lumbar_name_of (lumbar_next_kind_names, answer->kind));
  lumbar_json_writer_end (writer);
}

static void
write_lift (gconstpointer     record,
            LumbarJsonWriter *writer)
{
  const LumbarLift *lift = record;

  lumbar_json_write_moment (writer, "at", lift->at);
  lumbar_json_writer_add_string (writer, "lift", lumbar_name_of (lumbar_lift_kind_names, lift->lift));
  lumbar_json_write_answer (writer, "ladderStep", lift->ladder_step);
  write_sets (lift->sets, writer);
  lumbar_json_write_answer (writer, "prePain", lift->pre_pain);
  lumbar_json_write_answer (writer, "maxPain", lift->max_pain);
  write_next_morning (&lift->next_morning, writer);
  lumbar_json_writer_add_bool (writer, "legSymptoms", lift->leg_symptoms);
  lumbar_json_writer_add_bool (writer, "painRelief", lift->pain_relief);
  lumbar_json_writer_add_string (writer, "check", lift->check);
  lumbar_json_writer_add_string (writer, "note", lift->note != NULL ? lift->note : "");
}

static void
write_check (gconstpointer     record,
             LumbarJsonWriter *writer)
{
  const LumbarFormCheck *check = record;

  lumbar_json_write_moment (writer, "at", check->at);
  lumbar_json_writer_add_string (writer, "checklist", check->checklist);
  lumbar_json_writer_begin_object (writer, "items");
  for (int number = 1; number < LUMBAR_N_CHECK_ITEMS; number++)
    {
      g_autofree char *id = lumbar_check_item_to_id (number);

      if (check->items[number] != LUMBAR_ANSWER_NONE)
        lumbar_json_writer_add_string (writer, id, lumbar_name_of (lumbar_answer_names, check->items[number]));
    }
  lumbar_json_writer_end (writer);
  lumbar_json_writer_add_string (writer, "note", check->note != NULL ? check->note : "");
}

static void
write_screen (gconstpointer     record,
              LumbarJsonWriter *writer)
{
  const LumbarScreen *screen = record;

  lumbar_json_write_date (writer, "date", screen->date);
  lumbar_json_writer_begin_list (writer, "tests");
  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    {
      const LumbarScreenTest *test = &screen->tests[i];

      if (!test->present)
        continue;

      lumbar_json_writer_begin_object (writer, NULL);
      lumbar_json_writer_add_string (writer, "id", lumbar_name_of (lumbar_screen_test_names, i));
      lumbar_json_writer_add_bool (writer, "done", test->done);
      lumbar_json_writer_add_int (writer, "pain", test->pain);
      lumbar_json_writer_add_bool (writer, "passed", test->passed);
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
  lumbar_json_write_answer (writer, "nextMorning", screen->next_morning);
}

static void
write_activity (gconstpointer     record,
                LumbarJsonWriter *writer)
{
  const LumbarActivity *activity = record;
  g_autoptr (GArray) scores = g_array_copy (activity->scores);

  g_array_sort (scores, lumbar_transfer_compare_scores);

  lumbar_json_writer_add_string (writer, "name", activity->name);
  lumbar_json_writer_begin_list (writer, "scores");
  for (guint i = 0; i < scores->len; i++)
    {
      const LumbarActivityScore *score = &g_array_index (scores, LumbarActivityScore, i);

      lumbar_json_writer_begin_object (writer, NULL);
      lumbar_json_write_date (writer, "date", score->date);
      lumbar_json_writer_add_int (writer, "score", score->score);
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
}

static void
write_treatment (gconstpointer     record,
                 LumbarJsonWriter *writer)
{
  const LumbarTreatment *treatment = record;

  lumbar_json_write_moment (writer, "at", treatment->at);
  lumbar_json_writer_add_string (writer, "kind", lumbar_name_of (lumbar_treatment_kind_names, treatment->kind));
  lumbar_json_write_answer (writer, "minutes", treatment->minutes);
}

static void
write_own_routine (gconstpointer     record,
                   LumbarJsonWriter *writer)
{
  const LumbarOwnRoutine *routine = record;

  lumbar_json_writer_add_string (writer, "name", routine->name);
  lumbar_json_writer_begin_list (writer, "steps");
  for (guint i = 0; i < routine->steps->len; i++)
    {
      const LumbarOwnStep *step = g_ptr_array_index (routine->steps, i);

      lumbar_json_writer_begin_object (writer, NULL);
      lumbar_json_writer_add_string (writer, "exercise", step->exercise);
      lumbar_json_writer_add_string (writer, "name", step->name != NULL ? step->name : "");
      lumbar_json_writer_add_int (writer, "seconds", step->seconds);
      lumbar_json_writer_add_string (writer, "kind", lumbar_name_of (lumbar_step_kind_names, step->kind));
      lumbar_json_writer_add_string (writer, "side", lumbar_name_of (lumbar_side_names, step->side));
      lumbar_json_writer_end (writer);
    }
  lumbar_json_writer_end (writer);
}

static void (*const write_members[LUMBAR_N_RECORD_KINDS]) (gconstpointer, LumbarJsonWriter *) = {
  [LUMBAR_RECORD_EPISODE] = lumbar_episode_write_json,
  [LUMBAR_RECORD_ENTRY] = write_entry,
  [LUMBAR_RECORD_SESSION] = write_session,
  [LUMBAR_RECORD_LIFT] = write_lift,
  [LUMBAR_RECORD_CHECK] = write_check,
  [LUMBAR_RECORD_SCREEN] = write_screen,
  [LUMBAR_RECORD_ACTIVITY] = write_activity,
  [LUMBAR_RECORD_TREATMENT] = write_treatment,
  [LUMBAR_RECORD_ROUTINE] = write_own_routine,
};

void
lumbar_json_write_moment (LumbarJsonWriter *writer,
                          const char       *name,
                          LumbarMoment      moment)
{
  lumbar_json_writer_take_string (writer, name, lumbar_moment_is_set (moment) ? lumbar_moment_format (moment) : NULL);
}

void
lumbar_json_write_date (LumbarJsonWriter *writer,
                        const char       *name,
                        LumbarDate        date)
{
  lumbar_json_writer_take_string (writer, name, date != LUMBAR_DATE_NONE ? lumbar_date_format (date) : NULL);
}

void
lumbar_json_write_answer (LumbarJsonWriter *writer,
                          const char       *name,
                          int               value)
{
  if (value == LUMBAR_UNANSWERED)
    lumbar_json_writer_add_null (writer, name);
  else
    lumbar_json_writer_add_int (writer, name, value);
}

void
lumbar_json_write_set (LumbarJsonWriter *writer,
                       const char       *name,
                       const LumbarName *table,
                       int               set)
{
  lumbar_json_writer_begin_list (writer, name);
  for (const LumbarName *row = table; row->name != NULL; row++)
    if (set & row->value)
      lumbar_json_writer_add_string (writer, NULL, row->name);
  lumbar_json_writer_end (writer);
}

void
lumbar_record_write_json (gconstpointer     record,
                          LumbarJsonWriter *writer)
{
  const LumbarRecord *head = record;

  lumbar_json_writer_begin_object (writer, NULL);
  lumbar_json_writer_add_string (writer, "id", head->id);
  lumbar_json_write_moment (writer, "modifiedAt", head->modified_at);
  write_members[head->kind](record, writer);
  lumbar_json_writer_end (writer);
}
