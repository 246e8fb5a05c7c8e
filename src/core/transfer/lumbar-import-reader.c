/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads values out of a JSON tree and knows where it is.
 *
 * It knows types and ranges, not what a record means. */

#include "config.h"

#include "lumbar-import-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lumbar-importer.h"

struct _LumbarImportReader
{
  JsonNode  *node;    /* where it is */
  GPtrArray *parents; /* of JsonNode, outermost first */
  GString   *path;    /* "entries[12]" */
  GArray    *lengths; /* of gsize: the length of @path at each parent */
  GTimeZone *zone;
  GError    *error; /* (nullable): the first thing that was wrong */
};

LumbarImportReader *
lumbar_import_reader_new (JsonNode  *root,
                          GTimeZone *zone)
{
  LumbarImportReader *self = g_new0 (LumbarImportReader, 1);

  self->node = root;
  self->parents = g_ptr_array_new ();
  self->path = g_string_new (NULL);
  self->lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  self->zone = g_time_zone_ref (zone);

  return self;
}

void
lumbar_import_reader_free (LumbarImportReader *self)
{
  g_ptr_array_unref (self->parents);
  g_string_free (self->path, TRUE);
  g_array_unref (self->lengths);
  g_time_zone_unref (self->zone);
  g_clear_error (&self->error);
  g_free (self);
}

gboolean
lumbar_import_reader_has_failed (LumbarImportReader *self)
{
  return self->error != NULL;
}

gboolean
lumbar_import_reader_propagate (LumbarImportReader *self,
                                GError            **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));

  return FALSE;
}

char *
lumbar_import_reader_dup_path (LumbarImportReader *self)
{
  return g_strdup (self->path->str);
}

void
lumbar_import_reader_fail (LumbarImportReader *self,
                           const char         *name,
                           const char         *expected)
{
  const char *dot = name != NULL && self->path->len > 0 ? "." : "";

  if (self->error == NULL)
    g_set_error (&self->error, LUMBAR_TRANSFER_ERROR, LUMBAR_TRANSFER_ERROR_INVALID, "%s%s%s: %s",
                 self->path->str, dot, name != NULL ? name : "", expected);
}

G_GNUC_PRINTF (3, 4)
static void
fail_printf (LumbarImportReader *self,
             const char         *name,
             const char         *format,
             ...)
{
  g_autofree char *expected = NULL;
  va_list          args;

  va_start (args, format);
  expected = g_strdup_vprintf (format, args);
  va_end (args);

  lumbar_import_reader_fail (self, name, expected);
}

/* The member's value; NULL when there is none and after a failure. */
static JsonNode *
get_member (LumbarImportReader *self,
            const char         *name,
            LumbarNeed          need)
{
  JsonNode *node;

  if (self->error != NULL)
    return NULL;

  node = json_object_get_member (json_node_get_object (self->node), name);
  if (node == NULL && need == LUMBAR_NEED_VALUE)
    lumbar_import_reader_fail (self, name, _ ("is missing"));
  if (node != NULL && need == LUMBAR_NEED_NULL && JSON_NODE_HOLDS_NULL (node))
    return NULL;

  return node;
}

static gboolean
holds (JsonNode *node,
       GType     type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static void
go_into (LumbarImportReader *self,
         JsonNode           *node)
{
  g_ptr_array_add (self->parents, self->node);
  g_array_append_val (self->lengths, self->path->len);
  self->node = node;
}

static void
go_into_member (LumbarImportReader *self,
                JsonNode           *node,
                const char         *name)
{
  go_into (self, node);
  if (self->path->len > 0)
    g_string_append_c (self->path, '.');
  g_string_append (self->path, name);
}

static void
go_into_item (LumbarImportReader *self,
              guint               index)
{
  go_into (self, json_array_get_element (json_node_get_array (self->node), index));
  g_string_append_printf (self->path, "[%u]", index);
}

gboolean
lumbar_import_reader_begin_object (LumbarImportReader *self,
                                   const char         *name,
                                   LumbarNeed          need)
{
  JsonNode *node = get_member (self, name, need);

  if (node == NULL)
    return FALSE;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      lumbar_import_reader_fail (self, name, _ ("must be an object"));
      return FALSE;
    }

  go_into_member (self, node, name);

  return TRUE;
}

gboolean
lumbar_import_reader_begin_list (LumbarImportReader *self,
                                 const char         *name,
                                 guint              *out_length)
{
  JsonNode *node = get_member (self, name, LUMBAR_NEED_NOT);

  if (node == NULL)
    return FALSE;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      lumbar_import_reader_fail (self, name, _ ("must be a list"));
      return FALSE;
    }

  go_into_member (self, node, name);
  *out_length = json_array_get_length (json_node_get_array (node));

  return TRUE;
}

