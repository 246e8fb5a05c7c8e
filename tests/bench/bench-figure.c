/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a frame of a playing figure costs the main thread: the movement solved
 * for a moment, and the nodes made that draw it with everything over it. Fails
 * when the median frame of any figure takes more than a millisecond. */

#include "config.h"

#include <stdio.h>

#include "lumbar-catalog.h"
#include "lumbar-figure-painter.h"

#define FRAMES 240
#define FRAME_LIMIT 1000 /* µs */
#define OVERLAYS (LUMBAR_OVERLAY_PLUMB | LUMBAR_OVERLAY_BAR_PATH | LUMBAR_OVERLAY_SPINE | LUMBAR_OVERLAY_FOCUS | LUMBAR_OVERLAY_ARROWS)

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  return *(const gint64 *) a < *(const gint64 *) b ? -1 : *(const gint64 *) a > *(const gint64 *) b;
}

static gint64
measure_frame (const LumbarMovement      *movement,
               const LumbarStage         *stage,
               const LumbarFigurePalette *palette,
               double                     time)
{
  gint64            start = g_get_monotonic_time ();
  GtkSnapshot      *snapshot = gtk_snapshot_new ();
  LumbarFigureFrame frame;

  lumbar_movement_sample (movement, time, &frame);
  lumbar_figure_paint (snapshot, movement, &frame, time, stage, &GRAPHENE_RECT_INIT (0, 0, 600, 400), palette, OVERLAYS, FALSE);
  gsk_render_node_unref (gtk_snapshot_free_to_node (snapshot));

  return g_get_monotonic_time () - start;
}

/* The median of the frames of four seconds. */
static gint64
measure_movement (const LumbarMovement *movement)
{
  LumbarStage         stage = lumbar_movement_get_stage (movement);
  GdkRGBA             accent = { 0.2f, 0.5f, 0.9f, 1 };
  GdkRGBA             text = { 0, 0, 0, 1 };
  LumbarFigurePalette palette;
  gint64              times[FRAMES];

  lumbar_figure_palette_init (&palette, &accent, &text, FALSE, FALSE);
  for (int i = 0; i < FRAMES; i++)
    times[i] = measure_frame (movement, &stage, &palette, i * 1000.0 / 60);
  qsort (times, FRAMES, sizeof *times, compare_cb);

  return times[FRAMES / 2];
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (LumbarCatalog) catalog = lumbar_catalog_new ();
  g_auto (GStrv) files = NULL;
  gint64           slowest = 0;
  gint64           sum = 0;
  guint            n_figures;
  g_autofree char *slowest_id = NULL;

  /* Nodes can be made without the display that this looks for. */
  gtk_init_check ();
  files = g_resources_enumerate_children (LUMBAR_RESOURCE_PREFIX "/content/poses", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_return_val_if_fail (files != NULL, 1);
  n_figures = g_strv_length (files);
  for (guint i = 0; i < n_figures; i++)
    {
      g_autofree char *id = g_strndup (files[i], strlen (files[i]) - strlen (".json"));
      gint64           median = measure_movement (lumbar_catalog_get_movement (catalog, id));

      sum += median;
      if (median > slowest)
        {
          slowest = median;
          g_set_str (&slowest_id, id);
        }
    }
  printf ("figures: %u, %.0f µs a frame, the slowest %" G_GINT64_FORMAT " µs (%s)\n", n_figures, (double) sum / n_figures, slowest, slowest_id);

  return slowest <= FRAME_LIMIT ? 0 : 1;
}
