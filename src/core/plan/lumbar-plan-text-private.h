/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Between the files that word the plan. */

#pragma once

#include "lumbar-plan-text.h"

G_BEGIN_DECLS

/* One sentence for a standing warning sign; "" for a number that is none. */
const char *lumbar_flag_get_text (int number);

G_END_DECLS
