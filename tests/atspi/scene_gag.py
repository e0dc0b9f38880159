#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A court's silence that ends, in its compartment: no letter before the day, two people after it, keys alone.

scene_gag.py FOLDER-OF-PROGRAMS
"""

import os
import shutil
import sys

import desk

BUDGET = 25
PAPERS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "papers")
ORDERED = "2025-11-24T10:05:00-05:00"
MONDAY = "2026-11-23T09:00:00-05:00"
TUESDAY = "2026-11-24T15:10:00-05:00"
LAST_DAY = "2026-11-24T23:59:00-05:00"
WEDNESDAY = "2026-11-25T08:00:00-05:00"
NEXT_MONDAY = "2026-11-30T09:00:00-05:00"
ACCOUNT = "email:k.ostrander@plainmail.example"
CASES = ("LIST", "Cases")
FACTS = ("TABLE", "Facts of the case")
LETTERS = ("TABLE", "Letters")


def prepared(programs, folder):
    """A records order that was answered a year ago under silence, in a docket of its own beside the general one."""
    general = desk.Docket(programs, folder)
    general.new(ORDERED, "counsel")
    general.one(MONDAY, "paralegal", "receive", os.path.join(PAPERS, "01-federal-warrant.pdf"))
    sealed = desk.Docket(programs, folder, "sealed.docket")
    sealed.new(ORDERED, "counsel")
    case = sealed.one(ORDERED, "paralegal", "receive", os.path.join(PAPERS, "03-records-order.pdf"))["case"]
    export = os.path.join(folder, "subscriber.csv")
    with open(export, "w", encoding="utf-8") as file:
        file.write("name,address\n")
    bag = os.path.join(folder, "bag")
    for who, *words in (
        ("paralegal", "accept", case),
        ("counsel", "gag", case, "add", "--source", "order", "--from", "2025-11-24", "--for", "1 year",
         "--court", "vaed"),
        ("engineer", "collect", case, export, "--category", "L1_A", "--account", ACCOUNT, "--confirm-quiet"),
        ("paralegal", "packet", case, "build", bag),
        ("counsel", "approve", case, "release"),
        ("paralegal", "packet", case, "release", bag),
    ):
        sealed.lines(ORDERED, who, *words)
    return general, sealed, case


def open_case(d):
    d.keyboard_is_at(*CASES)
    d.press("Return")
    d.keyboard_is_at(*FACTS)


def try_before_the_day(d):
    """The draft is refused at once, with the order's name and the day from which it may go."""
    open_case(d)
    d.answers_for_what_is_gone()
    d.press("ctrl+n")
    d.blocked("No notice may be made", ("nondisclosure order", "25 Nov 2026", "00:00"))


def answer(d):
    """One looked for an extension and enters that there is none; that the silence is over two people must see."""
    open_case(d)
    d.take_next_step("No extension was found")
    d.keyboard_is_at("TEXT", "Where it was looked for")
    d.type("mail and tray since 24 October hold no extension; the agency answered that there is none")
    d.press("ctrl+Return")
    d.find("PUSH_BUTTON", "Next step: Draft notice to the user")


def approve(what, then):
    def step(d):
        open_case(d)
        d.take_next_step("Approve as second person")
        d.keyboard_is_at("COMBO_BOX", "What you approve")
        assert d.focused().get_name() == what, d.focused().get_name()
        d.press("Return")
        d.find("PUSH_BUTTON", f"Next step: {then}")

    return step


def verify_contact(d):
    d.command("Record where")
    d.keyboard_is_at("COMBO_BOX", "Account")
    d.fill(None, None, "k.ostrander@plainmail.example", "the account is open, and signed in last week")
    d.press("ctrl+Return")
    d.until("the contact is recorded", lambda: "The contact is recorded." in d.message())


def draft(d):
    d.take_next_step("Draft notice to the user")
    d.find("LABEL", "Nothing is sent: the draft stands under Letters.")
    d.press("Return")
    d.row_with(*LETTERS, "otice")


def ask_to_send(d):
    d.take_next_step("Notice was sent")
    d.blocked("No notice may go out", ("second person",))


