/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The dialog that writes an entry, against a real diary. */

#include "ui-test.h"

#include "lumbar-entry-dialog.h"
#include "lumbar-pain-scale.h"
#include "lumbar-place-grid.h"
#include "ui-dialog.h"
#include "moments.h"

#define NOW "2026-03-12T18:30:20+00:00"

static void
set_up (UiDialog     *fixture,
        gconstpointer data)
{
  ui_dialog_set_up (fixture, NOW);
}

static void
open_dialog (UiDialog          *fixture,
             const LumbarEntry *entry)
{
  ui_dialog_present (fixture, lumbar_entry_dialog_new (fixture->coach->coach, entry));
}

static void
set_pain (UiDialog   *fixture,
          const char *title,
          int         pain)
{
  lumbar_pain_scale_set_value (ui_dialog_find (fixture, LUMBAR_TYPE_PAIN_SCALE, title), pain);
}

static int
get_pain (UiDialog   *fixture,
          const char *title)
{
  return lumbar_pain_scale_get_value (ui_dialog_find (fixture, LUMBAR_TYPE_PAIN_SCALE, title));
}

static gboolean
can_save (UiDialog *fixture)
{
  return gtk_widget_get_sensitive (ui_dialog_find (fixture, GTK_TYPE_BUTTON, "_Save"));
}

static void
press_save (UiDialog *fixture)
{
  g_assert_true (ui_test_press (ui_dialog_find (fixture, LUMBAR_TYPE_PAIN_SCALE, "Now"), "<Control>Return"));
  ui_dialog_wait_until_closed (fixture);
}

static const LumbarEntry *
get_only_entry (UiDialog *fixture)
{
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_ENTRY), ==, 1);

  return ui_coach_get (fixture->coach, LUMBAR_RECORD_ENTRY, 0);
}

static void
assert_at (const LumbarEntry *entry,
           const char        *expected)
{
  g_autofree char *at = lumbar_moment_format (entry->at);

  g_assert_cmpstr (at, ==, expected);
}

static LumbarEntry *
new_entry (void)
{
  LumbarEntry *entry = lumbar_entry_new ();

  entry->at = moment_at ("2026-03-10T07:05:42+02:00");
  entry->record.modified_at = entry->at;
  entry->pain_now = 3;
  entry->worst24 = 6;
  entry->adl = 2;
  entry->places = LUMBAR_PLACE_LUMBAR_LEFT | LUMBAR_PLACE_CALF_LEFT;
  entry->quality = LUMBAR_QUALITY_TIGHT;
  entry->leg_trend = LUMBAR_LEG_TREND_BETTER;
  entry->sleep_ok = TRUE;
  g_set_str (&entry->note, "R&D <3");

  return entry;
}

/* Nothing is answered beforehand, and pain now is all that is needed. */
static void
test_quick (UiDialog     *fixture,
            gconstpointer data)
{
  const LumbarEntry *entry;

  open_dialog (fixture, NULL);
  g_assert_cmpint (get_pain (fixture, "Now"), ==, -1);
  g_assert_false (can_save (fixture));

  set_pain (fixture, "Now", 4);
  g_assert_true (can_save (fixture));
  press_save (fixture);

  entry = get_only_entry (fixture);
  g_assert_cmpint (entry->pain_now, ==, 4);
  g_assert_cmpint (entry->worst24, ==, 4);
  g_assert_cmpint (entry->adl, ==, 0);
  g_assert_cmpint (entry->sleep_ok, ==, LUMBAR_UNANSWERED);
  assert_at (entry, "2026-03-12T18:30:20+00:00");
}

