/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures: when they move, how they are stepped through, what a screen reader
 * hears, and what they are drawn with. */

#include "config.h"

#include <math.h>

#include "lumbar-figure-print.h"
#include "lumbar-figure-view.h"
#include "lumbar-figure.h"
#include "ui-announced.h"
#include "ui-test.h"

#define WIDTH 300 /* pixels */
#define HEIGHT 200
#define EDGE 7 /* the bounds of a strip are those of its corners, which are round */
#define ALL_OVERLAYS (LUMBAR_OVERLAY_PLUMB | LUMBAR_OVERLAY_BAR_PATH | LUMBAR_OVERLAY_SPINE | LUMBAR_OVERLAY_FOCUS | LUMBAR_OVERLAY_ARROWS)

typedef struct
{
  LumbarCatalog *catalog;
  GtkWidget     *window;
  LumbarFigure  *figure;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  fixture->catalog = lumbar_catalog_new ();
  fixture->window = gtk_window_new ();
  fixture->figure = LUMBAR_FIGURE (lumbar_figure_new ());
  g_assert_true (lumbar_figure_set_movement (fixture->figure, fixture->catalog, "deadlift"));
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->figure));
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  ui_test_assert_all_gone ();
  g_assert_finalize_object (fixture->catalog);
}

static gboolean
has_moved (gpointer user_data)
{
  return lumbar_figure_get_position (user_data) > 0;
}

static gboolean
is_over (gpointer user_data)
{
  gint64 *until = user_data;

  return g_get_monotonic_time () >= *until;
}

static void
let_time_pass (void)
{
  gint64 until = g_get_monotonic_time () + 120 * G_TIME_SPAN_MILLISECOND;

  ui_test_wait (is_over, &until);
}

static void
test_plays (Fixture      *fixture,
            gconstpointer data)
{
  ui_test_wait (has_moved, fixture->figure);
  g_assert_true (lumbar_figure_get_playing (fixture->figure));
}

/* What nobody sees asks for no time. */
static void
test_rests_unseen (Fixture      *fixture,
                   gconstpointer data)
{
  int position;

  ui_test_wait (has_moved, fixture->figure);
  gtk_widget_set_visible (GTK_WIDGET (fixture->figure), FALSE);
  position = lumbar_figure_get_position (fixture->figure);
  let_time_pass ();
  g_assert_cmpint (lumbar_figure_get_position (fixture->figure), ==, position);

  gtk_widget_set_visible (GTK_WIDGET (fixture->figure), TRUE);
  lumbar_figure_set_position (fixture->figure, 0);
  ui_test_wait (has_moved, fixture->figure);
}

static void
test_rests_scrolled_away (Fixture      *fixture,
                          gconstpointer data)
{
  GtkWidget     *scrolled = gtk_scrolled_window_new ();
  GtkWidget     *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget     *above = gtk_label_new ("above");
  LumbarFigure  *figure = LUMBAR_FIGURE (lumbar_figure_new ());
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  int            position;

  /* The focus would scroll to it. */
  lumbar_figure_set_interactive (figure, FALSE);
  gtk_widget_set_size_request (above, -1, 2000);
  gtk_box_append (GTK_BOX (box), above);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (figure));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_window_set_child (GTK_WINDOW (fixture->window), scrolled);
  lumbar_figure_set_movement (figure, fixture->catalog, "deadlift");
  ui_test_settle ();
  let_time_pass ();
  position = lumbar_figure_get_position (figure);
  let_time_pass ();
  g_assert_cmpint (lumbar_figure_get_position (figure), ==, position);

  lumbar_figure_set_position (figure, 0);
  gtk_adjustment_set_value (adjustment, 2000);
  ui_test_wait (has_moved, figure);
  gtk_adjustment_set_value (adjustment, 0);
  position = lumbar_figure_get_position (figure);
  let_time_pass ();
  g_assert_cmpint (lumbar_figure_get_position (figure), ==, position);
}

static void
test_reduced_motion (Fixture      *fixture,
                     gconstpointer data)
{
  int still = lumbar_figure_get_movement (fixture->figure)->still;

  ui_test_wait (has_moved, fixture->figure);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  let_time_pass ();
  g_assert_cmpint (lumbar_figure_get_position (fixture->figure), ==, still);
}

