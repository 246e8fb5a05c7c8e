/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The store's worker: the only one who touches the diary. */

#include "config.h"

#include "lumbar-store-private.h"

#define ALL_KINDS ((1u << LUMBAR_N_RECORD_KINDS) - 1)

void
lumbar_job_free (gpointer data)
{
  LumbarJob *job = data;

  g_clear_pointer (&job->record, lumbar_record_unref);
  g_clear_pointer (&job->records, g_ptr_array_unref);
  g_clear_error (&job->error);
  g_clear_pointer (&job->history, lumbar_history_unref);
  g_clear_pointer (&job->snapshots, g_ptr_array_unref);
  g_clear_pointer (&job->snapshot, lumbar_snapshot_free);
  g_free (job->name);
  g_free (job->set_aside_name);
  g_free (job);
}

static gboolean
check_open (LumbarStore *self,
            GError     **error)
{
  if (self->diary != NULL)
    return TRUE;

  g_set_error_literal (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED, "the diary is not open");

  return FALSE;
}

/* Who leaves the window open over midnight gets a snapshot of the day too. A
 * copy that cannot be made does not keep the record from being written. */
static gboolean
prepare_write (LumbarStore *self,
               GError     **error)
{
  LumbarMoment now = lumbar_moment_now (NULL);

  if (!check_open (self, error))
    return FALSE;

  if (lumbar_moment_get_date (now) != self->snapshots_done)
    lumbar_diary_keep_daily (self->diary, now, NULL);

  self->snapshots_done = lumbar_moment_get_date (now);

  return TRUE;
}

/* Takes @history. */
static void
set_latest (LumbarStore   *self,
            LumbarJob     *job,
            LumbarHistory *history,
            guint          kinds)
{
  g_clear_pointer (&self->latest, lumbar_history_unref);
  self->latest = history;
  job->history = lumbar_history_ref (history);
  job->kinds = kinds;
}

static gboolean
reload (LumbarStore *self,
        LumbarJob   *job,
        guint        kinds,
        GError     **error)
{
  LumbarHistory *history = lumbar_diary_load (self->diary, error);

  if (history == NULL)
    return FALSE;

  set_latest (self, job, history, kinds);

  return TRUE;
}

gboolean
lumbar_job_open (LumbarStore *self,
                 LumbarJob   *job,
                 GError     **error)
{
  LumbarMoment now = lumbar_moment_now (NULL);

  /* What could only be read may be tried again. */
  if (self->diary != NULL && lumbar_diary_get_state (self->diary) != LUMBAR_STORE_READ_ONLY)
    return TRUE;

  g_clear_pointer (&self->diary, lumbar_diary_close);
  self->diary = lumbar_diary_open (self->data_dir, LUMBAR_DIARY_SET_ASIDE, now, error);
  if (self->diary == NULL)
    return FALSE;

  self->snapshots_done = lumbar_moment_get_date (now);
  if (reload (self, job, ALL_KINDS, error))
    return TRUE;

  g_clear_pointer (&self->diary, lumbar_diary_close);

  return FALSE;
}

gboolean
lumbar_job_put (LumbarStore *self,
                LumbarJob   *job,
                GError     **error)
{
  if (!prepare_write (self, error) || !lumbar_diary_put (self->diary, job->record, error))
    return FALSE;

  set_latest (self, job, lumbar_history_with (self->latest, job->record), 1u << job->record->kind);

  return TRUE;
}

gboolean
lumbar_job_delete (LumbarStore *self,
                   LumbarJob   *job,
                   GError     **error)
{
  if (!prepare_write (self, error) || !lumbar_diary_delete (self->diary, job->kind, job->name, error))
    return FALSE;

  set_latest (self, job, lumbar_history_without (self->latest, job->kind, job->name), 1u << job->kind);

  return TRUE;
}

gboolean
lumbar_job_merge (LumbarStore *self,
                  LumbarJob   *job,
                  GError     **error)
{
  guint kinds = 0;

  if (!prepare_write (self, error) ||
      !lumbar_diary_merge (self->diary, job->records, FALSE, &job->n_added, &job->n_replaced, error))
    return FALSE;

  if (job->n_added + job->n_replaced == 0)
    return TRUE;

  for (guint i = 0; i < job->records->len; i++)
    kinds |= 1u << ((LumbarRecord *) g_ptr_array_index (job->records, i))->kind;

  return reload (self, job, kinds, error);
}

gboolean
lumbar_job_list_snapshots (LumbarStore *self,
                           LumbarJob   *job,
                           GError     **error)
{
  job->snapshots = lumbar_diary_list_snapshots (self->data_dir, error);

  return job->snapshots != NULL;
}

gboolean
lumbar_job_backup (LumbarStore *self,
                   LumbarJob   *job,
                   GError     **error)
{
  if (!check_open (self, error))
    return FALSE;

  job->snapshot = lumbar_diary_backup (self->diary, lumbar_moment_now (NULL), error);

  return job->snapshot != NULL;
}

gboolean
lumbar_job_restore (LumbarStore *self,
                    LumbarJob   *job,
                    GError     **error)
{
  return check_open (self, error) &&
         lumbar_diary_restore (self->diary, job->name, lumbar_moment_now (NULL), error) &&
         reload (self, job, ALL_KINDS, error);
}

static void
run_job (LumbarStore *self,
         LumbarJob   *job)
{
  g_assert (g_thread_self () == self->worker);

  job->func (self, job, &job->error);
  job->state = self->diary != NULL ? lumbar_diary_get_state (self->diary) : LUMBAR_STORE_CLOSED;

  if (self->diary != NULL)
    job->set_aside_name = g_strdup (lumbar_diary_get_set_aside_name (self->diary));
}

gpointer
lumbar_store_work (gpointer data)
{
  LumbarStore *self = data;
  LumbarJob   *job;

  while ((job = g_async_queue_pop (self->jobs))->func != NULL)
    {
      run_job (self, job);
      g_async_queue_push (self->done, job);
      g_source_set_ready_time (self->wake, 0);
    }

  lumbar_job_free (job);
  g_clear_pointer (&self->latest, lumbar_history_unref);
  g_clear_pointer (&self->diary, lumbar_diary_close);

  return NULL;
}
