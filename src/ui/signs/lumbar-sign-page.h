/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A list of warning-sign questions to tick, with one button that changes its
 * words as soon as something is ticked. */

#pragma once

#include <adwaita.h>

#include "lumbar-catalog.h"
#include "lumbar-episode.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_SIGN_PAGE (lumbar_sign_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarSignPage, lumbar_sign_page, LUMBAR, SIGN_PAGE, AdwBin)

/* Signals:
 *   answered (): the button was pressed; see lumbar_sign_page_get_yes(). */

/**
 * lumbar_sign_page_set_questions:
 * @self: the page
 * @catalog: where the questions stand
 * @asked: the warning signs to ask about, in the order of their numbers
 *
 * Asks anew; nothing is ticked.
 */
void lumbar_sign_page_set_questions (LumbarSignPage *self,
                                     LumbarCatalog  *catalog,
                                     LumbarFlags     asked);

/**
 * lumbar_sign_page_get_yes:
 * @self: the page
 *
 * Returns: the warning signs that are ticked
 */
LumbarFlags lumbar_sign_page_get_yes (LumbarSignPage *self);

G_END_DECLS
