/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plan against the stories of tests/data/plan.
 *
 * Every file is a case of its own. The last case prints what the stories have
 * shown (phases, classes, outcomes, results, rules, conditions) and fails when
 * something was never shown. */

#include "lumbar-plan.h"
#include "lumbar-status-writer.h"
#include "plan-story.h"

#include <math.h>

/* What was seen in any status document; names as keys. */
static GHashTable *seen;

static void
see (const char *kind,
     const char *name)
{
  g_hash_table_add (seen, g_strdup_printf ("%s %s", kind, name));
}

static JsonObject *
read_story (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "plan", name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  return json_object_ref (json_node_get_object (json_parser_get_root (parser)));
}

static char *
dup_text (JsonNode *node)
{
  return node != NULL ? json_to_string (node, FALSE) : g_strdup ("(nothing)");
}

static gboolean
matches (JsonNode *actual,
         JsonNode *expect);

static gboolean
matches_object (JsonObject *actual,
                JsonObject *expect)
{
  g_autoptr (GList) members = json_object_get_members (expect);

  for (GList *l = members; l != NULL; l = l->next)
    {
      if (!json_object_has_member (actual, l->data) ||
          !matches (json_object_get_member (actual, l->data), json_object_get_member (expect, l->data)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
matches_array (JsonArray *actual,
               JsonArray *expect)
{
  if (json_array_get_length (actual) != json_array_get_length (expect))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (expect); i++)
    {
      if (!matches (json_array_get_element (actual, i), json_array_get_element (expect, i)))
        return FALSE;
    }

  return TRUE;
}

/* The members that are expected, and no others, have to be as expected. */
static gboolean
matches (JsonNode *actual,
         JsonNode *expect)
{
  if (JSON_NODE_HOLDS_OBJECT (expect) && JSON_NODE_HOLDS_OBJECT (actual))
    return matches_object (json_node_get_object (actual), json_node_get_object (expect));
  if (JSON_NODE_HOLDS_ARRAY (expect) && JSON_NODE_HOLDS_ARRAY (actual))
    return matches_array (json_node_get_array (actual), json_node_get_array (expect));
  if (JSON_NODE_HOLDS_VALUE (expect) && JSON_NODE_HOLDS_VALUE (actual) && json_node_get_value_type (expect) != G_TYPE_STRING &&
      json_node_get_value_type (actual) != G_TYPE_STRING)
    return fabs (json_node_get_double (actual) - json_node_get_double (expect)) < 1e-6 &&
           json_node_get_boolean (actual) == json_node_get_boolean (expect);

  return json_node_equal (actual, expect);
}

/* The short forms of a status document: what a list says in words. */
typedef char *(*WordFunc) (JsonObject *item);

static char *
word_phase (JsonObject *item)
{
  return g_strdup_printf ("%s %s %s", json_object_get_string_member (item, "date"),
                          json_object_get_string_member (item, "phase"), json_object_get_string_member (item, "rule"));
}

static char *
word_task (JsonObject *item)
{
  return g_strdup_printf ("%s %d/%d", json_object_get_string_member (item, "id"),
                          (int) json_object_get_int_member (item, "done"), (int) json_object_get_int_member (item, "planned"));
}

/* CLK is left out: at any moment of a story the rest of it is in the future. */
static char *
word_reason (JsonObject *item)
{
  const char *rule = json_object_get_string_member (item, "rule");

  return g_str_equal (rule, "CLK") ? NULL : g_strdup (rule);
}

static char *
word_every_reason (JsonObject *item)
{
  return g_strdup (json_object_get_string_member (item, "rule"));
}

static char *
word_met (JsonObject *item)
{
  return json_object_get_boolean_member (item, "met") ? NULL : g_strdup (json_object_get_string_member (item, "id"));
}

static char *
word_condition (JsonObject *item)
{
  return g_strdup (json_object_get_string_member (item, "id"));
}

static JsonNode *
word_list (JsonArray *items,
           WordFunc   word)
{
  JsonArray *words = json_array_new ();
  JsonNode  *node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; items != NULL && i < json_array_get_length (items); i++)
    {
      g_autofree char *text = word (json_array_get_object_element (items, i));

      if (text != NULL)
        json_array_add_string_element (words, text);
    }
  json_node_take_array (node, words);

  return node;
}

/* What the status document says for a member of "expect". */
static JsonNode *
dup_actual (JsonObject *status,
            const char *member)
{
  JsonNode  *gate = json_object_get_member (status, "gate");
  JsonArray *conditions = NULL;

  if (gate != NULL && JSON_NODE_HOLDS_OBJECT (gate))
    conditions = json_object_get_array_member (json_node_get_object (gate), "conditions");

  if (g_str_equal (member, "phases"))
    return word_list (json_object_get_array_member (status, member), word_phase);
  if (g_str_equal (member, "tasks"))
    return word_list (json_object_get_array_member (status, member), word_task);
  if (g_str_equal (member, "reasons"))
    return word_list (json_object_get_array_member (status, member), word_reason);
  if (g_str_equal (member, "someReasons"))
    return word_list (json_object_get_array_member (status, "reasons"), word_every_reason);
  if (g_str_equal (member, "unmet"))
    return word_list (conditions, word_met);
  if (g_str_equal (member, "conditions"))
    return word_list (conditions, word_condition);
  if (g_str_equal (member, "outcome") || g_str_equal (member, "because"))
    return json_object_dup_member (json_object_get_object_member (status, "triage"), member);

  g_assert_true (json_object_has_member (status, member));

  return json_object_dup_member (status, member);
}

static gboolean
contains (JsonArray  *words,
          const char *word)
{
  for (guint i = 0; i < json_array_get_length (words); i++)
    {
      if (g_str_equal (json_array_get_string_element (words, i), word))
        return TRUE;
    }

  return FALSE;
}

/* "+PR1" wants a reason, "-PR1" wants it not to be there. */
static void
check_some_reasons (JsonObject *status,
                    JsonArray  *expect,
                    const char *now)
{
  g_autoptr (JsonNode) actual = dup_actual (status, "someReasons");
  g_autofree char *text = dup_text (actual);

  for (guint i = 0; i < json_array_get_length (expect); i++)
    {
      const char *word = json_array_get_string_element (expect, i);
      gboolean    wanted = word[0] == '+';

      if (contains (json_node_get_array (actual), word + 1) != wanted)
        g_test_fail_printf ("%s: reasons: expected %s in %s", now, word, text);
    }
}

static void
check_member (JsonObject *status,
              const char *member,
              JsonNode   *expect,
              const char *now)
{
  g_autoptr (JsonNode) actual = NULL;

  if (g_str_equal (member, "now") || g_str_equal (member, "why"))
    return;
  if (g_str_equal (member, "someReasons"))
    {
      check_some_reasons (status, json_node_get_array (expect), now);
      return;
    }

  actual = dup_actual (status, member);
  if (!matches (actual, expect))
    {
      g_autofree char *actual_text = dup_text (actual);
      g_autofree char *expect_text = dup_text (expect);

      g_test_fail_printf ("%s: %s: expected %s but it is %s", now, member, expect_text, actual_text);
    }
}

/* Keeps what a status document shows, for the coverage. */
static void
see_status (JsonObject *status)
{
  g_autoptr (JsonNode) reasons = dup_actual (status, "someReasons");
  g_autoptr (JsonNode) conditions = dup_actual (status, "conditions");
  JsonNode *ladder = json_object_get_member (status, "ladder");
  JsonNode *review = json_object_get_member (status, "review");

  see ("phase", json_object_get_string_member_with_default (status, "phase", "none"));
  see ("class", json_object_get_string_member_with_default (status, "class", "none"));
  see ("outcome", json_object_get_string_member (json_object_get_object_member (status, "triage"), "outcome"));
  for (guint i = 0; i < json_array_get_length (json_node_get_array (reasons)); i++)
    see ("reason", json_array_get_string_element (json_node_get_array (reasons), i));
  for (guint i = 0; i < json_array_get_length (json_node_get_array (conditions)); i++)
    see ("condition", json_array_get_string_element (json_node_get_array (conditions), i));
  if (JSON_NODE_HOLDS_OBJECT (ladder))
    see ("result", json_object_get_string_member_with_default (json_node_get_object (ladder), "lastEvaluation", "NONE"));
  if (JSON_NODE_HOLDS_OBJECT (review))
    see ("decision", json_object_get_string_member (json_node_get_object (review), "decision"));
}

static JsonObject *
make_status (LumbarHistory *history,
             const char    *text,
             GTimeZone     *zone)
{
  LumbarMoment now;
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarPlan) plan = NULL;
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) node = NULL;

  lumbar_moment_parse (text, zone, &now, &error);
  g_assert_no_error (error);
  plan = lumbar_plan_new (history, now);
  json = lumbar_status_to_json (plan);
  node = json_from_string (json, &error);
  g_assert_no_error (error);

  return json_object_ref (json_node_get_object (node));
}

