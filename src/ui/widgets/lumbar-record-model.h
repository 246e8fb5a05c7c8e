/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The records of one kind, newest first, as a list that views can follow. */

#pragma once

#include <gio/gio.h>

#include "lumbar-history.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_RECORD_ITEM (lumbar_record_item_get_type ())

/**
 * LumbarRecordItem:
 *
 * One record in the model.
 */
G_DECLARE_FINAL_TYPE (LumbarRecordItem, lumbar_record_item, LUMBAR, RECORD_ITEM, GObject)

/**
 * lumbar_record_item_get_record:
 * @self: the item
 *
 * Returns: (transfer none): its record
 */
gconstpointer lumbar_record_item_get_record (LumbarRecordItem *self);

/**
 * lumbar_record_item_get_date:
 * @self: the item
 *
 * Returns: the local date of its record
 */
LumbarDate lumbar_record_item_get_date (LumbarRecordItem *self);

#define LUMBAR_TYPE_RECORD_MODEL (lumbar_record_model_get_type ())

/**
 * LumbarRecordModel:
 *
 * A GListModel of LumbarRecordItem with one section for each date. Items are
 * made when they are asked for, so ten years cost no more than a week.
 */
G_DECLARE_FINAL_TYPE (LumbarRecordModel, lumbar_record_model, LUMBAR, RECORD_MODEL, GObject)

/**
 * lumbar_record_model_new:
 * @kind: the kind of records to show
 *
 * Returns: (transfer full): a model without records
 */
LumbarRecordModel *lumbar_record_model_new (LumbarRecordKind kind);

/**
 * lumbar_record_model_set_history:
 * @self: the model
 * @history: (nullable): what was recorded, or NULL to show nothing
 *
 * Shows what is in @history now. Records at both ends that stayed the same are
 * kept, so that scroll position and focus survive.
 */
void lumbar_record_model_set_history (LumbarRecordModel *self,
                                      LumbarHistory     *history);

/**
 * lumbar_record_model_find:
 * @self: the model
 * @id: id of a record
 * @out_position: (out): where it is
 *
 * Returns: whether the model has it
 */
gboolean lumbar_record_model_find (LumbarRecordModel *self,
                                   const char        *id,
                                   guint             *out_position);

/**
 * lumbar_record_model_day_changed:
 * @self: the model
 *
 * Asks the views to write the titles of the sections again: what was "Today"
 * is "Yesterday".
 */
void lumbar_record_model_day_changed (LumbarRecordModel *self);

G_END_DECLS
