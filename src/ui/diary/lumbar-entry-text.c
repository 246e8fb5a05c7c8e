/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words for what an entry holds. Pure: values in, a new text out. */

#include "config.h"

#include "lumbar-entry-text.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"

const LumbarEntryChoice lumbar_quality_choices[] = {
  { LUMBAR_QUALITY_DULL, N_ ("Dull"), N_ ("dull") },
  { LUMBAR_QUALITY_TIGHT, N_ ("Tight"), N_ ("tight") },
  { LUMBAR_QUALITY_THROBBING, N_ ("Throbbing"), N_ ("throbbing") },
  { LUMBAR_QUALITY_SHARP, N_ ("Sharp"), N_ ("sharp") },
  { LUMBAR_QUALITY_SHOOTING, N_ ("Shooting"), N_ ("shooting") },
  { 0, NULL, NULL },
};

/* From the top of the back to the feet, as they are read out. */
static const LumbarEntryChoice place_choices[] = {
  { LUMBAR_PLACE_UPPER_LEFT, "", N_ ("upper back left") },
  { LUMBAR_PLACE_UPPER_CENTRE, "", N_ ("upper back middle") },
  { LUMBAR_PLACE_UPPER_RIGHT, "", N_ ("upper back right") },
  { LUMBAR_PLACE_LUMBAR_LEFT, "", N_ ("lower back left") },
  { LUMBAR_PLACE_LUMBAR_CENTRE, "", N_ ("lower back middle") },
  { LUMBAR_PLACE_LUMBAR_RIGHT, "", N_ ("lower back right") },
  { LUMBAR_PLACE_PELVIS_LEFT, "", N_ ("pelvis left") },
  { LUMBAR_PLACE_PELVIS_CENTRE, "", N_ ("pelvis middle") },
  { LUMBAR_PLACE_PELVIS_RIGHT, "", N_ ("pelvis right") },
  { LUMBAR_PLACE_BUTTOCK_LEFT, "", N_ ("left buttock") },
  { LUMBAR_PLACE_BUTTOCK_RIGHT, "", N_ ("right buttock") },
  { LUMBAR_PLACE_THIGH_LEFT, "", N_ ("left thigh") },
  { LUMBAR_PLACE_THIGH_RIGHT, "", N_ ("right thigh") },
  { LUMBAR_PLACE_CALF_LEFT, "", N_ ("left calf") },
  { LUMBAR_PLACE_CALF_RIGHT, "", N_ ("right calf") },
  { LUMBAR_PLACE_FOOT_LEFT, "", N_ ("left foot") },
  { LUMBAR_PLACE_FOOT_RIGHT, "", N_ ("right foot") },
  { 0, NULL, NULL },
};

const char *
lumbar_pain_get_words (int pain)
{
  if (pain <= 0)
    return C_ ("pain", "none");
  if (pain <= 3)
    return C_ ("pain", "mild");
  if (pain <= 6)
    return C_ ("pain", "moderate");

  return C_ ("pain", "strong");
}

const char *
lumbar_function_get_words (int adl)
{
  switch (adl)
    {
    case 1:
      return _ ("Some tasks changed");
    case 2:
      return _ ("Daily tasks were hard");
    case 3:
      return _ ("Could not stand or walk");
    default:
      return _ ("A normal day");
    }
}

static void
add_names (GStrvBuilder            *builder,
           const LumbarEntryChoice *choices,
           guint                    values)
{
  for (const LumbarEntryChoice *choice = choices; choice->name != NULL; choice++)
    {
      if (values & choice->value)
        g_strv_builder_add (builder, _ (choice->name));
    }
}

static char *
capitalise (const char *text)
{
  gunichar         first = g_unichar_toupper (g_utf8_get_char (text));
  g_autofree char *start = g_ucs4_to_utf8 (&first, 1, NULL, NULL, NULL);

  return g_strconcat (start, g_utf8_next_char (text), NULL);
}

/* NULL when there is nothing to join. */
static char *
join (GStrvBuilder *builder)
{
  g_auto (GStrv) parts = g_strv_builder_end (builder);
  g_autofree char *text = NULL;

  if (parts[0] == NULL)
    return NULL;

  /* Translators: between the parts of a list such as "lower back left, left buttock" */
  text = g_strjoinv (_ (", "), parts);

  return capitalise (text);
}

char *
lumbar_places_dup_words (LumbarPlaces places)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  add_names (builder, place_choices, places);

  return join (builder);
}

const char *
lumbar_place_get_name (LumbarPlaces place)
{
  for (const LumbarEntryChoice *choice = place_choices; choice->name != NULL; choice++)
    {
      if (choice->value == place)
        return _ (choice->name);
    }

  g_return_val_if_reached ("");
}

char *
lumbar_entry_dup_pain_text (const LumbarEntry *entry)
{
  const char *now = lumbar_pain_get_words (entry->pain_now);

  if (entry->worst24 <= entry->pain_now)
    /* Translators: pain in a number from 0 to 10 and in a word: "Pain 3, mild" */
    return g_strdup_printf (_ ("Pain %d, %s"), entry->pain_now, now);

  /* Translators: pain in numbers from 0 to 10 and in words: "Pain 3, mild; at worst 5, moderate" */
  return g_strdup_printf (_ ("Pain %d, %s; at worst %d, %s"),
                          entry->pain_now,
                          now,
                          entry->worst24,
                          lumbar_pain_get_words (entry->worst24));
}

static const char *
leg_words (LumbarLegTrend trend)
{
  switch (trend)
    {
    case LUMBAR_LEG_TREND_BETTER:
      return _ ("leg better");
    case LUMBAR_LEG_TREND_SAME:
      return _ ("leg as before");
    case LUMBAR_LEG_TREND_WORSE:
      return _ ("leg worse");
    case LUMBAR_LEG_TREND_NONE:
    default:
      return NULL;
    }
}

static void
add_if (GStrvBuilder *builder,
        gboolean      condition,
        const char   *text)
{
  if (condition && text != NULL)
    g_strv_builder_add (builder, text);
}

char *
lumbar_entry_dup_details_text (const LumbarEntry *entry)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  add_names (builder, place_choices, entry->places);
  add_names (builder, lumbar_quality_choices, entry->quality);
  add_if (builder, entry->sharp_on_move, _ ("sharp on moving"));
  add_if (builder, TRUE, leg_words (entry->leg_trend));
  add_if (builder, entry->pain_relief, _ ("pain relief taken"));
  add_if (builder, entry->sleep_ok == TRUE, _ ("slept well"));
  add_if (builder, entry->sleep_ok == FALSE, _ ("slept badly"));

  return join (builder);
}

char *
lumbar_entry_dup_summary (const LumbarEntry *entry)
{
  g_autofree char *time = lumbar_moment_dup_time_text (entry->at);
  g_autofree char *pain = lumbar_entry_dup_pain_text (entry);

  /* Translators: an entry of the diary, read out: time, what the day allowed, pain */
  return g_strdup_printf (_ ("%s: %s. %s"), time, lumbar_function_get_words (entry->adl), pain);
}
