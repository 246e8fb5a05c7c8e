/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The run that is under way, kept beside the diary until its record is safe.
 *
 * It is a small file of its own: the diary holds what was done, this holds
 * where somebody stands. */

#include "config.h"

#include "lumbar-unfinished.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "lumbar-window.h"

#define FILE_NAME "unfinished-session.json"

typedef struct
{
  LumbarCoach *coach;
  GtkWidget   *origin;
  char        *id;
} Writing;

static void
writing_free (Writing *writing)
{
  g_clear_object (&writing->coach);
  g_clear_object (&writing->origin);
  g_clear_pointer (&writing->id, g_free);
  g_free (writing);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Writing, writing_free)

static char *
dup_path (LumbarCoach *coach)
{
  return g_build_filename (lumbar_store_get_data_dir (lumbar_coach_get_store (coach)), FILE_NAME, NULL);
}

static LumbarRun *
load (LumbarCoach *coach)
{
  g_autofree char *path = dup_path (coach);
  g_autoptr (GError) error = NULL;
  LumbarRun *run = lumbar_run_load (path, lumbar_coach_get_catalog (coach), &error);

  if (run == NULL && error->domain != G_FILE_ERROR)
    g_unlink (path);

  return run;
}

LumbarRun *
lumbar_unfinished_load (LumbarCoach *coach)
{
  g_autoptr (LumbarRun) run = NULL;
  LumbarHistory *history;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);

  history = lumbar_coach_get_history (coach);
  run = load (coach);
  if (run == NULL || history == NULL)
    return NULL;

  if (lumbar_history_find (history, LUMBAR_RECORD_SESSION, lumbar_run_get_id (run)) != NULL)
    {
      lumbar_unfinished_clear (coach, lumbar_run_get_id (run));
      return NULL;
    }

  return g_steal_pointer (&run);
}

void
lumbar_unfinished_save (LumbarCoach *coach,
                        LumbarRun   *run)
{
  g_autofree char *path = NULL;
  g_autoptr (LumbarRun) kept = NULL;

  g_return_if_fail (LUMBAR_IS_COACH (coach));
  g_return_if_fail (run != NULL);

  kept = load (coach);
  if (kept != NULL && !g_str_equal (lumbar_run_get_id (kept), lumbar_run_get_id (run)))
    return;

  path = dup_path (coach);
  lumbar_run_save (run, path, lumbar_clock_get_now (lumbar_coach_get_clock (coach)), NULL);
}

void
lumbar_unfinished_clear (LumbarCoach *coach,
                         const char  *id)
{
  g_autofree char *path = NULL;
  g_autoptr (LumbarRun) kept = NULL;

  g_return_if_fail (LUMBAR_IS_COACH (coach));
  g_return_if_fail (id != NULL);

  path = dup_path (coach);
  kept = load (coach);
  if (kept != NULL && g_str_equal (lumbar_run_get_id (kept), id))
    g_unlink (path);
}

static void
stored_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Writing) writing = user_data;
  g_autoptr (GError) error = NULL;
  LumbarWindow *window = lumbar_window_get (writing->origin);

  if (lumbar_store_put_finish (LUMBAR_STORE (object), result, &error))
    lumbar_unfinished_clear (writing->coach, writing->id);
  else if (window != NULL)
    lumbar_window_report_error (window, _ ("The routine could not be stored"), error);
}

void
lumbar_unfinished_store (LumbarCoach *coach,
                         GtkWidget   *origin,
                         LumbarRun   *run,
                         LumbarMoment ended_at,
                         int          max_pain)
{
  LumbarMoment   now;
  LumbarSession *session;
  Writing       *writing;

  g_return_if_fail (LUMBAR_IS_COACH (coach));
  g_return_if_fail (GTK_IS_WIDGET (origin));
  g_return_if_fail (run != NULL);

  now = lumbar_clock_get_now (lumbar_coach_get_clock (coach));
  session = lumbar_run_dup_session (run, ended_at, now, max_pain);
  writing = g_new0 (Writing, 1);
  writing->coach = g_object_ref (coach);
  writing->origin = g_object_ref (origin);
  writing->id = g_strdup (lumbar_run_get_id (run));

  lumbar_store_put_async (lumbar_coach_get_store (coach), session, stored_cb, writing);
  lumbar_record_unref (session);
}
