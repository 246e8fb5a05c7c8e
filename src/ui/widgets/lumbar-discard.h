/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Asking before what somebody entered is thrown away. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * lumbar_discard_ask:
 * @dialog: a dialog that somebody wants to close, with something unsaved in it
 * @heading: a translated question
 *
 * Asks whether to discard what was entered. @dialog closes only if that is the
 * answer.
 */
void lumbar_discard_ask (AdwDialog  *dialog,
                         const char *heading);

G_END_DECLS
