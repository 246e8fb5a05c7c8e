/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Times of ice, heat and walks (docs/rules.md section 8). */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

typedef struct
{
  gint64         onset;   /* wall-clock minutes since 1970-01-01 */
  gint64         created; /* the same; not before @onset */
  LumbarProtocol protocol;
  int            wake;  /* minute of the day */
  int            sleep; /* minute of the day, after @wake */
  int            ice;   /* minutes */
  int            heat;  /* minutes */
} LumbarSchedule;

/**
 * lumbar_schedule_of_episode:
 * @onset: wall-clock minutes of the onset
 * @intake: wall-clock minutes of the intake
 *
 * The ice and heat plan of an episode: its own, or gentle48 from 07:00 to
 * 22:30. Minutes outside the protocol's limits are brought to the nearest limit.
 *
 * Rules: 8.1 (H1–H6).
 */
LumbarSchedule lumbar_schedule_of_episode (const LumbarEpisode *episode,
                                           gint64               onset,
                                           gint64               intake);

/**
 * lumbar_schedule_add_ice_and_heat:
 * @slots: (element-type LumbarSlot): what is added to, sorted by time
 *
 * The ice and heat slots of one date (docs/rules.md 8.1).
 */
void lumbar_schedule_add_ice_and_heat (const LumbarSchedule *self,
                                       LumbarDate            date,
                                       GArray               *slots);

/**
 * lumbar_schedule_add_walks:
 * @slots: (element-type LumbarSlot): the ice and heat slots of the date; the
 *   walks are added and the whole is sorted by time
 *
 * The walk prompts of one date in P0 (docs/rules.md 8.2): hourly, moved to the end
 * of an ice or heat slot they fall into, every third with pelvic tilts.
 */
void lumbar_schedule_add_walks (const LumbarSchedule *self,
                                LumbarDate            date,
                                GArray               *slots);

/**
 * lumbar_schedule_count_walks:
 *
 * How many walk prompts a date has.
 *
 * Rules: 8.2 (Q1, Q2) and 17.6.
 */
int lumbar_schedule_count_walks (const LumbarSchedule *self,
                                 LumbarDate            date);

G_END_DECLS
