/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What did you notice? From the signs of a pull to the likely fault and what
 * helps. */

#pragma once

#include <adwaita.h>

#include "lumbar-catalog.h"
#include "lumbar-window.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_FAULT_FINDER_PAGE (lumbar_fault_finder_page_get_type ())

/**
 * LumbarFaultFinderPage:
 *
 * Every sign of every fault, grouped by when it is seen, narrowed down as one
 * types. A sign opens its fault as the library shows it.
 */
G_DECLARE_FINAL_TYPE (LumbarFaultFinderPage, lumbar_fault_finder_page, LUMBAR, FAULT_FINDER_PAGE, AdwNavigationPage)

/**
 * lumbar_fault_finder_page_new:
 * @catalog: where the faults are
 *
 * Returns: (transfer floating): the page, with the tag "fault-finder"
 */
AdwNavigationPage *lumbar_fault_finder_page_new (LumbarCatalog *catalog);

/**
 * lumbar_form_open_fault_finder:
 * @window: where to show it
 *
 * Pushes the fault finder.
 */
void lumbar_form_open_fault_finder (LumbarWindow *window);

G_END_DECLS
