/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A routine that a person put together. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

typedef struct
{
  char          *exercise; /* (nullable): id of an exercise */
  char          *name;
  int            seconds;
  LumbarStepKind kind;
  LumbarSide     side;
} LumbarOwnStep;

typedef struct
{
  LumbarRecord record;
  char        *name;
  GPtrArray   *steps; /* of LumbarOwnStep */
} LumbarOwnRoutine;

/**
 * lumbar_own_routine_new:
 *
 * Returns: (transfer full): a new record, see lumbar_record_new()
 */
LumbarOwnRoutine *lumbar_own_routine_new (void);

/**
 * lumbar_own_step_new:
 *
 * Returns: (transfer full): a step without an exercise, with an empty name, for
 *   the list of a routine, which frees it
 */
LumbarOwnStep *lumbar_own_step_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarOwnRoutine, lumbar_record_unref)

G_END_DECLS
