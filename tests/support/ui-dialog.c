/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A dialog over a window that has something to give the focus back to, as
 * LumbarWindow sees to it that a dialog never takes it along. */

#include "config.h"

#include "ui-dialog.h"

#include "ui-test.h"

void
ui_dialog_set_up (UiDialog   *self,
                  const char *now)
{
  self->coach = ui_coach_new (now);
  self->window = ui_test_open_window (gtk_button_new (), 800, 800);
  gtk_widget_child_focus (self->window, GTK_DIR_TAB_FORWARD);
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
ui_dialog_assert_asks_to_discard (UiDialog   *self,
                                  const char *heading)
{
  AdwDialog *question;

  adw_dialog_close (self->dialog);
  ui_test_settle ();
  g_assert_nonnull (self->dialog);

  question = adw_window_get_visible_dialog (ADW_WINDOW (self->window));
  g_assert_true (ADW_IS_ALERT_DIALOG (question));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (question)), ==, heading);
  g_assert_cmpstr (adw_alert_dialog_get_close_response (ADW_ALERT_DIALOG (question)), ==, "cancel");

  /* As LumbarWindow does: GTK 4.18 loses what closes with the focus in it. */
  gtk_window_set_focus (GTK_WINDOW (self->window), NULL);
  g_signal_emit_by_name (question, "response::discard", "discard");
  adw_dialog_force_close (question);
  ui_dialog_wait_until_closed (self);
}

void
ui_dialog_tear_down (UiDialog     *self,
                     gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  ui_dialog_wait_until_closed (self);
  ui_coach_free (self->coach);
}
