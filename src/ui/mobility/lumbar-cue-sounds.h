/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The four short sounds of a routine. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  LUMBAR_SOUND_TICK,   /* counting down; half-time */
  LUMBAR_SOUND_GO,     /* an exercise begins */
  LUMBAR_SOUND_CHANGE, /* an exercise is over: rest, move, change side */
  LUMBAR_SOUND_END,    /* the routine is over */
  LUMBAR_N_SOUNDS,
} LumbarSound;

#define LUMBAR_TYPE_CUE_SOUNDS (lumbar_cue_sounds_get_type ())
G_DECLARE_FINAL_TYPE (LumbarCueSounds, lumbar_cue_sounds, LUMBAR, CUE_SOUNDS, GObject)

/**
 * lumbar_cue_sounds_get:
 * @settings: the settings with `sounds` and `sound-volume`
 *
 * The sounds are loaded at the first call and kept as long as @settings: a
 * sound that is loaded late comes late.
 *
 * Returns: (transfer none): the sounds
 */
LumbarCueSounds *lumbar_cue_sounds_get (GSettings *settings);

/**
 * lumbar_cue_sounds_play:
 * @self: the sounds
 * @sound: which one
 *
 * Plays it from its beginning, unless sounds are switched off. Without a sound
 * device nothing happens.
 */
void lumbar_cue_sounds_play (LumbarCueSounds *self,
                             LumbarSound      sound);

G_END_DECLS
