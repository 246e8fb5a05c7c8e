/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads every kind of record out of the export file, but what only an episode
 * has. A missing member is read as the data format says or is an error. */

#include "config.h"

#include "lumbar-transfer-private.h"

#include <glib/gi18n-lib.h>

#include "lumbar-activity.h"
#include "lumbar-entry.h"
#include "lumbar-form-check.h"
#include "lumbar-lift.h"
#include "lumbar-own-routine.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"
#include "lumbar-treatment.h"

#define MAX_LOAD (10 * 1000 * 1000)
#define MAX_REPS 1000
#define MAX_LADDER_STEP 100
#define MAX_STEPS 1000
#define MAX_SECONDS (7 * 24 * 60 * 60)
#define MAX_MINUTES (24 * 60)

static int
read_pain (LumbarImportReader *reader,
           const char         *name)
{
  return lumbar_import_reader_get_int (reader, name, 0, 10, LUMBAR_NEED_NULL, LUMBAR_UNANSWERED);
}

static void
read_entry (gpointer            record,
            LumbarImportReader *reader)
{
  LumbarEntry *entry = record;

  entry->at = lumbar_import_reader_get_moment (reader, "at", LUMBAR_NEED_VALUE);
  entry->pain_now = lumbar_import_reader_get_int (reader, "painNow", 0, 10, LUMBAR_NEED_VALUE, 0);
  entry->worst24 = lumbar_import_reader_get_int (reader, "worst24", 0, 10, LUMBAR_NEED_NOT, entry->pain_now);
  entry->adl = lumbar_import_reader_get_int (reader, "adl", 0, 3, LUMBAR_NEED_NOT, 0);
  entry->sharp_on_move = lumbar_import_reader_get_bool (reader, "sharpOnMove", LUMBAR_NEED_NOT, FALSE);
  entry->leg_trend = lumbar_import_reader_get_enum (reader, "legTrend", lumbar_leg_trend_names, LUMBAR_NEED_NOT, LUMBAR_LEG_TREND_NONE);
  entry->pain_relief = lumbar_import_reader_get_bool (reader, "painRelief", LUMBAR_NEED_NOT, FALSE);
  entry->sleep_ok = lumbar_import_reader_get_bool (reader, "sleepOk", LUMBAR_NEED_NULL, LUMBAR_UNANSWERED);
  entry->places = lumbar_import_reader_get_set (reader, "places", lumbar_place_names);
  entry->quality = lumbar_import_reader_get_set (reader, "quality", lumbar_quality_names);
  g_clear_pointer (&entry->note, g_free);
  entry->note = lumbar_import_reader_dup_string (reader, "note", LUMBAR_NEED_NOT);
}

static void
read_session_steps (GArray             *steps,
                    LumbarImportReader *reader)
{
  guint length;

  if (!lumbar_import_reader_begin_list (reader, "steps", &length))
    return;

  for (guint i = 0; i < length && lumbar_import_reader_begin_item (reader, i); i++)
    {
      LumbarSessionStep step = { 0 };

      step.index = lumbar_import_reader_get_int (reader, "index", 0, MAX_STEPS, LUMBAR_NEED_VALUE, 0);
      step.seconds = lumbar_import_reader_get_int (reader, "seconds", 0, MAX_SECONDS, LUMBAR_NEED_VALUE, 0);
      step.outcome = lumbar_import_reader_get_enum (reader, "outcome", lumbar_step_outcome_names, LUMBAR_NEED_VALUE, 0);
      g_array_append_val (steps, step);
      lumbar_import_reader_end (reader);
    }
  lumbar_import_reader_end (reader);
}

static void
read_session (gpointer            record,
              LumbarImportReader *reader)
{
  LumbarSession *session = record;

  g_clear_pointer (&session->routine, g_free);
  session->routine = lumbar_import_reader_dup_name (reader, "routine");
  session->started_at = lumbar_import_reader_get_moment (reader, "startedAt", LUMBAR_NEED_VALUE);
  session->ended_at = lumbar_import_reader_get_moment (reader, "endedAt", LUMBAR_NEED_VALUE);
  session->active_seconds = lumbar_import_reader_get_int (reader, "activeSeconds", 0, MAX_SECONDS, LUMBAR_NEED_VALUE, 0);
  session->completed = lumbar_import_reader_get_bool (reader, "completed", LUMBAR_NEED_VALUE, FALSE);
  read_session_steps (session->steps, reader);
  session->pain_before = read_pain (reader, "painBefore");
  session->max_pain = read_pain (reader, "maxPain");
  session->next_morning = read_pain (reader, "nextMorning");
}

