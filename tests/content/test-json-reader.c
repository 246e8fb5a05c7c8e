/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The reader says where a file is wrong, and never more than the first place. */

#include "config.h"

#include "lumbar-catalog.h"
#include "lumbar-json-reader.h"

typedef void (*LumbarReading) (LumbarJsonReader *reader);

static LumbarJsonReader *
open_text (const char *text,
           GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return lumbar_json_reader_new ("soup.json", bytes, error);
}

static void
read_cook (LumbarJsonReader *reader)
{
  lumbar_json_reader_enter (reader, "cook");
  lumbar_json_reader_get_string (reader, "name");
  lumbar_json_reader_get_optional_boolean (reader, "hungry", FALSE);
  lumbar_json_reader_leave (reader);
}

static void
read_steps (LumbarJsonReader *reader)
{
  guint n_steps = lumbar_json_reader_enter_list (reader, "steps");

  for (guint i = 0; i < n_steps; i++)
    {
      lumbar_json_reader_enter_element (reader, i);
      lumbar_json_reader_get_integer (reader, "minutes", 1, 60);
      lumbar_json_reader_get_optional_integer (reader, "spoons", 0, 9, 0);
      lumbar_json_reader_leave (reader);
    }

  lumbar_json_reader_leave (reader);
}

static void
read_names (LumbarJsonReader *reader)
{
  guint n_names = lumbar_json_reader_enter_list (reader, "names");

  for (guint i = 0; i < n_names; i++)
    lumbar_json_reader_get_element (reader, i);

  lumbar_json_reader_leave (reader);
}

static void
read_side (LumbarJsonReader *reader)
{
  lumbar_json_reader_get_name (reader, "side", lumbar_side_names);
}

static void
test_places (void)
{
  static const struct
  {
    const char   *text;
    LumbarReading read;
    const char   *expect; /* NULL: everything is right */
  } cases[] = {
    { "{\"cook\": {\"name\": \"Ada\"}}", read_cook, NULL },
    { "{\"cook\": {\"name\": \"Ada\", \"hungry\": null}}", read_cook, NULL },
    { "{}", read_cook, "soup.json: cook: is missing" },
    { "{\"cook\": null}", read_cook, "soup.json: cook: is missing" },
    { "{\"cook\": \"Ada\"}", read_cook, "soup.json: cook: expected an object" },
    { "{\"cook\": {}}", read_cook, "soup.json: cook.name: is missing" },
    { "{\"cook\": {\"name\": 7}}", read_cook, "soup.json: cook.name: expected a string" },
    { "{\"cook\": {\"name\": \"\"}}", read_cook, "soup.json: cook.name: must not be empty" },
    { "{\"cook\": {\"name\": \"Ada\", \"hungry\": 1}}", read_cook, "soup.json: cook.hungry: expected true or false" },
    /* Only the first of two. */
    { "{\"cook\": {\"name\": 7, \"hungry\": 1}}", read_cook, "soup.json: cook.name: expected a string" },
    { "{}", read_steps, NULL },
    { "{\"steps\": []}", read_steps, NULL },
    { "{\"steps\": {}}", read_steps, "soup.json: steps: expected a list" },
    { "{\"steps\": [{\"minutes\": 60}, 5]}", read_steps, "soup.json: steps[1]: expected an object" },
    { "{\"steps\": [{\"minutes\": 1}, {\"minutes\": 0}]}", read_steps, "soup.json: steps[1].minutes: expected 1 to 60" },
    { "{\"steps\": [{\"minutes\": 1}, {\"minutes\": 61}]}", read_steps, "soup.json: steps[1].minutes: expected 1 to 60" },
    { "{\"steps\": [{\"minutes\": 1.5}]}", read_steps, "soup.json: steps[0].minutes: expected an integer" },
    { "{\"steps\": [{\"minutes\": 99999999999}]}", read_steps, "soup.json: steps[0].minutes: expected 1 to 60" },
    { "{\"steps\": [{\"minutes\": 5, \"spoons\": 10}]}", read_steps, "soup.json: steps[0].spoons: expected 0 to 9" },
    { "{\"names\": [\"one\", \"two\"]}", read_names, NULL },
    { "{\"names\": [\"one\", null]}", read_names, "soup.json: names[1]: expected a string" },
    { "{\"names\": [\"one\", \"\"]}", read_names, "soup.json: names[1]: must not be empty" },
    { "{\"side\": \"left\"}", read_side, NULL },
    { "{\"side\": \"up\"}", read_side, "soup.json: side: “up” is not one of the names" },
    { "{}", read_side, "soup.json: side: is missing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (LumbarJsonReader) reader = open_text (cases[i].text, &error);

      g_assert_no_error (error);
      cases[i].read (reader);

      g_assert_cmpint (lumbar_json_reader_finish (reader, &error), ==, cases[i].expect == NULL);
      if (cases[i].expect != NULL)
        {
          g_assert_error (error, LUMBAR_CONTENT_ERROR, LUMBAR_CONTENT_ERROR_INVALID);
          g_assert_cmpstr (error->message, ==, cases[i].expect);
        }
    }
}

static void
test_no_object (void)
{
  const char *texts[] = { "", "{", "[]", "7", "\"soup\"", "{\"a\": }", "\xff\xfe" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (LumbarJsonReader) reader = open_text (texts[i], &error);

      g_assert_null (reader);
      g_assert_error (error, LUMBAR_CONTENT_ERROR, LUMBAR_CONTENT_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "soup.json: "));
    }
}

