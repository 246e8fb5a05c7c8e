/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Exercises, cues and faults are told with the same blocks as articles, so that
 * one page shows, prints and searches all four. */

#include "config.h"

#include "lumbar-reading.h"

#include <glib/gi18n-lib.h>

#include "lumbar-plan-text.h"

static void
free_block (gpointer data)
{
  LumbarBlock *block = data;

  g_strfreev (block->items);
  g_free (block);
}

static void
add_text (LumbarReading  *self,
          LumbarBlockType type,
          const char     *text)
{
  LumbarBlock *block = g_new0 (LumbarBlock, 1);

  block->type = type;
  block->text = text;
  g_ptr_array_add (self->blocks, block);
}

static void
add_section (LumbarReading *self,
             const char    *heading,
             const char    *text)
{
  add_text (self, LUMBAR_BLOCK_HEADING, heading);
  add_text (self, LUMBAR_BLOCK_PARAGRAPH, text);
}

static void
add_list (LumbarReading *self,
          const char    *heading,
          GStrv          items,
          gboolean       ordered)
{
  LumbarBlock *block = g_new0 (LumbarBlock, 1);

  add_text (self, LUMBAR_BLOCK_HEADING, heading);
  block->type = LUMBAR_BLOCK_LIST;
  block->items = g_strdupv (items);
  block->ordered = ordered;
  g_ptr_array_add (self->blocks, block);
}

static void
add_note (LumbarReading *self,
          const char    *text)
{
  add_text (self, LUMBAR_BLOCK_NOTE, text);
  ((LumbarBlock *) g_ptr_array_index (self->blocks, self->blocks->len - 1))->note = LUMBAR_NOTE_CARE;
}

static void
add_figure (LumbarReading *self,
            const char    *figure,
            const char    *wrong_figure)
{
  LumbarBlock *block;

  if (figure == NULL)
    return;

  add_text (self, LUMBAR_BLOCK_FIGURE, NULL);
  block = g_ptr_array_index (self->blocks, self->blocks->len - 1);
  block->figure = figure;
  block->wrong_figure = wrong_figure;
}

static void
add_sources (LumbarReading     *self,
             LumbarCatalog     *catalog,
             const LumbarBasis *basis)
{
  for (guint i = 0; basis->sources != NULL && basis->sources[i] != NULL; i++)
    {
      const LumbarSource *source = lumbar_catalog_get_source (catalog, basis->sources[i]);

      if (source != NULL && !g_ptr_array_find (self->sources, source, NULL))
        g_ptr_array_add (self->sources, (gpointer) source);
    }
}

static GStrv
dup_one (const char *text)
{
  const char *texts[] = { text, NULL };

  return g_strdupv ((GStrv) texts);
}

static LumbarReading *
reading_new (LumbarReadingKind kind,
             const char       *id,
             const char       *title)
{
  LumbarReading *self = g_new0 (LumbarReading, 1);

  self->kind = kind;
  self->id = id;
  self->title = title;
  self->sources = g_ptr_array_new ();

  return self;
}

/* What is put together of parts, with what is said @in_short. */
static LumbarReading *
reading_of_parts_new (LumbarReadingKind kind,
                      const char       *id,
                      const char       *title,
                      const char       *in_short)
{
  LumbarReading *self = reading_new (kind, id, title);

  self->blocks = g_ptr_array_new_with_free_func (free_block);
  self->in_short = dup_one (in_short);

  return self;
}

static gconstpointer
get_next (const GPtrArray *list,
          gconstpointer    item)
{
  guint place;

  if (!g_ptr_array_find ((GPtrArray *) list, item, &place) || place + 1 == list->len)
    return NULL;

  return g_ptr_array_index (list, place + 1);
}

/* The article after this one on its shelf. */
static const char *
get_next_article (LumbarCatalog       *catalog,
                  const LumbarArticle *article)
{
  const GPtrArray *articles = lumbar_catalog_get_articles (catalog);
  gboolean         passed = FALSE;

  for (guint i = 0; i < articles->len; i++)
    {
      const LumbarArticle *other = g_ptr_array_index (articles, i);

      if (passed && g_str_equal (other->category, article->category))
        return other->id;
      passed = passed || other == article;
    }

  return NULL;
}

static LumbarReading *
from_article (LumbarCatalog       *catalog,
              const LumbarArticle *article)
{
  LumbarReading *self = reading_new (LUMBAR_READING_ARTICLE, article->id, article->title);

  self->in_short = g_strdupv (article->in_short);
  self->blocks = g_ptr_array_ref (article->blocks);
  self->related = g_strdupv (article->related);
  self->next = get_next_article (catalog, article);
  for (guint i = 0; i < article->blocks->len; i++)
    add_sources (self, catalog, &((const LumbarBlock *) g_ptr_array_index (article->blocks, i))->basis);

  return self;
}

/* The title of a phase that content names as the rules do. */
static const char *
get_phase_title (const char *name)
{
  for (LumbarPhase phase = LUMBAR_PHASE_P0; phase <= LUMBAR_PHASE_P4; phase++)
    if (g_strcmp0 (lumbar_phase_to_name (phase), name) == 0)
      return lumbar_phase_get_title (phase);

  return NULL;
}

