/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every routine that was run, newest first.
 *
 * The list holds ids; a row looks its session up when it comes into view. */

#include "config.h"

#include "lumbar-sessions-page.h"

#include <glib/gi18n.h>

#include "lumbar-routine-text.h"

struct _LumbarSessionsPage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  GtkListView *list_view;

  /* Owned */
  LumbarCoach   *coach;
  GtkStringList *ids;
};

G_DEFINE_FINAL_TYPE (LumbarSessionsPage, lumbar_sessions_page, ADW_TYPE_NAVIGATION_PAGE)

static GtkWidget *
label_new (const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);

  return label;
}

static void
setup_cb (LumbarSessionsPage *self,
          GtkListItem        *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_add_css_class (box, "session-row");
  gtk_box_append (GTK_BOX (box), label_new ("heading"));
  gtk_box_append (GTK_BOX (box), label_new ("numeric"));
  gtk_list_item_set_child (item, box);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
bind_cb (LumbarSessionsPage *self,
         GtkListItem        *item)
{
  GtkWidget           *title_label = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  const char          *id = gtk_string_object_get_string (gtk_list_item_get_item (item));
  const LumbarSession *session = lumbar_history_find (lumbar_coach_get_history (self->coach), LUMBAR_RECORD_SESSION, id);
  g_autofree char     *title = NULL;
  g_autofree char     *subtitle = NULL;

  if (session == NULL)
    return;

  title = lumbar_session_dup_title (session, lumbar_coach_get_catalog (self->coach));
  subtitle = lumbar_session_dup_subtitle (session, lumbar_clock_get_today (lumbar_coach_get_clock (self->coach)));
  gtk_label_set_label (GTK_LABEL (title_label), title);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (title_label)), subtitle);
  gtk_list_item_set_accessible_label (item, title);
  gtk_list_item_set_accessible_description (item, subtitle);
}

static void
store_changed_cb (LumbarSessionsPage *self,
                  guint               kinds)
{
  const GPtrArray *sessions;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  if ((kinds & (1u << LUMBAR_RECORD_SESSION)) == 0)
    return;

  sessions = lumbar_history_get (lumbar_coach_get_history (self->coach), LUMBAR_RECORD_SESSION);
  for (guint i = sessions->len; i > 0; i--)
    g_strv_builder_add (builder, ((const LumbarSession *) g_ptr_array_index (sessions, i - 1))->record.id);
  ids = g_strv_builder_end (builder);
  gtk_string_list_splice (self->ids, 0, g_list_model_get_n_items (G_LIST_MODEL (self->ids)), (const char *const *) ids);
}

static void
lumbar_sessions_page_dispose (GObject *object)
{
  LumbarSessionsPage *self = LUMBAR_SESSIONS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_SESSIONS_PAGE);
  g_clear_object (&self->coach);
  g_clear_object (&self->ids);

  G_OBJECT_CLASS (lumbar_sessions_page_parent_class)->dispose (object);
}

static void
lumbar_sessions_page_class_init (LumbarSessionsPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_sessions_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/mobility/lumbar-sessions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarSessionsPage, list_view);
}

static void
lumbar_sessions_page_init (LumbarSessionsPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSelectionModel) model = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  self->ids = gtk_string_list_new (NULL);
  model = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->ids))));
  gtk_list_view_set_factory (self->list_view, factory);
  gtk_list_view_set_model (self->list_view, model);
}

LumbarSessionsPage *
lumbar_sessions_page_new (LumbarCoach *coach)
{
  LumbarSessionsPage *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);

  self = g_object_new (LUMBAR_TYPE_SESSIONS_PAGE, NULL);
  self->coach = g_object_ref (coach);
  g_signal_connect_object (lumbar_coach_get_store (coach), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  store_changed_cb (self, G_MAXUINT);

  return self;
}
