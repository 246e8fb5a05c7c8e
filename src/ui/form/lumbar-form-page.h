/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lumbar-view.h"

G_BEGIN_DECLS

#define LUMBAR_TYPE_FORM_PAGE (lumbar_form_page_get_type ())
G_DECLARE_FINAL_TYPE (LumbarFormPage, lumbar_form_page, LUMBAR, FORM_PAGE, LumbarView)

G_END_DECLS
