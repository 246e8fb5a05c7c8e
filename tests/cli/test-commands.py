#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The contract of the command line: every call, its exit status, what stands on
which stream, and the two documents against their schemas.

Usage: test-commands.py LUMBAR [CLASS…] (speaks TAP)
"""

import copy
import datetime
import fcntl
import json
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DATA = ROOT / "tests/data"
DEMO = ROOT / "data/demo/demo.json"
EVERY_KIND = DATA / "transfer/every-kind.json"
DEMO_NOW = "2026-05-13T09:40:00+02:00"
LUMBAR = ""


def schema(name):
    document = json.loads((DATA / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(document)
    return jsonschema.Draft202012Validator(document)


class CommandTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lumbar-cli-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.profile = self.folder / "profile"
        self.environment = {key: value for key, value in os.environ.items()
                            if key not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LUMBAR_DATA_DIR")}
        self.environment |= {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin"}

    def run_raw(self, *arguments, **options):
        environment = self.environment | options.pop("env", {})
        return subprocess.run([LUMBAR, *arguments], env=environment, cwd=self.folder, capture_output=True, timeout=60, check=False, **options)

    def run_with(self, *arguments, status=0, **options):
        """Runs a command on the test's profile and checks how it ended."""
        result = self.run_raw(*arguments, f"--data-dir={self.profile}", **options)
        out, err = result.stdout.decode(), result.stderr.decode()
        self.assertEqual(result.returncode, status, f"{arguments}: {out}{err}")
        if status == 0:
            self.assertEqual(err, "", arguments)
        else:
            self.assertEqual(out, "", arguments)
            self.assertTrue(err.startswith("lumbar: "), err)
        if status == 1:
            self.assertEqual(err.count("\n"), 1, err)
        if status == 2:
            self.assertIn("Usage: lumbar", err)
        return err if status else out

    def export(self):
        return json.loads(self.run_with("export", "-"))

    def status(self, now=DEMO_NOW, **options):
        return json.loads(self.run_with("status", "--json", f"--now={now}", **options))

    def write(self, name, content):
        path = self.folder / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return str(path)

    def files(self):
        return {path: path.read_bytes() for path in self.profile.rglob("*") if path.is_file() and path.suffix == ".db"}


