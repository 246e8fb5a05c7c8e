/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What people see of a running routine: the ring, the step, what comes next.
 *
 * It shows where a player stands and changes nothing. Texts are set once a
 * second, the ring whenever it is asked. */

#include "config.h"

#include "lumbar-player-view.h"

#include <glib/gi18n.h>

#include "lumbar-figure.h"
#include "lumbar-ring.h"
#include "lumbar-routine-text.h"

struct _LumbarPlayerView
{
  AdwBin parent_instance;

  /* Template children */
  LumbarRing     *ring;
  LumbarFigure   *figure;
  GtkLabel       *step_label;
  GtkLabel       *cue_label;
  GtkLabel       *next_label;
  GtkProgressBar *progress_bar;
  GtkLabel       *progress_label;

  LumbarCatalog *catalog; /* (nullable): where the figures come from */

  gint64 shown_second; /* of the whole routine; -1: nothing is shown yet */
  char  *shown_cue;    /* (nullable) */
  char  *shown_figure; /* (nullable): id */
};

G_DEFINE_FINAL_TYPE (LumbarPlayerView, lumbar_player_view, ADW_TYPE_BIN)

static const LumbarScriptStep *
get_step (LumbarPlayer *player)
{
  return lumbar_script_get_step (lumbar_player_get_script (player), lumbar_player_get_step (player));
}

static const LumbarScriptStep *
first_exercise (LumbarScript *script)
{
  for (int i = 0; i < lumbar_script_get_n_steps (script); i++)
    if (!lumbar_script_get_step (script, i)->prepares)
      return lumbar_script_get_step (script, i);

  return lumbar_script_get_step (script, 0);
}

static const char *
get_figure (LumbarPlayerView *self,
            const char       *exercise_id)
{
  const LumbarExercise *exercise = exercise_id != NULL && self->catalog != NULL ? lumbar_catalog_get_exercise (self->catalog, exercise_id) : NULL;

  return exercise != NULL ? exercise->figure : NULL;
}

/* The near limbs of a figure that faces right are its right ones, those of one
 * that faces the reader its left ones. */
static gboolean
shows_left (LumbarPlayerView *self)
{
  const LumbarMovement *movement = lumbar_figure_get_movement (self->figure);

  return movement != NULL && movement->view == LUMBAR_VIEW_FRONT;
}

static void
show_figure (LumbarPlayerView       *self,
             const LumbarScriptStep *step,
             gboolean                moves)
{
  const char *figure = step != NULL ? get_figure (self, step->exercise) : NULL;

  if (g_set_str (&self->shown_figure, figure) && self->catalog != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->figure), lumbar_figure_set_movement (self->figure, self->catalog, figure));
  lumbar_figure_set_mirrored (self->figure, step != NULL && step->side == (shows_left (self) ? LUMBAR_SIDE_RIGHT : LUMBAR_SIDE_LEFT));
  lumbar_figure_set_playing (self->figure, moves);
}

static void
show_ready (LumbarPlayerView *self,
            LumbarPlayer     *player)
{
  LumbarScript    *script = lumbar_player_get_script (player);
  gint64           length = lumbar_script_get_length (script);
  int              n_steps = lumbar_script_get_n_steps (script);
  g_autofree char *digits = lumbar_countdown_dup_text (length, length);
  g_autofree char *words = lumbar_countdown_dup_value_text (length);
  g_autofree char *first = NULL;
  g_autofree char *steps = g_strdup_printf (ngettext ("%d step", "%d steps", n_steps), n_steps);

  /* Translators: %s is the first exercise of a routine */
  first = g_strdup_printf (_ ("Begins with: %s"), first_exercise (script)->title);
  lumbar_ring_set_text (self->ring, digits, words);
  gtk_label_set_label (self->step_label, lumbar_script_get_title (script));
  gtk_label_set_label (self->cue_label, first);
  gtk_label_set_label (self->next_label, _ ("Stop an exercise when pain rises by two points, becomes sharp, or moves into the leg."));
  gtk_label_set_label (self->progress_label, steps);
  show_figure (self, first_exercise (script), TRUE);
}

static const char *
next_title (LumbarPlayer *player)
{
  LumbarScript *script = lumbar_player_get_script (player);
  int           next = lumbar_player_get_step (player) + 1;

  return next < lumbar_script_get_n_steps (script) ? lumbar_script_get_step (script, next)->title : NULL;
}

static void
show_next (LumbarPlayerView *self,
           LumbarPlayer     *player)
{
  const char      *title = next_title (player);
  g_autofree char *text = NULL;

  /* Translators: %s is the step of a routine that comes next */
  text = title != NULL ? g_strdup_printf (_ ("Next: %s"), title) : g_strdup (_ ("The last step"));
  gtk_label_set_label (self->next_label, text);
}

