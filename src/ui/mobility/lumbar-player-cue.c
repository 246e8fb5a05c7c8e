/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an event of the player is to people. */

#include "config.h"

#include "lumbar-player-cue.h"

#include <glib/gi18n.h>

#include "lumbar-routine-text.h"

/* A lead-in has no title: nothing begins to be heard yet. */
static void
cue_step (LumbarPlayerCue        *self,
          const LumbarScriptStep *step)
{
  self->spoken = lumbar_step_dup_announcement (step);
  if (step->title != NULL)
    self->sound = step->prepares ? LUMBAR_SOUND_CHANGE : LUMBAR_SOUND_GO;
}

static void
cue_words (LumbarPlayerCue *self,
           const char      *words,
           LumbarSound      sound)
{
  self->shown = words;
  self->spoken = g_strdup (words);
  self->sound = sound;
}

LumbarPlayerCue *
lumbar_player_cue_new (const LumbarPlayerEvent *event,
                       const LumbarScriptStep  *step)
{
  LumbarPlayerCue *self = g_new0 (LumbarPlayerCue, 1);

  self->sound = LUMBAR_SOUND_NONE;
  switch (event->kind)
    {
    case LUMBAR_EVENT_COUNT:
      /* The screen counts; nobody wants three announcements in three seconds. */
      self->shown = _ ("Get ready");
      self->sound = LUMBAR_SOUND_TICK;
      break;
    case LUMBAR_EVENT_STEP:
      cue_step (self, step);
      break;
    case LUMBAR_EVENT_SIDE:
      cue_step (self, step);
      self->shown = _ ("The other side");
      self->sound = LUMBAR_SOUND_CHANGE;
      break;
    case LUMBAR_EVENT_HALF:
      cue_words (self, _ ("Half of it is done"), LUMBAR_SOUND_TICK);
      break;
    case LUMBAR_EVENT_LAST:
      cue_words (self, _ ("Three seconds to go"), LUMBAR_SOUND_TICK);
      break;
    case LUMBAR_EVENT_GAP:
      cue_words (self, _ ("Paused, because the computer was asleep. That time does not count."), LUMBAR_SOUND_NONE);
      self->stays = TRUE;
      break;
    case LUMBAR_EVENT_END:
      cue_words (self, _ ("The routine is done"), LUMBAR_SOUND_END);
      break;
    }

  return self;
}

void
lumbar_player_cue_free (LumbarPlayerCue *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->spoken);
  g_free (self);
}
