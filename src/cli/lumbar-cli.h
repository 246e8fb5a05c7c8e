/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The command line: which command is meant, and what commands share.
 *
 * Commands write results to standard output and one line about what went wrong
 * to standard error. None but those that open the window needs a display. */

#pragma once

#include "lumbar-diary.h"

G_BEGIN_DECLS

/* What a command leaves to the shell. */
typedef enum
{
  LUMBAR_EXIT_OK = 0,
  LUMBAR_EXIT_FAILED = 1,
  LUMBAR_EXIT_USAGE = 2,
} LumbarExit;

/* What is known before a command reads its own arguments. */
typedef struct
{
  char    *data_dir; /* (nullable): the folder of the diary, or NULL for the usual one */
  char    *now;      /* (nullable): another time to live in, as given */
  double   speed;    /* how much faster the clock of the window runs; 0: as it is */
  gboolean service;  /* start without a window */
} LumbarCli;

/* One command of the command line. */
typedef struct
{
  const char *name;
  const char *arguments; /* what stands behind it in the usage */
  const char *summary;   /* one untranslated line */
  LumbarExit (*run) (LumbarCli *cli,
                     GStrv      arguments);
} LumbarCommand;

/**
 * lumbar_cli_main:
 * @argc: number of arguments
 * @argv: the arguments, the program's name first
 *
 * Runs the command that the arguments name, or opens the window.
 *
 * Returns: the exit status
 */
int lumbar_cli_main (int    argc,
                     char **argv);

/**
 * lumbar_cli_parse:
 * @cli: the command line
 * @command: the command whose arguments these are
 * @arguments: the arguments, the command's name first; what was understood is
 *   taken out
 * @entries: the options of the command
 * @min: how many arguments must be left beside the name
 * @max: how many may be left beside the name
 *
 * Reads the options of a command and of all commands. When they are wrong,
 * says so with the usage.
 *
 * Returns: whether the command can go on; else the status is
 *   LUMBAR_EXIT_USAGE
 */
gboolean lumbar_cli_parse (LumbarCli           *cli,
                           const LumbarCommand *command,
                           GStrv               *arguments,
                           const GOptionEntry  *entries,
                           guint                min,
                           guint                max);

/**
 * lumbar_cli_usage_error:
 * @command: (nullable): the command that was used in a wrong way
 * @format: what is wrong, a translated sentence
 *
 * Says what is wrong and how the command is used.
 *
 * Returns: LUMBAR_EXIT_USAGE
 */
LumbarExit lumbar_cli_usage_error (const LumbarCommand *command,
                                   const char          *format,
                                   ...) G_GNUC_PRINTF (2, 3);

/**
 * lumbar_cli_fail:
 * @cli: the command line
 * @error: what went wrong
 *
 * Says in one line what went wrong.
 *
 * Returns: LUMBAR_EXIT_FAILED
 */
LumbarExit lumbar_cli_fail (LumbarCli    *cli,
                            const GError *error);

/**
 * lumbar_cli_dup_data_dir:
 * @cli: the command line
 *
 * Returns: (transfer full): the absolute path of the diary's folder
 */
char *lumbar_cli_dup_data_dir (LumbarCli *cli);

/**
 * lumbar_cli_parse_moment:
 * @text: (nullable): a date-time as given, or NULL
 * @fallback: what NULL stands for
 * @out_moment: (out): the moment
 *
 * Returns: whether @text is a date-time that exists
 */
gboolean lumbar_cli_parse_moment (const char   *text,
                                  LumbarMoment  fallback,
                                  LumbarMoment *out_moment);

/**
 * lumbar_cli_load:
 * @cli: the command line
 * @error: return location for an error
 *
 * Reads the diary without writing a byte. A diary that is not there is empty.
 *
 * Returns: (transfer full): everything recorded, or NULL with @error set
 */
LumbarHistory *lumbar_cli_load (LumbarCli *cli,
                                GError   **error);

/**
 * lumbar_cli_store:
 * @cli: the command line
 * @records: (element-type LumbarRecord): what to merge into the diary
 * @out_added: (out): how many were new
 * @out_replaced: (out): how many replaced an older one
 * @error: return location for an error
 *
 * Writes records, through the window when that owns the diary.
 *
 * Returns: whether all of it is stored
 */
gboolean lumbar_cli_store (LumbarCli *cli,
                           GPtrArray *records,
                           guint     *out_added,
                           guint     *out_replaced,
                           GError   **error);

/* The commands, in the order of the help. */
extern const LumbarCommand lumbar_command_log;
extern const LumbarCommand lumbar_command_status;
extern const LumbarCommand lumbar_command_export;
extern const LumbarCommand lumbar_command_import;
extern const LumbarCommand lumbar_command_backup;
extern const LumbarCommand lumbar_command_restore;
extern const LumbarCommand lumbar_command_routine;
extern const LumbarCommand lumbar_command_search;

/**
 * lumbar_cli_open_window:
 * @cli: the command line
 * @program: the program's name
 * @action: (nullable): what to open: "routine" or "article"
 * @id: (nullable): id of the routine or of what there is to read
 *
 * Opens the window, here or in the process that already has one, and returns
 * when it is closed.
 *
 * Returns: the exit status
 */
LumbarExit lumbar_cli_open_window (LumbarCli  *cli,
                                   const char *program,
                                   const char *action,
                                   const char *id);

G_END_DECLS
