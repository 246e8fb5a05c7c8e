/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The application on a clock that runs many times as fast, so that a journey
 * through a whole routine takes seconds. */

#include "config.h"

#include <locale.h>

#include "lumbar-application.h"

#define SPEED 30.0

int
main (void)
{
  g_autoptr (LumbarClock) clock = lumbar_clock_new_system ();
  g_autoptr (LumbarApplication) application = NULL;

  setlocale (LC_ALL, "");
  lumbar_clock_set_speed (clock, SPEED);
  application = lumbar_application_new (g_getenv ("LUMBAR_DATA_DIR"), clock);

  return g_application_run (G_APPLICATION (application), 0, NULL);
}