static void
show_progress (LumbarPlayerView *self,
               LumbarPlayer     *player)
{
  LumbarScript    *script = lumbar_player_get_script (player);
  gint64           length = lumbar_script_get_length (script);
  gint64           left = lumbar_player_get_remaining (player);
  g_autofree char *time = lumbar_countdown_dup_text (left, MAX (length, 60 * (gint64) G_USEC_PER_SEC));
  g_autofree char *text = NULL;

  /* Translators: “Step 3 of 13 · 4:12 left” */
  text = g_strdup_printf (_ ("Step %d of %d · %s left"),
                          MAX (lumbar_player_get_step (player), 0) + 1,
                          lumbar_script_get_n_steps (script),
                          time);
  gtk_label_set_label (self->progress_label, text);
  gtk_progress_bar_set_fraction (self->progress_bar, length > 0 ? 1.0 - (double) left / (double) length : 0);
}

/* Who rests or moves into place sees what comes next. */
static const LumbarScriptStep *
get_shown_step (LumbarPlayer *player)
{
  LumbarScript *script = lumbar_player_get_script (player);

  for (int i = MAX (lumbar_player_get_step (player), 0); i < lumbar_script_get_n_steps (script); i++)
    if (!lumbar_script_get_step (script, i)->prepares)
      return lumbar_script_get_step (script, i);

  return NULL;
}

static void
show_step (LumbarPlayerView *self,
           LumbarPlayer     *player,
           const char       *cue)
{
  const LumbarScriptStep *step = get_step (player);
  gint64                  left = lumbar_player_get_step_remaining (player);
  g_autofree char        *digits = lumbar_countdown_dup_text (left, step->length);
  g_autofree char        *words = lumbar_countdown_dup_value_text (left);
  g_autofree char        *repetition = lumbar_step_dup_repetition_text (step, lumbar_player_get_elapsed (player));

  lumbar_ring_set_text (self->ring, digits, words);
  lumbar_ring_set_preparing (self->ring, step->prepares);
  gtk_label_set_label (self->step_label, step->title != NULL ? step->title : _ ("Get ready"));
  if (cue != NULL)
    gtk_label_set_label (self->cue_label, cue);
  else
    gtk_label_set_label (self->cue_label, repetition != NULL ? repetition : "");
  show_figure (self, get_shown_step (player), lumbar_player_get_state (player) == LUMBAR_PLAYER_PLAYING);
  show_next (self, player);
  show_progress (self, player);
}

static void
show_fraction (LumbarPlayerView *self,
               LumbarPlayer     *player)
{
  gint64 length = get_step (player)->length;
  gint64 left = lumbar_player_get_step_remaining (player);

  /* Whole seconds where movement is not wanted. */
  if (!adw_get_enable_animations (GTK_WIDGET (self)))
    left = (left + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC * G_USEC_PER_SEC;

  if (lumbar_player_get_state (player) != LUMBAR_PLAYER_READY && length > 0)
    lumbar_ring_set_fraction (self->ring, (double) left / (double) length);
}

static void
lumbar_player_view_dispose (GObject *object)
{
  LumbarPlayerView *self = LUMBAR_PLAYER_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LUMBAR_TYPE_PLAYER_VIEW);
  g_clear_pointer (&self->shown_cue, g_free);
  g_clear_pointer (&self->shown_figure, g_free);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (lumbar_player_view_parent_class)->dispose (object);
}

static void
lumbar_player_view_class_init (LumbarPlayerViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lumbar_player_view_dispose;

  g_type_ensure (LUMBAR_TYPE_FIGURE);
  g_type_ensure (LUMBAR_TYPE_RING);

  gtk_widget_class_set_template_from_resource (widget_class, LUMBAR_RESOURCE_PREFIX "/mobility/lumbar-player-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerView, ring);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerView, figure);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerView, step_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerView, cue_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerView, next_label);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerView, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, LumbarPlayerView, progress_label);
}

static void
lumbar_player_view_init (LumbarPlayerView *self)
{
  self->shown_second = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  lumbar_figure_set_interactive (self->figure, FALSE);
}

void
lumbar_player_view_set_catalog (LumbarPlayerView *self,
                                LumbarCatalog    *catalog)
{
  g_return_if_fail (LUMBAR_IS_PLAYER_VIEW (self));
  g_return_if_fail (LUMBAR_IS_CATALOG (catalog));

  g_set_object (&self->catalog, catalog);
}

/* A number that changes whenever a text has to. */
static gint64
second_of (LumbarPlayer *player)
{
  gint64 second = (lumbar_player_get_step_remaining (player) + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;

  /* A pause within a second shows too. */
  second = 2 * second + (lumbar_player_get_state (player) == LUMBAR_PLAYER_PLAYING);

  if (lumbar_player_get_state (player) == LUMBAR_PLAYER_READY)
    return G_MAXINT64;

  return ((gint64) lumbar_player_get_step (player) + 1) * G_MAXINT32 + second;
}

void
lumbar_player_view_show (LumbarPlayerView *self,
                         LumbarPlayer     *player,
                         const char       *cue)
{
  gint64 second;

  g_return_if_fail (LUMBAR_IS_PLAYER_VIEW (self));
  g_return_if_fail (player != NULL);

  show_fraction (self, player);
  second = second_of (player);
  if (self->shown_second == second && g_strcmp0 (self->shown_cue, cue) == 0)
    return;

  self->shown_second = second;
  g_set_str (&self->shown_cue, cue);
  if (lumbar_player_get_state (player) == LUMBAR_PLAYER_READY)
    show_ready (self, player);
  else
    show_step (self, player, cue);
}
