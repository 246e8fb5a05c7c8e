/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One table; a test compares it with the pages of the help, and the tour asks
 * for the page of everything it shows. */

#include "config.h"

#include "lumbar-help.h"

static const LumbarHelpTopic topics[] = {
  /* Views */
  { "LumbarTodayPage", "today-read" },
  { "LumbarFormPage", "form-quick-check" },
  { "LumbarMobilityPage", "mobility-run" },
  { "LumbarDiaryPage", "diary-write" },
  { "LumbarReturnPage", "return-weeks" },

  /* Pages over them */
  { "LumbarArticlePage", "library-read" },
  { "LumbarFaultFinderPage", "form-fault-finder" },
  { "LumbarLibraryPage", "library-read" },
  { "LumbarPlayerPage", "mobility-run" },
  { "LumbarQuickCheckPage", "form-quick-check" },
  { "LumbarRoutinePage", "mobility-run" },
  { "LumbarSessionsPage", "mobility-run" },
  { "LumbarStopPage", "warning-signs" },

  /* Dialogs */
  { "AdwAboutDialog", "limits" },
  { "LumbarClearanceDialog", "return-log" },
  { "LumbarEntryDialog", "diary-write" },
  { "LumbarIntakeDialog", "return-my-back-hurts" },
  { "LumbarLadderDialog", "return-ladder" },
  { "LumbarLiftDialog", "return-log" },
  { "LumbarMorningDialog", "return-log" },
  { "LumbarPreferencesDialog", "preferences" },
  { "LumbarQuestionsDialog", "warning-signs" },
  { "LumbarScreenDialog", "return-log" },
  { "LumbarTestDialog", "return-log" },
  { "LumbarWelcomeDialog", "getting-started" },
  { "cue-help", "form-quick-check" },
  { "damaged-diary", "data-damaged" },
  { "edit-entry", "diary-change" },
  { "shortcuts", "keyboard" },

  /* Pages in dialogs */
  { "LumbarSignPage", "warning-signs" },
};

static const char *
find_page (GtkWidget *widget)
{
  for (gsize i = 0; i < G_N_ELEMENTS (topics); i++)
    if (g_str_equal (topics[i].name, gtk_widget_get_name (widget)))
      return topics[i].page;

  return NULL;
}

/* The deepest widget on screen that has a page: a step of a dialog comes before
 * the dialog. */
static const char *
find_shown_page (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      const char *page = find_shown_page (child);

      if (page != NULL)
        return page;
    }

  return find_page (widget);
}

/* Returns (transfer full) (nullable): the dialog that help is about. */
static AdwDialog *
find_dialog (LumbarWindow *window)
{
  g_autoptr (GListModel) dialogs = adw_application_window_get_dialogs (ADW_APPLICATION_WINDOW (window));

  for (guint i = g_list_model_get_n_items (dialogs); i > 0; i--)
    {
      g_autoptr (AdwDialog) dialog = g_list_model_get_item (dialogs, i - 1);

      if (!ADW_IS_ALERT_DIALOG (dialog) || find_page (GTK_WIDGET (dialog)) != NULL)
        return g_steal_pointer (&dialog);
    }

  return NULL;
}

const LumbarHelpTopic *
lumbar_help_get_topics (gsize *n_topics)
{
  g_return_val_if_fail (n_topics != NULL, NULL);

  *n_topics = G_N_ELEMENTS (topics);

  return topics;
}

const char *
lumbar_help_get_page (LumbarWindow *window)
{
  g_autoptr (AdwDialog) dialog = NULL;

  g_return_val_if_fail (LUMBAR_IS_WINDOW (window), NULL);

  dialog = find_dialog (window);

  return find_shown_page (dialog != NULL ? GTK_WIDGET (dialog) : GTK_WIDGET (lumbar_window_get_visible_page (window)));
}

char *
lumbar_help_dup_uri (LumbarWindow *window)
{
  const char *page = window != NULL ? lumbar_help_get_page (window) : NULL;

  return page != NULL ? g_strconcat ("help:lumbar/", page, NULL) : g_strdup ("help:lumbar");
}
