/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The records of one kind, newest first, as a list that views can follow.
 *
 * It holds the records themselves and makes the objects that a list view wants
 * one by one. A new history replaces only the middle that changed. */

#include "config.h"

#include "lumbar-record-model.h"

#include <gtk/gtk.h>

struct _LumbarRecordItem
{
  GObject parent_instance;

  /* Owned */
  LumbarRecord *record;
};

G_DEFINE_FINAL_TYPE (LumbarRecordItem, lumbar_record_item, G_TYPE_OBJECT)

static void
lumbar_record_item_finalize (GObject *object)
{
  LumbarRecordItem *self = LUMBAR_RECORD_ITEM (object);

  g_clear_pointer (&self->record, lumbar_record_unref);

  G_OBJECT_CLASS (lumbar_record_item_parent_class)->finalize (object);
}

static void
lumbar_record_item_class_init (LumbarRecordItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lumbar_record_item_finalize;
}

static void
lumbar_record_item_init (LumbarRecordItem *self)
{
}

gconstpointer
lumbar_record_item_get_record (LumbarRecordItem *self)
{
  g_return_val_if_fail (LUMBAR_IS_RECORD_ITEM (self), NULL);

  return self->record;
}

LumbarDate
lumbar_record_item_get_date (LumbarRecordItem *self)
{
  g_return_val_if_fail (LUMBAR_IS_RECORD_ITEM (self), LUMBAR_DATE_NONE);

  return lumbar_moment_get_date (lumbar_record_get_time (self->record));
}

struct _LumbarRecordModel
{
  GObject parent_instance;

  /* Owned */
  GPtrArray *records; /* of LumbarRecord, newest first */
  GPtrArray *items;   /* (element-type LumbarRecordItem) (nullable elements): those asked for */

  LumbarRecordKind kind;
};

