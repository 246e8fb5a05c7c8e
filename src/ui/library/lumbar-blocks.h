/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The blocks of what there is to read, as widgets. Texts are never markup;
 * headings are headings for a screen reader too. */

#pragma once

#include <adwaita.h>

#include "lumbar-reading.h"

G_BEGIN_DECLS

/**
 * lumbar_blocks_add_top:
 * @box: where to add it
 * @catalog: where the texts come from
 * @reading: what is read
 *
 * Adds the title, and what it says in short.
 */
void lumbar_blocks_add_top (GtkBox              *box,
                            LumbarCatalog       *catalog,
                            const LumbarReading *reading);

/**
 * lumbar_blocks_add:
 * @box: where to add it
 * @catalog: where texts and figures come from
 * @block: a heading, a paragraph, a list, a note or a figure
 */
void lumbar_blocks_add (GtkBox            *box,
                        LumbarCatalog     *catalog,
                        const LumbarBlock *block);

/**
 * lumbar_blocks_add_sources:
 * @box: where to add it
 * @reading: what is read
 *
 * Adds a row that opens to the sources, with what each says and how far to
 * trust it; nothing where the text is Lumbar's own.
 */
void lumbar_blocks_add_sources (GtkBox              *box,
                                const LumbarReading *reading);

/**
 * lumbar_note_get_title:
 * @note: a kind of note
 *
 * Returns: (transfer none): what to call it, translated
 */
const char *lumbar_note_get_title (LumbarNoteKind note);

G_END_DECLS
