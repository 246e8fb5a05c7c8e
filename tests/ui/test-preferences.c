/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Preferences and the first-run page: what is chosen is what is kept. */

#include "config.h"

#include "ui-dialog.h"
#include "ui-test.h"

#include "lumbar-emergency.h"
#include "lumbar-preferences-dialog.h"
#include "lumbar-units.h"
#include "lumbar-welcome-dialog.h"

static void
set_up (UiDialog     *fixture,
        gconstpointer data)
{
  ui_dialog_set_up (fixture, "2026-03-02T18:00:00+01:00");
}

/* What is set lives on in the memory of the test. */
static void
tear_down (UiDialog     *fixture,
           gconstpointer data)
{
  static const char *const keys[] = { "units", "bar-weight", "smallest-plate", "mode", "first-run-done" };
  g_autoptr (GSettings) settings = g_object_ref (fixture->coach->settings);

  ui_dialog_tear_down (fixture, data);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (settings, keys[i]);
}

static void
test_pounds_bring_their_bar (UiDialog     *fixture,
                             gconstpointer data)
{
  ui_dialog_present (fixture, lumbar_preferences_dialog_new (fixture->coach->settings));

  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "Unit"), 2);

  g_assert_cmpint (lumbar_units_get_preferred (fixture->coach->settings), ==, LUMBAR_UNIT_LB);
  g_assert_cmpfloat (adw_spin_row_get_value (ui_dialog_find (fixture, ADW_TYPE_SPIN_ROW, "Bar")), ==, 45.0);
  g_assert_cmpfloat (adw_spin_row_get_value (ui_dialog_find (fixture, ADW_TYPE_SPIN_ROW, "Smallest plate")), ==, 2.5);
  g_assert_cmpint (g_settings_get_int64 (fixture->coach->settings, "bar-weight"), ==, 0);
}

static void
test_own_bar_is_kept (UiDialog     *fixture,
                      gconstpointer data)
{
  ui_dialog_present (fixture, lumbar_preferences_dialog_new (fixture->coach->settings));

  adw_spin_row_set_value (ui_dialog_find (fixture, ADW_TYPE_SPIN_ROW, "Bar"), 15.0);

  g_assert_cmpint (g_settings_get_int64 (fixture->coach->settings, "bar-weight"), ==, 15000);
  g_assert_cmpint (lumbar_units_get_bar (fixture->coach->settings), ==, 15000);
}

static void
test_strict_mode (UiDialog     *fixture,
                  gconstpointer data)
{
  ui_dialog_present (fixture, lumbar_preferences_dialog_new (fixture->coach->settings));

  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "What counts as pain-free"), 1);

  g_assert_cmpint (g_settings_get_enum (fixture->coach->settings, "mode"), ==, LUMBAR_MODE_STRICT);
}

static void
test_spin_rows_are_in_the_tree (UiDialog     *fixture,
                                gconstpointer data)
{
  ui_dialog_present (fixture, lumbar_preferences_dialog_new (fixture->coach->settings));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (ui_dialog_find (fixture, ADW_TYPE_SPIN_ROW, "Bar")), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (ui_dialog_find (fixture, ADW_TYPE_SPIN_ROW, "Smallest plate")), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
test_welcome_is_asked_once (UiDialog     *fixture,
                            gconstpointer data)
{
  ui_dialog_present (fixture, lumbar_welcome_dialog_new (fixture->coach->settings));

  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "Your plates are in"), LUMBAR_UNIT_LB);
  g_signal_emit_by_name (ui_dialog_find (fixture, GTK_TYPE_BUTTON, "_No, It Is Fine"), "clicked");
  ui_test_settle ();

  g_assert_true (g_settings_get_boolean (fixture->coach->settings, "first-run-done"));
  g_assert_cmpint (lumbar_units_get_preferred (fixture->coach->settings), ==, LUMBAR_UNIT_LB);
}

static void
test_fits_a_phone (UiDialog     *fixture,
                   gconstpointer data)
{
  ui_dialog_present (fixture, lumbar_welcome_dialog_new (fixture->coach->settings));

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

#define ADD(path, func) g_test_add ("/preferences/" path, UiDialog, NULL, set_up, func, tear_down)
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
