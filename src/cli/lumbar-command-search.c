/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looking something up in the library: the titles of what was found, the best
 * first, one a line; or the window with the best of it. It needs no diary. */

#include "config.h"

#include "lumbar-cli.h"

#include <glib/gi18n-lib.h>

#include "lumbar-search.h"

static LumbarExit
show (LumbarCli *cli,
      GPtrArray *matches,
      gboolean   open)
{
  const LumbarSearchMatch *best = g_ptr_array_index (matches, 0);

  if (open)
    return lumbar_cli_open_window (cli, "lumbar", "article", best->id);

  for (guint i = 0; i < matches->len; i++)
    g_print ("%s\n", ((const LumbarSearchMatch *) g_ptr_array_index (matches, i))->title);

  return LUMBAR_EXIT_OK;
}

static LumbarExit
run (LumbarCli *cli,
     GStrv      arguments)
{
  gboolean           open = FALSE;
  const GOptionEntry entries[] = {
    { "open", 0, 0, G_OPTION_ARG_NONE, &open, N_ ("Open the window with the best of it"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autofree char *text = NULL;
  g_autoptr (LumbarSearch) search = NULL;
  g_autoptr (GPtrArray) matches = NULL;

  if (!lumbar_cli_parse (cli, &lumbar_command_search, &rest, entries, 1, G_MAXUINT - 1))
    return LUMBAR_EXIT_USAGE;

  text = g_strjoinv (" ", rest + 1);
  search = lumbar_search_new ();
  matches = lumbar_search_find (search, text);
  if (matches->len > 0)
    return show (cli, matches, open);

  g_printerr (_ ("lumbar: nothing found for “%s”\n"), text);

  return LUMBAR_EXIT_FAILED;
}

const LumbarCommand lumbar_command_search = {
  .name = "search",
  .arguments = "[--open] TERM…",
  .summary = N_ ("Look something up in the library"),
  .run = run,
};
