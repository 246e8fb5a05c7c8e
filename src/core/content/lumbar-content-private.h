/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How each kind of content is made from its file. Only the catalog uses it.
 *
 * A read function never fails by itself: the reader keeps the first thing that
 * is wrong, and the catalog throws the half-read value away. All of them have
 * the same type, so that the catalog can keep them in one table. */

#pragma once

#include "lumbar-catalog.h"
#include "lumbar-json-reader.h"

G_BEGIN_DECLS

/* Which article explains a rule. */
typedef struct
{
  const char *id;
  const char *article;
} LumbarWhy;

/**
 * lumbar_catalog_keep:
 * @self: a catalog
 * @string: (nullable): an id or another text nobody translates
 *
 * Returns: (transfer none) (nullable): a copy that lives as long as the catalog
 */
const char *lumbar_catalog_keep (LumbarCatalog *self,
                                 const char    *string);

/**
 * lumbar_catalog_translate:
 * @self: a catalog
 * @context: the gettext context, which is the kind of content
 * @string: (nullable): an English text
 *
 * Returns: (transfer none) (nullable): the text in the language of the
 *   program, NULL or "" for NULL or ""; it lives as long as the catalog
 */
const char *lumbar_catalog_translate (LumbarCatalog *self,
                                      const char    *context,
                                      const char    *string);

/**
 * lumbar_catalog_read_ids:
 * @self: a catalog
 * @reader: a reader
 * @member: the name of a member that is a list of ids
 *
 * Returns: (transfer full): the ids; an empty list if the member is missing
 */
GStrv lumbar_catalog_read_ids (LumbarCatalog    *self,
                               LumbarJsonReader *reader,
                               const char       *member);

/**
 * lumbar_catalog_read_texts:
 * @self: a catalog
 * @reader: a reader
 * @member: the name of a member that is a list of texts
 * @context: the gettext context
 *
 * Returns: (transfer full): the translated texts; empty if the member is missing
 */
GStrv lumbar_catalog_read_texts (LumbarCatalog    *self,
                                 LumbarJsonReader *reader,
                                 const char       *member,
                                 const char       *context);

/**
 * lumbar_catalog_read_basis:
 * @self: a catalog
 * @reader: a reader
 * @basis: (out caller-allocates): what the text rests on
 *
 * Reads the members "facts" and "sources".
 */
void lumbar_catalog_read_basis (LumbarCatalog    *self,
                                LumbarJsonReader *reader,
                                LumbarBasis      *basis);

/**
 * lumbar_basis_clear:
 * @basis: what a text rests on
 *
 * Frees what @basis holds, not @basis itself.
 */
void lumbar_basis_clear (LumbarBasis *basis);

/**
 * lumbar_cue_read:
 * @catalog: the catalog that will own the texts
 * @reader: a file of cues/
 *
 * Returns: (transfer full) (type LumbarCue): the cue, to be freed with lumbar_cue_free()
 */
gpointer lumbar_cue_read (LumbarCatalog    *catalog,
                          LumbarJsonReader *reader);

/**
 * lumbar_cue_free:
 * @data: (transfer full) (type LumbarCue): a cue
 */
void lumbar_cue_free (gpointer data);

/**
 * lumbar_checklist_read:
 * @catalog: the catalog that owns the cues
 * @reader: a file of checklists/
 *
 * Returns: (transfer full) (type LumbarChecklist): the checklist, to be freed with
 *   lumbar_checklist_free()
 */
gpointer lumbar_checklist_read (LumbarCatalog    *catalog,
                                LumbarJsonReader *reader);

/**
 * lumbar_checklist_free:
 * @data: (transfer full) (type LumbarChecklist): a checklist
 */
void lumbar_checklist_free (gpointer data);

/**
 * lumbar_routine_read:
 * @catalog: the catalog that will own the texts
 * @reader: a file of routines/
 *
 * Returns: (transfer full) (type LumbarRoutine): the routine, to be freed with lumbar_routine_free()
 */
gpointer lumbar_routine_read (LumbarCatalog    *catalog,
                              LumbarJsonReader *reader);

/**
 * lumbar_routine_free:
 * @data: (transfer full) (type LumbarRoutine): a routine
 */
void lumbar_routine_free (gpointer data);

