/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A movement: postures, when they are reached, and what stands around them.
 *
 * It is read from one file of data/content/poses and does not change. Asked for
 * a moment it answers with the whole figure at that moment. */

#pragma once

#include "lumbar-json-reader.h"
#include "lumbar-skeleton.h"

G_BEGIN_DECLS

/* What stands around a figure. */
typedef enum
{
  LUMBAR_PROP_BARBELL,  /* at the posture's bar; its height, if given, is that of the plates, its width how long it is */
  LUMBAR_PROP_TRAP_BAR, /* at the posture's bar */
  LUMBAR_PROP_STICK,    /* along the back */
  LUMBAR_PROP_ROLLER,   /* at the posture's moving prop */
  LUMBAR_PROP_BLOCK,    /* a box, from its lower left corner */
  LUMBAR_PROP_WALL,     /* from the floor up, the side at its place */
  LUMBAR_PROP_CHAIR,    /* its seat at its place, the back behind */
  LUMBAR_PROP_BENCH,    /* a box with rounded edges */
  LUMBAR_PROP_DESK,     /* its front edge at its place */
  LUMBAR_PROP_MONITOR,  /* its foot at its place */
  LUMBAR_PROP_BOX       /* a box to carry, its middle at the posture's moving prop */
} LumbarPropKind;

/* What is drawn without a size of its own takes, in thousandths of the body's
 * height. */
#define LUMBAR_ACHE_NEAR 92    /* from the low back to where the rays of an ache begin */
#define LUMBAR_ACHE_FAR 165    /* and to where they end, at the most */
#define LUMBAR_FOCUS_RADIUS 85 /* of the ring around a joint */
#define LUMBAR_CHAIR_HALF_SEAT 130
#define LUMBAR_CHAIR_BACK 330 /* above the seat */
#define LUMBAR_CHAIR_LEAN 40  /* of the back, behind the seat */
#define LUMBAR_CHAIR_WIDTH 28 /* of its strips */
#define LUMBAR_MONITOR_HALF_FOOT 45
#define LUMBAR_STICK_ABOVE 250 /* the shoulders */
#define LUMBAR_STICK_BELOW 90  /* the hips */

typedef struct
{
  LumbarPropKind kind;
  LumbarPoint    place;
  double         width;
  double         height;
} LumbarProp;

typedef enum
{
  LUMBAR_ARROW_MOVE,     /* where a part goes */
  LUMBAR_ARROW_PRESSURE, /* where somebody presses */
  LUMBAR_ARROW_BREATH,   /* where the breath goes */
  LUMBAR_ARROW_GAZE      /* where the eyes look */
} LumbarArrowKind;

typedef struct
{
  LumbarArrowKind kind;
  LumbarJoint     joint; /* beside which it is drawn */
  double          direction;
  int             from; /* milliseconds, the first it is shown at */
  int             until;
} LumbarArrow;

/* What a right movement keeps, and what the fault beside it breaks. */
typedef enum
{
  LUMBAR_RULE_NEUTRAL_SPINE = 1 << 0,      /* the back keeps one neutral shape */
  LUMBAR_RULE_NEUTRAL_NECK = 1 << 1,       /* the head stays in line with the back */
  LUMBAR_RULE_BAR_OVER_MID_FOOT = 1 << 2,  /* the bar stays over the middle of the foot */
  LUMBAR_RULE_BAR_ON_LEGS = 1 << 3,        /* the bar stays at the legs */
  LUMBAR_RULE_SHOULDERS_OVER_BAR = 1 << 4, /* at the start, the shoulders are over the bar or just ahead */
  LUMBAR_RULE_HINGED_START = 1 << 5,       /* at the start, the hips are between knees and shoulders */
  LUMBAR_RULE_TOGETHER = 1 << 6,           /* hips and chest leave the floor at the same speed */
  LUMBAR_RULE_TALL_LOCKOUT = 1 << 7,       /* at the top, one plumb line and no leaning */
  LUMBAR_RULE_FLAT_FEET = 1 << 8,          /* heel and toes stay on the floor */
  LUMBAR_RULE_STRAIGHT_BODY = 1 << 9,      /* ankle, hip and shoulder on one line */
  LUMBAR_RULE_HINGE = 1 << 10,             /* the hips go back, the shanks stay upright */
  LUMBAR_RULE_BRACED = 1 << 11,            /* the belly is firm before the bar leaves the floor, and stays so */
  LUMBAR_RULE_TOES_FORWARD = 1 << 12,      /* both feet point forward, by the same angle */
  LUMBAR_RULE_LEVEL_BAR = 1 << 13,         /* the bar stays level */
  LUMBAR_RULE_KNEES_OVER_FEET = 1 << 14,   /* seen from the front, no knee falls inward */
  LUMBAR_RULE_EVEN_GRIP = 1 << 15,         /* both hands are equally far from the middle of the bar */
  LUMBAR_RULE_RAMPED = 1 << 16,            /* the first pull is lighter than the heaviest */
  LUMBAR_RULE_PLANNED_LOAD = 1 << 17,      /* no more is lifted than the mark allows */
  LUMBAR_RULE_RESERVE = 1 << 18,           /* less is lifted than the mark allows */
  LUMBAR_RULE_PAIN_FREE = 1 << 19,         /* nothing hurts */
  LUMBAR_RULE_STOPS_AT_PAIN = 1 << 20      /* the bar rises no further once something hurts */
} LumbarRules;

