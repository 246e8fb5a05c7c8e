/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A page on which one types to find something to read, on a screen as small as
 * a phone: the fixture of the tests of such pages. */

#pragma once

#include <adwaita.h>

#include "ui-coach.h"

G_BEGIN_DECLS

/**
 * UiSearch:
 * @coach: the coach; a test makes it with ui_coach_new()
 * @window: the window
 * @page: (nullable): the page under test; NULL when it has been freed
 * @entry: where one types
 * @opened: (nullable): what was opened last, the id that app.article was given
 */
typedef struct
{
  UiCoach   *coach;
  GtkWidget *window;
  GtkWidget *page;
  GtkWidget *entry;
  char      *opened;
} UiSearch;

/**
 * ui_search_open:
 * @self: the fixture
 * @page: (transfer floating): a page with a search entry
 *
 * Opens a window with @page in it.
 */
void ui_search_open (UiSearch  *self,
                     GtkWidget *page);

/**
 * ui_search_type:
 * @self: the fixture
 * @text: what is typed
 *
 * Replaces what is in the entry.
 */
void ui_search_type (UiSearch   *self,
                     const char *text);

/**
 * ui_search_find:
 * @self: the fixture
 * @type: the type of a widget
 * @name: (nullable): its name, label, title or tooltip; NULL: any
 *
 * Returns: (transfer none) (nullable): the first match that is on screen
 */
GtkWidget *ui_search_find (UiSearch   *self,
                           GType       type,
                           const char *name);

/**
 * ui_search_close:
 * @self: the fixture
 * @data: what the test was added with
 *
 * Closes the window, waits until the page has been freed, forgets what was
 * opened and announced, and ends the coach. It has the form that g_test_add()
 * asks for.
 */
void ui_search_close (UiSearch     *self,
                      gconstpointer data);

G_END_DECLS
