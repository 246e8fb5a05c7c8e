/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A figure that makes a movement: time, input, and the call to the painter.
 *
 * It runs on the frame clock, and only while it is seen, plays and movement is
 * wanted; otherwise it asks for nothing. */

#include "config.h"

#include "lumbar-figure.h"

#include <glib/gi18n.h>

#include <math.h>

#define MIN_WIDTH 96
#define MIN_HEIGHT 88
#define NATURAL_WIDTH 130
#define NATURAL_HEIGHT 120
#define STEP 100         /* milliseconds an arrow key goes */
#define DRAG_THRESHOLD 6 /* pixels; less is a click */
#define SLOW 0.5

struct _LumbarFigure
{
  GtkWidget parent_instance;

  LumbarCatalog        *catalog;  /* (nullable): owns the movement */
  const LumbarMovement *movement; /* (nullable) (unowned): the catalog's */
  LumbarStage           stage;
  double                position; /* milliseconds, over all rounds */
  double                drag_start;
  gboolean              dragged;
  gboolean              playing;
  gboolean              slow;
  gboolean              mirrored;
  LumbarOverlays        overlays;
  gboolean              interactive;
  GtkGesture           *drag;
  GtkViewport          *viewport; /* (nullable) (unowned): what it scrolls in while it is mapped */
  guint                 tick;
  gint64                last_frame; /* microseconds of the frame clock, 0 before the first */
};

G_DEFINE_FINAL_TYPE (LumbarFigure, lumbar_figure, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PLAYING = 1,
  PROP_POSITION,
  PROP_SLOW,
  PROP_MIRRORED,
} LumbarFigureProperty;

static GParamSpec *properties[PROP_MIRRORED + 1];

static void
move_to (LumbarFigure *self,
         double        position)
{
  self->position = position;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  LumbarFigure *self = LUMBAR_FIGURE (widget);
  gint64        now = gdk_frame_clock_get_frame_time (clock);
  double        passed = self->last_frame != 0 ? (double) (now - self->last_frame) / 1000 : 0;

  self->last_frame = now;
  move_to (self, self->position + passed * (self->slow ? SLOW : 1));
  if (!self->movement->loops && self->position >= self->movement->duration)
    lumbar_figure_set_playing (self, FALSE);

  return G_SOURCE_CONTINUE;
}

/* What is scrolled away is still mapped, and seen by nobody. */
static gboolean
is_in_sight (LumbarFigure *self)
{
  graphene_rect_t bounds;
  double          top;
  double          page;

  if (self->viewport == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (self), gtk_viewport_get_child (self->viewport), &bounds))
    return TRUE;

  top = gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->viewport)));
  page = gtk_adjustment_get_page_size (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->viewport)));

  return page <= 0 || (bounds.origin.y < top + page && bounds.origin.y + bounds.size.height > top);
}

static void
update_tick (LumbarFigure *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean   runs = self->playing && self->movement != NULL && self->movement->duration > 0 && gtk_widget_get_mapped (widget) && adw_get_enable_animations (widget) && is_in_sight (self);

  if (runs == (self->tick != 0))
    return;

  self->last_frame = 0;
  if (runs)
    self->tick = gtk_widget_add_tick_callback (widget, tick_cb, NULL, NULL);
  else
    gtk_widget_remove_tick_callback (widget, g_steal_handle_id (&self->tick));
}

/* Where movement is not wanted, the posture that says most. */
static void
show_still (LumbarFigure *self)
{
  if (self->movement != NULL && !adw_get_enable_animations (GTK_WIDGET (self)))
    move_to (self, self->movement->still);
}

static void
animations_changed_cb (LumbarFigure *self)
{
  show_still (self);
  update_tick (self);
}

static void
follow_scrolling (LumbarFigure *self)
{
  GtkWidget     *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment;

  if (viewport == NULL)
    return;

  self->viewport = GTK_VIEWPORT (viewport);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (update_tick), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (update_tick), self, G_CONNECT_SWAPPED);
}

static void
leave_scrolling (LumbarFigure *self)
{
  if (self->viewport != NULL)
    g_signal_handlers_disconnect_by_data (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->viewport)), self);
  self->viewport = NULL;
}

static void
lumbar_figure_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (lumbar_figure_parent_class)->map (widget);
  follow_scrolling (LUMBAR_FIGURE (widget));
  update_tick (LUMBAR_FIGURE (widget));
}

static void
lumbar_figure_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (lumbar_figure_parent_class)->unmap (widget);
  leave_scrolling (LUMBAR_FIGURE (widget));
  update_tick (LUMBAR_FIGURE (widget));
}

/* Only now is it known where in the page the figure is. */
static void
lumbar_figure_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  update_tick (LUMBAR_FIGURE (widget));
}

static void
lumbar_figure_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  gboolean horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = horizontal ? MIN_WIDTH : MIN_HEIGHT;
  *natural = horizontal ? NATURAL_WIDTH : NATURAL_HEIGHT;
}

