/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the back to the front: floor and furniture, far limbs, trunk and head,
 * near leg, bar, near arm, and what is drawn over the figure. */

#include "config.h"

#include "lumbar-figure-painter.h"

#include <math.h>

#define FAR_SHIFT 18 /* thousandths of the body's height, as all lengths here */
#define TRUNK_STEPS 16
#define NOSE_WIDTH 28
#define NOSE_LENGTH 80
#define FLOOR_WIDTH 5
#define LINE_WIDTH 9
#define DASH 26
#define WAIST 0.9    /* of the trunk's width */
#define BELLY_OUT 26 /* how far a full belly stands out */
#define BELLY_IN 34  /* how far a belly that is drawn in gives way */
#define PATH_DOTS 28
#define ARROW_HEAD 38
#define TICK_APART 250
#define SLEEVE 300 /* from the middle of the bar to the plates, seen from the front */
#define PLATE_THICK 34

typedef struct
{
  GtkSnapshot               *snapshot;
  const LumbarMovement      *movement;
  const LumbarFigureFrame   *frame;
  const LumbarFigurePalette *palette;
  const LumbarStage         *stage;
  double                     time;
  double                     scale;
  double                     left;   /* pixels, where the stage begins */
  double                     bottom; /* pixels, where the stage ends */
  gboolean                   mirrored;
} LumbarPainter;

static GdkRGBA
mix (const GdkRGBA *a,
     const GdkRGBA *b,
     float          part)
{
  return (GdkRGBA) {
    a->red + (b->red - a->red) * part,
    a->green + (b->green - a->green) * part,
    a->blue + (b->blue - a->blue) * part,
    a->alpha + (b->alpha - a->alpha) * part,
  };
}

void
lumbar_figure_palette_init (LumbarFigurePalette *self,
                            const GdkRGBA       *accent,
                            const GdkRGBA       *text,
                            gboolean             dark,
                            gboolean             high_contrast)
{
  GdkRGBA black = { 0, 0, 0, 1 };
  GdkRGBA paper = dark ? (GdkRGBA) { 0.17f, 0.17f, 0.19f, 1 } : (GdkRGBA) { 1, 1, 1, 1 };
  /* Dark accents drown in a dark window. */
  float   towards_text = dark ? 0.22f : 0;
  GdkRGBA grey = mix (text, &paper, high_contrast ? 0.25f : 0.5f);

  if (high_contrast)
    towards_text = dark ? 0.4f : 0.3f;
  self->near = mix (accent, text, towards_text);
  self->arm = mix (&self->near, dark ? text : &black, dark ? 0.5f : 0.38f);
  self->far = mix (&self->near, &paper, 0.55f);
  self->prop = grey;
  self->line = mix (text, &paper, high_contrast ? 0 : 0.2f);
  self->focus = dark ? (GdkRGBA) { 1, 0.75f, 0.3f, 1 } : (GdkRGBA) { 0.78f, 0.27f, 0, 1 };
}

LumbarOverlays
lumbar_figure_overlays_of (const LumbarMovement *movement)
{
  /* A fault shows the line that it breaks; a whole pull would show them all. */
  LumbarRules    rules = movement->breaks != 0 ? movement->breaks : movement->keeps;
  LumbarOverlays overlays = LUMBAR_OVERLAY_ARROWS | LUMBAR_OVERLAY_FOCUS;

  if (rules & (LUMBAR_RULE_BAR_OVER_MID_FOOT | LUMBAR_RULE_SHOULDERS_OVER_BAR | LUMBAR_RULE_TALL_LOCKOUT | LUMBAR_RULE_FLAT_FEET))
    overlays |= LUMBAR_OVERLAY_PLUMB;
  if (rules & (LUMBAR_RULE_NEUTRAL_SPINE | LUMBAR_RULE_HINGE | LUMBAR_RULE_STRAIGHT_BODY))
    overlays |= LUMBAR_OVERLAY_SPINE;
  if (rules & LUMBAR_RULE_BAR_ON_LEGS)
    overlays |= LUMBAR_OVERLAY_BAR_PATH;

  return overlays;
}

