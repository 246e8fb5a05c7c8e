/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One sentence for each reason of the plan (docs/rules.md 17.7). A limit always
 * comes with what is allowed. */

#include "config.h"

#include "lumbar-date-text.h"
#include "lumbar-plan-text-private.h"

#include <glib/gi18n-lib.h>

/* Sentences that hold no number. */
static const char *
get_plain_text (LumbarRule rule)
{
  switch ((int) rule)
    {
    case LUMBAR_RULE_TR0:
      return _ ("Please go through the warning signs once: until then the plan stays where it is, and walking is always fine.");
    case LUMBAR_RULE_START:
      return _ ("The plan begins here, with what you told about the start.");
    case LUMBAR_RULE_G1:
      return _ ("The first two days are over and moving is no longer sharp: gentle exercises begin.");
    case LUMBAR_RULE_G2:
      return _ ("The early exercises went calmly and the pain is lower: trunk strength begins.");
    case LUMBAR_RULE_G2B:
      return _ ("Two trunk sessions went well: back and hip exercises join.");
    case LUMBAR_RULE_G3:
      return _ ("Three calm days and both tests passed: the bar comes back, at half the weight.");
    case LUMBAR_RULE_G5:
      return _ ("You lifted your previous weight calmly: normal training begins.");
    case LUMBAR_RULE_PR4:
      return _ ("A warning sign came up, so the plan went back to easy movement.");
    case LUMBAR_RULE_DM2:
      return _ ("This is no longer ordinary soreness, so the plan goes on step by step.");
    case LUMBAR_RULE_DM3:
      return _ ("The soreness lasts longer than usual: keep walking, and let it settle before you lift.");
    case LUMBAR_RULE_DC1:
      return _ ("No deadlift today: the back is sensitive. Walking and easy movement are fine.");
    case LUMBAR_RULE_LS1:
      return _ ("The last session felt good but was not the planned one, so the same step comes once more.");
    case LUMBAR_RULE_LS2:
      return _ ("The last lift was outside the plan, so nothing moves up because of it; the plan itself goes on.");
    case LUMBAR_RULE_G4:
      return _ ("The movement screen comes before loads above 80 %: until it is passed, stay at the step below.");
    case LUMBAR_RULE_LD0:
      return _ ("Enter the weight you used before, your bar and your plates: then the first light load is shown.");
    case LUMBAR_RULE_EVERY_SESSION_SORE:
      return _ ("The back was sore after each of the last sessions: look at form first, then at how the weeks are planned.");
    case LUMBAR_RULE_TESTING:
      return _ ("There were several very heavy sessions in four weeks: leave some in reserve, and build with lighter sets.");
    case LUMBAR_RULE_TONNAGE_JUMP:
      return _ ("This week’s total is more than a tenth above the four weeks before: keep the next session smaller.");
    case LUMBAR_RULE_TOO_SOON:
      return _ ("The last two heavy sessions were less than three days apart: give the back a day more in between.");
    case LUMBAR_RULE_WK1:
      return _ ("A week has passed: consider having the back checked, even if it goes well.");
    case LUMBAR_RULE_EP1:
      return _ ("The back has been calm: you can close this episode when you like.");
    case LUMBAR_RULE_CLK:
      return _ ("Some records are dated in the future and are left out until then.");
    default:
      return "";
    }
}

static char *
dup_going_back_text (const LumbarReason *reason)
{
  g_autofree char *date = NULL;

  if (reason->date == LUMBAR_DATE_NONE)
    return g_strdup (_ ("The back is sensitive at the moment: one step back, then the plan goes on."));

  date = lumbar_date_dup_text (reason->date);
  switch ((int) reason->rule)
    {
    case LUMBAR_RULE_PR1:
      /* Translators: %s is a date. */
      return g_strdup_printf (_ ("Two days were clearly worse than the days before: one step back, hold until %s, then try again."), date);
    case LUMBAR_RULE_PR2:
      return g_strdup_printf (_ ("The pain was 6 or more on two days: one step back, hold until %s, then try again."), date);
    case LUMBAR_RULE_PR3:
      return g_strdup_printf (_ ("Moving was sharp on two days: back to gentle exercises, hold until %s, then try again."), date);
    case LUMBAR_RULE_PR4:
      return g_strdup_printf (_ ("A warning sign came up: back to easy movement, hold until %s, then the plan goes on."), date);
    case LUMBAR_RULE_PR5:
      return g_strdup_printf (_ ("The back is sensitive this week: one step down, hold until %s, then try again."), date);
    case LUMBAR_RULE_LR0:
      return g_strdup_printf (_ ("The lightest step was still too much: trunk strength first, hold until %s, then the bar again."), date);
    default:
      return g_strdup ("");
    }
}

static char *
dup_load_text (const LumbarReason *reason)
{
  g_autofree char *load = lumbar_load_dup_text (reason->number, (LumbarUnit) reason->unit);

  switch ((int) reason->rule)
    {
    case LUMBAR_RULE_DM1:
      /* Translators: %s is a load such as “160 kg”. */
      return g_strdup_printf (_ ("The soreness has eased: the next deadlift can be %s, then normal training."), load);
    case LUMBAR_RULE_DC0:
      return g_strdup_printf (_ ("Check in first today; then %s can be right."), load);
    case LUMBAR_RULE_DC2:
      return g_strdup_printf (_ ("There is some pain today: %s, a tenth less, and no step up from it."), load);
    case LUMBAR_RULE_LF1:
      return g_strdup_printf (_ ("The last two sessions missed a cue that matters: %s, a tenth less, with every cue."), load);
    default:
      return g_strdup ("");
    }
}

/* Without a load that can be named. */
static const char *
get_loadless_text (LumbarRule rule)
{
  switch ((int) rule)
    {
    case LUMBAR_RULE_DM1:
      return _ ("The soreness has eased: the next deadlift can be nine tenths of your usual weight, then normal training.");
    case LUMBAR_RULE_DC0:
      return _ ("Check in first today; then a light session can be right.");
    case LUMBAR_RULE_DC2:
      return _ ("There is some pain today: a tenth less than planned, with a lighter bar or a dumbbell, and no step up from it.");
    case LUMBAR_RULE_LF1:
      return _ ("The last two sessions missed a cue that matters: a tenth less than planned, with every cue.");
    default:
      return "";
    }
}

char *
lumbar_reason_dup_text (const LumbarReason *reason)
{
  switch ((int) reason->rule)
    {
    case LUMBAR_RULE_RF:
      return g_strdup (lumbar_flag_get_text (reason->flag));
    case LUMBAR_RULE_PR1:
    case LUMBAR_RULE_PR2:
    case LUMBAR_RULE_PR3:
    case LUMBAR_RULE_PR4:
    case LUMBAR_RULE_PR5:
    case LUMBAR_RULE_LR0:
      return dup_going_back_text (reason);
    case LUMBAR_RULE_DM1:
    case LUMBAR_RULE_DC0:
    case LUMBAR_RULE_DC2:
    case LUMBAR_RULE_LF1:
      return reason->number > 0 ? dup_load_text (reason) : g_strdup (get_loadless_text (reason->rule));
    case LUMBAR_RULE_GAP:
      return g_strdup_printf (ngettext ("The last session was %d day ago, so today begins lower.",
                                        "The last session was %d days ago, so today begins lower.", (gulong) reason->number),
                              (int) reason->number);
    default:
      return g_strdup (get_plain_text (reason->rule));
    }
}
