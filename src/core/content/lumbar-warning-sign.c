/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The questions of the warning-sign table. What a yes leads to is a rule of
 * the plan and is not written here. */

#include "config.h"

#include "lumbar-content-private.h"

#include <stdio.h>

static int
read_number (LumbarJsonReader *reader)
{
  const char *id = lumbar_json_reader_get_string (reader, "id");
  int         number = 0;

  if (sscanf (id, "RF%2d", &number) != 1 || number < 1)
    lumbar_json_reader_fail (reader, "id", "expected RF01 to RF99");

  return number;
}

gpointer
lumbar_warning_sign_read (LumbarCatalog    *catalog,
                          LumbarJsonReader *reader)
{
  LumbarWarningSign *self = g_new0 (LumbarWarningSign, 1);

  self->number = read_number (reader);
  self->question = lumbar_catalog_translate (catalog, "warning-sign", lumbar_json_reader_get_string (reader, "question"));
  self->detail = lumbar_catalog_translate (catalog, "warning-sign", lumbar_json_reader_get_optional_string (reader, "detail"));
  self->automatic = lumbar_json_reader_get_optional_boolean (reader, "automatic", FALSE);
  lumbar_catalog_read_basis (catalog, reader, &self->basis);

  return self;
}

void
lumbar_warning_sign_free (gpointer data)
{
  LumbarWarningSign *self = data;

  lumbar_basis_clear (&self->basis);
  g_free (self);
}