static graphene_point_t
project (const LumbarPainter *self,
         LumbarPoint          point)
{
  double x = self->mirrored ? self->stage->right - point.x : point.x - self->stage->left;

  return GRAPHENE_POINT_INIT ((float) (self->left + self->scale * x),
                              (float) (self->bottom - self->scale * (point.y - self->stage->bottom)));
}

static void
append_rounded (const LumbarPainter *self,
                graphene_rect_t     *bounds,
                float                radius,
                const GdkRGBA       *color)
{
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, bounds, radius);
  gtk_snapshot_push_rounded_clip (self->snapshot, &rounded);
  gtk_snapshot_append_color (self->snapshot, color, bounds);
  gtk_snapshot_pop (self->snapshot);
}

/* A strip with round ends. */
static void
strip (const LumbarPainter *self,
       LumbarPoint          from,
       LumbarPoint          to,
       double               width,
       const GdkRGBA       *color)
{
  graphene_point_t a = project (self, from);
  graphene_point_t b = project (self, to);
  float            half = (float) (self->scale * width / 2);
  float            length = hypotf (b.x - a.x, b.y - a.y);

  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (self->snapshot, &a);
  gtk_snapshot_rotate (self->snapshot, atan2f (b.y - a.y, b.x - a.x) * 180 / (float) G_PI);
  append_rounded (self, &GRAPHENE_RECT_INIT (-half, -half, length + 2 * half, 2 * half), half, color);
  gtk_snapshot_restore (self->snapshot);
}

static void
disc (const LumbarPainter *self,
      LumbarPoint          centre,
      double               radius,
      const GdkRGBA       *color)
{
  graphene_point_t point = project (self, centre);
  float            r = (float) (self->scale * radius);

  append_rounded (self, &GRAPHENE_RECT_INIT (point.x - r, point.y - r, 2 * r, 2 * r), r, color);
}

static void
ring (const LumbarPainter *self,
      LumbarPoint          centre,
      double               radius,
      double               width,
      const GdkRGBA       *color)
{
  graphene_point_t point = project (self, centre);
  float            r = (float) (self->scale * radius);
  float            w = (float) MAX (self->scale * width, 1.5);
  GskRoundedRect   outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (point.x - r, point.y - r, 2 * r, 2 * r), r);
  gtk_snapshot_append_border (self->snapshot, &outline,
                              (const float[]) { w, w, w, w },
                              (const GdkRGBA[]) { *color, *color, *color, *color });
}

/* An upright box, given by its lower left corner. */
static void
box (const LumbarPainter *self,
     LumbarPoint          place,
     double               width,
     double               height,
     double               radius,
     const GdkRGBA       *color)
{
  graphene_point_t a = project (self, place);
  graphene_point_t b = project (self, (LumbarPoint) { place.x + width, place.y + height });

  append_rounded (self, &GRAPHENE_RECT_INIT (MIN (a.x, b.x), b.y, fabsf (b.x - a.x), a.y - b.y), (float) (self->scale * radius), color);
}

static void
dashes (const LumbarPainter *self,
        LumbarPoint          from,
        LumbarPoint          to,
        const GdkRGBA       *color)
{
  double length = lumbar_distance (from, to);
  double direction = lumbar_direction (from, to);

  for (double along = 0; along < length; along += 2 * DASH)
    strip (self,
           lumbar_point_towards (from, direction, along),
           lumbar_point_towards (from, direction, MIN (along + DASH, length)),
           LINE_WIDTH, color);
}

static GdkRGBA
faint (const GdkRGBA *color,
       float          alpha)
{
  GdkRGBA result = *color;

  result.alpha *= alpha;

  return result;
}

