// SPDX-License-Identifier: Apache-2.0
#include "head_words.h"
#include <QCoreApplication>
#include <QFile>
#include <QStringList>
namespace writdesk {
namespace {
constexpr int wordBits = 11;
constexpr int wordCount = 12;

QStringList readWords()
{
    QFile file(QStringLiteral(":/writdesk/words/english.txt"));
    const auto open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "headWords", "the list of words is part of the program");
    return open ? QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

const QStringList &allWords()
{
    static const auto list = readWords();
    return list;
}
}

QString headWords(const QString &hash)
{
    const auto &list = allWords();
    Q_ASSERT(list.size() == 1 << wordBits);
    const auto bytes = QByteArray::fromHex(hash.toLatin1());
    if (bytes.size() * 8 < wordBits * wordCount || list.size() != 1 << wordBits)
        return {};
    QStringList words;
    for (int word = 0; word < wordCount; ++word) {
        int index = 0;
        for (int bit = word * wordBits; bit < (word + 1) * wordBits; ++bit)
            index = index * 2 + ((uchar(bytes.at(bit / 8)) >> (7 - bit % 8)) & 1);
        words.append(list.at(index));
    }
    return words.join(u' ');
}

Result<QString> headWordsTyped(const QString &words)
{
    const auto typed = words.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : typed) {
        if (!allWords().contains(word))
            return failed(QCoreApplication::translate("Docket",
                              "\"%1\" is no word of the list that papers carry. Copy the words off the paper.")
                              .arg(word),
                {}, No::Usage);
    }
    if (typed.size() != wordCount)
        return failed(QCoreApplication::translate(
                          "Docket", "A paper carries %1 words, and %2 were given. Copy all of them off the paper.")
                          .arg(wordCount)
                          .arg(typed.size()),
            {}, No::Usage);
    return typed.join(u' ');
}
}
