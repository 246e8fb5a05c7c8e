/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Course classes (docs/rules.md section 3): patterns to plan time with, never a
 * statement about what hurts. */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

/* What the classification looks at. */
typedef struct
{
  int           hours;
  LumbarOnset   onset;
  LumbarSides   sides;
  LumbarQuality quality;
  int           worst; /* 0–10 */
  LumbarLegPain leg_pain;
  gboolean      leg_numb_tingle;
  int           adl; /* 0–3 */
  gboolean      morning_lock;
  gboolean      ever_recovered; /* then the clauses on hours are left out */
} LumbarCourseInput;

/**
 * lumbar_course_get_leg_flag:
 *
 * legFlag: numbness or tingling, pain below the knee, or shooting pain
 * together with any leg pain.
 *
 * Rules: section 3 (K1–K15).
 */
gboolean lumbar_course_get_leg_flag (const LumbarCourseInput *input);

/**
 * lumbar_course_classify:
 *
 * The class of one set of answers, first hit wins: severe, leg, moderate, doms,
 * mild. Never %LUMBAR_CLASS_NONE.
 *
 * Rules: section 3 (K1–K15).
 */
LumbarClass lumbar_course_classify (const LumbarCourseInput *input);

/**
 * lumbar_course_upgrade_by_time:
 * @day_index: whole days since onset
 *
 * The next class when time alone asks for it: doms at day 7, mild at 14,
 * moderate at 56, leg at 119. The caller asks only while the episode was never
 * recovered, and once a date.
 *
 * Rules: section 3.
 */
LumbarClass lumbar_course_upgrade_by_time (LumbarClass course_class,
                                           int         day_index);

G_END_DECLS
