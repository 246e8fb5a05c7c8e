/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Toggle buttons that lie like the places of the body, seen from behind.
 *
 * Left stays on the left in right-to-left languages too: it is a picture of a
 * body, not a text. */

#include "config.h"

#include "lumbar-place-grid.h"

#include <glib/gi18n.h>

#include "lumbar-entry-text.h"

#define N_SIDES 3
#define MAX_BUTTONS 11

typedef struct
{
  LumbarPlaceGridPart part;
  const char         *title;
  LumbarPlaces        sides[N_SIDES]; /* left, middle, right; 0: no such place */
} Region;

static const Region regions[] = {
  { LUMBAR_PLACE_GRID_BACK, N_ ("Upper back"), { LUMBAR_PLACE_UPPER_LEFT, LUMBAR_PLACE_UPPER_CENTRE, LUMBAR_PLACE_UPPER_RIGHT } },
  { LUMBAR_PLACE_GRID_BACK, N_ ("Lower back"), { LUMBAR_PLACE_LUMBAR_LEFT, LUMBAR_PLACE_LUMBAR_CENTRE, LUMBAR_PLACE_LUMBAR_RIGHT } },
  { LUMBAR_PLACE_GRID_BACK, N_ ("Pelvis"), { LUMBAR_PLACE_PELVIS_LEFT, LUMBAR_PLACE_PELVIS_CENTRE, LUMBAR_PLACE_PELVIS_RIGHT } },
  { LUMBAR_PLACE_GRID_BACK, N_ ("Buttocks"), { LUMBAR_PLACE_BUTTOCK_LEFT, 0, LUMBAR_PLACE_BUTTOCK_RIGHT } },
  { LUMBAR_PLACE_GRID_LEGS, N_ ("Thighs"), { LUMBAR_PLACE_THIGH_LEFT, 0, LUMBAR_PLACE_THIGH_RIGHT } },
  { LUMBAR_PLACE_GRID_LEGS, N_ ("Calves"), { LUMBAR_PLACE_CALF_LEFT, 0, LUMBAR_PLACE_CALF_RIGHT } },
  { LUMBAR_PLACE_GRID_LEGS, N_ ("Feet"), { LUMBAR_PLACE_FOOT_LEFT, 0, LUMBAR_PLACE_FOOT_RIGHT } },
};

static const char *const side_labels[N_SIDES] = { N_ ("Left"), N_ ("Middle"), N_ ("Right") };

struct _LumbarPlaceGrid
{
  GtkWidget parent_instance;

  GtkWidget       *grid;
  GtkToggleButton *buttons[MAX_BUTTONS];
  LumbarPlaces     button_places[MAX_BUTTONS];
  guint            n_buttons;
};

G_DEFINE_FINAL_TYPE (LumbarPlaceGrid, lumbar_place_grid, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PLACES = 1,
} LumbarPlaceGridProperty;

static GParamSpec *properties[PROP_PLACES + 1];

static void
toggled_cb (LumbarPlaceGrid *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACES]);
}

static GtkToggleButton *
new_button (LumbarPlaceGrid *self,
            const char      *label,
            LumbarPlaces     place)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, lumbar_place_get_name (place), -1);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);

  self->buttons[self->n_buttons] = GTK_TOGGLE_BUTTON (button);
  self->button_places[self->n_buttons] = place;
  self->n_buttons++;

  return GTK_TOGGLE_BUTTON (button);
}

static void
add_title (LumbarPlaceGrid *self,
           const char      *title,
           int              row)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_grid_attach (GTK_GRID (self->grid), label, 0, row, N_SIDES * 2, 1);
}

static void
add_region (LumbarPlaceGrid *self,
            const Region    *region,
            int              row)
{
  int n_sides = region->sides[1] != 0 ? N_SIDES : N_SIDES - 1;
  int column = 0;

  add_title (self, _ (region->title), row);

  for (guint i = 0; i < N_SIDES; i++)
    {
      int width = N_SIDES * 2 / n_sides;

      if (region->sides[i] == 0)
        continue;

      gtk_grid_attach (GTK_GRID (self->grid), GTK_WIDGET (new_button (self, _ (side_labels[i]), region->sides[i])), column, row + 1, width, 1);
      column += width;
    }
}

static void
lumbar_place_grid_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  LumbarPlaceGrid *self = LUMBAR_PLACE_GRID (object);

  switch ((LumbarPlaceGridProperty) prop_id)
    {
    case PROP_PLACES:
      g_value_set_uint (value, lumbar_place_grid_get_places (self));
      break;
    }
}

static void
lumbar_place_grid_dispose (GObject *object)
{
  LumbarPlaceGrid *self = LUMBAR_PLACE_GRID (object);

  self->n_buttons = 0;
  g_clear_pointer (&self->grid, gtk_widget_unparent);

  G_OBJECT_CLASS (lumbar_place_grid_parent_class)->dispose (object);
}

static void
lumbar_place_grid_class_init (LumbarPlaceGridClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lumbar_place_grid_get_property;
  object_class->dispose = lumbar_place_grid_dispose;

  properties[PROP_PLACES] =
    g_param_spec_uint ("places", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
lumbar_place_grid_init (LumbarPlaceGrid *self)
{
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_homogeneous (GTK_GRID (self->grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 6);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 6);
  gtk_widget_set_direction (self->grid, GTK_TEXT_DIR_LTR);
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "place-grid");
}

GtkWidget *
lumbar_place_grid_new (LumbarPlaceGridPart part)
{
  LumbarPlaceGrid *self = g_object_new (LUMBAR_TYPE_PLACE_GRID, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (regions); i++)
    {
      if (regions[i].part == part)
        add_region (self, &regions[i], (int) i * 2);
    }

  return GTK_WIDGET (self);
}

LumbarPlaces
lumbar_place_grid_get_places (LumbarPlaceGrid *self)
{
  LumbarPlaces places = 0;

  g_return_val_if_fail (LUMBAR_IS_PLACE_GRID (self), 0);

  for (guint i = 0; i < self->n_buttons; i++)
    {
      if (gtk_toggle_button_get_active (self->buttons[i]))
        places |= self->button_places[i];
    }

  return places;
}

void
lumbar_place_grid_set_places (LumbarPlaceGrid *self,
                              LumbarPlaces     places)
{
  g_return_if_fail (LUMBAR_IS_PLACE_GRID (self));

  for (guint i = 0; i < self->n_buttons; i++)
    gtk_toggle_button_set_active (self->buttons[i], (places & self->button_places[i]) != 0);
}
