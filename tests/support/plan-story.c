/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes the short forms of a story out into an export file and imports that. */

#include "plan-story.h"

#include "lumbar-importer.h"

#include <string.h>

/* What is being written. */
typedef struct
{
  JsonObject *file;
  guint       n_ids;
} Expansion;

static const char *const lists[] = {
  "episodes", "entries", "sessions", "lifts", "checks", "screens", "activities", "treatments", "routines"
};

static JsonNode *
parse_node (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);

  return node;
}

/* Sets the members of @defaults, a JSON text, that @object does not have. */
static void
set_defaults (JsonObject *object,
              const char *defaults)
{
  g_autoptr (JsonNode) node = parse_node (defaults);
  g_autoptr (GList) members = json_object_get_members (json_node_get_object (node));

  for (GList *l = members; l != NULL; l = l->next)
    {
      if (!json_object_has_member (object, l->data))
        json_object_set_member (object, l->data, json_object_dup_member (json_node_get_object (node), l->data));
    }
}

static JsonObject *
copy_object (JsonObject *object)
{
  JsonObject *copy = json_object_new ();
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *l = members; l != NULL; l = l->next)
    json_object_set_member (copy, l->data, json_object_dup_member (object, l->data));

  return copy;
}

static const char *
get_string (JsonObject *object,
            const char *member,
            const char *fallback)
{
  return json_object_get_string_member_with_default (object, member, fallback);
}

/* Moves a member out of @object; NULL when there is none. */
static JsonNode *
take_member (JsonObject *object,
             const char *member)
{
  JsonNode *node = json_object_has_member (object, member) ? json_object_dup_member (object, member) : NULL;

  if (node != NULL)
    json_object_remove_member (object, member);

  return node;
}

static void
add_record (Expansion  *self,
            const char *list,
            JsonObject *record)
{
  if (!json_object_has_member (record, "id"))
    {
      g_autofree char *id = g_strdup_printf ("00000000-0000-4000-8000-%012u", ++self->n_ids);

      json_object_set_string_member (record, "id", id);
    }
  json_object_set_string_member (record, "modifiedAt", "2025-01-01T00:00:00+00:00");
  json_array_add_object_element (json_object_get_array_member (self->file, list), record);
}

static LumbarDate
parse_date (const char *text)
{
  LumbarDate date = LUMBAR_DATE_NONE;
  g_autoptr (GError) error = NULL;

  lumbar_date_parse (text, &date, &error);
  g_assert_no_error (error);

  return date;
}

/* "2025-01-09", or "2025-01-09 to 2025-01-12". */
static void
add_dates (GArray     *dates,
           const char *text,
           int         every)
{
  g_auto (GStrv) ends = g_strsplit (text, " to ", 2);
  LumbarDate first = parse_date (ends[0]);
  LumbarDate last = ends[1] != NULL ? parse_date (ends[1]) : first;

  for (LumbarDate date = first; date <= last; date += every)
    g_array_append_val (dates, date);
}

/* The dates of a record: "on" is a date, a span, or a list of them; "every" the
 * days between two of a span. */
static GArray *
take_dates (JsonObject *record)
{
  g_autoptr (JsonNode) on = take_member (record, "on");
  g_autoptr (JsonNode) every = take_member (record, "every");
  GArray *dates = g_array_new (FALSE, FALSE, sizeof (LumbarDate));
  int     days = every != NULL ? (int) json_node_get_int (every) : 1;

  g_assert_nonnull (on);
  if (!JSON_NODE_HOLDS_ARRAY (on))
    {
      add_dates (dates, json_node_get_string (on), days);
      return dates;
    }

  for (guint i = 0; i < json_array_get_length (json_node_get_array (on)); i++)
    add_dates (dates, json_array_get_string_element (json_node_get_array (on), i), days);

  return dates;
}

/* The date with a clock time; a time with a "T" is one already. */
static char *
join (LumbarDate  date,
      const char *clock)
{
  g_autofree char *day = lumbar_date_format (date);

  return g_strdup_printf ("%sT%s", day, clock);
}

static void
set_moment (JsonObject *record,
            const char *member,
            LumbarDate  date,
            const char *clock)
{
  g_autofree char *moment = join (date, clock);

  json_object_set_string_member (record, member, moment);
}

