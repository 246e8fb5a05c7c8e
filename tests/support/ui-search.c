/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A page on which one types to find something to read. */

#include "config.h"

#include "ui-search.h"

#include "ui-announced.h"
#include "ui-test.h"

static void
article_activate_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  UiSearch *self = user_data;

  g_set_str (&self->opened, g_variant_get_string (parameter, NULL));
}

void
ui_search_open (UiSearch  *self,
                GtkWidget *page)
{
  const GActionEntry actions[] = { { .name = "article", .parameter_type = "s", .activate = article_activate_cb } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_set_weak_pointer (&self->page, page);
  self->window = ui_test_open_window (page, 360, 640);
  self->entry = ui_test_find (page, GTK_TYPE_SEARCH_ENTRY, NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_insert_action_group (self->window, "app", G_ACTION_GROUP (group));
}

void
ui_search_type (UiSearch   *self,
                const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  ui_test_settle ();
}

GtkWidget *
ui_search_find (UiSearch   *self,
                GType       type,
                const char *name)
{
  return ui_test_find_shown (self->window, type, name);
}

void
ui_search_close (UiSearch     *self,
                 gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  ui_test_wait_until_gone ((gpointer *) &self->page);
  g_clear_pointer (&self->opened, g_free);
  ui_announced_forget ();
  ui_coach_free (self->coach);
}
