/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person sees when the diary's file was damaged: it was set aside, and
 * the newest good copy can be put back. */

#pragma once

#include <adwaita.h>

#include "lumbar-store.h"

G_BEGIN_DECLS

/**
 * lumbar_damage_dialog_present:
 * @parent: the window
 * @store: a store whose state is LUMBAR_STORE_RECOVERED
 *
 * Looks for snapshots and asks whether to restore the newest one.
 */
void lumbar_damage_dialog_present (GtkWidget   *parent,
                                   LumbarStore *store);

G_END_DECLS
