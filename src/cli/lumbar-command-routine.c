/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening the window: without a command, and with something in it; and the
 * command that opens it with a routine ready to start. */

#include "config.h"

#include "lumbar-cli.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "lumbar-application.h"

/* (transfer full) (nullable): NULL is the computer's clock */
static LumbarClock *
make_clock (LumbarCli *cli)
{
  LumbarMoment now = LUMBAR_MOMENT_NONE;
  LumbarClock *clock = NULL;

  if (cli->now != NULL && lumbar_cli_parse_moment (cli->now, now, &now))
    clock = lumbar_clock_new_fixed (now);
  else if (cli->speed > 0)
    clock = lumbar_clock_new_system ();

  if (clock != NULL && cli->speed > 0)
    lumbar_clock_set_speed (clock, cli->speed);

  return clock;
}

/* GTK would say it in its own words and end with another status. */
static gboolean
has_display (void)
{
  if (gtk_init_check ())
    return TRUE;

  g_printerr ("lumbar: %s\n", _ ("there is no display to open a window on; “lumbar status” and the other commands work without one"));

  return FALSE;
}

LumbarExit
lumbar_cli_open_window (LumbarCli  *cli,
                        const char *program,
                        const char *action,
                        const char *id)
{
  char            *arguments[] = { (char *) program, cli->service ? (char *) "--gapplication-service" : NULL, NULL };
  g_autofree char *data_dir = lumbar_cli_dup_data_dir (cli);
  g_autoptr (LumbarApplication) application = NULL;
  g_autoptr (LumbarClock) clock = make_clock (cli);
  g_autoptr (GError) error = NULL;

  if (cli->now != NULL && clock == NULL)
    return lumbar_cli_usage_error (NULL, _ ("--now must be a date and time like 2025-01-06T18:30"));

  if (!has_display ())
    return LUMBAR_EXIT_FAILED;

  application = lumbar_application_new (data_dir, clock);
  if (action != NULL)
    {
      if (!g_application_register (G_APPLICATION (application), NULL, &error))
        return lumbar_cli_fail (cli, error);

      g_action_group_activate_action (G_ACTION_GROUP (application), action, g_variant_new_string (id));
    }

  return g_application_run (G_APPLICATION (application), cli->service ? 2 : 1, arguments) == 0 ? LUMBAR_EXIT_OK : LUMBAR_EXIT_FAILED;
}

/* Own routines may have any id of theirs. */
static gboolean
is_routine (LumbarCli  *cli,
            const char *id)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  g_autoptr (LumbarHistory) history = NULL;

  if (lumbar_catalog_get_routine (catalog, id) != NULL)
    return TRUE;

  history = lumbar_cli_load (cli, NULL);

  return history != NULL && lumbar_history_find (history, LUMBAR_RECORD_ROUTINE, id) != NULL;
}

static LumbarExit
run (LumbarCli *cli,
     GStrv      arguments)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (arguments);

  if (!lumbar_cli_parse (cli, &lumbar_command_routine, &rest, entries, 1, 1))
    return LUMBAR_EXIT_USAGE;

  if (!is_routine (cli, rest[1]))
    {
      g_printerr (_ ("lumbar: there is no routine “%s”; try morning-5\n"), rest[1]);
      return LUMBAR_EXIT_FAILED;
    }

  return lumbar_cli_open_window (cli, "lumbar", "routine", rest[1]);
}

const LumbarCommand lumbar_command_routine = {
  .name = "routine",
  .arguments = "ID",
  .summary = N_ ("Open the window with a routine ready to start"),
  .run = run,
};