gboolean
lumbar_import_reader_begin_item (LumbarImportReader *self,
                                 guint               index)
{
  if (self->error != NULL)
    return FALSE;

  go_into_item (self, index);
  if (JSON_NODE_HOLDS_OBJECT (self->node))
    return TRUE;

  lumbar_import_reader_fail (self, NULL, _ ("must be an object"));
  lumbar_import_reader_end (self);

  return FALSE;
}

void
lumbar_import_reader_end (LumbarImportReader *self)
{
  g_assert (self->parents->len > 0);

  self->node = g_ptr_array_steal_index (self->parents, self->parents->len - 1);
  g_string_truncate (self->path, g_array_index (self->lengths, gsize, self->lengths->len - 1));
  g_array_set_size (self->lengths, self->lengths->len - 1);
}

int
lumbar_import_reader_get_bool (LumbarImportReader *self,
                               const char         *name,
                               LumbarNeed          need,
                               int                 fallback)
{
  JsonNode *node = get_member (self, name, need);

  if (node == NULL)
    return fallback;

  if (!holds (node, G_TYPE_BOOLEAN))
    {
      lumbar_import_reader_fail (self, name, _ ("must be true or false"));
      return fallback;
    }

  return json_node_get_boolean (node);
}

/* The number times @scale when that is whole and not above 10^12 either way.
 *
 * A decimal with a few digits becomes the double nearest to it, and so does the
 * quotient of two whole numbers: when they are the same double, the text was
 * that decimal. Nothing is rounded to fit. */
static gboolean
scale_number (JsonNode *node,
              gint64    scale,
              gint64   *out_value)
{
  const double limit = 1e12;
  double       number;
  gint64       value;

  if (!holds (node, G_TYPE_INT64) && !holds (node, G_TYPE_DOUBLE))
    return FALSE;

  number = json_node_get_double (node);
  if (!(number >= -limit / (double) scale && number <= limit / (double) scale))
    return FALSE;

  value = (gint64) (number * (double) scale + (number < 0 ? -0.5 : 0.5));
  *out_value = value;

  return (double) value / (double) scale == number;
}

int
lumbar_import_reader_get_int (LumbarImportReader *self,
                              const char         *name,
                              int                 min,
                              int                 max,
                              LumbarNeed          need,
                              int                 fallback)
{
  JsonNode *node = get_member (self, name, need);
  gint64    value;

  if (node == NULL)
    return fallback;

  if (scale_number (node, 1, &value) && value >= min && value <= max)
    return (int) value;

  /* Translators: the numbers are the least and the greatest value. */
  fail_printf (self, name, _ ("must be a whole number from %d to %d"), min, max);

  return fallback;
}

static gint64
power_of_ten (int digits)
{
  gint64 power = 1;

  while (digits-- > 0)
    power *= 10;

  return power;
}

static double
shown (gint64 value,
       int    digits)
{
  return (double) value / (double) power_of_ten (digits);
}

gint64
lumbar_import_reader_get_decimal (LumbarImportReader *self,
                                  const char         *name,
                                  int                 digits,
                                  gint64              min,
                                  gint64              max,
                                  LumbarNeed          need,
                                  gint64              fallback)
{
  JsonNode *node = get_member (self, name, need);
  gint64    value;

  if (node == NULL)
    return fallback;

  if (scale_number (node, power_of_ten (digits), &value) && value >= min && value <= max)
    return value;

  /* Translators: the first two are the least and the greatest value. */
  fail_printf (self, name,
               ngettext ("must be a number from %g to %g with at most %d decimal",
                         "must be a number from %g to %g with at most %d decimals",
                         (gulong) digits),
               shown (min, digits), shown (max, digits), digits);

  return fallback;
}

static char *
dup_text (LumbarImportReader *self,
          JsonNode           *node,
          const char         *name)
{
  if (node != NULL && holds (node, G_TYPE_STRING))
    return json_node_dup_string (node);

  if (node != NULL)
    lumbar_import_reader_fail (self, name, _ ("must be a text"));

  return NULL;
}

char *
lumbar_import_reader_dup_string (LumbarImportReader *self,
                                 const char         *name,
                                 LumbarNeed          need)
{
  char *text = dup_text (self, get_member (self, name, need), name);

  if (text == NULL && need != LUMBAR_NEED_NULL)
    return g_strdup ("");

  return text;
}

char *
lumbar_import_reader_dup_name (LumbarImportReader *self,
                               const char         *name)
{
  char *text = lumbar_import_reader_dup_string (self, name, LUMBAR_NEED_VALUE);

  if (*text == '\0')
    lumbar_import_reader_fail (self, name, _ ("must not be empty"));

  return text;
}

