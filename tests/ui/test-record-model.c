/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The model of records: order, days, and what a change leaves alone. */

#include "ui-test.h"

#include "lumbar-entry.h"
#include "lumbar-record-model.h"

#define DAY_SECONDS 86400

typedef struct
{
  guint position;
  guint removed;
  guint added;
  guint n_changes;
} Changes;

static LumbarEntry *
new_entry (int day,
           int hour)
{
  LumbarEntry *entry = lumbar_entry_new ();

  entry->at = (LumbarMoment) { .local = (gint64) day * DAY_SECONDS + hour * 3600 };
  entry->record.modified_at = entry->at;

  return entry;
}

static LumbarHistory *
new_history (guint n_entries)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);

  /* Two a day, from day 100 on. */
  for (guint i = 0; i < n_entries; i++)
    g_ptr_array_add (records, new_entry (100 + (int) i / 2, i % 2 == 0 ? 7 : 19));

  return lumbar_history_new (records);
}

static const LumbarEntry *
get_entry (LumbarRecordModel *model,
           guint              position)
{
  g_autoptr (LumbarRecordItem) item = g_list_model_get_item (G_LIST_MODEL (model), position);

  return lumbar_record_item_get_record (item);
}

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  Changes    *changes)
{
  changes->position = position;
  changes->removed = removed;
  changes->added = added;
  changes->n_changes++;
}

static void
assert_changes (Changes *changes,
                guint    position,
                guint    removed,
                guint    added)
{
  g_assert_cmpuint (changes->n_changes, ==, 1);
  g_assert_cmpuint (changes->position, ==, position);
  g_assert_cmpuint (changes->removed, ==, removed);
  g_assert_cmpuint (changes->added, ==, added);
  changes->n_changes = 0;
}

static void
test_newest_first (void)
{
  g_autoptr (LumbarRecordModel) model = lumbar_record_model_new (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarHistory) history = new_history (5);

  lumbar_record_model_set_history (model, history);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 5);
  for (guint i = 0; i + 1 < 5; i++)
    g_assert_cmpint (get_entry (model, i)->at.local, >, get_entry (model, i + 1)->at.local);
}

/* A day ends at the midnight of its own place: west of it an instant later. */
static void
test_day_before_instant (void)
{
  g_autoptr (LumbarRecordModel) model = lumbar_record_model_new (LUMBAR_RECORD_ENTRY);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  g_autoptr (LumbarHistory) history = NULL;
  LumbarEntry *east = new_entry (101, 1);
  LumbarEntry *west = new_entry (100, 23);

  east->at.offset = 10 * 3600;
  west->at.offset = -8 * 3600;
  g_ptr_array_add (records, east);
  g_ptr_array_add (records, west);
  history = lumbar_history_new (records);
  lumbar_record_model_set_history (model, history);

  g_assert_true (get_entry (model, 0) == east);
  g_assert_true (get_entry (model, 1) == west);
}

static void
test_sections (void)
{
  g_autoptr (LumbarRecordModel) model = lumbar_record_model_new (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarHistory) history = new_history (5);
  guint start;
  guint end;

  lumbar_record_model_set_history (model, history);

  gtk_section_model_get_section (GTK_SECTION_MODEL (model), 0, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 1);
  gtk_section_model_get_section (GTK_SECTION_MODEL (model), 2, &start, &end);
  g_assert_cmpuint (start, ==, 1);
  g_assert_cmpuint (end, ==, 3);
  gtk_section_model_get_section (GTK_SECTION_MODEL (model), 5, &start, &end);
  g_assert_cmpuint (start, ==, 5);
  g_assert_cmpuint (end, ==, G_MAXUINT);
}

static void
test_splices (void)
{
  g_autoptr (LumbarRecordModel) model = lumbar_record_model_new (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarHistory) before = new_history (10);
  g_autoptr (LumbarHistory) with_new = NULL;
  g_autoptr (LumbarHistory) edited = NULL;
  g_autoptr (LumbarHistory) without = NULL;
  g_autoptr (LumbarEntry) fresh = new_entry (102, 12);
  g_autoptr (LumbarEntry) changed = NULL;
  g_autoptr (LumbarRecordItem) head = NULL;
  g_autoptr (LumbarRecordItem) tail = NULL;
  g_autoptr (LumbarRecordItem) item = NULL;
  Changes changes = { 0 };
  guint   position;

  lumbar_record_model_set_history (model, before);
  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), &changes);
  head = g_list_model_get_item (G_LIST_MODEL (model), 0);
  tail = g_list_model_get_item (G_LIST_MODEL (model), 9);

  with_new = lumbar_history_with (before, fresh);
  lumbar_record_model_set_history (model, with_new);
  assert_changes (&changes, 5, 0, 1);

  changed = lumbar_record_copy (fresh);
  changed->pain_now = 7;
  changed->record.modified_at.local++;
  edited = lumbar_history_with (with_new, changed);
  lumbar_record_model_set_history (model, edited);
  assert_changes (&changes, 5, 1, 1);
  g_assert_cmpint (get_entry (model, 5)->pain_now, ==, 7);

  g_assert_true (lumbar_record_model_find (model, fresh->record.id, &position));
  g_assert_cmpuint (position, ==, 5);

  without = lumbar_history_without (edited, LUMBAR_RECORD_ENTRY, fresh->record.id);
  lumbar_record_model_set_history (model, without);
  assert_changes (&changes, 5, 1, 0);
  g_assert_false (lumbar_record_model_find (model, fresh->record.id, &position));

  lumbar_record_model_set_history (model, without);
  g_assert_cmpuint (changes.n_changes, ==, 0);

  item = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_assert_true (item == head);
  g_clear_object (&item);
  item = g_list_model_get_item (G_LIST_MODEL (model), 9);
  g_assert_true (item == tail);

  lumbar_record_model_set_history (model, NULL);
  assert_changes (&changes, 0, 10, 0);
}

/* Ten years of entries are there without one object being made for them. */
static void
test_ten_years (void)
{
  g_autoptr (LumbarRecordModel) model = lumbar_record_model_new (LUMBAR_RECORD_ENTRY);
  g_autoptr (LumbarHistory) history = new_history (10000);
  gint64 start = g_get_monotonic_time ();

  lumbar_record_model_set_history (model, history);
  g_test_minimized_result ((double) (g_get_monotonic_time () - start) / 1000, "10,000 entries in milliseconds");

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 10000);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/record-model/newest-first", test_newest_first);
  g_test_add_func ("/record-model/day-before-instant", test_day_before_instant);
  g_test_add_func ("/record-model/sections", test_sections);
  g_test_add_func ("/record-model/splices", test_splices);
  g_test_add_func ("/record-model/ten-years", test_ten_years);

  return g_test_run ();
}
