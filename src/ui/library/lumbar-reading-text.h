/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the library calls the kinds of what there is to read. */

#pragma once

#include "lumbar-reading.h"

G_BEGIN_DECLS

/**
 * lumbar_reading_kind_get_title:
 * @kind: a kind of reading
 *
 * Returns: (transfer none): the translated word for it, such as "Exercise"
 */
const char *lumbar_reading_kind_get_title (LumbarReadingKind kind);

/**
 * lumbar_reading_kind_get_next_title:
 * @kind: a kind of reading
 *
 * Returns: (transfer none): what the one after it is called in translation,
 *   such as "Next exercise"
 */
const char *lumbar_reading_kind_get_next_title (LumbarReadingKind kind);

G_END_DECLS
