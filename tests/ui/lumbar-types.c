/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lumbar's types for a tool that loads this module: their templates have to be
 * at hand before the first of them is used. */

#include "config.h"

#include <glib.h>

#include "lumbar-ui-resources.h"

static void __attribute__ ((constructor))
register_templates (void)
{
  lumbar_ui_register_resource ();
}
