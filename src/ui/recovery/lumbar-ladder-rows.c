/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-ladder-rows.h"

#include <glib/gi18n.h>

#include "lumbar-plan-text.h"
#include "lumbar-rows.h"

#define PCT_SCALE 1000000

/* A share of the old weight with as many digits as it has, at most two. */
static char *
dup_pct_text (gint32 pct)
{
  int hundredths = (pct + PCT_SCALE / 200) / (PCT_SCALE / 100);

  if (hundredths % 100 == 0)
    return g_strdup_printf (_ ("%d %% of your previous weight"), hundredths / 100);

  return g_strdup_printf (hundredths % 10 == 0 ? _ ("%.1f %% of your previous weight") : _ ("%.2f %% of your previous weight"),
                          hundredths / 100.0);
}

char *
lumbar_ladder_step_dup_text (const LumbarLadderStep *step,
                             LumbarUnit              unit)
{
  g_autofree char *load = NULL;

  if (step->load == LUMBAR_UNANSWERED)
    /* Translators: sets and repetitions, such as “3 × 8”, of a step that is lighter than the empty bar. */
    return g_strdup_printf (_ ("Lighter than the bar, %d × %d"), step->sets, step->reps);

  load = lumbar_load_dup_text (step->load, unit);

  /* Translators: a load, sets and repetitions, such as “102.5 kg, 3 × 8”. */
  return g_strdup_printf (_ ("%s, %d × %d"), load, step->sets, step->reps);
}

GtkWidget *
lumbar_ladder_row_new (LumbarPlan *plan,
                       guint       index)
{
  const LumbarLadderStep *step = &g_array_index (plan->ladder->steps, LumbarLadderStep, index);
  g_autofree char        *title = lumbar_ladder_step_dup_text (step, plan->ladder->settings.unit);
  g_autofree char        *subtitle = dup_pct_text (step->pct);
  GtkWidget              *row = lumbar_row_new (title, subtitle);
  GtkWidget              *mark;

  if (step->index != plan->ladder->step)
    return row;

  /* Translators: marks the current step of the load ladder. */
  mark = gtk_label_new (plan->phase == LUMBAR_PHASE_P3 ? _ ("Now") : _ ("First"));
  gtk_widget_add_css_class (mark, "accent");
  gtk_widget_add_css_class (mark, "heading");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), mark);

  return row;
}