/* Somebody who walks passes marks on the floor. */
static void
paint_floor (const LumbarPainter *self)
{
  GdkRGBA color = faint (&self->palette->line, 0.45f);
  double  top = -FLOOR_WIDTH / 2.0;
  double  first = self->stage->left + TICK_APART - fmod (self->stage->left + self->frame->travel, TICK_APART);

  strip (self, (LumbarPoint) { self->stage->left, top }, (LumbarPoint) { self->stage->right, top }, FLOOR_WIDTH, &color);
  for (double x = first; self->movement->travel > 0 && x < self->stage->right; x += TICK_APART)
    strip (self, (LumbarPoint) { x, top }, (LumbarPoint) { x - 18, top - 18 }, FLOOR_WIDTH, &color);
}

/* Seen from above there is no floor line; a mat tells how somebody lies. */
static void
paint_mat (const LumbarPainter *self)
{
  const LumbarStage *stage = self->stage;
  GdkRGBA            color = faint (&self->palette->prop, 0.22f);

  box (self, (LumbarPoint) { stage->left, stage->bottom }, stage->right - stage->left, stage->top - stage->bottom, 30, &color);
}

static void
paint_chair (const LumbarPainter *self,
             const LumbarProp    *chair)
{
  LumbarPoint    seat = chair->place;
  double         left = seat.x - 130;
  double         right = seat.x + 130;
  double         width = 28;
  const GdkRGBA *color = &self->palette->prop;

  strip (self, (LumbarPoint) { left, seat.y - width / 2 }, (LumbarPoint) { right, seat.y - width / 2 }, width, color);
  strip (self, (LumbarPoint) { left, seat.y }, (LumbarPoint) { left - 40, seat.y + 330 }, width, color);
  strip (self, (LumbarPoint) { left + 10, seat.y }, (LumbarPoint) { left - 10, width / 2 }, width, color);
  strip (self, (LumbarPoint) { right - 10, seat.y }, (LumbarPoint) { right + 10, width / 2 }, width, color);
}

static void
paint_desk (const LumbarPainter *self,
            const LumbarProp    *desk)
{
  LumbarPoint edge = desk->place;
  double      width = 24;

  strip (self, edge, (LumbarPoint) { edge.x + desk->width, edge.y }, width, &self->palette->prop);
  strip (self, (LumbarPoint) { edge.x + desk->width - 40, edge.y }, (LumbarPoint) { edge.x + desk->width - 40, width / 2 }, width, &self->palette->prop);
}

static void
paint_monitor (const LumbarPainter *self,
               const LumbarProp    *monitor)
{
  LumbarPoint foot = monitor->place;

  strip (self, (LumbarPoint) { foot.x - 45, foot.y + 10 }, (LumbarPoint) { foot.x + 45, foot.y + 10 }, 18, &self->palette->prop);
  strip (self, (LumbarPoint) { foot.x, foot.y + 10 }, (LumbarPoint) { foot.x, foot.y + monitor->height / 2 }, 18, &self->palette->prop);
  strip (self, (LumbarPoint) { foot.x - 12, foot.y + monitor->height / 3 }, (LumbarPoint) { foot.x - 20, foot.y + monitor->height }, 28, &self->palette->line);
}

static void
paint_furniture (const LumbarPainter *self,
                 const LumbarProp    *prop)
{
  GdkRGBA color = faint (&self->palette->prop, 0.6f);

  switch (prop->kind)
    {
    case LUMBAR_PROP_BLOCK:
      box (self, prop->place, prop->width, prop->height, 6, &color);
      break;
    case LUMBAR_PROP_BENCH:
      box (self, prop->place, prop->width, prop->height, 24, &color);
      break;
    case LUMBAR_PROP_WALL:
      box (self, prop->place, prop->width, prop->height, 2, &color);
      break;
    case LUMBAR_PROP_CHAIR:
      paint_chair (self, prop);
      break;
    case LUMBAR_PROP_DESK:
      paint_desk (self, prop);
      break;
    case LUMBAR_PROP_MONITOR:
      paint_monitor (self, prop);
      break;
    case LUMBAR_PROP_BARBELL:
    case LUMBAR_PROP_TRAP_BAR:
    case LUMBAR_PROP_STICK:
    case LUMBAR_PROP_ROLLER:
    case LUMBAR_PROP_BOX:
      break;
    }
}

