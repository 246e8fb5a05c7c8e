/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Goes through the widgets that are on screen, as GTK has placed them. */

#include "config.h"

#include "tour-look.h"

#include <adwaita.h>
#include <json-glib/json-glib.h>

/* Rounding and the slant of letters. */
#define SLACK 2

typedef struct
{
  GtkWidget  *window;
  GHashTable *words; /* (nullable) */
  GPtrArray  *faults;
} Look;

static gboolean
is_inside (GtkWidget *widget,
           GType      type)
{
  return gtk_widget_get_ancestor (widget, type) != NULL;
}

/* Where a text may be shortened:
 * - the names of the views below the window, in a language of longer words:
 *   five share the width of a phone, each has an icon above it, and a screen
 *   reader hears the whole name;
 * - what libadwaita's own dialog about the program does with its own texts;
 * - what somebody is typing scrolls with the cursor. */
static gboolean
may_be_shortened (Look      *look,
                  GtkWidget *widget)
{
  return (look->words != NULL && is_inside (widget, ADW_TYPE_VIEW_SWITCHER_BAR)) ||
         is_inside (widget, ADW_TYPE_ABOUT_DIALOG) || is_inside (widget, GTK_TYPE_TEXT);
}

/* Texts that are not Lumbar's: those of GTK and libadwaita, and keys' names. */
static gboolean
is_foreign (GtkWidget *widget)
{
  return is_inside (widget, ADW_TYPE_ABOUT_DIALOG) || is_inside (widget, GTK_TYPE_WINDOW_CONTROLS) ||
         (GTK_IS_IMAGE (widget) && is_inside (widget, GTK_TYPE_SEARCH_ENTRY)) ||
         gtk_widget_has_css_class (widget, "lumbar-keys");
}

G_GNUC_PRINTF (3, 4)
static void
report (Look       *look,
        GtkWidget  *widget,
        const char *format,
        ...)
{
  GtkWidget       *parent = gtk_widget_get_parent (widget);
  g_autofree char *what = NULL;
  va_list          args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_strdelimit (what, "\n", ' ');

  g_ptr_array_add (look->faults,
                   g_strdup_printf ("%s in %s: %s", G_OBJECT_TYPE_NAME (widget), parent != NULL ? G_OBJECT_TYPE_NAME (parent) : "nothing", what));
}

