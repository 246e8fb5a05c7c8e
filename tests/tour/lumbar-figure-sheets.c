/* SPDX-License-Identifier: GPL-3.0-or-later */

/* lumbar-figure-sheets POSES OUTPUT [ID…]
 *
 * One picture for each movement of the folder POSES: six moments of it, light
 * and plain above, dark and with everything drawn over it below. It reads the
 * files themselves, so a posture is looked at without building anything, and it
 * needs no display. */

#include "config.h"

#include <adwaita.h>
#include <locale.h>

#include "lumbar-figure-painter.h"
#include "lumbar-movement-check.h"

#define MOMENTS 6
#define CELL_WIDTH 260
#define CELL_HEIGHT 250
#define HEADING 30
#define PADDING 12

typedef struct
{
  GdkRGBA        paper;
  GdkRGBA        text;
  GdkRGBA        accent;
  gboolean       dark;
  LumbarOverlays overlays;
} LumbarLook;

static const LumbarLook looks[] = {
  { { 1, 1, 1, 1 }, { 0.18f, 0.18f, 0.2f, 1 }, { 0.21f, 0.52f, 0.89f, 1 }, FALSE, 0 },
  { { 0.2f, 0.2f, 0.22f, 1 },
    { 1, 1, 1, 1 },
    { 0.21f, 0.52f, 0.89f, 1 },
    TRUE,
    LUMBAR_OVERLAY_PLUMB | LUMBAR_OVERLAY_BAR_PATH | LUMBAR_OVERLAY_SPINE | LUMBAR_OVERLAY_FOCUS | LUMBAR_OVERLAY_ARROWS },
};

static LumbarMovement *
read_movement (const char *path,
               GError    **error)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *text = NULL;
  gsize            length;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (LumbarJsonReader) reader = NULL;
  g_autoptr (LumbarMovement) movement = NULL;

  if (!g_file_get_contents (path, &text, &length, error))
    return NULL;

  bytes = g_bytes_new_take (g_steal_pointer (&text), length);
  reader = lumbar_json_reader_new (name, bytes, error);
  if (reader == NULL)
    return NULL;

  movement = lumbar_movement_read (reader);
  if (!lumbar_json_reader_finish (reader, error))
    return NULL;

  return g_steal_pointer (&movement);
}

static void
paint_row (GtkSnapshot          *snapshot,
           const LumbarMovement *movement,
           const LumbarLook     *look,
           float                 top)
{
  LumbarStage         stage = lumbar_movement_get_stage (movement);
  LumbarFigurePalette palette;

  lumbar_figure_palette_init (&palette, &look->accent, &look->text, look->dark, FALSE);
  gtk_snapshot_append_color (snapshot, &look->paper, &GRAPHENE_RECT_INIT (0, top, MOMENTS * CELL_WIDTH, CELL_HEIGHT));
  for (int i = 0; i < MOMENTS; i++)
    {
      double            time = (double) movement->duration * i / MOMENTS;
      LumbarFigureFrame frame;

      lumbar_movement_sample (movement, time, &frame);
      lumbar_figure_paint (snapshot, movement, &frame, time, &stage,
                           &GRAPHENE_RECT_INIT (i * CELL_WIDTH + PADDING, top + PADDING, CELL_WIDTH - 2 * PADDING, CELL_HEIGHT - 2 * PADDING),
                           &palette, look->overlays, FALSE);
    }
}

static void
write_heading (cairo_t              *cr,
               const LumbarMovement *movement)
{
  g_auto (GStrv) faults = lumbar_movement_check (movement);
  g_autofree char *line = g_strdup_printf ("%s — %s — %.1f s%s%s", movement->id, movement->title, movement->duration / 1000.0,
                                           faults[0] != NULL ? " — " : "", faults[0] != NULL ? faults[0] : "");

  cairo_set_source_rgb (cr, faults[0] != NULL ? 0.8 : 0.1, 0.1, 0.1);
  cairo_set_font_size (cr, 15);
  cairo_move_to (cr, PADDING, HEADING - 10);
  cairo_show_text (cr, line);
  for (guint i = 0; faults[i] != NULL; i++)
    g_printerr ("%s: %s\n", movement->id, faults[i]);
}

static gboolean
draw_sheet (const LumbarMovement *movement,
            const char           *folder)
{
  g_autofree char *file_name = g_strconcat (movement->id, ".png", NULL);
  g_autofree char *path = g_build_filename (folder, file_name, NULL);
  int              height = HEADING + (int) G_N_ELEMENTS (looks) * CELL_HEIGHT;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, MOMENTS * CELL_WIDTH, height);
  cairo_t         *cr = cairo_create (surface);
  GtkSnapshot     *snapshot = gtk_snapshot_new ();
  GskRenderNode   *node;
  cairo_status_t   status;

  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    paint_row (snapshot, movement, &looks[i], (float) (HEADING + i * CELL_HEIGHT));
  node = gtk_snapshot_free_to_node (snapshot);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  write_heading (cr, movement);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  status = cairo_surface_write_to_png (surface, path);
  cairo_surface_destroy (surface);
  gsk_render_node_unref (node);
  if (status != CAIRO_STATUS_SUCCESS)
    g_printerr ("%s: %s\n", path, cairo_status_to_string (status));

  return status == CAIRO_STATUS_SUCCESS;
}

static gboolean
is_asked_for (char      **ids,
              const char *file_name)
{
  g_autofree char *id = NULL;

  if (!g_str_has_suffix (file_name, ".json"))
    return FALSE;

  id = g_strndup (file_name, strlen (file_name) - strlen (".json"));

  return ids[0] == NULL || g_strv_contains ((const char *const *) ids, id);
}

static gboolean
draw_file (const char *poses,
           const char *file_name,
           const char *output)
{
  g_autofree char *path = g_build_filename (poses, file_name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarMovement) movement = read_movement (path, &error);

  if (movement == NULL)
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }

  return draw_sheet (movement, output);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *file_name;
  gboolean    all_right = TRUE;

  setlocale (LC_ALL, "");
  if (argc < 3)
    {
      g_printerr ("Usage: lumbar-figure-sheets POSES OUTPUT [ID…]\n");
      return 2;
    }

  /* Nodes can be made and drawn without the display that this looks for. */
  gtk_init_check ();
  dir = g_dir_open (argv[1], 0, &error);
  if (dir == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  while ((file_name = g_dir_read_name (dir)) != NULL)
    {
      if (is_asked_for (argv + 3, file_name))
        all_right = draw_file (argv[1], file_name, argv[2]) && all_right;
    }

  return all_right ? 0 : 1;
}
