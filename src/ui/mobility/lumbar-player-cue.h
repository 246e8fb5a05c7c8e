/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an event of the player is to people: words to see, words to hear, and a
 * sound. Each sound has words beside it. */

#pragma once

#include "lumbar-cue-sounds.h"
#include "lumbar-player.h"

G_BEGIN_DECLS

/* No sound at all. */
#define LUMBAR_SOUND_NONE LUMBAR_N_SOUNDS

/**
 * LumbarPlayerCue:
 * @shown: (nullable): what is shown beside the step, translated
 * @stays: whether it is shown until the next cue
 * @spoken: (nullable): what a screen reader says, translated
 * @sound: what is heard, or %LUMBAR_SOUND_NONE
 */
typedef struct
{
  const char *shown;
  gboolean    stays;
  char       *spoken;
  LumbarSound sound;
} LumbarPlayerCue;

/**
 * lumbar_player_cue_new:
 * @event: what happened
 * @step: the step it happened in
 *
 * Returns: (transfer full): the cue
 */
LumbarPlayerCue *lumbar_player_cue_new (const LumbarPlayerEvent *event,
                                        const LumbarScriptStep  *step);

/**
 * lumbar_player_cue_free:
 * @self: (transfer full): a cue
 *
 * Frees the cue.
 */
void lumbar_player_cue_free (LumbarPlayerCue *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarPlayerCue, lumbar_player_cue_free)

G_END_DECLS
