/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of episodes and all that is recorded inside one. */

#include "config.h"

#include "lumbar-episode.h"
#include "lumbar-table.h"

/* No plan for ice and heat: all columns are NULL. */
static void
bind_care (LumbarStatement  *stmt,
           const LumbarCare *care)
{
  if (care == NULL)
    return;

  lumbar_statement_bind_name (stmt, ":care_protocol", lumbar_protocol_names, care->protocol);
  lumbar_statement_bind_int (stmt, ":care_wake", care->wake);
  lumbar_statement_bind_int (stmt, ":care_sleep", care->sleep);
  lumbar_statement_bind_int (stmt, ":care_ice", care->ice);
  lumbar_statement_bind_int (stmt, ":care_heat", care->heat);
  lumbar_statement_bind_moment (stmt, ":care_created", care->created);
}

static LumbarCare *
read_care (LumbarStatement *stmt)
{
  LumbarCare *care;

  if (lumbar_statement_next_is_null (stmt))
    return NULL;

  care = g_new0 (LumbarCare, 1);
  care->protocol = lumbar_statement_read_name (stmt, lumbar_protocol_names);
  care->wake = lumbar_statement_read_int (stmt);
  care->sleep = lumbar_statement_read_int (stmt);
  care->ice = lumbar_statement_read_int (stmt);
  care->heat = lumbar_statement_read_int (stmt);
  care->created = lumbar_statement_read_moment (stmt);

  return care;
}

/* As ids with spaces between: "RF02 RF30". */
static void
bind_flags (LumbarStatement *stmt,
            const char      *name,
            LumbarFlags      flags)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (int i = 1; i < 64; i++)
    {
      if ((flags & LUMBAR_RF (i)) != 0)
        g_string_append_printf (text, "%sRF%02d", text->len > 0 ? " " : "", i);
    }

  lumbar_statement_bind_text (stmt, name, text->str);
}

/* Warning signs of a later version are left out. */
static LumbarFlags
read_flags (LumbarStatement *stmt)
{
  g_autofree char *text = lumbar_statement_read_text (stmt);
  g_auto (GStrv) ids = g_strsplit (text, " ", -1);
  LumbarFlags flags = 0;
  int         number;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (lumbar_flag_parse (ids[i], &number))
        flags |= LUMBAR_RF (number);
    }

  return flags;
}

static void
bind_temperature (LumbarStatement          *stmt,
                  const LumbarTriageRecord *row)
{
  const char unit[] = { row->temperature_unit, '\0' };

  if (row->has_temperature)
    {
      lumbar_statement_bind_int (stmt, ":temperature", row->temperature);
      lumbar_statement_bind_text (stmt, ":temperature_unit", unit);
    }
  else
    {
      lumbar_statement_bind_null (stmt, ":temperature");
      lumbar_statement_bind_null (stmt, ":temperature_unit");
    }
}

static void
read_temperature (LumbarStatement    *stmt,
                  LumbarTriageRecord *row)
{
  g_autofree char *unit = NULL;

  row->has_temperature = !lumbar_statement_next_is_null (stmt);
  row->temperature = lumbar_statement_read_int (stmt);
  unit = lumbar_statement_read_text (stmt);
  row->temperature_unit = '\0';

  if (row->has_temperature)
    row->temperature_unit = unit[0];
}

static void
bind_episode (LumbarStatement *stmt,
              gconstpointer    record)
{
  const LumbarEpisode *self = record;

  lumbar_statement_bind_moment (stmt, ":onset", self->onset);
  lumbar_statement_bind_moment (stmt, ":ended_at", self->ended_at);
  lumbar_statement_bind_name (stmt, ":mode", lumbar_mode_names, self->mode);
  lumbar_statement_bind_moment (stmt, ":intake_at", self->intake.at);
  lumbar_statement_bind_name (stmt, ":intake_onset", lumbar_onset_names, self->intake.onset);
  lumbar_statement_bind_name (stmt, ":intake_sides", lumbar_sides_names, self->intake.sides);
  lumbar_statement_bind_set (stmt, ":intake_quality", lumbar_quality_names, (guint) self->intake.quality);
  lumbar_statement_bind_int (stmt, ":intake_worst", self->intake.worst);
  lumbar_statement_bind_name (stmt, ":intake_leg_pain", lumbar_leg_pain_names, self->intake.leg_pain);
  lumbar_statement_bind_int (stmt, ":intake_leg_numb_tingle", self->intake.leg_numb_tingle);
  lumbar_statement_bind_int (stmt, ":intake_adl", self->intake.adl);
  lumbar_statement_bind_int (stmt, ":intake_morning_lock", self->intake.morning_lock);
  lumbar_statement_bind_answer (stmt, ":intake_day_one_worst", self->intake.day_one_worst);
  bind_care (stmt, self->care);
}

