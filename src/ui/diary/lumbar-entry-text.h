/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words for what an entry holds. Pure: values in, a new text out. */

#pragma once

#include "lumbar-entry.h"

G_BEGIN_DECLS

/* A value of a choice, and what it is called. */
typedef struct
{
  guint       value;
  const char *label; /* on its button, untranslated: use _() */
  const char *name;  /* said without the buttons around it, untranslated: use _() */
} LumbarEntryChoice;

/* The five qualities, in the order to offer them; ended by a NULL label. */
extern const LumbarEntryChoice lumbar_quality_choices[];

/**
 * lumbar_pain_get_words:
 * @pain: 0–10
 *
 * Returns: a word for that much pain, such as "moderate"
 */
const char *lumbar_pain_get_words (int pain);

/**
 * lumbar_function_get_words:
 * @adl: 0–3
 *
 * Returns: what the day allowed, such as "Some tasks changed"
 */
const char *lumbar_function_get_words (int adl);

/**
 * lumbar_places_dup_words:
 * @places: any number of places
 *
 * Returns: (transfer full) (nullable): the places as a sentence part, such as
 *   "Lower back left, buttock left"; NULL without any
 */
char *lumbar_places_dup_words (LumbarPlaces places);

/**
 * lumbar_place_get_name:
 * @place: one place
 *
 * Returns: its name, such as "lower back left"
 */
const char *lumbar_place_get_name (LumbarPlaces place);

/**
 * lumbar_entry_dup_pain_text:
 * @entry: an entry
 *
 * Returns: (transfer full): pain now, and the worst where that was more, in
 *   numbers and words
 */
char *lumbar_entry_dup_pain_text (const LumbarEntry *entry);

/**
 * lumbar_entry_dup_details_text:
 * @entry: an entry
 *
 * Returns: (transfer full) (nullable): places, qualities, legs, sleep and pain
 *   relief, as far as they were answered; NULL when nothing was
 */
char *lumbar_entry_dup_details_text (const LumbarEntry *entry);

/**
 * lumbar_entry_dup_summary:
 * @entry: an entry
 *
 * Returns: (transfer full): time, function and pain in one sentence, for a
 *   screen reader
 */
char *lumbar_entry_dup_summary (const LumbarEntry *entry);

G_END_DECLS
