/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-typing.h"

/* Returns (transfer none) (nullable): what has the focus, when it is not @entry. */
static GtkWidget *
find_focus_elsewhere (GtkSearchEntry *entry)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (entry));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (entry)) ? focus : NULL;
}

static void
changed_cb (GtkSearchEntry *entry)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (entry));

  /* The next letter would replace what is selected. */
  if (find_focus_elsewhere (entry) != NULL)
    gtk_text_grab_focus_without_selecting (GTK_TEXT (text));
}

void
lumbar_typing_capture (GtkSearchEntry *entry,
                       GtkWidget      *page)
{
  g_return_if_fail (GTK_IS_SEARCH_ENTRY (entry));
  g_return_if_fail (GTK_IS_WIDGET (page));

  gtk_search_entry_set_key_capture_widget (entry, page);
  g_signal_connect (entry, "changed", G_CALLBACK (changed_cb), NULL);
}

gboolean
lumbar_typing_activate_focus (GtkSearchEntry *entry)
{
  GtkWidget *focus;

  g_return_val_if_fail (GTK_IS_SEARCH_ENTRY (entry), FALSE);

  focus = find_focus_elsewhere (entry);
  if (focus == NULL)
    return FALSE;

  gtk_widget_activate (focus);

  return TRUE;
}
