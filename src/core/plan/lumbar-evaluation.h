/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What one lifting session means (docs/rules.md 6.3). */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

typedef struct
{
  LumbarMode     mode;
  int            pre_pain;     /* 0–10; unanswered counts as 0 */
  int            max_pain;     /* 0–10; unanswered is a HOLD at best */
  int            next_morning; /* 0–10 or LUMBAR_UNANSWERED */
  LumbarNextKind next_kind;
  gboolean       untimely; /* the answer came too early or too late */
  gboolean       waited;   /* the 48 hours for an answer are over */
  gboolean       leg_symptoms;
  gboolean       pain_relief;
  gboolean       critical_fault;
  int            rpe;     /* tenths, of the hardest working set; unanswered holds nothing */
  int            rpe_cap; /* tenths */
} LumbarSessionResult;

/**
 * lumbar_mode_get_green:
 *
 * The highest pain that is still "green": 1, in strict mode 0.
 *
 * Rules: 6.3 (G3, S1–S22).
 */
int lumbar_mode_get_green (LumbarMode mode);

/**
 * lumbar_mode_get_red:
 *
 * The lowest pain that is "red": 4, in strict mode 1.
 *
 * Rules: 6.3 (S1–S22).
 */
int lumbar_mode_get_red (LumbarMode mode);

/**
 * lumbar_session_evaluate:
 *
 * The eleven rules of docs/rules.md 6.3, first hit wins.
 *
 * Returns: never %LUMBAR_EVALUATION_NONE
 */
LumbarEvaluation lumbar_session_evaluate (const LumbarSessionResult *result);

G_END_DECLS
