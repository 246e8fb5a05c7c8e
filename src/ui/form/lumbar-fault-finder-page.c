/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One boxed list for each part of a pull, one row for each sign. */

#include "config.h"

#include "lumbar-fault-finder-page.h"

#include <glib/gi18n.h>

#include "lumbar-rows.h"
#include "lumbar-search-words.h"
#include "lumbar-typing.h"

struct _LumbarFaultFinderPage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  GtkSearchEntry    *search_entry;
  GtkScrolledWindow *scroller;
  GtkWidget         *nothing_box;
  GtkLabel          *nothing_label;
  GtkBox            *stages;

  GPtrArray *rows; /* of GtkWidget, owned by their groups, in order */
  guint      n_shown;
  gboolean   was_shown;
};

G_DEFINE_FINAL_TYPE (LumbarFaultFinderPage, lumbar_fault_finder_page, ADW_TYPE_NAVIGATION_PAGE)

static const char *
get_stage_title (LumbarFaultStage stage)
{
  switch (stage)
    {
    case LUMBAR_FAULT_BEFORE:
      return _ ("Before the Bar Moves");
    case LUMBAR_FAULT_UP:
      return _ ("On the Way Up");
    case LUMBAR_FAULT_TOP:
      return _ ("At the Top");
    case LUMBAR_FAULT_DOWN:
      return _ ("On the Way Down");
    case LUMBAR_FAULT_AFTER:
      return _ ("Afterwards");
    }

  g_return_val_if_reached (NULL);
}

static void
add_signs (LumbarFaultFinderPage *self,
           AdwPreferencesGroup   *group,
           const LumbarFault     *fault)
{
  for (guint i = 0; fault->notice[i] != NULL; i++)
    {
      /* Translators: under something a lifter noticed: "Likely: Hips rise first" */
      g_autofree char *likely = g_strdup_printf (_ ("Likely: %s"), fault->title);
      GtkWidget       *row = lumbar_button_row_new (fault->notice[i], likely, "app.article", g_variant_new_string (fault->id));

      adw_preferences_group_add (group, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
add_stage (LumbarFaultFinderPage *self,
           const GPtrArray       *faults,
           LumbarFaultStage       stage)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, get_stage_title (stage));
  for (guint i = 0; i < faults->len; i++)
    {
      const LumbarFault *fault = g_ptr_array_index (faults, i);

      if (fault->stage == stage)
        add_signs (self, group, fault);
    }
  gtk_box_append (self->stages, GTK_WIDGET (group));
}

static const char *
get_typed (LumbarFaultFinderPage *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
}

/* A row answers with what was noticed, and with the name of the fault. */
static gboolean
is_wanted (GtkWidget  *row,
           const char *typed,
           gboolean    forgiving)
{
  g_autofree char *text = g_strjoin (" ",
                                     adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)),
                                     adw_action_row_get_subtitle (ADW_ACTION_ROW (row)),
                                     NULL);

  return lumbar_search_filter (typed, text, forgiving);
}

static void
filter_rows (LumbarFaultFinderPage *self,
             gboolean               forgiving)
{
  self->n_shown = 0;
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      gboolean   wanted = is_wanted (row, get_typed (self), forgiving);

      gtk_widget_set_visible (row, wanted);
      self->n_shown += wanted;
    }
}

/* A heading without rows says nothing. */
static void
show_stages (LumbarFaultFinderPage *self)
{
  for (GtkWidget *group = gtk_widget_get_first_child (GTK_WIDGET (self->stages)); group != NULL; group = gtk_widget_get_next_sibling (group))
    {
      gboolean any = FALSE;

      for (guint i = 0; i < self->rows->len && !any; i++)
        any = gtk_widget_get_visible (g_ptr_array_index (self->rows, i)) &&
              gtk_widget_is_ancestor (g_ptr_array_index (self->rows, i), group);
      gtk_widget_set_visible (group, any);
    }
}

