/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One prepared statement.
 *
 * Parameters are bound by name; the first bind that fails is remembered and
 * reported by the next step, so binds stay a flat list. Columns are read from
 * left to right; a value that this version does not know is remembered and
 * reported in the same way. */

#pragma once

#include "lumbar-enums.h"
#include "lumbar-moment.h"

G_BEGIN_DECLS

typedef struct _LumbarStatement LumbarStatement;

typedef enum
{
  LUMBAR_STEP_ERROR,
  LUMBAR_STEP_DONE,
  LUMBAR_STEP_ROW,
} LumbarStep;

void lumbar_statement_free (LumbarStatement *self);

/**
 * lumbar_statement_step:
 *
 * Moves to the next row, and back to its first column.
 *
 * Returns: a row, the end, or LUMBAR_STEP_ERROR with @error set
 */
LumbarStep lumbar_statement_step (LumbarStatement *self,
                                  GError         **error);

/**
 * lumbar_statement_run:
 *
 * Runs a statement without results, and makes it ready for the next binds.
 *
 * Returns: whether it ran
 */
gboolean lumbar_statement_run (LumbarStatement *self,
                               GError         **error);

/* @name with its colon; @text may be NULL and must be UTF-8. */
void lumbar_statement_bind_text (LumbarStatement *self,
                                 const char      *name,
                                 const char      *text);
void lumbar_statement_bind_int (LumbarStatement *self,
                                const char      *name,
                                gint64           value);
void lumbar_statement_bind_null (LumbarStatement *self,
                                 const char      *name);

/* LUMBAR_UNANSWERED is stored as NULL. */
void lumbar_statement_bind_answer (LumbarStatement *self,
                                   const char      *name,
                                   int              value);

/* The name of @value in @table; a value without a name is refused. */
void lumbar_statement_bind_name (LumbarStatement  *self,
                                 const char       *name,
                                 const LumbarName *table,
                                 int               value);

/* A set of bits as their names with spaces between. */
void lumbar_statement_bind_set (LumbarStatement  *self,
                                const char       *name,
                                const LumbarName *table,
                                guint             bits);

/* Two columns: @name in UTC seconds and @name_offset in seconds. */
void lumbar_statement_bind_moment (LumbarStatement *self,
                                   const char      *name,
                                   LumbarMoment     moment);
void lumbar_statement_bind_date (LumbarStatement *self,
                                 const char      *name,
                                 LumbarDate       date);

/* Whether the next read would find NULL; does not move on. */
gboolean lumbar_statement_next_is_null (LumbarStatement *self);

/* Reads are of the next column, and always give a value: "" or 0 for NULL. */
const char  *lumbar_statement_peek_text (LumbarStatement *self); /* as it is stored, until the next step */
char        *lumbar_statement_read_text (LumbarStatement *self);
char        *lumbar_statement_read_nullable (LumbarStatement *self);
gint64       lumbar_statement_read_int64 (LumbarStatement *self);
int          lumbar_statement_read_int (LumbarStatement *self);
int          lumbar_statement_read_answer (LumbarStatement *self);
int          lumbar_statement_read_name (LumbarStatement  *self,
                                         const LumbarName *table);
guint        lumbar_statement_read_set (LumbarStatement  *self,
                                        const LumbarName *table);
LumbarMoment lumbar_statement_read_moment (LumbarStatement *self);
LumbarDate   lumbar_statement_read_date (LumbarStatement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarStatement, lumbar_statement_free)

G_END_DECLS
