/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The store: jobs go to one worker thread and come back as answers.
 *
 * The worker owns the diary and nobody else touches it. A job carries what the
 * worker needs (a record, a name; immutable or its own) and what it finds out.
 * GTasks are made, answered and freed on the thread that made the store. The
 * way back is a source that the worker wakes; lumbar_store_close() empties the
 * same queue, so no answer is lost at the end. */

#include "config.h"

#include "lumbar-store.h"

#include "lumbar-diary.h"

typedef struct _Job Job;

/* Runs on the worker. TRUE, or FALSE with @error set. */
typedef gboolean (*JobFunc) (LumbarStore *self,
                             Job         *job,
                             GError     **error);

struct _Job
{
  GTask  *task; /* (unowned): owns the job */
  JobFunc func; /* NULL: the worker ends */

  /* For the worker */
  LumbarRecord    *record;  /* (nullable) */
  GPtrArray       *records; /* (nullable) */
  LumbarRecordKind kind;
  char            *name; /* (nullable): an id, or a snapshot's name */

  /* From the worker */
  GError          *error;
  guint            kinds;     /* what changed */
  LumbarHistory   *history;   /* (nullable): after the change */
  GPtrArray       *snapshots; /* (nullable) */
  LumbarSnapshot  *snapshot;  /* (nullable) */
  guint            n_added;
  guint            n_replaced;
  LumbarStoreState state;
  char            *set_aside_name; /* (nullable) */
};

struct _LumbarStore
{
  GObject parent_instance;

  char        *data_dir;
  GThread     *worker; /* (nullable): after close */
  GAsyncQueue *jobs;   /* of Job, to the worker */
  GAsyncQueue *done;   /* of Job, back again */
  GSource     *wake;   /* (nullable): after close */

  /* As of the last job that came back */
  LumbarStoreState state;
  char            *set_aside_name; /* (nullable) */
  LumbarHistory   *history;

  /* The worker's own */
  LumbarDiary   *diary;          /* (nullable) */
  LumbarHistory *latest;         /* (nullable) */
  LumbarDate     snapshots_done; /* the date whose daily snapshot was seen to */
};

G_DEFINE_FINAL_TYPE (LumbarStore, lumbar_store, G_TYPE_OBJECT)

static guint changed_signal;

#define ALL_KINDS ((1u << LUMBAR_N_RECORD_KINDS) - 1)

static void
free_job (gpointer data)
{
  Job *job = data;

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

/* On the worker */

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
            Job           *job,
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
        Job         *job,
        guint        kinds,
        GError     **error)
{
  LumbarHistory *history = lumbar_diary_load (self->diary, error);

  if (history == NULL)
    return FALSE;

  set_latest (self, job, history, kinds);

  return TRUE;
}

static gboolean
run_open (LumbarStore *self,
          Job         *job,
          GError     **error)
{
  LumbarMoment now = lumbar_moment_now (NULL);

  if (self->diary != NULL)
    return TRUE;

  self->diary = lumbar_diary_open (self->data_dir, LUMBAR_DIARY_SET_ASIDE, now, error);
  if (self->diary == NULL)
    return FALSE;

  self->snapshots_done = lumbar_moment_get_date (now);
  if (reload (self, job, ALL_KINDS, error))
    return TRUE;

  g_clear_pointer (&self->diary, lumbar_diary_close);

  return FALSE;
}

static gboolean
run_put (LumbarStore *self,
         Job         *job,
         GError     **error)
{
  if (!prepare_write (self, error) || !lumbar_diary_put (self->diary, job->record, error))
    return FALSE;

  set_latest (self, job, lumbar_history_with (self->latest, job->record), 1u << job->record->kind);

  return TRUE;
}

static gboolean
run_delete (LumbarStore *self,
            Job         *job,
            GError     **error)
{
  if (!prepare_write (self, error) || !lumbar_diary_delete (self->diary, job->kind, job->name, error))
    return FALSE;

  set_latest (self, job, lumbar_history_without (self->latest, job->kind, job->name), 1u << job->kind);

  return TRUE;
}

