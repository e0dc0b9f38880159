// SPDX-License-Identifier: Apache-2.0
// The document itself: how its file was made, whether its statute fits, and whether it presses to ask nobody.
#include "dossier_p.h"
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return evidenceSays(text); }

const EditorRow *editorIn(const Weighing &w, const Made &made)
{
    const auto maker = QString(made.by + u'\n' + made.with);
    for (const auto &row : w.law.editors) {
        const auto writes = [&](const QString &word) { return maker.contains(word, Qt::CaseInsensitive); };
        if (row.inForce(w.sources.today) && std::ranges::any_of(row.says, writes))
            return &row;
    }
    return nullptr;
}

QString makerWords(const Made &made)
{
    QStringList words { made.by, made.with };
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(QStringLiteral(" · "));
}

void editorLine(Weighing &w)
{
    QStringList makers;
    for (const auto &paper : w.sources.papers) {
        for (const auto &made : paper.made) {
            if (const auto *row = editorIn(w, made))
                return w.fail("E-EDITOR", makerWords(made),
                    say("%1 says it was made with one of these: %2.").arg(paper.name, row->title),
                    QStringLiteral("%1: %2").arg(row->id, row->cites));
            if (const auto words = makerWords(made); !words.isEmpty())
                makers.append(words);
        }
    }
    if (makers.isEmpty())
        return w.notChecked("E-EDITOR", {}, say("No paper says with which program it was made."));
    w.pass("E-EDITOR", makers.join(QStringLiteral("; ")),
        say("No program that it names is known for changing papers. Such words are easily forged."),
        say("evidence/editors.toml"));
}

// One day of grace: instants are of other zones than the day on the paper.
bool isAfter(const QDateTime &instant, const QDate &day)
{
    return instant.isValid() && day.isValid() && instant.date() > day.addDays(1);
}

QString oddityOf(const Weighing &w, const PaperSigns &paper, const Made &made)
{
    const auto issued = QDate::fromString(w.value("issued_on"), Qt::ISODate);
    const auto changed = made.changed.isValid() ? made.changed : made.at;
    if (w.c.receivedAt.isValid() && changed.isValid() && changed > w.c.receivedAt.addDays(1))
        return say("%1 says it was made after it came in, on %2.")
            .arg(paper.name, changed.date().toString(Qt::ISODate));
    if (!paper.scanned && isAfter(changed, issued)) // a scan is made after the signature
        return say("%1 was made or changed on %2, after the day it bears, %3.")
            .arg(paper.name, changed.date().toString(Qt::ISODate), issued.toString(Qt::ISODate));
    return {};
}

QString revisionOf(const Weighing &, const PaperSigns &paper, const Made &made)
{
    if (made.revisions < 2 || made.signatures)
        return {};
    return say("Something was added behind the end of %1, and it has no signature that would add it.").arg(paper.name);
}

QString fontOf(const Weighing &, const PaperSigns &paper, const Made &made)
{
    if (made.strayFonts.isEmpty())
        return {};
    return say("A few characters of %1 are set in %2, and nothing else on their page is.")
        .arg(paper.name, made.strayFonts.join(QStringLiteral(", ")));
}

struct FileLine {
    const char *id = "";
    QString (*oddity)(const Weighing &, const PaperSigns &, const Made &) = nullptr;
    const char *fine = "";
};

// One line about what every PDF of the case says of itself.
void fileLine(Weighing &w, const FileLine &line)
{
    QString looked;
    for (const auto &paper : w.sources.papers) {
        for (const auto &made : paper.made) {
            if (const auto oddity = line.oddity(w, paper, made); !oddity.isEmpty())
                return w.fail(line.id, paper.name, oddity, say("what the file says of itself"));
            looked = paper.name;
        }
    }
    if (looked.isEmpty())
        return w.notChecked(line.id, {}, say("No paper is a PDF that says how it was made."));
    w.pass(line.id, looked, say(line.fine), say("what the file says of itself"));
}

void documentLine(Weighing &w)
{
    fileLine(w, { "E-DOCUMENT", oddityOf, QT_TRANSLATE_NOOP("Dossier", "Its dates fit the day it bears.") });
    fileLine(w, { "E-REVISION", revisionOf, QT_TRANSLATE_NOOP("Dossier", "Nothing was added behind its end.") });
    fileLine(w, { "E-FONT", fontOf, QT_TRANSLATE_NOOP("Dossier", "No few characters are set apart from the rest.") });
}

void statuteLine(Weighing &w)
{
    const auto cited = w.value("statute_cited").simplified();
    const auto instrument = w.value("instrument");
    if (cited.isEmpty())
        return w.notChecked("E-STATUTE", {}, say("No statute is read off the paper as its authority."));
    if (instrument.isEmpty())
        return w.notChecked("E-STATUTE", cited, say("What kind of paper it is is not known."));
    const StatuteRow *misfit = nullptr;
    for (const auto &row : w.law.statutes) {
        static const auto options = QRegularExpression::CaseInsensitiveOption;
        if (!row.inForce(w.sources.today) || !QRegularExpression(row.says, options).match(cited).hasMatch())
            continue;
        const auto groups = w.row ? w.row->patternGroups() : QStringList();
        if (matchesPattern(row.fits, instrument, groups))
            return w.pass(
                "E-STATUTE", cited, say("It gives this kind of paper its power: %1.").arg(row.title), row.cites);
        misfit = &row;
    }
    if (misfit)
        return w.fail("E-STATUTE", cited,
            say("It gives other papers their power, not this one: %1.").arg(misfit->title), misfit->cites);
    w.notChecked("E-STATUTE", cited, say("The table has no row for it."), say("evidence/statutes.toml"));
}

void urgencyLine(Weighing &w)
{
    bool read = false;
    for (const auto &paper : w.sources.papers) {
        if (!paper.pressing.isEmpty())
            return w.fail(
                "E-URGENCY", paper.pressing.first(), say("The paper asks that nobody check it elsewhere."), paper.name);
        read = read || !paper.name.isEmpty();
    }
    if (!read)
        return w.notChecked("E-URGENCY", {}, say("No paper was read."));
    w.pass("E-URGENCY", {}, say("No paper asks that nobody check it elsewhere."), say("words of the papers"));
}
}

void paperLines(Weighing &w)
{
    documentLine(w);
    editorLine(w);
    statuteLine(w);
    urgencyLine(w);
}
}
