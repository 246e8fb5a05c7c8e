/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One shelf for each kind of content. A shelf remembers what it has read, and
 * which files were broken, so that a file is opened once at most. */

#include "config.h"

#include "lumbar-catalog.h"

#include <glib/gi18n-lib.h>

#include "lumbar-content-private.h"
#include "lumbar-content-resource.h"

#define CONTENT_PATH LUMBAR_RESOURCE_PREFIX "/content/"

typedef enum
{
  SHELF_ARTICLES,
  SHELF_CUES,
  SHELF_CHECKLISTS,
  SHELF_ROUTINES,
  SHELF_EXERCISES,
  SHELF_FAULTS,
  SHELF_MOVEMENTS,
  SHELF_WARNING_SIGNS,
  N_SHELVES
} LumbarShelf;

struct _LumbarCatalog
{
  GObject parent_instance;

  GResource    *resource; /* not owned when built in */
  GStringChunk *texts;
  GHashTable   *english;            /* (nullable) (element-type utf8): what nobody translated; NULL when all is English */
  GHashTable   *shelves[N_SHELVES]; /* id → value; NULL for a broken file */
  GPtrArray    *lists[N_SHELVES];   /* (nullable): made on first use */
  GPtrArray    *categories;         /* (nullable): read on first use */
  GPtrArray    *sources;            /* (nullable): read on first use */
  GPtrArray    *synonyms;           /* (nullable): read on first use */
  GPtrArray    *why;                /* (nullable): read on first use */
};

G_DEFINE_FINAL_TYPE (LumbarCatalog, lumbar_catalog, G_TYPE_OBJECT)

typedef gpointer (*LumbarReadFunc) (LumbarCatalog *, LumbarJsonReader *);
typedef int (*LumbarOrderFunc) (gconstpointer);

static int
article_order (gconstpointer value)
{
  return ((const LumbarArticle *) value)->order;
}

/* The numbers of the cues follow a pull. */
static int
cue_order (gconstpointer value)
{
  return (int) g_ascii_strtoll (((const LumbarCue *) value)->id + strlen ("CK"), NULL, 10);
}

static int
routine_order (gconstpointer value)
{
  return ((const LumbarRoutine *) value)->order;
}

static int
exercise_order (gconstpointer value)
{
  return ((const LumbarExercise *) value)->order;
}

static int
fault_order (gconstpointer value)
{
  const LumbarFault *fault = value;

  return (int) fault->stage * 1000 + fault->order;
}

static int
warning_sign_order (gconstpointer value)
{
  return ((const LumbarWarningSign *) value)->number;
}

static const struct
{
  const char     *folder;
  LumbarReadFunc  read;
  GDestroyNotify  free;
  LumbarOrderFunc order; /* (nullable): for kinds that are shown as a list */
} kinds[N_SHELVES] = {
  [SHELF_ARTICLES] = { "articles", lumbar_article_read, lumbar_article_free, article_order },
  [SHELF_CUES] = { "cues", lumbar_cue_read, lumbar_cue_free, cue_order },
  [SHELF_CHECKLISTS] = { "checklists", lumbar_checklist_read, lumbar_checklist_free },
  [SHELF_ROUTINES] = { "routines", lumbar_routine_read, lumbar_routine_free, routine_order },
  [SHELF_EXERCISES] = { "exercises", lumbar_exercise_read, lumbar_exercise_free, exercise_order },
  [SHELF_FAULTS] = { "faults", lumbar_fault_read, lumbar_fault_free, fault_order },
  [SHELF_MOVEMENTS] = { "poses", lumbar_figure_read, lumbar_figure_free },
  [SHELF_WARNING_SIGNS] = { "warning-signs", lumbar_warning_sign_read, lumbar_warning_sign_free, warning_sign_order },
};

