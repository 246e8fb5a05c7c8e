/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why, fault and fix of each cue, to be read before or between sets. */

#pragma once

#include <adwaita.h>

#include "lumbar-catalog.h"

G_BEGIN_DECLS

/**
 * lumbar_cue_help_new:
 * @catalog: where the figures come from
 * @checklist: the cues to explain
 *
 * Returns: (transfer floating): a dialog with a group for each cue
 */
AdwDialog *lumbar_cue_help_new (LumbarCatalog         *catalog,
                                const LumbarChecklist *checklist);

G_END_DECLS
