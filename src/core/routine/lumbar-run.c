/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One run of a routine, and the file that carries it over a crash. */

#include "config.h"

#include "lumbar-run.h"

struct _LumbarRun
{
  LumbarPlayer *player;
  char         *id;
  LumbarMoment  started_at;
  LumbarMoment  saved_at;
  int           pain_before;
};

static LumbarRun *
run_new (LumbarPlayer *player,
         char         *id,
         int           pain_before)
{
  LumbarRun *self = g_new0 (LumbarRun, 1);

  self->player = player;
  self->id = id;
  self->pain_before = pain_before;
  self->started_at = LUMBAR_MOMENT_NONE;
  self->saved_at = LUMBAR_MOMENT_NONE;

  return self;
}

LumbarRun *
lumbar_run_new (const LumbarRoutine *routine,
                int                  pain_before)
{
  g_autoptr (LumbarScript) script = NULL;

  g_return_val_if_fail (routine != NULL, NULL);

  script = lumbar_script_new (routine);

  return run_new (lumbar_player_new (script), g_uuid_string_random (), pain_before);
}

void
lumbar_run_free (LumbarRun *self)
{
  g_return_if_fail (self != NULL);

  lumbar_player_free (self->player);
  g_free (self->id);
  g_free (self);
}

static gboolean
refuse (GError    **error,
        const char *what)
{
  g_set_error (error, LUMBAR_RECORD_ERROR, LUMBAR_RECORD_ERROR_SYNTAX, "an interrupted run: %s", what);

  return FALSE;
}

static const char *
get_string (JsonObject *object,
            const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

static JsonObject *
get_object (JsonObject *object,
            const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static gboolean
read_moment (JsonObject   *object,
             const char   *name,
             LumbarMoment *out_moment,
             GError      **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const char *text = get_string (object, name);

  if (text == NULL)
    return refuse (error, name);

  return lumbar_moment_parse (text, zone, out_moment, error);
}

static gboolean
read_pain (JsonObject *object,
           int        *out_pain,
           GError    **error)
{
  JsonNode *node = json_object_get_member (object, "painBefore");

  *out_pain = LUMBAR_UNANSWERED;
  if (node == NULL)
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_INT64 || json_node_get_int (node) < 0 || json_node_get_int (node) > 10)
    return refuse (error, "painBefore");

  *out_pain = (int) json_node_get_int (node);

  return TRUE;
}

static LumbarPlayer *
read_player (JsonObject    *object,
             LumbarCatalog *catalog,
             GError       **error)
{
  const char          *id = get_string (object, "routine");
  const LumbarRoutine *routine = id != NULL ? lumbar_catalog_get_routine (catalog, id) : NULL;
  JsonObject          *state = get_object (object, "player");
  g_autoptr (LumbarScript) script = NULL;

  if (routine == NULL || state == NULL)
    {
      refuse (error, routine == NULL ? "routine" : "player");
      return NULL;
    }

  script = lumbar_script_new (routine);

  return lumbar_player_new_from_json (script, state, error);
}

static LumbarRun *
read_run (JsonObject    *object,
          LumbarCatalog *catalog,
          GError       **error)
{
  const char *id = get_string (object, "id");
  g_autoptr (LumbarPlayer) player = NULL;
  g_autoptr (LumbarRun) self = NULL;

  if (id == NULL || !lumbar_record_id_is_valid (id))
    {
      refuse (error, "id");
      return NULL;
    }

  player = read_player (object, catalog, error);
  if (player == NULL)
    return NULL;

  self = run_new (g_steal_pointer (&player), g_strdup (id), LUMBAR_UNANSWERED);
  if (!read_moment (object, "startedAt", &self->started_at, error) ||
      !read_moment (object, "savedAt", &self->saved_at, error) ||
      !read_pain (object, &self->pain_before, error))
    return NULL;

  return g_steal_pointer (&self);
}

LumbarRun *
lumbar_run_load (const char    *path,
                 LumbarCatalog *catalog,
                 GError       **error)
{
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), NULL);

  if (!g_file_get_contents (path, &text, NULL, error))
    return NULL;

  node = json_from_string (text, error);
  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    return read_run (json_node_get_object (node), catalog, error);
  if (error == NULL || *error == NULL)
    refuse (error, "no object");

  return NULL;
}

void
lumbar_run_start (LumbarRun   *self,
                  LumbarMoment wall,
                  gint64       now)
{
  g_return_if_fail (self != NULL);

  self->started_at = wall;
  lumbar_player_start (self->player, now);
}

static void
add_moment (JsonObject  *object,
            const char  *name,
            LumbarMoment moment)
{
  g_autofree char *text = lumbar_moment_format (moment);

  json_object_set_string_member (object, name, text);
}

static char *
run_to_text (LumbarRun   *self,
             LumbarMoment wall)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "routine", lumbar_script_get_routine (lumbar_player_get_script (self->player)));
  json_object_set_string_member (object, "id", self->id);
  add_moment (object, "startedAt", self->started_at);
  add_moment (object, "savedAt", wall);
  if (self->pain_before != LUMBAR_UNANSWERED)
    json_object_set_int_member (object, "painBefore", self->pain_before);
  json_object_set_object_member (object, "player", lumbar_player_to_json (self->player));
  json_node_take_object (node, object);

  return json_to_string (node, FALSE);
}

gboolean
lumbar_run_save (LumbarRun   *self,
                 const char  *path,
                 LumbarMoment wall,
                 GError     **error)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL && lumbar_moment_is_set (self->started_at), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  text = run_to_text (self, wall);

  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

LumbarPlayer *
lumbar_run_get_player (LumbarRun *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->player;
}

const char *
lumbar_run_get_id (LumbarRun *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

int
lumbar_run_get_pain_before (LumbarRun *self)
{
  g_return_val_if_fail (self != NULL, LUMBAR_UNANSWERED);

  return self->pain_before;
}

LumbarMoment
lumbar_run_get_started_at (LumbarRun *self)
{
  g_return_val_if_fail (self != NULL, LUMBAR_MOMENT_NONE);

  return self->started_at;
}

LumbarMoment
lumbar_run_get_saved_at (LumbarRun *self)
{
  g_return_val_if_fail (self != NULL, LUMBAR_MOMENT_NONE);

  return self->saved_at;
}

LumbarSession *
lumbar_run_dup_session (LumbarRun   *self,
                        LumbarMoment ended_at,
                        LumbarMoment modified_at,
                        int          max_pain)
{
  LumbarSession *session;

  g_return_val_if_fail (self != NULL, NULL);

  session = lumbar_session_new ();
  g_set_str (&session->record.id, self->id);
  session->record.modified_at = modified_at;
  g_set_str (&session->routine, lumbar_script_get_routine (lumbar_player_get_script (self->player)));
  session->started_at = self->started_at;
  session->ended_at = ended_at;
  session->active_seconds = (int) (lumbar_player_get_active (self->player) / G_USEC_PER_SEC);
  session->completed = lumbar_player_is_completed (self->player);
  g_clear_pointer (&session->steps, g_array_unref);
  session->steps = lumbar_player_dup_steps (self->player);
  session->pain_before = self->pain_before;
  session->max_pain = max_pain;

  return session;
}
