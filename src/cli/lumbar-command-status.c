/* SPDX-License-Identifier: GPL-3.0-or-later */

/* lumbar status: what the plan says today. */

#include "config.h"

#include "lumbar-cli.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "lumbar-status-writer.h"

static LumbarExit
print_status (LumbarCli   *cli,
              LumbarMoment now,
              gboolean     as_json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarHistory) history = lumbar_cli_load (cli, &error);
  g_autoptr (LumbarPlan) plan = NULL;
  g_autofree char *text = NULL;

  if (history == NULL)
    return lumbar_cli_fail (cli, error);

  plan = lumbar_plan_new (history, now);
  text = as_json ? lumbar_status_to_json (plan) : lumbar_status_to_text (plan);
  /* Always UTF-8: g_print() would change a document into the locale's. */
  fputs (text, stdout);

  return LUMBAR_EXIT_OK;
}

static LumbarExit
run (LumbarCli *cli,
     GStrv      arguments)
{
  gboolean         as_json = FALSE;
  g_autofree char *now_text = NULL;
  GOptionEntry     entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_ ("Write the status document for scripts"), NULL },
    { "now", 0, 0, G_OPTION_ARG_FILENAME, &now_text, N_ ("The time to look at instead of now"), N_ ("DATETIME") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  LumbarMoment now;

  if (!lumbar_cli_parse (cli, &lumbar_command_status, &rest, entries, 0, 0))
    return LUMBAR_EXIT_USAGE;

  if (!lumbar_cli_parse_moment (now_text, lumbar_moment_now (NULL), &now))
    return lumbar_cli_usage_error (&lumbar_command_status, _ ("--now must be a date and time like 2025-01-06T18:30"));

  return print_status (cli, now, as_json);
}

const LumbarCommand lumbar_command_status = {
  .name = "status",
  .arguments = "[--json] [--now=DATETIME]",
  .summary = N_ ("Show the plan for today"),
  .run = run,
};
