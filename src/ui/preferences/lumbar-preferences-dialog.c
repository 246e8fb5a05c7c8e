/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Units, bar and plates, sounds, and how the plan behaves. */

#include "config.h"

#include "lumbar-preferences-dialog.h"

#include <math.h>

#include "lumbar-units.h"

struct _LumbarPreferencesDialog
{
  AdwPreferencesDialog parent_instance;

  /* Template children */
  AdwComboRow  *units_row;
  AdwSpinRow   *bar_row;
  AdwSpinRow   *plate_row;
  AdwSwitchRow *sounds_row;
  AdwSpinRow   *volume_row;
  AdwSwitchRow *speak_row;
  AdwComboRow  *mode_row;
  AdwComboRow  *region_row;

  /* Owned */
  GSettings *settings; /* (nullable) until constructed */
};

G_DEFINE_FINAL_TYPE (LumbarPreferencesDialog, lumbar_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

/* Stores the row's value, or 0 where it is the unit's usual one, so that it
 * follows the unit until somebody changes it. */
static void
store_thousandths (LumbarPreferencesDialog *self,
                   AdwSpinRow              *row,
                   const char              *key,
                   gint64                   usual)
{
  gint64 value = llround (adw_spin_row_get_value (row) * 1000.0);

  if (self->settings != NULL)
    g_settings_set_int64 (self->settings, key, value == usual ? 0 : value);
}

static void
show_weights (LumbarPreferencesDialog *self)
{
  adw_spin_row_set_value (self->bar_row, (double) lumbar_units_get_bar (self->settings) / 1000.0);
  adw_spin_row_set_value (self->plate_row, (double) lumbar_units_get_smallest_plate (self->settings) / 1000.0);
}

/* Another unit means another gym: its usual bar and plates. */
static void
units_selected_cb (LumbarPreferencesDialog *self)
{
  int units = (int) adw_combo_row_get_selected (self->units_row);

  if (self->settings == NULL || units == g_settings_get_enum (self->settings, "units"))
    return;

  g_settings_set_enum (self->settings, "units", units);
  g_settings_reset (self->settings, "bar-weight");
  g_settings_reset (self->settings, "smallest-plate");
  show_weights (self);
}

static void
bar_changed_cb (LumbarPreferencesDialog *self)
{
  if (self->settings != NULL)
    store_thousandths (self, self->bar_row, "bar-weight", lumbar_unit_get_usual_bar (lumbar_units_get_preferred (self->settings)));
}

static void
plate_changed_cb (LumbarPreferencesDialog *self)
{
  if (self->settings != NULL)
    store_thousandths (self, self->plate_row, "smallest-plate", lumbar_unit_get_usual_plate (lumbar_units_get_preferred (self->settings)));
}

static gboolean
enum_to_selected (GValue   *value,
                  GVariant *variant,
                  gpointer  user_data)
{
  const char *const *nicks = user_data;
  const char        *nick = g_variant_get_string (variant, NULL);

  for (guint i = 0; nicks[i] != NULL; i++)
    if (g_str_equal (nicks[i], nick))
      {
        g_value_set_uint (value, i);
        return TRUE;
      }

  return FALSE;
}

static GVariant *
selected_to_enum (const GValue       *value,
                  const GVariantType *expected_type,
                  gpointer            user_data)
{
  const char *const *nicks = user_data;

  return g_variant_new_string (nicks[g_value_get_uint (value)]);
}

/* In the order of the rows' choices. */
static const char *const mode_nicks[] = { "standard", "strict", NULL };
static const char *const region_nicks[] = { "automatic", "international", "united-states-canada", "united-kingdom", "australia", "new-zealand", NULL };

static void
bind_choice (LumbarPreferencesDialog *self,
             const char              *key,
             AdwComboRow             *row,
             const char *const       *nicks)
{
  g_settings_bind_with_mapping (self->settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                enum_to_selected, selected_to_enum, (gpointer) nicks, NULL);
}

static void
lumbar_preferences_dialog_dispose (GObject *object)
{
  LumbarPreferencesDialog *self = LUMBAR_PREFERENCES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_PREFERENCES_DIALOG);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lumbar_preferences_dialog_parent_class)->dispose (object);
}

static void
lumbar_preferences_dialog_class_init (LumbarPreferencesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_preferences_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/preferences/lumbar-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarPreferencesDialog, units_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarPreferencesDialog, bar_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarPreferencesDialog, plate_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarPreferencesDialog, sounds_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarPreferencesDialog, volume_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarPreferencesDialog, speak_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarPreferencesDialog, mode_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarPreferencesDialog, region_row);
  gtk_widget_class_bind_template_callback (widget_class, units_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, bar_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, plate_changed_cb);
}

static void
lumbar_preferences_dialog_init (LumbarPreferencesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
lumbar_preferences_dialog_new (GSettings *settings)
{
  LumbarPreferencesDialog *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (LUMBAR_TYPE_PREFERENCES_DIALOG, NULL);
  adw_combo_row_set_selected (self->units_row, (guint) g_settings_get_enum (settings, "units"));
  self->settings = g_object_ref (settings);
  show_weights (self);

  g_settings_bind (settings, "sounds", self->sounds_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "sound-volume", self->volume_row, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "speak-steps", self->speak_row, "active", G_SETTINGS_BIND_DEFAULT);
  bind_choice (self, "mode", self->mode_row, mode_nicks);
  bind_choice (self, "emergency-region", self->region_row, region_nicks);

  return ADW_DIALOG (self);
}
