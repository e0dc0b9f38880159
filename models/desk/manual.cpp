// SPDX-License-Identifier: Apache-2.0
#include "manual.h"
#include <QDir>
#include <QFile>
#include <algorithm>
namespace writdesk {
namespace {
// A chapter that is not named here stands after these, and before what is told of the program itself.
constexpr std::array order { "today", "cases", "case", "calendar", "registers", "intake", "dossier", "emergency", "law",
    "derivations", "preservation", "challenges", "campaign", "packets", "retention", "reminders", "import", "export",
    "start", "health", "language" };
constexpr std::array last { "keys", "about" };

auto placeOf(const QString &name)
{
    const auto in = [&](const auto &names) {
        return std::ranges::find_if(names, [&](const char *known) { return name == QLatin1String(known); })
            - names.begin();
    };
    return std::pair(in(last) == std::ssize(last) ? -1 : in(last), in(order));
}

ManualChapter chapterIn(const QString &file)
{
    QFile page(QStringLiteral(":/manual/") + file);
    ManualChapter chapter { .name = file.section(u'.', 0, 0) };
    if (!page.open(QIODevice::ReadOnly))
        return chapter;
    chapter.text = QString::fromUtf8(page.readAll());
    bool code = false; // what stands between fences is no heading
    for (const auto &line : chapter.text.split(u'\n')) {
        if (line.startsWith(u"```"))
            code = !code;
        if (!code && chapter.title.isEmpty() && line.startsWith(u"# "))
            chapter.title = line.mid(2).trimmed();
        if (const auto words = line.mid(3).remove(u'`').trimmed(); !code && line.startsWith(u"## "))
            chapter.headings.append({ words, anchorOf(words) });
    }
    return chapter;
}

QList<ManualChapter> allChapters()
{
    QList<ManualChapter> all;
    for (const auto &file : QDir(QStringLiteral(":/manual")).entryList({ QStringLiteral("*.md") }, QDir::Files))
        all.append(chapterIn(file));
    std::ranges::stable_sort(all, {}, [](const ManualChapter &chapter) { return placeOf(chapter.name); });
    return all;
}
}

const QList<ManualChapter> &manualChapters()
{
    static const auto all = allChapters();
    return all;
}

std::optional<ManualChapter> manualChapter(const QString &name)
{
    const auto at = std::ranges::find(manualChapters(), name, &ManualChapter::name);
    return at == manualChapters().end() ? std::nullopt : std::optional(*at);
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const auto sign : heading.trimmed().toLower()) {
        if (sign.isLetterOrNumber() || sign == u'-' || sign == u'_')
            anchor += sign;
        else if (sign == u' ')
            anchor += u'-';
    }
    return anchor;
}
}
