/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the tests of widgets share. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * ui_test_init:
 * @argc: from main()
 * @argv: from main()
 *
 * Starts the test framework, GTK and libadwaita, and loads Lumbar's templates
 * and style.
 */
void ui_test_init (int    *argc,
                   char ***argv);

/**
 * ui_test_open_window:
 * @content: (nullable) (transfer floating): what is in it
 * @width: in pixels
 * @height: in pixels
 *
 * Opens a plain window and waits until it has been laid out.
 *
 * Returns: (transfer none): the #AdwWindow; end it with gtk_window_destroy()
 */
GtkWidget *ui_test_open_window (GtkWidget *content,
                                int        width,
                                int        height);

/**
 * ui_test_settle:
 *
 * Runs the main loop until nothing is left to do and every window has been
 * laid out: what was shown before is mapped then. What is in the windows is
 * remembered for ui_test_assert_all_gone().
 */
void ui_test_settle (void);

/**
 * ui_test_wait_for:
 * @done: set by a callback or a signal handler
 *
 * Runs the main loop until @done is TRUE; fails after ten seconds.
 */
void ui_test_wait_for (gboolean *done);

/**
 * ui_test_wait_until_gone:
 * @pointer: (inout): a weak pointer to an object
 *
 * Runs the main loop until the object has been freed; fails after ten seconds.
 */
void ui_test_wait_until_gone (gpointer *pointer);

/**
 * ui_test_wait:
 * @condition: what to wait for
 * @user_data: handed to @condition
 *
 * Runs the main loop until @condition holds; fails after ten seconds.
 */
void ui_test_wait (gboolean (*condition) (gpointer user_data),
                   gpointer user_data);

/**
 * ui_test_assert_all_gone:
 *
 * Asserts that every page, every dialog and every widget of Lumbar's own that
 * ui_test_settle() found in a window has been freed, after at most ten seconds.
 * All windows have to be closed.
 */
void ui_test_assert_all_gone (void);

/**
 * ui_test_find:
 * @root: where to look
 * @type: the type of the widget
 * @name: (nullable): the widget's name, label, title or tooltip; NULL: any
 *
 * Returns: (transfer none) (nullable): the first match below @root, in order
 */
GtkWidget *ui_test_find (GtkWidget  *root,
                         GType       type,
                         const char *name);

/**
 * ui_test_find_shown:
 * @root: where to look
 * @type: the type of the widget
 * @name: (nullable): the widget's name, label, title or tooltip; NULL: any
 *
 * Returns: (transfer none) (nullable): the first match that is on screen
 */
GtkWidget *ui_test_find_shown (GtkWidget  *root,
                               GType       type,
                               const char *name);

/**
 * ui_test_press:
 * @widget: the widget that has the focus
 * @trigger: a shortcut such as "<Control>n"
 *
 * Runs the shortcut that @widget or one of its parents has for @trigger.
 *
 * Returns: whether there was one that did something
 */
gboolean ui_test_press (GtkWidget  *widget,
                        const char *trigger);

/**
 * ui_test_get_min_width:
 * @widget: a widget in a window
 * @text_scale: 1 for the usual text size, 2 for twice that
 *
 * Returns: the least width @widget asks for at that text size, in pixels
 */
int ui_test_get_min_width (GtkWidget *widget,
                           double     text_scale);

/**
 * ui_test_assert_fits_phone:
 * @widget: a page or dialog in a window
 *
 * Fails if @widget asks for more than the width of a phone, 360 pixels, with
 * text of the usual size or twice that.
 */
void ui_test_assert_fits_phone (GtkWidget *widget);

G_END_DECLS
