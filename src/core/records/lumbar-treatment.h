/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ice, heat, massage, stretching or pain relief that was used. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

typedef struct
{
  LumbarRecord        record;
  LumbarMoment        at;
  LumbarTreatmentKind kind;
  int                 minutes; /* or LUMBAR_UNANSWERED */
} LumbarTreatment;

/**
 * lumbar_treatment_new:
 *
 * Returns: (transfer full): a new record, see lumbar_record_new()
 */
LumbarTreatment *lumbar_treatment_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarTreatment, lumbar_record_unref)

G_END_DECLS
