/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Plates on a bar: rounding down to them, and laying them out on a sleeve. */

#include "config.h"

#include "lumbar-plates.h"

/* 1 kg = 2.20462262 lb */
#define POUNDS_PER_KG G_GINT64_CONSTANT (220462262)
#define KG G_GINT64_CONSTANT (100000000)

static const gint64 kg_plates[] = { 25000, 20000, 15000, 10000, 5000, 2500, 1250 };
static const gint64 lb_plates[] = { 45000, 35000, 25000, 10000, 5000, 2500 };

LumbarBar
lumbar_bar_default (LumbarUnit unit)
{
  if (unit == LUMBAR_UNIT_LB)
    return (LumbarBar) { LUMBAR_UNIT_LB, 45000, 2500 };

  return (LumbarBar) { LUMBAR_UNIT_KG, 20000, 1250 };
}

gint64
lumbar_bar_get_jump (const LumbarBar *self)
{
  return MAX (1, 2 * self->smallest_plate);
}

gint64
lumbar_bar_round_down (const LumbarBar *self,
                       gint64           numerator,
                       gint64           denominator)
{
  gint64   jump = lumbar_bar_get_jump (self);
  __int128 above = (__int128) numerator - (__int128) self->bar * denominator;

  if (above < 0)
    return LUMBAR_LOAD_BELOW_BAR;

  return self->bar + (gint64) (above / ((__int128) jump * denominator)) * jump;
}

gint64
lumbar_bar_take_percent (const LumbarBar *self,
                         gint64           load,
                         int              percent)
{
  if (load < 0)
    return LUMBAR_LOAD_BELOW_BAR;

  return lumbar_bar_round_down (self, load * percent, 100);
}

/* Lays as many plates of one size on the sleeve as still fit. */
static gint64
lay_plates (GArray *plates,
            gint64  plate,
            gint64  left)
{
  for (; left >= plate; left -= plate)
    g_array_append_val (plates, plate);

  return left;
}

GArray *
lumbar_bar_dup_per_side (const LumbarBar *self,
                         gint64           load)
{
  const gint64 *sizes = self->unit == LUMBAR_UNIT_LB ? lb_plates : kg_plates;
  guint         n_sizes = self->unit == LUMBAR_UNIT_LB ? G_N_ELEMENTS (lb_plates) : G_N_ELEMENTS (kg_plates);
  gint64        smallest = MAX (1, self->smallest_plate);
  gint64        left = (load - self->bar) / 2;
  GArray       *plates;

  if (load < self->bar)
    return NULL;

  plates = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < n_sizes; i++)
    {
      if (sizes[i] > smallest && sizes[i] % smallest == 0)
        left = lay_plates (plates, sizes[i], left);
    }
  lay_plates (plates, smallest, left);

  return plates;
}

gint64
lumbar_load_convert (gint64     load,
                     LumbarUnit from,
                     LumbarUnit to)
{
  if (from == to)
    return load;

  if (from == LUMBAR_UNIT_KG)
    return lumbar_divide_half_up ((__int128) load * POUNDS_PER_KG, KG);

  return lumbar_divide_half_up ((__int128) load * KG, POUNDS_PER_KG);
}

gint64
lumbar_divide_half_up (__int128 numerator,
                       gint64   denominator)
{
  __int128 half = denominator;

  if (numerator < 0)
    return -(gint64) ((-2 * numerator + half) / (2 * half));

  return (gint64) ((2 * numerator + half) / (2 * half));
}
