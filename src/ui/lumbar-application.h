/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The application: one process, one diary, one window. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_APPLICATION (lumbar_application_get_type ())
G_DECLARE_FINAL_TYPE (LumbarApplication, lumbar_application, LUMBAR, APPLICATION, AdwApplication)

/**
 * lumbar_application_new:
 * @data_dir: (nullable): the folder of the diary, or NULL for the usual one
 * @clock: (nullable): the clock to live by, or NULL for the computer's
 *
 * Returns: (transfer full): the application, not run yet
 */
LumbarApplication *lumbar_application_new (const char  *data_dir,
                                           LumbarClock *clock);

/**
 * lumbar_application_get_coach:
 * @self: the application
 *
 * Returns: (transfer none): the coach
 */
LumbarCoach *lumbar_application_get_coach (LumbarApplication *self);

/**
 * lumbar_application_open_routine:
 * @self: a registered application, primary or remote
 * @routine: id of a routine
 *
 * Opens the window with the routine ready to start, in the process that owns
 * the diary.
 */
void lumbar_application_open_routine (LumbarApplication *self,
                                      const char        *routine);

G_END_DECLS
