/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The knowledge that ships with Lumbar: read-only, loaded from the GResource
 * on first use, file by file.
 *
 * Ids are the only cross-references and never change. Texts come translated
 * from the domain "lumbar-content"; what is returned belongs to the catalog
 * and lives as long as it. A broken file gives one warning and is left out.
 *
 * A catalog belongs to one thread. */

#pragma once

#include <gio/gio.h>

#include "lumbar-enums.h"
#include "lumbar-movement.h"

G_BEGIN_DECLS

/* The gettext domain of everything under data/content. */
#define LUMBAR_CONTENT_DOMAIN "lumbar-content"

#define LUMBAR_CONTENT_ERROR (lumbar_content_error_quark ())
GQuark lumbar_content_error_quark (void);

typedef enum
{
  LUMBAR_CONTENT_ERROR_INVALID, /* the message names file and path */
} LumbarContentError;

/* What a text rests on: ids of facts.json and sources.json, for the "why". */
typedef struct
{
  GStrv facts;   /* "A8-06"; empty where the text is Lumbar's own */
  GStrv sources; /* "article-guide", "E12" */
} LumbarBasis;

/* One cue of a checklist: CK06 and so on. */
typedef struct
{
  const char *id;    /* "CK06" */
  const char *stage; /* "before", "set-up", "brace", "pull", "lockout", "lower", "each-rep", "after" */
  const char *title; /* two to four words, to be read from two metres */
  const char *cue;   /* what to do */
  const char *why;
  const char *fault; /* the sign that it went wrong */
  const char *fix;
  gboolean    critical;
  const char *figure;       /* (nullable): id of a movement */
  const char *wrong_figure; /* (nullable): id of the fault to show beside it */
  LumbarBasis basis;
} LumbarCue;

typedef struct
{
  const char *id; /* "quick-check", "full-check" */
  const char *title;
  const char *summary;
  GPtrArray  *cues; /* of LumbarCue, in order */
  LumbarBasis basis;
} LumbarChecklist;

typedef struct
{
  const char    *title;    /* "Hip-flexor stretch, left" */
  const char    *exercise; /* (nullable): id */
  int            seconds;
  LumbarStepKind kind;
  LumbarSide     side;
  int            count; /* repetitions of both sides together, 0 where only the time counts */
} LumbarRoutineStep;

typedef struct
{
  const char *id; /* "morning-5" */
  const char *title;
  const char *summary;
  const char *phase;   /* as the rules name it: "P0", "P1+", "P3 gate", "all" */
  int         order;   /* place in a list of routines */
  int         seconds; /* the sum of the steps */
  GPtrArray  *steps;   /* of LumbarRoutineStep */
  LumbarBasis basis;
} LumbarRoutine;

typedef struct
{
  const char *id;
  const char *title;
  const char *summary;  /* "in short" */
  int         order;    /* place in a list of exercises */
  GStrv       phases;   /* where it is allowed: "P0", "P1", "P2a", "P2b", "P3", "P4" */
  gboolean    leg_wait; /* not before seven leg-free days when leg symptoms were there */
  GStrv       setup;    /* how to get into position */
  GStrv       steps;    /* how to do it */
  const char *dose;     /* how much, in words */
  const char *mistake;
  const char *easier;
  const char *harder;
  const char *avoid;        /* when to leave it out */
  const char *figure;       /* (nullable): id of a movement */
  const char *wrong_figure; /* (nullable): id of the mistake to show beside it */
  LumbarBasis basis;
} LumbarExercise;

/* When a fault is noticed. */
typedef enum
{
  LUMBAR_FAULT_BEFORE, /* before the bar moves */
  LUMBAR_FAULT_UP,
  LUMBAR_FAULT_TOP,
  LUMBAR_FAULT_DOWN,
  LUMBAR_FAULT_AFTER,
} LumbarFaultStage;

#define LUMBAR_N_FAULT_STAGES (LUMBAR_FAULT_AFTER + 1)

/* Something that slips in a pull: how it is noticed, and what helps. */
typedef struct
{
  const char      *id; /* "hips-first" */
  const char      *title;
  LumbarFaultStage stage;
  int              order;  /* place in a list of faults */
  GStrv            notice; /* the signs, the plainest first */
  const char      *why;
  GStrv            fix;       /* what helps, in the order to try it */
  GStrv            cues;      /* ids; the first one is for the next set */
  GStrv            exercises; /* ids of exercises that help */
  const char      *article;   /* id of what tells more */
  const char      *figure;    /* (nullable): id of what it looks like */
  LumbarBasis      basis;
} LumbarFault;

