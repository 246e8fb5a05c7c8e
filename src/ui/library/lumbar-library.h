/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the library remembers: while the application runs its index and how far
 * each article was read, and beyond that what was open last. */

#pragma once

#include "lumbar-search.h"
#include "lumbar-window.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_LIBRARY (lumbar_library_get_type ())
G_DECLARE_FINAL_TYPE (LumbarLibrary, lumbar_library, LUMBAR, LIBRARY, GObject)

/**
 * lumbar_library_new:
 * @catalog: what there is to read
 *
 * Returns: (transfer full): a library nobody has read in yet
 */
LumbarLibrary *lumbar_library_new (LumbarCatalog *catalog);

/**
 * lumbar_library_set_settings:
 * @self: the library
 * @settings: the preferences of the application
 *
 * Takes up what was read last from the preferences, and keeps it there from
 * now on.
 */
void lumbar_library_set_settings (LumbarLibrary *self,
                                  GSettings     *settings);

/**
 * lumbar_library_get_catalog:
 * @self: the library
 *
 * Returns: (transfer none): what there is to read
 */
LumbarCatalog *lumbar_library_get_catalog (LumbarLibrary *self);

/**
 * lumbar_library_prepare:
 * @self: the library
 *
 * Makes the index beside the main thread, before somebody types.
 */
void lumbar_library_prepare (LumbarLibrary *self);

/**
 * lumbar_library_find:
 * @self: the library
 * @text: what somebody has typed so far
 *
 * Searches, and waits for the index should it not be there yet.
 *
 * Returns: (transfer full) (element-type LumbarSearchMatch): the matches, the
 *   best first; they live as long as the library
 */
GPtrArray *lumbar_library_find (LumbarLibrary *self,
                                const char    *text) G_GNUC_WARN_UNUSED_RESULT;

/**
 * lumbar_library_get_last:
 * @self: the library
 *
 * Returns: (transfer none) (nullable): the id of what was read last, NULL if
 *   nothing was
 */
const char *lumbar_library_get_last (LumbarLibrary *self);

/**
 * lumbar_library_get_place:
 * @self: the library
 * @id: the id of an article, an exercise or a cue
 *
 * Returns: how far it was scrolled, in pixels; 0 if it was never read
 */
double lumbar_library_get_place (LumbarLibrary *self,
                                 const char    *id);

/**
 * lumbar_library_set_place:
 * @self: the library
 * @id: the id of what is being read; it becomes the last
 * @place: how far it is scrolled, in pixels
 */
void lumbar_library_set_place (LumbarLibrary *self,
                               const char    *id,
                               double         place);

/**
 * lumbar_library_show:
 * @self: the library
 * @window: the window
 *
 * Shows the shelves and the search, over whatever is open. Does nothing while
 * a dialog asks something, a routine runs or the stop card is shown.
 */
void lumbar_library_show (LumbarLibrary *self,
                          LumbarWindow  *window);

/**
 * lumbar_library_show_article:
 * @self: the library
 * @window: the window
 * @id: the id of an article, an exercise or a cue
 *
 * Shows what there is to read over whatever is open; a dialog it was asked
 * from is closed. Does nothing for an unknown id and while the stop card is
 * shown.
 */
void lumbar_library_show_article (LumbarLibrary *self,
                                  LumbarWindow  *window,
                                  const char    *id);

G_END_DECLS
