/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A coach for the tests of pages: a diary in a folder of its own, at a moment
 * that stands still. */

#pragma once

#include "lumbar-coach.h"
#include "lumbar-window.h"

G_BEGIN_DECLS

typedef struct
{
  LumbarCoach *coach;
  GSettings   *settings;
  char        *data_dir;
} UiCoach;

/**
 * ui_coach_new:
 * @now: the moment it is, such as "2026-03-02T18:00:00+01:00"
 *
 * Opens an empty diary and waits for the first plan.
 *
 * Returns: (transfer full): the coach and what belongs to it
 */
UiCoach *ui_coach_new (const char *now);

/**
 * ui_coach_get_now:
 * @self: the coach
 *
 * Returns: the moment it was made with
 */
LumbarMoment ui_coach_get_now (UiCoach *self);

/**
 * ui_coach_put:
 * @self: the coach
 * @record: (transfer full): a record
 *
 * Stores @record and waits for the plan that knows of it.
 */
void ui_coach_put (UiCoach *self,
                   gpointer record);

/**
 * ui_coach_count:
 * @self: the coach
 * @kind: a kind of record
 *
 * Returns: how many records of @kind the diary holds
 */
guint ui_coach_count (UiCoach         *self,
                      LumbarRecordKind kind);

/**
 * ui_coach_wait_for:
 * @self: the coach
 * @kind: a kind of record
 * @count: how many there are to be
 *
 * Waits until the diary holds @count records of @kind; fails after ten seconds.
 */
void ui_coach_wait_for (UiCoach         *self,
                        LumbarRecordKind kind,
                        guint            count);

/**
 * ui_coach_get:
 * @self: the coach
 * @kind: a kind of record
 * @index: which one, in order of time
 *
 * Returns: (transfer none): the record
 */
gconstpointer ui_coach_get (UiCoach         *self,
                            LumbarRecordKind kind,
                            guint            index);

/**
 * ui_coach_open_window:
 * @self: the coach
 * @view: the view to show, such as "diary"
 *
 * Returns: (transfer none): a window of 1000 by 700 pixels; end it with
 *   gtk_window_destroy()
 */
LumbarWindow *ui_coach_open_window (UiCoach    *self,
                                    const char *view);

/**
 * ui_coach_free:
 * @self: (transfer full): the coach
 *
 * Asserts that nothing of the windows is left (see ui_test_assert_all_gone()),
 * closes the diary, removes its folder and asserts that nothing holds the
 * coach any more.
 */
void ui_coach_free (UiCoach *self);

G_END_DECLS
