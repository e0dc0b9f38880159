// SPDX-License-Identifier: Apache-2.0
#include "said_again.h"
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>
namespace writdesk {
namespace {
constexpr int fewestLetters = 7; // what has fewer of its own, such as "%1: %2", would know every sentence again

// A sentence into which values were put: "%1 was missed on %2".
struct Pattern {
    QString words {}; // the longest of its own
    QRegularExpression shape {};
    QStringList order {}; // of its values as they stand in it
    QString translation {};
};

class Translated {
public:
    explicit Translated(const QString &language)
    {
        QFile file(QStringLiteral(":/translations/writdesk_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QString source;
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
            if (xml.isStartElement() && xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.isStartElement() && xml.name() == u"translation")
                take(source, xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
        std::ranges::stable_sort(m_patterns, std::ranges::greater(), [](const Pattern &p) { return p.words.size(); });
    }

    QString of(const QString &kept) const
    {
        if (const auto whole = m_whole.constFind(kept); whole != m_whole.cend())
            return *whole;
        for (const auto &pattern : m_patterns) {
            if (!kept.contains(pattern.words))
                continue;
            if (const auto match = pattern.shape.match(kept); match.hasMatch())
                return filled(pattern, match);
        }
        return kept;
    }

private:
    static const QRegularExpression &value()
    {
        static const QRegularExpression place(QStringLiteral("%\\d"));
        return place;
    }

    static const QRegularExpression &articleAtEnd()
    {
        static const QRegularExpression article(QStringLiteral("\\b[Aa] $"));
        return article;
    }

    void take(const QString &source, const QString &translation)
    {
        // What begins or ends with a space is a sentence beside others.
        const auto after = source.startsWith(u' '), before = source.endsWith(u' ');
        if (!source.contains(value()) && !after && !before) {
            m_whole.insert(source, translation);
            return;
        }
        Pattern pattern { .translation = translation };
        auto shape = after ? QStringLiteral("^(.+)") : QStringLiteral("^");
        qsizetype at = 0;
        const auto own = [&](const QString &words) {
            shape += QRegularExpression::escape(words);
            if (words.size() > pattern.words.size())
                pattern.words = words;
        };
        for (auto all = value().globalMatch(source); all.hasNext();) {
            const auto match = all.next();
            const auto words = source.mid(at, match.capturedStart() - at);
            const auto article = words.contains(articleAtEnd()); // kept as "An", where the value took it
            own(article ? words.chopped(1) : words);
            shape += article ? QStringLiteral("n? (.+)") : QStringLiteral("(.+)");
            pattern.order.append(match.captured());
            at = match.capturedEnd();
        }
        own(source.mid(at));
        pattern.shape = QRegularExpression(shape + (before ? QStringLiteral("(.+)$") : QStringLiteral("$")),
            QRegularExpression::DotMatchesEverythingOption);
        const auto letters = std::ranges::count_if(pattern.words, [](QChar c) { return c.isLetter(); });
        if (letters >= fewestLetters)
            m_patterns.append(pattern);
    }

    QString filled(const Pattern &pattern, const QRegularExpressionMatch &match) const
    {
        const auto after = pattern.translation.startsWith(u' ');
        QString text;
        qsizetype at = 0;
        for (auto all = value().globalMatch(pattern.translation); all.hasNext();) {
            const auto place = all.next();
            text += pattern.translation.mid(at, place.capturedStart() - at)
                + of(match.captured(int(pattern.order.indexOf(place.captured())) + (after ? 2 : 1)));
            at = place.capturedEnd();
        }
        text += pattern.translation.mid(at);
        if (after)
            text.prepend(of(match.captured(1)));
        return match.lastCapturedIndex() > pattern.order.size() + (after ? 1 : 0)
            ? text + of(match.captured(match.lastCapturedIndex()))
            : text;
    }

    QHash<QString, QString> m_whole;
    QList<Pattern> m_patterns;
};
}

QString saidAgain(const QString &kept)
{
    //: The code of the language of this translation.
    const auto language = QCoreApplication::translate("Language", "en");
    if (kept.isEmpty() || language == u"en")
        return kept;
    static const Translated translated(language);
    return translated.of(kept);
}
}
