/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Routines and what was done of them, in words. */

#include "config.h"

#include "lumbar-routine-text.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"

char *
lumbar_routine_dup_length_text (int seconds)
{
  if (seconds < 60)
    /* Translators: a length of time in seconds */
    return g_strdup_printf (_ ("%d s"), seconds);
  if (seconds % 60 == 0)
    /* Translators: a length of time in whole minutes */
    return g_strdup_printf (_ ("%d min"), seconds / 60);

  /* Translators: a length of time in minutes and seconds */
  return g_strdup_printf (_ ("%d:%02d min"), seconds / 60, seconds % 60);
}

char *
lumbar_routine_dup_phase_text (const char *phase)
{
  g_autofree char *name = NULL;

  if (g_str_equal (phase, "all"))
    return g_strdup (_ ("any time"));
  if (g_str_has_suffix (phase, "+"))
    {
      name = g_strndup (phase, strlen (phase) - 1);
      /* Translators: %s is the short name of a phase of the plan: P1 */
      return g_strdup_printf (_ ("from phase %s on"), name);
    }

  name = g_strndup (phase, strcspn (phase, " "));
  /* Translators: %s is the short name of a phase of the plan: P1 */
  return g_strdup_printf (_ ("phase %s"), name);
}

char *
lumbar_routine_dup_subtitle (const LumbarRoutine *routine)
{
  g_autofree char *phase = lumbar_routine_dup_phase_text (routine->phase);
  g_autofree char *steps = g_strdup_printf (ngettext ("%u step", "%u steps", routine->steps->len), routine->steps->len);

  /* Translators: “13 steps · from phase P1 on” */
  return g_strdup_printf (_ ("%s · %s"), steps, phase);
}

static int
begun_seconds (gint64 remaining)
{
  return (int) ((remaining + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC);
}

char *
lumbar_countdown_dup_text (gint64 remaining,
                           gint64 length)
{
  int seconds = begun_seconds (remaining);

  if (length < 60 * G_USEC_PER_SEC)
    return g_strdup_printf ("%d", seconds);

  return g_strdup_printf ("%d:%02d", seconds / 60, seconds % 60);
}

char *
lumbar_countdown_dup_value_text (gint64 remaining)
{
  int              seconds = begun_seconds (remaining);
  g_autofree char *rest = g_strdup_printf (ngettext ("%d second left", "%d seconds left", seconds % 60), seconds % 60);
  g_autofree char *minutes = NULL;

  if (seconds < 60)
    return g_steal_pointer (&rest);

  minutes = g_strdup_printf (ngettext ("%d minute", "%d minutes", seconds / 60), seconds / 60);
  /* Translators: “2 minutes, 5 seconds left” */
  return g_strdup_printf (_ ("%s, %s"), minutes, rest);
}

char *
lumbar_step_dup_announcement (const LumbarScriptStep *step)
{
  int seconds = (int) (step->length / G_USEC_PER_SEC);

  if (step->title == NULL)
    return g_strdup (_ ("Get ready"));

  /* Translators: said by a screen reader: “Hip-flexor stretch, left, 30 seconds” */
  return g_strdup_printf (ngettext ("%s, %d second", "%s, %d seconds", seconds), step->title, seconds);
}

char *
lumbar_step_dup_repetition_text (const LumbarScriptStep *step,
                                 gint64                  elapsed)
{
  int number;

  if (step->count <= 0 || step->length <= 0)
    return NULL;

  number = (int) MIN (elapsed * step->count / step->length + 1, step->count);
  /* Translators: the repetition that is due, of all of them: “3 of 15” */
  return g_strdup_printf (_ ("%d of %d"), number, step->count);
}

char *
lumbar_session_dup_done_text (const LumbarSession *session)
{
  g_autofree char *length = lumbar_routine_dup_length_text (session->active_seconds);

  if (session->completed)
    /* Translators: %s is a length of time: a routine was done as a whole */
    return g_strdup_printf (_ ("%s, whole"), length);

  /* Translators: %s is a length of time: some of a routine was done */
  return g_strdup_printf (_ ("%s, in part"), length);
}

char *
lumbar_session_dup_subtitle (const LumbarSession *session,
                             LumbarDate           today)
{
  g_autofree char *day = lumbar_date_dup_relative_text (lumbar_moment_get_date (session->started_at), today);
  g_autofree char *time = lumbar_moment_dup_time_text (session->started_at);
  g_autofree char *done = lumbar_session_dup_done_text (session);

  if (session->max_pain == LUMBAR_UNANSWERED)
    /* Translators: “Today, 07:10 · 5 min, whole” */
    return g_strdup_printf (_ ("%s, %s · %s"), day, time, done);

  /* Translators: “Today, 07:10 · 5 min, whole · worst pain 2” */
  return g_strdup_printf (_ ("%s, %s · %s · worst pain %d"), day, time, done, session->max_pain);
}

char *
lumbar_session_dup_title (const LumbarSession *session,
                          LumbarCatalog       *catalog)
{
  const LumbarRoutine *routine;

  if (g_str_equal (session->routine, "walk"))
    return g_strdup (_ ("Walk"));
  if (g_str_equal (session->routine, "hinge-stick"))
    return g_strdup (_ ("Hinge with the stick"));

  routine = lumbar_catalog_get_routine (catalog, session->routine);

  return g_strdup (routine != NULL ? routine->title : session->routine);
}

char *
lumbar_run_dup_where_text (LumbarRun *run,
                           LumbarDate today)
{
  LumbarPlayer    *player = lumbar_run_get_player (run);
  LumbarMoment     when = lumbar_run_get_saved_at (run);
  int              seconds = begun_seconds (lumbar_player_get_remaining (player));
  g_autofree char *day = lumbar_date_dup_relative_text (lumbar_moment_get_date (when), today);
  g_autofree char *time = lumbar_moment_dup_time_text (when);
  g_autofree char *left = lumbar_routine_dup_length_text (seconds);

  /* Translators: a routine, a day, a time of day and a length of time: “Five-minute morning. Interrupted: Today, 07:10 · 2:30 min left” */
  return g_strdup_printf (_ ("%s. Interrupted: %s, %s · %s left"),
                          lumbar_script_get_title (lumbar_player_get_script (player)),
                          day,
                          time,
                          left);
}
