/* SPDX-License-Identifier: GPL-3.0-or-later */

/* "My back hurts": warning signs first, then what the plan needs to know.
 *
 * The dialog collects answers and stores them in one episode. What they mean
 * is the plan's; the stop card is the window's. */

#include "config.h"

#include "lumbar-intake-dialog.h"

#include <glib/gi18n.h>

#include "lumbar-date-text.h"
#include "lumbar-discard.h"
#include "lumbar-ladder-group.h"
#include "lumbar-pain-scale.h"
#include "lumbar-record-writer.h"
#include "lumbar-sign-page.h"
#include "lumbar-window.h"

/* The first page: signs that need help now (RF01–RF11). */
#define URGENT_SIGNS (LUMBAR_RF (12) - LUMBAR_RF (1))

/* Never asked: the diary sets them itself. */
#define AUTOMATIC_SIGNS (LUMBAR_RF (31) | LUMBAR_RF (32) | LUMBAR_RF (40) | LUMBAR_RF (41) | LUMBAR_RF (45))

/* Not asked at the start: the questions after the table answer them. */
#define INTAKE_SIGNS (LUMBAR_RF (24) | LUMBAR_RF (30) | LUMBAR_RF (46))

typedef enum
{
  DAY_NOW,
  DAY_TODAY,
  DAY_YESTERDAY,
  DAY_OTHER,
} StartDay;

struct _LumbarIntakeDialog
{
  AdwDialog parent_instance;

  /* Template children */
  AdwNavigationView *navigation_view;
  LumbarSignPage    *urgent_page;
  LumbarSignPage    *more_page;
  AdwComboRow       *day_row;
  AdwEntryRow       *date_row;
  AdwComboRow       *onset_row;
  AdwComboRow       *adl_row;
  LumbarPainScale   *worst_scale;
  LumbarPainScale   *day_one_scale;
  AdwComboRow       *sides_row;
  AdwComboRow       *leg_pain_row;
  AdwSwitchRow      *numb_row;
  AdwSwitchRow      *lock_row;
  AdwSwitchRow      *dull_row;
  AdwSwitchRow      *tight_row;
  AdwSwitchRow      *throbbing_row;
  AdwSwitchRow      *sharp_row;
  AdwSwitchRow      *shooting_row;
  LumbarLadderGroup *ladder_group;

  /* Owned */
  LumbarCoach *coach;
  GSettings   *settings;

  gboolean table_only;
};

G_DEFINE_FINAL_TYPE (LumbarIntakeDialog, lumbar_intake_dialog, ADW_TYPE_DIALOG)

static LumbarMoment
get_now (LumbarIntakeDialog *self)
{
  return lumbar_clock_get_now (lumbar_coach_get_clock (self->coach));
}

/* An episode that began with a warning sign and was never asked about. */
static gboolean
lacks_intake (LumbarEpisode *episode)
{
  return !lumbar_moment_is_set (episode->intake.at) && !lumbar_moment_is_set (episode->ended_at);
}

/* The episode the answers go into: the one that waits for its intake, the one
 * under way when only the table is asked, else a new one. */
static LumbarEpisode *
begin_episode (LumbarIntakeDialog *self)
{
  LumbarEpisode *episode = lumbar_edit_episode (self->coach);

  if (episode != NULL && (self->table_only || lacks_intake (episode)))
    return episode;

  g_clear_pointer (&episode, lumbar_record_unref);
  episode = lumbar_episode_new ();
  episode->onset = get_now (self);
  episode->mode = g_settings_get_enum (self->settings, "mode");

  return episode;
}

static void
add_triage (LumbarIntakeDialog *self,
            LumbarEpisode      *episode,
            gboolean            full)
{
  LumbarTriageRecord record = {
    .at = get_now (self),
    .full = full,
    .yes = lumbar_sign_page_get_yes (self->urgent_page) | (full ? lumbar_sign_page_get_yes (self->more_page) : 0),
  };

  g_array_append_val (episode->triage, record);
}