/* One question of the warning-sign table. */
typedef struct
{
  int         number; /* n of RFn */
  const char *question;
  const char *detail;    /* (nullable): one helping sentence */
  gboolean    automatic; /* the diary answers it as well */
  LumbarBasis basis;
} LumbarWarningSign;

/* Something that was read, and how far to trust it. */
typedef struct
{
  const char *id; /* "article-guide", "E12" */
  const char *title;
  const char *kind;  /* "article", "guideline", "review", "study", "advice", "handbook", "note" */
  const char *gist;  /* what it says, in short */
  const char *trust; /* how far to trust it */
} LumbarSource;

/* Other words for what the library calls its own way. */
typedef struct
{
  const char *id;
  GStrv       words;    /* what people type */
  GStrv       leads_to; /* ids of what there is to read, the best first */
} LumbarSynonym;

/* A shelf of the library. */
typedef struct
{
  const char *id;
  const char *title;
  const char *summary;
} LumbarCategory;

typedef enum
{
  LUMBAR_BLOCK_HEADING,
  LUMBAR_BLOCK_PARAGRAPH,
  LUMBAR_BLOCK_LIST,
  LUMBAR_BLOCK_NOTE,
  LUMBAR_BLOCK_FIGURE,
} LumbarBlockType;

typedef enum
{
  LUMBAR_NOTE_TIP,
  LUMBAR_NOTE_CARE,         /* something to take care of */
  LUMBAR_NOTE_DISAGREEMENT, /* where the sources disagree, and what Lumbar does */
} LumbarNoteKind;

typedef struct
{
  LumbarBlockType type;
  const char     *text;    /* (nullable): of a heading, a paragraph or a note */
  GStrv           items;   /* (nullable): of a list */
  gboolean        ordered; /* whether the items are steps */
  LumbarNoteKind  note;
  const char     *figure;       /* (nullable): id of a movement */
  const char     *wrong_figure; /* (nullable): id of the fault to show beside it */
  LumbarBasis     basis;
} LumbarBlock;

typedef struct
{
  const char *id;
  const char *title;
  const char *category; /* id */
  int         order;    /* place within the category */
  GStrv       in_short; /* one to three sentences */
  GStrv       synonyms; /* other words people search for */
  GStrv       related;  /* ids of what there is to read */
  GPtrArray  *blocks;   /* of LumbarBlock */
} LumbarArticle;

#define LUMBAR_TYPE_CATALOG (lumbar_catalog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarCatalog, lumbar_catalog, LUMBAR, CATALOG, GObject)

/**
 * lumbar_catalog_new:
 *
 * Makes a catalog of the content that is built into the program. Nothing is
 * read yet.
 *
 * Returns: (transfer full): a catalog
 */
LumbarCatalog *lumbar_catalog_new (void);

/**
 * lumbar_catalog_new_for_resource:
 * @resource: content in the same layout as the built-in one
 *
 * Makes a catalog of other content; the tests use it to show what becomes of
 * broken files.
 *
 * Returns: (transfer full): a catalog
 */
LumbarCatalog *lumbar_catalog_new_for_resource (GResource *resource);

/**
 * lumbar_catalog_get_cue:
 * @self: a catalog
 * @id: the id of a cue, "CK01" to "CK17"
 *
 * Returns: (transfer none) (nullable): the cue, NULL if there is none
 */
const LumbarCue *lumbar_catalog_get_cue (LumbarCatalog *self,
                                         const char    *id);

/**
 * lumbar_catalog_get_checklist:
 * @self: a catalog
 * @id: the id of a checklist, for example "quick-check"
 *
 * Returns: (transfer none) (nullable): the checklist, NULL if there is none
 */
const LumbarChecklist *lumbar_catalog_get_checklist (LumbarCatalog *self,
                                                     const char    *id);

/**
 * lumbar_catalog_get_routine:
 * @self: a catalog
 * @id: the id of a routine, for example "morning-5"
 *
 * Returns: (transfer none) (nullable): the routine, NULL if there is none
 */
const LumbarRoutine *lumbar_catalog_get_routine (LumbarCatalog *self,
                                                 const char    *id);

/**
 * lumbar_catalog_get_routines:
 * @self: a catalog
 *
 * Returns: (transfer none) (element-type LumbarRoutine): all routines, in the
 *   order of a list
 */
const GPtrArray *lumbar_catalog_get_routines (LumbarCatalog *self);

/**
 * lumbar_catalog_get_exercise:
 * @self: a catalog
 * @id: the id of an exercise, for example "cat-cow"
 *
 * Returns: (transfer none) (nullable): the exercise, NULL if there is none
 */
const LumbarExercise *lumbar_catalog_get_exercise (LumbarCatalog *self,
                                                   const char    *id);