static gboolean
run_merge (LumbarStore *self,
           Job         *job,
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

static gboolean
run_list_snapshots (LumbarStore *self,
                    Job         *job,
                    GError     **error)
{
  job->snapshots = lumbar_diary_list_snapshots (self->data_dir, error);

  return job->snapshots != NULL;
}

static gboolean
run_backup (LumbarStore *self,
            Job         *job,
            GError     **error)
{
  if (!check_open (self, error))
    return FALSE;

  job->snapshot = lumbar_diary_backup (self->diary, lumbar_moment_now (NULL), error);

  return job->snapshot != NULL;
}

static gboolean
run_restore (LumbarStore *self,
             Job         *job,
             GError     **error)
{
  return check_open (self, error) &&
         lumbar_diary_restore (self->diary, job->name, lumbar_moment_now (NULL), error) &&
         reload (self, job, ALL_KINDS, error);
}

static void
run_job (LumbarStore *self,
         Job         *job)
{
  g_assert (g_thread_self () == self->worker);

  job->func (self, job, &job->error);
  job->state = self->diary != NULL ? lumbar_diary_get_state (self->diary) : LUMBAR_STORE_CLOSED;

  if (self->diary != NULL)
    job->set_aside_name = g_strdup (lumbar_diary_get_set_aside_name (self->diary));
}

static gpointer
worker_main (gpointer data)
{
  LumbarStore *self = data;
  Job         *job;

  while ((job = g_async_queue_pop (self->jobs))->func != NULL)
    {
      run_job (self, job);
      g_async_queue_push (self->done, job);
      g_source_set_ready_time (self->wake, 0);
    }

  free_job (job);
  g_clear_pointer (&self->latest, lumbar_history_unref);
  g_clear_pointer (&self->diary, lumbar_diary_close);

  return NULL;
}

/* On the main thread */

/* The change first, so that every list is right when the caller's callback
 * runs. */
static void
answer (LumbarStore *self,
        Job         *job)
{
  g_autoptr (GTask) task = job->task;

  self->state = job->state;
  g_set_str (&self->set_aside_name, job->set_aside_name);

  if (job->history != NULL)
    {
      g_clear_pointer (&self->history, lumbar_history_unref);
      self->history = lumbar_history_ref (job->history);
      g_signal_emit (self, changed_signal, 0, job->kinds);
    }

  if (job->error != NULL)
    g_task_return_error (task, g_steal_pointer (&job->error));
  else
    g_task_return_boolean (task, TRUE);
}

static void
answer_all (LumbarStore *self)
{
  g_autoptr (LumbarStore) alive = g_object_ref (self);
  Job *job;

  while ((job = g_async_queue_try_pop (alive->done)) != NULL)
    answer (alive, job);
}

static gboolean
dispatch_wake (GSource    *source,
               GSourceFunc callback,
               gpointer    user_data)
{
  g_source_set_ready_time (source, -1);

  return callback (user_data);
}

static gboolean
jobs_done_cb (gpointer user_data)
{
  answer_all (user_data);

  return G_SOURCE_CONTINUE;
}

static void
start_worker (LumbarStore *self)
{
  static GSourceFuncs wake_funcs = { .dispatch = dispatch_wake };

  self->wake = g_source_new (&wake_funcs, sizeof (GSource));
  g_source_set_static_name (self->wake, "[lumbar] store");
  g_source_set_callback (self->wake, jobs_done_cb, self, NULL);
  g_source_attach (self->wake, g_main_context_get_thread_default ());
  self->worker = g_thread_new ("lumbar-store", worker_main, self);
}

/* A job whose answer goes to @callback. */
static Job *
new_job (LumbarStore        *self,
         JobFunc             func,
         GCancellable       *cancellable,
         gpointer            source_tag,
         GAsyncReadyCallback callback,
         gpointer            user_data)
{
  Job *job = g_new0 (Job, 1);

  job->func = func;
  job->task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (job->task, source_tag);
  g_task_set_task_data (job->task, job, free_job);

  /* What was written was written, even if nobody waits for it any more. */
  g_task_set_check_cancellable (job->task, FALSE);

  return job;
}

static void
send_job (LumbarStore *self,
          Job         *job)
{
  g_autoptr (GTask) refused = NULL;

  if (self->worker != NULL && !g_cancellable_is_cancelled (g_task_get_cancellable (job->task)))
    {
      g_async_queue_push (self->jobs, job);
      return;
    }

  refused = job->task;
  if (!g_task_return_error_if_cancelled (refused))
    g_task_return_new_error_literal (refused, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_FAILED, "the store is closed");
}

/* The job of an answer. */
static Job *
finish_job (LumbarStore  *self,
            GAsyncResult *result,
            gpointer      source_tag,
            GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, source_tag), NULL);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;

  return g_task_get_task_data (G_TASK (result));
}

