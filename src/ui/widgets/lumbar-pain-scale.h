/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A row that asks for a number from 0 to 10, and starts without an answer. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LUMBAR_TYPE_PAIN_SCALE (lumbar_pain_scale_get_type ())

/**
 * LumbarPainScale:
 *
 * A row for boxed lists and preferences groups.
 *
 * The question is the row's `title`, which is never read as markup. Follow the
 * answer with `notify::value`.
 */
G_DECLARE_FINAL_TYPE (LumbarPainScale, lumbar_pain_scale, LUMBAR, PAIN_SCALE, AdwPreferencesRow)

/**
 * lumbar_pain_scale_new:
 * @title: the question, translated
 *
 * Returns: (transfer floating): a scale that is not set
 */
GtkWidget *lumbar_pain_scale_new (const char *title);

/**
 * lumbar_pain_scale_get_value:
 * @self: the scale
 *
 * Returns: 0 to 10, or -1 (LUMBAR_UNANSWERED) while it is not set
 */
int lumbar_pain_scale_get_value (LumbarPainScale *self);

/**
 * lumbar_pain_scale_set_value:
 * @self: the scale
 * @value: 0 to 10, or -1 to take the answer back
 */
void lumbar_pain_scale_set_value (LumbarPainScale *self,
                                  int              value);

/**
 * lumbar_pain_scale_set_end_labels:
 * @self: the scale
 * @low: the words for 0, translated
 * @high: the words for 10, translated
 *
 * Replaces "No pain" and "Worst imaginable" where something else than pain is
 * asked for.
 */
void lumbar_pain_scale_set_end_labels (LumbarPainScale *self,
                                       const char      *low,
                                       const char      *high);

/**
 * lumbar_pain_scale_get_scale:
 * @self: the scale
 *
 * Returns: (transfer none): the part that takes the keyboard focus
 */
GtkWidget *lumbar_pain_scale_get_scale (LumbarPainScale *self);

G_END_DECLS
