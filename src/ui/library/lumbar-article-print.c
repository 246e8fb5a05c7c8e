/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One Pango layout for each paragraph. A page ends between two lines, never
 * within one and never right after a heading. */

#include "config.h"

#include "lumbar-article-print.h"

#include <glib/gi18n.h>

#include "lumbar-blocks.h"
#include "lumbar-figure-print.h"

typedef struct
{
  PangoLayout *layout;
  double       indent; /* points */
  double       above;  /* points of space above it */
  gboolean     heading;
} Paragraph;

/* A line on paper, from the top of its page. */
typedef struct
{
  PangoLayoutLine *line;
  int              page;
  double           x;
  double           baseline;
} Line;

typedef struct
{
  LumbarCatalog *catalog;
  LumbarReading *reading;
  GPtrArray     *paragraphs; /* (nullable): of Paragraph */
  GArray        *lines;      /* of Line */
} Print;

static void
free_paragraph (gpointer data)
{
  Paragraph *paragraph = data;

  g_object_unref (paragraph->layout);
  g_free (paragraph);
}

static void
free_print (gpointer data)
{
  Print *print = data;

  g_clear_pointer (&print->lines, g_array_unref);
  g_clear_pointer (&print->paragraphs, g_ptr_array_unref);
  g_clear_pointer (&print->reading, lumbar_reading_free);
  g_clear_object (&print->catalog);
  g_free (print);
}

