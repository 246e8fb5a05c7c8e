/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws one moment of a figure.
 *
 * Everything is made of round-capped strips, discs and rings: plain colours that
 * are clipped and turned, which every renderer of GTK draws by itself. No
 * picture is made and none is sent to the graphics card. */

#pragma once

#include <gtk/gtk.h>

#include "lumbar-figure-overlays.h"
#include "lumbar-figure-palette.h"
#include "lumbar-movement.h"

G_BEGIN_DECLS

/**
 * lumbar_figure_paint:
 * @snapshot: where to draw
 * @movement: the movement
 * @frame: the moment of it
 * @time: that moment, in milliseconds
 * @stage: what of the stage has to be seen
 * @area: where, in pixels
 * @palette: the colours
 * @overlays: what is drawn over the figure
 * @mirrored: whether it faces left
 *
 * Draws a figure as large as @area allows, standing on the lower edge and in
 * the middle of it.
 */
void lumbar_figure_paint (GtkSnapshot               *snapshot,
                          const LumbarMovement      *movement,
                          const LumbarFigureFrame   *frame,
                          double                     time,
                          const LumbarStage         *stage,
                          const graphene_rect_t     *area,
                          const LumbarFigurePalette *palette,
                          LumbarOverlays             overlays,
                          gboolean                   mirrored);

G_END_DECLS
