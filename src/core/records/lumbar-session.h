/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A routine that was run. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

typedef struct
{
  int               index;
  int               seconds;
  LumbarStepOutcome outcome;
} LumbarSessionStep;

typedef struct
{
  LumbarRecord record;
  char        *routine; /* id of a routine, or "walk" or "hinge-stick" */
  LumbarMoment started_at;
  LumbarMoment ended_at;
  int          active_seconds; /* without pauses */
  gboolean     completed;
  GArray      *steps;        /* of LumbarSessionStep */
  int          pain_before;  /* 0–10 or LUMBAR_UNANSWERED */
  int          max_pain;     /* 0–10 or LUMBAR_UNANSWERED */
  int          next_morning; /* 0–10 or LUMBAR_UNANSWERED */
} LumbarSession;

/**
 * lumbar_session_new:
 *
 * Returns: (transfer full): a new record, see lumbar_record_new()
 */
LumbarSession *lumbar_session_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarSession, lumbar_record_unref)

G_END_DECLS
