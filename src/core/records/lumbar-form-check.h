/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A form checklist that was gone through before, during or after a set. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

/* CK01–CK17 of docs/rules.md section 9; items[n] answers CKn, items[0] is unused. */
#define LUMBAR_N_CHECK_ITEMS 18

typedef struct
{
  LumbarRecord record;
  LumbarMoment at;
  char        *checklist;
  guint8       items[LUMBAR_N_CHECK_ITEMS]; /* LumbarAnswer; NONE: not asked */
  char        *note;
} LumbarFormCheck;

/**
 * lumbar_form_check_new:
 *
 * Returns: (transfer full): a new record, see lumbar_record_new()
 */
LumbarFormCheck *lumbar_form_check_new (void);

/**
 * lumbar_check_item_to_id:
 * @number: 1 to 17
 *
 * Returns: (transfer full): "CK07" for 7
 */
char *lumbar_check_item_to_id (int number);

/**
 * lumbar_check_item_parse:
 * @id: (nullable): "CK07"
 * @out_number: (out): 7
 *
 * Returns: whether there is such an item
 */
gboolean lumbar_check_item_parse (const char *id,
                                  int        *out_number);

/**
 * lumbar_form_check_get_score:
 *
 * The share of yes among yes and no, rounded half up (docs/rules.md section 9).
 *
 * Returns: percent, or LUMBAR_UNANSWERED when nothing was answered
 */
int lumbar_form_check_get_score (const LumbarFormCheck *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarFormCheck, lumbar_record_unref)

G_END_DECLS
