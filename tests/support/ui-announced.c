/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a screen reader was asked to say. */

#include "config.h"

#include "ui-announced.h"

#include <gtk/gtk.h>

#include "ui-test.h"

static char *announced;

/* Stands in for GTK's own in every program that this file is linked into. */
void
gtk_accessible_announce (GtkAccessible                    *accessible,
                         const char                       *message,
                         GtkAccessibleAnnouncementPriority priority)
{
  g_set_str (&announced, message);
}

const char *
ui_announced_get (void)
{
  return announced;
}

static gboolean
is_announced (gpointer user_data)
{
  return g_strcmp0 (announced, user_data) == 0;
}

void
ui_announced_wait_for (const char *message)
{
  ui_test_wait (is_announced, (gpointer) message);
}

void
ui_announced_forget (void)
{
  g_clear_pointer (&announced, g_free);
}
