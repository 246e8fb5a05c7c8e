/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One article, exercise or cue, to be read and printed. */

#pragma once

#include "lumbar-library.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_ARTICLE_PAGE (lumbar_article_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarArticlePage, lumbar_article_page, LUMBAR, ARTICLE_PAGE, AdwNavigationPage)

/**
 * lumbar_article_page_new:
 * @library: the library; it remembers how far the page was read
 * @id: the id of an article, an exercise or a cue that exists
 *
 * Returns: (transfer floating): the page, scrolled to where it was left
 */
LumbarArticlePage *lumbar_article_page_new (LumbarLibrary *library,
                                            const char    *id);

/**
 * lumbar_article_page_get_id:
 * @self: the page
 *
 * Returns: (transfer none): the id of what it shows
 */
const char *lumbar_article_page_get_id (LumbarArticlePage *self);

G_END_DECLS