static void
lumbar_store_dispose (GObject *object)
{
  lumbar_store_close (LUMBAR_STORE (object));

  G_OBJECT_CLASS (lumbar_store_parent_class)->dispose (object);
}

static void
lumbar_store_finalize (GObject *object)
{
  LumbarStore *self = LUMBAR_STORE (object);

  g_clear_pointer (&self->jobs, g_async_queue_unref);
  g_clear_pointer (&self->done, g_async_queue_unref);
  g_clear_pointer (&self->history, lumbar_history_unref);
  g_clear_pointer (&self->set_aside_name, g_free);
  g_clear_pointer (&self->data_dir, g_free);

  G_OBJECT_CLASS (lumbar_store_parent_class)->finalize (object);
}

static void
lumbar_store_class_init (LumbarStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lumbar_store_dispose;
  object_class->finalize = lumbar_store_finalize;

  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
lumbar_store_init (LumbarStore *self)
{
  self->jobs = g_async_queue_new ();
  self->done = g_async_queue_new ();
  self->history = lumbar_history_new (NULL);
}

LumbarStore *
lumbar_store_new (const char *data_dir)
{
  LumbarStore *self = g_object_new (LUMBAR_TYPE_STORE, NULL);

  self->data_dir = data_dir != NULL ? g_strdup (data_dir) : lumbar_diary_dup_default_dir ();
  start_worker (self);

  return self;
}

const char *
lumbar_store_get_data_dir (LumbarStore *self)
{
  g_return_val_if_fail (LUMBAR_IS_STORE (self), NULL);

  return self->data_dir;
}

LumbarStoreState
lumbar_store_get_state (LumbarStore *self)
{
  g_return_val_if_fail (LUMBAR_IS_STORE (self), LUMBAR_STORE_CLOSED);

  return self->state;
}

const char *
lumbar_store_get_set_aside_name (LumbarStore *self)
{
  g_return_val_if_fail (LUMBAR_IS_STORE (self), NULL);

  return self->set_aside_name;
}

LumbarHistory *
lumbar_store_get_history (LumbarStore *self)
{
  g_return_val_if_fail (LUMBAR_IS_STORE (self), NULL);

  return self->history;
}

void
lumbar_store_open_async (LumbarStore        *self,
                         GCancellable       *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  g_return_if_fail (LUMBAR_IS_STORE (self));

  send_job (self, new_job (self, run_open, cancellable, lumbar_store_open_async, callback, user_data));
}

gboolean
lumbar_store_open_finish (LumbarStore  *self,
                          GAsyncResult *result,
                          GError      **error)
{
  return finish_job (self, result, lumbar_store_open_async, error) != NULL;
}

void
lumbar_store_put_async (LumbarStore        *self,
                        gpointer            record,
                        GAsyncReadyCallback callback,
                        gpointer            user_data)
{
  Job *job;

  g_return_if_fail (LUMBAR_IS_STORE (self));
  g_return_if_fail (record != NULL);

  job = new_job (self, run_put, NULL, lumbar_store_put_async, callback, user_data);
  job->record = lumbar_record_ref (record);
  send_job (self, job);
}

gboolean
lumbar_store_put_finish (LumbarStore  *self,
                         GAsyncResult *result,
                         GError      **error)
{
  return finish_job (self, result, lumbar_store_put_async, error) != NULL;
}

void
lumbar_store_delete_async (LumbarStore        *self,
                           LumbarRecordKind    kind,
                           const char         *id,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  Job *job;

  g_return_if_fail (LUMBAR_IS_STORE (self));
  g_return_if_fail (kind < LUMBAR_N_RECORD_KINDS && id != NULL);

  job = new_job (self, run_delete, NULL, lumbar_store_delete_async, callback, user_data);
  job->kind = kind;
  job->name = g_strdup (id);
  send_job (self, job);
}

gboolean
lumbar_store_delete_finish (LumbarStore  *self,
                            GAsyncResult *result,
                            GError      **error)
{
  return finish_job (self, result, lumbar_store_delete_async, error) != NULL;
}

void
lumbar_store_merge_async (LumbarStore        *self,
                          GPtrArray          *records,
                          GCancellable       *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  Job *job;

  g_return_if_fail (LUMBAR_IS_STORE (self));
  g_return_if_fail (records != NULL);

  job = new_job (self, run_merge, cancellable, lumbar_store_merge_async, callback, user_data);
  job->records = g_ptr_array_ref (records);
  send_job (self, job);
}

gboolean
lumbar_store_merge_finish (LumbarStore  *self,
                           GAsyncResult *result,
                           guint        *out_added,
                           guint        *out_replaced,
                           GError      **error)
{
  const Job *job = finish_job (self, result, lumbar_store_merge_async, error);

  if (out_added != NULL)
    *out_added = job != NULL ? job->n_added : 0;
  if (out_replaced != NULL)
    *out_replaced = job != NULL ? job->n_replaced : 0;

  return job != NULL;
}

void
lumbar_store_list_snapshots_async (LumbarStore        *self,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data)
{
  g_return_if_fail (LUMBAR_IS_STORE (self));

  send_job (self, new_job (self, run_list_snapshots, NULL, lumbar_store_list_snapshots_async, callback, user_data));
}

GPtrArray *
lumbar_store_list_snapshots_finish (LumbarStore  *self,
                                    GAsyncResult *result,
                                    GError      **error)
{
  Job *job = finish_job (self, result, lumbar_store_list_snapshots_async, error);

  return job != NULL ? g_steal_pointer (&job->snapshots) : NULL;
}

void
lumbar_store_backup_async (LumbarStore        *self,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_return_if_fail (LUMBAR_IS_STORE (self));

  send_job (self, new_job (self, run_backup, NULL, lumbar_store_backup_async, callback, user_data));
}

LumbarSnapshot *
lumbar_store_backup_finish (LumbarStore  *self,
                            GAsyncResult *result,
                            GError      **error)
{
  Job *job = finish_job (self, result, lumbar_store_backup_async, error);

  return job != NULL ? g_steal_pointer (&job->snapshot) : NULL;
}

void
lumbar_store_restore_async (LumbarStore        *self,
                            const char         *name,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  Job *job;

  g_return_if_fail (LUMBAR_IS_STORE (self));
  g_return_if_fail (name != NULL);

  job = new_job (self, run_restore, NULL, lumbar_store_restore_async, callback, user_data);
  job->name = g_strdup (name);
  send_job (self, job);
}

gboolean
lumbar_store_restore_finish (LumbarStore  *self,
                             GAsyncResult *result,
                             GError      **error)
{
  return finish_job (self, result, lumbar_store_restore_async, error) != NULL;
}

void
lumbar_store_close (LumbarStore *self)
{
  g_return_if_fail (LUMBAR_IS_STORE (self));

  if (self->worker == NULL)
    return;

  g_async_queue_push (self->jobs, g_new0 (Job, 1));
  g_thread_join (self->worker);
  self->worker = NULL;
  g_source_destroy (self->wake);
  g_clear_pointer (&self->wake, g_source_unref);

  answer_all (self);
  self->state = LUMBAR_STORE_CLOSED;
}
