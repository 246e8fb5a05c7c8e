/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs a fuzz target over the files of folders, one test a file: what a fuzzer
 * once found stays found. */

#include "config.h"

#include "fuzz-target.h"

static void
test_file (gconstpointer data)
{
  const char        *path = data;
  char              *text = NULL;
  gsize              length;
  g_autofree guint8 *exact = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  /* Without the NUL behind it, so that reading too far is noticed. */
  exact = g_memdup2 (text, length);
  g_free (text);
  LLVMFuzzerTestOneInput (exact, length);
}

static void
add_folder (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *test_path = g_strdup_printf ("/corpus/%s", name);

      g_test_add_data_func_full (test_path, g_build_filename (folder, name, NULL), test_file, g_free);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (int i = 1; i < argc; i++)
    add_folder (argv[i]);

  return g_test_run ();
}
