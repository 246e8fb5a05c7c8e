/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Records for tests: random but valid ones of every kind, and a way to tell
 * what two records differ in. */

#pragma once

#include "lumbar-record.h"

G_BEGIN_DECLS

/* Valid, with lists of any length and any answer missing that may be. The same
 * @rand gives the same records. */
gpointer lumbar_fixture_random (GRand           *rand,
                                LumbarRecordKind kind);

/* Valid, with every list, answer and optional part filled in. */
gpointer lumbar_fixture_full (LumbarRecordKind kind);

/* Every member on a line of its own. */
char *lumbar_fixture_describe (gconstpointer record);

/* Fails with both descriptions unless all members are the same. */
void lumbar_fixture_assert_equal (gconstpointer a,
                                  gconstpointer b);

G_END_DECLS