static LumbarPoint
moved (LumbarPoint point,
       double      x)
{
  return (LumbarPoint) { point.x + x, point.y };
}

static void
paint_leg (const LumbarPainter *self,
           guint                far,
           double               shift,
           const GdkRGBA       *color)
{
  const LumbarPoint *joints = self->frame->joints;

  strip (self, moved (joints[LUMBAR_JOINT_HIP + far], shift), moved (joints[LUMBAR_JOINT_KNEE + far], shift), LUMBAR_THIGH_WIDTH, color);
  strip (self, moved (joints[LUMBAR_JOINT_KNEE + far], shift), moved (joints[LUMBAR_JOINT_ANKLE + far], shift), LUMBAR_SHANK_WIDTH, color);
  strip (self, moved (joints[LUMBAR_JOINT_HEEL + far], shift), moved (joints[LUMBAR_JOINT_TOE + far], shift), LUMBAR_FOOT_WIDTH, color);
}

static void
paint_arm (const LumbarPainter *self,
           guint                far,
           double               shift,
           const GdkRGBA       *color)
{
  const LumbarPoint *joints = self->frame->joints;

  strip (self, moved (joints[LUMBAR_JOINT_SHOULDER + far], shift), moved (joints[LUMBAR_JOINT_ELBOW + far], shift), LUMBAR_ARM_WIDTH, color);
  strip (self, moved (joints[LUMBAR_JOINT_ELBOW + far], shift), moved (joints[LUMBAR_JOINT_WRIST + far], shift), LUMBAR_ARM_WIDTH - 8, color);
  strip (self, moved (joints[LUMBAR_JOINT_WRIST + far], shift), moved (joints[LUMBAR_JOINT_HAND + far], shift), LUMBAR_HAND_WIDTH, color);
}

/* A smooth curve through the four points of the back; @t from 0 at the hips to
 * 1 at the shoulders. */
static LumbarPoint
back_at (const LumbarPainter *self,
         double               t)
{
  const LumbarPoint *p = self->frame->joints + LUMBAR_JOINT_HIPS;
  int                i = MIN ((int) (t * 3), 2);
  double             u = t * 3 - i;
  LumbarPoint        before = i > 0 ? p[i - 1] : (LumbarPoint) { 2 * p[0].x - p[1].x, 2 * p[0].y - p[1].y };
  LumbarPoint        after = i < 2 ? p[i + 2] : (LumbarPoint) { 2 * p[3].x - p[2].x, 2 * p[3].y - p[2].y };
  double             w0 = -u * (1 - u) * (1 - u) / 2;
  double             w1 = (3 * u * u * u - 5 * u * u + 2) / 2;
  double             w2 = (-3 * u * u * u + 4 * u * u + u) / 2;
  double             w3 = -u * u * (1 - u) / 2;

  return (LumbarPoint) {
    w0 * before.x + w1 * p[i].x + w2 * p[i + 1].x + w3 * after.x,
    w0 * before.y + w1 * p[i].y + w2 * p[i + 1].y + w3 * after.y,
  };
}

static void
paint_belly (const LumbarPainter *self)
{
  double out = BELLY_OUT * self->frame->pose.values[LUMBAR_POSE_BELLY] / 1000;
  double forward = self->frame->pose.values[LUMBAR_POSE_TRUNK] - 90;

  if (self->movement->view == LUMBAR_VIEW_SIDE && out > 0)
    strip (self,
           lumbar_point_towards (back_at (self, 0.3), forward, out * 0.8),
           lumbar_point_towards (back_at (self, 0.52), forward, out),
           LUMBAR_TRUNK_WIDTH * WAIST, &self->palette->near);
}

