/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An article on paper. */

#pragma once

#include <gtk/gtk.h>

#include "lumbar-reading.h"

G_BEGIN_DECLS

/**
 * lumbar_article_print_new:
 * @catalog: what there is to read
 * @id: the id of an article, an exercise or a cue that exists
 *
 * Returns: (transfer full): what prints it, with its sources by name, on as
 *   many pages as it needs
 */
GtkPrintOperation *lumbar_article_print_new (LumbarCatalog *catalog,
                                             const char    *id);

G_END_DECLS
