/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The right way and the fault that belong beside each other. */

#pragma once

#include "lumbar-catalog.h"

G_BEGIN_DECLS

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

G_END_DECLS
