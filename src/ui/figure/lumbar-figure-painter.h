/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws one moment of a figure.
 *
 * Everything is made of round-capped strips, discs and rings: plain colours that
 * are clipped and turned, which every renderer of GTK draws by itself. No
 * picture is made and none is sent to the graphics card. */

#pragma once

#include <gtk/gtk.h>

#include "lumbar-movement.h"

G_BEGIN_DECLS

/* What can be drawn over a figure. */
typedef enum
{
  LUMBAR_OVERLAY_PLUMB = 1 << 0,    /* a plumb line through the middle of the foot */
  LUMBAR_OVERLAY_BAR_PATH = 1 << 1, /* where the bar goes */
  LUMBAR_OVERLAY_SPINE = 1 << 2,    /* the line of the back */
  LUMBAR_OVERLAY_FOCUS = 1 << 3,    /* the joint that the cue is about */
  LUMBAR_OVERLAY_ARROWS = 1 << 4    /* pressure, breath and where parts go */
} LumbarOverlays;

typedef struct
{
  GdkRGBA near; /* trunk, head and the near leg */
  GdkRGBA arm;  /* the near arm, which has to stand out from the trunk */
  GdkRGBA far;
  GdkRGBA prop;
  GdkRGBA line;  /* the floor, and what is drawn over the figure */
  GdkRGBA focus; /* what the cue is about */
} LumbarFigurePalette;

/**
 * lumbar_figure_palette_init:
 * @self: (out caller-allocates): the colours
 * @accent: the colour of the figure
 * @text: the colour of text beside it
 * @dark: whether the background is dark
 * @high_contrast: whether people asked for more contrast
 *
 * Makes the colours that belong together.
 */
void lumbar_figure_palette_init (LumbarFigurePalette *self,
                                 const GdkRGBA       *accent,
                                 const GdkRGBA       *text,
                                 gboolean             dark,
                                 gboolean             high_contrast);

/**
 * lumbar_figure_overlays_of:
 * @movement: a movement
 *
 * Returns: what makes visible what the movement is about: the lines of the rules
 *   that it keeps or breaks, its joint and its arrows
 */
LumbarOverlays lumbar_figure_overlays_of (const LumbarMovement *movement);

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