/* NULL without a warning if there is no such file. */
static LumbarJsonReader *
open_file (LumbarCatalog *self,
           const char    *name,
           GError       **error)
{
  g_autofree char *path = g_strconcat (CONTENT_PATH, name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (self->resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  return bytes != NULL ? lumbar_json_reader_new (name, bytes, error) : NULL;
}

static gpointer
read_value (LumbarCatalog    *self,
            LumbarShelf       shelf,
            LumbarJsonReader *reader,
            const char       *id,
            GError          **error)
{
  gpointer value = kinds[shelf].read (self, reader);

  if (g_strcmp0 (lumbar_json_reader_get_string (reader, "id"), id) != 0)
    lumbar_json_reader_fail (reader, "id", "must be the name of the file");

  if (!lumbar_json_reader_finish (reader, error))
    g_clear_pointer (&value, kinds[shelf].free);

  return value;
}

static gpointer
load (LumbarCatalog *self,
      LumbarShelf    shelf,
      const char    *id)
{
  g_autofree char *name = g_strdup_printf ("%s/%s.json", kinds[shelf].folder, id);
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarJsonReader) reader = open_file (self, name, &error);
  gpointer value = NULL;

  if (reader != NULL)
    value = read_value (self, shelf, reader, id, &error);
  if (error != NULL)
    g_warning ("Left out of the content: %s", error->message);

  return value;
}

static gpointer
look_up (LumbarCatalog *self,
         LumbarShelf    shelf,
         const char    *id)
{
  gpointer value;

  if (id == NULL || *id == '\0')
    return NULL;
  if (g_hash_table_lookup_extended (self->shelves[shelf], id, NULL, &value))
    return value;

  value = load (self, shelf, id);
  g_hash_table_insert (self->shelves[shelf], g_strdup (id), value);

  return value;
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  LumbarOrderFunc order = kinds[GPOINTER_TO_INT (user_data)].order;

  return order (*(gconstpointer *) a) - order (*(gconstpointer *) b);
}

static GPtrArray *
read_all (LumbarCatalog *self,
          LumbarShelf    shelf)
{
  g_autofree char *path = g_strconcat (CONTENT_PATH, kinds[shelf].folder, NULL);
  g_auto (GStrv) names = g_resource_enumerate_children (self->resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *id = g_strndup (names[i], strcspn (names[i], "."));
      gpointer         value = look_up (self, shelf, id);

      if (value != NULL)
        g_ptr_array_add (list, value);
    }

  g_ptr_array_sort_with_data (list, compare_cb, GINT_TO_POINTER (shelf));

  return list;
}

static const GPtrArray *
get_list (LumbarCatalog *self,
          LumbarShelf    shelf)
{
  if (self->lists[shelf] == NULL)
    self->lists[shelf] = read_all (self, shelf);

  return self->lists[shelf];
}

typedef GPtrArray *(*LumbarReadListFunc) (LumbarCatalog *, LumbarJsonReader *);

/* A list that is one file; an empty one if the file is broken. */
static GPtrArray *
read_file (LumbarCatalog     *self,
           const char        *name,
           LumbarReadListFunc read)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LumbarJsonReader) reader = open_file (self, name, &error);
  g_autoptr (GPtrArray) list = NULL;

  if (reader != NULL)
    list = read (self, reader);
  if (reader != NULL && !lumbar_json_reader_finish (reader, &error))
    g_clear_pointer (&list, g_ptr_array_unref);
  if (error != NULL)
    g_warning ("Left out of the content: %s", error->message);

  return list != NULL ? g_steal_pointer (&list) : g_ptr_array_new ();
}

const char *
lumbar_catalog_keep (LumbarCatalog *self,
                     const char    *string)
{
  return string != NULL ? g_string_chunk_insert_const (self->texts, string) : NULL;
}

const char *
lumbar_catalog_translate (LumbarCatalog *self,
                          const char    *context,
                          const char    *string)
{
  const char *translated;
  const char *kept;

  /* Asked for "", gettext would answer with the header of its file. */
  if (string == NULL || *string == '\0')
    return string != NULL ? "" : NULL;

  translated = g_dpgettext2 (LUMBAR_CONTENT_DOMAIN, context, string);
  kept = lumbar_catalog_keep (self, translated);
  if (self->english != NULL && translated == string)
    g_hash_table_add (self->english, (gpointer) kept);

  return kept;
}

