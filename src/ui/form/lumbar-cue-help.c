/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why, fault and fix of each cue, to be read before or between sets. */

#include "config.h"

#include "lumbar-cue-help.h"

#include <glib/gi18n.h>

#include "lumbar-figure-view.h"
#include "lumbar-rows.h"

static void
add_row (GtkListBox *list,
         const char *title,
         const char *text)
{
  GtkWidget *row = lumbar_row_new (title, text);

  gtk_widget_add_css_class (row, "property");
  gtk_list_box_append (list, row);
}

static AdwPreferencesGroup *
new_group (LumbarCatalog   *catalog,
           const LumbarCue *cue)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget           *figure = lumbar_figure_view_new ();
  GtkListBox          *list;

  lumbar_figure_view_show (LUMBAR_FIGURE_VIEW (figure), catalog, cue->figure, cue->wrong_figure);
  gtk_widget_set_margin_bottom (figure, 12);
  adw_preferences_group_add (group, figure);
  adw_preferences_group_add (group, lumbar_section_new (cue->title, NULL, &list));
  add_row (list, _ ("What to do"), cue->cue);
  add_row (list, _ ("Why"), cue->why);
  add_row (list, _ ("It slipped when"), cue->fault);
  add_row (list, _ ("What helps"), cue->fix);
  gtk_list_box_append (list, lumbar_button_row_new (_ ("Where This Comes From"), NULL, "app.article", g_variant_new_string (cue->id)));

  return group;
}

AdwDialog *
lumbar_cue_help_new (LumbarCatalog         *catalog,
                     const LumbarChecklist *checklist)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();

  for (guint i = 0; i < checklist->cues->len; i++)
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), new_group (catalog, g_ptr_array_index (checklist->cues, i)));

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  gtk_widget_set_name (GTK_WIDGET (dialog), "cue-help");
  adw_dialog_set_title (dialog, _ ("Why These Cues"));
  adw_dialog_set_content_width (dialog, 520);
  adw_dialog_set_content_height (dialog, 680);
  adw_dialog_set_child (dialog, view);

  return dialog;
}
