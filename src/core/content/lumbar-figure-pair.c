/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-figure-pair.h"

gboolean
lumbar_figure_pair_find (LumbarCatalog    *catalog,
                         const char       *id,
                         const char       *wrong,
                         LumbarFigurePair *pair)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), FALSE);
  g_return_val_if_fail (pair != NULL, FALSE);

  pair->right = id != NULL ? lumbar_catalog_get_movement (catalog, id) : NULL;
  pair->wrong = wrong != NULL ? lumbar_catalog_get_movement (catalog, wrong) : NULL;
  if (pair->right != NULL && pair->right->right != NULL)
    {
      pair->wrong = pair->right;
      pair->right = lumbar_catalog_get_movement (catalog, pair->wrong->right);
    }

  return pair->right != NULL;
}
