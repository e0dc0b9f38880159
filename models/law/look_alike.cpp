// SPDX-License-Identifier: Apache-2.0
#include "look_alike.h"
#include <QUrl>
#include <algorithm>
#include <memory>
#include <unicode/uspoof.h>
#include <vector>
namespace writdesk {
namespace {
// The checker that ICU keeps for confusable letters (Unicode Technical Standard 39).
const USpoofChecker *checker()
{
    static const auto one = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> made(uspoof_open(&status), &uspoof_close);
        if (made) {
            uspoof_setChecks(made.get(), USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE, &status);
            uspoof_setRestrictionLevel(made.get(), USPOOF_HIGHLY_RESTRICTIVE);
        }
        if (U_FAILURE(status))
            made.reset();
        return made;
    }();
    return one.get();
}

// What the eye sees of it: letters that look alike become one.
QString skeleton(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    std::vector<UChar> out(size_t(text.size()) * 8 + 16);
    const auto length = checker() ? uspoof_getSkeleton(checker(), 0, reinterpret_cast<const UChar *>(text.utf16()),
                            int32_t(text.size()), out.data(), int32_t(out.size()), &status)
                                  : 0;
    if (!checker() || U_FAILURE(status))
        return text;
    return QString(reinterpret_cast<const QChar *>(out.data()), length).toLower();
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isSuspicious(const QString &label)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto found = checker() ? uspoof_check2(checker(), reinterpret_cast<const UChar *>(label.utf16()),
                           int32_t(label.size()), nullptr, &status)
                                 : 0;
    return U_SUCCESS(status) && found != 0;
}

QString squeezed(QString text) { return text.remove(u'.').remove(u'-'); }

// Of a name such as fbi.gov the part before the ending that it shares with others.
QString firstOf(const QString &domain) { return domain.section(u'.', 0, -2); }
QString endOf(const QString &domain) { return domain.section(u'.', -1); }

// The last labels of the domain, as many as the known one has: what stands before is a name below.
QString sameDepth(const QString &domain, const QString &known)
{
    const auto depth = known.count(u'.') + 1;
    return domain.section(u'.', -depth);
}

// The known name stands in it as words, but the ending is somebody else's: fbi-gov.com, fbi.gov.example.org.
bool wears(const QString &domain, const QString &known)
{
    constexpr qsizetype fewest = 5; // of letters; below that, they stand in many a word
    const auto name = squeezed(known);
    if (name.size() < fewest)
        return false;
    const auto inside = QString(domain).replace(u'-', u'.');
    const auto dotted = QString(u'.' + inside + u'.');
    return dotted.contains(u'.' + QString(known).replace(u'-', u'.') + u'.') || squeezed(firstOf(domain)) == name;
}

// One letter off, or the same under another ending. Short names are near to many, so they must look the same.
bool isNear(const QString &domain, const QString &known)
{
    const auto same = sameDepth(domain, known);
    if (skeleton(same) == skeleton(known))
        return true;
    const auto name = firstOf(known);
    const auto ours = firstOf(same);
    constexpr qsizetype tellsApart = 6;
    if (endOf(same) == endOf(known))
        return name.size() >= tellsApart && lettersApart(ours, name) == 1;
    constexpr qsizetype tellsOwner = 3;
    if (name.size() >= tellsOwner && skeleton(ours) == skeleton(name))
        return true;
    return name.size() > tellsApart && lettersApart(ours, name) == 1;
}
}

QString readableDomain(const QString &domain)
{
    // Of a top-level domain that lists no letters Qt keeps the ASCII form, so each label is decoded under one it reads.
    QStringList labels;
    for (const auto &label : domain.toLower().split(u'.')) {
        const auto probe = label.toLatin1() + ".de";
        labels.append(label.startsWith(u"xn--") ? QUrl::fromAce(probe).section(u'.', 0, -2) : label);
    }
    return labels.join(u'.');
}

QString mixedLabel(const QString &domain)
{
    for (const auto &label : readableDomain(domain).split(u'.')) {
        if (label.startsWith(u"xn--")) // it decodes to nothing that can be read
            return label;
        if (isAscii(label))
            continue;
        if (isSuspicious(label) || isAscii(skeleton(label)))
            return label;
    }
    return {};
}

int lettersApart(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> cost(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (size_t i = 0; i <= size_t(a.size()); ++i)
        cost[i][0] = int(i);
    for (size_t j = 0; j <= size_t(b.size()); ++j)
        cost[0][j] = int(j);
    for (size_t i = 1; i <= size_t(a.size()); ++i) {
        for (size_t j = 1; j <= size_t(b.size()); ++j) {
            const auto x = a.at(qsizetype(i) - 1), y = b.at(qsizetype(j) - 1);
            cost[i][j] = std::min({ cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (x == y ? 0 : 1) });
            if (i > 1 && j > 1 && x == b.at(qsizetype(j) - 2) && a.at(qsizetype(i) - 2) == y)
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

QString imitated(const QString &domain, const QStringList &known)
{
    const auto ours = readableDomain(domain);
    const auto isOf = [&](const QString &name) { return ours == name || ours.endsWith(u'.' + name); };
    if (std::ranges::any_of(known, isOf))
        return {};
    for (const auto &name : known) {
        if (isNear(ours, name) || wears(ours, name))
            return name;
    }
    return {};
}
}
