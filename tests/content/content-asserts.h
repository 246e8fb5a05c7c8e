/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the tests of the knowledge ask of every file. */

#pragma once

#include "lumbar-catalog.h"

G_BEGIN_DECLS

/**
 * content_files_of:
 * @folder: a folder of the knowledge, such as "cues"
 *
 * Returns: (transfer full): the names of its files, without their endings
 */
GStrv content_files_of (const char *folder);

/**
 * content_assert_text:
 * @id: what the text belongs to
 * @text: (nullable): a text that people read
 *
 * Fails with @id unless @text says something.
 */
void content_assert_text (const char *id,
                          const char *text);

/**
 * content_assert_texts:
 * @id: what the texts belong to
 * @texts: texts that people read
 *
 * Fails with @id unless there are any and each says something.
 */
void content_assert_texts (const char *id,
                           GStrv       texts);

/**
 * content_assert_figure:
 * @catalog: the catalogue
 * @id: what the figure belongs to
 * @figure: (nullable): the id of a figure
 *
 * Fails with @id unless the figure moves, and says in words what it shows.
 */
void content_assert_figure (LumbarCatalog *catalog,
                            const char    *id,
                            const char    *figure);

G_END_DECLS
