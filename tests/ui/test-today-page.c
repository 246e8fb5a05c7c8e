/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Today view: what to do now, and marking what was done on one's own. */

#include "config.h"

#include "ui-page.h"
#include "ui-test.h"
#include "worked-episode.h"

#include "lumbar-session.h"
#include "lumbar-today-page.h"

static void
set_up (UiPage       *fixture,
        gconstpointer data)
{
  fixture->coach = ui_coach_new ("2025-01-09T20:00:00+01:00");
  ui_page_open (fixture, "today", LUMBAR_TYPE_TODAY_PAGE);
}

/* Begun three days ago, not sharp: past the first 48 hours, so phase P1. */
static void
start_episode (UiPage *fixture)
{
  LumbarEpisode *episode = worked_episode_new (ui_coach_get_now (fixture->coach), FALSE);

  episode->onset.local -= 3 * 86400;
  ui_coach_put (fixture->coach, episode);
  ui_test_settle ();
}

static GtkWidget *
find_row (UiPage     *fixture,
          const char *title)
{
  return ui_test_find_shown (fixture->page, ADW_TYPE_ACTION_ROW, title);
}

static void
test_without_episode (UiPage       *fixture,
                      gconstpointer data)
{
  g_assert_nonnull (find_row (fixture, "Five-minute morning"));
  g_assert_nonnull (find_row (fixture, "Quick Check"));
  g_assert_nonnull (ui_test_find_shown (fixture->page, GTK_TYPE_BUTTON, "My Back _Hurts"));
}

static void
test_with_episode (UiPage       *fixture,
                   gconstpointer data)
{
  start_episode (fixture);

  g_assert_nonnull (find_row (fixture, "Check in"));
  g_assert_nonnull (find_row (fixture, "Walk"));
  g_assert_nonnull (find_row (fixture, "What Opens Next"));
  g_assert_null (ui_test_find_shown (fixture->page, GTK_TYPE_BUTTON, "My Back _Hurts"));
}

static void
test_walk_is_marked (UiPage       *fixture,
                     gconstpointer data)
{
  const LumbarSession *session;

  start_episode (fixture);
  gtk_widget_activate (find_row (fixture, "Walk"));
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_SESSION, 1);

  session = ui_coach_get (fixture->coach, LUMBAR_RECORD_SESSION, 0);
  g_assert_cmpstr (session->routine, ==, "walk");
  g_assert_cmpint (session->active_seconds, ==, 600);
  g_assert_true (session->completed);
}

static void
test_fits_a_phone (UiPage       *fixture,
                   gconstpointer data)
{
  start_episode (fixture);

  ui_test_assert_fits_phone (fixture->page);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add ("/today-page/" path, UiPage, NULL, set_up, func, ui_page_close)
  ADD ("without-episode", test_without_episode);
  ADD ("with-episode", test_with_episode);
  ADD ("walk-is-marked", test_walk_is_marked);
  ADD ("fits-a-phone", test_fits_a_phone);
#undef ADD

  return g_test_run ();
}
