/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The short lists that are one file each: the shelves of the library, and what
 * was read for it. */

#include "config.h"

#include "lumbar-content-private.h"

static LumbarCategory *
read_category (LumbarCatalog    *catalog,
               LumbarJsonReader *reader)
{
  LumbarCategory *category = g_new0 (LumbarCategory, 1);

  category->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  category->title = lumbar_catalog_translate (catalog, "categories", lumbar_json_reader_get_string (reader, "title"));
  category->summary = lumbar_catalog_translate (catalog, "categories", lumbar_json_reader_get_string (reader, "summary"));

  return category;
}

GPtrArray *
lumbar_categories_read (LumbarCatalog    *catalog,
                        LumbarJsonReader *reader)
{
  GPtrArray *categories = g_ptr_array_new_with_free_func (g_free);
  guint      n_categories = lumbar_json_reader_enter_list (reader, "categories");

  for (guint i = 0; i < n_categories; i++)
    {
      lumbar_json_reader_enter_element (reader, i);
      g_ptr_array_add (categories, read_category (catalog, reader));
      lumbar_json_reader_leave (reader);
    }

  lumbar_json_reader_leave (reader);

  return categories;
}

static LumbarSource *
read_source (LumbarCatalog    *catalog,
             LumbarJsonReader *reader)
{
  LumbarSource *source = g_new0 (LumbarSource, 1);

  source->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  source->title = lumbar_catalog_translate (catalog, "sources", lumbar_json_reader_get_string (reader, "title"));
  source->gist = lumbar_catalog_translate (catalog, "sources", lumbar_json_reader_get_string (reader, "gist"));
  source->trust = lumbar_catalog_translate (catalog, "sources", lumbar_json_reader_get_string (reader, "trust"));

  return source;
}

GPtrArray *
lumbar_sources_read (LumbarCatalog    *catalog,
                     LumbarJsonReader *reader)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func (g_free);
  guint      n_sources = lumbar_json_reader_enter_list (reader, "sources");

  for (guint i = 0; i < n_sources; i++)
    {
      lumbar_json_reader_enter_element (reader, i);
      g_ptr_array_add (sources, read_source (catalog, reader));
      lumbar_json_reader_leave (reader);
    }

  lumbar_json_reader_leave (reader);

  return sources;
}
