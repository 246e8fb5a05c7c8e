/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the diary share. */

#pragma once

#include "lumbar-database.h"
#include "lumbar-diary.h"

G_BEGIN_DECLS

struct _LumbarDiary
{
  char            *dir;
  char            *path;
  LumbarDatabase  *db;      /* (nullable): there is nothing to read */
  int              lock_fd; /* -1 unless this process owns the diary */
  LumbarStoreState state;
  char            *set_aside_name; /* (nullable) */
};

/* TRUE, or why nothing can be written. */
gboolean lumbar_diary_check_writable (LumbarDiary *self,
                                      GError     **error);

G_END_DECLS
