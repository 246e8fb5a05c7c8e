/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The store: jobs go to one worker thread and come back as answers.
 *
 * The worker owns the diary and nobody else touches it. A job carries what the
 * worker needs (a record, a name; immutable or its own) and what it finds out.
 * GTasks are made, answered and freed on the thread that made the store. The
 * way back is a source that the worker wakes; lumbar_store_close() empties the
 * same queue, so no answer is lost at the end. */

#include "config.h"

#include "lumbar-store-private.h"

G_DEFINE_FINAL_TYPE (LumbarStore, lumbar_store, G_TYPE_OBJECT)

static guint changed_signal;

/* The change first, so that every list is right when the caller's callback
 * runs. */
static void
answer (LumbarStore *self,
        LumbarJob   *job)
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
  LumbarJob *job;

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
  self->worker = g_thread_new ("lumbar-store", lumbar_store_work, self);
}

/* A job whose answer goes to @callback. */
static LumbarJob *
new_job (LumbarStore        *self,
         LumbarJobFunc       func,
         GCancellable       *cancellable,
         gpointer            source_tag,
         GAsyncReadyCallback callback,
         gpointer            user_data)
{
  LumbarJob *job = g_new0 (LumbarJob, 1);

  job->func = func;
  job->task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (job->task, source_tag);
  g_task_set_task_data (job->task, job, lumbar_job_free);

  /* What was written was written, even if nobody waits for it any more. */
  g_task_set_check_cancellable (job->task, FALSE);

  return job;
}

static void
send_job (LumbarStore *self,
          LumbarJob   *job)
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
static LumbarJob *
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

  send_job (self, new_job (self, lumbar_job_open, cancellable, lumbar_store_open_async, callback, user_data));
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
  LumbarJob *job;

  g_return_if_fail (LUMBAR_IS_STORE (self));
  g_return_if_fail (record != NULL);

  job = new_job (self, lumbar_job_put, NULL, lumbar_store_put_async, callback, user_data);
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
  LumbarJob *job;

  g_return_if_fail (LUMBAR_IS_STORE (self));
  g_return_if_fail (kind < LUMBAR_N_RECORD_KINDS && id != NULL);

  job = new_job (self, lumbar_job_delete, NULL, lumbar_store_delete_async, callback, user_data);
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
  LumbarJob *job;

  g_return_if_fail (LUMBAR_IS_STORE (self));
  g_return_if_fail (records != NULL);

  job = new_job (self, lumbar_job_merge, cancellable, lumbar_store_merge_async, callback, user_data);
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
  const LumbarJob *job = finish_job (self, result, lumbar_store_merge_async, error);

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

  send_job (self, new_job (self, lumbar_job_list_snapshots, NULL, lumbar_store_list_snapshots_async, callback, user_data));
}

GPtrArray *
lumbar_store_list_snapshots_finish (LumbarStore  *self,
                                    GAsyncResult *result,
                                    GError      **error)
{
  LumbarJob *job = finish_job (self, result, lumbar_store_list_snapshots_async, error);

  return job != NULL ? g_steal_pointer (&job->snapshots) : NULL;
}

void
lumbar_store_backup_async (LumbarStore        *self,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_return_if_fail (LUMBAR_IS_STORE (self));

  send_job (self, new_job (self, lumbar_job_backup, NULL, lumbar_store_backup_async, callback, user_data));
}

LumbarSnapshot *
lumbar_store_backup_finish (LumbarStore  *self,
                            GAsyncResult *result,
                            GError      **error)
{
  LumbarJob *job = finish_job (self, result, lumbar_store_backup_async, error);

  return job != NULL ? g_steal_pointer (&job->snapshot) : NULL;
}

void
lumbar_store_restore_async (LumbarStore        *self,
                            const char         *name,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  LumbarJob *job;

  g_return_if_fail (LUMBAR_IS_STORE (self));
  g_return_if_fail (name != NULL);

  job = new_job (self, lumbar_job_restore, NULL, lumbar_store_restore_async, callback, user_data);
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

  g_async_queue_push (self->jobs, g_new0 (LumbarJob, 1));
  g_thread_join (self->worker);
  self->worker = NULL;
  g_source_destroy (self->wake);
  g_clear_pointer (&self->wake, g_source_unref);

  answer_all (self);
  self->state = LUMBAR_STORE_CLOSED;
}
