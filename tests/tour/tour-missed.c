/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Goes through the templates in the program's resources. */

#include "config.h"

#include "tour-missed.h"

#include <string.h>

#define TEMPLATE_START "<template class=\""

/* The class that a template is for. */
static char *
dup_template_class (const char *path)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  const char      *start = strstr (text, TEMPLATE_START);

  if (start == NULL)
    return NULL;
  start += strlen (TEMPLATE_START);

  return g_strndup (start, strcspn (start, "\""));
}

static void
look_at_file (WidgetLives *lives,
              const char  *path,
              GPtrArray   *faults)
{
  g_autofree char *type = g_str_has_suffix (path, ".ui") ? dup_template_class (path) : NULL;

  if (type != NULL && !widget_lives_has_met (lives, type))
    g_ptr_array_add (faults, g_strdup_printf ("%s is not on the tour (tour-scenes.c)", type));
}

static void
look_in_folder (WidgetLives *lives,
                const char  *folder,
                GPtrArray   *faults)
{
  g_auto (GStrv) names = g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, names[i], NULL);

      if (g_str_has_suffix (path, "/"))
        look_in_folder (lives, path, faults);
      else
        look_at_file (lives, path, faults);
    }
}

GPtrArray *
tour_find_missed (WidgetLives *lives)
{
  GPtrArray *faults = g_ptr_array_new_with_free_func (g_free);

  look_in_folder (lives, LUMBAR_RESOURCE_PREFIX "/", faults);

  return faults;
}
