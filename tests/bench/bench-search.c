/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How long the library's search takes: to be made, and for each keystroke of
 * what people type. Fails when a keystroke takes more than ten milliseconds. */

#include "config.h"

#include <stdio.h>

#include "lumbar-search.h"

#define KEYSTROKE_LIMIT 10000 /* µs */
#define ROUNDS 20

static const char *const typed[] = {
  "a",
  "deadlift",
  "slipped disc",
  "why does my lower back hurt after deadlifts",
  "sicatica",
  "how long does my lower back stay sore after a deadlift session",
  "qwertzuiop asdfghjkl yxcvbnm",
};

/* The longest keystroke of a text, the median of some rounds. */
static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  return *(const gint64 *) a < *(const gint64 *) b ? -1 : *(const gint64 *) a > *(const gint64 *) b;
}

static gint64
measure (LumbarSearch *search,
         const char   *text)
{
  gint64 times[ROUNDS];

  for (int i = 0; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      g_ptr_array_unref (lumbar_search_find (search, text));
      times[i] = g_get_monotonic_time () - start;
    }
  qsort (times, ROUNDS, sizeof *times, compare_cb);

  return times[ROUNDS / 2];
}

static gint64
measure_typing (LumbarSearch *search,
                const char   *text)
{
  gint64 longest = 0;

  for (gsize length = 1; length <= strlen (text); length++)
    {
      g_autofree char *so_far = g_strndup (text, length);

      longest = MAX (longest, measure (search, so_far));
    }

  return longest;
}

int
main (void)
{
  gint64        start = g_get_monotonic_time ();
  LumbarSearch *search = lumbar_search_new ();
  gint64        longest = 0;

  printf ("# the index: %.1f ms\n", (double) (g_get_monotonic_time () - start) / 1000);
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      gint64 time = measure_typing (search, typed[i]);

      printf ("# the longest keystroke of “%s”: %.2f ms\n", typed[i], (double) time / 1000);
      longest = MAX (longest, time);
    }
  lumbar_search_free (search);

  return longest > KEYSTROKE_LIMIT ? 1 : 0;
}
