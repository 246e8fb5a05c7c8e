/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One deadlift session. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

typedef struct
{
  gint64     load; /* thousandths of the unit */
  LumbarUnit unit;
  int        reps;
  int        rpe; /* tenths, 0–100, or LUMBAR_UNANSWERED */
  gboolean   warmup;
} LumbarLiftSet;

typedef struct
{
  LumbarMoment   at;   /* LUMBAR_MOMENT_NONE: not answered */
  int            pain; /* 0–10 */
  LumbarNextKind kind;
} LumbarNextMorning;

typedef struct
{
  LumbarRecord      record;
  LumbarMoment      at;
  LumbarLiftKind    lift;
  int               ladder_step; /* LUMBAR_UNANSWERED: a free session */
  GArray           *sets;        /* of LumbarLiftSet */
  int               pre_pain;    /* 0–10 or LUMBAR_UNANSWERED */
  int               max_pain;    /* 0–10 or LUMBAR_UNANSWERED */
  LumbarNextMorning next_morning;
  gboolean          leg_symptoms;
  gboolean          pain_relief;
  char             *check; /* (nullable): id of a LumbarFormCheck */
  char             *note;
} LumbarLift;

/**
 * lumbar_lift_new:
 *
 * Returns: (transfer full): a new record, see lumbar_record_new()
 */
LumbarLift *lumbar_lift_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarLift, lumbar_record_unref)

G_END_DECLS
