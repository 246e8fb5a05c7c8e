/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One run of a routine, from the first press to the record in the diary.
 *
 * It holds the player together with when the run began and the id its record
 * will have, and can be kept in a small file: after a crash the same run goes
 * on, and storing it twice makes one record. */

#pragma once

#include <gio/gio.h>

#include "lumbar-catalog.h"
#include "lumbar-player.h"
#include "lumbar-session.h"

G_BEGIN_DECLS

typedef struct _LumbarRun LumbarRun;

/**
 * lumbar_run_new:
 * @routine: what to run
 * @pain_before: 0–10 or %LUMBAR_UNANSWERED
 *
 * Returns: (transfer full): a run that was not started
 */
LumbarRun *lumbar_run_new (const LumbarRoutine *routine,
                           int                  pain_before);

/**
 * lumbar_run_load:
 * @path: name of the file
 * @catalog: where the routine is looked up
 * @error: a %G_FILE_ERROR where the file cannot be read (%G_FILE_ERROR_NOENT:
 *   nothing was interrupted), a %LUMBAR_RECORD_ERROR or %JSON_PARSER_ERROR
 *   where it is not what lumbar_run_save() wrote
 *
 * Returns: (transfer full) (nullable): the run that was interrupted, paused
 */
LumbarRun *lumbar_run_load (const char    *path,
                            LumbarCatalog *catalog,
                            GError       **error);

/**
 * lumbar_run_free:
 * @self: (transfer full): a run
 *
 * Frees the run. Its file stays.
 */
void lumbar_run_free (LumbarRun *self);

/**
 * lumbar_run_start:
 * @self: a run that was not started
 * @wall: the wall-clock time
 * @now: microseconds of the player's clock
 *
 * Starts the player and notes when.
 */
void lumbar_run_start (LumbarRun   *self,
                       LumbarMoment wall,
                       gint64       now);

/**
 * lumbar_run_save:
 * @self: a run that was started
 * @path: name of the file; replaced as a whole, readable by its owner only
 * @wall: the wall-clock time
 * @error: set to a %G_FILE_ERROR
 *
 * Keeps the run for lumbar_run_load().
 *
 * Returns: whether it was written
 */
gboolean lumbar_run_save (LumbarRun   *self,
                          const char  *path,
                          LumbarMoment wall,
                          GError     **error);

/**
 * lumbar_run_get_player:
 * @self: a run
 *
 * Returns: (transfer none): the player
 */
LumbarPlayer *lumbar_run_get_player (LumbarRun *self);

/**
 * lumbar_run_get_id:
 * @self: a run
 *
 * Returns: (transfer none): id of the record that the run becomes
 */
const char *lumbar_run_get_id (LumbarRun *self);

/**
 * lumbar_run_get_pain_before:
 * @self: a run
 *
 * Returns: 0–10 or %LUMBAR_UNANSWERED
 */
int lumbar_run_get_pain_before (LumbarRun *self);

/**
 * lumbar_run_get_started_at:
 * @self: a run
 *
 * Returns: when it was started, %LUMBAR_MOMENT_NONE before that
 */
LumbarMoment lumbar_run_get_started_at (LumbarRun *self);

/**
 * lumbar_run_get_saved_at:
 * @self: a run from lumbar_run_load()
 *
 * Returns: when the file was written: the last moment that is known of it
 */
LumbarMoment lumbar_run_get_saved_at (LumbarRun *self);

/**
 * lumbar_run_dup_session:
 * @self: a run that was started
 * @ended_at: the wall-clock time of its end
 * @modified_at: now
 * @max_pain: 0–10 or %LUMBAR_UNANSWERED
 *
 * What was done so far, as a record. A run that goes on counts as not
 * completed.
 *
 * Returns: (transfer full): the record
 */
LumbarSession *lumbar_run_dup_session (LumbarRun   *self,
                                       LumbarMoment ended_at,
                                       LumbarMoment modified_at,
                                       int          max_pain);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarRun, lumbar_run_free)

G_END_DECLS