class Program(CommandTest):
    def test_version(self):
        result = self.run_raw("--version")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertRegex(result.stdout.decode(), r"^lumbar \d+\.\d+\.\d+\n$")

    def test_help_names_every_command(self):
        result = self.run_raw("--help")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        for command in ("log", "status", "export", "import", "backup", "restore", "routine", "search"):
            self.assertIn(f"\n  {command} ", result.stdout.decode())

    def test_help_of_a_command(self):
        result = self.run_raw("log", "--help")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertIn("--pain", result.stdout.decode())

    def test_wrong_usage(self):
        for arguments in (["fly"], ["log", "--speed=3"], ["status", "now"], ["export"], ["export", "a", "b"], ["import"],
                          ["restore"], ["restore", "a", "b"], ["backup", "x"], ["routine"], ["search"], ["status", "--now"]):
            with self.subTest(arguments):
                self.run_with(*arguments, status=2)

    def test_unknown_option_of_the_program(self):
        result = self.run_raw("--fly")
        self.assertEqual((result.returncode, result.stdout), (2, b""))
        self.assertIn("Usage: lumbar", result.stderr.decode())

    def test_window_without_a_display(self):
        for arguments in ([], ["routine", "morning-5"]):
            with self.subTest(arguments):
                result = self.run_raw(f"--data-dir={self.profile}", *arguments)
                self.assertEqual((result.returncode, result.stdout), (1, b""))
                self.assertIn("display", result.stderr.decode())

    def test_routine_that_is_none(self):
        self.assertIn("no-such-thing", self.run_with("routine", "no-such-thing", status=1))

    def test_search(self):
        self.assertEqual(self.run_with("search", "sicatica").splitlines()[0], "Patterns: what the signs hint at")
        self.assertEqual(self.run_with("search", "bird", "dog").splitlines()[0], "Bird-dog")
        self.assertIn("xyzzy", self.run_with("search", "xyzzy", status=1))
        self.assertEqual(self.files(), {}, "looking something up needs no diary")

    def test_data_dir_in_all_its_places(self):
        for n, (arguments, environment) in enumerate((
                (["log", "--pain=1", "--data-dir={}"], {}),
                (["log", "--pain=1", "--data-dir", "{}"], {}),
                (["--data-dir={}", "log", "--pain=1"], {}),
                (["log", "--pain=1"], {"LUMBAR_DATA_DIR": "{}"}),
                (["log", "--pain=1", "--data-dir={}"], {"LUMBAR_DATA_DIR": "/nowhere"}),
                (["log", "--pain=1", "--data-dir={}"], {"LUMBAR_DATA_DIR": ""}))):
            folder = self.folder / f"place {n}"
            result = self.run_raw(*(one.format(folder) for one in arguments),
                                  env={key: value.format(folder) for key, value in environment.items()})
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertTrue((folder / "lumbar.db").exists(), arguments)

    def test_relative_data_dir(self):
        self.assertEqual(self.run_raw("log", "--pain=1", "--data-dir=here").returncode, 0)
        self.assertTrue((self.folder / "here/lumbar.db").exists())

    def test_files_are_private(self):
        self.run_with("log", "--pain=1")
        self.assertEqual(stat.S_IMODE(self.profile.stat().st_mode), 0o700)
        self.run_with("export", str(self.folder / "out.json"))
        for path in [self.folder / "out.json", *self.profile.rglob("*")]:
            self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o077, 0, path)

    def test_full_standard_output(self):
        with open("/dev/full", "wb") as full:
            for arguments in (["status"], ["status", "--json"], ["export", "-"], ["--version"]):
                result = subprocess.run([LUMBAR, *arguments], env=self.environment | {"LUMBAR_DATA_DIR": str(self.profile)},
                                        stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
                self.assertEqual(result.returncode, 1, arguments)
                self.assertIn(b"standard output", result.stderr)


class Log(CommandTest):
    def test_least(self):
        before = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
        self.run_with("log", "--pain=3")
        entry, = self.export()["entries"]
        self.assertEqual((entry["painNow"], entry["worst24"], entry["adl"], entry["note"], entry["sleepOk"]), (3, 3, 0, "", None))
        self.assertGreaterEqual(datetime.datetime.fromisoformat(entry["at"]), before)
        self.assertEqual(entry["at"], entry["modifiedAt"])

    def test_all(self):
        self.run_with("log", "--pain=2", "--worst=4", "--function=1", "--note=Stiff — “säß” lange\n=1+1", "--at=2026-01-06T18:30:00+01:00")
        entry, = self.export()["entries"]
        self.assertEqual((entry["painNow"], entry["worst24"], entry["adl"]), (2, 4, 1))
        self.assertEqual(entry["note"], "Stiff — “säß” lange\n=1+1")
        self.assertEqual(entry["at"], "2026-01-06T18:30:00+01:00")

    def test_note_in_a_locale_without_letters(self):
        self.run_with("log", "--pain=2", "--note=Rücken", env={"LC_ALL": "C"})
        self.assertEqual(self.export()["entries"][0]["note"], "Rücken")

    def test_time_without_offset_is_of_this_place(self):
        for zone, winter, summer in (("Europe/Berlin", "+01:00", "+02:00"), ("America/St_Johns", "-03:30", "-02:30"),
                                     ("Pacific/Auckland", "+13:00", "+12:00"), ("UTC", "+00:00", "+00:00")):
            self.profile = self.folder / zone.replace("/", "-")
            self.run_with("log", "--pain=1", "--at=2026-01-06T18:30", env={"TZ": zone})
            self.run_with("log", "--pain=1", "--at=2025-07-06T18:30:15", env={"TZ": zone})
            self.assertEqual([entry["at"] for entry in self.export()["entries"]],
                             [f"2025-07-06T18:30:15{summer}", f"2026-01-06T18:30:00{winter}"])

    def test_wrong_values(self):
        for arguments in ([], ["--pain=11"], ["--pain=-1"], ["--pain=3.5"], ["--pain=three"], ["--pain="], ["--pain=3", "--worst=11"],
                          ["--pain=3", "--function=4"], ["--pain=3", "--at=yesterday"], ["--pain=3", "--at=2026-02-29T08:00"],
                          ["--pain=3", "--at=2999-01-01T08:00"], ["--pain=3", "--at=2199-01-01T08:00"], ["--pain=3", "more"], ["--worst=3"]):
            with self.subTest(arguments):
                self.run_with("log", *arguments, status=2)
        self.assertEqual(self.export()["entries"], [])

    def test_note_that_is_no_text(self):
        result = self.run_raw("log", "--pain=3", b"--note=\xff\xfe", f"--data-dir={self.profile}")
        self.assertEqual(result.returncode, 2)
        self.assertIn(b"UTF-8", result.stderr)

    def test_help_is_named_when_it_is_needed(self):
        self.run_with("import", str(EVERY_KIND))
        told = self.run_with("log", "--pain=9", "--function=3")
        self.assertGreater(told.count("\n"), 1)
        self.assertTrue(self.status(now="2199-01-01T00:00:00+00:00")["locked"])

    def test_folder_that_cannot_be_written(self):
        self.profile = pathlib.Path("/proc/lumbar")
        self.assertIn("/proc/lumbar", self.run_with("log", "--pain=1", status=1))


class Status(CommandTest):
    def test_nothing_recorded(self):
        status = self.status()
        schema("status.schema.json").validate(status)
        self.assertIsNone(status["episode"])
        self.assertEqual([task["id"] for task in status["tasks"]], ["morning-5"])
        self.assertFalse(self.profile.exists(), "looking must not make a folder")

    def test_text_of_nothing_recorded(self):
        self.assertGreater(len(self.run_with("status")), 10)

    def test_demo(self):
        self.run_with("import", str(DEMO))
        status = self.status()
        schema("status.schema.json").validate(status)
        self.assertEqual([(change["date"], change["phase"]) for change in status["phases"]],
                         [("2026-02-02", "P0"), ("2026-02-04", "P1"), ("2026-02-09", "P2a"), ("2026-02-16", "P2b"), ("2026-03-04", "P3")])
        self.assertEqual((status["ladder"]["step"], status["ladder"]["load"], status["ladder"]["perSide"]), (6, 132.5, [25, 25, 5, 1.25]))

    def test_the_course_of_the_demo_is_valid(self):
        self.run_with("import", str(DEMO))
        validator = schema("status.schema.json")
        day = datetime.date(2026, 1, 30)
        while day < datetime.date(2026, 9, 1):
            validator.validate(self.status(now=f"{day}T21:00:00+01:00"))
            day += datetime.timedelta(days=11)

    def test_text_says_things_once_and_help_first(self):
        self.run_with("import", self.write("onset.json", onset_at("2026-01-06T11:00:00+01:00")))
        self.run_with("log", "--pain=8", "--function=3", "--at=2026-01-06T12:00:00+01:00")
        lines = [line for line in self.run_with("status", "--now=2026-01-06T13:00:00+01:00").splitlines() if line]
        self.assertRegex(lines[0].lower(), "help")
        self.assertRegex(lines[1].lower(), "emergency")
        self.assertEqual(len(lines), len(set(lines)))
        self.assertNotIn("Today", lines)

    def test_text_of_the_demo(self):
        self.run_with("import", str(DEMO))
        text = self.run_with("status", f"--now={DEMO_NOW}")
        for part in ("day 100", "132.5", "3 × 5", "Check in: 1 of 1", "20 May 2026"):
            self.assertIn(part, text)

    def test_now_is_compared_with_its_offset(self):
        self.run_with("log", "--pain=5", "--at=2026-01-06T12:00:00+01:00")
        self.run_with("import", self.write("onset.json", onset_at("2026-01-06T11:00:00+01:00")))
        self.assertEqual(self.status(now="2026-01-06T13:00:00+05:00")["episode"], None)
        self.assertEqual(self.status(now="2026-01-06T13:00:00+01:00")["dayIndex"], 0)

    def test_the_zone_of_the_computer_changes_nothing(self):
        self.run_with("import", str(DEMO))
        expected = self.status()
        for zone in ("UTC", "Pacific/Kiritimati", "America/Los_Angeles"):
            self.assertEqual(self.status(env={"TZ": zone}), expected, zone)

    def test_language_changes_words_only(self):
        self.run_with("import", str(DEMO))
        plain = self.status()
        other = self.status(env={"LC_ALL": "C", "LANGUAGE": "de"})
        for document in (plain, other):
            for part in document["reasons"] + document["gate"]["conditions"]:
                part.pop("text", part.pop("reason", None))
        self.assertEqual(plain, other)

    def test_looking_changes_nothing(self):
        self.run_with("import", str(DEMO))
        before = self.files()
        self.run_with("status", "--now=2030-01-01T08:00")
        self.run_with("export", "-")
        self.assertEqual(self.files(), before)

    def test_wrong_now(self):
        for now in ("soon", "2026-13-01T08:00", "2026-05-13", ""):
            self.run_with("status", f"--now={now}", status=2)

    def test_random_bytes_are_no_diary(self):
        self.profile.mkdir()
        database = self.profile / "lumbar.db"
        database.write_bytes(bytes(range(256)) * 64)
        for arguments in (["status"], ["log", "--pain=1"], ["export", "-"]):
            self.run_with(*arguments, status=1)
        self.assertEqual(database.read_bytes(), bytes(range(256)) * 64)


class Export(CommandTest):
    def test_every_kind(self):
        self.run_with("import", str(EVERY_KIND))
        document = self.export()
        schema("export.schema.json").validate(document)
        expected = json.loads(EVERY_KIND.read_text(encoding="utf-8"))
        for one in (document, expected):
            one.pop("exportedAt")
            one.pop("application")
        self.assertEqual(document, expected)

    def test_nothing_recorded(self):
        document = self.export()
        schema("export.schema.json").validate(document)
        self.assertEqual([value for value in document.values() if isinstance(value, list)], [[]] * 9)

    def test_round_trip_bytes(self):
        for source in (DEMO, EVERY_KIND):
            first, second = self.folder / "first.json", self.folder / "second.json"
            self.profile = self.folder / f"{source.stem}-a"
            self.run_with("import", str(source))
            self.run_with("export", str(first))
            self.profile = self.folder / f"{source.stem}-b"
            self.run_with("import", str(first))
            self.run_with("export", str(second))
            lines = [[line for line in path.read_bytes().splitlines(True) if b'"exportedAt"' not in line] for path in (first, second)]
            self.assertEqual(*lines)

    def test_standard_output_is_the_file(self):
        self.run_with("import", str(DEMO))
        self.run_with("export", str(self.folder / "out.csv"), "--format=csv")
        self.assertEqual((self.folder / "out.csv").read_bytes().decode(), self.run_with("export", "-", "--format=csv").replace("\r\n", "\n").replace("\n", "\r\n"))

    def test_dates(self):
        self.run_with("import", str(DEMO))
        document = json.loads(self.run_with("export", "-", "--from=2026-03-01", "--to=2026-03-31"))
        schema("export.schema.json").validate(document)
        self.assertEqual({entry["at"][:7] for entry in document["entries"]}, {"2026-03"})
        self.assertEqual(len(document["episodes"]), 1)

    def test_csv(self):
        self.run_with("import", str(DEMO))
        text = self.run_with("export", "-", "--format=csv")
        self.assertTrue(text.startswith("kind,id,time,"))
        self.assertIn("lift,", text)

    def test_wrong_options(self):
        for arguments in (["--format=xml"], ["--from=2026-02-30"], ["--from=today"], ["--from=2026-02-02", "--to=2026-02-01"]):
            with self.subTest(arguments):
                self.run_with("export", "-", *arguments, status=2)

    def test_file_that_cannot_be_written(self):
        self.assertIn("/nowhere", self.run_with("export", "/nowhere/out.json", status=1))


def onset_at(onset):
    """A file with one episode, as short as the format allows."""
    return {"format": "lumbar-export", "version": 1, "episodes": [{
        "id": "11111111-0000-4000-8000-000000000000", "modifiedAt": onset, "onset": onset,
        "intake": {"at": onset, "onset": "same_day", "sides": "left", "worst": 4}, "triage": [{"at": onset, "full": True}]}]}


class Import(CommandTest):
    def test_counts(self):
        told = self.run_with("import", str(EVERY_KIND))
        self.assertRegex(told, r"^Added 15, replaced 0, left 0 ")
        told = self.run_with("import", str(EVERY_KIND))
        self.assertRegex(told, r"^Added 0, replaced 0, left 15 ")

    def test_twice_changes_nothing(self):
        self.run_with("import", str(DEMO))
        first = self.run_with("export", "-").split("\n", 5)[-1]
        self.run_with("import", str(DEMO))
        self.assertEqual(self.run_with("export", "-").split("\n", 5)[-1], first)

    def test_dry_run_changes_nothing(self):
        told = self.run_with("import", str(DEMO), "--dry-run")
        self.assertRegex(told, r"^It would add \d{3}, replace 0 ")
        self.assertFalse(self.profile.exists())
        self.run_with("log", "--pain=1")
        before = self.files()
        self.run_with("import", str(DEMO), "--dry-run")
        self.assertEqual(self.files(), before)

    def test_newer_replaces_and_older_does_not(self):
        document = json.loads(EVERY_KIND.read_text(encoding="utf-8"))
        self.run_with("import", str(EVERY_KIND))
        newer, older = copy.deepcopy(document), copy.deepcopy(document)
        # An hour later on the wall, but earlier in time.
        older["entries"][0] |= {"painNow": 9, "modifiedAt": "2026-04-01T13:00:00+04:00"}
        newer["entries"][0] |= {"painNow": 7, "modifiedAt": "2026-04-01T12:00:01+02:00"}
        self.assertRegex(self.run_with("import", self.write("older.json", older)), r"^Added 0, replaced 0, left 15 ")
        self.assertEqual(self.export()["entries"][0]["painNow"], 0)
        self.assertRegex(self.run_with("import", self.write("newer.json", newer)), r"^Added 0, replaced 1, left 14 ")
        self.assertEqual(self.export()["entries"][0]["painNow"], 7)

    def test_merge_keeps_what_is_there(self):
        self.run_with("log", "--pain=6")
        self.run_with("import", str(EVERY_KIND))
        self.assertEqual(len(self.export()["entries"]), 4)

    def test_bad_files_import_nothing(self):
        good = json.loads(EVERY_KIND.read_text(encoding="utf-8"))
        bad = copy.deepcopy(good)
        bad["entries"][2]["painNow"] = 12
        late = copy.deepcopy(good)
        late["routines"][0]["steps"][1]["kind"] = "jump"
        twice = copy.deepcopy(good)
        twice["lifts"][1]["id"] = twice["entries"][0]["id"]
        for name, content, place in (("pain", bad, "entries[2].painNow: "), ("kind", late, "routines[0].steps[1].kind: "),
                                     ("twice", twice, "lifts[1].id: "), ("version", good | {"version": 2}, "newer Lumbar"),
                                     ("format", {"a": 1}, "lumbar-export"), ("cut", json.dumps(good)[:-9], "line 1"), ("empty", "", "JSON")):
            for extra in ([], ["--dry-run"]):
                with self.subTest(name, extra=extra):
                    self.assertIn(place, self.run_with("import", self.write(f"{name}.json", content), *extra, status=1))
        self.assertEqual(sum(map(len, (value for value in self.export().values() if isinstance(value, list)))), 0)

    def test_file_that_is_not_there(self):
        self.assertIn("/nowhere.json", self.run_with("import", "/nowhere.json", status=1))

    def test_folder_instead_of_a_file(self):
        self.run_with("import", str(self.folder), status=1)

    def test_standard_input(self):
        self.run_with("import", "-", input=EVERY_KIND.read_bytes())
        self.assertEqual(len(self.export()["entries"]), 3)

    def test_byte_order_mark(self):
        self.run_with("import", "-", input=b"\xef\xbb\xbf" + EVERY_KIND.read_bytes())
        self.assertEqual(len(self.export()["entries"]), 3)

    def test_schema_and_import_agree(self):
        validator = schema("export.schema.json")
        for path in (DEMO, EVERY_KIND):
            validator.validate(json.loads(path.read_text(encoding="utf-8")))


class Copies(CommandTest):
    def test_backup_and_restore(self):
        self.run_with("log", "--pain=3")
        name = self.run_with("backup").strip()
        self.run_with("log", "--pain=5")
        self.assertIn(name, [line.split("\t")[0] for line in self.run_with("backup", "--list").splitlines()])
        self.run_with("restore", name)
        self.assertEqual([entry["painNow"] for entry in self.export()["entries"]], [3])

    def test_list_has_name_time_and_size(self):
        self.run_with("log", "--pain=3")
        self.run_with("backup")
        for line in self.run_with("backup", "--list").splitlines():
            self.assertRegex(line, r"^\S+\.db\t\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d\t\d+$")

    def test_list_of_nothing(self):
        self.assertEqual(self.run_with("backup", "--list"), "")
        self.assertFalse(self.profile.exists())

    def test_copy_that_is_not_there(self):
        self.run_with("log", "--pain=3")
        for name in ("none.db", "../lumbar.db", "/etc/passwd"):
            self.run_with("restore", name, status=1)
        self.assertEqual(len(self.export()["entries"]), 1)

    def test_restore_mends_a_diary_that_cannot_be_read(self):
        self.run_with("log", "--pain=3")
        name = self.run_with("backup").strip()
        (self.profile / "lumbar.db").write_bytes(b"nonsense" * 4096)
        for suffix in ("-wal", "-shm"):
            (self.profile / f"lumbar.db{suffix}").unlink(missing_ok=True)
        result = self.run_raw("restore", name, f"--data-dir={self.profile}")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual([entry["painNow"] for entry in self.export()["entries"]], [3])
        kept = [path for path in self.profile.glob("*.db") if path.read_bytes()[:8] == b"nonsense"]
        self.assertEqual(len(kept), 1)


class Owner(CommandTest):
    """Another process owns the diary, and there is no window to ask."""

    def setUp(self):
        super().setUp()
        self.run_with("log", "--pain=3")
        self.lock = open(self.profile / "lumbar.lock", "rb")
        self.addCleanup(self.lock.close)
        fcntl.flock(self.lock, fcntl.LOCK_EX)

    def test_reading_works(self):
        self.assertEqual(len(self.export()["entries"]), 1)
        self.run_with("status")
        self.run_with("backup", "--list")
        self.run_with("import", str(EVERY_KIND), "--dry-run")

    def test_writing_says_what_to_do(self):
        for arguments in (["log", "--pain=1"], ["backup"]):
            self.assertIn("close it and try again", self.run_with(*arguments, status=1))
        self.assertEqual(len(self.export()["entries"]), 1)

    def test_writing_waits_for_its_turn(self):
        writer = subprocess.Popen([LUMBAR, "log", "--pain=1", f"--data-dir={self.profile}"], env=self.environment,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        with self.assertRaises(subprocess.TimeoutExpired):
            writer.wait(timeout=0.5)
        fcntl.flock(self.lock, fcntl.LOCK_UN)
        self.assertEqual(writer.wait(timeout=30), 0, writer.stderr.read())
        writer.stderr.close()
        self.assertEqual(len(self.export()["entries"]), 2)


class Parallel(CommandTest):
    def test_ten_at_once(self):
        writers = [subprocess.Popen([LUMBAR, "log", f"--pain={n}", f"--data-dir={self.profile}"], env=self.environment,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for n in range(10)]
        self.assertEqual([writer.wait(timeout=60) for writer in writers], [0] * 10)
        self.assertEqual(sorted(entry["painNow"] for entry in self.export()["entries"]), list(range(10)))


class TapResult(unittest.TestResult):
    """Writes one line a case, as meson reads it."""

    def report(self, word, test, detail=""):
        print(f"{word} {self.testsRun} - {type(test).__name__}/{test._testMethodName.removeprefix('test_')}", flush=True)
        for line in detail.splitlines():
            print(f"# {line}", flush=True)

    def startTest(self, test):
        super().startTest(test)
        self.subtest_failures = []

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.subtest_failures.append(f"{subtest.id()}: {err[1]}")

    def stopTest(self, test):
        super().stopTest(test)
        if self.subtest_failures:
            self.report("not ok", test, "\n".join(self.subtest_failures))

    def addSuccess(self, test):
        super().addSuccess(test)
        self.report("ok", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.report("not ok", test, self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        self.report("not ok", test, self.errors[-1][1])


def main():
    global LUMBAR
    LUMBAR = os.path.abspath(sys.argv[1])
    loader = unittest.defaultTestLoader
    module = sys.modules["__main__"]
    suite = loader.loadTestsFromNames(sys.argv[2:], module) if sys.argv[2:] else loader.loadTestsFromModule(module)
    print(f"TAP version 14\n1..{suite.countTestCases()}", flush=True)
    sys.exit(0 if suite.run(TapResult()).wasSuccessful() else 1)


if __name__ == "__main__":
    main()
