/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The coach: keeps the plan current.
 *
 * A plan is made on another thread from the history and the time. While one is
 * being made, any number of changes ask for one more, not for many. At
 * midnight a timer on the wall clock fires; it also fires when the computer
 * slept through midnight, and when somebody sets the clock. */

#include "config.h"

#include "lumbar-coach.h"

#include <errno.h>
#include <glib-unix.h>
#include <sys/timerfd.h>
#include <unistd.h>

struct _LumbarCoach
{
  GObject parent_instance;

  LumbarCatalog *catalog;
  LumbarStore   *store;
  LumbarClock   *clock;

  LumbarPlan *plan;   /* (nullable): until the first one is made */
  gboolean    making; /* one is being made */
  gboolean    stale;  /* and will be out of date */

  int   timer_fd; /* -1 with a fixed clock */
  guint timer_source;
};

G_DEFINE_FINAL_TYPE (LumbarCoach, lumbar_coach, G_TYPE_OBJECT)

static guint plan_changed_signal;

typedef struct
{
  LumbarHistory *history;
  LumbarMoment   now;
} Facts;

static void
free_facts (gpointer data)
{
  Facts *facts = data;

  lumbar_history_unref (facts->history);
  g_free (facts);
}

static void
make_plan (GTask        *task,
           gpointer      source_object,
           gpointer      task_data,
           GCancellable *cancellable)
{
  const Facts *facts = task_data;

  g_task_return_pointer (task,
                         lumbar_plan_new (facts->history, facts->now),
                         (GDestroyNotify) lumbar_plan_unref);
}

static void
free_weak_ref (GWeakRef *ref)
{
  g_weak_ref_clear (ref);
  g_free (ref);
}

static void
plan_made_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (LumbarCoach) self = g_weak_ref_get (user_data);
  g_autoptr (LumbarPlan) plan = g_task_propagate_pointer (G_TASK (result), NULL);

  free_weak_ref (user_data);
  if (self == NULL)
    return;

  self->making = FALSE;
  g_clear_pointer (&self->plan, lumbar_plan_unref);
  self->plan = g_steal_pointer (&plan);

  if (self->stale)
    lumbar_coach_refresh (self);

  g_signal_emit (self, plan_changed_signal, 0);
}

static void
start_making (LumbarCoach *self)
{
  g_autoptr (GTask) task = NULL;
  GWeakRef *ref = g_new0 (GWeakRef, 1);
  Facts    *facts = g_new0 (Facts, 1);

  facts->history = lumbar_history_ref (lumbar_store_get_history (self->store));
  facts->now = lumbar_clock_get_now (self->clock);

  /* A coach that nobody needs any more does not wait for its last plan. */
  g_weak_ref_init (ref, self);
  task = g_task_new (NULL, NULL, plan_made_cb, ref);
  g_task_set_source_tag (task, start_making);
  g_task_set_task_data (task, facts, free_facts);
  g_task_run_in_thread (task, make_plan);

  self->making = TRUE;
  self->stale = FALSE;
}

static void
set_timer (LumbarCoach *self)
{
  LumbarDate        tomorrow = lumbar_clock_get_today (self->clock) + 1;
  LumbarMoment      midnight = lumbar_moment_from_local (tomorrow, 0, NULL);
  struct itimerspec when = { .it_value.tv_sec = lumbar_moment_get_instant (midnight) };

  timerfd_settime (self->timer_fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, NULL);
}

static gboolean
date_changed_cb (int          fd,
                 GIOCondition condition,
                 gpointer     user_data)
{
  LumbarCoach *self = user_data;
  guint64      n_expirations;

  /* ECANCELED: somebody set the clock. */
  if (read (fd, &n_expirations, sizeof n_expirations) < 0 && errno == EAGAIN)
    return G_SOURCE_CONTINUE;

  set_timer (self);
  lumbar_coach_refresh (self);

  return G_SOURCE_CONTINUE;
}

static void
start_timer (LumbarCoach *self)
{
  self->timer_fd = timerfd_create (CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (self->timer_fd < 0)
    return;

  set_timer (self);
  self->timer_source = g_unix_fd_add (self->timer_fd, G_IO_IN, date_changed_cb, self);
}

static void
store_changed_cb (LumbarCoach *self)
{
  lumbar_coach_refresh (self);
}

static void
lumbar_coach_dispose (GObject *object)
{
  LumbarCoach *self = LUMBAR_COACH (object);

  g_clear_handle_id (&self->timer_source, g_source_remove);
  g_clear_fd (&self->timer_fd, NULL);
  g_clear_pointer (&self->plan, lumbar_plan_unref);
  g_clear_object (&self->catalog);
  g_clear_object (&self->store);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (lumbar_coach_parent_class)->dispose (object);
}

static void
lumbar_coach_class_init (LumbarCoachClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lumbar_coach_dispose;

  plan_changed_signal = g_signal_new ("plan-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                      0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
lumbar_coach_init (LumbarCoach *self)
{
  self->catalog = lumbar_catalog_new ();
  self->timer_fd = -1;
}

LumbarCoach *
lumbar_coach_new (LumbarStore *store,
                  LumbarClock *clock)
{
  LumbarCoach *self;

  g_return_val_if_fail (LUMBAR_IS_STORE (store), NULL);
  g_return_val_if_fail (LUMBAR_IS_CLOCK (clock), NULL);

  self = g_object_new (LUMBAR_TYPE_COACH, NULL);
  self->store = g_object_ref (store);
  self->clock = g_object_ref (clock);
  g_signal_connect_object (store, "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);

  if (!lumbar_clock_is_fixed (clock))
    start_timer (self);

  return self;
}

LumbarCatalog *
lumbar_coach_get_catalog (LumbarCoach *self)
{
  g_return_val_if_fail (LUMBAR_IS_COACH (self), NULL);

  return self->catalog;
}

LumbarStore *
lumbar_coach_get_store (LumbarCoach *self)
{
  g_return_val_if_fail (LUMBAR_IS_COACH (self), NULL);

  return self->store;
}

LumbarClock *
lumbar_coach_get_clock (LumbarCoach *self)
{
  g_return_val_if_fail (LUMBAR_IS_COACH (self), NULL);

  return self->clock;
}

LumbarHistory *
lumbar_coach_get_history (LumbarCoach *self)
{
  g_return_val_if_fail (LUMBAR_IS_COACH (self), NULL);

  return lumbar_store_get_history (self->store);
}

LumbarPlan *
lumbar_coach_get_plan (LumbarCoach *self)
{
  g_return_val_if_fail (LUMBAR_IS_COACH (self), NULL);

  return self->plan;
}

void
lumbar_coach_refresh (LumbarCoach *self)
{
  g_return_if_fail (LUMBAR_IS_COACH (self));

  if (self->making)
    self->stale = TRUE;
  else
    start_making (self);
}
