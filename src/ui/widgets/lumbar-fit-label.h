/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A text as large as its place allows, to be read from the other end of the
 * room. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LUMBAR_TYPE_FIT_LABEL (lumbar_fit_label_get_type ())

/**
 * LumbarFitLabel:
 *
 * Set its text with the property `text`. The size follows the place it gets,
 * in steps of the font that the style gives it, which is also the smallest.
 */
G_DECLARE_FINAL_TYPE (LumbarFitLabel, lumbar_fit_label, LUMBAR, FIT_LABEL, GtkWidget)

/**
 * lumbar_fit_label_get_text:
 * @self: the label
 *
 * Returns: the text
 */
const char *lumbar_fit_label_get_text (LumbarFitLabel *self);

/**
 * lumbar_fit_label_set_text:
 * @self: the label
 * @text: the text; not markup
 *
 * Shows another text.
 */
void lumbar_fit_label_set_text (LumbarFitLabel *self,
                                const char     *text);

/**
 * lumbar_fit_label_get_scale:
 * @self: the label
 *
 * Returns: how many times as large as its style says the text is drawn
 */
double lumbar_fit_label_get_scale (LumbarFitLabel *self);

G_END_DECLS
