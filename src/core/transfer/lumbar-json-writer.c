/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes JSON whose bytes only depend on what was written.
 *
 * It does not check that names differ or that a document makes sense. */

#include "config.h"

#include "lumbar-json-writer.h"

#include <string.h>

struct _LumbarJsonWriter
{
  GString *text;
  GString *closers; /* the bracket that ends each open object and list */
  gboolean empty;   /* whether the innermost of them has no member yet */
};

static void
indent (LumbarJsonWriter *self)
{
  g_string_append_c (self->text, '\n');
  for (gsize i = 0; i < self->closers->len; i++)
    g_string_append (self->text, "  ");
}

/* The letter of a character that has a short escape, else 0. */
static char
short_escape (char c)
{
  static const char characters[] = "\"\\\b\f\n\r\t";
  static const char letters[] = "\"\\bfnrt";
  const char       *found = strchr (characters, c);

  return found != NULL ? letters[found - characters] : '\0';
}

static void
append_quoted (GString    *text,
               const char *value)
{
  g_string_append_c (text, '"');
  for (const char *c = value; *c != '\0'; c++)
    {
      if (short_escape (*c) != '\0')
        g_string_append_printf (text, "\\%c", short_escape (*c));
      else if ((guchar) *c < 0x20)
        g_string_append_printf (text, "\\u%04x", (guint) *c);
      else
        g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

/* What stands before every value: a comma, a new line, the name. */
static void
begin_value (LumbarJsonWriter *self,
             const char       *name)
{
  if (self->closers->len == 0)
    return;

  if (!self->empty)
    g_string_append_c (self->text, ',');
  self->empty = FALSE;
  indent (self);

  if (name != NULL)
    {
      append_quoted (self->text, name);
      g_string_append (self->text, ": ");
    }
}

static void
begin_group (LumbarJsonWriter *self,
             const char       *name,
             char              opener,
             char              closer)
{
  begin_value (self, name);
  g_string_append_c (self->text, opener);
  g_string_append_c (self->closers, closer);
  self->empty = TRUE;
}

LumbarJsonWriter *
lumbar_json_writer_new (void)
{
  LumbarJsonWriter *self = g_new0 (LumbarJsonWriter, 1);

  self->text = g_string_new (NULL);
  self->closers = g_string_new (NULL);
  self->empty = TRUE;

  return self;
}

void
lumbar_json_writer_free (LumbarJsonWriter *self)
{
  g_string_free (self->text, TRUE);
  g_string_free (self->closers, TRUE);
  g_free (self);
}

char *
lumbar_json_writer_finish (LumbarJsonWriter *self)
{
  char *text;

  g_return_val_if_fail (self->closers->len == 0, NULL);

  g_string_append_c (self->text, '\n');
  text = g_string_free_and_steal (self->text);
  g_string_free (self->closers, TRUE);
  g_free (self);

  return text;
}

void
lumbar_json_writer_begin_object (LumbarJsonWriter *self,
                                 const char       *name)
{
  begin_group (self, name, '{', '}');
}

void
lumbar_json_writer_begin_list (LumbarJsonWriter *self,
                               const char       *name)
{
  begin_group (self, name, '[', ']');
}

void
lumbar_json_writer_end (LumbarJsonWriter *self)
{
  char closer;

  g_return_if_fail (self->closers->len > 0);

  closer = self->closers->str[self->closers->len - 1];
  g_string_truncate (self->closers, self->closers->len - 1);
  if (!self->empty)
    indent (self);
  g_string_append_c (self->text, closer);
  self->empty = FALSE;
}

void
lumbar_json_writer_add_string (LumbarJsonWriter *self,
                               const char       *name,
                               const char       *value)
{
  if (value == NULL)
    {
      lumbar_json_writer_add_null (self, name);
      return;
    }

  begin_value (self, name);
  append_quoted (self->text, value);
}

void
lumbar_json_writer_take_string (LumbarJsonWriter *self,
                                const char       *name,
                                char             *value)
{
  g_autofree char *owned = value;

  lumbar_json_writer_add_string (self, name, owned);
}

void
lumbar_json_writer_add_int (LumbarJsonWriter *self,
                            const char       *name,
                            gint64            value)
{
  lumbar_json_writer_add_decimal (self, name, value, 0);
}

void
lumbar_json_writer_add_decimal (LumbarJsonWriter *self,
                                const char       *name,
                                gint64            value,
                                int               digits)
{
  g_autofree char *text = lumbar_decimal_to_string (value, digits);

  begin_value (self, name);
  g_string_append (self->text, text);
}

void
lumbar_json_writer_add_bool (LumbarJsonWriter *self,
                             const char       *name,
                             gboolean          value)
{
  begin_value (self, name);
  g_string_append (self->text, value ? "true" : "false");
}

void
lumbar_json_writer_add_null (LumbarJsonWriter *self,
                             const char       *name)
{
  begin_value (self, name);
  g_string_append (self->text, "null");
}

char *
lumbar_decimal_to_string (gint64 value,
                          int    digits)
{
  /* Unsigned, so that the smallest number has an absolute value too. */
  guint64          size = value < 0 ? -(guint64) value : (guint64) value;
  g_autofree char *text = g_strdup_printf ("%0*" G_GUINT64_FORMAT, digits + 1, size);
  g_autofree char *fraction = g_strdup (text + strlen (text) - digits);
  gsize            used = strlen (fraction);

  while (used > 0 && fraction[used - 1] == '0')
    used--;

  return g_strdup_printf ("%s%.*s%s%.*s",
                          value < 0 ? "-" : "",
                          (int) strlen (text) - digits, text,
                          used > 0 ? "." : "",
                          (int) used, fraction);
}
