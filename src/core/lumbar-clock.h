/* SPDX-License-Identifier: GPL-3.0-or-later */

/* "Now" and "today" for everything that runs beside a person: the computer's
 * clock, or one that is set for the tour and for tests. */

#pragma once

#include <glib-object.h>

#include "lumbar-moment.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_CLOCK (lumbar_clock_get_type ())
G_DECLARE_FINAL_TYPE (LumbarClock, lumbar_clock, LUMBAR, CLOCK, GObject)

LumbarClock *lumbar_clock_new_system (void);
LumbarClock *lumbar_clock_new_fixed (LumbarMoment now);
LumbarMoment lumbar_clock_get_now (LumbarClock *self);
LumbarDate   lumbar_clock_get_today (LumbarClock *self);
gint64       lumbar_clock_get_boot_time (LumbarClock *self);
void         lumbar_clock_set_speed (LumbarClock *self,
                                     double       speed);

G_END_DECLS
