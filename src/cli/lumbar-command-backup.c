/* SPDX-License-Identifier: GPL-3.0-or-later */

/* lumbar backup and lumbar restore: copies of the whole diary. */

#include "config.h"

#include "lumbar-cli.h"

#include <glib/gi18n-lib.h>

static LumbarExit
list_snapshots (LumbarCli *cli)
{
  g_autofree char *data_dir = lumbar_cli_dup_data_dir (cli);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) snapshots = lumbar_diary_list_snapshots (data_dir, &error);

  if (snapshots == NULL)
    return lumbar_cli_fail (cli, error);

  for (guint i = 0; i < snapshots->len; i++)
    {
      const LumbarSnapshot *snapshot = g_ptr_array_index (snapshots, i);
      g_autofree char      *at = lumbar_moment_format (snapshot->at);

      g_print ("%s\t%s\t%" G_GINT64_FORMAT "\n", snapshot->name, at, snapshot->bytes);
    }

  return LUMBAR_EXIT_OK;
}

static LumbarExit
make_snapshot (LumbarCli *cli)
{
  g_autofree char *data_dir = lumbar_cli_dup_data_dir (cli);
  LumbarMoment     now = lumbar_moment_now (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarDiary) diary = lumbar_diary_open (data_dir, LUMBAR_DIARY_DEFAULT, now, &error);
  LumbarSnapshot *snapshot = diary != NULL ? lumbar_diary_backup (diary, now, &error) : NULL;

  if (snapshot == NULL)
    return lumbar_cli_fail (cli, error);

  g_print ("%s\n", snapshot->name);
  lumbar_snapshot_free (snapshot);

  return LUMBAR_EXIT_OK;
}

static LumbarExit
run_backup (LumbarCli *cli,
            GStrv      arguments)
{
  gboolean     list = FALSE;
  GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, &list, N_ ("List the copies: name, time, size in bytes"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);

  if (!lumbar_cli_parse (cli, &lumbar_command_backup, &rest, entries, 0, 0))
    return LUMBAR_EXIT_USAGE;

  return list ? list_snapshots (cli) : make_snapshot (cli);
}

static LumbarExit
fail_restore (LumbarCli    *cli,
              const char   *name,
              const GError *error)
{
  if (!g_error_matches (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_NOT_FOUND))
    return lumbar_cli_fail (cli, error);

  g_printerr (_ ("lumbar: there is no copy “%s”; “lumbar backup --list” shows them\n"), name);

  return LUMBAR_EXIT_FAILED;
}

/* A damaged diary is set aside first: bringing a copy back is the remedy. */
static LumbarExit
restore (LumbarCli  *cli,
         const char *name)
{
  g_autofree char *data_dir = lumbar_cli_dup_data_dir (cli);
  LumbarMoment     now = lumbar_moment_now (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarDiary) diary = lumbar_diary_open (data_dir, LUMBAR_DIARY_SET_ASIDE, now, &error);

  if (diary == NULL)
    return lumbar_cli_fail (cli, error);

  if (lumbar_diary_get_set_aside_name (diary) != NULL)
    /* Translators: %s is the name of a file. */
    g_printerr (_ ("The diary that could not be read is kept as %s.\n"), lumbar_diary_get_set_aside_name (diary));

  if (!lumbar_diary_restore (diary, name, now, &error))
    return fail_restore (cli, name, error);

  /* Translators: %s is the name of a copy. */
  g_print (_ ("The diary is as it was in %s. What it was before is kept as a copy too.\n"), name);

  return LUMBAR_EXIT_OK;
}

static LumbarExit
run_restore (LumbarCli *cli,
             GStrv      arguments)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (arguments);

  if (!lumbar_cli_parse (cli, &lumbar_command_restore, &rest, entries, 1, 1))
    return LUMBAR_EXIT_USAGE;

  return restore (cli, rest[1]);
}

const LumbarCommand lumbar_command_backup = {
  .name = "backup",
  .arguments = "[--list]",
  .summary = N_ ("Make a copy of the diary, or list the copies"),
  .run = run_backup,
};

const LumbarCommand lumbar_command_restore = {
  .name = "restore",
  .arguments = "NAME",
  .summary = N_ ("Bring back a copy of the diary"),
  .run = run_restore,
};