static void
test_keys (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget *widget = GTK_WIDGET (fixture->figure);
  int        position;

  g_assert_true (gtk_widget_grab_focus (widget));
  g_assert_true (ui_test_press (widget, "space"));
  g_assert_false (lumbar_figure_get_playing (fixture->figure));
  g_assert_true (ui_test_press (widget, "Home"));
  g_assert_cmpint (lumbar_figure_get_position (fixture->figure), ==, 0);
  g_assert_true (ui_test_press (widget, "Right"));
  g_assert_true (ui_test_press (widget, "Right"));
  position = lumbar_figure_get_position (fixture->figure);
  g_assert_cmpint (position, >, 0);
  g_assert_true (ui_test_press (widget, "Left"));
  g_assert_cmpint (lumbar_figure_get_position (fixture->figure), ==, position / 2);
  g_assert_true (ui_test_press (widget, "space"));
  g_assert_true (lumbar_figure_get_playing (fixture->figure));

  g_assert_true (ui_test_press (widget, "space"));
  /* Back over the beginning is the end of the round before. */
  lumbar_figure_set_position (fixture->figure, 0);
  g_assert_true (ui_test_press (widget, "Left"));
  g_assert_cmpint (lumbar_figure_get_position (fixture->figure), >, lumbar_figure_get_movement (fixture->figure)->duration / 2);

  lumbar_figure_set_interactive (fixture->figure, FALSE);
  g_assert_false (gtk_widget_get_focusable (widget));
  position = lumbar_figure_get_position (fixture->figure);
  ui_test_press (widget, "space");
  ui_test_press (widget, "Right");
  g_assert_false (lumbar_figure_get_playing (fixture->figure));
  g_assert_cmpint (lumbar_figure_get_position (fixture->figure), ==, position);
}

static GtkGesture *
find_drag (LumbarFigure *figure)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (figure));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkGesture) gesture = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_DRAG (gesture))
        return gesture; /* the figure has it */
    }

  g_assert_not_reached ();
}

/* A whole width is a whole round, and a click stops and starts. */
static void
test_pointer (Fixture      *fixture,
              gconstpointer data)
{
  GtkGesture *drag = find_drag (fixture->figure);
  int         width;

  ui_test_wait (has_moved, fixture->figure);
  width = gtk_widget_get_width (GTK_WIDGET (fixture->figure));
  lumbar_figure_set_position (fixture->figure, 0);
  g_signal_emit_by_name (drag, "drag-begin", 10.0, 10.0);
  g_signal_emit_by_name (drag, "drag-update", width / 2.0, 0.0);
  g_signal_emit_by_name (drag, "drag-end", width / 2.0, 0.0);
  g_assert_false (lumbar_figure_get_playing (fixture->figure));
  g_assert_cmpint (ABS (lumbar_figure_get_position (fixture->figure) - lumbar_figure_get_movement (fixture->figure)->duration / 2), <=, 1);

  g_signal_emit_by_name (drag, "drag-begin", 10.0, 10.0);
  g_signal_emit_by_name (drag, "drag-end", 0.0, 0.0);
  g_assert_true (lumbar_figure_get_playing (fixture->figure));
}

static void
test_half_speed (Fixture      *fixture,
                 gconstpointer data)
{
  GtkWidget    *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  LumbarFigure *fast = LUMBAR_FIGURE (lumbar_figure_new ());
  LumbarFigure *slow = LUMBAR_FIGURE (lumbar_figure_new ());
  double        ratio;

  lumbar_figure_set_movement (fast, fixture->catalog, "deadlift");
  lumbar_figure_set_movement (slow, fixture->catalog, "deadlift");
  lumbar_figure_set_slow (slow, TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fast));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (slow));
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  ui_test_wait (has_moved, slow);
  let_time_pass ();
  ratio = (double) lumbar_figure_get_position (slow) / lumbar_figure_get_position (fast);
  g_assert_cmpfloat_with_epsilon (ratio, 0.5, 0.03);
}

static void
test_words (Fixture      *fixture,
            gconstpointer data)
{
  const LumbarMovement *movement = lumbar_figure_get_movement (fixture->figure);
  GtkAccessible        *accessible = GTK_ACCESSIBLE (fixture->figure);

  gtk_test_accessible_assert_role (accessible, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, movement->title);
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, movement->shows);
}

static void assert_plain (GskRenderNode *node);

static void
assert_children_plain (GskRenderNode *node)
{
  for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
    assert_plain (gsk_container_node_get_child (node, i));
}

