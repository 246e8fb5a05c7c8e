/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What people type into the library's search, and what they get. */

#include "config.h"

#include "lumbar-search.h"
#include "lumbar-search-words.h"

/* One index for all of them; making it is a test of its own. */
static LumbarSearch *search;

static guint
find_place (GPtrArray  *matches,
            const char *id)
{
  for (guint i = 0; i < matches->len; i++)
    if (g_str_equal (((const LumbarSearchMatch *) g_ptr_array_index (matches, i))->id, id))
      return i;

  return G_MAXUINT;
}

static const struct
{
  const char *typed;
  const char *id;
  guint       at_worst; /* the last place that will do, from 0 */
} found[] = {
  /* titles, as they are typed */
  { "bird-dog", "bird-dog", 0 },
  { "bird dog", "bird-dog", 0 },
  { "birddog", "bird-dog", 0 },
  { "cat", "cat-cow", 0 },
  { "wal", "walking", 2 },
  { "ice", "ice-and-heat", 0 },
  { "BRACE", "brace-breath", 2 },
  { "warmup", "warm-up", 0 },
  { "head neutral", "CK06", 0 },
  /* other words for the same */
  { "slipped disc", "patterns", 0 },
  { "sciatica", "patterns", 0 },
  { "DOMS", "why-it-gets-sore", 0 },
  { "RDL", "rdl", 0 },
  { "rpe", "train-dont-test", 0 },
  { "painkiller", "pain-relief", 0 },
  { "glute bridge", "bridge", 0 },
  { "belt", "brace", 1 },
  /* accents, case and apostrophes */
  { "chîld’s pôse", "childs-pose", 0 },
  { "childs pose", "childs-pose", 0 },
  { "ＤＥＡＤＬＩＦＴ", "deadlift", 0 },
  /* one typo */
  { "sicatica", "patterns", 0 },
  { "sciatca", "patterns", 0 },
  { "sciatixa", "patterns", 0 },
  { "sciaticca", "patterns", 0 },
  { "deadlfit", "deadlift", 0 },
  { "hamstirng", "hamstring-wall", 2 },
  { "ronanian", "rdl", 0 },
  /* what a sore lifter types: the first result has to be right */
  { "my back hurts", "first-48-hours", 0 },
  { "lower back pain after deadlift", "why-it-gets-sore", 0 },
  { "why does my back hurt", "why-it-gets-sore", 0 },
  { "back pain one side", "one-sided", 0 },
  { "pain in my leg", "patterns", 0 },
  { "numb toes", "when-to-get-help", 0 },
  { "can't pee", "when-to-get-help", 0 },
  { "fever", "when-to-get-help", 0 },
  { "red flags", "when-to-get-help", 0 },
  { "herniated disc", "patterns", 0 },
  { "slipped disk", "patterns", 0 },
  { "pinched nerve", "patterns", 0 },
  { "threw out my back", "patterns", 0 },
  { "popped", "patterns", 0 },
  { "how long until it heals", "how-long", 0 },
  { "how long does soreness last", "faq-soreness", 0 },
  { "when can I deadlift again", "faq-return", 0 },
  { "should i rest", "first-48-hours", 0 },
  { "bed rest", "first-48-hours", 0 },
  { "ice or heat", "ice-and-heat", 0 },
  { "ibuprofen", "pain-relief", 0 },
  { "physio", "who-helps", 0 },
  { "can't bend", "first-48-hours", 0 },
  { "stretches for lower back", "stretching", 0 },
  { "which exercises first week", "early-movement", 0 },
  { "core exercises", "core", 0 },
  { "sit ups", "crunch", 0 },
  { "superman", "back-extension", 0 },
  { "McGill", "core", 0 },
  { "hips shoot up", "hips-first", 0 },
  { "bar away from shins", "bar-drifts", 0 },
  { "rounding deadlift", "rounding", 0 },
  { "lean back lockout", "lockout", 0 },
  { "feet turned out", "feet-turn-out", 0 },
  { "breathing", "brace", 0 },
  { "1rm", "train-dont-test", 0 },
  { "tonnage", "top-set", 0 },
  { "sumo or conventional", "variations", 0 },
  { "rack pull", "block-pull", 0 },
  { "how heavy", "ladder", 0 },
  { "how often should i deadlift", "spacing", 0 },
  { "is deadlift bad for your back", "deadlift-and-backs", 0 },
  { "afraid to deadlift", "confidence", 0 },
  { "flare up", "setbacks", 0 },
  { "woke up stiff", "morning", 0 },
  { "office chair", "desk", 0 },
  { "sore every time", "sore-every-time", 0 },
  { "NICE guideline", "all-sources", 0 },
  { "what is rpe", "train-dont-test", 0 },
  /* a whole question, of which not every word is known */
  { "what is a slipped disc xyzzy", "patterns", 0 },
};

