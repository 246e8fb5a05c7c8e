/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The common part of all records: making, copying, counting, ordering. */

#include "config.h"

#include "lumbar-record-private.h"

#include <string.h>

static const LumbarRecordClass *
get_class (LumbarRecordKind kind)
{
  switch (kind)
    {
    case LUMBAR_RECORD_EPISODE:
      return &lumbar_episode_class;
    case LUMBAR_RECORD_ENTRY:
      return &lumbar_entry_class;
    case LUMBAR_RECORD_SESSION:
      return &lumbar_session_class;
    case LUMBAR_RECORD_LIFT:
      return &lumbar_lift_class;
    case LUMBAR_RECORD_CHECK:
      return &lumbar_form_check_class;
    case LUMBAR_RECORD_SCREEN:
      return &lumbar_screen_class;
    case LUMBAR_RECORD_ACTIVITY:
      return &lumbar_activity_class;
    case LUMBAR_RECORD_TREATMENT:
      return &lumbar_treatment_class;
    case LUMBAR_RECORD_ROUTINE:
      return &lumbar_own_routine_class;
    case LUMBAR_N_RECORD_KINDS:
    default:
      g_assert_not_reached ();
    }
}

static const LumbarRecordClass *
get_class_of (gconstpointer record)
{
  return get_class (((const LumbarRecord *) record)->kind);
}

gpointer
lumbar_record_new (LumbarRecordKind kind)
{
  g_return_val_if_fail (kind < LUMBAR_N_RECORD_KINDS, NULL);

  return lumbar_record_new_with_id (kind, g_uuid_string_random ());
}

gpointer
lumbar_record_new_with_id (LumbarRecordKind kind,
                           char            *id)
{
  const LumbarRecordClass *klass;
  LumbarRecord            *self;

  g_return_val_if_fail (kind < LUMBAR_N_RECORD_KINDS, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  klass = get_class (kind);
  self = g_atomic_rc_box_alloc0 (klass->size);
  self->kind = kind;
  self->id = id;
  self->modified_at = LUMBAR_MOMENT_NONE;
  klass->init (self);

  return self;
}

gpointer
lumbar_record_copy (gconstpointer record)
{
  const LumbarRecordClass *klass;
  LumbarRecord            *copy;

  g_return_val_if_fail (record != NULL, NULL);

  klass = get_class_of (record);
  copy = g_atomic_rc_box_alloc (klass->size);
  memcpy (copy, record, klass->size);
  copy->id = g_strdup (copy->id);
  klass->copy (copy);

  return copy;
}

gpointer
lumbar_record_ref (gconstpointer record)
{
  g_return_val_if_fail (record != NULL, NULL);

  return g_atomic_rc_box_acquire ((gpointer) record);
}

static void
clear_record (gpointer record)
{
  LumbarRecord *self = record;

  get_class_of (self)->clear (self);
  g_clear_pointer (&self->id, g_free);
}

void
lumbar_record_unref (gpointer record)
{
  g_return_if_fail (record != NULL);

  g_atomic_rc_box_release_full (record, clear_record);
}

LumbarMoment
lumbar_record_get_time (gconstpointer record)
{
  g_return_val_if_fail (record != NULL, LUMBAR_MOMENT_NONE);

  return get_class_of (record)->get_time (record);
}

int
lumbar_record_compare (gconstpointer a,
                       gconstpointer b)
{
  const LumbarRecord *record_a = a;
  const LumbarRecord *record_b = b;
  int                 by_time;

  by_time = lumbar_moment_compare (lumbar_record_get_time (a), lumbar_record_get_time (b));

  return by_time != 0 ? by_time : strcmp (record_a->id, record_b->id);
}

gboolean
lumbar_record_id_is_valid (const char *id)
{
  if (id == NULL || !g_uuid_string_is_valid (id))
    return FALSE;

  for (const char *p = id; *p != '\0'; p++)
    {
      if (g_ascii_isupper (*p))
        return FALSE;
    }

  return TRUE;
}

/* The time of records that only have a date. */
LumbarMoment
lumbar_moment_at_midnight (LumbarDate date)
{
  if (date == LUMBAR_DATE_NONE)
    return LUMBAR_MOMENT_NONE;

  return (LumbarMoment) { .local = (gint64) date * 24 * 60 * 60 };
}