/* Only what a renderer draws by itself, without a picture sent to it. */
static void
assert_plain (GskRenderNode *node)
{
  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      assert_children_plain (node);
      break;
    case GSK_TRANSFORM_NODE:
      assert_plain (gsk_transform_node_get_child (node));
      break;
    case GSK_ROUNDED_CLIP_NODE:
      assert_plain (gsk_rounded_clip_node_get_child (node));
      break;
    case GSK_CLIP_NODE:
      assert_plain (gsk_clip_node_get_child (node));
      break;
    case GSK_COLOR_NODE:
    case GSK_BORDER_NODE:
      break;
    default:
      g_error ("a figure is drawn with a node of kind %d", (int) gsk_render_node_get_node_type (node));
    }
}

/* Nothing is cut off where the widget ends. */
static void
assert_inside (const char    *id,
               GskRenderNode *node,
               double         time)
{
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (node, &bounds);
  if (bounds.origin.x < -EDGE || bounds.origin.y < -EDGE || bounds.origin.x + bounds.size.width > WIDTH + EDGE || bounds.origin.y + bounds.size.height > HEIGHT + EDGE)
    g_error ("%s leaves its place at %.0f ms: %.0f,%.0f %.0f×%.0f", id, time, bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height);
}

static void
assert_drawn_plain (LumbarCatalog *catalog,
                    const char    *id,
                    double         part)
{
  const LumbarMovement *movement = lumbar_catalog_get_movement (catalog, id);
  LumbarStage           stage = lumbar_movement_get_stage (movement);
  GtkSnapshot          *snapshot = gtk_snapshot_new ();
  GdkRGBA               accent = { 0.2f, 0.5f, 0.9f, 1 };
  GdkRGBA               text = { 0, 0, 0, 1 };
  LumbarFigurePalette   palette;
  LumbarFigureFrame     frame;
  GskRenderNode        *node;
  double                time = part * movement->duration;

  lumbar_figure_palette_init (&palette, &accent, &text, FALSE, FALSE);
  lumbar_movement_sample (movement, time, &frame);
  lumbar_figure_paint (snapshot, movement, &frame, time, &stage, &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT), &palette, ALL_OVERLAYS, part > 0.5);
  node = gtk_snapshot_free_to_node (snapshot);
  assert_plain (node);
  assert_inside (id, node, time);
  gsk_render_node_unref (node);
}

static void
test_drawn_plain (Fixture      *fixture,
                  gconstpointer data)
{
  g_auto (GStrv) files = g_resources_enumerate_children (LUMBAR_RESOURCE_PREFIX "/content/poses", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert_nonnull (files);
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *id = g_strndup (files[i], strlen (files[i]) - strlen (".json"));

      for (int moment = 0; moment < 10; moment++)
        assert_drawn_plain (fixture->catalog, id, moment / 10.0);
    }
}

static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (const GdkRGBA *color)
{
  return 0.2126 * linear (color->red) + 0.7152 * linear (color->green) + 0.0722 * linear (color->blue);
}

static double
contrast (const GdkRGBA *a,
          const GdkRGBA *b)
{
  double light = MAX (luminance (a), luminance (b));
  double dark = MIN (luminance (a), luminance (b));

  return (light + 0.05) / (dark + 0.05);
}

/* The body stands out from the card, and the near arm from the body. */
static void
assert_stands_out (AdwAccentColor color,
                   gboolean       dark,
                   gboolean       high_contrast)
{
  GdkRGBA             card = dark ? (GdkRGBA) { 0.2f, 0.2f, 0.22f, 1 } : (GdkRGBA) { 1, 1, 1, 1 };
  GdkRGBA             text = dark ? (GdkRGBA) { 1, 1, 1, 1 } : (GdkRGBA) { 0.13f, 0.13f, 0.14f, 1 };
  GdkRGBA             accent;
  LumbarFigurePalette palette;

  adw_accent_color_to_rgba (color, &accent);
  lumbar_figure_palette_init (&palette, &accent, &text, dark, high_contrast);
  g_assert_cmpfloat (contrast (&palette.near, &card), >=, high_contrast ? 4.5 : 3);
  g_assert_cmpfloat (contrast (&palette.near, &palette.arm), >=, 1.25);
  g_assert_cmpfloat (contrast (&palette.near, &palette.far), >=, 1.25);
  g_assert_cmpfloat (contrast (&palette.line, &card), >=, 4.5);
  g_assert_cmpfloat (contrast (&palette.focus, &card), >=, 3);
}

