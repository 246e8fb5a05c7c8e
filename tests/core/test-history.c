/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The history: sorted, immutable, shared. */

#include "lumbar-entry.h"
#include "lumbar-history.h"
#include "lumbar-own-routine.h"

static LumbarEntry *
entry_at (const char *id,
          gint64      instant)
{
  LumbarEntry *entry = lumbar_entry_new ();

  g_set_str (&entry->record.id, id);
  entry->at = (LumbarMoment) { .local = instant };

  return entry;
}

static char *
ids_of (LumbarHistory   *history,
        LumbarRecordKind kind)
{
  const GPtrArray *records = lumbar_history_get (history, kind);
  GString         *ids = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    g_string_append (ids, ((LumbarRecord *) records->pdata[i])->id);

  return g_string_free_and_steal (ids);
}

static void
assert_ids (LumbarHistory   *history,
            LumbarRecordKind kind,
            const char      *expect)
{
  g_autofree char *ids = ids_of (history, kind);

  g_assert_cmpstr (ids, ==, expect);
}

static void
test_sorted_by_time_then_id (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  g_autoptr (LumbarHistory) history = NULL;

  g_ptr_array_add (records, entry_at ("c", 20));
  g_ptr_array_add (records, entry_at ("b", 10));
  g_ptr_array_add (records, entry_at ("a", 20));
  history = lumbar_history_new (records);

  assert_ids (history, LUMBAR_RECORD_ENTRY, "bac");
  assert_ids (history, LUMBAR_RECORD_LIFT, "");
}

static void
test_changes_leave_the_old_one (void)
{
  g_autoptr (LumbarHistory) empty = lumbar_history_new (NULL);
  g_autoptr (LumbarEntry) a = entry_at ("a", 10);
  g_autoptr (LumbarEntry) b = entry_at ("b", 5);
  g_autoptr (LumbarEntry) later = entry_at ("b", 15);
  g_autoptr (LumbarHistory) one = lumbar_history_with (empty, a);
  g_autoptr (LumbarHistory) two = lumbar_history_with (one, b);
  g_autoptr (LumbarHistory) moved = lumbar_history_with (two, later);
  g_autoptr (LumbarHistory) gone = lumbar_history_without (moved, LUMBAR_RECORD_ENTRY, "a");

  assert_ids (empty, LUMBAR_RECORD_ENTRY, "");
  assert_ids (one, LUMBAR_RECORD_ENTRY, "a");
  assert_ids (two, LUMBAR_RECORD_ENTRY, "ba");
  assert_ids (moved, LUMBAR_RECORD_ENTRY, "ab");
  assert_ids (gone, LUMBAR_RECORD_ENTRY, "b");
  g_assert_true (lumbar_history_find (gone, LUMBAR_RECORD_ENTRY, "b") == later);
  g_assert_null (lumbar_history_find (gone, LUMBAR_RECORD_ENTRY, "a"));
  g_assert_null (lumbar_history_find (gone, LUMBAR_RECORD_LIFT, "b"));
}

static void
test_other_kinds_are_shared (void)
{
  g_autoptr (LumbarOwnRoutine) routine = lumbar_own_routine_new ();
  g_autoptr (LumbarHistory) empty = lumbar_history_new (NULL);
  g_autoptr (LumbarHistory) history = lumbar_history_with (empty, routine);

  g_assert_true (lumbar_history_get (empty, LUMBAR_RECORD_ENTRY) == lumbar_history_get (history, LUMBAR_RECORD_ENTRY));
  assert_ids (history, LUMBAR_RECORD_ROUTINE, routine->record.id);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/sorted-by-time-then-id", test_sorted_by_time_then_id);
  g_test_add_func ("/history/changes-leave-the-old-one", test_changes_leave_the_old_one);
  g_test_add_func ("/history/other-kinds-are-shared", test_other_kinds_are_shared);

  return g_test_run ();
}