/* A belly that is drawn in takes from the front of the trunk alone. */
static void
paint_side_trunk (const LumbarPainter *self)
{
  double back = self->frame->pose.values[LUMBAR_POSE_TRUNK] + 90;
  double drawn_in = BELLY_IN * MAX (-self->frame->pose.values[LUMBAR_POSE_BELLY] / 1000, 0);

  for (guint i = 0; i < TRUNK_STEPS; i++)
    {
      double      t = (double) i / TRUNK_STEPS;
      double      waist = 1 - (1 - WAIST) * sin (t * G_PI);
      double      gone = drawn_in * pow (sin (t * G_PI), 2);
      LumbarPoint from = lumbar_point_towards (back_at (self, t), back, gone / 2);
      LumbarPoint to = lumbar_point_towards (back_at (self, t + 1.0 / TRUNK_STEPS), back, gone / 2);

      strip (self, from, to, LUMBAR_TRUNK_WIDTH * waist - gone, &self->palette->near);
    }
}

static LumbarPoint
between (LumbarPoint a,
         LumbarPoint b,
         double      part)
{
  return (LumbarPoint) { a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part };
}

/* Somebody who turns shows the width of the chest. */
static void
paint_turned_chest (const LumbarPainter *self)
{
  const LumbarPoint *joints = self->frame->joints;
  gboolean           turned = !G_APPROX_VALUE (self->frame->pose.values[LUMBAR_POSE_SHOWN_SHOULDERS], 0, 1);

  for (guint far = 0; turned && far <= 1; far++)
    {
      LumbarPoint top = between (joints[LUMBAR_JOINT_SHOULDERS], joints[LUMBAR_JOINT_SHOULDER + far], 0.7);

      strip (self, top, joints[LUMBAR_JOINT_LOW_BACK], LUMBAR_TRUNK_WIDTH * 0.72, &self->palette->near);
      strip (self, joints[LUMBAR_JOINT_SHOULDERS], joints[LUMBAR_JOINT_SHOULDER + far], LUMBAR_ARM_WIDTH + 14, &self->palette->near);
    }
}

static void
paint_front_trunk (const LumbarPainter *self)
{
  const LumbarPoint *joints = self->frame->joints;
  LumbarPoint        shoulders = joints[LUMBAR_JOINT_SHOULDERS];
  LumbarPoint        hips = joints[LUMBAR_JOINT_HIPS];

  for (guint far = 0; far <= 1; far++)
    {
      LumbarPoint top = between (shoulders, joints[LUMBAR_JOINT_SHOULDER + far], 0.62);
      LumbarPoint low = between (hips, joints[LUMBAR_JOINT_HIP + far], 0.5);

      strip (self, top, low, LUMBAR_TRUNK_WIDTH * 0.72, &self->palette->near);
      strip (self, shoulders, joints[LUMBAR_JOINT_SHOULDER + far], LUMBAR_ARM_WIDTH, &self->palette->near);
      strip (self, hips, joints[LUMBAR_JOINT_HIP + far], LUMBAR_THIGH_WIDTH, &self->palette->near);
    }
  strip (self, shoulders, hips, LUMBAR_TRUNK_WIDTH * 0.8, &self->palette->near);
}

/* The head turns with the chest. */
static void
paint_head (const LumbarPainter *self)
{
  LumbarPoint head = self->frame->joints[LUMBAR_JOINT_HEAD];
  LumbarPoint shoulders = self->frame->joints[LUMBAR_JOINT_SHOULDERS];
  double      turned = MIN (fabs (self->frame->pose.values[LUMBAR_POSE_SHOWN_SHOULDERS]) / 1000, 1);
  double      nose = (1 - turned) * (NOSE_LENGTH - NOSE_WIDTH / 2.0);

  strip (self, shoulders, head, LUMBAR_NECK_WIDTH, &self->palette->near);
  disc (self, head, LUMBAR_HEAD_RADIUS, &self->palette->near);
  if (self->movement->view == LUMBAR_VIEW_SIDE)
    strip (self, head, lumbar_point_towards (head, self->frame->neck - 92, nose), NOSE_WIDTH, &self->palette->near);
}