static void
check_moment (LumbarHistory *history,
              GTimeZone     *zone,
              JsonObject    *expect)
{
  const char *now = json_object_get_string_member (expect, "now");
  g_autoptr (JsonObject) status = make_status (history, now, zone);
  g_autoptr (GList) members = json_object_get_members (expect);

  see_status (status);
  for (GList *l = members; l != NULL; l = l->next)
    check_member (status, l->data, json_object_get_member (expect, l->data), now);
}

static void
test_story (gconstpointer user_data)
{
  g_autoptr (JsonObject) story = read_story (user_data);
  JsonObject *given = json_object_get_object_member (story, "given");
  JsonArray  *expect = json_object_get_array_member (story, "expect");
  g_autoptr (LumbarHistory) history = plan_story_read_history (given);
  g_autoptr (GTimeZone) zone = plan_story_get_zone (given);

  g_assert_nonnull (json_object_get_string_member (story, "story"));
  g_assert_cmpuint (json_array_get_length (expect), >, 0);
  for (guint i = 0; i < json_array_get_length (expect); i++)
    check_moment (history, zone, json_array_get_object_element (expect, i));
}

/* Everything that a story should have shown at least once. */
static GPtrArray *
list_wanted (void)
{
  GPtrArray *wanted = g_ptr_array_new_with_free_func (g_free);

  for (int i = LUMBAR_PHASE_P0; i <= LUMBAR_PHASE_DOMS; i++)
    g_ptr_array_add (wanted, g_strdup_printf ("phase %s", lumbar_phase_to_name ((LumbarPhase) i)));
  for (int i = LUMBAR_CLASS_DOMS; i <= LUMBAR_CLASS_SEVERE; i++)
    g_ptr_array_add (wanted, g_strdup_printf ("class %s", lumbar_class_to_name ((LumbarClass) i)));
  for (int i = LUMBAR_OUTCOME_CONTINUE; i <= LUMBAR_OUTCOME_EMERGENCY; i++)
    g_ptr_array_add (wanted, g_strdup_printf ("outcome %s", lumbar_outcome_to_name ((LumbarTriageOutcome) i)));
  for (int i = LUMBAR_EVALUATION_PENDING; i <= LUMBAR_EVALUATION_STOP_TRIAGE; i++)
    g_ptr_array_add (wanted, g_strdup_printf ("result %s", lumbar_evaluation_to_name ((LumbarEvaluation) i)));
  for (int i = LUMBAR_RULE_TR0; i <= LUMBAR_RULE_CLK; i++)
    g_ptr_array_add (wanted, g_strdup_printf ("reason %s", lumbar_rule_to_name ((LumbarRule) i)));
  for (int i = LUMBAR_CONDITION_DAY; i <= LUMBAR_CONDITION_HOLD; i++)
    g_ptr_array_add (wanted, g_strdup_printf ("condition %s", lumbar_condition_to_name ((LumbarConditionId) i)));
  for (int i = LUMBAR_DECISION_WARNING; i <= LUMBAR_DECISION_REPEAT; i++)
    g_ptr_array_add (wanted, g_strdup_printf ("decision %s", lumbar_decision_to_name ((LumbarDecision) i)));
  for (int i = 1; i <= 46; i++)
    {
      if ((lumbar_flags_get_all () & LUMBAR_RF (i)) != 0)
        g_ptr_array_add (wanted, g_strdup_printf ("reason RF%02d", i));
    }

  return wanted;
}

