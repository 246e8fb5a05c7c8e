/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lumbar-view.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_MOBILITY_PAGE (lumbar_mobility_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarMobilityPage, lumbar_mobility_page, LUMBAR, MOBILITY_PAGE, LumbarView)

G_END_DECLS
