/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The four cues on one sheet, to be read from the bar. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"
#include "lumbar-window.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_QUICK_CHECK_PAGE (lumbar_quick_check_page_get_type ())

/**
 * LumbarQuickCheckPage:
 *
 * One key for each cue. When done it stores a LumbarFormCheck, says so in a
 * toast with Undo and goes back to where it was opened.
 */
G_DECLARE_FINAL_TYPE (LumbarQuickCheckPage, lumbar_quick_check_page, LUMBAR, QUICK_CHECK_PAGE, AdwNavigationPage)

/**
 * lumbar_quick_check_page_new:
 * @coach: whose catalog, clock and store are used
 *
 * Returns: (transfer floating): a page with nothing ticked
 */
AdwNavigationPage *lumbar_quick_check_page_new (LumbarCoach *coach);

/**
 * lumbar_form_open_quick_check:
 * @window: where to show it
 *
 * Pushes the quick check.
 */
void lumbar_form_open_quick_check (LumbarWindow *window);

G_END_DECLS
