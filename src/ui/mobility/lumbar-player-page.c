/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player of a routine: readable from the floor, two metres away.
 *
 * It tells the player the time, on every frame while it can be seen and four
 * times a second anyway, and shows, sounds and says what comes back. What was
 * done is written once, at the end; until then the run is kept beside the
 * diary, so that a crash costs a few seconds at most. */

#include "config.h"

#include "lumbar-player-page.h"

#include <glib/gi18n.h>

#include "lumbar-player-cue.h"
#include "lumbar-player-view.h"
#include "lumbar-run-summary.h"
#include "lumbar-unfinished.h"

#define FALLBACK_TICK_MS 250
#define SAVE_EVERY (5 * G_USEC_PER_SEC)
#define CUE_VISIBLE_MS 2500

struct _LumbarPlayerPage
{
  AdwNavigationPage parent_instance;

  /* Template children */
  AdwToolbarView   *toolbar_view;
  GtkToggleButton  *sounds_button;
  GtkStack         *stack;
  LumbarPlayerView *view;
  GtkStack         *controls_stack;
  GtkButton        *start_button;
  GtkButton        *toggle_button;
  LumbarRunSummary *summary;

  /* Owned */
  LumbarCoach *coach;
  GSettings   *settings;
  LumbarRun   *run;
  char        *cue;    /* (nullable): what is told beside the step */
  AdwDialog   *asking; /* (nullable): the question whether to stop */

  /* Not owned */
  LumbarCueSounds *sounds; /* (nullable) until started; of the settings */

  gint64   saved;      /* monotonic time of the last save */
  guint    tick_id;    /* 0: no frames are asked for */
  guint    timeout_id; /* 0: not playing */
  guint    cue_id;     /* 0: no cue is shown */
  guint    inhibit_cookie;
  gboolean awake;
  gboolean resume_after_question;
  gboolean made_fullscreen;
};

G_DEFINE_FINAL_TYPE (LumbarPlayerPage, lumbar_player_page, ADW_TYPE_NAVIGATION_PAGE)

static void sync_now (LumbarPlayerPage *self);
static void update (LumbarPlayerPage *self);

static LumbarPlayer *
get_player (LumbarPlayerPage *self)
{
  return lumbar_run_get_player (self->run);
}

static LumbarPlayerState
get_state (LumbarPlayerPage *self)
{
  return lumbar_player_get_state (get_player (self));
}

static const LumbarScriptStep *
get_step (LumbarPlayerPage *self)
{
  LumbarPlayer *player = get_player (self);

  return lumbar_script_get_step (lumbar_player_get_script (player), lumbar_player_get_step (player));
}

static gint64
get_now (LumbarPlayerPage *self)
{
  return lumbar_clock_get_boot_time (lumbar_coach_get_clock (self->coach));
}

static gboolean
is_under_way (LumbarPlayerPage *self)
{
  return get_state (self) == LUMBAR_PLAYER_PLAYING || get_state (self) == LUMBAR_PLAYER_PAUSED;
}

static void
save (LumbarPlayerPage *self)
{
  lumbar_unfinished_save (self->coach, self->run);
  self->saved = g_get_monotonic_time ();
}

/* The screen */

static void
hold_awake (LumbarPlayerPage *self)
{
  GtkRoot        *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWindow      *window = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
  GtkApplication *application = window != NULL ? gtk_window_get_application (window) : NULL;

  self->awake = TRUE;
  if (application != NULL)
    self->inhibit_cookie = gtk_application_inhibit (application, window, GTK_APPLICATION_INHIBIT_IDLE, _ ("A routine is running"));
}

static void
release_awake (LumbarPlayerPage *self)
{
  GApplication *application = g_application_get_default ();

  self->awake = FALSE;
  if (self->inhibit_cookie != 0 && GTK_IS_APPLICATION (application))
    gtk_application_uninhibit (GTK_APPLICATION (application), self->inhibit_cookie);
  self->inhibit_cookie = 0;
}

