/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Form view: checklists to run before a set, and their history. */

#include "config.h"

#include "lumbar-form-page.h"

struct _LumbarFormPage
{
  LumbarView parent_instance;
};

G_DEFINE_FINAL_TYPE (LumbarFormPage, lumbar_form_page, LUMBAR_TYPE_VIEW)

static void
lumbar_form_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_FORM_PAGE);

  G_OBJECT_CLASS (lumbar_form_page_parent_class)->dispose (object);
}

static void
lumbar_form_page_class_init (LumbarFormPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_form_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/form/lumbar-form-page.ui");
}

static void
lumbar_form_page_init (LumbarFormPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
