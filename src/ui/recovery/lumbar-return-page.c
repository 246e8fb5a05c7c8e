/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Return view: the way back to the old weight. */

#include "config.h"

#include "lumbar-return-page.h"

struct _LumbarReturnPage
{
  LumbarView parent_instance;
};

G_DEFINE_FINAL_TYPE (LumbarReturnPage, lumbar_return_page, LUMBAR_TYPE_VIEW)

static void
lumbar_return_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_RETURN_PAGE);

  G_OBJECT_CLASS (lumbar_return_page_parent_class)->dispose (object);
}

static void
lumbar_return_page_class_init (LumbarReturnPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_return_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/recovery/lumbar-return-page.ui");
}

static void
lumbar_return_page_init (LumbarReturnPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