static void
update_awake (LumbarPlayerPage *self)
{
  gboolean playing = get_state (self) == LUMBAR_PLAYER_PLAYING;

  if (playing && !self->awake)
    hold_awake (self);
  else if (!playing && self->awake)
    release_awake (self);
}

static void
leave_fullscreen (LumbarPlayerPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->made_fullscreen && GTK_IS_WINDOW (root))
    gtk_window_unfullscreen (GTK_WINDOW (root));
  self->made_fullscreen = FALSE;
}

/* The time */

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  sync_now (user_data);

  return G_SOURCE_CONTINUE;
}

/* Frames stop coming when the window is hidden; time does not. */
static gboolean
timeout_cb (gpointer user_data)
{
  sync_now (user_data);

  return G_SOURCE_CONTINUE;
}

static void
stop_ticking (LumbarPlayerPage *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->view), self->tick_id);
  self->tick_id = 0;
  g_clear_handle_id (&self->timeout_id, g_source_remove);
}

static void
update_ticking (LumbarPlayerPage *self)
{
  gboolean playing = get_state (self) == LUMBAR_PLAYER_PLAYING;
  gboolean seen = playing && gtk_widget_get_mapped (GTK_WIDGET (self->view));

  if (!playing)
    stop_ticking (self);
  else if (self->timeout_id == 0)
    self->timeout_id = g_timeout_add (FALLBACK_TICK_MS, timeout_cb, self);

  if (seen && self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->view), tick_cb, self, NULL);
}

static void
view_unmapped_cb (LumbarPlayerPage *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->view), self->tick_id);
  self->tick_id = 0;
}

static void
view_mapped_cb (LumbarPlayerPage *self)
{
  update_ticking (self);
}

/* What is shown */

static gboolean
cue_over_cb (gpointer user_data)
{
  LumbarPlayerPage *self = user_data;

  self->cue_id = 0;
  g_clear_pointer (&self->cue, g_free);
  update (self);

  return G_SOURCE_REMOVE;
}

/* A cue that stays is taken away by the next one. */
static void
show_cue (LumbarPlayerPage *self,
          const char       *cue,
          gboolean          stays)
{
  g_clear_handle_id (&self->cue_id, g_source_remove);
  g_set_str (&self->cue, cue);
  if (cue != NULL && !stays)
    self->cue_id = g_timeout_add (CUE_VISIBLE_MS, cue_over_cb, self);
}

static void
show_controls (LumbarPlayerPage *self)
{
  gboolean    playing = get_state (self) == LUMBAR_PLAYER_PLAYING;
  gboolean    under_way = is_under_way (self);
  const char *name = playing ? _ ("Pause") : _ ("Resume");
  GtkWidget  *page = GTK_WIDGET (self);

  gtk_stack_set_visible_child_name (self->controls_stack, get_state (self) == LUMBAR_PLAYER_READY ? "start" : "play");
  gtk_button_set_icon_name (self->toggle_button, playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->toggle_button), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (self), !under_way);
  gtk_widget_action_set_enabled (page, "player.toggle", get_state (self) != LUMBAR_PLAYER_ENDED);
  gtk_widget_action_set_enabled (page, "player.back", under_way);
  gtk_widget_action_set_enabled (page, "player.skip", under_way);
}

static void
update (LumbarPlayerPage *self)
{
  show_controls (self);
  update_ticking (self);
  update_awake (self);
  lumbar_player_view_show (self->view, get_player (self), self->cue);
}

/* What is heard and said */

/* Only the newest of several events is heard and said. */
static void
tell_event (LumbarPlayerPage        *self,
            const LumbarPlayerEvent *event)
{
  g_autoptr (LumbarPlayerCue) cue = lumbar_player_cue_new (event, get_step (self));

  show_cue (self, cue->shown, cue->stays);
  if (cue->spoken != NULL && g_settings_get_boolean (self->settings, "speak-steps"))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), cue->spoken, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  if (cue->sound != LUMBAR_SOUND_NONE && self->sounds != NULL)
    lumbar_cue_sounds_play (self->sounds, cue->sound);
}

