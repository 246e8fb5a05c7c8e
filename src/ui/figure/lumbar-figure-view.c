/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One row of controls for one figure or for two that move together. */

#include "config.h"

#include "lumbar-figure-view.h"

#include <glib/gi18n.h>
#include <math.h>

#include "lumbar-figure-pair.h"
#include "lumbar-figure.h"

#define MOMENT_STEP 0.02 /* of a round; the slider follows in steps */
#define HEIGHT 170       /* pixels, of a figure */
#define LOW_HEIGHT 110   /* of two that lie, beside each other */
#define PAIR_WIDTH 270   /* of each of two where there is room */

struct _LumbarFigureView
{
  AdwBin parent_instance;

  /* Template children */
  GtkWidget     *right_frame;
  LumbarFigure  *right_figure;
  GtkWidget     *right_caption;
  GtkLabel      *right_label;
  GtkWidget     *wrong_frame;
  LumbarFigure  *wrong_figure;
  GtkLabel      *wrong_label;
  GtkWidget     *controls;
  GtkButton     *play_button;
  GtkScale      *moment_scale;
  GtkAdjustment *moment;
  GtkWidget     *slow_button;
  GtkWidget     *mirror_button;

  GSimpleActionGroup *actions;
  gboolean            pair;
};

G_DEFINE_FINAL_TYPE (LumbarFigureView, lumbar_figure_view, ADW_TYPE_BIN)

static const struct
{
  const char    *action;
  LumbarOverlays overlay;
} overlays[] = {
  { "plumb", LUMBAR_OVERLAY_PLUMB },
  { "bar-path", LUMBAR_OVERLAY_BAR_PATH },
  { "spine", LUMBAR_OVERLAY_SPINE },
  { "focus", LUMBAR_OVERLAY_FOCUS },
  { "arrows", LUMBAR_OVERLAY_ARROWS },
};

static int
round_of (LumbarFigureView *self)
{
  const LumbarMovement *movement = lumbar_figure_get_movement (self->right_figure);

  return movement != NULL ? movement->duration : 0;
}

static void
show_moment (LumbarFigureView *self,
             double            moment)
{
  /* Translators: how far a movement has gone, "1.4 of 5.0 seconds" */
  g_autofree char *words = g_strdup_printf (_ ("%.1f of %.1f seconds"), moment * round_of (self) / 1000, round_of (self) / 1000.0);

  gtk_adjustment_set_value (self->moment, moment);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->moment_scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
}

/* The slider follows in steps, so that a playing figure costs little. */
static void
position_changed_cb (LumbarFigureView *self)
{
  double moment;

  if (round_of (self) == 0)
    return;

  moment = (double) lumbar_figure_get_position (self->right_figure) / round_of (self);
  if (fabs (moment - gtk_adjustment_get_value (self->moment)) >= MOMENT_STEP)
    show_moment (self, moment);
}

/* Where movement is not wanted there is nothing to start or to slow down. */
static void
playing_changed_cb (LumbarFigureView *self)
{
  gboolean    moves = adw_get_enable_animations (GTK_WIDGET (self));
  gboolean    playing = moves && lumbar_figure_get_playing (self->right_figure);
  const char *name = playing ? _ ("Pause") : _ ("Play");

  gtk_button_set_icon_name (self->play_button, playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->play_button), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->play_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->play_button), moves);
  gtk_widget_set_sensitive (self->slow_button, moves);
}

static void
play_clicked_cb (LumbarFigureView *self)
{
  lumbar_figure_set_playing (self->right_figure, !lumbar_figure_get_playing (self->right_figure));
}

static void
set_moment (LumbarFigure *figure,
            double        moment)
{
  const LumbarMovement *movement = lumbar_figure_get_movement (figure);

  lumbar_figure_set_playing (figure, FALSE);
  if (movement != NULL)
    lumbar_figure_set_position (figure, (int) MIN (moment * movement->duration, movement->duration - 1));
}