static void
add (Print           *print,
     GtkPrintContext *context,
     const char      *text,
     const char      *font,
     double           indent,
     double           above)
{
  Paragraph            *paragraph = g_new0 (Paragraph, 1);
  PangoFontDescription *description = pango_font_description_from_string (font);

  paragraph->layout = gtk_print_context_create_pango_layout (context);
  paragraph->indent = indent;
  paragraph->above = above;
  paragraph->heading = pango_font_description_get_weight (description) == PANGO_WEIGHT_BOLD;
  pango_layout_set_font_description (paragraph->layout, description);
  pango_layout_set_width (paragraph->layout, (int) ((gtk_print_context_get_width (context) - indent) * PANGO_SCALE));
  pango_layout_set_wrap (paragraph->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (paragraph->layout, text, -1);
  pango_font_description_free (description);
  g_ptr_array_add (print->paragraphs, paragraph);
}

static void
add_items (Print             *print,
           GtkPrintContext   *context,
           const LumbarBlock *block)
{
  for (guint i = 0; block->items[i] != NULL; i++)
    {
      g_autofree char *text = block->ordered ? g_strdup_printf ("%u. %s", i + 1, block->items[i]) : g_strconcat ("• ", block->items[i], NULL);

      add (print, context, text, "Sans 10.5", 12, 3);
    }
}

static void
add_caption (Print                *print,
             GtkPrintContext      *context,
             const char           *sign,
             const LumbarMovement *movement)
{
  g_autofree char *text = g_strdup_printf ("%s%s. %s", sign, movement->title, movement->shows);

  add (print, context, text, "Sans 9", 12, 2);
}

/* Pictures stand in a line of their own, with their words below. */
static void
add_figure (Print             *print,
            GtkPrintContext   *context,
            const LumbarBlock *block)
{
  LumbarFigurePair pair;

  if (!lumbar_figure_pair_find (print->catalog, block->figure, block->wrong_figure, &pair))
    return;

  add (print, context, pair.wrong != NULL ? LUMBAR_FIGURE_CHARACTER " " LUMBAR_FIGURE_CHARACTER : LUMBAR_FIGURE_CHARACTER, "Sans 10.5", 0, 10);
  lumbar_figure_print_in_layout (((Paragraph *) g_ptr_array_index (print->paragraphs, print->paragraphs->len - 1))->layout, &pair);
  add_caption (print, context, pair.wrong != NULL ? "✓ " : "", pair.right);
  if (pair.wrong != NULL)
    add_caption (print, context, "✗ ", pair.wrong);
}

static void
add_block (Print             *print,
           GtkPrintContext   *context,
           const LumbarBlock *block)
{
  switch (block->type)
    {
    case LUMBAR_BLOCK_HEADING:
      add (print, context, block->text, "Sans Bold 12", 0, 14);
      break;
    case LUMBAR_BLOCK_PARAGRAPH:
      add (print, context, block->text, "Sans 10.5", 0, 6);
      break;
    case LUMBAR_BLOCK_LIST:
      add_items (print, context, block);
      break;
    case LUMBAR_BLOCK_NOTE:
      add (print, context, lumbar_note_get_title (block->note), "Sans Bold 9", 12, 10);
      add (print, context, block->text, "Sans 10.5", 12, 2);
      break;
    case LUMBAR_BLOCK_FIGURE:
      add_figure (print, context, block);
      break;
    }
}

static void
make_paragraphs (Print           *print,
                 GtkPrintContext *context)
{
  const LumbarReading *reading = print->reading;

  print->paragraphs = g_ptr_array_new_with_free_func (free_paragraph);
  add (print, context, reading->title, "Sans Bold 18", 0, 0);
  for (guint i = 0; reading->in_short[i] != NULL; i++)
    add (print, context, reading->in_short[i], "Sans 11.5", 0, 6);
  for (guint i = 0; i < reading->blocks->len; i++)
    add_block (print, context, g_ptr_array_index (reading->blocks, i));
  if (reading->sources->len > 0)
    add (print, context, _ ("Where This Comes From"), "Sans Bold 9", 0, 14);
  for (guint i = 0; i < reading->sources->len; i++)
    add (print, context, ((const LumbarSource *) g_ptr_array_index (reading->sources, i))->title, "Sans 9", 12, 2);
  add (print, context, _ ("Lumbar teaches and records. It does not diagnose or treat."), "Sans 9", 0, 14);
}

/* Places the lines of one paragraph; @y is where the last one ended. */
static void
place (Print           *print,
       const Paragraph *paragraph,
       double           height,
       int             *page,
       double          *y)
{
  PangoLayoutIter *iter = pango_layout_get_iter (paragraph->layout);

  *y += *y > 0 ? paragraph->above : 0;
  do
    {
      PangoRectangle extents;
      Line           line = { pango_layout_iter_get_line_readonly (iter) };
      double         line_height;
      double         needed;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      line_height = (double) extents.height / PANGO_SCALE;
      /* A heading takes two lines of text with it. */
      needed = paragraph->heading ? 4 * line_height : line_height;
      if (*y > 0 && *y + needed > height)
        {
          (*page)++;
          *y = 0;
        }

      line.page = *page;
      line.x = paragraph->indent + (double) extents.x / PANGO_SCALE;
      line.baseline = *y + (double) (pango_layout_iter_get_baseline (iter) - extents.y) / PANGO_SCALE;
      g_array_append_val (print->lines, line);
      *y += line_height;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                gpointer           user_data)
{
  Print *print = user_data;
  int    page = 0;
  double y = 0;

  g_clear_pointer (&print->paragraphs, g_ptr_array_unref);
  g_array_set_size (print->lines, 0);
  make_paragraphs (print, context);
  for (guint i = 0; i < print->paragraphs->len; i++)
    place (print, g_ptr_array_index (print->paragraphs, i), gtk_print_context_get_height (context), &page, &y);

  gtk_print_operation_set_n_pages (operation, page + 1);
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              gpointer           user_data)
{
  Print   *print = user_data;
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  for (guint i = 0; i < print->lines->len; i++)
    {
      const Line *line = &g_array_index (print->lines, Line, i);

      if (line->page != page)
        continue;
      cairo_move_to (cr, line->x, line->baseline);
      pango_cairo_show_layout_line (cr, line->line);
    }
}

GtkPrintOperation *
lumbar_article_print_new (LumbarCatalog *catalog,
                          const char    *id)
{
  GtkPrintOperation *operation;
  Print             *print;
  LumbarReading     *reading;

  g_return_val_if_fail (LUMBAR_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  reading = lumbar_reading_new (catalog, id);
  g_return_val_if_fail (reading != NULL, NULL);

  operation = gtk_print_operation_new ();
  print = g_new0 (Print, 1);
  print->catalog = g_object_ref (catalog);
  print->reading = reading;
  print->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  g_object_set_data_full (G_OBJECT (operation), "lumbar-print", print, free_print);

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, reading->title);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), print);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), print);

  return operation;
}