static void
show_end (LumbarPlayerPage *self)
{
  LumbarMoment now = lumbar_clock_get_now (lumbar_coach_get_clock (self->coach));

  g_clear_handle_id (&self->cue_id, g_source_remove);
  leave_fullscreen (self);

  /* Nothing was done yet: there is nothing to tell. */
  if (lumbar_player_get_active (get_player (self)) < G_USEC_PER_SEC)
    {
      lumbar_unfinished_clear (self->coach, lumbar_run_get_id (self->run));
      gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
      return;
    }

  save (self);
  lumbar_unfinished_store (self->coach, GTK_WIDGET (self), self->run, now, LUMBAR_UNANSWERED);
  lumbar_run_summary_show (self->summary, self->coach, self->run, now);
  adw_toolbar_view_set_reveal_bottom_bars (self->toolbar_view, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "summary");
  gtk_widget_grab_focus (GTK_WIDGET (self->summary));
}

/* Tells what happened since the last time, and shows where it stands. */
static void
take_in (LumbarPlayerPage *self)
{
  LumbarPlayerEvent event;
  gboolean          told = FALSE;

  while (lumbar_player_pop_event (get_player (self), &event))
    told = TRUE;

  if (told)
    tell_event (self, &event);
  update (self);

  if (get_state (self) == LUMBAR_PLAYER_ENDED)
    show_end (self);
  else if (told && event.kind == LUMBAR_EVENT_GAP)
    save (self);
}

static void
sync_now (LumbarPlayerPage *self)
{
  if (get_state (self) != LUMBAR_PLAYER_PLAYING)
    return;

  lumbar_player_advance (get_player (self), get_now (self));
  if (lumbar_player_has_event (get_player (self)))
    take_in (self);
  else
    lumbar_player_view_show (self->view, get_player (self), self->cue);

  if (is_under_way (self) && g_get_monotonic_time () - self->saved >= SAVE_EVERY)
    save (self);
}

/* Commands */

static void
toggle_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  LumbarPlayerPage *self = LUMBAR_PLAYER_PAGE (widget);

  switch (get_state (self))
    {
    case LUMBAR_PLAYER_READY:
      lumbar_player_page_start (self);
      return;
    case LUMBAR_PLAYER_PLAYING:
      lumbar_player_pause (get_player (self), get_now (self));
      show_cue (self, _ ("Paused"), TRUE);
      break;
    case LUMBAR_PLAYER_PAUSED:
      self->sounds = lumbar_cue_sounds_get (self->settings);
      lumbar_player_resume (get_player (self), get_now (self));
      show_cue (self, NULL, FALSE);
      break;
    case LUMBAR_PLAYER_ENDED:
      return;
    }

  take_in (self);
  if (is_under_way (self))
    save (self);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarPlayerPage *self = LUMBAR_PLAYER_PAGE (widget);

  lumbar_player_back (get_player (self), get_now (self));
  take_in (self);
}

static void
skip_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LumbarPlayerPage *self = LUMBAR_PLAYER_PAGE (widget);

  lumbar_player_skip (get_player (self), get_now (self));
  take_in (self);
}

/* The arrow that points to where reading goes skips. */
static void
arrow_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean forward = g_str_equal (action_name, "player.right") != rtl;

  if (is_under_way (LUMBAR_PLAYER_PAGE (widget)))
    gtk_widget_activate_action (widget, forward ? "player.skip" : "player.back", NULL);
}

static void
question_answered_cb (LumbarPlayerPage *self,
                      const char       *response)
{
  if (self->asking == NULL)
    return;

  g_clear_object (&self->asking);

  if (g_str_equal (response, "stop"))
    lumbar_player_finish (get_player (self), get_now (self));
  else if (self->resume_after_question)
    lumbar_player_resume (get_player (self), get_now (self));

  show_cue (self, NULL, FALSE);
  take_in (self);
}

