/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lumbar-view.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_TODAY_PAGE (lumbar_today_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarTodayPage, lumbar_today_page, LUMBAR, TODAY_PAGE, LumbarView)

G_END_DECLS
