/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Write down a core test or a hinge test, which the gate to the ladder asks for. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_TEST_DIALOG (lumbar_test_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarTestDialog, lumbar_test_dialog, LUMBAR, TEST_DIALOG, AdwDialog)

/**
 * lumbar_test_dialog_new:
 * @coach: the coach, with an episode
 * @kind: which test
 *
 * Stores the result in the episode. Whether it passes is the plan's (G3).
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *lumbar_test_dialog_new (LumbarCoach   *coach,
                                   LumbarTestKind kind);

G_END_DECLS
