// SPDX-License-Identifier: Apache-2.0
#include "letter_editing.h"
#include "letter_making_p.h"
#include <QCoreApplication>
#include <QRegularExpression>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("LetterEditing", text); }

// Markup marks are no words: the case's number is said also where somebody printed it in bold.
QString wordsAlone(const QString &markdown)
{
    static const QRegularExpression marks(QStringLiteral("[\\\\*_`~]"));
    return QString(markdown).remove(marks).simplified();
}

// A hyphen within a word was set apart for the sake of lists, which begin with one; people need not see that.
QString readable(const QString &markdown)
{
    static const QRegularExpression hyphen(QStringLiteral("(?<=\\w)\\\\-(?=\\w)"));
    return QString(markdown).replace(hyphen, QStringLiteral("-"));
}

Result<> stillSays(const EditedLetter &letter, const QJsonObject &values)
{
    const auto words = wordsAlone(letter.markdown);
    QStringList lost;
    for (const auto &name : neededValues(letter.kind, letter.lang)) {
        const auto value = values.value(name);
        if (value.isString() && !words.contains(wordsAlone(value.toString())))
            lost.append(value.toString());
    }
    if (!lost.isEmpty())
        return failed(
            say("The letter no longer says %1, which such a letter needs. Put it back.").arg(lost.join(u", ")), {},
            No::Usage);
    return {};
}

Result<> wellWritten(const EditedLetter &letter)
{
    static const QRegularExpression foreign(QStringLiteral("!\\[|<[a-zA-Z/!]"));
    if (const auto found = foreign.match(letter.markdown); found.hasMatch())
        return failed(say("The letter holds \"%1\": letters are words, without pictures and HTML. Take it out.")
                          .arg(found.captured()),
            {}, No::Usage);
    if (!editableKinds().contains(letter.kind))
        return failed(say("A letter of kind %1 is not edited by hand.").arg(letter.kind), {}, No::Usage);
    return {};
}

// What both the page and the letter are made of.
struct Ready {
    Case c {};
    QJsonObject values {};
    Written written {};
};

Result<Ready> readied(Desk &desk, const CaseRef &ref, const EditedLetter &letter)
{
    const auto c = desk.docket().load(ref);
    const auto well = c ? wellWritten(letter) : Result<>(asFailure(c));
    const auto values
        = well ? valuesOfLetter(desk, *c, letter.kind, letter.lang) : Result<QJsonObject>(asFailure(well));
    if (!values)
        return asFailure(values);
    if (auto says = stillSays(letter, *values); !says)
        return asFailure(says);
    const Tongue tongue(letter.lang); // its recipient reads the title
    return Ready { *c, *values, { say("Letter %1").arg(ref.text), letter.markdown } };
}
}

QStringList editableKinds()
{
    static const QStringList fixed { QStringLiteral("notice"), QStringLiteral("late_notice"),
        QStringLiteral("emergency_notice"), QStringLiteral("certificate"), QStringLiteral("erasure_certificate"),
        QStringLiteral("control_sheet"), QStringLiteral("case_record"), QStringLiteral("invoice"),
        QStringLiteral("cover"), QStringLiteral("collection_task") };
    auto kinds = letterKinds();
    kinds.removeIf([](const QString &kind) { return fixed.contains(kind); });
    return kinds;
}

Result<EditedLetter> letterToEdit(Desk &desk, const CaseRef &ref, const QString &kind, const QString &lang)
{
    const auto c = desk.docket().load(ref);
    const auto values = c ? valuesOfLetter(desk, *c, kind, lang) : Result<QJsonObject>(asFailure(c));
    const auto written = values ? writeLetter(kind, lang, *values) : Result<Written>(asFailure(values));
    return written.map([&](const Written &letter) { return EditedLetter { kind, lang, readable(letter.markdown) }; });
}

Result<QByteArray> pageOfLetter(Desk &desk, const CaseRef &ref, const EditedLetter &letter)
{
    const auto ready = readied(desk, ref, letter);
    const Tongue tongue(letter.lang);
    const auto head = ready ? letterhead(desk) : Result<Letterhead>(asFailure(ready));
    return head ? printLetter(ready->written, *head) : asFailure(head);
}

Result<Draft> keepLetter(Desk &desk, const CaseRef &ref, const EditedLetter &letter)
{
    const auto ready = readied(desk, ref, letter);
    if (!ready)
        return asFailure(ready);
    const auto made = printed(desk, ready->c, ready->written, letter.kind, letter.lang, ready->values, false);
    if (!made)
        return asFailure(made);
    return enterLetter(
        desk, ready->c, { letter.kind, letter.lang, desk.now(), made->document.sha256 }, *made, ready->values, true);
}
}
