/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Mobility view: the routines, and what was run. */

#include "config.h"

#include "lumbar-mobility-page.h"

struct _LumbarMobilityPage
{
  LumbarView parent_instance;
};

G_DEFINE_FINAL_TYPE (LumbarMobilityPage, lumbar_mobility_page, LUMBAR_TYPE_VIEW)

static void
lumbar_mobility_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_MOBILITY_PAGE);

  G_OBJECT_CLASS (lumbar_mobility_page_parent_class)->dispose (object);
}

static void
lumbar_mobility_page_class_init (LumbarMobilityPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_mobility_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/mobility/lumbar-mobility-page.ui");
}

static void
lumbar_mobility_page_init (LumbarMobilityPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
