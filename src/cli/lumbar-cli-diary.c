/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the commands have to do with the diary: finding it, reading it, writing
 * to it although the window may own it, and words for what goes wrong. */

#include "config.h"

#include "lumbar-cli.h"

#include <glib/gi18n-lib.h>

#include "lumbar-remote.h"

/* Two commands at the same time take turns for this long. */
#define N_TRIES 30
#define TRY_EVERY_US (100 * 1000)

char *
lumbar_cli_dup_data_dir (LumbarCli *cli)
{
  g_autofree char *dir = cli->data_dir != NULL ? g_strdup (cli->data_dir) : lumbar_diary_dup_default_dir ();

  return g_canonicalize_filename (dir, NULL);
}

gboolean
lumbar_cli_parse_moment (const char   *text,
                         LumbarMoment  fallback,
                         LumbarMoment *out_moment)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  *out_moment = fallback;

  return text == NULL || lumbar_moment_parse (text, zone, out_moment, NULL);
}

/* Words for what can be done something about; NULL: the error's own. */
static char *
describe (const GError *error,
          const char   *data_dir)
{
  if (error->domain != LUMBAR_STORE_ERROR)
    return NULL;

  switch ((LumbarStoreError) error->code)
    {
    case LUMBAR_STORE_ERROR_BUSY:
      return g_strdup (_ ("the diary is open in another Lumbar; close it and try again"));
    case LUMBAR_STORE_ERROR_FULL:
      return g_strdup_printf (_ ("there is no space left for the diary in %s; nothing was changed"), data_dir);
    case LUMBAR_STORE_ERROR_READ_ONLY:
      return g_strdup_printf (_ ("the diary in %s cannot be written; nothing was changed"), data_dir);
    case LUMBAR_STORE_ERROR_DAMAGED:
      return g_strdup_printf (_ ("the diary in %s cannot be read and was left as it is; “lumbar backup --list” shows the copies, “lumbar restore NAME” brings one back"), data_dir);
    case LUMBAR_STORE_ERROR_TOO_NEW:
      return g_strdup_printf (_ ("the diary in %s was written by a newer Lumbar; update Lumbar to write to it"), data_dir);
    case LUMBAR_STORE_ERROR_NOT_FOUND:
    case LUMBAR_STORE_ERROR_CONSTRAINT:
    case LUMBAR_STORE_ERROR_FAILED:
    default:
      return NULL;
    }
}

LumbarExit
lumbar_cli_fail (LumbarCli    *cli,
                 const GError *error)
{
  g_autofree char *data_dir = lumbar_cli_dup_data_dir (cli);
  g_autofree char *words = describe (error, data_dir);

  g_printerr ("lumbar: %s\n", words != NULL ? words : error->message);

  return LUMBAR_EXIT_FAILED;
}

LumbarHistory *
lumbar_cli_load (LumbarCli *cli,
                 GError   **error)
{
  g_autofree char *data_dir = lumbar_cli_dup_data_dir (cli);
  g_autoptr (LumbarDiary) diary = lumbar_diary_open (data_dir, LUMBAR_DIARY_READ_ONLY, lumbar_moment_now (NULL), error);

  return diary != NULL ? lumbar_diary_load (diary, error) : NULL;
}

static gboolean
is_busy (const GError *error)
{
  return g_error_matches (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_BUSY);
}

static gboolean
store_here (const char *data_dir,
            GPtrArray  *records,
            guint      *out_added,
            guint      *out_replaced,
            GError    **error)
{
  g_autoptr (LumbarDiary) diary = lumbar_diary_open (data_dir, LUMBAR_DIARY_DEFAULT, lumbar_moment_now (NULL), error);

  return diary != NULL && lumbar_diary_merge (diary, records, FALSE, out_added, out_replaced, error);
}

gboolean
lumbar_cli_store (LumbarCli *cli,
                  GPtrArray *records,
                  guint     *out_added,
                  guint     *out_replaced,
                  GError   **error)
{
  g_autofree char *data_dir = lumbar_cli_dup_data_dir (cli);

  for (int i = 0;; i++)
    {
      g_autoptr (GError) local_error = NULL;

      if (store_here (data_dir, records, out_added, out_replaced, &local_error))
        return TRUE;

      if (is_busy (local_error))
        {
          g_clear_error (&local_error);
          if (lumbar_remote_merge (data_dir, records, out_added, out_replaced, &local_error))
            return TRUE;
        }

      if (!is_busy (local_error) || i == N_TRIES)
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return FALSE;
        }

      g_usleep (TRY_EVERY_US);
    }
}
