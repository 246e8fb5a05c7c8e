/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A tour of every page and dialog: as numbered PNG files, or as a test that
 * looks at each for what is cut off, and for what is not freed when it is
 * closed.
 *
 * It runs the real application twice on folders of its own: on the demo
 * history at a fixed moment, then on an empty diary. */

#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <stdlib.h>

#include "lumbar-application.h"
#include "lumbar-diary.h"
#include "lumbar-help.h"
#include "lumbar-importer.h"
#include "test-folder.h"
#include "tour-look.h"
#include "tour-missed.h"
#include "tour-picture.h"
#include "tour-scenes.h"
#include "widget-lives.h"

/* The moment the demo history is looked at. */
#define DEMO_NOW "2026-05-13T09:40:00+02:00"

/* How long a page may take to settle before its picture. */
#define SETTLE_MS 250
#define MOST_TRIES 20

/* A page that is being laid out has faults for a moment. */
#define MOST_LOOKS 4

typedef struct
{
  char    *output;     /* (nullable): the folder for pictures */
  char    *catalogues; /* (nullable): folder with the translations */
  gboolean brackets;   /* every text shall have them, as in the language nobody speaks */
  gboolean check;
  int      width;
  int      height;
  gboolean dark;
  gboolean rtl;
  double   text_scale;

  LumbarApplication *application;
  const TourScene   *scenes;
  guint              scene;
  guint              number; /* of the next picture */
  guint              tries;  /* for this picture */
  guint              looks;  /* at this scene */
  gboolean           failed;

  GHashTable  *words;    /* (nullable): what people wrote themselves */
  GPtrArray   *warnings; /* of libraries since the last look */
  WidgetLives *lives;    /* (nullable): what was met when checking */
} Tour;

static LumbarWindow *
get_window (Tour *tour)
{
  return LUMBAR_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (tour->application)));
}

static gboolean show_scene_cb (gpointer user_data);

/* A window without a compositor has a border, which belongs to its size, and
 * one that had to grow for a wide page has to find back. */
static gboolean
fit_window (Tour *tour)
{
  GtkWindow *window = GTK_WINDOW (get_window (tour));
  GtkWidget *content = adw_application_window_get_content (ADW_APPLICATION_WINDOW (window));
  int        wider = tour->width - gtk_widget_get_width (content);
  int        higher = tour->height - gtk_widget_get_height (content);
  int        width;
  int        height;

  if (wider == 0 && higher == 0)
    return TRUE;

  gtk_window_get_default_size (window, &width, &height);
  gtk_window_set_default_size (window, width + wider, height + higher);

  return FALSE;
}

static gboolean
take_picture (Tour *tour)
{
  const TourScene *scene = &tour->scenes[tour->scene];
  g_autofree char *name = g_strdup_printf ("%02u-%s.png", tour->number, scene->name);
  g_autofree char *path = g_build_filename (tour->output, name, NULL);
  g_autoptr (GError) error = NULL;

  if (tour_picture_save (GTK_WINDOW (get_window (tour)), path, &error))
    return TRUE;

  /* A busy computer may not have drawn the window yet. */
  if (tour->tries++ < MOST_TRIES)
    return FALSE;

  g_printerr ("lumbar-tour: %s\n", error->message);
  tour->failed = TRUE;

  return TRUE;
}

static void
report (Tour       *tour,
        const char *name,
        GPtrArray  *faults)
{
  g_print ("%s %u - %s\n", faults->len > 0 ? "not ok" : "ok", tour->number, name);
  for (guint i = 0; i < faults->len; i++)
    g_print ("# %s\n", (char *) g_ptr_array_index (faults, i));
  tour->failed |= faults->len > 0;
}

static gboolean
look (Tour *tour)
{
  g_autoptr (GPtrArray) faults = tour_look_for_faults (GTK_WIDGET (get_window (tour)), tour->words);

  if (lumbar_help_get_page (get_window (tour)) == NULL)
    g_ptr_array_add (faults, g_strdup ("F1 opens no page of its own (lumbar-help.c)"));
  widget_lives_find_left (tour->lives, faults);
  if (faults->len > 0 && tour->looks++ < MOST_LOOKS)
    return FALSE;

  g_ptr_array_extend_and_steal (faults, g_steal_pointer (&tour->warnings));
  tour->warnings = g_ptr_array_new_with_free_func (g_free);
  report (tour, tour->scenes[tour->scene].name, faults);
  widget_lives_meet (tour->lives, GTK_WIDGET (get_window (tour)));

  return TRUE;
}

static gboolean
scene_shown_cb (gpointer user_data)
{
  Tour *tour = user_data;

  if (!fit_window (tour) && tour->tries++ < MOST_TRIES)
    return G_SOURCE_CONTINUE;
  if ((tour->output != NULL && !take_picture (tour)) || (tour->check && !look (tour)))
    return G_SOURCE_CONTINUE;

  tour->tries = 0;
  tour->looks = 0;
  tour->number++;
  tour->scene++;
  if ((tour->failed && !tour->check) || tour->scenes[tour->scene].name == NULL)
    gtk_window_destroy (GTK_WINDOW (get_window (tour)));
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
  tour_scene_show (scene, tour->application, get_window (tour));
  g_timeout_add_full (G_PRIORITY_LOW, SETTLE_MS, scene_shown_cb, tour, NULL);

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

  g_object_set (settings, "gtk-enable-animations", FALSE, "gtk-xft-dpi", (int) (96 * 1024 * tour->text_scale), NULL);
  gtk_icon_theme_add_search_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()), TOUR_ICON_DIR);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      tour->dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  gtk_window_set_default_size (GTK_WINDOW (get_window (tour)), tour->width, tour->height);
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

