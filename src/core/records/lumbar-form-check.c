/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A form checklist that was gone through. */

#include "config.h"

#include "lumbar-form-check.h"
#include "lumbar-record-private.h"
#include "lumbar-number-private.h"

static void
init_form_check (gpointer record)
{
  LumbarFormCheck *self = record;

  self->at = LUMBAR_MOMENT_NONE;
  self->checklist = g_strdup ("");
  self->note = g_strdup ("");
}

static void
copy_form_check (gpointer record)
{
  LumbarFormCheck *self = record;

  self->checklist = g_strdup (self->checklist);
  self->note = g_strdup (self->note);
}

static void
clear_form_check (gpointer record)
{
  LumbarFormCheck *self = record;

  g_clear_pointer (&self->checklist, g_free);
  g_clear_pointer (&self->note, g_free);
}

static LumbarMoment
get_time (gconstpointer record)
{
  const LumbarFormCheck *self = record;

  return self->at;
}

const LumbarRecordClass lumbar_form_check_class = {
  .size = sizeof (LumbarFormCheck),
  .init = init_form_check,
  .copy = copy_form_check,
  .clear = clear_form_check,
  .get_time = get_time,
};

LumbarFormCheck *
lumbar_form_check_new (void)
{
  return lumbar_record_new (LUMBAR_RECORD_CHECK);
}

char *
lumbar_check_item_to_id (int number)
{
  g_return_val_if_fail (number > 0 && number < LUMBAR_N_CHECK_ITEMS, NULL);

  return g_strdup_printf ("CK%02d", number);
}

gboolean
lumbar_check_item_parse (const char *id,
                         int        *out_number)
{
  int number = lumbar_parse_numbered_id (id, "CK");

  if (number < 1 || number >= LUMBAR_N_CHECK_ITEMS)
    return FALSE;

  *out_number = number;

  return TRUE;
}

int
lumbar_form_check_get_score (const LumbarFormCheck *self)
{
  int yes = 0, answered = 0;

  g_return_val_if_fail (self != NULL, LUMBAR_UNANSWERED);

  for (int i = 1; i < LUMBAR_N_CHECK_ITEMS; i++)
    {
      if (self->items[i] == LUMBAR_ANSWER_YES)
        yes++;
      if (self->items[i] == LUMBAR_ANSWER_YES || self->items[i] == LUMBAR_ANSWER_NO)
        answered++;
    }

  if (answered == 0)
    return LUMBAR_UNANSWERED;

  return (200 * yes + answered) / (2 * answered);
}
