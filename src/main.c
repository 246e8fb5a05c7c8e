/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Starts a command or the application. */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "lumbar-cli.h"

static void
bind_domain (const char *domain)
{
  bindtextdomain (domain, LUMBAR_LOCALEDIR);
  bind_textdomain_codeset (domain, "UTF-8");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  bind_domain (GETTEXT_PACKAGE);
  bind_domain (GETTEXT_PACKAGE "-content");
  textdomain (GETTEXT_PACKAGE);

  return lumbar_cli_main (argc, argv);
}
