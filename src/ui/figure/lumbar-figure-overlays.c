/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lines, rings and arrows over a figure. */

#include "config.h"

#include "lumbar-figure-overlays.h"

#include <math.h>

#define PATH_DOTS 28
#define ARROW_HEAD 38 /* thousandths of the body's height */
#define BACK_STEPS 16

LumbarOverlays
lumbar_figure_overlays_of (const LumbarMovement *movement)
{
  /* A fault shows the line that it breaks; a whole pull would show them all. */
  LumbarRules    rules = movement->breaks != 0 ? movement->breaks : movement->keeps;
  LumbarOverlays overlays = LUMBAR_OVERLAY_ARROWS | LUMBAR_OVERLAY_FOCUS;

  /* Loads and aches are drawn themselves; no line would tell them. */
  if (rules & (LUMBAR_RULE_RAMPED | LUMBAR_RULE_PLANNED_LOAD | LUMBAR_RULE_RESERVE | LUMBAR_RULE_PAIN_FREE | LUMBAR_RULE_STOPS_AT_PAIN))
    return overlays;

  if (rules & (LUMBAR_RULE_BAR_OVER_MID_FOOT | LUMBAR_RULE_SHOULDERS_OVER_BAR | LUMBAR_RULE_TALL_LOCKOUT))
    overlays |= LUMBAR_OVERLAY_PLUMB;
  /* Who lies on the back has flat feet too, but does not stand over them. */
  if ((rules & LUMBAR_RULE_FLAT_FEET) && movement->root == LUMBAR_JOINT_ANKLE)
    overlays |= LUMBAR_OVERLAY_PLUMB;
  if (rules & (LUMBAR_RULE_NEUTRAL_SPINE | LUMBAR_RULE_HINGE | LUMBAR_RULE_STRAIGHT_BODY))
    overlays |= LUMBAR_OVERLAY_SPINE;
  if (rules & LUMBAR_RULE_BAR_ON_LEGS)
    overlays |= LUMBAR_OVERLAY_BAR_PATH;

  return overlays;
}

static void
paint_bar_path (const LumbarPen *self)
{
  for (guint i = 0; i < PATH_DOTS; i++)
    {
      LumbarFigureFrame frame;

      lumbar_movement_sample (self->movement, (double) self->movement->duration * i / PATH_DOTS, &frame);
      if (frame.pose.holds & LUMBAR_HOLD_BAR)
        lumbar_pen_disc (self, (LumbarPoint) { frame.pose.values[LUMBAR_POSE_BAR_X], frame.pose.values[LUMBAR_POSE_BAR_Y] }, 8, &self->palette->focus);
    }
}

static void
paint_plumb (const LumbarPen *self)
{
  LumbarPoint foot = self->frame->joints[LUMBAR_JOINT_ANKLE];

  foot.x += LUMBAR_MID_FOOT;
  if (self->movement->view == LUMBAR_VIEW_FRONT)
    foot.x = (self->frame->joints[LUMBAR_JOINT_ANKLE].x + self->frame->joints[LUMBAR_JOINT_FAR_ANKLE].x) / 2;
  lumbar_pen_dashes (self, (LumbarPoint) { foot.x, 0 }, (LumbarPoint) { foot.x, self->stage->top - 30 }, &self->palette->line);
}

static void
paint_spine (const LumbarPen *self)
{
  double back = self->frame->pose.values[LUMBAR_POSE_TRUNK] + 90;
  double out = self->movement->view == LUMBAR_VIEW_SIDE ? LUMBAR_TRUNK_WIDTH * 0.27 : 0;

  for (guint i = 0; i < BACK_STEPS; i++)
    lumbar_pen_strip (self,
                      lumbar_point_towards (lumbar_frame_get_back (self->frame, (double) i / BACK_STEPS), back, out),
                      lumbar_point_towards (lumbar_frame_get_back (self->frame, (i + 1.0) / BACK_STEPS), back, out),
                      14, &self->palette->focus);
}

/* Breath and gaze weigh nothing, so their shafts are broken lines. */
static void
paint_arrow (const LumbarPen   *self,
             const LumbarArrow *arrow)
{
  gboolean       light = arrow->kind == LUMBAR_ARROW_BREATH || arrow->kind == LUMBAR_ARROW_GAZE;
  const GdkRGBA *color = light ? &self->palette->line : &self->palette->focus;
  LumbarPoint    from;
  LumbarPoint    tip;

  lumbar_arrow_place (arrow, self->frame, &from, &tip);
  if (light)
    lumbar_pen_dashes (self, from, tip, color);
  else
    lumbar_pen_strip (self, from, tip, LUMBAR_LINE_WIDTH + 5, color);
  lumbar_pen_strip (self, tip, lumbar_point_towards (tip, arrow->direction + 145, ARROW_HEAD), LUMBAR_LINE_WIDTH + 5, color);
  lumbar_pen_strip (self, tip, lumbar_point_towards (tip, arrow->direction - 145, ARROW_HEAD), LUMBAR_LINE_WIDTH + 5, color);
}

static void
paint_arrows (const LumbarPen *self,
              double           time)
{
  if (self->movement->duration > 0)
    time = fmod (time, self->movement->duration);

  for (guint i = 0; i < self->movement->arrows->len; i++)
    {
      const LumbarArrow *arrow = &g_array_index (self->movement->arrows, LumbarArrow, i);

      if (time >= arrow->from && time <= arrow->until)
        paint_arrow (self, arrow);
    }
}

void
lumbar_figure_overlays_paint (const LumbarPen *self,
                              double           time,
                              LumbarOverlays   overlays)
{
  if ((overlays & LUMBAR_OVERLAY_PLUMB) && !self->movement->above)
    paint_plumb (self);
  if (overlays & LUMBAR_OVERLAY_BAR_PATH)
    paint_bar_path (self);
  if (overlays & LUMBAR_OVERLAY_SPINE)
    paint_spine (self);
  if ((overlays & LUMBAR_OVERLAY_FOCUS) && self->movement->has_focus)
    lumbar_pen_ring (self, self->frame->joints[self->movement->focus], LUMBAR_FOCUS_RADIUS, 12, &self->palette->focus);
  if (overlays & LUMBAR_OVERLAY_ARROWS)
    paint_arrows (self, time);
}
