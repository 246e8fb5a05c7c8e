/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Emergency numbers by region (docs/rules.md section 2). */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* In the order of the setting `emergency-region`. */
typedef enum
{
  LUMBAR_REGION_AUTOMATIC,
  LUMBAR_REGION_INTERNATIONAL,
  LUMBAR_REGION_UNITED_STATES_CANADA,
  LUMBAR_REGION_UNITED_KINGDOM,
  LUMBAR_REGION_AUSTRALIA,
  LUMBAR_REGION_NEW_ZEALAND,
} LumbarRegion;

/**
 * lumbar_region_get_current:
 * @settings: the application's settings
 *
 * Returns: the region chosen, or the locale's; never AUTOMATIC
 */
LumbarRegion lumbar_region_get_current (GSettings *settings);

/**
 * lumbar_region_from_locale:
 * @locale: a locale name such as "en_NZ.UTF-8"
 *
 * Returns: the region whose number people there call
 */
LumbarRegion lumbar_region_from_locale (const char *locale);

/**
 * lumbar_region_get_number:
 * @region: a region
 *
 * Returns: the number to call: "112" where nothing better is known
 */
const char *lumbar_region_get_number (LumbarRegion region);

/**
 * lumbar_region_get_title:
 * @region: a region
 *
 * Returns: the region's name, translated
 */
const char *lumbar_region_get_title (LumbarRegion region);

G_END_DECLS
