/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Everything that was recorded, at one moment.
 *
 * Immutable and shared: a change makes a new history that holds the same
 * records but one. Each kind is sorted by time, then id. */

#pragma once

#include "lumbar-record.h"

G_BEGIN_DECLS

typedef struct _LumbarHistory LumbarHistory;

/**
 * lumbar_history_new:
 * @records: (nullable) (element-type LumbarRecord): of any kind and in any order,
 *   no id twice
 *
 * Returns: (transfer full): a history that holds references to them
 */
LumbarHistory *lumbar_history_new (GPtrArray *records);

/**
 * lumbar_history_ref:
 *
 * May be called on any thread.
 *
 * Returns: (transfer full): @self
 */
LumbarHistory *lumbar_history_ref (LumbarHistory *self);

/**
 * lumbar_history_unref:
 * @self: (transfer full): a history
 *
 * May be called on any thread.
 */
void lumbar_history_unref (LumbarHistory *self);

/**
 * lumbar_history_with:
 * @record: any record
 *
 * Returns: (transfer full): @self and @record, in the place of one with its id
 */
LumbarHistory *lumbar_history_with (LumbarHistory *self,
                                    gpointer       record);

/**
 * lumbar_history_without:
 * @id: of a record of @kind; another changes nothing
 *
 * Returns: (transfer full): @self without that record
 */
LumbarHistory *lumbar_history_without (LumbarHistory   *self,
                                       LumbarRecordKind kind,
                                       const char      *id);

/**
 * lumbar_history_get:
 *
 * Returns: (transfer none) (element-type LumbarRecord): all of @kind, sorted by
 *   time, then id
 */
const GPtrArray *lumbar_history_get (LumbarHistory   *self,
                                     LumbarRecordKind kind);

/**
 * lumbar_history_find:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the record of @kind with that id
 */
gconstpointer lumbar_history_find (LumbarHistory   *self,
                                   LumbarRecordKind kind,
                                   const char      *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarHistory, lumbar_history_unref)

G_END_DECLS
