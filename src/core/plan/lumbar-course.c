/* SPDX-License-Identifier: GPL-3.0-or-later */

/* docs/rules.md section 3: the course class of a set of answers. */

#include "config.h"

#include "lumbar-course.h"

#include "lumbar-constants.h"

#define SEVERE_WORST 8
#define SEVERE_ADL 2
#define SEVERE_HOURS 168
#define LONG_HOURS 2016
#define LONG_WORST 4
#define MODERATE_WORST 5
#define MODERATE_ADL 2
#define MODERATE_HOURS 336

gboolean
lumbar_course_get_leg_flag (const LumbarCourseInput *input)
{
  return input->leg_numb_tingle ||
         input->leg_pain == LUMBAR_LEG_PAIN_BELOW_KNEE ||
         ((input->quality & LUMBAR_QUALITY_SHOOTING) != 0 && input->leg_pain != LUMBAR_LEG_PAIN_NONE);
}

static gboolean
is_severe (const LumbarCourseInput *input)
{
  if (input->ever_recovered)
    return FALSE;

  return (input->worst >= SEVERE_WORST && input->adl >= SEVERE_ADL && input->hours >= SEVERE_HOURS) ||
         (input->hours >= LONG_HOURS && input->worst >= LONG_WORST);
}

static gboolean
is_moderate (const LumbarCourseInput *input)
{
  return input->worst >= MODERATE_WORST ||
         input->adl >= MODERATE_ADL ||
         input->morning_lock ||
         (input->onset == LUMBAR_ONSET_DURING_LIFT && (input->quality & LUMBAR_QUALITY_SHARP) != 0) ||
         (input->hours >= MODERATE_HOURS && !input->ever_recovered);
}

static gboolean
is_doms (const LumbarCourseInput *input)
{
  return input->onset == LUMBAR_ONSET_NEXT_DAYS &&
         input->sides == LUMBAR_SIDES_BOTH &&
         (input->quality & ~(LUMBAR_QUALITY_DULL | LUMBAR_QUALITY_TIGHT)) == 0 &&
         input->leg_pain == LUMBAR_LEG_PAIN_NONE &&
         input->worst <= LUMBAR_DOMS_MAX_PAIN &&
         input->hours <= LUMBAR_DOMS_MAX_HOURS;
}

LumbarClass
lumbar_course_classify (const LumbarCourseInput *input)
{
  if (is_severe (input))
    return LUMBAR_CLASS_SEVERE;
  if (lumbar_course_get_leg_flag (input))
    return LUMBAR_CLASS_LEG;
  if (is_moderate (input))
    return LUMBAR_CLASS_MODERATE;
  if (is_doms (input))
    return LUMBAR_CLASS_DOMS;

  return LUMBAR_CLASS_MILD;
}

LumbarClass
lumbar_course_upgrade_by_time (LumbarClass course_class,
                               int         day_index)
{
  switch (course_class)
    {
    case LUMBAR_CLASS_DOMS:
      return day_index >= LUMBAR_TIME_UPGRADE_DOMS ? LUMBAR_CLASS_MILD : course_class;
    case LUMBAR_CLASS_MILD:
      return day_index >= LUMBAR_TIME_UPGRADE_MILD ? LUMBAR_CLASS_MODERATE : course_class;
    case LUMBAR_CLASS_MODERATE:
      return day_index >= LUMBAR_TIME_UPGRADE_MODERATE ? LUMBAR_CLASS_SEVERE : course_class;
    case LUMBAR_CLASS_LEG:
      return day_index >= LUMBAR_TIME_UPGRADE_LEG ? LUMBAR_CLASS_SEVERE : course_class;
    case LUMBAR_CLASS_NONE:
    case LUMBAR_CLASS_SEVERE:
    default:
      return course_class;
    }
}
