/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes JSON whose bytes only depend on what was written: two spaces an
 * indent, members in the order of the calls, numbers as shortest decimals. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _LumbarJsonWriter LumbarJsonWriter;

/**
 * lumbar_json_writer_new:
 *
 * Returns: (transfer full): a writer at the start of a document; the first call
 *   begins the document's object
 */
LumbarJsonWriter *lumbar_json_writer_new (void);

/**
 * lumbar_json_writer_free:
 * @self: a writer
 *
 * Gives up a document that was not finished.
 */
void lumbar_json_writer_free (LumbarJsonWriter *self);

/**
 * lumbar_json_writer_finish:
 * @self: (transfer full): a writer whose outermost object is ended
 *
 * Returns: (transfer full): the document, ending in a line feed
 */
char *lumbar_json_writer_finish (LumbarJsonWriter *self);

/**
 * lumbar_json_writer_begin_object:
 * @self: a writer
 * @name: (nullable): the member's name; NULL for the document and inside a list
 *
 * Begins an object.
 */
void lumbar_json_writer_begin_object (LumbarJsonWriter *self,
                                      const char       *name);

/**
 * lumbar_json_writer_begin_list:
 * @self: a writer
 * @name: (nullable): the member's name, or NULL inside a list
 *
 * Begins a list.
 */
void lumbar_json_writer_begin_list (LumbarJsonWriter *self,
                                    const char       *name);

/**
 * lumbar_json_writer_end:
 * @self: a writer
 *
 * Ends the innermost object or list.
 */
void lumbar_json_writer_end (LumbarJsonWriter *self);

/**
 * lumbar_json_writer_add_string:
 * @self: a writer
 * @name: (nullable): the member's name, or NULL inside a list
 * @value: (nullable): UTF-8, or NULL for null
 *
 * Writes a text.
 */
void lumbar_json_writer_add_string (LumbarJsonWriter *self,
                                    const char       *name,
                                    const char       *value);

/**
 * lumbar_json_writer_take_string:
 * @self: a writer
 * @name: (nullable): the member's name, or NULL inside a list
 * @value: (transfer full) (nullable): UTF-8, or NULL for null
 *
 * Writes a text that was made for this.
 */
void lumbar_json_writer_take_string (LumbarJsonWriter *self,
                                     const char       *name,
                                     char             *value);

/**
 * lumbar_json_writer_add_int:
 * @self: a writer
 * @name: (nullable): the member's name, or NULL inside a list
 * @value: the number
 *
 * Writes a whole number.
 */
void lumbar_json_writer_add_int (LumbarJsonWriter *self,
                                 const char       *name,
                                 gint64            value);

/**
 * lumbar_json_writer_add_decimal:
 * @self: a writer
 * @name: (nullable): the member's name, or NULL inside a list
 * @value: the number times 10 to the power of @digits
 * @digits: decimals that @value holds, 0–9
 *
 * Writes a number as its shortest decimal: 107500 with three digits is 107.5.
 */
void lumbar_json_writer_add_decimal (LumbarJsonWriter *self,
                                     const char       *name,
                                     gint64            value,
                                     int               digits);

/**
 * lumbar_json_writer_add_bool:
 * @self: a writer
 * @name: (nullable): the member's name, or NULL inside a list
 * @value: the answer
 *
 * Writes true or false.
 */
void lumbar_json_writer_add_bool (LumbarJsonWriter *self,
                                  const char       *name,
                                  gboolean          value);

/**
 * lumbar_json_writer_add_null:
 * @self: a writer
 * @name: (nullable): the member's name, or NULL inside a list
 *
 * Writes null.
 */
void lumbar_json_writer_add_null (LumbarJsonWriter *self,
                                  const char       *name);

/**
 * lumbar_decimal_to_string:
 * @value: the number times 10 to the power of @digits
 * @digits: decimals that @value holds, 0–9
 *
 * Returns: (transfer full): the shortest decimal, with a point in every locale
 */
char *lumbar_decimal_to_string (gint64 value,
                                int    digits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarJsonWriter, lumbar_json_writer_free)

G_END_DECLS
