/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The stop card: a warning sign was answered yes, coaching is locked, and this
 * says whom to call (docs/rules.md section 2, outcome EMERGENCY). */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_STOP_PAGE (lumbar_stop_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarStopPage, lumbar_stop_page, LUMBAR, STOP_PAGE, AdwNavigationPage)

/**
 * lumbar_stop_page_new:
 * @coach: the coach, with a plan whose outcome is EMERGENCY
 * @settings: the application's settings: region of the emergency number
 *
 * Returns: (transfer floating): the page; the window takes it away when the
 *   plan is no longer locked
 */
AdwNavigationPage *lumbar_stop_page_new (LumbarCoach *coach,
                                         GSettings   *settings);

G_END_DECLS
