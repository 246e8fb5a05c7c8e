/* SPDX-License-Identifier: GPL-3.0-or-later */

/* lumbar export: writes the diary to a file that other programs can read. */

#include "config.h"

#include "lumbar-cli.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "lumbar-exporter.h"

/* The options as given. */
typedef struct
{
  char *format;
  char *from;
  char *to;
} Options;

static void
options_clear (Options *options)
{
  g_clear_pointer (&options->format, g_free);
  g_clear_pointer (&options->from, g_free);
  g_clear_pointer (&options->to, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
read_date (const char *option,
           const char *text,
           LumbarDate *out_date)
{
  *out_date = LUMBAR_DATE_NONE;
  if (text == NULL || lumbar_date_parse (text, out_date, NULL))
    return TRUE;

  lumbar_cli_usage_error (&lumbar_command_export, _ ("%s must be a date like 2025-01-06"), option);

  return FALSE;
}

static gboolean
read_dates (const Options *options,
            LumbarDate    *out_from,
            LumbarDate    *out_to)
{
  if (!read_date ("--from", options->from, out_from) || !read_date ("--to", options->to, out_to))
    return FALSE;

  if (*out_from == LUMBAR_DATE_NONE || *out_to == LUMBAR_DATE_NONE || *out_from <= *out_to)
    return TRUE;

  lumbar_cli_usage_error (&lumbar_command_export, _ ("--from is later than --to"));

  return FALSE;
}

static gboolean
write_to_standard_output (const char *text,
                          GError    **error)
{
  gsize length = strlen (text);

  if (fwrite (text, 1, length, stdout) == length && fflush (stdout) == 0)
    return TRUE;

  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (errno),
               _ ("standard output: %s"), g_strerror (errno));

  return FALSE;
}

/* A diary is nobody else's business. */
static gboolean
write_text (const char *path,
            const char *text,
            GError    **error)
{
  if (g_str_equal (path, "-"))
    return write_to_standard_output (text, error);

  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

static LumbarExit
export_to (LumbarCli  *cli,
           const char *path,
           gboolean    as_csv,
           LumbarDate  from,
           LumbarDate  to)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarHistory) history = lumbar_cli_load (cli, &error);
  g_autofree char *text = NULL;

  if (history == NULL)
    return lumbar_cli_fail (cli, error);

  text = as_csv ? lumbar_export_csv (history, from, to)
                : lumbar_export_json (history, lumbar_moment_now (NULL), from, to);
  if (!write_text (path, text, &error))
    return lumbar_cli_fail (cli, error);

  return LUMBAR_EXIT_OK;
}

static LumbarExit
run (LumbarCli *cli,
     GStrv      arguments)
{
  g_auto (Options) options = { NULL };
  GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &options.format, N_ ("json, to import again, or csv, for spreadsheets"), "json|csv" },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &options.from, N_ ("The first date"), N_ ("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &options.to, N_ ("The last date"), N_ ("DATE") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  LumbarDate from, to;

  if (!lumbar_cli_parse (cli, &lumbar_command_export, &rest, entries, 1, 1) || !read_dates (&options, &from, &to))
    return LUMBAR_EXIT_USAGE;

  if (options.format != NULL && !g_str_equal (options.format, "json") && !g_str_equal (options.format, "csv"))
    return lumbar_cli_usage_error (&lumbar_command_export, _ ("--format must be json or csv"));

  return export_to (cli, rest[1], g_strcmp0 (options.format, "csv") == 0, from, to);
}

const LumbarCommand lumbar_command_export = {
  .name = "export",
  .arguments = "FILE [--format=json|csv] [--from=DATE] [--to=DATE]",
  .summary = N_ ("Write the diary to a file (- is standard output)"),
  .run = run,
};
