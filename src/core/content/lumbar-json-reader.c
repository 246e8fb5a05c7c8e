/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The cursor is a stack of places: a node, and how long the path to it is. A
 * place behind an error has no node, so that every enter can be left again. */

#include "config.h"

#include "lumbar-json-reader.h"

#include <json-glib/json-glib.h>

#include "lumbar-catalog.h"

typedef struct
{
  JsonNode *node; /* (nullable): NULL behind an error */
  gsize     path_length;
} LumbarPlace;

G_DEFINE_QUARK (lumbar - content - error - quark, lumbar_content_error)

struct _LumbarJsonReader
{
  JsonParser *parser;
  char       *name;
  GString    *path;
  GArray     *places; /* of LumbarPlace */
  GError     *error;  /* (nullable): the first failure */
};

static JsonNode *
current_node (LumbarJsonReader *self)
{
  return g_array_index (self->places, LumbarPlace, self->places->len - 1).node;
}

static JsonNode *
find_member (LumbarJsonReader *self,
             const char       *member)
{
  JsonNode *node = current_node (self);
  JsonNode *child;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return NULL;

  child = json_object_get_member (json_node_get_object (node), member);

  return child != NULL && !JSON_NODE_HOLDS_NULL (child) ? child : NULL;
}

static JsonNode *
find_element (LumbarJsonReader *self,
              guint             index)
{
  JsonNode *node = current_node (self);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node) ||
      index >= json_array_get_length (json_node_get_array (node)))
    return NULL;

  return json_array_get_element (json_node_get_array (node), index);
}

/* Nothing is reported below a place that is itself wrong. */
static JsonNode *
require_member (LumbarJsonReader *self,
                const char       *member)
{
  JsonNode *child = find_member (self, member);

  if (child == NULL && current_node (self) != NULL)
    lumbar_json_reader_fail (self, member, "is missing");

  return child;
}

static gboolean
holds (JsonNode *node,
       GType     type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static void
append_index (GString *path,
              guint    index)
{
  g_string_append_printf (path, "[%u]", index);
}

static void
append_member (GString    *path,
               const char *member)
{
  if (path->len > 0)
    g_string_append_c (path, '.');
  g_string_append (path, member);
}

static void
push (LumbarJsonReader *self,
      JsonNode         *node,
      gsize             path_length)
{
  LumbarPlace place = { node, path_length };

  g_array_append_val (self->places, place);
}

static void
keep_failure (LumbarJsonReader *self,
              const char       *place,
              const char       *what)
{
  if (self->error != NULL)
    return;

  if (*place == '\0')
    g_set_error (&self->error, LUMBAR_CONTENT_ERROR, LUMBAR_CONTENT_ERROR_INVALID, "%s: %s", self->name, what);
  else
    g_set_error (&self->error, LUMBAR_CONTENT_ERROR, LUMBAR_CONTENT_ERROR_INVALID, "%s: %s: %s", self->name, place, what);
}

static const char *
string_of (LumbarJsonReader *self,
           JsonNode         *node,
           const char       *member)
{
  if (!holds (node, G_TYPE_STRING))
    lumbar_json_reader_fail (self, member, "expected a string");
  else if (*json_node_get_string (node) == '\0')
    lumbar_json_reader_fail (self, member, "must not be empty");
  else
    return json_node_get_string (node);

  return "";
}

static int
integer_of (LumbarJsonReader *self,
            JsonNode         *node,
            const char       *member,
            int               minimum,
            int               maximum)
{
  gint64 value;

  if (!holds (node, G_TYPE_INT64))
    {
      lumbar_json_reader_fail (self, member, "expected an integer");
      return minimum;
    }

  value = json_node_get_int (node);
  if (value < minimum || value > maximum)
    {
      lumbar_json_reader_fail (self, member, "expected %d to %d", minimum, maximum);
      return minimum;
    }

  return (int) value;
}

static JsonNode *
parse (LumbarJsonReader *self,
       GBytes           *bytes,
       GError          **error)
{
  g_autoptr (GError) local_error = NULL;
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);
  JsonNode   *root;

  if (!json_parser_load_from_data (self->parser, data != NULL ? data : "", (gssize) length, &local_error))
    {
      g_set_error (error, LUMBAR_CONTENT_ERROR, LUMBAR_CONTENT_ERROR_INVALID, "%s: %s", self->name, local_error->message);
      return NULL;
    }

  root = json_parser_get_root (self->parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (error, LUMBAR_CONTENT_ERROR, LUMBAR_CONTENT_ERROR_INVALID, "%s: expected an object", self->name);
      return NULL;
    }

  return root;
}

LumbarJsonReader *
lumbar_json_reader_new (const char *name,
                        GBytes     *bytes,
                        GError    **error)
{
  g_autoptr (LumbarJsonReader) self = NULL;
  JsonNode *root;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  self = g_new0 (LumbarJsonReader, 1);
  self->name = g_strdup (name);
  self->parser = json_parser_new_immutable ();
  self->path = g_string_new (NULL);
  self->places = g_array_new (FALSE, FALSE, sizeof (LumbarPlace));

  root = parse (self, bytes, error);
  if (root == NULL)
    return NULL;

  push (self, root, 0);

  return g_steal_pointer (&self);
}

