/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a screen reader was asked to say.
 *
 * GTK's accessibility for tests has no ear for announcements. A test that uses
 * one of these functions gets a gtk_accessible_announce() that has. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ui_announced_get:
 *
 * Returns: (transfer none) (nullable): what was said last
 */
const char *ui_announced_get (void);

/**
 * ui_announced_wait_for:
 * @message: what is to be said
 *
 * Waits until @message is what was said last; fails after ten seconds.
 */
void ui_announced_wait_for (const char *message);

/**
 * ui_announced_forget:
 *
 * Starts afresh, for the next test.
 */
void ui_announced_forget (void);

G_END_DECLS
