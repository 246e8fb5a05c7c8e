/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary in the usual place. */

#include "config.h"

#include "test-diary.h"

#include "moments.h"

char *
test_diary_path (const char *name)
{
  return g_build_filename (g_get_user_data_dir (), "lumbar", name, NULL);
}

LumbarDiary *
test_diary_open (const char      *now,
                 LumbarDiaryFlags flags,
                 LumbarStoreState state)
{
  g_autoptr (GError) error = NULL;
  LumbarDiary *diary = lumbar_diary_open (NULL, flags, moment_at (now), &error);

  g_assert_no_error (error);
  g_assert_cmpint (lumbar_diary_get_state (diary), ==, state);

  return diary;
}

guint
test_diary_count (LumbarDiary     *diary,
                  LumbarRecordKind kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarHistory) history = lumbar_diary_load (diary, &error);

  g_assert_no_error (error);

  return lumbar_history_get (history, kind)->len;
}