static void
test_found (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) matches = lumbar_search_find (search, found[i].typed);
  guint place = find_place (matches, found[i].id);

  if (place > found[i].at_worst)
    g_test_message ("%s is at %u of %u for “%s”", found[i].id, place, matches->len, found[i].typed);
  g_assert_cmpuint (place, <=, found[i].at_worst);
}

static void
test_nothing (void)
{
  const char *nothing[] = { "", " ", "xyzzy", "?!", "qqqq wwww", "–" };

  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      g_autoptr (GPtrArray) matches = lumbar_search_find (search, nothing[i]);

      g_assert_cmpuint (matches->len, ==, 0);
    }
}

/* Two slips are a different word, and three letters are too few to guess. */
static void
test_no_guess (void)
{
  g_autoptr (GPtrArray) two = lumbar_search_find (search, "sciqticx");
  g_autoptr (GPtrArray) three = lumbar_search_find (search, "rdk");

  g_assert_cmpuint (two->len, ==, 0);
  g_assert_cmpuint (three->len, ==, 0);
}

/* A word that is there is never taken for a typo of another one. */
static void
test_exact_beats_typo (void)
{
  g_autoptr (GPtrArray) matches = lumbar_search_find (search, "pull");

  for (guint i = 0; i < matches->len; i++)
    {
      const LumbarSearchMatch *match = g_ptr_array_index (matches, i);

      g_assert_true (match->title_ranges->len > 0 || match->excerpt_ranges->len > 0);
    }
}

static void
test_order (void)
{
  g_autoptr (GPtrArray) matches = lumbar_search_find (search, "hinge");
  gboolean title_is_over = FALSE;

  g_assert_cmpuint (matches->len, >, 3);
  for (guint i = 0; i < matches->len; i++)
    {
      const LumbarSearchMatch *match = g_ptr_array_index (matches, i);

      g_assert_false (title_is_over && match->title_ranges->len > 0);
      title_is_over = title_is_over || match->title_ranges->len == 0;
    }
}

/* The accented word of the text is highlighted, not that of the typed one. */
static void
test_ranges (void)
{
  g_autoptr (GPtrArray) matches = lumbar_search_find (search, "pose childs");
  const LumbarSearchMatch *match = g_ptr_array_index (matches, 0);
  g_autofree char         *first = NULL;
  LumbarTextRange          range;

  g_assert_cmpstr (match->id, ==, "childs-pose");
  g_assert_cmpuint (match->title_ranges->len, ==, 2);
  range = g_array_index (match->title_ranges, LumbarTextRange, 0);
  first = g_strndup (match->title + range.start, range.end - range.start);
  g_assert_cmpstr (first, ==, "Child’s");
}

/* What was found stands in the excerpt where people see it. */
static void
test_excerpts (void)
{
  const char *typed[] = { "leaflet", "shoes", "elbows", "back", "weight" };

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autoptr (GPtrArray) matches = lumbar_search_find (search, typed[i]);

      g_assert_cmpuint (matches->len, >, 0);
      for (guint j = 0; j < matches->len; j++)
        {
          const LumbarSearchMatch *match = g_ptr_array_index (matches, j);

          g_assert_true (g_utf8_validate (match->excerpt, -1, NULL));
          g_assert_cmpuint (strlen (match->excerpt), >, 0);
          g_assert_cmpuint (strlen (match->excerpt), <, 300);
          g_assert_true (match->title_ranges->len + match->excerpt_ranges->len > 0);
          if (match->excerpt_ranges->len > 0)
            g_assert_cmpuint (g_array_index (match->excerpt_ranges, LumbarTextRange, 0).start, <, 130);
        }
    }
}

/* Whatever is typed on the way, a word that is typed to its end is found. */
static void
test_every_title (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  const GPtrArray *exercises = lumbar_catalog_get_exercises (catalog);
  const GPtrArray *articles = lumbar_catalog_get_articles (catalog);

  for (guint i = 0; i < articles->len + exercises->len; i++)
    {
      const LumbarArticle  *article = i < articles->len ? g_ptr_array_index (articles, i) : NULL;
      const LumbarExercise *exercise = article == NULL ? g_ptr_array_index (exercises, i - articles->len) : NULL;
      const char           *title = article != NULL ? article->title : exercise->title;
      g_autoptr (GPtrArray) matches = lumbar_search_find (search, title);

      g_assert_cmpuint (find_place (matches, article != NULL ? article->id : exercise->id), ==, 0);
    }
}

