# SPDX-License-Identifier: Apache-2.0
"""The window under Xvfb as a screen reader meets it: things are found by name and role, and only keys are pressed."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77  # what ctest takes for "not run here"
PATIENCE = 60  # seconds until a state that does not come is a fault
BREATH = 0.05  # seconds between two looks


def need(condition, why):
    if not condition:
        print(f"SKIP: {why}")
        sys.exit(SKIPPED)


def on_a_screen_of_its_own():
    """Runs this program again inside a session bus and an Xvfb of its own, and ends as that one ends."""
    if os.environ.get("WRITDESK_SCENE"):
        return
    for program in ("Xvfb", "dbus-run-session", "xdotool"):
        need(shutil.which(program), f"{program} is not installed")
    need(os.path.exists("/usr/libexec/at-spi-bus-launcher"), "at-spi2-core is not installed")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError) as why:
        need(False, f"AT-SPI cannot be asked from Python: {why}")
    need(
        subprocess.run(["dbus-run-session", "--", "true"], capture_output=True).returncode == 0,
        "a session bus does not start",
    )
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    need(number, "Xvfb does not start")
    env = dict(
        os.environ,
        WRITDESK_SCENE="1",
        DISPLAY=f":{number}",
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        QT_ACCESSIBILITY="1",
        GTK_A11Y="none",
        NO_AT_BRIDGE="1",
    )
    try:
        done = subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=env).returncode
    finally:
        screen.terminate()
        screen.wait()
    sys.exit(done)


@contextlib.contextmanager
def folder_of_its_own():
    """A scratch folder that is home, settings and data too, so that nothing of whoever runs the scene is touched."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
            os.environ[name] = folder
        os.chmod(folder, 0o700)
        yield folder


class Docket:
    """A rehearsal docket as writdeskctl sees it: what others do to it, and what stands in it afterwards."""

    def __init__(self, programs, folder, name="office.docket"):
        self.programs, self.file = programs, os.path.join(folder, name)

    def run(self, at, who, *words):
        """Exit status, and what was said as JSON objects."""
        ctl = os.path.join(self.programs, "writdeskctl")
        done = subprocess.run(
            [ctl, "--docket", self.file, "--actor", who, "--now", at, "--json", *words], capture_output=True, text=True
        )
        self.complaint = done.stderr
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    def lines(self, at, who, *words):
        status, said = self.run(at, who, *words)
        assert status == 0, f"{words} ends with {status}: {self.complaint}"
        return said

    def one(self, at, who, *words):
        return self.lines(at, who, *words)[0]

    def new(self, at, who):
        self.one(at, who, "docket", "new", self.file, "--rehearsal", "--profile", "autoidm")

    def window(self, at, who):
        """The window of this person at this instant."""
        return Desk([
            os.path.join(self.programs, "writdesk"), "--docket", self.file, "--actor", who, "--now", at,
            "--size", "1380x860",
        ], os.path.dirname(self.file))


def within(budget, acts, what="interactions"):
    """Says how many interactions a scene took, and holds it to its bound."""
    print(f"{acts} {what}, budget {budget}, no mouse")
    assert acts <= budget


