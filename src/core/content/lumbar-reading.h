/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the library shows on one page, whatever it was made from: an article,
 * an exercise, a cue or a fault, all as blocks.
 *
 * The ids of the four never collide; the build sees to that. */

#pragma once

#include "lumbar-catalog.h"

G_BEGIN_DECLS

typedef enum
{
  LUMBAR_READING_ARTICLE,
  LUMBAR_READING_EXERCISE,
  LUMBAR_READING_CUE,
  LUMBAR_READING_FAULT,
} LumbarReadingKind;

typedef struct
{
  LumbarReadingKind kind;
  const char       *id;
  const char       *title;
  GStrv             in_short; /* one to three sentences */
  GPtrArray        *blocks;   /* of LumbarBlock */
  GPtrArray        *sources;  /* of LumbarSource, each once, in the order of the text */
  GStrv             related;  /* ids of other readings; empty for exercises and cues */
  const char       *next;     /* (nullable): the id of what comes after it */
} LumbarReading;

/**
 * lumbar_reading_new:
 * @catalog: the catalog; it has to live as long as the reading
 * @id: the id of an article, an exercise, a cue or a fault
 *
 * Returns: (transfer full) (nullable): what there is to read, NULL if there is
 *   nothing of that id
 */
LumbarReading *lumbar_reading_new (LumbarCatalog *catalog,
                                   const char    *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * lumbar_reading_free:
 * @self: (transfer full): a reading
 */
void lumbar_reading_free (LumbarReading *self);

/**
 * lumbar_catalog_get_reading_title:
 * @catalog: a catalog
 * @id: the id of an article, an exercise, a cue or a fault
 *
 * Returns: (transfer none) (nullable): its title, NULL if there is none
 */
const char *lumbar_catalog_get_reading_title (LumbarCatalog *catalog,
                                              const char    *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarReading, lumbar_reading_free)

G_END_DECLS
