/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words for an entry. */

#include "ui-test.h"

#include "lumbar-entry-text.h"

static const struct
{
  const char *name;
  int         now;
  int         worst;
  const char *text;
} pains[] = {
  { "none", 0, 0, "Pain 0, none" },
  { "same", 3, 3, "Pain 3, mild" },
  { "worst-below-is-not-said", 4, 2, "Pain 4, moderate" },
  { "worse-before", 3, 5, "Pain 3, mild; at worst 5, moderate" },
  { "strong", 6, 10, "Pain 6, moderate; at worst 10, strong" },
};

static void
test_pain (gconstpointer data)
{
  const guint      index = GPOINTER_TO_UINT (data);
  LumbarEntry      entry = { .pain_now = pains[index].now, .worst24 = pains[index].worst };
  g_autofree char *text = lumbar_entry_dup_pain_text (&entry);

  g_assert_cmpstr (text, ==, pains[index].text);
}

static void
test_places (void)
{
  g_autofree char *none = lumbar_places_dup_words (0);
  g_autofree char *some = lumbar_places_dup_words (LUMBAR_PLACE_LUMBAR_LEFT | LUMBAR_PLACE_FOOT_RIGHT);

  g_assert_null (none);
  g_assert_cmpstr (some, ==, "Lower back left, right foot");
}

/* Every place has a name of its own. */
static void
test_every_place (void)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i <= 16; i++)
    g_assert_true (g_hash_table_add (names, (char *) lumbar_place_get_name ((LumbarPlaces) (1u << i))));
}

static void
test_details (void)
{
  LumbarEntry      entry = { .sleep_ok = LUMBAR_UNANSWERED };
  g_autofree char *nothing = lumbar_entry_dup_details_text (&entry);
  g_autofree char *much = NULL;

  g_assert_null (nothing);

  entry.quality = LUMBAR_QUALITY_TIGHT | LUMBAR_QUALITY_SHARP;
  entry.sharp_on_move = TRUE;
  entry.leg_trend = LUMBAR_LEG_TREND_WORSE;
  entry.pain_relief = TRUE;
  entry.sleep_ok = FALSE;
  much = lumbar_entry_dup_details_text (&entry);
  g_assert_cmpstr (much, ==, "Tight, sharp, sharp on moving, leg worse, pain relief taken, slept badly");
}

static void
test_summary (void)
{
  LumbarEntry      entry = { .pain_now = 3, .worst24 = 5, .adl = 1, .at = { .local = 18 * 3600 + 30 * 60 } };
  g_autofree char *text = lumbar_entry_dup_summary (&entry);

  g_assert_cmpstr (text, ==, "18:30: Some tasks changed. Pain 3, mild; at worst 5, moderate");
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      g_autofree char *path = g_strconcat ("/entry-text/pain/", pains[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_pain);
    }
  g_test_add_func ("/entry-text/places", test_places);
  g_test_add_func ("/entry-text/every-place", test_every_place);
  g_test_add_func ("/entry-text/details", test_details);
  g_test_add_func ("/entry-text/summary", test_summary);

  return g_test_run ();
}
