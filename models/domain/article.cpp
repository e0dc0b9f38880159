// SPDX-License-Identifier: Apache-2.0
#include "article.h"
#include <QCoreApplication>
#include <QRegularExpression>
namespace writdesk {
namespace {
// Letters that are spelled out, as in FBI and NSL, begin as their names do.
bool isSpelled(const QString &word) { return word.size() > 1 && word == word.toUpper() && word.front().isLetter(); }
}

bool takesAn(const QString &noun)
{
    static const QRegularExpression firstWord(QStringLiteral("^\\w+")), vowel(QStringLiteral("^[aeiou]")),
        soundsLikeYou(QStringLiteral("^(eu|uni|use|usu|uti|one)"));
    const auto word = firstWord.match(noun).captured();
    if (isSpelled(word))
        return QStringLiteral("AEFHILMNORSX").contains(word.front());
    const auto lower = word.toLower();
    return lower.contains(vowel) && !lower.contains(soundsLikeYou);
}

QString withNoun(QString sentence, const QString &noun)
{
    static const QRegularExpression article(QStringLiteral("\\b([Aa]) (?=%\\d)"));
    //: The code of the language of this translation.
    if (QCoreApplication::translate("Language", "en") == u"en" && takesAn(noun))
        sentence.replace(article, QStringLiteral("\\1n "));
    return sentence.arg(noun);
}
}
