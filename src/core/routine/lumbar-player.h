/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player of a routine: a state machine that is told the time.
 *
 * Every input carries "now" in microseconds of a clock that also counts the
 * time a computer sleeps; only differences matter. What happened is fetched as
 * events. One owner, one thread. */

#pragma once

#include <json-glib/json-glib.h>

#include "lumbar-script.h"

G_BEGIN_DECLS

/* The step that lumbar_player_get_step() gives while people get ready. */
#define LUMBAR_PLAYER_LEAD_IN (-1)

/* A longer silence than this while playing means that nobody was watching. */
#define LUMBAR_PLAYER_GAP (5 * G_USEC_PER_SEC)

typedef enum
{
  LUMBAR_PLAYER_READY,
  LUMBAR_PLAYER_PLAYING,
  LUMBAR_PLAYER_PAUSED,
  LUMBAR_PLAYER_ENDED,
} LumbarPlayerState;

/**
 * LumbarPlayerEvent:
 * @kind: what happened
 * @step: in which step
 * @number: what is counted by %LUMBAR_EVENT_COUNT, else 0
 */
typedef struct
{
  LumbarEventKind kind;
  int             step;
  int             number;
} LumbarPlayerEvent;

typedef struct _LumbarPlayer LumbarPlayer;

/**
 * lumbar_player_new:
 * @script: what to play; a reference is taken
 *
 * Returns: (transfer full): a player that is ready to start
 */
LumbarPlayer *lumbar_player_new (LumbarScript *script);

/**
 * lumbar_player_new_from_json:
 * @script: what was played
 * @state: what lumbar_player_to_json() gave
 * @error: set to a %LUMBAR_RECORD_ERROR where @state does not fit @script
 *
 * Returns: (transfer full) (nullable): a player that stands where the other one
 *   stood; paused, unless that one had ended
 */
LumbarPlayer *lumbar_player_new_from_json (LumbarScript *script,
                                           JsonObject   *state,
                                           GError      **error);

/**
 * lumbar_player_free:
 * @self: (transfer full): a player
 *
 * Frees the player.
 */
void lumbar_player_free (LumbarPlayer *self);

/**
 * lumbar_player_to_json:
 * @self: a player
 *
 * Returns: (transfer full): where it stands and what was done so far
 */
JsonObject *lumbar_player_to_json (LumbarPlayer *self);

/**
 * lumbar_player_set_gap:
 * @self: a player
 * @gap: microseconds, above 0; %LUMBAR_PLAYER_GAP unless set
 *
 * Sets how much may pass between two inputs while playing. More than that is
 * taken for a sleeping computer: none of it counts as done.
 */
void lumbar_player_set_gap (LumbarPlayer *self,
                            gint64        gap);

/**
 * lumbar_player_start:
 * @self: a player
 * @now: microseconds
 *
 * Begins, with the lead-in if the script has one. Nothing happens unless ready.
 */
void lumbar_player_start (LumbarPlayer *self,
                          gint64        now);

/**
 * lumbar_player_advance:
 * @self: a player
 * @now: microseconds
 *
 * Tells the time. May cross any number of steps.
 */
void lumbar_player_advance (LumbarPlayer *self,
                            gint64        now);

/**
 * lumbar_player_pause:
 * @self: a player
 * @now: microseconds
 *
 * Stops the clock of the routine.
 */
void lumbar_player_pause (LumbarPlayer *self,
                          gint64        now);

/**
 * lumbar_player_resume:
 * @self: a player
 * @now: microseconds
 *
 * Goes on after a pause.
 */
void lumbar_player_resume (LumbarPlayer *self,
                           gint64        now);

/**
 * lumbar_player_back:
 * @self: a player
 * @now: microseconds
 *
 * Goes to the beginning of the step or, within its first two seconds, of the
 * step before. A paused player stays paused.
 */
void lumbar_player_back (LumbarPlayer *self,
                         gint64        now);

/**
 * lumbar_player_skip:
 * @self: a player
 * @now: microseconds
 *
 * Goes to the next step; after the last one the routine has ended.
 */
void lumbar_player_skip (LumbarPlayer *self,
                         gint64        now);

/**
 * lumbar_player_finish:
 * @self: a player
 * @now: microseconds
 *
 * Ends early. What was done stays done.
 */
void lumbar_player_finish (LumbarPlayer *self,
                           gint64        now);

/**
 * lumbar_player_has_event:
 * @self: a player
 *
 * Returns: whether an event waits to be fetched
 */
gboolean lumbar_player_has_event (LumbarPlayer *self);

/**
 * lumbar_player_pop_event:
 * @self: a player
 * @out_event: (out caller-allocates): the oldest event not fetched yet
 *
 * Returns: whether there was one
 */
gboolean lumbar_player_pop_event (LumbarPlayer      *self,
                                  LumbarPlayerEvent *out_event);

/**
 * lumbar_player_get_script:
 * @self: a player
 *
 * Returns: (transfer none): what is played
 */
LumbarScript *lumbar_player_get_script (LumbarPlayer *self);

/**
 * lumbar_player_get_state:
 * @self: a player
 *
 * Returns: the state
 */
LumbarPlayerState lumbar_player_get_state (LumbarPlayer *self);

/**
 * lumbar_player_get_step:
 * @self: a player
 *
 * Returns: index of the current step, %LUMBAR_PLAYER_LEAD_IN before the first;
 *   the last one after the end
 */
int lumbar_player_get_step (LumbarPlayer *self);

/**
 * lumbar_player_get_elapsed:
 * @self: a player
 *
 * Returns: microseconds since the current step began, without pauses
 */
gint64 lumbar_player_get_elapsed (LumbarPlayer *self);

/**
 * lumbar_player_get_step_remaining:
 * @self: a player
 *
 * Returns: microseconds to the end of the current step
 */
gint64 lumbar_player_get_step_remaining (LumbarPlayer *self);

/**
 * lumbar_player_get_remaining:
 * @self: a player
 *
 * Returns: microseconds to the end of the routine, without the lead-in
 */
gint64 lumbar_player_get_remaining (LumbarPlayer *self);

/**
 * lumbar_player_get_active:
 * @self: a player
 *
 * Returns: microseconds that steps were played, without pauses and lead-in
 */
gint64 lumbar_player_get_active (LumbarPlayer *self);

/**
 * lumbar_player_is_completed:
 * @self: a player
 *
 * Returns: whether it has ended and every exercise was done; rests and changes
 *   may be skipped
 */
gboolean lumbar_player_is_completed (LumbarPlayer *self);

/**
 * lumbar_player_dup_steps:
 * @self: a player
 *
 * Returns: (transfer full) (element-type LumbarSessionStep): the steps that
 *   were begun, with their whole seconds and outcome
 */
GArray *lumbar_player_dup_steps (LumbarPlayer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarPlayer, lumbar_player_free)

G_END_DECLS
