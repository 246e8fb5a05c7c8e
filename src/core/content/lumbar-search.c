/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looking through the sorted list of all words.
 *
 * A keystroke looks for the words that begin with what was typed, by halving;
 * only where there is none does it walk the list for a typo. Each reading then
 * counts the best place of each typed word. A word that stands nearly
 * everywhere says little, so it counts little; words that stand together in
 * one place count once more. */

#include "config.h"

#include "lumbar-search-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lumbar-search-words.h"

typedef enum
{
  MATCH_NONE,
  MATCH_TYPO,
  MATCH_BEGINNING,
  MATCH_WHOLE,
} Match;

/* How well one reading answers so far. */
typedef struct
{
  guint reading;
  guint weight;  /* of the typed words that it holds */
  guint score;   /* the sum of the best places, by weight */
  guint bonus;   /* for the place that holds the most of what was typed */
  guint title;   /* how many words its title has, if one of them was typed */
  guint places;  /* how often they stand in it */
  guint passage; /* the best one beside the title, G_MAXUINT if none */
  guint best;    /* the strength of @passage */
} Answer;

#define HELD 4           /* what holding a word counts, beside the place where it stands */
#define TOGETHER 2       /* what words in one place count once more */
#define HELD_AT_LEAST 60 /* percent of the weight that the best holds */
#define EXCERPT_BYTES 120
#define EXCERPT_BEFORE 40
#define EXCERPT_LONGEST 180 /* of what is shown; three lines on a phone */
#define WORDS_AT_MOST 12    /* whoever pastes a page need not wait for all of it */

/* The first entry that does not come before @word. */
static guint
find_first (LumbarSearch *self,
            const char   *word)
{
  guint low = 0;
  guint high = self->entries->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (strcmp (((const LumbarSearchEntry *) g_ptr_array_index (self->entries, middle))->word, word) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The entries that begin with @typed: a run of the sorted list. */
static GHashTable *
find_beginnings (LumbarSearch *self,
                 const char   *typed)
{
  GHashTable *found = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = find_first (self, typed); i < self->entries->len; i++)
    {
      LumbarSearchEntry *entry = g_ptr_array_index (self->entries, i);

      if (!g_str_has_prefix (entry->word, typed))
        break;
      g_hash_table_insert (found, entry->word, GINT_TO_POINTER (g_str_equal (entry->word, typed) ? MATCH_WHOLE : MATCH_BEGINNING));
    }

  return found;
}

static void
find_typos (LumbarSearch *self,
            const char   *typed,
            GHashTable   *found)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      LumbarSearchEntry *entry = g_ptr_array_index (self->entries, i);

      if (lumbar_search_is_typo (typed, entry->word))
        g_hash_table_insert (found, entry->word, GINT_TO_POINTER (MATCH_TYPO));
    }
}

/* For each typed word, the words of the library it may mean. */
static GPtrArray *
find_meanings (LumbarSearch *self,
               GPtrArray    *typed)
{
  GPtrArray *meanings = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);

  for (guint i = 0; i < MIN (typed->len, WORDS_AT_MOST); i++)
    {
      const LumbarSearchWord *word = g_ptr_array_index (typed, i);
      GHashTable             *found = find_beginnings (self, word->word);

      if (g_hash_table_size (found) == 0 && g_utf8_strlen (word->word, -1) >= LUMBAR_SEARCH_TYPO_LETTERS)
        find_typos (self, word->word, found);
      g_ptr_array_add (meanings, found);
    }

  return meanings;
}

/* The place weighs more than how much of the word was typed. */
static guint
get_strength (LumbarSearchField field,
              Match             match)
{
  return (guint) field * 4 + match;
}

/* What one typed word finds. */
typedef struct
{
  guint *strengths; /* per reading: the best place */
  guint *together;  /* per passage: the weight of the words it holds */
  guint *seen;      /* per passage: the last typed word it was found for, from 1 */
} Findings;

static void
find_in_passage (LumbarSearch *self,
                 Answer       *answers,
                 Findings     *findings,
                 guint         index,
                 Match         match)
{
  const LumbarSearchPassage *passage = &g_array_index (self->passages, LumbarSearchPassage, index);
  Answer                    *answer = &answers[passage->reading];
  guint                      strength = get_strength (passage->field, match);

  findings->strengths[passage->reading] = MAX (findings->strengths[passage->reading], strength);
  answer->places++;
  if (passage->field == LUMBAR_SEARCH_FIELD_TITLE)
    answer->title = passage->words;
  if (passage->field != LUMBAR_SEARCH_FIELD_TITLE &&
      (answer->passage == G_MAXUINT || strength > answer->best || (strength == answer->best && index < answer->passage)))
    {
      answer->passage = index;
      answer->best = strength;
    }
}

