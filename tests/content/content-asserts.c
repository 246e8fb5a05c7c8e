/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the tests of the knowledge ask of every file. */

#include "config.h"

#include "content-asserts.h"

#include "lumbar-content-resource.h"

GStrv
content_files_of (const char *folder)
{
  g_autofree char *path = g_strconcat (LUMBAR_RESOURCE_PREFIX "/content/", folder, NULL);
  GStrv            names = g_resource_enumerate_children (lumbar_content_get_resource (), path, 0, NULL);

  g_assert_nonnull (names);
  for (guint i = 0; names[i] != NULL; i++)
    names[i][strcspn (names[i], ".")] = '\0';

  return names;
}

void
content_assert_text (const char *id,
                     const char *text)
{
  if (text == NULL || *text == '\0' || !g_utf8_validate (text, -1, NULL))
    g_error ("%s has an empty text", id);
}

void
content_assert_texts (const char *id,
                      GStrv       texts)
{
  g_assert_cmpuint (g_strv_length (texts), >, 0);
  for (guint i = 0; texts[i] != NULL; i++)
    content_assert_text (id, texts[i]);
}

void
content_assert_figure (LumbarCatalog *catalog,
                       const char    *id,
                       const char    *figure)
{
  const LumbarMovement *movement;

  if (figure == NULL)
    g_error ("%s has no figure", id);

  movement = lumbar_catalog_get_movement (catalog, figure);
  if (movement == NULL)
    g_error ("%s has the figure %s, which is not there", id, figure);
  content_assert_text (id, movement->title);
  content_assert_text (id, movement->shows);
}
