#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Computes the dates of periods again from their derivations alone, as resources/docs/derivations.md describes them.

Reads periods from standard input, a JSON object a line. Prints a line for each that does not agree, then how many do;
exit status 1 if one does not. It knows no holidays and shares nothing with the program.
"""
import json
import sys
from calendar import monthrange
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
LATER = {"hold_until", "silent_until", "wait_until"}
OFF = {"weekend", "holiday", "disputed"}


class Wrong(Exception):
    """What in a derivation contradicts itself."""


def when(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")) if "T" in text else date.fromisoformat(text)


def day_of(moment):
    return moment.date() if isinstance(moment, datetime) else moment


def start_of(day, zone):
    """The first instant of a civil day."""
    start = datetime.combine(day, time(), zone).astimezone(timezone.utc)
    while start.astimezone(zone).date() < day:
        start += timedelta(minutes=1)
    while (start - timedelta(minutes=1)).astimezone(zone).date() == day:
        start -= timedelta(minutes=1)
    return start.astimezone(zone)


def months_on(day, months):
    """The day so many months on, and whether that month is too short for it."""
    at = day.year * 12 + day.month - 1 + months
    year, month = at // 12, at % 12 + 1
    last = monthrange(year, month)[1]
    return date(year, month, min(day.day, last)), day.day > last


class Replay:
    def __init__(self, steps):
        starts = [i for i, step in enumerate(steps) if step["step"] == "counting"]
        if not starts:
            raise Wrong("0 steps counting")
        self.whole = steps
        self.steps = steps[starts[-1]:]  # what stands before it led to its trigger
        self.shifted = len(starts) > 1
        parts = self.one("counting")["because"].split("; ")
        self.mode, self.family = parts[0], parts[1] if parts[0] == "FIXED_DATE" else parts[2]
        self.later = self.family in LATER
        if self.mode != "FIXED_DATE":
            length, self.unit, self.direction = parts[1].split(" ")
            self.length = int(length)
            self.forward = self.direction == "after"
            self.step = DAY if self.forward else -DAY
            self.twin = "month_end=twin" in parts
        place = dict(part.split("=", 1) for part in self.one("calendar")["because"].split("; "))
        self.zone = ZoneInfo(place["zone"]) if place["zone"] else None
        self.why = self.explained(OFF)  # day: why it is off
        self.clerk = self.explained({"clerk"})
        self.passed = set()  # days and whether it was the clerk

    def explained(self, names):
        found = {}
        for step in self.steps:
            if step["step"] in names:
                day = when(step["date"])
                if day in found:
                    raise Wrong(f"{day} is explained twice")
                found[day] = step["step"]
        return found

    def all(self, name):
        return [step for step in self.steps if step["step"] == name]

    def one(self, name):
        found = self.all(name)
        if len(found) != 1:
            raise Wrong(f"{len(found)} steps {name}")
        return found[0]

    def off(self, day, disputed):
        how = self.why.get(day)
        return day.weekday() >= 5 or how == "holiday" or (disputed and how == "disputed")

    def extended(self, day, disputed):
        while self.off(day, disputed):
            self.passed.add((day, False))
            day += self.step
        if not self.forward and day in self.clerk:
            while day in self.clerk or self.off(day, disputed):
                self.passed.add((day, day in self.clerk))
                day += DAY
        return day

    def counted(self, disputed):
        day, left = when(self.one("trigger")["date"]), self.length
        while left > 0:
            day += self.step
            if self.off(day, disputed):
                self.passed.add((day, False))
            else:
                left -= 1
        return day

    def extension(self):
        """Whether ends are extended: no, yes, or in one reading."""
        kept = self.family in ("hold_until", "silent_until")
        if self.family == "power_until" or self.mode == "CAL_DAYS_NOROLL":
            return "no"
        if self.mode == "EU_1182":
            return "no" if not self.forward or self.unit == "hours" else "either"
        if self.mode == "TAX_7503":
            return "yes" if self.forward and not kept else "either"
        return "either" if kept or self.mode == "INCL_FIRST_DAY" else "yes"

    def raw_days(self):
        first = when(self.one("trigger")["date"])
        sign = 1 if self.forward else -1
        back = self.step if self.mode == "INCL_FIRST_DAY" else timedelta()
        if self.unit == "days":
            raw = first + self.step * self.length - back
            return [raw, raw + back] if back and self.family == "power_until" else [raw]
        raw, short = months_on(first, sign * self.length * (12 if self.unit == "years" else 1))
        if short and self.twin and self.mode != "EU_1182":
            return [raw - back, raw + DAY - back]
        return [raw - back]

    def days(self):
        if self.mode in ("BUS_DAYS", "COURT_DAYS"):
            plain = self.counted(False)
            return plain, [plain, self.counted(True)]
        raws, how, ends = self.raw_days(), self.extension(), []
        for raw in raws:
            ends += [] if how == "yes" else [raw]
            ends += [] if how == "no" else [self.extended(raw, False), self.extended(raw, True)]
        return raws[0], ends

    def hours(self):
        start = when(self.one("trigger")["date"])
        zone = self.zone or start.tzinfo
        hour = timedelta(hours=self.length) * (1 if self.forward else -1)
        raw = (start.astimezone(timezone.utc) + hour).astimezone(zone)
        how, ends = self.extension(), []
        if how != "yes":
            ends.append(raw)
        if self.mode == "EU_1182" and self.forward:
            past = timedelta(minutes=start.minute, seconds=start.second)
            ends.append(raw if not past else (raw.astimezone(timezone.utc) + timedelta(hours=1) - past).astimezone(zone))
        if how != "no":
            for disputed in (False, True):
                day = self.extended(raw.date(), disputed)
                ends.append(datetime.combine(day, raw.time(), zone) if day != raw.date() else raw)
        return raw, ends

    def dates(self):
        if self.mode == "FIXED_DATE":
            fixed = when(self.one("fixed")["date"])
            raw, ends = fixed, [fixed]
        else:
            raw, ends = self.hours() if self.unit == "hours" else self.days()
        listed = {(day, False) for day in self.why} | {(day, True) for day in self.clerk}
        if listed != self.passed:
            odd = sorted(listed ^ self.passed)[0]
            raise Wrong(f"{odd[0]} is " + ("not explained" if odd in self.passed else "explained but not passed over"))
        earliest, latest = min(ends), max(ends)
        binding = latest if self.later else earliest
        for step in self.all("compared"):
            other = when(step["date"])
            if self.later and day_of(other) > day_of(binding):
                latest = binding = other
            if not self.later and day_of(other) < day_of(binding):
                earliest = binding = other
        free = binding if isinstance(binding, datetime) else start_of(binding + DAY, self.zone)
        return {"raw": raw, "earliest": earliest, "latest": latest, "binding": binding, "free_from": free}


def stretches(steps):
    """What lies between extensions, each with a counting of its own."""
    parts = [[]]
    for step in steps:
        if step["step"] == "extend":
            parts.append([])
        else:
            parts[-1].append(step)
    return parts


def stands_still(steps):
    last = [step["step"] for step in steps if step["step"] in ("pause", "resume", "reset")]
    return bool(last) and last[-1] == "pause"


def known(replay, dates):
    """The names of the dates that the derivation settles alone."""
    if stands_still(replay.whole):
        return ["raw"] if replay.later else ["raw", "earliest", "binding"]
    lost = any(step["step"] == "resume" for step in replay.whole)
    if lost and replay.mode in ("BUS_DAYS", "COURT_DAYS") and "disputed" in replay.why.values():
        return ["binding", "free_from"]  # each reading lost days of its own
    if replay.shifted and any(step["step"] == "month_end" for step in replay.whole):
        return ["binding", "free_from"]
    return list(dates)


def check_joints(steps):
    """An extension by a length runs on from the raw end before it; a new start is the trigger of what follows."""
    parts = stretches(steps)
    for before, after in zip(parts, parts[1:]):
        later = Replay(after)
        if later.mode == "FIXED_DATE":
            continue
        earlier = Replay(before)
        raw, trigger = earlier.dates()["raw"], when(later.one("trigger")["date"])
        if "raw" in known(earlier, {"raw": raw}) and (raw if isinstance(trigger, datetime) else day_of(raw)) != trigger:
            raise Wrong(f"the extension runs on from {trigger}, not from the raw end {raw}")
    resets = [step for step in parts[0] if step["step"] == "reset"]
    first = next((step for step in parts[0] if step["step"] == "trigger"), None)  # none: nothing could be counted
    if resets and first and not any(step["step"] == "resume" for step in parts[0]):
        anew, start = when(resets[-1]["date"]), when(first["date"])
        if isinstance(anew, datetime) and not isinstance(start, datetime):  # the civil day of the place
            zone = Replay(parts[0]).zone
            anew = anew.astimezone(zone).date() if zone else start
        if anew != start:
            raise Wrong(f"it runs from {start}, not from where it began anew")


def same(found, said):
    if isinstance(found, datetime):
        said = when(said) if said and "T" in said else None
        return said is not None and found == said and found.utcoffset() == said.utcoffset()
    return said == found.isoformat()


def fault(period):
    """What does not agree; empty where all does."""
    try:
        replay = Replay(period["derivation"])
        dates = replay.dates()
        check_joints(period["derivation"])
        settled = known(replay, dates)
        for name in settled:
            if not same(dates[name], period[name]):
                return f"{name} is {dates[name].isoformat()}, not {period[name]}"
        for name, of in (("count", "raw"), ("reading", "binding")):
            for step in replay.all(name):
                if not replay.all("compared") and of in settled and not same(dates[of], step["date"]):
                    return f"the step {name} says {step['date']}, not {dates[of].isoformat()}"
        if period["family"] != replay.family:
            return f"the family is {replay.family}, not {period['family']}"
    except (Wrong, KeyError, ValueError, OverflowError) as error:
        return str(error) or type(error).__name__
    return ""


def main():
    agree = disagree = 0
    for number, line in enumerate(sys.stdin, 1):
        if why := fault(json.loads(line)):
            print(f"{number}: {why}")
            disagree += 1
        else:
            agree += 1
    print(f"{agree} agree, {disagree} do not")
    return 1 if disagree else 0


if __name__ == "__main__":
    sys.exit(main())
