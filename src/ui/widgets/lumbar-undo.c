/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One step back: stores or deletes a record and can take that back.
 *
 * A step lives in the undo until it is taken back or another one follows; its
 * toast may vanish earlier. */

#include "config.h"

#include "lumbar-undo.h"

#include <glib/gi18n.h>

#include "lumbar-window.h"

/* Where a window keeps its undo. */
#define DATA_KEY "lumbar-undo"

/* One thing that was done. */
typedef struct
{
  LumbarStore  *store;
  LumbarRecord *record;
  char         *text;
  gboolean      deleted; /* else it was stored */
} Step;

struct _LumbarUndo
{
  GObject parent_instance;

  GtkWidget *widget; /* (unowned) (nullable): weak */

  /* Owned */
  Step     *step;  /* (nullable) */
  AdwToast *toast; /* (nullable): of the step */
};

G_DEFINE_FINAL_TYPE (LumbarUndo, lumbar_undo, G_TYPE_OBJECT)

enum
{
  SIGNAL_UNDONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What an answer of the store needs. */
typedef struct
{
  LumbarUndo *self;
  Step       *step;
} Job;

static void
step_free (Step *step)
{
  g_clear_object (&step->store);
  g_clear_pointer (&step->record, lumbar_record_unref);
  g_clear_pointer (&step->text, g_free);
  g_free (step);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Step, step_free)

static void
job_free (Job *job)
{
  g_clear_object (&job->self);
  g_clear_pointer (&job->step, step_free);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static LumbarWindow *
get_window (LumbarUndo *self)
{
  return self->widget != NULL ? lumbar_window_get (self->widget) : NULL;
}

static void
report (LumbarUndo   *self,
        const char   *what,
        const GError *error)
{
  LumbarWindow *window = get_window (self);

  if (window != NULL)
    lumbar_window_report_error (window, what, error);
}

static void
forget_toast (LumbarUndo *self)
{
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_clear_object (&self->toast);
}

static void
toast_button_cb (LumbarUndo *self)
{
  lumbar_undo_run (self);
}

static void
show_toast (LumbarUndo *self)
{
  LumbarWindow *window = get_window (self);

  if (window == NULL)
    return;

  self->toast = g_object_ref_sink (adw_toast_new (self->step->text));
  adw_toast_set_use_markup (self->toast, FALSE);
  adw_toast_set_button_label (self->toast, _ ("_Undo"));
  g_signal_connect_object (self->toast, "button-clicked", G_CALLBACK (toast_button_cb), self, G_CONNECT_SWAPPED);
  lumbar_window_add_toast (window, g_object_ref (self->toast));
}

static void
take_step (LumbarUndo *self,
           Step       *step)
{
  forget_toast (self);
  g_clear_pointer (&self->step, step_free);
  self->step = step;
  show_toast (self);
}

static void
deleted_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Job) job = user_data;
  g_autoptr (GError) error = NULL;

  if (lumbar_store_delete_finish (LUMBAR_STORE (object), result, &error))
    take_step (job->self, g_steal_pointer (&job->step));
  else
    report (job->self, _ ("This could not be deleted"), error);
}

static void
undone_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Job) job = user_data;
  g_autoptr (GError) error = NULL;
  LumbarStore *store = LUMBAR_STORE (object);
  gboolean     ok = job->step->deleted ? lumbar_store_put_finish (store, result, &error)
                                       : lumbar_store_delete_finish (store, result, &error);

  if (ok)
    g_signal_emit (job->self, signals[SIGNAL_UNDONE], 0, job->step->record->id);
  else
    report (job->self, _ ("This could not be taken back"), error);
}

static Job *
new_job (LumbarUndo *self,
         Step       *step)
{
  Job *job = g_new0 (Job, 1);

  job->self = g_object_ref (self);
  job->step = step;

  return job;
}

static Step *
new_step (LumbarStore  *store,
          gconstpointer record,
          const char   *text,
          gboolean      deleted)
{
  Step *step = g_new0 (Step, 1);

  step->store = g_object_ref (store);
  step->record = lumbar_record_ref (record);
  step->text = g_strdup (text);
  step->deleted = deleted;

  return step;
}

static void
lumbar_undo_dispose (GObject *object)
{
  LumbarUndo *self = LUMBAR_UNDO (object);

  forget_toast (self);
  g_clear_pointer (&self->step, step_free);
  g_clear_weak_pointer (&self->widget);

  G_OBJECT_CLASS (lumbar_undo_parent_class)->dispose (object);
}

static void
lumbar_undo_class_init (LumbarUndoClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lumbar_undo_dispose;

  signals[SIGNAL_UNDONE] =
    g_signal_new ("undone", LUMBAR_TYPE_UNDO, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
lumbar_undo_init (LumbarUndo *self)
{
}

LumbarUndo *
lumbar_undo_get (GtkWidget *widget)
{
  GtkRoot    *root;
  LumbarUndo *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  root = gtk_widget_get_root (widget);
  if (root == NULL)
    return NULL;

  self = g_object_get_data (G_OBJECT (root), DATA_KEY);
  if (self == NULL)
    {
      self = g_object_new (LUMBAR_TYPE_UNDO, NULL);
      g_set_weak_pointer (&self->widget, GTK_WIDGET (root));
      g_object_set_data_full (G_OBJECT (root), DATA_KEY, self, g_object_unref);
    }

  return self;
}

void
lumbar_undo_delete (LumbarUndo   *self,
                    LumbarStore  *store,
                    gconstpointer record,
                    const char   *text)
{
  const LumbarRecord *head = record;

  g_return_if_fail (LUMBAR_IS_UNDO (self));
  g_return_if_fail (LUMBAR_IS_STORE (store));
  g_return_if_fail (record != NULL);

  lumbar_store_delete_async (store, head->kind, head->id, deleted_cb, new_job (self, new_step (store, record, text, TRUE)));
}

void
lumbar_undo_stored (LumbarUndo   *self,
                    LumbarStore  *store,
                    gconstpointer record,
                    const char   *text)
{
  g_return_if_fail (LUMBAR_IS_UNDO (self));
  g_return_if_fail (LUMBAR_IS_STORE (store));
  g_return_if_fail (record != NULL);

  take_step (self, new_step (store, record, text, FALSE));
}

gboolean
lumbar_undo_run (LumbarUndo *self)
{
  Step *step;

  g_return_val_if_fail (LUMBAR_IS_UNDO (self), FALSE);

  step = g_steal_pointer (&self->step);
  forget_toast (self);
  if (step == NULL)
    return FALSE;

  if (step->deleted)
    lumbar_store_put_async (step->store, step->record, undone_cb, new_job (self, step));
  else
    lumbar_store_delete_async (step->store, step->record->kind, step->record->id, undone_cb, new_job (self, step));

  return TRUE;
}
