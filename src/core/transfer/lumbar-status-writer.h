/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes what the plan says today: the status document of the data format, and
 * the same as a text to paste into a message. */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

/**
 * lumbar_status_to_json:
 * @plan: a plan
 *
 * Writes the status document. Every member is always there; what there is not
 * today is null or an empty list.
 *
 * Returns: (transfer full): UTF-8 JSON
 */
char *lumbar_status_to_json (LumbarPlan *plan);

/**
 * lumbar_status_to_text:
 * @plan: a plan
 *
 * Writes the plan as lines for people: the state, the reasons, today's tasks,
 * the next load, the way back and what opens the next gate.
 *
 * Returns: (transfer full): translated UTF-8 text
 */
char *lumbar_status_to_text (LumbarPlan *plan);

G_END_DECLS
