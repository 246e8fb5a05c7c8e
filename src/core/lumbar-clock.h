/* SPDX-License-Identifier: GPL-3.0-or-later */

/* "Now" and "today" for everything that runs beside a person: the computer's
 * clock, or one that is set for the tour and for tests. */

#pragma once

#include <glib-object.h>

#include "lumbar-moment.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_CLOCK (lumbar_clock_get_type ())
G_DECLARE_FINAL_TYPE (LumbarClock, lumbar_clock, LUMBAR, CLOCK, GObject)

/**
 * lumbar_clock_new_system:
 *
 * Returns: (transfer full): the computer's clock in its own time zone
 */
LumbarClock *lumbar_clock_new_system (void);

/**
 * lumbar_clock_new_fixed:
 * @now: what it always shows
 *
 * The wall clock stands still; the boot time runs on, so that a routine can be
 * played.
 *
 * Returns: (transfer full): the clock
 */
LumbarClock *lumbar_clock_new_fixed (LumbarMoment now);

/**
 * lumbar_clock_is_fixed:
 *
 * Returns: whether the wall clock stands still
 */
gboolean lumbar_clock_is_fixed (LumbarClock *self);

/**
 * lumbar_clock_get_now:
 *
 * Returns: the time on the wall with the offset of this place
 */
LumbarMoment lumbar_clock_get_now (LumbarClock *self);

/**
 * lumbar_clock_get_today:
 *
 * Returns: the local calendar date
 */
LumbarDate lumbar_clock_get_today (LumbarClock *self);

/**
 * lumbar_clock_get_boot_time:
 *
 * A clock for durations: it never jumps and counts the time the computer
 * sleeps.
 *
 * Returns: microseconds
 */
gint64 lumbar_clock_get_boot_time (LumbarClock *self);

/**
 * lumbar_clock_get_speed:
 *
 * Returns: how many times faster than the computer's clock it runs
 */
double lumbar_clock_get_speed (LumbarClock *self);

/**
 * lumbar_clock_set_speed:
 * @speed: above 0; 60 makes a minute last a second
 *
 * Lets time run faster from here on, without a jump.
 */
void lumbar_clock_set_speed (LumbarClock *self,
                             double       speed);

G_END_DECLS
