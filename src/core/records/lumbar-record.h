/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What every record has in common.
 *
 * A record is filled in by whoever makes it and never changed once it was
 * handed to somebody else: to edit one, copy it. It is counted atomically and
 * may cross threads. */

#pragma once

#include <glib.h>

#include "lumbar-moment.h"

G_BEGIN_DECLS

typedef enum
{
  LUMBAR_RECORD_EPISODE,
  LUMBAR_RECORD_ENTRY,
  LUMBAR_RECORD_SESSION,
  LUMBAR_RECORD_LIFT,
  LUMBAR_RECORD_CHECK,
  LUMBAR_RECORD_SCREEN,
  LUMBAR_RECORD_ACTIVITY,
  LUMBAR_RECORD_TREATMENT,
  LUMBAR_RECORD_ROUTINE,
  LUMBAR_N_RECORD_KINDS,
} LumbarRecordKind;

/**
 * LumbarRecord:
 * @kind: which of the record structs this is the head of
 * @id: lower-case UUID
 * @modified_at: when a person last changed it; decides an import's merge
 *
 * The first member of every record struct.
 */
typedef struct
{
  LumbarRecordKind kind;
  char            *id;
  LumbarMoment     modified_at;
} LumbarRecord;

/* An unanswered 0–10 or 0–3 scale, or any other number that may be missing. */
#define LUMBAR_UNANSWERED (-1)

/**
 * lumbar_record_new:
 * @kind: which record
 *
 * A record with a fresh id. What may be missing is LUMBAR_UNANSWERED,
 * LUMBAR_MOMENT_NONE or NULL; texts and lists are empty.
 *
 * Returns: (transfer full): the record struct of @kind, to be filled in
 */
gpointer lumbar_record_new (LumbarRecordKind kind);

/**
 * lumbar_record_new_with_id:
 * @kind: which record
 * @id: (transfer full): its id
 *
 * As lumbar_record_new(), for a record that has an id already.
 *
 * Returns: (transfer full): the record struct of @kind, to be filled in
 */
gpointer lumbar_record_new_with_id (LumbarRecordKind kind,
                                    char            *id);

/**
 * lumbar_record_copy:
 * @record: any record
 *
 * Returns: (transfer full): a record of its own with the same id, to be changed
 */
gpointer lumbar_record_copy (gconstpointer record);

/**
 * lumbar_record_ref:
 * @record: any record
 *
 * May be called on any thread.
 *
 * Returns: (transfer full): @record
 */
gpointer lumbar_record_ref (gconstpointer record);

/**
 * lumbar_record_unref:
 * @record: (transfer full): any record
 *
 * May be called on any thread.
 */
void lumbar_record_unref (gpointer record);

/**
 * lumbar_record_get_time:
 * @record: any record
 *
 * Returns: when it happened, for sorting: dates count as 00:00 UTC, an activity
 *   by its first score; LUMBAR_MOMENT_NONE for what has no time
 */
LumbarMoment lumbar_record_get_time (gconstpointer record);

/**
 * lumbar_record_compare:
 *
 * The order of lists: by instant, then id.
 *
 * Returns: below, at or above 0
 */
int lumbar_record_compare (gconstpointer a,
                           gconstpointer b);

/**
 * lumbar_record_id_is_valid:
 * @id: (nullable): text from elsewhere
 *
 * Returns: whether it is a UUID in lower case
 */
gboolean lumbar_record_id_is_valid (const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarRecord, lumbar_record_unref)

G_END_DECLS
