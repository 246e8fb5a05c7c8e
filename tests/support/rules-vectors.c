/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading the computed examples of the rules. */

#include "rules-vectors.h"

#include <math.h>

static JsonObject *
get_vectors (void)
{
  static JsonParser *parser = NULL;

  if (parser == NULL)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "rules-vectors.json", NULL);
      g_autoptr (GError) error = NULL;

      parser = json_parser_new_immutable ();
      json_parser_load_from_file (parser, path, &error);
      g_assert_no_error (error);
    }

  return json_node_get_object (json_parser_get_root (parser));
}

void
rules_vectors_each (const char     *list,
                    RulesVectorFunc func)
{
  JsonArray *vectors = json_object_get_array_member (get_vectors (), list);

  g_assert_cmpuint (json_array_get_length (vectors), >, 0);
  for (guint i = 0; i < json_array_get_length (vectors); i++)
    {
      JsonObject *vector = json_array_get_object_element (vectors, i);

      if (json_object_has_member (vector, "id"))
        g_test_message ("%s %s", list, vector_string (vector, "id"));
      func (vector);
    }
}

JsonObject *
rules_vectors_find (const char *list,
                    const char *id)
{
  JsonArray *vectors = json_object_get_array_member (get_vectors (), list);

  for (guint i = 0; i < json_array_get_length (vectors); i++)
    {
      JsonObject *vector = json_array_get_object_element (vectors, i);

      if (g_strcmp0 (vector_string (vector, "id"), id) == 0)
        return vector;
    }

  g_assert_not_reached ();
}

static gint64
node_thousandths (JsonNode *node)
{
  return JSON_NODE_HOLDS_NULL (node) ? -1 : llround (json_node_get_double (node) * 1000);
}

gint64
vector_thousandths (JsonObject *vector,
                    const char *member)
{
  return node_thousandths (json_object_get_member (vector, member));
}

gint64
vector_element_thousandths (JsonArray *array,
                            guint      index)
{
  return node_thousandths (json_array_get_element (array, index));
}

gint32
vector_pct (JsonObject *vector,
            const char *member)
{
  return (gint32) vector_thousandths (vector, member) * 1000;
}

int
vector_int (JsonObject *vector,
            const char *member)
{
  return (int) json_object_get_int_member (vector, member);
}

const char *
vector_string (JsonObject *vector,
               const char *member)
{
  return json_object_get_string_member (vector, member);
}

LumbarUnit
vector_unit (JsonObject *vector)
{
  int unit = 0;

  g_assert_true (lumbar_name_parse (lumbar_unit_names, vector_string (vector, "unit"), &unit));

  return (LumbarUnit) unit;
}

LumbarClass
vector_class (JsonObject *vector,
              const char *member)
{
  for (int i = LUMBAR_CLASS_DOMS; i <= LUMBAR_CLASS_SEVERE; i++)
    {
      if (g_strcmp0 (lumbar_class_to_name ((LumbarClass) i), vector_string (vector, member)) == 0)
        return (LumbarClass) i;
    }

  g_assert_not_reached ();
}

LumbarDate
vector_date (JsonArray *array,
             guint      index)
{
  LumbarDate date = LUMBAR_DATE_NONE;

  g_assert_true (lumbar_date_parse (json_array_get_string_element (array, index), &date, NULL));

  return date;
}