static gboolean
moment_changed_cb (GtkRange         *range,
                   GtkScrollType     scroll,
                   double            value,
                   LumbarFigureView *self)
{
  double moment = CLAMP (value, 0, 1);

  set_moment (self->right_figure, moment);
  set_moment (self->wrong_figure, moment);
  show_moment (self, moment);

  return TRUE;
}

static void
overlay_changed_cb (GSimpleAction    *action,
                    GVariant         *state,
                    LumbarFigureView *self)
{
  LumbarOverlays shown = lumbar_figure_get_overlays (self->right_figure);

  g_simple_action_set_state (action, state);
  for (gsize i = 0; i < G_N_ELEMENTS (overlays); i++)
    {
      if (!g_str_equal (overlays[i].action, g_action_get_name (G_ACTION (action))))
        continue;
      shown = g_variant_get_boolean (state) ? shown | overlays[i].overlay : shown & ~overlays[i].overlay;
    }
  lumbar_figure_set_overlays (self->right_figure, shown);
  lumbar_figure_set_overlays (self->wrong_figure, shown);
}

static void
show_overlays (LumbarFigureView *self,
               LumbarOverlays    shown)
{
  for (gsize i = 0; i < G_N_ELEMENTS (overlays); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), overlays[i].action);

      g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean ((shown & overlays[i].overlay) != 0));
    }
  lumbar_figure_set_overlays (self->right_figure, shown);
  lumbar_figure_set_overlays (self->wrong_figure, shown);
}

static void
lumbar_figure_view_dispose (GObject *object)
{
  LumbarFigureView *self = LUMBAR_FIGURE_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_FIGURE_VIEW);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (lumbar_figure_view_parent_class)->dispose (object);
}

static void
lumbar_figure_view_class_init (LumbarFigureViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_figure_view_dispose;

  g_type_ensure (LUMBAR_TYPE_FIGURE);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/figure/lumbar-figure-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, right_frame);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, right_figure);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, right_caption);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, right_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, wrong_frame);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, wrong_figure);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, wrong_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, controls);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, play_button);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, moment_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, moment);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, slow_button);
  gtk_widget_class_bind_template_child (widget_class, LumbarFigureView, mirror_button);
  gtk_widget_class_bind_template_callback (widget_class, position_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, playing_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, play_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, moment_changed_cb);
}

static void
lumbar_figure_view_init (LumbarFigureView *self)
{
  self->actions = g_simple_action_group_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (overlays); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (overlays[i].action, NULL, g_variant_new_boolean (FALSE));

      g_signal_connect (action, "change-state", G_CALLBACK (overlay_changed_cb), self);
      g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
    }
  gtk_widget_insert_action_group (GTK_WIDGET (self), "figure", G_ACTION_GROUP (self->actions));

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_object_bind_property (self->right_figure, "playing", self->wrong_figure, "playing", G_BINDING_BIDIRECTIONAL);
  for (int i = 0; i < 2; i++)
    {
      LumbarFigure *figure = i == 0 ? self->right_figure : self->wrong_figure;

      g_object_bind_property (self->slow_button, "active", figure, "slow", G_BINDING_DEFAULT);
      g_object_bind_property (self->mirror_button, "active", figure, "mirrored", G_BINDING_DEFAULT);
    }
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-enable-animations", G_CALLBACK (playing_changed_cb), self, G_CONNECT_SWAPPED);
  playing_changed_cb (self);
}

GtkWidget *
lumbar_figure_view_new (void)
{
  return g_object_new (LUMBAR_TYPE_FIGURE_VIEW, NULL);
}

/* Beside each other, figures that lie leave no empty room above. */
static void
set_height (LumbarFigureView *self,
            double            height)
{
  int pixels = (int) CLAMP (height, LOW_HEIGHT, HEIGHT);

  gtk_widget_set_size_request (GTK_WIDGET (self->right_figure), -1, pixels);
  gtk_widget_set_size_request (GTK_WIDGET (self->wrong_figure), -1, pixels);
}

