/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A routine made ready to be played: its steps as lengths of time, and what is
 * to be heard and seen at which moment of each.
 *
 * Immutable and counted. All times are microseconds. */

#pragma once

#include <glib-object.h>

#include "lumbar-catalog.h"

G_BEGIN_DECLS

/* How long somebody has to get ready where the routine itself gives no time. */
#define LUMBAR_SCRIPT_LEAD_IN (5 * G_USEC_PER_SEC)

typedef enum
{
  LUMBAR_EVENT_COUNT, /* three, two, one: the next exercise is about to begin */
  LUMBAR_EVENT_STEP,  /* a step begins */
  LUMBAR_EVENT_SIDE,  /* the other side comes next */
  LUMBAR_EVENT_HALF,  /* half of a hold is over */
  LUMBAR_EVENT_LAST,  /* the last three seconds of an exercise begin */
  LUMBAR_EVENT_GAP,   /* time passed unseen; playing was paused where it stood */
  LUMBAR_EVENT_END,   /* the last step is over */
} LumbarEventKind;

/**
 * LumbarCuePoint:
 * @kind: what happens
 * @offset: when, in microseconds since the beginning of its step
 * @number: what is counted by %LUMBAR_EVENT_COUNT: 3, 2 or 1; else 0
 */
typedef struct
{
  LumbarEventKind kind;
  gint64          offset;
  int             number;
} LumbarCuePoint;

/**
 * LumbarScriptStep:
 * @title: what to do, translated
 * @exercise: (nullable): id of the exercise
 * @length: microseconds
 * @kind: what sort of step it is
 * @side: the side it is for
 * @count: repetitions, 0 where only the time counts
 * @prepares: nothing is exercised: a rest, or time to move
 * @changes_side: this step leads from one side to the other
 * @points: (element-type LumbarCuePoint): in order of time
 */
typedef struct
{
  char          *title;
  char          *exercise;
  gint64         length;
  LumbarStepKind kind;
  LumbarSide     side;
  int            count;
  gboolean       prepares;
  gboolean       changes_side;
  GArray        *points;
} LumbarScriptStep;

typedef struct _LumbarScript LumbarScript;

/**
 * lumbar_script_new:
 * @routine: the routine; it must have at least one step
 *
 * Works out the lead-in (none where the routine begins with a rest or a
 * change), the counts, half-times and changes of side.
 *
 * Returns: (transfer full): the script; it keeps no reference to @routine
 */
LumbarScript *lumbar_script_new (const LumbarRoutine *routine);

/**
 * lumbar_script_ref:
 * @self: a script
 *
 * Returns: (transfer full): @self
 */
LumbarScript *lumbar_script_ref (LumbarScript *self);

/**
 * lumbar_script_unref:
 * @self: (transfer full): a script
 *
 * Gives up a reference.
 */
void lumbar_script_unref (LumbarScript *self);

/**
 * lumbar_script_get_routine:
 * @self: a script
 *
 * Returns: (transfer none): id of the routine
 */
const char *lumbar_script_get_routine (LumbarScript *self);

/**
 * lumbar_script_get_title:
 * @self: a script
 *
 * Returns: (transfer none): the translated title of the routine
 */
const char *lumbar_script_get_title (LumbarScript *self);

/**
 * lumbar_script_has_lead_in:
 * @self: a script
 *
 * Returns: whether %LUMBAR_SCRIPT_LEAD_IN comes before the first step
 */
gboolean lumbar_script_has_lead_in (LumbarScript *self);

/**
 * lumbar_script_get_length:
 * @self: a script
 *
 * Returns: microseconds of all steps together, without the lead-in
 */
gint64 lumbar_script_get_length (LumbarScript *self);

/**
 * lumbar_script_get_n_steps:
 * @self: a script
 *
 * Returns: how many steps there are, at least 1
 */
int lumbar_script_get_n_steps (LumbarScript *self);

/**
 * lumbar_script_get_step:
 * @self: a script
 * @index: 0 to the number of steps - 1, or -1 for the lead-in
 *
 * Returns: (transfer none): the step
 */
const LumbarScriptStep *lumbar_script_get_step (LumbarScript *self,
                                                int           index);

/**
 * lumbar_script_get_begin:
 * @self: a script
 * @index: 0 to the number of steps
 *
 * Returns: microseconds of the steps before @index
 */
gint64 lumbar_script_get_begin (LumbarScript *self,
                                int           index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarScript, lumbar_script_unref)

G_END_DECLS
