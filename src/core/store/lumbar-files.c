/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Small things about files. */

/* For renameat2 (). */
#define _GNU_SOURCE

#include "config.h"

#include "lumbar-files.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lumbar-store.h"

static gboolean
fail (const char *path,
      GError    **error)
{
  int              saved = errno;
  LumbarStoreError code = LUMBAR_STORE_ERROR_FAILED;

  if (saved == ENOSPC || saved == EDQUOT || saved == EFBIG)
    code = LUMBAR_STORE_ERROR_FULL;
  else if (saved == EACCES || saved == EPERM || saved == EROFS)
    code = LUMBAR_STORE_ERROR_READ_ONLY;

  g_set_error (error, LUMBAR_STORE_ERROR, code, "%s: %s", path, g_strerror (saved));

  return FALSE;
}

gboolean
lumbar_files_make_folder (const char *path,
                          GError    **error)
{
  return g_mkdir_with_parents (path, 0700) == 0 || fail (path, error);
}

GDir *
lumbar_files_open_folder (const char *path,
                          GError    **error)
{
  GDir *dir = g_dir_open (path, 0, NULL);

  if (dir == NULL)
    fail (path, error);

  return dir;
}

gboolean
lumbar_files_create_private (const char *path,
                             GError    **error)
{
  int fd = g_open (path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);

  if (fd < 0)
    return fail (path, error);

  return g_close (fd, NULL) || fail (path, error);
}

gboolean
lumbar_files_set_time_and_sync (const char *path,
                                gint64      instant,
                                GError    **error)
{
  const struct timespec times[] = { { .tv_sec = instant }, { .tv_sec = instant } };
  g_autofd int          fd = g_open (path, O_RDWR | O_CLOEXEC, 0);

  return (fd >= 0 && futimens (fd, times) == 0 && fsync (fd) == 0) || fail (path, error);
}

gboolean
lumbar_files_rename (const char *source,
                     const char *target,
                     GError    **error)
{
  if (renameat2 (AT_FDCWD, source, AT_FDCWD, target, RENAME_NOREPLACE) == 0)
    return TRUE;

  /* Not every file system can refuse; nobody else works in this folder. */
  if (errno == EINVAL || errno == ENOSYS)
    {
      if (g_file_test (target, G_FILE_TEST_EXISTS))
        errno = EEXIST;
      else if (g_rename (source, target) == 0)
        return TRUE;
    }

  return fail (target, error);
}

void
lumbar_files_sync_folder (const char *path)
{
  g_autofd int fd = g_open (path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd >= 0)
    fsync (fd);
}

gboolean
lumbar_files_can_write (const char *folder,
                        const char *path)
{
  if (faccessat (AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) != 0)
    return FALSE;

  return faccessat (AT_FDCWD, path, W_OK, AT_EACCESS) == 0 || errno == ENOENT;
}