static void
test_coverage (void)
{
  g_autoptr (GPtrArray) wanted = list_wanted ();
  g_autoptr (GString) missing = g_string_new (NULL);
  guint n_shown = 0;

  /* Chosen cases alone show little. */
  if (g_hash_table_size (seen) < 100)
    {
      g_test_skip ("not all stories were told");
      return;
    }

  for (guint i = 0; i < wanted->len; i++)
    {
      if (g_hash_table_contains (seen, wanted->pdata[i]))
        n_shown++;
      else
        g_string_append_printf (missing, "\n  %s", (const char *) wanted->pdata[i]);
    }

  g_test_message ("%u of %u phases, classes, outcomes, results, reasons, conditions and decisions were shown%s", n_shown, wanted->len, missing->str);
  g_assert_cmpstr (missing->str, ==, "");
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_stories (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "plan", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  GPtrArray  *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".json"))
        g_ptr_array_add (names, g_strdup (name));
    }
  g_ptr_array_sort (names, compare_names);

  return names;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) names = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);

  seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  names = list_stories ();
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *case_path = g_strdup_printf ("/plan/stories/%s", (const char *) names->pdata[i]);

      g_test_add_data_func (case_path, names->pdata[i], test_story);
    }
  g_test_add_func ("/shown/everything", test_coverage);

  result = g_test_run ();
  g_hash_table_unref (seen);

  return result;
}
