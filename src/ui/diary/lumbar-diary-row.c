/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One entry in the list of the diary.
 *
 * Function first, then pain; the note as it was written, never markup. The
 * menu is only made when it is opened: a list has many rows. */

#include "config.h"

#include "lumbar-diary-row.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"
#include "lumbar-entry-text.h"

struct _LumbarDiaryRow
{
  GtkWidget parent_instance;

  /* Template children */
  GtkLabel  *text_label;
  GtkButton *menu_button;

  /* Owned */
  LumbarRecordItem *item; /* (nullable) */
  GtkWidget        *menu; /* (nullable): made when it is first opened */
};

G_DEFINE_FINAL_TYPE (LumbarDiaryRow, lumbar_diary_row, GTK_TYPE_WIDGET)

static void
add_command (GMenu      *menu,
             const char *label,
             const char *action,
             const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
new_menu_model (LumbarDiaryRow *self)
{
  const LumbarRecord *record = lumbar_record_item_get_record (self->item);
  GMenu              *menu = g_menu_new ();

  add_command (menu, _ ("_Edit…"), "diary.edit", record->id);
  add_command (menu, _ ("_Delete"), "diary.delete", record->id);

  return G_MENU_MODEL (menu);
}

/* Adds a paragraph in the look of @attribute. */
static void
add_paragraph (GString        *text,
               PangoAttrList  *attributes,
               const char     *paragraph,
               PangoAttribute *attribute)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');

  attribute->start_index = (guint) text->len;
  g_string_append (text, paragraph);
  attribute->end_index = (guint) text->len;
  pango_attr_list_insert (attributes, attribute);
}

static PangoAttribute *
new_dimmed (void)
{
  return pango_attr_foreground_alpha_new (G_MAXUINT16 / 100 * 65);
}

/* Function first, as the heading of the entry. */
static void
add_heading (GString           *text,
             PangoAttrList     *attributes,
             const LumbarEntry *entry)
{
  g_autofree char *time = lumbar_moment_dup_time_text (entry->at);
  PangoAttribute  *attribute = new_dimmed ();

  add_paragraph (text, attributes, lumbar_function_get_words (entry->adl), pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  g_string_append (text, "  ");
  attribute->start_index = (guint) text->len;
  g_string_append (text, time);
  attribute->end_index = (guint) text->len;
  pango_attr_list_insert (attributes, attribute);
}

static void
show_entry (LumbarDiaryRow    *self,
            const LumbarEntry *entry)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *pain = lumbar_entry_dup_pain_text (entry);
  g_autofree char *details = lumbar_entry_dup_details_text (entry);

  add_heading (text, attributes, entry);
  add_paragraph (text, attributes, pain, pango_attr_weight_new (PANGO_WEIGHT_NORMAL));
  if (details != NULL)
    add_paragraph (text, attributes, details, new_dimmed ());
  if (*entry->note != '\0')
    add_paragraph (text, attributes, entry->note, pango_attr_weight_new (PANGO_WEIGHT_NORMAL));

  gtk_label_set_text (self->text_label, text->str);
  gtk_label_set_attributes (self->text_label, attributes);
}

static void
lumbar_diary_row_dispose (GObject *object)
{
  LumbarDiaryRow *self = LUMBAR_DIARY_ROW (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->menu, gtk_widget_unparent);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_DIARY_ROW);

  G_OBJECT_CLASS (lumbar_diary_row_parent_class)->dispose (object);
}

static void
lumbar_diary_row_class_init (LumbarDiaryRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_diary_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/diary/lumbar-diary-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarDiaryRow, text_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarDiaryRow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, lumbar_diary_row_open_menu);
}

static void
lumbar_diary_row_init (LumbarDiaryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
lumbar_diary_row_new (void)
{
  return g_object_new (LUMBAR_TYPE_DIARY_ROW, NULL);
}

LumbarRecordItem *
lumbar_diary_row_get_item (LumbarDiaryRow *self)
{
  g_return_val_if_fail (LUMBAR_IS_DIARY_ROW (self), NULL);

  return self->item;
}

void
lumbar_diary_row_set_item (LumbarDiaryRow   *self,
                           LumbarRecordItem *item)
{
  g_return_if_fail (LUMBAR_IS_DIARY_ROW (self));

  if (!g_set_object (&self->item, item))
    return;

  if (item != NULL)
    show_entry (self, lumbar_record_item_get_record (item));
}

void
lumbar_diary_row_open_menu (LumbarDiaryRow *self)
{
  g_autoptr (GMenuModel) model = NULL;

  g_return_if_fail (LUMBAR_IS_DIARY_ROW (self));
  g_return_if_fail (self->item != NULL);

  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (NULL);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self->menu_button));
    }

  model = new_menu_model (self);
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}
