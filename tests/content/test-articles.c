/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What there is to read: complete, with its sources, and found by what people
 * type or ask why about. */

#include "config.h"

#include "content-asserts.h"
#include "lumbar-plan.h"
#include "lumbar-reading.h"

/* The article about faults is made of them: each once, with its sources. */
static void
test_faults_article (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarArticle *article = lumbar_catalog_get_article (catalog, "faults");
  const GPtrArray     *faults = lumbar_catalog_get_faults (catalog);
  guint                n_found = 0;

  for (guint i = 0; i < article->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (article->blocks, i);

      for (guint j = 0; block->items != NULL && block->items[j] != NULL; j++)
        for (guint k = 0; k < faults->len; k++)
          if (g_str_has_prefix (block->items[j], ((const LumbarFault *) g_ptr_array_index (faults, k))->title))
            {
              n_found++;
              g_assert_cmpuint (g_strv_length (block->basis.sources), >, 0);
            }
    }

  g_assert_cmpuint (n_found, ==, faults->len);
}

/* Everything that was read is listed once, with how far to trust it. */
static void
test_all_sources (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarArticle *article = lumbar_catalog_get_article (catalog, "all-sources");
  const GPtrArray     *sources = lumbar_catalog_get_sources (catalog);
  guint                n_listed = 0;

  g_assert_cmpuint (sources->len, >, 50);
  for (guint i = 0; i < article->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (article->blocks, i);

      if (block->type != LUMBAR_BLOCK_LIST)
        continue;
      content_assert_texts (article->id, block->items);
      for (guint j = 0; block->items[j] != NULL; j++)
        g_assert_nonnull (strstr (block->items[j], "How far to trust it: "));
      n_listed += g_strv_length (block->items);
    }

  g_assert_cmpuint (n_listed, ==, sources->len);
}

static gboolean
is_category (LumbarCatalog *catalog,
             const char    *id)
{
  const GPtrArray *categories = lumbar_catalog_get_categories (catalog);

  for (guint i = 0; i < categories->len; i++)
    if (g_str_equal (((LumbarCategory *) g_ptr_array_index (categories, i))->id, id))
      return TRUE;

  return FALSE;
}

static void
assert_block (LumbarCatalog       *catalog,
              const LumbarArticle *article,
              const LumbarBlock   *block)
{
  switch (block->type)
    {
    case LUMBAR_BLOCK_HEADING:
    case LUMBAR_BLOCK_PARAGRAPH:
    case LUMBAR_BLOCK_NOTE:
      content_assert_text (article->id, block->text);
      break;
    case LUMBAR_BLOCK_LIST:
      content_assert_texts (article->id, block->items);
      break;
    case LUMBAR_BLOCK_FIGURE:
      content_assert_figure (catalog, article->id, block->figure);
      break;
    }

  for (guint i = 0; i < g_strv_length (block->basis.sources); i++)
    {
      const LumbarSource *source = lumbar_catalog_get_source (catalog, block->basis.sources[i]);

      g_assert_nonnull (source);
      content_assert_text (source->id, source->title);
      content_assert_text (source->id, source->gist);
      content_assert_text (source->id, source->trust);
    }
}

static void
test_articles (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *articles = lumbar_catalog_get_articles (catalog);
  g_auto (GStrv) files = content_files_of ("articles");

  g_assert_cmpuint (articles->len, ==, g_strv_length (files));
  for (guint i = 0; i < articles->len; i++)
    {
      const LumbarArticle *article = g_ptr_array_index (articles, i);

      content_assert_text (article->id, article->title);
      content_assert_texts (article->id, article->in_short);
      g_assert_true (is_category (catalog, article->category));
      for (guint j = 0; j < article->blocks->len; j++)
        assert_block (catalog, article, g_ptr_array_index (article->blocks, j));
      for (guint j = 0; article->related[j] != NULL; j++)
        content_assert_text (article->id, lumbar_catalog_get_reading_title (catalog, article->related[j]));
    }
}

/* What an article says in blocks arrives in blocks. */
static void
test_blocks (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarArticle *article = lumbar_catalog_get_article (catalog, "hinge");
  guint                seen = 0;

  g_assert_nonnull (article);
  for (guint i = 0; i < article->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (article->blocks, i);

      seen |= 1u << block->type;
      if (block->type == LUMBAR_BLOCK_FIGURE)
        g_assert_nonnull (lumbar_catalog_get_movement (catalog, block->figure));
      if (block->type == LUMBAR_BLOCK_LIST)
        g_assert_true (block->ordered);
    }

  g_assert_cmpuint (seen, ==, 1u << LUMBAR_BLOCK_HEADING | 1u << LUMBAR_BLOCK_PARAGRAPH | 1u << LUMBAR_BLOCK_LIST | 1u << LUMBAR_BLOCK_FIGURE);
  g_assert_true (g_strv_contains ((const char *const *) article->synonyms, "broomstick"));
}

/* The articles disagree on ice, and the reader is told. */
static void
test_disagreement (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const LumbarArticle *article = lumbar_catalog_get_article (catalog, "ice-and-heat");

  g_assert_nonnull (article);
  for (guint i = 0; i < article->blocks->len; i++)
    {
      const LumbarBlock *block = g_ptr_array_index (article->blocks, i);

      if (block->type == LUMBAR_BLOCK_NOTE && block->note == LUMBAR_NOTE_DISAGREEMENT &&
          g_strv_contains ((const char *const *) block->basis.facts, "C01"))
        return;
    }

  g_assert_not_reached ();
}

/* What people type leads to something they can read. */
static void
test_synonyms (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *synonyms = lumbar_catalog_get_synonyms (catalog);

  g_assert_cmpuint (synonyms->len, >, 20);
  for (guint i = 0; i < synonyms->len; i++)
    {
      const LumbarSynonym *synonym = g_ptr_array_index (synonyms, i);

      content_assert_texts (synonym->id, synonym->words);
      g_assert_cmpuint (g_strv_length (synonym->leads_to), >, 0);
      for (guint j = 0; synonym->leads_to[j] != NULL; j++)
        content_assert_text (synonym->id, lumbar_catalog_get_reading_title (catalog, synonym->leads_to[j]));
    }
}

/* Every reason and every condition of the plan is explained somewhere. */
static void
test_why (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();

  for (LumbarRule rule = LUMBAR_RULE_RF; rule <= LUMBAR_RULE_CLK; rule++)
    if (rule != LUMBAR_RULE_CLK) /* says all there is to say about a wrong date */
      g_assert_nonnull (lumbar_catalog_get_article (catalog, lumbar_catalog_get_why (catalog, lumbar_rule_to_name (rule))));
  for (LumbarConditionId id = LUMBAR_CONDITION_DAY; id <= LUMBAR_CONDITION_HOLD; id++)
    g_assert_nonnull (lumbar_catalog_get_article (catalog, lumbar_catalog_get_why (catalog, lumbar_condition_to_name (id))));

  g_assert_null (lumbar_catalog_get_why (catalog, "CLK"));
  g_assert_null (lumbar_catalog_get_why (catalog, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/articles/synonyms", test_synonyms);
  g_test_add_func ("/articles/why", test_why);
  g_test_add_func ("/articles/faults-article", test_faults_article);
  g_test_add_func ("/articles/all-sources", test_all_sources);
  g_test_add_func ("/articles/articles", test_articles);
  g_test_add_func ("/articles/blocks", test_blocks);
  g_test_add_func ("/articles/disagreement", test_disagreement);

  return g_test_run ();
}