/* "3/4" is painNow/worst24. */
static void
expand_pain (JsonObject *entry)
{
  g_autoptr (JsonNode) pain = take_member (entry, "pain");
  g_auto (GStrv) parts = NULL;

  if (pain == NULL)
    return;

  parts = g_strsplit (json_node_get_string (pain), "/", 2);
  json_object_set_int_member (entry, "painNow", g_ascii_strtoll (parts[0], NULL, 10));
  json_object_set_int_member (entry, "worst24", g_ascii_strtoll (parts[1], NULL, 10));
}

typedef void (*ExpandFunc) (Expansion  *self,
                            JsonObject *record,
                            LumbarDate  date,
                            const char *clock);

static void
expand_entry (Expansion  *self,
              JsonObject *record,
              LumbarDate  date,
              const char *clock)
{
  set_moment (record, "at", date, clock != NULL ? clock : "08:00");
  expand_pain (record);
  set_defaults (record, "{\"adl\": 0, \"sharpOnMove\": false, \"legTrend\": \"none\", \"painRelief\": false, \"sleepOk\": null, "
                        "\"places\": [], \"quality\": [], \"note\": \"\"}");
  add_record (self, "entries", record);
}

/* "done" is one step to its end, "stopped" one that was not. */
static void
expand_steps (JsonObject *record)
{
  g_autoptr (JsonNode) stopped = take_member (record, "stopped");

  if (stopped != NULL)
    set_defaults (record, "{\"completed\": false, \"steps\": [{\"index\": 0, \"seconds\": 20, \"outcome\": \"stopped\"}]}");
  set_defaults (record, "{\"completed\": true, \"steps\": [{\"index\": 0, \"seconds\": 60, \"outcome\": \"done\"}]}");
}

static void
expand_session (Expansion  *self,
                JsonObject *record,
                LumbarDate  date,
                const char *clock)
{
  g_autoptr (JsonNode) times = take_member (record, "times");
  g_autoptr (JsonNode) minutes = take_member (record, "minutes");
  int n = times != NULL ? (int) json_node_get_int (times) : 1;

  json_object_set_int_member (record, "activeSeconds", 60 * (minutes != NULL ? json_node_get_int (minutes) : 5));
  expand_steps (record);
  set_defaults (record, "{\"painBefore\": 0, \"maxPain\": 1, \"nextMorning\": null}");
  for (int i = 0; i < n; i++)
    {
      g_autofree char *later = g_strdup_printf ("%02d:00", 9 + 4 * i);
      JsonObject      *copy = copy_object (record);

      set_moment (copy, "startedAt", date, clock != NULL ? clock : later);
      set_moment (copy, "endedAt", date, "23:30");
      add_record (self, "sessions", copy);
    }
  json_object_unref (record);
}

/* "3x8x90 kg @6", parts joined by ", "; "kg" and "@6" may be left out; "ramp" in
 * front of a part makes it one. */
static JsonArray *
expand_sets (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ", ", -1);
  JsonArray *sets = json_array_new ();

  for (guint i = 0; text[0] != '\0' && parts[i] != NULL; i++)
    {
      gboolean    warmup = g_str_has_prefix (parts[i], "ramp ");
      const char *part = warmup ? parts[i] + strlen ("ramp ") : parts[i];
      const char *rpe = strchr (part, '@');
      g_auto (GStrv) numbers = g_strsplit (part, "x", 3);

      for (int n = 0; n < atoi (numbers[0]); n++)
        {
          JsonObject *set = json_object_new ();

          json_object_set_double_member (set, "load", g_ascii_strtod (numbers[2], NULL));
          json_object_set_string_member (set, "unit", strstr (part, "lb") != NULL ? "lb" : "kg");
          json_object_set_int_member (set, "reps", atoi (numbers[1]));
          if (rpe != NULL)
            json_object_set_double_member (set, "rpe", g_ascii_strtod (rpe + 1, NULL));
          else
            json_object_set_null_member (set, "rpe");
          json_object_set_boolean_member (set, "warmup", warmup);
          json_array_add_object_element (sets, set);
        }
    }

  return sets;
}

