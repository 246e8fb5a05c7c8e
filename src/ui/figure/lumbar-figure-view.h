/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A figure with what is needed to look at it closely. */

#pragma once

#include <adwaita.h>

#include "lumbar-catalog.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_FIGURE_VIEW (lumbar_figure_view_get_type ())

/**
 * LumbarFigureView:
 *
 * One figure, or the right way and a fault beside each other, told apart by a
 * sign, a label and the frame. Below them: play and pause, the moment, half
 * speed, the other side, and what is drawn over.
 */
G_DECLARE_FINAL_TYPE (LumbarFigureView, lumbar_figure_view, LUMBAR, FIGURE_VIEW, AdwBin)

/**
 * lumbar_figure_view_new:
 *
 * Returns: (transfer floating): a view that shows nothing yet
 */
GtkWidget *lumbar_figure_view_new (void);

/**
 * lumbar_figure_view_show:
 * @self: the view
 * @catalog: where the movements come from
 * @id: (nullable): the id of a figure; that of a fault brings the right way with it
 * @wrong: (nullable): the id of the fault to show beside it
 *
 * Shows other figures from their beginning. Without any it takes no room.
 *
 * Returns: whether there is something to see
 */
gboolean lumbar_figure_view_show (LumbarFigureView *self,
                                  LumbarCatalog    *catalog,
                                  const char       *id,
                                  const char       *wrong);

/**
 * lumbar_figure_view_set_plain:
 * @self: the view
 * @plain: whether it is pictures alone, without controls, keys and the pointer
 *
 * For places where keys belong to something else.
 */
void lumbar_figure_view_set_plain (LumbarFigureView *self,
                                   gboolean          plain);

G_END_DECLS
