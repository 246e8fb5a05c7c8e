/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The settings of the return ladder, as rows to fill in. */

#include "config.h"

#include "lumbar-ladder-group.h"

#include <math.h>

#include "lumbar-units.h"

#define PCT_SCALE 1000000

struct _LumbarLadderGroup
{
  AdwPreferencesGroup parent_instance;

  /* Template children */
  AdwComboRow *lift_row;
  AdwComboRow *unit_row;
  AdwSpinRow  *weight_row;
  AdwSpinRow  *bar_row;
  AdwSpinRow  *plate_row;
  AdwSpinRow  *step_row;
  AdwComboRow *model_row;
};

G_DEFINE_FINAL_TYPE (LumbarLadderGroup, lumbar_ladder_group, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  PROP_COMPLETE = 1,
} LumbarLadderGroupProperty;

static GParamSpec *properties[PROP_COMPLETE + 1];

/* The spin row's value is entered in hundredths, so this is exact. */
static gint64
get_thousandths (AdwSpinRow *row)
{
  return llround (adw_spin_row_get_value (row) * 1000.0);
}

static void
set_thousandths (AdwSpinRow *row,
                 gint64      value)
{
  adw_spin_row_set_value (row, (double) value / 1000.0);
}

/* The bar and plates of the other unit's usual gym. */
static void
unit_selected_cb (LumbarLadderGroup *self)
{
  LumbarUnit unit = adw_combo_row_get_selected (self->unit_row);

  set_thousandths (self->bar_row, lumbar_unit_get_usual_bar (unit));
  set_thousandths (self->plate_row, lumbar_unit_get_usual_plate (unit));
}

static void
value_changed_cb (LumbarLadderGroup *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPLETE]);
}

static void
lumbar_ladder_group_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  LumbarLadderGroup *self = LUMBAR_LADDER_GROUP (object);

  switch ((LumbarLadderGroupProperty) prop_id)
    {
    case PROP_COMPLETE:
      g_value_set_boolean (value, get_thousandths (self->weight_row) > 0);
      break;
    }
}

static void
lumbar_ladder_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LUMBAR_TYPE_LADDER_GROUP);

  G_OBJECT_CLASS (lumbar_ladder_group_parent_class)->dispose (object);
}

static void
lumbar_ladder_group_class_init (LumbarLadderGroupClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lumbar_ladder_group_get_property;
  object_class->dispose = lumbar_ladder_group_dispose;

  properties[PROP_COMPLETE] =
    g_param_spec_boolean ("complete", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/recovery/lumbar-ladder-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarLadderGroup, lift_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLadderGroup, unit_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLadderGroup, weight_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLadderGroup, bar_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLadderGroup, plate_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLadderGroup, step_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarLadderGroup, model_row);
  gtk_widget_class_bind_template_callback (widget_class, unit_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
}

static void
lumbar_ladder_group_init (LumbarLadderGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
lumbar_ladder_group_set_settings (LumbarLadderGroup          *self,
                                  const LumbarLadderSettings *settings)
{
  g_return_if_fail (LUMBAR_IS_LADDER_GROUP (self));

  adw_combo_row_set_selected (self->lift_row, settings->lift);
  adw_combo_row_set_selected (self->unit_row, settings->unit);
  adw_combo_row_set_selected (self->model_row, settings->model);
  set_thousandths (self->weight_row, settings->working_weight);
  set_thousandths (self->bar_row, settings->bar);
  set_thousandths (self->plate_row, settings->smallest_plate);
  adw_spin_row_set_value (self->step_row, (double) settings->step_pct / PCT_SCALE);
}

void
lumbar_ladder_group_get_settings (LumbarLadderGroup    *self,
                                  LumbarLadderSettings *out_settings)
{
  g_return_if_fail (LUMBAR_IS_LADDER_GROUP (self));

  *out_settings = (LumbarLadderSettings) {
    .since = LUMBAR_MOMENT_NONE,
    .working_weight = get_thousandths (self->weight_row),
    .unit = adw_combo_row_get_selected (self->unit_row),
    .bar = get_thousandths (self->bar_row),
    .smallest_plate = get_thousandths (self->plate_row),
    .step_pct = (gint32) lround (adw_spin_row_get_value (self->step_row) * 2.0) * (PCT_SCALE / 2),
    .model = adw_combo_row_get_selected (self->model_row),
    .lift = adw_combo_row_get_selected (self->lift_row),
  };
}

void
lumbar_ladder_group_set_defaults (LumbarLadderGroup *self,
                                  GSettings         *settings)
{
  g_return_if_fail (LUMBAR_IS_LADDER_GROUP (self));

  adw_combo_row_set_selected (self->unit_row, lumbar_units_get_preferred (settings));
  set_thousandths (self->bar_row, lumbar_units_get_bar (settings));
  set_thousandths (self->plate_row, lumbar_units_get_smallest_plate (settings));
}
