/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads values out of a JSON tree and knows where it is.
 *
 * The first thing that is wrong is kept and makes every later call return its
 * fallback, so that callers read on in a flat list and look at the error once. */

#pragma once

#include <json-glib/json-glib.h>

#include "lumbar-enums.h"
#include "lumbar-moment.h"

G_BEGIN_DECLS

typedef struct _LumbarImportReader LumbarImportReader;

/* Whether a member may be missing. */
typedef enum
{
  LUMBAR_NEED_VALUE, /* it must be there */
  LUMBAR_NEED_NOT,   /* it may be missing, but not be null */
  LUMBAR_NEED_NULL,  /* it may be missing or null */
} LumbarNeed;

/**
 * lumbar_import_reader_new:
 * @root: (transfer none): an object; must outlive the reader
 * @zone: where date-times without an offset are meant
 *
 * Returns: (transfer full): a reader at @root
 */
LumbarImportReader *lumbar_import_reader_new (JsonNode  *root,
                                              GTimeZone *zone);

/**
 * lumbar_import_reader_free:
 * @self: a reader
 *
 * Frees the reader.
 */
void lumbar_import_reader_free (LumbarImportReader *self);

/**
 * lumbar_import_reader_has_failed:
 * @self: a reader
 *
 * Returns: whether something was wrong so far
 */
gboolean lumbar_import_reader_has_failed (LumbarImportReader *self);

/**
 * lumbar_import_reader_propagate:
 * @self: a reader
 * @error: where the first thing that was wrong goes
 *
 * Returns: whether nothing was wrong
 */
gboolean lumbar_import_reader_propagate (LumbarImportReader *self,
                                         GError            **error);

/**
 * lumbar_import_reader_fail:
 * @self: a reader
 * @name: (nullable): the member that is wrong, or NULL for the current place
 * @expected: what was expected, a translated sentence without a full stop
 *
 * Keeps an error of LUMBAR_TRANSFER_ERROR_INVALID unless there is one.
 */
void lumbar_import_reader_fail (LumbarImportReader *self,
                                const char         *name,
                                const char         *expected);

/**
 * lumbar_import_reader_dup_path:
 * @self: a reader
 *
 * Returns: (transfer full): the current place: "entries[12]"
 */
char *lumbar_import_reader_dup_path (LumbarImportReader *self);

/**
 * lumbar_import_reader_begin_object:
 * @self: a reader at an object
 * @name: the member's name
 * @need: whether the member may be missing
 *
 * Goes into an object.
 *
 * Returns: whether it is there; only then lumbar_import_reader_end() is due
 */
gboolean lumbar_import_reader_begin_object (LumbarImportReader *self,
                                            const char         *name,
                                            LumbarNeed          need);

/**
 * lumbar_import_reader_begin_list:
 * @self: a reader at an object
 * @name: the member's name; a missing list is an empty one
 * @out_length: (out): the number of items
 *
 * Goes into a list.
 *
 * Returns: whether it is there; only then lumbar_import_reader_end() is due
 */
gboolean lumbar_import_reader_begin_list (LumbarImportReader *self,
                                          const char         *name,
                                          guint              *out_length);

/**
 * lumbar_import_reader_begin_item:
 * @self: a reader at a list
 * @index: which item
 *
 * Goes into an object of a list.
 *
 * Returns: whether it is an object; only then lumbar_import_reader_end() is due
 */
gboolean lumbar_import_reader_begin_item (LumbarImportReader *self,
                                          guint               index);

/**
 * lumbar_import_reader_end:
 * @self: a reader
 *
 * Leaves the innermost object or list.
 */
void lumbar_import_reader_end (LumbarImportReader *self);

/**
 * lumbar_import_reader_get_bool:
 * @self: a reader at an object
 * @name: the member's name
 * @need: whether the member may be missing
 * @fallback: the answer then
 *
 * Returns: TRUE, FALSE or @fallback
 */
int lumbar_import_reader_get_bool (LumbarImportReader *self,
                                   const char         *name,
                                   LumbarNeed          need,
                                   int                 fallback);

