/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-reason-row.h"

#include "lumbar-rows.h"

GtkWidget *
lumbar_reason_row_new (LumbarCatalog      *catalog,
                       const LumbarReason *reason)
{
  g_autofree char *text = lumbar_reason_dup_text (reason);
  GtkWidget       *row = lumbar_row_new (text, NULL);

  lumbar_row_set_article (row, lumbar_catalog_get_why (catalog, lumbar_rule_to_name (reason->rule)));

  return row;
}
