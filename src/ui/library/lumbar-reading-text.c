/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-reading-text.h"

#include <glib/gi18n.h>

const char *
lumbar_reading_kind_get_title (LumbarReadingKind kind)
{
  switch (kind)
    {
    case LUMBAR_READING_ARTICLE:
      return _ ("Article");
    case LUMBAR_READING_EXERCISE:
      return _ ("Exercise");
    case LUMBAR_READING_CUE:
      return _ ("Cue");
    case LUMBAR_READING_FAULT:
      return _ ("Fault");
    }

  g_return_val_if_reached ("");
}

const char *
lumbar_reading_kind_get_next_title (LumbarReadingKind kind)
{
  switch (kind)
    {
    case LUMBAR_READING_ARTICLE:
      return _ ("Next article");
    case LUMBAR_READING_EXERCISE:
      return _ ("Next exercise");
    case LUMBAR_READING_CUE:
      return _ ("Next cue");
    case LUMBAR_READING_FAULT:
      return _ ("Next fault");
    }

  g_return_val_if_reached ("");
}