const char *
lumbar_catalog_get_language (LumbarCatalog *self,
                             const char    *text)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return self->english != NULL && g_hash_table_contains (self->english, text) ? "en" : NULL;
}

static GStrv
read_list (LumbarCatalog    *self,
           LumbarJsonReader *reader,
           const char       *member,
           const char       *context)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n_elements = lumbar_json_reader_enter_list (reader, member);

  for (guint i = 0; i < n_elements; i++)
    {
      const char *element = lumbar_json_reader_get_element (reader, i);

      g_strv_builder_add (builder, context != NULL ? lumbar_catalog_translate (self, context, element) : element);
    }

  lumbar_json_reader_leave (reader);

  return g_strv_builder_end (builder);
}

GStrv
lumbar_catalog_read_ids (LumbarCatalog    *self,
                         LumbarJsonReader *reader,
                         const char       *member)
{
  return read_list (self, reader, member, NULL);
}

GStrv
lumbar_catalog_read_texts (LumbarCatalog    *self,
                           LumbarJsonReader *reader,
                           const char       *member,
                           const char       *context)
{
  return read_list (self, reader, member, context);
}

void
lumbar_catalog_read_basis (LumbarCatalog    *self,
                           LumbarJsonReader *reader,
                           LumbarBasis      *basis)
{
  basis->facts = lumbar_catalog_read_ids (self, reader, "facts");
  basis->sources = lumbar_catalog_read_ids (self, reader, "sources");
}

void
lumbar_basis_clear (LumbarBasis *basis)
{
  g_clear_pointer (&basis->facts, g_strfreev);
  g_clear_pointer (&basis->sources, g_strfreev);
}

static void
free_shelf (GHashTable    *table,
            GDestroyNotify free_func)
{
  GHashTableIter iter;
  gpointer       value;

  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    if (value != NULL)
      free_func (value);

  g_hash_table_unref (table);
}

static void
lumbar_catalog_finalize (GObject *object)
{
  LumbarCatalog *self = LUMBAR_CATALOG (object);

  for (int shelf = 0; shelf < N_SHELVES; shelf++)
    {
      g_clear_pointer (&self->lists[shelf], g_ptr_array_unref);
      free_shelf (self->shelves[shelf], kinds[shelf].free);
    }
  g_clear_pointer (&self->categories, g_ptr_array_unref);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_clear_pointer (&self->synonyms, g_ptr_array_unref);
  g_clear_pointer (&self->why, g_ptr_array_unref);
  g_clear_pointer (&self->english, g_hash_table_unref);
  g_clear_pointer (&self->texts, g_string_chunk_free);
  g_clear_pointer (&self->resource, g_resource_unref);

  G_OBJECT_CLASS (lumbar_catalog_parent_class)->finalize (object);
}

static void
lumbar_catalog_class_init (LumbarCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lumbar_catalog_finalize;
}

/* Asked for "", gettext answers with the header of the catalogue, if there is one. */
static gboolean
is_interface_translated (void)
{
  return *dgettext (GETTEXT_PACKAGE, "") != '\0';
}

static void
lumbar_catalog_init (LumbarCatalog *self)
{
  self->texts = g_string_chunk_new (4096);
  if (is_interface_translated ())
    self->english = g_hash_table_new (g_str_hash, g_str_equal);
  for (int shelf = 0; shelf < N_SHELVES; shelf++)
    self->shelves[shelf] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

LumbarCatalog *
lumbar_catalog_new (void)
{
  return lumbar_catalog_new_for_resource (lumbar_content_get_resource ());
}

LumbarCatalog *
lumbar_catalog_new_for_resource (GResource *resource)
{
  LumbarCatalog *self;

  g_return_val_if_fail (resource != NULL, NULL);

  self = g_object_new (LUMBAR_TYPE_CATALOG, NULL);
  self->resource = g_resource_ref (resource);

  return self;
}

const LumbarCue *
lumbar_catalog_get_cue (LumbarCatalog *self,
                        const char    *id)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return look_up (self, SHELF_CUES, id);
}

