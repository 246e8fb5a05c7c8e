/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which page of the help belongs to what is on screen. */

#pragma once

#include "lumbar-window.h"

G_BEGIN_DECLS

/**
 * LumbarHelpTopic:
 * @name: the name of a widget: its type's, unless it was given another
 * @page: the id of a page in help/C
 */
typedef struct
{
  const char *name;
  const char *page;
} LumbarHelpTopic;

/**
 * lumbar_help_get_topics:
 * @n_topics: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_topics): every view, page and
 *   dialog that has a page of the help
 */
const LumbarHelpTopic *lumbar_help_get_topics (gsize *n_topics);

/**
 * lumbar_help_get_page:
 * @window: the window
 *
 * Looks at the dialog on top; a question counts as what it was asked from.
 * Without a dialog the page that is open counts, or the view.
 *
 * Returns: (transfer none) (nullable): the id of the page of the help, NULL
 *   where there is none
 */
const char *lumbar_help_get_page (LumbarWindow *window);

/**
 * lumbar_help_dup_uri:
 * @window: (nullable): the window, NULL if there is none yet
 *
 * Returns: (transfer full): the address of the page for what is on screen, or
 *   of the first page
 */
char *lumbar_help_dup_uri (LumbarWindow *window);

G_END_DECLS
