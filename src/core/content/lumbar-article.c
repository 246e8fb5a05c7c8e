/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Articles of the library: blocks, never markup. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lumbar-content-private.h"

/* In a file only: they become lists. */
#define BLOCK_FAULTS (LUMBAR_BLOCK_FIGURE + 1)
#define BLOCK_SOURCES (LUMBAR_BLOCK_FIGURE + 2)

static const LumbarName block_type_names[] = {
  { LUMBAR_BLOCK_HEADING, "heading" },
  { LUMBAR_BLOCK_PARAGRAPH, "paragraph" },
  { LUMBAR_BLOCK_LIST, "list" },
  { LUMBAR_BLOCK_NOTE, "note" },
  { LUMBAR_BLOCK_FIGURE, "figure" },
  { BLOCK_FAULTS, "faults" },
  { BLOCK_SOURCES, "sources" },
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

static void
add_ids (GStrv *ids,
         GStrv  more)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_addv (builder, (const char **) *ids);
  for (guint i = 0; more[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) *ids, more[i]))
      g_strv_builder_add (builder, more[i]);

  g_strfreev (*ids);
  *ids = g_strv_builder_end (builder);
}

/* What the faults of a stage are and what helps first, from their own files. */
static void
list_faults (LumbarBlock     *block,
             LumbarCatalog   *catalog,
             LumbarFaultStage stage)
{
  const GPtrArray *faults = lumbar_catalog_get_faults (catalog);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < faults->len; i++)
    {
      const LumbarFault *fault = g_ptr_array_index (faults, i);

      if (fault->stage != stage)
        continue;
      /* Translators: what slipped, and what helps first: "Looking up: Let the eyes rest on one spot." */
      g_strv_builder_take (builder, g_strdup_printf (_ ("%s: %s"), fault->title, fault->fix[0] != NULL ? fault->fix[0] : ""));
      add_ids (&block->basis.sources, fault->basis.sources);
    }

  block->type = LUMBAR_BLOCK_LIST;
  block->items = g_strv_builder_end (builder);
}

/* What was read of one kind, and how far to trust it. */
static void
list_sources (LumbarBlock   *block,
              LumbarCatalog *catalog,
              const char    *kind)
{
  const GPtrArray *sources = lumbar_catalog_get_sources (catalog);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < sources->len; i++)
    {
      const LumbarSource *source = g_ptr_array_index (sources, i);

      if (g_strcmp0 (source->kind, kind) == 0)
        /* Translators: a source, what it says, and how far to trust it. */
        g_strv_builder_take (builder, g_strdup_printf (_ ("%s. %s How far to trust it: %s"), source->title, source->gist, source->trust));
    }

  block->type = LUMBAR_BLOCK_LIST;
  block->items = g_strv_builder_end (builder);
}

static LumbarBlock *
read_block (LumbarCatalog    *catalog,
            LumbarJsonReader *reader)
{
  LumbarBlock *block = g_new0 (LumbarBlock, 1);
  int          type = lumbar_json_reader_get_name (reader, "type", block_type_names);

  lumbar_catalog_read_basis (catalog, reader, &block->basis);
  if (type == BLOCK_FAULTS)
    {
      list_faults (block, catalog, lumbar_fault_parse_stage (reader));
    }
  else if (type == BLOCK_SOURCES)
    {
      list_sources (block, catalog, lumbar_json_reader_get_string (reader, "kind"));
    }
  else
    {
      block->type = (LumbarBlockType) type;
      read_content (block, catalog, reader);
    }

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
