/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The change of pain from week to week (docs/rules.md section 12). */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

/**
 * lumbar_review_get_trend:
 * @previous_sum: the sum of worst24 over the check-ins of the week before
 * @n_previous: how many they were
 * @this_sum: the sum of this week
 * @n_this: how many check-ins it had
 * @out_change: (out): previous mean − this mean in tenths, half up; G_MININT
 *   without check-ins in both weeks
 *
 * Improved from 2 points, or from 1 point and 30 %; worse from 2 points; else
 * the same. The means are compared unrounded.
 *
 * Rules: 12 (Y1).
 */
LumbarTrend lumbar_review_get_trend (int  previous_sum,
                                     int  n_previous,
                                     int  this_sum,
                                     int  n_this,
                                     int *out_change);

G_END_DECLS
