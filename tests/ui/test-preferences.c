/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Preferences and the first-run page: what is chosen is what is kept. */

#include "config.h"

#include "ui-test.h"

#include "lumbar-emergency.h"
#include "lumbar-preferences-dialog.h"
#include "lumbar-units.h"
#include "lumbar-welcome-dialog.h"

typedef struct
{
  GSettings *settings;
  GtkWidget *window;
  AdwDialog *dialog;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->settings = g_settings_new (LUMBAR_APP_ID);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 800);
  gtk_window_present (GTK_WINDOW (fixture->window));
  ui_test_settle ();
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  ui_test_wait_until_gone ((gpointer *) &fixture->dialog);

  g_settings_reset (fixture->settings, "units");
  g_settings_reset (fixture->settings, "bar-weight");
  g_settings_reset (fixture->settings, "smallest-plate");
  g_settings_reset (fixture->settings, "mode");
  g_settings_reset (fixture->settings, "first-run-done");
  g_object_unref (fixture->settings);
}

static void
present (Fixture   *fixture,
         AdwDialog *dialog)
{
  fixture->dialog = dialog;
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &fixture->dialog);
  adw_dialog_present (dialog, fixture->window);
  ui_test_settle ();
}

static gpointer
find (Fixture    *fixture,
      GType       type,
      const char *name)
{
  GtkWidget *widget = ui_test_find (GTK_WIDGET (fixture->dialog), type, name);

  g_assert_nonnull (widget);

  return widget;
}

static void
test_pounds_bring_their_bar (Fixture      *fixture,
                             gconstpointer data)
{
  present (fixture, lumbar_preferences_dialog_new (fixture->settings));

  adw_combo_row_set_selected (find (fixture, ADW_TYPE_COMBO_ROW, "Unit"), 2);

  g_assert_cmpint (lumbar_units_get_preferred (fixture->settings), ==, LUMBAR_UNIT_LB);
  g_assert_cmpfloat (adw_spin_row_get_value (find (fixture, ADW_TYPE_SPIN_ROW, "Bar")), ==, 45.0);
  g_assert_cmpfloat (adw_spin_row_get_value (find (fixture, ADW_TYPE_SPIN_ROW, "Smallest plate")), ==, 2.5);
  g_assert_cmpint (g_settings_get_int64 (fixture->settings, "bar-weight"), ==, 0);
}

static void
test_own_bar_is_kept (Fixture      *fixture,
                      gconstpointer data)
{
  present (fixture, lumbar_preferences_dialog_new (fixture->settings));

  adw_spin_row_set_value (find (fixture, ADW_TYPE_SPIN_ROW, "Bar"), 15.0);

  g_assert_cmpint (g_settings_get_int64 (fixture->settings, "bar-weight"), ==, 15000);
  g_assert_cmpint (lumbar_units_get_bar (fixture->settings), ==, 15000);
}

static void
test_strict_mode (Fixture      *fixture,
                  gconstpointer data)
{
  present (fixture, lumbar_preferences_dialog_new (fixture->settings));

  adw_combo_row_set_selected (find (fixture, ADW_TYPE_COMBO_ROW, "What counts as pain-free"), 1);

  g_assert_cmpint (g_settings_get_enum (fixture->settings, "mode"), ==, LUMBAR_MODE_STRICT);
}

static void
test_spin_rows_are_in_the_tree (Fixture      *fixture,
                                gconstpointer data)
{
  present (fixture, lumbar_preferences_dialog_new (fixture->settings));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find (fixture, ADW_TYPE_SPIN_ROW, "Bar")), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find (fixture, ADW_TYPE_SPIN_ROW, "Smallest plate")), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
test_welcome_is_asked_once (Fixture      *fixture,
                            gconstpointer data)
{
  present (fixture, lumbar_welcome_dialog_new (fixture->settings));

  adw_combo_row_set_selected (find (fixture, ADW_TYPE_COMBO_ROW, "Your plates are in"), LUMBAR_UNIT_LB);
  g_signal_emit_by_name (find (fixture, GTK_TYPE_BUTTON, "_No, It Is Fine"), "clicked");
  ui_test_settle ();

  g_assert_true (g_settings_get_boolean (fixture->settings, "first-run-done"));
  g_assert_cmpint (lumbar_units_get_preferred (fixture->settings), ==, LUMBAR_UNIT_LB);
}

static void
test_fits_a_phone (Fixture      *fixture,
                   gconstpointer data)
{
  present (fixture, lumbar_welcome_dialog_new (fixture->settings));

  ui_test_assert_fits_phone (GTK_WIDGET (fixture->dialog));
}

static void
test_emergency_numbers (void)
{
  static const struct
  {
    const char *locale;
    const char *number;
  } cases[] = {
    { "en_US.UTF-8", "911" },
    { "fr_CA.UTF-8", "911" },
    { "en_GB.UTF-8", "999" },
    { "en_AU", "000" },
    { "en_NZ.UTF-8", "111" },
    { "de_DE.UTF-8", "112" },
    { "C", "112" },
    { NULL, "112" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (lumbar_region_get_number (lumbar_region_from_locale (cases[i].locale)), ==, cases[i].number);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add ("/preferences/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("pounds-bring-their-bar", test_pounds_bring_their_bar);
  ADD ("own-bar-is-kept", test_own_bar_is_kept);
  ADD ("strict-mode", test_strict_mode);
  ADD ("spin-rows-are-in-the-tree", test_spin_rows_are_in_the_tree);
  ADD ("welcome-is-asked-once", test_welcome_is_asked_once);
  ADD ("fits-a-phone", test_fits_a_phone);
#undef ADD
  g_test_add_func ("/preferences/emergency-numbers", test_emergency_numbers);

  return g_test_run ();
}
