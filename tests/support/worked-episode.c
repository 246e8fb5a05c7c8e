/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The episode of the worked example of the rules. */

#include "config.h"

#include "worked-episode.h"

LumbarEpisode *
worked_episode_new (LumbarMoment onset,
                    gboolean     with_ladder)
{
  LumbarEpisode       *episode = lumbar_episode_new ();
  LumbarTriageRecord   none = { .at = onset, .full = TRUE };
  LumbarLadderSettings ladder = { LUMBAR_MOMENT_NONE, 180000, LUMBAR_UNIT_KG, 20000, 1250, 7500000, LUMBAR_LADDER_LINEAR, LUMBAR_LIFT_CONVENTIONAL };

  episode->record.modified_at = onset;
  episode->onset = onset;
  episode->intake = (LumbarIntake) {
    .at = onset,
    .onset = LUMBAR_ONSET_DURING_LIFT,
    .sides = LUMBAR_SIDES_CENTRE,
    .quality = LUMBAR_QUALITY_TIGHT,
    .worst = 5,
    .day_one_worst = LUMBAR_UNANSWERED,
  };
  g_array_append_val (episode->triage, none);
  if (with_ladder)
    g_array_append_val (episode->ladders, ladder);

  return episode;
}
