/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures of a window, taken from what GTK would draw. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tour_picture_save:
 * @window: a mapped window
 * @path: where to write the PNG
 * @error: return location for an error of the file
 *
 * Returns: whether the picture was written
 */
gboolean tour_picture_save (GtkWindow  *window,
                            const char *path,
                            GError    **error);

G_END_DECLS
