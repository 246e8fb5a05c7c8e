/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The numbered scripts of data/schema. */

#pragma once

#include "lumbar-database.h"

G_BEGIN_DECLS

/* PRAGMA application_id of a Lumbar diary: "Lumb". */
#define LUMBAR_APPLICATION_ID G_GINT64_CONSTANT (0x4c756d62)

/* The number of the newest script. */
#define LUMBAR_SCHEMA_VERSION 1

/**
 * lumbar_migrations_get_version:
 * @out_version: (out): PRAGMA user_version; 0 for an empty file
 *
 * Returns: FALSE with LUMBAR_STORE_ERROR_DAMAGED when the file is not a diary
 */
gboolean lumbar_migrations_get_version (LumbarDatabase *db,
                                        gint64         *out_version,
                                        GError        **error);

/**
 * lumbar_migrations_run:
 * @from: the version @db has
 *
 * Runs the scripts after @from, each in one transaction with its number.
 */
gboolean lumbar_migrations_run (LumbarDatabase *db,
                                gint64          from,
                                GError        **error);

G_END_DECLS
