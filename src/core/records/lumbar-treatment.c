/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ice, heat, massage, stretching or pain relief that was used. */

#include "config.h"

#include "lumbar-treatment.h"
#include "lumbar-record-private.h"

static void
init_treatment (gpointer record)
{
  LumbarTreatment *self = record;

  self->at = LUMBAR_MOMENT_NONE;
  self->minutes = LUMBAR_UNANSWERED;
}

static void
copy_treatment (gpointer record)
{
}

static void
clear_treatment (gpointer record)
{
}

static LumbarMoment
get_time (gconstpointer record)
{
  const LumbarTreatment *self = record;

  return self->at;
}

const LumbarRecordClass lumbar_treatment_class = {
  .size = sizeof (LumbarTreatment),
  .init = init_treatment,
  .copy = copy_treatment,
  .clear = clear_treatment,
  .get_time = get_time,
};

LumbarTreatment *
lumbar_treatment_new (void)
{
  return lumbar_record_new (LUMBAR_RECORD_TREATMENT);
}
