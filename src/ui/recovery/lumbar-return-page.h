/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lumbar-view.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_RETURN_PAGE (lumbar_return_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarReturnPage, lumbar_return_page, LUMBAR, RETURN_PAGE, LumbarView)

G_END_DECLS