const LumbarChecklist *
lumbar_catalog_get_checklist (LumbarCatalog *self,
                              const char    *id)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return look_up (self, SHELF_CHECKLISTS, id);
}

const LumbarRoutine *
lumbar_catalog_get_routine (LumbarCatalog *self,
                            const char    *id)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return look_up (self, SHELF_ROUTINES, id);
}

const GPtrArray *
lumbar_catalog_get_routines (LumbarCatalog *self)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return get_list (self, SHELF_ROUTINES);
}

const LumbarExercise *
lumbar_catalog_get_exercise (LumbarCatalog *self,
                             const char    *id)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return look_up (self, SHELF_EXERCISES, id);
}

const GPtrArray *
lumbar_catalog_get_exercises (LumbarCatalog *self)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return get_list (self, SHELF_EXERCISES);
}

const LumbarFault *
lumbar_catalog_get_fault (LumbarCatalog *self,
                          const char    *id)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return look_up (self, SHELF_FAULTS, id);
}

const GPtrArray *
lumbar_catalog_get_faults (LumbarCatalog *self)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return get_list (self, SHELF_FAULTS);
}

const LumbarMovement *
lumbar_catalog_get_movement (LumbarCatalog *self,
                             const char    *id)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return look_up (self, SHELF_MOVEMENTS, id);
}

const LumbarWarningSign *
lumbar_catalog_get_warning_sign (LumbarCatalog *self,
                                 int            number)
{
  g_autofree char *id = g_strdup_printf ("RF%02d", number);

  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return look_up (self, SHELF_WARNING_SIGNS, id);
}

const GPtrArray *
lumbar_catalog_get_warning_signs (LumbarCatalog *self)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return get_list (self, SHELF_WARNING_SIGNS);
}

const GPtrArray *
lumbar_catalog_get_categories (LumbarCatalog *self)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  if (self->categories == NULL)
    self->categories = read_file (self, "categories.json", lumbar_categories_read);

  return self->categories;
}

const LumbarArticle *
lumbar_catalog_get_article (LumbarCatalog *self,
                            const char    *id)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return look_up (self, SHELF_ARTICLES, id);
}

const GPtrArray *
lumbar_catalog_get_articles (LumbarCatalog *self)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return get_list (self, SHELF_ARTICLES);
}

const GPtrArray *
lumbar_catalog_get_cues (LumbarCatalog *self)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  return get_list (self, SHELF_CUES);
}

const GPtrArray *
lumbar_catalog_get_synonyms (LumbarCatalog *self)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  if (self->synonyms == NULL)
    self->synonyms = read_file (self, "synonyms.json", lumbar_synonyms_read);

  return self->synonyms;
}

const char *
lumbar_catalog_get_why (LumbarCatalog *self,
                        const char    *rule)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  if (self->why == NULL)
    self->why = read_file (self, "why.json", lumbar_why_read);

  for (guint i = 0; i < self->why->len; i++)
    {
      const LumbarWhy *why = g_ptr_array_index (self->why, i);

      if (g_strcmp0 (why->id, rule) == 0)
        return why->article;
    }

  return NULL;
}

const GPtrArray *
lumbar_catalog_get_sources (LumbarCatalog *self)
{
  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  if (self->sources == NULL)
    self->sources = read_file (self, "sources.json", lumbar_sources_read);

  return self->sources;
}

const LumbarSource *
lumbar_catalog_get_source (LumbarCatalog *self,
                           const char    *id)
{
  const GPtrArray *sources;

  g_return_val_if_fail (LUMBAR_IS_CATALOG (self), NULL);

  sources = lumbar_catalog_get_sources (self);
  for (guint i = 0; i < sources->len; i++)
    {
      const LumbarSource *source = g_ptr_array_index (sources, i);

      if (g_strcmp0 (source->id, id) == 0)
        return source;
    }

  return NULL;
}
