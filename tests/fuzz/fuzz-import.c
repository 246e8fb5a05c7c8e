/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes go through the import: it takes them or says why not. What it takes
 * must survive an export and a second import with the same bytes. */

#include "config.h"

#include "fuzz-target.h"
#include "lumbar-exporter.h"
#include "lumbar-importer.h"

static char *export (GPtrArray *records)
{
  g_autoptr (LumbarHistory) history = lumbar_history_new (records);
  g_autofree char *csv = lumbar_export_csv (history, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);

  g_assert_true (g_utf8_validate (csv, -1, NULL));

  return lumbar_export_json (history, (LumbarMoment) { 0, 0 }, LUMBAR_DATE_NONE, LUMBAR_DATE_NONE);
}

static GPtrArray *
import (const char *text,
        gssize      length,
        GError    **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();

  return lumbar_import_json (text, length, zone, error);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = import ((const char *) data, (gssize) size, &error);
  g_autoptr (GPtrArray) again = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_true ((records == NULL) == (error != NULL));
  if (records == NULL)
    return 0;

  first = export (records);
  again = import (first, -1, &error);
  g_assert_no_error (error);
  second = export (again);
  g_assert_cmpstr (second, ==, first);

  return 0;
}