static void
find_meaning (LumbarSearch *self,
              Answer       *answers,
              Findings     *findings,
              GHashTable   *meaning)
{
  GHashTableIter iter;
  gpointer       word, match;

  g_hash_table_iter_init (&iter, meaning);
  while (g_hash_table_iter_next (&iter, &word, &match))
    {
      const LumbarSearchEntry *entry = g_ptr_array_index (self->entries, find_first (self, word));

      for (guint i = 0; i < entry->passages->len; i++)
        find_in_passage (self, answers, findings, g_array_index (entry->passages, guint, i), GPOINTER_TO_INT (match));
    }
}

/* The rarer a word, the more it says: 1 for one that is everywhere. */
static guint
get_weight (LumbarSearch *self,
            const guint  *strengths)
{
  guint n_readings = 0;

  for (guint i = 0; i < self->readings->len; i++)
    n_readings += strengths[i] > 0;

  return n_readings > 0 ? g_bit_storage (self->readings->len / n_readings) : 0;
}

static void
add_together (LumbarSearch *self,
              Answer       *answers,
              Findings     *findings,
              GHashTable   *meaning,
              guint         number,
              guint         weight)
{
  GHashTableIter iter;
  gpointer       word;

  g_hash_table_iter_init (&iter, meaning);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    {
      const LumbarSearchEntry *entry = g_ptr_array_index (self->entries, find_first (self, word));

      for (guint i = 0; i < entry->passages->len; i++)
        {
          guint                      index = g_array_index (entry->passages, guint, i);
          const LumbarSearchPassage *passage = &g_array_index (self->passages, LumbarSearchPassage, index);
          Answer                    *answer = &answers[passage->reading];

          if (findings->seen[index] != number)
            findings->together[index] += weight;
          findings->seen[index] = number;
          answer->bonus = MAX (answer->bonus, findings->together[index] * TOGETHER * (passage->field + 1));
        }
    }
}

/* Adds what one typed word finds to the answers. */
static void
count_meaning (LumbarSearch *self,
               Answer       *answers,
               Findings     *findings,
               GHashTable   *meaning,
               guint         number)
{
  guint weight;

  memset (findings->strengths, 0, self->readings->len * sizeof (guint));
  find_meaning (self, answers, findings, meaning);
  weight = get_weight (self, findings->strengths);
  for (guint i = 0; i < self->readings->len; i++)
    if (findings->strengths[i] > 0)
      {
        answers[i].score += weight * (findings->strengths[i] + HELD);
        answers[i].weight += weight;
      }
  add_together (self, answers, findings, meaning, number, weight);
}

static void
count_meanings (LumbarSearch *self,
                Answer       *answers,
                GPtrArray    *meanings)
{
  g_autofree guint *strengths = g_new0 (guint, self->readings->len);
  g_autofree guint *together = g_new0 (guint, self->passages->len);
  g_autofree guint *seen = g_new0 (guint, self->passages->len);
  Findings          findings = { strengths, together, seen };

  for (guint i = 0; i < meanings->len; i++)
    count_meaning (self, answers, &findings, g_ptr_array_index (meanings, i), i + 1);
  for (guint i = 0; i < self->readings->len; i++)
    answers[i].score += answers[i].bonus;
}

static int
compare_answers_cb (gconstpointer a,
                    gconstpointer b)
{
  const Answer *x = a;
  const Answer *y = b;

  if (x->score != y->score)
    return x->score > y->score ? -1 : 1;
  if (x->title != y->title) /* the more of a title was typed, the likelier it is meant */
    return x->title < y->title ? -1 : 1;
  if (x->places != y->places)
    return x->places > y->places ? -1 : 1;

  return x->reading < y->reading ? -1 : x->reading > y->reading;
}

/* What holds most of what anything holds, the best first. */
static GArray *
rank (LumbarSearch *self,
      GPtrArray    *meanings)
{
  g_autofree Answer *answers = g_new0 (Answer, self->readings->len);
  GArray            *ranked = g_array_new (FALSE, FALSE, sizeof (Answer));
  guint              most = 1;

  for (guint i = 0; i < self->readings->len; i++)
    {
      answers[i].reading = i;
      answers[i].passage = G_MAXUINT;
    }
  count_meanings (self, answers, meanings);
  for (guint i = 0; i < self->readings->len; i++)
    most = MAX (most, answers[i].weight);
  for (guint i = 0; i < self->readings->len; i++)
    if (answers[i].weight * 100 >= most * HELD_AT_LEAST)
      g_array_append_val (ranked, answers[i]);

  g_array_sort (ranked, compare_answers_cb);

  return ranked;
}

