/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies of the diary, made by the store itself.
 *
 * Kept are: of the daily ones the newest seven, and of the older ones the
 * newest of each of four weeks; of those made before a restore the newest
 * seven; all that were made by hand or before a migration. Other files in the
 * folder are never touched. */

#pragma once

#include "lumbar-database.h"

G_BEGIN_DECLS

typedef enum
{
  LUMBAR_SNAPSHOT_DAILY,
  LUMBAR_SNAPSHOT_MANUAL,
  LUMBAR_SNAPSHOT_BEFORE_MIGRATION,
  LUMBAR_SNAPSHOT_BEFORE_RESTORE,
} LumbarSnapshotKind;

/**
 * lumbar_snapshots_make:
 * @data_dir: the diary's folder
 * @db: what to copy
 * @kind: why
 * @now: its date goes into the name
 *
 * The copy is made under another name, checked, synced and then renamed: what
 * has a snapshot's name is whole.
 *
 * Returns: (transfer full): the snapshot, or NULL
 */
LumbarSnapshot *lumbar_snapshots_make (const char        *data_dir,
                                       LumbarDatabase    *db,
                                       LumbarSnapshotKind kind,
                                       LumbarMoment       now,
                                       GError           **error);

/**
 * lumbar_snapshots_has_daily:
 *
 * Returns: whether there is a daily one of the date of @now
 */
gboolean lumbar_snapshots_has_daily (const char  *data_dir,
                                     LumbarMoment now);

/**
 * lumbar_snapshots_list:
 *
 * Returns: (transfer full) (element-type LumbarSnapshot): newest first; empty
 *   when there is no folder yet; NULL when it cannot be read
 */
GPtrArray *lumbar_snapshots_list (const char *data_dir,
                                  GError    **error);

/**
 * lumbar_snapshots_open:
 * @name: a name from the list
 *
 * Returns: (transfer full): the checked snapshot for reading;
 *   LUMBAR_STORE_ERROR_NOT_FOUND, _DAMAGED and _TOO_NEW say why not
 */
LumbarDatabase *lumbar_snapshots_open (const char *data_dir,
                                       const char *name,
                                       GError    **error);

G_END_DECLS
