/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Form view as people meet it, against a real diary. */

#include "ui-test.h"

#include "lumbar-form-check.h"
#include "lumbar-form-page.h"
#include "lumbar-form-text.h"
#include "lumbar-quick-check-page.h"
#include "ui-page.h"

static void
set_up (UiPage       *fixture,
        gconstpointer data)
{
  fixture->coach = ui_coach_new ("2026-03-12T18:30:00+00:00");
  ui_page_open (fixture, "form", LUMBAR_TYPE_FORM_PAGE);
}

static void
put_check (UiPage      *fixture,
           LumbarDate   date,
           LumbarAnswer brace,
           LumbarAnswer head)
{
  LumbarFormCheck *check = lumbar_form_check_new ();

  check->at = (LumbarMoment) { .local = (gint64) date * 86400 + 17 * 3600 };
  check->record.modified_at = check->at;
  g_set_str (&check->checklist, "quick-check");
  check->items[5] = LUMBAR_ANSWER_YES;
  check->items[6] = (guint8) head;
  check->items[7] = LUMBAR_ANSWER_YES;
  check->items[8] = (guint8) brace;
  ui_coach_put (fixture->coach, check);
  ui_test_settle ();
}

static void
put_two (UiPage *fixture)
{
  LumbarDate today = lumbar_date_from_ymd (2026, 3, 12);

  put_check (fixture, today - 1, LUMBAR_ANSWER_NO, LUMBAR_ANSWER_UNCHECKED);
  put_check (fixture, today, LUMBAR_ANSWER_YES, LUMBAR_ANSWER_YES);
}

static GtkListBox *
get_list (UiPage *fixture)
{
  GtkWidget *history = ui_test_find (fixture->page, GTK_TYPE_STACK, NULL);

  return GTK_LIST_BOX (ui_test_find (history, GTK_TYPE_LIST_BOX, NULL));
}

static guint
count_rows (UiPage *fixture)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (get_list (fixture), (int) n) != NULL)
    n++;

  return n;
}

static void
test_empty (UiPage       *fixture,
            gconstpointer data)
{
  GtkWidget *news = ui_test_find (fixture->page, GTK_TYPE_LABEL, "Your checks will be here, newest first.");
  GtkWidget *start = ui_test_find (fixture->page, GTK_TYPE_BUTTON, "_Start");

  g_assert_true (gtk_widget_get_mapped (news));
  g_assert_nonnull (ui_test_find (fixture->page, GTK_TYPE_LABEL, "1  Head neutral"));

  g_signal_emit_by_name (start, "clicked");
  ui_test_settle ();
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window), LUMBAR_TYPE_QUICK_CHECK_PAGE, NULL));
}

static void
test_history (UiPage       *fixture,
              gconstpointer data)
{
  AdwActionRow *newest;
  AdwActionRow *older;

  put_two (fixture);
  g_assert_cmpuint (count_rows (fixture), ==, 2);

  newest = ADW_ACTION_ROW (gtk_list_box_get_row_at_index (get_list (fixture), 0));
  older = ADW_ACTION_ROW (gtk_list_box_get_row_at_index (get_list (fixture), 1));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (newest)), ==, "4 of 4 – Today, 17:00");
  g_assert_cmpstr (adw_action_row_get_subtitle (newest), ==, "Every cue held.");
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (older)), ==, "2 of 4 – Yesterday, 17:00");
  g_assert_cmpstr (adw_action_row_get_subtitle (older),
                   ==,
                   "Settle this before the set: Exhale, then brace\n"
                   "Not checked: Head neutral");
}

/* A checklist that this version does not know has a score all the same. */
static void
test_unknown_checklist (UiPage       *fixture,
                        gconstpointer data)
{
  g_autoptr (LumbarFormCheck) check = lumbar_form_check_new ();
  g_autofree char *score = NULL;

  g_set_str (&check->checklist, "from-elsewhere");
  check->items[3] = LUMBAR_ANSWER_YES;
  check->items[4] = LUMBAR_ANSWER_NO;
  score = lumbar_form_check_dup_score_text (check);

  g_assert_cmpstr (score, ==, "1 of 2");
  g_assert_null (lumbar_form_check_dup_result_text (check, lumbar_coach_get_catalog (fixture->coach->coach)));
}

static void
test_delete (UiPage       *fixture,
             gconstpointer data)
{
  const LumbarFormCheck *check;
  g_autofree char       *id = NULL;
  GtkWidget             *focus;

  put_two (fixture);
  check = ui_coach_get (fixture->coach, LUMBAR_RECORD_CHECK, 1);
  id = g_strdup (check->record.id);

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (get_list (fixture), 0)));
  g_assert_true (ui_test_press (ui_page_get_focus (fixture), "Delete"));
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_CHECK, 1);
  ui_test_settle ();
  g_assert_cmpuint (count_rows (fixture), ==, 1);

  focus = ui_page_get_focus (fixture);
  g_assert_true (focus == GTK_WIDGET (gtk_list_box_get_row_at_index (get_list (fixture), 0)));

  g_assert_true (ui_test_press (focus, "<Control>z"));
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_CHECK, 2);
  check = ui_coach_get (fixture->coach, LUMBAR_RECORD_CHECK, 1);
  g_assert_cmpstr (check->record.id, ==, id);
}

static void
test_delete_button (UiPage       *fixture,
                    gconstpointer data)
{
  GtkWidget *button;

  put_two (fixture);
  button = ui_test_find (GTK_WIDGET (get_list (fixture)), GTK_TYPE_BUTTON, "Delete");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Delete the check of Today, 17:00");

  g_signal_emit_by_name (button, "clicked");
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_CHECK, 1);
}

static void
test_grows (UiPage       *fixture,
            gconstpointer data)
{
  GtkWidget *more = ui_test_find (fixture->page, GTK_TYPE_BUTTON, "Show _More");

  for (int i = 0; i < 12; i++)
    put_check (fixture, lumbar_date_from_ymd (2026, 3, 12) - i, LUMBAR_ANSWER_YES, LUMBAR_ANSWER_YES);

  g_assert_cmpuint (count_rows (fixture), ==, 10);
  g_assert_true (gtk_widget_get_mapped (more));

  g_signal_emit_by_name (more, "clicked");
  ui_test_settle ();
  g_assert_cmpuint (count_rows (fixture), ==, 12);
  g_assert_false (gtk_widget_get_visible (more));
}

static void
test_fits_narrow (UiPage       *fixture,
                  gconstpointer data)
{
  put_two (fixture);
  ui_test_assert_fits_phone (fixture->page);
}

#define ADD(path, test) g_test_add ("/form-page/" path, UiPage, NULL, set_up, test, ui_page_close)

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  ADD ("empty", test_empty);
  ADD ("history", test_history);
  ADD ("unknown-checklist", test_unknown_checklist);
  ADD ("delete", test_delete);
  ADD ("delete-button", test_delete_button);
  ADD ("grows", test_grows);
  ADD ("fits-narrow", test_fits_narrow);

  return g_test_run ();
}
