/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One step back: stores or deletes a record and can take that back. */

#pragma once

#include <adwaita.h>

#include "lumbar-record.h"
#include "lumbar-store.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_UNDO (lumbar_undo_get_type ())

/**
 * LumbarUndo:
 *
 * Says what was done in a toast with an Undo button, and keeps that step after
 * the toast is gone, for Ctrl+Z. Undoing a deletion stores the very same record
 * again.
 *
 * Emits `undone (id)` once a step was taken back in the store.
 */
G_DECLARE_FINAL_TYPE (LumbarUndo, lumbar_undo, LUMBAR, UNDO, GObject)

/**
 * lumbar_undo_get:
 * @widget: a widget in a window
 *
 * A window has one undo, so that Ctrl+Z takes back what was done last,
 * whichever view did it.
 *
 * Returns: (transfer none) (nullable): the undo of the window @widget is in
 */
LumbarUndo *lumbar_undo_get (GtkWidget *widget);

/**
 * lumbar_undo_delete:
 * @self: the undo
 * @store: where the record is
 * @record: the record to delete
 * @text: what was done, translated and without full stop: "Entry deleted"
 *
 * Deletes the record, then shows the toast. A failure is reported in the window.
 */
void lumbar_undo_delete (LumbarUndo   *self,
                         LumbarStore  *store,
                         gconstpointer record,
                         const char   *text);

/**
 * lumbar_undo_stored:
 * @self: the undo
 * @store: where the record is
 * @record: a new record that was stored
 * @text: what was done, translated and without full stop
 *
 * Shows the toast; taking the step back deletes the record.
 */
void lumbar_undo_stored (LumbarUndo   *self,
                         LumbarStore  *store,
                         gconstpointer record,
                         const char   *text);

/**
 * lumbar_undo_run:
 * @self: the undo
 *
 * Takes the last step back, if there is one.
 *
 * Returns: whether there was one
 */
gboolean lumbar_undo_run (LumbarUndo *self);

G_END_DECLS
