/* SPDX-License-Identifier: GPL-3.0-or-later */

/* check-movements FOLDER STAMP
 *
 * Run by the build over data/content/poses: a movement that no body can make, or
 * that does not show what it is there for, stops the build with its file, the
 * moment and the reason. */

#include "config.h"

#include <locale.h>

#include "lumbar-movement-check.h"

static gboolean
tell (const char *name,
      const char *reason)
{
  g_printerr ("%s: %s\n", name, reason);

  return FALSE;
}

static gboolean
check_file (const char *folder,
            const char *file_name)
{
  g_autofree char *path = g_build_filename (folder, file_name, NULL);
  g_autofree char *name = g_strconcat ("poses/", file_name, NULL);
  g_autofree char *text = NULL;
  gsize            length;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (LumbarJsonReader) reader = NULL;
  g_autoptr (LumbarMovement) movement = NULL;
  g_auto (GStrv) faults = NULL;

  if (!g_file_get_contents (path, &text, &length, &error))
    return tell (name, error->message);

  bytes = g_bytes_new_take (g_steal_pointer (&text), length);
  reader = lumbar_json_reader_new (name, bytes, &error);
  if (reader == NULL)
    return tell (name, error->message);

  movement = lumbar_movement_read (reader);
  if (!lumbar_json_reader_finish (reader, &error))
    return tell (name, error->message);

  faults = lumbar_movement_check (movement);
  for (guint i = 0; faults[i] != NULL; i++)
    tell (name, faults[i]);

  return faults[0] == NULL;
}

static gboolean
check_folder (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;
  gboolean    all_right = TRUE;

  if (dir == NULL)
    return tell (folder, error->message);

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".json"))
        all_right = check_file (folder, name) && all_right;
    }

  return all_right;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  if (argc != 3)
    {
      g_printerr ("Usage: check-movements FOLDER STAMP\n");
      return 2;
    }
  if (!check_folder (argv[1]))
    return 1;
  if (!g_file_set_contents (argv[2], "", 0, &error))
    {
      tell (argv[2], error->message);
      return 1;
    }

  return 0;
}
