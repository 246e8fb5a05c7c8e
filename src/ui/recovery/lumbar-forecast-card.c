/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Weeks to return: best, likely and worst, with their dates.
 *
 * The numbers are the plan's; the card shows them and their sentence. */

#include "config.h"

#include "lumbar-forecast-card.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"
#include "lumbar-plan-text.h"

struct _LumbarForecastCard
{
  AdwPreferencesGroup parent_instance;

  /* Template children */
  AdwWrapBox *first_box;
  GtkLabel   *first_label;
  AdwWrapBox *full_box;
  GtkLabel   *full_label;
  GtkLabel   *basis_label;
};

G_DEFINE_FINAL_TYPE (LumbarForecastCard, lumbar_forecast_card, ADW_TYPE_PREFERENCES_GROUP)

static GtkWidget *
label_new (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

/* One of best, likely, worst. */
static GtkWidget *
estimate_new (const char *title,
              int         weeks,
              LumbarDate  date)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *weeks_text = g_strdup_printf (ngettext ("%d week", "%d weeks", weeks), weeks);
  g_autofree char *date_text = lumbar_date_dup_text (date);

  gtk_box_append (GTK_BOX (box), label_new (title, "caption-heading"));
  gtk_box_append (GTK_BOX (box), label_new (weeks_text, "title-3"));
  gtk_box_append (GTK_BOX (box), label_new (date_text, "dimmed"));
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "caption");

  return box;
}

/* What lies behind is one date, no estimate any more. */
static void
show_estimates (AdwWrapBox       *box,
                const int        *weeks,
                const LumbarDate *dates,
                LumbarDate        today)
{
  const char *titles[] = { _ ("Best"), _ ("Likely"), _ ("Worst") };
  GtkWidget  *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    adw_wrap_box_remove (box, child);

  if (dates[2] <= today)
    {
      adw_wrap_box_append (box, estimate_new (_ ("Reached"), weeks[2], dates[2]));
      return;
    }

  for (int i = 0; i < 3; i++)
    adw_wrap_box_append (box, estimate_new (titles[i], weeks[i], dates[i]));
}

static void
lumbar_forecast_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_FORECAST_CARD);

  G_OBJECT_CLASS (lumbar_forecast_card_parent_class)->dispose (object);
}

static void
lumbar_forecast_card_class_init (LumbarForecastCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_forecast_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/recovery/lumbar-forecast-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarForecastCard, first_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarForecastCard, first_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarForecastCard, full_box);
  gtk_widget_class_bind_template_child (widget_class, LumbarForecastCard, full_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarForecastCard, basis_label);
}

static void
lumbar_forecast_card_init (LumbarForecastCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
lumbar_forecast_card_set_plan (LumbarForecastCard *self,
                               LumbarPlan         *plan)
{
  const LumbarForecast *forecast;
  LumbarDate            today;
  g_autofree char      *first = NULL;
  g_autofree char      *full = NULL;
  g_autofree char      *basis = NULL;

  g_return_if_fail (LUMBAR_IS_FORECAST_CARD (self));
  g_return_if_fail (plan != NULL);

  forecast = plan->forecast;
  today = lumbar_moment_get_date (plan->now);
  gtk_widget_set_visible (GTK_WIDGET (self), forecast != NULL);
  if (forecast == NULL)
    return;

  first = lumbar_forecast_dup_first_text (forecast);
  full = lumbar_forecast_dup_full_text (forecast);
  basis = lumbar_forecast_dup_basis_text (plan);

  show_estimates (self->first_box, forecast->first_weeks, forecast->first_dates, today);
  show_estimates (self->full_box, forecast->full_weeks, forecast->full_dates, today);
  gtk_label_set_label (self->first_label, first);
  gtk_widget_set_visible (GTK_WIDGET (self->first_label), forecast->first_dates[2] > today);
  gtk_label_set_label (self->full_label, full);
  gtk_label_set_label (self->basis_label, basis);
}
