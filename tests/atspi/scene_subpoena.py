#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A new subpoena, from the file to the control sheet, with the keyboard and a screen reader's eyes.

scene_subpoena.py FOLDER-OF-PROGRAMS MAKE_PAPERS
"""

import os
import subprocess
import sys
import tempfile

import desk

BUDGET = 45  # interactions, none of them with a mouse
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def prepared(programs, make_papers, folder):
    """The rehearsal docket, and a subpoena that nobody has seen."""
    docket = os.path.join(folder, "office.docket")
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    subprocess.run(
        ["bash", os.path.join(ROOT, "installer", "rehearse.sh"), programs, docket],
        check=True, stdout=subprocess.DEVNULL, env=env,
    )
    subprocess.run([make_papers, os.path.dirname(os.path.abspath(__file__)), folder], check=True, env=env)
    return docket, os.path.join(folder, "subpoena.pdf")


def open_paper(d, paper):
    d.keyboard_is_at("LIST", "Cases")
    d.press("ctrl+o")
    d.keyboard_is_at("TEXT", "File name")
    d.type(paper)
    d.press("Return")
    d.until("the paper is received", lambda: "subpoena.pdf is received" in message(d))
    d.keyboard_is_at("LIST", "Cases")
    d.press("Return")
    d.keyboard_is_at("TABLE", "Facts of the case")


def message(d):
    return " ".join(t.get_name() or "" for t in d.walk() if t.get_role() == d.atspi.Role.LABEL)


def main(programs, make_papers):
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        docket, paper = prepared(programs, make_papers, folder)
        d = desk.Desk([
            os.path.join(programs, "writdesk"), "--docket", docket, "--actor", "paralegal",
            "--now", "2026-11-23T09:04:00-05:00", "--size", "1380x860",
        ])
        try:
            open_paper(d, paper)
            print(d.where())
        finally:
            d.close()
        print(f"{d.acts} interactions of {BUDGET}")
        assert d.acts <= BUDGET


if __name__ == "__main__":
    desk.on_a_screen_of_its_own()
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
