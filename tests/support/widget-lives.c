/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each widget carries a note that is struck out when the widget is finalized;
 * a weak pointer would already forget one that was only disposed of. */

#include "config.h"

#include "widget-lives.h"

#include <adwaita.h>

/* Under what name a widget carries its note. */
#define NOTE_KEY "widget-life"

typedef struct
{
  GtkWidget  *widget; /* (unowned) (nullable): NULL when it has ended */
  const char *type;
  const char *parent_type;
} Life;

struct _WidgetLives
{
  GPtrArray  *lives;
  GHashTable *types; /* the names of all that were met */
};

static void
life_ended_cb (Life *life)
{
  life->widget = NULL;
  g_rc_box_release (life);
}

static Life *
life_new (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  Life      *life = g_rc_box_new (Life);

  life->widget = widget;
  life->type = G_OBJECT_TYPE_NAME (widget);
  life->parent_type = parent != NULL ? G_OBJECT_TYPE_NAME (parent) : "nothing";
  g_object_set_data_full (G_OBJECT (widget), NOTE_KEY, g_rc_box_acquire (life), (GDestroyNotify) life_ended_cb);

  return life;
}

/* Pages, dialogs and all that is Lumbar's own. Other widgets may outlive their
 * window: GTK lends its one tooltip to each, and in GTK 4.18 a window that has
 * to find a new focus twice within a frame loses a reference to what had it. */
static gboolean
is_watched (GtkWidget *widget)
{
  return g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "Lumbar") || ADW_IS_DIALOG (widget) || ADW_IS_NAVIGATION_PAGE (widget);
}

static gboolean
has_left (GtkWidget *widget)
{
  return gtk_widget_get_root (widget) == NULL;
}

static gboolean
exists (GtkWidget *widget)
{
  return TRUE;
}

static void
report_if (WidgetLives *self,
           gboolean (*is_fault) (GtkWidget *widget),
           GPtrArray *faults)
{
  for (guint i = 0; i < self->lives->len; i++)
    {
      Life *life = g_ptr_array_index (self->lives, i);

      if (life->widget != NULL && is_fault (life->widget))
        g_ptr_array_add (faults, g_strdup_printf ("%s, once in %s, was closed and still exists", life->type, life->parent_type));
    }
}

WidgetLives *
widget_lives_new (void)
{
  WidgetLives *self = g_new0 (WidgetLives, 1);

  self->lives = g_ptr_array_new_with_free_func (g_rc_box_release);
  self->types = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

void
widget_lives_free (WidgetLives *self)
{
  g_clear_pointer (&self->lives, g_ptr_array_unref);
  g_clear_pointer (&self->types, g_hash_table_unref);
  g_free (self);
}

void
widget_lives_meet (WidgetLives *self,
                   GtkWidget   *widget)
{
  if (is_watched (widget) && g_object_get_data (G_OBJECT (widget), NOTE_KEY) == NULL)
    {
      g_ptr_array_add (self->lives, life_new (widget));
      g_hash_table_add (self->types, (gpointer) G_OBJECT_TYPE_NAME (widget));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    widget_lives_meet (self, child);
}

gboolean
widget_lives_has_met (WidgetLives *self,
                      const char  *type)
{
  return g_hash_table_contains (self->types, type);
}

void
widget_lives_find_left (WidgetLives *self,
                        GPtrArray   *faults)
{
  report_if (self, has_left, faults);
}

void
widget_lives_find_all (WidgetLives *self,
                       GPtrArray   *faults)
{
  report_if (self, exists, faults);
}
