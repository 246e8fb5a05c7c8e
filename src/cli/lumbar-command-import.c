/* SPDX-License-Identifier: GPL-3.0-or-later */

/* lumbar import: merges an export file into the diary, all of it or nothing. */

#include "config.h"

#include "lumbar-cli.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "lumbar-importer.h"

static GInputStream *
open_input (const char *path,
            GError    **error)
{
  g_autoptr (GFile) file = NULL;

  if (g_str_equal (path, "-"))
    return g_unix_input_stream_new (STDIN_FILENO, FALSE);

  file = g_file_new_for_commandline_arg (path);

  return G_INPUT_STREAM (g_file_read (file, NULL, error));
}

/* One byte more than is allowed is enough for the import to say so. */
static GBytes *
read_input (const char *path,
            GError    **error)
{
  g_autoptr (GInputStream) input = open_input (path, error);
  g_autofree char *text = NULL;
  gsize            length;

  if (input == NULL)
    return NULL;

  text = g_malloc (LUMBAR_IMPORT_MAX_BYTES + 1);
  if (!g_input_stream_read_all (input, text, LUMBAR_IMPORT_MAX_BYTES + 1, &length, NULL, error))
    return NULL;

  return g_bytes_new (text, length);
}

static GPtrArray *
read_records (const char *path,
              GError    **error)
{
  g_autoptr (GBytes) bytes = read_input (path, error);
  GPtrArray  *records;
  const char *text;
  gsize       length;

  if (bytes == NULL)
    return NULL;

  text = g_bytes_get_data (bytes, &length);
  records = lumbar_import_json (text != NULL ? text : "", (gssize) length, NULL, error);
  if (records == NULL)
    /* Translators: put in front of what is wrong with a file. */
    g_prefix_error (error, _ ("nothing was imported from %s: "), path);

  return records;
}

static gboolean
count_only (LumbarCli *cli,
            GPtrArray *records,
            guint     *out_added,
            guint     *out_replaced,
            GError   **error)
{
  g_autofree char *data_dir = lumbar_cli_dup_data_dir (cli);
  g_autoptr (LumbarDiary) diary = lumbar_diary_open (data_dir, LUMBAR_DIARY_READ_ONLY, lumbar_moment_now (NULL), error);

  return diary != NULL && lumbar_diary_merge (diary, records, TRUE, out_added, out_replaced, error);
}

static LumbarExit
import_from (LumbarCli  *cli,
             const char *path,
             gboolean    dry_run)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = read_records (path, &error);
  gboolean (*store) (LumbarCli *, GPtrArray *, guint *, guint *, GError **) = dry_run ? count_only : lumbar_cli_store;
  guint added, replaced;

  if (records == NULL || !store (cli, records, &added, &replaced, &error))
    return lumbar_cli_fail (cli, error);

  /* Translators: three numbers of records. */
  g_print (dry_run ? _ ("It would add %u, replace %u and leave %u as they are.\n")
                   : _ ("Added %u, replaced %u, left %u as they were.\n"),
           added, replaced, records->len - added - replaced);

  return LUMBAR_EXIT_OK;
}

static LumbarExit
run (LumbarCli *cli,
     GStrv      arguments)
{
  gboolean     dry_run = FALSE;
  GOptionEntry entries[] = {
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &dry_run, N_ ("Check the file and say what would change"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);

  if (!lumbar_cli_parse (cli, &lumbar_command_import, &rest, entries, 1, 1))
    return LUMBAR_EXIT_USAGE;

  return import_from (cli, rest[1], dry_run);
}

const LumbarCommand lumbar_command_import = {
  .name = "import",
  .arguments = "FILE [--dry-run]",
  .summary = N_ ("Merge an export file into the diary (- is standard input)"),
  .run = run,
};