static const LumbarProp *
find_prop (const LumbarPainter *self,
           LumbarPropKind       kind)
{
  for (guint i = 0; i < self->movement->props->len; i++)
    {
      const LumbarProp *prop = &g_array_index (self->movement->props, LumbarProp, i);

      if (prop->kind == kind)
        return prop;
    }

  return NULL;
}

static gboolean
has_prop (const LumbarPainter *self,
          LumbarPropKind       kind)
{
  return find_prop (self, kind) != NULL;
}

static double
plate_radius (const LumbarPainter *self)
{
  const LumbarProp *barbell = find_prop (self, LUMBAR_PROP_BARBELL);

  return barbell != NULL && barbell->height > 0 ? barbell->height / 2 : LUMBAR_PLATE_RADIUS;
}

static void
paint_plate (const LumbarPainter *self,
             LumbarPoint          bar)
{
  GdkRGBA fill = faint (&self->palette->prop, 0.28f);
  double  radius = plate_radius (self);

  disc (self, bar, radius, &fill);
  ring (self, bar, radius, 12, &self->palette->prop);
  disc (self, bar, 3 * LUMBAR_BAR_RADIUS, &self->palette->prop);
  disc (self, bar, LUMBAR_BAR_RADIUS, &self->palette->line);
}

static void
paint_front_bar (const LumbarPainter *self,
                 LumbarPoint          bar)
{
  double tilt = self->frame->pose.values[LUMBAR_POSE_BAR_TILT];
  double half = plate_radius (self) - PLATE_THICK / 2.0;

  strip (self, lumbar_point_towards (bar, tilt, -LUMBAR_HALF_BAR), lumbar_point_towards (bar, tilt, LUMBAR_HALF_BAR), 2 * LUMBAR_BAR_RADIUS, &self->palette->line);
  for (int side = -1; side <= 1; side += 2)
    {
      LumbarPoint centre = lumbar_point_towards (bar, tilt, side * (SLEEVE + PLATE_THICK / 2.0));

      strip (self,
             lumbar_point_towards (centre, tilt + 90, half),
             lumbar_point_towards (centre, tilt - 90, half),
             PLATE_THICK, &self->palette->prop);
    }
}

static void
paint_bar (const LumbarPainter *self)
{
  LumbarPoint bar = { self->frame->pose.values[LUMBAR_POSE_BAR_X], self->frame->pose.values[LUMBAR_POSE_BAR_Y] };

  if (self->movement->view == LUMBAR_VIEW_FRONT)
    {
      if (has_prop (self, LUMBAR_PROP_BARBELL))
        paint_front_bar (self, bar);
      return;
    }
  if (has_prop (self, LUMBAR_PROP_TRAP_BAR))
    strip (self, moved (bar, -150), moved (bar, 150), 20, &self->palette->prop);
  if (has_prop (self, LUMBAR_PROP_TRAP_BAR) || has_prop (self, LUMBAR_PROP_BARBELL))
    paint_plate (self, bar);
}

/* How far the back stands out behind the line from the hips to the shoulders. */
static double
bulge_of_back (const LumbarPainter *self)
{
  LumbarPoint hips = self->frame->joints[LUMBAR_JOINT_HIPS];
  double      trunk = self->frame->pose.values[LUMBAR_POSE_TRUNK];
  double      bulge = 0;

  for (guint i = 1; i < TRUNK_STEPS; i++)
    {
      LumbarPoint point = back_at (self, (double) i / TRUNK_STEPS);
      double      turn = (lumbar_direction (hips, point) - trunk) * G_PI / 180;

      bulge = MAX (bulge, lumbar_distance (hips, point) * sin (turn));
    }

  return bulge;
}

/* The stick lies along the back, from the tailbone to the back of the head; a
 * round back carries it on its highest point. */
