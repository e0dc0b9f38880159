// SPDX-License-Identifier: Apache-2.0
#include "manual.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <array>
#include <map>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Manual", text); }

constexpr auto untranslated
    = QT_TRANSLATE_NOOP("Manual", "This page is not translated yet: it stands here in English.");

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

std::optional<QString> textIn(const QString &path)
{
    QFile page(QStringLiteral(":/manual/") + path);
    return page.open(QIODevice::ReadOnly) ? std::optional(QString::fromUtf8(page.readAll())) : std::nullopt;
}

ManualChapter chapterOf(const QString &name, const QString &text)
{
    ManualChapter chapter { .name = name, .text = text };
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

ManualChapter chapterIn(const QString &file, const QString &language)
{
    const auto name = file.section(u'.', 0, 0);
    const auto english = chapterOf(name, textIn(file).value_or(QString()));
    if (language == languages().first())
        return english;
    auto chapter = english;
    if (const auto text = textIn(language + u'/' + file)) {
        chapter = chapterOf(name, *text);
        for (qsizetype i = 0; i < qMin(chapter.headings.size(), english.headings.size()); ++i)
            chapter.headings[i].anchor = english.headings[i].anchor;
    } else {
        const auto head = chapter.text.indexOf(QStringLiteral("\n\n"));
        chapter.text.insert(head < 0 ? chapter.text.size() : head, QStringLiteral("\n\n*%1*").arg(say(untranslated)));
    }
    return chapter;
}

QList<ManualChapter> chaptersIn(const QString &language)
{
    QList<ManualChapter> all;
    for (const auto &file : QDir(QStringLiteral(":/manual")).entryList({ QStringLiteral("*.md") }, QDir::Files))
        all.append(chapterIn(file, language));
    std::ranges::stable_sort(all, {}, [](const ManualChapter &chapter) { return placeOf(chapter.name); });
    return all;
}

std::map<QString, QList<ManualChapter>> chaptersByLanguage()
{
    std::map<QString, QList<ManualChapter>> all;
    for (const auto &language : languages())
        all.emplace(language, chaptersIn(language));
    return all;
}
}

QString manualLanguage() { return say(QT_TRANSLATE_NOOP("Manual", "en")); }

QList<ManualChapter> manualChapters(const QString &language)
{
    static const auto known = chaptersByLanguage();
    const auto at = known.find(language);
    return at == known.end() ? chaptersIn(language) : at->second;
}

std::optional<ManualChapter> manualChapter(const QString &name, const QString &language)
{
    const auto all = manualChapters(language);
    const auto at = std::ranges::find(all, name, &ManualChapter::name);
    return at == all.end() ? std::nullopt : std::optional(*at);
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
