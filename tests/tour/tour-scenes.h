/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The stops of the tour: each brings the window to one page or dialog. */

#pragma once

#include "lumbar-application.h"
#include "lumbar-window.h"

G_BEGIN_DECLS

/**
 * TourScene:
 * @name: the picture's name without number, such as "today"
 * @show: brings the window there from the views
 *
 * A table ends with a NULL name.
 */
typedef struct
{
  const char *name;
  void (*show) (LumbarApplication *application,
                LumbarWindow      *window);
} TourScene;

/* With the demo history, and with an empty diary. */
extern const TourScene tour_demo_scenes[];
extern const TourScene tour_empty_scenes[];

/**
 * tour_scenes_reset:
 * @window: the window
 *
 * Closes dialogs and goes back to the views.
 */
void tour_scenes_reset (LumbarWindow *window);

G_END_DECLS
