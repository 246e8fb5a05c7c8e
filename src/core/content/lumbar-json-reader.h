/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A cursor over one JSON file that knows where it is.
 *
 * The getters never fail half-way: the first thing that is wrong is kept with
 * its place, everything after it answers with an empty value, and
 * lumbar_json_reader_finish() hands the error out. So reading a file stays a
 * flat list of gets. An error reads
 * "exercises/cat-cow.json: steps[2].seconds: expected an integer". */

#pragma once

#include <gio/gio.h>

#include "lumbar-enums.h"

G_BEGIN_DECLS

typedef struct _LumbarJsonReader LumbarJsonReader;

/**
 * lumbar_json_reader_new:
 * @name: what errors call the file, for example "exercises/cat-cow.json"
 * @bytes: the text, in UTF-8
 * @error: return location for an error
 *
 * Parses a file whose outermost value is an object and places the cursor on
 * it. The text is parsed at once; @bytes is not kept.
 *
 * Returns: (transfer full) (nullable): the reader, or NULL with
 *   %LUMBAR_CONTENT_ERROR_INVALID if this is not JSON or not an object
 */
LumbarJsonReader *lumbar_json_reader_new (const char *name,
                                          GBytes     *bytes,
                                          GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * lumbar_json_reader_free:
 * @self: (transfer full): a reader
 *
 * Frees the reader and every string it has lent.
 */
void lumbar_json_reader_free (LumbarJsonReader *self);

/**
 * lumbar_json_reader_has:
 * @self: a reader
 * @member: the name of a member
 *
 * Asks whether the object under the cursor has a member. A null counts as
 * missing.
 *
 * Returns: TRUE if it has
 */
gboolean lumbar_json_reader_has (LumbarJsonReader *self,
                                 const char       *member);

/**
 * lumbar_json_reader_get_string:
 * @self: a reader
 * @member: the name of a member
 *
 * Reads a string that has to be there and must not be empty.
 *
 * Returns: (transfer none): the string, "" after an error
 */
const char *lumbar_json_reader_get_string (LumbarJsonReader *self,
                                           const char       *member);

/**
 * lumbar_json_reader_get_optional_string:
 * @self: a reader
 * @member: the name of a member
 *
 * Reads a string that may be missing; if it is there, it must not be empty.
 *
 * Returns: (transfer none) (nullable): the string, NULL if missing
 */
const char *lumbar_json_reader_get_optional_string (LumbarJsonReader *self,
                                                    const char       *member);

/**
 * lumbar_json_reader_get_integer:
 * @self: a reader
 * @member: the name of a member
 * @minimum: the least value allowed
 * @maximum: the greatest value allowed
 *
 * Reads a whole number that has to be there and in its range.
 *
 * Returns: the number, @minimum after an error
 */
int lumbar_json_reader_get_integer (LumbarJsonReader *self,
                                    const char       *member,
                                    int               minimum,
                                    int               maximum);

/**
 * lumbar_json_reader_get_optional_integer:
 * @self: a reader
 * @member: the name of a member
 * @minimum: the least value allowed
 * @maximum: the greatest value allowed
 * @fallback: the value of a missing member
 *
 * Reads a whole number that may be missing.
 *
 * Returns: the number, or @fallback
 */
int lumbar_json_reader_get_optional_integer (LumbarJsonReader *self,
                                             const char       *member,
                                             int               minimum,
                                             int               maximum,
                                             int               fallback);

/**
 * lumbar_json_reader_get_optional_boolean:
 * @self: a reader
 * @member: the name of a member
 * @fallback: the value of a missing member
 *
 * Reads a yes or no that may be missing.
 *
 * Returns: the value, or @fallback
 */
gboolean lumbar_json_reader_get_optional_boolean (LumbarJsonReader *self,
                                                  const char       *member,
                                                  gboolean          fallback);

/**
 * lumbar_json_reader_get_name:
 * @self: a reader
 * @member: the name of a member
 * @table: the names that are allowed
 *
 * Reads one of a closed list of names.
 *
 * Returns: the value behind the name, that of the first name after an error
 */
int lumbar_json_reader_get_name (LumbarJsonReader *self,
                                 const char       *member,
                                 const LumbarName *table);

/**
 * lumbar_json_reader_enter:
 * @self: a reader
 * @member: the name of a member
 *
 * Moves the cursor into an object that has to be there. Every enter needs its
 * lumbar_json_reader_leave(), also after an error.
 */
void lumbar_json_reader_enter (LumbarJsonReader *self,
                               const char       *member);

/**
 * lumbar_json_reader_enter_list:
 * @self: a reader
 * @member: the name of a member
 *
 * Moves the cursor into a list. A missing list is an empty one.
 *
 * Returns: the number of elements, 0 after an error
 */
guint lumbar_json_reader_enter_list (LumbarJsonReader *self,
                                     const char       *member);

/**
 * lumbar_json_reader_enter_element:
 * @self: a reader whose cursor is on a list
 * @index: the place in the list, from 0
 *
 * Moves the cursor into an element that has to be an object.
 */
void lumbar_json_reader_enter_element (LumbarJsonReader *self,
                                       guint             index);

/**
 * lumbar_json_reader_get_element:
 * @self: a reader whose cursor is on a list
 * @index: the place in the list, from 0
 *
 * Reads an element that has to be a string and not empty.
 *
 * Returns: (transfer none): the string, "" after an error
 */
const char *lumbar_json_reader_get_element (LumbarJsonReader *self,
                                            guint             index);

/**
 * lumbar_json_reader_get_element_integer:
 * @self: a reader whose cursor is on a list
 * @index: the place in the list, from 0
 * @minimum: the least value allowed
 * @maximum: the greatest value allowed
 *
 * Reads an element that has to be a whole number in its range.
 *
 * Returns: the number, @minimum after an error
 */
int lumbar_json_reader_get_element_integer (LumbarJsonReader *self,
                                            guint             index,
                                            int               minimum,
                                            int               maximum);

/**
 * lumbar_json_reader_leave:
 * @self: a reader
 *
 * Moves the cursor back to where the last enter came from.
 */
void lumbar_json_reader_leave (LumbarJsonReader *self);

/**
 * lumbar_json_reader_fail:
 * @self: a reader
 * @member: (nullable): the member that is wrong, NULL for the cursor's place
 * @format: what is wrong, in the words of printf()
 * @...: the arguments of @format
 *
 * Says that a value has the right type but cannot be. Only the first failure
 * of a file is kept.
 */
void lumbar_json_reader_fail (LumbarJsonReader *self,
                              const char       *member,
                              const char       *format,
                              ...) G_GNUC_PRINTF (3, 4);

/**
 * lumbar_json_reader_finish:
 * @self: a reader
 * @error: return location for an error
 *
 * Asks whether everything that was read was right.
 *
 * Returns: TRUE if so; FALSE with %LUMBAR_CONTENT_ERROR_INVALID and the first
 *   thing that was wrong
 */
gboolean lumbar_json_reader_finish (LumbarJsonReader *self,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarJsonReader, lumbar_json_reader_free)

G_END_DECLS