/**
 * lumbar_import_reader_get_int:
 * @self: a reader at an object
 * @name: the member's name
 * @min: the least value
 * @max: the greatest value
 * @need: whether the member may be missing
 * @fallback: the value then
 *
 * Returns: a whole number
 */
int lumbar_import_reader_get_int (LumbarImportReader *self,
                                  const char         *name,
                                  int                 min,
                                  int                 max,
                                  LumbarNeed          need,
                                  int                 fallback);

/**
 * lumbar_import_reader_get_decimal:
 * @self: a reader at an object
 * @name: the member's name
 * @digits: decimals that are kept, 0–3
 * @min: the least value, in units of the last decimal
 * @max: the greatest value, in units of the last decimal, up to 10^12
 * @need: whether the member may be missing
 * @fallback: the value then
 *
 * A number with more decimals than are kept is an error, not rounded.
 *
 * Returns: the number in units of the last decimal
 */
gint64 lumbar_import_reader_get_decimal (LumbarImportReader *self,
                                         const char         *name,
                                         int                 digits,
                                         gint64              min,
                                         gint64              max,
                                         LumbarNeed          need,
                                         gint64              fallback);

/**
 * lumbar_import_reader_dup_string:
 * @self: a reader at an object
 * @name: the member's name
 * @need: whether the member may be missing
 *
 * Returns: (transfer full) (nullable): the text; when missing "", or NULL with
 *   LUMBAR_NEED_NULL
 */
char *lumbar_import_reader_dup_string (LumbarImportReader *self,
                                       const char         *name,
                                       LumbarNeed          need);

/**
 * lumbar_import_reader_dup_name:
 * @self: a reader at an object
 * @name: the member's name
 *
 * Returns: (transfer full): a text that must be there and not be empty
 */
char *lumbar_import_reader_dup_name (LumbarImportReader *self,
                                     const char         *name);

/**
 * lumbar_import_reader_dup_item:
 * @self: a reader at a list
 * @index: which item
 *
 * Returns: (transfer full): the text of the item
 */
char *lumbar_import_reader_dup_item (LumbarImportReader *self,
                                     guint               index);

/**
 * lumbar_import_reader_get_enum:
 * @self: a reader at an object
 * @name: the member's name
 * @table: the names
 * @need: whether the member may be missing
 * @fallback: the value then
 *
 * Returns: the value of the name
 */
int lumbar_import_reader_get_enum (LumbarImportReader *self,
                                   const char         *name,
                                   const LumbarName   *table,
                                   LumbarNeed          need,
                                   int                 fallback);

/**
 * lumbar_import_reader_get_set:
 * @self: a reader at an object
 * @name: the member's name; a missing list is an empty one
 * @table: the names
 *
 * Returns: the values of all names of the list, as bits
 */
int lumbar_import_reader_get_set (LumbarImportReader *self,
                                  const char         *name,
                                  const LumbarName   *table);

/**
 * lumbar_import_reader_get_moment:
 * @self: a reader at an object
 * @name: the member's name
 * @need: whether the member may be missing
 *
 * Returns: a date-time, or LUMBAR_MOMENT_NONE
 */
LumbarMoment lumbar_import_reader_get_moment (LumbarImportReader *self,
                                              const char         *name,
                                              LumbarNeed          need);

/**
 * lumbar_import_reader_get_date:
 * @self: a reader at an object
 * @name: the member's name
 *
 * Returns: a date that must be there
 */
LumbarDate lumbar_import_reader_get_date (LumbarImportReader *self,
                                          const char         *name);

/**
 * lumbar_import_reader_get_minute:
 * @self: a reader at an object
 * @name: the member's name
 * @fallback: the value when it is missing
 *
 * Returns: a time of day like "07:00", in minutes
 */
int lumbar_import_reader_get_minute (LumbarImportReader *self,
                                     const char         *name,
                                     int                 fallback);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarImportReader, lumbar_import_reader_free)

G_END_DECLS
