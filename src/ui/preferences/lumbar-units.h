/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The person's unit, bar and plates, as the settings and the locale say. */

#pragma once

#include <gio/gio.h>

#include "lumbar-enums.h"

G_BEGIN_DECLS

/**
 * lumbar_unit_get_usual_bar:
 * @unit: a unit
 *
 * Returns: a usual Olympic bar, in thousandths of @unit
 */
gint64 lumbar_unit_get_usual_bar (LumbarUnit unit);

/**
 * lumbar_unit_get_usual_plate:
 * @unit: a unit
 *
 * Returns: the usual smallest plate, in thousandths of @unit
 */
gint64 lumbar_unit_get_usual_plate (LumbarUnit unit);

/**
 * lumbar_units_get_preferred:
 * @settings: the application's settings
 *
 * Returns: the unit chosen, or the locale's
 */
LumbarUnit lumbar_units_get_preferred (GSettings *settings);

/**
 * lumbar_units_get_bar:
 * @settings: the application's settings
 *
 * Returns: the bar's weight, in thousandths of the preferred unit
 */
gint64 lumbar_units_get_bar (GSettings *settings);

/**
 * lumbar_units_get_smallest_plate:
 * @settings: the application's settings
 *
 * Returns: the smallest plate, in thousandths of the preferred unit
 */
gint64 lumbar_units_get_smallest_plate (GSettings *settings);

G_END_DECLS
