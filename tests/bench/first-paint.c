/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Measures an application from outside: when its window is first painted, and
 * what it keeps in memory after that.
 *
 * The clock starts before the program does. It stops when the X server reports
 * that a mapped window of the program was drawn on and the window holds more
 * than one colour, so that a bare background does not count. All programs are
 * measured by the same means, and none has to help. */

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <glib.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define TIMEOUT_MS 30000
#define SMALLEST_WINDOW 200

static int
ignore_error (Display     *display,
              XErrorEvent *event)
{
  /* Windows may go while they are looked at. */
  return 0;
}

/* Whether the middle column of the window shows anything. */
static gboolean
is_painted (Display *display,
            Window   window)
{
  XWindowAttributes attributes;
  XImage           *image;
  gboolean          painted = FALSE;

  if (!XGetWindowAttributes (display, window, &attributes) || attributes.map_state != IsViewable ||
      attributes.override_redirect || attributes.width < SMALLEST_WINDOW || attributes.height < SMALLEST_WINDOW)
    return FALSE;

  /* Through the header's title, the content and the bar below. */
  image = XGetImage (display, window, attributes.width / 2 - 80, 0, 160, (unsigned int) attributes.height, AllPlanes, ZPixmap);
  if (image == NULL)
    return FALSE;
  for (int y = 0; y < image->height && !painted; y++)
    for (int x = 0; x < image->width && !painted; x++)
      painted = XGetPixel (image, x, y) != XGetPixel (image, image->width / 2, image->height / 2);
  XDestroyImage (image);
  return painted;
}

/* Follows what happens until a window is painted. Returns: whether one was. */
static gboolean
wait_for_paint (Display *display,
                int      damage_event,
                gint64   deadline)
{
  while (g_get_monotonic_time () < deadline)
    {
      struct pollfd descriptor = { .fd = ConnectionNumber (display), .events = POLLIN };
      XEvent        event;

      if (XPending (display) == 0)
        {
          poll (&descriptor, 1, 100);
          continue;
        }
      XNextEvent (display, &event);
      if (event.type == CreateNotify)
        XDamageCreate (display, event.xcreatewindow.window, XDamageReportRawRectangles);
      else if (event.type == damage_event + XDamageNotify &&
               is_painted (display, ((XDamageNotifyEvent *) &event)->drawable))
        return TRUE;
    }
  return FALSE;
}

static pid_t
start (char **command)
{
  pid_t child = fork ();

  if (child == 0)
    {
      setpgid (0, 0);
      execvp (command[0], command);
      _exit (127);
    }
  return child;
}

/* A value of the process's memory in kB, by its name in smaps_rollup. */
static long
read_memory (pid_t       process,
             const char *name)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/smaps_rollup", process);
  g_autofree char *text = NULL;
  g_autofree char *start = g_strdup_printf ("\n%s:", name);
  const char      *found;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return -1;
  found = strstr (text, start);
  return found == NULL ? -1 : strtol (found + strlen (start), NULL, 10);
}

int
main (int   argc,
      char *argv[])
{
  Display *display = XOpenDisplay (NULL);
  int      damage_event;
  int      damage_error;
  gint64   begun;
  gint64   painted;
  pid_t    child;

  if (argc < 3 || display == NULL || !XDamageQueryExtension (display, &damage_event, &damage_error))
    {
      g_printerr ("Usage: first-paint SETTLE_MS COMMAND [ARGUMENT…] (on an X display with DAMAGE)\n");
      return 2;
    }
  XSetErrorHandler (ignore_error);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  XSync (display, False);

  begun = g_get_monotonic_time ();
  child = start (argv + 2);
  if (!wait_for_paint (display, damage_event, begun + TIMEOUT_MS * 1000L))
    {
      kill (-child, SIGKILL);
      g_printerr ("first-paint: no window was painted\n");
      return 1;
    }
  painted = g_get_monotonic_time ();

  g_usleep ((gulong) atoi (argv[1]) * 1000);
  g_print ("{\"paint\": %.1f, \"resident\": %ld, \"proportional\": %ld}\n",
           (double) (painted - begun) / 1000, read_memory (child, "Rss"), read_memory (child, "Pss"));
  kill (-child, SIGTERM);
  waitpid (child, NULL, 0);
  return 0;
}
