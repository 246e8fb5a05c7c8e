/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-record-writer.h"

#include "lumbar-window.h"

typedef struct
{
  GtkWidget        *origin;
  GtkWidget        *window; /* (nullable): where to tell, also when origin has left it */
  char             *failure;
  LumbarWrittenFunc written;
} Writing;

static void
writing_free (Writing *self)
{
  g_clear_object (&self->origin);
  g_clear_object (&self->window);
  g_free (self->failure);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Writing, writing_free)

static void
record_put_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (Writing) writing = user_data;
  g_autoptr (GError) error = NULL;

  if (!lumbar_store_put_finish (LUMBAR_STORE (object), result, &error))
    {
      if (writing->window != NULL)
        lumbar_window_report_error (LUMBAR_WINDOW (writing->window), writing->failure, error);
    }
  else if (writing->written != NULL)
    {
      writing->written (writing->origin);
    }
}

void
lumbar_write_record (GtkWidget        *origin,
                     LumbarCoach      *coach,
                     gpointer          record,
                     const char       *failure,
                     LumbarWrittenFunc written)
{
  LumbarRecord *head = record;
  LumbarWindow *window = lumbar_window_get (origin);
  Writing      *writing = g_new0 (Writing, 1);

  g_return_if_fail (GTK_IS_WIDGET (origin));
  g_return_if_fail (LUMBAR_IS_COACH (coach));
  g_return_if_fail (record != NULL);

  writing->origin = g_object_ref (origin);
  writing->window = window != NULL ? g_object_ref (GTK_WIDGET (window)) : NULL;
  writing->failure = g_strdup (failure);
  writing->written = written;

  head->modified_at = lumbar_clock_get_now (lumbar_coach_get_clock (coach));
  lumbar_store_put_async (lumbar_coach_get_store (coach), record, record_put_cb, writing);
  lumbar_record_unref (record);
}

void
lumbar_close_when_written (GtkWidget *dialog)
{
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

LumbarEpisode *
lumbar_edit_episode (LumbarCoach *coach)
{
  LumbarPlan      *plan = lumbar_coach_get_plan (coach);
  LumbarHistory   *history = lumbar_coach_get_history (coach);
  const GPtrArray *episodes;

  if (plan != NULL && plan->episode != NULL)
    return lumbar_record_copy (plan->episode);
  if (history == NULL)
    return NULL;

  episodes = lumbar_history_get (history, LUMBAR_RECORD_EPISODE);

  return episodes->len > 0 ? lumbar_record_copy (g_ptr_array_index (episodes, episodes->len - 1)) : NULL;
}
