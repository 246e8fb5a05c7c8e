-- SPDX-License-Identifier: GPL-3.0-or-later

-- The first schema of the diary.
--
-- One table for each record kind of the export file and one for each list
-- inside a record, whose rows keep their order in "position". Closed lists are
-- stored by the names of the data format; sets of names with spaces between.
-- A moment is two columns: seconds since 1970 in UTC, and the seconds that the
-- place was east of it. A date is text, for it belongs to no zone. Loads and
-- percentages are integers, in thousandths and in millionths.
--
-- Links between records (the form check of a lift, the exercise of a step) are
-- no foreign keys: the other end may have been deleted, or be in another file.

PRAGMA application_id = 1282764130;

CREATE TABLE episode (
  id TEXT PRIMARY KEY NOT NULL CHECK (length (id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
  modified_at INTEGER NOT NULL,
  modified_at_offset INTEGER NOT NULL CHECK (modified_at_offset BETWEEN -64800 AND 64800),
  onset INTEGER NOT NULL,
  onset_offset INTEGER NOT NULL CHECK (onset_offset BETWEEN -64800 AND 64800),
  ended_at INTEGER,
  ended_at_offset INTEGER CHECK (ended_at_offset BETWEEN -64800 AND 64800),
  mode TEXT NOT NULL CHECK (mode IN ('standard', 'strict')),
  intake_at INTEGER,
  intake_at_offset INTEGER CHECK (intake_at_offset BETWEEN -64800 AND 64800),
  intake_onset TEXT NOT NULL CHECK (intake_onset IN ('during_lift', 'same_day', 'next_days')),
  intake_sides TEXT NOT NULL CHECK (intake_sides IN ('both', 'left', 'right', 'centre')),
  intake_quality TEXT NOT NULL,
  intake_worst INTEGER NOT NULL CHECK (intake_worst BETWEEN 0 AND 10),
  intake_leg_pain TEXT NOT NULL CHECK (intake_leg_pain IN ('none', 'buttock_thigh', 'below_knee')),
  intake_leg_numb_tingle INTEGER NOT NULL CHECK (intake_leg_numb_tingle BETWEEN 0 AND 1),
  intake_adl INTEGER NOT NULL CHECK (intake_adl BETWEEN 0 AND 3),
  intake_morning_lock INTEGER NOT NULL CHECK (intake_morning_lock BETWEEN 0 AND 1),
  intake_day_one_worst INTEGER CHECK (intake_day_one_worst BETWEEN 0 AND 10),
  care_protocol TEXT CHECK (care_protocol IN ('gentle48', 'hourly48', 'twoHourly72', 'heatOnly')),
  care_wake INTEGER CHECK (care_wake BETWEEN 0 AND 1440),
  care_sleep INTEGER CHECK (care_sleep BETWEEN 0 AND 1440),
  care_ice INTEGER CHECK (care_ice >= 0),
  care_heat INTEGER CHECK (care_heat >= 0),
  care_created INTEGER,
  care_created_offset INTEGER CHECK (care_created_offset BETWEEN -64800 AND 64800),
  CHECK ((ended_at IS NULL) = (ended_at_offset IS NULL)),
  CHECK ((intake_at IS NULL) = (intake_at_offset IS NULL)),
  CHECK ((care_created IS NULL) = (care_created_offset IS NULL)),
  CHECK ((care_protocol IS NULL) = (care_wake IS NULL)),
  CHECK ((care_protocol IS NULL) = (care_sleep IS NULL)),
  CHECK ((care_protocol IS NULL) = (care_ice IS NULL)),
  CHECK ((care_protocol IS NULL) = (care_heat IS NULL)),
  CHECK ((care_protocol IS NULL) = (care_created IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE triage (
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  at INTEGER NOT NULL,
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
  is_full INTEGER NOT NULL CHECK (is_full BETWEEN 0 AND 1),
  yes TEXT NOT NULL,
  temperature INTEGER,
  temperature_unit TEXT CHECK (temperature_unit IN ('C', 'F')),
  mistake INTEGER NOT NULL CHECK (mistake BETWEEN 0 AND 1),
  CHECK ((temperature IS NULL) = (temperature_unit IS NULL)),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE release (
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  at INTEGER NOT NULL,
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
  kind TEXT NOT NULL CHECK (kind IN ('assessed', 'seen', 'not_needed')),
  date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE clearance (
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  by_whom TEXT NOT NULL CHECK (by_whom IN ('doctor', 'physio')),
  date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  allows TEXT NOT NULL CHECK (allows IN ('P2', 'P3')),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ladder (
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  since INTEGER,
  since_offset INTEGER CHECK (since_offset BETWEEN -64800 AND 64800),
  working_weight INTEGER NOT NULL CHECK (working_weight >= 0),
  unit TEXT NOT NULL CHECK (unit IN ('kg', 'lb')),
  bar INTEGER NOT NULL CHECK (bar >= 0),
  smallest_plate INTEGER NOT NULL CHECK (smallest_plate >= 0),
  step_pct INTEGER NOT NULL CHECK (step_pct BETWEEN 5000000 AND 10000000 AND step_pct % 500000 = 0),
  model TEXT NOT NULL CHECK (model IN ('linear', 'compound')),
  lift TEXT NOT NULL CHECK (lift IN ('conventional', 'sumo', 'trap-bar', 'block-pull')),
  CHECK ((since IS NULL) = (since_offset IS NULL)),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE test (
  episode TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  at INTEGER NOT NULL,
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
  kind TEXT NOT NULL CHECK (kind IN ('core', 'hinge')),
  plank INTEGER NOT NULL CHECK (plank >= 0),
  side_plank_left INTEGER NOT NULL CHECK (side_plank_left >= 0),
  side_plank_right INTEGER NOT NULL CHECK (side_plank_right >= 0),
  bird_dog INTEGER NOT NULL CHECK (bird_dog >= 0),
  hinge_reps INTEGER NOT NULL CHECK (hinge_reps >= 0),
  pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  id TEXT PRIMARY KEY NOT NULL CHECK (length (id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
  modified_at INTEGER NOT NULL,
  modified_at_offset INTEGER NOT NULL CHECK (modified_at_offset BETWEEN -64800 AND 64800),
  at INTEGER NOT NULL,
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
  pain_now INTEGER NOT NULL CHECK (pain_now BETWEEN 0 AND 10),
  worst24 INTEGER NOT NULL CHECK (worst24 BETWEEN 0 AND 10),
  adl INTEGER NOT NULL CHECK (adl BETWEEN 0 AND 3),
  sharp_on_move INTEGER NOT NULL CHECK (sharp_on_move BETWEEN 0 AND 1),
  leg_trend TEXT NOT NULL CHECK (leg_trend IN ('none', 'better', 'same', 'worse')),
  pain_relief INTEGER NOT NULL CHECK (pain_relief BETWEEN 0 AND 1),
  sleep_ok INTEGER CHECK (sleep_ok BETWEEN 0 AND 1),
  places TEXT NOT NULL,
  quality TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL CHECK (length (id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
  modified_at INTEGER NOT NULL,
  modified_at_offset INTEGER NOT NULL CHECK (modified_at_offset BETWEEN -64800 AND 64800),
  routine TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  started_at_offset INTEGER NOT NULL CHECK (started_at_offset BETWEEN -64800 AND 64800),
  ended_at INTEGER NOT NULL,
  ended_at_offset INTEGER NOT NULL CHECK (ended_at_offset BETWEEN -64800 AND 64800),
  active_seconds INTEGER NOT NULL CHECK (active_seconds >= 0),
  completed INTEGER NOT NULL CHECK (completed BETWEEN 0 AND 1),
  pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
  max_pain INTEGER CHECK (max_pain BETWEEN 0 AND 10),
  next_morning INTEGER CHECK (next_morning BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_step (
  session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  step_index INTEGER NOT NULL CHECK (step_index >= 0),
  seconds INTEGER NOT NULL CHECK (seconds >= 0),
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'skipped', 'stopped')),
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE lift (
  id TEXT PRIMARY KEY NOT NULL CHECK (length (id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
  modified_at INTEGER NOT NULL,
  modified_at_offset INTEGER NOT NULL CHECK (modified_at_offset BETWEEN -64800 AND 64800),
  at INTEGER NOT NULL,
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
  lift TEXT NOT NULL CHECK (lift IN ('conventional', 'sumo', 'trap-bar', 'block-pull')),
  ladder_step INTEGER CHECK (ladder_step >= 0),
  pre_pain INTEGER CHECK (pre_pain BETWEEN 0 AND 10),
  max_pain INTEGER CHECK (max_pain BETWEEN 0 AND 10),
  next_morning_at INTEGER,
  next_morning_at_offset INTEGER CHECK (next_morning_at_offset BETWEEN -64800 AND 64800),
  next_morning_pain INTEGER CHECK (next_morning_pain BETWEEN 0 AND 10),
  next_morning_kind TEXT CHECK (next_morning_kind IN ('pain', 'soreness')),
  leg_symptoms INTEGER NOT NULL CHECK (leg_symptoms BETWEEN 0 AND 1),
  pain_relief INTEGER NOT NULL CHECK (pain_relief BETWEEN 0 AND 1),
  form_check TEXT,
  note TEXT NOT NULL,
  CHECK ((next_morning_at IS NULL) = (next_morning_at_offset IS NULL)),
  CHECK ((next_morning_at IS NULL) = (next_morning_pain IS NULL)),
  CHECK ((next_morning_at IS NULL) = (next_morning_kind IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE lift_set (
  lift TEXT NOT NULL REFERENCES lift (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  load INTEGER NOT NULL CHECK (load >= 0),
  unit TEXT NOT NULL CHECK (unit IN ('kg', 'lb')),
  reps INTEGER NOT NULL CHECK (reps >= 0),
  rpe INTEGER CHECK (rpe BETWEEN 0 AND 100),
  warmup INTEGER NOT NULL CHECK (warmup BETWEEN 0 AND 1),
  PRIMARY KEY (lift, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE form_check (
  id TEXT PRIMARY KEY NOT NULL CHECK (length (id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
  modified_at INTEGER NOT NULL,
  modified_at_offset INTEGER NOT NULL CHECK (modified_at_offset BETWEEN -64800 AND 64800),
  at INTEGER NOT NULL,
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
  checklist TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The position is the number of the item: 7 is CK07.
CREATE TABLE form_check_item (
  form_check TEXT NOT NULL REFERENCES form_check (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 17),
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'unchecked')),
  PRIMARY KEY (form_check, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE screen (
  id TEXT PRIMARY KEY NOT NULL CHECK (length (id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
  modified_at INTEGER NOT NULL,
  modified_at_offset INTEGER NOT NULL CHECK (modified_at_offset BETWEEN -64800 AND 64800),
  date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  next_morning INTEGER CHECK (next_morning BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;

CREATE TABLE screen_test (
  screen TEXT NOT NULL REFERENCES screen (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  test TEXT NOT NULL CHECK (test IN ('hinge', 'squat', 'plank', 'walk')),
  done INTEGER NOT NULL CHECK (done BETWEEN 0 AND 1),
  pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
  passed INTEGER NOT NULL CHECK (passed BETWEEN 0 AND 1),
  PRIMARY KEY (screen, position),
  UNIQUE (screen, test)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  id TEXT PRIMARY KEY NOT NULL CHECK (length (id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
  modified_at INTEGER NOT NULL,
  modified_at_offset INTEGER NOT NULL CHECK (modified_at_offset BETWEEN -64800 AND 64800),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_score (
  activity TEXT NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  PRIMARY KEY (activity, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE treatment (
  id TEXT PRIMARY KEY NOT NULL CHECK (length (id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
  modified_at INTEGER NOT NULL,
  modified_at_offset INTEGER NOT NULL CHECK (modified_at_offset BETWEEN -64800 AND 64800),
  at INTEGER NOT NULL,
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
  kind TEXT NOT NULL CHECK (kind IN ('ice', 'heat', 'massage', 'stretch', 'pain-relief')),
  minutes INTEGER CHECK (minutes >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE routine (
  id TEXT PRIMARY KEY NOT NULL CHECK (length (id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
  modified_at INTEGER NOT NULL,
  modified_at_offset INTEGER NOT NULL CHECK (modified_at_offset BETWEEN -64800 AND 64800),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE routine_step (
  routine TEXT NOT NULL REFERENCES routine (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  exercise TEXT,
  name TEXT NOT NULL,
  seconds INTEGER NOT NULL CHECK (seconds >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('work', 'hold', 'reps', 'rest', 'change')),
  side TEXT NOT NULL CHECK (side IN ('none', 'left', 'right')),
  PRIMARY KEY (routine, position)
) STRICT, WITHOUT ROWID;
