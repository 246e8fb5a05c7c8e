/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One routine: what it is for, its steps, and the button that starts it. */

#include "config.h"

#include "lumbar-routine-page.h"

#include <glib/gi18n.h>

#include "lumbar-mobility.h"
#include "lumbar-routine-text.h"
#include "lumbar-rows.h"

struct _LumbarRoutinePage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  GtkLabel            *summary_label;
  GtkLabel            *hint_label;
  AdwPreferencesGroup *steps_group;
  GtkButton           *start_button;

  const LumbarRoutine *routine; /* of the catalog */
};

G_DEFINE_FINAL_TYPE (LumbarRoutinePage, lumbar_routine_page, ADW_TYPE_NAVIGATION_PAGE)

static void
start_clicked_cb (LumbarRoutinePage *self)
{
  LumbarWindow *window = lumbar_window_get (GTK_WIDGET (self));

  if (window != NULL)
    lumbar_mobility_start_routine (window, self->routine->id);
}

static void
lumbar_routine_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_ROUTINE_PAGE);

  G_OBJECT_CLASS (lumbar_routine_page_parent_class)->dispose (object);
}

static void
lumbar_routine_page_class_init (LumbarRoutinePageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_routine_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/mobility/lumbar-routine-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarRoutinePage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarRoutinePage, hint_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarRoutinePage, steps_group);
  gtk_widget_class_bind_template_child (widget_class, LumbarRoutinePage, start_button);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
}

static void
lumbar_routine_page_init (LumbarRoutinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_step (LumbarRoutinePage       *self,
          LumbarCatalog           *catalog,
          const LumbarRoutineStep *step)
{
  const LumbarExercise *exercise = step->exercise != NULL ? lumbar_catalog_get_exercise (catalog, step->exercise) : NULL;
  GtkWidget            *row = lumbar_row_new (step->title, exercise != NULL ? exercise->summary : NULL);
  g_autofree char      *length = lumbar_routine_dup_length_text (step->seconds);
  GtkWidget            *label = gtk_label_new (length);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dimmed");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  lumbar_row_set_article (row, exercise != NULL ? exercise->id : NULL);
  adw_preferences_group_add (self->steps_group, row);
}

LumbarRoutinePage *
lumbar_routine_page_new (LumbarCatalog       *catalog,
                         const LumbarRoutine *routine,
                         const char          *hint)
{
  LumbarRoutinePage *self;
  g_autofree char   *subtitle = NULL;
  g_autofree char   *length = NULL;
  g_autofree char   *description = NULL;

  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (routine != NULL, NULL);

  self = g_object_new (LUMBAR_TYPE_ROUTINE_PAGE, "title", routine->title, NULL);
  self->routine = routine;
  gtk_label_set_label (self->summary_label, routine->summary);
  gtk_label_set_label (self->hint_label, hint != NULL ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hint_label), hint != NULL);

  length = lumbar_routine_dup_length_text (routine->seconds);
  subtitle = lumbar_routine_dup_subtitle (routine);
  /* Translators: “5 min · 13 steps · from phase P1 on” */
  description = g_strdup_printf (_ ("%s · %s"), length, subtitle);
  adw_preferences_group_set_description (self->steps_group, description);
  for (guint i = 0; i < routine->steps->len; i++)
    add_step (self, catalog, g_ptr_array_index (routine->steps, i));

  return self;
}
