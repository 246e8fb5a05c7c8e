/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One thing the search has found. */

#pragma once

#include <adwaita.h>

#include "lumbar-search.h"

G_BEGIN_DECLS

/**
 * lumbar_result_row_new:
 * @match: what was found
 *
 * Returns: (transfer floating): a row that opens it, with what was typed in
 *   bold in its title and its excerpt
 */
GtkWidget *lumbar_result_row_new (const LumbarSearchMatch *match);

G_END_DECLS
