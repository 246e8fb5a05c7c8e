/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Today view: what to do now, in order. */

#include "config.h"

#include "lumbar-today-page.h"

struct _LumbarTodayPage
{
  LumbarView parent_instance;
};

G_DEFINE_FINAL_TYPE (LumbarTodayPage, lumbar_today_page, LUMBAR_TYPE_VIEW)

static void
lumbar_today_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_TODAY_PAGE);

  G_OBJECT_CLASS (lumbar_today_page_parent_class)->dispose (object);
}

static void
lumbar_today_page_class_init (LumbarTodayPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_today_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/today/lumbar-today-page.ui");
}

static void
lumbar_today_page_init (LumbarTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
