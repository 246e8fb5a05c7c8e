/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One entry in the list of the diary. */

#pragma once

#include <adwaita.h>

#include "lumbar-record-model.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_DIARY_ROW (lumbar_diary_row_get_type ())

/**
 * LumbarDiaryRow:
 *
 * Its menu activates `diary.edit` and `diary.delete` with the id of the entry.
 */
G_DECLARE_FINAL_TYPE (LumbarDiaryRow, lumbar_diary_row, LUMBAR, DIARY_ROW, GtkWidget)

/**
 * lumbar_diary_row_new:
 *
 * Returns: (transfer floating): a row without an entry
 */
GtkWidget *lumbar_diary_row_new (void);

/**
 * lumbar_diary_row_get_item:
 * @self: the row
 *
 * Returns: (transfer none) (nullable): the item with the entry it shows
 */
LumbarRecordItem *lumbar_diary_row_get_item (LumbarDiaryRow *self);

/**
 * lumbar_diary_row_set_item:
 * @self: the row
 * @item: (nullable): an item with an entry
 *
 * Shows another entry.
 */
void lumbar_diary_row_set_item (LumbarDiaryRow   *self,
                                LumbarRecordItem *item);

/**
 * lumbar_diary_row_open_menu:
 * @self: the row
 *
 * Shows the commands for its entry.
 */
void lumbar_diary_row_open_menu (LumbarDiaryRow *self);

G_END_DECLS