/* Nobody should have to hurry with the answer: the routine waits. */
static void
ask_whether_to_stop (LumbarPlayerPage *self)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Stop Here?"), _ ("What you have done so far is stored.")));

  self->resume_after_question = get_state (self) == LUMBAR_PLAYER_PLAYING;
  lumbar_player_pause (get_player (self), get_now (self));
  take_in (self);
  if (!is_under_way (self))
    {
      g_object_ref_sink (dialog);
      g_object_unref (dialog);
      return;
    }

  adw_alert_dialog_add_responses (dialog, "keep-going", _ ("_Keep Going"), "stop", _ ("_Stop"), NULL);
  adw_alert_dialog_set_default_response (dialog, "stop");
  adw_alert_dialog_set_close_response (dialog, "keep-going");
  g_signal_connect_object (dialog, "response", G_CALLBACK (question_answered_cb), self, G_CONNECT_SWAPPED);
  self->asking = ADW_DIALOG (g_object_ref_sink (dialog));
  adw_dialog_present (self->asking, GTK_WIDGET (self));
}

static void
leave_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LumbarPlayerPage *self = LUMBAR_PLAYER_PAGE (widget);

  if (!is_under_way (self))
    gtk_widget_activate_action (widget, "navigation.pop", NULL);
  else if (self->asking == NULL)
    ask_whether_to_stop (self);
}

static void
fullscreen_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  LumbarPlayerPage *self = LUMBAR_PLAYER_PAGE (widget);
  GtkRoot          *root = gtk_widget_get_root (widget);

  if (!GTK_IS_WINDOW (root))
    return;

  self->made_fullscreen = !gtk_window_is_fullscreen (GTK_WINDOW (root));
  if (self->made_fullscreen)
    gtk_window_fullscreen (GTK_WINDOW (root));
  else
    gtk_window_unfullscreen (GTK_WINDOW (root));
}

static void
summary_closed_cb (LumbarPlayerPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static void
sounds_toggled_cb (LumbarPlayerPage *self)
{
  gboolean on = gtk_toggle_button_get_active (self->sounds_button);

  gtk_button_set_icon_name (GTK_BUTTON (self->sounds_button), on ? "audio-volume-high-symbolic" : "audio-volume-muted-symbolic");
}

/* Away from the screen, by whatever way: wait there. */
static void
lumbar_player_page_hidden (AdwNavigationPage *page)
{
  LumbarPlayerPage *self = LUMBAR_PLAYER_PAGE (page);

  if (is_under_way (self))
    {
      lumbar_player_pause (get_player (self), get_now (self));
      take_in (self);
      save (self);
    }
  leave_fullscreen (self);
}

static void
lumbar_player_page_shown (AdwNavigationPage *page)
{
  LumbarPlayerPage *self = LUMBAR_PLAYER_PAGE (page);

  if (get_state (self) == LUMBAR_PLAYER_READY)
    gtk_widget_grab_focus (GTK_WIDGET (self->start_button));
  else if (is_under_way (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->toggle_button));
}

static void
lumbar_player_page_dispose (GObject *object)
{
  LumbarPlayerPage *self = LUMBAR_PLAYER_PAGE (object);

  if (self->run != NULL && is_under_way (self))
    {
      lumbar_player_pause (get_player (self), get_now (self));
      save (self);
    }
  if (self->view != NULL)
    stop_ticking (self);
  g_clear_handle_id (&self->cue_id, g_source_remove);
  release_awake (self);
  g_clear_object (&self->asking);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_PLAYER_PAGE);

  g_clear_pointer (&self->run, lumbar_run_free);
  g_clear_pointer (&self->cue, g_free);
  g_clear_object (&self->coach);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lumbar_player_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerPage, toolbar_view);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerPage, sounds_button);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerPage, view);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerPage, controls_stack);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerPage, start_button);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerPage, toggle_button);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerPage, summary);
  gtk_widget_class_bind_template_callback (widget_class, view_mapped_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_unmapped_cb);
  gtk_widget_class_bind_template_callback (widget_class, sounds_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, summary_closed_cb);
}

