/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Strips, discs, rings and boxes on the stage of a figure.
 *
 * They are plain colours that are clipped and turned, which every renderer of
 * GTK draws by itself. Lengths and places are in thousandths of the body's
 * height. */

#pragma once

#include "lumbar-figure-palette.h"
#include "lumbar-movement.h"

G_BEGIN_DECLS

#define LUMBAR_LINE_WIDTH 9

/* What is drawn, where, and in which colours. */
typedef struct
{
  GtkSnapshot               *snapshot;
  const LumbarMovement      *movement;
  const LumbarFigureFrame   *frame;
  const LumbarFigurePalette *palette;
  const LumbarStage         *stage;
  double                     scale;  /* pixels for a thousandth */
  double                     left;   /* pixels, where the stage begins */
  double                     bottom; /* pixels, where the stage ends */
  gboolean                   mirrored;
} LumbarPen;

/**
 * lumbar_pen_strip:
 * @self: what to draw with
 * @from: one end
 * @to: the other end
 * @width: how wide it is
 * @color: its colour
 *
 * Draws a strip with round ends.
 */
void lumbar_pen_strip (const LumbarPen *self,
                       LumbarPoint      from,
                       LumbarPoint      to,
                       double           width,
                       const GdkRGBA   *color);

/**
 * lumbar_pen_disc:
 * @self: what to draw with
 * @centre: its middle
 * @radius: its radius
 * @color: its colour
 *
 * Draws a disc.
 */
void lumbar_pen_disc (const LumbarPen *self,
                      LumbarPoint      centre,
                      double           radius,
                      const GdkRGBA   *color);

/**
 * lumbar_pen_ring:
 * @self: what to draw with
 * @centre: its middle
 * @radius: its outer radius
 * @width: how wide the ring is, at least a pixel and a half
 * @color: its colour
 *
 * Draws a ring.
 */
void lumbar_pen_ring (const LumbarPen *self,
                      LumbarPoint      centre,
                      double           radius,
                      double           width,
                      const GdkRGBA   *color);

/**
 * lumbar_pen_box:
 * @self: what to draw with
 * @place: its lower left corner
 * @width: how wide it is
 * @height: how high it is
 * @radius: that of its corners
 * @color: its colour
 *
 * Draws an upright box.
 */
void lumbar_pen_box (const LumbarPen *self,
                     LumbarPoint      place,
                     double           width,
                     double           height,
                     double           radius,
                     const GdkRGBA   *color);

/**
 * lumbar_pen_dashes:
 * @self: what to draw with
 * @from: one end
 * @to: the other end
 * @color: its colour
 *
 * Draws a broken line.
 */
void lumbar_pen_dashes (const LumbarPen *self,
                        LumbarPoint      from,
                        LumbarPoint      to,
                        const GdkRGBA   *color);

/**
 * lumbar_pen_faint:
 * @color: a colour
 * @alpha: what is left of it, 0 to 1
 *
 * Returns: the colour, letting through what is behind
 */
GdkRGBA lumbar_pen_faint (const GdkRGBA *color,
                          float          alpha);

G_END_DECLS
