/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pages on which one types to search, wherever the focus is. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * lumbar_typing_capture:
 * @entry: where one types
 * @page: the page that @entry is on
 *
 * Brings what is typed anywhere on @page to @entry, and the focus with the first
 * letter, so that a space belongs to the text and not to the row that had the
 * focus.
 */
void lumbar_typing_capture (GtkSearchEntry *entry,
                            GtkWidget      *page);

/**
 * lumbar_typing_activate_focus:
 * @entry: an entry of lumbar_typing_capture() that says it was activated
 *
 * Enter reaches the entry from anywhere on the page; what has the focus is what
 * it was meant for.
 *
 * Returns: whether something else has the focus, and was activated
 */
gboolean lumbar_typing_activate_focus (GtkSearchEntry *entry);

G_END_DECLS
