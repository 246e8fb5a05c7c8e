/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The settings of the return ladder, as rows to fill in. */

#pragma once

#include <adwaita.h>

#include "lumbar-episode.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_LADDER_GROUP (lumbar_ladder_group_get_type ())
G_DECLARE_FINAL_TYPE (LumbarLadderGroup, lumbar_ladder_group, LUMBAR, LADDER_GROUP, AdwPreferencesGroup)

/* Properties:
 *   complete (gboolean, read-only): whether a working weight was entered. */

/**
 * lumbar_ladder_group_set_settings:
 * @self: the group
 * @settings: what the rows show
 */
void lumbar_ladder_group_set_settings (LumbarLadderGroup          *self,
                                       const LumbarLadderSettings *settings);

/**
 * lumbar_ladder_group_get_settings:
 * @self: the group
 * @out_settings: (out caller-allocates): what the rows say; `since` is not set
 */
void lumbar_ladder_group_get_settings (LumbarLadderGroup    *self,
                                       LumbarLadderSettings *out_settings);

/**
 * lumbar_ladder_group_set_defaults:
 * @self: the group
 * @settings: the application's settings: unit, bar and smallest plate
 *
 * Shows the person's own bar and plates, and no weight yet.
 */
void lumbar_ladder_group_set_defaults (LumbarLadderGroup *self,
                                       GSettings         *settings);

G_END_DECLS