/* The window was closed, and the application has ended. */
static void
look_back (Tour *tour)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);

  widget_lives_find_all (tour->lives, faults);
  report (tour, "nothing-stays-behind", faults);
  tour->number++;
}

static void
look_for_missed (Tour *tour)
{
  g_autoptr (GPtrArray) faults = tour_find_missed (tour->lives);

  report (tour, "every-template-was-met", faults);
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
  if (tour->check)
    look_back (tour);
  test_folder_remove (data_dir);

  return !tour->failed;
}

static GLogWriterOutput
keep_warning (GLogLevelFlags   level,
              const GLogField *fields,
              gsize            n_fields,
              gpointer         user_data)
{
  Tour *tour = user_data;

  if (level & (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING))
    g_ptr_array_add (tour->warnings, g_strdelimit (g_strstrip (g_log_writer_format_fields (level, fields, n_fields, FALSE)), "\n", ' '));

  return G_LOG_WRITER_HANDLED;
}

/* Without a folder the catalogues are those that are installed. */
static void
bind_domains (const char *catalogues)
{
  const char *domains[] = { GETTEXT_PACKAGE, GETTEXT_PACKAGE "-content" };

  for (guint i = 0; i < G_N_ELEMENTS (domains); i++)
    {
      bindtextdomain (domains[i], catalogues != NULL ? catalogues : LUMBAR_LOCALEDIR);
      bind_textdomain_codeset (domains[i], "UTF-8");
    }
  textdomain (GETTEXT_PACKAGE);
}

static void
start_check (Tour *tour)
{
  guint n_scenes = 0;

  for (const TourScene *scene = tour_demo_scenes; scene->name != NULL; scene++)
    n_scenes++;
  for (const TourScene *scene = tour_empty_scenes; scene->name != NULL; scene++)
    n_scenes++;

  /* Each run ends with a look back, and the tour with one for what it missed. */
  g_print ("1..%u\n", n_scenes + 3);
  tour->lives = widget_lives_new ();
  tour->warnings = g_ptr_array_new_with_free_func (g_free);
  tour->words = tour->brackets ? tour_look_read_words (TOUR_DEMO) : NULL;
  g_log_set_writer_func (keep_warning, tour, NULL);
}

static void
tour_clear (Tour *tour)
{
  g_clear_pointer (&tour->output, g_free);
  g_clear_pointer (&tour->catalogues, g_free);
  g_clear_pointer (&tour->words, g_hash_table_unref);
  g_clear_pointer (&tour->warnings, g_ptr_array_unref);
  g_clear_pointer (&tour->lives, widget_lives_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Tour, tour_clear)

static gboolean
parse_options (Tour    *tour,
               int     *argc,
               char  ***argv,
               GError **error)
{
  g_autofree char   *size = NULL;
  const GOptionEntry options[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &tour->output, "The folder to write to", "DIR" },
    { "check", 0, 0, G_OPTION_ARG_NONE, &tour->check, "Look for texts that are cut off", NULL },
    { "catalogues", 0, 0, G_OPTION_ARG_FILENAME, &tour->catalogues, "Where the translations are", "DIR" },
    { "brackets", 0, 0, G_OPTION_ARG_NONE, &tour->brackets, "Look for texts that have no brackets", NULL },
    { "size", 0, 0, G_OPTION_ARG_STRING, &size, "Size of the window", "WxH" },
    { "dark", 0, 0, G_OPTION_ARG_NONE, &tour->dark, "Use the dark style", NULL },
    { "rtl", 0, 0, G_OPTION_ARG_NONE, &tour->rtl, "Lay out from right to left", NULL },
    { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &tour->text_scale, "Size of the text", "N" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;

  if (size != NULL)
    sscanf (size, "%dx%d", &tour->width, &tour->height);
  if (tour->output != NULL || tour->check)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "--output DIR or --check is needed");

  return FALSE;
}

int
main (int    argc,
      char **argv)
{
  g_auto (Tour) tour = { .text_scale = 1.0, .width = 1000, .height = 700, .number = 1 };
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_setenv ("GSETTINGS_SCHEMA_DIR", TOUR_SCHEMA_DIR, FALSE);

  if (!parse_options (&tour, &argc, &argv, &error))
    {
      g_printerr ("lumbar-tour: %s\n", error->message);
      return 2;
    }

  bind_domains (tour.catalogues);
  if (tour.output != NULL)
    g_mkdir_with_parents (tour.output, 0755);
  if (tour.check)
    start_check (&tour);
  gtk_init ();
  gtk_widget_set_default_direction (tour.rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);

  run (&tour, tour_demo_scenes, TRUE, &error);
  if (error == NULL && (!tour.failed || tour.check))
    run (&tour, tour_empty_scenes, FALSE, &error);
  if (error == NULL && tour.check)
    look_for_missed (&tour);
  if (error != NULL)
    g_printerr ("lumbar-tour: %s\n", error->message);

  return error != NULL || tour.failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
