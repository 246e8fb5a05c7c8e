/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One table of all records, for spreadsheets.
 *
 * Every kind fills the columns it has and leaves the others empty. Lists are
 * put into one cell: names separated by spaces, sets as "90kg×8@6.5". */

#include "config.h"

#include "lumbar-exporter.h"

#include <string.h>

#include "lumbar-activity.h"
#include "lumbar-entry.h"
#include "lumbar-episode.h"
#include "lumbar-form-check.h"
#include "lumbar-lift.h"
#include "lumbar-own-routine.h"
#include "lumbar-screen.h"
#include "lumbar-session.h"
#include "lumbar-transfer-private.h"
#include "lumbar-treatment.h"

/* The columns, in order; a new one goes last. */
typedef enum
{
  COLUMN_KIND,
  COLUMN_ID,
  COLUMN_TIME,
  COLUMN_ENDED_AT,
  COLUMN_NAME,
  COLUMN_PAIN_NOW,
  COLUMN_WORST24,
  COLUMN_ADL,
  COLUMN_SHARP_ON_MOVE,
  COLUMN_LEG_TREND,
  COLUMN_PAIN_RELIEF,
  COLUMN_SLEEP_OK,
  COLUMN_PLACES,
  COLUMN_QUALITY,
  COLUMN_PAIN_BEFORE,
  COLUMN_MAX_PAIN,
  COLUMN_NEXT_MORNING,
  COLUMN_LEG_SYMPTOMS,
  COLUMN_COMPLETED,
  COLUMN_ACTIVE_SECONDS,
  COLUMN_MINUTES,
  COLUMN_LADDER_STEP,
  COLUMN_SETS,
  COLUMN_ITEMS,
  COLUMN_NOTE,
  N_COLUMNS,
} Column;

static const char *const headings[N_COLUMNS] = {
  "kind", "id", "time", "endedAt", "name",
  "painNow", "worst24", "adl", "sharpOnMove", "legTrend", "painRelief", "sleepOk", "places", "quality",
  "painBefore", "maxPain", "nextMorning", "legSymptoms", "completed", "activeSeconds", "minutes",
  "ladderStep", "sets", "items", "note"
};

static const char *const kind_names[LUMBAR_N_RECORD_KINDS] = {
  [LUMBAR_RECORD_EPISODE] = "episode",
  [LUMBAR_RECORD_ENTRY] = "entry",
  [LUMBAR_RECORD_SESSION] = "session",
  [LUMBAR_RECORD_LIFT] = "lift",
  [LUMBAR_RECORD_CHECK] = "check",
  [LUMBAR_RECORD_SCREEN] = "screen",
  [LUMBAR_RECORD_ACTIVITY] = "activity",
  [LUMBAR_RECORD_TREATMENT] = "treatment",
  [LUMBAR_RECORD_ROUTINE] = "routine",
};

/* One line of the table. */
typedef struct
{
  char *cells[N_COLUMNS]; /* (nullable) each */
} Row;

static void
row_clear (Row *row)
{
  for (int i = 0; i < N_COLUMNS; i++)
    g_clear_pointer (&row->cells[i], g_free);
}

static void
set_name (Row        *row,
          Column      column,
          const char *name)
{
  row->cells[column] = g_strdup (name);
}

static void
set_answer (Row   *row,
            Column column,
            int    value)
{
  if (value != LUMBAR_UNANSWERED)
    row->cells[column] = g_strdup_printf ("%d", value);
}

static void
set_yes_no (Row   *row,
            Column column,
            int    value)
{
  if (value != LUMBAR_UNANSWERED)
    row->cells[column] = g_strdup (value ? "yes" : "no");
}

static void
set_moment (Row         *row,
            Column       column,
            LumbarMoment moment)
{
  if (lumbar_moment_is_set (moment))
    row->cells[column] = lumbar_moment_format (moment);
}

/* A spreadsheet takes a cell that starts with one of these for a formula; an
 * apostrophe before it makes it text. */
static void
set_text (Row        *row,
          Column      column,
          const char *text)
{
  gboolean is_formula = text != NULL && *text != '\0' && strchr ("=+-@\t\r\n", *text) != NULL;

  row->cells[column] = g_strconcat (is_formula ? "'" : "", text, NULL);
}

static void
set_set (Row              *row,
         Column            column,
         const LumbarName *table,
         int               set)
{
  GString *names = g_string_new (NULL);

  for (const LumbarName *name = table; name->name != NULL; name++)
    if (set & name->value)
      g_string_append_printf (names, "%s%s", names->len > 0 ? " " : "", name->name);

  row->cells[column] = g_string_free_and_steal (names);
}

