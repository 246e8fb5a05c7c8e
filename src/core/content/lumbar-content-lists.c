/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The short lists that are one file each: the shelves of the library, what was
 * read for it, and what its figures show. */

#include "config.h"

#include "lumbar-content-private.h"

typedef gpointer (*LumbarReadFunc) (LumbarCatalog *, LumbarJsonReader *);

/* Each of these files is an object with one member, the list. */
static GPtrArray *
read_list (LumbarCatalog    *catalog,
           LumbarJsonReader *reader,
           const char       *member,
           LumbarReadFunc    read)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);
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
  source->gist = lumbar_catalog_translate (catalog, "sources", lumbar_json_reader_get_string (reader, "gist"));
  source->trust = lumbar_catalog_translate (catalog, "sources", lumbar_json_reader_get_string (reader, "trust"));

  return source;
}

static gpointer
read_figure_text (LumbarCatalog    *catalog,
                  LumbarJsonReader *reader)
{
  LumbarFigureText *figure = g_new0 (LumbarFigureText, 1);

  figure->id = lumbar_catalog_keep (catalog, lumbar_json_reader_get_string (reader, "id"));
  figure->shows = lumbar_catalog_translate (catalog, "figures", lumbar_json_reader_get_string (reader, "shows"));

  return figure;
}

GPtrArray *
lumbar_categories_read (LumbarCatalog    *catalog,
                        LumbarJsonReader *reader)
{
  return read_list (catalog, reader, "categories", read_category);
}

GPtrArray *
lumbar_sources_read (LumbarCatalog    *catalog,
                     LumbarJsonReader *reader)
{
  return read_list (catalog, reader, "sources", read_source);
}

GPtrArray *
lumbar_figure_texts_read (LumbarCatalog    *catalog,
                          LumbarJsonReader *reader)
{
  return read_list (catalog, reader, "figures", read_figure_text);
}
