/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shelves as boxed lists; while something is typed, what was found. */

#include "config.h"

#include "lumbar-library-page.h"

#include <glib/gi18n.h>

#include "lumbar-result-row.h"
#include "lumbar-rows.h"
#include "lumbar-typing.h"

struct _LumbarLibraryPage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  GtkSearchEntry    *search_entry;
  GtkScrolledWindow *scroller;
  GtkWidget         *nothing_box;
  GtkLabel          *nothing_label;
  GtkWidget         *results;
  GtkListBox        *results_box;
  GtkLabel          *more_label;
  GtkBox            *shelves;

  /* Owned */
  LumbarLibrary *library;

  GtkWidget  *last_shelf;
  GtkListBox *last_list; /* on @last_shelf */
  guint       n_found;
};

G_DEFINE_FINAL_TYPE (LumbarLibraryPage, lumbar_library_page, ADW_TYPE_NAVIGATION_PAGE)

/* Nobody reads further; the next letter narrows it down. */
#define RESULTS_SHOWN 25

static GtkWidget *
reading_row_new (const char *id,
                 const char *title)
{
  return lumbar_button_row_new (title, NULL, "app.article", g_variant_new_string (id));
}

/* Below the last row of a shelf is the next one. */
static gboolean
shelf_ended_cb (LumbarLibraryPage *self,
                GtkDirectionType   direction)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  if (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN)
    return GDK_EVENT_PROPAGATE;

  return gtk_widget_child_focus (root, direction == GTK_DIR_UP ? GTK_DIR_TAB_BACKWARD : GTK_DIR_TAB_FORWARD);
}

static GtkListBox *
add_shelf (LumbarLibraryPage *self,
           const char        *title,
           const char        *summary)
{
  GtkListBox *list;

  gtk_box_append (self->shelves, lumbar_section_new (title, summary, &list));
  g_signal_connect_swapped (list, "keynav-failed", G_CALLBACK (shelf_ended_cb), self);

  return list;
}

static void
add_categories (LumbarLibraryPage *self,
                LumbarCatalog     *catalog)
{
  const GPtrArray *categories = lumbar_catalog_get_categories (catalog);
  const GPtrArray *articles = lumbar_catalog_get_articles (catalog);

  for (guint i = 0; i < categories->len; i++)
    {
      const LumbarCategory *category = g_ptr_array_index (categories, i);
      GtkListBox           *list = add_shelf (self, category->title, category->summary);

      for (guint j = 0; j < articles->len; j++)
        {
          const LumbarArticle *article = g_ptr_array_index (articles, j);

          if (g_str_equal (article->category, category->id))
            gtk_list_box_append (list, reading_row_new (article->id, article->title));
        }
    }
}

static AdwExpanderRow *
expander_new (const char *title,
              guint       count)
{
  GtkWidget       *expander = adw_expander_row_new ();
  g_autofree char *text = g_strdup_printf ("%u", count);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (expander), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (expander), text);

  return ADW_EXPANDER_ROW (expander);
}

static void
add_movements (LumbarLibraryPage *self,
               LumbarCatalog     *catalog)
{
  const GPtrArray *exercises = lumbar_catalog_get_exercises (catalog);
  const GPtrArray *cues = lumbar_catalog_get_cues (catalog);
  const GPtrArray *faults = lumbar_catalog_get_faults (catalog);
  GtkListBox      *list = add_shelf (self, _ ("Exercises, Cues and Faults"), _ ("How each is done, and what helps when it slips."));
  AdwExpanderRow  *exercise_row = expander_new (_ ("All Exercises"), exercises->len);
  AdwExpanderRow  *cue_row = expander_new (_ ("All Cues of a Pull"), cues->len);
  AdwExpanderRow  *fault_row = expander_new (_ ("All Faults of a Pull"), faults->len);

  for (guint i = 0; i < exercises->len; i++)
    {
      const LumbarExercise *exercise = g_ptr_array_index (exercises, i);

      adw_expander_row_add_row (exercise_row, reading_row_new (exercise->id, exercise->title));
    }
  for (guint i = 0; i < cues->len; i++)
    {
      const LumbarCue *cue = g_ptr_array_index (cues, i);

      adw_expander_row_add_row (cue_row, reading_row_new (cue->id, cue->title));
    }
  for (guint i = 0; i < faults->len; i++)
    {
      const LumbarFault *fault = g_ptr_array_index (faults, i);

      adw_expander_row_add_row (fault_row, reading_row_new (fault->id, fault->title));
    }
  gtk_list_box_append (list, GTK_WIDGET (exercise_row));
  gtk_list_box_append (list, GTK_WIDGET (cue_row));
  gtk_list_box_append (list, GTK_WIDGET (fault_row));
}

static void
show_last (LumbarLibraryPage *self)
{
  const char *last = lumbar_library_get_last (self->library);
  const char *title = last != NULL ? lumbar_catalog_get_reading_title (lumbar_library_get_catalog (self->library), last) : NULL;

  gtk_list_box_remove_all (self->last_list);
  if (title != NULL)
    gtk_list_box_append (self->last_list, reading_row_new (last, title));
  gtk_widget_set_visible (self->last_shelf, title != NULL);
}

