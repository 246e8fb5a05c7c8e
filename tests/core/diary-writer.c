/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes random entries into the default diary and prints the id of each when
 * the diary has acknowledged it. For tests that end it in the middle.
 *
 * diary-writer SEED COUNT */

#include "lumbar-diary.h"
#include "lumbar-record-fixtures.h"

#include <stdlib.h>
#include <unistd.h>

/* At once and unbuffered: what was printed was acknowledged before. */
static void
acknowledge (const char *id)
{
  g_autofree char *line = g_strconcat (id, "\n", NULL);
  size_t           length = strlen (line);

  if (write (STDOUT_FILENO, line, length) != (ssize_t) length)
    exit (1);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarDiary) diary = lumbar_diary_open (NULL, LUMBAR_DIARY_DEFAULT, lumbar_moment_now (NULL), &error);
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) atoi (argv[1]));
  int count = atoi (argv[2]);

  if (diary == NULL)
    {
      g_printerr ("%s\n", error->message);
      return g_error_matches (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_BUSY) ? 3 : 1;
    }

  acknowledge ("open");
  for (int i = 0; i < count; i++)
    {
      g_autoptr (LumbarRecord) record = lumbar_fixture_random (rand, i % LUMBAR_N_RECORD_KINDS);

      if (!lumbar_diary_put (diary, record, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }

      acknowledge (record->id);
    }

  /* Keeps the diary until the other end of the pipe is closed. */
  while (read (STDIN_FILENO, (char[1]) { 0 }, 1) > 0)
    continue;

  return 0;
}
