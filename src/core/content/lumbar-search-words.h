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

/* Shorter words are not searched for typos: nearly everything is one away. */
#define LUMBAR_SEARCH_TYPO_LETTERS 4

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

/**
 * lumbar_search_filter:
 * @typed: what somebody has typed so far, in UTF-8
 * @text: the text of a row, in UTF-8
 * @forgiving: whether a word of four letters and more may be one slip away
 *
 * Filters a short list as it is typed: every typed word has to be the beginning
 * of a word of @text. Be forgiving only when nothing is left otherwise.
 *
 * Returns: TRUE if the row stays; always when no word was typed
 */
gboolean lumbar_search_filter (const char *typed,
                               const char *text,
                               gboolean    forgiving);

G_END_DECLS
