/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What goes between the store and its worker. */

#pragma once

#include "lumbar-diary.h"

G_BEGIN_DECLS

typedef struct _LumbarJob LumbarJob;

/* Runs on the worker. TRUE, or FALSE with @error set. */
typedef gboolean (*LumbarJobFunc) (LumbarStore *self,
                                   LumbarJob   *job,
                                   GError     **error);

struct _LumbarJob
{
  GTask        *task; /* (unowned): owns the job */
  LumbarJobFunc func; /* NULL: the worker ends */

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

void lumbar_job_free (gpointer data);

/* The jobs there are; on the worker only. */
gboolean lumbar_job_open (LumbarStore *self, LumbarJob *job, GError **error);
gboolean lumbar_job_put (LumbarStore *self, LumbarJob *job, GError **error);
gboolean lumbar_job_delete (LumbarStore *self, LumbarJob *job, GError **error);
gboolean lumbar_job_merge (LumbarStore *self, LumbarJob *job, GError **error);
gboolean lumbar_job_list_snapshots (LumbarStore *self, LumbarJob *job, GError **error);
gboolean lumbar_job_backup (LumbarStore *self, LumbarJob *job, GError **error);
gboolean lumbar_job_restore (LumbarStore *self, LumbarJob *job, GError **error);

/* The worker: does jobs until it gets one without a function. */
gpointer lumbar_store_work (gpointer data);

G_END_DECLS
