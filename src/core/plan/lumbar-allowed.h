/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which exercises today's plan allows (docs/rules.md 4.1 and section 5). */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

typedef enum
{
  LUMBAR_ALLOWED,
  LUMBAR_ALLOWED_LATER,     /* a later phase, or more days without leg symptoms */
  LUMBAR_ALLOWED_NOT_TODAY, /* a warning sign stands */
  LUMBAR_ALLOWED_UNKNOWN,   /* no exercise of the rules */
} LumbarAllowance;

/**
 * lumbar_plan_get_allowance:
 * @exercise: an id of docs/rules.md section 5: "plank", "cat-cow", …
 *
 * Whether the plan allows an exercise today. Each has the phase it begins in;
 * the seated hamstring stretch, child's pose and cat-cow wait for seven
 * leg-free days where there were leg symptoms. EMERGENCY allows none,
 * DOCTOR_TODAY walking only; without an episode everything is allowed.
 */
LumbarAllowance lumbar_plan_get_allowance (const LumbarPlan *plan,
                                           const char       *exercise);

G_END_DECLS