static void
lumbar_figure_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  LumbarFigure       *self = LUMBAR_FIGURE (widget);
  AdwStyleManager    *manager = adw_style_manager_get_default ();
  LumbarFigurePalette palette;
  LumbarFigureFrame   frame;
  GdkRGBA             accent;
  GdkRGBA             text;

  if (self->movement == NULL)
    return;

  adw_accent_color_to_rgba (adw_style_manager_get_accent_color (manager), &accent);
  gtk_widget_get_color (widget, &text);
  lumbar_figure_palette_init (&palette, &accent, &text, adw_style_manager_get_dark (manager), adw_style_manager_get_high_contrast (manager));
  lumbar_movement_sample (self->movement, self->position, &frame);
  lumbar_figure_paint (snapshot, self->movement, &frame, self->position, &self->stage,
                       &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget)),
                       &palette, self->overlays, self->mirrored);
}

static void
step (LumbarFigure *self,
      int           milliseconds)
{
  lumbar_figure_set_playing (self, FALSE);
  lumbar_figure_set_position (self, lumbar_figure_get_position (self) + milliseconds);
}

static gboolean
toggle_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  LumbarFigure *self = LUMBAR_FIGURE (widget);

  if (!self->interactive)
    return GDK_EVENT_PROPAGATE;

  lumbar_figure_set_playing (self, !self->playing);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), self->playing ? _ ("Playing") : _ ("Paused"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);

  return GDK_EVENT_STOP;
}

/* Steps forward is to the side that text runs to. */
static gboolean
step_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  LumbarFigure *self = LUMBAR_FIGURE (widget);
  int           steps = g_variant_get_int32 (args);

  if (!self->interactive || self->movement == NULL)
    return GDK_EVENT_PROPAGATE;

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    steps = -steps;
  step (self, steps * STEP);

  return GDK_EVENT_STOP;
}

static gboolean
begin_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  LumbarFigure *self = LUMBAR_FIGURE (widget);

  if (!self->interactive)
    return GDK_EVENT_PROPAGATE;

  lumbar_figure_set_playing (self, FALSE);
  lumbar_figure_set_position (self, 0);

  return GDK_EVENT_STOP;
}

static void
drag_begin_cb (LumbarFigure *self)
{
  self->drag_start = lumbar_figure_get_position (self);
  self->dragged = FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
drag_update_cb (LumbarFigure *self,
                double        offset_x)
{
  if (self->movement == NULL || (!self->dragged && fabs (offset_x) < DRAG_THRESHOLD))
    return;

  self->dragged = TRUE;
  lumbar_figure_set_playing (self, FALSE);
  lumbar_figure_set_position (self, (int) (self->drag_start + offset_x / MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1) * self->movement->duration));
}

static void
drag_end_cb (LumbarFigure *self)
{
  if (!self->dragged)
    lumbar_figure_set_playing (self, !self->playing);
}

static void
lumbar_figure_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  LumbarFigure *self = LUMBAR_FIGURE (object);

  switch ((LumbarFigureProperty) prop_id)
    {
    case PROP_PLAYING:
      g_value_set_boolean (value, self->playing);
      break;
    case PROP_POSITION:
      g_value_set_int (value, lumbar_figure_get_position (self));
      break;
    case PROP_SLOW:
      g_value_set_boolean (value, self->slow);
      break;
    case PROP_MIRRORED:
      g_value_set_boolean (value, self->mirrored);
      break;
    }
}

static void
lumbar_figure_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  LumbarFigure *self = LUMBAR_FIGURE (object);

  switch ((LumbarFigureProperty) prop_id)
    {
    case PROP_PLAYING:
      lumbar_figure_set_playing (self, g_value_get_boolean (value));
      break;
    case PROP_POSITION:
      lumbar_figure_set_position (self, g_value_get_int (value));
      break;
    case PROP_SLOW:
      lumbar_figure_set_slow (self, g_value_get_boolean (value));
      break;
    case PROP_MIRRORED:
      lumbar_figure_set_mirrored (self, g_value_get_boolean (value));
      break;
    }
}

static void
lumbar_figure_dispose (GObject *object)
{
  LumbarFigure *self = LUMBAR_FIGURE (object);

  self->movement = NULL;
  update_tick (self);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (lumbar_figure_parent_class)->dispose (object);
}

static void
lumbar_figure_class_init (LumbarFigureClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_figure_dispose;
  object_class->get_property = lumbar_figure_get_property;
  object_class->set_property = lumbar_figure_set_property;

  widget_class->map = lumbar_figure_map;
  widget_class->unmap = lumbar_figure_unmap;
  widget_class->measure = lumbar_figure_measure;
  widget_class->size_allocate = lumbar_figure_size_allocate;
  widget_class->snapshot = lumbar_figure_snapshot;

  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, TRUE,
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_POSITION] = g_param_spec_int ("position", NULL, NULL, 0, G_MAXINT, 0,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SLOW] = g_param_spec_boolean ("slow", NULL, NULL, FALSE,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_MIRRORED] = g_param_spec_boolean ("mirrored", NULL, NULL, FALSE,
                                                    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, toggle_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, step_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, step_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, begin_cb, NULL);

  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
