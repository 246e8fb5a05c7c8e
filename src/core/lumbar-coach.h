/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Owns the catalog, the store and the clock, and keeps the plan current.
 *
 * Pages receive the coach as a property and read everything through it. The
 * plan is recomputed on a worker thread after each change of the store, at
 * midnight, and when a window is looked at again. */

#pragma once

#include "lumbar-catalog.h"
#include "lumbar-clock.h"
#include "lumbar-plan.h"
#include "lumbar-store.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_COACH (lumbar_coach_get_type ())
G_DECLARE_FINAL_TYPE (LumbarCoach, lumbar_coach, LUMBAR, COACH, GObject)

/* Signals:
 *   plan-changed (): the plan was recomputed; lumbar_coach_get_plan() is new. */

/**
 * lumbar_coach_new:
 * @store: need not be open yet
 * @clock: the time plans are made for
 *
 * Returns: (transfer full): the coach; the first plan comes after the store
 *   was opened, or after lumbar_coach_refresh()
 */
LumbarCoach *lumbar_coach_new (LumbarStore *store,
                               LumbarClock *clock);

LumbarCatalog *lumbar_coach_get_catalog (LumbarCoach *self);
LumbarStore   *lumbar_coach_get_store (LumbarCoach *self);
LumbarClock   *lumbar_coach_get_clock (LumbarCoach *self);

/**
 * lumbar_coach_get_history:
 *
 * Returns: (transfer none): what lumbar_store_get_history() gives
 */
LumbarHistory *lumbar_coach_get_history (LumbarCoach *self);

/**
 * lumbar_coach_get_plan:
 *
 * Returns: (transfer none) (nullable): the newest plan; NULL until the first
 */
LumbarPlan *lumbar_coach_get_plan (LumbarCoach *self);

/**
 * lumbar_coach_refresh:
 *
 * Makes a plan for now, for when a window is looked at again: the computer may
 * have slept. `plan-changed` follows.
 */
void lumbar_coach_refresh (LumbarCoach *self);

G_END_DECLS
