/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the writing and the reading side of the export file share. */

#pragma once

#include <json-glib/json-glib.h>

#include "lumbar-history.h"
#include "lumbar-import-reader.h"
#include "lumbar-json-writer.h"

G_BEGIN_DECLS

#define LUMBAR_EXPORT_FORMAT "lumbar-export"
#define LUMBAR_EXPORT_VERSION 1

/**
 * lumbar_record_kind_get_list_name:
 * @kind: a kind of record
 *
 * Returns: (transfer none): the member of the export file that holds this kind:
 *   "entries"
 */
const char *lumbar_record_kind_get_list_name (LumbarRecordKind kind);

/**
 * lumbar_transfer_compare_moments:
 * @a: (type LumbarMoment): a struct that starts with its moment
 * @b: (type LumbarMoment): another
 *
 * Orders what a record lists by time: triage, releases, ladders and tests.
 *
 * Returns: below, at or above 0
 */
int lumbar_transfer_compare_moments (gconstpointer a,
                                     gconstpointer b);

/**
 * lumbar_transfer_compare_clearances:
 * @a: (type LumbarClearance): a clearance
 * @b: (type LumbarClearance): another
 *
 * Orders clearances by date.
 *
 * Returns: below, at or above 0
 */
int lumbar_transfer_compare_clearances (gconstpointer a,
                                        gconstpointer b);

/**
 * lumbar_transfer_compare_scores:
 * @a: (type LumbarActivityScore): a score
 * @b: (type LumbarActivityScore): another
 *
 * Orders scores by date.
 *
 * Returns: below, at or above 0
 */
int lumbar_transfer_compare_scores (gconstpointer a,
                                    gconstpointer b);

/**
 * lumbar_record_write_json:
 * @record: a record of any kind
 * @writer: a writer inside the list of that kind
 *
 * Writes the record as one object.
 */
void lumbar_record_write_json (gconstpointer     record,
                               LumbarJsonWriter *writer);

/**
 * lumbar_episode_write_json:
 * @episode: (type LumbarEpisode): an episode
 * @writer: a writer inside the object of the episode, after what all records have
 *
 * Writes the members that only an episode has.
 */
void lumbar_episode_write_json (gconstpointer     episode,
                                LumbarJsonWriter *writer);

/**
 * lumbar_json_write_moment:
 * @writer: a writer
 * @name: the member's name
 * @moment: a moment; LUMBAR_MOMENT_NONE is null
 *
 * Writes a date-time.
 */
void lumbar_json_write_moment (LumbarJsonWriter *writer,
                               const char       *name,
                               LumbarMoment      moment);

/**
 * lumbar_json_write_date:
 * @writer: a writer
 * @name: (nullable): the member's name, or NULL inside a list
 * @date: a date; LUMBAR_DATE_NONE is null
 *
 * Writes a date.
 */
void lumbar_json_write_date (LumbarJsonWriter *writer,
                             const char       *name,
                             LumbarDate        date);

/**
 * lumbar_json_write_answer:
 * @writer: a writer
 * @name: the member's name
 * @value: a number, or LUMBAR_UNANSWERED for null
 *
 * Writes the answer on a scale.
 */
void lumbar_json_write_answer (LumbarJsonWriter *writer,
                               const char       *name,
                               int               value);

/**
 * lumbar_json_write_set:
 * @writer: a writer
 * @name: the member's name
 * @table: the names of the set
 * @set: the values of @table that are in the set, as bits
 *
 * Writes a set as a list of names in the order of the table.
 */
void lumbar_json_write_set (LumbarJsonWriter *writer,
                            const char       *name,
                            const LumbarName *table,
                            int               set);

/**
 * lumbar_record_read_json:
 * @kind: the kind of the record
 * @reader: a reader at the record's object
 *
 * Reads a record. What is wrong is kept by the reader.
 *
 * Returns: (transfer full): a record, incomplete when the reader failed
 */
gpointer lumbar_record_read_json (LumbarRecordKind    kind,
                                  LumbarImportReader *reader);

/**
 * lumbar_episode_read_json:
 * @episode: (type LumbarEpisode): the episode to fill in
 * @reader: a reader at the episode's object
 *
 * Reads the members that only an episode has.
 */
void lumbar_episode_read_json (gpointer            episode,
                               LumbarImportReader *reader);

G_END_DECLS