void
lumbar_json_reader_free (LumbarJsonReader *self)
{
  g_clear_object (&self->parser);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_error (&self->error);
  g_string_free (self->path, TRUE);
  g_free (self);
}

gboolean
lumbar_json_reader_has (LumbarJsonReader *self,
                        const char       *member)
{
  return find_member (self, member) != NULL;
}

const char *
lumbar_json_reader_get_string (LumbarJsonReader *self,
                               const char       *member)
{
  JsonNode *node = require_member (self, member);

  return node != NULL ? string_of (self, node, member) : "";
}

const char *
lumbar_json_reader_get_optional_string (LumbarJsonReader *self,
                                        const char       *member)
{
  JsonNode *node = find_member (self, member);

  return node != NULL ? string_of (self, node, member) : NULL;
}

int
lumbar_json_reader_get_integer (LumbarJsonReader *self,
                                const char       *member,
                                int               minimum,
                                int               maximum)
{
  JsonNode *node = require_member (self, member);

  return node != NULL ? integer_of (self, node, member, minimum, maximum) : minimum;
}

int
lumbar_json_reader_get_optional_integer (LumbarJsonReader *self,
                                         const char       *member,
                                         int               minimum,
                                         int               maximum,
                                         int               fallback)
{
  JsonNode *node = find_member (self, member);

  return node != NULL ? integer_of (self, node, member, minimum, maximum) : fallback;
}

gboolean
lumbar_json_reader_get_optional_boolean (LumbarJsonReader *self,
                                         const char       *member,
                                         gboolean          fallback)
{
  JsonNode *node = find_member (self, member);

  if (node == NULL)
    return fallback;

  if (!holds (node, G_TYPE_BOOLEAN))
    {
      lumbar_json_reader_fail (self, member, "expected true or false");
      return fallback;
    }

  return json_node_get_boolean (node);
}

int
lumbar_json_reader_get_name (LumbarJsonReader *self,
                             const char       *member,
                             const LumbarName *table)
{
  const char *name = lumbar_json_reader_get_string (self, member);
  int         value = table[0].value;

  if (*name != '\0' && !lumbar_name_parse (table, name, &value))
    lumbar_json_reader_fail (self, member, "“%s” is not one of the names", name);

  return value;
}

void
lumbar_json_reader_enter (LumbarJsonReader *self,
                          const char       *member)
{
  JsonNode *node = require_member (self, member);
  gsize     length = self->path->len;

  append_member (self->path, member);
  if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node))
    {
      lumbar_json_reader_fail (self, NULL, "expected an object");
      node = NULL;
    }

  push (self, node, length);
}

guint
lumbar_json_reader_enter_list (LumbarJsonReader *self,
                               const char       *member)
{
  JsonNode *node = find_member (self, member);
  gsize     length = self->path->len;

  append_member (self->path, member);
  if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node))
    {
      lumbar_json_reader_fail (self, NULL, "expected a list");
      node = NULL;
    }

  push (self, node, length);

  return node != NULL ? json_array_get_length (json_node_get_array (node)) : 0;
}

void
lumbar_json_reader_enter_element (LumbarJsonReader *self,
                                  guint             index)
{
  JsonNode *node = find_element (self, index);
  gsize     length = self->path->len;

  append_index (self->path, index);
  if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node))
    {
      lumbar_json_reader_fail (self, NULL, "expected an object");
      node = NULL;
    }

  push (self, node, length);
}

const char *
lumbar_json_reader_get_element (LumbarJsonReader *self,
                                guint             index)
{
  JsonNode   *node = find_element (self, index);
  gsize       length = self->path->len;
  const char *string;

  if (node == NULL)
    return "";

  append_index (self->path, index);
  string = string_of (self, node, NULL);
  g_string_truncate (self->path, length);

  return string;
}

int
lumbar_json_reader_get_element_integer (LumbarJsonReader *self,
                                        guint             index,
                                        int               minimum,
                                        int               maximum)
{
  JsonNode *node = find_element (self, index);
  gsize     length = self->path->len;
  int       value;

  if (node == NULL)
    return minimum;

  append_index (self->path, index);
  value = integer_of (self, node, NULL, minimum, maximum);
  g_string_truncate (self->path, length);

  return value;
}

void
lumbar_json_reader_leave (LumbarJsonReader *self)
{
  LumbarPlace *place;

  g_return_if_fail (self->places->len > 1);

  place = &g_array_index (self->places, LumbarPlace, self->places->len - 1);
  g_string_truncate (self->path, place->path_length);
  g_array_set_size (self->places, self->places->len - 1);
}

void
lumbar_json_reader_fail (LumbarJsonReader *self,
                         const char       *member,
                         const char       *format,
                         ...)
{
  g_autoptr (GString) place = g_string_new (self->path->str);
  g_autofree char *what = NULL;
  va_list          arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  if (member != NULL)
    append_member (place, member);
  keep_failure (self, place->str, what);
}

gboolean
lumbar_json_reader_finish (LumbarJsonReader *self,
                           GError          **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));

  return FALSE;
}
