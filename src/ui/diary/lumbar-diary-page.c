/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Diary view: entries by day, newest first. */

#include "config.h"

#include "lumbar-diary-page.h"

struct _LumbarDiaryPage
{
  LumbarView parent_instance;
};

G_DEFINE_FINAL_TYPE (LumbarDiaryPage, lumbar_diary_page, LUMBAR_TYPE_VIEW)

static void
lumbar_diary_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_DIARY_PAGE);

  G_OBJECT_CLASS (lumbar_diary_page_parent_class)->dispose (object);
}

static void
lumbar_diary_page_class_init (LumbarDiaryPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_diary_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/diary/lumbar-diary-page.ui");
}

static void
lumbar_diary_page_init (LumbarDiaryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
