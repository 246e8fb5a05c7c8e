/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Everything that was recorded, at one moment. */

#include "config.h"

#include "lumbar-history.h"

struct _LumbarHistory
{
  gatomicrefcount ref_count;
  GPtrArray      *kinds[LUMBAR_N_RECORD_KINDS]; /* sorted; shared between histories */
};

static int
compare_records (gconstpointer a,
                 gconstpointer b)
{
  return lumbar_record_compare (*(gconstpointer *) a, *(gconstpointer *) b);
}

LumbarHistory *
lumbar_history_new (GPtrArray *records)
{
  LumbarHistory *self = g_new0 (LumbarHistory, 1);

  g_atomic_ref_count_init (&self->ref_count);

  for (guint i = 0; i < LUMBAR_N_RECORD_KINDS; i++)
    self->kinds[i] = g_ptr_array_new_with_free_func (lumbar_record_unref);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      const LumbarRecord *record = g_ptr_array_index (records, i);

      g_ptr_array_add (self->kinds[record->kind], lumbar_record_ref (record));
    }

  for (guint i = 0; i < LUMBAR_N_RECORD_KINDS; i++)
    g_ptr_array_sort (self->kinds[i], compare_records);

  return self;
}

LumbarHistory *
lumbar_history_ref (LumbarHistory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
lumbar_history_unref (LumbarHistory *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < LUMBAR_N_RECORD_KINDS; i++)
    g_ptr_array_unref (self->kinds[i]);

  g_free (self);
}

/* The records of @kind but the one with @id. */
static GPtrArray *
copy_without (LumbarHistory   *self,
              LumbarRecordKind kind,
              const char      *id)
{
  GPtrArray *copy = g_ptr_array_new_full (self->kinds[kind]->len + 1, lumbar_record_unref);

  for (guint i = 0; i < self->kinds[kind]->len; i++)
    {
      const LumbarRecord *record = g_ptr_array_index (self->kinds[kind], i);

      if (g_strcmp0 (record->id, id) != 0)
        g_ptr_array_add (copy, lumbar_record_ref (record));
    }

  return copy;
}

static LumbarHistory *
new_with_kind (LumbarHistory   *self,
               LumbarRecordKind kind,
               GPtrArray       *records)
{
  LumbarHistory *history = g_new0 (LumbarHistory, 1);

  g_atomic_ref_count_init (&history->ref_count);

  for (guint i = 0; i < LUMBAR_N_RECORD_KINDS; i++)
    history->kinds[i] = i == kind ? records : g_ptr_array_ref (self->kinds[i]);

  return history;
}

LumbarHistory *
lumbar_history_with (LumbarHistory *self,
                     gpointer       record)
{
  const LumbarRecord *head = record;
  GPtrArray          *records;
  guint               at;

  g_return_val_if_fail (self != NULL && record != NULL, NULL);

  records = copy_without (self, head->kind, head->id);
  for (at = records->len; at > 0; at--)
    {
      if (lumbar_record_compare (g_ptr_array_index (records, at - 1), record) < 0)
        break;
    }
  g_ptr_array_insert (records, (int) at, lumbar_record_ref (record));

  return new_with_kind (self, head->kind, records);
}

LumbarHistory *
lumbar_history_without (LumbarHistory   *self,
                        LumbarRecordKind kind,
                        const char      *id)
{
  g_return_val_if_fail (self != NULL && kind < LUMBAR_N_RECORD_KINDS && id != NULL, NULL);

  return new_with_kind (self, kind, copy_without (self, kind, id));
}

const GPtrArray *
lumbar_history_get (LumbarHistory   *self,
                    LumbarRecordKind kind)
{
  g_return_val_if_fail (self != NULL && kind < LUMBAR_N_RECORD_KINDS, NULL);

  return self->kinds[kind];
}

gconstpointer
lumbar_history_find (LumbarHistory   *self,
                     LumbarRecordKind kind,
                     const char      *id)
{
  g_return_val_if_fail (self != NULL && kind < LUMBAR_N_RECORD_KINDS, NULL);

  for (guint i = 0; i < self->kinds[kind]->len; i++)
    {
      const LumbarRecord *record = g_ptr_array_index (self->kinds[kind], i);

      if (g_strcmp0 (record->id, id) == 0)
        return record;
    }

  return NULL;
}
