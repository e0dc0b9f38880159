#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A preservation about to lapse, from its row of the day to the certificate of destruction: two people, keys alone.

scene_preservation.py FOLDER-OF-PROGRAMS
"""

import os
import shutil
import sys

import desk

BUDGET = 20
PAPERS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "papers")
RECEIVED = "2026-08-28T09:00:00-04:00"
MONDAY = "2026-11-23T09:00:00-05:00"
WEDNESDAY = "2026-11-25T16:52:00-05:00"
AFTER = "2026-12-01T09:00:00-05:00"
ACCOUNT = "email:billing@tidewater-parts.example"
CASES = ("LIST", "Cases")
FACTS = ("TABLE", "Facts of the case")
LETTERS = ("TABLE", "Letters")


def prepared(programs, folder):
    """A request of August, its hold, and the copy an engineer set aside."""
    docket = desk.Docket(programs, folder)
    docket.new(RECEIVED, "counsel")
    letter = os.path.join(PAPERS, "05-preservation-letter.pdf")
    case = docket.one(RECEIVED, "paralegal", "receive", letter)["case"]
    docket.lines(RECEIVED, "paralegal", "accept", case)
    docket.lines(RECEIVED, "counsel", "agency", "add", "U.S. Department of Justice", "--number", "+12025140100",
                 "--source", "its own site")
    docket.lines(RECEIVED, "administrator", "agency", "confirm", "A1")
    docket.lines(RECEIVED, "paralegal", "callback", case, "confirmed", "--agency", "A1", "--callee", "the front desk",
                 "--says", "she works there and sent it")
    docket.lines(RECEIVED, "paralegal", "hold", case, "take")
    copy = os.path.join(folder, "mailbox.csv")
    with open(copy, "w", encoding="utf-8") as file:
        file.write("at,subject\n2026-08-27,zebrafinch\n")
    docket.lines(RECEIVED, "engineer", "collect", case, copy, "--category", "L1_A", "--account", ACCOUNT,
                 "--confirm-quiet")
    docket.lines(RECEIVED, "paralegal", "letter", case, "acknowledgement")
    return docket, case


def look_at_the_row(d):
    """The day names it; why its days are what they are stands on one key."""
    row = d.rows(d.find("TABLE", "Preservations that end"))[0]
    assert any("27 Nov" in cell for cell in row), row
    d.keyboard_is_at(*CASES)
    d.press("Return")
    d.keyboard_is_at(*FACTS)
    d.press("shift+F1")
    d.keyboard_is_at("TABLE", "Dates of the case")
    steps = d.until("the derivation stands", lambda: d.rows(d.find("TABLE", "Steps of the derivation")))
    said = " ".join(cell for row in steps for cell in row)
    assert "Thanksgiving" in said, said


def write_reminder(d):
    d.press("ctrl+l")
    d.keyboard_is_at("COMBO_BOX", "Letter")
    d.type("Query")
    d.press("Return")
    d.until("it is written", lambda: "Written: Query before a hold ends" in d.message())


def ask(d):
    """What ended is the next step; the first person asks, and is told that another approves."""
    d.keyboard_is_at(*CASES)
    d.press("Return")
    d.take_next_step("Destroy what was held")
    d.find("LABEL", "This cannot be undone")
    d.press("Return")
    d.blocked("may not be destroyed", ("second person",))


def approve(d):
    d.keyboard_is_at(*CASES)
    d.press("Return")
    d.take_next_step("Approve as second person")
    d.keyboard_is_at("COMBO_BOX", "What you approve")
    assert d.focused().get_name() == "destruction of what was held"
    d.press("Return")
    d.find("PUSH_BUTTON", "Next step: Destroy what was held")


def destroy(d):
    d.keyboard_is_at(*CASES)
    d.press("Return")
    d.take_next_step("Destroy what was held")
    d.find("LABEL", "This cannot be undone")
    d.press("Return")
    d.until("it is destroyed", lambda: "certificate stands under Letters" in d.message())
    d.press("alt+5")
    d.row_with(*LETTERS, "ertificate")


def what_came_in_time_stops_it(docket, case, programs, folder):
    """In a copy of the docket a warrant names the account: nothing of it may be destroyed."""
    other = desk.Docket(programs, folder, "other.docket")
    shutil.copy(docket.file, other.file)
    warrant = os.path.join(PAPERS, "01-federal-warrant.pdf")
    late = other.one(MONDAY, "paralegal", "receive", warrant)["case"]
    other.lines(MONDAY, "paralegal", "state", late, f"account+={ACCOUNT}")
    status, _ = other.run(AFTER, "paralegal", "hold", case, "destroy")
    assert status == 3 and late in other.complaint, other.complaint


def receive_renewal(d):
    d.open_paper(CASES, os.path.join(PAPERS, "06-preservation-renewal.pdf"), "renewal")
    d.keyboard_is_at(*FACTS)
    d.press("ctrl+Return")
    d.find("PUSH_BUTTON", "Next step: Call the requester back")


def renew(case):
    """The case of the letter names the hold it means, with both readings of its new end."""

    def step(d):
        d.keyboard_is_at(*CASES)
        d.row_is_reached("renewal")
        d.press("Return")
        d.take_next_step("Renew the hold")
        d.keyboard_is_at("COMBO_BOX", "Hold")
        said = d.focused().get_name()
        for one in (f"H1 of {case}", "same number", "same requester", "all its accounts", "25 Feb 2027"):
            assert one in said, said
        d.press("Return")
        d.until("it is renewed", lambda: f"Hold H1 of {case} is renewed." in d.message())

    return step


def renewed_in_time(docket, case, programs, folder):
    """In a copy of the docket the letter that renews it comes in on the day before Thanksgiving."""
    other = desk.Docket(programs, folder, "renewed.docket")
    shutil.copy(docket.file, other.file)
    acts = 0
    with other.window(WEDNESDAY, "paralegal") as d:
        receive_renewal(d)
        d.every_table_has_names()
        acts += d.acts
    letter = next(one["case"] for one in other.lines(WEDNESDAY, "counsel", "list") if one["case"] != case)
    other.lines(WEDNESDAY, "paralegal", "callback", letter, "confirmed", "--agency", "A1", "--callee", "the front desk",
                "--says", "she sent it")
    with other.window(WEDNESDAY, "paralegal") as d:
        renew(case)(d)
        acts += d.acts
    hold = other.one(WEDNESDAY, "counsel", "show", case)["holds"][0]
    assert (hold["renewals"], hold["binding"]) == (1, "2027-02-25"), hold
    shown = other.one(WEDNESDAY, "counsel", "show", letter)
    assert shown["links"] == [{"case": case, "as": "renewal"}] and not shown["holds"], shown["links"]
    status, _ = other.run(AFTER, "paralegal", "hold", case, "destroy")
    assert status == 3, other.complaint
    other.lines(AFTER, "counsel", "docket", "verify")
    desk.within(BUDGET, acts, "interactions to renew")


def main(programs):
    with desk.folder_of_its_own() as folder:
        docket, case = prepared(programs, folder)
        what_came_in_time_stops_it(docket, case, programs, folder)
        renewed_in_time(docket, case, programs, folder)
        acts = 0
        for at, who, steps in (
            (MONDAY, "paralegal", (look_at_the_row, write_reminder)),
            (AFTER, "paralegal", (ask,)),
            (AFTER, "counsel", (approve,)),
            (AFTER, "paralegal", (destroy,)),
        ):
            with docket.window(at, who) as d:
                for step in steps:
                    step(d)
                d.every_table_has_names()
                acts += d.acts
        shown = docket.one(AFTER, "counsel", "show", case)
        hold = shown["holds"][0]
        assert hold["state"] == "destroyed" and hold["certificate"], hold
        certificate = [one for one in shown["documents"] if one["sha256"] == hold["certificate"]]
        assert certificate, shown["documents"]
        with open(docket.file, "rb") as file:
            assert b"zebrafinch" not in file.read()
        docket.lines(AFTER, "counsel", "docket", "verify")
        desk.within(BUDGET, acts)


if __name__ == "__main__":
    desk.on_a_screen_of_its_own()
    main(os.path.abspath(sys.argv[1]))
