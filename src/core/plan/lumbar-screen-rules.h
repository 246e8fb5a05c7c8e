/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The movement screen (docs/rules.md section 7). */

#pragma once

#include "lumbar-screen.h"
#include "lumbar-timeline.h"

G_BEGIN_DECLS

typedef enum
{
  LUMBAR_SCREEN_PENDING, /* waits for the next morning */
  LUMBAR_SCREEN_PASSED,
  LUMBAR_SCREEN_FAILED,
} LumbarScreenResult;

/**
 * lumbar_screen_get_result:
 *
 * Passed when all four tests are present, done and passed with pain ≤ 1
 * (strict: 0) and the next morning was ≤ 1; pending until that answer.
 *
 * Rules: section 7 (G4, G5).
 */
LumbarScreenResult lumbar_screen_get_result (const LumbarScreen *screen,
                                             LumbarMode          mode);

/**
 * lumbar_screen_has_stop:
 *
 * Whether a test hurt 4 or more: the screen ends there and the table of
 * warning signs is due.
 *
 * Rules: section 7 (TR0).
 */
gboolean lumbar_screen_has_stop (const LumbarScreen *screen);

/**
 * lumbar_screens_are_valid_on:
 * @timeline: what was recorded
 * @date: the date of the session
 *
 * G4: a passed screen of the last 14 days, no later one failed, and none
 * failed in the 7 days before it. Only screens up to @date are looked at.
 */
gboolean lumbar_screens_are_valid_on (const LumbarTimeline *timeline,
                                      LumbarDate            date,
                                      LumbarMode            mode);

/**
 * lumbar_screens_failed_between:
 *
 * Whether a screen of the dates from @from to @to failed.
 *
 * Rules: section 7 (G4).
 */
gboolean lumbar_screens_failed_between (const LumbarTimeline *timeline,
                                        LumbarDate            from,
                                        LumbarDate            to,
                                        LumbarMode            mode);

G_END_DECLS
