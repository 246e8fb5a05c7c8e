/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The file that a test writes is always poses/small.json. */

#include "config.h"

#include "movement-text.h"

#include <gio/gio.h>

#include "lumbar-catalog.h"

#define POSES "/io/github/lumbarcoach/Lumbar/content/poses/"

static LumbarMovement *
read_bytes (const char *name,
            GBytes     *bytes,
            GError    **error)
{
  g_autoptr (LumbarJsonReader) reader = lumbar_json_reader_new (name, bytes, error);
  g_autoptr (LumbarMovement) movement = NULL;

  if (reader == NULL)
    return NULL;

  movement = lumbar_movement_read (reader);
  if (!lumbar_json_reader_finish (reader, error))
    return NULL;

  return g_steal_pointer (&movement);
}

static char *
default_member (const char *members,
                const char *name,
                const char *value)
{
  g_autofree char *quoted = g_strdup_printf ("\"%s\"", name);

  return strstr (members, quoted) != NULL ? g_strdup ("") : g_strdup_printf ("\"%s\": \"%s\",", name, value);
}

LumbarMovement *
movement_text_try (const char *members,
                   const char *poses,
                   GError    **error)
{
  g_autofree char *view = default_member (members, "view", "side");
  g_autofree char *root = default_member (members, "root", "ankle");
  g_autofree char *still = default_member (members, "still", "a");
  char            *text = g_strdup_printf ("{ \"id\": \"small\", \"title\": \"Small\", \"shows\": \"A small one.\", %s %s %s %s \"poses\": [ %s ] }",
                                           view, root, still, members, poses);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  return read_bytes ("poses/small.json", bytes, error);
}

LumbarMovement *
movement_text_read (const char *members,
                    const char *poses)
{
  g_autoptr (GError) error = NULL;
  LumbarMovement *movement = movement_text_try (members, poses, &error);

  g_assert_no_error (error);

  return movement;
}

static void
free_movement (gpointer data)
{
  lumbar_movement_free (data);
}

GHashTable *
movement_text_read_shipped (void)
{
  GHashTable *movements = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_movement);
  /* Brings the files with it. */
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = g_resources_enumerate_children (POSES, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (POSES, names[i], NULL);
      g_autofree char *id = g_strndup (names[i], strlen (names[i]) - strlen (".json"));
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
      LumbarMovement *movement;

      g_assert_no_error (error);
      movement = read_bytes (names[i], bytes, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (movement->id, ==, id);
      g_assert_true (g_hash_table_insert (movements, movement->id, movement));
    }

  return movements;
}
