/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md section 11: TESTING, TONNAGE_JUMP, TOO_SOON and the next load. */

#include "config.h"

#include "lumbar-programming.h"

#include "lumbar-constants.h"
#include "lumbar-e1rm.h"
#include "lumbar-load-calculator.h"
#include "lumbar-timeline.h"

/* Per mille of the present load. */
#define P4_ADD 1025
#define P4_WEEK 1050

static LumbarDate
date_of (const GPtrArray *lifts,
         guint            i)
{
  return lumbar_moment_get_date (((const LumbarLift *) g_ptr_array_index (lifts, i))->at);
}

/* Whether a working set is above a percentage of the e1RM of its date. */
static gboolean
is_above (const GPtrArray  *lifts,
          const LumbarLift *lift,
          int               percent)
{
  gint64 e1rm = lumbar_e1rm_get_best (lifts, lumbar_moment_get_date (lift->at), LUMBAR_UNIT_KG);

  for (guint i = 0; e1rm > 0 && i < lift->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (lift->sets, LumbarLiftSet, i);
      gint64               load = lumbar_load_convert (set->load, set->unit, LUMBAR_UNIT_KG);

      if (!set->warmup && load * 100 > e1rm * percent)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_hard_set (const LumbarLift *lift)
{
  for (guint i = 0; i < lift->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (lift->sets, LumbarLiftSet, i);

      if (!set->warmup && set->rpe >= LUMBAR_TEST_RPE)
        return TRUE;
    }

  return FALSE;
}

gboolean
lumbar_programming_is_testing (const GPtrArray *lifts,
                               LumbarDate       today)
{
  int n = 0;

  for (guint i = lifts->len; i > 0; i--)
    {
      const LumbarLift *lift = g_ptr_array_index (lifts, i - 1);

      if (date_of (lifts, i - 1) <= today - LUMBAR_TESTING_DAYS)
        break;

      n += has_hard_set (lift) || is_above (lifts, lift, LUMBAR_TEST_PCT);
    }

  return n >= LUMBAR_TESTING_SESSIONS;
}

gint64
lumbar_programming_get_tonnage (const GPtrArray *lifts,
                                LumbarDate       from,
                                LumbarDate       to)
{
  gint64 tonnage = 0;

  for (guint i = lifts->len; i > 0 && date_of (lifts, i - 1) >= from; i--)
    {
      const LumbarLift *lift = g_ptr_array_index (lifts, i - 1);

      if (date_of (lifts, i - 1) <= to)
        tonnage += lumbar_sums_of_sets (lift->sets, LUMBAR_UNIT_KG).tonnage;
    }

  return tonnage;
}

gboolean
lumbar_programming_is_tonnage_jump (const GPtrArray *lifts,
                                    LumbarDate       today)
{
  LumbarDate monday = today - (lumbar_date_get_weekday (today) - 1);
  gint64     before = 0;

  for (int i = 1; i <= LUMBAR_TONNAGE_WEEKS; i++)
    {
      LumbarDate from = monday - i * LUMBAR_DAYS_PER_WEEK;
      gint64     week = lumbar_programming_get_tonnage (lifts, from, from + LUMBAR_DAYS_PER_WEEK - 1);

      if (week == 0)
        return FALSE;
      before += week;
    }

  /* More than 110 % of a quarter of the four weeks. After a journey a date as
   * written can be tomorrow's; it counts as today. */
  return lumbar_programming_get_tonnage (lifts, monday, G_MAXINT) * 100 * LUMBAR_TONNAGE_WEEKS > before * 110;
}

gboolean
lumbar_programming_is_too_soon (const GPtrArray *lifts,
                                LumbarDate       today)
{
  const LumbarLift *later = NULL;

  for (guint i = lifts->len; i > 0; i--)
    {
      const LumbarLift *lift = g_ptr_array_index (lifts, i - 1);
      gint64            minutes;

      if (later == NULL && date_of (lifts, i - 1) <= today - LUMBAR_TOO_SOON_DAYS)
        return FALSE;
      if (!is_above (lifts, lift, LUMBAR_HEAVY_PCT))
        continue;
      if (later == NULL)
        {
          later = lift;
          continue;
        }

      minutes = lumbar_moment_get_minute (later->at) - lumbar_moment_get_minute (lift->at);
      return minutes < LUMBAR_MIN_HOURS_BETWEEN_HEAVY * LUMBAR_MINUTES_PER_HOUR;
    }

  return FALSE;
}

int
lumbar_programming_get_top_pct (const GPtrArray  *lifts,
                                const LumbarLift *lift)
{
  gint64 e1rm = lumbar_e1rm_get_best (lifts, lumbar_moment_get_date (lift->at), LUMBAR_UNIT_KG);
  gint64 top = 0;

  for (guint i = 0; i < lift->sets->len; i++)
    {
      const LumbarLiftSet *set = &g_array_index (lift->sets, LumbarLiftSet, i);

      if (!set->warmup)
        top = MAX (top, lumbar_load_convert (set->load, set->unit, LUMBAR_UNIT_KG));
    }

  return e1rm > 0 ? (int) lumbar_divide_half_up ((__int128) top * 1000, e1rm) : 0;
}

gint64
lumbar_programming_get_next_load (const LumbarBar *bar,
                                  gint64           load,
                                  int              n_easy,
                                  gint64           week_ago)
{
  gint64 jump = lumbar_bar_get_jump (bar);
  gint64 most = week_ago > 0 ? week_ago * P4_WEEK / 1000 : G_MAXINT64;
  gint64 next;

  if (n_easy < 1)
    return load;

  if (jump * 1000 > load * (P4_WEEK - 1000))
    return n_easy >= 2 ? load + jump : load;

  next = MAX (load, lumbar_bar_round_down (bar, load * P4_ADD, 1000));
  while (next > load && next > most)
    next -= jump;

  return MAX (load, next);
}
