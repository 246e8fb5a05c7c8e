/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words for a form check. Pure: values in, a new text out. */

#include "config.h"

#include "lumbar-form-text.h"

#include <glib/gi18n.h>

const char *
lumbar_answer_get_words (LumbarAnswer answer)
{
  switch (answer)
    {
    case LUMBAR_ANSWER_YES:
      return C_ ("answer to a cue", "Yes");
    case LUMBAR_ANSWER_NO:
      return C_ ("answer to a cue", "No");
    case LUMBAR_ANSWER_NONE:
    case LUMBAR_ANSWER_UNCHECKED:
    default:
      return C_ ("answer to a cue", "Not checked");
    }
}

static int
count_answers (const LumbarFormCheck *check,
               LumbarAnswer           answer)
{
  int n = 0;

  for (int i = 1; i < LUMBAR_N_CHECK_ITEMS; i++)
    {
      if (check->items[i] == answer)
        n++;
    }

  return n;
}

char *
lumbar_form_check_dup_score_text (const LumbarFormCheck *check)
{
  int n_asked = LUMBAR_N_CHECK_ITEMS - 1 - count_answers (check, LUMBAR_ANSWER_NONE);

  /* Translators: how many cues of a checklist held, such as "3 of 4" */
  return g_strdup_printf (_ ("%d of %d"), count_answers (check, LUMBAR_ANSWER_YES), n_asked);
}

static LumbarAnswer
get_answer (const LumbarFormCheck *check,
            const LumbarCue       *cue)
{
  int number;

  return lumbar_check_item_parse (cue->id, &number) ? (LumbarAnswer) check->items[number] : LUMBAR_ANSWER_NONE;
}

/* Which cues have @answer; criticals only, others only, or both. */
static char *
dup_titles (const LumbarFormCheck *check,
            const LumbarChecklist *checklist,
            LumbarAnswer           answer,
            gboolean               critical,
            gboolean               other)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  for (guint i = 0; i < checklist->cues->len; i++)
    {
      const LumbarCue *cue = g_ptr_array_index (checklist->cues, i);

      if (get_answer (check, cue) == answer && (cue->critical ? critical : other))
        g_strv_builder_add (builder, cue->title);
    }

  titles = g_strv_builder_end (builder);

  /* Translators: between titles of cues, which contain commas */
  return titles[0] != NULL ? g_strjoinv (_ ("; "), titles) : NULL;
}

static void
add_line (GString    *text,
          const char *title,
          const char *cues)
{
  if (cues == NULL)
    return;

  if (text->len > 0)
    g_string_append_c (text, '\n');

  /* Translators: a title and the cues it is about: "Next time: Head neutral" */
  g_string_append_printf (text, _ ("%s: %s"), title, cues);
}

char *
lumbar_form_check_dup_result_text (const LumbarFormCheck *check,
                                   LumbarCatalog         *catalog)
{
  const LumbarChecklist *checklist = lumbar_catalog_get_checklist (catalog, check->checklist);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *critical = NULL;
  g_autofree char *other = NULL;
  g_autofree char *unchecked = NULL;

  if (checklist == NULL)
    return NULL;

  critical = dup_titles (check, checklist, LUMBAR_ANSWER_NO, TRUE, FALSE);
  other = dup_titles (check, checklist, LUMBAR_ANSWER_NO, FALSE, TRUE);
  unchecked = dup_titles (check, checklist, LUMBAR_ANSWER_UNCHECKED, TRUE, TRUE);

  /* Translators: critical cues that did not hold */
  add_line (text, _ ("Settle this before the set"), critical);
  /* Translators: other cues that did not hold */
  add_line (text, _ ("Next time"), other);
  /* Translators: cues without an answer */
  add_line (text, _ ("Not checked"), unchecked);

  return g_strdup (text->len > 0 ? text->str : _ ("Every cue held."));
}
