/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 6.3: PROGRESS, HOLD, REGRESS or STOP_TRIAGE. */

#include "config.h"

#include "lumbar-evaluation.h"

#include "lumbar-constants.h"

int
lumbar_mode_get_green (LumbarMode mode)
{
  return mode == LUMBAR_MODE_STRICT ? LUMBAR_GREEN_STRICT : LUMBAR_GREEN_STANDARD;
}

int
lumbar_mode_get_red (LumbarMode mode)
{
  return mode == LUMBAR_MODE_STRICT ? LUMBAR_RED_STRICT : LUMBAR_RED_STANDARD;
}

/* Rule 4, for a next morning that was answered. */
static LumbarEvaluation
evaluate_next_morning (const LumbarSessionResult *result)
{
  if (result->next_morning < MAX (0, result->pre_pain) + LUMBAR_FLARE_DELTA)
    return LUMBAR_EVALUATION_PROGRESS;

  if (result->next_kind == LUMBAR_NEXT_SORENESS && result->next_morning <= LUMBAR_SORENESS_MAX)
    return LUMBAR_EVALUATION_HOLD;

  return LUMBAR_EVALUATION_REGRESS;
}

/* Rules 5 to 10. */
static gboolean
is_held (const LumbarSessionResult *result)
{
  int green = lumbar_mode_get_green (result->mode);
  int pre = MAX (0, result->pre_pain);

  return result->max_pain == LUMBAR_UNANSWERED || result->max_pain > green ||
         (result->next_morning > pre && result->next_morning > green) ||
         pre > green ||
         result->pain_relief ||
         result->rpe > result->rpe_cap ||
         result->critical_fault ||
         result->untimely;
}

LumbarEvaluation
lumbar_session_evaluate (const LumbarSessionResult *result)
{
  LumbarEvaluation next;

  if (result->leg_symptoms)
    return LUMBAR_EVALUATION_STOP_TRIAGE;
  if (result->max_pain >= lumbar_mode_get_red (result->mode))
    return LUMBAR_EVALUATION_REGRESS;
  if (result->next_morning == LUMBAR_UNANSWERED)
    return result->waited ? LUMBAR_EVALUATION_HOLD : LUMBAR_EVALUATION_PENDING;

  next = evaluate_next_morning (result);
  if (next != LUMBAR_EVALUATION_PROGRESS)
    return next;

  return is_held (result) ? LUMBAR_EVALUATION_HOLD : LUMBAR_EVALUATION_PROGRESS;
}
