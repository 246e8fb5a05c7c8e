/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-result-row.h"

#include "lumbar-reading-text.h"

static PangoAttrList *
make_bold (GArray *ranges)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; i < ranges->len; i++)
    {
      const LumbarTextRange *range = &g_array_index (ranges, LumbarTextRange, i);
      PangoAttribute        *bold = pango_attr_weight_new (PANGO_WEIGHT_HEAVY);

      bold->start_index = range->start;
      bold->end_index = range->end;
      pango_attr_list_insert (attributes, bold);
    }

  return attributes;
}

static GtkWidget *
text_new (const char *text,
          GArray     *ranges)
{
  GtkWidget *label = gtk_label_new (text);
  g_autoptr (PangoAttrList) attributes = make_bold (ranges);

  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

static GtkWidget *
body_new (const LumbarSearchMatch *match)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *excerpt = text_new (match->excerpt, match->excerpt_ranges);

  gtk_box_append (GTK_BOX (box), text_new (match->title, match->title_ranges));
  gtk_widget_add_css_class (excerpt, "subtitle");
  gtk_widget_add_css_class (excerpt, "dimmed");
  gtk_box_append (GTK_BOX (box), excerpt);
  /* An article needs no word for what it is. */
  if (match->kind != LUMBAR_READING_ARTICLE)
    {
      GtkWidget *label = gtk_label_new (lumbar_reading_kind_get_title (match->kind));

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dimmed");
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}

GtkWidget *
lumbar_result_row_new (const LumbarSearchMatch *match)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), body_new (match));
  gtk_widget_add_css_class (row, "library-result");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, match->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, match->excerpt,
                                  -1);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), g_variant_new_string (match->id));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.article");

  return row;
}
