/* SPDX-License-Identifier: GPL-3.0-or-later */

/* lumbar log: adds a diary entry. */

#include "config.h"

#include "lumbar-cli.h"

#include <glib/gi18n-lib.h>

#include "lumbar-entry.h"
#include "lumbar-plan-text.h"

/* The options as given. Numbers are read here, so that 3.5 and 3x are wrong in
 * the same words. */
typedef struct
{
  char *pain;
  char *worst;
  char *function;
  char *note;
  char *at;
} Options;

static void
options_clear (Options *options)
{
  g_clear_pointer (&options->pain, g_free);
  g_clear_pointer (&options->worst, g_free);
  g_clear_pointer (&options->function, g_free);
  g_clear_pointer (&options->note, g_free);
  g_clear_pointer (&options->at, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
read_scale (const char *option,
            const char *text,
            int         max,
            int        *out_value)
{
  gint64 value;

  if (text == NULL)
    return TRUE;

  if (g_ascii_string_to_signed (text, 10, 0, max, &value, NULL))
    {
      *out_value = (int) value;
      return TRUE;
    }

  lumbar_cli_usage_error (&lumbar_command_log, _ ("%s must be a whole number from 0 to %d"), option, max);

  return FALSE;
}

static gboolean
read_numbers (LumbarEntry   *entry,
              const Options *options)
{
  if (options->pain == NULL)
    {
      lumbar_cli_usage_error (&lumbar_command_log, _ ("--pain is missing: how much does it hurt now, from 0 to 10?"));
      return FALSE;
    }

  if (!read_scale ("--pain", options->pain, 10, &entry->pain_now))
    return FALSE;

  entry->worst24 = entry->pain_now;

  return read_scale ("--worst", options->worst, 10, &entry->worst24) &&
         read_scale ("--function", options->function, 3, &entry->adl);
}

static gboolean
read_time (LumbarEntry   *entry,
           const Options *options,
           LumbarMoment   now)
{
  if (!lumbar_cli_parse_moment (options->at, now, &entry->at))
    {
      lumbar_cli_usage_error (&lumbar_command_log, _ ("--at must be a date and time like 2025-01-06T18:30"));
      return FALSE;
    }

  if (lumbar_moment_compare (entry->at, now) > 0)
    {
      lumbar_cli_usage_error (&lumbar_command_log, _ ("--at lies in the future"));
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_note (LumbarEntry   *entry,
           const Options *options)
{
  if (options->note == NULL)
    return TRUE;

  if (!g_utf8_validate (options->note, -1, NULL))
    {
      lumbar_cli_usage_error (&lumbar_command_log, _ ("--note is not text in UTF-8"));
      return FALSE;
    }

  g_set_str (&entry->note, options->note);

  return TRUE;
}

/* When what was written asks for help, this is the moment to say it. */
static void
print_advice (LumbarCli   *cli,
              LumbarMoment now)
{
  g_autoptr (LumbarHistory) history = lumbar_cli_load (cli, NULL);
  g_autoptr (LumbarPlan) plan = history != NULL ? lumbar_plan_new (history, now) : NULL;

  if (plan == NULL || !plan->locked)
    return;

  g_print ("%s\n%s\n", lumbar_outcome_get_title (plan->outcome), lumbar_outcome_get_advice (plan->outcome));
}

static LumbarExit
store_entry (LumbarCli   *cli,
             LumbarEntry *entry,
             LumbarMoment now)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (lumbar_record_unref);
  g_autoptr (GError) error = NULL;
  guint added, replaced;

  entry->record.modified_at = now;
  g_ptr_array_add (records, lumbar_record_ref (entry));
  if (!lumbar_cli_store (cli, records, &added, &replaced, &error))
    return lumbar_cli_fail (cli, error);

  /* Translators: both are numbers from 0 to 10. */
  g_print (_ ("Written down: pain now %d, worst %d.\n"), entry->pain_now, entry->worst24);
  print_advice (cli, now);

  return LUMBAR_EXIT_OK;
}

static LumbarExit
run (LumbarCli *cli,
     GStrv      arguments)
{
  g_auto (Options) options = { NULL };
  GOptionEntry entries[] = {
    { "pain", 0, 0, G_OPTION_ARG_FILENAME, &options.pain, N_ ("Pain now, from 0 to 10"), N_ ("0..10") },
    { "worst", 0, 0, G_OPTION_ARG_FILENAME, &options.worst, N_ ("Worst pain of the last 24 hours; as now when left out"), N_ ("0..10") },
    { "function", 0, 0, G_OPTION_ARG_FILENAME, &options.function, N_ ("0 a normal day, 1 some tasks changed, 2 daily tasks hard, 3 cannot stand or walk"), N_ ("0..3") },
    { "note", 0, 0, G_OPTION_ARG_FILENAME, &options.note, N_ ("Anything to remember"), N_ ("TEXT") },
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &options.at, N_ ("When; now when left out"), N_ ("DATETIME") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (LumbarEntry) entry = lumbar_entry_new ();
  LumbarMoment now = lumbar_moment_now (NULL);

  if (!lumbar_cli_parse (cli, &lumbar_command_log, &rest, entries, 0, 0) ||
      !read_numbers (entry, &options) || !read_time (entry, &options, now) || !read_note (entry, &options))
    return LUMBAR_EXIT_USAGE;

  return store_entry (cli, entry, now);
}

const LumbarCommand lumbar_command_log = {
  .name = "log",
  .arguments = "--pain=0..10 [--worst=0..10] [--function=0..3] [--note=TEXT] [--at=DATETIME]",
  .summary = N_ ("Add a diary entry"),
  .run = run,
};