static void
changed_cb (LumbarFaultFinderPage *self)
{
  g_autofree char *title = NULL;

  filter_rows (self, FALSE);
  if (self->n_shown == 0)
    filter_rows (self, TRUE);
  show_stages (self);

  /* Translators: %s is what somebody typed into the search. */
  title = g_strdup_printf (_ ("Nothing found for “%s”"), get_typed (self));
  gtk_label_set_label (self->nothing_label, title);
  gtk_widget_set_visible (self->nothing_box, self->n_shown == 0);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* Once the typing rests, so that a screen reader is not interrupted. */
static void
search_changed_cb (LumbarFaultFinderPage *self)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%u result", "%u results", self->n_shown), self->n_shown);

  gtk_accessible_announce (GTK_ACCESSIBLE (self->search_entry), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static GtkWidget *
find_first_row (LumbarFaultFinderPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (gtk_widget_get_visible (g_ptr_array_index (self->rows, i)))
      return g_ptr_array_index (self->rows, i);

  return NULL;
}

/* Enter opens the first sign that is left, unless one went to another. */
static void
activate_cb (LumbarFaultFinderPage *self)
{
  GtkWidget *row = find_first_row (self);

  if (!lumbar_typing_activate_focus (self->search_entry) && row != NULL && *get_typed (self) != '\0')
    gtk_widget_activate (row);
}

static void
stop_search_cb (LumbarFaultFinderPage *self)
{
  if (*get_typed (self) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static void
enter_signs_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  GtkWidget *row = find_first_row (LUMBAR_FAULT_FINDER_PAGE (widget));

  if (row != NULL)
    gtk_widget_grab_focus (row);
}

static void
lumbar_fault_finder_page_shown (AdwNavigationPage *page)
{
  LumbarFaultFinderPage *self = LUMBAR_FAULT_FINDER_PAGE (page);

  /* Who comes back from a fault goes on where they were. */
  if (!self->was_shown || gtk_widget_get_focus_child (GTK_WIDGET (self->stages)) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  self->was_shown = TRUE;
}

static void
lumbar_fault_finder_page_dispose (GObject *object)
{
  LumbarFaultFinderPage *self = LUMBAR_FAULT_FINDER_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_FAULT_FINDER_PAGE);

  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (lumbar_fault_finder_page_parent_class)->dispose (object);
}

static void
lumbar_fault_finder_page_class_init (LumbarFaultFinderPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_fault_finder_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = lumbar_fault_finder_page_shown;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/form/lumbar-fault-finder-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarFaultFinderPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, LumbarFaultFinderPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, LumbarFaultFinderPage, nothing_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarFaultFinderPage, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarFaultFinderPage, stages);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);

  gtk_widget_class_install_action (widget_class, "finder.enter-signs", NULL, enter_signs_action);
}

static void
lumbar_fault_finder_page_init (LumbarFaultFinderPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  lumbar_typing_capture (self->search_entry, GTK_WIDGET (self));
}

AdwNavigationPage *
lumbar_fault_finder_page_new (LumbarCatalog *catalog)
{
  LumbarFaultFinderPage *self;
  const GPtrArray       *faults;

  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), NULL);

  self = g_object_new (LUMBAR_TYPE_FAULT_FINDER_PAGE, NULL);
  faults = lumbar_catalog_get_faults (catalog);
  for (LumbarFaultStage stage = LUMBAR_FAULT_BEFORE; stage <= LUMBAR_FAULT_AFTER; stage++)
    add_stage (self, faults, stage);

  return ADW_NAVIGATION_PAGE (self);
}

void
lumbar_form_open_fault_finder (LumbarWindow *window)
{
  g_autoptr (LumbarCoach) coach = NULL;

  g_return_if_fail (LUMBAR_IS_WINDOW (window));

  g_object_get (window, "coach", &coach, NULL);
  lumbar_window_push (window, lumbar_fault_finder_page_new (lumbar_coach_get_catalog (coach)));
}