static void
read_sets (GArray             *sets,
           LumbarImportReader *reader)
{
  guint length;

  if (!lumbar_import_reader_begin_list (reader, "sets", &length))
    return;

  for (guint i = 0; i < length && lumbar_import_reader_begin_item (reader, i); i++)
    {
      LumbarLiftSet set = { 0 };

      set.load = lumbar_import_reader_get_decimal (reader, "load", 3, 0, MAX_LOAD, LUMBAR_NEED_VALUE, 0);
      set.unit = lumbar_import_reader_get_enum (reader, "unit", lumbar_unit_names, LUMBAR_NEED_VALUE, 0);
      set.reps = lumbar_import_reader_get_int (reader, "reps", 0, MAX_REPS, LUMBAR_NEED_VALUE, 0);
      set.rpe = (int) lumbar_import_reader_get_decimal (reader, "rpe", 1, 0, 100, LUMBAR_NEED_NULL, LUMBAR_UNANSWERED);
      set.warmup = lumbar_import_reader_get_bool (reader, "warmup", LUMBAR_NEED_NOT, FALSE);
      g_array_append_val (sets, set);
      lumbar_import_reader_end (reader);
    }
  lumbar_import_reader_end (reader);
}

static void
read_next_morning (LumbarNextMorning  *answer,
                   LumbarImportReader *reader)
{
  if (!lumbar_import_reader_begin_object (reader, "nextMorning", LUMBAR_NEED_NULL))
    return;

  answer->at = lumbar_import_reader_get_moment (reader, "at", LUMBAR_NEED_VALUE);
  answer->pain = lumbar_import_reader_get_int (reader, "pain", 0, 10, LUMBAR_NEED_VALUE, 0);
  answer->kind = lumbar_import_reader_get_enum (reader, "kind", lumbar_next_kind_names, LUMBAR_NEED_NOT, LUMBAR_NEXT_PAIN);
  lumbar_import_reader_end (reader);
}

static char *
read_check_id (LumbarImportReader *reader)
{
  char *id = lumbar_import_reader_dup_string (reader, "check", LUMBAR_NEED_NULL);

  if (id != NULL && !lumbar_record_id_is_valid (id))
    lumbar_import_reader_fail (reader, "check", _ ("must be the id of a form check, or null"));

  return id;
}

static void
read_lift (gpointer            record,
           LumbarImportReader *reader)
{
  LumbarLift *lift = record;

  lift->at = lumbar_import_reader_get_moment (reader, "at", LUMBAR_NEED_VALUE);
  lift->lift = lumbar_import_reader_get_enum (reader, "lift", lumbar_lift_kind_names, LUMBAR_NEED_VALUE, 0);
  lift->ladder_step = lumbar_import_reader_get_int (reader, "ladderStep", 0, MAX_LADDER_STEP, LUMBAR_NEED_NULL, LUMBAR_UNANSWERED);
  read_sets (lift->sets, reader);
  lift->pre_pain = read_pain (reader, "prePain");
  lift->max_pain = read_pain (reader, "maxPain");
  read_next_morning (&lift->next_morning, reader);
  lift->leg_symptoms = lumbar_import_reader_get_bool (reader, "legSymptoms", LUMBAR_NEED_NOT, FALSE);
  lift->pain_relief = lumbar_import_reader_get_bool (reader, "painRelief", LUMBAR_NEED_NOT, FALSE);
  lift->check = read_check_id (reader);
  g_clear_pointer (&lift->note, g_free);
  lift->note = lumbar_import_reader_dup_string (reader, "note", LUMBAR_NEED_NOT);
}

static void
read_items (LumbarFormCheck    *check,
            LumbarImportReader *reader)
{
  if (!lumbar_import_reader_begin_object (reader, "items", LUMBAR_NEED_NOT))
    return;

  for (int number = 1; number < LUMBAR_N_CHECK_ITEMS; number++)
    {
      g_autofree char *id = lumbar_check_item_to_id (number);

      check->items[number] = (guint8) lumbar_import_reader_get_enum (reader, id, lumbar_answer_names, LUMBAR_NEED_NOT, LUMBAR_ANSWER_NONE);
    }
  lumbar_import_reader_end (reader);
}

static void
read_check (gpointer            record,
            LumbarImportReader *reader)
{
  LumbarFormCheck *check = record;

  check->at = lumbar_import_reader_get_moment (reader, "at", LUMBAR_NEED_VALUE);
  g_clear_pointer (&check->checklist, g_free);
  check->checklist = lumbar_import_reader_dup_name (reader, "checklist");
  read_items (check, reader);
  g_clear_pointer (&check->note, g_free);
  check->note = lumbar_import_reader_dup_string (reader, "note", LUMBAR_NEED_NOT);
}

static void
read_screen_test (LumbarScreen       *screen,
                  LumbarImportReader *reader)
{
  int               id = lumbar_import_reader_get_enum (reader, "id", lumbar_screen_test_names, LUMBAR_NEED_VALUE, 0);
  LumbarScreenTest *test = &screen->tests[id];

  if (test->present)
    lumbar_import_reader_fail (reader, "id", _ ("names a test that is already in this list"));

  test->present = TRUE;
  test->done = lumbar_import_reader_get_bool (reader, "done", LUMBAR_NEED_VALUE, FALSE);
  test->pain = lumbar_import_reader_get_int (reader, "pain", 0, 10, LUMBAR_NEED_VALUE, 0);
  test->passed = lumbar_import_reader_get_bool (reader, "passed", LUMBAR_NEED_VALUE, FALSE);
}