static void
look_for_shortened (Look      *look,
                    GtkWidget *widget)
{
  PangoLayout *layout;
  const char  *text;
  int          width;
  int          height;

  if (!GTK_IS_LABEL (widget) || may_be_shortened (look, widget))
    return;

  layout = gtk_label_get_layout (GTK_LABEL (widget));
  text = gtk_label_get_text (GTK_LABEL (widget));
  pango_layout_get_pixel_size (layout, &width, &height);
  if (pango_layout_is_ellipsized (layout))
    report (look, widget, "“%s” is shortened", text);
  if (width > gtk_widget_get_width (widget) + SLACK || height > gtk_widget_get_height (widget) + SLACK)
    report (look, widget, "“%s” needs %dx%d and has %dx%d", text, width, height, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
}

/* What has no room within its parent is drawn over something, or not at all.
 * The handle of a slider is wider than its line. */
static void
look_for_overflow (Look      *look,
                   GtkWidget *widget)
{
  GtkWidget      *parent = gtk_widget_get_parent (widget);
  graphene_rect_t bounds;
  graphene_rect_t room;

  if (is_inside (widget, GTK_TYPE_RANGE) || is_inside (widget, GTK_TYPE_VIEWPORT) != is_inside (parent, GTK_TYPE_VIEWPORT) ||
      !gtk_widget_compute_bounds (widget, parent, &bounds) || !gtk_widget_compute_bounds (parent, parent, &room))
    return;

  if (bounds.size.width > room.size.width + SLACK)
    report (look, widget, "is %g pixels wide where there are %g", bounds.size.width, room.size.width);
}

/* Below the end of a list that scrolls there is more; beside it there is not.
 * Only what people see, which has nothing in it, is told. */
static void
look_for_outside (Look      *look,
                  GtkWidget *widget)
{
  double          width = gtk_widget_get_width (look->window);
  double          height = gtk_widget_get_height (look->window);
  graphene_rect_t bounds;

  if (gtk_widget_get_first_child (widget) != NULL || is_inside (widget, GTK_TYPE_RANGE) ||
      !gtk_widget_compute_bounds (widget, look->window, &bounds) || bounds.size.width == 0)
    return;

  if (bounds.origin.x < -SLACK || bounds.origin.x + bounds.size.width > width + SLACK)
    report (look, widget, "lies beside the window: %g to %g of %g", bounds.origin.x, bounds.origin.x + bounds.size.width, width);
  if (!is_inside (widget, GTK_TYPE_SCROLLED_WINDOW) &&
      (bounds.origin.y < -SLACK || bounds.origin.y + bounds.size.height > height + SLACK))
    report (look, widget, "lies below the window: %g to %g of %g", bounds.origin.y, bounds.origin.y + bounds.size.height, height);
}

/* Takes away what is in brackets, also within each other. */
static char *
dup_outside_brackets (const char *text)
{
  GString *outside = g_string_new (NULL);
  int      depth = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      depth -= *text == ']';
      if (depth == 0 && *text != ']')
        g_string_append_unichar (outside, g_utf8_get_char (text));
      depth += *text == '[';
      if (*text == '[')
        g_string_truncate (outside, outside->len - (depth == 1));
    }

  return g_string_free_and_steal (outside);
}

static gboolean
has_word (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

/* What people wrote themselves is a paragraph of its own. */
static gboolean
is_translated (Look       *look,
               const char *paragraph)
{
  g_autofree char *rest = dup_outside_brackets (paragraph);

  return !has_word (rest) || g_hash_table_contains (look->words, paragraph);
}

static void
look_for_untranslated (Look       *look,
                       GtkWidget  *widget,
                       const char *text)
{
  g_auto (GStrv) paragraphs = NULL;

  if (text == NULL || look->words == NULL || is_foreign (widget))
    return;

  paragraphs = g_strsplit (text, "\n", -1);
  for (guint i = 0; paragraphs[i] != NULL; i++)
    if (!is_translated (look, paragraphs[i]))
      report (look, widget, "“%s” is not translated", paragraphs[i]);
}

static void
look_at_texts (Look      *look,
               GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    look_for_untranslated (look, widget, gtk_label_get_text (GTK_LABEL (widget)));
  look_for_untranslated (look, widget, gtk_widget_get_tooltip_text (widget));
}

static void
look_at (Look      *look,
         GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_get_child_visible (widget))
    return;

  look_for_shortened (look, widget);
  look_for_overflow (look, widget);
  look_for_outside (look, widget);
  look_at_texts (look, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    look_at (look, child);
}

GPtrArray *
tour_look_for_faults (GtkWidget  *window,
                      GHashTable *words)
{
  Look look = { window, words, g_ptr_array_new_with_free_func (g_free) };

  look_at (&look, gtk_widget_get_first_child (window));

  return look.faults;
}

static void
add_words (JsonNode   *node,
           GHashTable *words)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      g_autoptr (GList) members = json_object_get_values (json_node_get_object (node));

      g_list_foreach (members, (GFunc) add_words, words);
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      g_autoptr (GList) elements = json_array_get_elements (json_node_get_array (node));

      g_list_foreach (elements, (GFunc) add_words, words);
    }
  else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    g_hash_table_add (words, json_node_dup_string (node));
}

GHashTable *
tour_look_read_words (const char *path)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();

  if (json_parser_load_from_file (parser, path, NULL))
    add_words (json_parser_get_root (parser), words);

  return words;
}
