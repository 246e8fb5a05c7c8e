/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The command line: finds the command and says how it is used. What the
 * commands do is in a file each. */

#include "config.h"

#include "lumbar-cli.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

static const LumbarCommand *const commands[] = {
  &lumbar_command_log,
  &lumbar_command_status,
  &lumbar_command_export,
  &lumbar_command_import,
  &lumbar_command_backup,
  &lumbar_command_restore,
  &lumbar_command_routine,
  &lumbar_command_search,
};

static const LumbarCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i]->name, name))
      return commands[i];

  return NULL;
}

static char *
list_commands (void)
{
  GString *text = g_string_new (_ ("Without a command the window is opened. Commands:"));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %s %s\n      %s", commands[i]->name, commands[i]->arguments, _ (commands[i]->summary));

  return g_string_free_and_steal (text);
}

/* The help of the program, or of one command. */
static GOptionContext *
make_context (const LumbarCommand *command)
{
  g_autofree char *line = command != NULL ? g_strdup_printf ("%s %s", command->name, command->arguments) : g_strdup (_ ("[COMMAND]"));
  g_autofree char *summary = command != NULL ? g_strdup (_ (command->summary)) : list_commands ();
  GOptionContext  *context = g_option_context_new (line);

  g_option_context_set_summary (context, summary);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);

  return context;
}

LumbarExit
lumbar_cli_usage_error (const LumbarCommand *command,
                        const char          *format,
                        ...)
{
  g_autofree char *message = NULL;
  va_list          args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  g_printerr ("lumbar: %s\n", message);
  if (command != NULL)
    /* Translators: how a command is used. */
    g_printerr (_ ("Usage: lumbar %s %s\nSee “lumbar %s --help”.\n"), command->name, command->arguments, command->name);
  else
    g_printerr (_ ("Usage: lumbar [COMMAND]\nSee “lumbar --help”.\n"));

  return LUMBAR_EXIT_USAGE;
}

gboolean
lumbar_cli_parse (LumbarCli           *cli,
                  const LumbarCommand *command,
                  GStrv               *arguments,
                  const GOptionEntry  *entries,
                  guint                min,
                  guint                max)
{
  g_autoptr (GOptionContext) context = make_context (command);
  g_autoptr (GError) error = NULL;
  g_autofree char *data_dir = NULL;
  GOptionEntry     common[] = {
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, &data_dir, N_ ("Where the diary is"), N_ ("DIR") },
    G_OPTION_ENTRY_NULL
  };
  guint length;

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, arguments, &error))
    {
      lumbar_cli_usage_error (command, "%s", error->message);
      return FALSE;
    }

  if (data_dir != NULL)
    g_set_str (&cli->data_dir, data_dir);

  length = g_strv_length (*arguments) - 1;
  if (length < min)
    lumbar_cli_usage_error (command, _ ("“%s” needs one more argument"), command->name);
  else if (length > max)
    lumbar_cli_usage_error (command, _ ("“%s” is one argument too many"), (*arguments)[max + 1]);

  return length >= min && length <= max;
}

static LumbarExit
run_command (LumbarCli *cli,
             GStrv      arguments)
{
  const LumbarCommand *command = find_command (arguments[0]);

  if (command == NULL)
    return lumbar_cli_usage_error (NULL, _ ("there is no command “%s”"), arguments[0]);

  if (cli->now != NULL || cli->speed != 0 || cli->service)
    return lumbar_cli_usage_error (command, _ ("options of a command come after its name"));

  return command->run (cli, arguments);
}

/* Options before the first word that is none are the program's, all others the
 * command's. */
static LumbarExit
run (LumbarCli *cli,
     GStrv     *arguments)
{
  gboolean     version = FALSE;
  GOptionEntry entries[] = {
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, &cli->data_dir, N_ ("Where the diary is"), N_ ("DIR") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_ ("Show the version"), NULL },
    /* For the desktop, for the tour of pictures and for tests. */
    { "gapplication-service", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &cli->service, NULL, NULL },
    { "now", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, &cli->now, NULL, NULL },
    { "speed", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_DOUBLE, &cli->speed, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GOptionContext) context = make_context (NULL);
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_strict_posix (context, TRUE);
  if (!g_option_context_parse_strv (context, arguments, &error))
    return lumbar_cli_usage_error (NULL, "%s", error->message);

  if (version)
    {
      g_print ("lumbar %s\n", LUMBAR_VERSION);
      return LUMBAR_EXIT_OK;
    }

  if ((*arguments)[1] != NULL)
    return run_command (cli, *arguments + 1);

  return lumbar_cli_open_window (cli, (*arguments)[0], NULL, NULL);
}

/* A full disk behind standard output must not look like success. */
static LumbarExit
flush (LumbarExit status)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;

  g_printerr ("lumbar: %s\n", _ ("standard output could not be written"));

  return LUMBAR_EXIT_FAILED;
}

int
lumbar_cli_main (int    argc,
                 char **argv)
{
  g_auto (GStrv) arguments = g_new0 (char *, (gsize) argc + 1);
  LumbarCli  cli = { 0 };
  LumbarExit status;

  for (int i = 0; i < argc; i++)
    arguments[i] = g_strdup (argv[i]);

  status = flush (run (&cli, &arguments));

  g_clear_pointer (&cli.data_dir, g_free);
  g_clear_pointer (&cli.now, g_free);

  return status;
}