static void
read_episode (LumbarStatement *stmt,
              gpointer         record)
{
  LumbarEpisode *self = record;

  self->onset = lumbar_statement_read_moment (stmt);
  self->ended_at = lumbar_statement_read_moment (stmt);
  self->mode = lumbar_statement_read_name (stmt, lumbar_mode_names);
  self->intake.at = lumbar_statement_read_moment (stmt);
  self->intake.onset = lumbar_statement_read_name (stmt, lumbar_onset_names);
  self->intake.sides = lumbar_statement_read_name (stmt, lumbar_sides_names);
  self->intake.quality = lumbar_statement_read_set (stmt, lumbar_quality_names);
  self->intake.worst = lumbar_statement_read_int (stmt);
  self->intake.leg_pain = lumbar_statement_read_name (stmt, lumbar_leg_pain_names);
  self->intake.leg_numb_tingle = lumbar_statement_read_int (stmt);
  self->intake.adl = lumbar_statement_read_int (stmt);
  self->intake.morning_lock = lumbar_statement_read_int (stmt);
  self->intake.day_one_worst = lumbar_statement_read_answer (stmt);
  self->care = read_care (stmt);
}

static guint
count_triage_rows (gconstpointer record)
{
  return ((const LumbarEpisode *) record)->triage->len;
}

static gboolean
bind_triage_row (LumbarStatement *stmt,
                 gconstpointer    record,
                 guint            position)
{
  const LumbarTriageRecord *row = &g_array_index (((const LumbarEpisode *) record)->triage, LumbarTriageRecord, position);

  lumbar_statement_bind_moment (stmt, ":at", row->at);
  lumbar_statement_bind_int (stmt, ":is_full", row->full);
  lumbar_statement_bind_int (stmt, ":mistake", row->mistake);
  bind_flags (stmt, ":yes", row->yes);
  bind_temperature (stmt, row);

  return TRUE;
}

static void
read_triage_row (LumbarStatement *stmt,
                 gpointer         record,
                 guint            position)
{
  LumbarTriageRecord row = { 0 };

  row.at = lumbar_statement_read_moment (stmt);
  row.full = lumbar_statement_read_int (stmt);
  row.mistake = lumbar_statement_read_int (stmt);
  row.yes = read_flags (stmt);
  read_temperature (stmt, &row);
  g_array_append_val (((LumbarEpisode *) record)->triage, row);
}

static guint
count_release_rows (gconstpointer record)
{
  return ((const LumbarEpisode *) record)->releases->len;
}

static gboolean
bind_release_row (LumbarStatement *stmt,
                  gconstpointer    record,
                  guint            position)
{
  const LumbarRelease *row = &g_array_index (((const LumbarEpisode *) record)->releases, LumbarRelease, position);

  lumbar_statement_bind_moment (stmt, ":at", row->at);
  lumbar_statement_bind_name (stmt, ":kind", lumbar_release_kind_names, row->kind);
  lumbar_statement_bind_date (stmt, ":date", row->date);

  return TRUE;
}

static void
read_release_row (LumbarStatement *stmt,
                  gpointer         record,
                  guint            position)
{
  LumbarRelease row = { 0 };

  row.at = lumbar_statement_read_moment (stmt);
  row.kind = lumbar_statement_read_name (stmt, lumbar_release_kind_names);
  row.date = lumbar_statement_read_date (stmt);
  g_array_append_val (((LumbarEpisode *) record)->releases, row);
}

static guint
count_clearance_rows (gconstpointer record)
{
  return ((const LumbarEpisode *) record)->clearances->len;
}

static gboolean
bind_clearance_row (LumbarStatement *stmt,
                    gconstpointer    record,
                    guint            position)
{
  const LumbarClearance *row = &g_array_index (((const LumbarEpisode *) record)->clearances, LumbarClearance, position);

  lumbar_statement_bind_name (stmt, ":by_whom", lumbar_clearance_by_names, row->by);
  lumbar_statement_bind_date (stmt, ":date", row->date);
  lumbar_statement_bind_name (stmt, ":allows", lumbar_allows_names, row->allows);

  return TRUE;
}

static void
read_clearance_row (LumbarStatement *stmt,
                    gpointer         record,
                    guint            position)
{
  LumbarClearance row = { 0 };

  row.by = lumbar_statement_read_name (stmt, lumbar_clearance_by_names);
  row.date = lumbar_statement_read_date (stmt);
  row.allows = lumbar_statement_read_name (stmt, lumbar_allows_names);
  g_array_append_val (((LumbarEpisode *) record)->clearances, row);
}

static guint
count_ladder_rows (gconstpointer record)
{
  return ((const LumbarEpisode *) record)->ladders->len;
}

