/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A movement screen: the four tests before a step above 80 %. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

typedef struct
{
  gboolean present; /* whether the record names this test at all */
  gboolean done;
  int      pain; /* 0–10 */
  gboolean passed;
} LumbarScreenTest;

typedef struct
{
  LumbarRecord     record;
  LumbarDate       date;
  LumbarScreenTest tests[LUMBAR_N_SCREEN_TESTS];
  int              next_morning; /* 0–10 or LUMBAR_UNANSWERED */
} LumbarScreen;

/**
 * lumbar_screen_new:
 *
 * Returns: (transfer full): a new record, see lumbar_record_new()
 */
LumbarScreen *lumbar_screen_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarScreen, lumbar_record_unref)

G_END_DECLS
