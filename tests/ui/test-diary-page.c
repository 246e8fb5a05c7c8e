/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Diary view as people meet it, against a real diary. */

#include "ui-test.h"

#include "lumbar-diary-page.h"
#include "lumbar-diary-row.h"
#include "lumbar-entry-dialog.h"
#include "ui-page.h"
#include "moments.h"

static void
set_up (UiPage       *fixture,
        gconstpointer data)
{
  fixture->coach = ui_coach_new ("2026-03-12T18:30:00+00:00");
  ui_page_open (fixture, "diary", LUMBAR_TYPE_DIARY_PAGE);
}

static const char *
put_entry (UiPage     *fixture,
           const char *at,
           int         adl,
           const char *note)
{
  LumbarEntry *entry = lumbar_entry_new ();

  entry->at = moment_at (at);
  entry->record.modified_at = entry->at;
  entry->pain_now = 3;
  entry->worst24 = 5;
  entry->adl = adl;
  g_set_str (&entry->note, note);
  ui_coach_put (fixture->coach, lumbar_record_ref (entry));
  ui_test_settle ();
  lumbar_record_unref (entry);

  return entry->record.id; /* the diary keeps it */
}

static void
put_three (UiPage *fixture)
{
  put_entry (fixture, "2026-03-10T07:00:00+00:00", 2, "");
  put_entry (fixture, "2026-03-11T07:00:00+00:00", 1, "R&D <3");
  put_entry (fixture, "2026-03-12T07:00:00+00:00", 0, "");
}

/* The texts of the labels below @root that contain @part. */
static guint
count_labels (GtkWidget  *root,
              const char *part)
{
  guint n = 0;

  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), part) != NULL)
    n++;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_labels (child, part);

  return n;
}

static GtkWidget *
get_list (UiPage *fixture)
{
  return ui_test_find (fixture->page, GTK_TYPE_LIST_VIEW, NULL);
}

static LumbarDiaryRow *
get_focused_row (UiPage *fixture)
{
  GtkWidget *focus = ui_page_get_focus (fixture);

  g_assert_nonnull (focus);

  return LUMBAR_DIARY_ROW (ui_test_find (focus, LUMBAR_TYPE_DIARY_ROW, NULL));
}

static const LumbarEntry *
get_focused_entry (UiPage *fixture)
{
  return lumbar_record_item_get_record (lumbar_diary_row_get_item (get_focused_row (fixture)));
}

static void
focus_row (UiPage *fixture,
           guint   position)
{
  gtk_list_view_scroll_to (GTK_LIST_VIEW (get_list (fixture)), position, GTK_LIST_SCROLL_FOCUS, NULL);
  ui_test_settle ();
}

/* The empty diary offers what fills it. */
static void
test_empty (UiPage       *fixture,
            gconstpointer data)
{
  GtkWidget *button = ui_test_find (fixture->page, GTK_TYPE_BUTTON, "_Write an Entry");

  g_assert_true (gtk_widget_get_mapped (button));
  g_signal_emit_by_name (button, "clicked");
  ui_test_settle ();
  g_assert_true (LUMBAR_IS_ENTRY_DIALOG (ui_page_get_dialog (fixture)));
  adw_dialog_force_close (ui_page_get_dialog (fixture));
  ui_test_settle ();
}

static void
test_days (UiPage       *fixture,
           gconstpointer data)
{
  put_three (fixture);

  g_assert_cmpuint (count_labels (get_list (fixture), "Today"), ==, 1);
  g_assert_cmpuint (count_labels (get_list (fixture), "Yesterday"), ==, 1);
  g_assert_cmpuint (count_labels (get_list (fixture), "Tuesday 10 March"), ==, 1);

  focus_row (fixture, 0);
  g_assert_cmpint (get_focused_entry (fixture)->adl, ==, 0);
  focus_row (fixture, 2);
  g_assert_cmpint (get_focused_entry (fixture)->adl, ==, 2);

  put_entry (fixture, "2026-03-11T20:00:00+00:00", 3, "");
  g_assert_cmpuint (count_labels (get_list (fixture), "Yesterday"), ==, 1);
}

static void
test_words (UiPage       *fixture,
            gconstpointer data)
{
  GtkWidget *row;

  put_three (fixture);
  focus_row (fixture, 1);
  row = ui_page_get_focus (fixture);

  g_assert_cmpuint (count_labels (row, "Some tasks changed  07:00\nPain 3, mild; at worst 5, moderate\nR&D <3"), ==, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "07:00: Some tasks changed. Pain 3, mild; at worst 5, moderate");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "R&D <3");
}