static void
fill_episode (Row          *row,
              gconstpointer record)
{
  const LumbarEpisode *episode = record;

  set_moment (row, COLUMN_ENDED_AT, episode->ended_at);
  set_answer (row, COLUMN_WORST24, episode->intake.worst);
  set_answer (row, COLUMN_ADL, episode->intake.adl);
  set_set (row, COLUMN_QUALITY, lumbar_quality_names, episode->intake.quality);
}

static void
fill_entry (Row          *row,
            gconstpointer record)
{
  const LumbarEntry *entry = record;

  set_answer (row, COLUMN_PAIN_NOW, entry->pain_now);
  set_answer (row, COLUMN_WORST24, entry->worst24);
  set_answer (row, COLUMN_ADL, entry->adl);
  set_yes_no (row, COLUMN_SHARP_ON_MOVE, entry->sharp_on_move);
  set_name (row, COLUMN_LEG_TREND, lumbar_name_of (lumbar_leg_trend_names, entry->leg_trend));
  set_yes_no (row, COLUMN_PAIN_RELIEF, entry->pain_relief);
  set_yes_no (row, COLUMN_SLEEP_OK, entry->sleep_ok);
  set_set (row, COLUMN_PLACES, lumbar_place_names, entry->places);
  set_set (row, COLUMN_QUALITY, lumbar_quality_names, entry->quality);
  set_text (row, COLUMN_NOTE, entry->note);
}

static void
fill_session (Row          *row,
              gconstpointer record)
{
  const LumbarSession *session = record;

  set_moment (row, COLUMN_ENDED_AT, session->ended_at);
  set_text (row, COLUMN_NAME, session->routine);
  set_answer (row, COLUMN_PAIN_BEFORE, session->pain_before);
  set_answer (row, COLUMN_MAX_PAIN, session->max_pain);
  set_answer (row, COLUMN_NEXT_MORNING, session->next_morning);
  set_yes_no (row, COLUMN_COMPLETED, session->completed);
  set_answer (row, COLUMN_ACTIVE_SECONDS, session->active_seconds);
}

/* "20kg×8 warm-up; 90kg×8@6.5" */
static void
set_sets (Row          *row,
          const GArray *sets)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (sets, LumbarLiftSet, i);
      g_autofree char     *load = lumbar_decimal_to_string (set->load, 3);
      g_autofree char     *rpe = lumbar_decimal_to_string (set->rpe, 1);
      gboolean             is_rated = set->rpe != LUMBAR_UNANSWERED;

      g_string_append_printf (text, "%s%s%s×%d%s%s%s", i > 0 ? "; " : "",
                              load, lumbar_name_of (lumbar_unit_names, set->unit), set->reps,
                              is_rated ? "@" : "", is_rated ? rpe : "", set->warmup ? " warm-up" : "");
    }

  row->cells[COLUMN_SETS] = g_string_free_and_steal (text);
}

static void
fill_lift (Row          *row,
           gconstpointer record)
{
  const LumbarLift *lift = record;

  set_name (row, COLUMN_NAME, lumbar_name_of (lumbar_lift_kind_names, lift->lift));
  set_yes_no (row, COLUMN_PAIN_RELIEF, lift->pain_relief);
  set_answer (row, COLUMN_PAIN_BEFORE, lift->pre_pain);
  set_answer (row, COLUMN_MAX_PAIN, lift->max_pain);
  if (lumbar_moment_is_set (lift->next_morning.at))
    set_answer (row, COLUMN_NEXT_MORNING, lift->next_morning.pain);
  set_yes_no (row, COLUMN_LEG_SYMPTOMS, lift->leg_symptoms);
  set_answer (row, COLUMN_LADDER_STEP, lift->ladder_step);
  set_sets (row, lift->sets);
  set_text (row, COLUMN_NOTE, lift->note);
}

static void
fill_check (Row          *row,
            gconstpointer record)
{
  const LumbarFormCheck *check = record;
  GString               *items = g_string_new (NULL);

  for (int number = 1; number < LUMBAR_N_CHECK_ITEMS; number++)
    {
      g_autofree char *id = lumbar_check_item_to_id (number);

      if (check->items[number] != LUMBAR_ANSWER_NONE)
        g_string_append_printf (items, "%s%s:%s", items->len > 0 ? " " : "", id,
                                lumbar_name_of (lumbar_answer_names, check->items[number]));
    }

  set_text (row, COLUMN_NAME, check->checklist);
  row->cells[COLUMN_ITEMS] = g_string_free_and_steal (items);
  set_text (row, COLUMN_NOTE, check->note);
}

static void
fill_screen (Row          *row,
             gconstpointer record)
{
  const LumbarScreen *screen = record;
  GString            *items = g_string_new (NULL);

  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    if (screen->tests[i].present)
      g_string_append_printf (items, "%s%s:%s", items->len > 0 ? " " : "",
                              lumbar_name_of (lumbar_screen_test_names, i),
                              screen->tests[i].passed ? "passed" : "not-passed");

  row->cells[COLUMN_ITEMS] = g_string_free_and_steal (items);
  set_answer (row, COLUMN_NEXT_MORNING, screen->next_morning);
}

