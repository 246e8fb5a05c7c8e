/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary on disk, synchronously: what the store's worker thread, the
 * command line and the tests call. Used by one thread at a time.
 *
 * Errors are LUMBAR_STORE_ERROR. */

#pragma once

#include "lumbar-store.h"

G_BEGIN_DECLS

typedef struct _LumbarDiary LumbarDiary;

/* How lumbar_diary_open() may open the file. */
typedef enum
{
  LUMBAR_DIARY_DEFAULT = 0,
  LUMBAR_DIARY_READ_ONLY = 1 << 0, /* never write, not even a snapshot; works beside an owner */
  LUMBAR_DIARY_SET_ASIDE = 1 << 1, /* set a damaged file aside and start empty; else LUMBAR_STORE_ERROR_DAMAGED */
} LumbarDiaryFlags;

/**
 * lumbar_diary_open:
 * @data_dir: (nullable): the folder; NULL for lumbar_diary_dup_default_dir()
 * @flags: how
 * @now: dates the snapshots and the name of a file that is set aside
 *
 * Makes folder and file when they are missing, checks the file, brings it to
 * this version and makes the day's snapshot. A folder or file that cannot be
 * written is opened for reading, and so is a newer version's diary: see the
 * state.
 *
 * Returns: (transfer full): the open diary; NULL with LUMBAR_STORE_ERROR_BUSY
 *   when another process owns it, LUMBAR_STORE_ERROR_DAMAGED when it is no
 *   sound diary
 */
LumbarDiary *lumbar_diary_open (const char      *data_dir,
                                LumbarDiaryFlags flags,
                                LumbarMoment     now,
                                GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * lumbar_diary_close:
 * @self: (transfer full): the diary
 *
 * Gives up ownership.
 */
void lumbar_diary_close (LumbarDiary *self);

/**
 * lumbar_diary_get_state:
 *
 * Returns: writable or not, and why; never LUMBAR_STORE_CLOSED
 */
LumbarStoreState lumbar_diary_get_state (LumbarDiary *self);

/**
 * lumbar_diary_get_set_aside_name:
 *
 * Returns: (nullable): the new name of the damaged file, in the same folder
 */
const char *lumbar_diary_get_set_aside_name (LumbarDiary *self);

/**
 * lumbar_diary_load:
 *
 * Returns: (transfer full): all records; of a newer version's diary those that
 *   can be read
 */
LumbarHistory *lumbar_diary_load (LumbarDiary *self,
                                  GError     **error);

/**
 * lumbar_diary_put:
 * @record: any record
 *
 * Adds @record or replaces the one with its id. When this returns TRUE the
 * record is on the disk.
 */
gboolean lumbar_diary_put (LumbarDiary  *self,
                           gconstpointer record,
                           GError      **error);

/**
 * lumbar_diary_delete:
 *
 * Returns: FALSE with LUMBAR_STORE_ERROR_NOT_FOUND when there is no such record
 */
gboolean lumbar_diary_delete (LumbarDiary     *self,
                              LumbarRecordKind kind,
                              const char      *id,
                              GError         **error);

/**
 * lumbar_diary_merge:
 * @records: (element-type LumbarRecord): from an import
 * @dry_run: only count
 * @out_added: (out) (optional): records with an unknown id
 * @out_replaced: (out) (optional): records newer than the known one
 *
 * Adds what is unknown, replaces what is older, leaves the rest: all of it or
 * nothing.
 */
gboolean lumbar_diary_merge (LumbarDiary *self,
                             GPtrArray   *records,
                             gboolean     dry_run,
                             guint       *out_added,
                             guint       *out_replaced,
                             GError     **error);

/**
 * lumbar_diary_backup:
 * @now: its date goes into the name
 *
 * Makes a snapshot that is kept until a person deletes it.
 *
 * Returns: (transfer full): the snapshot
 */
LumbarSnapshot *lumbar_diary_backup (LumbarDiary *self,
                                     LumbarMoment now,
                                     GError     **error);

/**
 * lumbar_diary_keep_daily:
 * @now: the local date counts
 *
 * Makes the day's snapshot unless there is one. Opening does it; who keeps the
 * diary open over midnight calls it before the first write of a date.
 */
gboolean lumbar_diary_keep_daily (LumbarDiary *self,
                                  LumbarMoment now,
                                  GError     **error);

/**
 * lumbar_diary_list_snapshots:
 * @data_dir: (nullable): as for lumbar_diary_open(); need not be open
 *
 * Returns: (transfer full) (element-type LumbarSnapshot): newest first
 */
GPtrArray *lumbar_diary_list_snapshots (const char *data_dir,
                                        GError    **error);

/**
 * lumbar_diary_restore:
 * @name: a name from the list
 * @now: names the snapshot of what was there before
 *
 * Puts the content of a snapshot in the place of all records, at once or not
 * at all, and keeps a snapshot of what was there.
 *
 * Returns: FALSE with LUMBAR_STORE_ERROR_NOT_FOUND, _DAMAGED or _TOO_NEW for
 *   the snapshot
 */
gboolean lumbar_diary_restore (LumbarDiary *self,
                               const char  *name,
                               LumbarMoment now,
                               GError     **error);

/**
 * lumbar_diary_dup_default_dir:
 *
 * Returns: (transfer full): $LUMBAR_DATA_DIR, or "lumbar" in the person's data
 *   folder
 */
char *lumbar_diary_dup_default_dir (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarDiary, lumbar_diary_close)

G_END_DECLS
