/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows that ask when something was: now, or at a time that has passed.
 *
 * Typed, because the calendar widget is too wide for a phone and its buttons
 * have no names. */

#include "config.h"

#include "lumbar-when-group.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"

#define MINUTES_PER_HOUR 60

/* In the order of the template. */
typedef enum
{
  CHOICE_NOW,
  CHOICE_TODAY,
  CHOICE_YESTERDAY,
  CHOICE_DATE,
} Choice;

typedef enum
{
  PROBLEM_NONE,
  PROBLEM_EMPTY, /* nothing typed yet: no answer, but nothing to complain about */
  PROBLEM_DATE,
  PROBLEM_TIME,
  PROBLEM_FUTURE,
} Problem;

struct _LumbarWhenGroup
{
  AdwPreferencesGroup parent_instance;

  /* Template children */
  AdwComboRow *choice_row;
  AdwEntryRow *date_row;
  AdwEntryRow *time_row;
  GtkLabel    *problem_label;

  /* Owned */
  LumbarClock *clock; /* (nullable) until the start */
  char        *start_date;
  char        *start_time;

  LumbarMoment start;
  Choice       start_choice;
};

G_DEFINE_FINAL_TYPE (LumbarWhenGroup, lumbar_when_group, ADW_TYPE_PREFERENCES_GROUP)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static Choice
get_choice (LumbarWhenGroup *self)
{
  return (Choice) adw_combo_row_get_selected (self->choice_row);
}

