/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Everything that was recorded, at one moment.
 *
 * Immutable and shared: a change makes a new history that holds the same
 * records but one. Each kind is sorted by time, then id. */

#pragma once

#include "lumbar-record.h"

G_BEGIN_DECLS

typedef struct _LumbarHistory LumbarHistory;

LumbarHistory   *lumbar_history_new (GPtrArray *records);
LumbarHistory   *lumbar_history_ref (LumbarHistory *self);
void             lumbar_history_unref (LumbarHistory *self);
LumbarHistory   *lumbar_history_with (LumbarHistory *self,
                                      gpointer       record);
LumbarHistory   *lumbar_history_without (LumbarHistory   *self,
                                         LumbarRecordKind kind,
                                         const char      *id);
const GPtrArray *lumbar_history_get (LumbarHistory   *self,
                                     LumbarRecordKind kind);
gconstpointer    lumbar_history_find (LumbarHistory   *self,
                                      LumbarRecordKind kind,
                                      const char      *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarHistory, lumbar_history_unref)

G_END_DECLS
