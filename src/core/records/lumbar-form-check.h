/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A form checklist that was gone through before, during or after a set. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

/* CK01–CK17 of rules-spec section 9; items[n] answers CKn, items[0] is unused. */
#define LUMBAR_N_CHECK_ITEMS 18

typedef struct
{
  LumbarRecord record;
  LumbarMoment at;
  char        *checklist;
  guint8       items[LUMBAR_N_CHECK_ITEMS]; /* LumbarAnswer; NONE: not asked */
  char        *note;
} LumbarFormCheck;

LumbarFormCheck *lumbar_form_check_new (void);
char            *lumbar_check_item_to_id (int number);
gboolean         lumbar_check_item_parse (const char *id,
                                          int        *out_number);
int              lumbar_form_check_get_score (const LumbarFormCheck *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarFormCheck, lumbar_record_unref)

G_END_DECLS