/**
 * lumbar_exercise_read:
 * @catalog: the catalog that will own the texts
 * @reader: a file of exercises/
 *
 * Returns: (transfer full) (type LumbarExercise): the exercise, to be freed with
 *   lumbar_exercise_free()
 */
gpointer lumbar_exercise_read (LumbarCatalog    *catalog,
                               LumbarJsonReader *reader);

/**
 * lumbar_exercise_free:
 * @data: (transfer full) (type LumbarExercise): an exercise
 */
void lumbar_exercise_free (gpointer data);

/**
 * lumbar_fault_read:
 * @catalog: the catalog that will own the texts
 * @reader: a file of faults/
 *
 * Returns: (transfer full) (type LumbarFault): the fault, to be freed with lumbar_fault_free()
 */
gpointer lumbar_fault_read (LumbarCatalog    *catalog,
                            LumbarJsonReader *reader);

/**
 * lumbar_fault_free:
 * @data: (transfer full) (type LumbarFault): a fault
 */
void lumbar_fault_free (gpointer data);

/**
 * lumbar_fault_parse_stage:
 * @reader: a reader
 *
 * Returns: the member "stage" of a fault, or of a block that lists faults
 */
LumbarFaultStage lumbar_fault_parse_stage (LumbarJsonReader *reader);

/**
 * lumbar_figure_read:
 * @catalog: the catalog that will own the texts
 * @reader: a file of poses/
 *
 * Returns: (transfer full) (type LumbarMovement): the movement, to be freed with
 *   lumbar_figure_free()
 */
gpointer lumbar_figure_read (LumbarCatalog    *catalog,
                             LumbarJsonReader *reader);

/**
 * lumbar_figure_free:
 * @data: (transfer full) (type LumbarMovement): a movement
 */
void lumbar_figure_free (gpointer data);

/**
 * lumbar_warning_sign_read:
 * @catalog: the catalog that will own the texts
 * @reader: a file of warning-signs/
 *
 * Returns: (transfer full) (type LumbarWarningSign): the question, to be freed with
 *   lumbar_warning_sign_free()
 */
gpointer lumbar_warning_sign_read (LumbarCatalog    *catalog,
                                   LumbarJsonReader *reader);

/**
 * lumbar_warning_sign_free:
 * @data: (transfer full) (type LumbarWarningSign): a question
 */
void lumbar_warning_sign_free (gpointer data);

/**
 * lumbar_article_read:
 * @catalog: the catalog that will own the texts
 * @reader: a file of articles/
 *
 * Returns: (transfer full) (type LumbarArticle): the article, to be freed with lumbar_article_free()
 */
gpointer lumbar_article_read (LumbarCatalog    *catalog,
                              LumbarJsonReader *reader);

/**
 * lumbar_article_free:
 * @data: (transfer full) (type LumbarArticle): an article
 */
void lumbar_article_free (gpointer data);

/**
 * lumbar_categories_read:
 * @catalog: the catalog that will own the texts
 * @reader: categories.json
 *
 * Returns: (transfer full) (element-type LumbarCategory): the categories
 */
GPtrArray *lumbar_categories_read (LumbarCatalog    *catalog,
                                   LumbarJsonReader *reader);

/**
 * lumbar_sources_read:
 * @catalog: the catalog that will own the texts
 * @reader: sources.json
 *
 * Returns: (transfer full) (element-type LumbarSource): the sources
 */
GPtrArray *lumbar_sources_read (LumbarCatalog    *catalog,
                                LumbarJsonReader *reader);

/**
 * lumbar_synonyms_read:
 * @catalog: the catalog that will own the texts
 * @reader: synonyms.json
 *
 * Returns: (transfer full) (element-type LumbarSynonym): the words
 */
GPtrArray *lumbar_synonyms_read (LumbarCatalog    *catalog,
                                 LumbarJsonReader *reader);

/**
 * lumbar_why_read:
 * @catalog: the catalog that will own the texts
 * @reader: why.json
 *
 * Returns: (transfer full) (element-type LumbarWhy): which article explains
 *   which rule
 */
GPtrArray *lumbar_why_read (LumbarCatalog    *catalog,
                            LumbarJsonReader *reader);

G_END_DECLS
