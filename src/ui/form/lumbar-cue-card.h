/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One cue of a checklist as a large button: yes, no, not checked. */

#pragma once

#include <adwaita.h>

#include "lumbar-catalog.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_CUE_CARD (lumbar_cue_card_get_type ())

/**
 * LumbarCueCard:
 *
 * A press goes on to the next answer. Follow it with `notify::answer`.
 */
G_DECLARE_FINAL_TYPE (LumbarCueCard, lumbar_cue_card, LUMBAR, CUE_CARD, GtkButton)

/**
 * lumbar_cue_card_new:
 * @catalog: where its figure comes from
 * @cue: what to ask, from @catalog
 * @key: the key that answers it, 1–9
 *
 * Returns: (transfer floating): a card that is not checked
 */
GtkWidget *lumbar_cue_card_new (LumbarCatalog   *catalog,
                                const LumbarCue *cue,
                                int              key);

/**
 * lumbar_cue_card_get_cue:
 * @self: the card
 *
 * Returns: what it asks
 */
const LumbarCue *lumbar_cue_card_get_cue (LumbarCueCard *self);

/**
 * lumbar_cue_card_get_answer:
 * @self: the card
 *
 * Returns: yes, no or unchecked
 */
LumbarAnswer lumbar_cue_card_get_answer (LumbarCueCard *self);

/**
 * lumbar_cue_card_set_answer:
 * @self: the card
 * @answer: yes, no or unchecked
 *
 * Shows another answer.
 */
void lumbar_cue_card_set_answer (LumbarCueCard *self,
                                 LumbarAnswer   answer);

/**
 * lumbar_cue_card_set_brief:
 * @self: the card
 * @brief: whether to show the title alone
 *
 * Gives the title the room of the sentence below it, where there is little.
 */
void lumbar_cue_card_set_brief (LumbarCueCard *self,
                                gboolean       brief);

/**
 * lumbar_cue_card_advance:
 * @self: the card
 *
 * Goes on from unchecked to yes, from there to no, and back.
 */
void lumbar_cue_card_advance (LumbarCueCard *self);

G_END_DECLS
