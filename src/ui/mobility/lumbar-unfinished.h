/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The run that is under way, kept beside the diary until its record is safe. */

#pragma once

#include <gtk/gtk.h>

#include "lumbar-coach.h"
#include "lumbar-run.h"

G_BEGIN_DECLS

/**
 * lumbar_unfinished_load:
 * @coach: the coach, with its diary open
 *
 * A file that is no run is removed, as is one whose record is in the diary
 * already.
 *
 * Returns: (transfer full) (nullable): the run that was interrupted
 */
LumbarRun *lumbar_unfinished_load (LumbarCoach *coach);

/**
 * lumbar_unfinished_save:
 * @coach: the coach
 * @run: the run that is under way
 *
 * Keeps @run, unless another one waits there still. Where the folder cannot be
 * written, nothing is kept.
 */
void lumbar_unfinished_save (LumbarCoach *coach,
                             LumbarRun   *run);

/**
 * lumbar_unfinished_clear:
 * @coach: the coach
 * @id: id of the run
 *
 * Removes what was kept of that run.
 */
void lumbar_unfinished_clear (LumbarCoach *coach,
                              const char  *id);

/**
 * lumbar_unfinished_store:
 * @coach: the coach
 * @origin: the widget that asks; kept alive until the answer
 * @run: the run
 * @ended_at: when it ended
 * @max_pain: 0–10 or %LUMBAR_UNANSWERED
 *
 * Writes what was done into the diary. Only once that is safe is the kept run
 * removed; if it fails, the person is told and the run stays.
 */
void lumbar_unfinished_store (LumbarCoach *coach,
                              GtkWidget   *origin,
                              LumbarRun   *run,
                              LumbarMoment ended_at,
                              int          max_pain);

G_END_DECLS
