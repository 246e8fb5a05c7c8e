/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moments as tests write them. */

#pragma once

#include "lumbar-moment.h"

G_BEGIN_DECLS

/**
 * moment_at:
 * @text: a moment such as "2025-01-06T18:30:00+01:00"; without an offset it
 *   is in UTC
 *
 * Returns: the moment; fails if @text is none
 */
LumbarMoment moment_at (const char *text);

G_END_DECLS
