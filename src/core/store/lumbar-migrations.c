/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Walks a diary through the numbered scripts; a new one walks through all. */

#include "config.h"

#include "lumbar-migrations.h"
#include "lumbar-schema-resources.h"

static const char *const scripts[] = {
  "001-diary.sql",
};

G_STATIC_ASSERT (G_N_ELEMENTS (scripts) == LUMBAR_SCHEMA_VERSION);

gboolean
lumbar_migrations_get_version (LumbarDatabase *db,
                               gint64         *out_version,
                               GError        **error)
{
  gint64 application_id, n_objects;

  if (!lumbar_database_get_number (db, "PRAGMA application_id", &application_id, error) ||
      !lumbar_database_get_number (db, "PRAGMA user_version", out_version, error) ||
      !lumbar_database_get_number (db, "SELECT count(*) FROM sqlite_schema", &n_objects, error))
    return FALSE;

  if (n_objects == 0 && *out_version == 0)
    return TRUE;

  if (application_id == LUMBAR_APPLICATION_ID && *out_version > 0)
    return TRUE;

  g_set_error_literal (error, LUMBAR_STORE_ERROR, LUMBAR_STORE_ERROR_DAMAGED, "a database of another program");

  return FALSE;
}

static gboolean
run_script (LumbarDatabase *db,
            gpointer        user_data,
            GError        **error)
{
  gint64           number = *(gint64 *) user_data;
  g_autofree char *path = g_strdup_printf (LUMBAR_RESOURCE_PREFIX "/schema/%s", scripts[number - 1]);
  g_autofree char *pragma = g_strdup_printf ("PRAGMA user_version = %" G_GINT64_FORMAT, number);
  g_autoptr (GBytes) sql = g_resource_lookup_data (lumbar_schema_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (sql == NULL)
    return FALSE;

  /* The data of a resource ends with a NUL. */
  return lumbar_database_exec (db, g_bytes_get_data (sql, NULL), error) &&
         lumbar_database_exec (db, pragma, error);
}

gboolean
lumbar_migrations_run (LumbarDatabase *db,
                       gint64          from,
                       GError        **error)
{
  for (gint64 number = from + 1; number <= LUMBAR_SCHEMA_VERSION; number++)
    {
      if (!lumbar_database_transact (db, run_script, &number, error))
        {
          g_prefix_error (error, "%s: ", scripts[number - 1]);
          return FALSE;
        }
    }

  return TRUE;
}
