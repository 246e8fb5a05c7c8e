/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Warning signs: which answers stand and what they ask for (docs/rules.md
 * sections 2 and 17.4). */

#pragma once

#include "lumbar-plan.h"

G_BEGIN_DECLS

/* RF01–RF46 */
#define LUMBAR_N_FLAGS 47

/* The questions of each outcome; those about history are raised once. */
#define LUMBAR_FLAGS_EMERGENCY (LUMBAR_RF (12) - LUMBAR_RF (1))
#define LUMBAR_FLAGS_DOCTOR_TODAY (LUMBAR_RF (26) - LUMBAR_RF (20))
#define LUMBAR_FLAGS_DOCTOR_SOON (LUMBAR_RF (40) - LUMBAR_RF (30))
#define LUMBAR_FLAGS_PHYSIO (LUMBAR_RF (47) - LUMBAR_RF (40))
#define LUMBAR_FLAGS_HISTORY (LUMBAR_RF (8) | LUMBAR_RF (22) | LUMBAR_RF (35) | LUMBAR_RF (39) | LUMBAR_RF (44))

/* The answers of one episode, and the emergency lock, which is the person's. */
typedef struct
{
  LumbarFlags yes;                       /* in force */
  LumbarDate  raised_on[LUMBAR_N_FLAGS]; /* of each id that was ever raised */
  LumbarFlags released;                  /* PHYSIO ids that were confirmed since raised */
  LumbarFlags ever;                      /* raised at any time of the episode */
  gboolean    emergency;
  gboolean    assessed;
  LumbarFlags emergency_ids; /* raised since the last unlock */
  LumbarDate  emergency_on;  /* when one was last raised, or LUMBAR_DATE_NONE */
  LumbarDate  serious_on;    /* when EMERGENCY or DOCTOR_TODAY was last raised */
  LumbarDate  confirmed_on;  /* the newest "seen" or "not needed" */
  LumbarDate  doctor_on;     /* the newest clearance by a doctor */
  LumbarDate  cleared_on;    /* the newest clearance by anybody */
} LumbarAnswers;

/**
 * lumbar_flags_get_outcome:
 *
 * The highest outcome of a set of ids, RF01–RF11 included.
 */
LumbarTriageOutcome lumbar_flags_get_outcome (LumbarFlags flags);

/**
 * lumbar_flags_of_outcome:
 *
 * The ids that lead to an outcome.
 *
 * Rules: section 2.
 */
LumbarFlags lumbar_flags_of_outcome (LumbarTriageOutcome outcome);

/**
 * lumbar_temperature_to_flags:
 * @temperature: thousandths of a degree
 * @unit: 'C' or 'F', as entered: nothing is converted
 *
 * RF07 above 38.3 °C or 101.0 °F, RF21 from 38.0 °C or 100.4 °F, else none.
 */
LumbarFlags lumbar_temperature_to_flags (gint32 temperature,
                                         char   unit);

/**
 * lumbar_answers_init:
 *
 * No answers, no lock.
 *
 * Rules: 17.4.
 */
void lumbar_answers_init (LumbarAnswers *self);

/**
 * lumbar_answers_raise:
 * @yes: the ids that were answered yes
 * @date: when
 * @own: whether the record belongs to the episode; others only move the lock
 * @known: the history questions that the record's episode has raised before;
 *   updated
 *
 * Raises what a record, an intake or an entry answers yes, and locks for
 * RF01–RF11 (17.4).
 */
void lumbar_answers_raise (LumbarAnswers *self,
                           LumbarFlags    yes,
                           LumbarDate     date,
                           gboolean       own,
                           LumbarFlags   *known);

/**
 * lumbar_answers_apply_record:
 *
 * Applies a triage record: a full one first drops what it does not name, and
 * opens the lock when an assessment was stated and it names no new emergency.
 *
 * Rules: 17.4 (RF01–RF46).
 */
void lumbar_answers_apply_record (LumbarAnswers            *self,
                                  const LumbarTriageRecord *record,
                                  LumbarDate                date,
                                  gboolean                  own,
                                  LumbarFlags              *known);

/**
 * lumbar_answers_apply_release:
 *
 * "Assessed" prepares the lock to be opened; "seen" and "not needed" cover
 * every PHYSIO id raised until then.
 *
 * Rules: 17.4.
 */
void lumbar_answers_apply_release (LumbarAnswers    *self,
                                   LumbarReleaseKind kind,
                                   LumbarDate        date,
                                   gboolean          own);

/* When the automatic flags were raised; LUMBAR_DATE_NONE: it does not hold. */
typedef struct
{
  LumbarDate rf31;
  LumbarDate rf32;
  LumbarDate rf40;
  LumbarDate rf41;
  LumbarDate rf45;
} LumbarAutomaticFlags;

/**
 * lumbar_answers_get_standing:
 * @automatic: the automatic conditions of the date
 *
 * Every standing id: answered or automatic, and not covered by a release or a
 * clearance. While the lock is on, the emergencies raised since the last unlock
 * stand.
 *
 * Rules: 17.4 (RF01–RF46).
 */
LumbarFlags lumbar_answers_get_standing (const LumbarAnswers        *self,
                                         const LumbarAutomaticFlags *automatic);

/**
 * lumbar_answers_are_cleared:
 * @clearance: the date of a clearance, or %LUMBAR_DATE_NONE
 *
 * Whether a clearance counts for a floor: it is void once an EMERGENCY or
 * DOCTOR_TODAY answer was raised on a later date (docs/rules.md section 4).
 */
gboolean lumbar_answers_are_cleared (const LumbarAnswers *self,
                                     LumbarDate           clearance);

G_END_DECLS