static void
test_edit (UiPage       *fixture,
           gconstpointer data)
{
  AdwDialog *dialog;

  put_three (fixture);
  focus_row (fixture, 1);
  g_signal_emit_by_name (get_list (fixture), "activate", 1);
  ui_test_settle ();

  dialog = ui_page_get_dialog (fixture);
  g_assert_true (LUMBAR_IS_ENTRY_DIALOG (dialog));
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Edit Entry");
  adw_dialog_close (dialog);
  ui_test_settle ();
  g_assert_null (ui_page_get_dialog (fixture));
}

/* Delete, and Ctrl+Z puts the very same record back. */
static void
test_delete_key (UiPage       *fixture,
                 gconstpointer data)
{
  g_autofree char *id = NULL;
  LumbarMoment     modified_at;

  put_three (fixture);
  focus_row (fixture, 1);
  id = g_strdup (get_focused_entry (fixture)->record.id);
  modified_at = get_focused_entry (fixture)->record.modified_at;

  g_assert_true (ui_test_press (ui_page_get_focus (fixture), "Delete"));
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_ENTRY, 2);
  ui_test_settle ();
  g_assert_cmpint (get_focused_entry (fixture)->adl, ==, 2); /* the next row */

  g_assert_true (ui_test_press (ui_page_get_focus (fixture), "<Control>z"));
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_ENTRY, 3);
  ui_test_settle ();
  g_assert_cmpstr (get_focused_entry (fixture)->record.id, ==, id);
  g_assert_cmpint (lumbar_moment_compare (get_focused_entry (fixture)->record.modified_at, modified_at), ==, 0);
  g_assert_cmpstr (get_focused_entry (fixture)->note, ==, "R&D <3");
}

static void
test_delete_last (UiPage       *fixture,
                  gconstpointer data)
{
  const char *id;
  GtkWidget  *focus;

  id = put_entry (fixture, "2026-03-12T07:00:00+00:00", 0, "");
  gtk_widget_activate_action (fixture->page, "diary.delete", "s", id);
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_ENTRY, 0);
  ui_test_settle ();

  focus = ui_page_get_focus (fixture);
  g_assert_true (focus == ui_test_find (fixture->page, GTK_TYPE_BUTTON, "_Write an Entry"));
}

static void
test_toast_undoes (UiPage       *fixture,
                   gconstpointer data)
{
  GtkWidget *undo;

  put_three (fixture);
  focus_row (fixture, 0);
  g_assert_true (ui_test_press (ui_page_get_focus (fixture), "Delete"));
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_ENTRY, 2);
  ui_test_settle ();

  undo = ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, "_Undo");
  g_assert_nonnull (undo);
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Entry deleted"));
  g_signal_emit_by_name (undo, "clicked");
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_ENTRY, 3);
  ui_test_settle ();

  /* One step, once. */
  ui_test_press (ui_page_get_focus (fixture), "<Control>z");
  ui_test_settle ();
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_ENTRY), ==, 3);
}

static void
test_menu (UiPage       *fixture,
           gconstpointer data)
{
  GtkWidget *button;

  put_three (fixture);
  focus_row (fixture, 0);
  button = ui_test_find (GTK_WIDGET (get_focused_row (fixture)), GTK_TYPE_BUTTON, "Entry Menu");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Entry Menu");

  g_signal_emit_by_name (button, "clicked");
  ui_test_settle ();
  g_assert_true (gtk_widget_get_mapped (ui_test_find (button, GTK_TYPE_POPOVER_MENU, NULL)));
  gtk_popover_popdown (GTK_POPOVER (ui_test_find (button, GTK_TYPE_POPOVER_MENU, NULL)));
  ui_test_settle ();
}

/* What changes while another view is shown is there when it is looked at. */
static void
test_catches_up (UiPage       *fixture,
                 gconstpointer data)
{
  lumbar_window_show_view (fixture->window, "today");
  ui_test_settle ();
  put_entry (fixture, "2026-03-12T07:00:00+00:00", 1, "");
  g_assert_cmpuint (count_labels (fixture->page, "Some tasks changed"), ==, 0);

  lumbar_window_show_view (fixture->window, "diary");
  ui_test_settle ();
  g_assert_cmpuint (count_labels (fixture->page, "Some tasks changed"), ==, 1);
}

static void
test_fits_narrow (UiPage       *fixture,
                  gconstpointer data)
{
  ui_test_assert_fits_phone (fixture->page);
  put_three (fixture);
  ui_test_assert_fits_phone (fixture->page);
}

#define ADD(path, test) g_test_add ("/diary-page/" path, UiPage, NULL, set_up, test, ui_page_close)

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  ADD ("empty", test_empty);
  ADD ("days", test_days);
  ADD ("words", test_words);
  ADD ("edit", test_edit);
  ADD ("delete-key", test_delete_key);
  ADD ("delete-last", test_delete_last);
  ADD ("toast-undoes", test_toast_undoes);
  ADD ("menu", test_menu);
  ADD ("catches-up", test_catches_up);
  ADD ("fits-narrow", test_fits_narrow);

  return g_test_run ();
}
