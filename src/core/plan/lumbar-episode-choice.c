/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md 17.1 and 17.4: which episode is current, and everything that moves
 * the answers, in order of time. */

#include "config.h"

#include "lumbar-replay-private.h"

#include "lumbar-constants.h"

LumbarMoment
lumbar_episode_get_intake_at (const LumbarEpisode *episode)
{
  if (lumbar_moment_is_set (episode->intake.at))
    return episode->intake.at;
  if (episode->triage->len > 0)
    return g_array_index (episode->triage, LumbarTriageRecord, 0).at;

  return episode->onset;
}

/* Never later than the intake. */
LumbarMoment
lumbar_episode_get_onset (const LumbarEpisode *episode)
{
  LumbarMoment intake = lumbar_episode_get_intake_at (episode);

  return lumbar_moment_compare (episode->onset, intake) > 0 ? intake : episode->onset;
}

static gboolean
has_begun (const LumbarEpisode *episode,
           LumbarMoment         now)
{
  return lumbar_moment_compare (lumbar_episode_get_intake_at (episode), now) <= 0;
}

/* The episode with the newest onset among those begun until @now that a moment
 * belongs to: it began after the onset. */
static const LumbarEpisode *
find_owner (const GPtrArray *episodes,
            LumbarMoment     at,
            LumbarMoment     now,
            guint           *out_index)
{
  const LumbarEpisode *owner = NULL;

  for (guint i = 0; i < episodes->len; i++)
    {
      const LumbarEpisode *episode = g_ptr_array_index (episodes, i);
      LumbarMoment         onset = lumbar_episode_get_onset (episode);

      if (!has_begun (episode, now) || lumbar_moment_compare (onset, at) > 0)
        continue;

      if (owner == NULL || lumbar_moment_compare (onset, lumbar_episode_get_onset (owner)) >= 0)
        {
          owner = episode;
          *out_index = i;
        }
    }

  return owner;
}

static gboolean
has_ended (const LumbarEpisode *episode,
           LumbarMoment         now)
{
  return lumbar_moment_is_set (episode->ended_at) && lumbar_moment_compare (episode->ended_at, now) <= 0;
}

const LumbarEpisode *
lumbar_episode_choose (LumbarHistory *history,
                       LumbarMoment   now)
{
  guint                index = 0;
  const LumbarEpisode *newest = find_owner (lumbar_history_get (history, LUMBAR_RECORD_EPISODE), now, now, &index);

  return newest != NULL && !has_ended (newest, now) ? newest : NULL;
}

/* What adding events needs to know. */
typedef struct
{
  GArray              *events;
  const LumbarEpisode *current;
  LumbarMoment         now;
  LumbarDate           first; /* own events are not before it */
  gint64               newest_full;
} LumbarEventBuilder;

static void
add_event (LumbarEventBuilder   *builder,
           LumbarMoment          at,
           LumbarAnswerEventKind kind,
           gconstpointer         item,
           const LumbarEpisode  *episode,
           guint                 index)
{
  LumbarAnswerEvent event = {
    .date = MIN (lumbar_moment_get_date (at), lumbar_moment_get_date (builder->now)),
    .instant = lumbar_moment_get_instant (at),
    .kind = kind,
    .item = item,
    .episode = index,
    .own = episode == builder->current,
  };

  if (!lumbar_moment_is_set (at) || lumbar_moment_compare (at, builder->now) > 0)
    return;
  if (event.own)
    event.date = MAX (event.date, builder->first);
  if (kind == LUMBAR_EVENT_TRIAGE)
    event.left_out = ((const LumbarTriageRecord *) item)->mistake && event.instant < builder->newest_full;

  g_array_append_val (builder->events, event);
}

/* The instant of the newest full record of any episode. */
static gint64
find_newest_full (const GPtrArray *episodes,
                  LumbarMoment     now)
{
  gint64 newest = G_MININT64;

  for (guint i = 0; i < episodes->len; i++)
    {
      const LumbarEpisode *episode = g_ptr_array_index (episodes, i);

      for (guint j = 0; j < episode->triage->len; j++)
        {
          const LumbarTriageRecord *record = &g_array_index (episode->triage, LumbarTriageRecord, j);

          if (record->full && lumbar_moment_compare (record->at, now) <= 0)
            newest = MAX (newest, lumbar_moment_get_instant (record->at));
        }
    }

  return newest;
}

static void
add_episode (LumbarEventBuilder  *builder,
             const LumbarEpisode *episode,
             guint                index)
{
  for (guint i = 0; i < episode->triage->len; i++)
    {
      const LumbarTriageRecord *record = &g_array_index (episode->triage, LumbarTriageRecord, i);

      add_event (builder, record->at, LUMBAR_EVENT_TRIAGE, record, episode, index);
    }

  for (guint i = 0; i < episode->releases->len; i++)
    {
      const LumbarRelease *release = &g_array_index (episode->releases, LumbarRelease, i);

      add_event (builder, release->at, LUMBAR_EVENT_RELEASE, release, episode, index);
    }

  add_event (builder, lumbar_episode_get_intake_at (episode), LUMBAR_EVENT_INTAKE, &episode->intake, episode, index);
}

/* Whether an entry can raise RF06 or RF24 at all. */
static gboolean
is_warning (const LumbarEntry *entry)
{
  return entry->adl >= 3 || MAX (entry->worst24, entry->pain_now) >= LUMBAR_SEVERE_PAIN;
}

static void
add_entries (LumbarEventBuilder *builder,
             const GPtrArray    *entries,
             const GPtrArray    *episodes)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const LumbarEntry   *entry = g_ptr_array_index (entries, i);
      guint                index = 0;
      const LumbarEpisode *owner;

      if (!is_warning (entry))
        continue;

      owner = find_owner (episodes, entry->at, builder->now, &index);
      if (owner != NULL && !has_ended (owner, entry->at))
        add_event (builder, entry->at, LUMBAR_EVENT_ENTRY, entry, owner, index);
    }
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  const LumbarAnswerEvent *first = a;
  const LumbarAnswerEvent *second = b;

  if (first->date != second->date)
    return first->date < second->date ? -1 : 1;
  if (first->instant != second->instant)
    return first->instant < second->instant ? -1 : 1;

  return (int) first->kind - (int) second->kind;
}

GArray *
lumbar_answer_events_new (LumbarHistory       *history,
                          const LumbarEpisode *current,
                          LumbarMoment         now)
{
  const GPtrArray   *episodes = lumbar_history_get (history, LUMBAR_RECORD_EPISODE);
  LumbarEventBuilder builder = {
    .events = g_array_new (FALSE, FALSE, sizeof (LumbarAnswerEvent)),
    .current = current,
    .now = now,
    .newest_full = find_newest_full (episodes, now),
  };

  if (current != NULL)
    builder.first = MIN (lumbar_moment_get_date (lumbar_episode_get_onset (current)), lumbar_moment_get_date (now));

  for (guint i = 0; i < episodes->len; i++)
    {
      if (has_begun (g_ptr_array_index (episodes, i), now))
        add_episode (&builder, g_ptr_array_index (episodes, i), i);
    }
  add_entries (&builder, lumbar_history_get (history, LUMBAR_RECORD_ENTRY), episodes);
  g_array_sort (builder.events, compare_events);

  return builder.events;
}
