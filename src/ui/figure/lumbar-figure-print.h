/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures on paper: the posture that says most, in a line of text. */

#pragma once

#include <gtk/gtk.h>

#include "lumbar-catalog.h"

G_BEGIN_DECLS

/* The character of a text that a figure takes the place of. */
#define LUMBAR_FIGURE_CHARACTER "\357\277\274"

/* One figure, or the right way and a fault. */
typedef struct
{
  const LumbarMovement *right;
  const LumbarMovement *wrong; /* (nullable) */
} LumbarFigurePair;

/**
 * lumbar_figure_pair_find:
 * @catalog: where the movements come from
 * @id: (nullable): the id of a figure; that of a fault brings the right way with it
 * @wrong: (nullable): the id of the fault to show beside it
 * @pair: (out caller-allocates): what there is to show
 *
 * Returns: whether there is something to show
 */
gboolean lumbar_figure_pair_find (LumbarCatalog    *catalog,
                                  const char       *id,
                                  const char       *wrong,
                                  LumbarFigurePair *pair);

/**
 * lumbar_figure_print_in_layout:
 * @layout: a text with a %LUMBAR_FIGURE_CHARACTER for each figure
 * @pair: the figures; their movements have to outlive the layout
 *
 * Puts figures into a text that is drawn with Pango's Cairo functions.
 */
void lumbar_figure_print_in_layout (PangoLayout            *layout,
                                    const LumbarFigurePair *pair);

G_END_DECLS
