/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-rows.h"

#include <glib/gi18n.h>

static GtkWidget *
section_text_new (const char       *text,
                  GtkAccessibleRole role,
                  const char       *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

GtkWidget *
lumbar_section_new (const char  *title,
                    const char  *summary,
                    GtkListBox **out_list)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = section_text_new (title, GTK_ACCESSIBLE_ROLE_HEADING, "heading");
  GtkWidget *list = gtk_list_box_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_box_append (GTK_BOX (section), heading);
  if (summary != NULL)
    gtk_box_append (GTK_BOX (section), section_text_new (summary, GTK_ACCESSIBLE_ROLE_LABEL, "dimmed"));

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_margin_top (list, 6);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  gtk_box_append (GTK_BOX (section), list);
  *out_list = GTK_LIST_BOX (list);

  return section;
}

GtkWidget *
lumbar_row_new (const char *title,
                const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  return row;
}

GtkWidget *
lumbar_check_row_new (const char      *title,
                      const char      *subtitle,
                      GtkCheckButton **out_check)
{
  GtkWidget *row = lumbar_row_new (title, subtitle);
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);

  *out_check = GTK_CHECK_BUTTON (check);

  return row;
}

GtkWidget *
lumbar_state_row_new (const char *title,
                      const char *subtitle,
                      gboolean    met)
{
  GtkWidget *row = lumbar_row_new (title, subtitle);
  GtkWidget *image = gtk_image_new_from_icon_name (met ? "object-select-symbolic" : "lumbar-open-symbolic");

  gtk_widget_add_css_class (image, met ? "success" : "dimmed");
  gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, met ? _ ("Done") : _ ("Open"), -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);

  return row;
}

void
lumbar_row_set_action (GtkWidget  *row,
                       const char *action_name,
                       GVariant   *target)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action_name);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
}

void
lumbar_row_set_article (GtkWidget  *row,
                        const char *article)
{
  if (article != NULL)
    lumbar_row_set_action (row, "app.article", g_variant_new_string (article));
}

GtkWidget *
lumbar_button_row_new (const char *title,
                       const char *subtitle,
                       const char *action_name,
                       GVariant   *target)
{
  GtkWidget *row = lumbar_row_new (title, subtitle);

  lumbar_row_set_action (row, action_name, target);

  return row;
}