/* Both are drawn in one scale. */
static void
share_stage (LumbarFigureView *self)
{
  LumbarStage right = lumbar_movement_get_stage (lumbar_figure_get_movement (self->right_figure));
  LumbarStage wrong = lumbar_movement_get_stage (lumbar_figure_get_movement (self->wrong_figure));
  LumbarStage both = {
    MIN (right.left, wrong.left),
    MIN (right.bottom, wrong.bottom),
    MAX (right.right, wrong.right),
    MAX (right.top, wrong.top),
  };

  lumbar_figure_set_stage (self->right_figure, &both);
  lumbar_figure_set_stage (self->wrong_figure, &both);
  set_height (self, PAIR_WIDTH * (both.top - both.bottom) / (both.right - both.left));
}

static gboolean
has_bar (const LumbarMovement *movement)
{
  for (guint i = 0; i < movement->n_keys; i++)
    {
      if (movement->keys[i].pose.holds & LUMBAR_HOLD_BAR)
        return TRUE;
    }

  return FALSE;
}

/* Only what there is can be drawn over. */
static void
offer_overlays (LumbarFigureView     *self,
                const LumbarMovement *movement)
{
  GAction *plumb = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "plumb");
  GAction *bar_path = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "bar-path");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (plumb), !movement->above);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (bar_path), has_bar (movement));
}

static void
show_pair (LumbarFigureView *self)
{
  const LumbarMovement *right = lumbar_figure_get_movement (self->right_figure);
  const LumbarMovement *wrong = lumbar_figure_get_movement (self->wrong_figure);
  /* Translators: below a figure that shows how to do it; %s is such as “Neutral head” */
  g_autofree char *right_text = g_strdup_printf (_ ("Like this: %s"), right->title);
  /* Translators: below a figure that shows a fault; %s is such as “Looking up” */
  g_autofree char *wrong_text = g_strdup_printf (_ ("Fault: %s"), wrong->title);

  gtk_label_set_label (self->right_label, right_text);
  gtk_label_set_label (self->wrong_label, wrong_text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->right_figure), GTK_ACCESSIBLE_PROPERTY_LABEL, right_text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->wrong_figure), GTK_ACCESSIBLE_PROPERTY_LABEL, wrong_text, -1);
  share_stage (self);
  show_overlays (self, lumbar_figure_overlays_of (wrong));
}

gboolean
lumbar_figure_view_show (LumbarFigureView *self,
                         LumbarCatalog    *catalog,
                         const char       *id,
                         const char       *wrong)
{
  LumbarFigurePair pair;

  g_return_val_if_fail (LUMBAR_IS_FIGURE_VIEW (self), FALSE);
  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), FALSE);

  gtk_widget_set_visible (GTK_WIDGET (self), lumbar_figure_pair_find (catalog, id, wrong, &pair));
  self->pair = pair.right != NULL && pair.wrong != NULL;
  lumbar_figure_set_movement (self->right_figure, catalog, pair.right != NULL ? pair.right->id : NULL);
  lumbar_figure_set_movement (self->wrong_figure, catalog, self->pair ? pair.wrong->id : NULL);
  gtk_widget_set_visible (self->wrong_frame, self->pair);
  gtk_widget_set_visible (self->right_caption, self->pair);
  if (self->pair)
    {
      gtk_widget_add_css_class (self->right_frame, "figure-right");
      show_pair (self);
    }
  else
    {
      gtk_widget_remove_css_class (self->right_frame, "figure-right");
      set_height (self, HEIGHT);
      show_overlays (self, lumbar_figure_get_overlays (self->right_figure));
    }
  if (pair.right != NULL)
    offer_overlays (self, pair.right);
  show_moment (self, 0);
  position_changed_cb (self);

  return gtk_widget_get_visible (GTK_WIDGET (self));
}

void
lumbar_figure_view_set_plain (LumbarFigureView *self,
                              gboolean          plain)
{
  g_return_if_fail (LUMBAR_IS_FIGURE_VIEW (self));

  gtk_widget_set_visible (self->controls, !plain);
  lumbar_figure_set_interactive (self->right_figure, !plain);
  lumbar_figure_set_interactive (self->wrong_figure, !plain);
}