class Desk:
    """The program, driven; `acts` counts what a person would have done, `given` the commands and ended forms of it."""

    def __init__(self, command, folder):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        self.atspi = Atspi
        Atspi.init()
        Atspi.set_timeout(10000, 10000)
        self.acts = 0
        self.given = 0
        self.active = None
        self.at = None  # what a screen reader was told has the keyboard
        self.ear = Atspi.EventListener.new(self._hear)
        self.ear.register("object:state-changed:focused")
        self.program = subprocess.Popen(command, cwd=folder)
        self.top = self._found_on_the_bus()

    def _hear(self, event):
        if event.detail1 != 1:
            return
        with contextlib.suppress(self.atspi_error()):  # it may be gone already
            if not self._is_cell(event.source) or self.states(event.source.get_parent()).contains(
                self.atspi.StateType.FOCUSED
            ):  # Qt tells of a new current row of lists that do not have the keyboard, too
                self.at = event.source

    def _is_cell(self, thing):
        role = self.atspi.Role
        return thing.get_role() in (role.TABLE_CELL, role.LIST_ITEM, role.TREE_ITEM)

    def listen(self):
        from gi.repository import GLib

        while GLib.MainContext.default().iteration(False):
            pass

    def look_after_windows(self):
        """What a window manager would do: the newest window of the program gets the keyboard."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid)], capture_output=True, text=True
        ).stdout.split()
        if found and found[-1] != self.active:
            done = subprocess.run(["xdotool", "windowfocus", found[-1]], stderr=subprocess.DEVNULL)
            self.active = found[-1] if done.returncode == 0 else None

    def _found_on_the_bus(self):
        """Where the bus of this machine does not answer at all, that is told and nothing is proved."""
        try:
            return self.until("the program is on the accessibility bus", self._application)
        except AssertionError as why:
            running = self.program.poll() is None
            self.close()
            need(not running, f"the accessibility bus of this machine does not answer: {why}")
            raise

    def _application(self):
        if self.program.poll() is not None:
            raise AssertionError("the program ended")
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(i)
            if one and one.get_process_id() == self.program.pid:
                return one
        return None

    def until(self, what, look):
        """Waits for a state by looking for it: `look` gives something true once it stands."""
        end = time.monotonic() + PATIENCE
        seen = None
        while time.monotonic() < end:
            self.look_after_windows()
            self.listen()
            try:
                if found := look():
                    return found
            except self.atspi_error() as why:  # a thing that is being made or taken away has no answer
                seen = why
            time.sleep(BREATH)
        raise AssertionError(f"not within {PATIENCE} s: {what}" + (f" ({seen})" if seen else "") + self.where())

    @staticmethod
    def atspi_error():
        from gi.repository import GLib

        return (GLib.Error, AttributeError)

    # ---- looking

    def states(self, thing):
        return thing.get_state_set()

    def shows(self, thing):
        return self.states(thing).contains(self.atspi.StateType.SHOWING)

    def walk(self, thing=None, depth=0):
        """Everything that is seen, from the top down; of a table its cells are left out."""
        thing = thing or self.top
        yield thing
        if depth > 40 or thing.get_role() in (self.atspi.Role.TABLE, self.atspi.Role.LIST, self.atspi.Role.TREE_TABLE):
            return
        for i in range(thing.get_child_count()):
            child = thing.get_child_at_index(i)
            if child and (thing == self.top or self.shows(child)):
                yield from self.walk(child, depth + 1)

    def find(self, role, name):
        """A seen thing of this role whose name begins so; waits for it."""
        wanted = getattr(self.atspi.Role, role)

        def look():
            for thing in self.walk():
                if thing.get_role() == wanted and (thing.get_name() or "").startswith(name):
                    return thing
            return None

        return self.until(f"{role} {name!r}", look)

    def focused(self):
        """What has the keyboard, as events told it; of a cell the table or list it stands in."""
        self.listen()
        at = self.at
        while at and self._is_cell(at):
            at = at.get_parent()
        return at

    def where(self):
        try:
            at = self.focused()
            names = [f"{t.get_role_name()} {t.get_name()!r}" for t in self.walk() if t.get_name()]
        except self.atspi_error():
            return ""
        focus = f"{at.get_role_name()} {at.get_name()!r}" if at else "nothing"
        return f"\nfocus: {focus}\nseen: " + "; ".join(names[:150])

    def keyboard_is_at(self, role, name):
        wanted = getattr(self.atspi.Role, role)

        def look():
            at = self.focused()
            called = [at.get_name() or "", self._label(at)] if at and at.get_role() == wanted else []
            return at if any(one.startswith(name) for one in called) else None

        return self.until(f"the keyboard at {role} {name!r}", look)

    def check_focus(self):
        """Wherever the keyboard is, it is seen, and a screen reader has a name for it."""

        def look():
            at = self.focused()
            return at if at and self.shows(at) and (at.get_name() or self._label(at)) else None

        return self.until("the keyboard is somewhere that is seen and has a name", look)

    def _label(self, thing):
        for relation in thing.get_relation_set():
            if relation.get_relation_type() == self.atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return ""

    def message(self):
        """The sentence over the page."""
        for thing in self.walk():
            if thing.get_role() == self.atspi.Role.LABEL and thing.get_name() == "Message":
                return thing.get_description() or ""
        return ""

    def blocked(self, what, words):
        """The sentence over the page says so, and of what stands in the way these words are told."""
        self.until(f"{what!r} is said", lambda: what in self.message())
        blocks = " ".join(cell for row in self.rows(self.find("TABLE", "What stands in the way")) for cell in row)
        for one in words:
            assert one in blocks, blocks

    def row_here(self):
        """What a screen reader says of the row the keyboard is on."""
        self.listen()
        return (self.at.get_name() or "") if self.at else ""

    # ---- tables

    def every_table_has_names(self):
        """What a screen reader says first of a table is what stands in it."""
        for thing in self.walk():
            if thing.get_role() in (self.atspi.Role.TABLE, self.atspi.Role.LIST, self.atspi.Role.TREE_TABLE):
                assert thing.get_name(), "a table without a name" + self.where()

    def rows(self, table):
        """The rows of a table as texts; each cell must have its row, its column and a name where it shows words."""
        face = table.get_table_iface()
        count, wide = face.get_n_rows(), face.get_n_columns()
        return [[(face.get_accessible_at(r, c).get_name() or "") for c in range(wide)] for r in range(count)]

    def row_with(self, role, name, words):
        table = self.find(role, name)

        def look():
            for i, row in enumerate(self.rows(table)):
                if any(words in cell for cell in row):
                    return i + 1
            return None

        return self.until(f"a row with {words!r} in {name!r}", look) - 1

    def answers_for_what_is_gone(self):
        """A child that a scroll bar took with it between a reader's count and its question is answered with none."""
        for thing in [one for one in self.walk() if one.get_child_count() < 50]:
            for beyond in (0, 1, 2, 7, 30):
                with contextlib.suppress(self.atspi_error()):
                    thing.get_child_at_index(thing.get_child_count() + beyond)
        assert self.top.get_child_count() > 0, "the window is gone"

    # ---- acting: what a person does

    def press(self, *keys):
        """Each of the keys is one interaction; after it the keyboard is somewhere with a name."""
        for key in keys:
            self.acts += 1
            self.given += key != "Tab"
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
            self.check_focus()

    def step_to(self, choice, most=20):
        """Down to what is wanted in the list of choices that has the keyboard; each step is an interaction."""
        while (self.focused().get_name() or "") != choice:
            assert most > 0, f"{choice!r} is not among the choices" + self.where()
            most -= 1
            self.press("Down")

    def open_paper(self, cases, paper, row):
        """A file is received by its name, and its case, whose row says so, is opened."""
        self.keyboard_is_at(*cases)
        self.press("ctrl+o")
        self.keyboard_is_at("TEXT", "File name")
        self.type(paper)
        self.press("Return")
        self.until("the paper is received", lambda: f"{os.path.basename(paper)} is received" in self.message())
        self.keyboard_is_at(*cases)
        self.until("its case is the row one stands on", lambda: row in self.row_here())
        self.press("Return")

    def row_is_reached(self, words, most=20):
        """Down to the row of the list that has the keyboard; each step is an interaction."""
        while words not in self.row_here():
            assert most > 0, f"{words!r} is in no row" + self.where()
            most -= 1
            self.press("Down")

    def type(self, words):
        """Words typed in one go are one interaction."""
        self.acts += 1
        subprocess.run(["xdotool", "type", "--delay", "1", words], check=True)

    def command(self, words):
        """An act that has no key of its own, by the list of all commands."""
        self.press("ctrl+k")
        self.keyboard_is_at("TEXT", "Find a command")
        self.type(words)
        self.press("Return")

    def take_next_step(self, step):
        """The one next act of the case that is seen."""
        self.find("PUSH_BUTTON", f"Next step: {step}")
        self.press("ctrl+space")

    def fill(self, *values):
        """A form from the field that has the keyboard on: each value typed, and a Tab to the next one; None is left."""
        for i, value in enumerate(values):
            if i > 0:
                self.press("Tab")
            if value is not None:
                self.type(value)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.program.terminate()
        try:
            self.program.wait(20)
        except subprocess.TimeoutExpired:
            self.program.kill()
            self.program.wait()
