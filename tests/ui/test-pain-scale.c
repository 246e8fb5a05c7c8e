/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The scale from 0 to 10: no answer until there is one, then text and keys. */

#include "ui-test.h"

#include "lumbar-pain-scale.h"

typedef struct
{
  GtkWidget       *window;
  LumbarPainScale *scale;
  GtkWidget       *slider;
  guint            notified;
} Fixture;

static void
value_notified_cb (Fixture *fixture)
{
  fixture->notified++;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->window = gtk_window_new ();
  fixture->scale = LUMBAR_PAIN_SCALE (lumbar_pain_scale_new ("Pain now"));
  fixture->slider = lumbar_pain_scale_get_scale (fixture->scale);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->scale));
  gtk_window_present (GTK_WINDOW (fixture->window));
  ui_test_settle ();
  g_signal_connect_swapped (fixture->scale, "notify::value", G_CALLBACK (value_notified_cb), fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  ui_test_assert_all_gone ();
}

static void
assert_shown (Fixture    *fixture,
              const char *text)
{
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->scale), GTK_TYPE_LABEL, text));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->slider), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
}

static void
press_arrow (Fixture      *fixture,
             GtkScrollType scroll)
{
  g_signal_emit_by_name (fixture->slider, "move-slider", scroll);
}

static void
test_starts_unset (Fixture      *fixture,
                   gconstpointer data)
{
  g_assert_cmpint (lumbar_pain_scale_get_value (fixture->scale), ==, -1);
  assert_shown (fixture, "not set");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->slider), GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->slider), GTK_ACCESSIBLE_PROPERTY_LABEL, "Pain now");
}

static void
test_says_value (Fixture      *fixture,
                 gconstpointer data)
{
  lumbar_pain_scale_set_value (fixture->scale, 6);
  assert_shown (fixture, "6 of 10");
  g_assert_cmpuint (fixture->notified, ==, 1);

  lumbar_pain_scale_set_value (fixture->scale, 6);
  g_assert_cmpuint (fixture->notified, ==, 1);

  lumbar_pain_scale_set_value (fixture->scale, -1);
  assert_shown (fixture, "not set");
  g_assert_cmpuint (fixture->notified, ==, 2);
}

static void
test_arrows (Fixture      *fixture,
             gconstpointer data)
{
  press_arrow (fixture, GTK_SCROLL_STEP_RIGHT);
  g_assert_cmpint (lumbar_pain_scale_get_value (fixture->scale), ==, 0);
  press_arrow (fixture, GTK_SCROLL_STEP_RIGHT);
  g_assert_cmpint (lumbar_pain_scale_get_value (fixture->scale), ==, 1);
  press_arrow (fixture, GTK_SCROLL_END);
  assert_shown (fixture, "10 of 10");
  press_arrow (fixture, GTK_SCROLL_STEP_RIGHT);
  g_assert_cmpint (lumbar_pain_scale_get_value (fixture->scale), ==, 10);
  press_arrow (fixture, GTK_SCROLL_STEP_LEFT);
  assert_shown (fixture, "9 of 10");
}

/* A screen reader sets the value of the slider itself. */
static void
test_slider_is_set (Fixture      *fixture,
                    gconstpointer data)
{
  gtk_range_set_value (GTK_RANGE (fixture->slider), 3.4);
  g_assert_cmpint (lumbar_pain_scale_get_value (fixture->scale), ==, 3);
}

static void
test_title_is_literal (Fixture      *fixture,
                       gconstpointer data)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (fixture->scale), "R&D <3");
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->scale), GTK_TYPE_LABEL, "R&D <3"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->slider), GTK_ACCESSIBLE_PROPERTY_LABEL, "R&D <3");
}

static void
test_end_labels (Fixture      *fixture,
                 gconstpointer data)
{
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->scale), GTK_TYPE_LABEL, "No pain"));
  lumbar_pain_scale_set_end_labels (fixture->scale, "Cannot do it", "As before");
  g_assert_null (ui_test_find (GTK_WIDGET (fixture->scale), GTK_TYPE_LABEL, "No pain"));
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->scale), GTK_TYPE_LABEL, "As before"));
}

static void
test_fits_narrow (Fixture      *fixture,
                  gconstpointer data)
{
  g_assert_cmpint (ui_test_get_min_width (GTK_WIDGET (fixture->scale), 1), <=, 336);
  g_assert_cmpint (ui_test_get_min_width (GTK_WIDGET (fixture->scale), 2), <=, 336);
}

#define ADD(path, test) g_test_add ("/pain-scale/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  ADD ("starts-unset", test_starts_unset);
  ADD ("says-value", test_says_value);
  ADD ("arrows", test_arrows);
  ADD ("slider-is-set", test_slider_is_set);
  ADD ("title-is-literal", test_title_is_literal);
  ADD ("end-labels", test_end_labels);
  ADD ("fits-narrow", test_fits_narrow);

  return g_test_run ();
}
