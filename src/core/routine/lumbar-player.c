/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player of a routine.
 *
 *                            advance, back, skip
 *                                  ┌────┐
 *                                  ▼    │        end of the last step,
 *   ┌───────┐      start       ┌─────────┐       skip in it, finish    ┌───────┐
 *   │ READY │ ───────────────▶ │ PLAYING │ ──────────────────────────▶ │ ENDED │
 *   └───────┘                  └─────────┘                             └───────┘
 *                    pause, gap │      ▲ resume                            ▲
 *                               ▼      │                                   │
 *                              ┌─────────┐     finish, skip in the last    │
 *     new_from_json ─────────▶ │ PAUSED  │ ────────────────────────────────┘
 *                              └─────────┘
 *                                ▲     │
 *                                └─────┘ back, skip
 *
 * Inputs that have no arrow in a state do nothing there.
 *
 * Every input first plays the time since the one before. A gap is more than a
 * few seconds between two inputs while playing: the computer slept, or the
 * program was stopped. Nobody exercised to the digits meanwhile, so none of
 * the gap counts: the player pauses where it stood and says so.
 *
 * Events are crossed offsets of the steps. Time in a step only grows until the
 * step is left, so each visit of a step gives each of its events once. */

#include "config.h"

#include "lumbar-player.h"

#include "lumbar-session.h"

#define BACK_TO_STEP_BEFORE (2 * G_USEC_PER_SEC)

/* What became of a step. */
typedef struct
{
  gboolean          begun;
  gboolean          left; /* @outcome is meant only then */
  LumbarStepOutcome outcome;
  gint64            spent;
} StepRecord;

struct _LumbarPlayer
{
  LumbarScript     *script;
  LumbarPlayerState state;
  int               step;
  gint64            elapsed; /* in the step */
  gint64            told;    /* the time, when it was last told */
  gint64            gap;
  StepRecord       *records; /* one for each step */
  GArray           *events;  /* of LumbarPlayerEvent, not fetched yet */
};

static void
add_event (LumbarPlayer   *self,
           LumbarEventKind kind,
           int             number)
{
  LumbarPlayerEvent event = { kind, self->step, number };

  g_array_append_val (self->events, event);
}

static const LumbarScriptStep *
current_step (LumbarPlayer *self)
{
  return lumbar_script_get_step (self->script, self->step);
}

static void
enter_step (LumbarPlayer *self,
            int           step)
{
  self->step = step;
  self->elapsed = 0;
  if (step >= 0)
    self->records[step].begun = TRUE;

  add_event (self, LUMBAR_EVENT_STEP, 0);
  if (current_step (self)->changes_side)
    add_event (self, LUMBAR_EVENT_SIDE, 0);
}

static gboolean
is_done (const StepRecord *record)
{
  return record->left && record->outcome == LUMBAR_STEP_OUTCOME_DONE;
}

/* What was done once stays done, also when somebody goes back and skips. */
static void
note_outcome (LumbarPlayer     *self,
              LumbarStepOutcome outcome)
{
  StepRecord *record;

  if (self->step < 0)
    return;

  record = &self->records[self->step];
  if (!is_done (record))
    record->outcome = outcome;
  record->left = TRUE;
}

static void
leave_step (LumbarPlayer     *self,
            LumbarStepOutcome outcome)
{
  note_outcome (self, outcome);

  if (self->step + 1 < lumbar_script_get_n_steps (self->script))
    {
      enter_step (self, self->step + 1);
      return;
    }

  self->elapsed = current_step (self)->length;
  self->state = LUMBAR_PLAYER_ENDED;
  add_event (self, LUMBAR_EVENT_END, 0);
}

/* Moves inside the current step. */
static void
move (LumbarPlayer *self,
      gint64        part)
{
  const GArray *points = current_step (self)->points;
  gint64        from = self->elapsed;
  gint64        to = from + part;

  for (guint i = 0; i < points->len; i++)
    {
      const LumbarCuePoint *point = &g_array_index (points, LumbarCuePoint, i);

      if (from < point->offset && point->offset <= to)
        add_event (self, point->kind, point->number);
    }

  self->elapsed = to;
  if (self->step >= 0)
    self->records[self->step].spent += part;
}

static void
play (LumbarPlayer *self,
      gint64        time)
{
  while (self->state == LUMBAR_PLAYER_PLAYING)
    {
      gint64 part = MIN (time, lumbar_player_get_step_remaining (self));

      move (self, part);
      time -= part;
      if (lumbar_player_get_step_remaining (self) > 0)
        break;
      leave_step (self, LUMBAR_STEP_OUTCOME_DONE);
    }
}

static gboolean
is_running (LumbarPlayer *self)
{
  return self->state == LUMBAR_PLAYER_PLAYING || self->state == LUMBAR_PLAYER_PAUSED;
}

