#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""An emergency at two at night: one person verifies and releases by keys alone, and another reviews it in the morning.

scene_emergency.py FOLDER-OF-PROGRAMS
"""

import os
import shutil
import subprocess
import sys

import desk

# The product wants 12 acts of a verified release: commands and ended forms. Every word typed and every Tab counted too,
# the facts that are asked of a call (the danger, who, why now, how it helps, the account, the agency, the officer, his
# number) are eight texts with seven Tabs between them: 17 with the key that asks and the one that ends it. The call back
# is 9, the decision of one person with its two reasons 7, building and releasing 2 each. None of it can be left out and
# still be verified.
BUDGET = 12
WITH_WORDS = 37
CALL = "2026-11-28T02:07:00-05:00"
MORNING = "2026-11-28T10:00:00-05:00"
CASES = ("LIST", "Cases")


def prepared(programs, folder):
    """A directory whose number two people found, and a policy that lets one act at night."""
    docket = desk.Docket(programs, folder)
    docket.new(CALL, "counsel")
    docket.one(CALL, "counsel", "agency", "add", "Marlow County Sheriff", "--number", "+13125550100",
               "--source", "the county's own site", "--state", "IL")
    docket.one(CALL, "administrator", "agency", "confirm", "A1")
    docket.one(CALL, "counsel", "law", "set", "breakglass", "on", "--reason", "one is on duty at night")
    docket.one(CALL, "administrator", "profile", "approve")
    return docket


def answer_the_call(d):
    """One key, and the caller's words typed as they are spoken."""
    d.find(*CASES)
    d.press("F9")
    d.keyboard_is_at("TEXT", "What danger")
    d.fill("her father took her and said he will kill her", "Ada Kerr, nine", "he named four o'clock",
           "where he signed in last", "email:r.kerr@plainmail.example", "Marlow County Sheriff",
           "Sgt. Ruiz 4471", "+1 312 555 9999")
    d.press("Return")
    d.until("its case is open", lambda: "due within the hour" in d.message())
    d.keyboard_is_at("PUSH_BUTTON", "Next act: Call the requester back")


def call_back(d):
    """The number of the directory is what one reads; the caller's own is struck out by words."""
    shown = d.find("LABEL", "Number to call back").get_name()
    assert "+13125550100" in shown and "9999" not in shown, shown
    d.press("ctrl+space")
    d.keyboard_is_at("COMBO_BOX", "Agency, number, source")
    d.find("LABEL", "Call the number of the directory. The request gives +13125559999: that is not the number")
    d.fill(None, None, "dispatcher Lee, desk 3", "Ruiz is on shift and asked for this", "ruiz@sheriff.example")
    d.press("Return")
    d.keyboard_is_at("PUSH_BUTTON", "Next act: Decide the emergency")


def decide_alone(d):
    d.press("ctrl+space")
    d.keyboard_is_at("TEXT", "Why you believe")
    d.fill("a child may be killed before four", "he would be warned", "counsel does not answer at night")
    d.press("ctrl+Return")


def collect_as_engineer(docket, folder, case):
    """What the engineer on duty exports meanwhile; the data on hand is two files."""
    for name, category, words in (("subscriber.csv", "L1_A", "name\nR. Kerr\n"), ("signin.csv", "L1_E", "at,ip\n")):
        export = os.path.join(folder, name)
        with open(export, "w", encoding="utf-8") as file:
            file.write(words)
        docket.one(CALL, "engineer", "collect", case, export, "--category", category,
                   "--account", "email:r.kerr@plainmail.example", "--confirm-quiet")


def build_and_release(d):
    """The folder of the packet is proposed, and afterwards it is the one that is released."""
    for here, after in (("File name", "Release packet"), ("Directory", "Review what one decided alone")):
        d.press("ctrl+space")
        d.keyboard_is_at("TEXT", here)
        d.press("Return")
        d.keyboard_is_at("PUSH_BUTTON", f"Next act: {after}")


def review(d):
    """Another one looks at it in the morning."""
    d.keyboard_is_at(*CASES)
    d.press("Return")
    d.take_next_step("Review what one decided alone")
    d.keyboard_is_at("COMBO_BOX", "You")
    d.fill(None, "the roster and the dispatcher agree")
    d.press("ctrl+Return")
    d.until("the review is entered", lambda: "The review is entered" in d.message())


def refused_while_unverified(docket, case, folder):
    """In a copy of the docket: whoever is not verified reaches no release, whatever is built."""
    other = desk.Docket(docket.programs, folder, "other.docket")
    docket.lines(CALL, "paralegal", "docket", "backup", other.file)
    collect_as_engineer(other, folder, case)
    bag = os.path.join(folder, "early")
    other.lines(CALL, "paralegal", "packet", case, "build", bag)
    status, said = other.run(CALL, "paralegal", "packet", case, "release", bag)
    blocks = [block["id"] for one in said for block in one.get("blocks", [])]
    assert status == 3 and "finding:V-ID-06" in blocks, (status, blocks)


def released(docket, case, folder):
    """What stands in the docket and on the paper that went out."""
    shown = docket.one(MORNING, "counsel", "show", case)
    assert shown["status"] == "released", shown["status"]
    bag = os.path.join(folder, f"{case}-{shown['packets'][-1]['packet']}")
    docket.lines(MORNING, "counsel", "packet", "verify", bag)
    files = sorted(name.split("_")[-1] for name in os.listdir(os.path.join(bag, "data", "exhibits")) if "csv" in name)
    assert files == ["signin.csv", "subscriber.csv"], files
    cover = subprocess.run(["pdftotext", os.path.join(bag, "data", "cover.pdf"), "-"], capture_output=True, text=True)
    said = " ".join(cover.stdout.split())
    assert "18 U.S.C. 2702(b)(8)" in said and "its policy discloses nothing without process except" in said, said
    due = {row["rule"] for row in docket.lines(MORNING, "counsel", "periods", case) if row["state"] != "ended"}
    assert {"T-EDR-03", "T-NOT-05"} <= due, due  # has it passed; tell the user
    kinds = [entry["kind"] for entry in docket.lines(MORNING, "counsel", "log", case)]
    assert kinds.index("called_back") < kinds.index("emergency_decided") < kinds.index("emergency_reviewed"), kinds


def main(programs):
    desk.need(shutil.which("pdftotext"), "pdftotext is not installed")
    with desk.folder_of_its_own() as folder:
        docket = prepared(programs, folder)
        with docket.window(CALL, "paralegal") as d:
            answer_the_call(d)
            case = docket.one(CALL, "paralegal", "list")["case"]
            refused_while_unverified(docket, case, folder)
            call_back(d)
            decide_alone(d)
            collect_as_engineer(docket, folder, case)
            d.keyboard_is_at("PUSH_BUTTON", "Next act: Build packet")  # what the engineer's own program wrote is seen
            build_and_release(d)
            acts, given = d.acts, d.given
            d.every_table_has_names()
        with docket.window(MORNING, "counsel") as d:
            review(d)
        released(docket, case, folder)
        desk.within(BUDGET, given, "commands and forms")
        desk.within(WITH_WORDS, acts, "interactions with every word and Tab")


if __name__ == "__main__":
    desk.on_a_screen_of_its_own()
    main(os.path.abspath(sys.argv[1]))
