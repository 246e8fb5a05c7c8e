/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary on disk, synchronously: what the store's worker thread, the
 * command line and the tests call. Used by one thread at a time. */

#pragma once

#include "lumbar-store.h"

G_BEGIN_DECLS

typedef struct _LumbarDiary LumbarDiary;

/* How lumbar_diary_open() may open the file. */
typedef enum
{
  LUMBAR_DIARY_DEFAULT = 0,
  LUMBAR_DIARY_READ_ONLY = 1 << 0, /* never write, not even a snapshot */
  LUMBAR_DIARY_SET_ASIDE = 1 << 1, /* set a damaged file aside and start empty; else LUMBAR_STORE_ERROR_DAMAGED */
} LumbarDiaryFlags;

LumbarDiary     *lumbar_diary_open (const char      *data_dir,
                                    LumbarDiaryFlags flags,
                                    LumbarMoment     now,
                                    GError         **error);
void             lumbar_diary_close (LumbarDiary *self);
LumbarStoreState lumbar_diary_get_state (LumbarDiary *self);
const char      *lumbar_diary_get_set_aside_name (LumbarDiary *self);
LumbarHistory   *lumbar_diary_load (LumbarDiary *self,
                                    GError     **error);
gboolean         lumbar_diary_put (LumbarDiary  *self,
                                   gconstpointer record,
                                   GError      **error);
gboolean         lumbar_diary_delete (LumbarDiary     *self,
                                      LumbarRecordKind kind,
                                      const char      *id,
                                      GError         **error);
gboolean         lumbar_diary_merge (LumbarDiary *self,
                                     GPtrArray   *records,
                                     gboolean     dry_run,
                                     guint       *out_added,
                                     guint       *out_replaced,
                                     GError     **error);
LumbarSnapshot  *lumbar_diary_backup (LumbarDiary *self,
                                      LumbarMoment now,
                                      GError     **error);
GPtrArray       *lumbar_diary_list_snapshots (const char *data_dir,
                                              GError    **error);
gboolean         lumbar_diary_restore (LumbarDiary *self,
                                       const char  *name,
                                       LumbarMoment now,
                                       GError     **error);

char *lumbar_diary_dup_default_dir (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarDiary, lumbar_diary_close)

G_END_DECLS