LumbarPlayer *
lumbar_player_new (LumbarScript *script)
{
  LumbarPlayer *self;

  g_return_val_if_fail (script != NULL, NULL);

  self = g_new0 (LumbarPlayer, 1);
  self->script = lumbar_script_ref (script);
  self->step = lumbar_script_has_lead_in (script) ? LUMBAR_PLAYER_LEAD_IN : 0;
  self->gap = LUMBAR_PLAYER_GAP;
  self->records = g_new0 (StepRecord, lumbar_script_get_n_steps (script));
  self->events = g_array_new (FALSE, FALSE, sizeof (LumbarPlayerEvent));

  return self;
}

void
lumbar_player_free (LumbarPlayer *self)
{
  g_return_if_fail (self != NULL);

  lumbar_script_unref (self->script);
  g_free (self->records);
  g_array_unref (self->events);
  g_free (self);
}

void
lumbar_player_set_gap (LumbarPlayer *self,
                       gint64        gap)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (gap > 0);

  self->gap = gap;
}

void
lumbar_player_start (LumbarPlayer *self,
                     gint64        now)
{
  g_return_if_fail (self != NULL);

  if (self->state != LUMBAR_PLAYER_READY)
    return;

  self->state = LUMBAR_PLAYER_PLAYING;
  self->told = now;
  enter_step (self, self->step);
}

void
lumbar_player_advance (LumbarPlayer *self,
                       gint64        now)
{
  gint64 time;

  g_return_if_fail (self != NULL);

  time = MAX (now - self->told, 0);
  self->told = now;
  if (self->state != LUMBAR_PLAYER_PLAYING)
    return;

  if (time <= self->gap)
    {
      play (self, time);
      return;
    }

  self->state = LUMBAR_PLAYER_PAUSED;
  add_event (self, LUMBAR_EVENT_GAP, 0);
}

void
lumbar_player_pause (LumbarPlayer *self,
                     gint64        now)
{
  g_return_if_fail (self != NULL);

  lumbar_player_advance (self, now);
  if (self->state == LUMBAR_PLAYER_PLAYING)
    self->state = LUMBAR_PLAYER_PAUSED;
}

void
lumbar_player_resume (LumbarPlayer *self,
                      gint64        now)
{
  g_return_if_fail (self != NULL);

  lumbar_player_advance (self, now);
  if (self->state == LUMBAR_PLAYER_PAUSED)
    self->state = LUMBAR_PLAYER_PLAYING;
}

void
lumbar_player_back (LumbarPlayer *self,
                    gint64        now)
{
  gboolean before;

  g_return_if_fail (self != NULL);

  lumbar_player_advance (self, now);
  if (!is_running (self))
    return;

  before = self->elapsed < BACK_TO_STEP_BEFORE && self->step > 0;
  enter_step (self, before ? self->step - 1 : self->step);
}

void
lumbar_player_skip (LumbarPlayer *self,
                    gint64        now)
{
  g_return_if_fail (self != NULL);

  lumbar_player_advance (self, now);
  if (is_running (self))
    leave_step (self, LUMBAR_STEP_OUTCOME_SKIPPED);
}

void
lumbar_player_finish (LumbarPlayer *self,
                      gint64        now)
{
  g_return_if_fail (self != NULL);

  lumbar_player_advance (self, now);
  if (!is_running (self))
    return;

  note_outcome (self, LUMBAR_STEP_OUTCOME_STOPPED);
  self->state = LUMBAR_PLAYER_ENDED;
}

gboolean
lumbar_player_has_event (LumbarPlayer *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->events->len > 0;
}

gboolean
lumbar_player_pop_event (LumbarPlayer      *self,
                         LumbarPlayerEvent *out_event)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (out_event != NULL, FALSE);

  if (self->events->len == 0)
    return FALSE;

  *out_event = g_array_index (self->events, LumbarPlayerEvent, 0);
  g_array_remove_index (self->events, 0);

  return TRUE;
}

LumbarScript *
lumbar_player_get_script (LumbarPlayer *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->script;
}

LumbarPlayerState
lumbar_player_get_state (LumbarPlayer *self)
{
  g_return_val_if_fail (self != NULL, LUMBAR_PLAYER_READY);

  return self->state;
}

int
lumbar_player_get_step (LumbarPlayer *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->step;
}

gint64
lumbar_player_get_elapsed (LumbarPlayer *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->elapsed;
}

gint64
lumbar_player_get_step_remaining (LumbarPlayer *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return current_step (self)->length - self->elapsed;
}

gint64
lumbar_player_get_remaining (LumbarPlayer *self)
{
  gint64 done;

  g_return_val_if_fail (self != NULL, 0);

  done = self->step < 0 ? 0 : lumbar_script_get_begin (self->script, self->step) + self->elapsed;

  return lumbar_script_get_length (self->script) - done;
}

gint64
lumbar_player_get_active (LumbarPlayer *self)
{
  gint64 active = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (int i = 0; i < lumbar_script_get_n_steps (self->script); i++)
    active += self->records[i].spent;

  return active;
}

gboolean
lumbar_player_is_completed (LumbarPlayer *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->state != LUMBAR_PLAYER_ENDED)
    return FALSE;

  for (int i = 0; i < lumbar_script_get_n_steps (self->script); i++)
    {
      const StepRecord *record = &self->records[i];

      if (!lumbar_script_get_step (self->script, i)->prepares && !is_done (record))
        return FALSE;
    }

  return TRUE;
}

