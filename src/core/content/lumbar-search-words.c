/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Folding is Unicode's: compatibility decomposition, marks left out, case
 * folded. So "Fußböden" and "fussboden" are one word. */

#include "config.h"

#include "lumbar-search-words.h"

#include <string.h>

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static char *
fold (const char *start,
      const char *end)
{
  g_autofree char *plain = g_utf8_normalize (start, end - start, G_NORMALIZE_ALL);
  g_autofree char *cased = g_utf8_casefold (plain, -1);
  GString         *folded = g_string_sized_new (strlen (cased));

  for (const char *at = cased; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_ismark (c) && !is_apostrophe (c))
        g_string_append_unichar (folded, c);
    }

  return g_string_free_and_steal (folded);
}

static void
free_word (gpointer data)
{
  LumbarSearchWord *word = data;

  g_free (word->word);
  g_free (word);
}

/* An apostrophe belongs to a word when the word goes on after it. */
static const char *
find_end (const char *at)
{
  while (*at != '\0')
    {
      gunichar    c = g_utf8_get_char (at);
      const char *next = g_utf8_next_char (at);

      if (!is_word_char (c) && !(is_apostrophe (c) && is_word_char (g_utf8_get_char (next))))
        break;
      at = next;
    }

  return at;
}

GPtrArray *
lumbar_search_split (const char *text)
{
  GPtrArray  *words = g_ptr_array_new_with_free_func (free_word);
  const char *at = text;

  while (*at != '\0')
    {
      const char       *end;
      LumbarSearchWord *word;

      if (!is_word_char (g_utf8_get_char (at)))
        {
          at = g_utf8_next_char (at);
          continue;
        }

      end = find_end (at);
      word = g_new0 (LumbarSearchWord, 1);
      word->word = fold (at, end);
      word->start = (guint) (at - text);
      word->end = (guint) (end - text);
      g_ptr_array_add (words, word);
      at = end;
    }

  return words;
}

/* How many bytes of two texts agree from the beginning, in whole characters. */
static gsize
count_common (const char *a,
              const char *b)
{
  gsize n = 0;

  while (a[n] != '\0' && a[n] == b[n])
    n++;
  while (n > 0 && ((guchar) a[n] & 0xc0) == 0x80)
    n--;

  return n;
}

/* After a slip two more letters have to be right before a beginning will do;
 * else any next letter would look like a slip. */
static gboolean
goes_on (const char *typed,
         const char *word,
         gboolean    begins)
{
  if (g_str_equal (typed, word))
    return TRUE;

  return begins && g_utf8_strlen (typed, -1) >= 2 && g_str_has_prefix (word, typed);
}

gboolean
lumbar_search_is_typo (const char *typed,
                       const char *word)
{
  gsize       common = count_common (typed, word);
  const char *t = typed + common;
  const char *w = word + common;
  const char *after_t;
  const char *after_w;

  if (*t == '\0')
    return FALSE;
  after_t = g_utf8_next_char (t);
  if (*w == '\0')
    return *after_t == '\0';
  after_w = g_utf8_next_char (w);

  if (goes_on (after_t, after_w, common > 0) || goes_on (after_t, w, common > 0) || goes_on (t, after_w, common > 0))
    return TRUE;

  return *after_t != '\0' && *after_w != '\0' &&
         g_utf8_get_char (t) == g_utf8_get_char (after_w) && g_utf8_get_char (after_t) == g_utf8_get_char (w) &&
         goes_on (g_utf8_next_char (after_t), g_utf8_next_char (after_w), TRUE);
}

static gboolean
is_meant (const char *typed,
          GPtrArray  *words,
          gboolean    forgiving)
{
  gboolean may_slip = forgiving && g_utf8_strlen (typed, -1) >= LUMBAR_SEARCH_TYPO_LETTERS;

  for (guint i = 0; i < words->len; i++)
    {
      const LumbarSearchWord *word = g_ptr_array_index (words, i);

      if (g_str_has_prefix (word->word, typed) || (may_slip && lumbar_search_is_typo (typed, word->word)))
        return TRUE;
    }

  return FALSE;
}

gboolean
lumbar_search_filter (const char *typed,
                      const char *text,
                      gboolean    forgiving)
{
  g_autoptr (GPtrArray) wanted = NULL;
  g_autoptr (GPtrArray) words = NULL;

  g_return_val_if_fail (typed != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  wanted = lumbar_search_split (typed);
  words = lumbar_search_split (text);
  for (guint i = 0; i < wanted->len; i++)
    if (!is_meant (((const LumbarSearchWord *) g_ptr_array_index (wanted, i))->word, words, forgiving))
      return FALSE;

  return TRUE;
}
