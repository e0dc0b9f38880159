#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every string the programs say, and what of them a translation lacks.

lupdate sees tr(), translate() and QT_TRANSLATE_NOOP. It cannot see say("...") and its like, whose context stands in
the helper they call; here each such string is written behind a copy of its file as lupdate wants it, and lupdate
reads the copies. What rows of the law say stands in resources/law.
  strings.py list                  every string, as JSON
  strings.py missing FILE.ts       those FILE.ts lacks, as JSON with empty "translation"s to fill in
  strings.py fill FILE.ts < JSON   takes such JSON, drops what is no longer said, and writes FILE.ts anew
A "translation" is a text, or a list of two where many are spoken of otherwise than one."""
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as xml
from xml.sax.saxutils import escape

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDERS = ("app", "models", "ui")
HELPER = re.compile(r'(\w+)(?:\s*=\s*\[\w*\])?\(const char \*(\w+)(?:, [^()]*)?\)\s*\{\s*'
                    r'return QCoreApplication::translate\("(\w+)", \2[,)]')
PASSED_ON = re.compile(r'(\w+)\(const char \*(\w+)\)\s*\{\s*return (\w+)\(\2\)')
MACRO = re.compile(r'#define (\w+)\(([\w, ]+)\)[^#]*?QT_TRANSLATE_NOOP\("(\w+)", (\w+)\)')
TOKEN = re.compile(r'//[^\n]*|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|[()\[\]{},]|[^()\[\]{},"\'/]+|/')


def sources():
    for folder in FOLDERS:
        for where, _, names in sorted(os.walk(os.path.join(ROOT, folder))):
            for name in sorted(names):
                if name.endswith((".cpp", ".h")):
                    path = os.path.join(where, name)
                    with open(path, encoding="utf-8") as file:
                        yield os.path.relpath(path, ROOT), file.read()


def helpers_in(text, shared):
    """{name: (context, which argument is said)} of the helpers that a file defines or its folder shares."""
    found = {**shared, **{one[1]: (one[3], 0) for one in HELPER.finditer(text)}}
    found.update({one[1]: found[one[3]] for one in PASSED_ON.finditer(text) if one[3] in found})
    for one in MACRO.finditer(text):
        found[one[1]] = (one[3], one[2].replace(" ", "").split(",").index(one[4]))
    return found


def literals_of(text, at, argument):
    """The literals of that argument of the call that opens at `at`; neighbours are one."""
    depth, groups, joined = 0, [], False
    for token in TOKEN.finditer(text, at):
        word = token.group()
        if word.startswith("//") or not word.strip():
            continue
        if word in ("(", "[", "{"):
            depth += 1
        elif word in (")", "]", "}"):
            depth -= 1
        elif word == "," and depth == 1:
            argument -= 1
        elif word.startswith('"') and argument == 0:
            if joined:
                groups[-1] += " " + word
            else:
                groups.append(word)
        if "TRANSLATE_NOOP" in word:
            return []
        joined = word.startswith('"')
        if depth == 0 or argument < 0:
            return groups
    return groups


def told(path, text, shared):
    """The literals that go through helpers, each with its context."""
    for name, (context, argument) in helpers_in(text, shared.get(os.path.dirname(path), {})).items():
        for call in re.finditer(r"(?<![\w.>])" + name + r"\(", text):
            for literals in literals_of(text, call.end() - 1, argument):
                yield context, literals


def with_helpers(folder):
    files = list(sources())
    shared = {}
    for path, text in files:
        if path.endswith(".h"):
            shared.setdefault(os.path.dirname(path), {}).update(helpers_in(text, {}))
    for path, text in files:
        more = "".join('    QT_TRANSLATE_NOOP("%s", %s),\n' % one for one in told(path, text, shared))
        copy = os.path.join(folder, path)
        os.makedirs(os.path.dirname(copy), exist_ok=True)
        with open(copy, "w", encoding="utf-8") as file:
            file.write(text + ("\nconst char *const told[] = {\n" + more + "};\n" if more else ""))


def lupdate():
    for place in (shutil.which("lupdate"), "/usr/lib/qt6/bin/lupdate"):
        if place and os.path.exists(place):
            return place
    sys.exit("lupdate is not installed.")


def of_the_law():
    """What rows of the law say to people: names, questions, what a criterion found; a fact in braces is a value."""
    said_by = {
        "instruments": ("title", "response", "notice_duty", "gag_authority"), "ladder": ("title", "examples"),
        "periods": ("title", "extension", "on_expiry", "no_end"), "evidence": ("title",),
        "calendars": ("name",), "criteria": ("title", "met", "failed", "unknown"), "courts.toml": ("note",),
        "settings": ("question", "reason", "effect"), "challenges.toml": ("title", "decides"), "facts.toml": ("asks",),
    }
    for part, keys in said_by.items():
        where = os.path.join(ROOT, "resources", "law", part)
        names = sorted(os.listdir(where)) if os.path.isdir(where) else [""]
        for name in names:
            with open(os.path.join(where, name) if name else where, "rb") as file:
                tables = tomllib.load(file)
            for row in (row for rows in tables.values() if isinstance(rows, list) for row in rows):
                for key in keys:
                    number = itertools.count(1)
                    said = row.get(key, "")
                    text = re.sub(r"\{\w+\}", lambda _: "%%%d" % next(number), "" if isinstance(said, list) else said)
                    if text:
                        yield "LawRows", text


def said():
    """(context, source) of every string, sorted: the same sources give the same list."""
    with tempfile.TemporaryDirectory() as folder:
        with_helpers(folder)
        found = os.path.join(folder, "found.ts")
        subprocess.run([lupdate(), "-silent", "-locations", "none", *FOLDERS, "-ts", found], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return sorted({*read(found), *of_the_law()})


def read(path):
    """{(context, source): text, or texts of one and of many} of a .ts file; finished ones have words."""
    words = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            words[context.findtext("name"), message.findtext("source")] = forms or translation.text or ""
    return words


def is_empty(words):
    return not words or (isinstance(words, list) and not all(words))


def write(path, words):
    with open(path, encoding="utf-8") as file:
        head = file.read().split("<context>")[0].rstrip().removesuffix("</TS>").rstrip()
    lines = [head]
    last = None
    for (context, source), text in sorted(words.items()):
        if context != last:
            lines += ["</context>"] * (last is not None) + ["<context>", "    <name>%s</name>" % context]
            last = context
        many = isinstance(text, list)
        lines += ["    <message%s>" % (' numerus="yes"' if many else ""), "        <source>%s</source>" % escape(source)]
        if many:
            lines += ["        <translation>"]
            lines += ["            <numerusform>%s</numerusform>" % escape(form) for form in text]
            lines += ["        </translation>"]
        else:
            lines += ["        <translation>%s</translation>" % escape(text)]
        lines += ["    </message>"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines + ["</context>"] * (last is not None) + ["</TS>"]) + "\n")


def as_json(rows):
    print(json.dumps(rows, ensure_ascii=False, indent=1))


def main(arguments):
    if arguments == ["list"]:
        as_json([{"context": context, "source": source} for context, source in said()])
    elif len(arguments) == 2 and arguments[0] == "missing":
        have = read(arguments[1])
        as_json([{"context": context, "source": source, "translation": ["", ""] if "%n" in source else ""}
                 for context, source in said() if is_empty(have.get((context, source)))])
    elif len(arguments) == 2 and arguments[0] == "fill":
        have = read(arguments[1])
        have.update({(row["context"], row["source"]): row["translation"] for row in json.load(sys.stdin)})
        now = said()
        write(arguments[1], {key: have[key] for key in now if not is_empty(have.get(key))})
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
