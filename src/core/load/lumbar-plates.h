/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be put on a bar.
 *
 * Loads are integers in thousandths of the unit they were entered in; a load
 * is always rounded down to what the plates can make (docs/rules.md 6.1). */

#pragma once

#include "lumbar-enums.h"

G_BEGIN_DECLS

/* A load that the bar is already too heavy for. */
#define LUMBAR_LOAD_BELOW_BAR G_GINT64_CONSTANT (-1)

/* A bar and the plates beside it. */
typedef struct
{
  LumbarUnit unit;
  gint64     bar;            /* thousandths */
  gint64     smallest_plate; /* thousandths */
} LumbarBar;

/**
 * lumbar_bar_default:
 * @unit: kilograms or pounds
 *
 * The bar of most gyms: 20 kg with 1.25 kg plates, or 45 lb with 2.5 lb plates.
 */
LumbarBar lumbar_bar_default (LumbarUnit unit);

/**
 * lumbar_bar_get_jump:
 *
 * The smallest change of load, one smallest plate on each side (docs/rules.md
 * 6.1), in thousandths; at least 1.
 */
gint64 lumbar_bar_get_jump (const LumbarBar *self);

/**
 * lumbar_bar_round_down:
 * @numerator: the exact load in thousandths times @denominator
 * @denominator: above 0
 *
 * `bar + floor ((exact − bar) / jump) · jump` of docs/rules.md 6.1. The exact load
 * is given as a fraction so that nothing is rounded before the floor.
 *
 * Returns: thousandths, or %LUMBAR_LOAD_BELOW_BAR
 */
gint64 lumbar_bar_round_down (const LumbarBar *self,
                              gint64           numerator,
                              gint64           denominator);

/**
 * lumbar_bar_take_percent:
 * @load: thousandths
 * @percent: whole percent
 *
 * @percent of @load, rounded down to the plates.
 *
 * Returns: thousandths, or %LUMBAR_LOAD_BELOW_BAR, also when @load is that
 *
 * Rules: 6.1 (DC2, LF1, DM1).
 */
gint64 lumbar_bar_take_percent (const LumbarBar *self,
                                gint64           load,
                                int              percent);

/**
 * lumbar_bar_dup_per_side:
 * @load: thousandths, as lumbar_bar_round_down() gives them
 *
 * The plates of one sleeve, heaviest first, taken greedily from 25, 20, 15, 10,
 * 5, 2.5, 1.25 kg or 45, 35, 25, 10, 5, 2.5 lb; of these only multiples of the
 * smallest plate, and the smallest plate itself (docs/rules.md 6.1).
 *
 * Returns: (transfer full) (nullable) (element-type gint64): thousandths; empty
 *   for the bar alone, %NULL below the bar
 */
GArray *lumbar_bar_dup_per_side (const LumbarBar *self,
                                 gint64           load);

/**
 * lumbar_load_convert:
 * @load: thousandths of @from
 *
 * The load in thousandths of @to, half up, with 1 kg = 2.20462262 lb.
 */
gint64 lumbar_load_convert (gint64     load,
                            LumbarUnit from,
                            LumbarUnit to);

/**
 * lumbar_divide_half_up:
 * @denominator: above 0
 *
 * The quotient rounded half up, away from zero below zero, as docs/rules.md
 * rounds everything that is shown.
 */
gint64 lumbar_divide_half_up (__int128 numerator,
                              gint64   denominator);

G_END_DECLS
