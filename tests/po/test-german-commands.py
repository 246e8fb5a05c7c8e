#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line in German: sentences, plurals, dates and numbers for people,
and files for programs that stay the same in every language.

Usage: test-german-commands.py LUMBAR (speaks TAP)
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DEMO = ROOT / "data/demo/demo.json"
DEMO_NOW = "2026-05-13T09:40:00+02:00"
LUMBAR = os.path.abspath(sys.argv[1])
GERMAN = {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"}
ENGLISH = {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}

folder = pathlib.Path(tempfile.mkdtemp(prefix="lumbar-german-"))
failed = False


def run(*arguments, language=GERMAN):
    environment = os.environ | {"HOME": str(folder), "TZ": "Europe/Berlin"} | language
    return subprocess.run([LUMBAR, *arguments, f"--data-dir={folder / 'profile'}"], env=environment, cwd=folder,
                          capture_output=True, encoding="utf-8", timeout=60, check=False)


def expect(number, name, result, *lines):
    """Says whether each of the lines is one that the program wrote."""
    global failed
    written = (result.stdout + result.stderr).splitlines()
    missing = [line for line in lines if line not in written]
    failed = failed or bool(missing)
    print(f"{'not ok' if missing else 'ok'} {number} - {name}")
    for line in missing + (written if missing else []):
        print(f"# {'missing' if line in missing else 'written'}: {line}")


def without_sentences(document):
    """The sentences of the status document are for people, all else for programs.
    When it was written differs too."""
    if isinstance(document, list):
        return [without_sentences(value) for value in document]
    if isinstance(document, dict):
        return {key: without_sentences(value) for key, value in document.items() if key not in ("reason", "text", "exportedAt")}
    return document


def read_document(text):
    return without_sentences(json.loads(text))


def expect_same(number, name, *arguments, reader=str):
    """What is for programs does not know languages."""
    global failed
    german, english = (reader(run(*arguments, language=language).stdout) for language in (GERMAN, ENGLISH))
    same = german == english and german not in ("", {})
    failed = failed or not same
    print(f"{'ok' if same else 'not ok'} {number} - {name}")


try:
    print("TAP version 14\n1..8")
    records = sum(len(value) for value in json.loads(DEMO.read_text(encoding="utf-8")).values() if isinstance(value, list))
    expect(1, "import", run("import", str(DEMO)), f"Hinzugefügt: {records}, ersetzt: 0, unverändert: 0.")
    expect(2, "status", run("status", f"--now={DEMO_NOW}"),
           "Belasten, Tag 100. Wieder heben, vom halben Gewicht an, eine Stufe nach der anderen.",
           "• Check-in: 1 von 1 erledigt",
           "• 132,5\u00a0kg, 3 × 5",
           "• Erstes leichtes Kreuzheben etwa in Woche 6, um den 11. März 2026",
           "Was die Phase „Rückkehr“ öffnet")
    expect(3, "plural", run("status", "--now=2026-06-01T09:40:00+02:00"),
           "• Die letzte Einheit war vor 26\u00a0Tagen, deshalb beginnt es heute niedriger.")
    expect(4, "mistake", run("log", "--pain=11"), "lumbar: --pain muss eine ganze Zahl von 0 bis 10 sein")
    expect(5, "help", run("--help"), "Ohne Befehl wird das Fenster geöffnet. Befehle:")
    expect_same(6, "status for scripts", "status", "--json", f"--now={DEMO_NOW}", reader=read_document)
    expect_same(7, "export", "export", "-", "--from=2026-01-01", "--to=2026-12-31", "--format=json", reader=read_document)
    expect_same(8, "table", "export", "-", "--format=csv")
finally:
    shutil.rmtree(folder)
sys.exit(failed)
