/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md section 7: when a movement screen allows more than 80 %. */

#include "config.h"

#include "lumbar-screen-rules.h"

#include "lumbar-constants.h"
#include "lumbar-evaluation.h"

LumbarScreenResult
lumbar_screen_get_result (const LumbarScreen *screen,
                          LumbarMode          mode)
{
  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    {
      const LumbarScreenTest *test = &screen->tests[i];

      if (!test->present || !test->done || !test->passed || test->pain > lumbar_mode_get_green (mode))
        return LUMBAR_SCREEN_FAILED;
    }

  if (screen->next_morning == LUMBAR_UNANSWERED)
    return LUMBAR_SCREEN_PENDING;

  return screen->next_morning <= LUMBAR_SCREEN_NEXT_MORNING ? LUMBAR_SCREEN_PASSED : LUMBAR_SCREEN_FAILED;
}

gboolean
lumbar_screen_has_stop (const LumbarScreen *screen)
{
  for (int i = 0; i < LUMBAR_N_SCREEN_TESTS; i++)
    {
      if (screen->tests[i].present && screen->tests[i].pain >= LUMBAR_SCREEN_STOP_PAIN)
        return TRUE;
    }

  return FALSE;
}

gboolean
lumbar_screens_failed_between (const LumbarTimeline *timeline,
                               LumbarDate            from,
                               LumbarDate            to,
                               LumbarMode            mode)
{
  LumbarSlice screens = lumbar_timeline_get_range (timeline, LUMBAR_TRACK_SCREENS, from, to);

  for (guint i = 0; i < screens.n; i++)
    {
      if (lumbar_screen_get_result (screens.items[i], mode) == LUMBAR_SCREEN_FAILED)
        return TRUE;
    }

  return FALSE;
}

/* The newest screen that was not pending decides: a passed one, unless one
 * failed in the week before it. */
gboolean
lumbar_screens_are_valid_on (const LumbarTimeline *timeline,
                             LumbarDate            date,
                             LumbarMode            mode)
{
  LumbarSlice screens = lumbar_timeline_get_range (timeline, LUMBAR_TRACK_SCREENS, date - LUMBAR_SCREEN_VALID, date);

  for (guint i = screens.n; i > 0; i--)
    {
      const LumbarScreen *screen = screens.items[i - 1];
      LumbarScreenResult  result = lumbar_screen_get_result (screen, mode);

      if (result == LUMBAR_SCREEN_FAILED)
        return FALSE;
      if (result == LUMBAR_SCREEN_PASSED)
        return !lumbar_screens_failed_between (timeline, screen->date - LUMBAR_SCREEN_RETRY, screen->date, mode);
    }

  return FALSE;
}