static gboolean
bind_ladder_row (LumbarStatement *stmt,
                 gconstpointer    record,
                 guint            position)
{
  const LumbarLadderSettings *row = &g_array_index (((const LumbarEpisode *) record)->ladders, LumbarLadderSettings, position);

  lumbar_statement_bind_moment (stmt, ":since", row->since);
  lumbar_statement_bind_int (stmt, ":working_weight", row->working_weight);
  lumbar_statement_bind_name (stmt, ":unit", lumbar_unit_names, row->unit);
  lumbar_statement_bind_int (stmt, ":bar", row->bar);
  lumbar_statement_bind_int (stmt, ":smallest_plate", row->smallest_plate);
  lumbar_statement_bind_int (stmt, ":step_pct", row->step_pct);
  lumbar_statement_bind_name (stmt, ":model", lumbar_ladder_model_names, row->model);
  lumbar_statement_bind_name (stmt, ":lift", lumbar_lift_kind_names, row->lift);

  return TRUE;
}

static void
read_ladder_row (LumbarStatement *stmt,
                 gpointer         record,
                 guint            position)
{
  LumbarLadderSettings row = { 0 };

  row.since = lumbar_statement_read_moment (stmt);
  row.working_weight = lumbar_statement_read_int64 (stmt);
  row.unit = lumbar_statement_read_name (stmt, lumbar_unit_names);
  row.bar = lumbar_statement_read_int64 (stmt);
  row.smallest_plate = lumbar_statement_read_int64 (stmt);
  row.step_pct = lumbar_statement_read_int (stmt);
  row.model = lumbar_statement_read_name (stmt, lumbar_ladder_model_names);
  row.lift = lumbar_statement_read_name (stmt, lumbar_lift_kind_names);
  g_array_append_val (((LumbarEpisode *) record)->ladders, row);
}

static guint
count_test_rows (gconstpointer record)
{
  return ((const LumbarEpisode *) record)->tests->len;
}

static gboolean
bind_test_row (LumbarStatement *stmt,
               gconstpointer    record,
               guint            position)
{
  const LumbarTest *row = &g_array_index (((const LumbarEpisode *) record)->tests, LumbarTest, position);

  lumbar_statement_bind_moment (stmt, ":at", row->at);
  lumbar_statement_bind_name (stmt, ":kind", lumbar_test_kind_names, row->kind);
  lumbar_statement_bind_int (stmt, ":plank", row->plank);
  lumbar_statement_bind_int (stmt, ":side_plank_left", row->side_plank_left);
  lumbar_statement_bind_int (stmt, ":side_plank_right", row->side_plank_right);
  lumbar_statement_bind_int (stmt, ":bird_dog", row->bird_dog);
  lumbar_statement_bind_int (stmt, ":hinge_reps", row->hinge_reps);
  lumbar_statement_bind_int (stmt, ":pain", row->pain);

  return TRUE;
}

static void
read_test_row (LumbarStatement *stmt,
               gpointer         record,
               guint            position)
{
  LumbarTest row = { 0 };

  row.at = lumbar_statement_read_moment (stmt);
  row.kind = lumbar_statement_read_name (stmt, lumbar_test_kind_names);
  row.plank = lumbar_statement_read_int (stmt);
  row.side_plank_left = lumbar_statement_read_int (stmt);
  row.side_plank_right = lumbar_statement_read_int (stmt);
  row.bird_dog = lumbar_statement_read_int (stmt);
  row.hinge_reps = lumbar_statement_read_int (stmt);
  row.pain = lumbar_statement_read_int (stmt);
  g_array_append_val (((LumbarEpisode *) record)->tests, row);
}

static const LumbarListTable lists[] = {
  {
    .name = "triage",
    .columns = "at, at_offset, is_full, mistake, yes, temperature, temperature_unit",
    .count = count_triage_rows,
    .bind = bind_triage_row,
    .read = read_triage_row,
  },
  {
    .name = "release",
    .columns = "at, at_offset, kind, date",
    .count = count_release_rows,
    .bind = bind_release_row,
    .read = read_release_row,
  },
  {
    .name = "clearance",
    .columns = "by_whom, date, allows",
    .count = count_clearance_rows,
    .bind = bind_clearance_row,
    .read = read_clearance_row,
  },
  {
    .name = "ladder",
    .columns = "since, since_offset, working_weight, unit, bar, smallest_plate, step_pct, "
               "model, lift",
    .count = count_ladder_rows,
    .bind = bind_ladder_row,
    .read = read_ladder_row,
  },
  {
    .name = "test",
    .columns = "at, at_offset, kind, plank, side_plank_left, side_plank_right, bird_dog, "
               "hinge_reps, pain",
    .count = count_test_rows,
    .bind = bind_test_row,
    .read = read_test_row,
  },
  { NULL },
};

const LumbarTable lumbar_episode_table = {
  .name = "episode",
  .columns = "onset, onset_offset, ended_at, ended_at_offset, mode, intake_at, "
             "intake_at_offset, intake_onset, intake_sides, intake_quality, "
             "intake_worst, intake_leg_pain, intake_leg_numb_tingle, intake_adl, "
             "intake_morning_lock, intake_day_one_worst, care_protocol, care_wake, "
             "care_sleep, care_ice, care_heat, care_created, care_created_offset",
  .bind = bind_episode,
  .read = read_episode,
  .lists = lists,
};
