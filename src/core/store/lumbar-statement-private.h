/* SPDX-License-Identifier: GPL-3.0-or-later */

/* For the database, which makes statements. */

#pragma once

#include <sqlite3.h>

#include "lumbar-statement.h"

G_BEGIN_DECLS

/* Takes @stmt. */
LumbarStatement *lumbar_statement_new (sqlite3_stmt *stmt);

/* Turns SQLite's last error into LUMBAR_STORE_ERROR. Always FALSE. */
gboolean lumbar_database_set_error (sqlite3 *handle,
                                    int      code,
                                    GError **error);

G_END_DECLS
