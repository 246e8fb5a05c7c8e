/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening the player, from wherever somebody asks for a routine. */

#include "config.h"

#include "lumbar-mobility.h"

#include <glib/gi18n.h>

#include "lumbar-entry.h"
#include "lumbar-player-page.h"

static LumbarCoach *
dup_coach (LumbarWindow *window)
{
  LumbarCoach *coach = NULL;

  g_object_get (window, "coach", &coach, NULL);

  return coach;
}

/* The newest answer of today, so that starting stays one press. */
static int
pain_today (LumbarCoach *coach)
{
  LumbarHistory   *history = lumbar_coach_get_history (coach);
  LumbarDate       today = lumbar_clock_get_today (lumbar_coach_get_clock (coach));
  const GPtrArray *entries = history != NULL ? lumbar_history_get (history, LUMBAR_RECORD_ENTRY) : NULL;

  const LumbarEntry *newest = entries != NULL && entries->len > 0 ? g_ptr_array_index (entries, entries->len - 1) : NULL;

  if (newest == NULL)
    return LUMBAR_UNANSWERED;

  return lumbar_moment_get_date (newest->at) == today ? newest->pain_now : LUMBAR_UNANSWERED;
}

static void
say (LumbarWindow *window,
     const char   *text)
{
  lumbar_window_add_toast (window, adw_toast_new (text));
}

static LumbarPlayerPage *
push_player (LumbarWindow *window,
             LumbarCoach  *coach,
             LumbarRun    *run)
{
  LumbarPlayerPage *page = lumbar_player_page_new (coach, lumbar_window_get_settings (window), run);

  lumbar_window_push (window, ADW_NAVIGATION_PAGE (page));

  return page;
}

static LumbarPlayerPage *
open_routine (LumbarWindow *window,
              const char   *id)
{
  g_autoptr (LumbarCoach) coach = dup_coach (window);
  const LumbarRoutine *routine = lumbar_catalog_get_routine (lumbar_coach_get_catalog (coach), id);
  LumbarPlan          *plan = lumbar_coach_get_plan (coach);

  if (routine == NULL)
    {
      say (window, _ ("There is no such routine"));
      return NULL;
    }
  if (plan != NULL && plan->locked)
    {
      say (window, _ ("Routines wait until the warning sign was seen to"));
      return NULL;
    }
  if (LUMBAR_IS_PLAYER_PAGE (lumbar_window_get_visible_page (window)))
    return NULL;

  return push_player (window, coach, lumbar_run_new (routine, pain_today (coach)));
}

void
lumbar_mobility_open_routine (LumbarWindow *window,
                              const char   *id)
{
  g_return_if_fail (LUMBAR_IS_WINDOW (window));
  g_return_if_fail (id != NULL);

  open_routine (window, id);
}

void
lumbar_mobility_start_routine (LumbarWindow *window,
                               const char   *id)
{
  LumbarPlayerPage *page;

  g_return_if_fail (LUMBAR_IS_WINDOW (window));
  g_return_if_fail (id != NULL);

  page = open_routine (window, id);
  if (page != NULL)
    lumbar_player_page_start (page);
}

void
lumbar_mobility_resume (LumbarWindow *window,
                        LumbarRun    *run)
{
  g_autoptr (LumbarCoach) coach = NULL;

  g_return_if_fail (LUMBAR_IS_WINDOW (window));
  g_return_if_fail (run != NULL);

  coach = dup_coach (window);
  push_player (window, coach, run);
}
