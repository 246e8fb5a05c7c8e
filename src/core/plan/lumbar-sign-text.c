/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What each standing warning sign says in one sentence (docs/rules.md section 2).
 * Nothing here names a cause. */

#include "config.h"

#include "lumbar-plan-text-private.h"

#include <glib/gi18n-lib.h>

static const char *const sign_texts[] = {
  [1] = N_ ("You answered that going to the toilet has changed: have this checked at once."),
  [2] = N_ ("You answered that you feel numb between the legs or around the seat: have this checked at once."),
  [3] = N_ ("You answered that both legs are weak, numb, tingling or shot through with pain: have this checked at once."),
  [4] = N_ ("You answered that sexual feeling or function has changed: have this checked at once."),
  [5] = N_ ("You answered that a leg or foot is getting weaker: have this checked at once."),
  [6] = N_ ("You answered that you cannot stand or walk because of pain: have this checked at once."),
  [7] = N_ ("Your temperature is high together with back pain: have this checked at once."),
  [8] = N_ ("You answered that it began with a serious accident: have this checked at once."),
  [9] = N_ ("You answered that you have chest pain or are short of breath: have this checked at once."),
  [10] = N_ ("You answered that you have a sudden severe headache or trouble seeing: have this checked at once."),
  [11] = N_ ("You answered that a sudden tearing pain came with faintness, cold sweat or a pulsing tummy: have this checked at once."),
  [20] = N_ ("You answered that a leg or foot is weaker than before: contact a doctor today."),
  [21] = N_ ("Your temperature is raised, or you felt feverish: contact a doctor today."),
  [22] = N_ ("Your bones may need a closer look after how this began: contact a doctor today."),
  [23] = N_ ("Your answers about infection or immunity need a doctor’s view today."),
  [24] = N_ ("The pain was sharp or shooting at 7 or more: contact a doctor today."),
  [25] = N_ ("Your answers about your health before this need a doctor’s view today."),
  [30] = N_ ("Numbness or tingling in one leg or foot: book a doctor within a few days."),
  [31] = N_ ("The worst pain was 7 or more on three of the last five days: book a doctor within a few days."),
  [32] = N_ ("More than a week has passed and the pain has not eased clearly: book a doctor within a few days."),
  [33] = N_ ("No position eases the pain, or it is worse at night: book a doctor within a few days."),
  [34] = N_ ("You lost weight without planning to: book a doctor within a few days."),
  [35] = N_ ("You had cancer at some time, so a doctor should know about this pain: book a visit within a few days."),
  [36] = N_ ("You noticed a new lump or a changed shape of the back: book a doctor within a few days."),
  [37] = N_ ("The pain is between the shoulder blades rather than low: book a doctor within a few days."),
  [38] = N_ ("Coughing, sneezing or straining makes it clearly worse: book a doctor within a few days."),
  [39] = N_ ("At your age a first look by a doctor is a good idea: book one within a few days."),
  [40] = N_ ("Two weeks have passed and the back has not settled yet: a physiotherapist can help."),
  [41] = N_ ("Daily tasks are hard at the moment: a physiotherapist can help."),
  [42] = N_ ("You noticed something new or worse: a physiotherapist can help."),
  [43] = N_ ("You are unsure about technique or progress: a physiotherapist or a qualified coach can help."),
  [44] = N_ ("You know of a back condition or surgery: ask a physiotherapist before you load the bar."),
  [45] = N_ ("The same step was too much more than once: a physiotherapist can look at it with you."),
  [46] = N_ ("You woke with sharp pain or could not bend as usual: a physiotherapist can help."),
};

const char *
lumbar_flag_get_text (int number)
{
  if (number <= 0 || (guint) number >= G_N_ELEMENTS (sign_texts) || sign_texts[number] == NULL)
    return "";

  return _ (sign_texts[number]);
}