static const char *
get_text (AdwEntryRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

/* "7:30", "07:30" or "7.30", as the minute of the day. */
static gboolean
parse_time (const char *text,
            int        *out_minute)
{
  g_autoptr (GRegex) regex = g_regex_new ("^\\s*(\\d{1,2})[:.](\\d{2})\\s*$", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *hour = NULL;
  g_autofree char *minute = NULL;

  if (!g_regex_match (regex, text, G_REGEX_MATCH_DEFAULT, &match))
    return FALSE;

  hour = g_match_info_fetch (match, 1);
  minute = g_match_info_fetch (match, 2);
  *out_minute = atoi (hour) * MINUTES_PER_HOUR + atoi (minute);

  return atoi (hour) < 24 && atoi (minute) < MINUTES_PER_HOUR;
}

static Problem
read_date (LumbarWhenGroup *self,
           LumbarDate      *out_date)
{
  const char *text = get_text (self->date_row);

  *out_date = lumbar_clock_get_today (self->clock);

  if (get_choice (self) == CHOICE_YESTERDAY)
    *out_date -= 1;
  if (get_choice (self) != CHOICE_DATE)
    return PROBLEM_NONE;

  if (*text == '\0')
    return PROBLEM_EMPTY;

  return lumbar_date_parse_entry_text (text, out_date) ? PROBLEM_NONE : PROBLEM_DATE;
}

static Problem
read_minute (LumbarWhenGroup *self,
             int             *out_minute)
{
  if (*get_text (self->time_row) == '\0')
    return PROBLEM_EMPTY;

  return parse_time (get_text (self->time_row), out_minute) ? PROBLEM_NONE : PROBLEM_TIME;
}

static Problem
read_typed (LumbarWhenGroup *self,
            LumbarMoment    *out_moment)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  LumbarDate date;
  int        minute;
  Problem    problem;

  problem = read_date (self, &date);
  if (problem == PROBLEM_NONE)
    problem = read_minute (self, &minute);
  if (problem != PROBLEM_NONE)
    return problem;

  *out_moment = lumbar_moment_from_local (date, minute, zone);

  return lumbar_moment_compare (*out_moment, lumbar_clock_get_now (self->clock)) > 0 ? PROBLEM_FUTURE : PROBLEM_NONE;
}

static Problem
read_moment (LumbarWhenGroup *self,
             LumbarMoment    *out_moment)
{
  if (lumbar_moment_is_set (self->start) && !lumbar_when_group_is_changed (self))
    {
      *out_moment = self->start;
      return PROBLEM_NONE;
    }
  if (get_choice (self) == CHOICE_NOW)
    {
      *out_moment = lumbar_clock_get_now (self->clock);
      return PROBLEM_NONE;
    }

  return read_typed (self, out_moment);
}

static const char *
problem_text (Problem problem)
{
  switch (problem)
    {
    case PROBLEM_DATE:
      return _ ("Write the date as year, month and day: 2025-03-14.");
    case PROBLEM_TIME:
      return _ ("Write the time as hours and minutes: 18:30.");
    case PROBLEM_FUTURE:
      return _ ("That time is still to come.");
    case PROBLEM_NONE:
    case PROBLEM_EMPTY:
      break;
    }

  return NULL;
}

static void
mark_row (AdwEntryRow *row,
          gboolean     invalid)
{
  GtkEditable *editable = gtk_editable_get_delegate (GTK_EDITABLE (row));

  if (invalid)
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");

  gtk_accessible_update_state (GTK_ACCESSIBLE (editable),
                               GTK_ACCESSIBLE_STATE_INVALID, invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
show_problem (LumbarWhenGroup *self)
{
  LumbarMoment moment;
  Problem      problem = read_moment (self, &moment);
  const char  *text = problem_text (problem);

  gtk_label_set_label (self->problem_label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), text != NULL);
  mark_row (self->date_row, problem == PROBLEM_DATE || (problem == PROBLEM_FUTURE && get_choice (self) == CHOICE_DATE));
  mark_row (self->time_row, problem == PROBLEM_TIME || problem == PROBLEM_FUTURE);
}

static void
changed_cb (LumbarWhenGroup *self)
{
  if (self->clock == NULL)
    return;

  show_problem (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
choice_changed_cb (LumbarWhenGroup *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->date_row), get_choice (self) == CHOICE_DATE);
  gtk_widget_set_visible (GTK_WIDGET (self->time_row), get_choice (self) != CHOICE_NOW);
  changed_cb (self);
}

static void
lumbar_when_group_dispose (GObject *object)
{
  LumbarWhenGroup *self = LUMBAR_WHEN_GROUP (object);

  g_clear_object (&self->clock);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_WHEN_GROUP);

  G_OBJECT_CLASS (lumbar_when_group_parent_class)->dispose (object);
}

static void
lumbar_when_group_finalize (GObject *object)
{
  LumbarWhenGroup *self = LUMBAR_WHEN_GROUP (object);

  g_clear_pointer (&self->start_date, g_free);
  g_clear_pointer (&self->start_time, g_free);

  G_OBJECT_CLASS (lumbar_when_group_parent_class)->finalize (object);
}

static void
lumbar_when_group_class_init (LumbarWhenGroupClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_when_group_dispose;
  object_class->finalize = lumbar_when_group_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", LUMBAR_TYPE_WHEN_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/widgets/lumbar-when-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarWhenGroup, choice_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarWhenGroup, date_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarWhenGroup, time_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarWhenGroup, problem_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
}

static void
lumbar_when_group_init (LumbarWhenGroup *self)
{
  self->start = LUMBAR_MOMENT_NONE;
  self->start_date = g_strdup ("");
  self->start_time = g_strdup ("");

  gtk_widget_init_template (GTK_WIDGET (self));
}

static Choice
choose_for (LumbarWhenGroup *self,
            LumbarMoment     moment)
{
  LumbarDate today = lumbar_clock_get_today (self->clock);
  LumbarDate date;

  if (!lumbar_moment_is_set (moment))
    return CHOICE_NOW;

  date = lumbar_moment_get_date (moment);
  if (date == today)
    return CHOICE_TODAY;

  return date == today - 1 ? CHOICE_YESTERDAY : CHOICE_DATE;
}

static void
remember_texts (LumbarWhenGroup *self,
                LumbarMoment     moment)
{
  g_autoptr (GDateTime) time = lumbar_moment_to_date_time (moment);

  g_clear_pointer (&self->start_date, g_free);
  g_clear_pointer (&self->start_time, g_free);
  self->start_date = lumbar_date_dup_entry_text (lumbar_moment_get_date (moment));
  self->start_time = g_date_time_format (time, "%H:%M");
}

void
lumbar_when_group_start (LumbarWhenGroup *self,
                         LumbarClock     *clock,
                         LumbarMoment     moment)
{
  g_return_if_fail (LUMBAR_IS_WHEN_GROUP (self));
  g_return_if_fail (LUMBAR_IS_CLOCK (clock));
  g_return_if_fail (self->clock == NULL);

  self->clock = g_object_ref (clock);
  self->start = moment;
  self->start_choice = choose_for (self, moment);
  if (lumbar_moment_is_set (moment))
    remember_texts (self, moment);

  gtk_editable_set_text (GTK_EDITABLE (self->date_row), self->start_date);
  gtk_editable_set_text (GTK_EDITABLE (self->time_row), self->start_time);
  adw_combo_row_set_selected (self->choice_row, self->start_choice);
}

gboolean
lumbar_when_group_get_moment (LumbarWhenGroup *self,
                              LumbarMoment    *out_moment)
{
  g_return_val_if_fail (LUMBAR_IS_WHEN_GROUP (self), FALSE);
  g_return_val_if_fail (self->clock != NULL, FALSE);
  g_return_val_if_fail (out_moment != NULL, FALSE);

  return read_moment (self, out_moment) == PROBLEM_NONE;
}

gboolean
lumbar_when_group_is_changed (LumbarWhenGroup *self)
{
  Choice choice;

  g_return_val_if_fail (LUMBAR_IS_WHEN_GROUP (self), FALSE);

  choice = get_choice (self);

  return choice != self->start_choice ||
         (choice == CHOICE_DATE && g_strcmp0 (get_text (self->date_row), self->start_date) != 0) ||
         (choice != CHOICE_NOW && g_strcmp0 (get_text (self->time_row), self->start_time) != 0);
}