static void
lumbar_player_page_class_init (LumbarPlayerPageClass *klass)
{
  GObjectClass           *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass         *widget_class = GTK_WIDGET_CLASS (klass);
  AdwNavigationPageClass *page_class = ADW_NAVIGATION_PAGE_CLASS (klass);

  object_class->dispose = lumbar_player_page_dispose;

  page_class->hidden = lumbar_player_page_hidden;
  page_class->shown = lumbar_player_page_shown;

  g_type_ensure (LUMBAR_TYPE_PLAYER_VIEW);
  g_type_ensure (LUMBAR_TYPE_RUN_SUMMARY);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/mobility/lumbar-player-page.ui");
  bind_children (widget_class);

  gtk_widget_class_install_action (widget_class, "player.toggle", NULL, toggle_action);
  gtk_widget_class_install_action (widget_class, "player.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "player.skip", NULL, skip_action);
  gtk_widget_class_install_action (widget_class, "player.left", NULL, arrow_action);
  gtk_widget_class_install_action (widget_class, "player.right", NULL, arrow_action);
  gtk_widget_class_install_action (widget_class, "player.leave", NULL, leave_action);
  gtk_widget_class_install_action (widget_class, "player.fullscreen", NULL, fullscreen_action);
}

static void
lumbar_player_page_init (LumbarPlayerPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

LumbarPlayerPage *
lumbar_player_page_new (LumbarCoach *coach,
                        GSettings   *settings,
                        LumbarRun   *run)
{
  LumbarPlayerPage *self;

  g_return_val_if_fail (LUMBAR_IS_COACH (coach), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (run != NULL, NULL);

  self = g_object_new (LUMBAR_TYPE_PLAYER_PAGE, NULL);
  self->coach = g_object_ref (coach);
  lumbar_player_view_set_catalog (self->view, lumbar_coach_get_catalog (coach));
  self->settings = g_object_ref (settings);
  self->run = run;

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), lumbar_script_get_title (lumbar_player_get_script (get_player (self))));
  lumbar_player_set_gap (get_player (self), (gint64) (LUMBAR_PLAYER_GAP * lumbar_clock_get_speed (lumbar_coach_get_clock (coach))));
  g_settings_bind (settings, "sounds", self->sounds_button, "active", G_SETTINGS_BIND_DEFAULT);
  sounds_toggled_cb (self);
  if (is_under_way (self))
    show_cue (self, _ ("Paused"), TRUE);
  update (self);

  return self;
}

/* What is in the way of a new run is an older one: keep what was done of it. */
static void
store_interrupted_run (LumbarPlayerPage *self)
{
  g_autoptr (LumbarRun) run = lumbar_unfinished_load (self->coach);

  if (run != NULL && lumbar_player_get_active (lumbar_run_get_player (run)) < G_USEC_PER_SEC)
    lumbar_unfinished_clear (self->coach, lumbar_run_get_id (run));
  else if (run != NULL)
    lumbar_unfinished_store (self->coach, GTK_WIDGET (self), run, lumbar_run_get_saved_at (run), LUMBAR_UNANSWERED);
}

/* The plan may not have been known when the page opened. */
static gboolean
is_locked (LumbarPlayerPage *self)
{
  LumbarPlan *plan = lumbar_coach_get_plan (self->coach);

  return plan != NULL && plan->locked;
}

void
lumbar_player_page_start (LumbarPlayerPage *self)
{
  g_return_if_fail (LUMBAR_IS_PLAYER_PAGE (self));

  if (get_state (self) != LUMBAR_PLAYER_READY)
    return;
  if (is_locked (self))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
      return;
    }

  store_interrupted_run (self);
  self->sounds = lumbar_cue_sounds_get (self->settings);
  lumbar_run_start (self->run, lumbar_clock_get_now (lumbar_coach_get_clock (self->coach)), get_now (self));
  take_in (self);
  save (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->toggle_button));
}

LumbarRun *
lumbar_player_page_get_run (LumbarPlayerPage *self)
{
  g_return_val_if_fail (LUMBAR_IS_PLAYER_PAGE (self), NULL);

  return self->run;
}

gboolean
lumbar_player_page_get_awake (LumbarPlayerPage *self)
{
  g_return_val_if_fail (LUMBAR_IS_PLAYER_PAGE (self), FALSE);

  return self->awake;
}
