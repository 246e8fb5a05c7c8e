/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A page in Lumbar's window, against a real diary. */

#include "config.h"

#include "ui-page.h"

#include "ui-test.h"

void
ui_page_open (UiPage     *self,
              const char *view,
              GType       type)
{
  self->window = ui_coach_open_window (self->coach, view);
  ui_page_turn_to (self, type);
}

void
ui_page_turn_to (UiPage *self,
                 GType   type)
{
  GtkWidget *page = ui_test_find (GTK_WIDGET (self->window), type, NULL);

  g_assert_nonnull (page);
  g_set_weak_pointer (&self->page, page);
}

void
ui_page_wait_until_gone (UiPage *self)
{
  ui_test_wait_until_gone ((gpointer *) &self->page);
}

AdwDialog *
ui_page_get_dialog (UiPage *self)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
}

GtkWidget *
ui_page_get_focus (UiPage *self)
{
  return gtk_window_get_focus (GTK_WINDOW (self->window));
}

void
ui_page_close (UiPage       *self,
               gconstpointer data)
{
  if (self->window != NULL)
    gtk_window_destroy (GTK_WINDOW (self->window));
  ui_page_wait_until_gone (self);
  ui_coach_free (self->coach);
}