lumbar_figure_init (LumbarFigure *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkSettings     *settings = gtk_settings_get_default ();

  self->playing = TRUE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  self->drag = gtk_gesture_drag_new ();
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drag));
  lumbar_figure_set_interactive (self, TRUE);

  g_signal_connect_object (manager, "notify::accent-color", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "notify::gtk-enable-animations", G_CALLBACK (animations_changed_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
lumbar_figure_new (void)
{
  return g_object_new (LUMBAR_TYPE_FIGURE, NULL);
}

gboolean
lumbar_figure_set_movement (LumbarFigure  *self,
                            LumbarCatalog *catalog,
                            const char    *id)
{
  g_return_val_if_fail (LUMBAR_IS_FIGURE (self), FALSE);
  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), FALSE);

  g_set_object (&self->catalog, catalog);
  self->movement = id != NULL ? lumbar_catalog_get_movement (catalog, id) : NULL;
  if (self->movement != NULL)
    {
      self->stage = lumbar_movement_get_stage (self->movement);
      self->overlays = lumbar_figure_overlays_of (self->movement);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, self->movement->title,
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->movement->shows,
                                      -1);
    }
  move_to (self, 0);
  show_still (self);
  update_tick (self);

  return self->movement != NULL;
}

const LumbarMovement *
lumbar_figure_get_movement (LumbarFigure *self)
{
  g_return_val_if_fail (LUMBAR_IS_FIGURE (self), NULL);

  return self->movement;
}

void
lumbar_figure_set_stage (LumbarFigure      *self,
                         const LumbarStage *stage)
{
  g_return_if_fail (LUMBAR_IS_FIGURE (self));
  g_return_if_fail (stage != NULL);

  self->stage = *stage;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
lumbar_figure_get_playing (LumbarFigure *self)
{
  g_return_val_if_fail (LUMBAR_IS_FIGURE (self), FALSE);

  return self->playing;
}

void
lumbar_figure_set_playing (LumbarFigure *self,
                           gboolean      playing)
{
  g_return_if_fail (LUMBAR_IS_FIGURE (self));

  if (self->playing == playing)
    return;

  /* What ended begins again. */
  if (playing && self->movement != NULL && !self->movement->loops && self->position >= self->movement->duration)
    move_to (self, 0);
  self->playing = playing;
  update_tick (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
}

int
lumbar_figure_get_position (LumbarFigure *self)
{
  g_return_val_if_fail (LUMBAR_IS_FIGURE (self), 0);

  if (self->movement == NULL || self->movement->duration == 0)
    return 0;
  if (!self->movement->loops)
    return (int) MIN (self->position, self->movement->duration);

  return (int) fmod (self->position, self->movement->duration);
}

void
lumbar_figure_set_position (LumbarFigure *self,
                            int           position)
{
  g_return_if_fail (LUMBAR_IS_FIGURE (self));

  if (self->movement == NULL || self->movement->duration == 0)
    return;
  if (self->movement->loops && position < 0)
    position += self->movement->duration;
  position = self->movement->loops ? position % self->movement->duration : MIN (position, self->movement->duration);
  move_to (self, MAX (position, 0));
}

void
lumbar_figure_set_slow (LumbarFigure *self,
                        gboolean      slow)
{
  g_return_if_fail (LUMBAR_IS_FIGURE (self));

  if (self->slow == slow)
    return;

  self->slow = slow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SLOW]);
}

void
lumbar_figure_set_mirrored (LumbarFigure *self,
                            gboolean      mirrored)
{
  g_return_if_fail (LUMBAR_IS_FIGURE (self));

  if (self->mirrored == mirrored)
    return;

  self->mirrored = mirrored;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MIRRORED]);
}

LumbarOverlays
lumbar_figure_get_overlays (LumbarFigure *self)
{
  g_return_val_if_fail (LUMBAR_IS_FIGURE (self), 0);

  return self->overlays;
}

void
lumbar_figure_set_overlays (LumbarFigure  *self,
                            LumbarOverlays overlays)
{
  g_return_if_fail (LUMBAR_IS_FIGURE (self));

  if (self->overlays == overlays)
    return;

  self->overlays = overlays;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
lumbar_figure_set_interactive (LumbarFigure *self,
                               gboolean      interactive)
{
  g_return_if_fail (LUMBAR_IS_FIGURE (self));

  self->interactive = interactive;
  gtk_widget_set_focusable (GTK_WIDGET (self), interactive);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->drag), interactive ? GTK_PHASE_BUBBLE : GTK_PHASE_NONE);
  gtk_widget_set_can_target (GTK_WIDGET (self), interactive);
}
