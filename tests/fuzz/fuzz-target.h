/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a fuzzer calls, and what runs a corpus without one. */

#pragma once

#include <glib.h>

/**
 * LLVMFuzzerTestOneInput:
 * @data: any bytes
 * @size: how many
 *
 * Returns: 0
 */
int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);
