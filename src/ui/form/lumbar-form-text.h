/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words for a form check. Pure: values in, a new text out. */

#pragma once

#include "lumbar-catalog.h"
#include "lumbar-form-check.h"

G_BEGIN_DECLS

/**
 * lumbar_answer_get_words:
 * @answer: an answer to a cue
 *
 * Returns: "Yes", "No" or "Not checked"
 */
const char *lumbar_answer_get_words (LumbarAnswer answer);

/**
 * lumbar_form_check_dup_score_text:
 * @check: a check
 *
 * Returns: (transfer full): how many of the cues held, such as "3 of 4"
 */
char *lumbar_form_check_dup_score_text (const LumbarFormCheck *check);

/**
 * lumbar_form_check_dup_result_text:
 * @check: a check
 * @catalog: where the cues are
 *
 * Returns: (transfer full) (nullable): what did not hold, critical cues first,
 *   and what was not checked; NULL when the checklist is not known
 */
char *lumbar_form_check_dup_result_text (const LumbarFormCheck *check,
                                         LumbarCatalog         *catalog);

G_END_DECLS
