/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures on paper: the posture that says most, in a line of text. */

#pragma once

#include <gtk/gtk.h>

#include "lumbar-figure-pair.h"

G_BEGIN_DECLS

/* The character of a text that a figure takes the place of. */
#define LUMBAR_FIGURE_CHARACTER "\357\277\274"

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
