/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows that ask when something was: now, or at a time that has passed. */

#pragma once

#include <adwaita.h>

#include "lumbar-clock.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_WHEN_GROUP (lumbar_when_group_get_type ())

/**
 * LumbarWhenGroup:
 *
 * Emits `changed` whenever the answer may have become another one.
 */
G_DECLARE_FINAL_TYPE (LumbarWhenGroup, lumbar_when_group, LUMBAR, WHEN_GROUP, AdwPreferencesGroup)

/**
 * lumbar_when_group_start:
 * @self: the group
 * @clock: tells what is now, and so what is still to come
 * @moment: what to show first; LUMBAR_MOMENT_NONE for "Now"
 *
 * To be called once before the group is shown.
 */
void lumbar_when_group_start (LumbarWhenGroup *self,
                              LumbarClock     *clock,
                              LumbarMoment     moment);

/**
 * lumbar_when_group_get_moment:
 * @self: the group
 * @out_moment: (out): the answer; "Now" is the time of this call, and the
 *   moment of the start comes back exactly if nobody changed it
 *
 * Returns: FALSE if what was typed is no date or time, or still to come
 */
gboolean lumbar_when_group_get_moment (LumbarWhenGroup *self,
                                       LumbarMoment    *out_moment);

/**
 * lumbar_when_group_is_changed:
 * @self: the group
 *
 * Returns: whether it shows something else than at the start
 */
gboolean lumbar_when_group_is_changed (LumbarWhenGroup *self);

G_END_DECLS
