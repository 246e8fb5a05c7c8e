/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A figure that makes a movement. */

#pragma once

#include <adwaita.h>

#include "lumbar-catalog.h"
#include "lumbar-figure-painter.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_FIGURE (lumbar_figure_get_type ())

/**
 * LumbarFigure:
 *
 * Plays while it is seen, in the colours of the theme. Where movement is not
 * wanted it stands still in the posture that says most. It can be dragged and
 * stepped through, with the arrow keys too; the space bar stops and starts it.
 *
 * Its name is the title of the movement and its description says in words what
 * moves. Follow it with `notify::position` and `notify::playing`.
 */
G_DECLARE_FINAL_TYPE (LumbarFigure, lumbar_figure, LUMBAR, FIGURE, GtkWidget)

/**
 * lumbar_figure_new:
 *
 * Returns: (transfer floating): a figure that shows nothing yet
 */
GtkWidget *lumbar_figure_new (void);

/**
 * lumbar_figure_set_movement:
 * @self: the figure
 * @catalog: where the movement comes from; the figure keeps it
 * @id: (nullable): the id of a figure, NULL for none
 *
 * Shows another movement from its beginning, drawn over with what it is about.
 *
 * Returns: whether there is such a movement
 */
gboolean lumbar_figure_set_movement (LumbarFigure  *self,
                                     LumbarCatalog *catalog,
                                     const char    *id);

/**
 * lumbar_figure_get_movement:
 * @self: the figure
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const LumbarMovement *lumbar_figure_get_movement (LumbarFigure *self);

/**
 * lumbar_figure_set_stage:
 * @self: the figure
 * @stage: what has to be seen at least, in thousandths of the body's height
 *
 * Gives two figures beside each other the same size.
 */
void lumbar_figure_set_stage (LumbarFigure      *self,
                              const LumbarStage *stage);

/**
 * lumbar_figure_get_playing:
 * @self: the figure
 *
 * Returns: whether it moves while it is seen
 */
gboolean lumbar_figure_get_playing (LumbarFigure *self);

/**
 * lumbar_figure_set_playing:
 * @self: the figure
 * @playing: whether it moves while it is seen
 *
 * Stops it, or goes on from where it stands.
 */
void lumbar_figure_set_playing (LumbarFigure *self,
                                gboolean      playing);

/**
 * lumbar_figure_get_position:
 * @self: the figure
 *
 * Returns: the moment it shows, in milliseconds from the beginning of the round
 */
int lumbar_figure_get_position (LumbarFigure *self);

/**
 * lumbar_figure_set_position:
 * @self: the figure
 * @position: a moment in milliseconds from the beginning of the round
 *
 * Shows another moment.
 */
void lumbar_figure_set_position (LumbarFigure *self,
                                 int           position);

/**
 * lumbar_figure_set_slow:
 * @self: the figure
 * @slow: whether it moves at half its speed
 *
 * Changes the speed.
 */
void lumbar_figure_set_slow (LumbarFigure *self,
                             gboolean      slow);

/**
 * lumbar_figure_set_mirrored:
 * @self: the figure
 * @mirrored: whether it faces the other way
 *
 * Shows the other side.
 */
void lumbar_figure_set_mirrored (LumbarFigure *self,
                                 gboolean      mirrored);

/**
 * lumbar_figure_get_overlays:
 * @self: the figure
 *
 * Returns: what is drawn over it
 */
LumbarOverlays lumbar_figure_get_overlays (LumbarFigure *self);

/**
 * lumbar_figure_set_overlays:
 * @self: the figure
 * @overlays: what is drawn over it
 *
 * Draws other things over it.
 */
void lumbar_figure_set_overlays (LumbarFigure  *self,
                                 LumbarOverlays overlays);

/**
 * lumbar_figure_set_interactive:
 * @self: the figure
 * @interactive: whether it listens to keys and the pointer, as it does at first
 *
 * Makes it a picture alone, where keys belong to something else.
 */
void lumbar_figure_set_interactive (LumbarFigure *self,
                                    gboolean      interactive);

G_END_DECLS
