/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lumbar-view.h"

typedef struct
{
  LumbarCoach  *coach; /* (nullable) */
  GSignalGroup *coach_signals;
  GSignalGroup *store_signals;
} LumbarViewPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (LumbarView, lumbar_view, ADW_TYPE_BIN)

typedef enum
{
  PROP_COACH = 1,
} LumbarViewProperty;

static GParamSpec *properties[PROP_COACH + 1];

static void
plan_changed_cb (LumbarView *self)
{
  LumbarViewClass *klass = LUMBAR_VIEW_GET_CLASS (self);

  if (klass->plan_changed != NULL)
    klass->plan_changed (self);
}

static void
store_changed_cb (LumbarView *self,
                  guint       kinds)
{
  LumbarViewClass *klass = LUMBAR_VIEW_GET_CLASS (self);

  if (klass->records_changed != NULL)
    klass->records_changed (self, kinds);
}

static void
lumbar_view_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  LumbarView *self = LUMBAR_VIEW (object);

  switch ((LumbarViewProperty) prop_id)
    {
    case PROP_COACH:
      g_value_set_object (value, lumbar_view_get_coach (self));
      break;
    }
}

static void
lumbar_view_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  LumbarView *self = LUMBAR_VIEW (object);

  switch ((LumbarViewProperty) prop_id)
    {
    case PROP_COACH:
      lumbar_view_set_coach (self, g_value_get_object (value));
      break;
    }
}

static void
lumbar_view_dispose (GObject *object)
{
  LumbarViewPrivate *priv = lumbar_view_get_instance_private (LUMBAR_VIEW (object));

  g_clear_object (&priv->coach_signals);
  g_clear_object (&priv->store_signals);
  g_clear_object (&priv->coach);

  G_OBJECT_CLASS (lumbar_view_parent_class)->dispose (object);
}

static void
lumbar_view_class_init (LumbarViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = lumbar_view_get_property;
  object_class->set_property = lumbar_view_set_property;
  object_class->dispose = lumbar_view_dispose;

  properties[PROP_COACH] =
    g_param_spec_object ("coach", NULL, NULL,
                         LUMBAR_TYPE_COACH,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lumbar_view_init (LumbarView *self)
{
  LumbarViewPrivate *priv = lumbar_view_get_instance_private (self);

  priv->coach_signals = g_signal_group_new (LUMBAR_TYPE_COACH);
  g_signal_group_connect_swapped (priv->coach_signals, "plan-changed", G_CALLBACK (plan_changed_cb), self);
  priv->store_signals = g_signal_group_new (LUMBAR_TYPE_STORE);
  g_signal_group_connect_swapped (priv->store_signals, "changed", G_CALLBACK (store_changed_cb), self);
}

LumbarCoach *
lumbar_view_get_coach (LumbarView *self)
{
  LumbarViewPrivate *priv = lumbar_view_get_instance_private (self);

  g_return_val_if_fail (LUMBAR_IS_VIEW (self), NULL);

  return priv->coach;
}

void
lumbar_view_set_coach (LumbarView  *self,
                       LumbarCoach *coach)
{
  LumbarViewPrivate *priv = lumbar_view_get_instance_private (self);

  g_return_if_fail (LUMBAR_IS_VIEW (self));
  g_return_if_fail (coach == NULL || LUMBAR_IS_COACH (coach));

  if (!g_set_object (&priv->coach, coach))
    return;

  g_signal_group_set_target (priv->coach_signals, coach);
  g_signal_group_set_target (priv->store_signals, coach != NULL ? lumbar_coach_get_store (coach) : NULL);

  if (coach != NULL && lumbar_coach_get_history (coach) != NULL)
    store_changed_cb (self, G_MAXUINT);
  if (coach != NULL && lumbar_coach_get_plan (coach) != NULL)
    plan_changed_cb (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COACH]);
}
