/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Toggle buttons that lie like the places of the body, seen from behind. */

#pragma once

#include <adwaita.h>

#include "lumbar-enums.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_PLACE_GRID (lumbar_place_grid_get_type ())

/**
 * LumbarPlaceGrid:
 *
 * The places as toggles, left on the left in every language. Follow what is
 * chosen with `notify::places`.
 */
G_DECLARE_FINAL_TYPE (LumbarPlaceGrid, lumbar_place_grid, LUMBAR, PLACE_GRID, GtkWidget)

/* Which part of the body a grid shows. */
typedef enum
{
  LUMBAR_PLACE_GRID_BACK, /* upper back to buttocks */
  LUMBAR_PLACE_GRID_LEGS, /* thighs to feet */
} LumbarPlaceGridPart;

/**
 * lumbar_place_grid_new:
 * @part: the part to show
 *
 * Returns: (transfer floating): a grid with nothing chosen
 */
GtkWidget *lumbar_place_grid_new (LumbarPlaceGridPart part);

/**
 * lumbar_place_grid_get_places:
 * @self: the grid
 *
 * Returns: the chosen places of its part
 */
LumbarPlaces lumbar_place_grid_get_places (LumbarPlaceGrid *self);

/**
 * lumbar_place_grid_set_places:
 * @self: the grid
 * @places: the places to choose; those of another part are left out
 */
void lumbar_place_grid_set_places (LumbarPlaceGrid *self,
                                   LumbarPlaces     places);

G_END_DECLS