GArray *
lumbar_player_dup_steps (LumbarPlayer *self)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (LumbarSessionStep));

  g_return_val_if_fail (self != NULL, steps);

  for (int i = 0; i < lumbar_script_get_n_steps (self->script); i++)
    {
      const StepRecord *record = &self->records[i];
      LumbarSessionStep step = { i, (int) (record->spent / G_USEC_PER_SEC), LUMBAR_STEP_OUTCOME_STOPPED };

      if (record->left)
        step.outcome = record->outcome;
      if (record->begun)
        g_array_append_val (steps, step);
    }

  return steps;
}

JsonObject *
lumbar_player_to_json (LumbarPlayer *self)
{
  g_autoptr (JsonArray) records = json_array_new ();
  JsonObject *state;

  g_return_val_if_fail (self != NULL, NULL);

  for (int i = 0; i < lumbar_script_get_n_steps (self->script); i++)
    {
      const StepRecord *record = &self->records[i];
      JsonObject       *object = json_object_new ();

      json_object_set_boolean_member (object, "begun", record->begun);
      json_object_set_int_member (object, "spent", record->spent);
      if (record->left)
        json_object_set_string_member (object, "outcome", lumbar_name_of (lumbar_step_outcome_names, record->outcome));
      json_array_add_object_element (records, object);
    }

  state = json_object_new ();
  json_object_set_int_member (state, "length", lumbar_script_get_length (self->script));
  json_object_set_int_member (state, "step", self->step);
  json_object_set_int_member (state, "elapsed", self->elapsed);
  json_object_set_boolean_member (state, "ended", self->state == LUMBAR_PLAYER_ENDED);
  json_object_set_array_member (state, "steps", g_steal_pointer (&records));

  return state;
}

static gboolean
get_int (JsonObject *object,
         const char *name,
         gint64      min,
         gint64      max,
         gint64     *out_value)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;

  *out_value = json_node_get_int (node);

  return min <= *out_value && *out_value <= max;
}

static gboolean
get_boolean (JsonObject *object,
             const char *name,
             gboolean   *out_value)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return FALSE;

  *out_value = json_node_get_boolean (node);

  return TRUE;
}

static gboolean
read_record (JsonNode   *node,
             StepRecord *record)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  JsonNode   *outcome;
  int         value;

  if (object == NULL ||
      !get_boolean (object, "begun", &record->begun) ||
      !get_int (object, "spent", 0, (gint64) G_MAXINT * G_USEC_PER_SEC, &record->spent))
    return FALSE;

  outcome = json_object_get_member (object, "outcome");
  if (outcome == NULL)
    return TRUE;

  record->left = json_node_get_value_type (outcome) == G_TYPE_STRING &&
                 lumbar_name_parse (lumbar_step_outcome_names, json_node_get_string (outcome), &value);
  record->outcome = record->left ? (LumbarStepOutcome) value : LUMBAR_STEP_OUTCOME_DONE;

  return record->left;
}

static gboolean
read_records (LumbarPlayer *self,
              JsonObject   *state)
{
  JsonNode  *node = json_object_get_member (state, "steps");
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  int        n_steps = lumbar_script_get_n_steps (self->script);

  if (array == NULL || (int) json_array_get_length (array) != n_steps)
    return FALSE;

  for (int i = 0; i < n_steps; i++)
    if (!read_record (json_array_get_element (array, i), &self->records[i]))
      return FALSE;

  return TRUE;
}

static gboolean
read_state (LumbarPlayer *self,
            JsonObject   *state)
{
  int      first = lumbar_script_has_lead_in (self->script) ? LUMBAR_PLAYER_LEAD_IN : 0;
  gint64   length = lumbar_script_get_length (self->script);
  gint64   step;
  gboolean ended;

  if (!get_int (state, "length", length, length, &length) ||
      !get_int (state, "step", first, lumbar_script_get_n_steps (self->script) - 1, &step) ||
      !get_int (state, "elapsed", 0, lumbar_script_get_step (self->script, (int) step)->length, &self->elapsed) ||
      !get_boolean (state, "ended", &ended))
    return FALSE;

  self->step = (int) step;
  self->state = ended ? LUMBAR_PLAYER_ENDED : LUMBAR_PLAYER_PAUSED;

  return read_records (self, state);
}

LumbarPlayer *
lumbar_player_new_from_json (LumbarScript *script,
                             JsonObject   *state,
                             GError      **error)
{
  g_autoptr (LumbarPlayer) self = NULL;

  g_return_val_if_fail (script != NULL && state != NULL, NULL);

  self = lumbar_player_new (script);
  if (read_state (self, state))
    return g_steal_pointer (&self);

  g_set_error (error, LUMBAR_RECORD_ERROR, LUMBAR_RECORD_ERROR_RANGE,
               "the state does not belong to the routine “%s”", lumbar_script_get_routine (script));

  return NULL;
}