/**
 * lumbar_catalog_get_exercises:
 * @self: a catalog
 *
 * Returns: (transfer none) (element-type LumbarExercise): all exercises, the
 *   gentlest first
 */
const GPtrArray *lumbar_catalog_get_exercises (LumbarCatalog *self);

/**
 * lumbar_catalog_get_fault:
 * @self: a catalog
 * @id: the id of a fault, for example "hips-first"
 *
 * Returns: (transfer none) (nullable): the fault, NULL if there is none
 */
const LumbarFault *lumbar_catalog_get_fault (LumbarCatalog *self,
                                             const char    *id);

/**
 * lumbar_catalog_get_faults:
 * @self: a catalog
 *
 * Returns: (transfer none) (element-type LumbarFault): all faults, in the
 *   order in which a pull shows them
 */
const GPtrArray *lumbar_catalog_get_faults (LumbarCatalog *self);

/**
 * lumbar_catalog_get_movement:
 * @self: a catalog
 * @id: the id of a figure, for example "bridge"
 *
 * Returns: (transfer none) (nullable): the movement that the figure makes, with
 *   its texts in the language of the program; NULL if there is none
 */
const LumbarMovement *lumbar_catalog_get_movement (LumbarCatalog *self,
                                                   const char    *id);

/**
 * lumbar_catalog_get_warning_sign:
 * @self: a catalog
 * @number: n of RFn, 1 to 99
 *
 * Returns: (transfer none) (nullable): the question, NULL if there is none
 */
const LumbarWarningSign *lumbar_catalog_get_warning_sign (LumbarCatalog *self,
                                                          int            number);

/**
 * lumbar_catalog_get_warning_signs:
 * @self: a catalog
 *
 * Returns: (transfer none) (element-type LumbarWarningSign): the whole table,
 *   in the order of its numbers
 */
const GPtrArray *lumbar_catalog_get_warning_signs (LumbarCatalog *self);

/**
 * lumbar_catalog_get_categories:
 * @self: a catalog
 *
 * Returns: (transfer none) (element-type LumbarCategory): the shelves of the
 *   library, in order
 */
const GPtrArray *lumbar_catalog_get_categories (LumbarCatalog *self);

/**
 * lumbar_catalog_get_article:
 * @self: a catalog
 * @id: the id of an article, for example "first-days"
 *
 * Returns: (transfer none) (nullable): the article, NULL if there is none
 */
const LumbarArticle *lumbar_catalog_get_article (LumbarCatalog *self,
                                                 const char    *id);

/**
 * lumbar_catalog_get_articles:
 * @self: a catalog
 *
 * Returns: (transfer none) (element-type LumbarArticle): all articles; those
 *   of one category are in its order
 */
const GPtrArray *lumbar_catalog_get_articles (LumbarCatalog *self);

/**
 * lumbar_catalog_get_cues:
 * @self: a catalog
 *
 * Returns: (transfer none) (element-type LumbarCue): all cues, in the order of
 *   a pull
 */
const GPtrArray *lumbar_catalog_get_cues (LumbarCatalog *self);

/**
 * lumbar_catalog_get_synonyms:
 * @self: a catalog
 *
 * Returns: (transfer none) (element-type LumbarSynonym): the words people
 *   search for that are not the library's own
 */
const GPtrArray *lumbar_catalog_get_synonyms (LumbarCatalog *self);

/**
 * lumbar_catalog_get_why:
 * @self: a catalog
 * @rule: the name of a rule of the plan or of a condition of a gate, such as
 *   "PR1" or "core-level"
 *
 * Returns: (transfer none) (nullable): the id of the article that explains it,
 *   NULL if there is none
 */
const char *lumbar_catalog_get_why (LumbarCatalog *self,
                                    const char    *rule);

/**
 * lumbar_catalog_get_source:
 * @self: a catalog
 * @id: the id of a source, for example "article-guide" or "E12"
 *
 * Returns: (transfer none) (nullable): the source, NULL if there is none
 */
const LumbarSource *lumbar_catalog_get_source (LumbarCatalog *self,
                                               const char    *id);

/**
 * lumbar_catalog_get_language:
 * @self: a catalog
 * @text: a text that it gave
 *
 * Content that nobody has translated yet stays English.
 *
 * Returns: (transfer none) (nullable): the language of @text, such as "en",
 *   NULL if it is that of the interface
 */
const char *lumbar_catalog_get_language (LumbarCatalog *self,
                                         const char    *text);

/**
 * lumbar_catalog_get_sources:
 * @self: a catalog
 *
 * Returns: (transfer none) (element-type LumbarSource): everything that was
 *   read, the articles first
 */
const GPtrArray *lumbar_catalog_get_sources (LumbarCatalog *self);

G_END_DECLS
