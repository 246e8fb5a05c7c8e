# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the window as a person with a screen reader and a keyboard does.

What is on screen is read from the accessibility bus; keys are sent through the
compositor, so they arrive where a real keyboard's would. Nothing is clicked by
coordinates, and nothing waits longer than it has to.
"""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
gi.require_version("Gdk", "4.0")
from gi.repository import Atspi, Gdk, Gio, GLib  # noqa: E402

TIMEOUT = 20
MOST_TABS = 40


class NotThere(AssertionError):
    """Something a person would have seen did not appear."""


class Keyboard:
    """Keys through org.gnome.Mutter.RemoteDesktop."""

    NAME = "org.gnome.Mutter.RemoteDesktop"

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        path = self._call("/org/gnome/Mutter/RemoteDesktop", self.NAME, "CreateSession", None).unpack()[0]
        self.session = path
        self._call(path, self.NAME + ".Session", "Start", None)

    def _call(self, path, interface, method, arguments):
        return self.bus.call_sync(self.NAME, path, interface, method, arguments, None, 0, 5000, None)

    def _send(self, keyval, pressed):
        self._call(self.session, self.NAME + ".Session", "NotifyKeyboardKeysym", GLib.Variant("(ub)", (keyval, pressed)))

    def press(self, *names):
        """Press keys by their names, together: press("Control_L", "n")."""
        keyvals = [Gdk.keyval_from_name(name) for name in names]
        for keyval in keyvals:
            self._send(keyval, True)
        for keyval in reversed(keyvals):
            self._send(keyval, False)
        time.sleep(0.05)

    def type(self, text):
        for character in text:
            keyval = Gdk.unicode_to_keyval(ord(character))
            self._send(keyval, True)
            self._send(keyval, False)
        time.sleep(0.05)


class Journey:
    """A started application, and what can be seen and done in it."""

    started = []

    def __init__(self, command, data_dir=None):
        self.data_dir = Path(data_dir or tempfile.mkdtemp(prefix="lumbar-journey-"))
        self.stderr = tempfile.NamedTemporaryFile("w+", prefix="lumbar-stderr-", delete=False)
        environment = dict(os.environ, LUMBAR_DATA_DIR=str(self.data_dir))
        self.process = subprocess.Popen(command, env=environment, stderr=self.stderr)
        Journey.started.append(self)
        self.keyboard = Keyboard()
        self.frame = None
        self.frame = self.find("frame", "Lumbar")

    # Looking

    def _walk(self, node, depth=0):
        yield node
        if depth > 40:
            return
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from self._walk(child, depth + 1)

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def look(self, role, name, contains=False):
        """The showing element of that role and name, or None right now."""
        root = self.frame or self._application()
        if root is None:
            return None
        for node in self._walk(root):
            try:
                if node.get_role_name() != role:
                    continue
                text = node.get_name() or ""
                matches = name is None or text == name or (contains and name in text)
                if matches and (role == "frame" or node.get_state_set().contains(Atspi.StateType.SHOWING)):
                    return node
            except GLib.Error:
                continue
        return None

    def find(self, role, name, contains=False, timeout=TIMEOUT):
        """The same, waiting until it is there."""
        return self.wait(lambda: self.look(role, name, contains), f"{role} “{name}”", timeout)

    def gone(self, role, name, timeout=TIMEOUT):
        self.wait(lambda: self.look(role, name) is None, f"{role} “{name}” to go away", timeout)

    def wait(self, condition, what, timeout=TIMEOUT):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise NotThere(f"Lumbar ended with {self.process.returncode} while waiting for {what}\n{self.complaints()}")
            try:
                found = condition()
            except GLib.Error:
                found = None
            if found:
                return found
            time.sleep(0.05)
        raise NotThere(f"no {what}; on screen:\n{self.describe()}")

    def describe(self):
        lines = []
        for node in self._walk(self.frame or self._application()):
            try:
                if node.get_name() and node.get_state_set().contains(Atspi.StateType.SHOWING):
                    lines.append(f"  {node.get_role_name()}: {node.get_name()}")
            except GLib.Error:
                continue
        return "\n".join(lines)

    def texts(self):
        """All that can be read on screen, as one text."""
        return self.describe()

    # Doing

    def press(self, *names):
        self.keyboard.press(*names)

    def type(self, text):
        self.keyboard.type(text)

    def focus(self, role, name, contains=False):
        """Walk there with the Tab key, as everybody can."""
        node = self.find(role, name, contains)
        for _ in range(MOST_TABS):
            # A view that slides away may have had one of the same name.
            node = self.look(role, name, contains) or node
            if self.has_focus(node):
                return node
            self.press("Tab")
        raise NotThere(f"the Tab key does not reach {role} “{name}”; on screen:\n{self.describe()}")

    def activate(self, role, name, contains=False):
        """Walk there and press it."""
        node = self.focus(role, name, contains)
        self.press("space" if role in ("check box", "switch", "radio button", "toggle button") else "Return")
        return node

    def set_scale(self, name, value):
        """Answer a scale from 0 to 10 with the arrow keys."""
        self.focus("slider", name)
        self.press("Home")
        for _ in range(value):
            self.press("Right")

    def has_focus(self, node):
        """Whether it, or something in it, has the focus."""
        for candidate in self._walk(node) if node is not None else ():
            if candidate.get_state_set().contains(Atspi.StateType.FOCUSED):
                return True
        return False

    # Ending

    def quit(self):
        # A window that has just appeared may not have the keyboard yet.
        for _ in range(TIMEOUT // 2):
            self.press("Control_L", "q")
            try:
                self.process.wait(2)
                break
            except subprocess.TimeoutExpired:
                continue
        else:
            raise NotThere("Lumbar does not quit")
        complaints = self.complaints()
        assert self.process.returncode == 0, f"exit {self.process.returncode}\n{complaints}"
        assert complaints == "", f"Lumbar complained:\n{complaints}"

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def complaints(self):
        return Path(self.stderr.name).read_text(encoding="utf-8")

    def rows(self, query):
        """What the diary's file holds."""
        with sqlite3.connect(f"file:{self.data_dir / 'lumbar.db'}?mode=ro", uri=True) as database:
            return database.execute(query).fetchall()


def export(command, data_dir):
    """The export file of a diary, as the command line writes it."""
    environment = dict(os.environ, LUMBAR_DATA_DIR=str(data_dir))
    output = subprocess.run([*command, "export", "-"], env=environment, check=True, capture_output=True)
    return json.loads(output.stdout)


def main(**journeys):
    """Runs each journey and reports in TAP."""
    print(f"1..{len(journeys)}")
    failed = 0
    for number, (name, journey) in enumerate(journeys.items(), 1):
        try:
            journey(sys.argv[1:])
            print(f"ok {number} {name.replace('_', '-')}", flush=True)
        except Exception as error:  # a journey may fail in any way
            failed += 1
            print(f"not ok {number} {name.replace('_', '-')}")
            for line in traceback.format_exception(error):
                print("# " + line.rstrip().replace("\n", "\n# "), flush=True)
        finally:
            for started in Journey.started:
                if started.process.poll() is None:
                    started.kill()
    sys.exit(1 if failed else 0)
