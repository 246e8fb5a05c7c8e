/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A dialog over an empty window. */

#include "config.h"

#include "ui-dialog.h"

#include "ui-test.h"

void
ui_dialog_set_up (UiDialog   *self,
                  const char *now)
{
  self->coach = ui_coach_new (now);
  self->window = ui_test_open_window (NULL, 800, 800);
}

void
ui_dialog_present (UiDialog  *self,
                   AdwDialog *dialog)
{
  g_assert_nonnull (dialog);
  g_set_weak_pointer (&self->dialog, dialog);
  adw_dialog_present (dialog, self->window);
  ui_test_settle ();
}

gpointer
ui_dialog_find (UiDialog   *self,
                GType       type,
                const char *name)
{
  GtkWidget *widget = ui_test_find (GTK_WIDGET (self->dialog), type, name);

  g_assert_nonnull (widget);

  return widget;
}

gpointer
ui_dialog_find_shown (UiDialog   *self,
                      GType       type,
                      const char *name)
{
  GtkWidget *widget = ui_test_find_shown (GTK_WIDGET (self->dialog), type, name);

  g_assert_nonnull (widget);

  return widget;
}

void
ui_dialog_wait_until_closed (UiDialog *self)
{
  ui_test_wait_until_gone ((gpointer *) &self->dialog);
}

void
ui_dialog_tear_down (UiDialog     *self,
                     gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  ui_dialog_wait_until_closed (self);
  ui_coach_free (self->coach);
}