static void
test_colours (Fixture      *fixture,
              gconstpointer data)
{
  for (AdwAccentColor color = ADW_ACCENT_COLOR_BLUE; color <= ADW_ACCENT_COLOR_SLATE; color++)
    {
      for (int look = 0; look < 4; look++)
        assert_stands_out (color, (look & 1) != 0, (look & 2) != 0);
    }
}

/* On paper it is the posture that says most, as ink. */
static void
test_paper (Fixture      *fixture,
            gconstpointer data)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 200, 150);
  cairo_t         *cr = cairo_create (surface);
  PangoLayout     *layout = pango_cairo_create_layout (cr);
  LumbarFigurePair pair;
  guint            n_inked = 0;

  g_assert_true (lumbar_figure_pair_find (fixture->catalog, "deadlift", NULL, &pair));
  pango_layout_set_text (layout, LUMBAR_FIGURE_CHARACTER, -1);
  lumbar_figure_print_in_layout (layout, &pair);
  cairo_move_to (cr, 10, 10);
  pango_cairo_show_layout (cr, layout);
  cairo_surface_flush (surface);
  for (int y = 0; y < 150; y++)
    for (int x = 0; x < 200; x++)
      n_inked += cairo_image_surface_get_data (surface)[y * cairo_image_surface_get_stride (surface) + x] > 127;
  g_assert_cmpint (n_inked, >, 1000);
  g_assert_cmpint (n_inked, <, 15000);

  g_object_unref (layout);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* A fault brings the right way with it, told apart by words and frames too. */
static void
test_pair (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget *view = lumbar_figure_view_new ();
  GtkWidget *right;
  GtkWidget *wrong;

  g_assert_true (lumbar_figure_view_show (LUMBAR_FIGURE_VIEW (view), fixture->catalog, "wrong-plank-sag", NULL));
  gtk_window_set_child (GTK_WINDOW (fixture->window), view);
  ui_test_settle ();
  right = ui_test_find_shown (view, GTK_TYPE_LABEL, "Like this: One straight line");
  wrong = ui_test_find_shown (view, GTK_TYPE_LABEL, "Fault: Hips sinking");
  g_assert_nonnull (right);
  g_assert_nonnull (wrong);
  right = gtk_widget_get_ancestor (right, GTK_TYPE_BOX);
  wrong = gtk_widget_get_ancestor (wrong, GTK_TYPE_BOX);
  g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (ui_test_find_shown (right, GTK_TYPE_IMAGE, NULL))), !=,
                   gtk_image_get_icon_name (GTK_IMAGE (ui_test_find_shown (wrong, GTK_TYPE_IMAGE, NULL))));
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_parent (right), "figure-right"));
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_parent (wrong), "figure-wrong"));
  g_assert_cmpint (ui_test_get_min_width (view, 2), <=, 324);
}

/* A key on either figure is for both, and the button says what it will do. */
static void
test_pair_plays (Fixture      *fixture,
                 gconstpointer data)
{
  GtkWidget *view = lumbar_figure_view_new ();
  GtkWidget *right;
  GtkWidget *wrong;

  g_assert_true (lumbar_figure_view_show (LUMBAR_FIGURE_VIEW (view), fixture->catalog, "wrong-plank-sag", NULL));
  gtk_window_set_child (GTK_WINDOW (fixture->window), view);
  ui_test_settle ();
  right = ui_test_find_shown (view, LUMBAR_TYPE_FIGURE, NULL);
  wrong = gtk_widget_get_ancestor (ui_test_find_shown (view, GTK_TYPE_LABEL, "Fault: Hips sinking"), GTK_TYPE_BOX);
  wrong = ui_test_find_shown (gtk_widget_get_parent (wrong), LUMBAR_TYPE_FIGURE, NULL);
  g_assert_true (right != wrong);

  g_assert_true (ui_test_press (right, "space"));
  ui_announced_wait_for ("Paused");
  g_assert_false (lumbar_figure_get_playing (LUMBAR_FIGURE (right)));
  g_assert_false (lumbar_figure_get_playing (LUMBAR_FIGURE (wrong)));
  g_assert_nonnull (ui_test_find_shown (view, GTK_TYPE_BUTTON, "Play"));

  g_assert_true (ui_test_press (wrong, "space"));
  ui_announced_wait_for ("Playing");
  g_assert_true (lumbar_figure_get_playing (LUMBAR_FIGURE (right)));
  g_signal_emit_by_name (ui_test_find_shown (view, GTK_TYPE_BUTTON, "Pause"), "clicked");
  g_assert_false (lumbar_figure_get_playing (LUMBAR_FIGURE (right)));
  g_assert_false (lumbar_figure_get_playing (LUMBAR_FIGURE (wrong)));
  ui_announced_forget ();
}

