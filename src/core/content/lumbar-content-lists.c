/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The short lists that are one file each: the shelves of the library, what was
 * read for it, what else people call things, and which article explains which
 * rule. */

#include "config.h"

#include "lumbar-content-private.h"

typedef gpointer (*LumbarReadFunc) (LumbarCatalog *, LumbarJsonReader *);

/* Each of these files is an object with one member, the list. */
static GPtrArray *
read_list (LumbarCatalog    *catalog,
           LumbarJsonReader *reader,
           const char       *member,
           LumbarReadFunc    read,
           GDestroyNotify    free_element)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (free_element);
  guint      n_elements = lumbar_json_reader_enter_list (reader, member);

  for (guint i = 0; i < n_elements; i++)
    {
      lumbar_json_reader_enter_element (reader, i);
      g_ptr_array_add (list, read (catalog, reader));
      lumbar_json_reader_leave (reader);
    }

  lumbar_json_reader_leave (reader);

  return list;
}

static gpointer
read_category (LumbarCatalog    *catalog,
               LumbarJsonReader *reader)
{
  LumbarCategory *category = g_new0 (LumbarCategory, 1);

  category->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  category->title = lumbar_catalog_translate (catalog, "categories", lumbar_json_reader_get_string (reader, "title"));
  category->summary = lumbar_catalog_translate (catalog, "categories", lumbar_json_reader_get_string (reader, "summary"));

  return category;
}

static gpointer
read_source (LumbarCatalog    *catalog,
             LumbarJsonReader *reader)
{
  LumbarSource *source = g_new0 (LumbarSource, 1);

  source->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  source->title = lumbar_catalog_translate (catalog, "sources", lumbar_json_reader_get_string (reader, "title"));
  source->kind = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "kind"));
  source->gist = lumbar_catalog_translate (catalog, "sources", lumbar_json_reader_get_string (reader, "gist"));
  source->trust = lumbar_catalog_translate (catalog, "sources", lumbar_json_reader_get_string (reader, "trust"));

  return source;
}

static gpointer
read_synonym (LumbarCatalog    *catalog,
              LumbarJsonReader *reader)
{
  LumbarSynonym *synonym = g_new0 (LumbarSynonym, 1);

  synonym->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  synonym->words = lumbar_catalog_read_texts (catalog, reader, "words", "synonyms");
  synonym->leads_to = lumbar_catalog_read_ids (catalog, reader, "leadsTo");

  return synonym;
}

static void
free_synonym (gpointer data)
{
  LumbarSynonym *synonym = data;

  g_strfreev (synonym->words);
  g_strfreev (synonym->leads_to);
  g_free (synonym);
}

static gpointer
read_why (LumbarCatalog    *catalog,
          LumbarJsonReader *reader)
{
  LumbarWhy *why = g_new0 (LumbarWhy, 1);

  why->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  why->article = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "article"));

  return why;
}

GPtrArray *
lumbar_categories_read (LumbarCatalog    *catalog,
                        LumbarJsonReader *reader)
{
  return read_list (catalog, reader, "categories", read_category, g_free);
}

GPtrArray *
lumbar_sources_read (LumbarCatalog    *catalog,
                     LumbarJsonReader *reader)
{
  return read_list (catalog, reader, "sources", read_source, g_free);
}

GPtrArray *
lumbar_synonyms_read (LumbarCatalog    *catalog,
                      LumbarJsonReader *reader)
{
  return read_list (catalog, reader, "synonyms", read_synonym, free_synonym);
}

GPtrArray *
lumbar_why_read (LumbarCatalog    *catalog,
                 LumbarJsonReader *reader)
{
  return read_list (catalog, reader, "why", read_why, g_free);
}