/* "morning": 1 answers at 08:00 of the next date. */
static void
expand_morning (JsonObject *record,
                LumbarDate  date)
{
  g_autoptr (JsonNode) morning = take_member (record, "morning");
  g_autoptr (JsonNode) sore = take_member (record, "sore");
  g_autoptr (JsonNode) days = take_member (record, "morningAfterDays");
  g_autoptr (JsonNode) clock = take_member (record, "morningAt");
  JsonObject *answer;

  if (morning == NULL)
    return;

  answer = json_object_new ();
  set_moment (answer, "at", date + (days != NULL ? (LumbarDate) json_node_get_int (days) : 1),
              clock != NULL ? json_node_get_string (clock) : "08:00");
  json_object_set_int_member (answer, "pain", json_node_get_int (morning));
  json_object_set_string_member (answer, "kind", sore != NULL ? "soreness" : "pain");
  json_object_set_object_member (record, "nextMorning", answer);
}

static void
expand_check (Expansion  *self,
              JsonObject *record,
              LumbarDate  date)
{
  g_autoptr (JsonNode) items = take_member (record, "check");
  JsonObject *check;

  if (items == NULL)
    return;

  check = json_object_new ();
  set_moment (check, "at", date, "18:30");
  json_object_set_string_member (check, "checklist", "full-check");
  json_object_set_string_member (check, "note", "");
  json_object_set_member (check, "items", json_node_copy (items));
  add_record (self, "checks", check);
  json_object_set_string_member (record, "check", get_string (check, "id", NULL));
}

static void
expand_lift (Expansion  *self,
             JsonObject *record,
             LumbarDate  date,
             const char *clock)
{
  g_autofree char *sets = g_strdup (get_string (record, "sets", ""));

  set_moment (record, "at", date, clock != NULL ? clock : "18:00");
  json_object_set_array_member (record, "sets", expand_sets (sets));
  expand_morning (record, date);
  expand_check (self, record, date);
  set_defaults (record, "{\"lift\": \"conventional\", \"ladderStep\": 0, \"prePain\": 0, \"maxPain\": 0, \"nextMorning\": null, "
                        "\"legSymptoms\": false, \"painRelief\": false, \"check\": null, \"note\": \"\"}");
  add_record (self, "lifts", record);
}

/* A screen that passed, but for the test named by "fails" or "hurts". */
static void
expand_screen (Expansion  *self,
               JsonObject *record,
               LumbarDate  date,
               const char *clock)
{
  static const char *const ids[] = { "hinge", "squat", "plank", "walk" };
  g_autoptr (JsonNode) fails = take_member (record, "fails");
  g_autoptr (JsonNode) hurts = take_member (record, "hurts");
  g_autofree char *day = lumbar_date_format (date);
  JsonArray       *tests = json_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      JsonObject *test = json_object_new ();

      json_object_set_string_member (test, "id", ids[i]);
      json_object_set_boolean_member (test, "done", TRUE);
      json_object_set_int_member (test, "pain", hurts != NULL && g_str_equal (json_node_get_string (hurts), ids[i]) ? 5 : 0);
      json_object_set_boolean_member (test, "passed", fails == NULL || !g_str_equal (json_node_get_string (fails), ids[i]));
      json_array_add_object_element (tests, test);
    }

  json_object_set_string_member (record, "date", day);
  json_object_set_array_member (record, "tests", tests);
  set_defaults (record, "{\"nextMorning\": 0}");
  add_record (self, "screens", record);
}

static void
expand_treatment (Expansion  *self,
                  JsonObject *record,
                  LumbarDate  date,
                  const char *clock)
{
  set_moment (record, "at", date, clock != NULL ? clock : "12:00");
  set_defaults (record, "{\"minutes\": null}");
  add_record (self, "treatments", record);
}

/* One record for each date of each item of a list. */
static void
expand_list (Expansion  *self,
             JsonObject *given,
             const char *list,
             ExpandFunc  expand)
{
  JsonArray *items;

  if (!json_object_has_member (given, list))
    return;

  items = json_object_get_array_member (given, list);
  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      g_autoptr (JsonObject) item = copy_object (json_array_get_object_element (items, i));
      g_autoptr (GArray) dates = take_dates (item);
      g_autoptr (JsonNode) at = take_member (item, "at");

      for (guint j = 0; j < dates->len; j++)
        expand (self, copy_object (item), g_array_index (dates, LumbarDate, j), at != NULL ? json_node_get_string (at) : NULL);
    }
}