static void
plan_written_cb (GtkWidget *origin)
{
  LumbarIntakeDialog *self = LUMBAR_INTAKE_DIALOG (origin);
  LumbarWindow       *window = lumbar_window_get (origin);

  if (window != NULL && !self->table_only)
    lumbar_window_show_view (window, "return");
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
write_episode (LumbarIntakeDialog *self,
               LumbarEpisode      *episode)
{
  lumbar_write_record (GTK_WIDGET (self), self->coach, episode, _ ("Your answers could not be stored"), plan_written_cb);
}

static LumbarDate
get_start_date (LumbarIntakeDialog *self)
{
  LumbarDate today = lumbar_moment_get_date (get_now (self));
  LumbarDate date = LUMBAR_DATE_NONE;

  switch ((StartDay) adw_combo_row_get_selected (self->day_row))
    {
    case DAY_NOW:
    case DAY_TODAY:
      return today;
    case DAY_YESTERDAY:
      return today - 1;
    case DAY_OTHER:
      if (lumbar_date_parse_entry_text (gtk_editable_get_text (GTK_EDITABLE (self->date_row)), &date) && date <= today)
        return date;
      break;
    }

  return LUMBAR_DATE_NONE;
}

/* 12:00 where only the date is known (docs/rules.md, conventions). */
static LumbarMoment
get_onset (LumbarIntakeDialog *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  LumbarMoment now = get_now (self);
  LumbarMoment noon;

  if (adw_combo_row_get_selected (self->day_row) == DAY_NOW)
    return now;

  noon = lumbar_moment_from_local (get_start_date (self), 12 * 60, zone);

  return lumbar_moment_compare (noon, now) < 0 ? noon : now;
}

static void
update_start_page (LumbarIntakeDialog *self)
{
  StartDay   day = adw_combo_row_get_selected (self->day_row);
  LumbarDate date = get_start_date (self);
  gboolean   earlier = day == DAY_YESTERDAY || day == DAY_OTHER;

  gtk_widget_set_visible (GTK_WIDGET (self->date_row), day == DAY_OTHER);
  gtk_widget_set_visible (GTK_WIDGET (self->day_one_scale), earlier);
  if (day == DAY_OTHER && date == LUMBAR_DATE_NONE)
    gtk_widget_add_css_class (GTK_WIDGET (self->date_row), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->date_row), "warning");

  gtk_widget_action_set_enabled (GTK_WIDGET (self),
                                 "intake.to-where",
                                 date != LUMBAR_DATE_NONE && lumbar_pain_scale_get_value (self->worst_scale) != LUMBAR_UNANSWERED);
}

static LumbarQuality
get_quality (LumbarIntakeDialog *self)
{
  const struct
  {
    AdwSwitchRow *row;
    LumbarQuality quality;
  } rows[] = {
    { self->dull_row, LUMBAR_QUALITY_DULL },
    { self->tight_row, LUMBAR_QUALITY_TIGHT },
    { self->throbbing_row, LUMBAR_QUALITY_THROBBING },
    { self->sharp_row, LUMBAR_QUALITY_SHARP },
    { self->shooting_row, LUMBAR_QUALITY_SHOOTING },
  };
  LumbarQuality quality = 0;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (adw_switch_row_get_active (rows[i].row))
      quality |= rows[i].quality;

  return quality;
}

static void
fill_intake (LumbarIntakeDialog *self,
             LumbarEpisode      *episode)
{
  episode->onset = get_onset (self);
  episode->intake = (LumbarIntake) {
    .at = get_now (self),
    .onset = adw_combo_row_get_selected (self->onset_row),
    .sides = adw_combo_row_get_selected (self->sides_row),
    .quality = get_quality (self),
    .worst = lumbar_pain_scale_get_value (self->worst_scale),
    .leg_pain = adw_combo_row_get_selected (self->leg_pain_row),
    .leg_numb_tingle = adw_switch_row_get_active (self->numb_row),
    .adl = (int) adw_combo_row_get_selected (self->adl_row),
    .morning_lock = adw_switch_row_get_active (self->lock_row),
    .day_one_worst = gtk_widget_get_visible (GTK_WIDGET (self->day_one_scale))
                       ? lumbar_pain_scale_get_value (self->day_one_scale)
                       : LUMBAR_UNANSWERED,
  };
}

static void
save (LumbarIntakeDialog *self,
      gboolean            with_ladder)
{
  LumbarEpisode       *episode = begin_episode (self);
  LumbarLadderSettings ladder;

  add_triage (self, episode, TRUE);
  fill_intake (self, episode);
  if (with_ladder)
    {
      lumbar_ladder_group_get_settings (self->ladder_group, &ladder);
      g_array_append_val (episode->ladders, ladder);
    }

  write_episode (self, episode);
}

/* Goes on from a page; a second press while it slides away does nothing. */
static void
go_on (LumbarIntakeDialog *self,
       const char         *from,
       const char         *to)
{
  AdwNavigationPage *visible = adw_navigation_view_get_visible_page (self->navigation_view);

  if (g_strcmp0 (adw_navigation_page_get_tag (visible), from) == 0)
    adw_navigation_view_push_by_tag (self->navigation_view, to);
}

static void
urgent_answered_cb (LumbarIntakeDialog *self)
{
  LumbarEpisode *episode;

  if (lumbar_sign_page_get_yes (self->urgent_page) == 0)
    {
      go_on (self, "urgent", "more");
      return;
    }

  episode = begin_episode (self);
  add_triage (self, episode, FALSE);
  write_episode (self, episode);
}

static void
more_answered_cb (LumbarIntakeDialog *self)
{
  LumbarEpisode *episode;

  if (!self->table_only)
    {
      go_on (self, "more", "start");
      return;
    }

  episode = begin_episode (self);
  add_triage (self, episode, TRUE);
  write_episode (self, episode);
}

