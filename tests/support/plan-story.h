/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Stories of tests/data/plan: what was recorded, and what the plan says at
 * some moments. How they are written: tests/data/plan/README.md. */

#pragma once

#include <json-glib/json-glib.h>

#include "lumbar-history.h"

G_BEGIN_DECLS

/* The history that the member "given" of a story tells. */
LumbarHistory *plan_story_read_history (JsonObject *given);

/* The zone in which the story's times are written. */
GTimeZone *plan_story_get_zone (JsonObject *given);

/* The export file of it. */
char *plan_story_dup_export (JsonObject *given);

G_END_DECLS
