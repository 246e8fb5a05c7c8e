/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Prepared statements: binding by name, stepping, reading columns. */

#include "config.h"

#include "lumbar-statement-private.h"

#include <string.h>

#include "lumbar-record.h"
#include "lumbar-store.h"

struct _LumbarStatement
{
  sqlite3_stmt *stmt;
  GError       *failed; /* (nullable): the first bind or read that went wrong */
  int           column; /* the next one to read */
};

LumbarStatement *
lumbar_statement_new (sqlite3_stmt *stmt)
{
  LumbarStatement *self = g_new0 (LumbarStatement, 1);

  self->stmt = stmt;

  return self;
}

void
lumbar_statement_free (LumbarStatement *self)
{
  sqlite3_finalize (self->stmt);
  g_clear_error (&self->failed);
  g_free (self);
}

G_GNUC_PRINTF (3, 4)
static void
remember (LumbarStatement *self,
          LumbarStoreError code,
          const char      *format,
          ...)
{
  va_list args;

  if (self->failed != NULL)
    return;

  va_start (args, format);
  self->failed = g_error_new_valist (LUMBAR_STORE_ERROR, (int) code, format, args);
  va_end (args);
}

static LumbarStep
fail (LumbarStatement *self,
      GError         **error)
{
  g_propagate_error (error, g_steal_pointer (&self->failed));
  sqlite3_reset (self->stmt);

  return LUMBAR_STEP_ERROR;
}

LumbarStep
lumbar_statement_step (LumbarStatement *self,
                       GError         **error)
{
  int code;

  if (self->failed != NULL)
    return fail (self, error);

  self->column = 0;
  code = sqlite3_step (self->stmt);

  if (code == SQLITE_ROW)
    return LUMBAR_STEP_ROW;

  if (code == SQLITE_DONE)
    return LUMBAR_STEP_DONE;

  lumbar_database_set_error (sqlite3_db_handle (self->stmt), code, error);
  sqlite3_reset (self->stmt);

  return LUMBAR_STEP_ERROR;
}

gboolean
lumbar_statement_run (LumbarStatement *self,
                      GError         **error)
{
  LumbarStep step;

  do
    step = lumbar_statement_step (self, error);
  while (step == LUMBAR_STEP_ROW);

  sqlite3_reset (self->stmt);

  return step == LUMBAR_STEP_DONE;
}

/* 0 when there is no such parameter: a mistake in the SQL beside the call. */
static int
find_parameter (LumbarStatement *self,
                const char      *name)
{
  int index = sqlite3_bind_parameter_index (self->stmt, name);

  if (index == 0)
    remember (self, LUMBAR_STORE_ERROR_FAILED, "no parameter %s in “%s”", name, sqlite3_sql (self->stmt));

  return index;
}

static void
check_bind (LumbarStatement *self,
            const char      *name,
            int              code)
{
  if (code != SQLITE_OK)
    remember (self, LUMBAR_STORE_ERROR_FAILED, "binding %s: %s", name, sqlite3_errstr (code));
}

void
lumbar_statement_bind_text (LumbarStatement *self,
                            const char      *name,
                            const char      *text)
{
  int index = find_parameter (self, name);

  if (index == 0)
    return;

  if (text != NULL && !g_utf8_validate (text, -1, NULL))
    remember (self, LUMBAR_STORE_ERROR_CONSTRAINT, "%s is not UTF-8", name);
  else
    check_bind (self, name, sqlite3_bind_text (self->stmt, index, text, -1, SQLITE_TRANSIENT));
}

void
lumbar_statement_bind_int (LumbarStatement *self,
                           const char      *name,
                           gint64           value)
{
  int index = find_parameter (self, name);

  if (index != 0)
    check_bind (self, name, sqlite3_bind_int64 (self->stmt, index, value));
}

void
lumbar_statement_bind_null (LumbarStatement *self,
                            const char      *name)
{
  int index = find_parameter (self, name);

  if (index != 0)
    check_bind (self, name, sqlite3_bind_null (self->stmt, index));
}

void
lumbar_statement_bind_answer (LumbarStatement *self,
                              const char      *name,
                              int              value)
{
  if (value == LUMBAR_UNANSWERED)
    lumbar_statement_bind_null (self, name);
  else
    lumbar_statement_bind_int (self, name, value);
}

void
lumbar_statement_bind_name (LumbarStatement  *self,
                            const char       *name,
                            const LumbarName *table,
                            int               value)
{
  const char *text = lumbar_name_of (table, value);

  if (text == NULL)
    remember (self, LUMBAR_STORE_ERROR_CONSTRAINT, "%s cannot be %d", name, value);
  else
    lumbar_statement_bind_text (self, name, text);
}