static void list_model_init (GListModelInterface *interface);
static void section_model_init (GtkSectionModelInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LumbarRecordModel,
                               lumbar_record_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static LumbarDate
get_date (GPtrArray *records,
          guint      position)
{
  return lumbar_moment_get_date (lumbar_record_get_time (g_ptr_array_index (records, position)));
}

static GType
get_item_type (GListModel *model)
{
  return LUMBAR_TYPE_RECORD_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return LUMBAR_RECORD_MODEL (model)->records->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  LumbarRecordModel *self = LUMBAR_RECORD_MODEL (model);
  LumbarRecordItem **item;

  if (position >= self->records->len)
    return NULL;

  item = (LumbarRecordItem **) &g_ptr_array_index (self->items, position);
  if (*item == NULL)
    {
      *item = g_object_new (LUMBAR_TYPE_RECORD_ITEM, NULL);
      (*item)->record = lumbar_record_ref (g_ptr_array_index (self->records, position));
    }

  return g_object_ref (*item);
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

/* The first position whose date is before @date; records run backwards. */
static guint
find_before (GPtrArray *records,
             LumbarDate date)
{
  guint low = 0;
  guint high = records->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (get_date (records, middle) >= date)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
get_section (GtkSectionModel *model,
             guint            position,
             guint           *out_start,
             guint           *out_end)
{
  GPtrArray *records = LUMBAR_RECORD_MODEL (model)->records;
  LumbarDate date;

  if (position >= records->len)
    {
      *out_start = records->len;
      *out_end = G_MAXUINT;
      return;
    }

  date = get_date (records, position);
  *out_start = find_before (records, date + 1);
  *out_end = find_before (records, date);
}

static void
section_model_init (GtkSectionModelInterface *interface)
{
  interface->get_section = get_section;
}

static void
lumbar_record_model_finalize (GObject *object)
{
  LumbarRecordModel *self = LUMBAR_RECORD_MODEL (object);

  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (lumbar_record_model_parent_class)->finalize (object);
}

static void
lumbar_record_model_class_init (LumbarRecordModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lumbar_record_model_finalize;
}

static void
unref_item (gpointer item)
{
  if (item != NULL)
    g_object_unref (item);
}

static void
lumbar_record_model_init (LumbarRecordModel *self)
{
  self->records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  self->items = g_ptr_array_new_with_free_func (unref_item);
}

/* Newest date first, and on a date the newest moment first. */
static int
compare_backwards (gconstpointer a,
                   gconstpointer b)
{
  LumbarDate date_a = lumbar_moment_get_date (lumbar_record_get_time (a));
  LumbarDate date_b = lumbar_moment_get_date (lumbar_record_get_time (b));

  if (date_a != date_b)
    return date_a < date_b ? 1 : -1;

  return lumbar_record_compare (b, a);
}

static GPtrArray *
sort_backwards (const GPtrArray *source)
{
  GPtrArray *sorted = g_ptr_array_new_full (source != NULL ? source->len : 0, lumbar_record_unref);

  for (guint i = source != NULL ? source->len : 0; i > 0; i--)
    g_ptr_array_add (sorted, lumbar_record_ref (g_ptr_array_index (source, i - 1)));

  g_ptr_array_sort_values (sorted, compare_backwards);

  return sorted;
}

static gboolean
is_same (const LumbarRecord *a,
         const LumbarRecord *b)
{
  return a == b ||
         (g_str_equal (a->id, b->id) && lumbar_moment_compare (a->modified_at, b->modified_at) == 0);
}

static guint
count_same_head (GPtrArray *a,
                 GPtrArray *b)
{
  guint most = MIN (a->len, b->len);
  guint n = 0;

  while (n < most && is_same (g_ptr_array_index (a, n), g_ptr_array_index (b, n)))
    n++;

  return n;
}

static guint
count_same_tail (GPtrArray *a,
                 GPtrArray *b,
                 guint      head)
{
  guint most = MIN (a->len, b->len) - head;
  guint n = 0;

  while (n < most && is_same (g_ptr_array_index (a, a->len - 1 - n), g_ptr_array_index (b, b->len - 1 - n)))
    n++;

  return n;
}

/* The items of the head and the tail, with room for those between. */
static GPtrArray *
splice_items (GPtrArray *items,
              guint      head,
              guint      tail,
              guint      n_items)
{
  GPtrArray *spliced = g_ptr_array_new_full (n_items, unref_item);
  guint      first_of_tail = n_items - tail;

  g_ptr_array_set_size (spliced, (int) n_items);
  for (guint i = 0; i < head; i++)
    spliced->pdata[i] = g_steal_pointer (&items->pdata[i]);
  for (guint i = 0; i < tail; i++)
    spliced->pdata[first_of_tail + i] = g_steal_pointer (&items->pdata[items->len - tail + i]);

  g_ptr_array_unref (items);

  return spliced;
}

/* A neighbour may have lost or gained the first place of its date. */
static void
announce_sections (LumbarRecordModel *self,
                   guint              head,
                   guint              n_added)
{
  guint first = head > 0 ? head - 1 : 0;
  guint last = MIN (head + n_added, self->records->len - 1);
  guint start;
  guint end;
  guint unused;

  gtk_section_model_get_section (GTK_SECTION_MODEL (self), first, &start, &unused);
  gtk_section_model_get_section (GTK_SECTION_MODEL (self), last, &unused, &end);
  gtk_section_model_sections_changed (GTK_SECTION_MODEL (self), start, end - start);
}

static void
replace (LumbarRecordModel *self,
         GPtrArray         *records)
{
  g_autoptr (GPtrArray) before = self->records;
  guint head = count_same_head (before, records);
  guint tail = count_same_tail (before, records, head);
  guint n_removed = before->len - head - tail;
  guint n_added = records->len - head - tail;

  self->records = records;
  if (n_removed == 0 && n_added == 0)
    return;

  self->items = splice_items (self->items, head, tail, records->len);
  g_list_model_items_changed (G_LIST_MODEL (self), head, n_removed, n_added);
  if (records->len > 0)
    announce_sections (self, head, n_added);
}

LumbarRecordModel *
lumbar_record_model_new (LumbarRecordKind kind)
{
  LumbarRecordModel *self;

  g_return_val_if_fail (kind < LUMBAR_N_RECORD_KINDS, NULL);

  self = g_object_new (LUMBAR_TYPE_RECORD_MODEL, NULL);
  self->kind = kind;

  return self;
}

void
lumbar_record_model_set_history (LumbarRecordModel *self,
                                 LumbarHistory     *history)
{
  g_return_if_fail (LUMBAR_IS_RECORD_MODEL (self));

  replace (self, sort_backwards (history != NULL ? lumbar_history_get (history, self->kind) : NULL));
}

gboolean
lumbar_record_model_find (LumbarRecordModel *self,
                          const char        *id,
                          guint             *out_position)
{
  g_return_val_if_fail (LUMBAR_IS_RECORD_MODEL (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  for (guint i = 0; i < self->records->len; i++)
    {
      const LumbarRecord *record = g_ptr_array_index (self->records, i);

      if (g_str_equal (record->id, id))
        {
          *out_position = i;
          return TRUE;
        }
    }

  return FALSE;
}

void
lumbar_record_model_day_changed (LumbarRecordModel *self)
{
  g_return_if_fail (LUMBAR_IS_RECORD_MODEL (self));

  if (self->records->len > 0)
    gtk_section_model_sections_changed (GTK_SECTION_MODEL (self), 0, self->records->len);
}
