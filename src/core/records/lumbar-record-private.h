/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What each record kind tells the common part about itself. */

#pragma once

#include "lumbar-record.h"

G_BEGIN_DECLS

/* The common part has copied all bytes before @copy is called: it only
 * replaces what must not be shared. */
typedef struct
{
  gsize size;
  void (*init) (gpointer record);
  void (*copy) (gpointer copy);
  void (*clear) (gpointer record);
  LumbarMoment (*get_time) (gconstpointer record);
} LumbarRecordClass;

extern const LumbarRecordClass lumbar_episode_class;
extern const LumbarRecordClass lumbar_entry_class;
extern const LumbarRecordClass lumbar_session_class;
extern const LumbarRecordClass lumbar_lift_class;
extern const LumbarRecordClass lumbar_form_check_class;
extern const LumbarRecordClass lumbar_screen_class;
extern const LumbarRecordClass lumbar_activity_class;
extern const LumbarRecordClass lumbar_treatment_class;
extern const LumbarRecordClass lumbar_own_routine_class;

LumbarMoment lumbar_moment_at_midnight (LumbarDate date);

G_END_DECLS