static void
expand_activities (Expansion  *self,
                   JsonObject *given)
{
  JsonArray *items;

  if (!json_object_has_member (given, "activities"))
    return;

  items = json_object_get_array_member (given, "activities");
  for (guint i = 0; i < json_array_get_length (items); i++)
    add_record (self, "activities", copy_object (json_array_get_object_element (items, i)));
}

/* Gives the objects of a list of an episode their usual members. */
static void
default_list (JsonObject *episode,
              const char *list,
              const char *defaults)
{
  JsonArray *items;

  if (!json_object_has_member (episode, list))
    json_object_set_array_member (episode, list, json_array_new ());

  items = json_object_get_array_member (episode, list);
  for (guint i = 0; i < json_array_get_length (items); i++)
    set_defaults (json_array_get_object_element (items, i), defaults);
}

/* Without a "triage" the whole table was answered no at the intake. */
static void
default_triage (JsonObject *episode,
                JsonObject *intake)
{
  JsonObject *table;
  JsonArray  *triage;

  if (json_object_has_member (episode, "triage"))
    return;

  table = json_object_new ();
  triage = json_array_new ();
  json_object_set_string_member (table, "at", get_string (intake, "at", get_string (episode, "onset", NULL)));
  json_array_add_object_element (triage, table);
  json_object_set_array_member (episode, "triage", triage);
}

static void
set_release_dates (JsonObject *episode)
{
  JsonArray *releases = json_object_get_array_member (episode, "releases");

  for (guint i = 0; i < json_array_get_length (releases); i++)
    {
      JsonObject      *release = json_array_get_object_element (releases, i);
      g_autofree char *date = g_strndup (get_string (release, "at", ""), strlen ("2025-01-06"));

      json_object_set_string_member (release, "date", date);
    }
}

static void
expand_episode (Expansion  *self,
                JsonObject *given)
{
  JsonObject *episode = copy_object (given);
  JsonObject *intake = json_object_has_member (episode, "intake") ? json_object_get_object_member (episode, "intake") : json_object_new ();

  if (!json_object_has_member (episode, "intake"))
    json_object_set_object_member (episode, "intake", intake);
  set_defaults (intake, "{\"onset\": \"during_lift\", \"sides\": \"centre\", \"quality\": [\"tight\"], \"worst\": 5, \"legPain\": \"none\", "
                        "\"legNumbTingle\": false, \"adl\": 0, \"morningLock\": false, \"dayOneWorst\": null}");
  set_defaults (episode, "{\"endedAt\": null, \"mode\": \"standard\", \"care\": null}");
  default_triage (episode, intake);
  default_list (episode, "triage", "{\"full\": true, \"yes\": [], \"temperature\": null, \"mistake\": false}");
  default_list (episode, "releases", "{}");
  default_list (episode, "clearances", "{}");
  default_list (episode, "ladders", "{\"since\": null, \"workingWeight\": 180, \"unit\": \"kg\", \"bar\": 20, \"smallestPlate\": 1.25, "
                                    "\"stepPct\": 7.5, \"model\": \"linear\", \"lift\": \"conventional\"}");
  default_list (episode, "tests", "{\"pain\": 0}");
  set_release_dates (episode);
  add_record (self, "episodes", episode);
}

/* The tests of an episode: a core test of 30, 15, 15 and 5, a hinge test of 10,
 * unless the story says otherwise. */
static void
expand_tests (JsonObject *episode)
{
  JsonArray *tests;

  if (!json_object_has_member (episode, "tests"))
    return;

  tests = json_object_get_array_member (episode, "tests");
  for (guint i = 0; i < json_array_get_length (tests); i++)
    {
      JsonObject *test = json_array_get_object_element (tests, i);

      if (g_str_equal (get_string (test, "kind", ""), "core"))
        set_defaults (test, "{\"plank\": 30, \"sidePlankLeft\": 15, \"sidePlankRight\": 15, \"birdDog\": 5}");
      else
        set_defaults (test, "{\"hingeReps\": 10}");
    }
}

