/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Weeks to return (docs/rules.md 6.5), as best, likely and worst. */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

/**
 * lumbar_forecast_get_default_step:
 *
 * The step of the ladder that a class starts from when nobody chose one.
 *
 * Returns: millionths of a percent
 *
 * Rules: 6.5.
 */
gint32 lumbar_forecast_get_default_step (LumbarClass course_class);

/**
 * lumbar_forecast_at_start:
 * @step_pct: millionths of a percent
 * @onset: the date it started
 * @day_index: whole days since onset
 * @out_forecast: (out)
 *
 * The estimate before the first ladder session. doms and no class have none.
 *
 * Returns: whether there is one
 *
 * Rules: 6.5 (T1–T8).
 */
gboolean lumbar_forecast_at_start (LumbarClass       course_class,
                                   LumbarLadderModel model,
                                   gint32            step_pct,
                                   LumbarDate        onset,
                                   int               day_index,
                                   LumbarForecast   *out_forecast);

/* Where somebody is on the ladder. */
typedef struct
{
  LumbarClass       course_class;
  LumbarLadderModel model;
  gint32            step_pct;    /* millionths of a percent */
  gint32            current_pct; /* millionths of a percent */
  int               hold_days;   /* from the base date; 0 or less: none */
  gboolean          newest_held; /* the newest session was HOLD */
  int               setbacks;
} LumbarLadderPosition;

/**
 * lumbar_forecast_remaining:
 * @out_weeks: (array fixed-size=3): best, likely, worst
 *
 * The weeks that are left from the base date on, once on the ladder.
 *
 * Rules: 6.5 (M1–M5).
 */
void lumbar_forecast_remaining (const LumbarLadderPosition *position,
                                int                         out_weeks[3]);

/**
 * lumbar_forecast_on_ladder:
 * @onset: the date it started
 * @first_session: the date of the first ladder session of the episode
 * @base: the later of the last ladder session's date and a week before today
 * @out_forecast: (out)
 *
 * The estimate from the first ladder session on.
 *
 * Rules: 6.5 (M1–M5).
 */
void lumbar_forecast_on_ladder (const LumbarLadderPosition *position,
                                LumbarDate                  onset,
                                LumbarDate                  first_session,
                                LumbarDate                  base,
                                LumbarForecast             *out_forecast);

G_END_DECLS
