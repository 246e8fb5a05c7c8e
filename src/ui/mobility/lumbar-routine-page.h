/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One routine: what it is for, its steps, and the button that starts it. */

#pragma once

#include <adwaita.h>

#include "lumbar-catalog.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_ROUTINE_PAGE (lumbar_routine_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarRoutinePage, lumbar_routine_page, LUMBAR, ROUTINE_PAGE, AdwNavigationPage)

/**
 * lumbar_routine_page_new:
 * @catalog: where the exercises are looked up
 * @routine: the routine; it belongs to @catalog
 * @hint: (nullable): how it fits today's plan, translated
 *
 * Returns: (transfer floating): the page, to be pushed
 */
LumbarRoutinePage *lumbar_routine_page_new (LumbarCatalog       *catalog,
                                            const LumbarRoutine *routine,
                                            const char          *hint);

G_END_DECLS
