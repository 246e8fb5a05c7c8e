/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Weeks to return: best, likely and worst, with their dates. */

#pragma once

#include <adwaita.h>

#include "lumbar-plan.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_FORECAST_CARD (lumbar_forecast_card_get_type ())
G_DECLARE_FINAL_TYPE (LumbarForecastCard, lumbar_forecast_card, LUMBAR, FORECAST_CARD, AdwPreferencesGroup)

/**
 * lumbar_forecast_card_set_plan:
 * @self: the card
 * @plan: the plan whose forecast to show; without one the card hides itself
 *
 * Shows the estimate of docs/rules.md section 6.5 and how it comes about.
 */
void lumbar_forecast_card_set_plan (LumbarForecastCard *self,
                                    LumbarPlan         *plan);

G_END_DECLS
