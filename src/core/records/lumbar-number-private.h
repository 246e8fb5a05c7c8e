/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ids that are two letters and two digits: RF07, CK12. */

#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* The number, or -1 when @id is not @prefix and two digits. */
static inline int
lumbar_parse_numbered_id (const char *id,
                          const char *prefix)
{
  if (id == NULL || strlen (id) != 4 || !g_str_has_prefix (id, prefix) ||
      !g_ascii_isdigit (id[2]) || !g_ascii_isdigit (id[3]))
    return -1;

  return (id[2] - '0') * 10 + (id[3] - '0');
}

G_END_DECLS
