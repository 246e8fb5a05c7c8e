/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A list of warning-sign questions to tick.
 *
 * The page knows nothing of what an answer means: triage is the plan's. */

#include "config.h"

#include "lumbar-sign-page.h"

#include <glib/gi18n.h>

#include "lumbar-rows.h"

struct _LumbarSignPage
{
  AdwBin parent_instance;

  /* Template children */
  GtkListBox *list_box;
  GtkButton  *button;

  /* Owned */
  char *heading;
  char *explanation;
  char *clear_label;

  LumbarFlags yes;
};

G_DEFINE_FINAL_TYPE (LumbarSignPage, lumbar_sign_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_HEADING = 1,
  PROP_EXPLANATION,
  PROP_CLEAR_LABEL,
} LumbarSignPageProperty;

static GParamSpec *properties[PROP_CLEAR_LABEL + 1];
static guint       answered_signal;

static void
update_button (LumbarSignPage *self)
{
  int              ticked = __builtin_popcountll (self->yes);
  g_autofree char *label = NULL;

  if (ticked > 0)
    /* Translators: the button under a list of warning signs of which some are ticked. */
    label = g_strdup_printf (ngettext ("_Continue with %d Sign", "_Continue with %d Signs", ticked), ticked);

  gtk_button_set_label (self->button, label != NULL ? label : self->clear_label);
}

static void
check_toggled_cb (GtkCheckButton *check,
                  LumbarSignPage *self)
{
  int number = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (check), "lumbar-sign"));

  if (gtk_check_button_get_active (check))
    self->yes |= LUMBAR_RF (number);
  else
    self->yes &= ~LUMBAR_RF (number);

  update_button (self);
}

static void
button_clicked_cb (LumbarSignPage *self)
{
  g_signal_emit (self, answered_signal, 0);
}

static void
lumbar_sign_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  LumbarSignPage *self = LUMBAR_SIGN_PAGE (object);

  switch ((LumbarSignPageProperty) prop_id)
    {
    case PROP_HEADING:
      g_value_set_string (value, self->heading);
      break;
    case PROP_EXPLANATION:
      g_value_set_string (value, self->explanation);
      break;
    case PROP_CLEAR_LABEL:
      g_value_set_string (value, self->clear_label);
      break;
    }
}

static void
lumbar_sign_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LumbarSignPage *self = LUMBAR_SIGN_PAGE (object);
  char          **field = NULL;

  switch ((LumbarSignPageProperty) prop_id)
    {
    case PROP_HEADING:
      field = &self->heading;
      break;
    case PROP_EXPLANATION:
      field = &self->explanation;
      break;
    case PROP_CLEAR_LABEL:
      field = &self->clear_label;
      break;
    }

  if (g_set_str (field, g_value_get_string (value)))
    g_object_notify_by_pspec (object, pspec);
  update_button (self);
}

static void
lumbar_sign_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_SIGN_PAGE);

  G_OBJECT_CLASS (lumbar_sign_page_parent_class)->dispose (object);
}

static void
lumbar_sign_page_finalize (GObject *object)
{
  LumbarSignPage *self = LUMBAR_SIGN_PAGE (object);

  g_free (self->heading);
  g_free (self->explanation);
  g_free (self->clear_label);

  G_OBJECT_CLASS (lumbar_sign_page_parent_class)->finalize (object);
}

static void
lumbar_sign_page_class_init (LumbarSignPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags     flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = lumbar_sign_page_get_property;
  object_class->set_property = lumbar_sign_page_set_property;
  object_class->dispose = lumbar_sign_page_dispose;
  object_class->finalize = lumbar_sign_page_finalize;

  properties[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, NULL, flags);
  properties[PROP_EXPLANATION] = g_param_spec_string ("explanation", NULL, NULL, NULL, flags);
  properties[PROP_CLEAR_LABEL] = g_param_spec_string ("clear-label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  answered_signal = g_signal_new ("answered", LUMBAR_TYPE_SIGN_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/signs/lumbar-sign-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarSignPage, list_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarSignPage, button);
  gtk_widget_class_bind_template_callback (widget_class, button_clicked_cb);
}

static void
lumbar_sign_page_init (LumbarSignPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
lumbar_sign_page_set_questions (LumbarSignPage *self,
                                LumbarCatalog  *catalog,
                                LumbarFlags     asked)
{
  const GPtrArray *signs = lumbar_catalog_get_warning_signs (catalog);

  g_return_if_fail (LUMBAR_IS_SIGN_PAGE (self));

  gtk_list_box_remove_all (self->list_box);
  self->yes = 0;

  for (guint i = 0; i < signs->len; i++)
    {
      const LumbarWarningSign *sign = g_ptr_array_index (signs, i);
      GtkCheckButton          *check;

      if ((asked & LUMBAR_RF (sign->number)) == 0)
        continue;

      gtk_list_box_append (self->list_box, lumbar_check_row_new (sign->question, sign->detail, &check));
      g_object_set_data (G_OBJECT (check), "lumbar-sign", GINT_TO_POINTER (sign->number));
      g_signal_connect_object (check, "toggled", G_CALLBACK (check_toggled_cb), self, 0);
    }

  update_button (self);
}

LumbarFlags
lumbar_sign_page_get_yes (LumbarSignPage *self)
{
  g_return_val_if_fail (LUMBAR_IS_SIGN_PAGE (self), 0);

  return self->yes;
}