static void
test_any_text (void)
{
  GRand *random = g_rand_new_with_seed (7);

  for (int run = 0; run < 300; run++)
    {
      GString *typed = g_string_new (NULL);

      for (int i = g_rand_int_range (random, 0, 30); i > 0; i--)
        {
          gunichar c = (gunichar) g_rand_int_range (random, 1, run % 2 == 0 ? 0x7f : 0x2fff);

          if (g_unichar_validate (c))
            g_string_append_unichar (typed, c);
        }
      g_ptr_array_unref (lumbar_search_find (search, typed->str));
      g_string_free (typed, TRUE);
    }

  g_rand_free (random);
}

static void
test_words (void)
{
  const char *text = "Don’t wait: “Fußböden” at 80 % – ex-\nercise.";
  const char *expected[] = { "dont", "wait", "fussboden", "at", "80", "ex", "ercise" };
  g_autoptr (GPtrArray) words = lumbar_search_split (text);

  g_assert_cmpuint (words->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < words->len; i++)
    g_assert_cmpstr (((LumbarSearchWord *) g_ptr_array_index (words, i))->word, ==, expected[i]);
}

/* A short list keeps what holds every word, in whatever order. */
static void
test_filter (void)
{
  const char *text = "The bar leaves the legs. Likely: Bar drifts forward";

  g_assert_true (lumbar_search_filter ("", text, FALSE));
  g_assert_true (lumbar_search_filter (" ?", text, FALSE));
  g_assert_true (lumbar_search_filter ("LEGS ba", text, FALSE));
  g_assert_true (lumbar_search_filter ("drïfts", text, FALSE));
  g_assert_false (lumbar_search_filter ("bar knees", text, FALSE));
  g_assert_false (lumbar_search_filter ("drfits", text, FALSE));
  g_assert_true (lumbar_search_filter ("drfits bar", text, TRUE));
  g_assert_false (lumbar_search_filter ("bxr", text, TRUE));
}

static void
search_made_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  *(LumbarSearch **) user_data = lumbar_search_new_finish (result, &error);
  g_assert_no_error (error);
}

static void
test_async (void)
{
  LumbarSearch *made = NULL;
  g_autoptr (GPtrArray) matches = NULL;

  lumbar_search_new_async (NULL, search_made_cb, &made);
  while (made == NULL)
    g_main_context_iteration (NULL, TRUE);
  matches = lumbar_search_find (made, "plank");
  g_assert_cmpuint (find_place (matches, "plank"), ==, 0);
  lumbar_search_free (made);
}

static void
test_readings (void)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  g_autoptr (LumbarReading) cue = lumbar_reading_new (catalog, "CK17");
  g_autoptr (LumbarReading) exercise = lumbar_reading_new (catalog, "cat-cow");
  g_autoptr (LumbarReading) article = lumbar_reading_new (catalog, "causes");

  g_assert_null (lumbar_reading_new (catalog, "xyzzy"));
  g_assert_null (lumbar_reading_new (catalog, ""));
  g_assert_null (cue->next);
  g_assert_nonnull (exercise->next);
  g_assert_cmpuint (exercise->sources->len, >, 0);
  g_assert_cmpuint (article->sources->len, >, 3);
  g_assert_cmpuint (g_strv_length (article->related), >, 0);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  search = lumbar_search_new ();

  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autofree char *path = g_strconcat ("/search/found/", found[i].typed, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_found);
    }
  g_test_add_func ("/search/nothing", test_nothing);
  g_test_add_func ("/search/no-guess", test_no_guess);
  g_test_add_func ("/search/exact-beats-typo", test_exact_beats_typo);
  g_test_add_func ("/search/order", test_order);
  g_test_add_func ("/search/ranges", test_ranges);
  g_test_add_func ("/search/excerpts", test_excerpts);
  g_test_add_func ("/search/every-title", test_every_title);
  g_test_add_func ("/search/any-text", test_any_text);
  g_test_add_func ("/search/words", test_words);
  g_test_add_func ("/search/filter", test_filter);
  g_test_add_func ("/search/async", test_async);
  g_test_add_func ("/search/readings", test_readings);

  result = g_test_run ();
  lumbar_search_free (search);

  return result;
}
