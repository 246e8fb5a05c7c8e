/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The search of the library: everything there is to read, found by the words
 * of its titles, synonyms, headings and texts.
 *
 * Letters are compared without case and accents. A word is found by its
 * beginning; where no word begins so, one typo is forgiven in words of four
 * letters and more. A search is made once, on any thread, and then belongs to
 * one thread. */

#pragma once

#include "lumbar-reading.h"

G_BEGIN_DECLS

typedef struct _LumbarSearch LumbarSearch;

/* A part of a text, in bytes from its beginning. */
typedef struct
{
  guint start;
  guint end; /* the byte after it */
} LumbarTextRange;

typedef struct
{
  LumbarReadingKind kind;
  const char       *id;
  const char       *title;
  char             *excerpt;        /* the passage that was found, cut to a few words before it */
  GArray           *title_ranges;   /* of LumbarTextRange: what to highlight */
  GArray           *excerpt_ranges; /* of LumbarTextRange */
} LumbarSearchMatch;

/**
 * lumbar_search_new:
 *
 * Reads the built-in content and makes the index. That takes some milliseconds;
 * where somebody waits, lumbar_search_new_async() does it beside them.
 *
 * Returns: (transfer full): the search
 */
LumbarSearch *lumbar_search_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * lumbar_search_new_async:
 * @cancellable: (nullable): to stop waiting for it
 * @callback: called on the thread that asked
 * @user_data: handed to @callback
 *
 * As lumbar_search_new(), on a thread of its own.
 */
void lumbar_search_new_async (GCancellable       *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer            user_data);

/**
 * lumbar_search_new_finish:
 * @result: what the callback received
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the search, NULL with %G_IO_ERROR_CANCELLED
 *   if nobody waits for it any more
 */
LumbarSearch *lumbar_search_new_finish (GAsyncResult *result,
                                        GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * lumbar_search_free:
 * @self: (transfer full): a search
 */
void lumbar_search_free (LumbarSearch *self);

/**
 * lumbar_search_find:
 * @self: a search
 * @text: what somebody has typed so far, in UTF-8
 *
 * Finds what holds most of the words of @text; a word that stands nearly
 * everywhere counts little. The best comes first: titles before synonyms before
 * headings before texts, whole words before beginnings before typos, and words
 * that stand together before those that stand apart.
 *
 * Returns: (transfer full) (element-type LumbarSearchMatch): the matches; empty
 *   if nothing was found or @text holds no word. They live as long as the search
 */
GPtrArray *lumbar_search_find (LumbarSearch *self,
                               const char   *text) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarSearch, lumbar_search_free)

G_END_DECLS
