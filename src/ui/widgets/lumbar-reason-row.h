/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One reason of the plan, as every view shows it. */

#pragma once

#include <adwaita.h>

#include "lumbar-catalog.h"
#include "lumbar-plan-text.h"

G_BEGIN_DECLS

/**
 * lumbar_reason_row_new:
 * @catalog: knows what explains a rule
 * @reason: a reason of the plan
 *
 * Returns: (transfer floating): a row that says the reason and opens the
 *   article which explains it
 */
GtkWidget *lumbar_reason_row_new (LumbarCatalog      *catalog,
                                  const LumbarReason *reason);

G_END_DECLS
