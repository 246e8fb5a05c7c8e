/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the search looks in. */

#pragma once

#include "lumbar-reading.h"
#include "lumbar-search.h"

G_BEGIN_DECLS

/* From the weakest to the strongest. */
typedef enum
{
  LUMBAR_SEARCH_FIELD_TEXT,
  LUMBAR_SEARCH_FIELD_HEADING,
  LUMBAR_SEARCH_FIELD_SYNONYM,
  LUMBAR_SEARCH_FIELD_NAME, /* a synonym that means this before anything else */
  LUMBAR_SEARCH_FIELD_TITLE,
} LumbarSearchField;

/* One line of text of one reading. */
typedef struct
{
  guint             reading; /* index */
  LumbarSearchField field;
  guint             words;
  const char       *text; /* of the catalog or of the reading */
} LumbarSearchPassage;

typedef struct
{
  char   *word;     /* folded */
  GArray *passages; /* of guint: index, ascending */
} LumbarSearchEntry;

struct _LumbarSearch
{
  LumbarCatalog *catalog;
  GPtrArray     *readings; /* of LumbarReading */
  GArray        *passages; /* of LumbarSearchPassage */
  GPtrArray     *entries;  /* of LumbarSearchEntry, sorted by word */
};

G_END_DECLS
