/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One run of back trouble, and the ids of the warning signs. */

#include "config.h"

#include "lumbar-episode.h"
#include "lumbar-record-private.h"
#include "lumbar-number-private.h"

static void
init_episode (gpointer record)
{
  LumbarEpisode *self = record;

  self->onset = LUMBAR_MOMENT_NONE;
  self->ended_at = LUMBAR_MOMENT_NONE;
  self->intake.at = LUMBAR_MOMENT_NONE;
  self->intake.day_one_worst = LUMBAR_UNANSWERED;
  self->triage = g_array_new (FALSE, TRUE, sizeof (LumbarTriageRecord));
  self->releases = g_array_new (FALSE, TRUE, sizeof (LumbarRelease));
  self->clearances = g_array_new (FALSE, TRUE, sizeof (LumbarClearance));
  self->ladders = g_array_new (FALSE, TRUE, sizeof (LumbarLadderSettings));
  self->tests = g_array_new (FALSE, TRUE, sizeof (LumbarTest));
}

static void
copy_episode (gpointer record)
{
  LumbarEpisode *self = record;

  self->triage = g_array_copy (self->triage);
  self->releases = g_array_copy (self->releases);
  self->clearances = g_array_copy (self->clearances);
  if (self->care != NULL)
    self->care = g_memdup2 (self->care, sizeof *self->care);
  self->ladders = g_array_copy (self->ladders);
  self->tests = g_array_copy (self->tests);
}

static void
clear_episode (gpointer record)
{
  LumbarEpisode *self = record;

  g_clear_pointer (&self->triage, g_array_unref);
  g_clear_pointer (&self->releases, g_array_unref);
  g_clear_pointer (&self->clearances, g_array_unref);
  g_clear_pointer (&self->care, g_free);
  g_clear_pointer (&self->ladders, g_array_unref);
  g_clear_pointer (&self->tests, g_array_unref);
}

static LumbarMoment
get_time (gconstpointer record)
{
  const LumbarEpisode *self = record;

  return self->onset;
}

const LumbarRecordClass lumbar_episode_class = {
  .size = sizeof (LumbarEpisode),
  .init = init_episode,
  .copy = copy_episode,
  .clear = clear_episode,
  .get_time = get_time,
};

LumbarEpisode *
lumbar_episode_new (void)
{
  return lumbar_record_new (LUMBAR_RECORD_EPISODE);
}

/* The numbers run 1–11 (emergency), 20–25 (today), 30–39 (soon) and 40–46
 * (physiotherapist); docs/rules.md section 2. */
LumbarFlags
lumbar_flags_get_all (void)
{
  LumbarFlags flags = 0;

  for (int i = 1; i <= 46; i++)
    {
      if (i <= 11 || (i >= 20 && i <= 25) || i >= 30)
        flags |= LUMBAR_RF (i);
    }

  return flags;
}

char *
lumbar_flag_to_id (int number)
{
  g_return_val_if_fail (number > 0 && number < 100, NULL);

  return g_strdup_printf ("RF%02d", number);
}

gboolean
lumbar_flag_parse (const char *id,
                   int        *out_number)
{
  int number = lumbar_parse_numbered_id (id, "RF");

  if (number < 1 || number > 63 || (lumbar_flags_get_all () & LUMBAR_RF (number)) == 0)
    return FALSE;

  *out_number = number;

  return TRUE;
}
