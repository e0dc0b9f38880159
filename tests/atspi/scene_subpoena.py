#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A new subpoena, from the file to the control sheet, with the keyboard and a screen reader's eyes.

scene_subpoena.py FOLDER-OF-PROGRAMS MAKE_PAPERS
"""

import os
import subprocess
import sys

import desk

BUDGET = 45  # interactions, none of them with a mouse
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CASES = ("LIST", "Cases")
FACTS = ("TABLE", "Facts of the case")
FINDINGS = ("TABLE", "Findings")
DATES = ("TABLE", "Dates of the case")
STEPS = ("TABLE", "Steps of the derivation")
LETTERS = ("TABLE", "Letters")


def prepared(programs, make_papers, folder):
    """The rehearsal docket, and a subpoena that nobody has seen."""
    docket = desk.Docket(programs, folder)
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    for command in (
        ["bash", os.path.join(ROOT, "installer", "rehearse.sh"), programs, docket.file],
        [make_papers, HERE, folder],
    ):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=env)
    return docket, os.path.join(folder, "subpoena.pdf")


def open_paper(d, paper):
    d.open_paper(CASES, paper, "District of Columbia, received")
    d.keyboard_is_at(*FACTS)


def facts_that(d, state):
    return [row for row in d.rows(d.find(*FACTS)) if row[4] == f"State: {state}"]


def compare_facts(d):
    """Enter accepts one; one digit of the account is corrected; the rest is right."""
    d.row_with(*FACTS, "Value: SUBP_GJ_FED")
    d.press("Return")
    d.until("the first fact is accepted", lambda: len(facts_that(d, "✓ accepted")) == 1)
    d.keyboard_is_at(*FACTS)
    d.press("Left")  # from the values to what they are called
    d.type("Account")
    d.until("the account is the row one stands on", lambda: "Account" in d.row_here())
    d.press("F2")
    d.type("email:d.marlowe@tidewater-books.example")
    d.press("Return")
    d.row_with(*FACTS, "d.marlowe@tidewater-books.example")
    d.keyboard_is_at(*FACTS)
    d.press("ctrl+Return")
    d.until("no fact is left to compare", lambda: not facts_that(d, "proposed"))


def state_instrument(d):
    """The kind of paper is stated by a person."""
    d.press("ctrl+e")
    d.keyboard_is_at("COMBO_BOX", "Fact")
    d.type("Instrument")
    d.press("Tab")
    d.keyboard_is_at("TEXT", "Value")
    d.type("SUBP_GJ_FED")
    d.press("Return")
    d.until("the instrument is typed", lambda: any(
        "SUBP_GJ_FED" in row[1] and "typed" in row[3] for row in d.rows(d.find(*FACTS))))


def look_at_findings(d):
    """What the paper cannot compel is found, with its law."""
    d.press("alt+2")
    rows = d.rows(d.find(*FINDINGS))
    assert any("failed" in " ".join(row) for row in rows), rows
    return rows


def look_at_dates(d):
    """The day that is printed binds and is not computed; why stands on one key."""
    d.press("shift+F1")
    d.keyboard_is_at(*DATES)
    dates = d.rows(d.find(*DATES))
    assert any("7 Dec 2026" in " ".join(row) for row in dates), dates
    steps = d.until("the derivation stands", lambda: d.rows(d.find(*STEPS)))
    assert all(any(cell for cell in row) for row in steps), steps


def write_narrowing(d):
    d.press("ctrl+l")
    d.keyboard_is_at("COMBO_BOX", "Letter")
    d.step_to("Request to narrow")
    d.press("Return")
    d.row_with(*LETTERS, "arrow")


def print_sheet(d, folder):
    sheet = os.path.join(folder, "sheet.pdf")
    d.press("ctrl+shift+d")
    d.keyboard_is_at("TEXT", "File name")
    d.press("ctrl+a")
    d.type(sheet)
    d.press("Return")
    d.until("the control sheet is a file", lambda: os.path.exists(sheet) and os.path.getsize(sheet) > 1000)


def read_help(d):
    """F1 tells of what one looks at, and leads back there."""
    d.press("F1")
    d.keyboard_is_at("LABEL", "Chapter of the manual")
    d.press("F1")
    d.find(*LETTERS)


def main(programs, make_papers):
    with desk.folder_of_its_own() as folder:
        docket, paper = prepared(programs, make_papers, folder)
        with docket.window("2026-11-23T09:04:00-05:00", "paralegal") as d:
            open_paper(d, paper)
            compare_facts(d)
            state_instrument(d)
            look_at_findings(d)
            look_at_dates(d)
            write_narrowing(d)
            print_sheet(d, folder)
            acts = d.acts
            read_help(d)
            d.every_table_has_names()
        desk.within(BUDGET, acts)


if __name__ == "__main__":
    desk.on_a_screen_of_its_own()
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
