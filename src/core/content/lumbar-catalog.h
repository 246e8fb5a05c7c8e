/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The knowledge that ships with Lumbar: read-only, loaded from the GResource
 * on first use.
 *
 * Ids are the only cross-references and never change. Texts come translated
 * from the domain "lumbar-content"; what is returned belongs to the catalog. */

#pragma once

#include <glib-object.h>

#include "lumbar-enums.h"

G_BEGIN_DECLS

#define LUMBAR_CONTENT_ERROR (lumbar_content_error_quark ())
GQuark lumbar_content_error_quark (void);

typedef enum
{
  LUMBAR_CONTENT_ERROR_MISSING, /* no such file in the resource */
  LUMBAR_CONTENT_ERROR_INVALID, /* the message names file and path */
} LumbarContentError;

/* One cue of a checklist: CK06 and so on. */
typedef struct
{
  const char *id;    /* "CK06" */
  const char *stage; /* "before", "set-up", "brace", "pull", "lockout", "lower", "each-rep", "after" */
  const char *title; /* two or three words, to be read from two metres */
  const char *cue;   /* what to do */
  const char *why;
  const char *fault; /* the sign that it went wrong */
  const char *fix;
  gboolean    critical;
  const char *figure; /* (nullable): id of a movement */
} LumbarCue;

typedef struct
{
  const char *id; /* "quick-check", "full-check" */
  const char *title;
  const char *summary;
  GPtrArray  *cues; /* of LumbarCue, in order */
} LumbarChecklist;

typedef struct
{
  const char    *title;    /* "Hip-flexor stretch, left" */
  const char    *exercise; /* (nullable): id */
  int            seconds;
  LumbarStepKind kind;
  LumbarSide     side;
  int            count; /* repetitions, 0 where only the time counts */
} LumbarRoutineStep;

typedef struct
{
  const char *id; /* "morning-5" */
  const char *title;
  const char *summary;
  const char *phase;
  int         seconds; /* the sum of the steps */
  GPtrArray  *steps;   /* of LumbarRoutineStep */
} LumbarRoutine;

typedef struct
{
  const char *id;
  const char *title;
  const char *summary; /* "in short" */
  GStrv       steps;   /* how to do it */
  const char *mistake;
  const char *figure; /* (nullable) */
} LumbarExercise;

/* One question of the warning-sign table. */
typedef struct
{
  int         number; /* n of RFn */
  const char *question;
  const char *detail; /* (nullable): one helping sentence */
} LumbarWarningSign;

#define LUMBAR_TYPE_CATALOG (lumbar_catalog_get_type ())
G_DECLARE_FINAL_TYPE (LumbarCatalog, lumbar_catalog, LUMBAR, CATALOG, GObject)

LumbarCatalog           *lumbar_catalog_new (void);
const LumbarChecklist   *lumbar_catalog_get_checklist (LumbarCatalog *self,
                                                       const char    *id);
const LumbarRoutine     *lumbar_catalog_get_routine (LumbarCatalog *self,
                                                     const char    *id);
const GPtrArray         *lumbar_catalog_get_routines (LumbarCatalog *self);
const LumbarExercise    *lumbar_catalog_get_exercise (LumbarCatalog *self,
                                                      const char    *id);
const LumbarWarningSign *lumbar_catalog_get_warning_sign (LumbarCatalog *self,
                                                          int            number);
const GPtrArray         *lumbar_catalog_get_warning_signs (LumbarCatalog *self);

G_END_DECLS
