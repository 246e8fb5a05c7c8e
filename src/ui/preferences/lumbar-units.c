/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-units.h"

#include <langinfo.h>

typedef enum
{
  UNITS_AUTOMATIC,
  UNITS_KG,
  UNITS_LB,
} UnitsSetting;

/* The locale's system of measures; glibc says 2 for the United States'. */
static LumbarUnit
get_locale_unit (void)
{
#ifdef _NL_MEASUREMENT_MEASUREMENT
  const char *system = nl_langinfo (_NL_MEASUREMENT_MEASUREMENT);

  if (system != NULL && *system == 2)
    return LUMBAR_UNIT_LB;
#endif

  return LUMBAR_UNIT_KG;
}

gint64
lumbar_unit_get_usual_bar (LumbarUnit unit)
{
  return unit == LUMBAR_UNIT_LB ? 45000 : 20000;
}

gint64
lumbar_unit_get_usual_plate (LumbarUnit unit)
{
  return unit == LUMBAR_UNIT_LB ? 2500 : 1250;
}

LumbarUnit
lumbar_units_get_preferred (GSettings *settings)
{
  switch ((UnitsSetting) g_settings_get_enum (settings, "units"))
    {
    case UNITS_KG:
      return LUMBAR_UNIT_KG;
    case UNITS_LB:
      return LUMBAR_UNIT_LB;
    case UNITS_AUTOMATIC:
      break;
    }

  return get_locale_unit ();
}

gint64
lumbar_units_get_bar (GSettings *settings)
{
  gint64 bar = g_settings_get_int64 (settings, "bar-weight");

  return bar > 0 ? bar : lumbar_unit_get_usual_bar (lumbar_units_get_preferred (settings));
}

gint64
lumbar_units_get_smallest_plate (GSettings *settings)
{
  gint64 plate = g_settings_get_int64 (settings, "smallest-plate");

  return plate > 0 ? plate : lumbar_unit_get_usual_plate (lumbar_units_get_preferred (settings));
}
