/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands around a figure, on its back and in its hands. */

#pragma once

#include "lumbar-figure-pen.h"

G_BEGIN_DECLS

/**
 * lumbar_figure_props_paint_behind:
 * @self: what to draw with
 *
 * Draws the floor or the mat, and what stands on it.
 */
void lumbar_figure_props_paint_behind (const LumbarPen *self);

/**
 * lumbar_figure_props_paint_on_back:
 * @self: what to draw with
 *
 * Draws the stick along the back, if there is one.
 */
void lumbar_figure_props_paint_on_back (const LumbarPen *self);

/**
 * lumbar_figure_props_paint_in_hands:
 * @self: what to draw with
 *
 * Draws the bar or what else is carried.
 */
void lumbar_figure_props_paint_in_hands (const LumbarPen *self);

G_END_DECLS
