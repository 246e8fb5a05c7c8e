/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ordinary soreness (docs/rules.md 3.1). */

#pragma once

#include "lumbar-moment.h"
#include "lumbar-plates.h"

G_BEGIN_DECLS

/**
 * lumbar_soreness_get_next_load:
 * @last: thousandths of the bar's unit
 *
 * The next deadlift after soreness: 90 % of the last working weight, rounded
 * down to the plates.
 *
 * Returns: thousandths, or %LUMBAR_LOAD_BELOW_BAR
 *
 * Rules: 3.1 (N1–N3, DM1).
 */
gint64 lumbar_soreness_get_next_load (const LumbarBar *bar,
                                      gint64           last);

/**
 * lumbar_soreness_is_every_session:
 * @lifts: (element-type LumbarLift): every lift up to now, by time
 * @now: answers after it do not count
 *
 * EVERY_SESSION_SORE: a lift in each of the four weeks before the last one, and
 * soreness of 3 or more on the morning after each of the last three.
 */
gboolean lumbar_soreness_is_every_session (const GPtrArray *lifts,
                                           LumbarMoment     now);

G_END_DECLS
