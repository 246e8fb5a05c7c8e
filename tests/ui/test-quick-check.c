/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The quick check as people run it, against a real diary. */

#include "ui-test.h"

#include "lumbar-cue-card.h"
#include "lumbar-fit-label.h"
#include "lumbar-form-check.h"
#include "lumbar-form-page.h"
#include "lumbar-quick-check-page.h"
#include "ui-announced.h"
#include "ui-page.h"

static void
set_up (UiPage       *fixture,
        gconstpointer data)
{
  fixture->coach = ui_coach_new ("2026-03-12T18:30:00+00:00");
  ui_page_open (fixture, "form", LUMBAR_TYPE_FORM_PAGE);
  lumbar_form_open_quick_check (fixture->window);
  ui_test_settle ();
  ui_page_turn_to (fixture, LUMBAR_TYPE_QUICK_CHECK_PAGE);
}

static void
tear_down (UiPage       *fixture,
           gconstpointer data)
{
  ui_page_close (fixture, data);
  ui_announced_forget ();
}

static void
find_card (GtkWidget      *root,
           const char     *id,
           LumbarCueCard **out_card)
{
  if (LUMBAR_IS_CUE_CARD (root) && g_str_equal (lumbar_cue_card_get_cue (LUMBAR_CUE_CARD (root))->id, id))
    *out_card = LUMBAR_CUE_CARD (root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    find_card (child, id, out_card);
}

static LumbarCueCard *
get_card (UiPage     *fixture,
          const char *id)
{
  LumbarCueCard *card = NULL;

  find_card (fixture->page, id, &card);
  g_assert_nonnull (card);

  return card;
}

static void
press (UiPage     *fixture,
       const char *key)
{
  g_assert_true (ui_test_press (fixture->page, key));
  ui_test_settle ();
}

static const LumbarFormCheck *
get_only_check (UiPage *fixture)
{
  ui_page_wait_until_gone (fixture);
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_CHECK), ==, 1);

  return ui_coach_get (fixture->coach, LUMBAR_RECORD_CHECK, 0);
}

/* The four cues in their order, and the focus where one key ends it. */
static void
test_starts (UiPage       *fixture,
             gconstpointer data)
{
  static const char *const ids[] = { "CK06", "CK05", "CK08", "CK07" };
  GtkWidget               *finish = ui_page_get_focus (fixture);

  g_assert_true (finish == ui_test_find (fixture->page, GTK_TYPE_BUTTON, "_All Four"));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *key = g_strdup_printf ("%u", i + 1);

      g_assert_nonnull (ui_test_find (GTK_WIDGET (get_card (fixture, ids[i])), GTK_TYPE_LABEL, key));
      g_assert_nonnull (ui_test_find (GTK_WIDGET (get_card (fixture, ids[i])), GTK_TYPE_LABEL, "Not checked"));
    }
}

static void
test_all_four (UiPage       *fixture,
               gconstpointer data)
{
  const LumbarFormCheck *check;

  press (fixture, "space");
  check = get_only_check (fixture);

  g_assert_cmpstr (check->checklist, ==, "quick-check");
  for (int i = 1; i < LUMBAR_N_CHECK_ITEMS; i++)
    g_assert_cmpint (check->items[i], ==, i >= 5 && i <= 8 ? LUMBAR_ANSWER_YES : LUMBAR_ANSWER_NONE);
}

/* One key goes through the answers, in sign, word, and for a screen reader. */
static void
test_one_key (UiPage       *fixture,
              gconstpointer data)
{
  LumbarCueCard *card = get_card (fixture, "CK05");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, lumbar_cue_card_get_cue (card)->title);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);

  press (fixture, "2");
  g_assert_cmpint (lumbar_cue_card_get_answer (card), ==, LUMBAR_ANSWER_YES);
  g_assert_nonnull (ui_test_find (GTK_WIDGET (card), GTK_TYPE_LABEL, "Yes"));
  g_assert_cmpstr (ui_announced_get (), ==, "Knees mid-foot, shoulders over: Yes");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);

  press (fixture, "KP_2");
  g_assert_cmpint (lumbar_cue_card_get_answer (card), ==, LUMBAR_ANSWER_NO);
  g_assert_nonnull (ui_test_find (GTK_WIDGET (card), GTK_TYPE_LABEL, "No"));
  g_assert_cmpstr (ui_announced_get (), ==, "Knees mid-foot, shoulders over: No");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);

  press (fixture, "2");
  g_assert_cmpint (lumbar_cue_card_get_answer (card), ==, LUMBAR_ANSWER_UNCHECKED);
}

