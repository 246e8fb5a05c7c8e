/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary and other processes: one owner, and what is left of one that was
 * killed. */

#include "lumbar-diary.h"
#include "lumbar-record.h"

#include <gio/gio.h>
#include <signal.h>

#define N_WRITES 1000
#define N_ROUNDS 6

static LumbarDiary *
open_diary (GError **error)
{
  return lumbar_diary_open (NULL, LUMBAR_DIARY_DEFAULT, lumbar_moment_now (NULL), error);
}

static GSubprocess *
spawn_writer (guint32 seed,
              guint   count)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autofree char *program = g_test_build_filename (G_TEST_BUILT, "core", "diary-writer", NULL);
  g_autofree char *dir = lumbar_diary_dup_default_dir ();
  g_autofree char *seed_text = g_strdup_printf ("%u", seed);
  g_autofree char *count_text = g_strdup_printf ("%u", count);
  g_autoptr (GError) error = NULL;
  GSubprocess *writer;

  g_subprocess_launcher_setenv (launcher, "LUMBAR_DATA_DIR", dir, TRUE);
  writer = g_subprocess_launcher_spawn (launcher, &error, program, seed_text, count_text, NULL);
  g_assert_no_error (error);

  return writer;
}

static GDataInputStream *
read_from (GSubprocess *writer)
{
  return g_data_input_stream_new (g_subprocess_get_stdout_pipe (writer));
}

/* A whole line; NULL at the end. The last one may have been cut off. */
static char *
read_line (GDataInputStream *output)
{
  return g_data_input_stream_read_line (output, NULL, NULL, NULL);
}

static gboolean
is_in (LumbarHistory *history,
       const char    *id)
{
  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    {
      if (lumbar_history_find (history, kind, id) != NULL)
        return TRUE;
    }

  return FALSE;
}

static guint
count_all (LumbarHistory *history)
{
  guint n = 0;

  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    n += lumbar_history_get (history, kind)->len;

  return n;
}

/* Kills it after @n acknowledgements and collects those, and what else it
 * acknowledged until it was dead. */
static void
kill_after (guint32    seed,
            guint      n,
            GPtrArray *acknowledged)
{
  g_autoptr (GSubprocess) writer = spawn_writer (seed, N_WRITES);
  g_autoptr (GDataInputStream) output = read_from (writer);
  g_autofree char *first = read_line (output);
  guint            n_before = acknowledged->len;
  char            *line;

  g_assert_cmpstr (first, ==, "open");

  while ((line = read_line (output)) != NULL)
    {
      if (lumbar_record_id_is_valid (line))
        g_ptr_array_add (acknowledged, line);
      else
        g_free (line);

      if (acknowledged->len - n_before == n)
        g_subprocess_send_signal (writer, SIGKILL);
    }

  g_assert_true (g_subprocess_wait (writer, NULL, NULL));
  g_assert_true (g_subprocess_get_if_signaled (writer));
  g_assert_cmpint (g_subprocess_get_term_sig (writer), ==, SIGKILL);
}

static void
test_killed_in_the_middle (void)
{
  g_autoptr (GPtrArray) acknowledged = g_ptr_array_new_with_free_func (g_free);

  for (guint round = 1; round <= N_ROUNDS; round++)
    {
      g_autoptr (LumbarDiary) diary = NULL;
      g_autoptr (LumbarHistory) history = NULL;
      g_autoptr (GError) error = NULL;
      guint32 seed = (guint32) g_test_rand_int_range (0, G_MAXINT32);
      guint   n = (guint) g_test_rand_int_range (1, N_WRITES);

      g_test_message ("round %u: seed %u, killed after %u", round, seed, n);
      kill_after (seed, n, acknowledged);

      diary = open_diary (&error);
      g_assert_no_error (error);
      g_assert_cmpint (lumbar_diary_get_state (diary), ==, LUMBAR_STORE_WRITABLE);
      history = lumbar_diary_load (diary, &error);
      g_assert_no_error (error);

      for (guint i = 0; i < acknowledged->len; i++)
        g_assert_true (is_in (history, g_ptr_array_index (acknowledged, i)));

      /* At most the one under way was written but not acknowledged any more. */
      g_assert_cmpuint (count_all (history), >=, acknowledged->len);
      g_assert_cmpuint (count_all (history), <=, acknowledged->len + round);
    }
}

static void
test_second_process_is_refused (void)
{
  g_autoptr (GSubprocess) owner = spawn_writer (1, 5);
  g_autoptr (GDataInputStream) output = read_from (owner);
  g_autoptr (LumbarDiary) reader = NULL;
  g_autoptr (LumbarDiary) diary = NULL;
  g_autoptr (LumbarHistory) history = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 6; i++)
    g_free (read_line (output));

  diary = open_diary (&error);
  g_assert_null (diary);
  g_assert_error (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_BUSY);
  g_clear_error (&error);

  /* Reading beside it shows what it has written. */
  reader = lumbar_diary_open (NULL, LUMBAR_DIARY_READ_ONLY, lumbar_moment_now (NULL), &error);
  g_assert_no_error (error);
  history = lumbar_diary_load (reader, &error);
  g_assert_cmpuint (count_all (history), ==, 5);
  g_clear_pointer (&reader, lumbar_diary_close);

  g_assert_true (g_output_stream_close (g_subprocess_get_stdin_pipe (owner), NULL, NULL));
  g_assert_true (g_subprocess_wait_check (owner, NULL, &error));
  g_assert_no_error (error);

  diary = open_diary (&error);
  g_assert_no_error (error);
}

static void
test_the_other_way_round (void)
{
  g_autoptr (LumbarDiary) diary = open_diary (NULL);
  g_autoptr (GSubprocess) second = spawn_writer (1, 5);

  g_assert_true (g_subprocess_wait (second, NULL, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (second), ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_unsetenv ("LUMBAR_DATA_DIR");

  g_test_add_func ("/diary-processes/killed-in-the-middle", test_killed_in_the_middle);
  g_test_add_func ("/diary-processes/second-process-is-refused", test_second_process_is_refused);
  g_test_add_func ("/diary-processes/the-other-way-round", test_the_other_way_round);

  return g_test_run ();
}
