/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The end of a routine: what was done, and one question. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"
#include "lumbar-run.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_RUN_SUMMARY (lumbar_run_summary_get_type ())

/**
 * LumbarRunSummary:
 *
 * Emits `closed` when the person is done with it. What was done must be in the
 * diary before this is shown: the answer only adds to it.
 */
G_DECLARE_FINAL_TYPE (LumbarRunSummary, lumbar_run_summary, LUMBAR, RUN_SUMMARY, AdwBin)

/**
 * lumbar_run_summary_show:
 * @self: the summary
 * @coach: where the answer is written
 * @run: the run that ended; it must live as long as @self shows it
 * @ended_at: when it ended
 *
 * Shows what was done and asks for the worst pain.
 */
void lumbar_run_summary_show (LumbarRunSummary *self,
                              LumbarCoach      *coach,
                              LumbarRun        *run,
                              LumbarMoment      ended_at);

G_END_DECLS
