/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A page in Lumbar's window, against a real diary: the fixture of the tests of
 * pages. */

#pragma once

#include <adwaita.h>

#include "ui-coach.h"

G_BEGIN_DECLS

/**
 * UiPage:
 * @coach: the coach; a test makes it with ui_coach_new()
 * @window: (nullable): the window, once it is open
 * @page: (nullable): the page under test; NULL when it has been freed
 */
typedef struct
{
  UiCoach      *coach;
  LumbarWindow *window;
  GtkWidget    *page;
} UiPage;

/**
 * ui_page_open:
 * @self: the fixture, with a coach
 * @view: the view to show, such as "diary"
 * @type: the type of the page that is tested
 *
 * Opens the window at @view and finds the page in it.
 */
void ui_page_open (UiPage     *self,
                   const char *view,
                   GType       type);

/**
 * ui_page_turn_to:
 * @self: the fixture, with a window
 * @type: the type of a page in the window
 *
 * Tests that page from here on.
 */
void ui_page_turn_to (UiPage *self,
                      GType   type);

/**
 * ui_page_wait_until_gone:
 * @self: the fixture
 *
 * Waits until the page has been freed; fails after ten seconds.
 */
void ui_page_wait_until_gone (UiPage *self);

/**
 * ui_page_get_dialog:
 * @self: the fixture, with a window
 *
 * Returns: (transfer none) (nullable): the dialog on top
 */
AdwDialog *ui_page_get_dialog (UiPage *self);

/**
 * ui_page_get_focus:
 * @self: the fixture, with a window
 *
 * Returns: (transfer none) (nullable): what has the focus
 */
GtkWidget *ui_page_get_focus (UiPage *self);

/**
 * ui_page_close:
 * @self: the fixture
 * @data: what the test was added with
 *
 * Closes the window, if there is one, waits until the page has been freed and
 * ends the coach. It has the form that g_test_add() asks for.
 */
void ui_page_close (UiPage       *self,
                    gconstpointer data);

G_END_DECLS
