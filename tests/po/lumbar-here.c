/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The program with the catalogues of the build folder instead of those that
 * will be installed. */

#include "config.h"

#undef LUMBAR_LOCALEDIR
#define LUMBAR_LOCALEDIR BUILT_CATALOGUES

#include "../../src/main.c"