/* What was ticked is what is stored: Enter does not turn a no into a yes. */
static void
test_done (UiPage       *fixture,
           gconstpointer data)
{
  const LumbarFormCheck *check;

  press (fixture, "1");
  press (fixture, "3");
  press (fixture, "3");
  g_signal_emit_by_name (get_card (fixture, "CK07"), "clicked");
  g_assert_nonnull (ui_test_find (fixture->page, GTK_TYPE_BUTTON, "_Done"));
  press (fixture, "Return");
  check = get_only_check (fixture);

  g_assert_cmpint (check->items[6], ==, LUMBAR_ANSWER_YES);
  g_assert_cmpint (check->items[5], ==, LUMBAR_ANSWER_UNCHECKED);
  g_assert_cmpint (check->items[8], ==, LUMBAR_ANSWER_NO);
  g_assert_cmpint (check->items[7], ==, LUMBAR_ANSWER_YES);
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Check stored: 2 of 4"));
}

static void
test_undo (UiPage       *fixture,
           gconstpointer data)
{
  GtkWidget *undo;

  press (fixture, "space");
  get_only_check (fixture);
  ui_test_settle ();

  undo = ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, "_Undo");
  g_assert_nonnull (undo);
  g_signal_emit_by_name (undo, "clicked");
  ui_coach_wait_for (fixture->coach, LUMBAR_RECORD_CHECK, 0);
}

static void
test_leave_untouched (UiPage       *fixture,
                      gconstpointer data)
{
  press (fixture, "Escape");
  ui_page_wait_until_gone (fixture);
  g_assert_null (ui_page_get_dialog (fixture));
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_CHECK), ==, 0);
}

static void
test_leave_asks (UiPage       *fixture,
                 gconstpointer data)
{
  AdwDialog *question;

  press (fixture, "1");
  press (fixture, "Escape");
  question = ui_page_get_dialog (fixture);
  g_assert_true (ADW_IS_ALERT_DIALOG (question));
  g_assert_nonnull (fixture->page);

  adw_dialog_close (question);
  ui_test_settle ();
  g_assert_nonnull (fixture->page);
  g_assert_cmpint (lumbar_cue_card_get_answer (get_card (fixture, "CK06")), ==, LUMBAR_ANSWER_YES);

  press (fixture, "Escape");
  question = ui_page_get_dialog (fixture);
  g_signal_emit_by_name (question, "response::leave", "leave");
  adw_dialog_force_close (question);
  ui_page_wait_until_gone (fixture);
  g_assert_cmpuint (ui_coach_count (fixture->coach, LUMBAR_RECORD_CHECK), ==, 0);
}

static void
test_explains (UiPage       *fixture,
               gconstpointer data)
{
  const LumbarCue *cue = lumbar_cue_card_get_cue (get_card (fixture, "CK08"));
  GtkWidget       *dialog;

  press (fixture, "question");
  dialog = GTK_WIDGET (ui_page_get_dialog (fixture));
  g_assert_nonnull (dialog);
  g_assert_nonnull (ui_test_find (dialog, GTK_TYPE_LABEL, cue->why));
  g_assert_nonnull (ui_test_find (dialog, GTK_TYPE_LABEL, cue->fault));
  g_assert_nonnull (ui_test_find (dialog, GTK_TYPE_LABEL, cue->fix));
  adw_dialog_force_close (ADW_DIALOG (dialog));
  ui_test_settle ();
}

static gboolean
is_large (gpointer user_data)
{
  return lumbar_fit_label_get_scale (LUMBAR_FIT_LABEL (user_data)) >= 2.5;
}

/* On a laptop the titles are three times the size of the text, or more, as
 * soon as the window has its size. */
static void
test_large (UiPage       *fixture,
            gconstpointer data)
{
  GtkWidget *title = ui_test_find (GTK_WIDGET (get_card (fixture, "CK06")), LUMBAR_TYPE_FIT_LABEL, NULL);

  ui_test_wait (is_large, title);
}

static void
test_fits_narrow (UiPage       *fixture,
                  gconstpointer data)
{
  ui_test_assert_fits_phone (fixture->page);
}

#define ADD(path, test) g_test_add ("/quick-check/" path, UiPage, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  ADD ("starts", test_starts);
  ADD ("all-four", test_all_four);
  ADD ("one-key", test_one_key);
  ADD ("done", test_done);
  ADD ("undo", test_undo);
  ADD ("leave-untouched", test_leave_untouched);
  ADD ("leave-asks", test_leave_asks);
  ADD ("explains", test_explains);
  ADD ("large", test_large);
  ADD ("fits-narrow", test_fits_narrow);

  return g_test_run ();
}
