/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures: a movement, with its texts translated. */

#include "config.h"

#include "lumbar-content-private.h"

gpointer
lumbar_figure_read (LumbarCatalog    *catalog,
                    LumbarJsonReader *reader)
{
  LumbarMovement *self = lumbar_movement_read (reader);

  g_set_str (&self->title, lumbar_catalog_translate (catalog, "pose", self->title));
  g_set_str (&self->shows, lumbar_catalog_translate (catalog, "pose", self->shows));

  return self;
}

void
lumbar_figure_free (gpointer data)
{
  lumbar_movement_free (data);
}
