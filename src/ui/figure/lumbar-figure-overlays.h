/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is drawn over a figure to show what it is about. */

#pragma once

#include "lumbar-figure-pen.h"

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

/**
 * lumbar_figure_overlays_of:
 * @movement: a movement
 *
 * Returns: what makes visible what the movement is about: the lines of the rules
 *   that it keeps or breaks, its joint and its arrows
 */
LumbarOverlays lumbar_figure_overlays_of (const LumbarMovement *movement);

/**
 * lumbar_figure_overlays_paint:
 * @pen: what to draw with
 * @time: the moment, in milliseconds
 * @overlays: what to draw
 *
 * Draws over a figure.
 */
void lumbar_figure_overlays_paint (const LumbarPen *pen,
                                   double           time,
                                   LumbarOverlays   overlays);

G_END_DECLS
