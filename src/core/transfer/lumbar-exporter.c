/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The export file as a whole: its head, its lists and which records a span of
 * dates has. How a record looks is in the record writer. */

#include "config.h"

#include "lumbar-exporter.h"

#include "lumbar-activity.h"
#include "lumbar-episode.h"
#include "lumbar-transfer-private.h"

/* Whether first–last and from–to have a date in common. */
static gboolean
spans_meet (LumbarDate first,
            LumbarDate last,
            LumbarDate from,
            LumbarDate to)
{
  return (from == LUMBAR_DATE_NONE || last >= from) &&
         (to == LUMBAR_DATE_NONE || first <= to);
}

static gboolean
activity_is_between (const LumbarActivity *activity,
                     LumbarDate            from,
                     LumbarDate            to)
{
  for (guint i = 0; i < activity->scores->len; i++)
    {
      LumbarDate date = g_array_index (activity->scores, LumbarActivityScore, i).date;

      if (spans_meet (date, date, from, to))
        return TRUE;
    }

  return from == LUMBAR_DATE_NONE && to == LUMBAR_DATE_NONE;
}

static gboolean
episode_is_between (const LumbarEpisode *episode,
                    LumbarDate           from,
                    LumbarDate           to)
{
  LumbarDate last = lumbar_moment_is_set (episode->ended_at) ? lumbar_moment_get_date (episode->ended_at) : G_MAXINT32;

  return spans_meet (lumbar_moment_get_date (episode->onset), last, from, to);
}

gboolean
lumbar_record_is_between (gconstpointer record,
                          LumbarDate    from,
                          LumbarDate    to)
{
  LumbarRecordKind kind = ((const LumbarRecord *) record)->kind;
  LumbarDate       date;

  if (kind == LUMBAR_RECORD_ROUTINE)
    return TRUE;
  if (kind == LUMBAR_RECORD_ACTIVITY)
    return activity_is_between (record, from, to);
  if (kind == LUMBAR_RECORD_EPISODE)
    return episode_is_between (record, from, to);

  date = lumbar_moment_get_date (lumbar_record_get_time (record));

  return spans_meet (date, date, from, to);
}

char *
lumbar_export_json (LumbarHistory *history,
                    LumbarMoment   exported_at,
                    LumbarDate     from,
                    LumbarDate     to)
{
  g_autoptr (LumbarJsonWriter) writer = lumbar_json_writer_new ();

  lumbar_json_writer_begin_object (writer, NULL);
  lumbar_json_writer_add_string (writer, "format", LUMBAR_EXPORT_FORMAT);
  lumbar_json_writer_add_int (writer, "version", LUMBAR_EXPORT_VERSION);
  lumbar_json_write_moment (writer, "exportedAt", exported_at);
  lumbar_json_writer_add_string (writer, "application", "lumbar " LUMBAR_VERSION);

  for (LumbarRecordKind kind = 0; kind < LUMBAR_N_RECORD_KINDS; kind++)
    {
      const GPtrArray *records = lumbar_history_get (history, kind);

      lumbar_json_writer_begin_list (writer, lumbar_record_kind_get_list_name (kind));
      for (guint i = 0; i < records->len; i++)
        if (lumbar_record_is_between (g_ptr_array_index (records, i), from, to))
          lumbar_record_write_json (g_ptr_array_index (records, i), writer);
      lumbar_json_writer_end (writer);
    }

  lumbar_json_writer_end (writer);

  return lumbar_json_writer_finish (g_steal_pointer (&writer));
}
