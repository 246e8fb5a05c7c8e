/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows of boxed lists, as several rooms build them in code. Titles and
 * subtitles are never markup. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * lumbar_section_new:
 * @title: what the rows have in common
 * @summary: (nullable): a sentence about it
 * @out_list: (out) (transfer none): where the rows go
 *
 * A preferences group whose title wraps instead of being cut off, and which a
 * screen reader knows as a heading.
 *
 * Returns: (transfer floating): a heading above a boxed list
 */
GtkWidget *lumbar_section_new (const char  *title,
                               const char  *summary,
                               GtkListBox **out_list);

/**
 * lumbar_row_new:
 * @title: the row's title
 * @subtitle: (nullable): a second line
 *
 * Returns: (transfer floating): a row that shows text and does nothing
 */
GtkWidget *lumbar_row_new (const char *title,
                           const char *subtitle);

/**
 * lumbar_check_row_new:
 * @title: the row's title, which is also the name of the check box
 * @subtitle: (nullable): a second line
 * @out_check: (out) (transfer none): the check box
 *
 * Returns: (transfer floating): a row that can be ticked anywhere on it
 */
GtkWidget *lumbar_check_row_new (const char      *title,
                                 const char      *subtitle,
                                 GtkCheckButton **out_check);

/**
 * lumbar_state_row_new:
 * @title: the row's title
 * @subtitle: (nullable): a second line
 * @met: whether it is done or met
 *
 * Returns: (transfer floating): a row with a tick or an open circle before it,
 *   and the same in words for screen readers
 */
GtkWidget *lumbar_state_row_new (const char *title,
                                 const char *subtitle,
                                 gboolean    met);

/**
 * lumbar_button_row_new:
 * @title: the row's title
 * @subtitle: (nullable): a second line
 * @action_name: the action the row activates
 * @target: (nullable) (transfer floating): the action's parameter
 *
 * Returns: (transfer floating): a row that can be activated, with an arrow
 */
GtkWidget *lumbar_button_row_new (const char *title,
                                  const char *subtitle,
                                  const char *action_name,
                                  GVariant   *target);

/**
 * lumbar_row_set_action:
 * @row: a row made here
 * @action_name: the action the row activates
 * @target: (nullable) (transfer floating): the action's parameter
 *
 * Makes a row one that can be activated, with an arrow at its end.
 */
void lumbar_row_set_action (GtkWidget  *row,
                            const char *action_name,
                            GVariant   *target);

/**
 * lumbar_row_set_article:
 * @row: a row made here
 * @article: (nullable): the id of what explains the row
 *
 * Makes a row open what there is to read about it; without an article it stays
 * as it is.
 */
void lumbar_row_set_article (GtkWidget  *row,
                             const char *article);

G_END_DECLS
