/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The four short sounds of a routine.
 *
 * One stream for each, made once and run through once without being heard, so
 * that the first real sound is on time. Nothing waits for a sound: a computer
 * without a sound device plays the same routine in silence. */

#include "config.h"

#include "lumbar-cue-sounds.h"

struct _LumbarCueSounds
{
  GObject parent_instance;

  GSettings      *settings; /* not owned: it owns the sounds */
  GtkMediaStream *streams[LUMBAR_N_SOUNDS];
};

G_DEFINE_FINAL_TYPE (LumbarCueSounds, lumbar_cue_sounds, G_TYPE_OBJECT)

static const char *const sound_names[LUMBAR_N_SOUNDS] = {
  [LUMBAR_SOUND_TICK] = "tick",
  [LUMBAR_SOUND_GO] = "go",
  [LUMBAR_SOUND_CHANGE] = "change",
  [LUMBAR_SOUND_END] = "end",
};

static void
lumbar_cue_sounds_dispose (GObject *object)
{
  LumbarCueSounds *self = LUMBAR_CUE_SOUNDS (object);

  for (int i = 0; i < LUMBAR_N_SOUNDS; i++)
    {
      if (self->streams[i] == NULL)
        continue;
      /* Frees what the backend holds; dropping the stream alone does not. */
      gtk_media_file_clear (GTK_MEDIA_FILE (self->streams[i]));
      g_clear_object (&self->streams[i]);
    }

  G_OBJECT_CLASS (lumbar_cue_sounds_parent_class)->dispose (object);
}

static void
lumbar_cue_sounds_class_init (LumbarCueSoundsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lumbar_cue_sounds_dispose;
}

static void
lumbar_cue_sounds_init (LumbarCueSounds *self)
{
  for (int i = 0; i < LUMBAR_N_SOUNDS; i++)
    {
      g_autofree char *path = g_strdup_printf (LUMBAR_RESOURCE_PREFIX "/sounds/%s.wav", sound_names[i]);

      self->streams[i] = gtk_media_file_new_for_resource (path);
      gtk_media_stream_set_muted (self->streams[i], TRUE);
      gtk_media_stream_play (self->streams[i]);
    }
}

LumbarCueSounds *
lumbar_cue_sounds_get (GSettings *settings)
{
  LumbarCueSounds *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_get_data (G_OBJECT (settings), "lumbar-cue-sounds");
  if (self == NULL)
    {
      self = g_object_new (LUMBAR_TYPE_CUE_SOUNDS, NULL);
      self->settings = settings;
      g_object_set_data_full (G_OBJECT (settings), "lumbar-cue-sounds", self, g_object_unref);
    }

  return self;
}

void
lumbar_cue_sounds_play (LumbarCueSounds *self,
                        LumbarSound      sound)
{
  GtkMediaStream *stream;
  int             volume;

  g_return_if_fail (LUMBAR_IS_CUE_SOUNDS (self));
  g_return_if_fail (sound < LUMBAR_N_SOUNDS);

  volume = g_settings_get_int (self->settings, "sound-volume");
  if (volume == 0 || !g_settings_get_boolean (self->settings, "sounds"))
    return;

  stream = self->streams[sound];
  gtk_media_stream_set_muted (stream, FALSE);
  gtk_media_stream_set_volume (stream, volume / 100.0);
  if (gtk_media_stream_is_seekable (stream))
    gtk_media_stream_seek (stream, 0);
  gtk_media_stream_play (stream);
}
