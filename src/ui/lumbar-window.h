/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one window: five views, and what is pushed over them. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_WINDOW (lumbar_window_get_type ())
G_DECLARE_FINAL_TYPE (LumbarWindow, lumbar_window, LUMBAR, WINDOW, AdwApplicationWindow)

/**
 * lumbar_window_new:
 * @application: the application the window belongs to
 * @coach: what the views read
 * @settings: where size and the last view are kept
 *
 * Returns: (transfer floating): the window, not shown yet
 */
LumbarWindow *lumbar_window_new (GtkApplication *application,
                                 LumbarCoach    *coach,
                                 GSettings      *settings);

/**
 * lumbar_window_get:
 * @widget: a widget inside the window
 *
 * Returns: (transfer none) (nullable): the window @widget is in
 */
LumbarWindow *lumbar_window_get (GtkWidget *widget);

/**
 * lumbar_window_get_settings:
 * @self: the window
 *
 * Returns: (transfer none): the application's settings
 */
GSettings *lumbar_window_get_settings (LumbarWindow *self);

/**
 * lumbar_window_diary_opened:
 * @self: the window
 *
 * To be called once the store is open: says what state the diary is in, and
 * welcomes whoever is here for the first time.
 */
void lumbar_window_diary_opened (LumbarWindow *self);

/**
 * lumbar_window_push:
 * @self: the window
 * @page: (transfer floating): a player, checklist, article or editor
 *
 * Pushes a page over the views.
 */
void lumbar_window_push (LumbarWindow      *self,
                         AdwNavigationPage *page);

/**
 * lumbar_window_get_visible_page:
 * @self: the window
 *
 * Returns: (transfer none): the page on top: the views, or what was pushed
 */
AdwNavigationPage *lumbar_window_get_visible_page (LumbarWindow *self);

/**
 * lumbar_window_show_view:
 * @self: the window
 * @name: "today", "form", "mobility", "diary" or "return"
 *
 * Goes back to the views and shows one of them.
 */
void lumbar_window_show_view (LumbarWindow *self,
                              const char   *name);

/**
 * lumbar_window_add_toast:
 * @self: the window
 * @toast: (transfer full): a small piece of news
 *
 * Shows a toast over whatever is on screen.
 */
void lumbar_window_add_toast (LumbarWindow *self,
                              AdwToast     *toast);

/**
 * lumbar_window_report_error:
 * @self: the window
 * @what: a translated sentence without full stop: what could not be done
 * @error: (nullable): why; turned into what the person can do
 *
 * Tells that something was not stored, that nothing else was lost, and what to
 * do.
 */
void lumbar_window_report_error (LumbarWindow *self,
                                 const char   *what,
                                 const GError *error);

G_END_DECLS
