# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer opens Lumbar, is asked two questions, and looks at the five views."""

import os
import subprocess
import tempfile
from pathlib import Path

from journey import Journey, main

VIEWS = ("Today", "Form", "Mobility", "Diary", "Return")


def a_newcomer_looks_around(command):
    journey = Journey(command)
    journey.find("heading", "Welcome to Lumbar")
    journey.activate("button", "No, It Is Fine")
    journey.gone("heading", "Welcome to Lumbar")

    for number, view in enumerate(VIEWS, 1):
        journey.press("Alt_L", str(number))
        tab = journey.find("page tab", view)
        journey.wait(lambda tab=tab: "selected" in states(tab), f"“{view}” to be the view")

    journey.press("Control_L", "question")
    journey.find("dialog", "Keyboard Shortcuts")
    journey.press("Escape")
    journey.gone("dialog", "Keyboard Shortcuts")
    journey.quit()

    folder = journey.data_dir
    assert (folder.stat().st_mode & 0o777) == 0o700, "the folder is for the person alone"
    assert ((folder / "lumbar.db").stat().st_mode & 0o777) == 0o600, "so is the diary"


def a_second_start_raises_the_first_window(command):
    journey = Journey(command)
    environment = dict(os.environ, LUMBAR_DATA_DIR=str(journey.data_dir))
    second = subprocess.run(command, env=environment, timeout=20, check=False)
    assert second.returncode == 0, "the second start ends by itself"
    journey.find("frame", "Lumbar")

    found = subprocess.run([*command, "search", "--open", "sicatica"], env=environment, timeout=20, check=False)
    assert found.returncode == 0, "so does a search"
    journey.find("heading", "Patterns: what the signs hint at")
    journey.quit()


def a_damaged_diary_is_set_aside(command):
    folder = Path(tempfile.mkdtemp(prefix="lumbar-journey-"))
    noise = bytes(range(256)) * 64
    (folder / "lumbar.db").write_bytes(noise)

    journey = Journey(command, folder)
    journey.find("alert", "The Diary Was Unreadable", contains=True)
    journey.activate("button", "Start Empty")
    journey.quit()

    kept = [file for file in folder.iterdir() if file.name.startswith("lumbar-damaged")]
    assert [file.read_bytes() for file in kept] == [noise], "the damaged file is kept as it was"


def states(node):
    return [state.value_nick for state in node.get_state_set().get_states()]


main(
    a_newcomer_looks_around=a_newcomer_looks_around,
    a_second_start_raises_the_first_window=a_second_start_raises_the_first_window,
    a_damaged_diary_is_set_aside=a_damaged_diary_is_set_aside,
)
