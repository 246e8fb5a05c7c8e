/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lumbar-view.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_DIARY_PAGE (lumbar_diary_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarDiaryPage, lumbar_diary_page, LUMBAR, DIARY_PAGE, LumbarView)

G_END_DECLS
