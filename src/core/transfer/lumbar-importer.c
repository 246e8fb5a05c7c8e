/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The export file as a whole: the limits of the text, its head, its lists and
 * the ids in it. How a record is read is in the record reader. */

#include "config.h"

#include "lumbar-importer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lumbar-transfer-private.h"

#define MAX_DEPTH 32

G_DEFINE_QUARK (lumbar - transfer - error - quark, lumbar_transfer_error)

static gboolean
fail_syntax (GError    **error,
             const char *message)
{
  g_set_error_literal (error, LUMBAR_TRANSFER_ERROR, LUMBAR_TRANSFER_ERROR_SYNTAX, message);

  return FALSE;
}

/* How many levels one more character opens, outside of texts. */
static int
depth_change (char c)
{
  return (c == '{' || c == '[') - (c == '}' || c == ']');
}

/* What the parser would not refuse: too many levels, and the escape of a NUL,
 * which would cut a text short. */
static gboolean
check_structure (const char *text,
                 gsize       length,
                 GError    **error)
{
  gboolean in_text = FALSE;
  int      depth = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '"')
        in_text = !in_text;
      else if (!in_text)
        depth += depth_change (text[i]);
      else if (text[i] == '\\' && length - i > 6 && memcmp (text + i, "\\u0000", 6) == 0)
        return fail_syntax (error, _ ("the file holds a character that cannot be in a text (\\u0000)"));
      else if (text[i] == '\\')
        i++;

      if (depth > MAX_DEPTH)
        return fail_syntax (error, _ ("the file is nested too deeply"));
    }

  return TRUE;
}

static gboolean
check_text (const char *text,
            gsize       length,
            GError    **error)
{
  if (length > LUMBAR_IMPORT_MAX_BYTES)
    return fail_syntax (error, _ ("the file is larger than 64 MiB"));

  if (!g_utf8_validate_len (text, length, NULL))
    return fail_syntax (error, _ ("the file is not text in UTF-8"));

  return check_structure (text, length, error);
}

/* The parser only knows the place while it reports the error. */
static void
parse_failed_cb (JsonParser   *parser,
                 const GError *parse_error,
                 gpointer      user_data)
{
  char **message = user_data;

  g_free (*message);
  /* Translators: the numbers are line and column. */
  *message = g_strdup_printf (_ ("the file is not JSON: something is wrong at line %u, column %u"),
                              json_parser_get_current_line (parser), json_parser_get_current_pos (parser));
}

static JsonParser *
parse (const char *text,
       gsize       length,
       GError    **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autofree char *message = NULL;

  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "error", G_CALLBACK (parse_failed_cb), &message);
  if (json_parser_load_from_data (parser, text, (gssize) length, NULL))
    return g_steal_pointer (&parser);

  fail_syntax (error, message != NULL ? message : _ ("the file is not JSON"));

  return NULL;
}

static gboolean
is_export (JsonNode *root)
{
  JsonNode *format;

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return FALSE;

  format = json_object_get_member (json_node_get_object (root), "format");

  return format != NULL && json_node_get_value_type (format) == G_TYPE_STRING &&
         g_str_equal (json_node_get_string (format), LUMBAR_EXPORT_FORMAT);
}

static gboolean
check_head (JsonNode *root,
            GError  **error)
{
  JsonNode *version;
  gint64    number = 0;

  if (!is_export (root))
    {
      g_set_error_literal (error, LUMBAR_TRANSFER_ERROR, LUMBAR_TRANSFER_ERROR_FORMAT,
                           _ ("this is not an export file of Lumbar: format must be “lumbar-export”"));
      return FALSE;
    }

  version = json_object_get_member (json_node_get_object (root), "version");
  if (version != NULL && json_node_get_value_type (version) == G_TYPE_INT64)
    number = json_node_get_int (version);

  if (number == LUMBAR_EXPORT_VERSION)
    return TRUE;

  g_set_error_literal (error, LUMBAR_TRANSFER_ERROR, LUMBAR_TRANSFER_ERROR_FORMAT,
                       number > LUMBAR_EXPORT_VERSION
                         ? _ ("this file was written by a newer Lumbar; update Lumbar to import it")
                         : _ ("version: must be the number 1"));

  return FALSE;
}

/* Keeps the id of the record at the reader's place, which nobody may have had. */
static void
claim_id (const LumbarRecord *record,
          GHashTable         *places,
          LumbarImportReader *reader)
{
  const char      *other = g_hash_table_lookup (places, record->id);
  g_autofree char *message = NULL;

  if (other == NULL)
    {
      g_hash_table_insert (places, g_strdup (record->id), lumbar_import_reader_dup_path (reader));
      return;
    }

  /* Translators: %s is a place in the file like entries[3]. */
  message = g_strdup_printf (_ ("is already the id of %s"), other);
  lumbar_import_reader_fail (reader, "id", message);
}

static void
read_records (LumbarRecordKind    kind,
              LumbarImportReader *reader,
              GHashTable         *places,
              GPtrArray          *records)
{
  guint length;

  if (!lumbar_import_reader_begin_list (reader, lumbar_record_kind_get_list_name (kind), &length))
    return;

  for (guint i = 0; i < length && lumbar_import_reader_begin_item (reader, i); i++)
    {
      gpointer record = lumbar_record_read_json (kind, reader);

      g_ptr_array_add (records, record);
      claim_id (record, places, reader);
      lumbar_import_reader_end (reader);
    }
  lumbar_import_reader_end (reader);
}

static GPtrArray *
read_file (JsonNode  *root,
           GTimeZone *zone,
           GError   **error)
{
  g_autoptr (LumbarImportReader) reader = lumbar_import_reader_new (root, zone);
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);

  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    read_records (kind, reader, places, records);

  if (!lumbar_import_reader_propagate (reader, error))
    return NULL;

  return g_steal_pointer (&records);
}

GPtrArray *
lumbar_import_json (const char *text,
                    gssize      length,
                    GTimeZone  *zone,
                    GError    **error)
{
  g_autoptr (GTimeZone) local_zone = zone != NULL ? g_time_zone_ref (zone) : g_time_zone_new_local ();
  g_autoptr (JsonParser) parser = NULL;
  gsize size = length < 0 ? strlen (text) : (gsize) length;

  if (!check_text (text, size, error))
    return NULL;

  parser = parse (text, size, error);
  if (parser == NULL || !check_head (json_parser_get_root (parser), error))
    return NULL;

  return read_file (json_parser_get_root (parser), local_zone, error);
}
