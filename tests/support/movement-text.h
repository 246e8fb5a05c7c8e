/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Movements for tests: small ones from a few lines, and those that ship. */

#pragma once

#include "lumbar-movement.h"

G_BEGIN_DECLS

/* A movement of the postures @poses, seen from the side and standing on the
 * ankle unless @members, which end with a comma or are empty, say otherwise;
 * NULL and @error if it is refused. The posture "a" is the still. */
LumbarMovement *movement_text_try (const char *members,
                                   const char *poses,
                                   GError    **error);

/* The same, which has to be accepted. */
LumbarMovement *movement_text_read (const char *members,
                                    const char *poses);

/* Every movement that ships, by its id. */
GHashTable *movement_text_read_shipped (void);

G_END_DECLS