static void
fill_activity (Row          *row,
               gconstpointer record)
{
  const LumbarActivity *activity = record;
  GString              *items = g_string_new (NULL);

  for (guint i = 0; i < activity->scores->len; i++)
    {
      const LumbarActivityScore *score = &g_array_index (activity->scores, LumbarActivityScore, i);
      g_autofree char           *date = lumbar_date_format (score->date);

      g_string_append_printf (items, "%s%s:%d", items->len > 0 ? " " : "", date, score->score);
    }

  set_text (row, COLUMN_NAME, activity->name);
  row->cells[COLUMN_ITEMS] = g_string_free_and_steal (items);
}

static void
fill_treatment (Row          *row,
                gconstpointer record)
{
  const LumbarTreatment *treatment = record;

  set_name (row, COLUMN_NAME, lumbar_name_of (lumbar_treatment_kind_names, treatment->kind));
  set_answer (row, COLUMN_MINUTES, treatment->minutes);
}

static void
fill_own_routine (Row          *row,
                  gconstpointer record)
{
  const LumbarOwnRoutine *routine = record;
  int                     seconds = 0;

  for (guint i = 0; i < routine->steps->len; i++)
    seconds += ((const LumbarOwnStep *) g_ptr_array_index (routine->steps, i))->seconds;

  set_text (row, COLUMN_NAME, routine->name);
  set_answer (row, COLUMN_ACTIVE_SECONDS, seconds);
}

static void (*const fill_cells[LUMBAR_N_RECORD_KINDS]) (Row *, gconstpointer) = {
  [LUMBAR_RECORD_EPISODE] = fill_episode,
  [LUMBAR_RECORD_ENTRY] = fill_entry,
  [LUMBAR_RECORD_SESSION] = fill_session,
  [LUMBAR_RECORD_LIFT] = fill_lift,
  [LUMBAR_RECORD_CHECK] = fill_check,
  [LUMBAR_RECORD_SCREEN] = fill_screen,
  [LUMBAR_RECORD_ACTIVITY] = fill_activity,
  [LUMBAR_RECORD_TREATMENT] = fill_treatment,
  [LUMBAR_RECORD_ROUTINE] = fill_own_routine,
};

static void
append_cell (GString    *text,
             const char *cell)
{
  if (strpbrk (cell, ",\"\r\n") == NULL)
    {
      g_string_append (text, cell);
      return;
    }

  g_string_append_c (text, '"');
  for (const char *c = cell; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

static void
append_row (GString           *text,
            const char *const *cells)
{
  for (int i = 0; i < N_COLUMNS; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      if (cells[i] != NULL)
        append_cell (text, cells[i]);
    }
  g_string_append (text, "\r\n");
}

static void
append_record (GString            *text,
               const LumbarRecord *record)
{
  Row row = { { NULL } };

  set_name (&row, COLUMN_KIND, kind_names[record->kind]);
  set_name (&row, COLUMN_ID, record->id);
  if (record->kind == LUMBAR_RECORD_SCREEN)
    row.cells[COLUMN_TIME] = lumbar_date_format (((const LumbarScreen *) record)->date);
  else if (record->kind != LUMBAR_RECORD_ACTIVITY && record->kind != LUMBAR_RECORD_ROUTINE)
    set_moment (&row, COLUMN_TIME, lumbar_record_get_time (record));
  fill_cells[record->kind](&row, record);

  append_row (text, (const char *const *) row.cells);
  row_clear (&row);
}

static int
compare_records (gconstpointer a,
                 gconstpointer b)
{
  return lumbar_record_compare (*(gconstpointer *) a, *(gconstpointer *) b);
}

static GPtrArray *
collect_records (LumbarHistory *history,
                 LumbarDate     from,
                 LumbarDate     to)
{
  GPtrArray *all = g_ptr_array_new ();

  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    {
      const GPtrArray *records = lumbar_history_get (history, kind);

      for (guint i = 0; i < records->len; i++)
        if (lumbar_record_is_between (g_ptr_array_index (records, i), from, to))
          g_ptr_array_add (all, g_ptr_array_index (records, i));
    }
  g_ptr_array_sort (all, compare_records);

  return all;
}

char *
lumbar_export_csv (LumbarHistory *history,
                   LumbarDate     from,
                   LumbarDate     to)
{
  g_autoptr (GPtrArray) records = collect_records (history, from, to);
  GString *text = g_string_new (NULL);

  append_row (text, headings);
  for (guint i = 0; i < records->len; i++)
    append_record (text, g_ptr_array_index (records, i));

  return g_string_free_and_steal (text);
}