static void
paint_stick (const LumbarPainter *self)
{
  const LumbarPoint *joints = self->frame->joints;
  double             trunk = self->frame->pose.values[LUMBAR_POSE_TRUNK];
  double             out = LUMBAR_TRUNK_WIDTH / 2.0 + 8 + bulge_of_back (self);
  LumbarPoint        hips = lumbar_point_towards (joints[LUMBAR_JOINT_HIPS], trunk + 90, out);
  LumbarPoint        shoulders = lumbar_point_towards (joints[LUMBAR_JOINT_SHOULDERS], trunk + 90, out);

  strip (self, lumbar_point_towards (hips, trunk + 180, 90), lumbar_point_towards (shoulders, trunk, 250), 16, &self->palette->prop);
}

static void
paint_roller (const LumbarPainter *self)
{
  LumbarPoint place = { self->frame->pose.values[LUMBAR_POSE_PROP_X], self->frame->pose.values[LUMBAR_POSE_PROP_Y] };

  disc (self, place, place.y, &self->palette->prop);
  ring (self, place, place.y * 0.6, 8, &self->palette->line);
}

/* A box that is carried is between the arms. */
static void
paint_carried (const LumbarPainter *self)
{
  LumbarPoint middle = { self->frame->pose.values[LUMBAR_POSE_PROP_X], self->frame->pose.values[LUMBAR_POSE_PROP_Y] };

  for (guint i = 0; i < self->movement->props->len; i++)
    {
      const LumbarProp *prop = &g_array_index (self->movement->props, LumbarProp, i);

      if (prop->kind == LUMBAR_PROP_BOX)
        box (self, (LumbarPoint) { middle.x - prop->width / 2, middle.y - prop->height / 2 }, prop->width, prop->height, 8, &self->palette->prop);
    }
}

static void
paint_bar_path (const LumbarPainter *self)
{
  for (guint i = 0; i < PATH_DOTS; i++)
    {
      LumbarFigureFrame frame;

      lumbar_movement_sample (self->movement, (double) self->movement->duration * i / PATH_DOTS, &frame);
      if (frame.pose.holds & LUMBAR_HOLD_BAR)
        disc (self, (LumbarPoint) { frame.pose.values[LUMBAR_POSE_BAR_X], frame.pose.values[LUMBAR_POSE_BAR_Y] }, 8, &self->palette->focus);
    }
}

static void
paint_plumb (const LumbarPainter *self)
{
  LumbarPoint foot = moved (self->frame->joints[LUMBAR_JOINT_ANKLE], LUMBAR_MID_FOOT);

  if (self->movement->view == LUMBAR_VIEW_FRONT)
    foot.x = (self->frame->joints[LUMBAR_JOINT_ANKLE].x + self->frame->joints[LUMBAR_JOINT_FAR_ANKLE].x) / 2;
  dashes (self, (LumbarPoint) { foot.x, 0 }, (LumbarPoint) { foot.x, self->stage->top - 30 }, &self->palette->line);
}

static void
paint_spine (const LumbarPainter *self)
{
  double back = self->frame->pose.values[LUMBAR_POSE_TRUNK] + 90;
  double out = self->movement->view == LUMBAR_VIEW_SIDE ? LUMBAR_TRUNK_WIDTH * 0.27 : 0;

  for (guint i = 0; i < TRUNK_STEPS; i++)
    strip (self,
           lumbar_point_towards (back_at (self, (double) i / TRUNK_STEPS), back, out),
           lumbar_point_towards (back_at (self, (i + 1.0) / TRUNK_STEPS), back, out),
           14, &self->palette->focus);
}