char *
lumbar_import_reader_dup_item (LumbarImportReader *self,
                               guint               index)
{
  char *text;

  if (self->error != NULL)
    return g_strdup ("");

  go_into_item (self, index);
  text = dup_text (self, self->node, NULL);
  lumbar_import_reader_end (self);

  return text != NULL ? text : g_strdup ("");
}

static void
fail_choice (LumbarImportReader *self,
             const char         *name,
             const LumbarName   *table)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (const LumbarName *row = table; row->name != NULL; row++)
    g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", row->name);

  /* Translators: %s lists names as they stand in the file. */
  fail_printf (self, name, _ ("must be one of: %s"), names->str);
}

int
lumbar_import_reader_get_enum (LumbarImportReader *self,
                               const char         *name,
                               const LumbarName   *table,
                               LumbarNeed          need,
                               int                 fallback)
{
  JsonNode *node = get_member (self, name, need);
  int       value;

  if (node == NULL)
    return fallback;

  if (holds (node, G_TYPE_STRING) && lumbar_name_parse (table, json_node_get_string (node), &value))
    return value;

  fail_choice (self, name, table);

  return fallback;
}

int
lumbar_import_reader_get_set (LumbarImportReader *self,
                              const char         *name,
                              const LumbarName   *table)
{
  guint length;
  int   set = 0;

  if (!lumbar_import_reader_begin_list (self, name, &length))
    return 0;

  for (guint i = 0; i < length && self->error == NULL; i++)
    {
      g_autofree char *text = lumbar_import_reader_dup_item (self, i);
      int              value = 0;

      go_into_item (self, i);
      if (!lumbar_name_parse (table, text, &value))
        fail_choice (self, NULL, table);
      lumbar_import_reader_end (self);
      set |= value;
    }
  lumbar_import_reader_end (self);

  return set;
}

/* Says what is wrong with a date in the words for the kind of date. */
static void
fail_date (LumbarImportReader *self,
           const char         *name,
           const GError       *error,
           const char         *expected)
{
  if (g_error_matches (error, LUMBAR_RECORD_ERROR, LUMBAR_RECORD_ERROR_RANGE))
    lumbar_import_reader_fail (self, name, _ ("is a date or time that does not exist"));
  else
    lumbar_import_reader_fail (self, name, expected);
}

LumbarMoment
lumbar_import_reader_get_moment (LumbarImportReader *self,
                                 const char         *name,
                                 LumbarNeed          need)
{
  JsonNode    *node = get_member (self, name, need);
  LumbarMoment moment = LUMBAR_MOMENT_NONE;
  g_autoptr (GError) error = NULL;

  if (node == NULL)
    return LUMBAR_MOMENT_NONE;

  if (!holds (node, G_TYPE_STRING) ||
      !lumbar_moment_parse (json_node_get_string (node), self->zone, &moment, &error))
    fail_date (self, name, error, _ ("must be a date and time like 2025-01-06T18:30:00+01:00"));

  return moment;
}

LumbarDate
lumbar_import_reader_get_date (LumbarImportReader *self,
                               const char         *name)
{
  JsonNode  *node = get_member (self, name, LUMBAR_NEED_VALUE);
  LumbarDate date = LUMBAR_DATE_NONE;
  g_autoptr (GError) error = NULL;

  if (node == NULL)
    return LUMBAR_DATE_NONE;

  if (!holds (node, G_TYPE_STRING) ||
      !lumbar_date_parse (json_node_get_string (node), &date, &error))
    fail_date (self, name, error, _ ("must be a date like 2025-01-06"));

  return date;
}

static gboolean
parse_minute (const char *text,
              int        *out_minute)
{
  int hour, minute;

  if (strlen (text) != 5 || text[2] != ':' ||
      !g_ascii_isdigit (text[0]) || !g_ascii_isdigit (text[1]) ||
      !g_ascii_isdigit (text[3]) || !g_ascii_isdigit (text[4]))
    return FALSE;

  hour = (text[0] - '0') * 10 + (text[1] - '0');
  minute = (text[3] - '0') * 10 + (text[4] - '0');
  *out_minute = hour * 60 + minute;

  return hour < 24 && minute < 60;
}

int
lumbar_import_reader_get_minute (LumbarImportReader *self,
                                 const char         *name,
                                 int                 fallback)
{
  JsonNode *node = get_member (self, name, LUMBAR_NEED_NOT);
  int       minute;

  if (node == NULL)
    return fallback;

  if (holds (node, G_TYPE_STRING) && parse_minute (json_node_get_string (node), &minute))
    return minute;

  lumbar_import_reader_fail (self, name, _ ("must be a time of day like 07:00"));

  return fallback;
}
