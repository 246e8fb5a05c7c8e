/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Renders a tour of every page and dialog to numbered PNG files.
 *
 * It runs the real application twice on folders of its own: on the demo
 * history at a fixed moment, then on an empty diary. */

#include "config.h"

#include <locale.h>
#include <stdlib.h>

#include "lumbar-application.h"
#include "lumbar-diary.h"
#include "lumbar-importer.h"
#include "test-folder.h"
#include "tour-picture.h"
#include "tour-scenes.h"

/* The moment the demo history is looked at. */
#define DEMO_NOW "2026-05-13T09:40:00+02:00"

/* How long a page may take to settle before its picture. */
#define SETTLE_MS 350
#define MOST_TRIES 20

typedef struct
{
  char    *output;
  char    *size;
  gboolean dark;
  gboolean rtl;
  double   text_scale;

  LumbarApplication *application;
  const TourScene   *scenes;
  guint              scene;
  guint              number; /* of the next picture */
  guint              tries;  /* for the picture that is taken */
  gboolean           failed;
} Tour;

static LumbarWindow *
get_window (Tour *tour)
{
  return LUMBAR_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (tour->application)));
}

static gboolean show_scene_cb (gpointer user_data);

static gboolean
take_picture_cb (gpointer user_data)
{
  Tour            *tour = user_data;
  const TourScene *scene = &tour->scenes[tour->scene];
  g_autofree char *name = g_strdup_printf ("%02u-%s.png", tour->number, scene->name);
  g_autofree char *path = g_build_filename (tour->output, name, NULL);
  g_autoptr (GError) error = NULL;

  if (!tour_picture_save (GTK_WINDOW (get_window (tour)), path, &error))
    {
      /* A busy computer may not have drawn the window yet. */
      if (tour->tries++ < MOST_TRIES)
        return G_SOURCE_CONTINUE;

      g_printerr ("lumbar-tour: %s\n", error->message);
      tour->failed = TRUE;
    }

  tour->tries = 0;
  tour->number++;
  tour->scene++;
  if (tour->failed || tour->scenes[tour->scene].name == NULL)
    g_application_quit (G_APPLICATION (tour->application));
  else
    show_scene_cb (tour);

  return G_SOURCE_REMOVE;
}

static gboolean
show_scene_cb (gpointer user_data)
{
  Tour            *tour = user_data;
  const TourScene *scene = &tour->scenes[tour->scene];

  /* The second half of a page goes on from where the first one is. */
  if (!g_str_has_suffix (scene->name, "-more") && tour->scene > 0)
    tour_scenes_reset (get_window (tour));
  scene->show (tour->application, get_window (tour));
  g_timeout_add (SETTLE_MS, take_picture_cb, tour);

  return G_SOURCE_REMOVE;
}

static void
plan_ready_cb (Tour *tour)
{
  g_signal_handlers_disconnect_by_func (lumbar_application_get_coach (tour->application), plan_ready_cb, tour);
  g_timeout_add (SETTLE_MS, show_scene_cb, tour);
}

static void
activated_cb (Tour *tour)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int          width = 1000;
  int          height = 700;

  g_object_set (settings, "gtk-enable-animations", FALSE, "gtk-xft-dpi", (int) (96 * 1024 * tour->text_scale), NULL);
  gtk_icon_theme_add_search_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()), TOUR_ICON_DIR);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      tour->dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  if (tour->size != NULL)
    sscanf (tour->size, "%dx%d", &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (get_window (tour)), width, height);
}

static gboolean
fill_diary (const char *data_dir,
            GError    **error)
{
  g_autofree char *text = NULL;
  gsize            length;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (LumbarDiary) diary = NULL;
  LumbarMoment now;

  if (!lumbar_moment_parse (DEMO_NOW, zone, &now, error) ||
      !g_file_get_contents (TOUR_DEMO, &text, &length, error))
    return FALSE;

  records = lumbar_import_json (text, (gssize) length, zone, error);
  if (records == NULL)
    return FALSE;

  diary = lumbar_diary_open (data_dir, LUMBAR_DIARY_DEFAULT, now, error);

  return diary != NULL && lumbar_diary_merge (diary, records, FALSE, NULL, NULL, error);
}

/* One run of the application over one table of scenes. */
static gboolean
run (Tour            *tour,
     const TourScene *scenes,
     gboolean         demo,
     GError         **error)
{
  g_autofree char *data_dir = g_dir_make_tmp ("lumbar-tour-XXXXXX", error);
  g_autoptr (LumbarClock) clock = NULL;
  g_autoptr (GSettings) settings = g_settings_new (LUMBAR_APP_ID);
  LumbarMoment now;

  if (data_dir == NULL || (demo && !fill_diary (data_dir, error)))
    return FALSE;

  g_settings_set_boolean (settings, "first-run-done", demo);
  lumbar_moment_parse (DEMO_NOW, NULL, &now, NULL);
  clock = lumbar_clock_new_fixed (now);

  tour->scenes = scenes;
  tour->scene = 0;
  tour->application = lumbar_application_new (data_dir, clock);
  g_application_set_flags (G_APPLICATION (tour->application), G_APPLICATION_NON_UNIQUE);
  g_signal_connect_data (tour->application, "activate", G_CALLBACK (activated_cb), tour, NULL, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_swapped (lumbar_application_get_coach (tour->application), "plan-changed", G_CALLBACK (plan_ready_cb), tour);

  g_application_run (G_APPLICATION (tour->application), 0, NULL);
  g_clear_object (&tour->application);
  test_folder_remove (data_dir);

  return !tour->failed;
}

int
main (int    argc,
      char **argv)
{
  Tour               tour = { .text_scale = 1.0, .number = 1 };
  const GOptionEntry options[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &tour.output, "The folder to write to", "DIR" },
    { "size", 0, 0, G_OPTION_ARG_STRING, &tour.size, "Size of the window", "WxH" },
    { "dark", 0, 0, G_OPTION_ARG_NONE, &tour.dark, "Use the dark style", NULL },
    { "rtl", 0, 0, G_OPTION_ARG_NONE, &tour.rtl, "Lay out from right to left", NULL },
    { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &tour.text_scale, "Size of the text", "N" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_setenv ("GSETTINGS_SCHEMA_DIR", TOUR_SCHEMA_DIR, FALSE);

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || tour.output == NULL)
    {
      g_printerr ("lumbar-tour: %s\n", error != NULL ? error->message : "--output DIR is needed");
      return 2;
    }

  g_mkdir_with_parents (tour.output, 0755);
  gtk_init ();
  gtk_widget_set_default_direction (tour.rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);

  if (!run (&tour, tour_demo_scenes, TRUE, &error) || !run (&tour, tour_empty_scenes, FALSE, &error))
    {
      if (error != NULL)
        g_printerr ("lumbar-tour: %s\n", error->message);
      return EXIT_FAILURE;
    }

  return EXIT_SUCCESS;
}
