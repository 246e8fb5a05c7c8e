/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-library.h"

#include "lumbar-article-page.h"
#include "lumbar-library-page.h"
#include "lumbar-player-page.h"

#define LAST_READ "last-read"

struct _LumbarLibrary
{
  GObject parent_instance;

  LumbarCatalog *catalog;
  LumbarSearch  *search; /* (nullable): made on first use */
  gboolean       preparing;
  GHashTable    *places;   /* id → double */
  char          *last;     /* (nullable) */
  GSettings     *settings; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (LumbarLibrary, lumbar_library, G_TYPE_OBJECT)

static void
search_made_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (LumbarLibrary) self = user_data;
  g_autoptr (LumbarSearch) search = lumbar_search_new_finish (result, NULL);

  /* Somebody who typed at once has made one already. */
  if (self->search == NULL)
    self->search = g_steal_pointer (&search);
  self->preparing = FALSE;
}

static AdwNavigationView *
get_navigation_view (LumbarWindow *window)
{
  GtkWidget *page = GTK_WIDGET (lumbar_window_get_visible_page (window));

  return ADW_NAVIGATION_VIEW (gtk_widget_get_ancestor (page, ADW_TYPE_NAVIGATION_VIEW));
}

static gboolean
is_stopped (LumbarWindow *window)
{
  return adw_navigation_view_find_page (get_navigation_view (window), "stop") != NULL;
}

static void
lumbar_library_finalize (GObject *object)
{
  LumbarLibrary *self = LUMBAR_LIBRARY (object);

  g_clear_pointer (&self->search, lumbar_search_free);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->last, g_free);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (lumbar_library_parent_class)->finalize (object);
}

static void
lumbar_library_class_init (LumbarLibraryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lumbar_library_finalize;
}

static void
lumbar_library_init (LumbarLibrary *self)
{
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

LumbarLibrary *
lumbar_library_new (LumbarCatalog *catalog)
{
  LumbarLibrary *self;

  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), NULL);

  self = g_object_new (LUMBAR_TYPE_LIBRARY, NULL);
  self->catalog = g_object_ref (catalog);

  return self;
}

static void
remember (LumbarLibrary *self,
          const char    *id,
          double         place)
{
  g_set_str (&self->last, id);
  g_hash_table_insert (self->places, g_strdup (id), g_memdup2 (&place, sizeof place));
}

void
lumbar_library_set_settings (LumbarLibrary *self,
                             GSettings     *settings)
{
  g_autofree char *id = NULL;
  double           place;

  g_return_if_fail (LUMBAR_IS_LIBRARY (self));
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_set_object (&self->settings, settings);
  g_settings_get (settings, LAST_READ, "(sd)", &id, &place);
  /* An update may have taken it away. */
  if (lumbar_catalog_get_reading_title (self->catalog, id) != NULL)
    remember (self, id, place);
}

LumbarCatalog *
lumbar_library_get_catalog (LumbarLibrary *self)
{
  g_return_val_if_fail (LUMBAR_IS_LIBRARY (self), NULL);

  return self->catalog;
}

void
lumbar_library_prepare (LumbarLibrary *self)
{
  g_return_if_fail (LUMBAR_IS_LIBRARY (self));

  if (self->search != NULL || self->preparing)
    return;

  self->preparing = TRUE;
  lumbar_search_new_async (NULL, search_made_cb, g_object_ref (self));
}

GPtrArray *
lumbar_library_find (LumbarLibrary *self,
                     const char    *text)
{
  g_return_val_if_fail (LUMBAR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (self->search == NULL)
    self->search = lumbar_search_new ();

  return lumbar_search_find (self->search, text);
}

const char *
lumbar_library_get_last (LumbarLibrary *self)
{
  g_return_val_if_fail (LUMBAR_IS_LIBRARY (self), NULL);

  return self->last;
}

double
lumbar_library_get_place (LumbarLibrary *self,
                          const char    *id)
{
  const double *place;

  g_return_val_if_fail (LUMBAR_IS_LIBRARY (self), 0);
  g_return_val_if_fail (id != NULL, 0);

  place = g_hash_table_lookup (self->places, id);

  return place != NULL ? *place : 0;
}

void
lumbar_library_set_place (LumbarLibrary *self,
                          const char    *id,
                          double         place)
{
  g_return_if_fail (LUMBAR_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  remember (self, id, place);
  if (self->settings != NULL)
    g_settings_set (self->settings, LAST_READ, "(sd)", id, place);
}

void
lumbar_library_show (LumbarLibrary *self,
                     LumbarWindow  *window)
{
  AdwNavigationView *view;
  AdwNavigationPage *page;

  g_return_if_fail (LUMBAR_IS_LIBRARY (self));
  g_return_if_fail (LUMBAR_IS_WINDOW (window));

  if (is_stopped (window) || LUMBAR_IS_PLAYER_PAGE (lumbar_window_get_visible_page (window)) ||
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) != NULL)
    return;

  view = get_navigation_view (window);
  page = adw_navigation_view_find_page (view, "library");
  if (page != NULL)
    adw_navigation_view_pop_to_page (view, page);
  else
    lumbar_window_push (window, ADW_NAVIGATION_PAGE (lumbar_library_page_new (self)));

  lumbar_library_page_start_typing (LUMBAR_LIBRARY_PAGE (lumbar_window_get_visible_page (window)));
}

void
lumbar_library_show_article (LumbarLibrary *self,
                             LumbarWindow  *window,
                             const char    *id)
{
  AdwNavigationPage *visible;
  AdwDialog         *dialog;

  g_return_if_fail (LUMBAR_IS_LIBRARY (self));
  g_return_if_fail (LUMBAR_IS_WINDOW (window));
  g_return_if_fail (id != NULL);

  visible = lumbar_window_get_visible_page (window);
  if (is_stopped (window) || lumbar_catalog_get_reading_title (self->catalog, id) == NULL)
    return;
  if (LUMBAR_IS_ARTICLE_PAGE (visible) && g_str_equal (lumbar_article_page_get_id (LUMBAR_ARTICLE_PAGE (visible)), id))
    return;

  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  if (dialog != NULL)
    adw_dialog_close (dialog);
  lumbar_window_push (window, ADW_NAVIGATION_PAGE (lumbar_article_page_new (self, id)));
}
