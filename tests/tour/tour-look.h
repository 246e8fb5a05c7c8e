/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looks at what is on screen for texts that are cut off, for widgets that have
 * too little room, and for texts that were not translated. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tour_look_for_faults:
 * @window: a mapped window that has settled
 * @words: (nullable) (element-type utf8 utf8): texts that people wrote
 *   themselves, as a set, to look for untranslated texts as well; every
 *   translation has brackets around it then
 *
 * Returns: (transfer full) (element-type utf8): a sentence for each fault
 */
GPtrArray *tour_look_for_faults (GtkWidget  *window,
                                 GHashTable *words);

/**
 * tour_look_read_words:
 * @path: a JSON file
 *
 * Returns: (transfer full) (element-type utf8 utf8): every text in the file,
 *   as a set
 */
GHashTable *tour_look_read_words (const char *path);

G_END_DECLS
