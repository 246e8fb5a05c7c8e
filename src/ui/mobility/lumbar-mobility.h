/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening the player, from wherever somebody asks for a routine. */

#pragma once

#include "lumbar-run.h"
#include "lumbar-window.h"

G_BEGIN_DECLS

/**
 * lumbar_mobility_open_routine:
 * @window: the window
 * @id: id of a routine
 *
 * Opens the player with the routine ready to start. An id that nobody knows,
 * and coaching that is locked by a warning sign, are said in a toast. A player
 * that is open already stays.
 */
void lumbar_mobility_open_routine (LumbarWindow *window,
                                   const char   *id);

/**
 * lumbar_mobility_start_routine:
 * @window: the window
 * @id: id of a routine
 *
 * As lumbar_mobility_open_routine(), and starts it at once.
 */
void lumbar_mobility_start_routine (LumbarWindow *window,
                                    const char   *id);

/**
 * lumbar_mobility_resume:
 * @window: the window
 * @run: (transfer full): a run that was interrupted
 *
 * Opens the player where the run stood, paused.
 */
void lumbar_mobility_resume (LumbarWindow *window,
                             LumbarRun    *run);

G_END_DECLS
