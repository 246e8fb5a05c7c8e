/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shelves of the library, and the search above them. */

#pragma once

#include "lumbar-library.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_LIBRARY_PAGE (lumbar_library_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarLibraryPage, lumbar_library_page, LUMBAR, LIBRARY_PAGE, AdwNavigationPage)

/**
 * lumbar_library_page_new:
 * @library: the library
 *
 * Returns: (transfer floating): the page, with the tag "library"
 */
LumbarLibraryPage *lumbar_library_page_new (LumbarLibrary *library);

/**
 * lumbar_library_page_start_typing:
 * @self: the page
 *
 * Puts the cursor into the search and selects what is there.
 */
void lumbar_library_page_start_typing (LumbarLibraryPage *self);

G_END_DECLS
