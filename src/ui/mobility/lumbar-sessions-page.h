/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every routine that was run, newest first. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_SESSIONS_PAGE (lumbar_sessions_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarSessionsPage, lumbar_sessions_page, LUMBAR, SESSIONS_PAGE, AdwNavigationPage)

/**
 * lumbar_sessions_page_new:
 * @coach: the coach, with its diary open
 *
 * Returns: (transfer floating): the page, to be pushed
 */
LumbarSessionsPage *lumbar_sessions_page_new (LumbarCoach *coach);

G_END_DECLS
