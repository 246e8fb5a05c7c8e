/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 6.5: the two forms of the estimate. */

#include "config.h"

#include "lumbar-forecast.h"

#include "lumbar-constants.h"
#include "lumbar-ladder.h"

enum
{
  BEST,
  LIKELY,
  WORST
};

/* The row of a class in the table of docs/rules.md 6.5. */
typedef struct
{
  int    first_weeks[3];
  gint32 default_step;
  int    setbacks[3];
} LumbarCourseRow;

static const LumbarCourseRow rows[] = {
  [LUMBAR_CLASS_MILD] = { { 1, 2, 2 }, 10 * LUMBAR_PERCENT, { 0, 0, 1 } },
  [LUMBAR_CLASS_MODERATE] = { { 4, 6, 8 }, 15 * LUMBAR_PERCENT / 2, { 0, 1, 2 } },
  [LUMBAR_CLASS_LEG] = { { 13, 15, 17 }, 5 * LUMBAR_PERCENT, { 0, 1, 3 } },
  [LUMBAR_CLASS_SEVERE] = { { 26, 39, 52 }, 5 * LUMBAR_PERCENT, { 0, 2, 4 } },
};

static int
ceil_weeks (int days)
{
  return MAX (0, (days + LUMBAR_DAYS_PER_WEEK - 1) / LUMBAR_DAYS_PER_WEEK);
}

/* The step that each of the three estimates climbs with. */
static gint32
step_for (int    which,
          gint32 step_pct)
{
  if (which == BEST)
    return LUMBAR_LADDER_MAX_P;

  return which == LIKELY ? step_pct : LUMBAR_LADDER_MIN_P;
}

gint32
lumbar_forecast_get_default_step (LumbarClass course_class)
{
  if (course_class == LUMBAR_CLASS_NONE || course_class == LUMBAR_CLASS_DOMS)
    return LUMBAR_LADDER_MAX_P;

  return rows[course_class].default_step;
}

gboolean
lumbar_forecast_at_start (LumbarClass       course_class,
                          LumbarLadderModel model,
                          gint32            step_pct,
                          LumbarDate        onset,
                          int               day_index,
                          LumbarForecast   *out_forecast)
{
  const LumbarCourseRow *row = &rows[course_class];

  if (course_class == LUMBAR_CLASS_NONE || course_class == LUMBAR_CLASS_DOMS)
    return FALSE;

  for (int i = BEST; i <= WORST; i++)
    {
      int first = MAX (row->first_weeks[i], ceil_weeks (day_index));
      int full = first + lumbar_ladder_count_increments (model, LUMBAR_LADDER_START, step_for (i, step_pct)) + LUMBAR_SETBACK_WEEKS * row->setbacks[i];

      out_forecast->first_weeks[i] = first;
      out_forecast->full_weeks[i] = full;
      out_forecast->first_dates[i] = onset + LUMBAR_DAYS_PER_WEEK * first;
      out_forecast->full_dates[i] = onset + LUMBAR_DAYS_PER_WEEK * full;
    }

  return TRUE;
}

static int
held_weeks (const LumbarLadderPosition *position)
{
  int weeks = ceil_weeks (MAX (0, position->hold_days));

  return position->newest_held ? MAX (1, weeks) : weeks;
}

void
lumbar_forecast_remaining (const LumbarLadderPosition *position,
                           int                         out_weeks[3])
{
  LumbarClass            course_class = CLAMP (position->course_class, LUMBAR_CLASS_MILD, LUMBAR_CLASS_SEVERE);
  const LumbarCourseRow *row = &rows[course_class];

  for (int i = BEST; i <= WORST; i++)
    {
      int setbacks = i == BEST ? 0 : MAX (0, row->setbacks[i] - position->setbacks);

      out_weeks[i] = 0;
      if (position->current_pct < LUMBAR_WHOLE)
        out_weeks[i] = lumbar_ladder_count_increments (position->model, position->current_pct, step_for (i, position->step_pct)) +
                       held_weeks (position) + LUMBAR_SETBACK_WEEKS * setbacks;
    }
}

void
lumbar_forecast_on_ladder (const LumbarLadderPosition *position,
                           LumbarDate                  onset,
                           LumbarDate                  first_session,
                           LumbarDate                  base,
                           LumbarForecast             *out_forecast)
{
  int remaining[3];

  lumbar_forecast_remaining (position, remaining);
  for (int i = BEST; i <= WORST; i++)
    {
      out_forecast->first_weeks[i] = ceil_weeks (first_session - onset);
      out_forecast->first_dates[i] = first_session;
      out_forecast->full_dates[i] = base + LUMBAR_DAYS_PER_WEEK * remaining[i];
      out_forecast->full_weeks[i] = ceil_weeks (out_forecast->full_dates[i] - onset);
    }
}
