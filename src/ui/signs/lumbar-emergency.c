/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-emergency.h"

#include <glib/gi18n.h>
#include <locale.h>

static const struct
{
  const char  *territory;
  LumbarRegion region;
} territories[] = {
  { "_US", LUMBAR_REGION_UNITED_STATES_CANADA },
  { "_CA", LUMBAR_REGION_UNITED_STATES_CANADA },
  { "_GB", LUMBAR_REGION_UNITED_KINGDOM },
  { "_AU", LUMBAR_REGION_AUSTRALIA },
  { "_NZ", LUMBAR_REGION_NEW_ZEALAND },
};

LumbarRegion
lumbar_region_from_locale (const char *locale)
{
  for (guint i = 0; locale != NULL && i < G_N_ELEMENTS (territories); i++)
    if (strstr (locale, territories[i].territory) != NULL)
      return territories[i].region;

  return LUMBAR_REGION_INTERNATIONAL;
}

LumbarRegion
lumbar_region_get_current (GSettings *settings)
{
  LumbarRegion region = g_settings_get_enum (settings, "emergency-region");

  return region != LUMBAR_REGION_AUTOMATIC ? region : lumbar_region_from_locale (setlocale (LC_MEASUREMENT, NULL));
}

const char *
lumbar_region_get_number (LumbarRegion region)
{
  switch (region)
    {
    case LUMBAR_REGION_UNITED_STATES_CANADA:
      return "911";
    case LUMBAR_REGION_UNITED_KINGDOM:
      return "999";
    case LUMBAR_REGION_AUSTRALIA:
      return "000";
    case LUMBAR_REGION_NEW_ZEALAND:
      return "111";
    case LUMBAR_REGION_AUTOMATIC:
    case LUMBAR_REGION_INTERNATIONAL:
      break;
    }

  return "112";
}

const char *
lumbar_region_get_title (LumbarRegion region)
{
  switch (region)
    {
    case LUMBAR_REGION_AUTOMATIC:
      return _ ("Automatic");
    case LUMBAR_REGION_INTERNATIONAL:
      return _ ("International");
    case LUMBAR_REGION_UNITED_STATES_CANADA:
      return _ ("United States and Canada");
    case LUMBAR_REGION_UNITED_KINGDOM:
      return _ ("United Kingdom");
    case LUMBAR_REGION_AUSTRALIA:
      return _ ("Australia");
    case LUMBAR_REGION_NEW_ZEALAND:
      return _ ("New Zealand");
    }

  g_return_val_if_reached ("");
}
