/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-discard.h"

#include <glib/gi18n.h>

void
lumbar_discard_ask (AdwDialog  *dialog,
                    const char *heading)
{
  AdwAlertDialog *question;

  g_return_if_fail (ADW_IS_DIALOG (dialog));
  g_return_if_fail (heading != NULL);

  question = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, _ ("What you entered is not saved yet.")));
  adw_alert_dialog_add_responses (question,
                                  "cancel", _ ("_Keep Writing"),
                                  "discard", _ ("_Discard"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (question, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (question, "cancel");
  adw_alert_dialog_set_close_response (question, "cancel");
  g_signal_connect_object (question, "response::discard", G_CALLBACK (adw_dialog_force_close), dialog, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (question), GTK_WIDGET (dialog));
}
