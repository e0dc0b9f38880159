// SPDX-License-Identifier: Apache-2.0
#include "head_words.h"
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
}

QString headWords(const QString &hash)
{
    static const auto list = readWords();
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
}
