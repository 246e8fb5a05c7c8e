/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The colours of a figure. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

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

G_END_DECLS
