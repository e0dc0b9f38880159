// SPDX-License-Identifier: Apache-2.0
#include "entry_table.h"
#include "moments.h"
#include "said_again.h"
#include "words.h"
namespace writdesk {
namespace {
QString joined(const QJsonArray &list, QLatin1String key, Of of)
{
    QStringList texts;
    for (const auto &item : list)
        texts.append(words(of, item.isObject() ? item.toObject().value(key).toString() : item.toString()));
    return texts.join(QStringLiteral(", "));
}

// What an entry keeps in a word has a name here; a sentence is said again.
QString shortWords(const QString &text)
{
    for (const auto of : { Of::Detail, Of::Status }) {
        if (idsOf(of).contains(text))
            return words(of, text);
    }
    return saidAgain(text);
}

// The words of a body that say most: what was stated, who it concerns, why.
QString detailOf(const Entry &entry)
{
    const auto &body = entry.body;
    if (entry.erasedBy > 0)
        return QCoreApplication::translate("EntryTable", "erased by entry %1").arg(entry.erasedBy);
    if (entry.kind == kind::stated && body.value(u"undone").toBool())
        return QCoreApplication::translate("EntryTable", "undone: %1")
            .arg(joined(body.value(u"clear").toArray(), QLatin1String("name"), Of::Fact));
    if (entry.kind == kind::stated)
        return joined(body.value(u"set").toArray(), QLatin1String("name"), Of::Fact);
    if (entry.kind == kind::accepted) {
        const auto names = body.value(u"names").toArray();
        return names.isEmpty() ? QCoreApplication::translate("EntryTable", "all of them")
                               : joined(names, QLatin1String(), Of::Fact);
    }
    if (entry.kind == kind::judged)
        return words(Of::Disposition, body.value(u"disposition").toObject().value(u"disposition").toString());
    if (entry.kind == kind::received || entry.kind == kind::filed || entry.kind == kind::collected)
        return joined(body.value(u"documents").toArray(), QLatin1String("name"), Of::Channel);
    if (entry.kind == kind::letter)
        return words(Of::Letter, body.value(u"kind").toString());
    for (const auto key : { u"reason", u"act", u"state", u"status", u"names", u"packet", u"case", u"basis" }) {
        if (const auto text = body.value(key).toString(); !text.isEmpty())
            return shortWords(text);
    }
    return {};
}

constexpr Column<ShownEntry> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Entry"),
        [](const ShownEntry &e) {
            return Cell { .text = QString::number(e.number), .tone = Tone::Quiet, .hint = e.leaf };
        } },
    { QT_TRANSLATE_NOOP("Columns", "When"), [](const ShownEntry &e) { return Cell { .text = e.at }; } },
    { QT_TRANSLATE_NOOP("Columns", "Who"), [](const ShownEntry &e) { return Cell { .text = e.actor }; } },
    { QT_TRANSLATE_NOOP("Columns", "What"),
        [](const ShownEntry &e) { return Cell { .text = e.what, .tone = e.erased ? Tone::Quiet : Tone::Plain }; } },
    { QT_TRANSLATE_NOOP("Columns", "Detail"),
        [](const ShownEntry &e) { return Cell { .text = e.detail, .hint = e.detail }; } },
};
}

QList<ShownEntry> shownEntries(const QList<Entry> &entries, const QByteArray &zone)
{
    QList<ShownEntry> shown;
    for (const auto &entry : entries)
        shown.prepend({ entry.number, instantWords(entry.at, zone), entry.actor, words(Of::Entry, entry.kind),
            detailOf(entry), entry.leaf, entry.erasedBy > 0 });
    return shown;
}
EntryTable::EntryTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
