/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looks for pages, dialogs and widgets that the tour does not come by. */

#pragma once

#include "widget-lives.h"

G_BEGIN_DECLS

/**
 * tour_find_missed:
 * @lives: what was met on the whole tour
 *
 * Returns: (transfer full) (element-type utf8): a sentence for each template
 *   of Lumbar's that was never in a window
 */
GPtrArray *tour_find_missed (WidgetLives *lives);

G_END_DECLS