static GArray *
find_ranges (GPtrArray  *meanings,
             const char *text)
{
  g_autoptr (GPtrArray) words = lumbar_search_split (text);
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (LumbarTextRange));

  for (guint i = 0; i < words->len; i++)
    {
      const LumbarSearchWord *word = g_ptr_array_index (words, i);
      LumbarTextRange         range = { word->start, word->end };
      gboolean                found = FALSE;

      for (guint j = 0; j < meanings->len && !found; j++)
        found = g_hash_table_contains (g_ptr_array_index (meanings, j), word->word);
      if (found)
        g_array_append_val (ranges, range);
    }

  return ranges;
}

/* Ends after a word; (transfer full) for both. */
static char *
shorten (char *excerpt)
{
  g_autofree char *whole = excerpt;
  const char      *end = whole + EXCERPT_LONGEST;

  if (strlen (whole) <= EXCERPT_LONGEST)
    return g_steal_pointer (&whole);

  while (end > whole && *end != ' ')
    end--;

  return end > whole ? g_strdup_printf ("%.*s…", (int) (end - whole), whole) : g_steal_pointer (&whole);
}

/* Begins a long passage at a word shortly before the first match, and ends it
 * after a few lines. */
static char *
cut (const char *text,
     GPtrArray  *meanings)
{
  g_autoptr (GArray) ranges = find_ranges (meanings, text);
  guint       first = ranges->len > 0 ? g_array_index (ranges, LumbarTextRange, 0).start : 0;
  const char *start;

  if (strlen (text) <= EXCERPT_BYTES || first <= EXCERPT_BEFORE)
    return shorten (g_strdup (text));

  start = text + first - EXCERPT_BEFORE;
  while (start < text + first && *start != ' ')
    start++;

  return shorten (g_strconcat ("…", start + (*start == ' ' ? 1 : 0), NULL));
}

/* What is said about a match: the passage that was found, or what the reading
 * says in short. */
static char *
dup_excerpt (LumbarSearch        *self,
             const LumbarReading *reading,
             const Answer        *answer,
             GPtrArray           *meanings)
{
  const char                *in_short = reading->in_short[0];
  const LumbarSearchPassage *passage;

  if (answer->passage == G_MAXUINT)
    return g_strdup (in_short);

  passage = &g_array_index (self->passages, LumbarSearchPassage, answer->passage);
  if (passage->field == LUMBAR_SEARCH_FIELD_TEXT)
    return cut (passage->text, meanings);

  /* Translators: a search result: the word or heading that was found, then
   * what the article says in short. */
  return g_strdup_printf (_ ("%s · %s"), passage->text, in_short);
}

static void
free_match (gpointer data)
{
  LumbarSearchMatch *match = data;

  g_free (match->excerpt);
  g_array_unref (match->title_ranges);
  g_array_unref (match->excerpt_ranges);
  g_free (match);
}

static LumbarSearchMatch *
match_new (LumbarSearch *self,
           const Answer *answer,
           GPtrArray    *meanings)
{
  const LumbarReading *reading = g_ptr_array_index (self->readings, answer->reading);
  LumbarSearchMatch   *match = g_new0 (LumbarSearchMatch, 1);

  match->kind = reading->kind;
  match->id = reading->id;
  match->title = reading->title;
  match->excerpt = dup_excerpt (self, reading, answer, meanings);
  match->title_ranges = find_ranges (meanings, match->title);
  match->excerpt_ranges = find_ranges (meanings, match->excerpt);

  return match;
}

GPtrArray *
lumbar_search_find (LumbarSearch *self,
                    const char   *text)
{
  g_autoptr (GPtrArray) typed = NULL;
  g_autoptr (GPtrArray) meanings = NULL;
  g_autoptr (GArray) answers = NULL;
  GPtrArray *matches;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  typed = lumbar_search_split (text);
  meanings = find_meanings (self, typed);
  answers = rank (self, meanings);
  matches = g_ptr_array_new_with_free_func (free_match);
  for (guint i = 0; i < answers->len; i++)
    g_ptr_array_add (matches, match_new (self, &g_array_index (answers, Answer, i), meanings));

  return matches;
}
