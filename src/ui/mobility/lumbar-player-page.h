/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player of a routine: readable from the floor, two metres away. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"
#include "lumbar-run.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_PLAYER_PAGE (lumbar_player_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarPlayerPage, lumbar_player_page, LUMBAR, PLAYER_PAGE, AdwNavigationPage)

/**
 * lumbar_player_page_new:
 * @coach: whose clock and store are used
 * @settings: the settings of sounds and speech
 * @run: (transfer full): a run that was not started, or one to go on with
 *
 * The page waits for somebody to start or resume.
 *
 * Returns: (transfer floating): the page, to be pushed
 */
LumbarPlayerPage *lumbar_player_page_new (LumbarCoach *coach,
                                          GSettings   *settings,
                                          LumbarRun   *run);

/**
 * lumbar_player_page_start:
 * @self: the page
 *
 * Starts a run that was not started yet.
 */
void lumbar_player_page_start (LumbarPlayerPage *self);

/**
 * lumbar_player_page_get_run:
 * @self: the page
 *
 * Returns: (transfer none): the run
 */
LumbarRun *lumbar_player_page_get_run (LumbarPlayerPage *self);

/**
 * lumbar_player_page_get_awake:
 * @self: the page
 *
 * Returns: whether it keeps the screen awake: only while the routine runs
 */
gboolean lumbar_player_page_get_awake (LumbarPlayerPage *self);

G_END_DECLS
