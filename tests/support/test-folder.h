/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Folders that a test makes for itself and leaves nothing of. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * test_folder_remove:
 * @path: a folder that the test made
 *
 * Removes the folder with everything in it.
 */
void test_folder_remove (const char *path);

G_END_DECLS