static void
test_everything (UiDialog     *fixture,
                 gconstpointer data)
{
  GtkTextBuffer     *note;
  const LumbarEntry *entry;

  open_dialog (fixture, NULL);
  note = gtk_text_view_get_buffer (ui_dialog_find (fixture, GTK_TYPE_TEXT_VIEW, NULL));

  g_signal_emit_by_name (ui_dialog_find (fixture, ADW_TYPE_ACTION_ROW, "Could not stand or walk"), "activate");
  set_pain (fixture, "Now", 5);
  set_pain (fixture, "Worst in 24 hours", 8);
  lumbar_place_grid_set_places (ui_dialog_find (fixture, LUMBAR_TYPE_PLACE_GRID, NULL), LUMBAR_PLACE_BUTTOCK_RIGHT);
  gtk_toggle_button_set_active (ui_dialog_find (fixture, GTK_TYPE_TOGGLE_BUTTON, "Shooting"), TRUE);
  adw_switch_row_set_active (ui_dialog_find (fixture, ADW_TYPE_SWITCH_ROW, "Sharp when moving"), TRUE);
  adw_switch_row_set_active (ui_dialog_find (fixture, ADW_TYPE_SWITCH_ROW, "Pain relief taken"), TRUE);
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "Pain or tingling in a leg"), 3);
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "Slept well"), 2);
  gtk_text_buffer_set_text (note, "R&D <3\n", -1);
  press_save (fixture);

  entry = get_only_entry (fixture);
  g_assert_cmpint (entry->adl, ==, 3);
  g_assert_cmpint (entry->pain_now, ==, 5);
  g_assert_cmpint (entry->worst24, ==, 8);
  g_assert_cmpint (entry->places, ==, LUMBAR_PLACE_BUTTOCK_RIGHT);
  g_assert_cmpint (entry->quality, ==, LUMBAR_QUALITY_SHOOTING);
  g_assert_true (entry->sharp_on_move);
  g_assert_true (entry->pain_relief);
  g_assert_cmpint (entry->leg_trend, ==, LUMBAR_LEG_TREND_WORSE);
  g_assert_cmpint (entry->sleep_ok, ==, FALSE);
  g_assert_cmpstr (entry->note, ==, "R&D <3");
}

static void
test_worst_follows (UiDialog     *fixture,
                    gconstpointer data)
{
  open_dialog (fixture, NULL);

  set_pain (fixture, "Worst in 24 hours", 3);
  set_pain (fixture, "Now", 6);
  g_assert_cmpint (get_pain (fixture, "Worst in 24 hours"), ==, 6);

  set_pain (fixture, "Worst in 24 hours", 2);
  g_assert_cmpint (get_pain (fixture, "Worst in 24 hours"), ==, 6);

  adw_dialog_force_close (fixture->dialog);
  ui_dialog_wait_until_closed (fixture);
}

/* Same record, same moment to the second and the offset; only newer. */
static void
test_edit (UiDialog     *fixture,
           gconstpointer data)
{
  g_autoptr (LumbarEntry) before = new_entry ();
  const LumbarEntry *entry;

  ui_coach_put (fixture->coach, lumbar_record_ref (before));
  open_dialog (fixture, before);
  g_assert_cmpstr (adw_dialog_get_title (fixture->dialog), ==, "Edit Entry");
  g_assert_true (adw_dialog_get_can_close (fixture->dialog));

  set_pain (fixture, "Now", 1);
  g_assert_false (adw_dialog_get_can_close (fixture->dialog));
  press_save (fixture);

  entry = get_only_entry (fixture);
  g_assert_cmpstr (entry->record.id, ==, before->record.id);
  assert_at (entry, "2026-03-10T07:05:42+02:00");
  g_assert_cmpint (lumbar_moment_compare (entry->record.modified_at, before->record.modified_at), >, 0);
  g_assert_cmpint (entry->pain_now, ==, 1);
  g_assert_cmpint (entry->worst24, ==, 6);
  g_assert_cmpint (entry->adl, ==, 2);
  g_assert_cmpint (entry->places, ==, before->places);
  g_assert_cmpint (entry->quality, ==, before->quality);
  g_assert_cmpint (entry->leg_trend, ==, before->leg_trend);
  g_assert_cmpint (entry->sleep_ok, ==, TRUE);
  g_assert_cmpstr (entry->note, ==, "R&D <3");
}

static void
type (UiDialog   *fixture,
      const char *row,
      const char *text)
{
  gtk_editable_set_text (ui_dialog_find (fixture, ADW_TYPE_ENTRY_ROW, row), text);
}

