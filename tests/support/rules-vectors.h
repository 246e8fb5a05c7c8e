/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The computed examples of the rules, tests/data/rules-vectors.json, for table
 * tests. Decimals become integers as soon as they are read. */

#pragma once

#include <json-glib/json-glib.h>

#include "lumbar-course.h"
#include "lumbar-enums.h"
#include "lumbar-plan.h"

G_BEGIN_DECLS

typedef void (*RulesVectorFunc) (JsonObject *vector);

/* Calls @func for each member of a list of the file; fails when it is empty. */
void rules_vectors_each (const char     *list,
                         RulesVectorFunc func);

/* The member with an id of a list; the file stays in memory. */
JsonObject *rules_vectors_find (const char *list,
                                const char *id);

/* Thousandths of a decimal; -1 for null. */
gint64 vector_thousandths (JsonObject *vector,
                           const char *member);
gint64 vector_element_thousandths (JsonArray *array,
                                   guint      index);

/* Millionths of a percent. */
gint32      vector_pct (JsonObject *vector,
                        const char *member);
int         vector_int (JsonObject *vector,
                        const char *member);
const char *vector_string (JsonObject *vector,
                           const char *member);
LumbarUnit  vector_unit (JsonObject *vector);
LumbarClass vector_class (JsonObject *vector,
                          const char *member);
LumbarDate  vector_date (JsonArray *array,
                         guint      index);

G_END_DECLS
