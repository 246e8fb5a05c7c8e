/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the five views of the window have in common: they receive the coach
 * and are told when the plan or the records change. */

#pragma once

#include <adwaita.h>

#include "lumbar-coach.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_VIEW (lumbar_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (LumbarView, lumbar_view, LUMBAR, VIEW, AdwBin)

/**
 * LumbarViewClass:
 * @plan_changed: the coach has a new plan; also called once the coach is set
 *   and has one
 * @records_changed: the store changed the kinds whose bits are set in @kinds;
 *   also called with all bits once the coach is set and the diary is open
 */
struct _LumbarViewClass
{
  AdwBinClass parent_class;

  void (*plan_changed) (LumbarView *self);
  void (*records_changed) (LumbarView *self,
                           guint       kinds);
};

/**
 * lumbar_view_get_coach:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the coach, once it was set
 */
LumbarCoach *lumbar_view_get_coach (LumbarView *self);

/**
 * lumbar_view_set_coach:
 * @self: a view
 * @coach: (nullable): the coach to follow from now on
 *
 * Sets the coach and tells the view what there is already.
 */
void lumbar_view_set_coach (LumbarView  *self,
                            LumbarCoach *coach);

G_END_DECLS