static void
expand_episodes (Expansion  *self,
                 JsonObject *given)
{
  JsonArray *episodes;

  if (json_object_has_member (given, "episode"))
    {
      expand_tests (json_object_get_object_member (given, "episode"));
      expand_episode (self, json_object_get_object_member (given, "episode"));
    }
  if (!json_object_has_member (given, "episodes"))
    return;

  episodes = json_object_get_array_member (given, "episodes");
  for (guint i = 0; i < json_array_get_length (episodes); i++)
    {
      expand_tests (json_array_get_object_element (episodes, i));
      expand_episode (self, json_array_get_object_element (episodes, i));
    }
}

/* Adds @more to @base: lists are appended, objects merged, the rest replaced. */
static void
merge (JsonObject *base,
       JsonObject *more)
{
  g_autoptr (GList) members = json_object_get_members (more);

  for (GList *l = members; l != NULL; l = l->next)
    {
      JsonNode *node = json_object_get_member (more, l->data);
      JsonNode *old = json_object_has_member (base, l->data) ? json_object_get_member (base, l->data) : NULL;

      if (old != NULL && JSON_NODE_HOLDS_OBJECT (old) && JSON_NODE_HOLDS_OBJECT (node))
        merge (json_node_get_object (old), json_node_get_object (node));
      else if (old != NULL && JSON_NODE_HOLDS_ARRAY (old) && JSON_NODE_HOLDS_ARRAY (node))
        for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
          json_array_add_element (json_node_get_array (old), json_array_dup_element (json_node_get_array (node), i));
      else
        json_object_set_member (base, l->data, json_node_copy (node));
    }
}

/* "begins" names a beginning that several stories share. */
static JsonObject *
dup_whole (JsonObject *given)
{
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) copy = json_node_new (JSON_NODE_OBJECT);
  JsonObject *whole;

  if (!json_object_has_member (given, "begins"))
    {
      json_node_set_object (copy, given);
      text = json_to_string (copy, FALSE);
      g_clear_pointer (&copy, json_node_unref);
      copy = parse_node (text);
      return json_object_ref (json_node_get_object (copy));
    }

  name = g_strdup_printf ("%s.json", json_object_get_string_member (given, "begins"));
  path = g_test_build_filename (G_TEST_DIST, "data", "plan", "begins", name, NULL);
  parser = json_parser_new ();
  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  whole = json_object_ref (json_node_get_object (json_parser_get_root (parser)));
  merge (whole, given);

  return whole;
}

char *
plan_story_dup_export (JsonObject *given)
{
  Expansion self = { json_object_new (), 0 };
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonObject) whole = dup_whole (given);

  json_node_take_object (root, self.file);
  json_object_set_string_member (self.file, "format", "lumbar-export");
  json_object_set_int_member (self.file, "version", 1);
  json_object_set_string_member (self.file, "exportedAt", "2025-01-01T00:00:00+00:00");
  json_object_set_string_member (self.file, "application", "lumbar 0.1.0");
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    json_object_set_array_member (self.file, lists[i], json_array_new ());

  expand_episodes (&self, whole);
  expand_list (&self, whole, "entries", expand_entry);
  expand_list (&self, whole, "sessions", expand_session);
  expand_list (&self, whole, "lifts", expand_lift);
  expand_list (&self, whole, "screens", expand_screen);
  expand_list (&self, whole, "treatments", expand_treatment);
  expand_activities (&self, whole);

  return json_to_string (root, TRUE);
}

GTimeZone *
plan_story_get_zone (JsonObject *given)
{
  GTimeZone *zone = g_time_zone_new_identifier (get_string (given, "zone", "+01:00"));

  g_assert_nonnull (zone);

  return zone;
}

LumbarHistory *
plan_story_read_history (JsonObject *given)
{
  g_autofree char *text = plan_story_dup_export (given);
  g_autoptr (GTimeZone) zone = plan_story_get_zone (given);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = lumbar_import_json (text, -1, zone, &error);

  g_assert_no_error (error);

  return lumbar_history_new (records);
}