def send(d):
    open_case(d)
    d.take_next_step("Notice was sent")
    d.until("it is sent", lambda: "the notice was sent" in d.message())


def blocked_until_the_day(sealed, case):
    for at, block in ((MONDAY, "gag:G1"), (LAST_DAY, "gag:G1"), (WEDNESDAY, "gag:G1:extension")):
        status, said = sealed.run(at, "paralegal", "notice", case, "draft")
        assert status == 3 and [one["id"] for one in said[0]["blocks"]] == [block], (at, status, said)
        assert "1:25-ec-02093" in said[0]["blocks"][0]["names"] or "order" in said[0]["blocks"][0]["names"], said


def nothing_shows_outside(general, case):
    """Whoever looks at the general docket reads neither its words nor a count of it."""
    said = [general.lines(NEXT_MONDAY, "intake", *words) for words in (
        ("list",), ("due", "--within", "400"), ("search", "ostrander"), ("log",), ("tray",))]
    assert len(said[0]) == 1 and not said[2], said
    with general.window(NEXT_MONDAY, "intake") as d:
        d.keyboard_is_at(*CASES)
        seen = [text for thing in d.walk() for text in (thing.get_name() or "", thing.get_description() or "")]
        assert "1 case" in seen, seen
        seen += [text for key in ("ctrl+alt+g", "ctrl+alt+n") for text in page(d, key)]
        for word in (case, "ostrander", "Silence that ends", "1:25-ec"):
            assert not any(word.lower() in text.lower() for text in [*seen, str(said)]), word


def page(d, key):
    d.press(key)
    return [thing.get_name() or "" for thing in d.walk()]


def extend(d):
    """The day before it ends an extension of ninety days comes in; the new end rests on that paper."""
    open_case(d)
    d.command("Extend the gag")
    d.keyboard_is_at("TEXT", "Last day")
    d.fill(None, "90 days")
    d.press("ctrl+Return")
    d.until("it is extended", lambda: "The gag is extended." in d.message())


def extended_in_time(sealed, folder):
    """In a copy of the docket the block moves with the order."""
    other = desk.Docket(sealed.programs, folder, "extended.docket")
    shutil.copy(sealed.file, other.file)
    case = other.one(LAST_DAY, "counsel", "list")["case"]
    with other.window(TUESDAY, "paralegal") as d:
        extend(d)
        d.every_table_has_names()
        acts = d.acts
    gag = other.one(LAST_DAY, "counsel", "show", case)["gags"][0]
    assert str(gag).count("2027-02-22"), gag
    status, said = other.run(NEXT_MONDAY, "paralegal", "notice", case, "draft")
    assert status == 3 and [one["id"] for one in said[0]["blocks"]] == ["gag:G1"], (status, said)
    desk.within(BUDGET, acts, "interactions to extend")


def main(programs):
    with desk.folder_of_its_own() as folder:
        general, sealed, case = prepared(programs, folder)
        extended_in_time(sealed, folder)
        acts = 0
        for at, who, steps in (
            (MONDAY, "paralegal", (try_before_the_day,)),
            (WEDNESDAY, "paralegal", (answer, verify_contact, draft, ask_to_send)),
            (NEXT_MONDAY, "counsel", (approve("notice to the user", "Notice was sent"),)),
            (NEXT_MONDAY, "paralegal", (send,)),
        ):
            if at == WEDNESDAY:
                blocked_until_the_day(sealed, case)
            with sealed.window(at, who) as d:
                for step in steps:
                    step(d)
                d.every_table_has_names()
                acts += d.acts
        notices = sealed.one(NEXT_MONDAY, "counsel", "show", case)["notices"]
        assert [(one["account"], one["state"]) for one in notices] == [(ACCOUNT, "sent")], notices
        assert notices[0]["contact"]["to"] == "k.ostrander@plainmail.example", notices
        nothing_shows_outside(general, case)
        desk.within(BUDGET, acts)


if __name__ == "__main__":
    desk.on_a_screen_of_its_own()
    main(os.path.abspath(sys.argv[1]))
