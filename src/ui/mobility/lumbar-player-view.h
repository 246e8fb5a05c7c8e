/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What people see of a running routine: the ring, the step, what comes next. */

#pragma once

#include <adwaita.h>

#include "lumbar-catalog.h"
#include "lumbar-player.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_PLAYER_VIEW (lumbar_player_view_get_type ())
G_DECLARE_FINAL_TYPE (LumbarPlayerView, lumbar_player_view, LUMBAR, PLAYER_VIEW, AdwBin)

/**
 * lumbar_player_view_set_catalog:
 * @self: the view
 * @catalog: where the figures of the exercises come from
 *
 * Shows each exercise as a figure too; without a catalog there is none.
 */
void lumbar_player_view_set_catalog (LumbarPlayerView *self,
                                     LumbarCatalog    *catalog);

/**
 * lumbar_player_view_show:
 * @self: the view
 * @player: the player
 * @cue: (nullable): a few words that matter now, translated; instead of the
 *   count of repetitions
 *
 * Shows where @player stands.
 */
void lumbar_player_view_show (LumbarPlayerView *self,
                              LumbarPlayer     *player,
                              const char       *cue);

G_END_DECLS
