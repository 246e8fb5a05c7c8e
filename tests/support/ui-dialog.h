/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A dialog over a window with nothing but a button: the fixture of the tests of
 * dialogs. */

#pragma once

#include <adwaita.h>

#include "ui-coach.h"

G_BEGIN_DECLS

/**
 * UiDialog:
 * @coach: the coach
 * @window: the window below
 * @dialog: (nullable): the dialog under test; NULL when it has been freed
 */
typedef struct
{
  UiCoach   *coach;
  GtkWidget *window;
  AdwDialog *dialog;
} UiDialog;

/**
 * ui_dialog_set_up:
 * @self: the fixture
 * @now: the moment it is, as for ui_coach_new()
 *
 * Makes the coach and opens the window.
 */
void ui_dialog_set_up (UiDialog   *self,
                       const char *now);

/**
 * ui_dialog_present:
 * @self: the fixture
 * @dialog: (transfer floating): a dialog
 *
 * Shows @dialog, which is what is tested from here on.
 */
void ui_dialog_present (UiDialog  *self,
                        AdwDialog *dialog);

/**
 * ui_dialog_find:
 * @self: the fixture, with a dialog
 * @type: the type of a widget
 * @name: (nullable): its name, label, title or tooltip; NULL: any
 *
 * Returns: (transfer none): the first match in the dialog, on whichever of its
 *   pages; fails if there is none
 */
gpointer ui_dialog_find (UiDialog   *self,
                         GType       type,
                         const char *name);

/**
 * ui_dialog_find_shown:
 * @self: the fixture, with a dialog
 * @type: the type of a widget
 * @name: (nullable): its name, label, title or tooltip; NULL: any
 *
 * Returns: (transfer none): the first match that is on screen; fails if there
 *   is none
 */
gpointer ui_dialog_find_shown (UiDialog   *self,
                               GType       type,
                               const char *name);

/**
 * ui_dialog_wait_until_closed:
 * @self: the fixture
 *
 * Waits until the dialog has been closed and freed; fails after ten seconds.
 */
void ui_dialog_wait_until_closed (UiDialog *self);

/**
 * ui_dialog_assert_asks_to_discard:
 * @self: the fixture, with a dialog that holds something unsaved
 * @heading: the question
 *
 * Closes the dialog and asserts that it asks first, that keeping it is what a
 * second Escape would answer, and that it goes once it is to be discarded.
 */
void ui_dialog_assert_asks_to_discard (UiDialog   *self,
                                       const char *heading);

/**
 * ui_dialog_tear_down:
 * @self: the fixture
 * @data: what the test was added with
 *
 * Closes the window with what is open in it, waits until the dialog has been
 * freed and ends the coach. It has the form that g_test_add() asks for.
 */
void ui_dialog_tear_down (UiDialog     *self,
                          gconstpointer data);

G_END_DECLS