/* One posture of the movement, and when. */
typedef struct
{
  char      *id;
  LumbarPose pose;
  int        move;  /* milliseconds from the posture before */
  int        hold;  /* milliseconds that it is kept */
  int        start; /* milliseconds, when it is reached */
} LumbarKey;

typedef struct
{
  char             *id;
  char             *title; /* a short label, such as "Neutral head" */
  char             *shows; /* what moves and how, in words */
  char             *right; /* (nullable): of a fault, the movement that does it right */
  LumbarPerspective view;
  LumbarJoint       root;
  LumbarRules       keeps;
  LumbarRules       breaks;
  gboolean          has_focus;
  LumbarJoint       focus;    /* the joint that it is about */
  guint             n_keys;   /* at least 1 */
  LumbarKey        *keys;     /* (array length=n_keys) */
  int               duration; /* milliseconds of one round, 0 for a still */
  int               still;    /* milliseconds, the moment that says most */
  gboolean          above;    /* seen from above, lying on a mat; there is no floor */
  gboolean          loops;
  gboolean          even;   /* at an even speed, without slowing at the postures */
  int               travel; /* thousandths of the body's height walked in a round */
  GArray           *fixed;  /* (element-type LumbarJoint): what stays where it is */
  GArray           *props;  /* (element-type LumbarProp) */
  GArray           *arrows; /* (element-type LumbarArrow) */
} LumbarMovement;

/* A part of the stage, in thousandths of the body's height. */
typedef struct
{
  double left;
  double bottom;
  double right;
  double top;
} LumbarStage;

extern const LumbarName lumbar_joint_names[];
extern const LumbarName lumbar_rule_names[];

/**
 * lumbar_movement_read:
 * @reader: a file of poses/
 *
 * Reads a movement. Texts stay as they are in the file.
 *
 * Returns: (transfer full): the movement, to be freed with lumbar_movement_free();
 *   not to be used if the reader does not finish well
 */
LumbarMovement *lumbar_movement_read (LumbarJsonReader *reader);

/**
 * lumbar_movement_free:
 * @self: (transfer full): a movement
 */
void lumbar_movement_free (LumbarMovement *self);

/**
 * lumbar_movement_sample:
 * @self: a movement
 * @time: milliseconds since its beginning; a movement that loops goes on for
 *   ever, another one stays at its end
 * @frame: (out caller-allocates): the figure at that moment
 *
 * Finds the figure at a moment.
 */
void lumbar_movement_sample (const LumbarMovement *self,
                             double                time,
                             LumbarFigureFrame    *frame);

/**
 * lumbar_arrow_place:
 * @self: an arrow
 * @frame: the figure at one moment
 * @from: (out): where it begins
 * @tip: (out): where it points
 *
 * Places an arrow beside its joint.
 */
void lumbar_arrow_place (const LumbarArrow       *self,
                         const LumbarFigureFrame *frame,
                         LumbarPoint             *from,
                         LumbarPoint             *tip);

/**
 * lumbar_prop_half_bar:
 * @self: a barbell or a trap bar
 *
 * Returns: from the middle of the bar to the end of a sleeve, seen from the front
 */
double lumbar_prop_half_bar (const LumbarProp *self);

/**
 * lumbar_movement_get_stage:
 * @self: a movement
 *
 * Returns: what the figure, its props and its arrows need of the stage over the
 *   whole movement, the floor included
 */
LumbarStage lumbar_movement_get_stage (const LumbarMovement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LumbarMovement, lumbar_movement_free)

G_END_DECLS