static void
test_values (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarJsonReader) reader = open_text ("{\"name\": \"Ada\", \"spoons\": 7, \"hungry\": true, \"side\": \"right\", \"empty\": null}", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (lumbar_json_reader_get_string (reader, "name"), ==, "Ada");
  g_assert_cmpint (lumbar_json_reader_get_integer (reader, "spoons", 0, 9), ==, 7);
  g_assert_cmpint (lumbar_json_reader_get_optional_integer (reader, "forks", 0, 9, 3), ==, 3);
  g_assert_true (lumbar_json_reader_get_optional_boolean (reader, "hungry", FALSE));
  g_assert_true (lumbar_json_reader_get_optional_boolean (reader, "thirsty", TRUE));
  g_assert_cmpint (lumbar_json_reader_get_name (reader, "side", lumbar_side_names), ==, LUMBAR_SIDE_RIGHT);
  g_assert_null (lumbar_json_reader_get_optional_string (reader, "empty"));
  g_assert_true (lumbar_json_reader_has (reader, "name"));
  g_assert_false (lumbar_json_reader_has (reader, "empty"));
  g_assert_true (lumbar_json_reader_finish (reader, &error));
}

/* What a caller gets after an error is harmless. */
static void
test_after_an_error (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarJsonReader) reader = open_text ("{\"name\": 7, \"list\": \"none\"}", &error);

  g_assert_cmpstr (lumbar_json_reader_get_string (reader, "name"), ==, "");
  g_assert_cmpint (lumbar_json_reader_get_integer (reader, "spoons", 2, 9), ==, 2);
  g_assert_cmpuint (lumbar_json_reader_enter_list (reader, "list"), ==, 0);
  g_assert_cmpstr (lumbar_json_reader_get_element (reader, 3), ==, "");
  lumbar_json_reader_enter_element (reader, 3);
  g_assert_cmpstr (lumbar_json_reader_get_string (reader, "name"), ==, "");
  lumbar_json_reader_leave (reader);
  lumbar_json_reader_leave (reader);

  g_assert_false (lumbar_json_reader_finish (reader, &error));
  g_assert_cmpstr (error->message, ==, "soup.json: name: expected a string");
}

static void
test_fail (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarJsonReader) reader = open_text ("{\"cook\": {}}", &error);

  lumbar_json_reader_enter (reader, "cook");
  lumbar_json_reader_fail (reader, "hands", "%d are too many", 3);
  lumbar_json_reader_leave (reader);

  g_assert_false (lumbar_json_reader_finish (reader, &error));
  g_assert_cmpstr (error->message, ==, "soup.json: cook.hands: 3 are too many");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-reader/places", test_places);
  g_test_add_func ("/json-reader/no-object", test_no_object);
  g_test_add_func ("/json-reader/values", test_values);
  g_test_add_func ("/json-reader/after-an-error", test_after_an_error);
  g_test_add_func ("/json-reader/fail", test_fail);

  return g_test_run ();
}
