/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Routines and what was done of them, in words. Small pure functions. */

#pragma once

#include "lumbar-run.h"

G_BEGIN_DECLS

/**
 * lumbar_routine_dup_length_text:
 * @seconds: 0 or more
 *
 * Returns: (transfer full): such as "5 min", "7:35 min" or "45 s"
 */
char *lumbar_routine_dup_length_text (int seconds);

/**
 * lumbar_routine_dup_phase_text:
 * @phase: as in the catalog: "P1", "P1+", "P3 gate", "all"
 *
 * Returns: (transfer full): from when on it is meant to be done
 */
char *lumbar_routine_dup_phase_text (const char *phase);

/**
 * lumbar_routine_dup_subtitle:
 * @routine: a routine
 *
 * Returns: (transfer full): its number of steps and phase
 */
char *lumbar_routine_dup_subtitle (const LumbarRoutine *routine);

/**
 * lumbar_countdown_dup_text:
 * @remaining: microseconds
 * @length: microseconds of the whole; decides the form, so that it stays the
 *   same all the way down
 *
 * Returns: (transfer full): "25" for less than a minute, else "1:25"; the last
 *   second that is begun counts
 */
char *lumbar_countdown_dup_text (gint64 remaining,
                                 gint64 length);

/**
 * lumbar_countdown_dup_value_text:
 * @remaining: microseconds
 *
 * Returns: (transfer full): the same as words: "25 seconds left"
 */
char *lumbar_countdown_dup_value_text (gint64 remaining);

/**
 * lumbar_step_dup_announcement:
 * @step: a step that begins
 *
 * Returns: (transfer full): what a screen reader says
 */
char *lumbar_step_dup_announcement (const LumbarScriptStep *step);

/**
 * lumbar_step_dup_repetition_text:
 * @step: a step
 * @elapsed: microseconds since it began
 *
 * Returns: (transfer full) (nullable): such as "3 of 15" where repetitions are
 *   counted
 */
char *lumbar_step_dup_repetition_text (const LumbarScriptStep *step,
                                       gint64                  elapsed);

/**
 * lumbar_session_dup_done_text:
 * @session: a session
 *
 * Returns: (transfer full): how long it was, and whether it was whole
 */
char *lumbar_session_dup_done_text (const LumbarSession *session);

/**
 * lumbar_session_dup_subtitle:
 * @session: a session
 * @today: the date it is
 *
 * Returns: (transfer full): when it was, what was done, and the worst pain if it
 *   was told
 */
char *lumbar_session_dup_subtitle (const LumbarSession *session,
                                   LumbarDate           today);

/**
 * lumbar_session_dup_title:
 * @session: a session
 * @catalog: where the routine is looked up
 *
 * Returns: (transfer full): the title of the routine, or what was done on its
 *   own
 */
char *lumbar_session_dup_title (const LumbarSession *session,
                                LumbarCatalog       *catalog);

/**
 * lumbar_run_dup_where_text:
 * @run: a run that was interrupted
 * @today: the date it is
 *
 * Returns: (transfer full): which routine, when it was interrupted and what is left
 */
char *lumbar_run_dup_where_text (LumbarRun *run,
                                 LumbarDate today);

G_END_DECLS