static void
day_selected_cb (LumbarIntakeDialog *self)
{
  update_start_page (self);
}

static void
date_changed_cb (LumbarIntakeDialog *self)
{
  update_start_page (self);
}

static void
worst_changed_cb (LumbarIntakeDialog *self)
{
  update_start_page (self);
}

static void
ladder_complete_cb (LumbarIntakeDialog *self)
{
  gboolean complete;

  g_object_get (self->ladder_group, "complete", &complete, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "intake.save", complete);
}

static void
to_where_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  go_on (LUMBAR_INTAKE_DIALOG (widget), "start", "where");
}

static void
to_weight_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  go_on (LUMBAR_INTAKE_DIALOG (widget), "where", "weight");
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  save (LUMBAR_INTAKE_DIALOG (widget), TRUE);
}

static void
save_without_weight_action (GtkWidget  *widget,
                            const char *action_name,
                            GVariant   *parameter)
{
  save (LUMBAR_INTAKE_DIALOG (widget), FALSE);
}

/* Before the first answer there is nothing to discard. */
static void
close_attempt_cb (LumbarIntakeDialog *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation_view);

  if (g_strcmp0 (adw_navigation_page_get_tag (page), "urgent") == 0 && lumbar_sign_page_get_yes (self->urgent_page) == 0)
    adw_dialog_force_close (ADW_DIALOG (self));
  else
    lumbar_discard_ask (ADW_DIALOG (self), _ ("Discard Your Answers?"));
}

static void
lumbar_intake_dialog_dispose (GObject *object)
{
  LumbarIntakeDialog *self = LUMBAR_INTAKE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_INTAKE_DIALOG);

  g_clear_object (&self->coach);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lumbar_intake_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/signs/lumbar-intake-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, navigation_view);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, urgent_page);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, more_page);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, date_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, onset_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, adl_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, worst_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, day_one_scale);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, sides_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, leg_pain_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, numb_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, lock_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, dull_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, tight_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, throbbing_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, sharp_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, shooting_row);
  gtk_widget_class_bind_template_child (widget_class, LumbarIntakeDialog, ladder_group);
  gtk_widget_class_bind_template_callback (widget_class, urgent_answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, worst_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_attempt_cb);
}

static void
lumbar_intake_dialog_class_init (LumbarIntakeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lumbar_intake_dialog_dispose;

  g_type_ensure (LUMBAR_TYPE_SIGN_PAGE);
  g_type_ensure (LUMBAR_TYPE_LADDER_GROUP);
  g_type_ensure (LUMBAR_TYPE_PAIN_SCALE);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "intake.to-where", NULL, to_where_action);
  gtk_widget_class_install_action (widget_class, "intake.to-weight", NULL, to_weight_action);
  gtk_widget_class_install_action (widget_class, "intake.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "intake.save-without-weight", NULL, save_without_weight_action);
}

static void
lumbar_intake_dialog_init (LumbarIntakeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
lumbar_intake_dialog_new (LumbarCoach *coach,
                          GSettings   *settings)
{
  LumbarIntakeDialog *self;
  LumbarCatalog      *catalog;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (LUMBAR_TYPE_INTAKE_DIALOG, NULL);
  self->coach = g_object_ref (coach);
  self->settings = g_object_ref (settings);

  catalog = lumbar_coach_get_catalog (coach);
  lumbar_sign_page_set_questions (self->urgent_page, catalog, URGENT_SIGNS);
  lumbar_sign_page_set_questions (self->more_page, catalog, lumbar_flags_get_all () & ~(URGENT_SIGNS | AUTOMATIC_SIGNS | INTAKE_SIGNS));

  lumbar_ladder_group_set_defaults (self->ladder_group, settings);
  g_signal_connect_object (self->ladder_group, "notify::complete", G_CALLBACK (ladder_complete_cb), self, G_CONNECT_SWAPPED);
  ladder_complete_cb (self);
  update_start_page (self);

  return ADW_DIALOG (self);
}

AdwDialog *
lumbar_intake_dialog_new_table (LumbarCoach *coach,
                                GSettings   *settings)
{
  AdwDialog          *dialog = lumbar_intake_dialog_new (coach, settings);
  LumbarIntakeDialog *self = LUMBAR_INTAKE_DIALOG (dialog);
  LumbarPlan         *plan = lumbar_coach_get_plan (coach);

  /* Where the questions were never asked, they follow the table. */
  self->table_only = plan == NULL || plan->episode == NULL || lumbar_moment_is_set (plan->episode->intake.at);
  adw_dialog_set_title (dialog, _ ("Warning Signs"));
  if (self->table_only)
    lumbar_sign_page_set_questions (self->more_page,
                                    lumbar_coach_get_catalog (coach),
                                    lumbar_flags_get_all () & ~(URGENT_SIGNS | AUTOMATIC_SIGNS));

  return dialog;
}
