/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary in the usual place, which a test with folders of its own has to
 * itself. */

#pragma once

#include "lumbar-diary.h"

G_BEGIN_DECLS

/**
 * test_diary_path:
 * @name: the name of a file beside the diary, such as "lumbar.db"
 *
 * Returns: (transfer full): where it is
 */
char *test_diary_path (const char *name);

/**
 * test_diary_open:
 * @now: the moment it is, as for moment_at()
 * @flags: how to open it
 * @state: what comes of it
 *
 * Returns: (transfer full): the open diary; fails unless it is in @state
 */
LumbarDiary *test_diary_open (const char      *now,
                              LumbarDiaryFlags flags,
                              LumbarStoreState state);

/**
 * test_diary_count:
 * @diary: an open diary
 * @kind: a kind of record
 *
 * Returns: how many records of @kind are in it
 */
guint test_diary_count (LumbarDiary     *diary,
                        LumbarRecordKind kind);

G_END_DECLS
