/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A run: from the first press to the record, also over a crash. */

#include "config.h"

#include <glib/gstdio.h>

#include "lumbar-run.h"
#include "moments.h"

#define SECONDS(n) ((gint64) (n) * G_USEC_PER_SEC)

typedef struct
{
  LumbarCatalog *catalog;
  char          *dir;
  char          *path;
  LumbarMoment   morning;
  LumbarMoment   later;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->catalog = lumbar_catalog_new ();
  fixture->dir = g_dir_make_tmp ("lumbar-run-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->dir, "unfinished.json", NULL);
  fixture->morning = moment_at ("2026-03-02T07:00:00+01:00");
  fixture->later = moment_at ("2026-03-02T07:06:30+01:00");
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_unlink (fixture->path);
  g_rmdir (fixture->dir);
  g_free (fixture->path);
  g_free (fixture->dir);
  g_clear_object (&fixture->catalog);
}

static LumbarRun *
run_new (Fixture *fixture)
{
  return lumbar_run_new (lumbar_catalog_get_routine (fixture->catalog, "morning-5"), 2);
}

/* Plays @seconds, told ten times a second. */
static void
watch (LumbarRun *run,
       gint64     from,
       int        seconds)
{
  for (gint64 tenth = 1; tenth <= seconds * 10; tenth++)
    lumbar_player_advance (lumbar_run_get_player (run), from + tenth * G_USEC_PER_SEC / 10);
}

static void
test_whole_morning (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (LumbarRun) run = run_new (fixture);
  LumbarSession *session;
  int            seconds = 0;

  lumbar_run_start (run, fixture->morning, SECONDS (5));
  watch (run, SECONDS (5), 299);
  g_assert_cmpint (lumbar_player_get_state (lumbar_run_get_player (run)), ==, LUMBAR_PLAYER_PLAYING);
  watch (run, SECONDS (304), 1);
  g_assert_cmpint (lumbar_player_get_state (lumbar_run_get_player (run)), ==, LUMBAR_PLAYER_ENDED);

  session = lumbar_run_dup_session (run, fixture->later, fixture->later, 3);
  g_assert_cmpstr (session->record.id, ==, lumbar_run_get_id (run));
  g_assert_cmpstr (session->routine, ==, "morning-5");
  g_assert_cmpint (session->active_seconds, ==, 300);
  g_assert_true (session->completed);
  g_assert_cmpint (session->pain_before, ==, 2);
  g_assert_cmpint (session->max_pain, ==, 3);
  g_assert_cmpint (lumbar_moment_compare (session->started_at, fixture->morning), ==, 0);
  g_assert_cmpint (lumbar_moment_compare (session->ended_at, fixture->later), ==, 0);
  g_assert_cmpint (session->steps->len, ==, 13);
  for (guint i = 0; i < session->steps->len; i++)
    {
      LumbarSessionStep *step = &g_array_index (session->steps, LumbarSessionStep, i);

      g_assert_cmpint (step->index, ==, i);
      g_assert_cmpint (step->outcome, ==, LUMBAR_STEP_OUTCOME_DONE);
      seconds += step->seconds;
    }
  g_assert_cmpint (seconds, ==, 300);
  lumbar_record_unref (session);
}

static void
test_interrupted_run_goes_on (Fixture      *fixture,
                              gconstpointer data)
{
  g_autoptr (LumbarRun) run = run_new (fixture);
  g_autoptr (LumbarRun) again = NULL;
  g_autoptr (GError) error = NULL;
  LumbarSession *session;
  GStatBuf       info;

  lumbar_run_start (run, fixture->morning, 0);
  watch (run, 0, 47);
  g_assert_true (lumbar_run_save (run, fixture->path, fixture->later, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  again = lumbar_run_load (fixture->path, fixture->catalog, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (lumbar_run_get_id (again), ==, lumbar_run_get_id (run));
  g_assert_cmpint (lumbar_run_get_pain_before (again), ==, 2);
  g_assert_cmpint (lumbar_moment_compare (lumbar_run_get_saved_at (again), fixture->later), ==, 0);
  g_assert_cmpint (lumbar_player_get_state (lumbar_run_get_player (again)), ==, LUMBAR_PLAYER_PAUSED);

  lumbar_player_resume (lumbar_run_get_player (again), SECONDS (100000));
  watch (again, SECONDS (100000), 300 - 47);
  session = lumbar_run_dup_session (again, fixture->later, fixture->later, LUMBAR_UNANSWERED);
  g_assert_true (session->completed);
  g_assert_cmpint (session->active_seconds, ==, 300);
  g_assert_cmpint (lumbar_moment_compare (session->started_at, fixture->morning), ==, 0);
  lumbar_record_unref (session);
}

static void
test_what_was_done_is_a_record (Fixture      *fixture,
                                gconstpointer data)
{
  g_autoptr (LumbarRun) run = run_new (fixture);
  LumbarSession *session;

  lumbar_run_start (run, fixture->morning, 0);
  watch (run, 0, 25);
  session = lumbar_run_dup_session (run, fixture->later, fixture->later, LUMBAR_UNANSWERED);

  g_assert_false (session->completed);
  g_assert_cmpint (session->active_seconds, ==, 25);
  g_assert_cmpint (session->max_pain, ==, LUMBAR_UNANSWERED);
  g_assert_cmpint (session->steps->len, ==, 2);
  g_assert_cmpint (g_array_index (session->steps, LumbarSessionStep, 1).outcome, ==, LUMBAR_STEP_OUTCOME_STOPPED);
  lumbar_record_unref (session);
}

static void
test_nothing_interrupted (Fixture      *fixture,
                          gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (lumbar_run_load (fixture->path, fixture->catalog, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* Every end of the file that a torn write could leave, and files of others. */
static void
test_bad_files (Fixture      *fixture,
                gconstpointer data)
{
  static const char *const texts[] = {
    "", "[]", "{}", "null", "\xff\xfe", "{\"routine\":\"morning-5\"}",
    "{\"routine\":\"no-such-routine\",\"id\":\"0b3c7ff5-3f53-4f0e-8b83-0f4a1a6d2f11\",\"player\":{}}",
    "{\"routine\":7,\"id\":7,\"player\":7}"
  };
  g_autoptr (LumbarRun) run = run_new (fixture);
  g_autofree char *whole = NULL;
  gsize            length;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_file_set_contents (fixture->path, texts[i], -1, NULL);
      g_assert_null (lumbar_run_load (fixture->path, fixture->catalog, &error));
      g_assert_nonnull (error);
    }

  lumbar_run_start (run, fixture->morning, 0);
  lumbar_run_save (run, fixture->path, fixture->later, NULL);
  g_file_get_contents (fixture->path, &whole, &length, NULL);
  for (gsize cut = 0; cut + 1 < length; cut++)
    {
      g_autoptr (GError) error = NULL;

      g_file_set_contents_full (fixture->path, whole, (gssize) cut, G_FILE_SET_CONTENTS_NONE, 0600, NULL);
      g_assert_null (lumbar_run_load (fixture->path, fixture->catalog, &error));
      g_assert_nonnull (error);
    }
}

#define add(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/run/whole-morning", test_whole_morning);
  add ("/run/interrupted-run-goes-on", test_interrupted_run_goes_on);
  add ("/run/what-was-done-is-a-record", test_what_was_done_is_a_record);
  add ("/run/nothing-interrupted", test_nothing_interrupted);
  add ("/run/bad-files", test_bad_files);

  return g_test_run ();
}