static void
add_phases (LumbarReading *self,
            GStrv          phases)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  for (guint i = 0; phases[i] != NULL; i++)
    if (get_phase_title (phases[i]) != NULL)
      g_strv_builder_add (builder, get_phase_title (phases[i]));

  titles = g_strv_builder_end (builder);
  /* Translators: a heading above the phases of the plan in which an exercise is done. */
  add_list (self, _ ("In the plan"), titles, FALSE);
}

static LumbarReading *
from_exercise (LumbarCatalog        *catalog,
               const LumbarExercise *exercise)
{
  LumbarReading        *self = reading_of_parts_new (LUMBAR_READING_EXERCISE, exercise->id, exercise->title, exercise->summary);
  const LumbarExercise *next;

  self->related = g_new0 (char *, 1);
  add_figure (self, exercise->figure, exercise->wrong_figure);
  add_list (self, _ ("Getting ready"), exercise->setup, FALSE);
  add_list (self, _ ("Steps"), exercise->steps, TRUE);
  add_section (self, _ ("How much"), exercise->dose);
  add_section (self, _ ("A common mistake"), exercise->mistake);
  add_section (self, _ ("Easier"), exercise->easier);
  add_section (self, _ ("Harder"), exercise->harder);
  add_note (self, exercise->avoid);
  if (exercise->leg_wait)
    add_note (self, _ ("If a leg was involved, wait until it has been quiet for seven days."));
  add_phases (self, exercise->phases);
  add_sources (self, catalog, &exercise->basis);
  next = get_next (lumbar_catalog_get_exercises (catalog), exercise);
  self->next = next != NULL ? next->id : NULL;

  return self;
}

static LumbarReading *
from_cue (LumbarCatalog   *catalog,
          const LumbarCue *cue)
{
  LumbarReading   *self = reading_of_parts_new (LUMBAR_READING_CUE, cue->id, cue->title, cue->cue);
  const LumbarCue *next;

  self->related = g_new0 (char *, 1);
  add_figure (self, cue->figure, cue->wrong_figure);
  add_section (self, _ ("Why"), cue->why);
  add_section (self, _ ("It slipped when"), cue->fault);
  add_section (self, _ ("What helps"), cue->fix);
  if (cue->critical)
    add_note (self, _ ("A no here keeps the weight where it is for now."));
  add_sources (self, catalog, &cue->basis);
  next = get_next (lumbar_catalog_get_cues (catalog), cue);
  self->next = next != NULL ? next->id : NULL;

  return self;
}

/* What helps beyond the words: the cue, the exercises, and what tells more. */
static GStrv
dup_helpers (const LumbarFault *fault)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_addv (builder, (const char **) fault->cues);
  g_strv_builder_addv (builder, (const char **) fault->exercises);
  g_strv_builder_add (builder, fault->article);

  return g_strv_builder_end (builder);
}

static LumbarReading *
from_fault (LumbarCatalog     *catalog,
            const LumbarFault *fault)
{
  LumbarReading     *self = reading_of_parts_new (LUMBAR_READING_FAULT, fault->id, fault->title, fault->why);
  const LumbarFault *next;

  self->related = dup_helpers (fault);
  add_figure (self, fault->figure, NULL);
  add_list (self, _ ("What you notice"), fault->notice, FALSE);
  add_list (self, _ ("What helps"), fault->fix, TRUE);
  add_sources (self, catalog, &fault->basis);
  next = get_next (lumbar_catalog_get_faults (catalog), fault);
  self->next = next != NULL ? next->id : NULL;

  return self;
}

LumbarReading *
lumbar_reading_new (LumbarCatalog *catalog,
                    const char    *id)
{
  const LumbarArticle  *article;
  const LumbarExercise *exercise;
  const LumbarCue      *cue;
  const LumbarFault    *fault;

  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if ((article = lumbar_catalog_get_article (catalog, id)) != NULL)
    return from_article (catalog, article);
  if ((exercise = lumbar_catalog_get_exercise (catalog, id)) != NULL)
    return from_exercise (catalog, exercise);
  if ((cue = lumbar_catalog_get_cue (catalog, id)) != NULL)
    return from_cue (catalog, cue);
  if ((fault = lumbar_catalog_get_fault (catalog, id)) != NULL)
    return from_fault (catalog, fault);

  return NULL;
}

void
lumbar_reading_free (LumbarReading *self)
{
  g_strfreev (self->in_short);
  g_strfreev (self->related);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->sources);
  g_free (self);
}

const char *
lumbar_catalog_get_reading_title (LumbarCatalog *catalog,
                                  const char    *id)
{
  const LumbarArticle  *article;
  const LumbarExercise *exercise;
  const LumbarCue      *cue;
  const LumbarFault    *fault;

  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), NULL);

  if ((article = lumbar_catalog_get_article (catalog, id)) != NULL)
    return article->title;
  if ((exercise = lumbar_catalog_get_exercise (catalog, id)) != NULL)
    return exercise->title;
  if ((cue = lumbar_catalog_get_cue (catalog, id)) != NULL)
    return cue->title;
  if ((fault = lumbar_catalog_get_fault (catalog, id)) != NULL)
    return fault->title;

  return NULL;
}
