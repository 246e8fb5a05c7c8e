/* SPDX-License-Identifier: GPL-3.0-or-later */

/* People who more or less follow the plan: random, plausible histories that
 * walk through the phases, the same for the same seed. */

#pragma once

#include "lumbar-history.h"
#include "lumbar-plan.h"

G_BEGIN_DECLS

#define RECOVERY_FIRST_DATE 20094 /* Monday 2025-01-06 */

typedef struct
{
  int      n_days;
  int      trouble;    /* 0: all goes well; 10: much does not */
  gboolean with_signs; /* warning signs, releases and clearances */
} RecoveryKind;

/* The records of one life. (transfer full) (element-type LumbarRecord) */
GPtrArray *random_recovery_new (guint32             seed,
                                const RecoveryKind *kind);

/* A moment of that life. */
LumbarMoment recovery_moment (int day,
                              int minute);

/* The evening of its last day. */
LumbarMoment recovery_end (const RecoveryKind *kind);

G_END_DECLS
