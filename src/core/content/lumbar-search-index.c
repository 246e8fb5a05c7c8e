/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making the sorted list of all words, each with the places where it stands. */

#include "config.h"

#include "lumbar-search-private.h"

#include <string.h>

#include "lumbar-search-words.h"

static void
free_entry (gpointer data)
{
  LumbarSearchEntry *entry = data;

  g_free (entry->word);
  g_array_unref (entry->passages);
  g_free (entry);
}

static void
add_word (GHashTable *table,
          const char *word,
          guint       passage)
{
  LumbarSearchEntry *entry = g_hash_table_lookup (table, word);

  if (entry == NULL)
    {
      entry = g_new0 (LumbarSearchEntry, 1);
      entry->word = g_strdup (word);
      entry->passages = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (table, entry->word, entry);
    }

  if (entry->passages->len == 0 || g_array_index (entry->passages, guint, entry->passages->len - 1) != passage)
    g_array_append_val (entry->passages, passage);
}

/* "warm-up" is found as "warmup" as well. */
static void
add_joined (GHashTable             *table,
            const char             *text,
            const LumbarSearchWord *first,
            const LumbarSearchWord *second,
            guint                   passage)
{
  g_autofree char *joined = NULL;

  if (second->start != first->end + 1 || text[first->end] != '-')
    return;

  joined = g_strconcat (first->word, second->word, NULL);
  add_word (table, joined, passage);
}

static void
add_passage (LumbarSearch     *self,
             GHashTable       *table,
             guint             reading,
             LumbarSearchField field,
             const char       *text)
{
  g_autoptr (GPtrArray) words = lumbar_search_split (text);
  LumbarSearchPassage passage = { reading, field, words->len, text };
  guint               index = self->passages->len;

  g_array_append_val (self->passages, passage);
  for (guint i = 0; i < words->len; i++)
    {
      const LumbarSearchWord *word = g_ptr_array_index (words, i);

      add_word (table, word->word, index);
      if (i > 0)
        add_joined (table, text, g_ptr_array_index (words, i - 1), word, index);
    }
}

static void
add_texts (LumbarSearch     *self,
           GHashTable       *table,
           guint             reading,
           LumbarSearchField field,
           GStrv             texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    add_passage (self, table, reading, field, texts[i]);
}

static void
add_reading (LumbarSearch *self,
             GHashTable   *table,
             const char   *id)
{
  LumbarReading *reading = lumbar_reading_new (self->catalog, id);
  guint          index = self->readings->len;

  g_ptr_array_add (self->readings, reading);
  add_passage (self, table, index, LUMBAR_SEARCH_FIELD_TITLE, reading->title);
  add_texts (self, table, index, LUMBAR_SEARCH_FIELD_TEXT, reading->in_short);
  for (guint i = 0; i < reading->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (reading->blocks, i);
      /* The headings of exercises, cues and faults are the same in all of them. */
      gboolean named = block->type == LUMBAR_BLOCK_HEADING && reading->kind == LUMBAR_READING_ARTICLE;

      if (block->text != NULL && (named || block->type != LUMBAR_BLOCK_HEADING))
        add_passage (self, table, index, named ? LUMBAR_SEARCH_FIELD_HEADING : LUMBAR_SEARCH_FIELD_TEXT, block->text);
      add_texts (self, table, index, LUMBAR_SEARCH_FIELD_TEXT, block->items);
    }
}

static void
add_readings (LumbarSearch *self,
              GHashTable   *table)
{
  const GPtrArray *articles = lumbar_catalog_get_articles (self->catalog);
  const GPtrArray *exercises = lumbar_catalog_get_exercises (self->catalog);
  const GPtrArray *cues = lumbar_catalog_get_cues (self->catalog);
  const GPtrArray *faults = lumbar_catalog_get_faults (self->catalog);

  for (guint i = 0; i < articles->len; i++)
    {
      const LumbarArticle *article = g_ptr_array_index (articles, i);

      add_reading (self, table, article->id);
      add_texts (self, table, self->readings->len - 1, LUMBAR_SEARCH_FIELD_SYNONYM, article->synonyms);
    }
  for (guint i = 0; i < exercises->len; i++)
    add_reading (self, table, ((const LumbarExercise *) g_ptr_array_index (exercises, i))->id);
  for (guint i = 0; i < cues->len; i++)
    add_reading (self, table, ((const LumbarCue *) g_ptr_array_index (cues, i))->id);
  for (guint i = 0; i < faults->len; i++)
    add_reading (self, table, ((const LumbarFault *) g_ptr_array_index (faults, i))->id);
}

static void
add_synonyms (LumbarSearch *self,
              GHashTable   *table)
{
  const GPtrArray *synonyms = lumbar_catalog_get_synonyms (self->catalog);
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->readings->len; i++)
    g_hash_table_insert (places, (char *) ((const LumbarReading *) g_ptr_array_index (self->readings, i))->id, GUINT_TO_POINTER (i));

  for (guint i = 0; i < synonyms->len; i++)
    {
      const LumbarSynonym *synonym = g_ptr_array_index (synonyms, i);
      gpointer             place;

      for (guint j = 0; synonym->leads_to[j] != NULL; j++)
        if (g_hash_table_lookup_extended (places, synonym->leads_to[j], NULL, &place))
          add_texts (self, table, GPOINTER_TO_UINT (place), j == 0 ? LUMBAR_SEARCH_FIELD_NAME : LUMBAR_SEARCH_FIELD_SYNONYM, synonym->words);
    }
}

static int
compare_entries_cb (gconstpointer a,
                    gconstpointer b)
{
  return strcmp ((*(const LumbarSearchEntry *const *) a)->word, (*(const LumbarSearchEntry *const *) b)->word);
}

LumbarSearch *
lumbar_search_new (void)
{
  LumbarSearch *self = g_new0 (LumbarSearch, 1);
  g_autoptr (GHashTable) table = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer       entry;

  self->catalog = lumbar_catalog_new ();
  self->readings = g_ptr_array_new_with_free_func ((GDestroyNotify) lumbar_reading_free);
  self->passages = g_array_new (FALSE, FALSE, sizeof (LumbarSearchPassage));
  self->entries = g_ptr_array_new_with_free_func (free_entry);

  add_readings (self, table);
  add_synonyms (self, table);
  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    g_ptr_array_add (self->entries, entry);
  g_ptr_array_sort (self->entries, compare_entries_cb);

  return self;
}

static void
make_search_cb (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, lumbar_search_new (), (GDestroyNotify) lumbar_search_free);
}

void
lumbar_search_new_async (GCancellable       *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, lumbar_search_new_async);
  g_task_run_in_thread (task, make_search_cb);
}

LumbarSearch *
lumbar_search_new_finish (GAsyncResult *result,
                          GError      **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lumbar_search_new_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
lumbar_search_free (LumbarSearch *self)
{
  g_ptr_array_unref (self->entries);
  g_array_unref (self->passages);
  g_ptr_array_unref (self->readings);
  g_object_unref (self->catalog);
  g_free (self);
}
