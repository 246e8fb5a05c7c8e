/* SPDX-License-Identifier: GPL-3.0-or-later */

/* "Now" and "today": the computer's clock, or one that is set. */

#include "config.h"

#include "lumbar-clock.h"

#include <time.h>

struct _LumbarClock
{
  GObject parent_instance;

  LumbarMoment fixed; /* LUMBAR_MOMENT_NONE: the computer's clock */

  double speed;
  gint64 base;  /* boot time when the speed was set, µs */
  gint64 ahead; /* how far this clock was ahead then, µs */
};

G_DEFINE_FINAL_TYPE (LumbarClock, lumbar_clock, G_TYPE_OBJECT)

static gint64
read_boot_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_BOOTTIME, &now);

  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

/* How far sped-up time has run ahead of real time, in µs. */
static gint64
get_ahead (LumbarClock *self)
{
  gint64 elapsed = read_boot_time () - self->base;

  return self->ahead + (gint64) ((double) elapsed * (self->speed - 1.0));
}

static void
lumbar_clock_class_init (LumbarClockClass *klass)
{
}

static void
lumbar_clock_init (LumbarClock *self)
{
  self->fixed = LUMBAR_MOMENT_NONE;
  self->speed = 1.0;
  self->base = read_boot_time ();
}

LumbarClock *
lumbar_clock_new_system (void)
{
  return g_object_new (LUMBAR_TYPE_CLOCK, NULL);
}

LumbarClock *
lumbar_clock_new_fixed (LumbarMoment now)
{
  LumbarClock *self;

  g_return_val_if_fail (lumbar_moment_is_set (now), NULL);

  self = g_object_new (LUMBAR_TYPE_CLOCK, NULL);
  self->fixed = now;

  return self;
}

gboolean
lumbar_clock_is_fixed (LumbarClock *self)
{
  g_return_val_if_fail (LUMBAR_IS_CLOCK (self), FALSE);

  return lumbar_moment_is_set (self->fixed);
}

LumbarMoment
lumbar_clock_get_now (LumbarClock *self)
{
  LumbarMoment now;

  g_return_val_if_fail (LUMBAR_IS_CLOCK (self), LUMBAR_MOMENT_NONE);

  if (lumbar_moment_is_set (self->fixed))
    return self->fixed;

  now = lumbar_moment_now (NULL);
  now.local += get_ahead (self) / G_USEC_PER_SEC;

  return now;
}

LumbarDate
lumbar_clock_get_today (LumbarClock *self)
{
  return lumbar_moment_get_date (lumbar_clock_get_now (self));
}

gint64
lumbar_clock_get_boot_time (LumbarClock *self)
{
  g_return_val_if_fail (LUMBAR_IS_CLOCK (self), 0);

  return read_boot_time () + get_ahead (self);
}

double
lumbar_clock_get_speed (LumbarClock *self)
{
  g_return_val_if_fail (LUMBAR_IS_CLOCK (self), 1.0);

  return self->speed;
}

void
lumbar_clock_set_speed (LumbarClock *self,
                        double       speed)
{
  g_return_if_fail (LUMBAR_IS_CLOCK (self));
  g_return_if_fail (speed > 0.0);

  self->ahead = get_ahead (self);
  self->base = read_boot_time ();
  self->speed = speed;
}
