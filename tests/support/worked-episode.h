/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The episode of the worked example of the rules. */

#pragma once

#include "lumbar-episode.h"

G_BEGIN_DECLS

/**
 * worked_episode_new:
 * @onset: when it began and was told of
 * @with_ladder: whether to add what was lifted before
 *
 * A moderate course: tight in the middle of the back during a lift, pain 5 at
 * its worst, no warning sign; before it, 180 kg.
 *
 * Returns: (transfer full): the episode
 */
LumbarEpisode *worked_episode_new (LumbarMoment onset,
                                   gboolean     with_ladder);

G_END_DECLS