void
lumbar_statement_bind_set (LumbarStatement  *self,
                           const char       *name,
                           const LumbarName *table,
                           guint             bits)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint known = 0;

  for (; table->name != NULL; table++)
    {
      known |= (guint) table->value;
      if ((bits & (guint) table->value) != 0)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", table->name);
    }

  if ((bits & ~known) != 0)
    remember (self, LUMBAR_STORE_ERROR_CONSTRAINT, "%s cannot be %#x", name, bits);
  else
    lumbar_statement_bind_text (self, name, text->str);
}

void
lumbar_statement_bind_moment (LumbarStatement *self,
                              const char      *name,
                              LumbarMoment     moment)
{
  g_autofree char *offset = g_strconcat (name, "_offset", NULL);

  if (lumbar_moment_is_set (moment))
    {
      lumbar_statement_bind_int (self, name, lumbar_moment_get_instant (moment));
      lumbar_statement_bind_int (self, offset, moment.offset);
    }
  else
    {
      lumbar_statement_bind_null (self, name);
      lumbar_statement_bind_null (self, offset);
    }
}

void
lumbar_statement_bind_date (LumbarStatement *self,
                            const char      *name,
                            LumbarDate       date)
{
  g_autofree char *text = lumbar_date_format (date);

  lumbar_statement_bind_text (self, name, text);
}

gboolean
lumbar_statement_next_is_null (LumbarStatement *self)
{
  return sqlite3_column_type (self->stmt, self->column) == SQLITE_NULL;
}

const char *
lumbar_statement_peek_text (LumbarStatement *self)
{
  const char *text = (const char *) sqlite3_column_text (self->stmt, self->column++);

  return text != NULL ? text : "";
}

char *
lumbar_statement_read_text (LumbarStatement *self)
{
  return g_utf8_make_valid (lumbar_statement_peek_text (self), -1);
}

char *
lumbar_statement_read_nullable (LumbarStatement *self)
{
  gboolean         is_null = lumbar_statement_next_is_null (self);
  g_autofree char *text = lumbar_statement_read_text (self);

  return is_null ? NULL : g_steal_pointer (&text);
}

gint64
lumbar_statement_read_int64 (LumbarStatement *self)
{
  return sqlite3_column_int64 (self->stmt, self->column++);
}

int
lumbar_statement_read_int (LumbarStatement *self)
{
  return sqlite3_column_int (self->stmt, self->column++);
}

int
lumbar_statement_read_answer (LumbarStatement *self)
{
  gboolean is_null = lumbar_statement_next_is_null (self);
  int      value = lumbar_statement_read_int (self);

  return is_null ? LUMBAR_UNANSWERED : value;
}

static int
parse_name (LumbarStatement  *self,
            const LumbarName *table,
            const char       *name)
{
  int value = 0;

  if (!lumbar_name_parse (table, name, &value))
    remember (self, LUMBAR_STORE_ERROR_DAMAGED, "column %s holds an unknown “%s”",
              sqlite3_column_name (self->stmt, self->column - 1), name);

  return value;
}

int
lumbar_statement_read_name (LumbarStatement  *self,
                            const LumbarName *table)
{
  const char *name = lumbar_statement_peek_text (self);

  return parse_name (self, table, name);
}

guint
lumbar_statement_read_set (LumbarStatement  *self,
                           const LumbarName *table)
{
  g_auto (GStrv) names = g_strsplit (lumbar_statement_peek_text (self), " ", -1);
  guint bits = 0;

  for (guint i = 0; names[i] != NULL; i++)
    bits |= (guint) parse_name (self, table, names[i]);

  return bits;
}

LumbarMoment
lumbar_statement_read_moment (LumbarStatement *self)
{
  gboolean is_null = lumbar_statement_next_is_null (self);
  gint64   instant = lumbar_statement_read_int64 (self);
  gint32   offset = lumbar_statement_read_int (self);

  return is_null ? LUMBAR_MOMENT_NONE : (LumbarMoment) { .local = instant + offset, .offset = offset };
}

LumbarDate
lumbar_statement_read_date (LumbarStatement *self)
{
  const char *text = lumbar_statement_peek_text (self);
  LumbarDate  date = LUMBAR_DATE_NONE;

  if (!lumbar_date_parse (text, &date, NULL))
    remember (self, LUMBAR_STORE_ERROR_DAMAGED, "column %s holds no date: “%s”",
              sqlite3_column_name (self->stmt, self->column - 1), text);

  return date;
}