/* Breath and gaze weigh nothing, so their shafts are broken lines. */
static void
paint_arrow (const LumbarPainter *self,
             const LumbarArrow   *arrow)
{
  gboolean       light = arrow->kind == LUMBAR_ARROW_BREATH || arrow->kind == LUMBAR_ARROW_GAZE;
  const GdkRGBA *color = light ? &self->palette->line : &self->palette->focus;
  LumbarPoint    from;
  LumbarPoint    tip;

  lumbar_arrow_place (arrow, self->frame, &from, &tip);
  if (light)
    dashes (self, from, tip, color);
  else
    strip (self, from, tip, LINE_WIDTH + 5, color);
  strip (self, tip, lumbar_point_towards (tip, arrow->direction + 145, ARROW_HEAD), LINE_WIDTH + 5, color);
  strip (self, tip, lumbar_point_towards (tip, arrow->direction - 145, ARROW_HEAD), LINE_WIDTH + 5, color);
}

static void
paint_arrows (const LumbarPainter *self)
{
  double time = self->movement->duration > 0 ? fmod (self->time, self->movement->duration) : 0;

  for (guint i = 0; i < self->movement->arrows->len; i++)
    {
      const LumbarArrow *arrow = &g_array_index (self->movement->arrows, LumbarArrow, i);

      if (time >= arrow->from && time <= arrow->until)
        paint_arrow (self, arrow);
    }
}

static void
paint_overlays (const LumbarPainter *self,
                LumbarOverlays       overlays)
{
  if ((overlays & LUMBAR_OVERLAY_PLUMB) && !self->movement->above)
    paint_plumb (self);
  if (overlays & LUMBAR_OVERLAY_BAR_PATH)
    paint_bar_path (self);
  if (overlays & LUMBAR_OVERLAY_SPINE)
    paint_spine (self);
  if ((overlays & LUMBAR_OVERLAY_FOCUS) && self->movement->has_focus)
    ring (self, self->frame->joints[self->movement->focus], 85, 12, &self->palette->focus);
  if (overlays & LUMBAR_OVERLAY_ARROWS)
    paint_arrows (self);
}

static void
paint_body (const LumbarPainter *self)
{
  gboolean side = self->movement->view == LUMBAR_VIEW_SIDE;
  double   shift = side ? FAR_SHIFT : 0;

  paint_arm (self, 1, shift, side ? &self->palette->far : &self->palette->arm);
  paint_leg (self, 1, shift, side ? &self->palette->far : &self->palette->near);
  if (side)
    {
      paint_belly (self);
      paint_side_trunk (self);
      paint_turned_chest (self);
    }
  else
    {
      paint_front_trunk (self);
    }
  paint_head (self);
  if (has_prop (self, LUMBAR_PROP_STICK))
    paint_stick (self);
  paint_leg (self, 0, 0, &self->palette->near);
  paint_bar (self);
  paint_carried (self);
  if (!side)
    paint_arm (self, 1, 0, &self->palette->arm);
  paint_arm (self, 0, 0, &self->palette->arm);
}

void
lumbar_figure_paint (GtkSnapshot               *snapshot,
                     const LumbarMovement      *movement,
                     const LumbarFigureFrame   *frame,
                     double                     time,
                     const LumbarStage         *stage,
                     const graphene_rect_t     *area,
                     const LumbarFigurePalette *palette,
                     LumbarOverlays             overlays,
                     gboolean                   mirrored)
{
  double        width = stage->right - stage->left;
  double        height = stage->top - stage->bottom;
  double        scale = MIN (area->size.width / width, area->size.height / height);
  LumbarPainter self = {
    .snapshot = snapshot,
    .movement = movement,
    .frame = frame,
    .palette = palette,
    .stage = stage,
    .time = time,
    .scale = scale,
    .left = area->origin.x + (area->size.width - scale * width) / 2,
    .bottom = area->origin.y + area->size.height,
    .mirrored = mirrored,
  };

  if (movement->above)
    paint_mat (&self);
  else
    paint_floor (&self);
  for (guint i = 0; i < movement->props->len; i++)
    paint_furniture (&self, &g_array_index (movement->props, LumbarProp, i));
  if (has_prop (&self, LUMBAR_PROP_ROLLER))
    paint_roller (&self);
  paint_body (&self);
  paint_overlays (&self, overlays);
}