static void
test_view (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget *view = lumbar_figure_view_new ();
  GtkWidget *figure;
  GtkWidget *button;

  g_assert_true (lumbar_figure_view_show (LUMBAR_FIGURE_VIEW (view), fixture->catalog, "deadlift", NULL));
  gtk_window_set_child (GTK_WINDOW (fixture->window), view);
  ui_test_settle ();
  figure = ui_test_find_shown (view, LUMBAR_TYPE_FIGURE, NULL);
  button = ui_test_find_shown (view, GTK_TYPE_BUTTON, "Pause");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_false (lumbar_figure_get_playing (LUMBAR_FIGURE (figure)));
  g_assert_nonnull (ui_test_find_shown (view, GTK_TYPE_BUTTON, "Play"));

  g_assert_true (gtk_widget_activate_action (figure, "figure.spine", NULL));
  g_assert_cmpint (lumbar_figure_get_overlays (LUMBAR_FIGURE (figure)) & LUMBAR_OVERLAY_SPINE, ==, 0);
  g_assert_true (gtk_widget_activate_action (figure, "figure.spine", NULL));
  g_assert_cmpint (lumbar_figure_get_overlays (LUMBAR_FIGURE (figure)) & LUMBAR_OVERLAY_SPINE, !=, 0);
  g_assert_cmpint (ui_test_get_min_width (view, 2), <=, 324);

  g_assert_false (lumbar_figure_view_show (LUMBAR_FIGURE_VIEW (view), fixture->catalog, NULL, NULL));
  g_assert_false (gtk_widget_get_visible (view));
}

/* What has no bar has no path of it, and what stands still is not started. */
static void
test_view_offers (Fixture      *fixture,
                  gconstpointer data)
{
  GtkWidget *view = lumbar_figure_view_new ();
  GtkWidget *figure;

  lumbar_figure_view_show (LUMBAR_FIGURE_VIEW (view), fixture->catalog, "bridge", NULL);
  gtk_window_set_child (GTK_WINDOW (fixture->window), view);
  ui_test_settle ();
  figure = ui_test_find_shown (view, LUMBAR_TYPE_FIGURE, NULL);
  gtk_widget_activate_action (figure, "figure.bar-path", NULL);
  g_assert_cmpint (lumbar_figure_get_overlays (LUMBAR_FIGURE (figure)) & LUMBAR_OVERLAY_BAR_PATH, ==, 0);
  /* Who lies down does not stand over the feet. */
  g_assert_cmpint (lumbar_figure_get_overlays (LUMBAR_FIGURE (figure)) & LUMBAR_OVERLAY_PLUMB, ==, 0);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_assert_false (gtk_widget_get_sensitive (ui_test_find_shown (view, GTK_TYPE_BUTTON, "Play")));
  g_assert_false (gtk_widget_get_sensitive (ui_test_find_shown (view, GTK_TYPE_BUTTON, "Half Speed")));
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  g_test_add ("/figure/plays", Fixture, NULL, set_up, test_plays, tear_down);
  g_test_add ("/figure/rests-unseen", Fixture, NULL, set_up, test_rests_unseen, tear_down);
  g_test_add ("/figure/rests-scrolled-away", Fixture, NULL, set_up, test_rests_scrolled_away, tear_down);
  g_test_add ("/figure/reduced-motion", Fixture, NULL, set_up, test_reduced_motion, tear_down);
  g_test_add ("/figure/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/figure/pointer", Fixture, NULL, set_up, test_pointer, tear_down);
  g_test_add ("/figure/half-speed", Fixture, NULL, set_up, test_half_speed, tear_down);
  g_test_add ("/figure/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/figure/drawn-plain", Fixture, NULL, set_up, test_drawn_plain, tear_down);
  g_test_add ("/figure/colours", Fixture, NULL, set_up, test_colours, tear_down);
  g_test_add ("/figure/paper", Fixture, NULL, set_up, test_paper, tear_down);
  g_test_add ("/figure/pair", Fixture, NULL, set_up, test_pair, tear_down);
  g_test_add ("/figure/pair-plays", Fixture, NULL, set_up, test_pair_plays, tear_down);
  g_test_add ("/figure/view", Fixture, NULL, set_up, test_view, tear_down);
  g_test_add ("/figure/view-offers", Fixture, NULL, set_up, test_view_offers, tear_down);

  return g_test_run ();
}
