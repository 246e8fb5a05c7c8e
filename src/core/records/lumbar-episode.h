/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One run of back trouble, from its onset to the full return. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-record.h"

G_BEGIN_DECLS

/* Warning signs RF01–RF46 as a set: bit n is RFn. */
typedef guint64 LumbarFlags;

#define LUMBAR_RF(n) (G_GUINT64_CONSTANT (1) << (n))

/* Every id of the table of docs/rules.md section 2. */
LumbarFlags lumbar_flags_get_all (void);

/**
 * lumbar_flag_to_id:
 * @number: 1 to 99
 *
 * Returns: (transfer full): "RF07" for 7
 */
char *lumbar_flag_to_id (int number);

/**
 * lumbar_flag_parse:
 * @id: (nullable): "RF07"
 * @out_number: (out): 7
 *
 * Returns: whether there is such a warning sign
 */
gboolean lumbar_flag_parse (const char *id,
                            int        *out_number);

typedef struct
{
  LumbarMoment  at; /* LUMBAR_MOMENT_NONE: the first triage record, else onset */
  LumbarOnset   onset;
  LumbarSides   sides;
  LumbarQuality quality;
  int           worst; /* 0–10 */
  LumbarLegPain leg_pain;
  gboolean      leg_numb_tingle;
  int           adl; /* 0–3 */
  gboolean      morning_lock;
  int           day_one_worst; /* 0–10 or LUMBAR_UNANSWERED */
} LumbarIntake;

typedef struct
{
  LumbarMoment at;
  gboolean     full;
  LumbarFlags  yes;
  gboolean     has_temperature;
  gint32       temperature;      /* thousandths of a degree of the unit entered */
  char         temperature_unit; /* 'C' or 'F' */
  gboolean     mistake;
} LumbarTriageRecord;

typedef struct
{
  LumbarMoment      at;
  LumbarReleaseKind kind;
  LumbarDate        date;
} LumbarRelease;

typedef struct
{
  LumbarClearanceBy by;
  LumbarDate        date;
  LumbarAllows      allows;
} LumbarClearance;

typedef struct
{
  LumbarProtocol protocol;
  int            wake;  /* minute of the day */
  int            sleep; /* minute of the day */
  int            ice;   /* minutes */
  int            heat;  /* minutes */
  LumbarMoment   created;
} LumbarCare;

typedef struct
{
  LumbarMoment      since;          /* LUMBAR_MOMENT_NONE: from onset */
  gint64            working_weight; /* thousandths of the unit */
  LumbarUnit        unit;
  gint64            bar;            /* thousandths of the unit */
  gint64            smallest_plate; /* thousandths of the unit */
  gint32            step_pct;       /* millionths of a percent, 5–10 in halves */
  LumbarLadderModel model;
  LumbarLiftKind    lift;
} LumbarLadderSettings;

typedef struct
{
  LumbarMoment   at;
  LumbarTestKind kind;
  int            plank;            /* seconds; core */
  int            side_plank_left;  /* seconds; core */
  int            side_plank_right; /* seconds; core */
  int            bird_dog;         /* each side; core */
  int            hinge_reps;       /* hinge */
  int            pain;             /* 0–10 */
} LumbarTest;

typedef struct
{
  LumbarRecord record;
  LumbarMoment onset;
  LumbarMoment ended_at; /* LUMBAR_MOMENT_NONE while it goes on */
  LumbarMode   mode;
  LumbarIntake intake;
  GArray      *triage;     /* of LumbarTriageRecord, by time */
  GArray      *releases;   /* of LumbarRelease, by time */
  GArray      *clearances; /* of LumbarClearance, by date */
  LumbarCare  *care;       /* (nullable) */
  GArray      *ladders;    /* of LumbarLadderSettings, oldest first */
  GArray      *tests;      /* of LumbarTest, by time */
} LumbarEpisode;

/**
 * lumbar_episode_new:
 *
 * Returns: (transfer full): a new record, see lumbar_record_new()
 */
LumbarEpisode *lumbar_episode_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarEpisode, lumbar_record_unref)

G_END_DECLS
