/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The blocks of what is read, below each other, and what can be read next. */

#include "config.h"

#include "lumbar-article-page.h"

#include <glib/gi18n.h>

#include "lumbar-article-print.h"
#include "lumbar-blocks.h"
#include "lumbar-reading-text.h"
#include "lumbar-rows.h"

struct _LumbarArticlePage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  GtkScrolledWindow *scroller;
  GtkBox            *content_box;

  /* Owned */
  LumbarLibrary *library;
  LumbarReading *reading;

  double   wanted_place; /* where the page was left, until there is room to scroll */
  gboolean was_shown;
};

G_DEFINE_FINAL_TYPE (LumbarArticlePage, lumbar_article_page, ADW_TYPE_NAVIGATION_PAGE)

/* A row says what waits behind it: a title alone may be that of an exercise, a
 * cue or an article. */
static void
add_row (GtkListBox    *list,
         LumbarCatalog *catalog,
         const char    *id,
         const char *(*get_subtitle) (LumbarReadingKind kind))
{
  g_autoptr (LumbarReading) reading = lumbar_reading_new (catalog, id);

  if (reading != NULL)
    gtk_list_box_append (list, lumbar_button_row_new (reading->title, get_subtitle (reading->kind), "app.article", g_variant_new_string (id)));
}

static void
add_further_reading (LumbarArticlePage *self)
{
  LumbarCatalog *catalog = lumbar_library_get_catalog (self->library);
  const char    *next = self->reading->next;
  GtkWidget     *section;
  GtkListBox    *list;

  if (next == NULL && self->reading->related[0] == NULL)
    return;

  section = lumbar_section_new (_ ("Read On"), NULL, &list);
  for (guint i = 0; self->reading->related[i] != NULL; i++)
    if (g_strcmp0 (self->reading->related[i], next) != 0)
      add_row (list, catalog, self->reading->related[i], lumbar_reading_kind_get_title);
  if (next != NULL)
    add_row (list, catalog, next, lumbar_reading_kind_get_next_title);
  gtk_widget_set_margin_top (section, 12);
  gtk_box_append (self->content_box, section);
}

static void
fill (LumbarArticlePage *self)
{
  LumbarCatalog *catalog = lumbar_library_get_catalog (self->library);

  lumbar_blocks_add_top (self->content_box, catalog, self->reading);
  for (guint i = 0; i < self->reading->blocks->len; i++)
    lumbar_blocks_add (self->content_box, catalog, g_ptr_array_index (self->reading->blocks, i));
  add_further_reading (self);
  lumbar_blocks_add_sources (self->content_box, self->reading);
}

/* The place is known before there is anything to scroll. */
static void
adjustment_changed_cb (LumbarArticlePage *self,
                       GtkAdjustment     *adjustment)
{
  double room = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  if (self->wanted_place <= 0 || gtk_adjustment_get_page_size (adjustment) <= 0 || room < self->wanted_place)
    return;

  gtk_adjustment_set_value (adjustment, self->wanted_place);
  self->wanted_place = 0;
}

static void
remember_place (LumbarArticlePage *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  lumbar_library_set_place (self->library, self->reading->id, gtk_adjustment_get_value (adjustment));
}

/* A second layout at another width need not be the place that was left. */
static void
lumbar_article_page_shown (AdwNavigationPage *page)
{
  LumbarArticlePage *self = LUMBAR_ARTICLE_PAGE (page);

  remember_place (self);
  /* Who comes back from what was read next goes on at its row. */
  if (!self->was_shown || gtk_widget_get_focus_child (GTK_WIDGET (self->content_box)) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
  self->was_shown = TRUE;
}

static void
lumbar_article_page_hiding (AdwNavigationPage *page)
{
  remember_place (LUMBAR_ARTICLE_PAGE (page));
}

/* The window may be closed over what is being read. */
static void
lumbar_article_page_unmap (GtkWidget *widget)
{
  LumbarArticlePage *self = LUMBAR_ARTICLE_PAGE (widget);

  if (g_strcmp0 (lumbar_library_get_last (self->library), self->reading->id) == 0)
    remember_place (self);

  GTK_WIDGET_CLASS (lumbar_article_page_parent_class)->unmap (widget);
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LumbarArticlePage *self = LUMBAR_ARTICLE_PAGE (widget);
  LumbarWindow      *window = lumbar_window_get (widget);
  g_autoptr (GtkPrintOperation) print = lumbar_article_print_new (lumbar_library_get_catalog (self->library), self->reading->id);
  g_autoptr (GError) error = NULL;

  if (window == NULL)
    return;

  gtk_print_operation_set_allow_async (print, TRUE);
  if (gtk_print_operation_run (print, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (window), &error) == GTK_PRINT_OPERATION_RESULT_ERROR)
    lumbar_window_add_toast (window, adw_toast_new (_ ("This could not be printed")));
}

static void
scroll_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  LumbarArticlePage *self = LUMBAR_ARTICLE_PAGE (widget);
  gboolean           done;

  g_signal_emit_by_name (self->scroller, "scroll-child", g_variant_get_int32 (parameter), FALSE, &done);
}

static void
lumbar_article_page_dispose (GObject *object)
{
  LumbarArticlePage *self = LUMBAR_ARTICLE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_ARTICLE_PAGE);

  g_clear_pointer (&self->reading, lumbar_reading_free);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (lumbar_article_page_parent_class)->dispose (object);
}

/* Reading goes on with the keys that scroll everywhere else. */
static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, 0, "article.scroll", "i", GTK_SCROLL_STEP_DOWN);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, 0, "article.scroll", "i", GTK_SCROLL_STEP_UP);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "article.scroll", "i", GTK_SCROLL_PAGE_DOWN);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, GDK_SHIFT_MASK, "article.scroll", "i", GTK_SCROLL_PAGE_UP);
}

static void
lumbar_article_page_class_init (LumbarArticlePageClass *klass)
{
  GObjectClass           *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass         *widget_class = GTK_WIDGET_CLASS (klass);
  AdwNavigationPageClass *page_class = ADW_NAVIGATION_PAGE_CLASS (klass);

  object_class->dispose = lumbar_article_page_dispose;

  widget_class->unmap = lumbar_article_page_unmap;

  page_class->shown = lumbar_article_page_shown;
  page_class->hiding = lumbar_article_page_hiding;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/library/lumbar-article-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarArticlePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, LumbarArticlePage, content_box);

  gtk_widget_class_install_action (widget_class, "article.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "article.scroll", "i", scroll_action);
  add_keys (widget_class);
}

static void
lumbar_article_page_init (LumbarArticlePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

LumbarArticlePage *
lumbar_article_page_new (LumbarLibrary *library,
                         const char    *id)
{
  LumbarArticlePage *self;
  LumbarReading     *reading;

  g_return_val_if_fail (LUMBAR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  reading = lumbar_reading_new (lumbar_library_get_catalog (library), id);
  g_return_val_if_fail (reading != NULL, NULL);

  self = g_object_new (LUMBAR_TYPE_ARTICLE_PAGE, "title", reading->title, NULL);
  self->library = g_object_ref (library);
  self->reading = reading;
  self->wanted_place = lumbar_library_get_place (library, id);
  /* It has the focus first: a screen reader then says what was opened. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scroller), GTK_ACCESSIBLE_PROPERTY_LABEL, reading->title, -1);
  fill (self);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed",
                           G_CALLBACK (adjustment_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

const char *
lumbar_article_page_get_id (LumbarArticlePage *self)
{
  g_return_val_if_fail (LUMBAR_IS_ARTICLE_PAGE (self), NULL);

  return self->reading->id;
}