static void
read_screen (gpointer            record,
             LumbarImportReader *reader)
{
  LumbarScreen *screen = record;
  guint         length;

  screen->date = lumbar_import_reader_get_date (reader, "date");
  if (lumbar_import_reader_begin_list (reader, "tests", &length))
    {
      for (guint i = 0; i < length && lumbar_import_reader_begin_item (reader, i); i++)
        {
          read_screen_test (screen, reader);
          lumbar_import_reader_end (reader);
        }
      lumbar_import_reader_end (reader);
    }
  screen->next_morning = read_pain (reader, "nextMorning");
}

static void
read_activity (gpointer            record,
               LumbarImportReader *reader)
{
  LumbarActivity *activity = record;
  guint           length;

  g_clear_pointer (&activity->name, g_free);
  activity->name = lumbar_import_reader_dup_name (reader, "name");
  if (!lumbar_import_reader_begin_list (reader, "scores", &length))
    return;

  for (guint i = 0; i < length && lumbar_import_reader_begin_item (reader, i); i++)
    {
      LumbarActivityScore score = { 0 };

      score.date = lumbar_import_reader_get_date (reader, "date");
      score.score = lumbar_import_reader_get_int (reader, "score", 0, 10, LUMBAR_NEED_VALUE, 0);
      g_array_append_val (activity->scores, score);
      lumbar_import_reader_end (reader);
    }
  g_array_sort (activity->scores, lumbar_transfer_compare_scores);
  lumbar_import_reader_end (reader);
}

static void
read_treatment (gpointer            record,
                LumbarImportReader *reader)
{
  LumbarTreatment *treatment = record;

  treatment->at = lumbar_import_reader_get_moment (reader, "at", LUMBAR_NEED_VALUE);
  treatment->kind = lumbar_import_reader_get_enum (reader, "kind", lumbar_treatment_kind_names, LUMBAR_NEED_VALUE, 0);
  treatment->minutes = lumbar_import_reader_get_int (reader, "minutes", 0, MAX_MINUTES, LUMBAR_NEED_NULL, LUMBAR_UNANSWERED);
}

static LumbarOwnStep *
read_own_step (LumbarImportReader *reader)
{
  LumbarOwnStep *step = lumbar_own_step_new ();

  g_clear_pointer (&step->exercise, g_free);
  step->exercise = lumbar_import_reader_dup_string (reader, "exercise", LUMBAR_NEED_NULL);
  g_clear_pointer (&step->name, g_free);
  step->name = lumbar_import_reader_dup_string (reader, "name", LUMBAR_NEED_NOT);
  step->seconds = lumbar_import_reader_get_int (reader, "seconds", 0, MAX_SECONDS, LUMBAR_NEED_VALUE, 0);
  step->kind = lumbar_import_reader_get_enum (reader, "kind", lumbar_step_kind_names, LUMBAR_NEED_VALUE, 0);
  step->side = lumbar_import_reader_get_enum (reader, "side", lumbar_side_names, LUMBAR_NEED_NOT, LUMBAR_SIDE_NONE);

  return step;
}

static void
read_own_routine (gpointer            record,
                  LumbarImportReader *reader)
{
  LumbarOwnRoutine *routine = record;
  guint             length;

  g_clear_pointer (&routine->name, g_free);
  routine->name = lumbar_import_reader_dup_name (reader, "name");
  if (!lumbar_import_reader_begin_list (reader, "steps", &length))
    return;

  for (guint i = 0; i < length && lumbar_import_reader_begin_item (reader, i); i++)
    {
      g_ptr_array_add (routine->steps, read_own_step (reader));
      lumbar_import_reader_end (reader);
    }
  lumbar_import_reader_end (reader);
}

static void (*const read_members[LUMBAR_N_RECORD_KINDS]) (gpointer, LumbarImportReader *) = {
  [LUMBAR_RECORD_EPISODE] = lumbar_episode_read_json,
  [LUMBAR_RECORD_ENTRY] = read_entry,
  [LUMBAR_RECORD_SESSION] = read_session,
  [LUMBAR_RECORD_LIFT] = read_lift,
  [LUMBAR_RECORD_CHECK] = read_check,
  [LUMBAR_RECORD_SCREEN] = read_screen,
  [LUMBAR_RECORD_ACTIVITY] = read_activity,
  [LUMBAR_RECORD_TREATMENT] = read_treatment,
  [LUMBAR_RECORD_ROUTINE] = read_own_routine,
};

gpointer
lumbar_record_read_json (LumbarRecordKind    kind,
                         LumbarImportReader *reader)
{
  char         *id = lumbar_import_reader_dup_string (reader, "id", LUMBAR_NEED_VALUE);
  LumbarRecord *record = lumbar_record_new_with_id (kind, id);

  if (!lumbar_record_id_is_valid (record->id))
    lumbar_import_reader_fail (reader, "id", _ ("must be a UUID in lower case"));
  record->modified_at = lumbar_import_reader_get_moment (reader, "modifiedAt", LUMBAR_NEED_VALUE);
  read_members[kind](record, reader);

  return record;
}