static void
test_yesterday (UiDialog     *fixture,
                gconstpointer data)
{
  open_dialog (fixture, NULL);
  set_pain (fixture, "Now", 2);
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "When"), 2);
  g_assert_false (can_save (fixture));

  type (fixture, "Time, such as 18:30", "25:00");
  g_assert_false (can_save (fixture));
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->dialog), GTK_TYPE_LABEL, "Write the time as hours and minutes: 18:30."));

  type (fixture, "Time, such as 18:30", "7:30");
  g_assert_true (can_save (fixture));
  press_save (fixture);

  assert_at (get_only_entry (fixture), "2026-03-11T07:30:00+00:00");
}

static void
test_other_date (UiDialog     *fixture,
                 gconstpointer data)
{
  open_dialog (fixture, NULL);
  set_pain (fixture, "Now", 2);
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "When"), 3);
  type (fixture, "Time, such as 18:30", "12:00");

  type (fixture, "Date, such as 2025-03-14", "2026-02-30");
  g_assert_false (can_save (fixture));
  type (fixture, "Date, such as 2025-03-14", "2026-02-28");
  g_assert_true (can_save (fixture));
  press_save (fixture);

  assert_at (get_only_entry (fixture), "2026-02-28T12:00:00+00:00");
}

static void
test_never_the_future (UiDialog     *fixture,
                       gconstpointer data)
{
  open_dialog (fixture, NULL);
  set_pain (fixture, "Now", 2);
  adw_combo_row_set_selected (ui_dialog_find (fixture, ADW_TYPE_COMBO_ROW, "When"), 1);
  type (fixture, "Time, such as 18:30", "18:31");
  g_assert_false (can_save (fixture));
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->dialog), GTK_TYPE_LABEL, "That time is still to come."));

  type (fixture, "Time, such as 18:30", "18:30");
  g_assert_true (can_save (fixture));

  adw_dialog_force_close (fixture->dialog);
  ui_dialog_wait_until_closed (fixture);
}

static void
test_asks_when_unsaved (UiDialog     *fixture,
                        gconstpointer data)
{
  open_dialog (fixture, NULL);
  set_pain (fixture, "Now", 2);
  ui_dialog_assert_asks_to_discard (fixture, "Discard This Entry?");
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_ENTRY), ==, 0);
}

static void
test_closes_when_untouched (UiDialog     *fixture,
                            gconstpointer data)
{
  open_dialog (fixture, NULL);
  g_signal_emit_by_name (ui_dialog_find (fixture, GTK_TYPE_BUTTON, "_Cancel"), "clicked");
  ui_dialog_wait_until_closed (fixture);
}

/* The names of the places do not need the picture around them. */
static void
test_names (UiDialog     *fixture,
            gconstpointer data)
{
  GtkWidget *toggle;

  open_dialog (fixture, NULL);
  toggle = ui_dialog_find (fixture, GTK_TYPE_TOGGLE_BUTTON, "Left");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, "upper back left");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (ui_dialog_find (fixture, GTK_TYPE_TEXT_VIEW, NULL)), GTK_ACCESSIBLE_PROPERTY_LABEL, "Note");
  g_assert_cmpint (gtk_widget_get_direction (gtk_widget_get_parent (toggle)), ==, GTK_TEXT_DIR_LTR);

  adw_dialog_close (fixture->dialog);
  ui_dialog_wait_until_closed (fixture);
}

static void
test_fits_narrow (UiDialog     *fixture,
                  gconstpointer data)
{
  open_dialog (fixture, NULL);
  ui_test_assert_fits_phone (adw_dialog_get_child (fixture->dialog));

  adw_dialog_close (fixture->dialog);
  ui_dialog_wait_until_closed (fixture);
}

#define ADD(path, test) g_test_add ("/entry-dialog/" path, UiDialog, NULL, set_up, test, ui_dialog_tear_down)

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  ADD ("quick", test_quick);
  ADD ("everything", test_everything);
  ADD ("worst-follows", test_worst_follows);
  ADD ("edit", test_edit);
  ADD ("yesterday", test_yesterday);
  ADD ("other-date", test_other_date);
  ADD ("never-the-future", test_never_the_future);
  ADD ("asks-when-unsaved", test_asks_when_unsaved);
  ADD ("closes-when-untouched", test_closes_when_untouched);
  ADD ("names", test_names);
  ADD ("fits-narrow", test_fits_narrow);

  return g_test_run ();
}
