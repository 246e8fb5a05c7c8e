/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words as the search sees them: without case, accents and apostrophes. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  char *word;  /* folded */
  guint start; /* bytes in the text it came from */
  guint end;
} LumbarSearchWord;

/**
 * lumbar_search_split:
 * @text: a text in UTF-8
 *
 * Takes a text apart at everything that is no letter, digit or apostrophe.
 *
 * Returns: (transfer full) (element-type LumbarSearchWord): its words, in order
 */
GPtrArray *lumbar_search_split (const char *text);

/**
 * lumbar_search_is_typo:
 * @typed: a folded word somebody typed
 * @word: a folded word of the library
 *
 * Asks whether one slip of the fingers leads from @word, or from a beginning of
 * it, to @typed: a letter too much, too few, another one, or two in the wrong
 * order. After a slip in the middle of a beginning, two letters have to be right.
 *
 * Returns: TRUE if so; FALSE also for words that are the same
 */
gboolean lumbar_search_is_typo (const char *typed,
                                const char *word);

G_END_DECLS
