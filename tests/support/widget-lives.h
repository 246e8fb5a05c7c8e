/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Remembers the pages, the dialogs and Lumbar's own widgets that were in a
 * window and tells which of them were closed but not freed.
 *
 * A page that stays behind keeps its figures, its rows and its handlers: the
 * program grows with every visit. LeakSanitizer does not see that, for GTK can
 * still reach every widget there is. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _WidgetLives WidgetLives;

/**
 * widget_lives_new:
 *
 * Returns: (transfer full): a memory of nothing yet
 */
WidgetLives *widget_lives_new (void);

/**
 * widget_lives_free:
 * @self: (transfer full): the memory
 *
 * Forgets everything. What was remembered may live on.
 */
void widget_lives_free (WidgetLives *self);

/**
 * widget_lives_meet:
 * @self: the memory
 * @window: a window
 *
 * Remembers @window and what is in it now.
 */
void widget_lives_meet (WidgetLives *self,
                        GtkWidget   *window);

/**
 * widget_lives_has_met:
 * @self: the memory
 * @type: the name of a type
 *
 * Returns: whether one of just that type was ever met
 */
gboolean widget_lives_has_met (WidgetLives *self,
                               const char  *type);

/**
 * widget_lives_find_left:
 * @self: the memory
 * @faults: (element-type utf8): gets a sentence for each that has left its
 *   window and still exists
 */
void widget_lives_find_left (WidgetLives *self,
                             GPtrArray   *faults);

/**
 * widget_lives_find_all:
 * @self: the memory
 * @faults: (element-type utf8): gets a sentence for each that still exists,
 *   now that all windows should be gone
 */
void widget_lives_find_all (WidgetLives *self,
                            GPtrArray   *faults);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WidgetLives, widget_lives_free)

G_END_DECLS
