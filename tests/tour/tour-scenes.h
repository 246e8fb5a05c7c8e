/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The stops of the tour: each brings the window to one page or dialog. */

#pragma once

#include "lumbar-application.h"
#include "lumbar-window.h"

G_BEGIN_DECLS

/**
 * TourScene:
 * @name: the picture's name without number, such as "today"
 * @view: (nullable): the view to show
 * @action: (nullable): an action of the application
 * @page_action: (nullable): an action of the page that is shown then
 * @target: (nullable): what either action is told, such as an id
 * @dialog_page: (nullable): the tag of a page to push in the dialog on top
 * @further: (nullable): whatever else it takes
 *
 * How to come from the views to one page or dialog: whichever of the steps
 * are given, in this order. A table ends with a NULL name.
 */
typedef struct
{
  const char *name;
  const char *view;
  const char *action;
  const char *page_action;
  const char *target;
  const char *dialog_page;
  void (*further) (LumbarApplication *application,
                   LumbarWindow      *window);
} TourScene;

/* With the demo history, and with an empty diary. */
extern const TourScene tour_demo_scenes[];
extern const TourScene tour_empty_scenes[];

/**
 * tour_scene_show:
 * @scene: where to go
 * @application: the application
 * @window: its window, at the views or, for what adds to the scene before,
 *   where that left it
 */
void tour_scene_show (const TourScene   *scene,
                      LumbarApplication *application,
                      LumbarWindow      *window);

/**
 * tour_scenes_reset:
 * @window: the window
 *
 * Closes dialogs and goes back to the views.
 */
void tour_scenes_reset (LumbarWindow *window);

G_END_DECLS