static void
show_matches (LumbarLibraryPage *self,
              GPtrArray         *matches)
{
  gtk_list_box_remove_all (self->results_box);
  for (guint i = 0; i < MIN (matches->len, RESULTS_SHOWN); i++)
    gtk_list_box_append (self->results_box, lumbar_result_row_new (g_ptr_array_index (matches, i)));

  gtk_widget_set_visible (GTK_WIDGET (self->more_label), matches->len > RESULTS_SHOWN);
  if (matches->len > RESULTS_SHOWN)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%u more; another letter narrows it down.",
                                                         "%u more; another letter narrows it down.", matches->len - RESULTS_SHOWN),
                                               matches->len - RESULTS_SHOWN);

      gtk_label_set_label (self->more_label, text);
    }
}

static void
show_nothing (LumbarLibraryPage *self,
              const char        *text)
{
  /* Translators: %s is what somebody typed into the search. */
  g_autofree char *title = g_strdup_printf (_ ("Nothing found for “%s”"), text);

  gtk_label_set_label (self->nothing_label, title);
}

static gboolean
is_typed (LumbarLibraryPage *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))));

  return *text != '\0';
}

static void
changed_cb (LumbarLibraryPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  gboolean    typed = is_typed (self);
  g_autoptr (GPtrArray) matches = lumbar_library_find (self->library, text);

  self->n_found = matches->len;
  show_matches (self, matches);
  show_nothing (self, text);
  gtk_widget_set_visible (self->results, matches->len > 0);
  gtk_widget_set_visible (self->nothing_box, typed && matches->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->shelves), matches->len == 0);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* Once the typing rests, so that a screen reader is not interrupted. */
static void
search_changed_cb (LumbarLibraryPage *self)
{
  g_autofree char *text = NULL;

  if (!is_typed (self))
    return;

  text = self->n_found > 0
           ? g_strdup_printf (ngettext ("%u result", "%u results", self->n_found), self->n_found)
           : g_strdup (_ ("Nothing found; the shelves are below"));
  gtk_accessible_announce (GTK_ACCESSIBLE (self->search_entry), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Enter opens the best result, unless one went to another. */
static void
activate_cb (LumbarLibraryPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->results_box, 0);

  if (!lumbar_typing_activate_focus (self->search_entry) && row != NULL)
    gtk_widget_activate (GTK_WIDGET (row));
}

static void
stop_search_cb (LumbarLibraryPage *self)
{
  if (is_typed (self))
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

/* Above the first result is the entry. */
static gboolean
keynav_failed_cb (LumbarLibraryPage *self,
                  GtkDirectionType   direction)
{
  if (direction != GTK_DIR_UP)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));

  return GDK_EVENT_STOP;
}

static void
enter_results_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  LumbarLibraryPage *self = LUMBAR_LIBRARY_PAGE (widget);
  GtkListBoxRow     *row = gtk_list_box_get_row_at_index (self->results_box, 0);

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->shelves), GTK_DIR_TAB_FORWARD);
}

static void
lumbar_library_page_showing (AdwNavigationPage *page)
{
  show_last (LUMBAR_LIBRARY_PAGE (page));
}

static void
lumbar_library_page_dispose (GObject *object)
{
  LumbarLibraryPage *self = LUMBAR_LIBRARY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_LIBRARY_PAGE);

  g_clear_object (&self->library);

  G_OBJECT_CLASS (lumbar_library_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/library/lumbar-library-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarLibraryPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, LumbarLibraryPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, LumbarLibraryPage, nothing_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarLibraryPage, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarLibraryPage, results);
  gtk_widget_class_bind_template_child (widget_class, LumbarLibraryPage, results_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarLibraryPage, more_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarLibraryPage, shelves);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
}

static void
lumbar_library_page_class_init (LumbarLibraryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_library_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->showing = lumbar_library_page_showing;

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "library.enter-results", NULL, enter_results_action);
}

static void
lumbar_library_page_init (LumbarLibraryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lumbar_typing_capture (self->search_entry, GTK_WIDGET (self));
}

LumbarLibraryPage *
lumbar_library_page_new (LumbarLibrary *library)
{
  LumbarLibraryPage *self;
  LumbarCatalog     *catalog;

  g_return_val_if_fail (LUMBAR_IS_LIBRARY (library), NULL);

  self = g_object_new (LUMBAR_TYPE_LIBRARY_PAGE, NULL);
  self->library = g_object_ref (library);
  lumbar_library_prepare (library);

  catalog = lumbar_library_get_catalog (library);
  self->last_list = add_shelf (self, _ ("Last Read"), NULL);
  self->last_shelf = gtk_widget_get_first_child (GTK_WIDGET (self->shelves));
  show_last (self);
  add_categories (self, catalog);
  add_movements (self, catalog);

  return self;
}

void
lumbar_library_page_start_typing (LumbarLibraryPage *self)
{
  g_return_if_fail (LUMBAR_IS_LIBRARY_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}
