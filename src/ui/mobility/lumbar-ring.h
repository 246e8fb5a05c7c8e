/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A ring that runs empty around very large digits. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LUMBAR_TYPE_RING (lumbar_ring_get_type ())

/**
 * LumbarRing:
 *
 * The digits are as large as the ring allows, whatever the text size, and run
 * from left to right in every language. For screen readers it is a meter.
 */
G_DECLARE_FINAL_TYPE (LumbarRing, lumbar_ring, LUMBAR, RING, GtkWidget)

/**
 * lumbar_ring_set_fraction:
 * @self: the ring
 * @fraction: 0 (empty) to 1 (full)
 *
 * Sets how much of the ring is left.
 */
void lumbar_ring_set_fraction (LumbarRing *self,
                               double      fraction);

/**
 * lumbar_ring_set_text:
 * @self: the ring
 * @text: a few digits
 * @value_text: the same in words, translated
 *
 * Sets what stands inside.
 */
void lumbar_ring_set_text (LumbarRing *self,
                           const char *text,
                           const char *value_text);

/**
 * lumbar_ring_get_text:
 * @self: the ring
 *
 * Returns: (transfer none): the digits
 */
const char *lumbar_ring_get_text (LumbarRing *self);

/**
 * lumbar_ring_set_preparing:
 * @self: the ring
 * @preparing: whether nothing is exercised now
 *
 * A preparing ring is drawn dashed and without the accent colour.
 */
void lumbar_ring_set_preparing (LumbarRing *self,
                                gboolean    preparing);

G_END_DECLS
