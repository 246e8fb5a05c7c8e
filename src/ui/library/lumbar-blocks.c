/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-blocks.h"

#include <glib/gi18n.h>

#include "lumbar-figure-view.h"
#include "lumbar-rows.h"

static GtkWidget *
text_new (const char       *text,
          GtkAccessibleRole role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, NULL);

  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);

  return label;
}

/* What stayed English in another language says so: a screen reader then speaks
 * it as English, and lines are broken by its rules. */
static GtkWidget *
content_new (LumbarCatalog    *catalog,
             const char       *text,
             GtkAccessibleRole role)
{
  GtkWidget  *label = text_new (text, role);
  const char *language = lumbar_catalog_get_language (catalog, text);

  if (language != NULL)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
      gtk_label_set_attributes (GTK_LABEL (label), attributes);
    }

  return label;
}

static void
add_heading (GtkBox        *box,
             LumbarCatalog *catalog,
             const char    *text,
             int            level)
{
  GtkWidget *label = content_new (catalog, text, GTK_ACCESSIBLE_ROLE_HEADING);

  gtk_widget_add_css_class (label, level == 1 ? "title-1" : "title-4");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  gtk_widget_set_margin_top (label, level == 1 ? 0 : 12);
  gtk_box_append (box, label);
}

static void
add_paragraph (GtkBox        *box,
               LumbarCatalog *catalog,
               const char    *text)
{
  GtkWidget *label = content_new (catalog, text, GTK_ACCESSIBLE_ROLE_PARAGRAPH);

  gtk_widget_add_css_class (label, "article-text");
  gtk_box_append (box, label);
}

static GtkWidget *
item_new (LumbarCatalog *catalog,
          const char    *marker,
          const char    *text)
{
  GtkWidget *item = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, "spacing", 12, NULL);
  GtkWidget *label = gtk_label_new (marker);
  GtkWidget *body = content_new (catalog, text, GTK_ACCESSIBLE_ROLE_LABEL);

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "article-text");
  gtk_widget_add_css_class (body, "article-text");
  gtk_box_append (GTK_BOX (item), label);
  gtk_box_append (GTK_BOX (item), body);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return item;
}

static void
add_list (GtkBox        *box,
          LumbarCatalog *catalog,
          GStrv          items,
          gboolean       ordered)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  "spacing", 6,
                                  NULL);

  for (guint i = 0; items[i] != NULL; i++)
    {
      /* Translators: the number before a step in a list. */
      g_autofree char *number = ordered ? g_strdup_printf (_ ("%u."), i + 1) : NULL;

      gtk_box_append (GTK_BOX (list), item_new (catalog, ordered ? number : "•", items[i]));
    }
  gtk_box_append (box, list);
}

static const char *
get_note_class (LumbarNoteKind note)
{
  switch (note)
    {
    case LUMBAR_NOTE_TIP:
      return "tip";
    case LUMBAR_NOTE_CARE:
      return "care";
    case LUMBAR_NOTE_DISAGREEMENT:
      return "disagreement";
    }

  g_return_val_if_reached ("");
}

const char *
lumbar_note_get_title (LumbarNoteKind note)
{
  switch (note)
    {
    case LUMBAR_NOTE_TIP:
      return _ ("Tip");
    case LUMBAR_NOTE_CARE:
      return _ ("Take Care");
    case LUMBAR_NOTE_DISAGREEMENT:
      return _ ("Where Articles Disagree");
    }

  g_return_val_if_reached ("");
}

static void
add_note (GtkBox     *box,
          const char *title,
          int         level,
          const char *css_class,
          GtkWidget  *body)
{
  GtkWidget *note = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  "spacing", 6,
                                  NULL);
  GtkWidget *label = text_new (title, GTK_ACCESSIBLE_ROLE_HEADING);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  gtk_widget_add_css_class (note, "article-note");
  gtk_widget_add_css_class (note, css_class);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_box_append (GTK_BOX (note), label);
  gtk_box_append (GTK_BOX (note), body);
  gtk_accessible_update_property (GTK_ACCESSIBLE (note), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_box_append (box, note);
}

static GtkWidget *
note_text_new (LumbarCatalog *catalog,
               const char    *text)
{
  GtkWidget *label = content_new (catalog, text, GTK_ACCESSIBLE_ROLE_PARAGRAPH);

  gtk_widget_add_css_class (label, "article-text");

  return label;
}

void
lumbar_blocks_add_top (GtkBox              *box,
                       LumbarCatalog       *catalog,
                       const LumbarReading *reading)
{
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  add_heading (box, catalog, reading->title, 1);
  for (guint i = 0; reading->in_short[i] != NULL; i++)
    gtk_box_append (GTK_BOX (body), note_text_new (catalog, reading->in_short[i]));
  add_note (box, _ ("In Short"), 2, "in-short", body);
}

static void
add_figure (GtkBox            *box,
            LumbarCatalog     *catalog,
            const LumbarBlock *block)
{
  GtkWidget *view = lumbar_figure_view_new ();

  lumbar_figure_view_show (LUMBAR_FIGURE_VIEW (view), catalog, block->figure, block->wrong_figure);
  gtk_box_append (box, view);
}

void
lumbar_blocks_add (GtkBox            *box,
                   LumbarCatalog     *catalog,
                   const LumbarBlock *block)
{
  switch (block->type)
    {
    case LUMBAR_BLOCK_HEADING:
      add_heading (box, catalog, block->text, 2);
      break;
    case LUMBAR_BLOCK_PARAGRAPH:
      add_paragraph (box, catalog, block->text);
      break;
    case LUMBAR_BLOCK_LIST:
      add_list (box, catalog, block->items, block->ordered);
      break;
    case LUMBAR_BLOCK_NOTE:
      add_note (box, lumbar_note_get_title (block->note), 3, get_note_class (block->note), note_text_new (catalog, block->text));
      break;
    case LUMBAR_BLOCK_FIGURE:
      add_figure (box, catalog, block);
      break;
    }
}

void
lumbar_blocks_add_sources (GtkBox              *box,
                           const LumbarReading *reading)
{
  GtkWidget       *group = adw_preferences_group_new ();
  GtkWidget       *expander = adw_expander_row_new ();
  guint            n_sources = reading->sources->len;
  g_autofree char *count = g_strdup_printf (ngettext ("%u source, and how far to trust it", "%u sources, and how far to trust them", n_sources), n_sources);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), _ ("Where This Comes From"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (expander), n_sources > 0 ? count : _ ("Lumbar’s own words; no source"));
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (expander), n_sources > 0);
  for (guint i = 0; i < n_sources; i++)
    {
      const LumbarSource *source = g_ptr_array_index (reading->sources, i);
      /* Translators: what a source says, then how far to trust it. */
      g_autofree char *text = g_strdup_printf (_ ("%s\nHow far to trust it: %s"), source->gist, source->trust);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), lumbar_row_new (source->title, text));
    }

  gtk_widget_set_margin_top (group, 12);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), expander);
  gtk_box_append (box, group);
}
