/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Articles of the library: blocks, never markup. */

#include "config.h"

#include "lumbar-content-private.h"

static const LumbarName block_type_names[] = {
  { LUMBAR_BLOCK_HEADING, "heading" },
  { LUMBAR_BLOCK_PARAGRAPH, "paragraph" },
  { LUMBAR_BLOCK_LIST, "list" },
  { LUMBAR_BLOCK_NOTE, "note" },
  { LUMBAR_BLOCK_FIGURE, "figure" },
  { 0, NULL },
};

static const LumbarName note_kind_names[] = {
  { LUMBAR_NOTE_TIP, "tip" },
  { LUMBAR_NOTE_CARE, "care" },
  { LUMBAR_NOTE_DISAGREEMENT, "disagreement" },
  { 0, NULL },
};

static const char *
read_text (LumbarCatalog    *catalog,
           LumbarJsonReader *reader)
{
  return lumbar_catalog_translate (catalog, "article", lumbar_json_reader_get_string (reader, "text"));
}

static void
read_content (LumbarBlock      *block,
              LumbarCatalog    *catalog,
              LumbarJsonReader *reader)
{
  switch (block->type)
    {
    case LUMBAR_BLOCK_HEADING:
    case LUMBAR_BLOCK_PARAGRAPH:
      block->text = read_text (catalog, reader);
      break;
    case LUMBAR_BLOCK_LIST:
      block->items = lumbar_catalog_read_texts (catalog, reader, "items", "article");
      block->ordered = lumbar_json_reader_get_optional_boolean (reader, "ordered", FALSE);
      break;
    case LUMBAR_BLOCK_NOTE:
      block->text = read_text (catalog, reader);
      block->note = lumbar_json_reader_get_name (reader, "kind", note_kind_names);
      break;
    case LUMBAR_BLOCK_FIGURE:
      block->figure = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "figure"));
      break;
    }
}

static LumbarBlock *
read_block (LumbarCatalog    *catalog,
            LumbarJsonReader *reader)
{
  LumbarBlock *block = g_new0 (LumbarBlock, 1);

  block->type = lumbar_json_reader_get_name (reader, "type", block_type_names);
  read_content (block, catalog, reader);
  lumbar_catalog_read_basis (catalog, reader, &block->basis);

  return block;
}

static void
free_block (LumbarBlock *block)
{
  g_clear_pointer (&block->items, g_strfreev);
  lumbar_basis_clear (&block->basis);
  g_free (block);
}

static GPtrArray *
read_blocks (LumbarCatalog    *catalog,
             LumbarJsonReader *reader)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) free_block);
  guint      n_blocks = lumbar_json_reader_enter_list (reader, "blocks");

  for (guint i = 0; i < n_blocks; i++)
    {
      lumbar_json_reader_enter_element (reader, i);
      g_ptr_array_add (blocks, read_block (catalog, reader));
      lumbar_json_reader_leave (reader);
    }

  lumbar_json_reader_leave (reader);

  return blocks;
}

gpointer
lumbar_article_read (LumbarCatalog    *catalog,
                     LumbarJsonReader *reader)
{
  LumbarArticle *self = g_new0 (LumbarArticle, 1);

  self->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  self->title = lumbar_catalog_translate (catalog, "article", lumbar_json_reader_get_string (reader, "title"));
  self->category = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "category"));
  self->order = lumbar_json_reader_get_integer (reader, "order", 0, G_MAXINT);
  self->in_short = lumbar_catalog_read_texts (catalog, reader, "inShort", "article");
  self->synonyms = lumbar_catalog_read_texts (catalog, reader, "synonyms", "article");
  self->related = lumbar_catalog_read_ids (catalog, reader, "related");
  self->blocks = read_blocks (catalog, reader);

  return self;
}

void
lumbar_article_free (gpointer data)
{
  LumbarArticle *self = data;

  g_strfreev (self->in_short);
  g_strfreev (self->synonyms);
  g_strfreev (self->related);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}
