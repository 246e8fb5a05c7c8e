/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Colours that belong together, from those of the theme. */

#include "config.h"

#include "lumbar-figure-palette.h"

static GdkRGBA
mix (const GdkRGBA *a,
     const GdkRGBA *b,
     float          part)
{
  return (GdkRGBA) {
    a->red + (b->red - a->red) * part,
    a->green + (b->green - a->green) * part,
    a->blue + (b->blue - a->blue) * part,
    a->alpha + (b->alpha - a->alpha) * part,
  };
}

void
lumbar_figure_palette_init (LumbarFigurePalette *self,
                            const GdkRGBA       *accent,
                            const GdkRGBA       *text,
                            gboolean             dark,
                            gboolean             high_contrast)
{
  GdkRGBA black = { 0, 0, 0, 1 };
  GdkRGBA paper = dark ? (GdkRGBA) { 0.17f, 0.17f, 0.19f, 1 } : (GdkRGBA) { 1, 1, 1, 1 };
  /* Dark accents drown in a dark window. */
  float   towards_text = dark ? 0.22f : 0;
  GdkRGBA grey = mix (text, &paper, high_contrast ? 0.25f : 0.5f);

  if (high_contrast)
    towards_text = dark ? 0.4f : 0.3f;
  self->near = mix (accent, text, towards_text);
  self->arm = mix (&self->near, dark ? text : &black, dark ? 0.5f : 0.38f);
  self->far = mix (&self->near, &paper, 0.55f);
  self->prop = grey;
  self->line = mix (text, &paper, high_contrast ? 0 : 0.2f);
  self->focus = dark ? (GdkRGBA) { 1, 0.75f, 0.3f, 1 } : (GdkRGBA) { 0.78f, 0.27f, 0, 1 };
}
